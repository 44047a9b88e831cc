/** What every generated client must be able to do; `use-*.ts` say it in the words of each. */
export type GeneratedClient = {
  readonly create: (name: string) => Promise<{ id: string; shortDescription: string }>;
  readonly read: (id: string) => Promise<string>;
  /** Ids of a page of one, and of the page behind its cursor. */
  readonly listTwoPages: () => Promise<readonly [string, string]>;
  /** The code of the problem that an unknown id ends in, and whether it may be retried. */
  readonly readUnknown: (id: string) => Promise<{ code: string; retryable: boolean }>;
  /** The octets that were sent to the model for a description. */
  readonly requestOctets: (descriptionId: string) => Promise<Uint8Array>;
  /** The document and a page of a problem: texts that are no JSON. */
  readonly readTexts: () => Promise<readonly [document: string, page: string]>;
};

export type ClientSettings = { readonly baseUrl: string; readonly apiKey: string };

/** The answer that a caller counts on; its absence fails the test with what came instead. */
export function present<Value>(value: Value | undefined, otherwise: unknown): Value {
  if (value === undefined) throw new Error(JSON.stringify(otherwise));
  return value;
}
