import { foldText } from './fold-text.ts';
import { foldDigits, guardDecimals, readNumber } from './read-number.ts';

/** An amount of credit: `2 ECTS`, `2.0 ECTS credits` and `ECTS: 2` are equal, `2 CEU` is not. */
export function foldCredits(text: string, language: string | undefined): string {
  const folded = foldText(text);
  const { before = '', number = '', after = '' } = amountPattern.exec(foldDigits(folded))?.groups ?? {};
  const value = readNumber(number.trim(), language);
  if (value === undefined || (before.trim() !== '' && after.trim() !== '')) return folded;
  return `${guardDecimals(value)} ${foldUnit(`${before} ${after}`)}`.trim();
}

const amountPattern =
  /^(?<before>[\p{L}\p{M}][^\d]{0,60})?(?<number>\d[\d.,' ]{0,24})(?<after>[\p{L}\p{M}-][^\d]{0,60})?$/u;

/** A named unit without the words that every unit has; an unnamed one in its own words. */
function foldUnit(text: string): string {
  const words = text.split(/[\s:()[\]-]+/u).filter((word) => word !== '');
  const named = words.map((word) => unitNames.get(word) ?? word).filter((word) => !generic.has(word));
  if (named.length === 1 && knownUnits.has(named[0] ?? '')) return named[0] ?? '';
  const unit = text.trim().replace(/^[\s:-]+|[\s:-]+$/gu, '');
  return unit === 'credits' ? 'credit' : unit;
}

const knownUnits = new Set('ects ceu pdu cpd cpe cme sbu'.split(' '));
const unitNames = new Map([...knownUnits].map((unit) => [`${unit}s`, unit]));
const generic = new Set(
  foldText(
    'credit credits point points crédito créditos crédit crédits credito crediti punkt punkte punto puntos punti punten studiepunten',
  ).split(' '),
);
