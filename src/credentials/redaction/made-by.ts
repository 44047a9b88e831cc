/** `Project of Aurélie`: what somebody makes to earn it, which nobody names after others. */
export const madeBy =
  /(?<!\p{L})(?:\p{L}*projekt|\p{L}*arbeit|projects?|portfolio|essay|thesis|proyecto|trabajo|projet|travail|mémoire|progetto|lavoro|tesi|projeto|trabalho|werkstuk) (?:of|by|from|von|de|di|da|do|par|por|van) $/iu;
