import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import type { Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { byWords, deeds, type Deed } from '../words/doing-words.ts';
import { andWords } from '../words/and-words.ts';

/**
 * `Taught by Tom Brask` where the facts say that he prepares the materials and that another teaches; `awarded by the
 * college and Brightcup Roasters`, from whom a guest comes. A name that the facts give the same deed anywhere stands, so
 * does the issuer, and every name where they give it to nobody.
 */
export const doerRule: Rule = {
  name: 'name',
  find: (text, facts) => {
    return doersIn(text).flatMap(({ deed, run }) => {
      const parts = partsOf(facts);
      const own = parts.filter(({ names }) => names.includes(run.key));
      if (own.length === 0 || own.some((part) => part.isIssuer || part.isTitle || part.deeds.has(deed))) return [];
      const isOthers = parts.some((part) => part.deeds.has(deed) && part.names.length > 0);
      return isOthers ? [{ first: run.first, last: run.last, detail: 'whoever the facts name for it' }] : [];
    });
  },
};

const allDeeds = Object.keys(deeds) as Deed[];

type Run = { readonly key: string; readonly first: number; readonly last: number };
type Doer = { readonly deed: Deed; readonly run: Run };

/** Who a text says does what: behind a "by", or right before the verb. */
function doersIn({ tokens }: Annotated): Doer[] {
  const runs = runsIn(tokens, 0, tokens.length - 1);
  if (runs.length === 0) return [];
  const passive = tokens.flatMap(({ folded }, at) => {
    if (!byWords.has(folded)) return [];
    const listed = listBehind(tokens, runs, at);
    const end = listed.at(-1)?.last ?? at;
    // "Assessed through a taught class and endorsed by": the verb right before is the one.
    const isVerb = participle.test(tokens[at - 1]?.folded ?? '');
    const deed = deedIn(tokens, [at - 1, ...(isVerb ? [] : [at - 2, at - 3, at - 4]), end + 1]);
    return deed === undefined ? [] : listed.map((run) => ({ deed, run }));
  });
  const active = runs.flatMap((run) => {
    const deed = deedIn(tokens, [run.last + 1], run.last);
    return deed === undefined ? [] : [{ deed, run }];
  });
  return [...passive, ...active];
}

const participle = /(?:ed|[aiu]d[oa]s?|[aiu]t[oaie]|ees?)$/;

function deedIn(tokens: readonly Token[], places: readonly number[], beside = places[0] ?? 0): Deed | undefined {
  const { clause } = tokens[beside] ?? {};
  const words = places.flatMap((at) => {
    const token = tokens[at];
    const isVerb = token?.first === true || /^\p{Ll}/u.test(token?.text ?? '');
    return token?.clause === clause && isVerb ? [token?.folded ?? ''] : [];
  });
  return allDeeds.find((deed) => words.some((word) => deeds[deed].test(word)));
}

/** The names behind a "by", each joined to the one before by "and": `by the college and Brightcup Roasters`. */
function listBehind(tokens: readonly Token[], runs: readonly Run[], at: number): Run[] {
  const { sentence } = tokens[at] ?? {};
  const listed: Run[] = [];
  let end = at;
  for (const run of runs) {
    if (run.first <= at) continue;
    const between = tokens.slice(end + 1, run.first).map(({ folded }) => folded);
    const isJoined = listed.length === 0 || joining.has(between[0] ?? '');
    if (tokens[run.first]?.sentence !== sentence || between.length > mostBetween || !isJoined) break;
    listed.push(run);
    end = run.last;
  }
  return listed;
}

/** Not the `en` of Dutch, which is "in" elsewhere. */
const joining: ReadonlySet<string> = new Set(Array.from(andWords).filter((word) => word !== 'en'));

/** `By the sound engineer …`. */
const mostBetween = 3;

/** Words with a capital that follow each other, two at least; told apart by their last two. */
function runsIn(tokens: readonly Token[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let first = from;
  for (let at = from; at <= to + 1; at += 1) {
    const isInside = at <= to && isCapital(tokens[at]) && (at === first || /^[ -]$/.test(tokens[at]?.gap ?? ''));
    if (isInside) continue;
    const [one, two] = [tokens[at - 2], tokens[at - 1]];
    if (at - first >= 2 && one !== undefined && two !== undefined)
      runs.push({ key: `${one.folded} ${two.folded}`, first, last: at - 1 });
    first = isCapital(tokens[at]) ? at : at + 1;
  }
  return runs;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

type Part = {
  readonly names: readonly string[];
  readonly deeds: ReadonlySet<Deed>;
  readonly isIssuer: boolean;
  readonly isTitle: boolean;
};

/** What the facts say of whom, as far as another name is not given another verb. */
const partsOf = oncePerFacts(({ passages }: FactsIndex): Part[] => passages.flatMap(partsIn));

function partsIn(passage: Annotated): Part[] {
  const { tokens, place } = passage;
  const words = tokens.slice(0, mostTokens);
  const isIssuer = issuing.test(place);
  const parts: Part[] = [];
  let before: Spoken = nothingSpoken;
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const isEnd = at === words.length || words[at]?.clause !== words[at - 1]?.clause || isNewSubject(passage, at);
    if (!isEnd) continue;
    before = spokenIn(words.slice(from, at), opensAnew(words, from) ? nothingSpoken : before);
    parts.push({
      names: before.names,
      deeds: new Set<Deed>(isIssuer ? ['awarding', ...before.deeds] : before.deeds),
      isIssuer,
      isTitle: titles.test(place),
    });
    from = at;
  }
  return parts;
}

/** What a part says, and what of it the next one goes on with. */
type Spoken = {
  readonly names: readonly string[];
  readonly deeds: readonly Deed[];
  readonly lastName?: string | undefined;
  readonly carried: readonly Deed[];
};

const nothingSpoken: Spoken = { names: [], deeds: [], carried: [] };

/** A sentence goes on with nothing but the label before its colon: `Trainers: Tom Brask, Lia Moor`. */
function opensAnew(words: readonly Token[], at: number): boolean {
  const [own, before] = [words[at], words[at - 1]];
  return own?.sentence !== before?.sentence && own?.gap.includes(':') !== true;
}

/** A name alone goes on with what those before it do (`Led by Tom Brask (practice), Lia Moor (theory)`), a "who" or a verb with the name before. */
function spokenIn(words: readonly Token[], { lastName, carried }: Spoken): Spoken {
  const runs = runsIn(words, 0, words.length - 1);
  const own = allDeeds.filter((deed) => words.some(({ folded }) => deeds[deed].test(folded)));
  const names = runs.map(({ key }) => key);
  const last = names.at(-1) ?? lastName;
  if (names.length === 0) {
    const { folded: opening = '' } = words[0] ?? {};
    const isOfName = whoWords.has(opening) || own.some((deed) => deeds[deed].test(opening));
    const isWho = own.length > 0 && isOfName && lastName !== undefined;
    return {
      names: isWho ? [lastName] : [],
      deeds: own,
      lastName: last,
      carried: isWho || own.length === 0 ? carried : own,
    };
  }
  const isAlone = words.every(
    ({ folded }, at) => andWords.has(folded) || runs.some((run) => run.first <= at && at <= run.last),
  );
  const done = own.length === 0 && isAlone ? carried : own;
  return { names, deeds: done, lastName: last, carried: done };
}

const whoWords: ReadonlySet<string> = new Set('who die der welche welcher qui que quien che quem wie'.split(' '));

const issuing = /issu|award|certif/;
/** `Se concede por «Arc Welding»`, `mit der Lizenzstufe C leiten`: what it is called does nothing, and a level neither. */
const titles = /^(?:name|skills?|type|level|mode|credits)$/i;
/** Long facts name many. */
const mostTokens = 800;

/** `… and Rui Falcato lends the tools`: an "and" before a name that a verb follows. */
function isNewSubject(passage: Annotated, at: number): boolean {
  const { tokens } = passage;
  const { folded = '', clause } = tokens[at] ?? {};
  if (!andWords.has(folded)) return false;
  const [run] = runsIn(tokens, at + 1, Math.min(at + 1 + mostOfRun, tokens.length - 1));
  const next = run === undefined ? undefined : tokens[run.last + 1];
  return next?.clause === clause && next !== undefined && !isFunctionWord(passage, next) && !isCapital(next);
}

const mostOfRun = 6;
