import type { Annotated } from './annotate.ts';

/**
 * "Assessed by somebody who has not taught the candidate", `ein Prüfer, der nicht ausbildet`: what is denied of whoever
 * assesses or teaches is denied neither of those who are assessed nor of the course.
 */
export function isOfExaminer({ tokens }: Pick<Annotated, 'tokens'>, negator: number): boolean {
  const { sentence } = tokens[negator] ?? {};
  for (let at = negator - 1; at >= Math.max(0, negator - reach); at -= 1) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return false;
    if (byWhom.has(token?.folded ?? '') && leading.has(tokens[at - 1]?.folded ?? '')) return true;
    if (relatives.has(token?.folded ?? '')) return isExaminer(tokens, at - 1);
  }
  return false;
}

/** The noun before the pronoun, of which an adjective or a particle may part it. */
function isExaminer(tokens: Annotated['tokens'], at: number): boolean {
  return [at, at - 1].some((place) => examiners.test(tokens[place]?.folded ?? ''));
}

/** In words: `who was not`, `der die Kandidaten selbst nicht`. */
const reach = 5;
const relatives: ReadonlySet<string> = new Set('who that qui que che der die das welcher wie'.split(' '));
/** `Affidato a chi non ha formato i candidati`: the pronoun is whoever does it. */
const byWhom: ReadonlySet<string> = new Set('chi quien quem'.split(' '));
const leading: ReadonlySet<string> = new Set('a da por di de'.split(' '));
const examiners =
  /^(?:assessors?$|examin(?:er|ateu|ad)|evaluat(?:or|eu)|evaluador|avaliador|valutator|esaminator|prufer|beoordela|examinator|jur(?:or|e|ado|ato|ylid)|marker$|correct(?:or|eu)|trainer|instruct|instrut|istrutt|formad|formateu|formator|ausbild|lehrkraft|lehrend|docent|dozent|teacher|tutor|person(?:ne|a)?$|someone$|somebody$|jemand(?:em|en)?$|quelqu$|alguien$|alguem$|qualcuno$|iemand$)/;
