import type { FailureReason } from '../failures.ts';
import type { DescriptionText } from './description-text.ts';

/**
 * What validation says of one answer.
 *
 * `accepted` is the only way to a description. `invalid` can be re-asked with its reasons; `truncated` needs a
 * higher limit and must not be quoted; `refused` and `filtered` were the model's or the provider's decision.
 */
export type Verdict =
  | {
      readonly kind: 'accepted';
      readonly text: DescriptionText;
      readonly repairs: readonly Repair[];
      /** What is no reason to refuse, but to be told. */
      readonly warnings?: readonly TextWarning[];
    }
  | {
      readonly kind: 'invalid' | 'truncated' | 'refused' | 'filtered';
      readonly reasons: readonly Reason[];
      readonly repairs: readonly Repair[];
      /** What could be parsed, for the audit row. */
      readonly parsed?: unknown;
    };

/** A named, lossless mending of form; each lands on the audit row and in a metric. */
export type Repair = 'fence' | 'prose' | 'reasoning' | 'syntax' | 'envelope' | 'key' | 'list' | 'escape';

/** Why an answer was not accepted. `found` quotes the answer: it goes to the audit row and the re-ask only. */
export type Reason = FailureReason & {
  readonly found?: string;
  /** Where in the text, in UTF-16 code units; the end is excluded. */
  readonly span?: { readonly start: number; readonly end: number };
};

/** A place in an accepted text that a reader should look at; holds none of its words. */
export type TextWarning = { readonly code: string; readonly pointer: string; readonly detail: string };

/** Makes a reason; `wanted` is in the model's terms, without content. */
export function reason(code: string, pointer: string, wanted: string, found?: unknown): Reason {
  return { code, pointer, detail: wanted, ...(found === undefined ? {} : { found: shorten(found) }) };
}

function shorten(found: unknown): string {
  const text = typeof found === 'string' ? found : JSON.stringify(found);
  return text.length > 160 ? `${text.slice(0, 160).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
