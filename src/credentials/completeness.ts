import { failed, type Failure } from '../failures.ts';
import { sentences } from '../sentences.ts';
import { type CredentialFacts, lineFactNames, listFactNames, textFactNames } from './facts.ts';
import type { ReadPosted } from './read-posted.ts';

/** The failure of a credential with a name and nothing else: any text about it would be invented. */
export function findInsufficiency({ facts, format }: FactsToJudge): Failure | undefined {
  if (countFacts(facts, 2) >= 2) return undefined;
  const pointer = format === 'native' ? '/credential' : '/document';
  const detail = 'add another fact, such as issuer, description, criteria, skills, learning_outcomes or level';
  const errors = [{ pointer, code: 'insufficient', detail }];
  return failed('credential_insufficient', 'Only the name of the credential is known.', { errors });
}

/**
 * The same with what was posted and not used, by pointer: whoever posted more than a name wants to know where it went.
 */
export function explainInsufficiency(read: ReadPosted): Failure | undefined {
  const insufficiency = findInsufficiency(read);
  if (insufficiency === undefined) return undefined;
  const removed = read.removed.map(({ pointer, reason }) => ({ pointer, code: reason, detail: 'never used' }));
  const ignored = read.ignored.map((pointer) => ({ pointer, code: 'unknown_field', detail: 'not used' }));
  // Of the native form an unknown field is warned of, with a hint.
  const unused = [...read.warnings, ...removed, ...(read.format === 'native' ? [] : ignored)];
  return { ...insufficiency, errors: [...insufficiency.errors, ...unused.slice(0, mostUnused)] };
}

const mostUnused = 49;

type FactsToJudge = {
  readonly facts: CredentialFacts;
  /** In which it was posted. */
  readonly format: string;
};

/**
 * How many distinct facts there are, up to `enough`: each present field, each skill or outcome and each
 * sentence of a text counts one; name and issuer count too. A text has never more highlights than that.
 */
export function countFacts(facts: CredentialFacts, enough: number): number {
  const lines = lineFactNames.filter((name) => facts[name] !== undefined).length;
  const items = new Set(listFactNames.flatMap((name) => facts[name])).size;
  let count = 1 + (facts.issuer?.name === undefined ? 0 : 1) + lines + items;
  const texts = [...textFactNames.map((name) => facts[name] ?? ''), ...facts.supporting_texts.map(({ text }) => text)];
  for (const text of texts) {
    if (count >= enough) break;
    count += countSentences(text, enough - count);
  }
  return Math.min(count, enough);
}

function countSentences(text: string, enough: number): number {
  let count = 0;
  for (const { segment } of sentences.segment(text)) {
    if (/[\p{L}\p{N}]/u.test(segment)) count += 1;
    if (count >= enough) break;
  }
  return count;
}
