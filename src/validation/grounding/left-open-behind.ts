import type { Annotated } from './annotate.ts';
import { isAnd } from './joint.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { tokenAt } from './reading.ts';

/**
 * "A test is offered, though nobody has to take it": whether a later clause of the sentence says, of what is spoken of
 * and of nothing else, that it is optional or need not be.
 */
export function isLeftOpenBehind(passage: Annotated, near: number): boolean {
  const { tokens } = passage;
  const { clause = 0, sentence } = tokens[near] ?? {};
  // `Sono facoltativi` behind a colon.
  const colon = tokens.some((token) => token.clause === clause + 1 && token.gap.includes(':')) ? 1 : undefined;
  return [1, 2, 3].some((step) => {
    const here = [...tokens.keys()].filter(
      (at) =>
        tokenAt(tokens, at).clause === clause + step && (tokenAt(tokens, at).sentence === sentence || step === colon),
    );
    const joint = here.findIndex((at, offset) => offset > 0 && isAnd(passage, tokenAt(tokens, at)));
    const said = joint === -1 ? here : here.slice(0, joint);
    return said.length > 0 && isOfNothingElse(passage, said) && isLeavingOpen(passage, said);
  });
}

function isLeavingOpen({ tokens, starting }: Annotated, said: readonly number[]): boolean {
  const isWord = (words: RegExp) => said.some((at) => words.test(tokens[at]?.folded ?? ''));
  const isOptional = said.some((at) => (starting.get(at) ?? []).some(({ tag }) => tag === 'mark:optional'));
  return isOptional || (isWord(denying) && isWord(need));
}

/** Nothing but what denies, what needs and leaves open, and the verbs for taking part. */
function isOfNothingElse(passage: Annotated, said: readonly number[]): boolean {
  const { tokens, starting, found } = passage;
  const marked = new Set(
    (found.get('mark:optional') ?? []).flatMap(({ first, last }) => said.filter((at) => first <= at && at <= last)),
  );
  return said.every((at) => {
    const token = tokenAt(tokens, at);
    return (
      token.folded.length < 4 ||
      marked.has(at) ||
      isFunctionWord(passage, token) ||
      denying.test(token.folded) ||
      need.test(token.folded) ||
      doing.test(token.folded) ||
      (starting.get(at) ?? []).some(({ tag }) => tag === 'mark:optional')
    );
  });
}

const need =
  /^(?:compulsor|mandator|obligat|oblig|requir|necessar|must$|need|have$|has$|had$|forced|verpflicht|pflicht|muss|zwang|gezwung|vorgeschrieb|notwendig|notig|impos|necessai|contrain|forc|doit$|doive|obrigad|obrigat|necesar|tiene|deve|debe|precis|forzad|obbligat|obblig|costrett|verplicht|moet|nodig|dwang|gedwongen|noodzak|hoef)/;
const denying =
  /^(?:not|never|nobody|none|no|one|without|nicht|kein|keine[nrms]?|niemand(?:em|en)?|ohne|pas|personne|rien|aucune?|sans|nadie|sin|ningun[oa]?|nao|sem|ninguem|nenhuma?|nessun[oa]?|senza|non|niente|niet|geen|zonder|hoeven?|hoeft)$/;
const doing =
  /^(?:take|taken|taking|attend|join|part|partic|partec|doing|done|though|although|even|however|jedoch|allerdings|aber|obwohl|auch|wobei|teiln|mitmach|machen|ablegen|ableg|antreten|bleibt|faire|passer|aller|toutefois|cependant|bien|hacer|asist|aunque|pero|realiz|present|fare|sostener|andare|anche|benche|sebbene|pero|tuttavia|fazer|embora|porem|prestar|doen|meedoen|deeln|afleg|maar|echter|hoewel|blijft|blijven)/;
