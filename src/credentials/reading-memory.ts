import type { PersonalValue } from './personal-values.ts';
import { createHolderTest } from './redaction/holder-test.ts';
import { leavingOut, type Leave } from './strip-orders.ts';
import { keepingOut, type TextMemory } from './text-memory.ts';

/** The same memory for the credential of these people: all tenants share it, so nothing with a word of theirs is added. */
export function keepingOutOf(people: readonly PersonalValue[], { quiet, leave }: ReadingMemory) {
  const isKeptOut = createHolderTest(people);
  return { isKeptOut, quiet: keepingOut(quiet, isKeptOut), leave: leavingOut(leave, isKeptOut) };
}

/** What is known of texts that come again. */
export type ReadingMemory = {
  /** Texts that tell of no holder. */
  readonly silent: TextMemory;
  /** Facts that tell nothing of any holder. */
  readonly quiet: TextMemory;
  readonly leave: Leave;
};
