import type { TaskForms } from './tasks.ts';
import { wordSet } from './word-lists.ts';

export type VerbForms = {
  readonly ask: readonly string[];
  readonly told: readonly string[];
  readonly done: readonly string[];
  readonly doing: readonly string[];
  readonly particle?: string;
};

type TaskText = Readonly<Record<'links' | 'governed' | 'pronouns' | 'be' | 'have' | 'every', string>> & {
  readonly formsOf: (verb: string) => VerbForms;
  readonly reflexive?: string;
  readonly clitic?: RegExp;
};

const entryPattern = /^(?<verb>\p{L}+)(?<sign>[!?]?)(?:>(?<other>\p{L}+))?(?<more>.*)$/u;

export function taskForms(verbs: string, text: TaskText): TaskForms {
  const maps = {
    ask: new Map<string, string>(),
    told: new Map<string, string>(),
    done: new Map<string, string>(),
    doing: new Map<string, string>(),
    noun: new Map<string, string>(),
  };
  const open = new Set<string>();
  const own = new Set<string>();
  for (const entry of wordSet(verbs)) {
    const { verb = '', sign, other, more = '' } = entryPattern.exec(entry)?.groups ?? {};
    const base = other ?? verb;
    const forms = text.formsOf(verb);
    const listed = (mark: string) => new RegExp(`${mark}([^=~:]+)`, 'u').exec(more)?.[1]?.split(',') ?? [];
    const done = listed('~');
    const told = listed('=').flatMap((form) => [form, form.replace(/t$/u, '')]);
    const add = (kind: keyof typeof maps, words: readonly string[]) =>
      words.forEach((word) => maps[kind].set(word, base));
    add('noun', listed(':'));
    add('done', (done.length > 0 ? done : forms.done).flatMap(inAllNumbers));
    add('doing', forms.doing);
    add(
      'told',
      [...forms.told, ...told].map((form) => (forms.particle ? `${forms.particle} ${form}` : form)),
    );
    add('ask', [...forms.ask, verb]);
    if (forms.particle === undefined) [...forms.ask, ...listed('=')].forEach((form) => open.add(form));
    if (forms.particle === undefined && forms.doing.length === 0) add('ask', listed('='));
    if (sign === '?') open.add(verb);
    if (sign === '!') own.add(base);
  }
  return {
    ...maps,
    open,
    own,
    links: wordSet(text.links),
    governed: new Set([...wordSet(text.governed)].flatMap(pairsOf)),
    pronouns: wordSet(text.pronouns),
    be: wordSet(text.be),
    have: wordSet(text.have),
    reflexive: text.reflexive ?? '',
    clitic: text.clitic ?? /(?!)/,
    counting: wordSet(text.every),
  };
}

/** `attend:at,in` as `attend at` and `attend in`. */
function pairsOf(entry: string): string[] {
  const [verb = '', links = ''] = entry.split(':');
  return links.split(',').map((link) => `${verb} ${link}`);
}

/** A Romance participle goes with what is done. */
function inAllNumbers(form: string): string[] {
  if (/[oé]$/u.test(form) && form.endsWith('o')) {
    const stem = form.slice(0, -1);
    return ['o', 'a', 'os', 'as', 'i', 'e'].map((ending) => stem + ending);
  }
  return /[éiust]$/u.test(form) ? [form, `${form}e`, `${form}s`, `${form}es`] : [form];
}
