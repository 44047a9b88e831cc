import { hasDigit } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';
import { isJoint } from './tokens.ts';

/** What a requirement asks for in one form, where the words behind its verb leave no doubt that it is the same. */
export function readRequirement(words: readonly string[], lists: WordLists): string[] {
  const scored = withScoreOnce(withPlainScore(withPlainAward(words, lists), lists), lists);
  return withoutGain(withScore(withVerbOf(scored, lists), lists), lists);
}

/** `Obtain at least 60 points` as `at least 60 points`: what else is there to do with them? */
function withoutGain(words: string[], { gains }: WordLists): string[] {
  const [verb = '', sign = '', amount = '', unit = ''] = words;
  if (verb === '≥' && hasDigit(sign) && scoreUnit.test(amount)) return withoutDemand(words);
  const isGained = words.length === 4 && (gains.has(verb) || [...gains.values()].includes(verb));
  return isGained && sign === '≥' && hasDigit(amount) && scoreUnit.test(unit) ? words.slice(1) : words;
}

/** `At least 70 % is required`. */
function withoutDemand(words: string[]): string[] {
  return required.test(words.slice(-2).join(' ')) ? words.slice(0, -2) : words;
}

const required =
  /^(?:is|are|est|sont|es|son|se|é|são|è|sono|ist|sind|zijn) (?:required|requise?s?|requier[ae]n?|requerid[oa]s?|exigid[oa]s?|richiest[oaie]|erforderlich|vereist)$/u;

const scoreUnit = /^(?:%|marks?|points?|puntos?|pontos?|punt[io]|punkte?|punten|valores)$/u;

/** `achieve a score ≥ 80 %` as `score ≥ 80 %`. */
function withScoreOnce(words: readonly string[], { gains }: WordLists): readonly string[] {
  return words.filter(
    (word, index) => !(gains.get(word) === words[index + 1] && /^[≥≤]$/u.test(words[index + 2] ?? '')),
  );
}

/** `To earn this badge, complete …`, `Complete … to earn this badge`: what all criteria are for. */
export function withoutPurpose(
  words: readonly string[],
  { gains, kinds, purposes, logic }: WordLists,
): readonly string[] {
  const isPurpose = ([to = '', verb = '', kind = '']: readonly string[]) =>
    purposes.has(to) && (gains.has(verb) || gainVerbs.has(verb)) && kinds.has(kind);
  if (isPurpose(words) && words[3] === ',') return words.slice(4);
  // A license is earned beside this credential as well as by it.
  const isOne = words.length > 4 && ownKinds.has(words.at(-1) ?? '') && !words.some((word) => logic.has(word));
  return isOne && isPurpose(words.slice(-3)) ? words.slice(0, -3) : words;
}

const ownKinds = new Set('badge certificate credential microcredential digitalbadge'.split(' '));

const gainVerbs = new Set(
  'receive obtener recibir obtenir recevoir obter receber ottenere ricevere conseguire'.split(' '),
);

/** `to obtain this badge` as `to earn this badge`. */
function withPlainAward(words: readonly string[], { gains, kinds }: WordLists): readonly string[] {
  return words.map((word, index) => (gains.has(word) && kinds.has(words[index + 1] ?? '') ? 'earn' : word));
}

/** `achieve at least 70 %`, `obtain 70 %`: behind them an amount is a score. */
function withPlainScore(words: readonly string[], { gains }: WordLists): string[] {
  return words.map((word, index) => {
    const [next = '', second = '', third] = words.slice(index + 1, index + 4);
    const isScore = /^[≥≤<>]$/u.test(next)
      ? hasDigit(second) && (third === '%' || next === '≥')
      : hasDigit(next) && /^(?:%|marks?|points?|puntos|pontos|punti|punkte|punten|valores)$/u.test(second);
    return isScore ? (gains.get(word) ?? word) : word;
  });
}

/** `produce a report` as `write a report`, `conduct an audit` as `perform an audit`: never a song or an orchestra. */
function withVerbOf(words: readonly string[], { verbsOf, relations, isVerbLast }: WordLists): string[] {
  return words.map((word, index) => {
    const found = verbsOf.get(word);
    if (found === undefined) return word;
    // Where verbs stand last, what is done stands before them.
    const clause = isVerbLast
      ? words.slice(Math.max(0, index - nearest), index).toReversed()
      : words.slice(index + 1, index + 1 + nearest);
    const end = clause.findIndex((next) => /^[&,.]$/.test(next) || relations.has(next));
    const object = end === -1 ? clause : clause.slice(0, end);
    const isOfObject = object.some((next) => found.objects.has(next)) || isAmountOf(clause, end, found.objects);
    return isOfObject && (!object.some((next) => shown.has(next)) || object.some((next) => sat.has(next)))
      ? found.verb
      : word;
  });
}

const nearest = 5;

/** `120 horas de prácticas`, `14 semaines de stage`: so much of the object. */
function isAmountOf(clause: readonly string[], link: number, objects: ReadonlySet<string>): boolean {
  const isTime =
    link === 2 && hasDigit(clause[0]) && /^(?:hora|heure|semaine?a?|día|jour|mois|mes|mês)$/u.test(clause[1] ?? '');
  return isTime && /^d[ei]$/.test(clause[link] ?? '') && objects.has(clause[link + 1] ?? '');
}

/** An oral exam is taken as a written one is. */
const sat = new Set(['exam', 'exams', 'test', 'tests']);

/** What is produced so is not written. */
const shown = new Set(
  'video radio film audio tv television podcast photo visual multimedia animated documentary oral spoken floor site seating lighting garden'.split(
    ' ',
  ),
);

/** `pass the test with at least 80 %` as `score at least 80 % in the test`. */
function withScore(words: readonly string[], { passes }: WordLists): string[] {
  if (passes === undefined) return [...words];
  const { pass, with: by, score, in: link } = passes;
  const at = words.findIndex((word, index) => word === by && words[index + 1] === '≥' && words[index + 3] === '%');
  const start = words.lastIndexOf(pass, at);
  const exam = words.slice(start + 1, at);
  const isEnd = words.length === at + 4 || isJoint(words[at + 4]);
  const isOne = exam.length > 0 && exam.length < 6 && !exam.some(isJoint);
  if (at === -1 || start === -1 || !isEnd || !isOne) return withLink(words, score, link);
  const told = [score, ...words.slice(at + 1, at + 4), link, ...exam];
  return withLink([...words.slice(0, start), ...told, ...words.slice(at + 4)], score, link);
}

/** `score 70 % on the exam` and `in the exam`. */
function withLink(words: readonly string[], score: string, link: string): string[] {
  return words.map((word, index) => {
    const isBehind = words[index - 1] === '%' && words.slice(Math.max(0, index - 4), index).includes(score);
    return isBehind && (word === 'on' || word === 'at') ? link : word;
  });
}
