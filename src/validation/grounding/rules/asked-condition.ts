import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { sentenceBounds, type Token } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';
import { askedConditions, beingAble, demanding, entering, knowing } from '../words/asked-conditions.ts';

/**
 * What people have to have, be, pay or know, of a kind that no word of the facts is of: a medical check, a membership, a
 * fee. That the facts ask for other things says nothing of it.
 */
export const askedConditionRule: Rule = {
  name: 'obligation',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    return sentencesOf(text.tokens).flatMap((bounds) => [
      ...conditionIn(text, facts, bounds),
      ...knowledgeIn(text, facts, bounds),
    ]);
  },
};

const detail = 'a condition only where the facts set it';

type Bounds = Pick<Unsupported, 'first' | 'last'>;

function sentencesOf(tokens: readonly Token[]): Bounds[] {
  const bounds: Bounds[] = [];
  for (let at = 0; at < tokens.length; at = (bounds.at(-1)?.last ?? at) + 1) bounds.push(sentenceBounds(tokens, at));
  return bounds;
}

function conditionIn(text: Annotated, facts: FactsIndex, bounds: Bounds): Unsupported[] {
  const words = text.tokens.slice(bounds.first, bounds.last + 1).map(({ folded }) => folded);
  const isDemanded = isDemanding(text, bounds);
  const sentence = words.join(' ');
  return askedConditions.flatMap(({ said, known, isPlain, isAnyPrerequisite, asked }) => {
    const isAsked = isDemanded || isPlain === true || words.some((word) => asked?.test(word) === true);
    if (!isAsked || (isAnyPrerequisite === true && facts.fields.has('prerequisites'))) return [];
    const match = said.exec(sentence);
    if (match === null || isSaidInFacts(facts, known)) return [];
    const first = bounds.first + countWords(sentence.slice(0, match.index));
    const last = first + countWords(match[0].trim());
    return isLeftOff(text, first) ? [] : [{ first, last: Math.min(last, bounds.last), detail }];
  });
}

/** In front of a word there are as many as there are spaces. */
function countWords(text: string): number {
  return text.split(' ').length - 1;
}

function isDemanding(text: Annotated, bounds: Bounds): boolean {
  return (
    isMarked(text, bounds.first, ['required', 'needed'], 'sentence') ||
    text.tokens.slice(bounds.first, bounds.last + 1).some(({ folded }) => demanding.test(folded))
  );
}

/** Denied or left open; who "wants to join" leaves nothing open. */
function isLeftOff(text: Annotated, at: number): boolean {
  const { tokens, found } = text;
  const isOpen = (found.get('mark:optional') ?? []).some(
    ({ first, last }) =>
      tokens[first]?.clause === tokens[at]?.clause &&
      !tokens.slice(first, last + 1).some(({ folded }) => whoever.test(folded)),
  );
  return isOpen || isMarked(text, at, ['negator']);
}

const whoever = /^(?:who|whoever|wer|qui|quien|quienes|quem|chi|wie)$/;

/** Prior knowledge, of which the facts have no word: not what is asked of those who have been taught. */
function knowledgeIn(text: Annotated, facts: FactsIndex, bounds: Bounds): Unsupported[] {
  const { tokens } = text;
  const isDemanded = isMarked(text, bounds.first, ['required', 'needed'], 'sentence') || isPresupposed(text, bounds);
  if (!isDemanded || asksBefore(facts)) return [];
  const here = Array.from({ length: bounds.last - bounds.first + 1 }, (_, step) => bounds.first + step);
  if (!here.some((at) => entering.test(tokens[at]?.folded ?? ''))) return [];
  const at = here.find((index) => {
    const { folded = '' } = tokens[index] ?? {};
    return knowing.test(folded) || (beingAble.test(folded) && isAskedAt(text, index));
  });
  return at === undefined || isLeftOff(text, at) ? [] : [{ first: at, last: at, detail }];
}

function isPresupposed({ tokens }: Annotated, { first, last }: Bounds): boolean {
  return tokens.slice(first, last + 1).some(({ folded }) => presupposing.test(folded));
}

const presupposing =
  /^(?:faut$|necesit|precisa|requis|vorausgesetzt|verondersteld|presuppos|vorausset|assumed$|supuest|pressup|presuppost)/;

/** "Need to be able", `necesita saber`, `moet kunnen`: the need in the same clause, or right before. */
function isAskedAt({ found, tokens }: Annotated, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at);
  if (before.some(({ folded, clause }) => clause === tokens[at]?.clause && presupposing.test(folded))) return true;
  return ['required', 'needed'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(
      ({ last }) => tokens[last]?.clause === tokens[at]?.clause && last < at + 2 && at - last <= reach,
    ),
  );
}

/** In words. */
const reach = 4;

/** Whether the facts ask for anything to be known or done before. */
function asksBefore({ fields, denied, concepts, passages }: FactsIndex): boolean {
  return (
    fields.has('prerequisites') ||
    denied.has('prerequisites') ||
    (['priorKnowledge', 'experienced', 'background'] as const).some((concept) =>
      (concepts.get(concept) ?? []).some(({ field }) => field !== 'level'),
    ) ||
    passages.some(
      ({ place, found }) => place !== 'criteria' && (found.has('mark:required') || found.has('mark:needed')),
    )
  );
}
