import type { ConceptInFact } from '../concepts-of-facts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { clauseAround, clauseBounds } from '../reading.ts';

/** `Conférences sur l'évaluation de la douleur`: a topic of talks that people sat in on, and nothing that they were assessed by. */
export function isAssessedTopic({ mention, field, words }: ConceptInFact, { passages, marks }: FactsIndex): boolean {
  if (mention.concept !== 'assessed' || field !== 'description' || !marks.has('mark:attended')) return false;
  const { first, last } = mention;
  return passages.some(({ place, tokens }) => {
    if (place !== field || !words.every((word, step) => tokens[first + step]?.folded === word)) return false;
    const start = clauseBounds(tokens, first).first;
    const isAbout = tokens.slice(start, first).some(({ folded }) => about.test(folded));
    const isOfPeople = tokens
      .slice(last + 1, last + 5)
      .some((token) => token.clause === tokens[last]?.clause && learners.test(token.folded));
    return isAbout && !isOfPeople && !clauseAround(tokens, first).some(({ folded }) => holding.test(folded));
  });
}

const about = /^(?:on|about|sur|sobre|acerca|su|sul|sull|sulla|sullo|sui|sugli|sulle|uber|zum|zur|over|rund)$/;
/** Whom or what of them an assessment is of. */
const learners =
  /^(?:participant|partecip|teilnehm|deelnem|learner|student|alumn|alun|eleve|alliev|stagiair|cursist|candidat|kandidat|formand|acquis|competen|kompeten|compet|skills?$|knowledge|connaiss|conoc|conosc|conhec|kenntn|kennis|lern|learn|appren|aprend)/;
/** That it is part of what is held. */
const holding =
  /^(?:final|finale|abschliess|abschluss|includ|inclu|compr|umfass|einschliess|followed|suivi|seguid|seguit|gefolgt|gevolgd|ends?$|termin|endet|afslui|met$|mit$|with$|avec$|con$|com$)/;
