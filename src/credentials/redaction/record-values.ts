import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { isPhrase } from './ordinary-words.ts';
import type { RecordKind } from './record-words.ts';
import { namedAfter, particles } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';

/** Whether a value is what such a label of a person has; `Student number: 7 digits` says what one looks like. */
export function isOfPerson(kind: RecordKind, value: string): boolean {
  switch (kind) {
    case 'number':
      return isCode(value);
    case 'birth':
      return day.test(value) && !isHistoric(value);
    case 'name':
    case 'holder':
      return isWholeName(value);
    case 'given_name':
    case 'family_name':
      return isNameShaped(value, 1) && !isPhrase(wordsOf(value));
    case 'address':
      return /\p{N}/u.test(value) && /\p{Lu}|\p{Lo}/u.test(value) && !/^\p{Ll}/u.test(value);
    case 'result':
      return result.test(value);
    case 'reach':
      return /@|(?:\d[ ./()-]{0,2}){6}/u.test(value);
    case 'date':
      return day.test(value);
    case 'trait':
      return trait.test(value);
    case 'course':
      return /^\p{Lu}\p{L}+/u.test(value);
    default:
      return kind satisfies never;
  }
}

/** Whether a line of what is a record goes: all of it that no course has. `Name: Forklift Operator` may stand among them. */
export function isPartOfRecord(kind: RecordKind, value: string): boolean {
  switch (kind) {
    case 'name':
    case 'holder':
      return !isPhrase(wordsOf(value)) && !isOrganisation(value);
    case 'given_name':
    case 'family_name':
    case 'birth':
    case 'number':
    case 'reach':
    case 'trait':
      return value.length <= longestOther;
    case 'address':
      return /^[\p{Lu}\p{Lo}\p{N}]/u.test(value);
    case 'result':
      return result.test(value);
    case 'date':
      return /\d/.test(value) && value.length <= longestOther;
    case 'course':
      return false;
    default:
      return kind satisfies never;
  }
}

const longestOther = 80;

/** Of two words at least, or in a script without capitals. */
function isWholeName(value: string): boolean {
  if (isOrganisation(value)) return false;
  if (/^[\p{Lo}\p{M}·・ 　]{2,30}$/u.test(value)) return true;
  return isNameShaped(value, 2) && !isPhrase(wordsOf(value));
}

function isNameShaped(value: string, fewest: number): boolean {
  if (value.length > 60 || !named.test(value)) return false;
  const own = wordsOf(value).filter((word) => !particles.has(foldWord(word)));
  return own.length >= fewest && own.length <= 6 && !own.some((word) => ofForms.test(word));
}

const named =
  /^["“„«]?\p{Lu}[\p{L}\p{M}'’.-]{0,30}(?:,? (?:\p{Lu}[\p{L}\p{M}'’.-]{0,30}|\p{Ll}{1,4}|[Dd]['’]\p{Lu}\p{L}{1,30})){0,6}["”“»]?[.,]?$/u;
/** What a form says in place of a name. */
const ofForms =
  /^(?:required|mandatory|optional|string|text|varchar|value|field|example|sample|none|unknown|various|see|pflichtfeld|pflicht|beispiel|erforderlich|obligatoire|facultatif|exemple|obligatorio|opcional|ejemplo|obrigatório|exemplo|obbligatorio|esempio|verplicht|optioneel|voorbeeld|tbd|tba)$/iu;

export function isOrganisation(value: string): boolean {
  return wordsOf(value).some((word) => namedAfter.has(foldWord(word)) || ofOrganisation.test(foldWord(word)));
}

const ofOrganisation =
  /(?:zentrum|schule|akademie|academia|academie|accademia|instituto|institut|istituto|centro|verein|kammer|haus|werke?|gesellschaft|stiftung|universiteit|ecole|lycee|scuola|escola|hub|labs?|groupe?|grupo|gruppo|consulting|consultancy|solutions|systems|services|hotel|museum|museo|musee|bibliotheek|bibliothek|library|studios?|clinic|klinik|clinica|theatre|theater|bank|cafe|restaurant|inc|llc|ag|bv|srl|spa|plc|campus|stadt|village|valley|city)$/;

/** The code that the sentence goes on behind: `licenseNumber: L-77 was issued`, unlike `Student number: 12 digits`. */
export function leadingCode(rest: string): string | undefined {
  const [code] =
    /^["'`]?(?=[^\s.,;]*\p{N})[\p{L}\p{N}](?:[\p{L}\p{N}/_-]|\.(?=[\p{L}\p{N}])){1,30}["'`]?(?= \p{Ll})/u.exec(rest) ??
    [];
  if (code === undefined || !/\p{N}{3}|\p{L}[\p{L}_/.-]*\p{N}|\p{N}[\p{N}_/.-]*\p{L}/u.test(code)) return undefined;
  return /^ \p{Ll}{3,20}s(?!\p{L})/u.test(rest.slice(code.length)) ? undefined : code;
}

/** Letters and figures without a word among them. */
function isCode(value: string): boolean {
  const [code = ''] = value.split(/[,;)(]|\.(?=\s|$)| [–—-] /u, 1);
  const tokens = code
    .replace(/["“”'’`*#№]/g, '')
    .trim()
    .split(/\s+/u);
  const bare = tokens.join('');
  return (
    bare.length >= 2 &&
    bare.length <= 40 &&
    /\p{N}/u.test(bare) &&
    tokens.every((token) => /\p{N}|^\p{Lu}{1,5}[.:]?$/u.test(token)) &&
    !/^[xX\p{P}]+$/u.test(bare)
  );
}

/** `Born: 7 November 1867`, of whom a course tells. */
export function isHistoric(value: string): boolean {
  const [year] = /(?<!\d)1\d{3}(?!\d)/u.exec(value) ?? [];
  return year !== undefined && Number(year) < 1920;
}

/** With its year, in whatever order; not `18 or over`. */
const day = /\d{1,2}\D{1,16}\d{2,4}(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)|^\d{6,8}$/u;
/** A figure of something counted is none: `2 sessions`. */
const result = new RegExp(
  String.raw`^["“„«‘']?(?:\d{1,4}(?:[.,]\d{1,3})?(?: ?(?:%|percent|Prozent|points?|Punkten?|puntos|pontos|valores|punti|punten|marks))?(?: ?(?:/|out of|of|von|sur|su|sobre|de|van|z) ?\d{1,4}(?:[.,]\d{1,2})?)?(?: ?%)?(?: (?:points?|Punkten?|puntos|pontos|valores|punti|punten|e lode))?|[A-F][+*-]?(?![\p{L}\p{N}])|(?:${anyCase(gradeWords)}|${anyCase('pass|fail|failed|merit|credit|first|2[:.][12]|upper second|lower second|apt[oa]|no apto|suspenso|idone[oa]|réussite?|admise?|ajournée?')})(?!\p{L})|(?:[秀優优良可甲乙丙]|不?合格|不?及格|수료|합격)$)(?: ?\([^()\n]{1,30}\))?(?: (?:with|mit|avec|con|com|met) \p{L}{4,15})?["”“»’']?\s*[.,]?$`,
  'u',
);
/** An age or what people are, in a word or two; not `16+` or `all`. */
const trait =
  /^(?:\d{1,3}(?: (?:years?|Jahre|ans|años|anos|anni|jaar)(?: old| alt| oud)?)?|\p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?|female|male|[mfwd]|weiblich|männlich|divers|féminin|masculin|mujer|hombre|femenino|masculino|feminino|femmina|maschio|vrouw|man)\.?$/iu;
