import { distance } from 'fastest-levenshtein';

/** The one known name that a misspelt name must stand for, or undefined if none or several are near. */
export function findNearName(name: string, known: readonly string[]): string | undefined {
  const folded = foldName(name);
  const equal = known.filter((candidate) => foldName(candidate) === folded);
  const near = equal.length > 0 ? equal : known.filter((candidate) => isNearName(name, candidate));
  return near.length === 1 ? near[0] : undefined;
}

/** Whether a posted name can be told back: one that is no field name may be somebody's data. */
export function isFieldName(name: string): boolean {
  return /^[@$]?[A-Za-z_][\w.:/~-]{0,63}$/.test(name);
}

/** Whether two names differ by at most two edits, case and punctuation aside. */
export function isNearName(name: string, known: string): boolean {
  const folded = foldName(known);
  const other = foldName(name).slice(0, 100);
  // Two edits turn short words into each other ("type", "mode"; "person", "reason"), so a short name must be nearer.
  const isShort = folded.length < 6 || (folded.length < 8 && !other.startsWith(folded.slice(0, 1)));
  return distance(other, folded) <= (isShort ? 1 : 2);
}

/** A name without case and punctuation: `shortDescription` and `Short Description` are equal. */
export function foldName(name: string): string {
  if (/^[A-Za-z\d]*$/.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
