import type { CompactName, NameBook } from './name-book.ts';
import type { Span } from './span.ts';

/** Where a text names one of the people of the book, in scripts that put no space between words. */
export function findCompactNames(text: string, book: NameBook): Span[] {
  if (book.compact.size === 0) return [];
  const found = [...book.compact].map(([spelling, part]) => ({ part, spans: findSpelling(text, { spelling, part }) }));
  // A first name alone may be words; not where the whole name stands beside it.
  if (!found.some(({ part, spans }) => part === 'whole' && spans.length > 0))
    return found.flatMap(({ spans }) => spans);
  const given = [...book.compact]
    .filter(([, part]) => part === 'given')
    .flatMap(([spelling]) => atClauseStart(text, spelling));
  return [...found.flatMap(({ spans }) => spans), ...given];
}

function atClauseStart(text: string, spelling: string): Span[] {
  const spans: Span[] = [];
  for (
    let at = text.indexOf(spelling);
    spelling.length > 1 && at !== -1;
    at = text.indexOf(spelling, at + spelling.length)
  ) {
    if (at === 0 || /[。！？，、；\s]/u.test(text.charAt(at - 1)))
      spans.push({ start: at, end: at + spelling.length, kind: 'person', uncertain: true });
  }
  return spans;
}

type Wanted = { readonly spelling: string; readonly part: CompactName };

function findSpelling(text: string, { spelling, part }: Wanted): Span[] {
  // Latin letters may be written between such names, with or without spaces; the name itself may be spaced.
  const characters = Array.from(spelling, (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(characters.join('[\\s·・]?'), 'gu');
  const spans: Span[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const title = titleAfter.exec(text.slice(pattern.lastIndex, pattern.lastIndex + 6))?.[0] ?? '';
    const end = pattern.lastIndex + title.length;
    const verdict = judge(text, { start, end, part, hasTitle: title !== '' });
    if (verdict !== 'keep') spans.push({ start, end, kind: 'person', uncertain: verdict === 'uncertain' });
  }
  return spans;
}

const titleAfter =
  /^\s?(?:さん|さま|様|氏(?!\p{Script=Han})|殿|君|くん|ちゃん|先生|女士|小姐|同学|同學|老师|老師|博士|教授|님|씨|선생님|교수님?|박사님?)(?!\p{Script=Katakana})/u;
const afterPart = /^(?:[はがをにのも、。,.\s!！)）]|的|于|在|已|完成|成功|은|는|이|가|을|를|의|에게|$)/u;
const namedAfter = /^\s?(?:記念|纪念|紀念|기념|기념상)/u;
const prize = /^\s?(?:賞|奖|獎|상|杯|奨学|奖学|獎學|장학|基金|財団|재단|大学|大學|学院|大学校|대학|법칙|定理)/u;

type Found = { readonly start: number; readonly end: number; readonly part: CompactName; readonly hasTitle: boolean };

function judge(text: string, { start, end, part, hasTitle }: Found): 'remove' | 'uncertain' | 'keep' {
  const after = text.slice(end, end + 8);
  if (namedAfter.test(after)) return 'keep';
  const isPrize = prize.test(after);
  if (part === 'whole') return isPrize ? 'uncertain' : 'remove';
  if (isPrize) return 'keep';
  const isWithin = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]$/u.test(
    text.slice(Math.max(0, start - 2), start),
  );
  if (hasTitle) return isWithin ? 'uncertain' : 'remove';
  const isLong = Array.from(text.slice(start, end)).length >= 2;
  return isLong && !isWithin && part === 'given' && afterPart.test(after) ? 'uncertain' : 'keep';
}
