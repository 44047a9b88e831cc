import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import type { Token } from '../reading.ts';
import { andWords } from '../words/and-words.ts';
import { ofWhich } from '../words/count-words.ts';
import { dividedIn, isPartName } from './divided.ts';
import { isFunctionWord } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';
import { baseKeysOf } from './value-keys.ts';

/**
 * Whether a text gives the whole under the name of one of its parts: `300 hours of practice` of "300 hours: 220 of theory
 * and 80 of practice", `12 night dives` of "12 dives, of which 4 at night".
 */
export function isWholeAsPart(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  if (!isPlain(mention) || mention.form === 'article') return false;
  const words = wordsBehind(text, mention);
  if (words.length === 0) return false;
  const keys = baseKeysOf(mention);
  const isSame = (each: NumberMention) =>
    baseKeysOf(each).some((key) => keys.includes(key)) && (each.unit === undefined) === (mention.unit === undefined);
  const wholes = wholesOf(facts).filter(({ whole }) => isSame(whole));
  if (wholes.length === 0) return false;
  const own = [
    ...facts.passages.flatMap((passage) => ownWords(passage, isSame)),
    ...wholes.flatMap((each) => each.own),
  ];
  const foreign = words.filter((word) => !isPartName(word, own));
  const isSaid = (part: readonly string[], all: readonly string[]) => all.some((word) => isPartName(word, part));
  const joined = joinedBehind(text, mention);
  return wholes.some(({ parts }) => {
    const named = parts.filter((part) => isSaid(part, foreign));
    const isOneMore = parts.some((part) => !named.includes(part) && isSaid(part, joined));
    return named.length === 1 && !isOneMore;
  });
}

type Whole = {
  readonly whole: NumberMention;
  readonly own: readonly string[];
  /** What each part is called, without what others are called as well. */
  readonly parts: readonly (readonly string[])[];
};

const wholesOf = oncePerFacts(({ passages }) => {
  const all = passages.flatMap(({ numbers }) => numbers.filter(isPlain));
  return passages.flatMap((passage) => wholesIn(passage, all));
});

/** A number and those right behind it that come to it, or that "of which" takes from it; the whole may stand in another field. */
function wholesIn(passage: Annotated, all: readonly NumberMention[]): Whole[] {
  const plain = passage.numbers.filter(isPlain).slice(0, mostNumbers);
  const divided = dividedIn(passage, plain).map(({ whole, words }) => ({ whole, own: [], parts: [words] }));
  const listed = plain.flatMap((first, index) => {
    const run = plain.slice(index, index + mostParts);
    const taken = partsOfWhich(passage, first, plain.slice(index + 1, index + 1 + mostParts));
    const sums = [2, 3, 4].flatMap((count) => {
      const parts = run.slice(0, count);
      const isRun =
        parts.length === count && parts.every((part) => isLike(part, first) && isNear(passage, part, first));
      if (!isRun) return [];
      const sum = parts.reduce((total, { values: [value = 0] }) => total + value, 0);
      const wholes = all.filter((each) => each.values[0] === sum && !parts.includes(each));
      const whole = wholes.find((each) => each.unit !== undefined && (first.unit ?? each.unit) === each.unit);
      return whole === undefined ? [] : [toWhole(passage, whole, parts)];
    });
    return [...(taken.length === 0 ? [] : [toWhole(passage, first, taken)]), ...sums];
  });
  return [...divided.filter(({ whole }) => !listed.some((each) => each.whole === whole)), ...listed];
}

function toWhole(passage: Annotated, whole: NumberMention, parts: readonly NumberMention[]): Whole {
  const words = parts.map((part, index) => wordsOfPart(passage, part, parts[index + 1]));
  return {
    whole,
    own: whole.nouns.slice(0, 2),
    parts: words.map((own, index) =>
      own.filter((word) => !words.some((other, at) => at !== index && isPartName(word, other))),
    ),
  };
}

/** The parts behind a "davon". */
function partsOfWhich({ tokens }: Annotated, whole: NumberMention, behind: readonly NumberMention[]): NumberMention[] {
  const { sentence } = tokens[whole.start] ?? {};
  const parts = behind.filter(
    (part) =>
      tokens[part.end]?.sentence === sentence &&
      (part.unit === undefined || part.unit === whole.unit) &&
      (part.values[0] ?? 0) < (whole.values[0] ?? 0),
  );
  const [first] = parts;
  const isTaken =
    first !== undefined &&
    tokens.slice(whole.end + 1, first.end + 3).some(({ folded }) => ofWhich.has(folded)) &&
    first.start - whole.end <= mostApart;
  return isTaken ? parts : [];
}

function isPlain({ form, range, rate, values, unit, labels }: NumberMention): boolean {
  return (
    form !== 'ordinal' &&
    range === undefined &&
    rate === undefined &&
    values.length === 1 &&
    labels.length === 0 &&
    unit !== 'percent' &&
    (values[0] ?? 0) > 0
  );
}

function isLike(part: NumberMention, first: NumberMention): boolean {
  return part.unit === first.unit || part.unit === undefined;
}

function isNear({ tokens }: Annotated, part: NumberMention, first: NumberMention): boolean {
  return tokens[part.end]?.sentence === tokens[first.start]?.sentence;
}

function wordsOfPart(passage: Annotated, part: NumberMention, next: NumberMention | undefined): string[] {
  const { tokens } = passage;
  const { sentence } = tokens[part.start] ?? {};
  const to = Math.min(next?.first ?? Infinity, part.end + 1 + mostApart);
  // What follows a closing bracket is told of the whole: `(5 di teoria, 3 di esercitazioni) ai sensi del decreto`.
  const behind = tokens.slice(part.start + 1, to);
  const closed = behind.findIndex(({ gap }) => gap.includes(')'));
  return behind
    .slice(0, closed === -1 ? undefined : closed)
    .filter((token, at) => token.sentence === sentence && (at >= part.end - part.start || part.unit === undefined))
    .filter((token) => token.kind === 'word' && token.folded.length >= 4 && !isFunctionWord(passage, token))
    .map(({ folded }) => folded);
}

/** What the facts call such a number themselves: right behind it, and the subject of its sentence. */
function ownWords(passage: Annotated, isSame: (each: NumberMention) => boolean): string[] {
  const { tokens, numbers } = passage;
  return numbers.filter(isSame).flatMap(({ start, end, nouns }) => {
    const { clause } = tokens[start] ?? {};
    const at = ofWords.has(tokens[end + 1]?.folded ?? '') ? end + 2 : end + 1;
    return [...(tokens[at]?.clause === clause ? [tokens[at]?.folded ?? ''] : []), ...nouns];
  });
}

/** The words that are bound to a number: not behind "with", nor where an "and" may add what else it is of. */
function wordsBehind(text: Annotated, { start, end, unit }: NumberMention): string[] {
  const { tokens, numbers } = text;
  const { clause } = tokens[start] ?? {};
  const before = [1, 2].map((step) => tokens[start - step]?.folded ?? '');
  // "Of the twelve tasks, four lead into the database".
  if (before.some((word) => takenFrom.has(word))) return [];
  const isWithin = withinWords.has(before[0] ?? '');
  const words: string[] = [];
  const furthest = Math.min(end + (isWithin ? 2 : reach), beforeIncluded(tokens, end));
  const isEnd = ({ clause: here, kind, folded }: Token, at: number) =>
    here !== clause || kind !== 'word' || besides.has(folded) || numbers.some((other) => other.start === at);
  for (let at = unit === undefined ? start + 1 : end + 1; at <= furthest; at += 1) {
    const token = tokens[at];
    if (token === undefined || isEnd(token, at)) break;
    if (isOriented(tokens, at)) continue;
    if (andWords.has(token.folded) && words.length > 0) return newVerbs.has(tokens[at + 1]?.folded ?? '') ? words : [];
    if (token.folded.length >= 4 && !isFunctionWord(text, token)) words.push(token.folded);
  }
  return words;
}

/** "Theory with practice", `théorie, puis pratique`: what is joined to the words that are bound to a number. */
function joinedBehind({ tokens, numbers }: Annotated, { end }: NumberMention): string[] {
  const { sentence, clause } = tokens[end] ?? {};
  const isHere = (at: number) =>
    tokens[at]?.sentence === sentence && tokens[at]?.kind === 'word' && !numbers.some(({ start }) => start === at);
  let at = end + 1;
  while (at <= end + reach && isHere(at) && tokens[at]?.clause === clause && !joining.has(tokens[at]?.folded ?? '')) {
    at += 1;
  }
  const joined: string[] = [];
  for (const from = at; at <= from + reachOfJoined && isHere(at); at += 1) {
    const { folded = '' } = tokens[at] ?? {};
    if (apart.has(folded)) break;
    joined.push(folded);
  }
  return joined;
}

const reachOfJoined = 3;
const joining: ReadonlySet<string> = new Set('with mit avec con com met plus and und et y e en'.split(' '));
/** "300 hours of practice, after the theory". */
const apart: ReadonlySet<string> = new Set(
  'after before without in during nach vor ohne wahrend apres avant sans dans despues antes tras sin durante dopo prima senza depois apos sem na voor zonder waarin'.split(
    ' ',
  ),
);

/** "12 dives that include night dives": as far as the words before the "that". */
function beforeIncluded(tokens: Annotated['tokens'], end: number): number {
  const { clause } = tokens[end] ?? {};
  const behind = tokens.slice(end + 1, end + 1 + reach).filter((token) => token.clause === clause);
  const included = behind.findIndex(({ folded }) => including.test(folded));
  if (included === -1) return Infinity;
  const that = behind.slice(0, included).findIndex(({ folded }) => thats.has(folded));
  return end + (that === -1 ? included : that);
}

const including =
  /^(?:includ(?:e|es|ed|ing)$|compris|compren[dn]|comprehend|compreend|contain|umfass|einschliess|enthalt|inclu(?:ent|t|yen?|em|i)$|includono|include$|contien|conten|omvat|bevat|also$|auch$|aussi$|tambien$|anche$|tambem$|ook$)/;
const thats: ReadonlySet<string> = new Set('that which die der das qui que che dat'.split(' '));

/** "Practice-oriented", `praxisnah`: how it is held, and nothing that is counted. */
function isOriented(tokens: Annotated['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  return oriented.test(tokens[at]?.folded ?? '') || (next?.gap === '-' && oriented.test(next.folded));
}

const oriented =
  /(?:orient(?:ed|iert|iada|iado|ado|ada|ato|ata)|based|centred|focused|nah|bezogen|gericht)(?:e[nrsm]?|s)?$/;

const ofWords: ReadonlySet<string> = new Set('of de d des du di von van'.split(' '));

const reach = 8;
const mostParts = 4;
const mostApart = 8;
/** A long text with more counts other things. */
const mostNumbers = 60;
/** Behind an "and" they begin what is said next, where another noun would be the other part. */
const newVerbs: ReadonlySet<string> = new Set(
  'is are ends end se si es son est sont on sono wird werden ist sind endet wordt worden eindigt'.split(' '),
);
const takenFrom: ReadonlySet<string> = new Set(
  'of out von der aus van uit sur des de d das dos do da delle dei degli del'.split(' '),
);
const withinWords: ReadonlySet<string> = new Set(
  'in within over during en dans durante pendant em nelle nei innerhalb binnen tijdens wahrend uber'.split(' '),
);
const besides: ReadonlySet<string> = new Set(
  `with including plus mit inklusive samt einschliesslich avec incluant compris con incluyendo incluidas incluidos com
  incluindo inclusi incluse compresi comprese met inclusief waaronder between zwischen entre tra fra tussen or oder ou
  for fur pour para per voor`.split(/\s+/),
);
