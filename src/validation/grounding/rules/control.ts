import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';
import { isTranslated } from '../translated.ts';
import { andWords } from '../words/and-words.ts';

/**
 * Whether it is a thing that is kept under control, as the facts say it is: `maîtrise de l'humidité` of "humidity control".
 * What it is stands in the facts by a word alike; only the French noun, which means control before it means mastery, may
 * stand for the control of something in another language.
 */
export function isControl(text: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  const { tokens } = text;
  if (first !== last || !mastering.test(tokens[first]?.folded ?? '')) return false;
  const { clause } = tokens[last] ?? {};
  const before = tokens[first - 1];
  const objects = tokens
    .slice(last + 1, last + 1 + reach)
    .filter((token) => token.clause === clause && token.kind === 'word' && !isFunctionWord(text, token));
  // "Mastering the control of risks" is mastery.
  if (objects.length === 0 || objects.some(({ folded }) => controls.test(folded))) return false;
  const controlled = facts.passages.flatMap(controlledIn);
  // What the facts name and do not control is mastered.
  const isKnown = (word: string) =>
    facts.passages.some(({ words }) => Array.from(words).some((known) => known.length >= 4 && isAkin(known, word)));
  if (objects.some(({ folded }) => folded.length >= 4 && controlled.some((word) => isAkin(folded, word)))) return true;
  return (
    /^maitrises?$/.test(tokens[first]?.folded ?? '') &&
    // Not `une parfaite maîtrise`.
    (before === undefined || isFunctionWord(text, before)) &&
    /^(?:d|de|des|du)$/.test(tokens[last + 1]?.folded ?? '') &&
    !objects.some(({ text: word, folded }) => /^\p{Lu}/u.test(word) || abilities.test(folded) || isKnown(folded)) &&
    controlled.length > 0 &&
    isTranslated(text, facts)
  );
}

/** In words of the clause. */
const reach = 6;

/** What is controlled: the word before "control", the one behind it, and one more behind a bare "and". */
function controlledIn(passage: Annotated): string[] {
  const { tokens } = passage;
  return tokens.flatMap(({ folded, sentence }, index) => {
    if (!controls.test(folded)) return [];
    const isContent = (at: number) => {
      const token = tokens[at];
      return token?.sentence === sentence && !isFunctionWord(passage, token);
    };
    // "Document control and audits" controls no audits.
    const isLast = andWords.has(tokens[index + 1]?.folded ?? '') || tokens[index + 1]?.gap !== ' ';
    const behind = isLast ? index : ([1, 2, 3].map((step) => index + step).find(isContent) ?? index);
    const isJoined = !isLast && andWords.has(tokens[behind + 1]?.folded ?? '') && isContent(behind + 2);
    return [index - 1, behind, ...(isJoined ? [behind + 2] : [])]
      .filter((at) => at !== index && isContent(at))
      .map((at) => tokens[at]?.folded ?? '');
  });
}

const mastering = /^(?:maitris|beherrsch|beheers|domin|padron|mastering$)/;
/** What people master. */
const abilities =
  /^(?:metier|langue|langage|outil|logiciel|competenc|techni|fondament|bases?$|savoir|gestes?$|art$|arts$)/;
const controls = /^(?:controll?|kontroll|steuer|regelung|regul|beheers|maitris)/;
