/** 0 is A, 25 Z, 26 BA: an attempt that is repeated for as long as it takes needs a name that no entry has. */
export function lettersOf(count: number): string {
  const letter = String.fromCharCode(65 + (count % 26));
  return count < 26 ? letter : lettersOf(Math.floor(count / 26)) + letter;
}
