import type { Annotated } from '../annotate.ts';
import { isOfNobody } from '../denying-words.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { tokenAt } from '../reading.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isTimesAYear } from '../numbers/support-by-rhythm.ts';
import type { Rule } from '../rule.ts';
import { rhythmsIn, sideOf } from '../sides.ts';
import { otherWords } from '../words/count-words.ts';
import { isEveryday, isOfAmateurs } from './everyday.ts';
import { isWished } from './wished.ts';

/** One side where the facts have only another: oral for written, Sundays for Saturdays, weekly for monthly. */
export const contrastRule: Rule = {
  name: 'contrast',
  find: (text, facts, { language, isAudience, isInferredAudience }) => {
    const told = Array.from(text.found).filter(([tag]) => sideOf(tag) !== undefined);
    const rhythms = Map.groupBy(rhythmsIn(text, 'each'), ({ tag }) => tag);
    const isEachDay = (tag: string) => tag === 'either:rhythm/daily' && rhythms.has(tag);
    if (told.length === 0 && rhythms.size === 0) return [];
    const { sides, dates } = facts;
    const isHeldOnce = Array.from(dates).some((key) => fullDate.test(key));
    return [...told, ...rhythms].flatMap(([tag, found]) => {
      const [group, side] = sideOf(tag) ?? [];
      if (group === undefined || side === undefined) return [];
      const known = sides.get(group);
      // A weekday is stated or made up, unless it is that of a date.
      const isMadeUp = group === 'weekday' && known === undefined && !isHeldOnce;
      // What was held on a day is not held every year.
      const isRepeated = tag === 'either:rhythm/yearly' && known === undefined && isHeldOnce;
      if (known === undefined ? !isMadeUp && !isRepeated : known.has(side)) return [];
      if (tag === 'either:daytime/afternoon' && language === 'es' && hasForeignEvening(facts)) return [];
      return found
        .filter(({ first }) => !isOfTimes(text, first, facts))
        .filter(() => tag !== 'either:form/written' || !hasWriting(facts))
        .filter(() => side !== 'undergraduate' || !isDegreeAsked(facts))
        .filter(() => tag !== 'either:form/oral' || !hasTalk(facts))
        .filter((place) => !isEveryday(text, place, facts) && !(isAudience && isOfAmateurs(text, place)))
        .filter(({ first }) => !isInferredAudience || !isWished(text, first))
        .filter(
          ({ last }) => group === 'half' || !text.numbers.some(({ start, form }) => start === last && form === 'word'),
        )
        .filter(
          ({ first, last }) =>
            group === 'weekday' || (!isOfOthers(text, first) && !isKnown(text, { first, last }, facts)),
        )
        .filter(
          // "Every day" is a way of speaking, but not where sessions or tasks are counted.
          ({ first }) =>
            (group === 'weekday' || group === 'half' || isEachDay(tag) || !text.idle.has(first)) &&
            !isDenied(text, first),
        )
        .map(({ first, last }) => ({ first, last, detail: 'the same of what excludes each other as the facts say' }));
    });
  },
};

/** `Un écrit` of `un courriel à rédiger`: what is written to be assessed, whatever the word for it. */
function hasWriting({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ place, words }) => place === 'assessment' && Array.from(words).some((word) => writing.test(word)),
  );
}

/** `É necessária uma licenciatura` of "bachelor's degree", which is asked for before. */
function isDegreeAsked({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ place, words }) => place === 'prerequisites' && Array.from(words).some((word) => firstDegrees.test(word)),
  );
}

const firstDegrees = /^(?:bachelor\S*|licence|licenciatura|laurea|undergraduate|hbo\S*|grado)$/;
const writing =
  /^(?:writ(?:e|es|ing)$|essays?$|redact|redacc|redact|redig|redac|redat|redaz|verfass|aufsatz|schreiben$|geschrieben|schrijven$|opstel$|rediger|ecrire$|escrib|escrev|scriv|stesur)/;

/** `Écrit et oral` of `examen écrit et entretien`: who is talked with is heard. */
function hasTalk({ concepts }: FactsIndex): boolean {
  return (concepts.get('interview') ?? []).some(
    ({ mention, field }) => field === 'assessment' && !mention.isNegated && !mention.isOptional,
  );
}

/** "Against seven other finalists": who else there was. */
function isOfOthers({ tokens }: Annotated, first: number): boolean {
  return otherWords.test(tokens[first - 1]?.folded ?? '');
}

/** `Onder begeleiding` where the facts have `begeleiding`, too: both sides are said of it. */
function isKnown(text: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const own = text.tokens.slice(first, last + 1).filter((token) => !isFunctionWord(text, token));
  return (
    last > first &&
    own.some(({ folded }) => folded.length >= 7) &&
    passages.some(({ words, found }) => !found.has('mark:negator') && own.every(({ folded }) => words.has(folded)))
  );
}

type Place = Readonly<Record<'first' | 'last', number>>;

/** The Spanish `tarde` goes on into the evening of other languages, till eight; beside a `noche`, a `noite` it does not. */
function hasForeignEvening({ sides, passages, clock }: FactsIndex): boolean {
  const isNight = passages.some(({ words }) => nights.some((night) => words.has(night)));
  const isLate = clock.times.size > 0 && Array.from(clock.times).every((minutes) => minutes >= nightfall);
  return !isNight && !isLate && sides.get('daytime')?.has('evening') === true;
}

const nights = ['noche', 'noches', 'noite', 'noites'];
const nightfall = 20 * 60;

/** The year of "twice a year" where the facts have every six months. */
function isOfTimes(text: Annotated, index: number, facts: FactsIndex): boolean {
  return text.numbers.some(
    (mention) => mention.end < index && index - mention.end <= 3 && isTimesAYear(text, mention, facts),
  );
}

/** "Who are not paid", `n'autorise pas à être rémunéré` says the other side; "not only thanked but paid" does not. */
function isDenied(text: Annotated, first: number): boolean {
  const { tokens, ending } = text;
  const { clause } = tokenAt(tokens, first);
  if (isOfNobody(tokens, first)) return true;
  const isNegator = (at: number) => (ending.get(at) ?? []).some(({ tag }) => tag === 'mark:negator');
  for (let at = first - 1; at >= first - reach && tokens[at]?.clause === clause; at -= 1) {
    if (isNegator(at)) return true;
    const token = tokenAt(tokens, at);
    const isBetween = isFunctionWord(text, token) || allowing.test(token.folded) || at === first - 1;
    if (turning.has(token.text.toLowerCase()) || !isBetween) return false;
  }
  return false;
}

/** In words. */
const reach = 6;
/** As they are written: `é` does not turn, `e` does. */
const turning = new Set(
  'but and only sondern und nur mais et seulement sino y solo sólo só e ma anche mas so maar en alleen'.split(' '),
);
const allowing =
  /^(?:be$|being|entitle|allow|permit|authori[sz]|dazu$|zu$|berechtig|erlaub|etre$|permet|autori|ser$|estar$|permit|habilit|essere$|consent|worden$|recht|them$|anyone|people|holders?$|sit$|take$|write$|muss$|mussen$|braucht$|doit$|doivent$|passer$|debe$|deben$|tiene$|hacer$|pasar$|deve$|devono$|devem$|precisa$|fazer$|fare$|sostenere$|moet$|hoeft$|maken$)/;

const fullDate = /^\d{4}-\d{1,2}-\d{1,2}$/;
