/**
 * A duration or a validity that says no more than a time in one wording: `circa 30 ore`, `30 ore circa`; `3-year
 * validity`, `valid for three years`; `Ein Semester`; so many things of a time, with or without `each`. Anything else
 * stays.
 */
export function inPlainSpan(value: string, field: 'duration' | 'validity'): string {
  if (field === 'duration') {
    const many = ofEach.exec(value)?.groups ?? inFrontOfEach.exec(value)?.groups;
    if (many !== undefined) return `${many.count} ${many.thing} × ${many.time}`;
  }
  const plain = value.replace(oneOf, '1 $<unit>').replace(yearAndMonths, '$1 $2');
  const about = aboutBefore.exec(plain) ?? aboutBehind.exec(plain);
  const { time = plain } = about?.groups ?? {};
  const span = field === 'validity' ? fromDate(timeOf(time)) : time;
  return about === null ? span : `≈ ${span}`;
}

function timeOf(value: string): string {
  for (const pattern of validFor) {
    const { time } = pattern.exec(value)?.groups ?? {};
    if (time !== undefined) return time;
  }
  return value;
}

/** A number, or two with a dash between, and one word for what it counts. */
const aTime = String.raw`(?<time>\d[\d.]*(?: ?[-–] ?\d[\d.]*)? [\p{L}.]+)`;
const onEitherSide = 'approximately|approx|circa|ca|environ|env|aproximadamente|aprox';
const inFront = 'about|around|cerca de|alrededor de|unos|unas|etwa|ungefaehr|rund|ongeveer|indicativamente';
const aboutBefore = new RegExp(`^(?:${onEitherSide}|${inFront})\\.? ${aTime}$`, 'u');
const aboutBehind = new RegExp(`^${aTime} (?:${onEitherSide})\\.?$`, 'u');

/** `12 sesiones de 2 horas cada una`: a time of several things is one of each; in all, a week or behind a comma it is not. */
const aTimeOfEach = String.raw`\d[\d.]* (?:minute|hour|minuto|hora|heure|stunde|ora|minuut|uur)`;
const ofEach = new RegExp(
  String.raw`^(?<count>\d+) (?<thing>(?!(?:year|año|an|jahr|ano|anno|jaar|semester|semestre|trimester|trimestre|term|month|mes|mois|monat|mês|maand)(?:s|e|er|re|res|i|o)?(?: |$))\p{L}+) (?:of|de|à(?= (?:je )?\d[\d.]* (?:stunde|uur|minute|minuut))|von|zu|di|da|van) (?:(?:je|jeweils|elk|telkens) )?(?<time>${aTimeOfEach})(?: (?:each|cada(?: un[ao]| uma?)?|chacune?|ogni|elk|jeweils))?$`,
  'u',
);
/** English. */
const inFrontOfEach = new RegExp(
  String.raw`^(?<count>\d+) (?<time>\d[\d.]* (?:minute|hour)) (?<thing>\p{L}{3,}?)s$`,
  'u',
);

/** `1 year and 6 months`: one time, which nothing else is part of. */
const yearAndMonths = /^(\d+ (?:year|año|an|jahr|ano|anno|jaar)) & (\d+ (?:month|mes|mois|monat|mês|mese|maand))$/u;

const oneOf =
  /^(?:an?|one|ein|eine|einen|une?|una?|um|uma|uno|een|één) (?<unit>hour|day|week|month|year|semester|term|trimester|trimestre|semestre|quadrimestre|hora|día|semana|mes|año|heure|jour|semaine|mois|an|stunde|tag|woche|monat|jahr|dia|mês|ano|ora|giorno|settimana|mese|anno|uur|dag|maand|jaar)$/u;

/** Where nothing else is said than that the time is how long it is valid. */
const validFor = [
  `(?:is )?valid(?: for)?(?: :)? ${aTime}`,
  `(?:validity|period of validity|validez|vigencia|validité|durée de validité|gueltigkeit|gueltigkeitsdauer|validade|validità|geldigheid|geldigheidsduur)(?: :| of| de| di| por| da)? ${aTime}`,
  `${aTime} (?:validity|de validez|de vigencia|de validité|gueltig|gueltigkeit|de validade|di validità|geldig|geldigheid|valid)`,
  `(?:valable(?: pendant)?|válid[oa](?: por| durante)?|valid[oa](?: per)?|gilt|gueltig(?: fuer)?|geldig(?: voor| gedurende)?) ${aTime}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'u'));

/** `Three years from the date of the exam`, `Expires three years after the exam`. */
function fromDate(value: string): string {
  return value
    .replace(expiring, '$<time> from')
    .replace(fromThen, ' from the $<what> date')
    .replace(dateOf, '$<what> date');
}

const expiring = new RegExp(`^expires ${aTime} (?:after|from)(?= )`, 'u');
const fromThen = / from (?:the )?(?:date of )?(?<what>issue|award|completion)(?: date)?$/u;
const dateOf = /date of (?:the )?(?<what>exam|issue|award|completion|assessment|course)$/u;
