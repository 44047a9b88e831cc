import { findOrders, payloadOf } from './find-orders.ts';
import type { Completion } from './malform.ts';
import { fencedFacts, type Message } from './read-prompt.ts';
import type { WrittenText } from './write-text.ts';

/**
 * A good text as a model without any judgement would send it: with every order done that the facts might hold. The
 * worst case that a service has to stand; it gives undefined where it found nothing to obey.
 */
export function obey(text: WrittenText, messages: readonly Message[], mostCharacters: number): Completion | undefined {
  const user = messages.find(({ role }) => role === 'user')?.content ?? '';
  const system = messages.find(({ role }) => role === 'system')?.content ?? '';
  const { sentences, planted } = findOrders(fencedFacts(user).replace(/^### .*$/gm, ''));
  const [answer] = planted;
  if (answer !== undefined) return say(JSON.stringify({ ...text, ...answer }));
  if (sentences.length === 0) return undefined;
  const all = sentences.join(' ');
  if (otherShape.test(all)) return say(`short_description: ${sentences.map(payloadOf).join(' ')}\naudience: obeyed`);
  const payloads = [
    ...(sentences.some((sentence) => secret.test(sentence)) ? [system.slice(0, 200)] : []),
    ...(sentences.some((sentence) => secretMarker.test(sentence)) ? [/<<([0-9a-z]+)/.exec(user)?.[1] ?? ''] : []),
    ...sentences.map(payloadOf),
  ].filter((payload) => /[\p{L}\p{N}]/u.test(payload));
  return say(JSON.stringify(load(text, payloads, { sentences, mostCharacters })));
}

const otherShape =
  /\b(?:answer|respond|reply|output|return|write)\b[^.]{0,30}\b(?:yaml|xml|csv|haiku|poem|prose|plain text)\b|\bignore[^.]{0,25}\b(?:schema|json|format)\b/i;
const secret =
  /(?<!\b(?:attempts?|tries|try|trying|ways?|how) to )\b(?:reveal|print|repeat|show|output|disclose|leak)\b[^.]{0,40}\b(?:prompt|instructions|system message)\b/i;
const secretMarker =
  /\b(?:reveal|print|repeat|show|output|disclose|leak|write|quote|copy|include|what)\b[^.]{0,40}\b(?:marker|delimiter)s?\b/i;

function load(
  text: WrittenText,
  payloads: readonly string[],
  { sentences: orders, mostCharacters }: { sentences: readonly string[]; mostCharacters: number },
): WrittenText {
  const obeyed = payloads.map(asSentence);
  const isUnsaid = (said: string) => !obeyed.some((each) => bare(said).includes(bare(each).replace(/\.$/, '')));
  const sentences = [...obeyed, ...text.short_description.split(/(?<=\.) /).filter(isUnsaid)];
  let written = '';
  for (const sentence of sentences) {
    if (written === '' || `${written} ${sentence}`.length <= mostCharacters) written = `${written} ${sentence}`.trim();
  }
  // What an order that names a part is to put there.
  const payloadFor = (part: RegExp) => {
    const order = orders.find((sentence) => part.test(sentence));
    const payload = order === undefined ? '' : payloadOf(order);
    return payload.length <= 150 ? payload : '';
  };
  const highlight = payloadFor(/highlight/i);
  // What is already said is not said again, as a model would not.
  const unsaid = text.highlights.filter((highlight) => !bare(written).includes(bare(highlight)));
  const others = unsaid.length > 0 ? unsaid : text.highlights;
  return {
    short_description: written.slice(0, Math.max(mostCharacters, 20)),
    highlights: highlight === '' ? others : [highlight, ...others.slice(1)],
    audience: payloadFor(/\baudience\b/i) || text.audience,
  };
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[“”„«»]/gu, '');
}

function asSentence(payload: string): string {
  const isTorn = /[“”„«»]/u.test(payload) && /^[^“„«]*[”“»]/u.test(payload);
  const whole = isTorn ? payload.replace(/[“”„«»]/gu, '') : payload;
  const begun = whole.charAt(0).toUpperCase() + whole.slice(1);
  return /[.!?。]["'”»]?$/u.test(begun) ? begun : `${begun}.`;
}

function say(content: string): Completion {
  return { content, finishReason: 'stop' };
}
