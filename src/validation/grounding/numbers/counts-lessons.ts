import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether hours that are lessons count what the facts count: `lesuren` of Unterrichtseinheiten, "driving lessons" of `Fahrstunden`. */
export function countsLessons(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, form, values } = mention;
  if (form === 'ordinal' || mention.range !== undefined || !isOfLessons(text, mention)) return false;
  return passages.some((passage) =>
    passage.numbers.some(
      (fact) =>
        // Where both count hours, their units are compared.
        (unit === undefined || fact.unit === undefined) &&
        isSameHedge(mention, fact) &&
        fact.values.some((value) => values.includes(value)) &&
        isOfLessons(passage, fact),
    ),
  );
}

function isSameHedge({ qualifier }: NumberMention, fact: NumberMention): boolean {
  return fact.range === undefined && fact.rate === undefined && qualifier === fact.qualifier;
}

function isOfLessons({ tokens }: Annotated, { unit, end, nouns, labels }: NumberMention): boolean {
  if (unit !== undefined) return unit === 'hour' && lessonHours.test(tokens[end]?.folded ?? '');
  return labels.length === 0 && nouns.slice(0, 2).some((noun) => lessons.test(noun));
}

/** Hours of a lesson, by what is learnt in them; those of work, practice or presence are hours. */
const lessonHours =
  /^(?:unterricht|lehr|schul|fahr|reit|flug|klavier|gitarren|geigen|gesang|musik|instrumental|tanz|schwimm|sport|turn|ski|segel|sprach|deutsch|englisch|mathe|nachhilfe|forder|einzel|gruppen|probe)\p{L}{0,12}stunden?$|^(?:les|lesson)uren?$/u;
const lessons =
  /^(?:ue|unterrichtseinheit(?:en)?|lehreinheit(?:en)?|lektion(?:en)?|lessons?|lecons?|lecciones|leccion|clases|aulas|lezion[ei]|lessen|[a-z]{2,12}lessen)$/;
