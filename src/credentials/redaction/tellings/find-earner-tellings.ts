import { matchesIn } from '../../matches-in.ts';
import { anyCase } from '../any-case.ts';
import { detectLanguage, isOtherScript } from '../neutral-words.ts';
import { sentenceBehind, type Stretch } from '../sentences.ts';
import { mark, type Span } from '../span.ts';
import { hintsAtParticular, tellsParticular } from './tells-particular.ts';
import { tellsResult } from './tells-result.ts';
import { spokenLanguages, tellingPatternsOf } from './telling-patterns.ts';

/**
 * Of an award, sentences that tell of the earner, in whatever words, and have a result, a rank, an address or another
 * figure that nothing else has taken out: they go whole, or up to a semicolon. What decides is who the sentence is about
 * (the name, the holder, a pronoun, `you` with a past verb, or nobody where it begins with an outcome); what is asked, told
 * of everybody or of the course stays.
 */
export function findEarnerTellings(text: string, search: Search): Span[] {
  const languagesOf = createLanguages(text, search.language);
  const spans: Span[] = [];
  let before = '';
  let isAskedFor = false;
  for (const sentence of sentencesOf(text, search.people)) {
    const words = text.slice(sentence.start, sentence.end);
    isAskedFor = asking.test(words) || (isAskedFor && item.test(words));
    const languages = isAskedFor ? [] : languagesOf(words).filter((language) => mayTell(words, language));
    const clauses = languages.length > 0 ? clausesOf(text, sentence) : [];
    for (const [at, clause] of clauses.entries()) {
      const told = clauseIn(text, clause, { ...search, before });
      if (languages.some((language) => tellsResult({ ...told, language }) || tellsParticular({ ...told, language })))
        spans.push(spanOf(text, clauses, at));
    }
    before = words;
  }
  return spans;
}

type Search = {
  /** Where the text names the holder, or has an address, number or account of theirs. */
  readonly people: readonly Stretch[];
  /** What goes already. */
  readonly found: readonly Span[];
  /** Whether the title or the issuer has a word. */
  readonly isKnown: (word: string) => boolean;
  readonly language: string | undefined;
};

/** A clause with what is in it, counted from its start. */
function clauseIn(
  text: string,
  clause: Stretch,
  { people, found, isKnown, before }: Search & { readonly before: string },
) {
  const inside = (stretches: readonly Stretch[]) =>
    stretches
      .filter(({ start, end }) => start < clause.end && clause.start < end)
      .map(({ start, end }) => ({ start: start - clause.start, end: end - clause.start }));
  return {
    words: text.slice(clause.start, clause.end),
    before,
    elsewhere: () => `${text.slice(0, clause.start)} ${text.slice(clause.end)}`,
    people: inside(people),
    found: inside(found),
    isKnown,
  };
}

/** `Criteria:` over `Attendance: 80 %`: what a heading asks for is told of everybody. */
const asking = new RegExp(
  String.raw`^[*_#\s]*(?:\p{L}+ ){0,2}(?:${anyCase(
    'criteria|requirements?|conditions?|weights?|weighting|pass marks?|thresholds?|grading|marking scheme|kriterien|anforderungen|voraussetzungen|gewichtung|bewertungsschlüssel|critères?|exigences|barème|pondération|criterios|requisitos|ponderación|critérios|ponderação|criteri|requisiti|pesi|eisen|voorwaarden|weging|kryteria|wymagania|krav',
  )})(?: \p{L}+){0,3}[*_]*:[*_]*$`,
  'u',
);
const item = /^(?:[-*•–] |\d{1,2}[.)] )?[^:.!?]{2,60}: ?[^.!?]{1,20}[.;,]?$/u;

/** The languages that a sentence may be read in: its own, and any where small words leave it open. */
function createLanguages(text: string, language: string | undefined) {
  const supposed = isOtherScript(text) ? 'other' : detectLanguage(text, language);
  const isSure = supposed !== undefined && spokenLanguages.includes(supposed);
  return (words: string): readonly string[] => {
    if (supposed === 'other') return [];
    if (isSure) {
      const own = valued.test(words) ? detectLanguage(words, supposed) : supposed;
      return own !== undefined && spokenLanguages.includes(own) ? [own] : [];
    }
    const isForeign = supposed !== undefined && detectLanguage(words) === supposed;
    return isForeign ? [] : (byLetters(text) ?? spokenLanguages);
  };
}

/** Letters that only some of the languages have. */
function byLetters(text: string): readonly string[] | undefined {
  return lettersOf.find(([letters]) => letters.test(text))?.[1];
}

const lettersOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[ąęłśżź]/u, ['pl']],
  [/å/u, ['sv']],
  [/ß/u, ['de']],
  [/[ñ¿¡]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/[œêîûè]/u, ['fr', 'pt', 'it', 'nl']],
];
const valued = /\d|(?<!\p{L})[A-F][+-](?!\p{L})/u;

function mayTell(words: string, language: string): boolean {
  return valued.test(words) || (tellingPatternsOf(language)?.hint.test(words) ?? false) || hintsAtParticular(words);
}

// A text with more of them is none that a template was filled in for.
const mostSentences = 400;

/** A full stop inside a name (`Xóchitl M. Ramírez`) ends none. */
function* sentencesOf(text: string, people: readonly Stretch[]): Generator<Stretch> {
  let last: Stretch = { start: 0, end: 0 };
  for (let count = 0; count < mostSentences; count += 1) {
    let next = sentenceBehind(text, last);
    if (next === undefined) return;
    const { start } = next;
    const isOpen = ({ end }: Stretch) => people.some((one) => one.start < end && end < one.end);
    for (let more = isOpen(next); more; more = isOpen(next)) {
      const behind = sentenceBehind(text, next);
      if (behind === undefined) break;
      next = { start, end: behind.end };
    }
    last = next;
    yield last;
  }
}

/** A sentence, or what its semicolons part; these stand between one clause and the next. */
function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const signs = matchesIn(text.slice(start, end), semicolon).map(({ index, 0: sign }) => ({
    start: start + index,
    end: start + index + sign.length,
  }));
  return [...signs, undefined].map((sign, at) => ({ start: signs[at - 1]?.end ?? start, end: sign?.start ?? end }));
}

const semicolon = / ?; /gu;

/** With the semicolon that binds it: the one behind, or of the last clause the one before. */
function spanOf(text: string, clauses: readonly Stretch[], at: number): Span {
  const { start, end } = clauses[at] ?? { start: 0, end: 0 };
  const [last, next] = [clauses[at - 1], clauses[at + 1]];
  if (last === undefined || next !== undefined)
    return { start, end: next?.start ?? end, kind: 'sentence', uncertain: true };
  const stop = sentenceSign.exec(text.slice(start, end))?.[0].length ?? 0;
  return { ...mark(last.end, end - stop, true), isAside: true };
}

/** With what closes behind it, save what was opened in the clause itself. */
const sentenceSign = /(?<=^[^"“«‘([]*)[.!?…]+["”»’')\]]*$|[.!?…]+$/u;
