import type { Failing, FaultMix, FaultName } from './faults.ts';

/** A call as it came in, kept from its arrival; what was done and sent is filled in when it is known. */
export type RecordedCall = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  did: FaultName | 'pending' | 'answered' | 'scripted' | 'refused' | 'unscripted';
  /** What was written to the socket; less than announced when the body was cut. */
  sent: Buffer;
};

export type SimulatorState = {
  seed: number;
  faults: FaultMix;
  script: Step[];
  isStrict: boolean;
  /** Does whatever the facts of a prompt might order. */
  isObedient: boolean;
  readonly refusedFormats: readonly string[];
  latencyMs: number;
  readonly countTokens: (text: string) => number;
  /** What every embedding meets until it is set anew. */
  embeddings: EmbeddingSettings;
  /** How often a body was seen, so that a retry of the same bytes is another throw of the dice. */
  readonly seen: Map<string, number>;
};

/** `fault` is one that leaves no answer. */
export type EmbeddingSettings = { readonly fault?: Failing; readonly latencyMs?: number };

/** What one scripted call does: a fault by name, a content of its own, or a whole answer. */
export type Step =
  | FaultName
  | 'answer'
  | { readonly content: string; readonly finish_reason?: string }
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string };
