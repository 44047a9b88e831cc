import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAnd } from '../joint.ts';
import { clauseBounds, rangeOf, tokenAt, type Token } from '../reading.ts';
import { readSupports } from '../read-concepts.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import {
  abilities,
  attesting,
  beingThere,
  holders,
  owning,
  pastLast,
  skilled,
  thats,
} from '../words/attesting-words.ts';
import { isOnlyAttended } from './evidence.ts';

/** `Weist nach, dass die Inhaber diagnostizieren` of an evening that they attended: what people can do is not attested by being there. */
export const attestsDoingRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !Array.from(text.words).some((word) => attesting.test(word) || owning.test(word))) return [];
    const found = text.tokens.flatMap((_, at) => attestedAt(text, at) ?? []);
    return found.length > 0 && isAttendance(facts) ? found.map((place) => ({ ...place, detail })) : [];
  },
};

const detail = 'no stronger claim than the facts make: attendance is no competence, preparation no certification';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** Nothing but being there or getting ready. */
function isAttendance(facts: FactsIndex): boolean {
  if (facts.fields.has('learning_outcomes') || facts.fields.has('assessment')) return false;
  return isOnlyAttended(facts) || isAskedToAttend(facts);
}

/** Where the criteria have people be there, and show nothing; an exam that is held elsewhere is none of theirs. */
function isAskedToAttend({ passages }: FactsIndex): boolean {
  const criteria = passages.filter(({ place }) => place === 'criteria');
  return (
    criteria.length > 0 &&
    criteria.every((each) => each.found.has('mark:attended') && readSupports(each, shown).length === 0)
  );
}

const shown = [
  'exam',
  'assessed',
  'demonstrated',
  'competence',
  'passed',
  'capstone',
  'portfolio',
  'thesis',
  'interview',
] as const;

function attestedAt(text: Annotated, at: number): Place | undefined {
  const { folded = '' } = text.tokens[at] ?? {};
  const isAttested = attesting.test(folded);
  if (!isAttested && !owning.test(folded)) return undefined;
  if (isMarked(text, at, ['negator', 'optional', 'prepared'], 'sentence')) return undefined;
  return abilityBehind(text, at) ?? (isAttested ? deedBehind(text, at) : undefined);
}

/** "Attests the ability to", `verfügt damit über Englischkenntnisse`. */
function abilityBehind(text: Annotated, at: number): Place | undefined {
  const { tokens } = text;
  const { last: end } = clauseBounds(tokens, at);
  let isOfCourse = false;
  for (const last of rangeOf(at + 1, Math.min(end, at + reach))) {
    const token = tokenAt(tokens, last);
    // "Proof of presence more than of competence".
    if (comparing.has(token.folded) && thans.has(tokens[last + 1]?.folded ?? '')) return undefined;
    // "Attendance at a course on social skills"; not "attendance and the ability to".
    isOfCourse = !isAnd(text, token) && (isOfCourse || courses.test(token.folded));
    if (!isOfCourse && abilities.test(token.folded)) return { first: last, last };
  }
  return undefined;
}

const courses =
  /^(?:attend|participat|teilnahm|teilgen|besuch|presen|asist|assist|frequen|deelnam|deelgen|partecip|particip|cours|curs|kurs|cors[oi]|class|session|workshop|seminar|lezion|lehrgang|schulung)/;

/** "Proves that holders diagnose safely", "certifies that the holder communicates": a clause of what they do. */
function deedBehind({ tokens }: Annotated, at: number): Place | undefined {
  const that = [1, 2, 3, 4].map((step) => at + step).find((near) => thats.has(tokens[near]?.folded ?? ''));
  if (that === undefined || tokens[that]?.sentence !== tokens[at]?.sentence) return undefined;
  const { last } = clauseBounds(tokens, that);
  const clause = tokens.slice(that + 1, last + 1);
  const holder = clause.slice(0, 3).findIndex(({ folded }) => holders.test(folded));
  if (holder === -1) return undefined;
  const rest = tokens.slice(that + 2 + holder).filter(({ sentence }) => sentence === tokens[that]?.sentence);
  const isDeed = clause.some(({ folded }) => skilled.test(folded)) || doesNow(rest, tokenAt(tokens, that).folded);
  return isDeed ? { first: at, last } : undefined;
}

/** Whether a verb in the present follows the holder, `communicates`, `se comunica`, or ends what begins with "dass". */
function doesNow(rest: readonly Token[], that: string): boolean {
  if (rest.some(({ folded }) => courses.test(folded) || pastLast.test(folded))) return false;
  const verb = verbLast.has(that) ? rest.at(-1) : rest.find(({ folded }) => !reflexives.has(folded));
  const form = that === 'that' ? /[^su]s$/ : verbLast.has(that) ? /(?:t|[^dt]en)$/ : /(?:a|e|ent|an|am|em|ono|ano)$/;
  return verb !== undefined && verb.folded.length >= 4 && form.test(verb.folded) && !beingThere.test(verb.folded);
}

const verbLast = new Set(['dass', 'dat']);
const reflexives = new Set('se s si sich zich'.split(' '));

const comparing = new Set('more rather mehr eher plus plutot mas mais piu piuttosto meer eerder'.split(' '));
const thans = new Set('than as que qu do che als dan'.split(' '));
/** In words. */
const reach = 14;
