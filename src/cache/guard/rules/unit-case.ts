/**
 * Whether two texts that are equal when folded name another unit: 100 MB/s and 100 Mb/s, 5 mPa and 5 MPa. Elsewhere
 * capitals say nothing; in these units they are a factor of eight, or of a thousand million.
 */
export function differInUnitCase(one: string, other: string): boolean {
  return unitsOf(one) !== unitsOf(other);
}

const casedUnit =
  /(?<=\d[\s-]?)(?:[kmgtKMGT]?[bB](?:ps|\/s)?|[munkµμ]?(?:s|m)|m(?:wh?|wp|va?|var|a|[ωΩ\u2126]|ohms?|hz|pa|j|n|g|l|f|h|c|t|bq|gy|sv|ev|mol|bar|cal))(?![\p{L}\p{N}])/giu;

function unitsOf(text: string): string {
  return (text.match(casedUnit) ?? [])
    .map((unit) => unit.replace(/^[kK]/u, 'k'))
    .toSorted()
    .join(' ');
}
