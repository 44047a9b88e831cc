import { foldCase, foldText, withoutLast } from './fold-text.ts';
import { foldDigits } from './read-number.ts';

/** A kind of credential: `CertificateOfCompletion` and `certificate of completion` are one. */
export function foldType(text: string): string {
  return foldText(text).replace(/(?<=\p{L})[-_ ]+(?=\p{L})/gu, '');
}

/** An edition: `v3.1`, `Version 3.1` and `3.1` are equal, 3.1 and 3.10 are not. */
export function foldVersion(text: string): string {
  return foldText(text).replace(/^(?:version|versión|versão|versione|versie|ver|v)\.? ?(?=\d)/u, '');
}

/**
 * A level with its framework: `EQF 5`, `EQF level 5` and `Level V (EQF)` are equal, and so are `Level II`,
 * `level 2` and `2`. `B2` stays `B2`: its framework is not guessed. `Niveau III` is no `Niveau 3`: France had levels in
 * Roman numerals until 2019, whose third is the fifth of today, and Portugal counts its own anew, too.
 */
export function foldLevel(text: string): string {
  const folded = foldText(text);
  if (folded.length > longestLevel) return folded;
  const words = foldDigits(folded)
    .replace(/(?<=\p{L}{3})-(?=\d)/gu, ' ')
    .split(/[\s:()[\]]+/u)
    .filter((word) => word !== '');
  const told = words.filter((word) => !levelWords.has(word));
  const named = told.filter((word) => frameworks.has(word));
  const isRenumbered = named.length === 0 && words.some((word) => renumbered.has(word));
  const values = told.filter((word) => !frameworks.has(word));
  const [value, ...more] = isRenumbered ? values : values.map(readRoman);
  const isLevel =
    value !== undefined && more.length === 0 && named.length <= 1 && /^(?:\d{1,2}[a-z]?|[abc][12]\+?)$/.test(value);
  return isLevel ? [...named, value].join(' ') : folded;
}

/** A web address as browsers compare it: case of the host, default port and last slash say nothing. */
export function foldUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null) return foldText(text);
  const { href, search, hash } = url;
  return search === '' && hash === '' ? withoutLast(href, '/') : href;
}

const longestLevel = 60;
const levelWords = new Set(
  foldCase('level lvl levels niveau nivel nível livello stufe niveaustufe poziom nivå taso уровень').split(' '),
);
const renumbered = new Set(foldCase('niveau nível').split(' '));
const frameworks = new Set(
  'eqf rqf scqf nqf fheq dqr nqr cqfw aqf nzqf cefr ger gers mcer cecr qcer ecqf isced'.split(' '),
);

function readRoman(word: string): string {
  const index = romans.indexOf(word);
  return index === -1 ? word : String(index + 1);
}

const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
