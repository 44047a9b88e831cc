import type { FactsIndex } from '../facts-index.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/** An oral exam where the assessment lists speaking, and an exam where it lists what every language exam has. */
export function isOfLanguageExam(
  { tokens, claims, found }: TextPassage,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  const here = claims.filter((mention) => mention.first === first && mention.last === last && !mention.isNegated);
  const isInterview = here.some(({ concept }) => concept === 'interview');
  if (!isInterview && !here.some(({ concept }) => concept === 'exam')) return false;
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const isOral = words.some((word) => oral.test(word));
  if (isInterview && !isOral) return false;
  const isSupervised = (found.get('concept:proctored') ?? []).some((each) => each.first <= last && each.last >= first);
  return !isSupervised && passages.some((passage) => hasSkills(passage, isOral));
}

function hasSkills({ place, words, found }: FactsIndex['passages'][number], isOral: boolean): boolean {
  if ((place !== 'assessment' && place !== 'criteria') || found.has('mark:negator')) return false;
  const listed = skills.filter((skill) => Array.from(words).some((word) => skill.test(word)));
  return listed.length >= fewestSkills && (!isOral || listed.includes(speaking));
}

const fewestSkills = 3;
const oral = /^(?:orale?s?|orali|mundlich|mondeling|sprech|spreek)/;
const speaking =
  /^(?:speaking|sprechen$|spreken$|spreekvaardigheid|parler$|hablar$|falar$|parlare$|parlato$|expression$|expresion$|expressao$|espressione$|interaction$|interaccion$|interacao$|interazione$)/;
const skills: readonly RegExp[] = [
  speaking,
  /^(?:listening|horen$|horverst|luister|ecoute|ecouter$|escuchar$|auditiv|escuta$|ouvir$|compreensao$|ascolt)/,
  /^(?:reading|lesen$|leseverst|lezen$|leesvaardigheid|lecture$|lire$|lectura$|leer$|leitura$|ler$|lettura$|leggere$)/,
  /^(?:writing|schreiben$|schrijven$|schrijfvaardigheid|ecriture$|ecrire$|ecrite?$|escritura$|escribir$|escrita$|escrever$|scrittura$|scrivere$|scritta$)/,
];
