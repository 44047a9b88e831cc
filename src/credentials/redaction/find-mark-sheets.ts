import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { makeHundred, spanOf, type Line } from './lines.ts';
import type { Span } from './span.ts';

/**
 * In an award, lines one below the other that are nothing but what was examined and its mark, under no heading:
 * `Bookkeeping: 82 %`, `Payroll: distinction`. One mark at least is none that is asked for: a grade above a pass, so many of
 * so many, or a decimal with a comma, as no version has. And each line that is a judgement behind its label: `Appréciation :
 * très bien`.
 */
export function findMarkSheets(all: readonly Line[]): Span[] {
  const sheets: Line[][] = [];
  let sheet: Line[] = [];
  for (const line of [...all, end]) {
    if (isOfSheet(line.text)) sheet.push(line);
    else {
      sheets.push(sheet);
      sheet = [];
    }
  }
  const told = sheets.filter((lines) => lines.length > 1 && !makeHundred(lines) && lines.some(isReached));
  return [...told.flat(), ...all.filter(({ text }) => text.length <= longestLine && judged.test(text))].map(spanOf);
}

/** `Appréciation : très bien`, unlike `Assessment: written exam`. */
const judged = new RegExp(
  String.raw`^[^\S\n]*(?:[-*•–] )?(?:${anyCase(
    'assessment|evaluation|conduct|behaviour|effort|progress|performance|appréciation|évaluation|comportement|conduite|beurteilung|bewertung|führung|verhalten|mitarbeit|valoración|evaluación|apreciación|conducta|avaliação|apreciação|comportamento|valutazione|condotta|impegno|evaluatie|gedrag|inzet|zachowanie|bedömning|omdöme',
  )})(?: \p{L}+){0,2} ?: ?["“„«]?(?!(?:pass|bestanden|aprobad|apt[oa]|aprovad|suficiente|voldoende|geslaagd|ausreichend|credit|idone))(?:${anyCase(
    `${gradeWords}|very good|good|outstanding|exemplary|exceptional|satisfactory|bien|satisfaisante?|sehr zufriedenstellend|gut|ausgezeichnet|hervorragend|vorbildlich|muy buen[oa]|buen[oa]|ejemplar|muito bo[am]|bo[am]|ótim[oa]|exemplar|ottim[oa]|buon[oa]|lodevole|goed|voorbeeldig|wzorowe`,
  )})["”“»]?[.;]?[^\S\n]*$`,
  'u',
);

const end: Line = { text: '', start: 0 };

function isOfSheet(line: string): boolean {
  const label = line.length > longestLine ? undefined : ofSheet.exec(line)?.groups?.label;
  return label !== undefined && !amounts.test(label);
}

const longestLine = 100;

function isReached({ text }: Line): boolean {
  const mark = ofSheet.exec(text)?.groups?.mark ?? '';
  return /^\d{1,3} ?\/ ?\d\d|^\d{1,2},\d/.test(mark) || (/\p{L}{3}/u.test(mark) && !passes.test(mark));
}

const comma = String.raw`\d{1,2},\d{1,2}`;
const mark = String.raw`(?:\d{1,3}(?:[.,]\d{1,2})?(?: ?%| ?/ ?\d{1,3})?(?: (?:e lode|cum laude))?|[A-F][+-]?|(?:${anyCase(`${gradeWords}|gut|bien|bueno|bom|buono|goed|credit`)}))`;
const ofSheet = new RegExp(
  String.raw`^[^\S\n]*(?:[-*•–] |\d{1,2}[.)] )?(?<label>\p{Lu}[^:|\n]{2,60}?)(?:(?: ?:| ?[.…]{2,}| [–—-]| {2,}|\t) ?| (?=${comma}[.;,]?[^\S\n]*$))(?<mark>${mark})[.;,]?[^\S\n]*$`,
  'u',
);
/** A pass may be what a part asks for. */
const passes = new RegExp(
  String.raw`^(?:${anyCase('pass(?:ed)?|bestanden|aprobad[oa]|apt[oa]|aprovad[oa]|suficiente|voldoende|geslaagd|ausreichend|credit')})$`,
  'u',
);
/** What has a figure whoever takes the course. */
const amounts = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('hours?|duration|credits?|ects|price|fee|version|level|weight(?:ing)?|pass mark|minimum|maximum|scale|size|age|dauer|stunden|umfang|preis|gewicht(?:ung)?|niveau|stufe|mindest\\p{L}*|heures?|durée|crédits?|prix|coefficient|duración|horas|créditos?|precio|peso|nivel|mínim\\p{L}+|duração|preço|nível|durata|ore|crediti|prezzo|livello|minim\\p{L}+|duur|uren|studiepunten|prijs|weging|python|java|iso|din|en')})(?!\p{L})`,
  'u',
);
