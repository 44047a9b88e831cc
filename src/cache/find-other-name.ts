import type { Warning } from '../credentials/warning.ts';
import type { DescriptionText } from '../validation/description-text.ts';
import { foldFact } from '../validation/fold-fact.ts';

/**
 * Where a shared text calls its credential as the one was called that it was written for, though the guard took both for
 * one name (`Diploma in Bakery`, `Bakery Diploma`): official names are shown as they are posted, so whoever shows the
 * text is told.
 */
export function findOtherName(
  { short_description, highlights }: DescriptionText,
  { posted, original }: { readonly posted: string; readonly original: string },
): Warning[] {
  const [wanted, other] = [foldFact(posted), foldFact(original)];
  if (wanted === other) return [];
  const texts = { '/short_description': short_description, ...toPointers(highlights) };
  return Object.entries(texts)
    .filter(([, text]) => foldFact(text).replaceAll(wanted, '').includes(other))
    .map(([pointer]) => ({
      code: 'name_differs',
      pointer,
      detail: 'holds the name as it was posted with the credential that the text was written for',
    }));
}

function toPointers(highlights: readonly string[]): Record<string, string> {
  return Object.fromEntries(highlights.map((highlight, index) => [`/highlights/${index}`, highlight]));
}
