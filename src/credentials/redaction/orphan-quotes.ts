/** Takes out the marks of a quotation that opened or closed in what went; those that the text had in pairs and has no more. */
export function withoutOrphanQuotes(text: string, mended: string): string {
  const paired = pairs.filter(([open, close]) => isPaired(text, open, close));
  const left = paired.reduce((rest, pair) => withoutOrphans(rest, pair), mended);
  const isHalf = countOf(text, '"') % 2 === 0 && countOf(left, '"') === 1;
  return isHalf ? left.replace(/^" ?| "(?=$|[.\s])|"/, '') : left;
}

type Pair = readonly [open: string, close: string];
const pairs: readonly Pair[] = ['„“', '„”', '“”', '«»', '»«', '‹›', '›‹'].map(([open = '', close = '']) => [
  open,
  close,
]);

/** `»…«` is a pair where its first sign comes first. */
function isPaired(text: string, open: string, close: string): boolean {
  const first = text.indexOf(open);
  return first >= 0 && first < text.indexOf(close) && countOf(text, open) === countOf(text, close);
}

function withoutOrphans(text: string, [open, close]: Pair): string {
  if (countOf(text, open) === countOf(text, close)) return text;
  const opened: number[] = [];
  const closed: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) opened.push(at);
    else if (text[at] === close && opened.pop() === undefined) closed.push(at);
  }
  const orphans = [...opened, ...closed].toSorted((one, other) => one - other);
  return [...orphans, text.length]
    .map((at, order) => withoutSpace(text, { from: (orphans[order - 1] ?? -1) + 1, at, open }))
    .join('');
}

/** What stands between two orphans, without the space that French writes inside of quotations. */
function withoutSpace(
  text: string,
  { from, at, open }: { readonly from: number; readonly at: number; readonly open: string },
): string {
  const between = text.slice(from, at);
  const isOpened = from > 0 && (text[from - 1] === open || from === 1);
  const begun = isOpened ? between.replace(/^[ \u00a0\u202f]/, '') : between;
  return at < text.length && text[at] !== open ? begun.replace(/[ \u00a0\u202f]$/, '') : begun;
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
