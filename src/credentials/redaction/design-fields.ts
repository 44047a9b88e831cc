import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { sentenceAround } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * Finds where a design leaves room for the name of whom it is issued to: `[recipient.name]`, `{{ firstName }}`,
 * `%RECIPIENT_NAME%`, `[Vorname Nachname]`. Source: the attributes that Accredible, Certifier and mail merges fill in.
 */
export function findNameFields(text: string): Span[] {
  return fieldsIn(text)
    .filter(
      ({ inside, ...field }) =>
        (namesHolder.test(inside) && (field.isSure || /\P{L}|\p{Ll}\p{Lu}/u.test(inside))) ||
        (isName.test(inside) && standsForName(text, field)),
    )
    .map(({ start, end }) => ({ start, end, kind: 'person', uncertain: false }));
}

/** The same for the other values that every award has of its own: `{{grade}}`, `[certificate.issued_on]`, `<date>`. */
export function findValueFields(text: string): Span[] {
  return fieldsIn(text)
    .filter(
      ({ inside, start, isSure }) =>
        [isPath, isVariable].some((pattern) => pattern.test(inside)) ||
        (isValue.test(inside) && (isSure || leadsToValue.test(text.slice(Math.max(0, start - 30), start)))),
    )
    .filter(({ inside }) => !namesHolder.test(inside))
    .map(({ start, end }) =>
      amount.test(text.slice(end, end + 12))
        ? { ...sentenceAround(text, { start, end }), kind: 'sentence', uncertain: true }
        : mark(start - (leadOf.exec(text.slice(0, start).slice(-40))?.[0].length ?? 0), end),
    );
}

/** `%COURSE_HOURS% hours`: without its figure the sentence says nothing. */
const amount = /^ (?:hours?|[Ss]tunden|heures|horas|ore|uur|ECTS|credits?|points?|%)(?!\p{L})/u;

/** `with a final grade of {{grade}}` */
const leadOf =
  /,? (?:with|mit|avec|con|com|met) (?:(?:an?|the|una?|une|uma?|een|der|einer|la|il|o|a) )?(?:\p{L}+ )?(?:grade|score|mark|result|\p{L}*note|nota|calificación|voto|punteggio|classificação|cijfer|mention)(?: (?:of|von|de|di|van))? $/iu;

type Field = {
  readonly start: number;
  readonly end: number;
  readonly inside: string;
  /** `{{…}}`, `%…%`, `__…__`, which hardly anything else is written in. */
  readonly isSure: boolean;
};

function fieldsIn(text: string): Field[] {
  if (!opening.test(text) || block.test(text)) return [];
  return matchesIn(text, field)
    .filter(({ index }) => !example.test(text.slice(Math.max(0, index - 20), index)))
    .map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      inside: found.replace(/^[^\p{L}]+|[^\p{L}\p{N}]+$/gu, ''),
      isSure: /^(?:\{\{|%|__)/.test(found),
    }));
}

/** `Awarded to <name>`, unlike `the <name> element`. */
function standsForName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    beforeName.test(text.slice(Math.max(0, start - 20), start)) || /^,? ?(?:$|[\n])/.test(text.slice(end, end + 3))
  );
}

/** `placeholders like {{first_name}}` */
const example =
  /(?<!\p{L})(?:like|such as|as|called|placeholders?|fields?|tags?|variables?|wie|platzhalter|comme|como|come|zoals|e\.g\.|z\. ?B\.|balises?|etiquetas?) ?[:(]? ?$/iu;
const opening = /[[{<%«]|__/;
/** `{{#if overdue}}`: what a course on templates shows, which no platform fills in. */
const block = /\{\{\s?[#/]|\{% /;
const inner = String.raw`\p{L}[\p{L}\p{N} ._/-]{0,40}`;
const field = new RegExp(
  String.raw`\{\{ ?${inner} ?\}\}|\$?\{ ?${inner}\}|\[ ?${inner}\]|<${inner}>|%%?${inner}%%?|«\s?${inner}\s?»|(?<![\p{L}\p{N}])__${inner}?__(?![\p{L}\p{N}])`,
  'gu',
);
const holders =
  'recipient|earner|learner|student|participant|holder|candidate|attendee|trainee|member|employee|user|teilnehmer(?:in)?|absolvent(?:in)?|stagiaire|participante?|apprenante?|titulaire|alumn[oa]|estudiante|formand[oa]|alun[oa]|corsista|partecipante|cursist|deelnemer';
const parts =
  '(?:first|last|full|given|family|sur)?[ _.-]?names?|vorname|nachname|name|nom(?: et prénom| prénom)?|prénom|nombre(?: y apellidos?| completo)?|apellidos?|nome(?: e cognome| completo)?|cognome|naam|voornaam|achternaam';
/** `recipient.name`, `Student Name`, `Nom du stagiaire`, `firstName`, `Vorname Nachname`. */
const namesHolder = new RegExp(
  String.raw`^(?:${anyCase(holders)})(?:['’]?s)?(?:[ _.-]?(?:${anyCase(parts)}))?$|^(?:${anyCase(parts)}) (?:${anyCase('of|der|des|du|de la|de l|del|della|do|da|van de')})[ '’](?:${anyCase('the ')})?(?:${anyCase(holders)})s?$|^(?:RECIPIENT|STUDENT|LEARNER|PARTICIPANT|EARNER|FULL|FIRST|LAST)_?(?:FULL_?|FIRST_?|LAST_?)?NAME$|^(?:first|last|full|given|family)[ _.-]?[nN]ame$|^(?:First|Last|Full|Given)[ _.-]?[nN]ame$|^[Vv]orname(?:[ ,/]+(?:und )?[Nn]achname)?$|^[Nn]ombre(?: y)? [Aa]pellidos?$|^[Pp]rénom(?: et)? [Nn]om$|^[Nn]om(?: et)? [Pp]rénom$|^[Nn]ome(?: e)? [Cc]ognome$`,
  'u',
);
/** What may be the name of anything. */
const isName = /^(?:NAME|[Nn]ame|[Nn]om|[Nn]ombre|[Nn]ome|[Nn]aam|[Yy]our [Nn]ame|[Ii]hr [Nn]ame)$/u;
const beforeName =
  /(?:^|[.!?:]\s|\n|(?<!\p{L})(?:to|that|upon|for|dear|an|dass|für|à|que|pour|a|para|che|aan|dat|voor|liebe[r]?|cher|chère|car[oa]|estimad[oa]|beste)\s)$/iu;
/** `on <date>`, unlike `the <data> tag`. */
const leadsToValue =
  /(?:(?<!\p{L})(?:on|dated|of|am|vom|le|du|el|il|del|em|op|with|scored|with a|grade|score|mark|note|nota|voto|id|no\.|number|nr\.)|:) $/iu;
/** A path to a value: `certificate.issued_on`. */
const isPath =
  /^(?:recipient|credential|certificate|badge|award|custom|attribute|attributes|issue|issuer|group|student|learner)[._](?!pem|pdf|png|json|crt|key|html?|txt)\p{L}[\p{L}\p{N}._]*$/iu;
/** `CERT_ID`, `COURSE_HOURS` */
const isVariable =
  /^(?:CERT|CERTIFICATE|CREDENTIAL|BADGE|COURSE|ISSUE|COMPLETION|RECIPIENT|STUDENT|LEARNER)_[A-Z]{2,12}(?:_[A-Z]{2,12})?$/;
const isValue = new RegExp(
  String.raw`^(?:${anyCase('(?:issue|issued|award|completion|start|end|expiry|expiration|course|today)?[ _.-]?date|grade|final[ _.-]?grade|score|final[ _.-]?score|result|percentage|gpa|(?:certificate|credential|license|licence|student|serial|badge)[ _.-]?(?:id|no|number|code|url)|e-?mail|datum|ausstellungsdatum|prüfungsdatum|note|punktzahl|ergebnis|fecha|calificación|nota|date de délivrance|résultat|mention|voto|punteggio|cijfer|resultaat')})$`,
  'u',
);
