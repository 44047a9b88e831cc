import { anyCase } from './any-case.ts';
import { isCourseAmount } from './course-amounts.ts';
import { isOccupation, isTrade } from './occupations.ts';
import { roleNouns } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';

/** What begins something else than who somebody is: `awarded to Jane Smith, for welding`. */
export const openingClauses =
  'who|whose|whom|which|that|and|or|but|for|in|on|at|with|by|from|as|after|under|while|having|has|is|was|to|of|the (?:course|badge|certificate)|qui|que|dont|et|ou|mais|pour|en|dans|avec|par|de|du|des|à|au|aux|après|sous|lors|a|ayant|quien|quienes|y|o|e|pero|por|para|con|tras|al|del|ha|habiendo|der|die|das|dem|den|und|oder|aber|für|im|mit|von|vom|nach|bei|beim|als|am|an|hat|ist|que|com|após|no|na|tendo|che|ma|per|nel|nella|dopo|avendo|è|dat|en|of|maar|voor|met|van|na|bij|op|heeft|który|która|i|lub|za|w|we|z|ze|po|na|som|och|eller|för|på|med|av|efter|til|og|af|který|která|a|nebo|v|ve|s|se|o';

/** What somebody whose name stood before did or is. */
export const havingDone =
  'has|have|is|was|did|completed|passed|met|hat|ist|war|nahm|wurde|a|est|ha|ont|fue|es|foi|é|tem|è|heeft|ukończył|ukończyła|jest|har|är|er|absolvoval|absolvovala|je';

/**
 * Whether what stands behind a name tells what was taken, its level or how long it is, and not who somebody is: `awarded to
 * Jane Smith, Level 3 Joinery`, `, 40 hours of joinery`. What goes on with a verb (`, Level 3 Joiner, has passed`) does not.
 */
export function tellsCourse(apposition: string): boolean {
  const words = apposition.replace(/^, /, '');
  if (words.endsWith(',') || employed.test(words)) return false;
  if (wordsOf(words).some((word) => isOccupation(word) || isTrade(word) || roleNouns.has(foldWord(word)))) return false;
  const amount = /^\d{1,4}(?:[.,]\d)?/.exec(words)?.[0];
  return amount === undefined ? course.test(words) : isCourseAmount('', words.slice(amount.length));
}

/** Where somebody works, or what they are there. */
const employed = new RegExp(
  String.raw`(?<!\p{L})(?:at|bei|beim|chez|${anyCase(String.raw`managers?|leaders?|lead|director|head|coordinator|specialist|consultant|officer|assistant|expert|designer|developer|advisor|adviser|\p{L}*leiter(?:in)?|leitung|referent(?:in)?|\p{L}*berater(?:in)?|responsab(?:le|ile)|responsável|direct(?:eur|rice|ora?)|diret(?:ora?|tore|trice)|chargée?|chef|jefe|jefa|coord\p{L}+|encargad[oa]|animat(?:eur|rice)|année|year|jahr|año|ano|anno|jaar`)})(?!\p{L})`,
  'u',
);
/** First, as in `Level 3 Joinery` and `Curso de Ensambles`, or last, as in `Advanced Joinery Course`. */
const course = new RegExp(
  String.raw`^(?:${anyCase('(?:level|niveau|nivel|nível|livello|stufe|poziom|nivå)(?= ?[\\d\\p{Lu}])|(?:course|programme|workshop|seminar|curso|taller|formación|cours|formation|stage|atelier|formação|oficina|corso|formazione|laboratorio|cursus|opleiding|\\p{L}*kurs|kursen|\\p{L}*lehrgang|szkolenie|utbildning)')})(?!\p{L})|(?<!\p{L})(?:${anyCase(String.raw`course|programme|workshop|seminar|\p{L}*kurs|\p{L}*lehrgang|\p{L}*seminar|\p{L}*cursus|\p{L}*opleiding`)})$`,
  'u',
);
