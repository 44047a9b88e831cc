/** The forms that tell what is asked for, each with the one form of its verb. */
export type TaskForms = {
  /** A demand: complete, completar, besuchen. */
  readonly ask: ReadonlyMap<string, string>;
  /** What the earner does: completes; in two parts with the particle in front: `ein reicht`. */
  readonly told: ReadonlyMap<string, string>;
  readonly done: ReadonlyMap<string, string>;
  readonly doing: ReadonlyMap<string, string>;
  readonly noun: ReadonlyMap<string, string>;
  /** Demands that are also things, or forms that say it of somebody else. */
  readonly open: ReadonlySet<string>;
  /** What nobody else does, whatever it is done to. */
  readonly own: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  /** `asistir a`: the preposition that a verb and its noun share. */
  readonly governed: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly have: ReadonlySet<string>;
  readonly reflexive: string;
  /** A pronoun at the end of a demand: presentarlas. */
  readonly clitic: RegExp;
  /** Behind a word that is also a thing they leave no doubt: log every harvest. */
  readonly counting: ReadonlySet<string>;
};
