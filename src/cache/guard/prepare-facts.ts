import { foldFacts, type FoldedFacts } from '../../credentials/canonical.ts';
import type { CredentialFacts } from '../../credentials/facts.ts';
import { formOf } from './form-of.ts';
import { readText, type ReadAs, type TextReading } from './read-text.ts';
import { createSpeller } from './spell-out.ts';
import { isReadable } from './tokens.ts';
import { listsOf } from './words/lists-of.ts';
import type { WordLists } from './words/word-lists.ts';

/** Facts made ready to be compared with many others. */
export type PreparedFacts = {
  readonly facts: CredentialFacts;
  readonly folded: FoldedFacts;
  /** None where the language has none, or a text is in a script that no list is for. */
  readonly lists: WordLists | undefined;
  readonly isReadable: boolean;
  /** What the texts are written in: their own language, else the locale. */
  readonly language: string;
  /** A text of these facts without what is form in any language. */
  readonly form: (text: string) => string;
  readonly read: (text: string, readAs: ReadAs) => TextReading;
  /** A text with the acronyms in full that these facts explain. */
  readonly spellOut: (text: string) => string;
};

/** Folds facts once; a text is read when first compared with one that is not equal to it. */
export function prepareFacts(facts: CredentialFacts, locale: string): PreparedFacts {
  const texts = textsOf(facts);
  const isAllReadable = texts.every(isReadable);
  const readings = new Map<string, TextReading>();
  const forms = new Map<string, string>();
  let speller: ReturnType<typeof createSpeller> | undefined;
  return {
    facts,
    folded: foldFacts(facts),
    lists: isAllReadable ? listsFor(facts.language ?? locale, locale, texts) : undefined,
    isReadable: isAllReadable,
    language: facts.language ?? locale,
    form: (text) => {
      const form = forms.get(text) ?? formOf(text);
      forms.set(text, form);
      return form;
    },
    read: (text, readAs) => {
      const key = `${readAs.field} ${readAs.kind} ${readAs.isByContent === true ? 'content' : 'words'} ${text}`;
      const reading = readings.get(key) ?? readText(text, readAs);
      readings.set(key, reading);
      return reading;
    },
    spellOut: (text) => {
      speller ??= createSpeller(texts, facts.issuer?.name);
      return speller(text);
    },
  };
}

/**
 * A language without lists that is not written in Latin letters is what is learnt, where the texts are in Latin letters
 * and have words of the locale: a test of Chinese, told in English.
 */
function listsFor(language: string, locale: string, texts: readonly string[]): WordLists | undefined {
  const lists = listsOf(language);
  if (lists !== undefined || new Intl.Locale(language).maximize().script === 'Latn') return lists;
  const told = listsOf(locale);
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return told !== undefined && words.some((word) => told.and.has(word) || told.relations.has(word)) ? told : undefined;
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
