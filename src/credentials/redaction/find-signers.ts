import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { isPhrase } from './ordinary-words.ts';
import { betweenNames } from './name-pattern.ts';
import { mark, type Span } from './span.ts';
import { namedAfter } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';
import { personTitle } from './person-titles.ts';

/** Who signed, supervised or examined: `witnessed by Jan Kowal`, `Supervisó y firma: Mg. Ana Ruiz.` */
export function findSigners(text: string, offset: number): Span[] {
  const inSentences = matchesIn(text, signer).flatMap(({ index, 0: found, groups }) => {
    const from = Math.max(0, index - 70);
    const lead = signing.exec(text.slice(from, index + (groups?.by?.length ?? 0)));
    if (lead === null) return [];
    const name = groups?.who ?? '';
    const isPerson = titled.test(name) || (lead.groups?.official === undefined && !isOrganisation(name));
    const start = from + lead.index + (lead[0].startsWith(' ') ? 1 : 0);
    return isPerson ? [mark(offset + start, offset + index + found.length, true)] : [];
  });
  return [...inSentences, ...findSignatures(text, offset)];
}

/** Sentences that say who signed and nothing else. */
function findSignatures(text: string, offset: number): Span[] {
  if (!signedHint.test(text)) return [];
  return matchesIn(text, ownSentence).flatMap(({ index, 0: found, groups }) => {
    const isTold = groups?.colon !== undefined || groups?.title !== '' || titled.test(groups.who ?? '');
    return isTold && !isOrganisation(groups?.who ?? '')
      ? [{ ...mark(offset + index, offset + index + found.length, true), kind: 'sentence' }]
      : [];
  });
}

/** Whether a text is a person's name with a title or two words, and whatever behind: `Dr Karen Vogt, Leeds`. */
export function isWrittenAsPerson(text: string): boolean {
  const found = somebody.exec(text);
  return found !== null && (titled.test(found[0]) || found[0].includes('. ') || !isOrganisation(found[0]));
}

function isOrganisation(name: string): boolean {
  const words = wordsOf(name);
  return isPhrase(words) || words.some((word) => namedAfter.has(foldWord(word)));
}

const titles = String.raw`(?:(?:${personTitle}|cav\.?|avv\.?|lektor|the|de|heer|el|la|il|a|o) ){0,3}`;
const who = String.raw`${titles}\p{Lu}[\p{L}'’.-]{0,30}(?: ${betweenNames}\p{Lu}[\p{L}'’-]{0,30}){1,3}`;
const somebody = new RegExp(
  String.raw`^(?:\p{L}{1,5}\. ?){0,3}${titles}(?:(?:\p{Lu}\. ?){1,3}\p{Lu}[\p{L}'’-]{1,30}|${who})`,
  'u',
);
/** `und ihrem Kollegen Jan Kowal` */
const others = String.raw`(?: (?:and|und|y|et|e|en) (?:\p{Ll}{2,8} )?(?:\p{Lu}?\p{L}{5,12} )?${who})?`;
const role = String.raw`(?:,? \([^()\n]{1,60}\)|, (?:[^.,;:!?\n]{1,60})(?=[.,;!\n]|$))?`;
const acts =
  '(?:counter)?signed|witnessed|supervised|assessed|examined|graded|marked|invigilated|proctored|mentored|firmad[oa]|supervisad[oa]|evaluad[oa]|examinad[oa]|tutorizad[oa]|corregid[oa]|atestiguad[oa]|signée?|supervisée?|évaluée?|encadrée?|corrigée?|unterschrieben|unterzeichnet|gezeichnet|betreut|geprüft|bezeugt|begutachtet|beaufsichtigt|bewertet|abgenommen|assinad[oa]|supervisionad[oa]|avaliad[oa]|orientad[oa]|testemunhad[oa]|firmat[oa]|supervisionat[oa]|valutat[oa]|seguit[oa]|vistat[oa]|controfirmat[oa]|ondertekend|getekend|begeleid|beoordeeld|getuigd|afgetekend';
/** What organisations do as well: of a person only with a title. */
const official =
  'verified|attested|certified|approved|confirmed|recommended|nominated|endorsed|certificad[oa]|validad[oa]|avalad[oa]|validée?|certifiée?|attestée?|bestätigt|certificat[oa]|bevestigd';
const under =
  '(?:up)?on the recommendation of|auf (?:Empfehlung|Vorschlag) von|sur (?:la )?(?:recommandation|proposition) de|a propuesta de|por (?:recomendación|recomendação|proposta) de|su (?:proposta|raccomandazione) d[ei]l?|op voordracht van|under the (?:supervision|guidance|direction|mentorship|tutelage) of|in (?:the )?presence of|bajo la (?:supervisión|dirección|tutela|guía) de|sous la (?:direction|supervision|responsabilité) de|unter (?:der )?(?:Aufsicht|Leitung|Anleitung|Betreuung) von|sob a? ?(?:supervisão|orientação|direção) d[eao]|sotto la (?:supervisione|guida|direzione) d(?:i|el|ella)|onder (?:begeleiding|toezicht|leiding) van';
const roles =
  'supervisor|witness(?:es)?|signator(?:y|ies)|signed|assessor|examiner|mentor|zeug(?:e|in|en)|prüfer(?:in)?|betreuer(?:in)?|testig[oa]s?|examinador[ae]?|testemunhas?|orientadora?|témoins?|examinat(?:eur|rice)|testimon[ei]|relat(?:ore|rice)|esaminat(?:ore|rice)|getuigen?|begeleid(?:er|ster)|beoordelaar|tutora?|censor|sensor|handledare|vejleder|vizsgabiztos|preceptor|maître de stage|egzaminator(?:ka)?|ohjaaja|juhendaja|opiekun(?:ka)?';
/** The name in `witnessed by Jan Kowal`, `unter Aufsicht von Dr. Karin Vogel`, `Supervisor: Ana Ruiz`: few texts have one. */
const signer = new RegExp(
  String.raw`(?<by> (?:by|por|par|von|da|dal|dalla|dal titolare,|door|of|d[eaio]|del|della|van)| (?:was|war|var|fue|fu|foi|était|przewodniczyła?)(?: \p{Ll}{3,12})?|:) ?(?<who>${who})${others}${role}`,
  'gu',
);
const signing = new RegExp(
  String.raw`(?:,|;|,? (?:and|und|y|et|e|en)(?= ))? ?(?<!\p{L})(?:(?:(?:was|wurde|fue|foi|a été|è stat[oa]|werd) )?(?:${acts}|(?<official>${official}))(?: (?:on|am|el|le|em|il|op) [^.,;\n]{1,30})? (?:by|por|par|von|da|dal|dalla|door)|(?:${under})|przewodniczyła?|(?:${roles})(?: of record)? ?(?::|(?:was|war|var|fue|fu|foi|était)(?: \p{Ll}{3,12})?))$`,
  'iu',
);
const titled = new RegExp(String.raw`^(?:\p{L}{1,4}\.|${personTitle}) `, 'u');

/** What stands at the start of a sentence that says nothing but who signed, with or without a colon. */
const signed =
  'signed|supervised|assessed|examined|supervisó|supervisa|firmó|firman?|evaluó|evalúa|examinó|dirigió|tutorizó|corrigió|avaló|certificó|validó|visto bueno|vo\\.? ?bo\\.?|signe|supervise|évalue|signature|signé|gez\\.|gezeichnet|unterzeichnet|unterschrift|es prüfte|supervisionou|supervisiona|assinou|assina|avaliou|orientou|firmato|firma|ha firmato|ha supervisionato|valuta|ha valutato|ondertekend|getekend|ondertekende|begeleidde|beoordeelde|allekirjoitti|allekirjoittanut|arvioi|undertecknat|underskrevet|signert|podpisała?|aláírta|podepsala?';
const degrees = String.raw`(?:\p{Lu}\p{L}{0,4}\. |\p{Lu}{2,5} |(?:[Dd]oña|[Dd]on|[Dd]ona|maestr[oa]|mestr[ea]|Maestr[oa]|Mestr[ea]) ){0,3}`;
const ofSigning = anyCase(`${signed}|${roles}`);
const ownSentence = new RegExp(
  String.raw`(?<=^|\n|[.!?…] )(?<lead>(?:${ofSigning})(?: (?:and|und|y|e|et|en|ja|och|og|i) (?:${ofSigning}))?)(?<colon> ?:)? ?(?<title>${degrees})(?<who>${who})${role}[.!]?(?=\s|$)`,
  'gu',
);
const signedHint = new RegExp(String.raw`(?:^|\n|[.!?…] )(?:${signed}|${roles})(?!\p{L})`, 'iu');
