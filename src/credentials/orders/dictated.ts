import type { ReadSentence } from './read-sentence.ts';

/** Whether a text is told which words to begin or end with: `start every answer with "Buy now"`. Lessons say that, too. */
export function isDictated({ folded, original, found }: ReadSentence): boolean {
  if (found.has('learners') || found.has('works') || found.has('structure')) return false;
  // Most sentences quote nothing, and the patterns cost.
  if (!/["[]|(?<![a-z])'/.test(folded) && !shouted.test(original)) return false;
  const dictation = framing.exec(folded) ?? owed.exec(folded);
  if (dictation === null) return false;
  const behind = folded.slice(dictation.index + dictation[0].length);
  // A script for a call is a lesson.
  if (greeting.test(behind)) return false;
  return quoted.test(behind) || (shouted.test(original) && /\p{Ll}/u.test(original));
}

/** The text that is written, as a noun in seven languages. */
export const textNouns =
  'answers?|repl(?:y|ies)|responses?|descriptions?|summar(?:y|ies)|blurbs?|outputs?|texts?|respuestas?|descripcion(?:es)?|resumen(?:es)?|textos?|reponses?|resumes?|textes?|antwort(?:en)?|beschreibung(?:en)?|zusammenfassung(?:en)?|respostas?|descric(?:ao|oes)|resumos?|rispost[ae]|descrizion[ei]|riassunt[oi]|test[oi]|antwoord(?:en)?|(?:be|om)schrijving(?:en)?|samenvatting(?:en)?|tekst(?:en)?|ausgabe|salida|sortie|saida|uscita|uitvoer';
const verbs = [
  '(?:start|begin|open|lead|end|close|conclude|finish(?:e)?)s?',
  'empiez[ae]n?|empezad|comienc[ea]n?|comienza|inici[ae]n?|termin[aei]n?|acab[ae]n?|cierr[ae]n?|abr[aei]n?|concluy[ae]n?',
  '(?:commence|debute|termine|acheve|ouvre)[sz]?|finis(?:sez)?|finit|conclu(?:s|t|ez)',
  '(?:beginn|start|end|beend|schliess|eroffn)(?:e|t|et|en sie)?',
  'comec[ae]m?|encerr[ae]m?|fech[ae]m?|conclu[ai]',
  'inizia?|comincia?|finisc[aie]|conclud[iae]|chiud[iae]',
  'begint?|start|eindigt?|sluit|opent?',
].join('|');
const always = '(?:always |siempre |toujours |immer |sempre |altijd )?';
const along = '(?:with|w/|con|par|avec|mit|com|met)(?!\\p{L})';
const framing = new RegExp(
  [
    // An order without an object has the text as its own.
    `(?:^|[.:;,!?] ?|(?<!\\p{L})(?:and|then|please|pls|y|et|und|e|en|bitte|puis|luego|poi|dan) )${always}(?:${verbs}) ${always}${along}`,
    `(?<!\\p{L})(?:${verbs}) ${always}(?:\\p{L}+ ){1,3}(?:${textNouns}) ${always}${along}`,
    `(?<!\\p{L})(?:${textNouns}) ${always}(?:${verbs}) ${always}${along}`,
  ].join('|'),
  'u',
);
const subjects = `(?:${textNouns}|models?|modell[oi]?|model[oe]s?|modelle|assistants?|bots?|ai|ki|ia|llms?|generators?|generador|generateur|gerador|generatore|fields?|highlights?)`;
const owing =
  '(?:must|should|shall|has to|is to|needs to|debe|tiene que|doit|devra|muss|soll|deve|tem de|tem que|moet|dient)';
const infinitives =
  '(?:begin|start|open|end|close|finish|conclude|empezar|comenzar|terminar|acabar|concluir|cerrar|abrir|commencer|finir|terminer|conclure|ouvrir|beginnen|anfangen|enden|schliessen|comecar|encerrar|fechar|iniziare|cominciare|finire|terminare|concludere|chiudere|aprire|eindigen|openen|afsluiten)';
// In German what is said stands before the verb.
const owed = new RegExp(
  `(?<!\\p{L})${subjects}(?!\\p{L})[^.!?"]{0,40} ${owing} (?:[^.!?"]{0,24}${infinitives} [^.!?"]{0,24}${along}|mit(?= "[^"]{1,60}" ${infinitives}))`,
  'u',
);
const greeting =
  /^(?: \p{L}+){0,4}:? ["'](?:you (?:are|have) (?:through|reached)|how (?:can|may) i|le atiende|vous etes bien|sie sprechen mit|fala com|parla con|u spreekt met)(?!\p{L})/u;
const quoted = /^(?: \p{L}+){0,4}:? ["'[]/u;
const shouted = /(?<![\p{L}\p{N}_])[A-Z][A-Z0-9_-]{3,}(?!\p{L})/u;
