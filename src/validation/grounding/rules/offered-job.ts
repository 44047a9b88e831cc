import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { clauseBounds } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';
import {
  articlesOfOne,
  givenInFacts,
  giving,
  jobGiven,
  offerWords,
  takingOn,
  them,
  workOfOffer,
} from '../words/job-giving-words.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/**
 * "They are offered a job by a shipping line" of a day on which shipping lines present their vacancies: work is spoken of
 * in the facts, which is why the promise itself has to be theirs.
 */
export const offeredJobRule: Rule = {
  name: 'employment',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !Array.from(text.words).some(mayPromise)) return [];
    const places = [...jobsGiven(text), ...peopleTakenOn(text, facts)].filter(({ first }) => !isOpen(text, first));
    if (places.length === 0 || isGivenInFacts(facts)) return [];
    return places.map((place) => ({
      ...place,
      detail: 'no promise of work, pay or career that the facts do not make',
    }));
  },
};

function mayPromise(word: string): boolean {
  return giving.test(word) || takingOn.test(word) || brackets.some(([verb]) => verb.test(word));
}

function isOpen(text: Annotated, at: number): boolean {
  return isMarked(text, at, ['negator', 'prepared']);
}

function isGivenInFacts(facts: FactsIndex): boolean {
  return isSaidInFacts(facts, givenInFacts) || facts.passages.some((passage) => jobsGiven(passage).length > 0);
}

/** Each verb of giving with a job in its clause. */
function jobsGiven(text: Annotated): Place[] {
  const { tokens } = text;
  return tokens.flatMap(({ folded }, at) => {
    if (!giving.test(folded)) return [];
    const { first, last } = clauseBounds(tokens, at);
    for (let near = Math.max(first, at - reach); near <= Math.min(last, at + reach); near += 1) {
      if (near !== at && isJob(tokens, near)) return [{ first: Math.min(at, near), last: Math.max(at, near) }];
    }
    return [];
  });
}

function isJob(tokens: Annotated['tokens'], at: number): boolean {
  const word = (place: number) => (tokens[place]?.clause === tokens[at]?.clause ? (tokens[place]?.folded ?? '') : '');
  const isOffer = offerWords.test(word(at)) && [at - 1, at + 1, at + 2].some((near) => workOfOffer.test(word(near)));
  if (isOffer) return true;
  if (plainJobs.test(word(at))) return !ofWords.has(word(at - 1)) && !ofWords.has(word(at - 2));
  const article = [at - 1, at - 2].find((near) => articlesOfOne.has(word(near)));
  // "The reading of a contract" gives the reading.
  return (
    jobGiven.test(word(at)) && article !== undefined && !ofWords.has(word(article - 1)) && !isOfThing(word(at + 1))
  );
}

const ofWords: ReadonlySet<string> = new Set(
  'of von de d di do van on about over sobre su sur in en em for fur pour para per voor'.split(' '),
);

/** "A job description", "a position paper". */
function isOfThing(next: string): boolean {
  return things.test(next);
}

/** "Shipping lines hire them", `une compagnie les embauche`, `contrata-os`. */
function peopleTakenOn(text: Annotated, facts: FactsIndex): Place[] {
  const { tokens } = text;
  return tokens.flatMap(({ folded, clause }, at) => {
    const isHere = (place: number) => tokens[place]?.clause === clause;
    const isThem = (place: number) => isHere(place) && them.has(tokens[place]?.folded ?? '');
    if (takingOn.test(folded) && (isThem(at - 1) || isThem(at + 1))) return [{ first: at - 1, last: at }];
    const known = takingOn.test(folded) || parting.test(folded) ? objectBehind(text, at, facts) : undefined;
    if (known !== undefined) return [{ first: at, last: known }];
    const last = bracketEnd(tokens, at);
    return last === undefined ? [] : [{ first: at, last }];
  });
}

/** `El museo contrata a los voluntarios`, `stellt die Ehrenamtlichen ein`: those for whom the facts say that it is. */
function objectBehind({ tokens }: Annotated, at: number, { passages }: FactsIndex): number | undefined {
  const { last } = clauseBounds(tokens, at);
  if (parting.test(tokens[at]?.folded ?? '') && !parted.test(tokens[last]?.folded ?? '')) return undefined;
  const audience = passages.filter(({ place }) => place === 'audience');
  return [2, 3, 4]
    .map((step) => at + step)
    .find(
      (near) =>
        near <= last &&
        (tokens[near]?.folded.length ?? 0) >= shortest &&
        articles.has(tokens[near - 1]?.folded ?? '') &&
        audience.some(({ words }) => Array.from(words).some((word) => isAkin(word, tokens[near]?.folded ?? ''))),
    );
}

const shortest = 6;
const parted = /^(?:ein|aan|dienst)$/;
const parting = /^(?:stellt|stellen|neemt|nemen)$/;
const articles: ReadonlySet<string> = new Set('the die den les los las os as i gli le de'.split(' '));

/** `Stellen sie ein`, `neemt hen in dienst`, `worden door een rederij aangenomen`, "take on the graduates". */
function bracketEnd(tokens: Annotated['tokens'], at: number): number | undefined {
  const { folded = '', clause } = tokens[at] ?? {};
  const ends = brackets.find(([verb]) => verb.test(folded))?.[1];
  if (ends === undefined) return undefined;
  for (let last = at + 1; last <= at + reach && tokens[last]?.clause === clause; last += 1) {
    const line = tokens.slice(at + 1, last + 1).map((token) => token.folded);
    const isEnd = !separable.test(line.at(-1) ?? '') || tokens[last + 1]?.clause !== clause;
    if (isEnd && ends.test(` ${line.join(' ')}`)) return last;
  }
  return undefined;
}

/** `Stellen sie ein eigenes Spiel vor`: only the last word of a clause is the other half of its verb. */
const separable = /^(?:ein|aan)$/;
const brackets: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:stellt|stellen)$/, / (?:sie|ihn|absolvent\S*|teilnehm\S*|inhaber\S*)(?: [^ ]+){0,4} ein$/],
  [/^(?:neemt|nemen)$/, / (?:hen|ze|deelnemers|houders|hem|haar)(?: [^ ]+){0,4} (?:in dienst|aan)$/],
  [/^(?:wordt|worden)$/, / door (?:[^ ]+ ){1,4}(?:aangenomen|in dienst genomen)$/],
  [/^(?:sure|certain|bound|guaranteed)$/, /^ to be (?:hired|employed|recruited|taken on)$/],
  [/^takes?$/, /^ on (?:the |all |its |every )?(?:graduates?|participants?|holders?|earners?|learners?)$/],
];

/** In words of the clause. */
const reach = 7;
const plainJobs =
  /^(?:stellenangebote?|jobangebote?|arbeitsvertrage?|arbeitsvertrag|festanstellung|baanaanbod|arbeidscontract|arbeidsovereenkomst)$/;
const things =
  /^(?:description|paper|interview|application|shadowing|search|market|fair|title|profile|simulation|simulator)$/;
