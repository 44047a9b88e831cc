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

/**
 * Without the past tenses that end alike: `chiuse`, `schoot`, `vertrat`. French has more of those than of presents (`résolut`,
 * `rendit`), whose endings are listed.
 */
const presents: Readonly<Record<string, RegExp>> = {
  en: /^(?!was$|has$|does$)\p{L}{2,}(?<!s|u|i)s$/u,
  de: /^(?!(?:hat|\p{L}*(?:tat|trat|bat|bot|hielt|galt|schalt|riet|ritt|litt|schnitt|schritt|stritt|focht|flocht|barst))$)\p{L}{3,}(?<!t)t$/u,
  nl: /^(?!(?:heeft|moest|\p{L}*(?:liet|bracht|dacht|kocht|zocht|vocht|mocht|vlocht|wist|trad|at|smeet|beet|spleet|(?<!vergr)oot))$)\p{L}{3,}t$/u,
  fr: /^(?:fait|vaut|peut|veut|\p{L}{3,}e|\p{L}+(?:nd|erd|ord|[oea]int|(?<!a)ient|[eo]rt|[eo]urt|art|oit|(?<!q)uit|crit|out|met|bat|ît|(?<!ai|[èiu]r)ent))$/u,
  es: /^(?!fue$)\p{L}{3,}[ae]$/u,
  pt: /^(?!(?:teve|fez|\p{L}*(?:bteve|steve|disse|ouve|oube|ouxe|êde))$)\p{L}{3,}[aez]$/u,
  it: /^(?!\p{L}*(?:se|nne|que|bbe|ppe|dde|fece|diede|ette|volle|parve|(?<!di)vide)$)\p{L}{3,}[ae]$/u,
};
