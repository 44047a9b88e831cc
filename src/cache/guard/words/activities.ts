/** What is done, in all forms that name it: design, designing, design of. */
export type Activities = {
  readonly forms: ReadonlyMap<string, ActivityForm>;
  /** Between a noun and what it is done to: of, de, von. */
  readonly links: ReadonlySet<string>;
  /** Behind a form in `-ing` these may be what it is for: cleaning equipment, welding procedures. */
  readonly things: ReadonlySet<string>;
  /** A form and the next word that are a thing: operating systems. */
  readonly never: ReadonlySet<string>;
  /** What nobody but the earner does, whatever form a criterion gives it. */
  readonly own: ReadonlySet<string>;
  /** Behind a verb, a word that adds nothing: concevoir des ouvrages. */
  readonly partitives: ReadonlySet<string>;
  /** Behind these verbs and their nouns it adds nothing who it is done to: atención a clientes. Vender a hoteles sells no hotels. */
  readonly helping: ReadonlySet<string>;
  /** Who is helped stands behind it, and behind `de` who helps: apoyo a la familia, apoyo de la familia. */
  readonly toWhom: ReadonlySet<string>;
  /** Whether a noun stands before what it is done to without a word between: Berechnung der Erträge. */
  readonly areNounsFree: boolean;
  /** Whether a verb stands behind what it is done to. */
  readonly isLast: boolean;
  /** A word of what it is done to, in the one form of all cases. */
  readonly objectForm: (word: string) => string;
};
export type ActivityForm = {
  readonly base: string;
  /** How it is called behind what it is done to: glass cutting. */
  readonly named: string;
  /** `design` as a demand, `designing`, or `assembly`. */
  readonly kind: 'verb' | 'doing' | 'noun';
  /** A verb that is also the noun of it: the design of X; an infinitive with `von`. */
  readonly isNoun: boolean;
  /** Also a thing, so that alone it says nothing: test, train, building. */
  readonly isThing: boolean;
};
