import { readTokens } from '../tokens.ts';
import type { WordLists } from '../words/word-lists.ts';
import { allowed, free } from './abilities.ts';
import { contentOf } from './content-of.ts';

/**
 * `Learners will be able to wire an inverter`, `On completion you will be able to …`, `El alumno podrá …` without what says
 * that somebody can do it afterwards, where that is the one sentence of a description. Only what is done with a skill:
 * what learners choose, visit, repeat or do with their course they are free to.
 */
export function withoutAbility(text: string, language: string, lists: WordLists): string {
  const content = contentOf(lists);
  const led = leads[language.split('-')[0]?.toLowerCase() ?? ''];
  const rest = led === undefined ? text : text.replace(led, '');
  if (content === undefined || rest === text || /[.;:!?(][^.]/u.test(rest)) return text;
  const words = readTokens(rest).map(({ folded }) => lists.respell(folded));
  // What somebody `podrá` do alone they may be allowed to.
  const mayBeAllowed =
    /podr[aá]n?(?!\p{L})/iu.test(text.slice(0, text.length - rest.length)) &&
    !words.some((word) => lists.and.has(word));
  const isFree = words.some(
    (word) =>
      lists.logic.has(word) ||
      lists.earners.has(word) ||
      allowed.test(word) ||
      free.test(word) ||
      chosen.test(word) ||
      content.ownObjects.has(word) ||
      content.acts.own.has(word),
  );
  return isFree || mayBeAllowed || words.length < shortest ? text : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** `swim` alone is no skill that a text would be written for. */
const shortest = 2;

const many = 'learners|students|participants|trainees';
const leads: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    String.raw`^(?:(?:On|After|Upon) completion(?: of the course)?,? |(?:By|At) the end of the course,? |After the course,? )?(?:you|the learner|the student|(?:the )?(?:${many})) will be able to (?=\p{L})`,
    'iu',
  ),
  es: /^(?:al (?:finalizar|terminar)(?: el curso)?, )?(?:el alumno|la alumna|el alumnado|los alumnos|los participantes|el participante|el estudiante|los estudiantes) (?:será capaz de|serán capaces de|podrá|podrán) (?=\p{L}+[aeií]r\b)/iu,
  pt: /^(?:(?:ao final|ao término|no final|no fim) do curso, )?(?:o aluno|os alunos|o formando|os formandos|os participantes|os estudantes) (?:é capaz de|será capaz de|serão capazes de|são capazes de|consegue|conseguem|conseguirá|conseguirão) (?=\p{L}+[aei]r\b)/iu,
  fr: /^(?:(?:à l'issue|à la fin) de la formation, )?(?:l'apprenant|les apprenants|le stagiaire|les stagiaires|les participants) (?:sera|seront) (?:capables?|en mesure) de (?=\p{L}+(?:er|ir|re)\b)/iu,
  it: /^(?:(?:al termine|alla fine) del corso,? )?(?:i partecipanti|gli studenti|lo studente|gli allievi|i corsisti) (?:sarà|saranno) (?:in grado|capac[ei]) di (?=\p{L}+[aei]re\b)/iu,
};

/** What somebody does because they may or like to, in the words of all languages. */
const chosen =
  /^(?:choos|select|decid|visit|meet|tast|watch|enjoy|explor|ask|stay|park|eat|sleep|network|bring|keep|wear|continu|return|repeat|retak|resit|retir|cancel|share|download|upload|pick|rent|hire|buy|compr|eleg|escog|escolh|visit|repet|répét|ripet|recuper|descarg|probar|provar|degust|assagg|choisi|sceglie|particip|partecip|assist|acced|access|accéd|continua|seguir|pedir|usufru|disfrut|profit|benefic|bénéfic|try|tries|work|live|living|pay|save|find|become|see$|listen|talk|use$|using$|drive|trabaj|trabalh|travaill|lavor|viv|pag|conduc|conduz|condui|ejerc|exerc|eserc|pilot|gobern|govern|usar$|utiliz|oper)/u;
