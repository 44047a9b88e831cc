import { Parser } from 'htmlparser2';
import MarkdownIt from 'markdown-it';

import { readPlainMarkdown } from './plain-markdown.ts';

/**
 * Markdown and HTML as plain text: words stay, list items stand on lines of their own, links lose their
 * address, images go. Text without marks comes back as it is. Pure, and never throws.
 */
export function plainText(posted: string): string {
  return putBack(withoutMarks(keepQuotedTags(posted)));
}

function withoutMarks(text: string): string {
  if (startsWithBlock.test(text)) return htmlToText(text);
  return markdownMark.test(text) || htmlMark.test(text) ? markdownToText(text) : text;
}

/** A name or label: only tags and character references are resolved, since `C*` and `_` belong to names. */
export function plainLine(posted: string): string {
  const text = keepQuotedTags(posted);
  return putBack(htmlMark.test(text) ? htmlToText(text) : text);
}

/** `a <section> and an <article>`: where no tag is ever closed, and none is one that stands alone, tags are words. */
function keepQuotedTags(text: string): string {
  if (!/<[a-z]/i.test(text) || /<\/[a-z]|<(?:br|p|li|hr|img|input|a|span|div|b|i|ul|ol|script|style)\b/i.test(text))
    return text;
  return text.replace(/<(?=[a-z][a-z0-9]{0,12}\s?\/?>)/gi, less);
}

// Code points that no text has. A backslash or an entity would do, but in code they would stay.
const less = '\ufdd2';
const star = '\ufdd0';
const underscore = '\ufdd1';

// Any Markdown parser is quadratic on hostile marks: 4,000 brackets take some 5 ms, 100,000 seconds.
const maxPieceLength = 4000;
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false, breaks: true });

const markdownMark = /[*_`~[\]\\|]|^ {0,3}(?:#{1,6}|[-+>]|\d{1,9}[.)])\s|^ {0,3}(?:=+|-+)[ \t]*$|^ {0,3}>|<https?:/m;
const htmlMark = /<\/?[a-z][a-z0-9]*[\s/>]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;
const startsWithBlock = /^\s*<(?:p|div|ul|ol|h[1-6]|table|section|article|body|html|span|br)\b/i;

function markdownToText(text: string): string {
  return splitPieces(text)
    .map((piece) => (piece.length > maxPieceLength ? piece : (readPlainMarkdown(piece) ?? parseMarkdown(piece))))
    .join('\n\n');
}

/** Markdown of any kind as text. */
export function parseMarkdown(text: string): string {
  return putBack(htmlToText(markdown.render(keepFactors(keepComparisons(text)))));
}

/** Paragraphs joined into pieces that are cheap to parse; a line that is longer than a piece stays as it is. */
function splitPieces(text: string): string[] {
  if (text.length <= maxPieceLength) return [text];
  const pieces: string[] = [];
  let open: string | undefined;
  for (const part of text
    .split(/\n(?=[ \t]*\n)/)
    .flatMap((paragraph) => (paragraph.length > maxPieceLength ? paragraph.split('\n') : [paragraph]))) {
    const joined: string = open === undefined ? part : `${open}\n${part}`;
    if (open !== undefined && joined.length > maxPieceLength) {
      pieces.push(open);
      open = part;
    } else open = joined;
  }
  return open === undefined ? pieces : [...pieces, open];
}

/** `>5 kg` and `>= 5 kg` at the start of a line are quantities, and `<5 kg` is never a tag. */
function keepComparisons(text: string): string {
  return text.replace(/^([ \t]{0,3})>(?=[ \t]?\d|=)/gm, '$1\\>').replace(/^([ \t]{0,3})\+(?=[ \t]\d)/gm, '$1\\+');
}

/** `5*3*2` is a product and `__init__` a name: what is joined with words on both sides marks nothing. */
function keepFactors(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N})\]])\*(?=[\p{L}\p{N}(])/gu, star)
    .replace(/(?<![\p{L}\p{N}_\\])__[\p{L}\p{N}]{1,40}__(?![\p{L}\p{N}_])/gu, (name) =>
      name.replaceAll('_', underscore),
    );
}

function putBack(text: string): string {
  return text.replaceAll(star, '*').replaceAll(underscore, '_').replaceAll(less, '<');
}

/** What is no text, and what was struck out: that is no longer said. */
const dropped = new Set(
  'script style template head title img svg iframe object noscript embed link meta base source track del s strike'.split(
    ' ',
  ),
);
const voids = new Set('img br hr input wbr embed link meta base source track'.split(' '));
const blocks = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul br'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr button caption center col colgroup summary details td th math video audio picture'.split(
    ' ',
  ),
);
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'table']);

/** Whether this is the name of an element whose words are read. */
export function isHtmlName(name: string): boolean {
  return blocks.has(name) || inline.has(name);
}

/** Editors of platforms take Markdown inside their HTML. */
const markdownLink = /\[([^[\]]{1,200})\]\((?:https?:\/\/|mailto:)[^()\s]{1,500}\)/g;

/** Feeds HTML through a streaming parser; unknown tags are words that happen to stand in angle brackets. */
function htmlToText(html: string): string {
  const writer = createTextWriter();
  let hidden = 0;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'tr') writer.openRow();
      if (dropped.has(name)) hidden += voids.has(name) ? 0 : 1;
      else if (name === 'br' || name === 'hr') writer.breakLine();
      else if (name === 'ol' || name === 'ul')
        writer.openList(name === 'ol' ? Number(attributes.start ?? 1) : undefined);
      else if (name === 'li') writer.openItem();
      else if (name === 'td' || name === 'th') writer.openCell();
      else if (blocks.has(name)) writer.separate(name);
      else if (!inline.has(name) && hidden === 0) writer.write(html.slice(parser.startIndex, parser.endIndex + 1));
    },
    ontext(words) {
      if (hidden === 0) writer.write(words.replace(markdownLink, '$1'));
    },
    onclosetag(name) {
      if (dropped.has(name)) hidden -= voids.has(name) ? 0 : 1;
      else if (name === 'ol' || name === 'ul') writer.closeList();
      else if (name === 'li') writer.closeItem();
      else if (blocks.has(name) && name !== 'br' && name !== 'hr') writer.separate(name);
    },
  });
  parser.end(html);
  return writer.text();
}

/** Collects words; line breaks wait until a word follows, so that nested blocks leave one gap. */
function createTextWriter() {
  const parts: string[] = [];
  const lists: { next: number | undefined }[] = [];
  let lineBreaks = 0;
  let isItemOpen = false;
  let rowStart = 0;

  function separate(name: string): void {
    if (!isItemOpen) lineBreaks = Math.max(lineBreaks, paragraphs.has(name) && lists.length === 0 ? 2 : 1);
  }
  function write(words: string): void {
    const text = words.replace(/\s+/g, ' ');
    if (text === '' || (text === ' ' && (lineBreaks > 0 || isItemOpen))) return;
    parts.push(lineBreaks > 0 ? `${'\n'.repeat(lineBreaks)}${text.trimStart()}` : text);
    lineBreaks = 0;
    isItemOpen = false;
  }
  return {
    separate,
    write,
    breakLine: () => (lineBreaks = Math.min(lineBreaks + 1, 2)),
    openList(start: number | undefined) {
      separate('ul');
      lists.push({ next: start === undefined || Number.isSafeInteger(start) ? start : 1 });
    },
    closeList() {
      lists.pop();
      isItemOpen = false;
      separate('ul');
    },
    openItem() {
      isItemOpen = false;
      separate('li');
      write(itemMark(lists.at(-1)));
      isItemOpen = true;
    },
    openRow: () => (rowStart = parts.length),
    /** Cells are told apart, and empty ones in front leave nothing. */
    openCell() {
      if (parts.length === rowStart) return;
      lineBreaks = 0;
      write(' | ');
    },
    /** Whose words were all struck out. */
    closeItem() {
      if (isItemOpen) {
        parts.pop();
        const list = lists.at(-1);
        if (list?.next !== undefined) list.next -= 1;
        isItemOpen = false;
      }
      separate('li');
    },
    text: () =>
      parts
        .join('')
        .replace(/ +/g, ' ')
        .replace(/ ?\n ?/g, '\n')
        .trim(),
  };
}

function itemMark(list: { next: number | undefined } | undefined): string {
  if (list?.next === undefined) return '- ';
  const mark = `${list.next}. `;
  list.next += 1;
  return mark;
}
