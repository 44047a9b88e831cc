import { elements, isFormula } from '../words/elements.ts';

/**
 * Whether two texts write a short symbol in two ways that are two things: carbon monoxide and cobalt (`CO`, `Co`),
 * megawatts and milliwatts (`MW`, `mW`), newton metres and nanometres (`Nm`, `nm`), doctors and satellites (`GPs`, `GPS`).
 * Where a line or what stands beside the symbol is in capitals, nobody can tell, and small letters tell of few.
 */
export function differInSymbolCase(one: string, other: string): boolean {
  if (one === other) return false;
  const [said, otherwise] = [symbolsOf(one), symbolsOf(other)];
  const areEqual = one.toLowerCase() === other.toLowerCase();
  return [...said].some(([key, forms]) => {
    const against = otherwise.get(key) ?? [];
    return areEqual ? areTurned(key, forms, against) : isApart(key, forms, against) || isApart(key, against, forms);
  });
}

/** Whether at one place of two equal texts stand two things: `from MPa to mPa`, `from mPa to MPa`. */
function areTurned(key: string, forms: readonly string[], others: readonly string[]): boolean {
  return forms.some((form, at) => {
    const second = others[at] ?? untold;
    return form !== second && form !== untold && second !== untold && areTwo(key, form, second);
  });
}

/** Whether a symbol is written so more often than the other text may have it, which has it in a way that tells otherwise. */
function isApart(key: string, forms: readonly string[], others: readonly string[]): boolean {
  return forms.some((form) => {
    if (form === untold) return false;
    const most = others.filter((each) => each === form || each === untold).length;
    const isMore = forms.filter((each) => each === form).length > most;
    return isMore && others.some((each) => each !== untold && areTwo(key, form, each));
  });
}

/** The form of a symbol that stands among capitals. */
const untold = '';

const symbol = /(?<![\p{L}\p{M}])(?:[Pp][Aa]C?O[2₂](?![\p{L}\p{N}])|\p{L}{1,5}(?![\p{L}\p{M}\p{N}]))/gu;

/** By their small letters, the forms of all symbols of a text; single letters only behind a number, as units. */
function symbolsOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const isShouted = !/\p{Ll}/u.test(line);
    for (const { 0: form, index } of line.matchAll(symbol)) {
      const key = form.toLowerCase();
      const isSmall = form === key && !toldSmall.has(key);
      // Most words are small, and tell nothing; those of an element keep its place.
      if (isSmall && !elements.has(key)) continue;
      const around = { before: line.slice(0, index), behind: line.slice(index + form.length) };
      if (!isWatched(key, around)) continue;
      const isUntold = isSmall || isShouted || (isAllCapitals(form) && isAmongCapitals(around));
      found.set(key, [...(found.get(key) ?? []), isUntold ? untold : form]);
    }
  }
  return found;
}

type Around = { readonly before: string; readonly behind: string };

function isWatched(key: string, { before, behind }: Around): boolean {
  if (key.length === 1) return singles.has(key) && /\d\s$/.test(before);
  if (key === 'cal') return /\d[\s-]?$/.test(before);
  return !(key === 'ph' && acidity.test(behind));
}

/** Tonne and tesla, gram and gauss, thousand and kelvin, second and siemens. */
const singles = new Set(['t', 'g', 'k', 's']);

/** What makes pH of every `PH`: `PH-Wert`, `ph meter`. */
const acidity = /^(?:-\p{L}| (?:valu|meter|level|paper|prob|scal|test|strip))/u;

function isAllCapitals(form: string): boolean {
  return !/\p{Ll}/u.test(form);
}

/** Whether the nearest longer words are all in capitals. */
function isAmongCapitals({ before, behind }: Around): boolean {
  const near = [before.match(longWord)?.at(-1), behind.match(longWord)?.[0]].filter((word) => word !== undefined);
  return near.length > 0 && near.every(isAllCapitals);
}

const longWord = /\p{L}{4,}/gu;

/** Whether two ways to write a symbol are two things. */
function areTwo(key: string, one: string, other: string): boolean {
  const forms = [one, other];
  const is = (pattern: RegExp) => forms.some((form) => pattern.test(form));
  if (key.length === 1 || everyCaseTells.has(key) || key === 'cal') return true;
  if (bytes.has(key)) return one.at(-1) !== other.at(-1);
  if (arterial.test(key)) return one.charAt(1) !== other.charAt(1);
  if (milliOrMega.test(one) && milliOrMega.test(other)) return one.slice(0, 1) !== other.slice(0, 1);
  // `GPs`, `GPS`.
  if (is(/^\p{Lu}{2,4}s$/u)) return forms.some(isAllCapitals);
  if (key.length === 3) return forms.some(isAllCapitals) && forms.some(isFormula);
  if (key.length !== 2) return false;
  if (is(/^\p{Ll}\p{Lu}$/u)) return !oneUnit.has(key) && forms.some((form) => isAllCapitals(form.charAt(0)));
  if (is(/^\p{Ll}{2}$/u)) return smallUnits.has(key) && is(/^\p{Lu}\p{Ll}$/u);
  return elements.has(key) || shortWords.has(key);
}

/** Nanometre, newton metre, nautical mile; knot and kilonewton. */
const everyCaseTells = new Set(['nm', 'kn']);
/** Bits and bytes, whatever the case of what stands before. */
const bytes = new Set(['kb', 'mb', 'gb', 'tb']);
const arterial = /^pac?o[2₂]$/u;
const milliOrMega = /^[mM](?:Wh|VA|Ah|Hz|Pa|Sv|Gy|Bq|eV|bar|var|mol)$/u;
/** Units that have a capital or none, and are one. */
const oneUnit = new Set(['kw', 'kv', 'kg', 'km', 'kj', 'dl', 'cl', 'hz']);
/** Milligram and magnesium, candela and cadmium, pascal beside small letters. */
const smallUnits = new Set(['mg', 'cd', 'hg', 'pa']);
/** Not those of elements: phenyl, titles, physics that two letters name. */
const shortWords = new Set(['ph', 'me', 'et', 'ms', 'mr', 'dr', 'ed']);

/** What is a symbol in small letters, too. */
const toldSmall = new Set([...singles, 'cal', ...everyCaseTells, ...bytes, ...smallUnits]);
