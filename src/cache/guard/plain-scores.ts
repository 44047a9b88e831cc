import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** Points out of a total in one form: `8/10`, `8 out of 10` and `8 of 10` behind "score"; `26 points of 40`, `26 of 40 points`. */
export function readScores(words: readonly string[]): string[] {
  const told = words.flatMap((word, index) => {
    if (word === 'out' && isOutOf(words, index)) return [];
    return words[index - 1] === 'score' && /^\d+\/\d+$/.test(word) ? word.replace('/', ' of ').split(' ') : [word];
  });
  return withThingLast(told);
}

/** `14/20` as `14 sur 20`, where marks are told so. */
export function readTotals(words: readonly string[], { outOf, of }: WordLists): readonly string[] {
  const [link] = outOf;
  if (link === undefined || (of === 'of' && outOf.has('of'))) return words;
  return words.flatMap((word) => {
    const [, points, total] = outOfTotal.exec(word) ?? [];
    return points === undefined || total === undefined ? [word] : [points, link, total];
  });
}

const outOfTotal = /^(\d{1,3}(?:\.\d{1,2})?)\/(10|20|30|60|100|110)$/;

/** Behind the points, or behind the limit that stands behind them: 31 or more out of 51. */
function isOutOf(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  const isBehind =
    isAmount(before) ||
    (scored.has(before) && isAmount(words[index - 2])) ||
    (/^(?:more|better|higher|above)$/.test(before) && isAmount(words[index - 3]));
  return isBehind && words[index + 1] === 'of' && isAmount(words[index + 2]);
}

function withThingLast(words: readonly string[]): string[] {
  const told = [...words];
  for (let index = 0; index < told.length - 3; index += 1) {
    const [points, thing = '', of = '', total, next] = told.slice(index, index + 5);
    const isScore = isAmount(points) && isAmount(total) && between.has(of) && scored.has(thing);
    const isEnd = next === undefined || !/^\p{L}{4,}$|^%$/u.test(next);
    if (isScore && isEnd) told.splice(index + 1, 3, of, total ?? '', thing);
  }
  return told;
}

/** Of these a number of another is a part; two groups of six are not two of six groups. */
const scored = new Set(
  'point points mark marks question questions answer answers item items credit credits punto puntos pregunta preguntas respuesta respuestas acierto aciertos ponto pontos pergunta perguntas questão questões resposta respostas valores punti domanda domande risposta risposte punkt punkte punkten frage fragen antwort antworten réponse réponses vraag vragen punt punten'.split(
    ' ',
  ),
);

const between = new Set('of de von van di su'.split(' '));

/** `exam: 165 of 240 points` as `exam. 165 of 240 points`. */
export function withPointsApart(words: readonly string[], { outOf }: WordLists): string[] {
  return words.map((word, index) => {
    const [points, of = '', total] = words.slice(index + 1, index + 4);
    return word === ':' && isAmount(points) && outOf.has(of) && isAmount(total) ? '.' : word;
  });
}
