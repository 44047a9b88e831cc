/** How a fact and a value are compared as wholes: case, spaces, quotes around it and a last full stop aside. */
export function foldFact(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[ "'“”„]/, '')
    .replace(/\.?[ "'“”]?$/, '');
}
