import { clauseBounds, type Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { andWords } from '../words/and-words.ts';
import { backingBodies, behind, initiatives, joined, links, standing } from '../words/backing-bodies.ts';
import { isDeniedAt, isKindInFacts } from './of-a-kind.ts';

/** "Together with a university", `achter de badge staat een ministerie`: a body that made or backs it, where the facts have none of its kind. */
export const standsBehindRule: Rule = {
  name: 'accreditation',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience || !Array.from(text.words).some((word) => joining.some((each) => each.test(word)))) return [];
    return text.tokens.flatMap(({ folded }, at) => {
      const kind = backingBodies.find(({ said }) => said.test(folded));
      const by = kind === undefined ? undefined : joinedBy(text.tokens, at);
      if (
        kind === undefined ||
        by === undefined ||
        isNamed(text.tokens, at, language) ||
        isDeniedAt(text, at) ||
        isKindInFacts(kind, folded, facts)
      )
        return [];
      return [
        {
          first: Math.min(at, by),
          last: Math.max(at, by),
          detail: 'backing and partners only as the facts state them',
        },
      ];
    });
  },
};

/** A body with a name is judged by that. */
function isNamed(tokens: readonly Token[], at: number, language: string): boolean {
  const places = language === 'de' ? [at - 1, at + 1] : [at, at + 1, at + 2];
  return places.some(
    (each) => tokens[each]?.clause === tokens[at]?.clause && /^\p{Lu}/u.test(tokens[each]?.text ?? ''),
  );
}

const joining = [joined, initiatives, behind];

/** The word that joins a body to what is made with it, all in its clause. */
function joinedBy(tokens: readonly Token[], at: number): number | undefined {
  const { first, last } = clauseBounds(tokens, at);
  const before = tokens.slice(first, at);
  const near = Array.from({ length: reach }, (_, step) => at - 1 - step).filter((each) => each >= first);
  const join = near.find((each) => joined.test(tokens[each]?.folded ?? '') && isLinked(tokens, each));
  // "Worked together with associations", `zusammen mit Betrieben arbeiten`: what people do there.
  const isWork = [(join ?? 0) - 1, at + 1].some((each) => working.test(tokens[each]?.folded ?? ''));
  if (join !== undefined) return isWork ? undefined : join;
  const made = near.find((each) => initiatives.test(tokens[each]?.folded ?? '') && isLinked(tokens, each));
  if (made !== undefined && tokens.slice(made, at).some(({ folded }) => andWords.has(folded))) return made;
  const place = before.findIndex(({ folded }) => behind.test(folded));
  const isStanding = tokens.slice(first, last + 1).some(({ folded }) => standing.test(folded));
  return place !== -1 && isStanding && at - first - place <= furthest ? first + place : undefined;
}

function isLinked(tokens: readonly Token[], at: number): boolean {
  // "Practise cooperation with": what is learnt there.
  const isPractised = practised.test(tokens[at]?.folded ?? '') && practising.test(tokens[at - 1]?.folded ?? '');
  return !isPractised && [1, 2].some((step) => links.test(tokens[at + step]?.folded ?? ''));
}

const working = /^(?:work|arbeit|travaill|trabaj|trabalh|lavor|werk(?:t|en)?$|uben$|ubt$|oefen)/;
const practised =
  /^(?:cooperation|collaboration|kooperation|zusammenarbeit|colaboracion|cooperacion|colaboracao|cooperacao|collaborazione|samenwerking)$/;
const practising =
  /^(?:practi[sc]es?|learn|uben|lernen|oefenen|pratiquent|practican|praticam|praticano|their|your|ihre)$/;

/** In words, from what joins to the body. */
const reach = 8;
const furthest = 10;
