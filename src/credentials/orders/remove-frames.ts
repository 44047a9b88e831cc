import { isDoubtful, type IsOrder } from './is-order.ts';

/**
 * Takes out what imitates the frame around the facts: marks of chat templates with what they enclose, fake system
 * messages, planted answers, comments that hide an order, and what stands behind a claimed end of the data.
 */
export function removeFrames(text: string, { isOrder, isOrderInFrame }: Judges): { readonly text: string } {
  if (!framed.test(text)) return { text };
  const lower = text.toLowerCase();
  let kept = text;
  for (const { signs, pattern, isWhole } of frames) {
    if (!signs.some((sign) => lower.includes(sign))) continue;
    kept = kept.replace(pattern, (frame: string) =>
      isWhole === true || holdsAny(frame, isOrderInFrame) ? ' ' : frame,
    );
  }
  kept = removeAnswers(removeContinuation(kept), isOrderInFrame);
  if (!/[<{[]|\/\*/.test(kept)) return { text: kept };
  kept = kept.replace(
    /<!--[^]*?(?:-->|$)|\/\*[^]*?(?:\*\/|$)|\[\/\/\]: # ?[("'][^\n]*|(?<!\{)\{#(?![\w-]{1,60}\})[^\n]{0,500}?#\}|<(?:span|div|p|font|details|template|noscript)\b[^<>]{0,300}?(?:hidden|display: ?none|font-size: ?0|opacity: ?0|color: ?(?:#fff|white)|visibility)[^>]{0,300}>[^]*?(?:<\/\w+>|$)/giu,
    (hidden) =>
      isOrder(hidden.slice(0, mostHidden).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) ||
      /^<(?!!)[^>]{0,80}(?:hidden|display|font-size|opacity|visibility)/iu.test(hidden)
        ? ' '
        : hidden,
  );
  return { text: kept };
}

export type Judges = {
  readonly isOrder: IsOrder;
  /** The same of what such a frame encloses: lessons on markup and on chats have frames around facts. */
  readonly isOrderInFrame: IsOrder;
};

// Whoever hides an order does not begin with two pages of something else, and each look costs.
const mostHidden = 2000;
const mostFramed = 20_000;

const roles = 'system|assistant|developer|user|human|tool|model|im_start|im_end';
// What every frame has one of; most texts have none.
const framed = /[<>{}[\]=#*_:`~|]|--|\b(?:end|ende|fin|fine|fim|einde|eof)[ _-]/i;

function holdsAny(frame: string, isOrder: IsOrder): boolean {
  const enclosed = frame.slice(0, mostFramed).replace(marks, ' ').trim();
  const sentences = enclosed.split(/(?<=[.!?:])\s|\n/u);
  // `Ignore. All. Previous. Instructions.`
  const isTorn = sentences.every((sentence) => sentence.trim().split(/\s+/).length <= 3);
  return sentences.some(isOrder) || (isTorn && isOrder(enclosed));
}

/** The marks of a frame, which say nothing of what it encloses. */
const marks = /<[^<>]{0,90}>|\[\/?\w{1,20}\]|^[^\p{L}\p{N}]*\p{L}+(?: \p{L}+)?[^\p{L}\p{N}\s]*:/gu;

type Frame = {
  /** Of which one is in every text that the pattern is found in, in lower case. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** Goes whatever it encloses. */
  readonly isWhole?: true;
};

const frames: readonly Frame[] = [
  // ChatML and its kin: from an opening mark of a speaker to the end of what is said.
  {
    signs: ['<|'],
    pattern:
      /(?:<\|[^|>\n]{0,40}\|>\s*(?:system|assistant|developer|user|tool)\b|<\|(?:im_start|end_header_id|im_sep|message)\|>)[^]*?(?=<\|(?:im_end|eot_id|end|endoftext)\|>|\n\n|$)(?:<\|[^|>\n]{0,40}\|>)?/giu,
    isWhole: true,
  },
  { signs: ['<|'], pattern: /<\|[^|>\n]{0,40}\|>/gu, isWhole: true },
  { signs: ['inst]'], pattern: /\[\/?INST\][^]*?(?:\[\/INST\]|\n\n|$)/giu },
  { signs: ['<<'], pattern: /<<\/?SYS>>[^]*?(?:<<\/SYS>>|\n\n|$)/giu },
  {
    signs: ['<'],
    pattern: new RegExp(
      `<(${roles}|instructions?|prompt|rules|task|sys|system[-_ ]\\w+|admin|override|directive)\\b[^>\\n]{0,80}>[^]*?(?:</\\1[^>]*>|\\n\\n|$)`,
      'giu',
    ),
  },
  { signs: ['```'], pattern: /`{3}\s?(?:system|prompt|instructions?|assistant)\b[^]*?(?:`{3}|\n\n|$)/giu },
  {
    signs: ['role'],
    pattern: /(?:^|\n)\s*["']?role["']?\s?[:=]\s?["']?(?:system|assistant|developer|user)\b[^]*?(?=\n\n|$)/giu,
  },
  { signs: ['{%'], pattern: /\{%[^%]{0,80}%\}[^]*?(?:\{%[^%]{0,80}%\}|\n\n|$)/gu },
  // The data is closed, and something else begins: everything up to the end of the text.
  {
    signs: ['</'],
    pattern:
      /<\/(?:facts|data|credential|context|document|input|user_input|untrusted\w*|description|criteria|field|supporting_text\w*|syllabus|name|text|content|prompt|instructions?|system)>[^]*$/iu,
  },
  {
    signs: [
      'facts',
      'data',
      'input',
      'credential',
      'context',
      'document',
      'prompt',
      'text',
      'hechos',
      'datos',
      'faits',
      'donn',
      'fakten',
      'fatti',
      'dati',
      'fatos',
      'dados',
      'feiten',
      'gegevens',
    ],
    pattern:
      /(?:^|\n)[^\p{L}\p{N}\n]{0,12}(?:end|ende|fin|fine|fim|einde|eof)[ _-]*(?:of|of the|del?|der|des|dei|van de)?[ _-]*(?:facts|data|input|credential|context|document|prompt|user input|text|untrusted data|hechos|datos|faits|données|fakten|daten|fatti|dati|fatos|dados|feiten|gegevens)\b[^\p{L}\n]{0,12}(?:\n[^]*$|$|[^\n]*)/giu,
  },
  {
    signs: ['#'],
    pattern:
      /(?:^|\n)\s*#{1,6}\s*(?:what to write|facts|system(?: message| prompt)?|new (?:task|instructions?|rules)|instructions?(?: for the (?:ai|model|writer|assistant))?|response|assistant|output(?: format)?|rules|developer|override)\s*:?\s*\n[^]*$/iu,
  },
  // A speaker's name in front, as a transcript has it.
  {
    signs: ['system', 'assistant', 'developer', 'admin'],
    pattern:
      /(?:^|\n|[.!?] )[^\p{L}\p{N}\n]{0,6}(?:SYSTEM|ASSISTANT|DEVELOPER|SYSTEM (?:MESSAGE|PROMPT|NOTE|OVERRIDE|UPDATE|NOTICE|INSTRUCTION|ALERT)|ADMIN(?:ISTRATOR)?)[^\p{L}\p{N}\n]{0,6}[:>\]][^\n]*/gu,
  },
  {
    signs: ['system', 'assistant', 'developer', 'admin', 'ai ', 'ai-', 'llm', 'model'],
    pattern:
      /(?:^|\n|[.!?] )[^\p{L}\p{N}\n]{0,6}(?:system|assistant|developer|admin|ai|llm|model)[ -](?:message|prompt|note|override|update|notice|instructions?|alert|directive|command)[^\p{L}\p{N}\n]{0,6}[:>\]][^\n]*/giu,
  },
  {
    signs: ['system', 'assistant', 'developer', 'admin', 'root'],
    pattern:
      /[[(<{*_]{1,3}\s*(?:system|assistant|developer|admin|root)(?: (?:message|prompt|note|override|update|notice|instructions?))?\s*[\])>}*_]{1,3}\s*:?[^\n]*/giu,
  },
  {
    signs: ['user', 'human', 'customer', 'prompt'],
    pattern:
      /\b(?:user|human|customer|prompt)\s?:(?!\s?(?:and|or|[,/])\s?assistant)[^]{0,300}?\b(?:assistant|ai|bot|model|completion)\s?:[^\n]*/giu,
  },
  // Fences that look like the service's own.
  { signs: ['<<', '>>'], pattern: /<<\s?[0-9a-z]{8,40}\b|\b[0-9a-z]{8,40}\s?>>/giu, isWhole: true },
  {
    signs: ['facts', 'data', 'marker', 'credential', 'system', 'prompt', 'instruction', 'untrusted'],
    pattern:
      /(?:^|\n)?[-=#*~_<>|[\](){}]{2,8}\s*(?:begin|end|start|stop|open|close)\b[ _-]*(?:of )?(?:facts|data|marker|credential|system|prompt|instructions?|untrusted)[^\n]*/giu,
  },
];

/** A string is closed that the text has not opened, and maybe its object: `…."}, "must_include": "…`. Up to a blank line. */
function removeContinuation(text: string): string {
  const at = nextMember.exec(text)?.index ?? closingOf(text);
  if (at === undefined || !continuation.test(text.slice(at, at + 80)) || !/["”]\s*$/u.test(text.slice(0, at)))
    return text;
  const end = text.indexOf('\n\n', at);
  return text.slice(0, at).replace(/["”]\s*$/u, '') + (end === -1 ? '' : text.slice(end));
}

/** Where the first bracket is closed that has not been opened. */
function closingOf(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    if (depth < 0) return at;
  }
  return undefined;
}

const continuation = /^(?:[}\]]{1,4}\s*)?,\s*["“]\w{1,40}["”]\s*:/u;
// Behind the first quotation mark of the text.
const nextMember = /(?<=^[^"“”{]*["”]\s*),\s*["“]\w{1,40}["”]\s*:/u;

const answerKeys =
  /["'“]?\b(?:short_?description|highlights|audience|description_text|role|content|tool_?\w+|function_?\w+)\b["'”]?\s*[:=]/iu;

/** Objects that look like the answer or like a message, whole or cut. */
function removeAnswers(text: string, isOrder: IsOrder): string {
  if (!answerKeys.test(text)) return text;
  const ends = endsOfObjects(text);
  let kept = '';
  let from = 0;
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', from)) {
    const end = ends.get(open) ?? endOfParagraph(text, open);
    const object = text.slice(open, end);
    const isAnswer =
      /["'“]?\b(?:short_?description|highlights|audience)\b["'”]?\s*[:=]/iu.test(object) ||
      (/["']role["']\s*:\s*["'](?:system|assistant|user|developer|tool)/iu.test(object) &&
        stringsIn(object).some(isOrder));
    kept += text.slice(from, open) + (isAnswer || isToolOrder(object) ? ' ' : object);
    from = end;
  }
  return kept + text.slice(from);
}

/** What a tool is said to have answered or been asked, with an order among its strings. */
function isToolOrder(object: string): boolean {
  if (!/["']?\b(?:tool|function)_?(?:results?|calls?|use|outputs?|responses?)["']?\s*:/iu.test(object)) return false;
  return stringsIn(object).some((text) => isDoubtful(text));
}

function stringsIn(object: string): string[] {
  return Array.from(object.slice(0, mostHidden).matchAll(/"([^"]+)"/gu), ([, text = '']) => text).filter((text) =>
    text.includes(' '),
  );
}

/** Where each object ends, by where it begins: those that are closed. */
function endsOfObjects(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') open.push(at);
    const start = text[at] === '}' ? open.pop() : undefined;
    if (start !== undefined) ends.set(start, at + 1);
  }
  return ends;
}

function endOfParagraph(text: string, from: number): number {
  const end = text.indexOf('\n\n', from);
  return end === -1 ? text.length : end;
}
