import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { units } from '../numbers/units.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseBounds, rangeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { contentAt } from './open-words.ts';

/** "All sessions are online" where the facts say so of half of them. */
export const partToldAsAllRule: Rule = {
  name: 'number',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    return text.tokens.flatMap(({ folded, clause }, first) => {
      // "75 % of all sessions".
      const isOf = between.test(text.tokens[first - 1]?.folded ?? '');
      if (!all.test(folded) || isOf || isMarked(text, first, ['negator'])) return [];
      const at = [1, 2, 3].map((step) => first + step).find((near) => kindAt(text, near) !== undefined);
      const kind = at === undefined || text.tokens[at]?.clause !== clause ? undefined : kindAt(text, at);
      // "Every second session".
      const isCounted = text.numbers.some(({ start }) => start > first && start < (at ?? 0));
      if (at === undefined || kind === undefined || isCounted) return [];
      const said = wordsBeside(text, at);
      const isPart = partsOf(facts).some(
        (part) => part.kind === kind && part.said.some((word) => said.some((each) => isAkin(each, word))),
      );
      return isPart ? [{ first, last: at, detail: 'no more of them than the facts say it of' }] : [];
    });
  },
};

type Part = { readonly kind: string; readonly said: readonly string[] };

const partsOf = oncePerFacts(({ passages }: FactsIndex): readonly Part[] =>
  passages.flatMap((passage) =>
    passage.numbers.filter(isShare).flatMap(({ end }) => {
      const { last } = clauseBounds(passage.tokens, end);
      const at = rangeOf(end, Math.min(last, end + reach)).find((near) => kindAt(passage, near) !== undefined);
      // "60 % on each quiz" is a score.
      if (rangeOf(end + 1, (at ?? end) - 1).some((near) => !between.test(passage.tokens[near]?.folded ?? '')))
        return [];
      const kind = at === undefined ? undefined : kindAt(passage, at);
      return at === undefined || kind === undefined ? [] : [{ kind, said: wordsBeside(passage, at) }];
    }),
  ),
);

const between = /^(?:of|the|der|de|des|dei|delle|del|della|di|das|dos|do|da|las|los|van|von|partes?|parts?)$/;
/** In words, from the share to what it is one of. */
const reach = 4;

function isShare({ unit, values: [value = 0] }: NumberMention): boolean {
  const share = unit !== undefined && units[unit].family === 'ratio' ? value * units[unit].factor : value;
  return share > 0 && share < 1;
}

/** What is counted, as it compares across languages: the parts of a course, not its people. */
function kindAt({ starting }: Annotated, at: number): string | undefined {
  const kinds = (starting.get(at) ?? []).flatMap(({ tag }) => (tag.startsWith('counted:') ? [tag] : []));
  return kinds.find((kind) => parts.has(kind));
}

const parts: ReadonlySet<string> = new Set(
  'session module exercise exam question topic'.split(' ').map((kind) => `counted:${kind}`),
);

/** What is said of it in its clause. */
function wordsBeside(passage: Annotated, at: number): string[] {
  const { first, last } = clauseBounds(passage.tokens, at);
  return rangeOf(first, last).flatMap((near) => {
    const word = near === at || kindAt(passage, near) !== undefined ? undefined : contentAt(passage, near);
    return word === undefined || common.test(word) ? [] : [online[word] ?? word];
  });
}

const common =
  /^(?:half|third|quarter|halfte|drittel|viertel|moitie|tiers|quart|mitad|metade|meta|helft|derde|kwart|alle|finden|findet|statt|take|takes|place)/;
/** Where things are held is said in words that are not akin. */
const online: Readonly<Record<string, string>> = { ligne: 'online', linea: 'online' };
const all =
  /^(?:all|every|each|alle|jede[nrs]?|samtliche|toutes|tous|chaque|tod[oa]s|cada|tutt[ei]|ogni|elke?|iedere?)$/;
