import type { Annotated } from '../annotate.ts';
import { sentenceBounds } from '../reading.ts';

/**
 * Whether an "and" joins two groups of people, of whom nobody has to be both: `registered nurses and student nurses` of
 * "registered or student nurse", `Lehrkräfte und Sozialarbeiter` of either. "Nurses with a degree and experience" are one.
 */
export function areTwoGroups({ tokens }: Annotated, at: number): boolean {
  const { first, last } = sentenceBounds(tokens, at);
  const { clause } = tokens[at] ?? {};
  const isHere = (index: number) => index >= first && index <= last && tokens[index]?.clause === clause;
  const near = (from: number, to: number) =>
    tokens
      .slice(Math.max(first, from), to + 1)
      .flatMap(({ folded }, index) => (isHere(Math.max(first, from) + index) ? [folded] : []));
  const [before, behind] = [near(at - reach, at - 1), near(at + 1, at + reach)];
  if ([...before, ...behind].some((word) => bringing.test(word))) return false;
  const isMany = before.some((word) => manyPeople.test(word)) || behind.some((word) => manyPeople.test(word));
  // Who is still at it has not finished: nobody is both.
  const isInTraining = before.some((word) => learning.test(word)) !== behind.some((word) => learning.test(word));
  if (isInTraining && isMany) return true;
  return (
    before.slice(-2).some((word) => manyPeople.test(word)) && behind.slice(0, 3).some((word) => manyPeople.test(word))
  );
}

/** In words. */
const reach = 6;
/** What they have, and not who they are. */
const bringing =
  /^(?:with|who|whose|holding|having|mit|die|deren|avec|qui|dont|con|que|quienes|com|che|met|holders?|inhaber\S*|titulaires?|titulares?|titolari|houders?|both|sowohl|zugleich|tanto|sia)$/;
const learning =
  /^(?:students?|trainees?|apprentices?|studierende\S*|student\S*|auszubildende\S*|azubis?|\S*schuler(?:innen)?|lehrlinge?|etudiante?s?|apprentie?s?|eleves?|estudiantes?|estudantes?|aprendices|alumn[oa]s|estagiari[oa]s?|apprendist[aie]|leerling\S*)$/;
/** Many people by their trade. */
const manyPeople =
  /(?:[a-z]{3}(?:ers|ors|ists|ians)|students|nurses|graduates|trainees|apprentices|coaches|assistants|parents|agents|professionals|adults|midwives)$|(?:erinnen|[a-z]{4}er|krafte|kraften|leute|arzte|arzten|isten|enten|anten|ierende[n]?|studierende[n]?|pflegende[n]?|eltern|eure|oren|linge)$|(?:iers|ieres|eurs|trices|euses|istes|etudiante?s|iens|iennes|enseignante?s|parents|eleves)$|(?:[eé]r[oa]s|[dt]or(?:es|as)|sor(?:es|as)|istas|estudi?antes?|medic[oa]s|tecnic[oa]s|abogad[oa]s|maestr[oa]s|docentes|eir[oa]s|alun[oa]s|alumn[oa]s)$|(?:ieri|iere|tori|trici|isti|iste|studenti|medici|tecnici|docenti|insegnanti|operai|genitori)$|(?:kundigen|studenten|leraren|docenten|artsen|werkers|medewerkers|begeleiders|coaches|leerlingen|ouders|[a-z]{4}ers)$/;
