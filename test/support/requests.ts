import type { z } from 'zod';

import type { descriptionSchema } from '../../src/http/resources/description.ts';
import type { generationSchema } from '../../src/http/resources/generation.ts';
import type { llmCallSchema } from '../../src/http/resources/llm-call.ts';
import type { problemSchema } from '../../src/http/resources/problem.ts';

/** What an API answered, read to its end. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Body;
};

type Resource = z.infer<typeof descriptionSchema | typeof generationSchema | typeof llmCallSchema>;

/**
 * Every field that an answer can have. A test that reads one which the answer lacks gets undefined and fails on its
 * own assertion; that shapes are as documented is the contract suite's to show.
 */
export type Body = Merged<Resource | z.infer<typeof problemSchema>> & {
  readonly data: readonly Merged<Resource>[];
  readonly next_cursor: string | null;
};

type Merged<Union> = {
  readonly [Key in Union extends unknown ? keyof Union : never]: Union extends Readonly<
    Partial<Record<Key, infer Value>>
  >
    ? Exclude<Value, undefined>
    : never;
};

export async function call(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = /^application\/(?:problem\+)?json$/.test(response.headers.get('content-type') ?? '');
  const json = (isJson ? JSON.parse(text) : undefined) as Body;
  return { status: response.status, headers: response.headers, text, json };
}

export function postJson(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return call(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
