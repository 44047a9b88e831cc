import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** A code that the facts give to something else: "files in line with ISO 21001", by which the provider works. */
export const codeOfOtherRule: Rule = {
  name: 'code',
  find: codesOfOther,
};

const detail = 'a code only of what the facts give it to';

/** What stands with a code in its clause. */
type Bound = {
  readonly group: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly isNeed: boolean;
  readonly first: number;
  readonly last: number;
};

function codesOfOther(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const own = boundIn(text);
  if (own.length === 0) return [];
  const known = passages.flatMap((passage) => boundIn(passage).map((each) => ({ ...each, place: passage.place })));
  return own
    .filter((claim) => {
      const same = known.filter(({ key }) => key === claim.key);
      const others = known.filter(({ group, key }) => group === claim.group && !own.some((each) => each.key === key));
      const isFree = same.some(
        ({ place, words, isNeed }) =>
          titles.has(place) ||
          (words.length === 0 && place !== 'prerequisites') ||
          (isNeed && claim.isNeed) ||
          isShared(claim.words, words),
      );
      return same.length > 0 && !isFree && others.some(({ words }) => isShared(claim.words, words));
    })
    .map(({ first, last }) => ({ first, last, detail }));
}

const titles: ReadonlySet<string> = new Set(['name', 'type', 'skills', 'level', 'version']);
const needs = ['optional', 'needed', 'required', 'capability'];

function boundIn(passage: Annotated): Bound[] {
  const { tokens, codes, coded, found } = passage;
  const needed = new Set(
    needs.flatMap((mark) => (found.get(`mark:${mark}`) ?? []).map(({ first }) => tokens[first]?.clause)),
  );
  return codes.slice(0, mostCodes).flatMap(({ key, first, last }) => {
    const group = /^\p{L}{2,}/u.exec(key)?.[0];
    const clause = tokens[first]?.clause;
    const words = tokens.flatMap((token, at) =>
      token.clause === clause &&
      token.kind === 'word' &&
      !coded.has(at) &&
      token.folded.length >= 4 &&
      !isFunctionWord(passage, token)
        ? [token.folded]
        : [],
    );
    const isNeed = needed.has(clause) || passage.place === 'prerequisites';
    return group === undefined ? [] : [{ group, key, words, isNeed, first, last }];
  });
}

const mostCodes = 20;

function isShared(words: readonly string[], known: readonly string[]): boolean {
  return words.some((word) => !general.test(word) && known.some((each) => isAkin(word, each)));
}

/** What every text says beside a code. */
const general =
  /^(?:cover|behandel|inclu|umfass|module?n?$|modul|learn|lern|part$|also$|auch$|standard|norm|based|basier|volgens|according|conform|line$|gemass|selon|segun|secondo|segundo)/;
