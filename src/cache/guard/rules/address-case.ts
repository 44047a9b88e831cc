/**
 * Whether two texts have an address whose path differs by its capitals alone: `reg.example/s/aB7` and
 * `reg.example/s/ab7` are two pages. The case of scheme and host says nothing.
 */
export function differInAddressCase(one: string, other: string): boolean {
  if (one === other || !one.includes('/')) return false;
  const [paths, others] = [pathsOf(one), pathsOf(other)];
  return folded(paths) === folded(others) && joined(paths) !== joined(others);
}

/** Without a scheme `Node.js/React` is no address, and a host ends in letters that no name of a product ends in. */
const address =
  /(?<![\p{L}\p{N}.@/-])(?:(?:https?:\/\/|www\.)[^\s/<>"“”]+|(?:[\p{L}\p{N}-]+\.){2,}\p{L}{2,}|[\p{L}\p{N}-]+\.(?!(?:js|ts|net|io)\/)\p{L}{2,})(\/[^\s<>"“”]+)/giu;

function pathsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(address), ([, path = '']) => path.replace(/[/.,;:!?)\]]+$/u, ''));
}

function folded(paths: readonly string[]): string {
  return joined(paths.map((path) => path.toLowerCase()));
}

function joined(paths: readonly string[]): string {
  return paths.toSorted().join('\n');
}
