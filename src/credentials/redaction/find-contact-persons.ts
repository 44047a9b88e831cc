import type { PersonalValue } from '../personal-values.ts';
import { createNameFinder } from './find-names.ts';
import { createNameBook } from './name-book.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';
import { foldWord } from './words.ts';

/**
 * Finds whom a document names as somebody to ask: `Jane Smith leads the course.` They are no earner, so that a sentence that
 * begins with them or says how to reach them goes; of any other the name.
 */
export function createContactPersonFinder(personal: readonly PersonalValue[]): (text: string) => Span[] {
  const holders = new Set(personal.flatMap(({ kind, value }) => (kind === 'name' ? [foldWord(value)] : [])));
  const names = personal.flatMap(({ kind, value }) =>
    kind === 'contact' && !holders.has(foldWord(value)) ? [{ kind: 'name' as const, value }] : [],
  );
  if (names.length === 0) return () => [];
  const find = createNameFinder(createNameBook(names));
  return (text) =>
    find(text, 'text').map((name) => {
      if (name.kind === 'sentence') return name;
      const sentence = sentenceAround(text, name);
      const isWhole = sentence.start === name.start || asking.test(text.slice(sentence.start, sentence.end));
      return isWhole ? { ...sentence, kind: 'sentence', uncertain: true } : asideOf(text, { name, sentence });
    });
}

/** `Taught by Jane Smith, learners weld`: what leads to the name goes with it. */
function asideOf(text: string, { name, sentence }: { readonly name: Stretch; readonly sentence: Stretch }): Span {
  const lead = led.exec(text.slice(Math.max(sentence.start, name.start - 40), name.start))?.[0].length ?? 0;
  const start = name.start - lead;
  const comma = start === sentence.start && text.startsWith(', ', name.end) ? 2 : 0;
  return { ...mark(start, name.end + comma, true), isAside: true };
}

const led =
  /(?:(?:,? ?(?<!\p{L})\p{L}{3,14} )?(?:by|von|par|por|pel[oa]|da|dal|dalla|door)|,? ?(?<!\p{L})(?:with|mit|avec|con|com|met)) (?:(?:Mr|Mrs|Ms|Dr|Frau|Herrn?|Mme|M|Prof)\.? ){0,2}$/u;

const asking =
  /(?<!\p{L})(?:contact\p{L}*|kontakt\p{L}*|ask|questions?|enquir\p{L}*|details|reach|phone|call|fragen?|rückfragen|ansprech\p{L}*|wenden|renseignements?|consultas?|preguntas?|contatt\p{L}*|informazioni|dúvidas?|contat\p{L}*|vragen)(?!\p{L})/iu;
