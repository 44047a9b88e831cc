import type { Place } from './mention.ts';
import type { CompactName, NameBook } from './name-book.ts';
import type { IsOwnWord } from './own-words.ts';
import { createSpellingFinder, type Spelled } from './find-spellings.ts';
import type { Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/** Finds where a text names one of the people of the book, in scripts that put no space between words. */
export function createCompactFinder(
  { compact }: NameBook,
  isOwn: IsOwnWord = () => false,
): (text: string, place: Place) => Span[] {
  if (compact.size === 0) return () => [];
  const find = createSpellingFinder([...compact.keys()]);
  return (text, place) => {
    if (place === 'tag' && isPartAlone(compact, text) && !isOwn(text)) return [guess({ start: 0, end: text.length })];
    if (place === 'tag') return findInTag(text, find(text), compact);
    const found = find(text).map((one) => ({ ...one, part: compact.get(one.spelling) ?? 'whole' }));
    const spans = found.flatMap((one) => readSpelling(text, one));
    // A first name alone may be words; not where the whole name stands beside it.
    const isNamed = found.some((one) => one.part === 'whole' && readSpelling(text, one).length > 0);
    return isNamed ? [...spans, ...found.filter((one) => isAtClauseStart(text, one)).map(guess)] : spans;
  };
}

/** With a name in it a tag is about its holder (`陈雨桐作品`), save one behind or in brackets (`焊接（陈雨桐）`). */
function findInTag(text: string, spelled: readonly Spelled[], compact: NameBook['compact']): Span[] {
  const spans = spelled.flatMap((one) => readSpelling(text, { ...one, part: compact.get(one.spelling) ?? 'whole' }));
  const isAside = ({ start }: Span) => /[(（[【–—|-]\s?$/u.test(text.slice(0, start));
  return spans.length === 0 || spans.every(isAside)
    ? spans
    : [{ start: 0, end: text.length, kind: 'sentence', uncertain: true }];
}

/** A tag that is nothing but a first name or surname; of one letter it is a word as likely. */
function isPartAlone(compact: NameBook['compact'], text: string): boolean {
  return text.length > 1 && compact.has(text);
}

type FoundPart = Spelled & { readonly part: CompactName };

function isAtClauseStart(text: string, { start, end, spelling, part }: FoundPart): boolean {
  const isWritten = part === 'given' && spelling.length > 1 && end - start === spelling.length;
  return isWritten && (start === 0 || /[。！？，、；\s]/u.test(text.charAt(start - 1)));
}

function guess({ start, end }: Stretch): Span {
  return { start, end, kind: 'person', uncertain: true };
}

function readSpelling(text: string, { start, end: nameEnd, part }: FoundPart): Span[] {
  const title = titleAfter.exec(text.slice(nameEnd, nameEnd + 6))?.[0] ?? '';
  const end = nameEnd + title.length;
  const verdict = judge(text, { start, end, part, hasTitle: title !== '' });
  return verdict === 'keep' ? [] : [{ start, end, kind: 'person', uncertain: verdict === 'uncertain' }];
}

const titleAfter =
  /^\s?(?:さん|さま|様|氏(?!\p{Script=Han})|殿|君|くん|ちゃん|先生|女士|小姐|同学|同學|老师|老師|博士|教授|님|씨|선생님|교수님?|박사님?)(?!\p{Script=Katakana})/u;
const afterPart =
  /^(?:ได้|สอบ|ผ่าน|เรียน|สำเร็จ|มี|[はがをにのも、。,.\s!！)）]|的|于|在|已|完成|成功|은|는|이|가|을|를|의|에게|$)/u;
const namedAfter = /^\s?(?:記念|纪念|紀念|기념|기념상)/u;
const prize = /^\s?(?:賞|奖|獎|상|杯|奨学|奖学|獎學|장학|基金|財団|재단|大学|大學|学院|大学校|대학|법칙|定理)/u;

const spaceless = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Where `田中` stands alone in an English text it is a surname. */
function isMostlyLatin(text: string): boolean {
  const count = (script: RegExp) => text.match(script)?.length ?? 0;
  return (
    count(/\p{Script=Latin}/gu) > count(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  );
}

type Found = { readonly start: number; readonly end: number; readonly part: CompactName; readonly hasTitle: boolean };

function judge(text: string, { start, end, part, hasTitle }: Found): 'remove' | 'uncertain' | 'keep' {
  const after = text.slice(end, end + 8);
  if (namedAfter.test(after)) return 'keep';
  const isPrize = prize.test(after);
  if (part === 'whole') return isPrize ? 'uncertain' : 'remove';
  if (isPrize) return 'keep';
  const isWithin = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Thai}]$/u.test(
    text.slice(Math.max(0, start - 2), start),
  );
  if (hasTitle) return isWithin ? 'uncertain' : 'remove';
  const isLong = Array.from(text.slice(start, end)).length >= 2;
  if (isLong && !isWithin && part === 'family' && !spaceless.test(after.charAt(0)) && isMostlyLatin(text))
    return 'uncertain';
  return isLong && !isWithin && part === 'given' && afterPart.test(after) ? 'uncertain' : 'keep';
}
