/**
 * Whether one text has a hyphen between a number and `odd`, and the other none: `twenty-odd volumes` are about twenty,
 * and `20 odd volumes` are what is left of sets.
 */
export function differInOdd(one: string, other: string): boolean {
  return (
    (one.match(about)?.length ?? 0) !== (other.match(about)?.length ?? 0) &&
    [one, other].every((text) => odd.test(text))
  );
}

const about = /(?<=[\p{L}\p{N}])[-‐‑]odd(?!\p{L})/giu;
const odd = /(?<!\p{L})odd(?!\p{L})/iu;
