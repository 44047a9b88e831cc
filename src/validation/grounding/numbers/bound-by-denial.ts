import { lineOf, type Token } from '../reading.ts';
import type { Tagged } from '../tag.ts';
import type { Qualifier } from '../words/words.ts';

/**
 * The bound of a number that somebody stays below without a word for it: `sin llegar a los nueve minutos`, "before
 * twenty minutes were up", `ohne neun Minuten zu unterschreiten`.
 */
export function boundByDenial({ tokens }: Pick<Tagged, 'tokens'>, first: number): Qualifier | undefined {
  const { sentence } = tokens[first] ?? {};
  const isHere = (token: Token) => token.sentence === sentence;
  const before = lineOf(tokens.slice(Math.max(0, first - reach), first).filter(isHere));
  const behind = lineOf(tokens.slice(first + 1, first + 1 + reach).filter(isHere));
  if (notReaching.test(before)) return 'less';
  if (notFalling.test(before)) return 'least';
  if (without.test(before)) return behindVerbs.find(([, verbs]) => verbs.test(behind))?.[0];
  const denied = deniedVerbs.find(([, verbs]) => verbs.test(behind));
  if (denied !== undefined) return denied[0];
  const isEnd = ends.test(before) && (elapsed.test(behind) || elapsed.test(before));
  return isEnd ? 'less' : undefined;
}

/** Whether words deny that a number is reached or passed, which is a bound and no denial of what it counts. */
export function isBoundDenied(
  { tokens }: Pick<Tagged, 'tokens'>,
  first: number,
  numbers: ReadonlySet<number>,
): boolean {
  const verb = tokens.slice(first, first + 3).findIndex(({ folded }) => passing.test(folded));
  if (verb !== -1) return [1, 2, 3].some((step) => numbers.has(first + verb + step));
  // `Ohne vier Fehler zu überschreiten`.
  const near = tokens.slice(first + 1, first + 1 + reach);
  const isCounted = [1, 2].some((step) => numbers.has(first + step));
  return isCounted && behindVerbs.some(([, verbs]) => verbs.test(lineOf(near)));
}

/** In words. */
const reach = 6;

const articles =
  '(?: (?:the|a|au|aux|al|los|las|el|la|le|les|l|los|ao|aos|os|as|o|i|gli|ai|alle|agli|ad|alla|de|die|den))*';
const without = / (?:ohne|zonder)(?: (?:die|den|das|de|het))? $/;
const notReaching = new RegExp(
  ` (?:(?:without|sin|sem|senza|sans) (?:(?:ever|even|nunca|mai|jamais) )?(?:reaching|hitting|llegar|alcanzar|tocar|chegar|atingir|alcancar|arrivare|raggiungere|toccare|atteindre|arriver))${articles} $`,
);
const notFalling = new RegExp(
  ` (?:without (?:falling|dropping|going|getting|coming) (?:below|under)|sin (?:bajar|caer) de|sem (?:baixar|descer) (?:de|dos|das)|senza scendere (?:sotto|al di sotto d\\S+)|sans (?:descendre|tomber) (?:sous|en dessous de|au dessous de))${articles} $`,
);
const behindVerbs: readonly (readonly [Qualifier, RegExp])[] = [
  ['less', / (?:zu erreichen|te (?:halen|bereiken)) /],
  ['most', / (?:zu (?:uberschreiten|ubersteigen)|te (?:overschrijden|overtreffen)|(?:uit|boven) te komen) /],
  ['least', / (?:zu unterschreiten|te onderschrijden) /],
];

/** `Fehlzeiten dürfen 10 % nicht überschreiten`. */
const deniedVerbs: readonly (readonly [Qualifier, RegExp])[] = [
  ['most', / (?:nicht (?:uberschreiten|ubersteigen|uberschritten)|niet (?:te boven gaan|overschrijden|overtreffen)) /],
  ['least', / (?:nicht unterschreiten|nicht unterschritten|niet onderschrijden) /],
];

/** What the time has to pass for. */
const ends =
  / (?:before|avant qu[e ]?|avant|antes(?: de)?(?: que)?|bevor|ehe|voordat|vooraleer|prima(?: che| di)?) (?:\S+ ){0,3}$/;
const elapsed =
  / (?:(?:were|was|are|is|had|have) (?:up|over|out|passed|elapsed|gone)|elapsed|run out|ecoulee?s?|passee?s?|revolue?s?|pas(?:en|aran|asen)|transcurr\S+|hayan pasado|vergangen|verstrichen|vorbei|abgelaufen|um (?:sind|waren)|passarem|passem|passassem|decorr\S+|passassero|passino|trascorr\S+|voorbij|verstreken|om (?:zijn|waren)) /;
const passing =
  /^(?:reaching|hitting|exceeding|llegar|alcanzar|rebasar|superar|exceder|sobrepasar|pasar|chegar|atingir|alcancar|ultrapassar|passar|arrivare|raggiungere|oltrepassare|superare|eccedere|sforare|atteindre|depasser|exceder|bajar|baixar|scendere|descendre)$/;
