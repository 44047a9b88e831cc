import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { clauseBounds } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import {
  atOwnTime,
  fixed,
  fixedPhrases,
  live,
  recorded,
  replayed,
  rooms,
  sessions,
  times,
  virtual,
} from '../words/timing-words.ts';
import { isSession } from '../words/session-words.ts';
import { placesNear } from './of-session.ts';

/** Whether people meet at set times or learn when they like: `zu festen Terminen` of an asynchronous course, and the other way round. */
export const timingRule: Rule = {
  name: 'offer',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !Array.from(text.words).some(isOfTiming)) return [];
    const [isLive, isOwn] = [isSaid(facts, liveIn), isSaid(facts, ownIn)];
    if (isLive === isOwn) return [];
    return (isLive ? recordedIn(text) : liveIn(text)).map((place) => ({
      ...place,
      detail: 'the form that the mode states',
    }));
  },
};

type Place = Pick<Unsupported, 'first' | 'last'>;

function isOfTiming(word: string): boolean {
  return [live, virtual, fixed, recorded, replayed, atOwnTime].some((kind) => kind.test(word));
}

function isSaid({ passages }: FactsIndex, placesIn: (passage: Annotated) => readonly Place[]): boolean {
  return passages.some((passage) => !titles.has(passage.place) && placesIn(passage).length > 0);
}

const titles: ReadonlySet<string> = new Set(['name', 'issuer', 'type', 'skills']);

/** "Live", a virtual classroom, "at set times". */
function liveIn(text: Annotated): Place[] {
  const { tokens } = text;
  return tokens.flatMap(({ folded, clause }, at) => {
    if (isMarked(text, at, ['negator'])) return [];
    if (live.test(folded)) {
      const isOther = livingBefore.has(tokens[at - 1]?.folded ?? '') || !isOfMeeting(text, at);
      return isOther ? [] : [{ first: at, last: at }];
    }
    const other = virtual.test(folded) ? rooms : fixed.test(folded) ? times : undefined;
    if (other === undefined) return [];
    const beside = [at + 1, at - 1].find((near) => tokens[near]?.clause === clause && other.test(tokens[near].folded));
    const isPhrase = fixedPhrases.test(`${tokens[at - 2]?.folded ?? ''} ${tokens[at - 1]?.folded ?? ''}`);
    if (beside === undefined || (other === times && (isPhrase || !isOfMeeting(text, at)))) return [];
    return [{ first: Math.min(at, beside), last: Math.max(at, beside) }];
  });
}

/** Of the course or how it is given; cultures are live, too, and meals are served at set times. */
function isOfMeeting(text: Annotated, at: number): boolean {
  const { tokens, starting, place } = text;
  if (place === 'mode' || gatheringItself.test(tokens[at]?.folded ?? '')) return true;
  const isForm = (near: number) => (starting.get(near) ?? []).some(({ tag }) => forms.has(tag));
  if (placesNear(text, at, 'sentence').some(isForm)) return true;
  const here = placesNear(text, at).flatMap((near) => tokens[near] ?? []);
  // "At set times." by itself.
  return (
    here.some(({ folded }) => isSession(folded) || meeting.test(folded)) ||
    here.every((token) => isFunctionWord(text, token) || isOfTiming(token.folded) || times.test(token.folded))
  );
}

const forms: ReadonlySet<string> = new Set(['concept:online', 'concept:inPerson', 'concept:selfPaced']);
const gatheringItself = /^(?:livestreams?|web|video|visio)/;
const meeting =
  /^(?:meets?|meeting|delivered|taught|held|attend\S*|trifft|treffen|statt|unterrichtet|online|virtu\S*|reunen|reunissent|deroule\S*|imparte[n]?|decorre[m]?|svolg\S*|gegeven|samen|tutors?|\S*dozent\S*|docent\S*|trainer\S*|instru[ck]t\S*|teachers?|lecturers?|coach\S*|formateur\S*|profesor\S*|professor\S*|formador\S*|formator\S*|klas\S*)$/;

/** "People who live far away" do. */
const livingBefore = new Set('who to they people we you that where learners participants and'.split(' '));

/** Asynchronous, or at one's own pace. */
function ownIn(text: Annotated): Place[] {
  const paced = [...(text.found.get('concept:selfPaced') ?? [])];
  const asynchronous = text.tokens.flatMap(({ folded }, at) =>
    atOwnTime.test(folded) ? [{ first: at, last: at }] : [],
  );
  return [...paced, ...recordedIn(text), ...asynchronous].filter(({ first }) => !isMarked(text, first, ['negator']));
}

/** `En différé`, "recorded sessions". */
function recordedIn(text: Annotated): Place[] {
  const { tokens } = text;
  return tokens.flatMap(({ folded }, at) => {
    if (isMarked(text, at, ['negator'])) return [];
    if (replayed.test(folded) || atOwnTime.test(folded)) return [{ first: at, last: at }];
    if (!recorded.test(folded)) return [];
    const { first, last } = clauseBounds(tokens, at);
    const isOfSession = tokens.slice(first, last + 1).some((token) => sessions.test(token.folded));
    return isOfSession ? [{ first: at, last: at }] : [];
  });
}
