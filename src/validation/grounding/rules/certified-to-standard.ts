import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** "Certified to AWS QC1" of a certification whose facts say "Standard: AWS QC1". */
export function isToStandard({ tokens }: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  const isCertified = /^(?:certif|zertif|gecertif)/.test(tokens[first]?.folded ?? '');
  if (!isCertified || !facts.concepts.get('certified')?.some(({ field }) => field === 'name' || field === 'type'))
    return false;
  const behind = tokens.slice(last + 1, last + 1 + longestName).filter(({ clause }) => clause === tokens[last]?.clause);
  const opening = behind.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  const isLed = behind.slice(0, opening).every(({ folded }) => folded.length <= 3);
  const name = behind.slice(opening);
  return opening !== -1 && isLed && facts.passages.some((passage) => names(passage.tokens, name));
}

/** "Meets international standards" of what is "in line with international standards". */
export function isInLine({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const clause = tokens[last]?.clause;
  const said = tokens.slice(first, last + longestName).filter((token) => token.clause === clause);
  const end = said.findIndex(({ folded }) => labels.test(folded));
  const isMeeting = meeting.test(said[0]?.folded ?? '');
  if (!isMeeting || end < 1) return false;
  const whose = said.slice(1, end).filter(({ folded }) => folded.length >= 4);
  return passages.some(({ tokens: known }) =>
    known.some(({ folded }, at) => {
      const before = known
        .slice(Math.max(0, at - longestName), at)
        .filter((token) => token.clause === known[at]?.clause);
      const isConform = conforming.test(before.map((token) => token.folded).join(' '));
      return (
        labels.test(folded) &&
        isConform &&
        whose.every((word) => before.some((each) => isAkin(each.folded, word.folded)))
      );
    }),
  );
}

const meeting =
  /^(?:meets?|met|meeting|erfull|entsprich|entsprech|repond|respect|cumpl|respond|soddisf|rispett|atend|voldo)/;
const conforming =
  /(?:^| )(?:in line|aligned|according|compliant|conform\p{L}*|meets?|consistent|im einklang|gemass|entspr\p{L}*|selon|segun|secondo|segundo|de acuerdo|de acordo|d accord|in linea|volgens|in overeenstemming)(?: |$)/u;

/** In words, with little ones before. */
const longestName = 6;

/** Whether a label names a standard right behind it, of which the words of a text are the first. */
function names(tokens: readonly Token[], name: readonly Token[]): boolean {
  return tokens.some(({ folded }, at) => {
    const [next] = tokens.slice(at + 1);
    const isLabel = labels.test(folded) && next?.gap.startsWith(':') === true;
    const list = tokens.slice(at + 1).filter(({ sentence }) => sentence === next?.sentence);
    return isLabel && list.some((_, start) => name.every((token, step) => list[start + step]?.folded === token.folded));
  });
}

const labels = /^(?:standard|norm[ae]?s?$|normen$|estandar)/;
