import type { Annotated } from '../annotate.ts';
import { clauseAround } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** "How to choose the best grind", `Das Beste aus den Bohnen holen`: what one looks for, which ranks nobody. */
export function isBestToChoose({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  if (!tokens.slice(first, last + 1).some(({ folded }) => best.test(folded))) return false;
  const line = ` ${clauseAround(tokens, first)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return choosing.test(line) && !bodies.test(line);
}

const best = /^(?:best|beste[nrms]?|meilleure?s?|mejor(?:es)?|melhor(?:es)?|miglior[ei]?)$/;
const choosing =
  / (?:choos\S*|select\S*|pick\S*|find(?:s|ing)?|(?:get|gets|getting) the best out of|auswahl\S*|wahlen|auszuwahlen|finden|(?:holen|herausholen)|choisi\S*|trouver|tirer|elegir|escoger|encontrar|sacar|escolh\S*|encontrar|tirar|sceglier\S*|trovare|tirare|kiezen|vinden|halen) /;
/** Whose best is no matter of choice. */
const bodies =
  / \S*(?:school|schule|ecole|escuela|escola|scuola|academ\S*|akadem\S*|accadem\S*|course|kurs|cours|curso|corso|cursus|provider|anbieter|country|land|pays|pais|paese|region\S*|regiao|world|welt|monde|mundo|mondo|wereld)(?:s|es|n)? /;
