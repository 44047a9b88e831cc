import { isBehindWork, isCalledWithArticle } from './behind-article.ts';
import { isDutch, isGerman, isLabel, isProperAfterPossessive, languageNear } from './beside-name.ts';
import { isEponym, isLawOf } from './eponyms.ts';
import { labelKindOf } from './record-labels.ts';
import { judgeTag } from './judge-tag.ts';
import { judgeTitle } from './judge-title.ts';
import { isBehindNoun, isCalledTrade, isOfFirm, isOrdinaryUse, isSaidOfPerson, isSaidOfTrade } from './ordinary-use.ts';
import type { Mention, Place } from './mention.ts';
import type { NamePart } from './name-book.ts';
import type { IsOwnWord } from './own-words.ts';
import { sentenceAround } from './sentences.ts';
import { unreadResult } from './unread-results.ts';
import {
  calendarWords,
  determiners,
  givingPrepositions,
  honorifics,
  memorialWords,
  namedAfter,
  openers,
  particles,
  personCues,
  personVerbs,
  roleNouns,
  timePrepositions,
} from './vocabulary.ts';
import { foldWord, isCapitalized, isLowerCase, type Word, wordAfter, wordBefore } from './words.ts';

/** Whether a mention is of the recipient, of something or someone else, or perhaps of the recipient. */
export function judgeName(text: string, { mention, place, isOwn }: Judged): NameVerdict {
  const around = lookAround(text, mention);
  if (mention.parts.size >= 2) return judgeWhole(text, mention, around);
  // `A Procter & Gamble product`: an article is no initial.
  const isArticle = /^an? /i.test(text.slice(mention.start, mention.start + 3)) && isOfFirm(text, mention);
  if (mention.hasInitial && !isArticle && [...mention.parts].some(({ isFamily }) => isFamily)) return 'remove';
  if (mention.hasTitle) return isNamedAfter(around) ? 'keep' : 'remove';
  if (place === 'tag') return judgeTag(text, mention, isOwn);
  if (place === 'title') return judgeTitle(text, mention);
  return judgePart(text, mention, around);
}

/** Of what is to `drop` neither is sure, and no word for the earner would read: its sentence goes. */
export type NameVerdict = 'remove' | 'uncertain' | 'keep' | 'drop';
type Judged = { readonly mention: Mention; readonly place: Place; readonly isOwn: IsOwnWord };
type Around = {
  readonly before: Neighbour | undefined;
  readonly after: Neighbour | undefined;
  readonly isFirst: boolean;
  readonly isPerson: boolean;
};
/** A word on the same line and in the same clause, with what stands between. */
type Neighbour = Word & { readonly folded: string; readonly gap: string };

function judgeWhole(text: string, mention: Mention, around: Around): NameVerdict {
  const isWritten = mention.words.some(({ text: word }) => !isLowerCase(word));
  const areWords = [...mention.parts].every(({ isCommon }) => isCommon);
  if ((areWords && !isWritten) || (isSaint(around) && !around.isPerson)) return 'keep';
  if (around.after !== undefined && memorialWords.has(around.after.folded)) return 'keep';
  if (around.before !== undefined && memorialWords.has(around.before.folded)) return 'keep';
  // A prize may be named after a namesake; but it may as well be the recipient's own.
  const isDoubtful =
    areWords || !isWritten || isNamedAfter(around) || text.slice(mention.start, mention.end).includes(', ');
  return isDoubtful ? 'uncertain' : 'remove';
}

function judgePart(text: string, mention: Mention, around: Around): NameVerdict {
  const [word] = mention.words;
  const [part] = mention.parts;
  if (word === undefined || part === undefined || isOfFirm(text, mention)) return 'keep';
  // `Van der Berg` is more than a word.
  if (part.isCommon && (mention.start === word.start || isLowerCase(word.text)))
    return judgeCommon(text, { word, part, around });
  if (isOfOthers(text, mention, part)) return 'keep';
  if (isLowerCase(word.text))
    return isOfCompound(around) ||
      isAfterDeterminer(around) ||
      isOfNounBefore(around) ||
      isBehindNamedNoun(text, around)
      ? 'keep'
      : 'uncertain';
  if (isNamedAfter(around)) return 'keep';
  if (around.isPerson) return 'remove';
  // `Jürgens Abschlussarbeit`: German nouns have capitals, and what is owned follows.
  if (word.text.endsWith('s') && foldWord(word.text) === `${part.id}s` && isGerman(text, word)) return 'uncertain';
  return isOfSomebodyElse(text, { word, part, around }) ? 'keep' : judgeAlone(text, { word, part, around });
}

function isOfSomebodyElse(text: string, named: InCase): boolean {
  const { part, around } = named;
  if (!isOfOtherName(around) || isBehindOpener(text, around)) return false;
  return !isBehindFirstWord(text, part, around) && !isResultOf(text, named);
}

/** Who a law is known by, and what a trade is called. */
function isOfOthers(text: string, mention: Mention, part: NamePart): boolean {
  return (
    isEponym(text, { mention, part }) ||
    isLawOf(text, mention) ||
    (isSentenceStart(text, mention.start) && isCalledTrade(text, mention))
  );
}

function judgeAlone(text: string, named: InCase): NameVerdict {
  const { word, around } = named;
  // `La Tramontin, che`: what follows a method or place is a word, not a comma.
  const isOfNoun = isAfterDeterminer(around) && !(around.before?.text === 'de' && !isDutch(text, word));
  return isOfNoun && around.after?.gap.includes(',') === false && !isCalled(text, named) ? 'keep' : 'uncertain';
}

/** A first name behind its article or what its bearer made, while a surname there is that of a method or place. */
function isCalled(text: string, { word, part, around: { after } }: InCase): boolean {
  const called = { word, after, ...part };
  return (part.isGiven && isCalledWithArticle(text, called)) || isBehindWork(text, called);
}

/** A name that is also a word: `Will`, `Mark`, `Grace`. */
function judgeCommon(text: string, named: InCase): NameVerdict {
  const { word, around } = named;
  const { before, after } = around;
  const folded = foldWord(word.text);
  if (isLowerCase(word.text) || isNamedAfter(around) || isOfOtherName(around)) return 'keep';
  if (isUsedAsWord(text, named)) return 'keep';
  if (around.isFirst && isSaidOfTrade(text, word)) return 'drop';
  if (around.isFirst && (isDoing(around) || isSaidOfPerson(text, word))) return 'uncertain';
  if (calendarWords.has(folded) && isTime(around)) return 'keep';
  if (around.isPerson) return isBehindNoun(text, word) ? 'drop' : 'uncertain';
  if (!isCapitalized(word.text)) return 'keep';
  // At the start of a sentence every word has a capital; so has every German noun.
  if (around.isFirst || isGerman(text, word)) return 'keep';
  return after === undefined && before === undefined ? 'keep' : 'uncertain';
}

function isUsedAsWord(text: string, named: InCase): boolean {
  return (isAfterDeterminer(named.around) && !isCalled(text, named)) || isOrdinaryUse(text, named.word);
}

/** `Grace welded a gate.`: what begins a sentence and did something is somebody; `Will need a laptop.` asks. */
function isDoing({ after }: Around): boolean {
  return after?.gap === ' ' && /^\p{Ll}{2,}(?<!e)ed$/u.test(after.text);
}

function isTime({ before, after }: Around): boolean {
  if (before !== undefined && (timePrepositions.has(before.folded) || /^\d/.test(before.text))) return true;
  return after !== undefined && (/^\d/.test(after.text) || ['is', 'was', 'a', 'and', 'e'].includes(after.folded));
}

/** Whether a capitalised word that is no part of the name stands right beside it: `Marie Curie`, `Jackson College`. */
function isOfOtherName({ before, after, isFirst }: Around): boolean {
  if (after !== undefined && /^(?: |-|['’])$/.test(after.gap) && isCapitalized(after.text) && after.text.length > 1)
    return true;
  if (before === undefined || isFirst || !/^(?: |-|['’])$/.test(before.gap)) return false;
  if (!isCapitalized(before.text) || before.text.length === 1) return false;
  return (
    !personCues.has(before.folded) &&
    !roleNouns.has(before.folded) &&
    !honorifics.has(before.folded) &&
    !determiners.has(before.folded) &&
    // `Ergebnis Jannik S.: 1,3`
    labelKindOf(before.text)?.kind !== 'result'
  );
}

/** `When Jane joined`: the word before has its capital from the sentence, so that it is as in the middle of one. */
function isBehindOpener(text: string, { before, after }: Around): boolean {
  if (before === undefined || !openers.has(before.folded) || !/^ $/.test(before.gap)) return false;
  if (after !== undefined && /^(?: |-|['’])$/.test(after.gap) && isCapitalized(after.text)) return false;
  return isSentenceStart(text, before.start);
}

/** `Ringraziamo Lucrezia per gli scatti`: a first name is seldom the surname of somebody else who begins the sentence. */
function isBehindFirstWord(text: string, { isFamily }: NamePart, { before, after }: Around): boolean {
  if (isFamily || before?.gap !== ' ' || namedAfter.has(before.folded)) return false;
  // `Em Maria da Fonte`
  if (after !== undefined && (particles.has(after.folded) || isCapitalized(after.text))) return false;
  return isSentenceStart(text, before.start);
}

/**
 * `Praca Anny otrzymała ocenę 5`: the word before has its capital from the sentence, the name has the ending of a case, and
 * a result is told.
 */
function isResultOf(text: string, { word, part, around }: InCase): boolean {
  const { before, after } = around;
  const folded = foldWord(word.text);
  if (before?.gap !== ' ' || folded === part.id || folded === `${part.id}s`) return false;
  if (!isSentenceStart(text, before.start) || (after?.gap === ' ' && isCapitalized(after.text))) return false;
  const { start, end } = sentenceAround(text, word);
  return unreadResult.test(text.slice(start, end));
}

type InCase = { readonly word: Word; readonly part: NamePart; readonly around: Around };

/** A prize, a place or a method: `premio Jackson`, `Jackson algorithm`, `St. Mary's College`. */
function isNamedAfter({ before, after }: Around): boolean {
  if (after !== undefined && namedAfter.has(after.folded)) {
    if (/^[ -]$/.test(after.gap) || (after.gap.includes('s') && isCapitalized(after.text))) return true;
  }
  if (before === undefined) return false;
  if (isSaint({ before })) return true;
  return /^[ -]$/.test(before.gap) && namedAfter.has(before.folded) && !isAwardTo(before);
}

function isSaint({ before }: Pick<Around, 'before'>): boolean {
  return before !== undefined && saints.has(before.folded) && /^\.? $/.test(before.gap);
}

const saints = new Set(['st', 'ste', 'saint', 'sainte', 'san', 'santa', 'santo', 'sao', 'sankt', 'sint']);

/** `Award Jane` hardly occurs, `award` as the noun before a name does; nor is `a placé Maëlys` a place. */
function isAwardTo(word: Word): boolean {
  return /^(?:awards?|awarded|place|project|program|programme|grant|process|test)$/i.test(foldWord(word.text));
}

function isAfterDeterminer({ before }: Around): boolean {
  return before?.gap === ' ' && determiners.has(before.folded);
}

/** `un criterio claro`: an adjective, in a text that writes names with capitals. */
function isOfNounBefore({ before, after, isPerson }: Around): boolean {
  if (after !== undefined && !joining.has(after.folded)) return false;
  if (before?.gap !== ' ' || isPerson || before.text.length < 4 || !isLowerCase(before.text)) return false;
  return ![personCues, roleNouns, givingPrepositions, personVerbs, honorifics].some((set) => set.has(before.folded));
}

/** `un cane pastore`: what follows a noun with its article. */
function isBehindNamedNoun(text: string, { before }: Around): boolean {
  if (before?.gap !== ' ' || !isLowerCase(before.text) || roleNouns.has(before.folded)) return false;
  const article = wordBefore(text, before.start);
  return article !== undefined && determiners.has(foldWord(article.text)) && !givingPrepositions.has(before.folded);
}

const joining = new Set(
  'de del della di da do des du d y e et ou o u que en em dans para per pour por a al se es son est is sono sao'.split(
    ' ',
  ),
);

function isOfCompound({ before, after }: Around): boolean {
  return before?.gap === '-' || after?.gap === '-';
}

function lookAround(text: string, { start, end }: Mention): Around {
  const before = neighbour(wordBefore(text, start), (word) => text.slice(word.end, start));
  const owned = /^['’]s(?= )/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const after = neighbour(wordAfter(text, end + owned), (word) => text.slice(end, word.start));
  const isFirst = isSentenceStart(text, start);
  return {
    before: isFirst ? undefined : before,
    after,
    isFirst,
    isPerson: isPerson(text, { start, end, before, after }),
  };
}

function isSentenceStart(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 8), start);
  return /(?:^|[.!?:•\n]["'“(¿¡\s]*)$/.test(start <= 8 ? lead : `x${lead}`);
}

type Context = { start: number; end: number; before: Neighbour | undefined; after: Neighbour | undefined };

function isPerson(text: string, { start, end, before, after }: Context): boolean {
  if (/^['’](?:s\b|(?=\s))/.test(text.slice(end, end + 3)) && !isProperAfterPossessive(text, end)) return true;
  if (after !== undefined && /^[ \n\u00a0]$|^, $/.test(after.gap) && personVerbs.has(after.folded)) return true;
  if (before === undefined) return false;
  if (before.gap.includes(':') && isLabel(text, start)) return true;
  if (!/^,? $|^\n$/.test(before.gap)) return false;
  if (personCues.has(before.folded) || roleNouns.has(before.folded)) return true;
  if (!givingPrepositions.has(before.folded) || particles.has(before.folded)) return false;
  // `A Harley-Davidson`, where `a` gives nobody anything.
  return !(determiners.has(before.folded) && (after?.gap === '-' || languageNear(text, start) === 'en'));
}

function neighbour(word: Word | undefined, gapOf: (word: Word) => string): Neighbour | undefined {
  return word === undefined ? undefined : { ...word, folded: foldWord(word.text), gap: gapOf(word) };
}
