import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { otherWords } from '../words/count-words.ts';
import { withoutWords } from '../words/denial-words.ts';
import { dividedIn, isPartName } from './divided.ts';
import { isFunctionWord } from './find-unit.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/**
 * Whether a number is a part that the facts tell apart, under the name that they give it, or what it leaves, an amount or
 * a share, under none that is another's.
 */
export function isRestOfWhole(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, values, qualifier, rate } = mention;
  if (rate !== undefined) return false;
  if (isNamedPart(text, mention, facts)) return true;
  if (qualifier !== undefined) return isNearShare(text, mention, facts);
  if (unit === undefined) return isRestOfCount(text, mention, facts);
  const { factor, family } = units[unit];
  const { passages } = facts;
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      if (whole.unit === undefined) return false;
      const isShare = family === 'ratio';
      const left = valueOf(whole) - valueOf(part);
      const rest = isShare ? left / valueOf(whole) : left * units[whole.unit].factor;
      const isKind = isShare || units[whole.unit].family === family;
      const isValue = (known: number) => values.some((value) => valueKey(value * factor) === valueKey(known));
      return isKind && isValue(rest) && isNameOfRest(text, mention, { words, facts });
    }),
  );
}

/** "Four days of theory" of "nine days, of which four on site": the part under a name that is not its own. */
export function isPartOfOtherName(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, values, rate, form } = mention;
  if (unit === undefined || rate !== undefined || form === 'ordinal') return false;
  const isSame = (each: NumberMention) => values.includes(valueOf(each));
  const [known, ...others] = facts.passages.flatMap(({ numbers }) => numbers.filter(isSame));
  if (known === undefined || others.length > 0) return false;
  return facts.passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(
      ({ whole, part, words }) =>
        known === part &&
        whole.unit === unit &&
        !isSaidToBeOther(text, mention) &&
        !isSaidOfWhole(text, mention, whole) &&
        !isOfPart(text, mention, words) &&
        namesBeside(text, mention).some((word) => !isInFacts(word, facts)),
    ),
  );
}

/** "240 hours on site" of "240 of 800 hours on site". */
function isNamedPart(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, qualifier } = mention;
  if (unit === undefined) return false;
  const { family, factor } = units[unit];
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      if (whole.unit === undefined || units[whole.unit].family !== family) return false;
      const known = valueKey(valueOf(part) * units[whole.unit].factor);
      const isAlike = qualifier === part.qualifier || (qualifier ?? part.qualifier) === 'least';
      const isSame = isAlike && values.some((value) => valueKey(value * factor) === known);
      return isSame && (isOfPart(text, mention, words) || isSaidOfWhole(text, mention, whole));
    }),
  );
}

/** `Quatre jours sur cinq`. */
function isSaidOfWhole(text: Annotated, mention: NumberMention, whole: NumberMention): boolean {
  const next = text.numbers[text.numbers.indexOf(mention) + 1];
  return next !== undefined && valueOf(next) === valueOf(whole) && isPartOf(text, mention, next);
}

type NameOfPart = { readonly words: readonly string[]; readonly facts: FactsIndex };

/** What is left may be called the other, or what the facts have, or plain teaching; theory only beside practice. */
function isNameOfRest(text: Annotated, mention: NumberMention, { words, facts }: NameOfPart): boolean {
  if (isOfPart(text, mention, words)) return false;
  if (isSaidToBeOther(text, mention)) return true;
  const isOpposite = (word: string) =>
    (theory.test(word) && words.some((each) => practice.test(each))) ||
    (practice.test(word) && words.some((each) => theory.test(each)));
  return namesBeside(text, mention).every((word) => teaching.test(word) || isOpposite(word) || isInFacts(word, facts));
}

function isSaidToBeOther({ tokens, found }: Annotated, { end }: NumberMention): boolean {
  const { clause } = tokens[end] ?? {};
  const isOther = ({ folded }: { readonly folded: string }) =>
    otherWords.test(folded) || withoutWords.has(folded) || apart.test(folded);
  return (
    tokens.some((token) => token.clause === clause && isOther(token)) ||
    (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause)
  );
}

/** What stands behind a length, and theory or practice wherever in its clause: `Auf die Theorie entfallen 500 Stunden`. */
function namesBeside(text: Annotated, { end }: NumberMention): string[] {
  const { tokens } = text;
  const { clause } = tokens[end] ?? {};
  // `Trenta ore almeno`, `60 punten nodig`.
  const isHedge = (at: number) =>
    (text.starting.get(at) ?? []).some(({ tag }) => tag.startsWith('qualifier:') || tag === 'mark:needed');
  const name = tokens
    .slice(end + 1, end + reachOfName)
    .find((token, step) => token.clause === clause && !isFunctionWord(text, token) && !isHedge(end + 1 + step));
  const kinds = tokens.filter(
    (token) => token.clause === clause && (theory.test(token.folded) || practice.test(token.folded)),
  );
  return [...(name === undefined ? [] : [name]), ...kinds].map(({ folded }) => folded);
}

function isInFacts(word: string, { passages }: FactsIndex): boolean {
  return passages.some(({ words }) => Array.from(words).some((known) => isAkin(known, word)));
}

const reachOfName = 6;
const teaching =
  /^(?:teach|taught|tuition|training|instruct|ausbild|forma[cz]|formation|opleiding|class(?:es)?$|lessons?$|unterricht|cours$|clases?$|lezion|aulas?$|les(?:sen)?$)/;
const theory = /^(?:theor|teor)/;
const practice = /^(?:pra[cktx]|hands$)/;

/** Fifteen that do not count, of 75 questions of which 60 are scored; "the other 500" of hours. */
function isRestOfCount(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { tokens, found } = text;
  const { clause } = tokens[mention.end] ?? {};
  // "Ten of them do not count".
  const isDenied =
    (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause) &&
    tokens.some((token) => token.clause === clause && counting.test(token.folded));
  const isOther = [mention.first - 1, mention.end + 1].some((at) => otherWords.test(tokens[at]?.folded ?? ''));
  if (mention.form === 'ordinal' || !(isDenied || isOther)) return false;
  return passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      const isLeft = mention.values.includes(valueOf(whole) - valueOf(part));
      const isSame =
        mention.nouns.length === 0 ||
        mention.unit !== undefined ||
        mention.nouns.some((noun) => whole.nouns.some((known) => isAkin(noun, known)));
      return isLeft && isSame && (whole.unit === undefined || isOther) && !isOfPart(text, mention, words);
    }),
  );
}

const counting =
  /^(?:count|scor|mark|grade|zahl|gezahl|gewert|bewert|compt|not[ee]|cuent|cont|puntu|calific|pont|valut|punteg|tel|meetel|meegetel|gescoor)/;

/** "Less than half" where the part is four ninths, or "more than half" of what it leaves. */
function isNearShare(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit = 'half', values, qualifier } = mention;
  if (unit === 'percent' || units[unit].family !== 'ratio') return false;
  const share = (values[0] ?? 0) * (mention.unit === undefined ? 1 : units[unit].factor);
  const isNear = (ratio: number) =>
    qualifier === 'less'
      ? ratio < share && ratio > share * nearest
      : (qualifier === 'more' || qualifier === 'over') && ratio > share && ratio * nearest < share;
  return facts.passages.some((passage) =>
    dividedIn(passage, passage.numbers).some(({ whole, part, words }) => {
      const ratio = valueOf(part) / valueOf(whole);
      const isPart = isApposed(text, mention, part) || isOfPart(text, mention, words);
      if (whole.unit === undefined) return false;
      return isPart ? isNear(ratio) : isNear(1 - ratio) && isNameOfRest(text, mention, { words, facts });
    }),
  );
}

/** Further off, another share would be named. */
const nearest = 0.75;

/** `Less than half, 440 hours, is a placement`. */
function isApposed({ numbers }: Annotated, mention: NumberMention, part: NumberMention): boolean {
  const next = numbers[numbers.indexOf(mention) + 1];
  return next?.first === mention.last + 1 && valueOf(next) === valueOf(part);
}

/** Whether the words beside say the part, as "560 hours of placement" does, and do not take it away. */
function isOfPart({ tokens, numbers, found }: Annotated, mention: NumberMention, words: readonly string[]): boolean {
  const { first, end } = mention;
  const { sentence, clause } = tokens[end] ?? {};
  const next = numbers.find(({ start }) => start > end)?.first ?? Infinity;
  const before = numbers.findLast((other) => other.end < first)?.end ?? -1;
  const isInside = (at: number) => at >= first && at <= end;
  const isHere = (at: number) => at > before && at < next && !isInside(at) && tokens[at]?.sentence === sentence;
  const named = tokens.flatMap(({ folded, kind }, at) =>
    isHere(at) && kind === 'word' && isPartName(folded, words) ? [at] : [],
  );
  const isTakenAway = tokens.some(({ folded }, at) => isHere(at) && (withoutWords.has(folded) || apart.test(folded)));
  const isDenied = (found.get('mark:negator') ?? []).some((each) => tokens[each.first]?.clause === clause);
  return named.length > 0 && !isTakenAway && !isDenied;
}

const apart =
  /^(?:apart|besides?|excluding|except|minus|less|rest|other|ausser|ausserhalb|outside|fuera|fora|fuori|buiten|abzuglich|abgesehen|neben|naast|behalve|exclusief|hors|outre|hormis|ademas|salvo|tolto|tolti|tolte|oltre|alem|exceto)$/;

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}
