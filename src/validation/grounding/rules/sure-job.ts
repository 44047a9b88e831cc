import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import type { Rule } from '../rule.ts';

/** "Leave with the certainty of a front-desk job": a job that is called sure by a noun, which the facts have nowhere. */
export const sureJobRule: Rule = {
  name: 'employment',
  find: (text, facts) => {
    const words = Array.from(text.words);
    if (!words.some((word) => certainty.test(word)) || !words.some((word) => jobs.test(word))) return [];
    return text.tokens.flatMap(({ folded }, first) => {
      const last = certainty.test(folded) && !isDenied(text, first) ? jobBehind(text, first) : undefined;
      if (last === undefined || isSureInFacts(facts)) return [];
      return [{ first, last, detail: 'no job, salary or placement that the facts do not promise' }];
    });
  },
};

function jobBehind({ tokens }: Annotated, first: number): number | undefined {
  if (!ofWords.has(tokens[first + 1]?.folded ?? '')) return undefined;
  const { clause } = tokens[first] ?? {};
  for (let at = first + 2; at <= first + reach && tokens[at]?.clause === clause; at += 1) {
    const { folded = '' } = tokens[at] ?? {};
    if (andWords.has(folded)) return undefined;
    if (jobs.test(folded)) return at;
  }
  return undefined;
}

/** "Without the certainty of a job". */
function isDenied({ starting }: Annotated, first: number): boolean {
  return [1, 2, 3].some((step) => (starting.get(first - step) ?? []).some(({ tag }) => tag === 'mark:negator'));
}

function isSureInFacts({ passages }: FactsIndex): boolean {
  return passages.some(({ words }) => {
    const all = Array.from(words);
    return all.some((word) => sure.test(word)) && all.some((word) => jobs.test(word));
  });
}

const reach = 7;
const certainty =
  /^(?:certainty|certitude|certeza|certezza|gewissheit|zekerheid|assurance|assurances|garantie|garantia|garanzia|guarantee)$/;
const jobs =
  /^(?:jobs?$|post$|position$|employment|placement$|stelle$|stellen$|arbeitsplatz|arbeitsstelle|anstellung|job$|emplois?$|poste$|embauche|empleo|puesto$|trabajo$|emprego|posto$|lavoro$|impiego|assunzione|baan$|banen$|werkplek)|(?:stelle|stellung|baan)$/;
const sure = /certain|certitud|certez|gewiss|zeker|assur|assegur|assicur|garant|guarant|promis|versproch/;
const ofWords: ReadonlySet<string> = new Set('of d de di del do da auf einer eines van op um'.split(' '));
