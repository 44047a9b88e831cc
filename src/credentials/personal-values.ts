import { foldName } from '../near-name.ts';
import type { NativeCredential } from './native-credential.ts';
import { isDay } from './redaction/read-dates.ts';

/**
 * The values of a posted credential that identify a person or one award, each once. They are never facts:
 * they are only known so that they can be taken out of free text.
 */
export function collectPersonalValues(native: PersonalFields): readonly PersonalValue[] {
  const found: PersonalValue[] = [];
  collect(native.recipient, { kind: 'person', depth: 0, found });
  collect(native.issued_on, { kind: 'date', depth: 0, found });
  collect(native.expires_on, { kind: 'expiry', depth: 0, found });
  collect(native.credential_id, { kind: 'id', depth: 0, found });
  return withoutRepeats(found);
}

/** The values of one more field that holds a person, or what its kind says. */
export function collectPersonalField(value: unknown, kind: PersonalKind | 'person'): readonly PersonalValue[] {
  const found: PersonalValue[] = [];
  collect(value, { kind, depth: 0, found });
  return found;
}

/** What stands where a person is expected: a name, or an id of a kind that nobody knows. */
export function kindOfPerson(value: string): PersonalKind | undefined {
  if (!/\p{L}/u.test(value) || /\d/.test(value)) return 'id';
  // "student" or "email" say what it is, not who.
  return /^[^\p{L}]*(?!\p{Script=Georgian})\p{Ll}+$/u.test(value) ? undefined : 'name';
}

/** A `result` shows by itself that it is one; a `grade` may be any value, and only words around it tell it as a result; a `contact` is named and holds nothing. */
export type PersonalKind =
  | 'name'
  | 'given_name'
  | 'family_name'
  | 'contact'
  | 'email'
  | 'phone'
  | 'id'
  | 'date'
  | 'expiry'
  | 'address'
  | 'employer'
  | 'result'
  | 'grade'
  | 'other';
export type PersonalValue = { readonly kind: PersonalKind; readonly value: string };
type PersonalFields = Pick<NativeCredential, 'recipient' | 'issued_on' | 'expires_on' | 'credential_id'>;

// A recipient has a dozen values; a bomb of a million must not make every text slow. What lies deeper or
// later is no recipient's data, and the field as a whole is dropped anyway.
const mostValues = 200;
const deepest = 12;
const longestValue = 300;

type Walk = { readonly kind: PersonalKind | 'person'; readonly depth: number; readonly found: PersonalValue[] };

function collect(value: unknown, walk: Walk): void {
  if (walk.found.length >= mostValues || walk.depth > deepest) return;
  if (typeof value === 'string' || typeof value === 'number') collectLeaf(String(value), walk);
  if (typeof value !== 'object' || value === null) return;
  for (const key in value) {
    if (!Object.hasOwn(value, key) || walk.found.length >= mostValues) continue;
    const inherited = Array.isArray(value) || walk.kind !== 'person' ? walk.kind : 'other';
    const kind = Array.isArray(value) ? inherited : kindOfKey(key, inherited);
    if (kind !== 'ignored') collect((value as Record<string, unknown>)[key], { ...walk, kind, depth: walk.depth + 1 });
  }
}

function collectLeaf(raw: string, { kind, found }: Walk): void {
  const value = raw.slice(0, longestValue).toWellFormed().normalize('NFC').trim();
  if (value === '') return;
  const stated = kind === 'expiry' || kind === 'phone' ? kind : kindOfValue(value);
  const supposed = kind === 'person' ? (kindOfPerson(value) ?? 'other') : kind;
  const known = stated ?? (supposed === 'other' ? kindOfOther(value) : supposed);
  found.push({ kind: known, value });
}

function kindOfOther(value: string): PersonalKind {
  if (isHome('', value)) return 'address';
  return isCodeOfOne(value) ? 'id' : 'other';
}

/**
 * Whether a value is a code that no word, amount, grade or day is written as, `TR/44/9018`, `AB 12 34 56 C`, `99812345`: in a
 * field of a person it is a number of theirs, by whatever name.
 */
export function isCodeOfOne(value: string): boolean {
  const code = value.trim();
  if (code.length < 5 || code.length > 40 || (code.match(/\d/g)?.length ?? 0) < 2) return false;
  return (codeShape.test(code) || /^\d{6,}$/.test(code)) && !publicCode.test(code);
}

/**
 * Whether a field of a person says where they live, by its folded name (`homeAddress`, `line1`, `Wohnanschrift`) or by a value
 * with house number and post code.
 */
export function isHome(foldedKey: string, value: string): boolean {
  if (!/\d/.test(value) || !/\p{L}/u.test(value) || value.length > 200 || /@|^\w+:\S/.test(value)) return false;
  const key = foldedKey.replace(/^custom/, '');
  return !placeOfCourse.test(key) && (homeKey.test(key) || home.test(value));
}

const homeKey =
  /address(?:es|line\d?|\d)?$|^addr\d?$|^(?:address)?lines?\d?$|^street|residen[ct]|domicil|^lives?(?:at|in)$|^(?:home|mailing|postal|shipping|billing|permanent)$|wohn|anschrift|^adress|^domicilio|direcci[oó]n|^indirizzo|^morada|endere[cç]o|^adres|zamieszkania|bydli[sš]t|bopæl|bosted|osoite|^dom$/;
/** Where something takes place or who gives it; an address in a network. */
const placeOfCourse =
  /venue|issuer|school|training|company|office|event|exam|location|provider|cent(?:re|er)|organi[sz]|institut|campus|host|site|web|mail$|mailaddress|^ip|url|wallet|mac/;
/** `14 Elmfield Road, Leeds LS6 2AB`, `Elmfeldstr. 14, 04103 Leipzig`. */
const home =
  /^(?:\d{1,5}\p{L}?,? \p{L}[\p{L} .'’-]{2,40}|\p{L}[\p{L} .'’-]{2,40},? \d{1,5} ?\p{L}?),[^,]{0,40}(?:,[^,]{0,40})*(?<![\p{L}\p{N}])(?:\d{4,6}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?\p{Lu}{2}|\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2})(?![\p{L}\p{N}])/u;

/** In capitals and figures, with at least one letter. */
const codeShape = /^(?=[^\p{L}]*\p{Lu})[\p{Lu}\d]+(?:[-_/. ][\p{Lu}\d]+|-\p{Ll}{1,4}(?=[-\d]))*$/u;
/** What standards, frameworks and exams are called: `ISO 9001`, `AZ-900`, `EQF 5`; and a day in another form. */
const publicCode =
  /^(?:ISO|IEC|IEEE|EN|DIN|BS|NF|UNE|UNI|NEN|VDE|DGUV|ANSI|ASTM|NFPA|OSHA|RFC|NIST|PCI|EQF|CEFR|NQF|RQF|DQR|AQF|AZ|MS|SC|DP|PL|AI|MB|CLF|SAA|SOA|DVA)[ -]?\d|^\d{1,4}[-/. ](?:\d{1,2}|\p{L}+)[-/. ]\d{1,4}$|^\d{1,2} \p{Lu}+ \d{4}$/u;

/** What a value is whatever its field is called: an `identity` may be an e-mail address. */
function kindOfValue(value: string): PersonalKind | undefined {
  const bare = value.replace(/^mailto:/i, '');
  if (/^[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@.]{2,63}$/.test(bare)) return 'email';
  if (/^(?:tel:|\+\d)[\d\s().-]{6,24}$/i.test(value)) return 'phone';
  if (/^(?:did|urn|https?):/i.test(value)) return 'id';
  return isDay(value) ? 'date' : undefined;
}

function kindOfKey(key: string, inherited: Walk['kind']): Walk['kind'] | 'ignored' {
  const folded = foldName(key);
  if (ignoredKeys.has(folded)) return 'ignored';
  const known = keyKinds.find(([pattern]) => pattern.test(folded));
  return known?.[1] ?? inherited;
}

/** `finalMark`, `totalPoints`, `notaFinal`: how well somebody did, in the languages that platforms are written in. Folded. */
export const resultKey =
  /^outcome|(?:score|grade|mark|point|result)s?$|(?:percent(?:age)?|rating|tally|gpa|note|nota|voto|punkte|punktzahl|bewertung|ergebnis|resultado|puntuaci[oó]n|calificaci[oó]n|classifica[cç][aã]o|punteggio|votazione|cijfer|resultaat|ocena|wynik|betyg)$|^(?:scores?|grades?|marks?|nota|note|results?|ergebnis|final)(?:total|final|achieved|obtained|result|mark|grade|score|media|percent)/u;

/** What a property of a person holds of a name, in the languages that platforms are written in. */
export function partOfName(foldedKey: string): 'given_name' | 'family_name' | undefined {
  const kind = keyKinds.find(([pattern]) => pattern.test(foldedKey))?.[1];
  return kind === 'given_name' || kind === 'family_name' ? kind : undefined;
}

/** Words that say how a recipient is written down, not who it is. */
const ignoredKeys = new Set(
  'type hashed context salutation honorificprefix honorificsuffix language locale lang timezone'.split(' '),
);

const keyKinds: readonly (readonly [RegExp, PersonalKind])[] = [
  [
    /^(?:given|first|middle|additional|preferred|nick|fore|call)(?:names?)?$|^(?:vornamen?|prenoms?|nombres?|nomeproprio|patronymic|rufname|voorna(?:am|men)|imi[eę]|imiona|etunimi|fornavn|förnamn|jméno|jmeno|keresztnév|keresztnev)$/,
    'given_name',
  ],
  [
    /^(?:family|last|sur|birth|maiden)(?:names?)?$|^(?:nachname|familienname|apellidos?|sobrenome|apelido|cognome|achternaam|nom|nomdefamille|nomusage|nomdusage|nazwisko|sukunimi|etternavn|efternavn|efternamn|příjmení|prijmeni|vezetéknév|vezeteknev)$/,
    'family_name',
  ],
  [
    /^(?:employers?|affiliations?|worksfor|workplace|company(?:name)?|arbeitgeber|employeur|empresa|werkgever|datoredilavoro)$/,
    'employer',
  ],
  [/e?mail(?!ing)/, 'email'],
  [/phone|mobile|^tel$|^cell$|^fax$|handy|telefon/, 'phone'],
  [
    /street|city|town|postal|postcode|zip|region|country|address|locality|strasse|plz|wohnort|adresse|direccion/,
    'address',
  ],
  [homeKey, 'address'],
  [/expir|validuntil/, 'expiry'],
  [/^(?:dob|birthday|birthdate|born)$|(?<!candi)date|geburts|issued|validfrom|awardedon|earnedon/, 'date'],
  [resultKey, 'grade'],
  [
    /name|^(?:nombre|nom|nome)(?:completo?|complet)$|^volledigenaam$|^knownas$|^firstlast$|^(?:label|holder|learner|student|person|earner)$/,
    'name',
  ],
  [
    /id$|^(?:identifier|identity|identityhash|salt|did|uuid|sub|handle|login|url|uri|ssn|nin|passport)|number$|no$|hash$|code$/,
    'id',
  ],
];

function withoutRepeats(found: readonly PersonalValue[]): PersonalValue[] {
  return [...new Map(found.map((one) => [`${one.kind} ${one.value}`, one])).values()];
}
