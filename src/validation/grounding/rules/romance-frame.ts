import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { romanceFrames, type Frame } from '../words/romance-frames.ts';

/** What others think of a course, its place among others and what it brings, by who does what: `un badge auquel les domaines se fient`. */
export const romanceFrameRule: Rule = {
  name: 'recognition',
  find: (text, facts, { language }) => {
    if (!romance.has(language)) return [];
    const { line, starts } = lineOf(text);
    return romanceFrames.flatMap((frame) => findFrame({ text, line, starts }, frame, facts));
  },
};

const romance = new Set(['fr', 'es', 'it', 'pt']);

type Line = { readonly text: Annotated; readonly line: string; readonly starts: readonly number[] };

/** The folded words of a passage with where each of them begins, a comma between clauses and two between sentences. */
function lineOf({ tokens }: Annotated): Pick<Line, 'line' | 'starts'> {
  let line = '';
  const starts = tokens.map(({ folded, clause, sentence }, index) => {
    const before = tokens[index - 1];
    if (before !== undefined && before.clause !== clause) line += before.sentence === sentence ? ' ,' : ' , ,';
    line += ' ';
    const start = line.length;
    line += folded;
    return start;
  });
  return { line: `${line} `, starts };
}

function findFrame(
  { text, line, starts }: Line,
  { rule, pattern, isNegative }: Frame,
  facts: FactsIndex,
): Unsupported[] {
  const match = pattern.exec(line);
  if (match?.indices === undefined) return [];
  const [from, to] = match.indices[0] ?? [0, 0];
  const first = starts.findIndex((start) => start >= from);
  const last = starts.findLastIndex((start) => start < to);
  const key = match.groups?.key;
  if (first === -1 || last < first || text.idle.has(first)) return [];
  // "No other course is required" ranks none.
  const marks = isNegative ? ['required', 'needed'] : ['negator'];
  if (marks.some((mark) => isMarked(text, { mark, first, last }))) return [];
  if (key !== undefined && isInFacts(key, facts)) return [];
  return [{ first, last, rule, detail: details[rule] }];
}

type Place = { readonly mark: string; readonly first: number; readonly last: number };

function isMarked({ found, tokens }: Annotated, { mark, first, last }: Place): boolean {
  const clauses = new Set(tokens.slice(first, last + 1).map(({ clause }) => clause));
  return (found.get(`mark:${mark}`) ?? []).some((each) => clauses.has(tokens[each.first]?.clause ?? -1));
}

function isInFacts(key: string, { passages }: FactsIndex): boolean {
  const words = key.split(' ');
  return passages.some((passage) => words.some((word) => Array.from(passage.words).some((each) => isAkin(each, word))));
}

const details: Readonly<Record<Frame['rule'], string>> = {
  recognition: 'recognition only by whom and where the facts state it',
  employment: 'no promise of work, pay or career that the facts do not make',
  ranking: 'no award, rank, prestige or demand that the facts do not state',
  accreditation: 'approval only by whom the facts name',
  strength: 'no stronger claim than the facts make: attendance is no competence, preparation no certification',
  offer: 'what is offered only as the facts state it',
};
