import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Fonologisch bewustzijn toetsen` of "assess phonological awareness": the verb for what is learnt, and no test that is sat. */
export function isTaughtTesting(
  { tokens }: Annotated,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  if (first !== last || tokens[first]?.folded !== 'toetsen') return false;
  const { clause } = tokens[first];
  const [before, behind] = [tokens[first - 1], tokens[first + 1]];
  const isInfinitive = before?.folded === 'te' && before.clause === clause;
  // An infinitive is last, behind what is tested.
  const isLast = behind?.clause !== clause && before?.clause === clause && !led.test(before.folded);
  return (
    (isInfinitive || isLast) &&
    passages.some(
      ({ place, words }) =>
        (place === 'skills' || place === 'learning_outcomes') && Array.from(words).some((word) => testing.test(word)),
    )
  );
}

const led =
  /^(?:de|het|een|twee|drie|vier|vijf|zes|\d+|geen|alle|deze|die|zonder|met|door|via|voor|bij|van|en|of|\S+e)$/;
const testing =
  /^(?:assess|test(?:s|ing|en)?$|evaluat|evalua|evaluer|prufe|prufen|beurteil|bewert|avali|valut|verific|toets|beoordel)/;
