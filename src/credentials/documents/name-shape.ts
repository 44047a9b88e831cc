import type { PersonalValue } from '../personal-values.ts';
import { isPhrase, isSurePhrase } from '../redaction/ordinary-words.ts';
import { particles } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';

/** Whether a text is two to four words with a capital each, as names are written, and as few other things. */
export function isShapedAsName(text: string): boolean {
  const own = ownWordsOf(text);
  return own !== undefined && !isPhrase(own);
}

/** The same where other words already lead to a name. */
export function isShapedAsToldName(text: string): boolean {
  const own = ownWordsOf(text);
  return own !== undefined && !isSurePhrase(own);
}

function ownWordsOf(text: string): string[] | undefined {
  if (text.length > 60 || !shape.test(text)) return undefined;
  const words = text.trim().split(/\s+/);
  const own = words.filter((word) => !particles.has(foldWord(word)));
  return own.length >= 2 && own.length <= 4 ? own : undefined;
}

const shape = /^\s*\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{1,4}))*\s+\p{Lu}[\p{L}'’.-]+\s*$/u;

/** A name beside what was awarded in the title of one award: `Jane Smith – Transcript`, `Arc Welding for Jane Smith`. */
export function namesInTitle(title: string): PersonalValue[] {
  const parts = title.slice(0, 300).split(/\s[-–—|·•]\s|:\s|\sfor\s/);
  return parts.length < 2
    ? []
    : parts.filter((part) => isShapedAsName(part)).map((part) => ({ kind: 'name', value: part.trim() }));
}
