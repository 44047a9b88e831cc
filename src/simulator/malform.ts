import type { malformedFaults } from './faults.ts';
import type { WrittenText } from './write-text.ts';

/** A completion as the simulator sends it; `octets` replaces the whole body. */
export type Completion = {
  readonly content: string | null;
  readonly refusal?: string;
  readonly finishReason: string;
  readonly hasChoices?: boolean;
  readonly octets?: (json: Buffer) => Buffer;
  readonly contentType?: string;
};

type MalformedFault = (typeof malformedFaults)[number];

/** A good text sent badly, as models and proxies do it. */
export function malform(text: WrittenText, fault: MalformedFault): Completion {
  return variants[fault](text, JSON.stringify(text));
}

type Variant = (text: WrittenText, json: string) => Completion;

const say = (content: string | null, finishReason = 'stop'): Completion => ({ content, finishReason });
const withField = (text: WrittenText, field: Partial<Record<keyof WrittenText, unknown>>) =>
  say(JSON.stringify({ ...text, ...field }));
const withoutField = ({ short_description, highlights }: WrittenText) =>
  say(JSON.stringify({ short_description, highlights }));

const pythonic = (json: string) =>
  json.replace(
    /"((?:[^"\\]|\\.)*)"/g,
    (_, inner: string) => `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`,
  );

const variants: Readonly<Record<MalformedFault, Variant>> = {
  prose: (text) => say(`Here is a description of the credential: ${text.short_description}`),
  fenced: (_, json) => say(`\`\`\`json\n${json}\n\`\`\``),
  'text-around': (_, json) =>
    say(`Sure! Here is the description you asked for:\n\n${json}\n\nLet me know if you need changes.`),
  reasoning: (_, json) =>
    say(`<think>The facts name a credential {and its skills}. I will write three fields.</think>\n${json}`),
  'reasoning-unclosed': (_, json) => say(`<think>The facts name a credential. A draft: ${json}`),
  bom: (_, json) => say(`\ufeff${json}`),
  'trailing-comma': (_, json) => say(json.replace(/\]/, ',]').replace(/\}$/, ',}')),
  'single-quotes': (_, json) => say(pythonic(json)),
  'python-literals': (_, json) => say(pythonic(json).replace(/\}$/, ", 'verified': True, 'note': None}")),
  'misspelt-key': (_, json) => say(json.replace('"short_description"', '"descripton"')),
  // Too far from the name for anybody to tell what was meant.
  'mangled-key': (_, json) => say(json.replace('"short_description"', '"shrt_dscr"')),
  'camel-case-keys': (_, json) => say(json.replace('"short_description"', '"shortDescription"')),
  'missing-field': withoutField,
  'null-field': (text) => withField(text, { audience: null }),
  'empty-field': (text) => withField(text, { short_description: '' }),
  'whitespace-field': (text) => withField(text, { audience: ' \n\t ' }),
  'zero-width-field': (text) => withField(text, { audience: '\u200b\u200b\u2060' }),
  'placeholder-field': (text) => withField(text, { audience: 'N/A' }),
  'wrong-type': (text) => withField(text, { highlights: 3 }),
  'wrapped-object': (text) => say(JSON.stringify({ result: { credential: text } })),
  'wrapped-array': (text) => say(JSON.stringify([text])),
  'json-in-string': (_, json) => say(JSON.stringify(json)),
  'several-objects': (text, json) =>
    say(`${json}\n${JSON.stringify({ ...text, audience: 'Everybody else who likes badges' })}`),
  'schema-echo': () =>
    say(
      JSON.stringify({
        type: 'object',
        properties: {
          short_description: { type: 'string' },
          highlights: { type: 'array' },
          audience: { type: 'string' },
        },
        required: ['short_description', 'highlights', 'audience'],
      }),
    ),
  'truncated-length': (_, json) => say(json.slice(0, Math.floor(json.length * 0.6)), 'length'),
  'truncated-stop': (_, json) => say(json.slice(0, Math.floor(json.length * 0.6))),
  'content-filter': (_, json) => say(json, 'content_filter'),
  'refusal-field': () => ({
    content: null,
    refusal: "I'm sorry, but I can't help with that request.",
    finishReason: 'stop',
  }),
  'refusal-prose': () => say("I'm sorry, but I can't help with that request."),
  'empty-content': () => say(''),
  'no-choices': () => ({ content: null, finishReason: 'stop', hasChoices: false }),
  'html-page': () => ({
    ...say(null),
    contentType: 'text/html',
    octets: () => Buffer.from('<!doctype html><html><title>502</title><h1>Bad gateway</h1></html>'),
  }),
  'invalid-utf8': (text) => ({
    ...withField(text, { audience: `${text.audience} \u0001here` }),
    // The marker stands escaped in the inner JSON; the octet behind it starts a sequence that never ends.
    octets: (json) => Buffer.from(json.toString('latin1').replace('\\\\u0001', '\u00e2'), 'latin1'),
  }),
  nul: (text) => withField(text, { audience: `${text.audience}\u0000` }),
  'lone-surrogate': (text) => withField(text, { audience: `${text.audience} \ud83d` }),
  ungrounded: (text) =>
    withField(text, { short_description: `${text.short_description.slice(0, 260).replace(/\.$/, '')} (ISO 99971).` }),
  'wrong-language': (text) =>
    withField(text, {
      short_description:
        'このデジタル証明書は、発行者が定めた基準を満たした方に授与されます。内容は発行者の説明に基づいています。',
      highlights: ['発行者が定めた基準に基づく証明書です'],
      audience: 'この分野で働く方や学ぶ方',
    }),
};
