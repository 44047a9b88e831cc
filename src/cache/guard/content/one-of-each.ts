import type { WordLists } from '../words/word-lists.ts';

/**
 * `les épreuves théorique et pratique` as `l'épreuve théorique et l'épreuve pratique`: behind many of a thing two
 * adjectives of one each say that each is one. At the end only: what follows could be of both or of the last.
 */
export function oneOfEach(sentence: readonly string[], lists: WordLists): readonly string[] {
  const isOpen = sentence.some((word) => lists.logic.has(word) || /^[,.:()?]$/.test(word));
  if (isOpen || sentence.indexOf('&') !== sentence.lastIndexOf('&')) return [];
  const told = ofMany(sentence, lists) ?? ofTwo(sentence, lists);
  return [...(told === undefined ? [] : [told]), ...ofCodes(sentence)];
}

function ofMany(words: readonly string[], { adjectives }: WordLists): string | undefined {
  const [noun = '', one = '', and, other = ''] = words.slice(-4);
  const single = singular.get(noun);
  const isOfEach = and === '&' && one !== other && adjectives.has(one) && adjectives.has(other);
  return single !== undefined && isOfEach ? tell(words.slice(0, -4), single, [one, other]) : undefined;
}

function ofTwo(words: readonly string[], { adjectives }: WordLists): string | undefined {
  const [noun = '', one = '', and, again = '', other = ''] = words.slice(-5);
  const isOfEach = noun === again && and === '&' && one !== other && adjectives.has(one) && adjectives.has(other);
  return isOfEach && singles.has(noun) ? tell(words.slice(0, -5), noun, [one, other]) : undefined;
}

function tell(before: readonly string[], noun: string, kinds: readonly string[]): string {
  return `each ${before.join(' ')} | ${noun} ${kinds.toSorted().join(' & ')}`;
}

const singular = new Map(
  'épreuves:épreuve examens:examen parties:partie pruebas:prueba exámenes:examen partes:parte provas:prova exames:exame prove:prova esami:esame parti:parte'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const singles = new Set(singular.values());

/**
 * English: `Written and practical exams, both of which must be passed` as `a written exam and a practical exam; both must
 * be passed`: both of them are two.
 */
export function withBothApart(words: readonly string[], { adjectives }: WordLists): readonly string[] {
  const { one = '', other = '', thing = '' } = bothOfWhich.exec(words.join(' '))?.groups ?? {};
  return adjectives.has(one) && adjectives.has(other) && one !== other
    ? [one, thing, '&', other, thing, ...'. both must be passed'.split(' ')]
    : words;
}

const bothOfWhich =
  /^(?<one>\p{L}+) & (?<other>\p{L}+) (?<thing>exam|test|assessment)s (?:, )?both (?:of which|of that|that) must be passed$/u;

/** `Pass exams 101 and 102`, `Both exam 101 and exam 102 must be passed`. */
function ofCodes(words: readonly string[]): readonly string[] {
  const text = words.join(' ');
  const { many, noun, one, again, other } = (passCodes.exec(text) ?? codesPassed.exec(text))?.groups ?? {};
  if (one === undefined || other === undefined || one === other) return [];
  // Several behind one word, or one behind each.
  const isOfEach = many === undefined ? noun === again : again === undefined;
  return isOfEach ? [`pass each | ${many?.slice(0, -1) ?? noun ?? ''} ${one} & ${other}`] : [];
}

const things = 'exam|test|module|unit|course|paper|level';
const codes = String.raw`(?:(?<many>(?:${things})s)|(?<noun>${things})) (?<one>[a-z]{0,3}\d{1,4}) & (?:(?<again>${things}) )?(?<other>[a-z]{0,3}\d{1,4})`;
const passCodes = new RegExp(String.raw`^pass (?:both )?${codes}$`, 'u');
const codesPassed = new RegExp(String.raw`^(?:both )?${codes} must be passed$`, 'u');
