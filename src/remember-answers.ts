/** The same answers, of which those to the latest texts of up to a length are known. The answer may not change. */
export function rememberAnswers<Answer>(
  ask: (text: string) => Answer,
  { most, longest }: Memory,
): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (text.length <= longest) {
      if (remembered.size === most) remembered.clear();
      remembered.set(ownCopy(text), answer);
    }
    return answer;
  };
}

type Memory = { readonly most: number; readonly longest: number };

/** A part of a text holds all of it in memory, a document for a word. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
