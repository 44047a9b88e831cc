import { wordSet, type WordLists } from './word-lists.ts';

/**
 * The accents that a text in capitals is typed without, in a language where many do so: `PRUEBA PRACTICA`. None where it
 * has some of them. The tilde of ñ is never one: it makes another letter.
 */
export function accentsMissing(text: string, { of }: WordLists): RegExp | undefined {
  const marks = text.normalize('NFD');
  if ((of !== 'de' && of !== 'di') || /[\u0300-\u0302\u0308]/u.test(marks)) return undefined;
  // Keyboards have ç and ã, so that some leave out the other accents only.
  return /[\u0303\u0327]/u.test(marks) ? /[\u0300-\u0302\u0308]/gu : /(?<!n)\u0303|[\u0300-\u0302\u0308\u0327]/gu;
}

/**
 * Whether an accent may make another word of it that stands in its place: `où` and `ou`, `évalué` and `évalue`, `è` and
 * `e`. Of short words only those count that are nothing else without it.
 */
export function accentsThatTell(posted: string, { of }: WordLists): boolean {
  const word = posted.toLowerCase();
  if (/^\p{ASCII}+$/u.test(word)) return false;
  if (word.length < 5) return !plainShort.has(word);
  return telling.has(word) || ((of === 'di' ? /ò$/u : /[óéáê]s?$/u).test(word) && !plainEnds.test(word));
}

/** French `à` beside no `a`, and words of two to four letters that have no other sense. */
const plainShort = wordSet(`
  à âge âges été idée idées
  más año años día días vía vías guía según
  até após três mês pós água há não nível são mão pão
  più può già età così
`);

/** What ends so and is no verb: santé, qualité, comité, después, português, através. */
const plainEnds =
  /(?:[iurnlb]té|santé|comité|inglés|francés|portugués|japonés|interés|después|través|estrés|além|português|inglês|francês|japonês|holandês|através|chinês|café|bebé|perché|poiché)s?$/u;

/** Other words without their accents. */
const telling = wordSet(`
  pêche pêches pêcher péché pécheur pêcheur côté côtés élève élèves élevé élevés tâche tâches jeûne jeûnes forêt forêts
  pâtes châsse règle règles réglé maïs rôder hâler mâter bâiller entraînés
  está estás público publicó término papá mamá médico
  metà
`);
