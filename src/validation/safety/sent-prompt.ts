/** What a model was sent, as far as its answer is held against it. */
export type SentPrompt = {
  /** The pieces of the facts that were in the prompt, labels included. */
  readonly texts: readonly string[];
  readonly name: string;
  /** The instructions, before and behind the facts. */
  readonly system: string;
  readonly marker: string;
};
