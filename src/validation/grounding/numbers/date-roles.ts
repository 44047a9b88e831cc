import type { Annotated } from '../annotate.ts';
import { andWords } from '../words/and-words.ts';
import type { DateMention } from './date-mention.ts';

/** What a text makes of a date: an open beginning, or the day of issue. */
export type DateRole = 'since' | 'issued';

/** Roles by the words around: `since 1960`, `ab 1950 bis heute`, `expedido el 14 de marzo`. */
export function rolesOf(passage: Annotated, date: DateMention): DateRole[] {
  return [
    ...(isOpen(passage, date) ? (['since'] as const) : []),
    ...(isIssued(passage, date) ? (['issued'] as const) : []),
  ];
}

/** Whether facts give a date that role: `Inicio: 14 de marzo` for what goes on from then, "Awarded on" for the issue. */
export function givesRole(passage: Annotated, date: DateMention, role: DateRole): boolean {
  if (rolesOf(passage, date).includes(role)) return true;
  // `Inicio:` may be a sentence of its own.
  const wordsOf = (from: number, to: number) => passage.tokens.slice(Math.max(0, from), to).map(({ folded }) => folded);
  const beside = [...wordsOf(date.first - 3, date.first), ...wordsOf(date.last + 1, date.last + 3)];
  const words = role === 'since' ? starting : awarding;
  return date.day !== undefined && beside.some((word) => words.test(word));
}

const starting =
  /^(?:start|begin|commenc|anfang|ab$|debut|inici|comienz|empiez|comec|inizi|parte$|partir$|partenza|aanvang|opening|kursstart|kursbeginn|force$|effect|kraft$|vigueur$|vigor$|vigore$|werking$|geldend|ingegaan|ingaat|ingang|ingevoerd|introdu|eingefuhrt|getreten)/;
const awarding =
  /^(?:award|grant|present|dated|certificat|zertifikat|urkunde|certificad|attest|verlieh|decern|otorgad|conced|concess|conferit|conferid|toegekend|datum|datiert)/;

/** `Held on 1 June`, where that is the day on which registration closed. */
export function isOfRegistration(text: Annotated, date: DateMention, passages: readonly Annotated[]): boolean {
  const { sentence } = text.tokens[date.first] ?? {};
  const isHeld = text.tokens.some((token) => token.sentence === sentence && held.test(token.folded));
  if (date.day === undefined || !isHeld || isBesideRegistration(text, date)) return false;
  const isSame = ({ month, day }: DateMention) => month === date.month && day === date.day;
  const same = passages.flatMap((passage) =>
    passage.dates.filter(isSame).map((each) => isBesideRegistration(passage, each)),
  );
  return same.length > 0 && same.every(Boolean);
}

function isBesideRegistration({ tokens }: Annotated, { first }: DateMention): boolean {
  return tokens.some(({ clause, folded }) => clause === tokens[first]?.clause && registration.test(folded));
}

const registration = /^(?:registration|enrol|anmelde|inscri|iscri|inschrijv|aanmeld|matricul)/;
const held =
  /^(?:held|takes?$|took|taking|starts?$|started|begins?$|began|findet$|fand$|beginnt|begann|stattfand|lieu$|commence|celebr|tiene$|tuvo$|empieza|empezo|comienza|svolge|svolt|inizia|decorre|realiz|comeca|vindt|vond|begint|begon)/;

function wordsAround({ tokens }: Annotated, { first, last }: DateMention) {
  const { sentence } = tokens[first] ?? {};
  const wordAt = (at: number) => (tokens[at]?.sentence === sentence ? (tokens[at]?.folded ?? '') : '');
  return {
    before: [3, 2, 1].map((step) => wordAt(first - step)),
    behind: [1, 2, 3, 4].map((step) => wordAt(last + step)),
  };
}

/** Whether it goes on from there: not "from 1960 to 1979". */
function isOpen(passage: Annotated, date: DateMention): boolean {
  const { before, behind } = wordsAround(passage, date);
  if (date.until !== undefined || date.lastDay !== undefined || isRange(passage, date)) return false;
  const rest = behind.join(' ');
  const isOnwards =
    onwards.some((phrase) => rest.startsWith(phrase)) || (behind[0] === 'on' && isLast(passage, date.last + 1));
  if (isOnwards || presents.some((phrase) => rest.startsWith(phrase))) return true;
  return before.some((word, index) => sinces.has(word) && before.slice(index + 1).every((each) => small.has(each)));
}

function isLast({ tokens }: Annotated, index: number): boolean {
  return tokens[index + 1]?.clause !== tokens[index]?.clause;
}

/** Whether it opens or closes a span with another date beside. */
export function isRange({ tokens, dates }: Pick<Annotated, 'tokens' | 'dates'>, date: DateMention): boolean {
  return dates.some((other) => {
    const [one, two] = other.first > date.last ? [date, other] : [other, date];
    if (
      other === date ||
      two.first - one.last > mostBetween ||
      tokens[one.last]?.sentence !== tokens[two.first]?.sentence
    )
      return false;
    const between = tokens.slice(one.last + 1, two.first).map(({ folded }) => folded);
    if (between.length === 0) return /[-–—]/.test(tokens[two.first]?.gap ?? '');
    if (!between.every((word) => reaching.has(word) || andWords.has(word) || small.has(word))) return false;
    const opening = tokens.slice(Math.max(0, one.first - 3), one.first).map(({ folded }) => folded);
    return between.some((word) => reaching.has(word)) || opening.some((word) => betweens.has(word));
  });
}

const mostBetween = 6;
const reaching = new Set('to until till through bis a al au ao hasta ate tot t m fino jusque jusqu'.split(' '));
const betweens = new Set('between zwischen entre tra fra tussen'.split(' '));
const sinces = new Set('since seit depuis desde sinds vanaf ab dal dall'.split(' '));
const small = new Set(
  'the el le il la met zu zum dem der den l a of de del van di du do o no jahr year anno ano'.split(' '),
);
const onwards = ['onward', 'in poi', 'en adelante', 'em diante', 'en avant', 'in avanti'];
const presents = [
  'to the present',
  'to date',
  'to today',
  'until today',
  'to this day',
  'until now',
  'until the present',
  'bis heute',
  'bis in die gegenwart',
  'hasta hoy',
  'hasta la actualidad',
  'ate hoje',
  'ate a atualidade',
  'ate aos nossos',
  'a nos jours',
  'a aujourd',
  'jusqu a nos',
  'jusqu a aujourd',
  'fino a oggi',
  'a oggi',
  'ai giorni',
  'ai nostri',
  'tot op heden',
  'tot nu',
  'tot vandaag',
];

function isIssued({ tokens }: Annotated, { first, last, day }: DateMention): boolean {
  if (day === undefined) return false;
  // The point of a German date parts clauses.
  const near = tokens
    .slice(Math.max(0, first - reach), last + reach)
    .filter(({ sentence }) => sentence === tokens[first]?.sentence);
  return (
    near.some((token) => issuing.test(token.folded) && !signsAnother(tokens, token)) &&
    !near.some(({ folded }) => afters.has(folded))
  );
}

/** "Signed the register" on a day, as one who attends does. */
function signsAnother(tokens: Annotated['tokens'], token: Annotated['tokens'][number]): boolean {
  const at = tokens.indexOf(token);
  const behind = tokens.slice(at + 1, at + 4).map(({ folded }) => folded);
  return (
    token.folded === 'signed' && behind.some((word) => /^(?:register|list|sheet|attendance|logbook|up|off)$/.test(word))
  );
}

const reach = 5;
const afters = new Set('after nach dopo apres tras despues apos depois na following'.split(' '));
const issuing =
  /^(?:issued|ausgestellt|expidi|expedid|emitid|emess[oa]|rilasciat|delivre|uitgereikt|afgegeven|verliehen|unterschrieben|unterzeichnet|signed|firmad)/;

/** Whether a part of the month is named that holds none of the days that the facts have in it: the end for the 14th. */
export function isOtherPart(passage: Annotated, date: DateMention, dates: ReadonlySet<string>): boolean {
  const { year, month, day } = date;
  if (month === undefined || day !== undefined) return false;
  const { before } = wordsAround(passage, date);
  const part = parts.find(([words]) => before.some((word) => words.test(word)));
  if (part === undefined) return false;
  const opening = year === undefined ? `${month}-` : `${year}-${month}-`;
  const days = Array.from(dates).flatMap((key) =>
    key.startsWith(opening) && key.split('-').length === opening.split('-').length
      ? [Number(key.slice(opening.length))]
      : [],
  );
  const [, from, to] = part;
  return days.length > 0 && !days.some((each) => from <= each && each <= to);
}

const parts: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:early|anfang|debut|principios|comienzos|inizio|inizi|inicio|begin|beginning|primi)$/, 1, 13],
  [/^(?:mid|middle|mitte|mi|mediados|meta|meados|half|midden)$/, 9, 22],
  [/^(?:late|end|ende|fin|finales|fine|fim|final|finais|eind|einde)$/, 19, 31],
];
