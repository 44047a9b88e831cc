import { foldWord } from './words.ts';
import type { Mention } from './mention.ts';
import type { NamePart } from './name-book.ts';

/**
 * Whether a surname is that of somebody whom a law or method is known by: `the revised Bloom’s taxonomy`, `lei de Little`. A
 * first name, a title and a result in the same sentence speak for the holder, and so does a name that nothing is known by:
 * what else is called somebody's model or test may be the holder's own.
 */
export function isEponym(
  text: string,
  { mention, part }: { readonly mention: Mention; readonly part: NamePart },
): boolean {
  const { start, end, hasTitle, hasInitial } = mention;
  if (!part.isFamily || hasTitle || hasInitial || !eponyms.has(foldWord(text.slice(start, end)))) return false;
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + 120))?.[0] ?? '';
  return !personal.test(after) && (behind.test(after) || before.test(text.slice(Math.max(0, start - 60), start)));
}

/** `Dalton’s law`, `la ley de Dalton`: nobody has a law or theorem of their own. */
export function isLawOf(text: string, { start, end, hasTitle }: Mention): boolean {
  if (hasTitle) return false;
  return lawBehind.test(text.slice(end, end + 40)) || lawBefore.test(text.slice(Math.max(0, start - 40), start));
}

const lawBehind =
  /^['’]s? (?:\p{Ll}{4,12} )?(?:laws?|theorem|equations?|principle|rule|constant|inequality|lemma|syndrome|disease|paradox|razor|hierarchy|taxonomy)(?!\p{L})/u;
const lawBefore =
  /(?<!\p{L})(?:leye?s?|lois?|leis?|legg[ei]|wet(?:ten)?|[Gg]esetz(?:e|es)?|teorema|théorème|theorema|[Ss]atz|ecuación|équation|equação|equazione|vergelijking|principio|principe|princípio|constante|costante|síndrome|syndrome|sindrome|enfermedad|maladie|ziekte|doença|malattia) (?:de |di |d[eo]l |von |van |da |d['’])$/u;

const eponyms = new Set(
  'bayes beaufort belbin benford bernoulli bloom boole boyle braden bradford brinell cornell darwin deming descartes dewey dreyfus dunning euler faraday fayol fibonacci fourier freud gagne gantt gardner gauss gibbs glasgow goodhart hall heimlich herzberg hooke ishikawa kepler kirchhoff kirkpatrick kolb kotter kraljic lagrange laplace lewin likert little markov maslow maxwell mendel montessori moore morse murphy newton ohm pareto pascal pavlov peter piaget pomodoro porter pythagoras rockwell rogers schein shewhart snellen southern taylor tuckman turing vickers vygotsky webb'.split(
    ' ',
  ),
);
const behind = /^(?:['’]s?)? (?:\p{Ll}{4,14} )?\p{Ll}{3,}|^-\p{L}+/u;
const before = /(?:de|d['’]|di|da|do|del|della|dello|of|von|nach|van|Satz|Modell|modèle|méthode|método|metodo) ?$/u;
const personal =
  /(?<!\p{L})(?:scored|rated|graded|passed|awarded|her|his|bewertet|notée?|calificad[oa]|avaliad[oa]|valutat[oa]|beoordeeld)(?!\p{L})|\d ?[/%]/u;
