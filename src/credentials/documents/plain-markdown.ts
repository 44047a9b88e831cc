/**
 * The text of Markdown that is headings, items and paragraphs of plain words; undefined where a parser has to look.
 * Most criteria are that, and parsing costs fifty times as much; the tests hold it against the parser.
 */
export function readPlainMarkdown(text: string): string | undefined {
  if (needsParser.test(text)) return undefined;
  const written: string[] = [];
  let open: Open = { kind: 'nothing' };
  let isAfterGap = true;
  for (const line of text.split('\n')) {
    if (line === '') {
      isAfterGap = true;
      continue;
    }
    // A line under a paragraph makes a heading of it.
    if (underline.test(line) && open.kind === 'paragraph' && !isAfterGap) {
      open = { kind: 'heading' };
      continue;
    }
    const next = readLine(line, open, isAfterGap);
    if (next === undefined) return undefined;
    if (written.length > 0) written.push(next.isNew ? '\n\n' : '\n');
    written.push(next.words);
    open = next.open;
    isAfterGap = false;
  }
  return written.join('');
}

/** The block that a line of words would continue. */
type Open =
  | { readonly kind: 'nothing' | 'heading' | 'paragraph' | 'bullets' }
  | { readonly kind: 'numbers'; readonly mark: string; readonly last: number };

type Read = { readonly words: string; readonly open: Open; readonly isNew: boolean };

const needsParser = /[*_`~[\]\\|<\0]|&#?[a-z\d]+;|[^\S\n ]| {2}|^[ +>]|^=(?!=*$)| $/im;
const underline = /^(?:=+|-+)$/;

function readLine(line: string, open: Open, isAfterGap: boolean): Read | undefined {
  const first = line.charAt(0);
  if (first === '#') return readHeading(line);
  if (first === '-') return bullet.test(line) ? { words: line, ...inList(open) } : undefined;
  if (numberLike.test(line)) return readNumber(line, open, isAfterGap);
  const isNew = isAfterGap || open.kind === 'heading';
  return { words: line, open: isNew ? { kind: 'paragraph' } : open, isNew };
}

// What begins another block inside an item is for the parser.
const bullet = /^- (?![-+#>=]|\d{1,9}[.)](?: |$))/;
const numbered = /^(\d{1,3})([.)]) (?![-+#>=]|\d{1,9}[.)](?: |$))(.+)$/;
const numberLike = /^\d{1,9}[.)](?: |$)/;

function readHeading(line: string): Read | undefined {
  const words = /^#{1,6} (.+)$/.exec(line)?.[1];
  return words === undefined || /(?:^| )#+$/.test(words)
    ? undefined
    : { words, open: { kind: 'heading' }, isNew: true };
}

function inList(open: Open): Pick<Read, 'open' | 'isNew'> {
  return { open: { kind: 'bullets' }, isNew: open.kind !== 'bullets' };
}

/** Items are counted from the number of the first, whatever the others say. */
function readNumber(line: string, open: Open, isAfterGap: boolean): Read | undefined {
  const [, number = '', mark = '', words = ''] = numbered.exec(line) ?? [];
  const isNext = open.kind === 'numbers' && open.mark === mark;
  // Whether a number in the middle of a paragraph begins a list depends on more than the line before.
  if (words === '' || !(isNext || isAfterGap || open.kind === 'heading')) return undefined;
  const last = isNext ? open.last + 1 : Number(number);
  return { words: `${last}. ${words}`, open: { kind: 'numbers', mark, last }, isNew: !isNext };
}
