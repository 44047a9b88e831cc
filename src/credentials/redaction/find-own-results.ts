import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { findOwnResultLists } from './find-result-lists.ts';
import { sentenceAround } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * Sentences in which somebody tells their own result, in a template, too: `I got 94 % in the exam.`, `Mein Ergebnis war
 * 1,3.`, and the lists under `My results:`.
 */
export function findOwnResults(text: string): Span[] {
  const told = [...(hint.test(text) ? matchesIn(text, ownResult) : []), ...matchesIn(text, ownLabelled)];
  return [...told.flatMap((result) => sentenceOf(text, result)), ...findOwnResultLists(text)];
}

function sentenceOf(text: string, { index, 0: found }: RegExpExecArray): Span[] {
  const { start, end } = sentenceAround(text, { start: index, end: index + found.length });
  // `I have passed at least 80 % of the tests`: criteria are told so, too.
  const words = text.slice(start, end);
  return asked.test(words) || toPass.test(words) ? [] : [{ start, end, kind: 'sentence', uncertain: true }];
}

/** `80 % to pass`; shares that parts count. */
const toPass = /to pass|zum Bestehen|pour réussir|para aprobar|per superare|om te slagen|%[^%]*\p{L}{4}[^%]*%/iu;

/** `Your results: theory 47/50, practical passed.` */
const ownLabelled = new RegExp(
  String.raw`(?<=^|\n|[.!?] )(?:${anyCase('your|ihre?|deine?|vos|tes|votre|sus?|tus?|(?:os |as )?(?:seus|suas)|(?:i )?(?:suoi|tuoi)|uw|jouw')}) (?:${anyCase('results?|scores?|marks?|grades?|ergebnisse?|noten?|résultats?|notes?|resultados?|calificaciones|notas?|risultati|voti|resultaten|cijfers')}) ?: [^\n.!?]{0,60}?\d{1,3}(?: ?%| ?/ ?\d{1,3}|,\d| (?:out of|von|sur|de|su|van) \d)`,
  'gu',
);

/** In an award brackets with the holder's figure, and a sentence that is nothing but a score or an outcome: `You did it! 91 out of 100.`, `Result: Pass with merit.` */
export function findScoresAlone(text: string): Span[] {
  const sentences = [...matchesIn(text, scoreAlone), ...matchesIn(text, outcome)].map(({ index, 0: found }): Span => ({
    start: index,
    end: index + found.length,
    kind: 'sentence',
    uncertain: true,
  }));
  return [...sentences, ...findOwnBrackets(text)];
}

/** `(hers: 2:41)` in an award: brackets that begin with whose it is. */
function findOwnBrackets(text: string): Span[] {
  return matchesIn(text, ownBracket).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    kind: 'mark',
    uncertain: true,
  }));
}

const ownBracket = new RegExp(
  String.raw`\((?:${anyCase('hers|his|theirs|(?:her|his|their) (?:time|score|result|mark|own)|yours|ihre?|seine?|(?:le|la) (?:sien|sienne)|(?:el|la) suy[oa]|(?:o|a) (?:dela|dele|sua|seu)|(?:il|la) su[oa]|die van (?:haar|hem)|deine?')})(?: \p{L}+){0,2}:? [^()\n]{0,30}\d[^()\n]{0,30}\)`,
  'gu',
);
const scoreAlone = new RegExp(
  String.raw`(?<=[.!?] |\n|^)\d{1,3}(?:[.,]\d{1,2})?(?: ?/ ?| (?:${anyCase('out of|von|sur|de|su|van|av|z')}) )\d{1,3}(?: (?:points?|punkten?|puntos|pontos|punti|punten))?[.!](?=\s|$)`,
  'gu',
);
const outcome = new RegExp(
  String.raw`(?<=[.!?] |\n|^|[;,|] )(?:${anyCase('(?:final |overall |endgültiges )?(?:result|outcome|verdict|decision|ergebnis|resultat|résultat|décision|resultado|decisión|decisão|risultato|esito|resultaat|uitslag|wynik)')}) ?: ?(?:${anyCase(
    `pass(?:ed)?|successful|bestanden|erfolgreich|admise?|reçue?|réussi|apt[oa]|aprobad[oa]|aprovad[oa]|superato|idone[oa]|promoss[oa]|positiv[oa]|geslaagd|voldaan|zaliczon[oey]|pozytywny|${gradeWords}`,
  )})(?: (?:${anyCase('with|mit|avec|con|com|met|z')}) (?:\p{L}+ ?){1,3})?[.]?(?=\s*(?:[.;,|\n]|$)|(?<=[.])\s)`,
  'gu',
);
const asked = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('at least|or more|or above|minimum|each|every|if|when|mindest\\p{L}*|oder mehr|jede[rsmn]?|wenn|pro|au moins|ou plus|minimum|chaque|par|si|al menos|como mínimo|o más|cada|por|si|pelo menos|no mínimo|ou mais|cada|por|se|almeno|minimo|o più|ogni|per ogni|se|minstens|ten minste|of meer|elke?|per|als')})(?!\p{L})`,
  'u',
);

const hint =
  /(?<!\p{L})(?:I|[Mm]y|[Mm]e|[Mm]i|[Ff]iquei|[Aa]probé|[Ii]ch|[Mm]ein\p{L}{0,2}|[Jj]['’]ai|[Jj]e|[Mm]on|[Mm]a|[Hh]e|[Mm]i|[Ee]u|[Mm]inha|[Oo]btive|[Tt]irei|[Hh]o|[Mm]io|[Mm]ia|[Ii]k|[Mm]ijn|[Ss]aqué|[Oo]btuve)(?!\p{L})/u;
const value = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?(?: ?%| ?/ ?\d{1,3}| (?:percent|points?|Prozent|Punkte|points|pour cent|puntos|por ciento|pontos|por cento|punti|per cento|punten|procent)|(?<=\d{2}|\d[.,]\d)(?=[.,;!]|$| (?:in|on|for|im|bei|à|en|na|no|nel|op|voor) ))|[A-F][+-]?(?= |[.,;!]|$)|${anyCase(`an? (?:merit|distinction|${gradeWords})|(?:a|the) (?:highest|best|top) (?:mark|grade|score)|(?:with )?distinction`)})`;
const between = String.raw`(?: (?!can|must|should|need)[\p{L}'’]{1,14}){0,4}`;
const deeds = [
  String.raw`(?<=^|[.!?,;:\n"“”] ?|(?<!\p{L})\p{Ll}+ )I(?:['’]ve| have)? (?:got|scored|obtained|achieved|earned|received|gained|passed|reached|came (?:away|out)|ended up|finished|was (?:awarded|given))`,
  String.raw`(?:[Ii]ch habe|habe ich|[Ii]ch (?:bekam|erhielt|erreichte|erzielte|schloss))`,
  String.raw`(?:[Jj]['’]ai (?:obtenu|eu|reçu|décroché|réussi|fini|terminé)|[Jj]e (?:suis (?:sortie?|arrivée?|reçue?)|termine|finis))`,
  String.raw`(?:[Ss]aqué|[Oo]btuve|[Hh]e (?:sacado|obtenido|aprobado)|[Aa]probé|[Mm]e (?:dieron|pusieron))`,
  String.raw`(?:[Oo]btive|[Tt]irei|[Tt]ive|[Pp]assei|[Ff]iquei)`,
  String.raw`(?:[Hh]o (?:ottenuto|preso|superato|conseguito|totalizzato|passato)|[Mm]i hanno dato)`,
  String.raw`[Ii]k (?:heb|haalde|behaalde|kreeg|scoorde|slaagde)`,
  String.raw`(?:[Mm]y|[Mm]eine?|[Mm]on|[Mm]a|[Mm]i|(?:[Oo] )?[Mm]eu|(?:[Aa] )?[Mm]inha|(?:[Ii]l )?[Mm]io|(?:[Ll]a )?[Mm]ia|[Mm]ijn) (?:\p{L}{3,12} )?(?:${anyCase('score|grade|mark|result|gpa|note|abschlussnote|ergebnis|punktzahl|résultat|moyenne|nota|calificación|puntuación|resultado|classificação|voto|punteggio|risultato|cijfer|eindcijfer|resultaat')})(?: \p{L}{3,12})? (?:was|is|war|ist|est|était|a été|fue|es|foi|é|è(?: stato)?|era)`,
].join('|');
const ownResult = new RegExp(String.raw`(?<![\p{L}'’])(?:${deeds})${between} ${value}`, 'gu');
