import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { commonWords } from './common-words.ts';
import { findTelephones } from './find-telephones.ts';
import { withReaching } from './reaching-clause.ts';
import { createValueFilter } from './value-filter.ts';
import { isPhrase } from './ordinary-words.ts';
import { mark, type Span } from './span.ts';
import { foldWord, isWordAt } from './words.ts';

/** Addresses and numbers that are personal whoever's they are: e-mail, telephone, DID, UUID. */
export function findMarks(text: string): Span[] {
  const spans = findAddresses(text);
  // A glance for what each of them must have costs a tenth of looking for it.
  if (/-[0-9a-f]{4}-/i.test(text)) spans.push(...findUuids(text));
  spans.push(...findTelephones(text));
  for (const pattern of patterns) if (text.includes(pattern.sign)) spans.push(...findPattern(text, pattern));
  return spans.map((span) => withReaching(text, span));
}

/** Where a text quotes an identifier, an address or another value of the recipient. */
export function createValueFinder(personal: readonly PersonalValue[]): (text: string) => Span[] {
  const wanted = [
    ...personal.flatMap(readWanted),
    ...namesOf(personal).flatMap((name) => [...toAccountNames(name), ...toInitials(name)]),
  ];
  const select = createValueFilter(wanted);
  return (text) => {
    if (wanted.length === 0) return [];
    const lower = text.toLowerCase();
    // A letter whose lower case is longer would shift every place after it.
    const searched = lower.length === text.length ? lower : text;
    return select(searched).flatMap((one) => findValue(searched, one));
  };
}

// Each begins with a sign that is rare and each repetition has an end, so that a megabyte of digits takes no
// longer than one of letters. What may not stand before is looked at afterwards for the same reason.
const patterns = [
  { sign: ':', pattern: /did:[a-z0-9]{1,32}:[\w.:%-]{1,400}(?:[#/?][\w.:%#/?=&-]{0,200})?(?<![.:])/gi, notAfter: /\w/ },
  { sign: '$', pattern: /sha256\$[0-9a-f]{16,128}/gi, notAfter: /\w/ },
  { sign: '+', pattern: /\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ ./-]?\d){5,13}(?!\w)/g, notAfter: /[\w+]/ },
  { sign: '(', pattern: /\(\d{3}\) ?\d{3}[ .-]\d{4}(?!\w)/g, notAfter: /[\w()]/ },
];
const uuid = /-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])/gi;
const uuidHead = /(?:urn:uuid:)?[0-9a-f]{8}$/i;

function findPattern(text: string, { pattern, notAfter }: (typeof patterns)[number]): Span[] {
  return matchesIn(text, pattern)
    .filter(({ index }) => index === 0 || !notAfter.test(text.charAt(index - 1)))
    .map((match) => mark(match.index, match.index + match[0].length));
}

function findUuids(text: string): Span[] {
  return matchesIn(text, uuid).flatMap((match) => {
    const head = uuidHead.exec(text.slice(Math.max(0, match.index - 17), match.index))?.[0] ?? '';
    const start = match.index - head.length;
    return head === '' || isWordAt(text, start - 1) ? [] : [mark(start, match.index + match[0].length)];
  });
}

/** From each `@` outwards: a pattern that begins with letters would try each letter of a long word. */
function findAddresses(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (!isWordAt(text, at + 1) || /\s/.test(text.charAt(at - 1))) continue;
    const before = text.slice(Math.max(0, at - 64), at);
    const behind = text.slice(at + 1, at + 260);
    // What is written without spaces goes on right beside an address.
    const local = (latinLocal.exec(before) ?? anyLocal.exec(before))?.[0].replace(/^[.'-]+/, '') ?? '';
    const domain = (latinDomain.exec(behind) ?? anyDomain.exec(behind))?.[0] ?? '';
    if (local === '' || domain === '') continue;
    const scheme = /mailto:$/i.test(text.slice(Math.max(0, at - local.length - 7), at - local.length)) ? 7 : 0;
    spans.push(mark(at - local.length - scheme, at + 1 + domain.length));
  }
  return spans;
}

const anyLocal = /[\p{L}\p{N}._%+'-]{1,64}$/u;
const anyDomain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;
const latinLocal =
  /(?<![^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{Script=Latin}\p{N}._%+'-]{1,64}$/u;
const latinDomain =
  /^[\p{Script=Latin}\p{N}-]{1,63}(?:\.[\p{Script=Latin}\p{N}-]{1,63}){1,6}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;

type Wanted = {
  readonly value: string;
  readonly uncertain: boolean;
  readonly needsLabel: boolean;
  /** What must stand before it; a word for a number if not told. */
  readonly label?: RegExp;
  readonly kind?: Span['kind'];
};

function readWanted({ kind, value }: PersonalValue): Wanted[] {
  const lower = value.toLowerCase();
  switch (kind) {
    case 'email':
      return readLocalPart(lower.replace(/^mailto:/, ''));
    case 'id':
    case 'phone':
      return readIdentifier(lower);
    case 'date':
    case 'expiry':
      // What is no date that can be read may still be quoted as it is.
      return /\d/.test(lower) || lower.length < 5 ? [] : [{ value: lower, uncertain: true, needsLabel: false }];
    case 'address':
      return isTelling(lower) || lower.split(/\s+/).length >= 3
        ? [{ value: lower, uncertain: true, needsLabel: false }]
        : [];
    case 'other':
      return isTelling(lower) ? [{ value: lower, uncertain: true, needsLabel: false }] : [];
    default:
      return [];
  }
}

/** A short number or a plain word is quoted only where it is called a number: `ID 42`, never `42 hours`. */
function readIdentifier(value: string): Wanted[] {
  if (value.length < 2) return [];
  const isLongNumber = /^\d{6,}$/.test(value);
  const isCode = /\d/.test(value) && /\D/.test(value) && value.length >= 5;
  const isLongWord = /^\D{10,}$/.test(value);
  const isPlain = isLongNumber || isCode || isLongWord;
  return [{ value, uncertain: isLongWord, needsLabel: !isPlain }];
}

function readLocalPart(address: string): Wanted[] {
  const local = address.split('@', 1)[0]?.replace(/\+.*$/, '') ?? '';
  if (local.length < 4 || roleAccounts.test(local) || commonWords.has(foldWord(local))) return [];
  const words = local.split(/[._-]+/);
  // `licensing@…` is nobody's name, and an ordinary word.
  if (words.length === 1 && isPhrase(words)) return [];
  // `data.science@…` is nobody's name, and `will.mark@…` may be words where they stand apart.
  const areWords = isPhrase(words) || words.every((word) => commonWords.has(foldWord(word)));
  const values = areWords ? [local] : [local, words.join(' ')];
  const kind = /^\p{L}+[._-][\p{L}._-]+$/u.test(local) ? 'person' : 'mark';
  return [...new Set(values)].map((value) => ({ value, uncertain: !/[\d._ -]/.test(value), needsLabel: false, kind }));
}

/** Names in full, also where given name and surname stand in fields of their own. */
function namesOf(personal: readonly PersonalValue[]): string[] {
  const first = (wanted: PersonalValue['kind']) => personal.find(({ kind }) => kind === wanted)?.value ?? '';
  return [
    ...personal.flatMap(({ kind, value }) => (kind === 'name' ? [value] : [])),
    `${first('given_name')} ${first('family_name')}`,
  ];
}

/** What an account is called after its holder, as one word: `maria_souza` of Maria Lima Souza; `msouza` beside a word for one. */
function toAccountNames(name: string): Wanted[] {
  const words = name.trim().split(/\s+/).map(foldWord);
  const [given = '', surname = ''] = [words.at(0), words.at(-1)];
  if (words.length < 2 || !/^[a-z]{2,}$/.test(given) || !/^[a-z]{3,}$/.test(surname)) return [];
  const whole = [given + surname, `${given}_${surname}`].map((value) => ({
    value,
    uncertain: true,
    needsLabel: false,
  }));
  // A shunter is more than Sarah Hunter.
  return [...whole, { value: given.charAt(0) + surname, uncertain: true, needsLabel: true, label: ofAccount }].filter(
    ({ value }) => value.length >= 6 && !commonWords.has(value) && !isPhrase([value]),
  );
}

/** What stands before the account of somebody. */
export const ofAccount =
  /(?<!\p{L})(?:sent to|write to|writing to|go to|reach|contact|message|user(?:name)?|account|login|profile|handle|konto|benutzer(?:name)?|usuario|utilisateur|utente|utilizador|gebruiker|domande a|schreiben an)[:]? $/iu;

/** `T. O.-F.` of Tobias Okonjo-Fairweather, `J. D. O.`, and where somebody is named or signs `J.D.O.` and `JDO`. */
function toInitials(name: string): Wanted[] {
  const words = name.trim().toLowerCase().split(/\s+/);
  const spelt = words.map((word) => word.split('-').map((part) => `${Array.from(part)[0] ?? ''}.`));
  if (spelt.flat().length < 3 || !words.every((word) => /^\p{L}/u.test(word))) return [];
  const bound = spelt.map((initials) => initials.join('-'));
  const joined = bound.join('');
  const isBound = name.includes('-');
  return [
    ...(isBound || !abbreviations.has(joined) ? [{ value: bound.join(' '), needsLabel: false }] : []),
    { value: joined, needsLabel: !isBound, label: ofInitials },
    { value: joined.replace(/[.-]/g, ''), needsLabel: true, label: ofInitials },
  ].map((wanted) => ({ ...wanted, uncertain: true, kind: 'person' }));
}

const abbreviations = new Set(['s.r.l.', 'u.s.a.', 's.p.a.', 's.n.c.']);
/** Firms approve and deliver, too, but behind them more is told of their name. */
const ofInitials =
  /(?:(?:approved|signed|initialled|recorded|entered|reviewed|checked|verified) by|initials?:?|initialen:?|iniciales:?|initiales:?|iniciais:?|iniziali:?|gez\.|geprüft von|candidate|student|learner|participant) $/iu;

const roleAccounts =
  /^(?:info|admin|office|mail|email|contact|contacto|student|students|learner|test|user|support|hello|team|training|school|certificates?|badges?)$/;

/** Whether a value can hardly be a word of the text by chance. */
function isTelling(value: string): boolean {
  return value.length >= 6 && /\d/.test(value) && /\p{L}/u.test(value);
}

const ofNumber =
  /(?:\b(?:id|no|nr|nº|number|numero|número|nummer|code|ref|reference|identifier)\b[.:# ]{0,3}|[#№]\s?)$/iu;

function findValue(text: string, { value, uncertain, needsLabel, label = ofNumber, kind = 'mark' }: Wanted): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length;
    const isWithin = isWordAt(text, at - 1) || isWordAt(text, end);
    const isMeant = !needsLabel || label.test(text.slice(Math.max(0, at - 14), at));
    if ((!isWithin || isCompactValue(value)) && isMeant) spans.push({ start: at, end, kind, uncertain });
  }
  return spans;
}

function isCompactValue(value: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(value);
}
