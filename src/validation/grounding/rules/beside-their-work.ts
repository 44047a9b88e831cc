import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Berufsbegleitend` where the facts have "alongside their work", in whatever language. */
export function isBesideTheirWork(
  { tokens }: Annotated,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!besideWork.test(words.join(' '))) return false;
  return passages.some(
    ({ tokens: known, found }) =>
      !found.has('mark:negator') && besideWork.test(known.map(({ folded }) => folded).join(' ')),
  );
}

const own = '(?:the |a |an |their |your |paid |full time )*';
/** Not part-time, which people without work may study. */
const besideWork = new RegExp(
  `\\b(?:${[
    `(?:alongside|beside|besides) ${own}(?:work|jobs?|employment|career|professional practice)`,
    'while (?:working|in work|in employment|employed)|in service',
    'berufsbegleitend\\w*|(?:neben|parallel zu[mr]?) (?:dem |der |ihrem |ihrer )?(?:beruf|arbeit|job|berufstatigkeit)',
    '(?:en cours d|en parallele (?:de|d)(?: un| leur)?|a cote de leur|parallelement a leur) (?:emploi|travail|activite)',
    '(?:compaginad\\w+|compatible|compagina\\w*|junto) con (?:el |su )?(?:trabajo|empleo)',
    '(?:a par d[oe]|em paralelo com o|conciliad\\w+ com o) (?:seu )?(?:trabalho|emprego)',
    '(?:accanto al|parallelamente al|conciliabile con il) (?:proprio |loro )?lavoro',
    '(?:naast|combineren met) (?:het |hun |een |je )?(?:werk|baan)',
  ].join('|')})\\b`,
);
