import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { sentenceAround } from './sentences.ts';
import type { Span } from './span.ts';

/** Sentences in which somebody tells their own result, in a template, too: `I got 94 % in the exam.`, `Mein Ergebnis war 1,3.` */
export function findOwnResults(text: string): Span[] {
  if (!hint.test(text)) return [];
  return matchesIn(text, ownResult).map(({ index, 0: found }) => ({
    ...sentenceAround(text, { start: index, end: index + found.length }),
    kind: 'sentence',
    uncertain: true,
  }));
}

const hint =
  /(?<!\p{L})(?:I|[Mm]y|[Ii]ch|[Mm]ein\p{L}{0,2}|[Jj]['’]ai|[Mm]on|[Mm]a|[Hh]e|[Mm]i|[Ee]u|[Mm]inha|[Oo]btive|[Tt]irei|[Hh]o|[Mm]io|[Mm]ia|[Ii]k|[Mm]ijn|[Ss]aqué|[Oo]btuve)(?!\p{L})/u;
const value = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?(?: ?%| ?/ ?\d{1,3}| (?:percent|points?|Prozent|Punkte|points|pour cent|puntos|por ciento|pontos|por cento|punti|per cento|punten|procent)|(?=[.,;!]|$| (?:in|on|for|im|bei|à|en|na|no|nel|op|voor) ))|[A-F][+-]?(?= |[.,;!]|$)|${anyCase(`an? (?:merit|distinction|${gradeWords})|(?:a|the) (?:highest|best|top) (?:mark|grade|score)|(?:with )?distinction`)})`;
const between = String.raw`(?: (?!can|must|should|need)\p{L}{1,12}){0,4}`;
const deeds = [
  String.raw`I(?:['’]ve| have)? (?:got|scored|obtained|achieved|earned|received|gained|passed|reached)`,
  String.raw`(?:[Ii]ch habe|habe ich)`,
  String.raw`[Jj]['’]ai (?:obtenu|eu|reçu|décroché|réussi)`,
  String.raw`(?:[Ss]aqué|[Oo]btuve|[Hh]e (?:sacado|obtenido|aprobado)|[Aa]probé)`,
  String.raw`(?:[Oo]btive|[Tt]irei|[Tt]ive|[Pp]assei)`,
  String.raw`[Hh]o (?:ottenuto|preso|superato|conseguito|totalizzato)`,
  String.raw`[Ii]k (?:heb|haalde|behaalde|kreeg|scoorde)`,
  String.raw`(?:[Mm]y|[Mm]eine?|[Mm]on|[Mm]a|[Mm]i|(?:[Oo] )?[Mm]eu|(?:[Aa] )?[Mm]inha|(?:[Ii]l )?[Mm]io|(?:[Ll]a )?[Mm]ia|[Mm]ijn) (?:\p{L}{3,12} )?(?:${anyCase('score|grade|mark|result|gpa|note|abschlussnote|ergebnis|punktzahl|résultat|moyenne|nota|calificación|puntuación|resultado|classificação|voto|punteggio|risultato|cijfer|eindcijfer|resultaat')})(?: \p{L}{3,12})? (?:was|is|war|ist|est|était|a été|fue|es|foi|é|è(?: stato)?|era)`,
].join('|');
const ownResult = new RegExp(String.raw`(?<![\p{L}'’])(?:${deeds})${between} ${value}`, 'gu');
