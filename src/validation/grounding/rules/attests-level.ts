import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPossible } from '../left-open.ts';
import type { Rule } from '../rule.ts';
import { hasEvidence, isOnlyAttended } from './evidence.ts';

/** `L'attestato certifica … il livello B1` of a certificate of attendance: who was there is not said to have the level. */
export const attestsLevelRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const levels = [...text.tokens.keys()].filter((index) => {
      const { folded = '' } = text.tokens[index] ?? {};
      return level.test(folded) && !isOwnLevel(facts, folded);
    });
    if (levels.length === 0 || !isAttendance(facts)) return [];
    return levels.flatMap((index) => {
      const verb = isHeldBack(text, index) ? undefined : verbNear(text, index);
      if (verb === undefined) return [];
      return [{ first: Math.min(verb, index), last: Math.max(verb, index), detail }];
    });
  },
};

const detail = 'no stronger claim than the facts make: attendance is no competence, preparation no certification';

/** Nothing but being there or getting ready, and nobody said to reach anything by it. */
function isAttendance(facts: FactsIndex): boolean {
  if (facts.fields.has('learning_outcomes') || facts.fields.has('assessment')) return false;
  const isPreparing = facts.marks.has('mark:prepared') && !hasEvidence(facts);
  if (!isPreparing && !isOnlyAttended(facts)) return false;
  return !facts.passages.some(({ tokens }) =>
    tokens.some(({ folded, sentence }) => {
      if (!reaching.test(folded)) return false;
      return tokens.some((token) => token.sentence === sentence && level.test(token.folded));
    }),
  );
}

/** The level that the credential itself is given on; where people are only there, that of the course. */
function isOwnLevel(facts: FactsIndex, folded: string): boolean {
  return !isOnlyAttended(facts) && facts.passages.some(({ place, words }) => place === 'level' && words.has(folded));
}

/** What says that people have it, in the clause of the level. */
function verbNear({ tokens }: Annotated, index: number): number | undefined {
  const { clause } = tokens[index] ?? {};
  const at = tokens.findIndex(
    ({ folded, clause: own }) => own === clause && (attesting.test(folded) || reaching.test(folded)),
  );
  return at === -1 ? undefined : at;
}

/** The clause is about being there, about a course or an exam, denies or leaves open. */
function isHeldBack(text: Annotated, index: number): boolean {
  const { tokens, found } = text;
  const { clause, sentence } = tokens[index] ?? {};
  const isMarked = ['negator', 'optional', 'prepared'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(({ first }) => tokens[first]?.sentence === sentence),
  );
  return (
    isMarked ||
    isPossible(text, { first: index, last: index }) ||
    tokens.some((token) => token.clause === clause && (attended.test(token.folded) || aims.test(token.folded)))
  );
}

const level = /^[abc][12]$/;
const attesting =
  /^(?:attest|certif(?:y|ies|ied|ie|ient|ica|ican|icam|icano)$|confirm|prove[sdn]?$|document|show|demonstrat|verif(?:y|ies|ied)|bestatig|bescheinigt|belegt|bezeugt|zertifiz|nachweis|weist$|beweist|zeigt|prouv|valide(?:nt)?$|acredita[n]?$|demuestr|prueba[n]?$|dimostra(?:no)?$|comprova[m]?$|atesta[m]?$|prova[m]?$|toont$|tonen$|bevestig|bewijst|bewijzen|getuig|staaft)/;
const reaching =
  /^(?:reach|attain|achiev|erreich|erlang|atteign|atteind|alcan[zc]|raggiun|ating|bereik|behaal|behal|speaks?$|spricht|sprechen|parlent|parla(?:no)?$|habla[n]?$|fala[m]?$|spreken$|spreekt$)/;
const attended =
  /^(?:attend|participat(?:ion|ed|ing)|participac|partecipaz|teilnahme|teilgen|besuch|presen[czt]|assiduit|asistenc|frequen|frekw|deelname|deelgen|aanwezig|kurs|course|cours$|curs|corso|class|lesson|clase|aula|lezion|lessen|stunden|hours|horas|heures|ore$|uren)/;
const aims =
  /^(?:towards?|exam|esam|pruf|prep|vorber|voorber|path|way$|weg$|vers$|hacia|verso|rumo|naar|ziel|goal|objetiv|objectif|obiettiv|doel)/;
