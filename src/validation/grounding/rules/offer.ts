import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { namesOnly, namesPart } from '../words/part-kinds.ts';
import { conceptRule } from './concept-rule.ts';
import { isFreeAlike } from './free-alike.ts';
import { isOtherDiploma } from './other-diploma.ts';
import { isPutOnline } from './put-online.ts';
import { isBesideTheirWork } from './beside-their-work.ts';
import { endlessClauses, isEndlessByFacts, isLimited, isPlainlyEndless, validity } from './validity.ts';

const detail = 'form, cost, validity and kind of the credential only as the facts state them';

const claims = conceptRule({
  name: 'offer',
  detail,
  concepts: {
    online: {},
    inPerson: {},
    selfPaced: {},
    instructorLed: {},
    partTime: {},
    free: {},
    lifetime: {},
    renewal: { fields: ['validity'] },
    degree: { isPositive: true },
    diploma: { isPositive: true },
    manyOf: {},
  },
});

/** `À temps plein` where the facts say "temps plein". */
function isRepeated({ tokens }: Annotated, { first, last }: Unsupported, { names }: FactsIndex): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return words.length >= 3 && names.hasPhrase(words.slice(-2).join(' '));
}

type Context = Parameters<Rule['find']>[2];

/** "Taught by Pixel Workshop", the issuer itself; not "by experts from Pixel Workshop". */
function isByIssuer(
  { tokens, claims: mentions }: Parameters<Rule['find']>[0],
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  if (!mentions.some((each) => each.first === first && each.concept === 'instructorLed')) return false;
  const near = tokens.slice(last + 1, last + 4).filter(({ clause }) => clause === tokens[last]?.clause);
  const name = near.find(({ folded }) => !articles.has(folded));
  return (
    name !== undefined &&
    /^\p{Lu}/u.test(name.text) &&
    passages.some(({ place, tokens: [opening, next] }) => {
      const isOpening =
        opening?.folded === name.folded || (articles.has(opening?.folded ?? '') && next?.folded === name.folded);
      return place === 'issuer' && isOpening;
    })
  );
}

const articles = new Set('the a der die das dem den la le l les el los las o os as il lo gli i de het'.split(' '));

/** "Live online" of a virtual classroom or a video conference. */
function isLiveByFacts({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  if (last === first || !tokens.slice(first, last + 1).every(({ folded }) => /^(?:live|online)$/.test(folded)))
    return false;
  return passages.some(({ tokens: known }) =>
    known.some(
      ({ folded }, index) =>
        live.test(folded) ||
        (rooms.test(folded) && [index - 1, index + 1].some((at) => known[at]?.folded.startsWith('virt') === true)),
    ),
  );
}

const live = /^(?:live|livestream|webinar|videoconf|videokonf|videoverg|visioconf)/;
const rooms = /^(?:class|klassen|klas$|sala$|aula)/;

/** `A horta transforma-se em sala de aula`: an image, and no room. */
function isTurnedInto({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const { sentence } = tokens[first] ?? {};
  const isRoom = tokens.slice(first, last + 1).some(({ folded }) => classrooms.test(folded));
  const before = tokens.slice(Math.max(0, first - 5), first).filter((token) => token.sentence === sentence);
  return isRoom && before.some(({ folded }) => turning.test(folded));
}

const classrooms = /^(?:class|klassen|klas|salle|aula|sala)/;
const turning =
  /^(?:turn|becom|became|transform|convert|conviert|verwandel|wird$|werden$|wurde|devien|mue|diventa|trasform|torna|vira$|verander|wordt$|worden$|werd$|omgetoverd)/;

/** "Remote villages", and in an audience whatever people have to do with that is online. */
function isOfTopic({ tokens }: Annotated, { first, last }: Unsupported, { isAudience }: Context): boolean {
  const [own, next] = [tokens[first]?.folded ?? '', tokens[last + 1]];
  if (own === 'remote') return next?.clause === tokens[last]?.clause && farAway.test(next?.folded ?? '');
  if (!isAudience || !/^(?:online|digital)/.test(own)) return false;
  return !tokens.some(({ folded }) => taught.test(folded));
}

const farAway =
  /^(?:area|region|place|location|setting|village|town|farm|valley|mountain|desert|communit|island|site|terrain|countr|station|hospital|clinic|team|worker|colleague|office|server|desktop|control|sensing|patient|customer)/;
const taught =
  /^(?:course|class|lesson|workshop|programm?e?$|certif|join|meet|sit$|sitting|tak(?:e|es|en|ing)$|took$|fully$|everything|learn|stud|train|teach|cours|form|apprend|etudi|kurs|lern|lehr|schul|unterr|curso|aula|clase|aprend|estud|corso|lezion|impar|cursus|les$|lessen|leer|leren|opleid|volg|atten|follow|suiv|segui|frequent)/;

/** `Deels online` of what is blended. */
function isPartlyOnline(
  { tokens, claims: mentions }: Parameters<Rule['find']>[0],
  { first }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  return (
    mentions.some((each) => each.first === first && each.concept === 'online') &&
    partly.test(`${tokens[first - 2]?.folded ?? ''} ${tokens[first - 1]?.folded ?? ''}`) &&
    passages.some(({ words }) => Array.from(words).some((word) => blended.test(word)))
  );
}

const partly =
  /(?:^| )(?:partly|partially|teils|teilweise|deels|gedeeltelijk|partie|parte|parcialmente|parzialmente|partiellement)$/;
const blended = /^(?:blended|hybrid|hibrid|ibrid|semipresen|gemischt|gemengd|bimodal|b learning)/;

/** `Auch mit befristetem Vertrag`: it is the contract that ends. */
function isOfContract({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  return (
    tokens[first]?.folded.includes('befrist') === true &&
    /^(?:\S*vertrag|\S*vertrage|anstellung|beschaftigung|stellen?)$/.test(tokens[last + 1]?.folded ?? '')
  );
}

/** `Un modulo non gratuito` of one that is paid for. */
function isPaidByFacts(
  { claims: mentions }: Parameters<Rule['find']>[0],
  { first }: Unsupported,
  { passages }: FactsIndex,
) {
  const isDenied = mentions.some((each) => each.first === first && each.concept === 'free' && each.isNegated);
  return (
    isDenied &&
    passages.some(({ tokens }) =>
      tokens.some(({ folded }, at) => paid.test(folded) && !work.test(tokens[at + 1]?.folded ?? '')),
    )
  );
}

/** "Paid leave", "paid placement": who is paid is the one that learns. */
const work =
  /^(?:leave|holiday|vacation|placement|internship|job|position|work|staff|employ|apprentic|trainee|verlof|stage|baan|werk)/;
const paid = /^(?:paid$|fees?$|kostenpflicht|gebuhr|payante?s?$|pago$|paga$|pagos$|pagas$|pagament|betaald|betalend)/;

/** `Praktika` where the facts have placements in whatever language. */
function isPlacement({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return namesOnly(own, 'placement') && passages.some(({ words }) => namesPart(words, 'placement'));
}

/** "Over a lifetime", "throughout their lifetime": when something happens, not how long it counts. */
function isSpanOfLife({ tokens }: Annotated, { first }: Unsupported): boolean {
  return (
    tokens[first]?.folded === 'lifetime' &&
    /^(?:over|across|through|throughout|during)$/.test(tokens[first - 2]?.folded ?? '')
  );
}

/** "No recertification required" of what never expires. */
function deniesRenewal({ claims: mentions }: Parameters<Rule['find']>[0], { first }: Unsupported): boolean {
  return mentions.some((each) => each.first === first && each.concept === 'renewal' && each.isNegated);
}

/** `Blijft geldig` of what never expires; with a length or a day it would end. */
function isStillValid({ tokens, numbers, dates }: Annotated, { first, last }: Unsupported): boolean {
  const { clause } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  // For whom and where it is valid is another matter than how long.
  if (tokens.some(({ folded }, at) => isHere(at) && scopes.has(folded))) return false;
  if (numbers.some(({ start }) => isHere(start)) || dates.some((date) => isHere(date.first))) return false;
  return (
    tokens.slice(first, last + 1).some(({ folded }) => validity.test(folded)) &&
    tokens.some(({ folded }, at) => isHere(at) && remaining.test(folded))
  );
}

const scopes = new Set(
  'for in at across within throughout fur bei pour dans chez para en ante em na no nas nos perante per nel nella nei nelle presso voor bij'.split(
    ' ',
  ),
);
const remaining =
  /^(?:remain|stay|keep|bleib|behalt|blijf|blijv|behoud|rest(?:e|ent|a|ano)$|demeur|conserv|siguen?$|sigue|permane|continu|mant[ie]|riman)/;

/** How it is taken, what it costs, how long it lasts, what it is. */
export const offerRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => {
    const found = claims
      .find(text, facts, context)
      .filter((claim) => !isRepeated(text, claim, facts) && !isByIssuer(text, claim, facts))
      .filter((claim) => !isLiveByFacts(text, claim, facts) && !isSpanOfLife(text, claim))
      .filter((claim) => !isPartlyOnline(text, claim, facts) && !isOfContract(text, claim))
      .filter((claim) => !isPaidByFacts(text, claim, facts) && !isFreeAlike(text, claim, facts))
      .filter((claim) => !isOtherDiploma(text, claim, facts))
      .filter((claim) => !isPutOnline(text, claim) && !isBesideTheirWork(text, claim, facts))
      .filter(
        (claim) => !isTurnedInto(text, claim) && !isOfTopic(text, claim, context) && !isPlacement(text, claim, facts),
      );
    const endless = endlessClauses(text);
    if (endless.size === 0)
      return found.length > 0 && isEndlessByFacts(facts)
        ? found.filter((claim) => !deniesRenewal(text, claim) && !isStillValid(text, claim))
        : found;
    const isOfEnd = (index: number) => endless.has(text.tokens[index]?.clause ?? -1);
    if (isEndlessByFacts(facts)) {
      const lasting = text.claims.filter(({ concept }) => concept === 'lifetime' || concept === 'renewal');
      return found.filter(({ first }) => !isOfEnd(first) || !lasting.some((each) => each.first === first));
    }
    const isStated = facts.passages.some(({ place }) => place === 'validity');
    // Facts that say something of it in words may mean as much; where they say nothing, it has to be said plainly.
    if (!isLimited(facts) && isStated) return found;
    const said = [...endless].filter((clause) => isStated || isPlainlyEndless(text, clause));
    const ends = said.map((clause) => ({
      first: text.tokens.findIndex((token) => token.clause === clause),
      last: text.tokens.findLastIndex((token) => token.clause === clause),
      detail,
    }));
    return [...found, ...ends];
  },
};
