import { matchesIn } from '../matches-in.ts';
import { foldWord } from './words.ts';

/**
 * Where a day in words begins before the name of a month: `veinticuatro de `, `vierundzwanzigsten `. Which day it is
 * is not read: beside the month and a year of the award it is its date. English ordinals are read elsewhere.
 */
export function startOfSpelledDay(before: string): number | undefined {
  return spelledDay.exec(before)?.index;
}

/** How long a year in words is behind the name of a month: `, two thousand and twenty-five`; 0 where there is none. */
export function lengthOfSpelledYear(after: string): number {
  const slavic = slavicYear.exec(after)?.[0].length;
  if (slavic !== undefined) return slavic;
  const lead = /^,? (?:(?:of|in the year|de|del|del año|do ano de|dell['’]anno|van) )?/iu.exec(after)?.[0] ?? '';
  const words = /^(?:[ -]?[\p{L}\p{M}]+){1,8}/u.exec(after.slice(lead.length))?.[0] ?? '';
  let length = 0;
  for (const word of matchesIn(words, /[\p{L}\p{M}]+/gu)) {
    const folded = foldWord(word[0]);
    if (!yearWords.has(folded) && !/^(?:zweitausend|tweeduizend|duemila|veinti|venti)\p{L}+$/u.test(folded)) break;
    // `and` belongs to a year only between two of its words.
    if (!joiners.has(folded)) length = word.index + word[0].length;
  }
  return /^(?:two thousand|twenty|dos mil|deux mille|dois mil|duemila|zweitausend|tweeduizend)/iu.test(words) &&
    length > 0
    ? lead.length + length
    : 0;
}

/** Days of a month in words, of the languages whose months are looked for. */
export const spelledDays = [
  'primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}+|veint\\p{L}+|treinta(?: y uno)?',
  'premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-\\p{L}+)?|onze|douze|treize|quatorze|quinze|seize|vingt(?:[ -](?:et[ -])?\\p{L}+)?|trente(?:[ -]et[ -]un)?',
  'primeiro|um|dois|três|quatro|sete|oito|nove|dez|doze|treze|deze?a?ss?\\p{L}+|dezoito|vinte(?: e \\p{L}+)?|trinta(?: e um)?',
  'primo|due|tre|quattro|cinque|sei|sette|otto|dieci|\\p{L}+dici|dicia\\p{L}+|diciotto|vent\\p{L}+|trent\\p{L}+',
  '(?:ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|elf|zwölf|\\p{L}{3,6}zehn|\\p{L}{0,14}zigs|\\p{L}{0,14}ßigs)te[nr]',
  // Polish, Czech, Swedish, Danish, Norwegian: `czternastego`, `čtrnáctého`, `fjortonde`.
  '(?:(?:dwudziest|trzydziest)ego |(?:dvacát|třicát)ého )?\\p{L}{3,14}(?:[srzt]ego|iego|ého)|\\p{L}{2,14}(?:nde|tte|dje|rste)',
  // Russian and Ukrainian: `двадцать первого`.
  "(?:(?:двадцать|тридцать|двадцять) )?[\\p{L}’']{3,14}(?:ого|ьего)",
  'eerste|een|twee|drie|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\\p{L}{3,5}tien|\\p{L}{0,12}twintig|(?:een(?:en|ën))?dertig',
].join('|');
const spelledDay = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${spelledDays})(?: d[ií]as?(?: d[eo]l? m[eê]s)?)?(?: d[eiou]| del)? $`,
  'iu',
);
const slavicYear =
  /^,? (?:roku )?(?:две тысячи|дві тисячі|dva tisíce|dwa tysiące)(?: (?:двадцать|двадцять|тридцать|[\p{L}’']+(?:ого|ьего|ego|ého)|dvacet|třicet|jedna|dva|tři|čtyři|pět|šest|sedm|osm|devět)){1,3}(?: (?:года|року|roku))?(?!\p{L})/u;
const joiners = new Set(['and', 'y', 'e', 'et', 'en']);
const yearWords = new Set(
  `two thousand and y e et en twenty thirty one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen hundred dos mil uno tres cuatro cinco seis siete ocho nueve diez once doce trece
  catorce quince veinte treinta deux mille un trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
  seize vingt trente dois um quatro sete oito nove dez vinte trinta duemila venti trenta zweitausend tweeduizend`.split(
    /\s+/,
  ),
);
