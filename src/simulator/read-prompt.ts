/** What the simulator understands of a prompt: its labelled sections and the limits it states. */
export type PromptFacts = {
  readonly sections: ReadonlyMap<string, string>;
  readonly locale: string;
  readonly mostCharacters: number;
  readonly mostHighlights: number;
};

export type Message = { readonly role: string; readonly content: string };

/** Reads the first user message; whatever follows is a re-ask about the same facts. */
export function readPrompt(messages: readonly Message[]): PromptFacts {
  const text = messages.find(({ role }) => role === 'user')?.content ?? '';
  const sections = new Map<string, string>();
  const facts = fencedFacts(text);
  for (const block of facts.split(/^### /m).slice(1)) {
    const [label = '', ...lines] = block.split('\n');
    sections.set(label.trim(), lines.join('\n').trim());
  }
  return {
    sections,
    locale: /^1\. Language: .*?\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)/m.exec(text)?.[1] ?? 'en',
    mostCharacters: Number(/^3\..*?to (\d+) characters/m.exec(text)?.[1] ?? 600),
    mostHighlights: Number(/^4\..*?list of (?:\d+ to )?(\d+) texts/m.exec(text)?.[1] ?? 3),
  };
}

/** What stands between the lines of the marker, or before the instructions where a version of the prompt has none. */
export function fencedFacts(text: string): string {
  const opening = /^<<([0-9a-z]+)$/m.exec(text);
  if (opening === null) return text.split(/^## What to write$/m)[0] ?? '';
  const fenced = text.slice(opening.index + opening[0].length);
  return fenced.split(`\n${opening[1] ?? ''}>>`)[0] ?? '';
}
