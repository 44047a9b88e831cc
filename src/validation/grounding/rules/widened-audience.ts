import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAnd } from '../joint.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { rangeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isOr } from './either-as-both.ts';
import { contentAt } from './open-words.ts';

/**
 * `Home care workers and hospital doctors` of what is for home care workers: one group more than the facts have it for, none
 * of whose words stands anywhere in them. Groups told in other words (`Teachers and trainers` of educators), ages and what
 * they bring along stand.
 */
export const widenedAudienceRule: Rule = {
  name: 'audience',
  find: (text, facts, { isAudience, isInferredAudience }) => {
    const { tokens } = text;
    if (!isAudience || isInferredAudience || tokens.some(({ folded }) => relatives.has(folded))) return [];
    const joints = jointsOf(text);
    const joint = joints.at(-1);
    if (joint === undefined || joints.length < fewestJoints(facts)) return [];
    const added = rangeOf(joint + 1, tokens.length - 1);
    const before = rangeOf((joints.at(-2) ?? -1) + 1, joint - 1).filter((at) => at >= afterComma(text, joint));
    const [stated, other] = [wordsAt(text, before), wordsAt(text, added)];
    const isGroup = isPlain(text, added) && other.length > 0 && !other.some((word) => isIn(facts.passages, word));
    const own = facts.passages.filter(({ place }) => place === 'audience');
    if (!isGroup || stated.length === 0 || !stated.every((word) => isIn(own, word))) return [];
    return [{ first: joint + 1, last: tokens.length - 1, detail: 'nobody else than the facts have it for' }];
  },
};

/** The places of each "and" and "or". */
function jointsOf(passage: Annotated): number[] {
  return [...passage.tokens.entries()].flatMap(([at, token]) =>
    at > 0 && (isAnd(passage, token) || isOr(token.folded) || alsoWords.has(token.folded)) ? [at] : [],
  );
}

/** One more than the facts' own audience has: as many groups may be the same ones told in other words. */
function fewestJoints({ passages }: FactsIndex): number {
  const own = passages.filter(({ place }) => place === 'audience');
  const parts = own.map(
    (passage) => jointsOf(passage).length + passage.tokens.filter(({ gap }) => gap.startsWith(',')).length,
  );
  return Math.max(0, ...parts) + 1;
}

/** Where the last part between commas begins. */
function afterComma({ tokens }: Annotated, joint: number): number {
  return Math.max(
    0,
    tokens.slice(0, joint).findLastIndex(({ gap }) => gap.startsWith(',')),
  );
}

/** A few words that begin with no preposition, and have neither a number nor a comma. */
function isPlain({ tokens }: Annotated, places: readonly number[]): boolean {
  const words = places.map((at) => tokens[at]);
  const isOpen = words.some((token, step) => step > 0 && token?.gap.startsWith(',') === true);
  const isWord = words.every((token) => token?.kind === 'word' && !openEnded.test(token.folded));
  return words.length <= mostWords && !isOpen && isWord && !leading.has(words[0]?.folded ?? '');
}

const mostWords = 5;

function isIn(passages: FactsIndex['passages'], word: string): boolean {
  return passages.some(({ words }) => Array.from(words).some((known) => isAkin(known, word) || isWithin(known, word)));
}

/** `Nachwuchsköche` of `Köche`. */
function isWithin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.includes(short);
}

function wordsAt(text: Annotated, places: readonly number[]): string[] {
  return places.flatMap((at) => contentAt(text, at) ?? []).filter((word) => !anybody.test(word));
}

const alsoWords = new Set('sowie nonche alsmede'.split(' '));
/** What begins a clause, whose verbs are no groups. */
const relatives = new Set(
  'who that which whose whether qui dont que quem quien quienes che chi cui wie wer'.split(' '),
);
const leading = new Set(
  'with without in at on from for mit ohne in im auf aus ab bei zum avec sans en au a dans pour des con sin en para desde com sem em no na para a con senza in per anche da met zonder in op vanaf bij voor'.split(
    ' ',
  ),
);
const openEnded =
  /^(?:older|over|above|more|up|alter|daruber|mehr|plus|davantage|mas|mayor|mais|superior|oltre|piu|ouder|hoger|meer|not|non|nicht|niet|no|nao|similar|ahnlich|etc|years?|jahre?n?|ans|anos|anni|jaar)/;
const anybody =
  /^(?:people|persons?|everyone|anyone|adults?|other|others|staff|learners?|earners?|students?|participants?|colleagues?|leute|menschen|personen|alle|andere|erwachsen|teilnehm|person[ae]s?|adult|autre|tous|toute|collegu|otr[oa]s?|todo|toda|adulto|outr[oa]s?|altr[oie]|tutti|mensen|anderen?|iedereen|volwassen)/;
