import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { amongBest, isAmongFirst } from './among-best.ts';
import { isBestToChoose } from './best-to-choose.ts';
import { conceptRule } from './concept-rule.ts';
import { isFirstToSee } from './first-to-see.ts';
import { nameFirst } from './first-of-series.ts';
import { isOfCost } from './of-cost.ts';
import { isMostOfThings } from './most-of-things.ts';
import { isMostChosen } from './most-chosen.ts';
import { placedAsWinner } from './placed-as-winner.ts';
import { isSorting } from './sorting.ts';
import { prizeOfAnother } from './prize-of-another.ts';

const detail = 'no award, rank, prestige or demand that the facts do not state';

const claims = conceptRule({
  name: 'ranking',
  detail,
  isPraise: true,
  concepts: {
    awardWinning: { by: ['distinction'] },
    nominated: { by: ['awardWinning'] },
    leading: {},
    best: {},
    prestigious: {},
    inDemand: {},
    exclusive: {},
    distinction: {},
  },
});

/** Awards won, places held, prestige and demand. */
export const rankingRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => [
    ...claims
      .find(text, facts, context)
      .filter((claim) => isClaim(text, claim, facts) && !isFirstToSee(text, claim) && !isOfCost(text, claim, facts)),
    ...(context.isAudience ? [] : leadersOfOther(text, facts)),
    ...(context.isAudience ? [] : [...placedAsWinner(text, facts), ...prizeOfAnother(text, facts)]),
    ...amongBest(text, facts).map((place) => ({ ...place, detail })),
  ],
};

/** "Leaders in education" where the facts only have people who lead: those of teams, or leaders for whom it is. */
function leadersOfOther({ tokens, claims: mentions }: TextPassage, facts: FactsIndex): Unsupported[] {
  const known = facts.concepts.get('leading') ?? [];
  if (known.length === 0 || !known.every(({ words }) => words.length === 1 && leaders.test(words[0] ?? ''))) return [];
  return mentions.flatMap(({ concept, first, last, isNegated }) => {
    const isLeader =
      concept === 'leading' &&
      leaders.test(tokens[last - 1]?.folded ?? '') &&
      !addressing.has(tokens[first - 1]?.folded ?? '');
    if (!isLeader || isNegated) return [];
    return isFieldKnown(tokens, last, facts) && !isGiving(tokens, first) ? [] : [{ first, last, detail }];
  });
}

/** "Leaders in scouting" where the facts have scout leaders. */
function isOfKnownLeaders({ tokens, place }: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  // "A leader in scouting" praises one.
  return (
    /^(?:leaders|lideres)$/.test(tokens[last - 1]?.folded ?? '') &&
    (place === '/audience' || awarding.has(tokens[first - 1]?.folded ?? '')) &&
    isFieldKnown(tokens, last, facts)
  );
}

/** Who teaches is praised by it: "taught by leaders in teams", "leaders in scouting run it". */
function isGiving(tokens: Annotated['tokens'], first: number): boolean {
  const { clause } = tokens[first] ?? {};
  return (
    givers.has(tokens[first - 1]?.folded ?? '') ||
    [1, 2].some((step) => beings.has(tokens[first - step]?.folded ?? '')) ||
    tokens.some((token) => token.clause === clause && giving.test(token.folded))
  );
}

/** Whether the leaders of the facts stand beside what stands behind "leaders in". */
function isFieldKnown(tokens: Annotated['tokens'], last: number, { passages }: FactsIndex): boolean {
  const field = tokens
    .slice(last + 1, last + 4)
    .find(({ clause, folded }) => clause === tokens[last]?.clause && folded.length >= 4);
  return (
    field !== undefined &&
    passages.some(
      ({ place, tokens: known }) =>
        place !== 'issuer' &&
        known.some(
          ({ folded, sentence }, at) =>
            leaders.test(folded) &&
            known
              .slice(Math.max(0, at - nearLeaders), at + nearLeaders + 1)
              .some((token) => token.sentence === sentence && isAkin(token.folded, field.folded)),
        ),
    )
  );
}

const nearLeaders = 4;
const beings = new Set(['is', 'es', 'est', 'ist']);
const givers = new Set('by from with under von durch por par da dai door van'.split(' '));
const giving =
  /^(?:teach|taught|runs?$|train(?:s|ed)$|design|deliver|instruct|unterricht|imparte|ensei(?:gn|nan)|dictan|insegn|ensinam|ministr|geven$|doceren)/;
/** Whom it is for is not praised. */
const addressing = new Set('for fur pour para per voor'.split(' '));
const awarding = new Set([...addressing, 'to', 'a', 'aos', 'los']);
const leaders = /^(?:leaders?|lider(?:es)?)$/;

function isClaim(text: Annotated, claim: Unsupported, facts: FactsIndex): boolean {
  return !(
    isMostOfThings(text, claim) ||
    isBestToChoose(text, claim) ||
    isOfTopic(text, claim, facts) ||
    isOfKnownLeaders(text, claim, facts) ||
    isFirstConcern(text, claim) ||
    isFirstOfSeries(text, claim, facts) ||
    isPlain(text, claim) ||
    isPeoplesOwn(text, claim) ||
    isJustOne(text, claim) ||
    isAmongFirst(text, claim, facts) ||
    isMostChosen(text, claim, facts) ||
    isHonours(text, claim, facts) ||
    isShareOfMark(text, claim) ||
    isFirstMatter(text, claim) ||
    isSorting(text, claim)
  );
}

/** `Metade da nota máxima`: a share of the full mark is none. */
function isShareOfMark({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const isMark = tokens.slice(first, last + 1).some(({ folded }) => marks.test(folded));
  return isMark && [1, 2, 3].some((step) => halves.test(tokens[first - step]?.folded ?? ''));
}

const marks =
  /^(?:notas?|note|mark|marks|score|punkt\S*|punt\S*|voto|cijfer|calificacion|puntuacion|pontuacao|punteggio)$/;
const halves =
  /^(?:half|third|halfte|halbe|moitie|mitad|metade|meta|helft|tercio|terco|terzo|tiers|derde|drittel|percent)$/;

/** `Se trata en primer lugar del suelo`, "in the first place": what matters first, where nobody finishes there. */
function isFirstMatter({ tokens }: Annotated, { first }: Unsupported): boolean {
  const { sentence } = tokens[first] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence).map(({ folded }) => folded);
  return firstMatter.test(` ${here.join(' ')} `) && !here.some((word) => placing.test(word));
}

const firstMatter = / (?:in the first place|en primer lugar|em primeiro lugar) /;
const placing =
  /^(?:finish|came|come|rank|plac(?:ed|es|ing)|won|win|stand|stood|award|qued|lleg|clasific|gan|obtuv|obtien|obtener|termin|acab|lograr|logro|alcanz|consig|fic|cheg|classific|conquist|obtev|obtiv|venc|premi|prize|contest|compet|concurs|torne|rankin|equip|team)/;

/** "With honours" of a `BSc (Hons)`: what the degree is called. */
function isHonours({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const isSaid = tokens.slice(first, last + 1).every(({ folded }) => /^(?:with|hono(?:u)?rs)$/.test(folded));
  return isSaid && passages.some(({ place, words }) => titles.has(place) && words.has('hons'));
}

/** "Perform at their highest level", `su mejor versión`: the best of somebody, and of no other; not the level of a school. */
function isPeoplesOwn({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const owner = [first - 1, first].find((at) => owners.has(tokens[at]?.folded ?? ''));
  // "The team does its best work"; not "the school at its highest level".
  const isOwn =
    owner !== undefined &&
    (tokens[owner]?.folded !== 'its' || [1, 2].some((step) => doing.test(tokens[owner - step]?.folded ?? '')));
  const words = tokens.slice(first, last + 2).map(({ folded }) => folded);
  return isOwn && words.some((word) => bests.test(word)) && words.some((word) => doings.test(word));
}

const doing = /^(?:do|does|did|doing|perform|play|work|give|bring|deliver|produc|reach|show)/;
const bests =
  /^(?:best|beste[nrms]?|top|highest|greatest|hochste[nrms]?|hoogste|meilleure?s?|mejor(?:es)?|maxim[oa]s?|melhor(?:es)?|miglior[ei]?|massim[oa]|plus)$/;
const owners: ReadonlySet<string> = new Set(
  'their your his her its ihr ihre ihrer ihren ihres sein seine seiner seinem seinen leur leurs son sa ses votre su sus tu tus suo sua suoi loro tuo tua seu seus hun zijn haar je'.split(
    ' ',
  ),
);
const doings =
  /^(?:level|performance|work|form$|version|niveau|leistung|arbeit|nivel|rendimiento|trabajo|livello|prestazion|lavoro|desempenho|trabalho|prestatie|werk$)/;

/** "The number one of the three", `percurso número um`: where the facts have a first one. */
function isFirstOfSeries({ tokens, numbers }: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!words.some((word) => /^(?:number|nummer|numero|nr|no)$/.test(word))) return false;
  const next = tokens[last + 1];
  if (next?.clause !== tokens[last]?.clause) return parts.test(tokens[first - 1]?.folded ?? '') && nameFirst(facts);
  const isOfSome = numbers.some(({ start }) => start > first + 1 && start <= last + 3);
  return tokens.slice(first, last + 2).some(({ folded }) => following.test(folded)) && isOfSome && nameFirst(facts);
}

const parts =
  /^(?:part|level|module|modul|stufe|teil|nivel|niveau|livello|nivel|parte|partie|deel|curso|percurso|corso|cours|kurs|cursus)/;
const following = /^(?:of|von|de|des|del|dei|di|do|dos|das|van|della|delle|degli)$/;

/** "The sole criterion", "the oldest age": of what is asked, and of ages, nothing is ranked. */
function isPlain(text: Annotated, { first, last }: Unsupported): boolean {
  const { tokens, dates } = text;
  const { clause, sentence } = tokens[first] ?? {};
  // Not the "requirements" of "requirements engineering".
  const isHead = (at: number) => {
    const next = tokens[at + 1];
    return next === undefined || next.clause !== clause || isFunctionWord(text, next);
  };
  for (let at = first; at < last + 3; at += 1) {
    if (tokens[at]?.clause === clause && conditions.test(tokens[at]?.folded ?? '') && isHead(at)) return true;
  }
  if (tokens.some((token) => token.sentence === sentence && chosen.test(token.folded))) return false;
  // `Zomerschool van het jaar 2023`.
  return dates.some((date) => date.first === last + 1) && years.test(tokens[last]?.folded ?? '');
}

/** `Un seul cours`, `ein einziger Kurs`: one alone is enough, not the only one there is. */
function isJustOne({ tokens }: Annotated, { first }: Unsupported): boolean {
  const { clause } = tokens[first] ?? {};
  if (tokens.some((token) => token.clause === clause && ofItsKind.test(token.folded))) return false;
  return ones.has(tokens[first - 1]?.folded ?? '') && singles.test(tokens[first]?.folded ?? '');
}

const ofItsKind = /^(?:kind|art$|genre|gener[eo]|soort|tipo|type|class)/;
const ones = new Set('un une uno una ein eine einen einem einer um uma een a'.split(' '));
const singles = /^(?:seule?|sol[oa]|unic[oa]|einzige[nrms]?|enkele?|single)$/;

const conditions =
  /^(?:criteri|kriteri|critere|condition|condic|condiz|bedingung|voorwaard|requirement|requisit|exigenc|exigenz|eis$|anforderung|vorgabe|age$|ages$|alter$|leeftijd|edad|idade|eta$)/;
const chosen =
  /^(?:named|voted|chosen|elected|crowned|selected|awarded|honoured|gewahlt|gekurt|ernannt|ausgezeichnet|elue?s?$|nommee?s?$|elegid|nombrad|premiad|eleit|nomead|elett|nominat|premiat|verkozen|uitgeroepen|gekozen|bekroond)/;
const years = /^(?:year|jahres|jaar|annee|ano|anno)$/;

/** `Die beste Erntezeit` where harvest times are a topic: neither the course nor its holders are the best. */
function isOfTopic({ tokens, starting }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const next = tokens[last + 1];
  if (first !== last || next?.gap !== ' ' || next.folded.length < 4) return false;
  if (!superlatives.test(tokens[first]?.folded ?? '')) return false;
  if ((starting.get(last + 1) ?? []).some(({ tag }) => offers.has(tag))) return false;
  const isIn = (places: ReadonlySet<string>) =>
    passages.some(({ place, words }) => places.has(place) && words.has(next.folded));
  return isIn(topics) && !isIn(titles);
}

const superlatives =
  /^(?:beste[nrms]?|best|meilleure?s?|mejor(?:es)?|melhor(?:es)?|miglior[ei]?|grosste[nrms]?|grootste)$/;
const offers: ReadonlySet<string> = new Set(
  ['course', 'institution', 'person', 'company', 'exam', 'project'].map((kind) => `counted:${kind}`),
);
const topics: ReadonlySet<string> = new Set(['skills', 'description', 'learning_outcomes']);
const titles: ReadonlySet<string> = new Set(['name', 'type', 'issuer']);

/** "Safety is priority number one", "the customer is number one": a maxim, where the clause ends and names no course. */
function isFirstConcern({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  if (!isNumberOne.test(`${tokens[first]?.folded ?? ''} ${tokens[last]?.folded ?? ''}`)) return false;
  const { clause } = tokens[first] ?? {};
  if (concerns.test(tokens[first - 1]?.folded ?? '') || concerns.test(tokens[last + 1]?.folded ?? '')) return true;
  const before = tokens.slice(0, first).filter((token) => token.clause === clause);
  const isSaidOfTopic = being.test(before.at(-1)?.folded ?? '') && tokens[last + 1]?.clause !== clause;
  return isSaidOfTopic && before.length > 1 && !before.some(({ folded }) => ranked.test(folded));
}

const isNumberOne = /^(?:number|no|nr|numero) (?:one|1|un|uno)$/;
const concerns = /^(?:priorit|rule$|concern|regel$|prioridad|enemy$|regle$|regla$|regra$|regola$)/;
const being = /^(?:is|are|comes|as)$/;
const ranked =
  /^(?:we|it|this|that|they|course|programm?e|program|training|workshop|certificate|badge|credential|qualification|diploma|award|school|academ|institut|provider|universit|college|holder|earner|graduate|learner|participant|team|compan|who)/;
