import { ofMega } from '../../../credentials/folding/fold-text.ts';

/**
 * Whether two texts that are equal when folded name another unit: 100 MB/s and 100 Mb/s, 5 mPa and 5 MPa. Elsewhere
 * capitals say nothing; in these units they are a factor of eight, or of a thousand million.
 */
export function differInUnitCase(one: string, other: string): boolean {
  return unitsOf(one) !== unitsOf(other);
}

// Bytes in either case; of the others those whose capital tells, since `km` may be `kilometres` and `mL` is `ml`.
const casedUnit = new RegExp(
  String.raw`(?<=\d[\s-]?)(?:[kmgtKMGT]?[bB](?:ps|\/s)?|M(?:${ofMega}|wh?|[vajnGω]|hz|pa)|[munkµμ][SM])(?![\p{L}\p{N}])`,
  'gu',
);

function unitsOf(text: string): string {
  return (text.match(casedUnit) ?? [])
    .map((unit) => unit.replace(/^[kK]/u, 'k'))
    .toSorted()
    .join(' ');
}
