import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import type { Unsupported } from '../rule.ts';

/** "Won the award", "best poster" of what came second or third, unless the place stands beside. */
export function placedAsWinner({ tokens, numbers }: Annotated, facts: FactsIndex): Unsupported[] {
  const isSaid = ({ folded }: Annotated['tokens'][number]) => winning.test(folded) || superlatives.test(folded);
  const said = tokens.flatMap((token, at) => (isSaid(token) ? [at] : []));
  const placed = said.length === 0 ? [] : placesIn(facts);
  if (placed.length === 0) return [];
  const nouns = placed.flatMap(({ counted }) => counted);
  return said.flatMap((first) => {
    const [own, before, next] = [tokens[first], tokens[first - 1], tokens[first + 1]];
    const isBeside = numbers.some(({ form, start }) => form === 'ordinal' && tokens[start]?.sentence === own?.sentence);
    if (isBeside || prizes.test(before?.folded ?? '') || next?.folded === 't') return [];
    const isOfCounted = next?.clause === own?.clause && nouns.some((noun) => isAkin(noun, next?.folded ?? ''));
    return winning.test(own?.folded ?? '') || isOfCounted ? [{ first, last: first, detail }] : [];
  });
}

const detail = 'no award, rank, prestige or demand that the facts do not state';

/** Second and third places of the facts, with what they are among; none where there is a first as well. */
function placesIn({ passages }: FactsIndex): { readonly counted: readonly string[] }[] {
  const all = passages
    .filter(({ place }) => place !== 'skills')
    .flatMap((passage) =>
      passage.numbers.flatMap((mention) =>
        isPlace(passage, mention) ? [{ passage, value: mention.values[0] ?? 0 }] : [],
      ),
    );
  const isFirst = passages.some(({ words }) =>
    Array.from(words).some((word) => winning.test(word) || firsts.test(word)),
  );
  if (isFirst || all.some(({ value }) => value === 1)) return [];
  return all.map(({ passage }) => ({
    counted: passage.numbers.flatMap(({ form, nouns }) => (form === 'ordinal' ? [] : nouns)),
  }));
}

function isPlace({ tokens }: Annotated, { form, nouns, start, end, values: [value = 0] }: NumberMention): boolean {
  if (form !== 'ordinal' || value > 3) return false;
  if (prizes.test(nouns[0] ?? '') || ranked.test(tokens[start - 1]?.folded ?? '')) return true;
  // `Werd in 2022 tweede bij`, `ficou em segundo no`.
  const before = tokens
    .slice(Math.max(0, start - farthest), start)
    .filter(({ clause }) => clause === tokens[start]?.clause);
  return contests.test(tokens[end + 1]?.folded ?? '') && before.some(({ folded }) => came.test(folded));
}

/** In words from "came" to the place. */
const farthest = 5;
const came =
  /^(?:came|finish|placed|ranked|wurde|wurden|belegte|kam|werd|werden|eindigde|arriv|termine|fini|classe|quedo|acabo|termino|llego|ficou|terminou|chegou|giunt|classificat)/;
const contests = /^(?:in|at|bei|beim|bij|im|op|en|em|no|na|nel|nella|al|alla|all|au|a|dans|du|del|do|da)$/;

const prizes = /^(?:prize|place$|award|preis|platz|rang$|prix$|premi|puesto|lugar|posto$|plaats|prijs)/;
const ranked = /^(?:ranked|placed|came|finished|classee?$|clasific|classific|geplaatst|platziert)/;
const firsts = /^(?:erstplatz|first$|premier|primer|primeir|prim[oa]$|eerste$|erste[rns]?$)/;
const winning =
  /^(?:winners?$|won$|gewann|gewonnen|gewinner|sieger|siegte|venceu|vencedor|ganador|gano$|vincit|vinto$|vinse$|remport|vainqueur|gagnant|winna)/;
const superlatives = /^(?:best|beste[rsnm]?|meilleure?s?|mejor|melhor|miglior[ei]?)$/;
