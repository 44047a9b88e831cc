import type { Annotated } from '../annotate.ts';
import { eachWords, perWords } from '../words/count-words.ts';
import { countItemsBefore, countItemsBehind } from './enumerations.ts';
import { isJointAt, isOneAt } from './joints.ts';
import { isFunctionWord } from './find-unit.ts';
import { mentionOf } from './iso-duration.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/**
 * What "each" gives to every one of something that is counted or listed: `four modules; each module has two lessons and
 * a visit` are eight lessons and four visits, `one cup each with a sieve, a press and a pot` three cups.
 */
export function distribute(passages: readonly Annotated[]): NumberMention[] {
  const counts = passages.flatMap(({ numbers }) => numbers.filter(isCount)).slice(0, mostCounts);
  return passages.flatMap((passage) =>
    passage.tokens.flatMap(({ folded }, each) => {
      if ((!eachWords.has(folded) && !perWords.has(folded)) || isFrequency(passage, each)) return [];
      const times = timesOf(passage, each, counts);
      // The 6 of "90 minutes per session, 6 sessions" is no share of itself.
      if (times !== undefined) {
        const shares = sharesBehind(passage, each).filter((share) => share !== times);
        return [...shares, ...togetherOf(shares), ...oneForEach(passage, each)].flatMap((share) =>
          productOf(share, times.values[0] ?? 0),
        );
      }
      const items = countItemsBehind(passage, each);
      if (items !== undefined) return sharesBefore(passage, each).flatMap((share) => productOf(share, items));
      return eachWords.has(folded) ? ofListBefore(passage, each) : [];
    }),
  );
}

/** The quiz of `pass the quiz after each module`, `un test al final de cada módulo`: as many as there are modules. */
function oneForEach(passage: Annotated, each: number): NumberMention[] {
  const { tokens, starting, numbers } = passage;
  const { clause } = tokens[each] ?? {};
  for (let at = each - 3; at >= each - reach && tokens[at]?.clause === clause; at -= 1) {
    if (numbers.some(({ start }) => start === at)) return [];
    if (!isOneAt(passage, at) && !definite.has(tokens[at]?.folded ?? '')) continue;
    const phrase = tokens.slice(at + 1, each);
    const nouns = phrase.slice(
      0,
      phrase.findIndex((token) => isFunctionWord(passage, token)),
    );
    const kinds = [0, 1, 2].flatMap((step) => starting.get(at + 1 + step) ?? []).map(({ tag }) => tag);
    const counted = kinds.filter((tag) => tag.startsWith('counted:')).map((tag) => tag.slice('counted:'.length));
    if (nouns.length === 0 || ends.test(nouns[0]?.folded ?? '')) continue;
    return [{ ...mentionOf(1, undefined, at), nouns: nouns.map(({ folded }) => folded), counted }];
  }
  return [];
}

const definite = new Set('the el la le l der die das den dem des o a il lo de het ao al'.split(' '));
/** At the end of each: where the one stands, and not what there is one of. */
const ends = /^(?:end$|start$|beginning|fin(?:e|al)?$|ende$|ende|einde?$|debut|inicio|inizio|begin|termin|schluss)/;

/** `Every six weeks`, `cada seis semanas`: how often, and not how long each of them is. */
function isFrequency({ tokens, numbers }: Annotated, each: number): boolean {
  return (
    everyWords.has(tokens[each]?.folded ?? '') &&
    numbers.some(
      ({ start, unit, range }) =>
        start === each + 1 && range === undefined && unit !== undefined && periods.has(units[unit].family),
    )
  );
}

const everyWords: ReadonlySet<string> = new Set('every chaque cada ogni elke iedere'.split(' '));
const periods: ReadonlySet<string> = new Set(['days', 'months']);

/** The two hours of "45 minutes of theory and 75 minutes of practice each evening". */
function togetherOf(shares: readonly NumberMention[]): NumberMention[] {
  const [first] = shares;
  if (first?.unit === undefined || shares.length < 2 || shares.some(({ unit }) => unit !== first.unit)) return [];
  const sum = shares.reduce((total, { values: [value = 0] }) => total + value, 0);
  return [{ ...first, values: [sum], raw: String(sum) }];
}

/** `Exams PA-101 and PA-102, 60 questions each`: 120 questions. */
function ofListBefore(passage: Annotated, each: number): NumberMention[] {
  const { numbers, tokens } = passage;
  const share = numbers.find(({ start, last, end }) => start === each + 1 || end === each - 1 || last === each - 1);
  const isHere = (index: number) => tokens[index]?.sentence === tokens[each]?.sentence;
  if (share === undefined || !isHere(share.start) || share.form === 'ordinal') return [];
  // "Theory and practice in three modules, two hours each" is of the modules.
  if (numbers.some(({ end, start, form }) => end < share.start && isHere(start) && form !== 'article')) return [];
  const items = countItemsBefore(passage, Math.min(share.start, each));
  return items === undefined ? [] : productOf(share, items).map((product) => ({ ...product, isTotal: true }));
}

const mostCounts = 60;

function isCount({ unit, counted, labels, range, form, values: [value = 0] }: NumberMention): boolean {
  return (
    unit === undefined &&
    labels.length === 0 &&
    range === undefined &&
    form !== 'ordinal' &&
    value >= 2 &&
    !counted.includes('person')
  );
}

/** Of how many: of the noun behind, or of what is counted before. */
function timesOf(passage: Annotated, each: number, counts: readonly NumberMention[]): NumberMention | undefined {
  const { tokens, numbers } = passage;
  const noun =
    [1, 2].flatMap((step) => tokens[each + step] ?? []).find((token) => !isFunctionWord(passage, token))?.folded ?? '';
  const named = counts.find(({ nouns: [head = ''] }) => noun.length >= 4 && isAkin(head, noun));
  if (named !== undefined) return named;
  const isShared =
    numbers.some(({ start }) => start > each && start <= each + 3) ||
    isOneAt(passage, each + 1) ||
    isOneAt(passage, each + 2);
  if (perWords.has(tokens[each]?.folded ?? '') || !isShared) return undefined;
  const before = numbers.findLast((mention) => isCount(mention) && mention.end < each && each - mention.end <= reach);
  return tokens[before?.end ?? -1]?.sentence === tokens[each]?.sentence ? before : undefined;
}

const reach = 8;

/** What each of them has: the numbers and articles behind in the sentence, or else those right before. */
function sharesBehind(passage: Annotated, each: number): NumberMention[] {
  const { tokens } = passage;
  const shares: NumberMention[] = [];
  for (let at = each + 1; at <= each + reachBehind && tokens[at]?.sentence === tokens[each]?.sentence; at += 1) {
    // `3 Lektionen zu je 2 Stunden und eine Übung von 5 Stunden`: the five are those of one.
    if (isMeasured(shares[0]) && isOneAt(passage, at) && isJointAt(passage, at)) break;
    shares.push(...shareAt(passage, at));
  }
  if (shares.length > 0) return shares;
  const before = sharesBefore(passage, each);
  return before.length > 0 ? before : lengthsBefore(passage, each);
}

/** `45 minutes of theory and 75 minutes of practice each evening`. */
function lengthsBefore({ numbers, tokens }: Annotated, each: number): NumberMention[] {
  const { sentence } = tokens[each] ?? {};
  return numbers.filter(
    ({ start, end, unit, range }) =>
      end < each &&
      tokens[start]?.sentence === sentence &&
      range === undefined &&
      unit !== undefined &&
      units[unit].family === 'time',
  );
}

function isMeasured(share: NumberMention | undefined): boolean {
  return share?.unit !== undefined;
}

function sharesBefore(passage: Annotated, each: number): NumberMention[] {
  const before = [3, 2, 1].map((step) => each - step);
  const { sentence } = passage.tokens[each] ?? {};
  return before.filter((at) => passage.tokens[at]?.sentence === sentence).flatMap((at) => shareAt(passage, at));
}

function shareAt(passage: Annotated, at: number): NumberMention[] {
  const mention = passage.numbers.find(({ start }) => start === at);
  if (mention === undefined) return isOneAt(passage, at) ? oneAt(passage, at) : [];
  return mention.form !== 'ordinal' && mention.range === undefined ? [mention] : [];
}

const reachBehind = 14;

function oneAt(passage: Annotated, at: number): NumberMention[] {
  const near = [at + 1, at + 2].flatMap((index) => passage.tokens[index] ?? []);
  const nouns = near.filter((token) => !isFunctionWord(passage, token)).map(({ folded }) => folded);
  return nouns.length === 0 ? [] : [{ ...mentionOf(1, undefined, at), nouns }];
}

/** People are not multiplied: the same twelve may come to every session. */
function productOf(share: NumberMention, times: number): NumberMention[] {
  if (share.counted.includes('person')) return [];
  const value = (share.values[0] ?? 0) * times;
  const nouns = share.unit === undefined ? share.nouns : [];
  return [{ ...share, values: [value], raw: String(value), nouns, rate: undefined, share: undefined }];
}
