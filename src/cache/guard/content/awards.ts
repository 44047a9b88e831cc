import { isAmount } from '../amounts.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';

/** `This badge is awarded to X` as `Awarded to X`, where criteria say so of what somebody earns. */
export function withoutSelf(words: readonly string[], { selves, be, by, openers }: ContentWords): readonly string[] {
  const [self = ''] = words;
  // A course that is given to volunteers is awarded to nobody.
  if (selves.has(self) && teaching.test(self)) return words;
  const start = selves.has(self) ? 1 : 0;
  const places = be.has(words[start] ?? '') ? [start, start + 1] : [start];
  const found = places
    .map((place) => findPhrase(words, place, openers))
    .find((phrase) => phrase !== undefined && awarding.test(phrase.canonical));
  // Awarded by a jury: who does it.
  return found === undefined || found.end === words.length || by.has(words[found.end] ?? '')
    ? words
    : [...found.canonical.split(' '), ...words.slice(found.end)];
}

const teaching =
  /^(?:course|program|training|workshop|masterclass|bootcamp|seminar|webinar|shortcourse|curso|taller|programa|form|máster|cours|atelier|parcours|stage|kurs|lehrgang|schulung|weiterb|fortb|ausb|corso|laborat|cursus|opleiding|oficina|mestrado|capacitac|capacitaç)/u;
const awarding = /^(?:awarded|concede|décerné|verliehen|assegna|toegekend)/u;

/**
 * English: `awarded to members who have chaired two meetings` as `who chaired`. Only before a number of things: members
 * who have paid staff may not have paid anybody.
 */
export function withPlainPast(words: readonly string[], { and, every }: WordLists): readonly string[] {
  if (!and.has('and') || words[0] !== 'awarded') return words;
  return words.map((word, index) => {
    const [done = '', next = ''] = words.slice(index + 1, index + 3);
    const isDone = /^\p{L}{2,}ed$|^(?:led|taught|held|built)$/u.test(done);
    // The lists say `with` for `who have`.
    return word === 'with' && index > 1 && isDone && (isAmount(next) || every.has(next) || next === '≥') ? 'who' : word;
  });
}

/**
 * `A and B are covered by the course`, `No curso são abordadas A e B` as `covers A and B`: of the course itself, told
 * by whom, or where; what is treated or paid for there may be no topic.
 */
export function withCoverage(words: readonly string[], content: ContentWords): readonly string[] {
  return coveredBy(words, content) ?? coveredIn(words, content) ?? withDedication(words, content);
}

function coveredBy(words: readonly string[], { be, by, selves, covered }: ContentWords) {
  const [is = '', done = '', agent = '', self = ''] = words.slice(-4);
  const covers = covered.get(done);
  const isOfSelf = words.length > 4 && be.has(is) && by.has(agent) && selves.has(self);
  return covers !== undefined && isOfSelf ? [covers, ...words.slice(0, -4)] : undefined;
}

/** `No curso são abordados X`, `São abordados no curso X`, `X são abordados no curso`, `En el curso se aborda X`. */
function coveredIn(words: readonly string[], content: ContentWords): readonly string[] | undefined {
  const { be, selves, covered } = content;
  const at = words.findIndex((word, index) => places.has(word) && selves.has(words[index + 1] ?? ''));
  if (at === -1) return undefined;
  const told = [...words.slice(0, at), ...words.slice(at + 2)];
  const start = told.findIndex((word) => be.has(word) || reflexives.has(word));
  const isOwn = be.has(told[start] ?? '');
  // `abordam-se`, `se abordan`; in German the participle stands last.
  const done = [start + 1, ...(isOwn ? [told.length - 1] : [start - 1])].find(
    (index) => index !== start && inNothingElse.test(told[index] ?? ''),
  );
  const covers = done === undefined ? undefined : (covered.get(told[done] ?? '') ?? (isOwn ? undefined : one(covered)));
  const object = told.filter((_, index) => index !== start && index !== done);
  // What stands between what is said to be covered and where could be of either: `X sono affrontate Y nel corso`.
  const isWhole = at === 0 || at === words.length - 2 || at === 2;
  const isPlain = object.length > 0 && !object.some((word) => be.has(word) || reflexives.has(word));
  return start !== -1 && covers !== undefined && isWhole && isPlain ? [covers, ...object] : undefined;
}

function one(covered: ReadonlyMap<string, string>): string | undefined {
  return [...covered.values()][0];
}

const reflexives = new Set(['se', 'si']);

/**
 * `The course is dedicated to the history of art` as what it covers, where that is a field or what is done: a course that
 * is dedicated to nurses is for them.
 */
function withDedication(words: readonly string[], { selves, covered }: ContentWords): readonly string[] {
  const start = selves.has(words[0] ?? '') ? 1 : 0;
  const at = words.findIndex((word) => dedicated.test(word));
  const [link = '', first = '', ...more] = words.slice(at + 1);
  // `landscape photography`: in English the last word says what it is.
  const topic = link === 'to' && more.length === 1 ? (more[0] ?? '') : first;
  const isTold = at === start || (at === start + 1 && /^(?:is|est|está|è|é)$/u.test(words[start] ?? ''));
  const covers = one(covered);
  const isTopic = dedicatedTo.has(link) && topics.test(topic);
  return isTold && isTopic && covers !== undefined ? [covers, ...words.slice(at + 2)] : words;
}

const dedicated = /^(?:dedicated|devoted|consacrée?|dedicad[oa]|dedicat[oa])$/u;
const dedicatedTo = new Set('to à a ao aos às al'.split(' '));
const topics =
  /^(?:\p{L}{2,}(?:tion|sion|ing|logy|graphy|ics|ism|[cs]ión|miento|logía|grafía|ismo|zione|sione|logia|grafia|ção|são|logie|graphie|isme)|pruning|arts?|history|arte|historia|história|storia|histoire|techniques?|técnicas?|tecnic(?:a|he)|taille|poda|potatura|music|música|musica|musique|basics|fundamentals|principles|principi(?:o|os|i)|princípios?|principes?)$/u;

const inNothingElse = /^(?:thematisiert|abord\p{L}+|affront\p{L}+)$/u;
const places = new Set('in im nel nella no na dans en em'.split(' '));

/** `Who scores 70 % receives the certificate`, `The certificate is issued to who scores 70 %`: what goes to whom. */
export function awardOf(words: readonly string[], content: ContentWords): readonly string[] {
  if (words.some((word) => /^[.,:()?]$/.test(word))) return [];
  const award = isAward(words[0] ?? '', content) ? awardTo(words, content) : awardFrom(words, content);
  return award === undefined ? [] : [`award ${award.join(' ')}`];
}

function isAward(word: string, { selves }: ContentWords): boolean {
  return selves.has(word) && !teaching.test(word) && !pronouns.has(word);
}

/** What is issued, then to whom. */
function awardTo(words: readonly string[], { be, openers }: ContentWords): readonly string[] | undefined {
  const start = be.has(words[1] ?? '') ? 2 : 1;
  const found = findPhrase(words, 1, openers) ?? findPhrase(words, start, openers);
  if (found === undefined || !givenTo.has(found.canonical) || found.end === words.length) return undefined;
  return [...words.slice(0, 1), ...words.slice(found.end)];
}

/** Who receives, then what, and nothing behind: `with a pin` would be of what or of whom. */
function awardFrom(words: readonly string[], content: ContentWords): readonly string[] | undefined {
  const at = words.findIndex(
    (word, index) => index > 0 && receives.has(word) && isAward(words[index + 1] ?? '', content),
  );
  const verb = content.be.has(words[at - 1] ?? '') ? at - 1 : at;
  if (verb < 1 || !isGivenBy(words[at] ?? '', verb < at)) return undefined;
  const who = words.slice(0, verb);
  const isAll = at + 2 === words.length && !who.some((word) => receives.has(word));
  return isAll ? [...words.slice(at + 1), ...who] : undefined;
}

/** `are awarded this badge`, `receive this badge`, and not `award this badge`. */
function isGivenBy(verb: string, isBeen: boolean): boolean {
  return given.has(verb) === isBeen;
}

const pronouns = new Set(['it', 'this', 'deze', 'dit']);
const given = new Set('awarded issued granted given'.split(' '));
const givenTo = new Set(['awarded to', 'concede a', 'décerné à', 'assegna a', 'toegekend aan', 'concede']);
const receives = new Set([
  ...given,
  ...'receive receives earn earns get gets recibe reciben obtiene obtienen reçoit reçoivent obtient obtiennent recebe recebem obtém obtêm riceve ricevono ottiene ottengono ontvangt ontvangen krijgt krijgen'.split(
    ' ',
  ),
]);
