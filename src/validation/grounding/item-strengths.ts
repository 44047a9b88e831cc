import type { Annotated } from './annotate.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { placesBy, type Token } from './reading.ts';
import { isOfRhythm } from './time-needed.ts';
import { andWords } from './words/and-words.ts';

/** What is asked of something: it is required, or left open. */
export type Strength = 'required' | 'open';

/**
 * Each word that says something with what its clause asks of it: "Required: five lessons. Optional: a visit",
 * "A erforderlich; B empfohlen", `A, B en C zijn verplicht`. Words that nothing is said of are left out.
 */
export function strengthsIn(passage: Annotated): ReadonlyMap<number, Strength> {
  const strengths = new Map<number, Strength>();
  const marks = marksIn(passage);
  if (marks.length === 0) return strengths;
  let carried: Strength | undefined;
  for (const indexes of clausesOf(passage.tokens)) {
    const own = marks.filter(({ at }) => indexes.includes(at));
    // Which of its words a clause of two minds means cannot be told.
    const isMixed = new Set(own.map(({ strength }) => strength)).size > 1;
    const opening = passage.tokens[indexes[0] ?? 0];
    if (/[.;!?)\n]/.test(opening?.gap ?? '')) carried = undefined;
    if (isMixed || isDenied(passage, indexes)) {
      carried = undefined;
      continue;
    }
    for (const index of indexes) {
      const strength = own.length > 0 ? own[0]?.strength : carried;
      if (strength !== undefined && isContent(passage, index)) strengths.set(index, strength);
    }
    if (own.length > 0) carried = carriedBy(passage, indexes, own);
  }
  return strengths;
}

type Mark = { readonly at: number; readonly strength: Strength | undefined };

/** Also what leaves open in a way that says too little, as "may" does: it keeps what stands beside it from being required. */
function marksIn(passage: Annotated): Mark[] {
  const { found, tokens, idle } = passage;
  const read = (mark: string) => (found.get(`mark:${mark}`) ?? []).filter(({ first }) => !idle.has(first));
  const open = read('optional').map(({ first, last }) => ({
    at: first,
    strength: tokens.slice(first, last + 1).some(({ folded }) => leaving.test(folded)) ? ('open' as const) : undefined,
  }));
  const required = [...read('required'), ...read('needed')]
    .filter(({ first, last }) => !read('optional').some((each) => each.first <= first && last <= each.last))
    .filter((mark) => !isOfRhythm(passage, mark))
    .map(({ first }) => ({ at: first, strength: 'required' as const }));
  const modal = tokens.flatMap(({ folded }, at) => (modals.has(folded) ? [{ at, strength: undefined }] : []));
  return [...open, ...required, ...modal];
}

const leaving =
  /^(?:optional|optativ|recommend|voluntar|advis|desirabl|empf|freiwillig|facultat|recom|conseill|consigl|raccomand|opcional|opciona|opziona|aconsej|aconselh|vrijwillig|aanbev|aangerad|souhaitab|option|opcion|opzion|fakult|facolt|volont|helpful|useful|hilfreich|nutzlich|utile?s?$|uteis$|utili$|vorteil|advantag|ventaj|vantag|ratsam|handig|nuttig|atouts?$|prefer|bevorzug)/;
const modals = new Set(
  'can may might kann konnen darf durfen peut peuvent puede pueden pode podem puo possono kan kunnen mag mogen or oder ou o of obligado obligada obligados obligadas'.split(
    ' ',
  ),
);

/** What goes on behind a clause: a label before a colon or a bracket, or a verb that opens a list. */
function carriedBy({ tokens }: Annotated, indexes: readonly number[], own: readonly Mark[]): Strength | undefined {
  const [start = 0] = indexes;
  const end = indexes.at(-1) ?? start;
  const gap = tokens[end + 1]?.gap ?? '';
  const strength = own.at(-1)?.strength;
  if (/[:(]/.test(gap)) return strength;
  return own.length === 1 && (own[0]?.at ?? end) <= start + 2 && gap.includes(',') ? strength : undefined;
}

function clausesOf(tokens: readonly Token[]): number[][] {
  // The items before the last one, which names what is asked: "A, B and C are required".
  return placesBy('clause', tokens).reduce<number[][]>((joined, clause) => {
    const before = joined.at(-1);
    const isLast = clause.slice(1, 8).some((index) => andWords.has(tokens[index]?.folded ?? ''));
    const isItem = before !== undefined && before.length <= 4 && tokens[clause[0] ?? 0]?.gap.includes(',') === true;
    return isLast && isItem ? [...joined.slice(0, -1), [...before, ...clause]] : [...joined, clause];
  }, []);
}

function isDenied({ found }: Annotated, indexes: readonly number[]): boolean {
  return (found.get('mark:negator') ?? []).some(({ first }) => indexes.includes(first));
}

function isContent(passage: Annotated, index: number): boolean {
  const token = passage.tokens[index];
  // `SQL` is short and says as much as a longer word.
  if (/^\p{Lu}{3,4}$/u.test(token?.text ?? '')) return true;
  if (token?.kind !== 'word' || token.folded.length < 5 || isFunctionWord(passage, token)) return false;
  return !(passage.starting.get(index) ?? []).some(({ tag }) => tag.startsWith('mark:') || tag.startsWith('unit:'));
}
