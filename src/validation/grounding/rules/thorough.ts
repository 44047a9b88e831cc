import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Conocen a fondo` of "comprehensive understanding": thorough knowledge, which is no mastery. */
export function isThorough({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const isPlain = words.every((word) => word.length < 3 || thorough.test(word) || knowing.test(word));
  if (!isPlain || !words.some((word) => thorough.test(word))) return false;
  return passages.some(
    ({ place, tokens: known, found }) =>
      place !== 'prerequisites' &&
      !found.has('mark:negator') &&
      known.some(
        ({ folded, clause }, at) =>
          thorough.test(folded) &&
          known.slice(at + 1, at + 3).some((next) => next.clause === clause && knowing.test(next.folded)),
      ),
  );
}

const thorough =
  /^(?:comprehensive|thorough|grundlich|umfassend|fundiert|fond$|approfondi|exhausti|fondo$|profund|integral|aprofundad|fundo$|abrangente|grondig|gedegen)/;
const knowing =
  /^(?:understand|know|grasp|kenn|wissen$|verstandnis|versteh|connai|compre|savoir|conoc|conosc|conhec|entend|kennis|kent$|begrip|begrijp)/;
