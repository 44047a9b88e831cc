import { matchesIn } from '../matches-in.ts';
import { isHtmlName, plainLine, plainText } from './plain-text.ts';

/**
 * A posted text without its HTML and Markdown, where it certainly has any: the native form is plain text, in which
 * `*`, `_`, `#` and `<` are words as often as marks. `C++ <vector>`, `<5 kg`, `a * b`, `snake_case`, `__init__` and
 * `*.ts` stay as they are.
 */
export function plainPosted(text: string, place: 'text' | 'title' = 'text'): string {
  if (!mayBeMarked.test(text)) return text;
  const plain = isMarked(text) ? plainText(text) : text;
  return place === 'title' && runs.test(plain) ? plainLine(withNamedTags(plain)) : plain;
}

/** What runs or loads something, and no answer may have: a title or skill that names one is told without the signs. */
const running =
  'script|style|iframe|object|embed|svg|math|link|meta|base|form|input|button|img|image|video|audio|body|html|a';
const runs = new RegExp(String.raw`</?(?:${running})(?=[\s/>])`, 'iu');

/** `Use <script> and <style>`: tags that are never closed, with words around them, are words. */
function withNamedTags(text: string): string {
  return /<\/[a-z]/i.test(text) ? text : text.replace(namedTag, '$1');
}

const namedTag = /(?<=[\p{L}\p{N},;:(/] ?|^(?=\S+ \p{L}))<([a-z][a-z\d]{0,9})\s?\/?>(?=[ ,.;:)/]|$)/giu;

const mayBeMarked = /[*_`<&[~]|^#{1,6} /m;

function isMarked(text: string): boolean {
  return certainMarks.some((mark) => mark.test(text)) || hasClosedElement(text);
}

const hidden = 'script|style|iframe|object|svg|noscript|template';

// What is marked begins and ends with a word, and the marks touch no other: globs, powers and products do not.
const certainMarks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}\\*/])\*\*(?=[\p{L}\p{N}"'“‘(])[^*\n]{1,300}(?<=[\p{L}\p{N}.,;:!?%)"'”’])\*\*(?![\p{L}\p{N}*/])/u,
  /(?<![\p{L}\p{N}\\*/])\*(?=\p{L}|\d)[^*\n]{1,300}(?<=[\p{L}\p{N}.,;:!?%)])\*(?![\p{L}\p{N}*/]|\.\w)/u,
  // One word between two underscores at each side is a name in Python.
  /(?<![\p{L}\p{N}\\_])__(?=[\p{L}\p{N}])(?=[^_\n]{1,300} )[^_\n]{1,300}(?<=[\p{L}\p{N}.,;:!?%)])__(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}\\_])_(?=\p{L})[^_\n]{1,300}(?<=[\p{L}\p{N}.,;:!?%)])_(?![\p{L}\p{N}_])/u,
  /(?<![\p{L}\p{N}\\~/])~~(?=[\p{L}\p{N}"'“‘(])[^~\n]{1,300}(?<=[\p{L}\p{N}.,;:!?%)"'”’])~~(?![\p{L}\p{N}~/])/u,
  /(?<!`)`(?=[^\s`])[^`\n]{1,300}(?<=\S)`(?!`)|^```/mu,
  // A link to `#system` is what an order is dressed in: it is left for the rules against orders.
  /\[[^\]\n]{1,300}\]\((?:https?:\/\/|mailto:|www\.)[^)\s]{0,2000}\)|<https?:\/\/[^\s<>]{1,2000}>/u,
  // `# of hours` is a number of hours.
  /^#{2,6} \p{L}|^# (?!of )\p{L}[^\n]{0,300}\n/mu,
  /&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/iu,
  // Between spaces it may be what the text is about.
  /(?:^|\S)<br ?\/?>|<br ?\/?>(?:\S|$)/iu,
  // What runs or loads something is a topic in a sentence, and a mark where it touches a word or begins or ends the text.
  new RegExp(String.raw`(?:^\s*|[\p{L}\p{N}.!?])<(${hidden})(?: [^<>]{0,300})?>[^<]{0,2000}</\1\s?>`, 'iu'),
  new RegExp(String.raw`</(?:${hidden})\s?>(?=[\p{L}\p{N}]|\s*$)|^\s*<(?:${hidden})>(?=[^\s<])`, 'iu'),
  new RegExp(String.raw`(?:^\s*|[\p{L}\p{N}.!?])<(?:${running}) [^<>]{0,300}=[^<>]{0,300}>`, 'iu'),
  new RegExp(String.raw`<(?:${running}) [^<>]{0,300}=[^<>]{0,300}>(?=[\p{L}\p{N}]|\s*$)`, 'iu'),
  new RegExp(String.raw`^\s*(?:</?(?:${running})(?:[ /][^<>]{0,300})?>\s*)+$`, 'iu'),
  /^\s*<(?:p|div|ul|ol|h[1-6]|section|article|table|span)(?: [^<>]{0,300})?>[^]*<\/[a-z][a-z\d]{0,9}>\s*$/iu,
];

/** `<b>bold</b>`; but `<p> and </p>` names two tags, and `List<String>` is a type. */
function hasClosedElement(text: string): boolean {
  return matchesIn(text, closedElement).some(([, name = '']) => isHtmlName(name.toLowerCase()));
}

const closedElement = /<([a-z][a-z\d]{0,9})(?: [^<>]{0,300})?>(?=[^\s<])[^<]{1,2000}(?<!\s)<\/\1\s?>/giu;
