import { isAmount } from './amounts.ts';

/** Points out of a total in one form: `8/10`, `8 out of 10` and `8 of 10` behind "score"; `26 points of 40`, `26 of 40 points`. */
export function readScores(words: readonly string[]): string[] {
  const told = words.flatMap((word, index) => {
    if (word === 'out' && isOutOf(words, index)) return [];
    return words[index - 1] === 'score' && /^\d+\/\d+$/.test(word) ? word.replace('/', ' of ').split(' ') : [word];
  });
  return withThingLast(told);
}

/** Behind the points, or behind the limit that stands behind them: 31 or more out of 51. */
function isOutOf(words: readonly string[], index: number): boolean {
  const before = words[index - 1] ?? '';
  const isBehind = isAmount(before) || (/^(?:more|better|higher|above)$/.test(before) && isAmount(words[index - 3]));
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
