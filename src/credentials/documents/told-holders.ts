import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { self } from '../redaction/drop-empty.ts';
import { addressing, congratulating } from '../redaction/greetings.ts';
import { betweenNames, nameWord } from '../redaction/name-pattern.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { sentenceAround } from '../redaction/sentences.ts';
import { determiners, honorifics, kinTitles, namedAfter, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord, wordBefore } from '../redaction/words.ts';
import { congratulates, greetedHolders, isGreeted } from './greeted-holders.ts';
import { isNoName, notNames, oneWord } from './one-word-names.ts';
import { isShapedAsToldName } from './name-shape.ts';
import {
  atEnd, byHolder, certifying, choosing, earning, givenTo, gradeAlone, labelBefore, numberAfter, objectBehind, oneEarning, owning, owningResult,
  participle, personNumberAfter, quoted, roleBefore, saying, saysAfter, weight, workBy,
} from './told-frames.ts'; // prettier-ignore
import { longestLookedThrough, mostTexts } from './size-limits.ts';
import { kinTitle, personTitle } from '../redaction/person-titles.ts';

/**
 * Who a text tells of as the holder though no field names them: `Layla Al-Harthy graduated`, `says Benny Tsosie, who
 * completed`. Of a template, which nobody holds, only who speaks of themselves in it or has completed `this course`:
 * others in it are more often authors, and people a thing is named after.
 */
export function holdersToldIn(texts: readonly string[], { isAward }: { readonly isAward: boolean }): PersonalValue[] {
  const found = texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestLookedThrough);
    return [...inFull(text, isAward), ...(isAward ? inOneWord(text) : [])];
  });
  return [...new Set(found)].map((value) => ({ kind: 'name', value }));
}

/** Whom a text congratulates, in full or by a first name that it tells of again: then it is of one award. */
export function holdersGreetedIn(texts: readonly string[]): PersonalValue[] {
  const found = texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestLookedThrough);
    return [...(congratulates.test(text) ? namesWhere(text, isCongratulated) : []), ...greetedHolders(text)];
  });
  return [...new Set(found)].map((value) => ({ kind: 'name', value }));
}

function inFull(text: string, isAward: boolean): string[] {
  return namesWhere(text, (context) =>
    isAward ? isHolder(context) : isSpeaker(context) || isGreeted(context) || isOfThis(context),
  );
}

function namesWhere(text: string, isTold: (context: Context) => boolean): string[] {
  return matchesIn(text, candidate).flatMap(({ index, 0: written }) => {
    const found = written.replace(objectBehind, '');
    // Most capitals are those of one word without a title, which names nobody.
    if (!found.includes(' ') && !isTitle(foldWord(wordBefore(text, index)?.text ?? ''))) return [];
    const [own = '', owned = ''] = /^(.*?)(['’]s?)?$/u.exec(found)?.slice(1) ?? [];
    const name = withoutRole(own.replace(/[.'’-]+$/, ''));
    const begin = index + own.indexOf(name);
    const title = titleBefore.exec(text.slice(Math.max(0, begin - 14), begin))?.[0] ?? '';
    if (!isName(name, title)) return [];
    const start = begin - title.length;
    const end = begin + name.length;
    const context: Context = {
      title,
      before: text.slice(Math.max(0, start - 60), start),
      after: owned + text.slice(index + found.length, index + found.length + 200),
      sentence: () => sentenceOf(text, { start, end }),
    };
    return isTold(context) ? [name] : [];
  });
}

function isTitle(folded: string): boolean {
  return honorifics.has(folded) || kinTitles.has(folded);
}

type Context = {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: () => string;
};

function sentenceOf(text: string, stretch: { readonly start: number; readonly end: number }): string {
  const { start, end } = sentenceAround(text, stretch);
  return text.slice(start, end);
}

/** `Die Absolventin Anna Klein`, `Bravo Anna Klein`: what leads to a name is none of it. */
export function withoutRole(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isLead(words[0] ?? '')) words.shift();
  // `Leistung von Lena Hartmann`
  if (words.length >= 3 && /^\p{Lu}\S* v[ao]n /u.test(name) && /^v[ao]n$/.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}

function isLead(word: string): boolean {
  const folded = foldWord(word);
  return (
    roleNouns.has(folded) ||
    (honorifics.has(folded) && folded.length > 1) ||
    notNames.has(folded) ||
    leadingWord.test(word) ||
    // `Lê` with its mark is a name.
    (determiners.has(folded) && folded !== 'de' && /^\w+$/.test(word)) ||
    isPhrase([word])
  );
}

const leadingWord = new RegExp(
  `^(?:${congratulating}|${addressing}|brav[oa]|absolvent(?:in)?|inhaber(?:in)?|graduate|trainee|titolare|houder)$`,
  'iu',
);

const candidate = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{L}\p{N}/@.-])${nameWord}(?:(?: |(?<= \p{Lu})\. |(?<=^\p{Lu})\. )${betweenNames}${nameWord}){0,4}`,
  'gu',
);
const titleBefore = new RegExp(String.raw`(?<!\p{L})(?:${personTitle}|${kinTitle}) $`, 'u');

/** Two words at least, or one behind a title; no group, prize or organisation. */
export function isName(name: string, title: string): boolean {
  const words = name.split(/[ .]+/);
  if (words.some((each) => namedAfter.has(foldWord(each)))) return false;
  return (
    isShapedAsToldName(name) ||
    (title !== '' && words.length === 1 && name.length > 1 && !honorifics.has(foldWord(name)) && !isPhrase(words))
  );
}

function isHolder(context: Context): boolean {
  const { before, after } = context;
  if (isSpeaker(context) || isGreeted(context)) return true;
  if ((!famousPrize.test(before) && leading.some((frame) => frame.test(before))) || isFor(context)) return true;
  if (isOwner(context)) return true;
  return !isPrize(after) && (earning.test(after) || isEarning(after, before));
}

/** `Certificate no. 88 for Mrs L. Achterberg`; Mrs Dalloway is whom notes may be for. */
function isFor({ title, before }: Context): boolean {
  return title !== '' && paperFor.test(before);
}

const paperFor =
  /(?:certificate|diploma|badge|zertifikat|urkunde|bescheinigung|certificat|attestation|diplôme|certificad[oa]|constancia|attestato|certificaat|n[o.º°]\.?|nr\.?)(?!\p{L})[^.!?\n]{0,20} (?:for|für|pour|para|per|voor) $/iu;

/** What places, products and topics have, too, only behind a title: `Palo Alto’s exam`, `Value Stream (30 %)`. */
function isOwner({ title, before, after, sentence }: Context): boolean {
  if (owningResult.test(after) || personNumberAfter.test(after)) return true;
  if ((title !== '' && owning.test(after)) || (choosing.test(before) && /^['’]s? /u.test(after))) return true;
  const isGraded =
    (title !== '' && numberAfter.test(after)) || (gradeAlone.test(after) && /(?:^|\n|[.!?] )$/u.test(before));
  // The sentence is looked for last: that costs more than all else here.
  return isGraded && ![sentence(), `${before}x${after}`].some((around) => matchesIn(around, weight).length > 1);
}

const famousPrize = /(?:Nobel|Pulitzer|Turing|Fields)(?!\p{L})[^.!?\n]*$/u;
const leading = [givenTo, certifying, workBy, byHolder, roleBefore, labelBefore, quoted];

/** A verb of earning behind the name, and `this course` or, of `Mr X` or `X, who`, a date behind that. */
function isOfThis({ title, after }: Context): boolean {
  const verb = earning.exec(after);
  if (verb === null || isPrize(after)) return false;
  const rest = after.slice(verb[0].length).split(/[.!?\n]/, 1)[0] ?? '';
  const isToldApart = title !== '' || /, (?:who|qui|que|die|der|che|quien) /u.test(verb[0]);
  return ours.test(rest) || (isToldApart && dated.test(rest));
}

const ours =
  /^ (?:this|our|diese[snrm]?|unser\p{L}*|ce|cet|cette|notre|est[ea]|nuestr[oa]|ess[ea]|noss[oa]|quest[oa]|nostr[oa]|dit|deze|onze|ons) (?:\p{L}+ ){0,2}\p{L}+/iu;
const dated = /^ ?(?:\p{L}+ ){0,3}(?:in|on|im|am|en|em|el|le|nel|il|op) (?:[\p{L}\d.,]+ ){0,5}(?:19|20)\d\d/u;

function isCongratulated(context: Context): boolean {
  return congratulates.test(context.before) && isGreeted(context);
}

/** Who says something of themselves, or signs it. */
function isSpeaker({ before, after, sentence }: Context): boolean {
  if (/[”"»“’'][.]? ?[-–—] ?$/u.test(before) && self.test(before)) return true;
  return (saying.test(before) || saysAfter.test(after)) && self.test(sentence());
}

/** German and Dutch put the verb at the end. */
function isEarning(after: string, before: string): boolean {
  return (
    atEnd.test(after) ||
    (/(?<!\p{L})(?:hat|heeft) (?:(?!(?:das|die|den|de[rm]|ein\p{L}{0,2}|het|de|een) )\p{L}+ )?$/iu.test(before) &&
      participle.test(after))
  );
}

/** `Marie Curie received the Nobel Prize`. */
export function isPrize(after: string): boolean {
  return /^[^.!?\n]{0,60}(?:Nobel|Pulitzer|Oscar|Grammy|Turing|Fields|\p{Lu}\p{L}+ (?:Prize|Medal|Award)|Prix \p{Lu}|Premio \p{Lu}|Prêmio \p{Lu}|-?[Pp]reis(?!\p{L})|prijs(?!\p{L}))/u.test(
    after,
  );
}

/** `Benny has earned this badge`, `Well done, Benny!`: of one word less is taken for a holder. */
function inOneWord(text: string): string[] {
  return matchesIn(text, oneWord).flatMap(({ index, 0: name }) => {
    const end = index + name.length;
    const isFirst = index === 0 || '.!?\n'.includes(text.charAt(index - 2)) || text.charAt(index - 1) === '\n';
    const isAddressed = '!,.:'.includes(text.charAt(end)) || /^ [!–—]/u.test(text.slice(end, end + 3));
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(end, end + 160);
    if (!(isFirst || isAddressed || / (?:to|an?|à|al?la?|ao|aan|alla) $/u.test(before)) || isNoName(name)) return [];
    if (isAddressed && isGreeted({ before, after })) return [name];
    if (givenTo.test(before) && behindOne.test(after)) return [name];
    return isFirst && (oneEarning.test(after) || atEnd.test(after)) && !isPrize(after) ? [name] : [];
  });
}

/** `Awarded to Noor from Venlo` */
const behindOne = /^ (?:uit|from|aus|de|di|da|van) \p{Lu}/u;
