import type { Activities, ActivityForm } from './activities.ts';
import { wordSet } from './word-lists.ts';

/** The activities of a language as text; see `activityForms`. */
export type ActivityText = {
  /**
   * `verb`, `verb:noun` or `verb:noun,noun`, between spaces. `design!` is also the noun of the activity (`design of X`),
   * `plan?` also a thing that is no activity; both need a word beside them that leaves no doubt.
   */
  readonly verbs: string;
  /** The form in `-ing` of a verb, where the language has one that names the activity. */
  readonly doingOf?: (verb: string) => string;
  /** Whether an infinitive is a noun as it stands: `Planen von X`. */
  readonly isInfinitiveNoun?: boolean;
  readonly partitives?: string;
  readonly helping?: string;
  readonly toWhom?: string;
  readonly areNounsFree?: boolean;
  readonly links: string;
  /** Verbs of what nobody but the earner does: complete, submit. */
  readonly own?: string;
  readonly things?: string;
  /** Pairs, as `operating_system operating_room`. */
  readonly never?: string;
  /** Forms in `-ing` that are also things: building. */
  readonly thingDoings?: string;
  readonly isLast?: boolean;
  readonly objectForm?: (word: string) => string;
};

/** Every form of every activity of a language. */
export function activityForms(text: ActivityText): Activities {
  const things = wordSet(text.thingDoings ?? '');
  const forms = new Map<string, ActivityForm>();
  for (const entry of wordSet(text.verbs)) {
    const [verb = '', nouns] = entry.split(':');
    const base = verb.replace(/[!?]$/, '');
    const isThing = base !== verb;
    const isNoun = verb.endsWith('!') || text.isInfinitiveNoun === true;
    const doing = text.doingOf?.(base);
    const named = doing ?? base;
    const add = (form: string, more: Pick<ActivityForm, 'kind' | 'isNoun' | 'isThing'>) =>
      forms.set(form, { base, named, ...more });
    for (const noun of nouns?.split(',') ?? [])
      add(noun, { kind: text.areNounsFree === true ? 'doing' : 'noun', isNoun: true, isThing: false });
    if (doing !== undefined) add(doing, { kind: 'doing', isNoun: true, isThing: things.has(doing) });
    add(base, { kind: 'verb', isNoun, isThing });
  }
  return {
    forms,
    ...linksOf(text),
    areNounsFree: text.areNounsFree ?? false,
    own: wordSet(text.own ?? ''),
    things: wordSet(text.things ?? ''),
    never: new Set([...wordSet(text.never ?? '')].map((pair) => pair.replace('_', ' '))),
    isLast: text.isLast ?? false,
    objectForm: text.objectForm ?? ((word) => word),
  };
}

function linksOf({ links, partitives = '', helping = '', toWhom = '' }: ActivityText) {
  return {
    links: wordSet(links),
    partitives: wordSet(partitives),
    helping: wordSet(helping),
    toWhom: wordSet(toWhom),
  };
}
