import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';

/**
 * Numbers from eleven on in words, by language: `once` is eleven in Spanish alone. Those below count the parts of a course as
 * often as what one did (`six labs`, `two examiners`).
 */
const bases: Readonly<Record<string, string>> = {
  en: '(?:one )?hundred|eleven|twelve|dozen|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
  de: String.raw`elf|zwölf|dutzend|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|\p{L}{0,14}(?:zwanzig|dreißig|(?:vier|fünf|sech|sieb|acht|neun)zig)|\p{Ll}{0,6}hundert`,
  fr: 'onze|douze|douzaine|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|quatre-vingts?|vingt|trente|quarante|cinquante|soixante|cent',
  es: String.raw`once|doce|docena|trece|catorce|quince|dieci(?:séis|siete|ocho|nueve)|veinte|veinti\p{L}{3,6}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento`,
  pt: 'onze|doze|dúzia|treze|quatorze|catorze|quinze|dez[ae]sseis|dez[ae]ssete|dezoito|dez[ae]nove|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|cento',
  it: '(?:un|do|tre|quattor|quin|se)dici|dozzina|diciassette|diciotto|diciannove|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:[ai]?(?:due|tré?|quattro|cinque|sei|sette|nove)|uno|otto|[ai])|cento',
  nl: String.raw`elf|twaalf|dozijn|(?:der|veer|vijf|zes|zeven|acht|negen)tien|\p{L}{0,10}(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd`,
};
const ones: Readonly<Record<string, string>> = {
  en: 'one|two|three|four|five|six|seven|eight|nine',
  fr: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize',
  es: 'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
  pt: 'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove',
};

const patterns = new Map<string, RegExp>();

/** The pattern of numbers in words of a language, if it is one of the seven. */
export function figuresInWords(language: string | undefined): RegExp | undefined {
  const base = bases[language ?? ''];
  if (language === undefined || base === undefined) return undefined;
  const behind = String.raw`(?:[ -](?:(?:and|y|e|et) )?(?:${base}|${ones[language] ?? base})(?!\p{L}))`;
  const pattern =
    patterns.get(language) ?? new RegExp(String.raw`(?<![\p{L}-])(?:${base})(?!\p{L})${behind}{0,3}`, 'giu');
  patterns.set(language, pattern);
  return pattern;
}

/** `cinco dos cinco casos`, `nine out of the ten`: of so many somebody got so many, whatever was counted. */
export function sharesInWords(sentence: string): ShareInWords[] {
  if (!shareHint.test(sentence)) return [];
  return matchesIn(sentence, share).map(({ index, 0: value }) => ({
    start: index,
    end: index + value.length,
    value,
    isResult: true,
  }));
}

type ShareInWords = {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly isResult: boolean;
};

const upToTwelve = anyCase(
  [
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze',
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
    'dois|duas|três|quatro|sete|oito|nove|dez|doze',
    'due|tre|quattro|cinque|sei|sette|otto|dieci|undici|dodici',
    'twee|vijf|zes|zeven|negen|tien|twaalf',
  ].join('|'),
);
const outOf = anyCase(
  "out of(?: the)?|of(?: the)?|von(?: den)?|der|aus|sur|des|de(?: las?| los)?|d[oa]s|em|entre(?: as| os)?|su|dei|delle|degli|d[’']|op(?: de)?|van(?: de)?|uit",
);
/** With what was counted before it: `sette casi su sette`. */
const ofAll = anyCase('out of(?: the)?|sur|sobre|su|op(?: de)?|em');
const share = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${anyCase('all|alle|die|les|l[ao]s|os|as|tutt[ie] (?:e )?')}) ?)?(?<!\p{L})(?:${upToTwelve})(?: (?:${outOf})|(?: \p{Ll}{3,20})? (?:${ofAll})) (?:${upToTwelve})(?![\p{L}-])`,
  'gu',
);
const shareHint = new RegExp(String.raw` (?:${outOf}) (?:${upToTwelve})(?![\p{L}-])`, 'u');
