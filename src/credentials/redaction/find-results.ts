import type { Span } from './span.ts';

/**
 * What a sentence that names the recipient tells of their result: a grade, an honour, a rank, the title of a thesis.
 * Without a name it may be what the credential asks for, and stays.
 */
export function findResults(text: string, people: readonly Span[]): Span[] {
  if (people.length === 0) return [];
  const sentences = sentencesAround(text, people);
  return sentences.flatMap(({ start, end }) =>
    results.flatMap((result) =>
      [...text.slice(start, end).matchAll(result)].map(({ index, 0: found }) => ({
        start: start + index,
        end: start + index + found.length,
        kind: 'mark' as const,
        uncertain: true,
      })),
    ),
  );
}

/** The sentences with a name in them, each once, and no longer than any sentence is. */
function sentencesAround(text: string, people: readonly Span[]): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const person of people) {
    if (person.start < (sentences.at(-1)?.end ?? 0)) continue;
    const before = text.slice(Math.max(0, person.start - longest), person.start);
    const start = person.start - before.length + (lastEnd(before) ?? 0);
    const after = text.slice(person.end, person.end + longest);
    const stop = sentenceEnd.exec(after)?.index ?? after.length;
    sentences.push({ start, end: person.end + stop });
    if (sentences.length === mostSentences) break;
  }
  return sentences;
}

// A text that names its recipient in more of them is made to be slow.
const mostSentences = 100;
const longest = 300;
const sentenceEnd = /[.!?](?=\s+\p{Lu}|\s*$)|\n/u;
const sentenceEnds = new RegExp(sentenceEnd, 'gu');

function lastEnd(before: string): number | undefined {
  const ends = [...before.matchAll(sentenceEnds)];
  const last = ends.at(-1);
  return last === undefined ? undefined : last.index + 1;
}

const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?(?: ?(?:/|out of|von|sur|su|de|van|z|av) ?\d{1,4})?(?: ?%| percent)?`;
/** `80 or more` is what is asked for. */
const exactly = String.raw`(?![\d.,/]*\d| ?%? ?(?:percent )?(?:or|oder|ou|o|of) )`;
const marks =
  'grade|mark|score|gpa|result|average|note|gesamtnote|punktzahl|moyenne|nota|calificación|puntuación|media|votazione|voto|classificação|cijfer|oceną|ocenou|betyget|karakteren';
const grades = 'grade|note|gesamtnote|gpa|nota|notă|calificación|puntuación|votazione|cijfer|ocenę';
const withWords = 'with|at|mit|avec|con|com|met|z|s|med';

const results: readonly RegExp[] = [
  // `with a final grade of 3.87`, `mit der Note 1,3`, `con la votazione di 28/30`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${withWords})(?: \p{L}{1,12}){0,3} (?:${marks})(?: (?:of|von|de|di|van))?:? ${number}${exactly}`,
    'giu',
  ),
  // `a grade of 18.5`, `nota 9,80`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:a|an|the|die|eine|una|un|la|une|uma|een|het) )?(?:final )?(?:${grades})(?: (?:of|von|de|di|van))?:? ${number}${exactly}`,
    'giu',
  ),
  // `Her final grade was 1.7`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,20} ){0,2}\p{L}{0,20}(?:${marks}) (?:was|is|war|ist|fue|es|foi|era|è|était|est|bedroeg):? ${number}${exactly}`,
    'giu',
  ),
  new RegExp(String.raw`(?<=(?<!\p{L})(?:scored|scoring)) ${number}${exactly}`, 'giu'),
  /(?<![\p{L}\p{N}])(?:with (?:(?:high|highest|great|first[- ]class|upper second[- ]class) )?(?:distinction|honou?rs|merit)|(?:(?:summa|magna) )?cum laude|mit (?:sehr gutem |gutem )?(?:Auszeichnung|Erfolg bestanden)|avec (?:la )?mention(?: (?:très |assez )?(?:bien|honorable)| d['’]\p{L}+)?|avec les félicitations du jury|con (?:lode|matrícula de honor|honores|mención de honor|menzione)|com (?:distinção|louvor)|met lof|z wyróżnieniem|s vyznamenáním|med (?:utmärkelse|udmærkelse))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:as|als|comme|como|come)(?: (?:the|der|die|le|la|el|o|a|de))? (?:best|first|top|second|third|beste[rn]?|erste[rn]?|meilleure?|première?|premier|mejor|primer[oa]?|melhor|migliore|primo|prima)(?: \p{L}{1,12}){0,2} (?:of|in|des|der|ihres|seines|de|di|del|van) (?:(?:the|her|his|their|ihrer|ihres|la|le|su|seu|suo) )?\p{L}{1,20}/giu,
  // `with the thesis “…”`
  /(?<![\p{L}\p{N}])(?:with|mit|avec|con|com|met) (?:(?:a|the|her|his|their|der|einer|dem|ihrer|seiner|le|la|un|una|el|o|de|een) )?(?:\p{L}{1,20} )?(?:thesis|dissertation|project|\p{L}{0,20}arbeit|mémoire|tesis|tesi|tese|scriptie|praca)(?: (?:on|titled|entitled|mit dem titel|zum thema|intitulée?|titulad[ao]|sobre|sur))?:? ["“„«'‘][^"“”»'’\n]{3,150}["“”»'’]/giu,
];
