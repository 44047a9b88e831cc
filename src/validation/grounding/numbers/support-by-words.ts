import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAfterYearOfIssue } from './after-year-of-issue.ts';
import { isFullDay } from './full-day.ts';
import { stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isSmallFraction } from './small-fractions.ts';
import { isTermOfAdjective } from './term-adjectives.ts';
import { isToldBeside } from './told-beside.ts';

/** Whether words of the facts hold a number that they do not write: `bilingue` two languages, "in pairs" two people. */
export function isSupportedByWords(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isLanguages(mention, facts) ||
    isOfCompounds(mention, facts) ||
    isDayInOneWord(mention, facts) ||
    isFullDay(mention, facts) ||
    isAfterYearOfIssue(text, mention, facts) ||
    isPair(text, mention, facts) ||
    isPlaced(mention, facts) ||
    isSmallFraction(text, mention, facts) ||
    isTermOfAdjective(text, mention, facts) ||
    isToldBeside(text, mention, facts)
  );
}

/** `Ersten Rang`, `eerste plaats` of the `Erstplatzierten`, the "winner". */
function isPlaced({ form, values, nouns: [noun = ''] }: NumberMention, { passages }: FactsIndex): boolean {
  if (form !== 'ordinal' || !/^(?:platz|rang|plaats)$/.test(noun)) return false;
  const known = placed[values[0] ?? 0];
  return known !== undefined && passages.some(({ words }) => Array.from(words).some((word) => known.test(word)));
}

const placed: Readonly<Record<number, RegExp>> = {
  1: /^(?:erstplatz|sieger(?:in)?$|winners?$|winna|winnen|gewinner|vainqueur|gagnant|ganador|vencedor|vincit)/,
  2: /^(?:zweitplatz|runner$|subcampe|vice(?:campe|meister)|vizemeister)/,
  3: /^drittplatz/,
};

/** `Deux langues` of an `accueil bilingue`. */
function isLanguages({ counted, values, qualifier }: NumberMention, { passages }: FactsIndex): boolean {
  const known = values.flatMap((value) => inLanguages[value] ?? []);
  return (
    counted.includes('language') &&
    qualifier === undefined &&
    known.some((pattern) => passages.some(({ tokens }) => tokens.some(({ folded }) => pattern.test(folded))))
  );
}

const inLanguages: Readonly<Record<number, RegExp>> = {
  2: /^(?:bilingu|zweisprach|tweetal)/,
  3: /^(?:trilingu|dreisprach|drietal)/,
};

/** `Zwei Praktika` of an "Orientierungspraktikum" and a "Betreuungspraktikum". */
function isOfCompounds(
  { unit, values, nouns: [noun = ''], qualifier, form }: NumberMention,
  { passages, countedNouns }: FactsIndex,
): boolean {
  const stem = noun.slice(0, -1);
  const isCount = unit === undefined && qualifier === undefined && form !== 'ordinal' && stem.length >= 5;
  if (!isCount || countedNouns.has(stemOf(noun))) return false;
  return passages.some(({ words }) => {
    const kinds = Array.from(words).filter(
      (word) => word.indexOf(stem) >= 3 && word.length <= word.indexOf(stem) + noun.length + 2,
    );
    return kinds.length > 1 && values.includes(kinds.length);
  });
}

/** `Une journée de recyclage` of `ein Auffrischungstag`. */
function isDayInOneWord({ unit, values, qualifier, rate }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== 'day' || values[0] !== 1 || qualifier !== undefined || rate !== undefined) return false;
  return passages.some(({ tokens }) =>
    tokens.some(
      ({ folded }, at) =>
        dayNouns.test(folded) && !weekdays.test(folded) && singleArticles.test(tokens[at - 1]?.folded ?? ''),
    ),
  );
}

const dayNouns = /[a-z]{5}(?:tag|dag)$/;
const weekdays =
  /(?:mon|diens|donners|frei|sams|sonn|feier|geburts|werk|arbeits|maan|dins|woens|donder|vrij|zater|zon|verjaar|feest)(?:tag|dag)$/;
const singleArticles = /^(?:ein(?:en|em|es)?|een)$/;

/** `Teams of two`, `arbitrer à deux`, `a quattro mani` where the facts have pairs. */
function isPair(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, qualifier, form, start } = mention;
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal') return false;
  const [group, of] = [text.tokens[start - 2], text.tokens[start - 1]];
  const isGroup = group?.clause === of?.clause && groups.test(group?.folded ?? '') && ofWords.has(of?.folded ?? '');
  const isTwo = mention.values[0] === 2 && (isGroup || isTogether(text, mention));
  return (
    (isTwo || isFourHanded(text, mention)) &&
    passages.some(({ words }) => Array.from(words).some((word) => pairs.test(word)))
  );
}

/** `Seul ou à deux`, `in due`: nothing is counted behind it. */
function isTogether({ tokens }: Annotated, { start, nouns }: NumberMention): boolean {
  const before = tokens[start - 1];
  return nouns.length === 0 && before?.clause === tokens[start]?.clause && together.has(before?.folded ?? '');
}

function isFourHanded({ tokens }: Annotated, { values, nouns: [noun = ''], start }: NumberMention): boolean {
  return values[0] === 4 && hands.test(noun) && tokens[start - 1]?.folded === 'a';
}

const together: ReadonlySet<string> = new Set('a in zu'.split(' '));
const hands = /^(?:mani|mains|manos|maos)$/;
const groups = /^(?:group|team|gruppe|equip|groupe|grupo|gruppi|gruppo|squadr|turma|groep|ploeg)/;
const ofWords = new Set('of von de di van'.split(' '));
const pairs =
  /^(?:pairs?$|pairwise|paare?n?$|paarweise|partnerarbeit|partnerubung|zweiergruppe|zweierteam|binomes?$|duos?$|parejas?$|pares$|duplas?$|copp(?:ia|ie)$|tweetal|duo)/;
