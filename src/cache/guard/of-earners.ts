import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/**
 * `The candidate rides a quiet horse`, `Candidates ride a quiet horse`: what whoever earns it does, told of one or of
 * all of them. Only where the verb behind agrees, so that it is one; behind `and` it could be a noun: `and stages sets`.
 */
export function ofEarners(words: readonly string[], lists: WordLists): readonly string[] {
  const [who = '', verb = '', ...rest] = words;
  const isOpen = rest.length === 0 || words.some((word) => lists.logic.has(word) || /^[.:()?]$/.test(word));
  if (!lists.earners.has(who) || isOpen) return [];
  const agreement = agreementOf(lists);
  const told = agreeingVerb(who, verb, lists);
  if (agreement === undefined || told === undefined) return [];
  const { many, number = many } = agreement;
  return [`of ${who.replace(number, '')} ${told} ${rest.join(' ')}`];
}

/** The one form of a verb that agrees with whoever it is said of; nothing where it does not. */
export function agreeingVerb(who: string, verb: string, lists: WordLists): string | undefined {
  const agreement = agreementOf(lists);
  if (agreement === undefined || lists.relations.has(verb)) return undefined;
  return agreement.many.test(who) ? agreement.plural(verb) : agreement.singular(verb);
}

/** How earners and their verbs tell one from many; each verb in one form, nothing where it does not agree. */
type Agreement = {
  readonly many: RegExp;
  /** What tells either, where it is more than the ending of many. */
  readonly number?: RegExp;
  readonly plural: (verb: string) => string | undefined;
  readonly singular: (verb: string) => string | undefined;
};

/** None of Dutch, where vowels and consonants double: `telt` is a form of tellen, but not of telen. */
function agreementOf(lists: WordLists): Agreement | undefined {
  if (readsLikeEnglish(lists)) return english;
  if (lists.isVerbLast) return lists.and.has('und') ? german : undefined;
  if (lists.of === 'di') return italian;
  return lists.and.has('et') ? french : iberian;
}

const english: Agreement = {
  many: /(?<=[^s])s$/,
  plural: (verb) => (/[^s]s$|ed$|ing$/.test(verb) ? undefined : verb),
  singular: (verb) => {
    if (!/^\p{L}{2,}[^s]s$/u.test(verb)) return undefined;
    if (/[^aeiou]ies$/.test(verb)) return verb.replace(/ies$/, 'y');
    return verb.replace(/(?<=ss|ch|sh|x|zz)es$|s$/, '');
  },
};
const german: Agreement = {
  many: /(?<=[td]e)n$|(?<=[td])en$|s$/,
  plural: (verb) => cut(verb, /e?n$/, ''),
  singular: (verb) => cut(verb, /e?t$/, ''),
};
const italian: Agreement = {
  many: /i$/,
  number: /[ioe]$|(?<=ist)a$/,
  plural: (verb) => cut(verb, /(?<=a)no$/, '') ?? cut(verb, /ono$/, 'e'),
  singular: (verb) => cut(verb, /(?<=[ae])$/, ''),
};
const french: Agreement = {
  many: /s$/,
  plural: (verb) => cut(verb, /(?<=e)nt$/, ''),
  singular: (verb) => cut(verb, /(?<=e)$/, ''),
};
const iberian: Agreement = {
  many: /s$/,
  plural: (verb) => cut(verb, /(?<=[ae])[nm]$/, ''),
  singular: (verb) => cut(verb, /(?<=[ae])$/, ''),
};

function cut(verb: string, ending: RegExp, one: string): string | undefined {
  return ending.test(verb) && verb.length > 3 ? verb.replace(ending, one) : undefined;
}
