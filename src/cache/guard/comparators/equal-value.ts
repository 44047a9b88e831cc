import { foldFacts } from '../../../credentials/canonical.ts';
import type { CredentialFacts } from '../../../credentials/facts.ts';
import { compareTexts } from '../compare-texts.ts';
import { likeOther } from '../like-other.ts';
import { withSameAcronyms } from '../same-acronym.ts';
import { inPlainRenewal } from '../plain-renewal.ts';
import type { PreparedFacts } from '../prepare-facts.ts';
import { differInRomanLevel } from '../rules/roman-level.ts';
import { refuseUnread, type FieldComparator } from './comparator.ts';
import { inPlainLevel } from './plain-level.ts';
import { inPlainSpan } from './plain-span.ts';

type ValueField = 'language' | 'type' | 'level' | 'version' | 'duration' | 'credits' | 'validity';

/** For short values: equal when folded, also with number words as digits and one spelling of a word. */
export function equalValue(field: ValueField): FieldComparator {
  return { name: 'equal', compare: (one, other) => compareValues(field, one, other) };
}

function compareValues(field: ValueField, one: PreparedFacts, other: PreparedFacts): string | undefined {
  const values = [one.folded[field], other.folded[field]];
  if (field === 'level' && areOfTwoScales(one, other)) return field;
  if (values[0] === values[1]) return undefined;
  if (values.includes(undefined)) return 'missing_field';
  if (field === 'language') return field;
  const refused = refuseUnread(one, other);
  if (refused !== undefined || isSameValue(field, one, other)) return refused;
  return (field === 'duration' || field === 'validity') && isSamePhrase(field, one, other) ? undefined : field;
}

/** `Niveau III` of the old French scale is no `Niveau 3` of the new one. */
function areOfTwoScales(one: PreparedFacts, other: PreparedFacts): boolean {
  const language = one.language.slice(0, 2).toLowerCase();
  return differInRomanLevel(one.facts.level ?? '', other.facts.level ?? '', { language, isLevel: true });
}

function isSameValue(field: ValueField, one: PreparedFacts, other: PreparedFacts): boolean {
  const posted = [one, other].map(({ facts }) => facts[field] ?? '');
  if (readValue(field, one, posted[0]) === readValue(field, other, posted[1])) return true;
  const alike = one.lists === undefined ? posted : likeOther(posted, one.lists, true);
  // Of a kind of credential three letters have one long form.
  const others = [alike, ...(field === 'type' ? [withSameAcronyms(alike, 3)] : [])];
  return others.some(
    (values) =>
      values.some((value, index) => value !== posted[index]) &&
      readValue(field, one, values[0]) === readValue(field, other, values[1]),
  );
}

/** Durations that say more than a time: `A five-day course`, `6 weeks at 7–10 hours a week`. */
function isSamePhrase(field: 'duration' | 'validity', one: PreparedFacts, other: PreparedFacts): boolean {
  const [reading, second] = [one, other].map(({ facts, lists, read }) =>
    lists === undefined
      ? undefined
      : read((facts[field] ?? '').replace(daysAndHours, '$<days> ($<hours>)'), { kind: 'prose', field, lists }),
  );
  return reading !== undefined && second !== undefined && compareTexts(reading, second) === undefined;
}

/** `3 days – 21 hours` as `3 days (21 hours)`: as many hours in as many days. A comma adds, and a dash before a longer time leads to it. */
const daysAndHours =
  /^(?<days>\d+ (?:days?|weeks?|d[ií]as?|semanas?|jours?|semaines?|Tage?|Wochen?|giorn[io]|settiman[ae]|dag(?:en)?|we(?:ek|ken)))(?: ?[-–—/] ?| ?\()(?<hours>\d[\d.,]* ?(?:h|hrs?\.?|hours?|horas?|heures?|Stunden?|Std\.?|UE|ore|uur|u))\)?\.?$/iu;

/** A value in neutral words, folded once more: `three years` is `3 year`, and that `3 y`. */
function readValue(
  field: ValueField,
  { facts, lists, read, language }: PreparedFacts,
  posted = '',
): string | undefined {
  if (lists === undefined) return undefined;
  const text = withPlainFigure(posted, field, language);
  const { canonical: said } = read(field === 'duration' ? text.replace(hoursAndMinutes, '$1 h $2 min') : text, {
    kind: 'label',
    field,
    lists,
  });
  const told = withoutTail(said, lists.tails[field] ?? []);
  const span = field === 'validity' || field === 'duration' ? inPlainSpan(told, field) : told;
  const canonical = field === 'validity' ? inPlainRenewal(span) : span;
  // Whole values only: unlimited attempts have nothing to do with it.
  if (field === 'validity' && lists.endless.has(canonical)) return 'endless';
  const plain = field === 'level' ? inPlainLevel(canonical, language) : inFieldWords(canonical, field);
  if (field === 'level' && wordForLevel.test(canonical)) return canonical.replace(wordForLevel, '$<rank>');
  const value: CredentialFacts = {
    name: '',
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
    [field]: plain,
    ...(facts.language === undefined ? {} : { language: facts.language }),
  };
  const folded = foldFacts(value)[field];
  return field === 'validity' || field === 'duration' ? folded?.replace(wholeYears, inMonths) : folded;
}

/** `Beginner level`, `Niveau débutant`, `beginners`; an A level, a higher level and a grade are names of their own. */
const wordForLevel =
  /^(?:(?:level|niveau|nivel|nível|livello|stufe) (?:: )?)?(?<rank>beginner(?=s)|novice(?=s)|(?!high|low|ordinary|standard|advanced)\p{L}{5,})s?(?: level)?$/u;

function withoutTail(value: string, tails: readonly string[]): string {
  const tail = tails.find((words) => value.endsWith(` ${words}`) && /\d/.test(value));
  return tail === undefined ? value : value.slice(0, -tail.length - 1);
}

function withPlainFigure(posted: string, field: ValueField, language: string): string {
  if (field === 'level') return posted.trim().replace(levelOne, '1').replace(firstLevel, 'Level 1');
  const isGrouped = field === 'duration' && groupedHours.test(posted) && groupsByPoint(language);
  return isGrouped ? posted.replace(groupedHours, '$1$2') : posted;
}

/** Behind a word for a level it is no article. */
const levelOne = /(?<=^(?:level|nivel|niveau|nível|livello|stufe)[\s:]+)(?:one|uno|une?|eins|um|één|een)$/iu;

/** The second and third level are schools in Ireland. */
const firstLevel = /^(?:the )?first level$/iu;

/** Hours in thousands. Without a language the key leaves them undecided; no course takes 1 h 24 min to the second. */
const groupedHours =
  /^\s*([1-9]\d{0,2})\.(\d{3})(?=\s*(?:h|horas?|heures?|ore|Stunden|uur|uren|UE|Unterrichts\p{L}+)\b)/u;

function groupsByPoint(language: string): boolean {
  return new Intl.NumberFormat(language).formatToParts(0.5).some(({ value }) => value === ',');
}

/** `240 credits`, `240 credit points` as `240`, `60 ECTS credits` as `60 ects`; points, hours and units are other things. */
function withoutCreditWord(value: string): string {
  const { count = '', before = '', behind = '' } = creditCount.exec(value)?.groups ?? {};
  return count === '' ? value : `${count} ${before}${behind}`.trim();
}

/** `6 ECTS-Punkte`, and `3 CFU (crediti formativi)`, whose words are an acronym by now. */
function withoutPoints(value: string): string {
  return value.replace(/^(\d[\d.]* ects) punk?ten?$/u, '$1').replace(/^(\d[\d.]*) (\p{L}+) \( \2 \)$/u, '$1 $2');
}

const creditCount =
  /^(?<count>\d[\d.]*) (?:(?<before>\p{L}{3,6})[ -])?(?:(?:academic )?credit(?: point)?|crédit|crédito|credito|leistungspunkt|kreditpunkt|studiepunt)(?:s|i|e|en)?(?: (?<behind>ects|cats|scqf))?$/u;

/** Without what only repeats the field. A course is training: 110 hours of it are 110 hours; instruction and practice say more. */
function inFieldWords(value: string, field: ValueField): string {
  if (field === 'credits') return withoutCreditWord(withoutPoints(value));
  if (field === 'duration') return value.replace(ofTraining, '$1').replace(ofCourse, '$<dur>$<long>');
  if (field === 'validity') return value.replace(ending, '$1');
  return field === 'type' ? value.replace(ofCompletion, '$2 $1') : value;
}

const ofCompletion = /^(certificate) of (completion|attendance|participation|achievement|competence)$/u;

/** `The course runs for 5 days`, `Five-day course`, `Curso de 5 días`: nothing else is there but how long it is. */
const aCourse =
  '(?:course|training|program|curso|programa|formación|cours|formation|kurs|lehrgang|schulung|weiterbildung|formação|corso|formazione|cursus|opleiding)';
const aTime = String.raw`\d[\d.]* (?:hour|day|week|month|year|hora|día|semana|mes|año|heure|jour|semaine|mois|an|stunde|tag|woche|monat|jahr|dia|mês|ano|ora|giorno|settimana|mese|anno|uur|dag|week|maand|jaar)`;
const ofCourse = new RegExp(
  `^(?:an? |the |der |die |das |el |la |le |il |o |de |een |un |una |uma? |une |eine? )?(?:${aCourse} (?:runs for|lasts|lasts for|takes|of|dura|de|dure|dauert|di|duurt|van) (?<dur>${aTime})|(?<long>${aTime}) ${aCourse})$`,
  'u',
);

/** `Expires after three years`, and nothing else. */
const ending = /^is valid for (\d[\d.]* (?:month|year))$/u;

const ofTraining =
  /^(\d[\d.]* \p{L}+) (?:of training|de formación|de formation|di formazione|de formação|ausbildung|schulung|opleiding|training)$/u;

/** `1h30`. */
const hoursAndMinutes =
  /(?<!\d)(\d{1,2}) ?(?:h|heures?|ore|ora|horas?) ?(?:et |e |y )?([0-5]\d)(?![\d.,]| ?(?:m|'|h))/iu;

const wholeYears = /^(\d{1,2}(?:\.5)?) y(?: (\d{1,2}) mo)?$/;

/** Two years are 24 months, however a year of school is counted: of one credential nobody gives both. */
function inMonths(_: string, years: string, months = '0'): string {
  return `${Number(years) * 12 + Number(months)} mo`;
}
