import { readFileSync, writeFileSync } from 'node:fs';

import { variedCredential } from '../support/credentials.ts';

/**
 * Writes `credentials.jsonl`, the dataset of the eval: 100 generated credentials and the facts of 100 that were
 * published, all that are not in English first. They alternate, so that the first lines are a mixture too.
 */
type PublishedRow = { readonly id: string; readonly language: string; readonly facts: object };

const published = readFileSync(new URL('grounding/published.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as PublishedRow)
  .sort((one, other) => Number(one.language === 'en') - Number(other.language === 'en'))
  .slice(0, 100);

const lines = published.flatMap(({ id, language, facts }, index) => [
  { id: `varied-${index + 1}`, ...variedCredential(index) },
  { id: `published-${id}`, credential: { ...facts, language } },
]);
const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
writeFileSync(new URL('credentials.jsonl', import.meta.url), text);
