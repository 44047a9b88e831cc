import { sentences } from '../sentences.ts';
import { sayingWords } from './saying-words.ts';

/**
 * Whether a text only says that nothing is known (`The audience is not specified.`), which leaves its reader with as
 * little as a blank field. It is told by its words alone: each of its sentences is made of a closed set of words and
 * of the credential's `names`, and denies that something is told. A text with one word of its own passes.
 */
export function saysNothing(text: string, names: readonly string[] = []): boolean {
  if (text.length > longest) return false;
  const folded = foldText(text);
  if (holdsNoValue.test(folded)) return true;
  // Most texts end here, before their names are looked for.
  if (!isEmptySaying(wordsOf(folded).filter((word) => sayingWords.has(word)))) return false;
  const bare = names.reduce((rest, name) => (name.length < 2 ? rest : rest.replaceAll(foldText(name), aTopic)), folded);
  const said = Array.from(sentences.segment(bare), ({ segment }) => wordsOf(segment));
  return said.some(isEmptySaying) && said.flat().every((word) => sayingWords.has(word));
}

/** Beyond this a text has words of its own. */
const longest = 400;

/** A value of a program where a name belongs: `issued by undefined`, `null null`. */
const holdsNoValue =
  /\[object object\]|\b(?:issued|awarded|offered|by|par|por|von|door|da|dal) (?:undefined|null)(?![\p{L}-])|^(?:(?:true|false|null|undefined|nan|none)\W*)+$|^(?:type|format|value)\s?[:=]\s?"?(?:string|object|array|number|boolean|text)"?\.?$|^nan (?:hours?|credits?|points?|days?|weeks?)\b|[:=]\s?(?:null|undefined|nan|indefinido|nulo|k\. ?a\.)\.?$|^(?:issued|awarded|offered) by:? none\.?$/u;

/** What a name is replaced by: it is what a sentence speaks of. */
const aTopic = 'credential';

function isEmptySaying(words: readonly string[]): boolean {
  const kinds = new Set(words.map((each) => sayingWords.get(each)));
  if (kinds.has(undefined)) return false;
  const isOfData = kinds.has('told') || kinds.has('data');
  // `No prerequisites` is a fact; `no details` and `prerequisites not stated` are none.
  const isTold = kinds.has('told') || kinds.has('topic');
  if (kinds.has('unknown') && (isTold || kinds.has('small') || words.length === 1)) return true;
  if (kinds.has('denial') && isOfData) return true;
  if (kinds.has('later') && (isOfData || kinds.has('small'))) return true;
  return words.length === 1 && kinds.has('small') && words.some(({ length }) => length > 1);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
