/** How alike two vectors are, from -1 to 1; they need not be of length one, but of one number of dimensions. */
export function cosineOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  if (one.length !== other.length) throw new RangeError(`${one.length} dimensions and ${other.length} do not compare`);
  let product = 0;
  let squareOfOne = 0;
  let squareOfOther = 0;
  for (let index = 0; index < one.length; index += 1) {
    const [a = 0, b = 0] = [one[index], other[index]];
    product += a * b;
    squareOfOne += a * a;
    squareOfOther += b * b;
  }
  return product / Math.sqrt(squareOfOne * squareOfOther);
}
