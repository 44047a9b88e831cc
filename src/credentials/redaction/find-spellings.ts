/**
 * Finds spellings anywhere in a text, in one walk however many they are. Latin letters may be written between names in
 * compact scripts, with or without spaces, so a name itself may be spaced.
 */
export function createSpellingFinder(spellings: readonly string[]): (text: string) => Spelled[] {
  const root = createNode();
  for (const spelling of spellings) add(root, spelling);
  return (text) => {
    const found: Spelled[] = [];
    const done = new Map<string, number>();
    for (let start = 0; start < text.length; start += 1) {
      let node = root.next.get(text.charCodeAt(start));
      for (let end = start + 1; node !== undefined; end += 1) {
        const { spelling } = node;
        // As a search does, the same spelling again only behind where it was found.
        if (spelling !== undefined && (done.get(spelling) ?? 0) <= start) {
          done.set(spelling, end);
          found.push({ spelling, start, end });
        }
        const code = text.charCodeAt(end);
        if (isGap(code) && !node.next.has(code)) node = node.next.get(text.charCodeAt((end += 1)));
        else node = node.next.get(code);
      }
    }
    return found;
  };
}

export type Spelled = { readonly spelling: string; readonly start: number; readonly end: number };

type TreeNode = { spelling: string | undefined; readonly next: Map<number, TreeNode> };

// No name in these scripts is longer; of a longer one its beginning is found, and each place is walked from.
const longestSpelling = 40;

function createNode(): TreeNode {
  return { spelling: undefined, next: new Map() };
}

function add(root: TreeNode, spelling: string): void {
  let node = root;
  for (let at = 0; at < Math.min(spelling.length, longestSpelling); at += 1) {
    const code = spelling.charCodeAt(at);
    const next = node.next.get(code) ?? createNode();
    node.next.set(code, next);
    node = next;
  }
  node.spelling ??= spelling;
}

function isGap(code: number): boolean {
  return (
    code === 0xb7 || code === 0x30fb || code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000
  );
}
