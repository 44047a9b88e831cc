import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { monthNames } from './days.ts';
import type { Stretch } from './sentences.ts';

/**
 * The dates of laws, rules and revised standards, with the word for them: `loi du 11 février 2005`, `Legge 15 luglio
 * 2022, n. 99`, `the standard as revised on 1 January 2024`. They are the same for everybody.
 */
export function datesOfLaws(text: string): Stretch[] {
  if (!/\d/.test(text) || !hint.test(text)) return [];
  return matchesIn(text, dateOfLaw).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Those of some stretches that are no date of a law; the text begins at an offset. */
export function outsideLaws<One extends Stretch>(text: string, spans: readonly One[], offset = 0): One[] {
  if (spans.length === 0) return [];
  const laws = datesOfLaws(text);
  return spans.filter(({ start, end }) => !laws.some((law) => law.start + offset < start && end <= law.end + offset));
}

/** A text without the dates of laws, to ask what else it dates. */
export function withoutLaws(text: string): string {
  return datesOfLaws(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

const hint =
  /loi|décret|arrêté|ordonnance|circulaire|règlement|legge|decreto|ley|lei|orden|portaria|gesetz|verordnung|richtlinie|erlass|\bwet|besluit|regeling|verordening|richtlijn|act|regulation|directi|decree|order|statute|standard|norm/iu;
const inAnyCase = anyCase(
  String.raw`loi|décret|arrêté|ordonnance|circulaire|règlement|legge|decreto(?:[ -](?:legge|lei|legislativo|ministeriale|ley|real|supremo))?|regolamento|ley|reglamento|directiva|direttiva|portaria|regulamento|\p{L}*gesetz\p{L}{0,4}|\p{L}*verordnung|\p{L}*richtlinie|\p{L}*erlass|\p{L}*besluit|\p{L}*regeling|\p{L}*verordening|\p{L}*richtlijn|regulations?|directive|decree|statute|standard|norme?|norma`,
);
const law = String.raw`(?:${inAnyCase}|Acts?|Order|Orden|[Ll]ei(?= (?:n|de|\p{Lu}))|[Ww]et(?= van))`;
const notOfLaw =
  'courses?|training|exams?|tests?|class|module|certificate|badge|diploma|sessions?|completed|passed|\\p{L}*kurs\\p{L}{0,2}|prüfung|cours|formation|examen|curso|formación|formação|corso|cursus|opleiding|issued|awarded|granted|verliehen|ausgestellt|délivrée?|expedid[oa]|otorgad[oa]|emitid[oa]|rilasciat[oa]|conferit[oa]|uitgereikt|afgegeven';
const number = String.raw`(?: \(?(?:EU|UE|EG|CE|EC|EWG|CEE)\)?| ?\((?:[\p{Lu}\d-]{1,8})\)| (?:n\.?[ºo°]?\.?|n[rRoO]\.?|Nr\.|núm\.) ?[\d./-]{1,12}(?:[/-]\p{Lu}{1,4})?| \d{1,5}[/-]\d{1,5}(?:/\p{Lu}{2,4})?)`;
const revised = String.raw`,? (?:(?:as|last|zuletzt|in der) )?(?:amended|revised|updated|geändert|modifiée?|révisée?|modificad[oa]|revisad[oa]|modificat[oa]|alterad[oa]|revist[oa]|gewijzigd|herzien|überarbeitet)`;
const lead = "(?:of|dated|du|le|vom|von|am|de|del|di|do|da|dal|dell[’']|van|op|,)";
const day = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.|º|er|°)? (?:of |de )?(?:${anyCase(monthNames.join('|'))})(?!\p{L})\.?|(?:${anyCase(monthNames.join('|'))})\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:,? (?:de |del )?\d{4})?`;
const dateOfLaw = new RegExp(
  String.raw`(?<!\p{L})${law}(?:${number}{0,2},? ?(?:${lead} ){0,2}|(?: (?!(?:${notOfLaw})(?!\p{L}))\p{L}{3,20}){0,2}?${number}{0,2}(?:${revised}(?: on| am| le| el| em| il| op)?,?|,? ${lead}) )${day}`,
  'gu',
);
