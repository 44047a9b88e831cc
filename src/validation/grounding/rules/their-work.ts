import type { Annotated } from '../annotate.ts';
import type { Unsupported } from '../rule.ts';

/** "People who develop, test or secure software": what those do for a living for whom it is, and no test that they sit. */
export function isTheirWork({ tokens }: Annotated, { first, last }: Place, isAudience: boolean): boolean {
  const { sentence, folded = '' } = tokens[first] ?? {};
  if (first !== last || !testingVerbs.test(folded)) return false;
  const who = tokens.findLastIndex(
    (token, at) => at < first && at >= first - reach && token.sentence === sentence && whoWords.has(token.folded),
  );
  if (who === -1 || !(isAudience || isForPeople(tokens, who))) return false;
  return isVerb(tokens, first);
}

/** What is tested stands behind the verb, in German and Dutch before it. */
function isVerb(tokens: Annotated['tokens'], at: number): boolean {
  const { clause, folded = '' } = tokens[at] ?? {};
  const wordAt = (index: number) => (tokens[index]?.clause === clause ? (tokens[index]?.folded ?? '') : '');
  const [before, behind] = [wordAt(at - 1), wordAt(at + 1)];
  const isLed = before === '' || whoWords.has(before) || orWords.has(before);
  if (!ofGermanic.test(folded)) return isLed && behind !== '';
  return (behind === '' || orWords.has(behind)) && (isLed || !counting.test(before));
}

type Place = Pick<Unsupported, 'first' | 'last'>;

/** "It is for people who". */
function isForPeople(tokens: Annotated['tokens'], who: number): boolean {
  return [2, 3, 4].some((step) => forWords.has(tokens[who - step]?.folded ?? ''));
}

/** In words. */
const reach = 9;
const forWords: ReadonlySet<string> = new Set('for fur an pour aux para a per voor'.split(' '));
const whoWords: ReadonlySet<string> = new Set('who die qui que che quien quienes quem wie wer'.split(' '));
const orWords: ReadonlySet<string> = new Set('or and oder und ou et o y u e ed of en'.split(' '));
/** What makes a noun of the word behind. */
const counting =
  /^(?:de|het|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\d+|alle|deze|die|zonder|met|door|via|voor|bij|van|der|den|das|dem|eine?[nrms]?|zwei|vier|funf|sechs|sieben|acht|neun|zehn|mit|ohne|bei|von|durch|\S+e[rn]?)$/;
const testingVerbs =
  /^(?:tests?|assess|examine|evaluate|testen|prufen|bewerten|testent|evaluent|testean|evaluan|testam|avaliam|testano|valutano|toetsen|beoordelen)$/;
const ofGermanic = /^(?:testen|prufen|bewerten|toetsen|beoordelen)$/;
