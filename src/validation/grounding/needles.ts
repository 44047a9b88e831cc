/**
 * Picks from many patterns those that can match a text, by one pass over it: a pattern is tried only where the text
 * holds one of the strings that it cannot match without. What is never tried is never compiled either.
 */
export function pickByNeedles<Item>(items: readonly Item[], patternOf: (item: Item) => RegExp) {
  const always: number[] = [];
  const byGram = new Map<number, Sought[]>();
  for (const [index, item] of items.entries()) {
    const needles = needlesOf(patternOf(item));
    if (needles === undefined) always.push(index);
    for (const needle of needles ?? []) {
      const gram = gramAt(needle, 0);
      byGram.set(gram, [...(byGram.get(gram) ?? []), { needle, index }]);
    }
  }
  return (text: string): Item[] => {
    const picked = new Set(always);
    for (let at = 0; at + gramLength <= text.length; at += 1) {
      for (const { needle, index } of byGram.get(gramAt(text, at)) ?? nothing) {
        if (text.startsWith(needle, at)) picked.add(index);
      }
    }
    const inOrder = Array.from(picked).sort((one, other) => one - other);
    return inOrder.flatMap((index) => items[index] ?? []);
  };
}

type Sought = { readonly needle: string; readonly index: number };

/** Letters that are looked up at once; what is shorter stands in too many texts to leave anything out. */
const gramLength = 4;
const nothing: readonly Sought[] = [];

/** The letters that begin at a place as a number. */
function gramAt(text: string, at: number): number {
  let gram = 0;
  for (let index = at; index < at + gramLength; index += 1) gram = gram * 256 + text.charCodeAt(index);
  return gram;
}

/** Strings of which every match of a pattern holds one, as far as its source tells; undefined where it does not. */
export function needlesOf({ source, flags }: RegExp): readonly string[] | undefined {
  if (/[iv]/.test(flags)) return undefined;
  return alternativesAt(source, 0).needles;
}

type Read = {
  readonly needles: readonly string[] | undefined;
  /** Where what was read ends. */
  readonly end: number;
};

/** One of them matches, so that each has to have its needles. */
function alternativesAt(source: string, start: number): Read {
  const all: string[] = [];
  let isCertain = true;
  let end = start;
  for (;;) {
    const each = sequenceAt(source, end);
    if (each.needles === undefined) isCertain = false;
    else all.push(...each.needles);
    end = each.end;
    if (source[end] !== '|') break;
    end += 1;
  }
  return { needles: isCertain ? all : undefined, end };
}

/** All of its parts match, so that the needles of the best one do. */
function sequenceAt(source: string, start: number): Read {
  let best: readonly string[] | undefined;
  let run = '';
  let at = start;
  const offer = (needles: readonly string[] | undefined) => {
    if (needles?.every(({ length }) => length >= gramLength) === true && isBetter(needles, best)) best = needles;
  };
  const endRun = () => {
    offer([run]);
    run = '';
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const part = partAt(source, at);
    const [quantifier = ''] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(part.end)) ?? [];
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier);
    if (part.letter === undefined || isOptional) endRun();
    if (!isOptional) {
      if (part.letter === undefined) offer(part.needles);
      else run += part.letter;
      if (quantifier !== '') endRun();
    }
    at = part.end + quantifier.length;
  }
  endRun();
  return { needles: best, end: at };
}

/** The longer, and the fewer, the rarer. */
function isBetter(needles: readonly string[], best: readonly string[] | undefined): boolean {
  return best === undefined || needles.length < best.length;
}

type Part = Read & { readonly letter?: string };

/** A letter, or what stands for more than one. */
function partAt(source: string, at: number): Part {
  const rest = source.slice(at);
  const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest) ?? [];
  if (opening !== undefined) {
    const inside = alternativesAt(source, at + opening.length);
    const isLookaround = /[=!]$/.test(opening);
    return { needles: isLookaround ? undefined : inside.needles, end: inside.end + 1 };
  }
  const [many] = partPattern.exec(rest) ?? [];
  if (many === undefined) return { needles: undefined, end: at + 1, letter: rest.charAt(0) };
  const isEscaped = /^\\[^\w]$/.test(many);
  return { needles: undefined, end: at + many.length, ...(isEscaped ? { letter: many.charAt(1) } : {}) };
}

/** A class of letters, an escape, an end of the text. */
const partPattern =
  /^(?:\[(?:\\.|[^\]\\])*\]|\\(?:[pPu]\{[^}]*\}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[a-zA-Z]|k<[^>]*>|\d+|.)|[.^$])/s;
