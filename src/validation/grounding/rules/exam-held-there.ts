import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { readSupports, type ConceptMention } from '../read-concepts.ts';
import { sentenceBounds } from '../reading.ts';
import { isMarked } from '../said-in-facts.ts';

/**
 * `De toets leggen ze af in het ziekenhuis` of "the test is taken at the hospital": where the exam is held that the
 * facts prepare for, in whatever language. What the course holds or ends with, and what has been passed, is another.
 */
export function isHeldThere(text: Annotated, exam: ConceptMention, { passages }: FactsIndex): boolean {
  if (exam.isNegated || !saysWhere(text, exam.first)) return false;
  return passages.some(
    (passage) =>
      !titles.has(passage.place) &&
      readSupports(passage, ['exam']).some(({ first, isNegated }) => !isNegated && saysWhere(passage, first)),
  );
}

/** Only of what is or will be held, behind a word for where or by whom, beside nothing of the course. */
function saysWhere(passage: Annotated, at: number): boolean {
  const { first, last } = sentenceBounds(passage.tokens, at);
  const here = passage.tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (here.some((word) => past.has(word) || ofCourse.test(word)) || isMarked(passage, at, ['negator'], 'sentence'))
    return false;
  return here.some((word) => holding.test(word)) && here.some((word) => where.has(word));
}

const titles: ReadonlySet<string> = new Set(['name', 'issuer', 'type', 'skills']);
const holding =
  /^(?:takes?|taken|sit|sits|sat|held|set|administered|conducted|organi[sz]ed|legen|legt|abgelegt|abgenommen|nimmt|findet|finden|statt|passe|passent|passee?|deroule|lieu|organisee?|realizan?|realizad[oa]|hacen?|celebra|rinden?|lugar|svolge|sostiene|sostengono|sostenut[oa]|tenut[oa]|luogo|feit[oa]|decorre|fazem|prestam|realizam|leggen|legt|afgelegd|afgenomen|neemt|vindt|plaats|gehouden)$/;
const where = new Set(
  'at in by with from im beim bei am vor durch von vom an a au aux en dans par devant chez ante por en el del no na nos nas pelo pela nel nella allo alla presso da dal dalla bij door op'.split(
    ' ',
  ),
);
const past = new Set(
  'was were have has had took passed wurde wurden haben hat hatten ont fut han ha fue hanno fu tem foi hebben heeft werd'.split(
    ' ',
  ),
);
const ofCourse =
  /^(?:courses?|training|class(?:es)?|workshops?|programm?e?s?|ends?|end|final|closing|\S*kurse?s?|\S*kurstag\S*|lehrgang\S*|schulung\S*|ende[nt]?|endet|abschluss\S*|schliesst|cours|formation|stage|fin|finit|termine|clot\S*|cursos?|taller|termina|concluye|finaliza|final|cors[oi]|conclude|fine|formacao|formacion|formazione|conclui|encerra|cursus\S*|opleiding\S*|training\S*|einde|eindigt|sluit|afsluit\S*)$/;
