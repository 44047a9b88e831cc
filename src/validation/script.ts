import { LRUCache } from 'lru-cache';

/** Whether hardly a letter is in a script of the locale; product names keep a few in another. */
export function isInOtherScript(text: string, locale: string): boolean {
  const { expected, other, isLatin } = knownScripts.memo(locale);
  // Most texts have no letter of another script, and need not be counted.
  if (expected === undefined || other?.test(text) === false) return false;
  // In a text of another script, Latin words with a capital are names of products.
  const letters = (isLatin ? text : text.replace(/\p{Lu}[A-Za-z0-9.-]*/gu, ' ')).match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => expected.test(letter)).length;
  return own < letters.length * leastOwnScript;
}

type Scripts = {
  readonly expected: RegExp | undefined;
  /** A letter of none of the scripts. */
  readonly other: RegExp | undefined;
  readonly isLatin: boolean;
};

/** To find them and to compile their pattern takes longer than to read a text. */
const knownScripts = new LRUCache<string, Scripts>({ max: 100, memoMethod: scriptsOf });

function scriptsOf(locale: string): Scripts {
  const { language, script } = new Intl.Locale(locale);
  const usual = script ?? new Intl.Locale(locale).maximize().script;
  const scripts = script === undefined ? (twoScripts[language] ?? [usual]) : [script];
  const parts = scripts.flatMap((name) => (name === undefined ? [] : (scriptParts[name] ?? [name])));
  const expected = asScriptPattern(parts);
  const other = expected === undefined ? undefined : new RegExp(`(?!${expected.source})\\p{L}`, 'u');
  return { expected, other, isLatin: scripts.includes('Latn') };
}

const leastOwnScript = 0.2;

/** Languages that are written in either, where the locale does not say. */
const twoScripts: Readonly<Record<string, readonly string[]>> = {
  sr: ['Cyrl', 'Latn'],
  bs: ['Latn', 'Cyrl'],
  uz: ['Latn', 'Cyrl'],
  kk: ['Cyrl', 'Latn'],
  az: ['Latn', 'Cyrl'],
  tk: ['Latn', 'Cyrl'],
  mn: ['Cyrl', 'Mong'],
  ku: ['Latn', 'Arab'],
};

/** Scripts of BCP 47 that are several scripts, or a variant of one, in Unicode. */
const scriptParts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

function asScriptPattern(scripts: readonly string[]): RegExp | undefined {
  if (scripts.length === 0) return undefined;
  try {
    return new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // a script that Unicode does not name so
    throw error;
  }
}
