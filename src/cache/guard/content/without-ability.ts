import { readTokens } from '../tokens.ts';
import type { WordLists } from '../words/word-lists.ts';
import { allowed, free, promised } from './abilities.ts';
import { contentOf } from './content-of.ts';

/**
 * `Learners will be able to describe a circuit`, `El alumno será capaz de …` without what says that somebody can do it
 * afterwards, where that is the one sentence of a description. Only of a list of what is done with a skill: what else
 * somebody will be able to do may be a right, a promise or a permission (`transfer credits`, `certify gas boilers`), and
 * so may all that stands behind `podrá`, `on completion` and `after the course`.
 */
export function withoutAbility(text: string, language: string, lists: WordLists): string {
  const content = contentOf(lists);
  const led = leads[language.split('-')[0]?.toLowerCase() ?? ''];
  const rest = led === undefined ? text : text.replace(led, '');
  if (content === undefined || rest === text || /[.;:!?(][^.]/u.test(rest)) return text;
  const words = readTokens(rest).map(({ folded }) => lists.respell(folded));
  const posted = rest.toLowerCase().match(/\p{L}+|,/gu) ?? [];
  // `describe cells and vote`: what a joint leads to is a skill as well.
  const areSkills = posted.every((word, at) => {
    const before = posted[at - 1];
    return (
      skills.has(word) || !(before === undefined || before === ',' || lists.and.has(before)) || lists.and.has(word)
    );
  });
  const isFree = words.some(
    (word) =>
      lists.logic.has(word) ||
      lists.earners.has(word) ||
      allowed.test(word) ||
      promised.test(word) ||
      free.test(word) ||
      chosen.test(word) ||
      content.ownObjects.has(word) ||
      content.acts.own.has(word),
  );
  return isFree || !areSkills || words.length < shortest ? text : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}

/** `swim` alone is no skill that a text would be written for. */
const shortest = 2;

const many = 'learners|students|participants|trainees';
const leads: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    String.raw`^(?:(?:By|At) the end of the course,? )?(?:you|the learner|the student|(?:the )?(?:${many})) will be able to (?=\p{L})`,
    'iu',
  ),
  es: /^(?:al (?:finalizar|terminar)(?: el curso)?, )?(?:el alumno|la alumna|el alumnado|los alumnos|los participantes|el participante|el estudiante|los estudiantes) (?:será capaz de|serán capaces de) (?=\p{L}+[aeií]r\b)/iu,
  pt: /^(?:(?:ao final|ao término|no final|no fim) do curso, )?(?:o aluno|os alunos|o formando|os formandos|os participantes|os estudantes) (?:é capaz de|será capaz de|serão capazes de|são capazes de) (?=\p{L}+[aei]r\b)/iu,
  fr: /^(?:(?:à l'issue|à la fin) de la formation, )?(?:l'apprenant|les apprenants|le stagiaire|les stagiaires|les participants) (?:sera|seront) capables? de (?=\p{L}+(?:er|ir|re)\b)/iu,
  it: /^(?:(?:al termine|alla fine) del corso,? )?(?:i partecipanti|gli studenti|lo studente|gli allievi|i corsisti) (?:sarà|saranno) (?:in grado|capac[ei]) di (?=\p{L}+[aei]re\b)/iu,
};

/** What is done with a skill, and by nobody because they may. */
const skills = new Set(
  'describe explain identify analyse analyze plan design prepare interpret calculate write evaluate measure compare build configure manage assess describir explicar identificar analizar planificar diseñar preparar interpretar calcular redactar evaluar medir comparar configurar gestionar descrever identificar analisar planear planejar planificar desenhar projetar redigir avaliar comparar configurar gerir medir décrire expliquer identifier analyser planifier concevoir préparer interpréter calculer rédiger évaluer mesurer comparer configurer gérer descrivere spiegare identificare analizzare pianificare progettare preparare interpretare calcolare redigere valutare misurare confrontare configurare gestire'.split(
    ' ',
  ),
);

/** What somebody does because they may or like to, in the words of all languages. */
const chosen =
  /^(?:choos|select|decid|visit|meet|tast|watch|enjoy|explor|ask|stay|park|eat|sleep|network|bring|keep|wear|continu|return|repeat|retak|resit|retir|cancel|share|download|upload|pick|rent|hire|buy|compr|eleg|escog|escolh|visit|repet|répét|ripet|recuper|descarg|probar|provar|degust|assagg|choisi|sceglie|particip|partecip|assist|acced|access|accéd|continua|seguir|pedir|usufru|disfrut|profit|benefic|bénéfic|try|tries|work|live|living|pay|save|find|become|see$|listen|talk|use$|using$|drive|trabaj|trabalh|travaill|lavor|viv|pag|conduc|conduz|condui|ejerc|exerc|eserc|pilot|gobern|govern|usar$|utiliz|oper)/u;
