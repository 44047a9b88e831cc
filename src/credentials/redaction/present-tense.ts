import type { Stretch } from './sentences.ts';

/**
 * Whether the verb right behind the holder is in the present tense by its ending, so that it says what they do, not what
 * they did: `The earner leads teams of 12`, `dirige`, `leitet`. Where it cannot be told it is taken for the past.
 */
export function isPresent(sentence: string, { end }: Stretch, language: string | undefined): boolean {
  const verb = /^,? (?:\p{L}+(?:ly|mente|ment) )?(?<verb>\p{Ll}+)(?!\p{L})/u.exec(sentence.slice(end))?.groups?.verb;
  const ending = verb === undefined ? undefined : presents[language ?? ''];
  return verb !== undefined && ending?.test(verb) === true;
}

/** Without the past tenses that end alike. */
const presents: Readonly<Record<string, RegExp>> = {
  en: /^(?!was$|has$|does$)\p{L}{2,}(?<!s|u|i)s$/u,
  de: /^(?!(?:hat|tat|trat|bat|bot|\p{L}*(?:hielt|galt|riet|ritt|litt|schnitt|schritt|stritt|focht))$)\p{L}{3,}(?<!t)t$/u,
  nl: /^(?!(?:heeft|\p{L}*(?:liet|bracht|dacht|kocht|zocht|vocht|mocht|zat|trad|at))$)\p{L}{3,}t$/u,
  fr: /^(?!(?:fut|eut|fit|mit|prit|put|vint|\p{L}*(?:tint|çut|quit))$)\p{L}{3,}[etd]$/u,
  es: /^(?!fue$)\p{L}{3,}[ae]$/u,
  pt: /^(?!(?:teve|fez|\p{L}*(?:bteve|steve|disse|ouve|oube|ouxe|êde))$)\p{L}{3,}[aez]$/u,
  it: /^(?!\p{L}*(?:sse|nse|rse|lse|ese|nne|cque|bbe|dde|fece|diede|ette)$)\p{L}{3,}[ae]$/u,
};
