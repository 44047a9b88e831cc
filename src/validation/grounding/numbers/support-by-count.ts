import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { stemOf } from './noun-phrase.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether counting what the facts list, or taking away from it, comes to a number: mornings between two dates, mistakes. */
export function isSupportedByCount(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isPartsOfDays(mention, facts) ||
    isHoursOfDays(mention, facts) ||
    isLastDay(text, mention, facts) ||
    isDates(mention, facts) ||
    isLeftOut(text, mention, facts) ||
    isRestOfSkills(text, mention, facts)
  );
}

/** `Cinq matinées` from 3 to 7 March. */
function isPartsOfDays({ unit, values, nouns: [noun = ''] }: NumberMention, { spans }: FactsIndex): boolean {
  return unit === undefined && partsOfDay.test(noun) && values.some((value) => value > 1 && spans.has(value));
}

/** `Quattro martedì sera`. */
function isOfDays({ unit, nouns, counted }: NumberMention): boolean {
  return (
    unit === undefined &&
    (counted.includes('session') || nouns.some((noun) => partsOfDay.test(noun) || weekdays.test(noun)))
  );
}

const weekdays =
  /^(?:[a-z]+days?|[a-z]+tage?|[a-z]+dagen|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic[ah]e?|segundas|tercas|quartas|quintas|sextas)$/;

const partsOfDay =
  /^(?:mornings|afternoons|evenings|matinees|matins|soirees|soirs|apres|mananas|tardes|noches|jornadas|mattin[ei]|mattinate|pomeriggi|ser[ae]|serate|giornate|manhas|noites|serões|vormittage|nachmittage|abende|ochtenden|middagen|avonden|journees)$/;

/** Five days from 9:00 to 12:30 are seventeen hours and a half. */
function isHoursOfDays({ unit, values }: NumberMention, { clock, spans, numbers }: FactsIndex): boolean {
  if (unit !== 'hour') return false;
  const isDays = (days: number) =>
    spans.has(days) ||
    (numbers.get(valueKey(days)) ?? []).some(({ mention }) => mention.unit === 'day' || isOfDays(mention));
  return values.some((value) => {
    return Array.from(clock.spans).some((minutes) => {
      const days = (value * units.hour.factor) / minutes;
      return Number.isInteger(days) && days > 1 && isDays(days);
    });
  });
}

/** `Began on 3 March and ended on the 7th`: the month stands with the day before. */
function isLastDay(
  { tokens, dates: own }: Annotated,
  { form, unit, nouns, first, start, qualifier }: NumberMention,
  { dates }: FactsIndex,
): boolean {
  if (form !== 'digits' || unit !== undefined || nouns.length > 0 || qualifier !== undefined) return false;
  const isNamed = dayArticles.has(tokens[first - 1]?.folded ?? '');
  const before = own.findLast((date) => date.last < first && tokens[date.first]?.sentence === tokens[first]?.sentence);
  return isNamed && before?.month !== undefined && dates.has(`${before.month}-${tokens[start]?.text ?? ''}`);
}

const dayArticles = new Set('the el il le al l dia am den dem de op del dal du do au ao from vom van'.split(' '));

/** `Two outings` on 3 and 4 May. */
function isDates({ values, unit, nouns: [noun], qualifier, form }: NumberMention, facts: FactsIndex): boolean {
  const isCount = unit === undefined && qualifier === undefined && form !== 'ordinal' && noun !== undefined;
  if (!isCount || facts.countedNouns.has(stemOf(noun))) return false;
  return facts.passages.some(({ dates }) => {
    const days = dates.reduce(
      (sum, { day, lastDay }) => sum + (day === undefined ? 0 : lastDay === undefined ? 1 : 2),
      0,
    );
    return days > 1 && values.includes(days);
  });
}

/** `Five mistakes at most`, `two sessions may be missed`: what a share that is asked for leaves of a whole. */
function isLeftOut(
  { tokens }: Annotated,
  { values, unit, nouns, start, end }: NumberMention,
  facts: FactsIndex,
): boolean {
  if (unit !== undefined) return false;
  const { clause } = tokens[start] ?? {};
  const isAround = tokens
    .slice(Math.max(0, start - 6), end + 4)
    .some((token) => token.clause === clause && missing.test(token.folded));
  if (!isAround && !nouns.some((noun) => mistakes.test(noun))) return false;
  const mentions = facts.passages.flatMap(({ numbers }) => numbers);
  const shares = mentions.flatMap(({ unit: share, values: [value = 0] }) => (share === 'percent' ? [value / 100] : []));
  const wholes = mentions.flatMap(({ unit: measure, values: [value = 0] }) => (measure === undefined ? [value] : []));
  const questions = mentions.filter(({ counted }) => counted.includes('question'));
  const right = mentions.filter(({ nouns: of }) => of.some((noun) => correct.test(noun)));
  const wrong = questions.flatMap(({ values: [all = 0] }) => right.map(({ values: [part = 0] }) => all - part));
  if (values.some((value) => wrong.includes(value))) return true;
  return values.some(
    (value) =>
      wholes.some((whole) => shares.some((share) => valueKey(whole * (1 - share)) === valueKey(value))) ||
      wholes.some((whole) => facts.wholes.has(whole) && wholes.includes(whole - value)),
  );
}

const correct = /^(?:correct|right$|richtig|bonne|juste|certa|certe|corrett|esatt|acert|acier|goed$|juist)/;
const mistakes =
  /^(?:mistake|error|wrong|fehl|erreur|faute|fallo|falta|errore|errori|erro$|erros$|absen|ausenc|assenz|fout)/;
const missing = /^(?:miss|missed|fehlen|verpassen|manquer|rater|faltar|perder|mancar|perder|saltar|missen)/;

/** `Pruning, grafting and four other tasks` of six skills. */
function isRestOfSkills(
  { tokens, words }: Annotated,
  { values, first, start, end, unit }: NumberMention,
  { items }: FactsIndex,
): boolean {
  const isRest = [first - 1, start - 1, end + 1].some((at) => others.test(tokens[at]?.folded ?? ''));
  const named = items.filter((item) => words.has(item)).length;
  return isRest && unit === undefined && named > 0 && values.includes(items.length - named);
}

const others =
  /^(?:other|others|more|further|ander[en]?|anderen|weitere|weiteren|autres|otr[ao]s|demas|outr[ao]s|altr[ei]|overige|andere)$/;
