import type { Annotated } from '../annotate.ts';
import { keyOfDate } from '../fact-keys.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { toldDecadeAt } from '../numbers/decades.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import type { DateMention } from '../numbers/date-mention.ts';
import { isAtOtherEnd } from '../numbers/date-ends.ts';
import { isIssueAsEvent } from '../numbers/issue-as-event.ts';
import { isOtherExpiry } from '../numbers/other-expiry.ts';
import { isOfOtherEvent } from '../numbers/date-events.ts';
import { givesRole, isOfRegistration, isOtherPart, isRange, rolesOf, type DateRole } from '../numbers/date-roles.ts';
import { isOfOtherBeginning } from '../numbers/year-beginnings.ts';
import { endsValidity } from '../numbers/valid-until.ts';
import { andWords } from '../words/and-words.ts';
import type { Rule } from '../rule.ts';

/** Dates and years, as far as they are given. */
export const dateRule: Rule = {
  name: 'date',
  find: (text, facts) => [
    ...text.tokens.flatMap((_, index) => {
      const decade = toldDecadeAt(text, index);
      return decade === undefined || facts.decades.has(decade) ? [] : [{ first: index, last: index, detail }];
    }),
    ...text.dates
      .filter(
        (date) =>
          (!isStated(date, facts) &&
            !isNamed(text, date, facts) &&
            !endsValidity(text, date, keyOfDate(date), facts)) ||
          isOfOther(text, date, facts) ||
          isOtherPart(text, date, facts.dates) ||
          isInOtherRole(text, date, facts) ||
          isThroughListed(text, date, facts) ||
          isOfOtherEvent(text, date, facts) ||
          isIssueAsEvent(text, date, facts) ||
          isOtherExpiry(text, date, facts) ||
          isOfOtherBeginning(text, date, facts) ||
          isAtOtherEnd(text, date, facts.passages) ||
          isOfRegistration(text, date, facts.passages),
      )
      .map(({ first, last }) => ({ first, last, detail })),
  ],
};

const detail = 'a date or year only as the facts state it';

function isStated(date: DateMention, facts: FactsIndex): boolean {
  const { dates } = facts;
  const { year, month, day, lastDay, swapped, until } = date;
  if (lastDay !== undefined && !dates.has(keyOfDate({ year, month, day: lastDay }))) return false;
  if (until !== undefined && !dates.has(String(until))) return false;
  const readings = [{ month, day }, ...(swapped === undefined ? [] : [swapped])];
  if (readings.some((reading) => dates.has(keyOfDate({ year, ...reading })))) return true;
  // A year in the facts may have been read as a number: "Angular 2024".
  const isBare = year !== undefined && month === undefined && day === undefined;
  return isBare && (facts.numbers.get(year * 1e6) ?? []).some(({ mention }) => mention.unit === undefined);
}

/** `May Day` where the facts have it, whatever their dates. */
function isNamed({ tokens }: Annotated, { year, day, last }: DateMention, facts: FactsIndex): boolean {
  const { names, passages } = facts;
  const next = tokens[last + 1];
  if (year !== undefined || day !== undefined) return false;
  if (isBesideName(tokens, last, passages)) return true;
  const isName = /^\p{Lu}/u.test(next?.text ?? '');
  return isName && names.hasPhrase(`${tokens[last]?.folded ?? ''} ${next?.folded ?? ''}`);
}

/** The islands of Boa Vista and Maio: a month's name that an "and" joins to a name, in the facts as well. */
function isBesideName(tokens: Annotated['tokens'], last: number, passages: FactsIndex['passages']): boolean {
  const month = tokens[last]?.text ?? '';
  const beside = /^\p{Lu}/u.test(month) ? joinedNames(tokens, last) : [];
  if (beside.length === 0) return false;
  return passages.some(({ tokens: known }) =>
    known.some(({ text }, at) => text === month && joinedNames(known, at).some((name) => beside.includes(name))),
  );
}

/** The capitals that an "and" joins to a word, on either side. */
function joinedNames(tokens: Annotated['tokens'], at: number): string[] {
  const reach = [1, 2, 3];
  return [-1, 1].flatMap((side) => {
    const named = reach.find((step) => /^\p{Lu}/u.test(tokens[at + side * step]?.text ?? ''));
    const between = reach.slice(0, (named ?? 1) - 1).map((step) => tokens[at + side * step]?.folded ?? '');
    return named !== undefined && between.some((word) => andWords.has(word))
      ? [tokens[at + side * named]?.folded ?? '']
      : [];
  });
}

/** "Edition 2025" where the facts have an edition of 2024, and 2025 for something else. */
function isOfOther(text: Annotated, date: DateMention, facts: FactsIndex): boolean {
  return isOfOtherThing(text, date, facts) || isOfOtherEdition(text, date, facts);
}

/** "The Finance Act of 2025", "the 2025 Finance Act" where the facts have that of 2024. */
function isOfOtherThing(text: Annotated, { year, month, first, last }: DateMention, { passages }: FactsIndex): boolean {
  if (year === undefined || month !== undefined) return false;
  const own = thingsBeside(text, first, last);
  const known = passages.flatMap((passage) =>
    passage.dates.slice(0, mostDates).flatMap((fact) => {
      if (fact.year === undefined || fact.month !== undefined) return [];
      // "From the 2015 to the 2018 edition" names two.
      const { sentence } = passage.tokens[fact.first] ?? {};
      const years = passage.dates
        .slice(0, mostDates)
        .flatMap((each) => (passage.tokens[each.first]?.sentence === sentence ? [each.year, each.until] : []));
      return thingsBeside(passage, fact.first, fact.last).map((thing) => ({ thing, years }));
    }),
  );
  return own.some((thing) => {
    const same = known.filter((each) => each.thing === thing);
    return same.length > 0 && same.every(({ years }) => !years.includes(year));
  });
}

/** A long text beyond them dates other things. */
const mostDates = 60;

/** The noun right before or behind a year, also over an "of". */
function thingsBeside(passage: Annotated, first: number, last: number): string[] {
  const { tokens } = passage;
  const isOf = ofWords.has(tokens[first - 1]?.folded ?? '');
  const before = isOf ? first - 2 : first - 1;
  // Both words of "Finance Act".
  return [before, before - 1, last + 1, last + 2].flatMap((at) => {
    const token = tokens[at];
    const isNoun = token?.kind === 'word' && token.clause === tokens[first]?.clause && token.folded.length >= 4;
    const isNear = at === before || at === last + 1 || (token?.first === false && /^\p{Lu}/u.test(token.text));
    return isNoun && isNear && !isFunctionWord(passage, token) ? [token.folded] : [];
  });
}

const ofWords = new Set('of von van de del di do'.split(' '));

function isOfOtherEdition(
  { tokens, vocabularies }: Annotated,
  { year, month, first }: DateMention,
  facts: FactsIndex,
): boolean {
  const word = tokens[first - 1];
  if (year === undefined || month !== undefined || word?.kind !== 'word' || tokens[first]?.gap !== ' ') return false;
  if (word.folded.length < 4 || vocabularies.some(({ functionWords }) => functionWords.has(word.folded))) return false;
  const isPaired = (other: number | string) => facts.names.hasPhrase(`${word.folded} ${other}`);
  return !isPaired(year) && [...facts.dates].some((key) => key.length === 4 && isPaired(key));
}

/** "Since 1960" where the facts have 1960 to 1979, "issued on 14 March" of what was held on that day. */
function isInOtherRole(text: Annotated, date: DateMention, { passages }: FactsIndex): boolean {
  const roles = rolesOf(text, date);
  if (roles.length === 0) return false;
  const known = passages.flatMap((passage) =>
    passage.dates.filter((fact) => isSameDate(date, fact)).map((fact) => ({ passage, fact })),
  );
  // A year alone may be that of a foundation.
  const isBare = date.month === undefined;
  const isHeld = known.some(({ passage, fact }) => (fact.day !== undefined && !isBare) || isRange(passage, fact));
  const isStatedRole = (role: DateRole) =>
    known.some(({ passage, fact }) => dated.test(passage.place) || givesRole(passage, fact, role));
  const isSameEvent = known.some(
    ({ passage, fact }) => !isRange(passage, fact) && sharesEvent(text, date, passage, fact),
  );
  return isHeld && roles.some((role) => !isStatedRole(role) && !(role === 'since' && isSameEvent));
}

/** "Closed since 31 May" of "was closed on 31 May": the word for what happened then is the same, and so is whom it befell. */
function sharesEvent(text: Annotated, date: DateMention, passage: Annotated, fact: DateMention): boolean {
  const [claimed, known] = [eventNear(text, date), eventNear(passage, fact)];
  if (claimed === undefined || known === undefined || !isAkin(claimed.event, known.event)) return false;
  const isSame = (word: string) => known.beside.some((each) => isAkin(word, each));
  const named = claimed.beside.filter((word) => !itself.test(word));
  return named.length === 0 || named.some(isSame);
}

/** The lasting event nearest to a date, and what else stands there; the point of a German day parts nothing. */
function eventNear(passage: Annotated, { first, last }: DateMention) {
  const { tokens } = passage;
  const { sentence } = tokens[first] ?? {};
  const isJoined = (at: number) => tokens[at]?.sentence === sentence && !/[,;:()]/.test(tokens[at]?.gap ?? '');
  let from = first;
  while (from > 0 && isJoined(from) && tokens[from - 1]?.sentence === sentence) from -= 1;
  let to = last;
  while (isJoined(to + 1)) to += 1;
  const inside = tokens.slice(from, to + 1).map((token, step) => ({ token, far: distance(from + step, first, last) }));
  const [event] = inside
    .filter(({ token }) => lastingEvents.test(token.folded))
    .sort((one, other) => one.far - other.far);
  if (event === undefined) return undefined;
  const beside = inside.filter(
    ({ token, far }) => far > 0 && token !== event.token && token.kind === 'word' && !isFunctionWord(passage, token),
  );
  return { event: event.token.folded, beside: beside.map(({ token }) => token.folded) };
}

function distance(at: number, first: number, last: number): number {
  return at < first ? first - at : Math.max(0, at - last);
}

/** Words for the thing itself, which the facts need not name. */
const itself =
  /^(?:course|programme?|badge|certificate|curso|cours|corso|kurs|cursus|since|seit|sinds|depuis|desde|been|wurde|ist|exist)/;

/** What was done on a day and holds from then on. */
const lastingEvents =
  /^(?:clos|open|retir|discontinu|suspend|found|establish|launch|abolish|replac|geschlossen|eingestellt|eroffnet|gegrundet|ersetzt|abgeschafft|ferme|ouvert|fond|cree|supprim|remplac|cerrad|cerr[oa]|abiert|abr[eio]|retirad|suspendid|fundad|cread|sustitu|chius|apert|sospes|fondat|creat|sostitu|fechad|encerr|abert|suspens|criad|substitu|gesloten|geopend|stopgezet|opgericht|vervangen)/;

/** Fields whose dates are of issue or of validity. */
const dated = /valid|issue|date/;

function isSameDate(claim: DateMention, fact: DateMention): boolean {
  return (['year', 'month', 'day'] as const).every(
    (part) =>
      claim[part] === undefined || claim[part] === fact[part] || (part === 'year' && claim.year === fact.laterYear),
  );
}

/** `De 2021 a 2023` where the facts have 2021 and 2023 only. */
function isThroughListed(text: Annotated, date: DateMention, { passages }: FactsIndex): boolean {
  const joined = joinedTo(text, date);
  if (joined?.isRange !== true || joined.until - joined.from < 2) return false;
  const known = passages.flatMap((passage) => passage.dates.flatMap((each) => joinedTo(passage, each) ?? []));
  const same = known.filter(({ from, until }) => from === joined.from && until === joined.until);
  return same.length > 0 && same.every(({ isRange }) => !isRange);
}

/** A year with the next one behind it, and whether all between them is meant. */
function joinedTo({ tokens, dates }: Pick<Annotated, 'tokens' | 'dates'>, date: DateMention) {
  const next = dates.find(({ first }) => first > date.last);
  if (next?.year === undefined || date.year === undefined || next.month !== undefined || date.month !== undefined) {
    return undefined;
  }
  const between = tokens.slice(date.last + 1, next.first).map(({ folded }) => folded);
  if (between.length > 2 || tokens[date.first]?.sentence !== tokens[next.last]?.sentence) return undefined;
  const before = tokens.slice(Math.max(0, date.first - 2), date.first).map(({ folded }) => folded);
  const isRange =
    before.some((word) => betweens.has(word)) ||
    (between.length === 0 ? /[-–—]/.test(tokens[next.first]?.gap ?? '') : between.some((word) => untils.has(word)));
  return { from: date.year, until: next.year, isRange };
}

const betweens = new Set('between zwischen entre tra fra tussen'.split(' '));
const untils = new Set('to until through bis a au al ao ate hasta fino jusque jusqu tot'.split(' '));
