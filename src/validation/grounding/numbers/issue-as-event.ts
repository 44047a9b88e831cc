import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { DateMention } from './date-mention.ts';

/**
 * `Incontro del 12 marzo` of a meeting on the 5th whose certificate was issued on the 12th: the day of the paper as that
 * of what it is about. Only where the facts give that a day of its own; many give no other date than that of issue.
 */
export function isIssueAsEvent(text: Annotated, date: DateMention, { passages }: FactsIndex): boolean {
  if (date.day === undefined || !isOfEvent(text, date)) return false;
  const known = passages.flatMap(({ place, dates }) => dates.map((fact) => ({ place, fact })));
  const same = known.filter(({ fact }) => isSameDay(fact, date));
  return (
    same.length > 0 &&
    same.every(({ place }) => papers.test(place)) &&
    known.some(({ place, fact }) => !papers.test(place) && fact.day !== undefined)
  );
}

function isSameDay(fact: DateMention, { year, month, day }: DateMention): boolean {
  return fact.day === day && fact.month === month && (year === undefined || fact.year === year);
}

/** The sentence has a word for what was held or attended, none for the paper, and no other date. */
function isOfEvent({ tokens, dates }: Annotated, date: DateMention): boolean {
  const { sentence } = tokens[date.first] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence);
  const others = dates.filter((each) => each !== date && tokens[each.first]?.sentence === sentence);
  return (
    others.length === 0 &&
    here.some(({ folded }) => event.test(folded)) &&
    !here.some(({ folded }) => paper.test(folded))
  );
}

/** Fields that date the credential and not what it is for. */
const papers = /^(?:issue|award|expir|valid|grant|created|updated)/;
const event =
  /^(?:meetings?|sessions?|events?|workshops?|course|class|seminar|held|took|attended|participated|treffen|veranstaltung|kurs|termin|seminar|fand|besucht|besuchten|teilgenommen|rencontre|atelier|seance|cours|stage|lieu|encuentro|taller|sesion|jornada|charla|curso|celebro|asistieron|encontro|oficina|sessao|palestra|assistiram|participaram|decorreu|realizou|incontro|laboratorio|corso|seduta|tenuto|svolto|svolta|partecipato|bijeenkomst|cursus|les|sessie|plaatsgevonden|deelgenomen|aanwezig|vond)$/;
const paper =
  /^(?:issu|award|grant|present(?:ed|ation)$|dated?$|sign|valid|expir|until|since|receiv|earn|obtain|confer|ausgestellt|ausstell|verliehen|datiert|datum|gultig|bis$|seit$|ab$|erhalt|unterz|delivr|decern|recu|obten|valable|jusqu|depuis|expid|emit|otorg|conced|recib|vence|hasta$|desde$|receb|obtid|ate$|rilasc|emess|confer|ricev|valid|fino$|dal?$|scad|uitgereikt|afgegeven|ontvang|behaald|geldig|tot$|vanaf$|sinds$)/;
