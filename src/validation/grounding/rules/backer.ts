import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { otherNamesOf } from '../names/other-names.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { formerWords } from '../words/former-words.ts';
import { andWords } from '../words/and-words.ts';
import { readSupports, type ConceptMention } from '../read-concepts.ts';
import type { Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isBodyOf } from './approver.ts';

/**
 * By whom it is recognised or accredited, where the facts say it in the same language: another body is none of theirs.
 * Short names are compared in any language: `accredited by ABAN and the RIVM` where the facts have ABAN only.
 */
export const backerRule: Rule = {
  name: 'accreditation',
  find: (text, facts, { language }) => {
    const by = agentWords[language];
    const claims = text.claims.filter(({ concept, isNegated }) => backing.has(concept) && !isNegated);
    if (by === undefined || claims.length === 0) return [];
    const named = facts.passages.flatMap((passage) => backersIn(passage, by));
    const isTold = romance.has(language) || hasBody(facts, language);
    const isField = named.length === 0 && isTold && facts.fields.has('accreditation');
    // A body in the field of accreditation, without a word for "by": `Organisme certifié Qualiopi`.
    const known = isField ? facts.passages.flatMap(({ tokens }) => tokens.map(({ folded }) => folded)) : named;
    const foreign = claims.filter((mention) => {
      const backers = backersOf(text, mention, by);
      const isKnown = backers.some(({ folded }) =>
        known.some((each) => isAkin(folded, each) || otherNamesOf(folded).includes(each)),
      );
      return known.length > 0 && backers.length > 0 && !isKnown;
    });
    const others = facts.fields.has('accreditation')
      ? claims.flatMap((each) => othersOf(text, each, by, { facts, language }))
      : [];
    return [...foreign, ...others].map(({ first, last }) => ({ first, last, detail }));
  },
};

/** Their names of bodies are akin to the English ones: "Agence" to "Agency". */
const romance = new Set(['fr', 'es', 'pt', 'it']);

const detail = 'recognition only by whom the facts name';
const backing: ReadonlySet<Concept> = new Set<Concept>(['accredited', 'endorsed', 'recognised', 'byState']);

/** Short names that the facts lack, and names of several words behind an "and". */
function othersOf(
  text: Annotated,
  mention: ConceptMention,
  by: ReadonlySet<string>,
  { facts: { names }, language }: { readonly facts: FactsIndex; readonly language: string },
): Span[] {
  const { tokens } = text;
  const backers = backersOf(text, mention, by);
  if (backers[0] === undefined) return [];
  const start = tokens.indexOf(backers[0]);
  const isForeign = (index: number) => {
    const { text: written = '', folded = '' } = tokens[index] ?? {};
    const isKnown = [folded, ...otherNamesOf(folded)].some((each) => names.hasWord(each));
    return /^\p{Lu}/u.test(written) && !isKnown && !names.hasPart(folded) && !names.hasInitials(folded);
  };
  const others: Span[] = [];
  let isBehindAnd = false;
  for (let index = start; index < start + furthest && tokens[index]?.clause === backers[0].clause; index += 1) {
    isBehindAnd ||= andWords.has(tokens[index]?.folded ?? '');
    if (!isForeign(index)) continue;
    const isLong = isBehindAnd && isForeign(index + 1) && /^[ -]$/.test(tokens[index + 1]?.gap ?? '');
    const isName = isLong || isBodyName(tokens[index], { isBehindAnd, language });
    if (isName) others.push({ first: index, last: isLong ? index + 1 : index });
  }
  return others;
}

/** Whether the accreditation names a body in the language of the text. */
function hasBody({ passages }: FactsIndex, language: string): boolean {
  const own = passages.filter(({ place }) => place === 'accreditation').flatMap(({ tokens }) => tokens);
  return own.some(({ folded }) => isBodyOf(language, folded));
}

/** `RIVM`, `Aldabond`. */
function isBodyName(token: Token | undefined, { isBehindAnd, language }: { isBehindAnd: boolean; language: string }) {
  return /^\p{Lu}{3,6}$/u.test(token?.text ?? '') || (isBehindAnd && isBodyOf(language, token?.folded ?? ''));
}

type Span = { readonly first: number; readonly last: number };
const furthest = 12;

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
  return readSupports(passage, backing).flatMap((mention) => {
    if (backersOf(passage, mention, by).length === 0) return [];
    const sentence = tokens[mention.first]?.sentence;
    return tokens.flatMap((token) =>
      token.sentence === sentence && token.folded.length >= 3 && !isFunctionWord(passage, token) ? [token.folded] : [],
    );
  });
}

/** Long facts name many; whom each backs is not told apart there. */
const mostTokens = 400;
const reach = 5;

/** `recognised by the chamber`, `von der Kammer anerkannt`. */
function backersOf(passage: Annotated, { first, last }: ConceptMention, by: ReadonlySet<string>): Token[] {
  const { tokens } = passage;
  const clause = tokens[first]?.clause;
  const isBy = (index: number) => tokens[index]?.clause === clause && by.has(tokens[index]?.folded ?? '');
  // The word may hold its "by": `recognised by`.
  const behind = [last, last + 1, last + 2, last + 3].find(isBy);
  const before = Array.from({ length: reach }, (_, step) => first - 1 - step).find(isBy);
  // German puts them before: `vom Verband anerkannt und von der Akademie durchgeführt`.
  const isBefore = before !== undefined && (behind === undefined || by.has('vom'));
  if (isBefore) return contentOf(passage, before + 1, first - 1);
  return behind === undefined ? [] : contentOf(passage, behind + 1, behind + reach);
}

function contentOf(passage: Annotated, from: number, to: number): Token[] {
  const { clause } = passage.tokens[from] ?? {};
  const near = passage.tokens.slice(from, to + 1);
  // `V&VN`: what is too short to compare.
  if (near[0]?.text.length === 1 && /^\p{Lu}/u.test(near[0].text)) return [];
  // `Par le passé` names nobody.
  // "Accredited from 2023 to 2028", by nobody.
  const named = near.filter(({ kind, folded }) => kind !== 'number' && folded.length >= 3 && !formerWords.test(folded));
  return named.filter((token) => token.clause === clause && !isFunctionWord(passage, token));
}
