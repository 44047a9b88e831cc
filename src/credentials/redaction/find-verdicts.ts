import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/** What a sentence about the holder ends in behind its fact: `The exam of Jane Smith took place; verdict: good (8.5).` */
export function findVerdicts(text: string, sentences: readonly Stretch[]): Span[] {
  return sentences.flatMap(({ start, end }) =>
    matchesIn(text.slice(start, end), verdict).map(({ index, 0: found }) =>
      mark(start + index, start + index + found.length, true),
    ),
  );
}

const labels = anyCase(
  '(?:final )?results?|gesamturteil|gesamtergebnis|verdict|judge?ment|outcome|rating|urteil|ergebnis|bewertung|avis|appréciation|résultat|dictamen|veredicto|valoración|resultado|parecer|avaliação|giudizio|esito|(?:eind)?oordeel|beoordeling|uitslag|resultaat',
);
const figure = String.raw`\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:%|/ ?\d{1,3}))?`;
const verdict = new RegExp(
  String.raw`[;,–—] ?(?:${labels}) ?: ?(?:\p{Ll}{2,6} )?(?:${anyCase(`${gradeWords}|good|gut|bon|bien|bueno|bom|buono|goed`)}|${figure})(?!\p{L})(?: \([^()\n]{1,20}\))?(?=\s*(?:[.;,)!]|$))`,
  'gu',
);
