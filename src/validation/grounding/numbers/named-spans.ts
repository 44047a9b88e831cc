import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isMarked } from '../said-in-facts.ts';
import type { Unit } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * Whether one day, weekend or week is that of a word of the facts, where they give none of its number: `einen Tag lang`
 * of a Fachtag, `ein Wochenende` of an Einführungswochenende, `una giornata` of those who attend "the day".
 */
export function isNamedSpan({ unit, values }: NumberMention, { passages }: FactsIndex): boolean {
  const named = unit === undefined ? undefined : spans[unit];
  if (named === undefined || !values.includes(1)) return false;
  // The weekday of a weekend is another one; "two weekends" of weekend courses are more.
  if (passages.some(({ numbers }) => numbers.some((each) => each.unit === unit && each.form !== 'article')))
    return false;
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded }, at) =>
        named.compound.test(folded) ||
        (named.alone.test(folded) && (isBeforeCourse(passage, at) || isAttended(passage, at))),
    ),
  );
}

/** `Weekend course`. */
function isBeforeCourse({ tokens }: Annotated, at: number): boolean {
  return tokens[at]?.folded === 'weekend' && courses.test(tokens[at + 1]?.folded ?? '');
}

/** `Partecipare alla giornata`: the only one that there is. */
function isAttended(passage: Annotated, at: number): boolean {
  return definite.has(passage.tokens[at - 1]?.folded ?? '') && isMarked(passage, at, ['attended']);
}

const courses = /^(?:course|workshop|seminar|retreat|training|school)$/;
const definite = new Set('the der den dem die das la il l alla el al o ao a het de'.split(' '));

type Span = {
  /** A word that holds it; one that stands by itself for it. */
  readonly compound: RegExp;
  readonly alone: RegExp;
};

const spans: Partial<Record<Unit, Span>> = {
  day: {
    compound:
      /^(?:tages(?:exkursion|seminar|kurs|fahrt|workshop|ausflug|wanderung|lehrgang|schulung|tour)|dag(?:excursie|cursus|tocht|uitstap|training|wandeling))|^(?:fach|studien|aktions|projekt|seminar|schulungs|workshop|kurs|impuls|themen|praxis|prasenz|einfuhrungs|schnupper|probe|auftakt|vertiefungs|intensiv|fortbildungs|trainings)tag(?:e?s)?$|^(?:studie|thema|cursus|training|praktijk|project|introductie|kennismakings|opleidings)dag$/,
    alone: /^(?:day|tag|journee|giornata|jornada|dia|dag)$/,
  },
  weekend: {
    compound:
      /^(?:wochenend|weekend)(?:seminar(?:ie)?|kurs|cursus|workshop|lehrgang|schulung|training)$|.{3}(?:wochenende?|weekend)$/,
    alone: /^(?:weekend|wochenende)$/,
  },
  // A week of tests, of school or of the calendar is none that a course takes.
  week: {
    compound: /^(?!mitt|kalender|arbeits|schul|prufungs|unterrichts|werk|toets|tentamen|les).{4,}(?:woche|week)$/,
    alone: /^(?:week|woche|semaine|semana|settimana)$/,
  },
};
