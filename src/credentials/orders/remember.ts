/**
 * The same function, which knows its latest answers: one template is issued to many people, and only their names
 * change. Bounded by characters, so that it holds a few megabytes at most; the eldest answer goes first.
 */
export function remember(compute: (text: string) => string, mostCharacters: number): (text: string) => string {
  const known = new Map<string, string>();
  let characters = 0;
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    const computed = compute(text);
    known.set(text, computed);
    characters += text.length;
    for (const [eldest] of known) {
      if (characters <= mostCharacters) break;
      known.delete(eldest);
      characters -= eldest.length;
    }
    return computed;
  };
}
