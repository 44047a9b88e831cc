import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPossible } from '../left-open.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { readRequirements } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';
import { doneWords, partPhrases } from '../words/done-words.ts';
import { elsewhere } from '../words/exam-words.ts';
import { partKindOf } from '../words/part-kinds.ts';
import { wishing } from '../words/wish-words.ts';
import { openClausesOf } from './open-words.ts';

/** `Zum Abschluss gehört ein absolviertes Praktikum` of a voluntary one: what is left open, told as done or as due. */
export const optionalAsDoneRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    const openKinds = openKindsOf(facts);
    if (isAudience || openKinds.size === 0) return [];
    return text.tokens.flatMap(({ folded }, index) => {
      const kind = partKindOf(folded);
      if (kind === undefined || !openKinds.has(kind)) return [];
      if (isHeldOpen(text, index) || !(isDone(text, index) || isDue(text, index))) return [];
      return [{ first: index, last: index, detail: 'what the facts leave open is told as open' }];
    });
  },
};

/** The parts of a course that the facts leave open wherever they speak of them. */
const openKindsOf = oncePerFacts(({ passages }: FactsIndex): ReadonlySet<string> => {
  if (!passages.some(({ found }) => found.has('mark:optional'))) return none;
  const open = new Set<string>();
  const fixed = new Set<string>();
  for (const passage of passages) {
    const kinds = passage.tokens.flatMap(({ folded, clause }) => {
      const kind = partKindOf(folded);
      return kind === undefined ? [] : [{ kind, clause }];
    });
    if (kinds.length === 0) continue;
    const isOption = (passage.found.get('mark:optional') ?? []).length > 0;
    const clauses = isOption ? openClausesOf(passage) : nothing;
    // "Four compulsory modules and three electives".
    const due = new Set((passage.found.get('mark:required') ?? []).map(({ first }) => passage.tokens[first]?.clause));
    for (const { kind, clause } of kinds) (clauses.has(clause) && !due.has(clause) ? open : fixed).add(kind);
  }
  return new Set([...open].filter((kind) => !fixed.has(kind)));
});

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlySet<number> = new Set();

/** In a sentence that leaves something open itself, or denies something. */
function isHeldOpen(text: Annotated, index: number): boolean {
  const { tokens, found } = text;
  const { sentence } = tokens[index] ?? {};
  const isMarked = ['optional', 'negator', 'prepared'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(({ first }) => tokens[first]?.sentence === sentence),
  );
  return (
    isMarked ||
    isPossible(text, { first: index, last: index }) ||
    tokens.some((token) => token.sentence === sentence && wishing.test(token.folded)) ||
    tokens.some(
      ({ folded, clause, sentence: own }, at) =>
        own === sentence && clause !== tokens[at - 1]?.clause && conditions.has(folded),
    )
  );
}

/** Words that a clause opens with. */
const conditions = new Set(
  'if wenn falls sofern si se als indien mits whoever wer quien quem chi qui wie quienes'.split(' '),
);

function isDone({ tokens }: Annotated, index: number): boolean {
  const { clause } = tokens[index] ?? {};
  const here = tokens.filter((token) => token.clause === clause).map(({ folded }) => folded);
  return here.some((word) => doneWords.test(word)) || partPhrases.test(` ${here.join(' ')} `);
}

function isDue(text: Annotated, index: number): boolean {
  const { tokens, idle } = text;
  // "The exam has to be booked elsewhere" is no duty to sit it.
  if (tokens.some(({ folded, clause }) => clause === tokens[index]?.clause && elsewhere.test(folded))) return false;
  return readRequirements(text, ['required', 'needed']).some(
    ({ first, isNegated, isOptional }) =>
      // `Servono a misurarsi`: what it is for.
      !idle.has(first) && !isNegated && !isOptional && tokens[first]?.clause === tokens[index]?.clause,
  );
}
