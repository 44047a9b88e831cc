/** The answer itself: without reasoning, marks of chat templates and invisible characters at its ends. */
export function stripWrapping(content: string): Unwrapped {
  const answer = stripReasoning(content);
  return answer.kind === 'unclosed' ? answer : { ...answer, text: trimInvisible(stripTemplateTokens(answer.text)) };
}

export type Unwrapped =
  { readonly kind: 'text'; readonly text: string; readonly stripped: boolean } | { readonly kind: 'unclosed' };

const finalChannel = '<|channel|>final<|message|>';
const reasoningTag = '(think|thinking|thought|reasoning|reflection|analysis)';
const openingTag = new RegExp(`\\s*[<[]${reasoningTag}[>\\]]`, 'iy');
const closingTag = new RegExp(`[<[]/${reasoningTag}[>\\]]`, 'ig');

/** A closed leading reasoning block is cut; in one that never closes, what follows may be a draft. */
function stripReasoning(text: string): Unwrapped {
  const final = text.lastIndexOf(finalChannel);
  if (final !== -1) return { kind: 'text', text: text.slice(final + finalChannel.length), stripped: true };
  let position = firstVisible(text);
  for (let name = tagAt(text, position); name !== undefined; name = tagAt(text, position)) {
    const end = endOfReasoning(text, name);
    if (end === undefined) return { kind: 'unclosed' };
    position = end;
  }
  // Some templates put the opening tag into the prompt, so that only the closing one is in the answer.
  const lone = matchFrom(closingTag, text, position);
  if (lone !== undefined && !text.slice(position, lone.index).includes('{')) position = closingTag.lastIndex;
  return { kind: 'text', text: text.slice(position), stripped: position > firstVisible(text) };
}

/** The name of the reasoning tag that opens here. The tags' own position is used: nothing is copied. */
function tagAt(text: string, position: number): string | undefined {
  return matchFrom(openingTag, text, position)?.[1]?.toLowerCase();
}

function endOfReasoning(text: string, name: string): number | undefined {
  let from = openingTag.lastIndex;
  for (;;) {
    const closing = matchFrom(closingTag, text, from);
    if (closing === undefined) return undefined;
    from = closingTag.lastIndex;
    if (closing[1]?.toLowerCase() === name) return from;
  }
}

function matchFrom(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}

/** Marks of chat templates that a server forgot to take off. */
function stripTemplateTokens(text: string): string {
  return text.replace(/<\|(?:im_end|eot_id|end|endoftext|assistant|return|im_start)\|>|<\/s>|\[\/INST\]/g, '');
}

/** By index: a pattern that is anchored at the end only would start anew at each character of a long run. */
function trimInvisible(text: string): string {
  let end = text.length;
  while (end > 0 && isInvisible(text.charAt(end - 1))) end -= 1;
  return text.slice(firstVisible(text), end);
}

function firstVisible(text: string): number {
  let start = 0;
  while (start < text.length && isInvisible(text.charAt(start))) start += 1;
  return start;
}

function isInvisible(character: string): boolean {
  return /[\s\u200b-\u200f\u2060\u2066-\u2069\ufeff]/.test(character);
}
