import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPartOf } from '../numbers/part-of.ts';
import { isAkin, stemOf } from '../numbers/noun-phrase.ts';
import { valueKey } from '../numbers/value-keys.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { andWords } from '../words/and-words.ts';
import { areTwoGroups } from './two-groups.ts';

/** A part that is said to do where the facts want the whole: "any three of the four modules", "either A or B is enough". */
export const enoughRule: Rule = {
  name: 'number',
  find: (text, facts, { isAudience, language }) =>
    isAudience
      ? []
      : [
          ...partsThatDo(text, facts),
          ...eitherOf(text, facts, orWords[language] ?? ''),
          ...bothOf(text, facts, orWords[language] ?? ''),
        ],
};

const detail = 'no less than the facts ask for';

function partsThatDo(text: Annotated, facts: FactsIndex): Unsupported[] {
  return text.numbers.flatMap((part, index) => {
    const whole = text.numbers[index + 1];
    const [noun = ''] = whole?.nouns ?? [];
    if (
      whole === undefined ||
      part.unit !== undefined ||
      !facts.countedNouns.has(stemOf(noun)) ||
      !isPartOf(text, part, whole)
    )
      return [];
    const isKnown = part.values.some((value) =>
      (facts.numbers.get(valueKey(value)) ?? []).some(({ mention }) => mention.unit === undefined),
    );
    return isKnown || !saysEnough(text, part.start) ? [] : [{ first: part.first, last: whole.end, detail }];
  });
}

function saysEnough({ tokens }: Annotated, index: number): boolean {
  const { sentence } = tokens[index] ?? {};
  return tokens.some((token) => token.sentence === sentence && enough.test(token.folded));
}

const enough =
  /^(?:any|enough|suffic|suffis|suffit|basta|bastan|bastam|bastano|genug|reich(?:t|en)$|ausreich|beliebig|cualquier|qualquer|qualsiasi|volsta|willekeurig|chega$)/;

/** "Either the talk or the walk" where the facts join the two by an "and". */
function eitherOf(text: Annotated, { passages }: FactsIndex, or: string): Unsupported[] {
  const { tokens } = text;
  const asking = passages.filter(({ place }) => place === 'criteria' || place === 'assessment');
  return tokens.flatMap(({ folded, sentence }, index) => {
    if (folded !== or || !saysEither(text, index)) return [];
    const [left, right] = sidesOf(text, index, nearby);
    const isJoined = (isJoint: (word: string) => boolean) =>
      asking.some((passage) =>
        passage.tokens.some((token, at) => {
          if (!isJoint(token.folded)) return false;
          const [before, behind] = sidesOf(passage, at, further);
          return isIn(left.slice(-1), before) && isIn(right, behind);
        }),
      );
    if (!isJoined((word) => andWords.has(word)) || isJoined((word) => ors.has(word))) return [];
    const first = tokens.findIndex(
      (token) => token.sentence === sentence && (eithers.has(token.folded) || token === tokens[index]),
    );
    return [{ first: Math.max(first, index - further), last: index, detail }];
  });
}

/** "Experience and a reference" where either of the two is enough for the facts. */
function bothOf(text: Annotated, { passages }: FactsIndex, or: string): Unsupported[] {
  const { tokens } = text;
  const asking = passages.filter(({ place }) => demands.has(place));
  const isJoinedIn = (passage: Annotated, at: number, [left, right]: readonly [string[], string[]]) => {
    const [before, behind] = sidesOf(passage, at, further);
    return isIn(left.slice(-1), before) && isIn(right.slice(0, 1), behind);
  };
  return asking.flatMap((passage) =>
    passage.tokens.flatMap(({ folded, sentence }, at) => {
      if (!isAlternative(folded, or)) return [];
      // A list of three leaves open what goes with what.
      const isList =
        passage.tokens.filter(
          (token) => token.sentence === sentence && (andWords.has(token.folded) || isAlternative(token.folded, or)),
        ).length > 1;
      if (isList) return [];
      const sides = sidesOf(passage, at, nearby);
      // "Multiple choice or multiple response" are kinds of questions.
      if (sides[0].includes(sides[1][0] ?? '')) return [];
      // `Infirmier ou infirmière`.
      if (isAkin(sides[0].at(-1) ?? '', sides[1][0] ?? '')) return [];
      const isBoth = (each: Annotated, index: number) =>
        additions.has(each.tokens[index]?.folded ?? '') &&
        (isJoinedIn(each, index, sides) || isOfTwo(each, index, sides));
      if (asking.some((each) => each.tokens.some((_, index) => isBoth(each, index)))) return [];
      const found = tokens.findIndex(
        (token, index) =>
          isBoth(text, index) &&
          !isPluralBefore(text, index, sides[0].at(-1) ?? '') &&
          !areTwoGroups(text, index) &&
          !tokens.some(
            (each) =>
              each.sentence === token.sentence && (isAlternative(each.folded, or) || choosing.test(each.folded)),
          ),
      );
      return found === -1
        ? []
        : [{ first: Math.max(0, found - 1), last: found, detail: 'either where the facts say either' }];
    }),
  );
}

/** "Main stage and side stage count alike", `Zur Wahl stehen Deutsch und Englisch`: two of which one does. */
const choosing =
  /^(?:alike|equal(?:ly)?$|choice|choose|options?$|gleich(?:ermassen|wertig)|wahl(?:e|en|weise)?$|wahlt$|choix|choisi|indifferem|elegir|eleccion|elige|indistint|escolh|sceglie|scelta|scelte|keuze|kiez)/;

/** "Finalists and winners" of "finalist or winner" are all of both. */
function isPluralBefore({ tokens }: Annotated, index: number, one: string): boolean {
  return tokens
    .slice(Math.max(0, index - 2), index)
    .some(({ folded }) => folded !== one && folded.startsWith(one.slice(0, -1)) && /(?:s|en|i|e)$/.test(folded));
}

/** "Besides experience, a reference": both stand behind the word. */
function isOfTwo(text: Annotated, index: number, [left, right]: readonly [string[], string[]]): boolean {
  if (!besides.has(text.tokens[index]?.folded ?? '')) return false;
  const [, behind] = sidesOf(text, index, further * 2);
  return isIn(left.slice(-1), behind) && isIn(right.slice(0, 1), behind);
}

const demands: ReadonlySet<string> = new Set(['prerequisites', 'criteria', 'assessment']);
const besides = new Set('besides neben naast ademas alem oltre outre'.split(' '));
const additions: ReadonlySet<string> = new Set([
  ...andWords,
  ...besides,
  ...'plus sowie alsmede evenals ainsi meme como asimismo nonche sia comme als both zowel sowohl tanto'.split(' '),
]);
const surelyOr: ReadonlySet<string> = new Set('or oder ou u soit ofwel'.split(' '));

/** `O` is "the" in Portuguese, and "of" is no "or" in English: only in the language of the text. */
function isAlternative(word: string, or: string): boolean {
  return surelyOr.has(word) || word === or;
}

const nearby = 4;
const further = 8;

function saysEither(text: Annotated, index: number): boolean {
  const { tokens } = text;
  const { sentence } = tokens[index] ?? {};
  const before = tokens.slice(Math.max(0, index - further), index).filter((token) => token.sentence === sentence);
  return before.some(({ folded }) => eithers.has(folded)) || isEnough(text, index);
}

/** "Either is enough", `basta A o B`: said of the two, not "enough of light or colour" or `reicht von A bis B`. */
function isEnough({ tokens }: Annotated, index: number): boolean {
  const { sentence } = tokens[index] ?? {};
  return tokens.some(({ folded, ...token }, at) => {
    if (token.sentence !== sentence || !enough.test(folded) || folded === 'any') return false;
    const next = tokens[at + 1]?.folded ?? '';
    return at > index ? next !== 'of' : sufficing.test(folded) && !/^(?:von|vom|van|da|dal)$/.test(next);
  });
}

const sufficing = /^(?:suffices?|suffit|suffisent|basta|bastan|bastam|bastano|reicht|reichen|volstaat|volstaan|chega)$/;

const orWords: Readonly<Record<string, string>> = {
  en: 'or',
  de: 'oder',
  fr: 'ou',
  es: 'o',
  pt: 'ou',
  it: 'o',
  nl: 'of',
};
const ors: ReadonlySet<string> = new Set('or oder ou o u'.split(' '));
const eithers = new Set('either entweder hetzij ofwel'.split(' '));

/** The words of the clause on both sides, the nearest last on the left and first on the right. */
function sidesOf({ tokens, vocabularies }: Annotated, index: number, reach: number): readonly [string[], string[]] {
  const { sentence } = tokens[index] ?? {};
  const contentOf = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .filter(
        (token) =>
          token.sentence === sentence && !vocabularies.some(({ functionWords }) => functionWords.has(token.folded)),
      )
      .map(({ folded }) => folded);
  return [contentOf(index - reach, index), contentOf(index + 1, index + 1 + reach)];
}

function isIn(words: readonly string[], known: readonly string[]): boolean {
  return words.some((word) =>
    known.some((each) => (word.length >= 3 && word === each) || (word.length >= 4 && isAkin(word, each))),
  );
}
