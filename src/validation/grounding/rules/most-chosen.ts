import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';

/** "The winning poster" where the facts give the award for the most votes, the highest score: who has them has won. */
export function isMostChosen(
  text: Annotated,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const { tokens } = text;
  if (!tokens.slice(first, last + 1).every(({ folded }) => winning.test(folded))) return false;
  // "Award-winning" has won something else.
  if (tokens[first]?.gap === '-') return false;
  if (isOfOther(text, last, passages)) return false;
  const isContest = passages.some(
    ({ place, words }) => named.has(place) && Array.from(words).some((word) => awards.test(word)),
  );
  return passages.some(
    ({ place, tokens: known }) =>
      asking.has(place) &&
      known.some(({ folded, sentence }, at) => {
        const before = known.slice(Math.max(0, at - reach), at).filter((token) => token.sentence === sentence);
        const isMost = before.some((token) => mosts.test(token.folded));
        const isGiven = isContest || known.some((token) => token.sentence === sentence && giving.test(token.folded));
        return scores.test(folded) && isMost && isGiven && !before.some((token) => seconds.test(token.folded));
      }),
  );
}

/** "The winner of the national league", where the facts know of none. */
function isOfOther(text: Annotated, last: number, passages: readonly Annotated[]): boolean {
  const { tokens } = text;
  if (!ofWords.has(tokens[last + 1]?.folded ?? '')) return false;
  const contest = tokens
    .slice(last + 2, last + 2 + reach)
    .filter(
      (token) => token.clause === tokens[last]?.clause && token.folded.length >= 4 && !isFunctionWord(text, token),
    );
  const isKnown = (word: string) =>
    passages.some(({ words }) => Array.from(words).some((known) => isAkin(known, word)));
  return !contest.slice(0, 2).every(({ folded }) => isKnown(folded));
}

const ofWords = new Set('of in at du de des del della dello dei do da dos das der beim im von van bij'.split(' '));
const asking: ReadonlySet<string> = new Set(['criteria', 'description', 'assessment']);
const reach = 4;
/** Without a contest the highest of somebody's own scores counts. */
const named: ReadonlySet<string> = new Set(['name', 'type']);
const awards =
  /award|prize|trophy|medal|contest|competition|championship|hackathon|challenge|vote|choice|preis|pokal|medaille|wettbewerb|meisterschaft|prix|trophee|concours|concurso|premi|certamen|trofeo|torneo|concorso|gara|prijs|wedstrijd|kampioen/;
const giving =
  /^(?:given|gives|award|gets?$|goes$|receiv|wins?$|winner|decern|remis|attribu|recoit|verlieh|verliehen|erhalt|gewinn|vergeben|bekommt|otorga|concede|recibe|gana|entreg|recebe|vence|atribu|assegn|riceve|vince|conferi|uitgereikt|krijgt|ontvang|wint|toegekend)/;
const winning =
  /^(?:winner|winners|winning|sieger|siegerin|siegreich\p{L}*|gewinner|gewinnerin|gagnante?s?|vainqueurs?|ganador\p{L}*|vencedor\p{L}*|vincitor\p{L}*|vincitric\p{L}|vincente|winnaar|winnares|winnende)$/u;
const scores =
  /^(?:votes?|scores?|points?|marks?|ratings?|stimmen?|punkt|voix|suffrages?|votos?|puntuacion|puntos|pontos|pontuacao|voti|punteggio|punti|stemmen|punten|score$)/;
const mosts =
  /^(?:most|highest|best|meisten?|hochste[nrs]?|beste[nrs]?|plus|meilleur[es]*|mas|mayor|mejor|mais|maior|melhor|piu|maggior[ei]?|miglior[ei]?|meeste|hoogste|beste)$/;
const seconds = /^(?:second|third|zweit|dritt|deuxieme|troisieme|segund|tercer|terceir|second[oa]|terz|tweed|derde)/;
