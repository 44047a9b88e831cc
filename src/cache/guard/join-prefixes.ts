import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * `non-violent`, `non violent` and `nonviolent` as one word: what is no word of its own belongs to the next. Such a
 * word is another one than that without its prefix, so what it denies is never lost. `Kurs-Entwicklung` is one word
 * too, and no course.
 */
export function joinPrefixes(tokens: readonly Token[], lists: WordLists): readonly Token[] {
  if (lists.prefixes.size + lists.appositions.size === 0) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isKind = joined.length === 1 && token.isJoined === true && lists.appositions.has(last?.folded ?? '');
    if (last === undefined || !(isKind || isPrefixed(token, last, lists))) joined.push(token);
    else
      joined[joined.length - 1] = { ...last, posted: last.posted + token.folded, folded: last.folded + token.folded };
  }
  return joined;
}

function isPrefixed({ folded, isJoined }: Token, before: Token, { prefixes }: WordLists): boolean {
  const isPrefix = prefixes.has(before.folded) || (isJoined === true && hyphened.has(before.folded));
  return isPrefix && /^\p{L}{4,}$/u.test(folded) && !isOther(before.folded + folded);
}

function isOther(word: string): boolean {
  return otherWords.has(word) || otherStart.test(word);
}

/** Before a hyphen no words of their own; longer ones are known by their hyphen. */
const hyphened = new Set(['co', 're', 'bi', 'tri', 'e']);

/** Whether a compound of two words, written as one, may also be another word: `Drucker-Zeugnisse`, `Lern-Ende`, `Bom-melding`. */
export function isOtherCompound(word: string): boolean {
  return otherWords.has(word) || otherCompound.test(word);
}

/** Also those who do something, behind a hyphen an end: `Lern-Ende`; women, there women and men: `Mitarbeiter-innen`. */
const otherCompound =
  /^(?:druckerzeugnis|staubecken|wachstube|beinhaltung|bommelding|kwartslag|massagebed|valkuil)|(?:ende[nrsm]?|innen)$/u;

/** What means something else with a hyphen: pre-position, code-sign. */
const otherWords: ReadonlySet<string> = new Set(
  'preposition present pretension multiply preserve pretend premise precede preform codesign'.split(' '),
);

/** The same by what they begin with: re-sign, re-form, re-lease, re-create, re-cover. */
const otherStart =
  /^(?:re(?:sign|form|cover|creat|leas|present|sent|serv|collect|act|mark|pair|press|sort|stor|treat|turn|pet|plac|call|count|dress|fus|lay|mount|search|solv|sound|strain|tir|view|sid|deem|tract|align|vis|prov|liev|pos|st|fer|vers|gist|lat|ward|mov|pel|port|quest|quir)|covert|cover|eform|etype)/u;
