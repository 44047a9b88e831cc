import assert from 'node:assert/strict';

import { unsupported, type Facts } from './unsupported.ts';

/** Facts of one language, and the texts that are refused beside each of them and those that pass. */
export type Verdicts = {
  readonly language: string;
  readonly facts: readonly Facts[];
  readonly refused: readonly string[];
  readonly pass: readonly string[];
};

/** Holds every text against every fact of its row and fails with all wrong verdicts, one a line. */
export function assertVerdicts(rows: readonly Verdicts[]): void {
  const wrong = rows.flatMap(({ language, facts, refused, pass }) =>
    facts.flatMap((fact) => [
      ...refused
        .filter((text) => unsupported(language, fact, text).length === 0)
        .map((text) => `passed: ${language} ${text} | ${JSON.stringify(fact)}`),
      ...pass.flatMap((text) =>
        unsupported(language, fact, text).map((claim) => `refused: ${language} ${text} | ${claim}`),
      ),
    ]),
  );
  assert.deepEqual(wrong, []);
}
