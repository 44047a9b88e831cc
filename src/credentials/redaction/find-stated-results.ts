import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { isCourseAmount } from './course-amounts.ts';
import { emptyWords } from './empty-words.ts';
import { isResult } from './find-quoted-results.ts';
import { findTitleResults } from './find-title-results.ts';
import { closedBy, connectors, general, labels, ofThing, passing, small, unit, verbs } from './result-frames.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';
import { spelledPattern } from './spelled-results.ts';
import { foldWord, isWordAt, wordsOf } from './words.ts';

/**
 * Finds where a text tells a value that the document states as the earner's result (`87`, `A-`, `Très bien`): behind a verb
 * of passing, behind a word for a result, or alone. `87 hours`, a pass mark and a scale of grades stay, whatever the value.
 */
export function createStatedResultFinder(personal: readonly PersonalValue[]): StatedResultFinder {
  const wanted = [...new Set(personal.filter(({ kind }) => kind === 'grade').map(({ value }) => value.trim()))];
  const numbers = new Set(wanted.flatMap(readNumber));
  const spelled = spelledPattern(numbers);
  const words = wanted.filter((value) => readNumber(value).length === 0 && value !== '').slice(0, mostValues);
  const placesIn = (text: string) =>
    [
      ...(numbers.size === 0 ? [] : numbersIn(text, numbers)),
      ...(spelled === undefined ? [] : spelledIn(text, spelled)),
      ...words.flatMap((value) => placesOf(text, value)),
    ].slice(0, mostPlaces);
  return {
    inText: (text, found) =>
      placesIn(text).flatMap((place) => (isCutApart(text, place, found) ? [] : tellingOf(text, place))),
    inTitle: (text, named) => {
      const places = placesIn(text);
      return [...findInTitle(text, { places, named }), ...findTitleResults(text, places)];
    },
  };
}

type StatedResultFinder = {
  readonly inText: (text: string, found: readonly Span[]) => Span[];
  /** A title tells a result behind a name, in brackets or at its end; unless it is nothing else. */
  readonly inTitle: (text: string, named: readonly Stretch[]) => Span[];
};

type Named = { readonly places: readonly Stretch[]; readonly named: readonly Stretch[] };

/** `Glacier Guide - Jane Smith 88`; a tag that is nothing but `88 points`. */
function findInTitle(text: string, { places, named }: Named): Span[] {
  return places.flatMap(({ start, end }) => {
    if (!/^ ?[)\]]?$/.test(text.slice(end))) return [];
    if (start === 0) return counted.test(text) || isFine.test(text) ? [mark(start, end)] : [];
    const holder = named.find((name) => name.end <= start && behindName.test(text.slice(name.end, start)));
    if (holder === undefined) return [];
    const opening = /[([] ?$/.exec(text.slice(0, holder.start))?.[0].length ?? 0;
    return [mark(holder.start - opening, text.length)];
  });
}

/** A tag of nothing else, `87.3`, is no level or version where it is as fine as that. */
const isFine = /^\d{2,4}[.,]\d{1,4}$/u;
const counted = /\d ?(?:%|[\p{L} ]{4,})$/u;
const behindName = /^(?: ?[,:;|(–—-] ?| )(?:(?:with|mit|avec|con|com|met) )?$/u;

const mostValues = 60;
// A text that has a value more often is no note on an award.
const mostPlaces = 60;

/** `87`, `87.0 %`, `87/100` are the same number; `0.87` may be told as `87 %`. */
function readNumber(value: string): number[] {
  const [, found] = asNumber.exec(value) ?? [];
  if (found === undefined) return [];
  const number = Number(found.replace(',', '.'));
  return number > 0 && number < 1 ? [number, Math.round(number * 10_000) / 100] : [number];
}

const asNumber = new RegExp(String.raw`^(\d{1,4}(?:[.,]\d{1,4})?)(?:${unit})?$`, 'iu');
const figure = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-]|\d[.,])(?<number>\d{1,4}(?:[.,]\d{1,4})?)(?![\p{L}\p{N}-]|[.,]\d)(?:${unit})?`,
  'giu',
);

function numbersIn(text: string, numbers: ReadonlySet<number>): Stretch[] {
  if (!/\d/.test(text)) return [];
  return matchesIn(text, figure).flatMap(({ index, 0: found, groups }) =>
    numbers.has(Number(groups?.number?.replace(',', '.'))) ? [{ start: index, end: index + found.length }] : [],
  );
}

function spelledIn(text: string, spelled: RegExp): Stretch[] {
  return matchesIn(text, spelled).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

function placesOf(text: string, value: string): Stretch[] {
  const lower = text.toLowerCase();
  // `A` is a grade, and `a` is none.
  const isLetter = value.length < 3 || lower.length !== text.length;
  const [searched, sought] = isLetter ? [text, value] : [lower, value.toLowerCase()];
  const places: Stretch[] = [];
  for (let at = searched.indexOf(sought); at !== -1 && places.length < 20; at = searched.indexOf(sought, at + 1)) {
    const end = at + sought.length;
    if (!isWordAt(text, at - 1) && !isWordAt(text, end) && !/[-–+'’/&]/.test(text.charAt(at - 1)))
      places.push({ start: at, end });
  }
  return places;
}

/** `con la calificación de sobresaliente (9,6) el curso de 75 horas`: found without its sentence, which has figures of the course alone. */
function isCutApart(text: string, { start, end }: Stretch, found: readonly Span[]): boolean {
  const own = found.find((span) => span.kind === 'mark' && span.start <= start && end <= span.end);
  if (own === undefined) return false;
  const sentence = sentenceAround(text, own);
  const rest = `${text.slice(sentence.start, own.start)}${text.slice(own.end, sentence.end)}`;
  const figures = matchesIn(rest, anyFigure);
  const isOfCourse = ({ index, 0: digits }: RegExpExecArray) =>
    isCourseAmount(rest.slice(0, index), rest.slice(index + digits.length));
  return figures.length > 0 && figures.every(isOfCourse);
}

const anyFigure = /\p{Nd}+(?:[.,]\p{Nd}+)?/gu;

/** What goes for a value at a place: its sentence, or the clause alone where the sentence tells more; or nothing. */
function tellingOf(text: string, place: Stretch): Span[] {
  const { start, end } = withQuotes(text, place);
  const sentence = sentenceAround(text, { start, end });
  const before = text.slice(Math.max(sentence.start, start - 120), start);
  const after = text.slice(end, Math.min(sentence.end, end + 80));
  const clause = `${clauseBefore(before)}x${clauseBehind(after)}`;
  if (general.test(clause) || ofThing.test(clause) || isOfScale(before, after)) return [];
  const value = text.slice(start, end);
  const lead = leadInside(before, after, value) ?? leadOf(before, after, value) ?? leadOfModule(before, after, value);
  if (lead === undefined) return [];
  const core = { start: start - lead.length, end: end + (closedBy.exec(after)?.[0].length ?? 0) };
  const told = clauseOf(text, { core, sentence, isAdded: lead.isAdded });
  return [told ?? lastClause(text, core, sentence) ?? { ...sentence, kind: 'sentence', uncertain: true }];
}

/** `70 % is required to pass; Jane Smith achieved 91 %`: what stands before the sign is told of everybody. */
function lastClause(text: string, core: Stretch, sentence: Stretch): Span | undefined {
  const before = text.slice(sentence.start, core.start);
  const sign = before.lastIndexOf('; ');
  const first = before.slice(0, Math.max(0, sign));
  const isOfAll = general.test(first) || (!/\d/.test(first) && thereIs.test(first));
  if (!isOfAll || text.slice(core.end, sentence.end).includes(';')) return undefined;
  const stop = /[.!?]$/.test(text.slice(sentence.start, sentence.end)) ? 1 : 0;
  return { ...mark(sentence.start + sign, sentence.end - stop, true), isAside: true };
}

const thereIs =
  /^(?:There (?:is|are)|Es gibt|Il y a|Hay|Há|C['’]è|Ci sono|Er (?:is|zijn)|The|An?|D(?:er|ie|as)|Eine?|Le|La|Les|L['’]|Une?|El|Los|Las|Una?|O|Os|As|Uma?|Il|Lo|Gli|De|Het|Een) /u;

function withQuotes(text: string, { start, end }: Stretch): Stretch {
  const opening = /["“„«‘'][ \u00a0\u202f]?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  const closing = /^[ \u00a0\u202f]?["”“»’']/u.exec(text.slice(end, end + 2))?.[0].length ?? 0;
  return opening > 0 && closing > 0 ? { start: start - opening, end: end + closing } : { start, end };
}

function clauseBefore(before: string): string {
  return /[^;(]*$/u.exec(before)?.[0] ?? '';
}

function clauseBehind(after: string): string {
  return /^[^;)]*/u.exec(after)?.[0] ?? '';
}

/** `Graded pass, merit or distinction`, `from A to F`: what is given to everybody, one or the other. */
function isOfScale(before: string, after: string): boolean {
  return scaleBehind.test(after) || scaleBefore.test(before);
}

const other = String.raw`["“„«‘']?(?:${anyCase(gradeWords)}|${anyCase('pass|fail|credit')}|[A-F][+-]?(?![\p{L}'’])|\d{1,3}(?! ?(?:${anyCase('hours?|stunden|heures|horas|ore|uur|ects')})))`;
const between = anyCase('or|to|and|bis|oder|und|ou|et|à|o|y|a|e|of|en|tot');
const scaleBehind = new RegExp(String.raw`^(?:,|/| ?[–-]| (?:${between})) ?${other}`, 'u');
const scaleBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${other}["”“»’']?(?: ?%)?(?:,|,? (?:${between})) ["“„«‘']?$`,
  'u',
);

type Lead = { readonly length: number; readonly isAdded: boolean };

/** `Bookkeeping 82` and `VAT: 69`, a line or sentence that is nothing but what was examined and the value. */
function leadOfModule(before: string, after: string, value: string): Lead | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isMark = /\d\d|\d[.,]\d|%/.test(value) && !/^(?:19|20)\d\d$/.test(value);
  const isAlone = isMark && /^(?:[.;]?\s*(?:\n|$)|[.;] )/.test(after) && examined.test(line) && !numbered.test(line);
  return isAlone ? { length: line.trimStart().length, isAdded: false } : undefined;
}

const examined = /^[\s•*–-]*\p{Lu}[^.:!?|\n]{2,60}?(?: ?: ?| ?[.…]{2,} ?| [–—-] | {1,4}|\t)$/u;
/** What has a number of its own. */
const numbered = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('module?|modul|módulo|modulo|unit|level|niveau|nivel|nível|livello|stufe|version|edition|chapter|room|raum|sala|iso|en|din|python|windows|java|php|office|part|teil|week|day|lesson|article|art|section|paragraph|law|code|number|no|nr|class|type|duration|dauer|durée|duración|duração|durata|duur|hours|credits|ects|age|alter|price|fee|pass mark')})\.?[^\p{L}]*$`,
  'u',
);

/** `, mention Très bien,`: the value says by itself that it is one. */
function leadInside(before: string, after: string, value: string): Lead | undefined {
  const isApart = /[,;(] ?$/.test(before) && endsHere.test(after);
  return isApart && ownLabel.test(value) ? { length: 0, isAdded: false } : undefined;
}

const ownLabel = new RegExp(String.raw`^(?:${labels}|[Gg]rade|[Nn]ote) `, 'u');

/** How far the words reach back that tell a value as a result; `isAdded` where what was passed stands before them. */
function leadOf(before: string, after: string, value: string): Lead | undefined {
  if (!endsHere.test(after)) return beforeSubject.test(after) ? leadAtStart(before) : undefined;
  const added = passedWith.exec(before)?.groups?.with;
  if (added !== undefined) return { length: added.length, isAdded: true };
  const direct = (passed.exec(before) ?? labelled.exec(before))?.groups?.lead;
  if (direct !== undefined) return { length: direct.length, isAdded: false };
  const opening = /^[\s•*–-]*$/u.test(before) ? '' : withAtStart.exec(before)?.groups?.lead;
  if (opening === undefined) return passedBehind(before, after);
  const isWhole = /^[.!]?\s*$/u.test(after) || closedBy.test(after);
  const isAlone = opening === '' ? isWhole && isResult(value) : closes.test(after);
  return isAlone ? { length: opening.length, isAdded: false } : undefined;
}

/** `With 88 of 100 points she came first.` */
function leadAtStart(before: string): Lead | undefined {
  const lead = withAtStart.exec(before)?.groups?.lead;
  return lead === undefined || lead === '' ? undefined : { length: lead.length, isAdded: false };
}

/** `… mit 87 % bestanden` */
function passedBehind(before: string, after: string): Lead | undefined {
  const lead = closedBy.test(after) ? withBefore.exec(before)?.groups?.lead : undefined;
  return lead === undefined ? undefined : { length: lead.length, isAdded: false };
}

const some = String.raw`(?:(?:${small}) ){0,6}`;
const result = String.raw`(?:\p{L}{0,14}(?:${labels})|[Gg]rade|[Nn]ote)`;
/** Present passives tell of everybody: `is graded A`. */
const verb = String.raw`(?<!(?<!\p{L})(?:${anyCase('is|are|be|being|wird|werden|wordt|worden|sera|será|sarà|viene')}) (?:\p{L}{2,12} )?)(?<!\p{L})(?:${anyCase(verbs)})`;
const passed = new RegExp(String.raw`(?<lead>${verb}:? ${some}(?:${result} ${some})?)$`, 'u');
const passedWith = new RegExp(
  String.raw`${verb} (?:[^\s.;:!?]{1,24} ){1,7}?(?<with>(?:${connectors}) ${some}(?:${result} ${some})?)$`,
  'u',
);
/** `Mention : `, `Final grade `, `Her score was `. */
const labelled = new RegExp(
  String.raw`(?<lead>(?:^|(?<=[\s(•–-]))(?:(?:${small}|${anyCase(passing)}) ){0,3}${result}(?: (?:\p{L}{2,14}|d['’]\p{L}+)){0,3}? ?(?:[:=–—-]{0,2}|[=-]?>|[→⇒»|•·…]|\.{2,9}) ?${some})$`,
  'u',
);
const withAtStart = new RegExp(String.raw`^[\s•*–-]*(?<lead>(?:${connectors}) ${some}(?:${result} ${some})?)$`, 'u');
const withBefore = new RegExp(String.raw`(?<lead>(?<!\p{L})(?:${connectors}) ${some}(?:${result} ${some})?)$`, 'u');
/** No noun that the value counts or describes. */
const endsHere = new RegExp(
  String.raw`^(?:[.,;!?):\n]|\s*$| [(–—-]|,? (?:${anyCase('in|on|im|at|by|from|for|overall|and|but|bei|beim|durch|von|und|dans|à|au|par|et|lors|en|el|por|y|no|na|em|pel[oa]|e|nel|nella|alla?|da|dal|dalla|bij|door|op|voor')})(?!\p{L})| (?:${passing})(?!\p{L}))`,
  'u',
);
/** Who got it then, behind a result at the start of the sentence; what `you pass` with is asked of everybody. */
const beforeSubject =
  /^,? (?:s?he (?:came|passed|finished|was|had|graduated|completed|won|placed|ranked|earned|achieved)|(?:elle|il) (?:a|est)|(?:ella|él) (?:obtuvo|aprobó|superó|quedó|fue|terminó|logró)|(?:ela|ele) (?:obteve|foi|passou|concluiu|ficou|terminou)|(?:lei|lui) (?:ha|è)|(?:hat|hatte|wurde|war|bestand|erreichte|schloss|kam|beendete|belegte) (?:sie|er)|(?:haalde|heeft|werd|was|slaagde|behaalde|eindigde) (?:ze|zij|hij))(?!\p{L})/u;
const closes = new RegExp(String.raw`^(?:[.!\n]|\s*$| (?:${passing})(?!\p{L}))`, 'u');

type Telling = { readonly core: Stretch; readonly sentence: Stretch; readonly isAdded: boolean };

/** The clause of the result, where the rest of its sentence says something and reads without it. */
function clauseOf(text: string, { core, sentence, isAdded }: Telling): Span | undefined {
  const before = text.slice(sentence.start, core.start);
  const rest = `${before} ${text.slice(core.end, sentence.end)}`;
  const tells = wordsOf(rest).some((word) => !emptyWords.has(foldWord(word)));
  if (!tells) return undefined;
  const bound = boundBefore.exec(before)?.[0];
  // `Score: 87; credits: 3`
  const isFirst = before.trim() === '' && /^ ?[;|]/.test(text.slice(core.end, sentence.end));
  if (isFirst) return { ...mark(core.start, core.end, true), isAside: true };
  const isClosed = /^\s*(?:[.,;!?)\n]|$)/u.test(text.slice(core.end, sentence.end));
  if (isAdded ? !isClosed : bound === undefined || !isClosed) return undefined;
  const start = core.start - (isAdded ? 0 : (bound?.length ?? 0));
  return { ...mark(start, core.end, true), isAside: true };
}

/** `…, ` or `… and was `, with the clause behind. */
const boundBefore =
  /(?:(?<=[\p{L}\p{N})]) ?[,;–—-]|(?<=[([])|(?<=[,;:|]))\s*$|,? (?:and|und|et|y|e|en) (?:(?:was|were|has been|hat|wurde|a été|fue|ha sido|foi|è stat[oa]|werd) )?$/u;
