import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { readConcepts, type ConceptMention } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';

/** By whom it is recognised or accredited, where the facts say it in the same language: another body is none of theirs. */
export const backerRule: Rule = {
  name: 'accreditation',
  find: (text, facts, { language }) => {
    const by = agentWords[language];
    if (by === undefined) return [];
    const named = facts.passages.flatMap((passage) => backersIn(passage, by));
    const isField = named.length === 0 && romance.has(language) && facts.fields.has('accreditation');
    // A body in the field of accreditation, without a word for "by": `Organisme certifié Qualiopi`.
    const known = isField ? facts.passages.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)) : named;
    if (known.length === 0) return [];
    return text.claims
      .filter((mention) => backing.has(mention.concept) && !mention.isNegated)
      .filter((mention) => {
        const backers = backersOf(text, mention, by);
        return backers.length > 0 && !backers.some((word) => known.some((each) => isAkin(word, each)));
      })
      .map(({ first, last }) => ({ first, last, detail: 'recognition only by whom the facts name' }));
  },
};

/** Their names of bodies are akin to the English ones: "Agence" to "Agency". */
const romance = new Set(['fr', 'es', 'pt', 'it']);

const backing: ReadonlySet<Concept> = new Set<Concept>(['accredited', 'endorsed', 'recognised', 'byState']);

const agentWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['by', 'from']),
  de: new Set(['von', 'vom', 'durch', 'beim', 'bei']),
  fr: new Set(['par']),
  es: new Set(['por']),
  pt: new Set(['por', 'pela', 'pelo', 'pelas', 'pelos']),
  it: new Set(['da', 'dal', 'dalla', 'dallo', 'dai', 'dagli', 'dalle', 'dall']),
  nl: new Set(['door']),
};

/** All who stand near such a word in the facts. */
function backersIn(passage: Annotated, by: ReadonlySet<string>): string[] {
  if (passage.tokens.length > mostTokens) return [];
  const { tokens } = passage;
  return readConcepts(passage, 'supports')
    .filter(({ concept }) => backing.has(concept))
    .flatMap((mention) => {
      if (backersOf(passage, mention, by).length === 0) return [];
      const sentence = tokens[mention.first]?.sentence;
      return tokens.flatMap((token) =>
        token.sentence === sentence && token.folded.length >= 3 && !isFunctionWord(passage, token)
          ? [token.folded]
          : [],
      );
    });
}

/** Long facts name many; whom each backs is not told apart there. */
const mostTokens = 400;
const reach = 5;

/** `recognised by the chamber`, `von der Kammer anerkannt`. */
function backersOf(passage: Annotated, { first, last }: ConceptMention, by: ReadonlySet<string>): string[] {
  const { tokens } = passage;
  const clause = tokens[first]?.clause;
  const isBy = (index: number) => tokens[index]?.clause === clause && by.has(tokens[index]?.folded ?? '');
  // The word may hold its "by": `recognised by`.
  const behind = [last, last + 1, last + 2].find(isBy);
  if (behind !== undefined) return contentOf(passage, behind + 1, behind + reach);
  const before = Array.from({ length: reach }, (_, step) => first - 1 - step).find(isBy);
  return before === undefined ? [] : contentOf(passage, before + 1, first - 1);
}

function contentOf(passage: Annotated, from: number, to: number): string[] {
  const { clause } = passage.tokens[from] ?? {};
  return passage.tokens
    .slice(from, to + 1)
    .filter((token) => token.clause === clause && token.folded.length >= 3 && !isFunctionWord(passage, token))
    .map(({ folded }) => folded);
}
