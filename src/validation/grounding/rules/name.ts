import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { acronymWords } from '../names/acronyms.ts';
import { countryWords } from '../names/countries.ts';
import { otherNamesOf } from '../names/other-names.ts';
import { regulationNames } from '../names/regulations.ts';
import { genericWords, wellKnownNames } from '../names/well-known.ts';
import { rangeOf, tokenAt, type Token } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isSpeltOut } from './known-initials.ts';

/**
 * Organisations, products, people and places that the facts lack: acronyms, words with a capital inside, and words with
 * a capital where the place does not ask for one. German writes every noun so, and titles every word.
 */
export const nameRule: Rule = {
  name: 'name',
  warnsOutsideEnglish: true,
  find: (text, facts, { language }) => {
    const foreign = foreignTokens(text, facts, language);
    return joinRuns(text, foreign).filter((run) => !isSpeltOut(text, facts, run));
  },
};

const detail = 'no organisation, product, person or place that the facts do not name';

function foreignTokens(text: Annotated, facts: FactsIndex, language: string): ReadonlySet<number> {
  const labelled = text.numbers.filter(({ labels }) => labels.length > 0);
  // Every word of "General Data Protection Regulation".
  const taken = new Set(
    [...text.codes, ...text.dates, ...labelled, ...unitsIn(text)].flatMap(({ first, last }) => rangeOf(first, last)),
  );
  const isTitle = isTitleCased(text);
  const foreign = new Set<number>();
  let hasOrigins: boolean | undefined;
  for (const [index, token] of text.tokens.entries()) {
    if (!isCandidate(token) || taken.has(index) || text.idle.has(index)) continue;
    if (isPlain(text, { index, isTitle, language }) || regulationNames.has(token.folded) || isKnown(token, facts))
      continue;
    if (isAmpersanded(text, facts, index)) continue;
    if (isTopicOf(text, index) && !(hasOrigins ??= nameOrigins(facts))) continue;
    const isName =
      hasNameForm(token) ||
      worldBodies.test(token.folded) ||
      wellKnownNames.has(token.folded) ||
      isNamedByPlace(text, facts, { index, isTitle, language });
    if (isName) foreign.add(index);
  }
  return foreign;
}

/** The words of `60 kWh`, `50 US dollars`. */
function unitsIn({ numbers, ending }: Annotated) {
  return numbers.flatMap(({ unit, end }) =>
    unit === undefined ? [] : (ending.get(end) ?? []).filter(({ tag }) => tag === `unit:${unit}`),
  );
}

/** What has another meaning; `AutoCAD` is no "auto…", whatever vocabularies say of its beginning. */
function isPlain(text: Annotated, { index, isTitle, language }: Place): boolean {
  const token = tokenAt(text.tokens, index);
  return (
    hasPlainMeaning(text, index) &&
    !worldBodies.test(token.folded) &&
    !isProduct(token) &&
    !isBodyBehind(token) &&
    !/\p{Ll}\p{Lu}/u.test(token.text) &&
    !(language === 'en' && !isTitle && isInRun(text, index))
  );
}

/** "Taken in Moodle": its place online is a product of that name. */
function isProduct({ text, folded }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && wellKnownNames.has(folded) && products.has(folded);
}

const products = new Set('moodle zoom blackboard canvas slack'.split(' '));

/** `Weltgesundheitsorganisation`, `Wereldnatuurbond`. */
const worldBodies =
  /^(?:welt|wereld)\p{Ll}{4,}(?:organisation|organisatie|verband(?:e?s)?|bund(?:e?s)?|bond|bank|forums?|raad|rat(?:e?s)?)$/u;

function isCandidate({ kind, text, folded }: Token): boolean {
  return (
    (kind === 'word' || kind === 'mixed') &&
    text.length > 1 &&
    /\p{Lu}/u.test(text) &&
    !genericWords.has(folded) &&
    !/^[IVX]+$/.test(text)
  );
}

function isKnown(token: Token, { names, passages }: FactsIndex): boolean {
  const { text, folded } = token;
  if (names.hasWord(folded) || names.hasPart(folded) || isThing(token, passages)) return true;
  if (otherNamesOf(folded).some((word) => names.hasWord(word))) return true;
  if (peoplesOf(folded).some((place) => names.hasWord(place))) return true;
  if (/^\p{Lu}{2,}s$/u.test(text) && names.hasWord(folded.slice(0, -1))) return true;
  // `DofE`, `DoD`: little words of a name have little letters, or stand there themselves.
  const acronym = folded.replace(/s$/, '');
  const [, before = '', little = '', behind = ''] = /^(\p{Lu}+)(\p{Ll}{2})(\p{Lu}+)$/u.exec(text) ?? [];
  if (little !== '' && names.hasWord(little) && names.hasInitials(before + little.charAt(0) + behind)) return true;
  return (
    /^\p{Lu}(?:\p{Ll}{0,2}\p{Lu})+s?$/u.test(text) &&
    [acronym, ...(acronymWords.get(acronym) ?? [])].some((letters) => names.hasInitials(letters))
  );
}

/** The "China" that opens a sentence where the facts are about porcelain. */
function isThing({ first, text, folded }: Token, passages: FactsIndex['passages']): boolean {
  if (!first || text !== 'China') return false;
  return folded === 'china' && passages.some(({ words }) => Array.from(words).some((word) => porcelain.test(word)));
}

const porcelain =
  /^(?:porzellan|porcel|keramik|ceramic|steingut|faience|loza|louca|stoviglie|servies|aardewerk|tableware|crockery)/;

/** Where a people or an adjective is from: `Kenyan` from Kenya, `Tanzanian`, `Sudanese`. */
function peoplesOf(folded: string): string[] {
  const [, stem] = /^(\p{L}{4,}?)(?:i?ans?|ese)$/u.exec(folded) ?? [];
  return stem === undefined ? [] : [stem, `${stem}a`, `${stem}ia`];
}

/** "Japanese food" of a course on sushi: a common word for where a topic is from, where the facts do not say so. */
function isTopicOf({ tokens }: Annotated, index: number): boolean {
  const isOrigin = (at: number) => countryWords.has(tokens[at]?.folded ?? '');
  const isAge = oldness.test(tokens[index]?.folded ?? '') && isOrigin(index + 1);
  const noun = tokens[index + (isAge ? 2 : 1)];
  return (isAge || isOrigin(index)) && cultures.test(noun?.folded ?? '');
}

function nameOrigins({ passages }: FactsIndex): boolean {
  return passages.some(({ tokens }) =>
    tokens.some(({ text, folded }) => /^\p{Lu}/u.test(text) && countryWords.has(folded)),
  );
}

const oldness = /^(?:ancient|classical|modern|medieval|traditional)$/;
const cultures =
  /^(?:food|cook|cuisine|dish|recipe|kitchen|bak|bread|pastr|sweet|dessert|wine|tea|music|song|danc|literature|poet|art$|arts$|craft|culture|language|speak|grammar|calligraph|film|cinema|theatre|histor|garden|paint|pottery|ceramic|martial|tradition|festival|embroid|textile)/;

/** `HS&E` where the facts say "Health, Safety and Environment". */
function isAmpersanded({ tokens }: Annotated, { names }: FactsIndex, index: number): boolean {
  const start = tokens[index]?.gap === '&' ? index - 1 : index;
  const next = tokens[start + 1];
  if (next?.gap !== '&' || start < 0) return false;
  const letters = `${tokens[start]?.folded ?? ''}${next.folded}`;
  return letters.length <= 6 && names.hasInitials(letters);
}

/** An acronym, or a capital inside: `CERN`, `LibreOffice`, `iPhone`. */
function hasNameForm({ text }: Token): boolean {
  return /^\p{Lu}{2,}s?$/u.test(text) ? !/^[IVX]+$/.test(text) : /\p{Ll}\p{Lu}/u.test(text);
}

type Place = { readonly index: number; readonly isTitle: boolean; readonly language: string };

function isNamedByPlace(text: Annotated, facts: FactsIndex, { index, isTitle, language }: Place): boolean {
  const token = tokenAt(text.tokens, index);
  if (!/^\p{Lu}/u.test(token.text)) return false;
  if (language === 'de') return isGermanName(text, facts, index);
  if (isTitle) return isAgent(text, index);
  if (!token.first) return true;
  // "Two Saturdays" counts them.
  if (text.numbers.some(({ start }) => start === index)) return false;
  // At the start of a sentence a capital counts when a name goes on behind it: `Riverside Council awards`.
  const next = text.tokens[index + 1];
  return next?.gap === ' ' && isCandidate(next) && /^\p{Lu}\p{Ll}/u.test(next.text) && !isKnown(next, facts);
}

/** `World Rowing`: a capital beside another inside a sentence makes a word that has a meaning part of a name. */
function isInRun({ tokens, starting }: Annotated, index: number): boolean {
  const isCapital = (at: number, gap: string | undefined) =>
    gap === ' ' && /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  const token = tokenAt(tokens, index);
  const isMeant = (starting.get(index) ?? []).some(
    ({ tag }) => !tag.startsWith('support:') && !tag.startsWith('counted:'),
  );
  return !isMeant && !token.first && (isCapital(index + 1, tokens[index + 1]?.gap) || isCapital(index - 1, token.gap));
}

/** Words that vocabularies know as something else: months, levels, units, a framework that numbers a level. */
function hasPlainMeaning({ starting, numbers }: Annotated, index: number): boolean {
  return (starting.get(index) ?? []).some(({ tag }) => {
    const [kind, name = ''] = tag.split(':');
    if (kind !== 'label') return kind !== 'counted' && kind !== 'mark';
    return name === 'level' || numbers.some(({ labels }) => labels.includes(name));
  });
}

const germanPlaces = /(?:tal|burg|heim|hausen|dorf|furt|kirchen|haven|stadt)$/;

const germanBodies =
  /^(?:institut|stiftung|akademie|gesellschaft|universitat|hochschule|schule|verband|verein|bund|klinik|zentrum|verlag|werke?)(?:e?s)?$/;

/** The `Bundes` of `Turner-Bundes`. */
function isBodyBehind({ gap, folded }: Token): boolean {
  return gap === '-' && germanBodies.test(folded);
}

/** Two nouns side by side are hardly German: they are a name. */
function isGermanName(text: Annotated, facts: FactsIndex, index: number): boolean {
  const { tokens, starting } = text;
  const token = tokenAt(tokens, index);
  const isNeighbour = (at: number, gap: string | undefined) => {
    const other = tokens[at];
    if (other === undefined || gap !== ' ' || hasPlainMeaning(text, at)) return false;
    return /^\p{Lu}\p{Ll}/u.test(other.text) && isCandidate(other) && !isKnown(other, facts);
  };
  if (!token.first && germanPlaces.test(token.folded) && token.folded.length < 12) return true;
  const next = tokens[index + 1];
  // `Öko-Institut`, `Robert-Bosch-Stiftung`; its last word where the facts know the first.
  if (next?.gap === '-' && germanBodies.test(next.folded)) return true;
  if (isBodyBehind(token)) return true;
  // `Dr. Kortmann`, `Marshall B. Rosenberg`.
  if (token.gap === '. ' && (isTitle(tokens[index - 1]) || (!token.first && isMiddleInitial(tokens, index - 1))))
    return true;
  if (token.first || (starting.get(index) ?? []).length > 0) return false;
  const isBehindFirst = tokens[index - 1]?.first === true;
  return isNeighbour(index + 1, tokens[index + 1]?.gap) || (isNeighbour(index - 1, token.gap) && !isBehindFirst);
}

function isTitle(token: Token | undefined): boolean {
  return /^(?:Dr|Prof|Mag|Ing)$/.test(token?.text ?? '');
}

/** The `B` of `Marshall B. Rosenberg`. */
function isMiddleInitial(tokens: Annotated['tokens'], index: number): boolean {
  const [before, initial] = [tokens[index - 1], tokens[index]];
  return /^\p{Lu}$/u.test(initial?.text ?? '') && initial?.gap === ' ' && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '');
}

const agentWords = new Set(
  'by with from at de von mit bei par avec por con com pela pelo da dal dalla door bij met'.split(' '),
);

/** In a title a word is a name behind "by" and the like. */
function isAgent({ tokens }: Annotated, index: number): boolean {
  let before = index - 1;
  while (before >= 0 && /^\p{Lu}/u.test(tokens[before]?.text ?? '')) before -= 1;
  return agentWords.has(tokens[before]?.folded ?? '') && index - before <= 4;
}

/** Whether nearly every longer word has a capital, so that it says nothing. */
function isTitleCased({ tokens, text }: Annotated): boolean {
  if (/[.!?]\s*$/.test(text)) return false;
  const words = tokens.filter(({ kind, text, first }) => kind === 'word' && text.length > 3 && !first);
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  return words.length >= 1 && words.length <= 14 && capitals >= words.length * 0.7;
}

/** Names of several words are one claim, little words inside included: `University of Somewhere`. */
function joinRuns({ tokens }: Annotated, foreign: ReadonlySet<number>): Unsupported[] {
  const claims: Unsupported[] = [];
  for (const index of foreign) {
    const last = claims.at(-1);
    const isNext =
      last !== undefined && index - last.last <= 2 && tokens[index]?.sentence === tokens[last.last]?.sentence;
    const joins = isNext && /^[ -]?$/.test(tokens[index]?.gap ?? ',');
    if (last !== undefined && joins) claims[claims.length - 1] = { ...last, last: index };
    else claims.push({ first: index, last: index, detail });
  }
  return claims;
}
