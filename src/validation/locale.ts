import { eld } from 'eld/medium';

import type { DescriptionText } from './description-text.ts';
import { reason, type Reason } from './verdict.ts';

/** Checks script and language of the joined text against the locale asked for; fails only with confidence. */
export function checkLocale(text: DescriptionText, { locale }: { readonly locale: string }): Reason[] {
  const joined = [text.short_description, ...text.highlights, text.audience].join('\n');
  const wanted = `the whole text in the language ${locale}`;
  if (isInOtherScript(joined, locale)) return [reason('text.script', '', wanted)];
  const found = findOtherLanguage(joined, locale);
  return found === undefined ? [] : [reason('text.language', '', wanted, found)];
}

// Measured on texts of 7 languages full of English product names: right texts lead or trail by at most 0.05,
// texts in a wrong language trail by 0.12 or more. A lower lead would refuse good texts, the worse mistake here.
const leastLead = 0.1;
const leastScore = 0.5;

/** The language a text is clearly in instead of the expected one. */
function findOtherLanguage(text: string, locale: string): string | undefined {
  const { language } = new Intl.Locale(locale);
  const expected = detectorCodes[language] ?? language;
  // A relative that the detector does not know (Galician) would be refused as the one it knows (Portuguese).
  if (!detected.has(expected)) return undefined;
  const scores = eld.detect(text).getScores();
  const [best] = Object.entries(scores).sort(([, one], [, other]) => other - one);
  if (best === undefined || best[1] < leastScore) return undefined;
  // Names of products and skills stay in their own language, so a text is a mixture: a narrow lead is none.
  return best[1] - (scores[expected] ?? 0) >= leastLead ? best[0] : undefined;
}

/** The detector's code where it is another than that of BCP 47. */
const detectorCodes: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', fil: 'tl' };

const detected = new Set(Object.values(eld.info().Languages));

/** Whether hardly a letter is in the script of the locale; product names keep a few in another. */
function isInOtherScript(text: string, locale: string): boolean {
  const { script } = new Intl.Locale(locale).maximize();
  const names = script === undefined ? [] : (scriptParts[script] ?? [script]);
  const expected = asScriptPattern(names);
  if (expected === undefined) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => expected.test(letter)).length;
  return own < letters.length * leastOwnScript;
}

const leastOwnScript = 0.2;

/** Scripts of BCP 47 that are several scripts, or a variant of one, in Unicode. */
const scriptParts: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

function asScriptPattern(scripts: readonly string[]): RegExp | undefined {
  try {
    return new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // a script that Unicode does not name so
    throw error;
  }
}
