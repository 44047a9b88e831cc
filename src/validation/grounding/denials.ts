import { rememberAnswers } from '../../remember-answers.ts';
import type { Annotated } from './annotate.ts';
import { isAbsent } from './absence.ts';
import { isDeniedBeyond, isOfBoth, isRefusedBehind, isRelative, referringTo } from './across-clauses.ts';
import { deniesItself, isExempted, isListedOut, isOfNobody } from './denying-words.ts';
import { isOfNeed } from './denied-need.ts';
import { deniesNothing } from './denies-nothing.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { isAkin } from './numbers/noun-phrase.ts';
import { beforePurpose, contentOf, isOfOneWord } from './denied-content.ts';
import { isLeftOpenBehind } from './left-open-behind.ts';
import { isBesidePrice, isPricedAround } from './beside-price.ts';
import { negatorsByClause } from './negators-by-clause.ts';
import { tokenAt } from './reading.ts';
import { andWords } from './words/and-words.ts';
import { orWithout, replacing, softNegators } from './words/denial-words.ts';

/** What a clause denies: the words in the reach of its negator, the one that matters most last. */
export type Denial = {
  readonly words: readonly string[];
  /** Denied; left open; or denied to stand in for something, which alone is not denied. */
  readonly kind: 'denied' | 'open' | 'replacing';
  /** Not held by the price, or not provided: it may be had beside it. */
  readonly isPriced?: boolean;
  /** Token indexes, both included. */
  readonly first: number;
  readonly last: number;
};

const titles: ReadonlySet<string> = new Set(['name', 'type', 'skills', 'issuer']);

/** What facts leave open, read like what they deny: `optionally, a project may be presented`. */
export function readOptions(passage: Annotated): Denial[] {
  const opening = new Set(Array.from(passage.words).filter((word) => options.test(word) || abilities.has(word)));
  if (opening.size === 0) return [];
  return passage.tokens.flatMap(({ folded, sentence }, index) => {
    if (!opening.has(folded) || passage.idle.has(index) || !isOffer(passage, index)) return [];
    // "May not" is no option.
    if ((passage.starting.get(index + 1) ?? []).some(({ tag }) => tag === 'mark:negator')) return [];
    // "4 May 2024".
    if (passage.dates.some(({ first, last }) => first <= index && index <= last)) return [];
    const here = contentOf(passage, index + 1, 1);
    const next = passage.tokens[index + 1];
    const words = here.length === 0 && next?.sentence === sentence ? contentOf(passage, index + 2, 1) : here;
    if (words.length < 2)
      words.unshift(
        ...contentOf(passage, index - 1, -1)
          .reverse()
          .slice(-2),
      );
    const texts = words.map((at) => tokenAt(passage.tokens, at).folded);
    return words.length < 2 ? [] : [{ words: texts, kind: 'open' as const, first: index, last: words.at(-1) ?? index }];
  });
}

/** Not the verbs of ability, nor of advice: what is advised is done by most. */
const options =
  /^(?:may$|might$|optional|voluntar(?:y|ily)$|facultat|opcional|opziona|freiwillig(?!e[nr]?$)|wahlweise|optione|eventuell|eventuel)/;

/** "Podem receber uma sessão" is an option, "podem planear uma sessão" is what they have learnt. */
function isOffer({ tokens }: Annotated, index: number): boolean {
  const { folded, clause } = tokenAt(tokens, index);
  if (!abilities.has(folded)) return true;
  return tokens.slice(index + 1, index + 9).some((token) => token.clause === clause && receiving.test(token.folded));
}

const abilities = new Set(
  'can could kann konnen kan kunnen peut peuvent puede pueden pode podem puo possono'.split(' '),
);
const receiving =
  /^(?:receiv|get$|erhalt|bekomm|krijg|ontvang|recev|benefici|obten|recib|optar|receb|obter|ricev|ottener|angerechnet|verlieh|vergeben|gewahrt)/;

/** More in one field are a list of words; each is looked for in all of the other side. */
const mostDenials = 60;

export function readDenials(passage: Annotated): Denial[] {
  // `Leave No Trace` denies nothing.
  if (titles.has(passage.place)) return [];
  const denials: Denial[] = [];
  for (const { first, last } of passage.found.get('mark:negator') ?? []) {
    if (denials.length >= mostDenials) break;
    const isReplacing = hasReplacing(passage, passage.tokens[first]?.clause ?? 0, first);
    if (deniesNothing(passage, { first, last }, isReplacing)) continue;
    // "Instead of an exam they hold a talk" denies the exam alone.
    const isInstead =
      insteadWords.test(tokenAt(passage.tokens, first).folded) || last - first >= 2 || isContrast(passage, first);
    const behind = deniedBehind(passage, last, isInstead || isOfOneWord(passage, first) ? 1 : undefined);
    // One word alone says too little: "the test cannot be repeated".
    const before = behind.length > 1 || isInstead ? [] : contentOf(passage, first - 1, -1).reverse();
    const words = [...(behind.length > 0 ? before.slice(-1) : before), ...behind];
    const ends = [first, last, ...words];
    if (words.length === 0) continue;
    const texts = words.map((index) => tokenAt(passage.tokens, index).folded);
    const kind = kindOf(passage, { first, last });
    const isPriced = isPricedAround(passage.tokens, first);
    const denial = { words: texts, kind, isPriced, first: Math.min(...ends), last: Math.max(...ends) } as const;
    denials.push(denial, ...firstOfTwo(passage, denial, words));
  }
  return denials;
}

/** "Driving is not part of it" denies the driving, and nothing behind. */
function deniedBehind(passage: Annotated, negator: number, most: number | undefined): number[] {
  // "Exempt for those who already work there": not theirs is denied.
  if (whoever.has(passage.tokens[negator + 1]?.folded ?? '')) return [];
  const content = beforePurpose(passage, negator, contentOf(passage, negator + 1, 1)).slice(0, most);
  return parts.test(passage.tokens[content[0] ?? -1]?.folded ?? '') ? [] : content;
}

const whoever = new Set('wie wer wen those anyone whoever quien quienes chi quem ceux celles'.split(' '));
const parts =
  /^(?:bestandteil|onderdeel|component|komponente|composante|componente|inhalt|inhoud|programma?|programme?|contenu|contenido|conteudo|contenuto|temario)$/;

function kindOf(passage: Annotated, { first, last }: Place): Denial['kind'] {
  if (hasReplacing(passage, tokenAt(passage.tokens, first).clause, first)) return 'replacing';
  return isOfNeed(passage, last) ? 'open' : 'denied';
}

/** "The course and not the exam". */
function isContrast({ tokens }: Annotated, index: number): boolean {
  const { folded = '' } = tokens[index - 1] ?? {};
  return andWords.has(folded) && !verbs.has(tokens[index + 1]?.folded ?? '');
}

const insteadWords = /^(?:statt|anstatt|anstelle|instead|plutot)$/;

/** "Neither swim nor dive" denies swimming, too. */
function firstOfTwo({ tokens }: Annotated, denial: Denial, words: readonly number[]): Denial[] {
  const at = words.findIndex((index) => alternatives.has(tokens[index - 1]?.folded ?? ''));
  return at < 1 ? [] : [{ ...denial, words: denial.words.slice(0, at) }];
}

const alternatives = new Set('or nor oder noch ou ni o ne of'.split(' '));

/** Where a clause without a negator says what was denied. */
export function findAffirmation(passage: Annotated, { words, kind, isPriced }: Said): Place | undefined {
  const object = words.at(-1);
  if (object === undefined) return undefined;
  for (const [index, { clause }] of passage.tokens.entries()) {
    if (!isSame(passage, index, object) || isDenying(passage, clause, index)) continue;
    if (kind === 'open' && (isOpen(passage, index) || isLeftOpenBehind(passage, index))) continue;
    if (isPriced === true && isBesidePrice(passage, index)) continue;
    if (kind === 'replacing' ? !hasReplacing(passage, clause, index) : isExempted(passage.tokens, index)) continue;
    const isWide = isOfBoth(passage, index, reach) || isRelative(passage, index);
    const places = words.flatMap((word) => nearestAkin(passage, word, { near: index, isWide }) ?? []);
    // One word is not both of two: `contas` of `contabilista` and of itself.
    if (new Set(places).size >= Math.min(fewestOf(words.length), 2) && places.length >= fewestOf(words.length))
      return { first: Math.min(...places), last: Math.max(...places) };
  }
  return undefined;
}

type Said = Pick<Denial, 'words' | 'kind' | 'isPriced'>;
type Place = { readonly first: number; readonly last: number };

/** As many as two words must come back whole; of more, some may be left out. */
function fewestOf(count: number): number {
  return count <= 2 ? count : Math.ceil(count * 0.6);
}

const reach = 7;

/** Whether a sentence leaves something open itself, or what stands before its colon does. */
function isOpen({ tokens, found }: Annotated, near: number): boolean {
  const sentence = tokens[near]?.sentence ?? 0;
  const opening = tokens.find((token) => token.sentence === sentence);
  const isHere = (each: number | undefined) =>
    each === sentence || (each === sentence - 1 && opening?.gap.includes(':') === true);
  const isMarked = (found.get('mark:optional') ?? []).some(({ first }) => isHere(tokens[first]?.sentence));
  return isMarked || tokens.some((token) => token.sentence === sentence && modals.test(token.folded));
}

function hasReplacing({ tokens }: Annotated, clause: number, near: number): boolean {
  return tokens
    .slice(Math.max(0, near - reach), near + reach + 1)
    .some((token) => token.clause === clause && replacing.test(token.folded));
}

function isDenying(passage: Annotated, clause: number, near: number): boolean {
  const { idle, tokens } = passage;
  // `Non-venomous` denies the one word.
  const isHere = ({ first }: Place) =>
    (tokens[first + 1]?.gap !== '-' || first + 1 === near) &&
    (!idle.has(first) || hasReplacing(passage, clause, first));
  const negators = negatorsByClause(passage).get(clause) ?? [];
  if (negators.some((each) => isHere(each) && !isCutOff(tokens, each.last, near))) return true;
  if (isDeniedAround(passage, near)) return true;
  const before = referringTo(passage, near);
  if (before !== undefined) return isDenying(passage, tokenAt(tokens, before).clause, before);
  for (let index = near - reach; index <= near + reach; index += 1) {
    const token = tokens[index];
    if (token?.clause !== clause) continue;
    // "With or without experience" asks for none.
    // Dutch `los van` is "without".
    const isApart = token.folded === 'los' && tokens[index + 1]?.folded === 'van';
    const isEither = orWithout.has(token.folded) && alternatives.has(tokens[index - 1]?.folded ?? '');
    if (isEither || isApart || softNegators.test(token.folded)) return true;
  }
  return false;
}

/** Without a negator in the clause. */
function isDeniedAround(passage: Annotated, near: number): boolean {
  const { tokens } = passage;
  if (isOfNobody(tokens, near) || deniesItself(tokens, near) || isAbsent(passage, near, near)) return true;
  return isListedOut(tokens, near) || isDeniedBeyond(passage, near) || isRefusedBehind(tokens, near);
}

/** "No experience is needed and the classes are recorded": behind an "and" with a verb of its own nothing is denied. */
function isCutOff(tokens: Annotated['tokens'], negator: number, near: number): boolean {
  const between = tokens.slice(negator + 1, near + 1).map(({ folded }) => folded);
  const joint = between.findLastIndex((word) => andWords.has(word));
  const isVerb = (word: string) => verbs.has(word);
  return (
    joint > 0 &&
    between.slice(0, joint).some((word) => isVerb(word) || word.length > 5) &&
    between.slice(joint).some((word) => isVerb(word) || subjects.has(word))
  );
}

/** What a verb of its own stands beside: `e si usano coltelli`. */
const subjects = new Set('si se man on they we'.split(' '));
const verbs = new Set(
  'is are was were will can must ist sind wird werden kann konnen muss mussen est sont sera seront peut doit es son sera seran puede debe e sao pode deve sono viene vengono puo is zijn wordt worden kan moet'
    .split(' ')
    .filter((word) => word !== 'e'),
);

/** What keeps a possibility one. */
const modals =
  /^(?:may$|might|can$|could|darf$|durf|kann$|konn|pued|pode|peut|peuv|poss|puo$|kunn|kan$|mogl|posib|mogel|allow|permi[st]|permet|erlaub|consent|toest|toelat|event|wunsch|request|invit|wish|whoever|mochte|voluntar|welcom|willkomm|bienven|benvenut|bem$|gradit|welkom)/;

function nearestAkin(
  passage: Annotated,
  word: string,
  { near, isWide }: { readonly near: number; readonly isWide: boolean },
): number | undefined {
  const { tokens } = passage;
  const { clause, sentence } = tokenAt(tokens, near);
  for (let distance = 0; distance <= reach; distance += 1) {
    for (const index of [near - distance, near + distance]) {
      const token = tokens[index];
      const isHere = isWide ? token?.sentence === sentence : token?.clause === clause;
      if (token !== undefined && isHere && isSame(passage, index, word)) return index;
    }
  }
  return undefined;
}

/** Words that begin alike, of which neither is a little word: the `voor` of "voor beginners" is no `vooraf`. */
function isSame(passage: Annotated, index: number, word: string): boolean {
  const token = tokenAt(passage.tokens, index);
  return (
    token.folded === word ||
    (isConferring(word) && isConferring(token.folded)) ||
    (isAkin(token.folded, word) && !isFunctionWord(passage, token) && !beings.has(token.folded))
  );
}

/** "Confers no authority to sign" is denied by "entitled to sign". */
const conferring =
  /^(?:confers?|authority|authori[sz]\w*|entitle[sd]?|empowers?|licen[cs]ed?|befugnis\w*|befugt|berechtig\w*|ermachtig\w*|habilit\w*|faculta\w*|autoriz\w*|autoris\w*|autorizz\w*|abilita\w*|legittima\w*|bevoegd\w*|gerechtigd|machtigt|gemachtigd)$/;

// Asked of every word of a text for every denial of its facts.
const isConferring = rememberAnswers((word: string) => conferring.test(word), { most: 5_000, longest: 40 });

/** `Estão` is no `estágio`. */
const beings = new Set('esta estan estao esteja estejam estar estava estaba'.split(' '));
