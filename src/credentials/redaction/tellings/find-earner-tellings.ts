import { detectLanguage } from '../neutral-words.ts';
import { sentenceBehind, type Stretch } from '../sentences.ts';
import { mark, type Span } from '../span.ts';
import { tellsParticular } from './tells-particular.ts';
import { tellsResult, type Clause } from './tells-result.ts';
import { tellingPatternsOf } from './telling-patterns.ts';

/**
 * Of an award, sentences that tell of the earner, in whatever words, and have a result, a rank, an address or another
 * figure that nothing else has taken out: they go whole, or up to a semicolon. What decides is who the sentence is about
 * (the name, the holder, a pronoun, `you` with a past verb, or nobody where it begins with an outcome); what is asked, told
 * of everybody or of the course stays.
 */
export function findEarnerTellings(text: string, { people, found, isKnown, language }: Search): Span[] {
  const supposed = detectLanguage(text, language) ?? byLetters(text);
  const spans: Span[] = [];
  let before = '';
  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    if (mayTell(words, supposed)) {
      const spoken = detectLanguage(words, supposed);
      for (const clause of clausesOf(text, sentence)) {
        const within = (stretch: Stretch) => stretch.start < clause.end && clause.start < stretch.end;
        const toClause = ({ start, end }: Stretch) => ({ start: start - clause.start, end: end - clause.start });
        const told: Clause = {
          words: text.slice(clause.start, clause.end),
          before,
          elsewhere: () => `${text.slice(0, clause.start)} ${text.slice(clause.end)}`,
          people: people.filter(within).map(toClause),
          found: found.filter(within).map(toClause),
          isKnown,
          language: spoken,
        };
        if (tellsResult(told) || tellsParticular(told)) spans.push(spanOf(clause, sentence));
      }
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

/** Where small words leave it open, letters that only one of the languages here has. */
function byLetters(text: string): string | undefined {
  if (/[ąęłśżź]/u.test(text)) return 'pl';
  return /å/u.test(text) && /[äö]/u.test(text) ? 'sv' : undefined;
}

function mayTell(words: string, language: string | undefined): boolean {
  return /\d/.test(words) || (tellingPatternsOf(language)?.hint.test(words) ?? false);
}

// A text with more of them is none that a template was filled in for.
const mostSentences = 400;

function* sentencesOf(text: string): Generator<Stretch> {
  let last: Stretch | undefined = { start: 0, end: 0 };
  for (let count = 0; count < mostSentences; count += 1) {
    last = sentenceBehind(text, last);
    if (last === undefined) return;
    yield last;
  }
}

/** A sentence, or what its semicolons part. */
function clausesOf(text: string, { start, end }: Stretch): Stretch[] {
  const words = text.slice(start, end);
  if (!words.includes('; ') && !words.includes(' ; ')) return [{ start, end }];
  const clauses: Stretch[] = [];
  let from = start;
  for (const part of words.split(/ ?; /u)) {
    const at = text.indexOf(part, from);
    clauses.push({ start: at, end: at + part.length });
    from = at + part.length;
  }
  return clauses;
}

/** With the semicolon that binds it: the one behind, or of the last clause the one before. */
function spanOf(clause: Stretch, sentence: Stretch): Span {
  if (clause.end >= sentence.end && clause.start > sentence.start)
    return { ...mark(clause.start - 2, clause.end - 1, true), isAside: true };
  const end = clause.end >= sentence.end ? clause.end : clause.end + 2;
  return { start: clause.start, end, kind: 'sentence', uncertain: true };
}
