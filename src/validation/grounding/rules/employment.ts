import type { Annotated } from '../annotate.ts';
import { isBesidePrice } from '../beside-price.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Token } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { andWords } from '../words/and-words.ts';
import { withoutWords } from '../words/denial-words.ts';
import { namesOnly, namesPart } from '../words/part-kinds.ts';
import { conceptRule } from './concept-rule.ts';
import { hiredBy } from './hired-by.ts';
import { isRealDoor } from './real-door.ts';
import { isReadyForWork } from './ready-to-work.ts';

const detail = 'no promise of work, pay or career that the facts do not make';
const claims = conceptRule({
  name: 'employment',
  detail,
  isPraise: true,
  concepts: {
    salary: { isPromise: true },
    guarantee: {},
    job: { isAudience: true, isPromise: true },
    career: { by: ['job'], isAudience: true, isPromise: true },
  },
});

const promises: ReadonlySet<Concept> = new Set<Concept>(['salary', 'guarantee', 'job', 'career']);

/** Promises of work, pay and career. */
export const employmentRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => [
    ...promised(text, facts, context),
    ...(context.isAudience ? [] : hiredBy(text, facts).map((place) => ({ ...place, detail }))),
  ],
};

const promised: Rule['find'] = (text, facts, context) => {
  if (!text.claims.some(({ concept }) => promises.has(concept))) return [];
  const found = claims
    .find(text, withoutPlacements(facts), context)
    .filter(
      (claim) =>
        !isOfPlacement(wordsOf(text, claim)) ||
        (!(namesOnly(wordsOf(text, claim), 'placement') && hasPlacement(facts)) &&
          claims.find(text, facts, context).some(isSame(claim))),
    )
    .filter(
      (claim) =>
        !isNoPromise(text, claim, facts) &&
        !isBesideWork(text, claim) &&
        !isOtherReach(text, claim) &&
        !isRealDoor(text, claim) &&
        !isPaidApart(text, claim, facts),
    )
    .filter((claim) => !isDoorToStudy(text, claim, facts) && !isGuaranteed(text, claim, facts))
    .filter((claim) => !isAskedBefore(text, claim, facts) && !isReadyForWork(text, claim, facts));
  return found.length > 0 && isTopic(facts) ? found.filter((claim) => !isSpokenOf(text, claim)) : found;
};

/** "A completed apprenticeship is required": what has to be behind people is nothing that they are promised. */
function isAskedBefore({ tokens, found }: Annotated, { first, last }: Unsupported, { fields }: FactsIndex): boolean {
  const isHere = (at: number) => tokens[at]?.clause === tokens[first]?.clause;
  return (
    tokens.slice(first, last + 1).some(({ folded }) => apprenticeship.test(folded)) &&
    fields.has('prerequisites') &&
    ['mark:required', 'mark:needed'].some((mark) => (found.get(mark) ?? []).some((each) => isHere(each.first)))
  );
}

const apprenticeship =
  /^(?:apprentice|traineeship|berufsausbild|ausbildung|lehre$|lehrzeit|apprentiss|aprendizaj|aprendizag|apprendistat|leerling|leertijd)/;

/** "Guaranteed interview" where "the holder is guaranteed an interview": the same words in another order. */
function isGuaranteed(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens } = text;
  const clause = tokens[first]?.clause;
  const words = tokens.slice(Math.max(0, first - 1), last + 3).filter((token) => token.clause === clause);
  const own = words.filter((token) => !isFunctionWord(text, token));
  if (own.length < 2 || !own.some(({ folded }) => assured.test(folded))) return false;
  return passages.some(({ tokens: known, found }) => {
    const held = new Set(
      ['negator', 'optional'].flatMap((mark) =>
        (found.get(`mark:${mark}`) ?? []).map((each) => known[each.first]?.sentence),
      ),
    );
    const promise = known.find(({ folded, sentence }) => assured.test(folded) && !held.has(sentence));
    const said = known.filter(({ sentence }) => sentence === promise?.sentence);
    return said.length > 0 && own.every(({ folded }) => said.some((each) => isAkin(each.folded, folded)));
  });
}

/** "Two weeks of placement" are part of a course and promise no work after it, where the facts speak of none. */
function withoutPlacements(facts: FactsIndex): FactsIndex {
  const jobs = facts.concepts.get('job') ?? [];
  const isOfWork = jobs.some(({ words }) => !isOfPlacement(words));
  if (isOfWork || facts.passages.some(({ words }) => Array.from(words).some((word) => working.has(word)))) return facts;
  const { concepts } = facts;
  const get = (concept: Concept) => (concept === 'job' ? undefined : concepts.get(concept));
  const value: FactsIndex['concepts'] = { get, has: (concept) => concepts.has(concept) };
  return Object.create(facts, { concepts: { value } }) as FactsIndex;
}

const working = new Set('work working arbeiten werken travailler trabajar trabalhar lavorare'.split(' '));

function hasPlacement({ passages }: FactsIndex): boolean {
  return passages.some(({ words }) => namesPart(words, 'placement'));
}

function isOfPlacement(words: readonly string[]): boolean {
  return namesPart(words, 'placement');
}

function wordsOf({ tokens }: Annotated, { first, last }: Unsupported): string[] {
  return tokens.slice(first, last + 1).map(({ folded }) => folded);
}

function isSame(claim: Unsupported): (other: Unsupported) => boolean {
  return ({ first, last }) => first === claim.first && last === claim.last;
}

/** "Taken alongside a job", `neben dem Beruf`: its people have work already. */
function isBesideWork({ tokens }: Annotated, { first }: Unsupported): boolean {
  return [1, 2].some((step) => beside.test(tokens[first - step]?.folded ?? ''));
}

/** `Het examen moet apart worden betaald`, where the facts say that the price does not hold it: nobody is paid. */
function isPaidApart(text: Annotated, { first }: Unsupported, { denials }: FactsIndex): boolean {
  return denials.some(({ isPriced }) => isPriced === true) && isBesidePrice(text, first);
}

/** "Brings a Sunday roast within reach": only what one rises to is a promise. */
function isOtherReach({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  if (tokens[first]?.folded !== 'within' || tokens[last]?.folded !== 'reach') return false;
  const { sentence } = tokens[first] ?? {};
  return !tokens.some((token) => token.sentence === sentence && risen.test(token.folded));
}

const risen =
  /^(?:job|career|work|role|post(?:s|ing)?$|position|promot|pay|salar|wage|earn|income|employ|profession|industr|manag|leader|senior|rank|level|ladder|step|future|prospect|success|goal|dream|ambition|opportunit|door|market|business|compan|boss|hire|chance|more$|next$|sector|field)/;
const beside = /^(?:alongside|neben|naast|junto|accanto|parallel|parallelement)$/;

/** `Abre la puerta al curso B1` of what gives access to that course: it opens studies, and every word of it is the facts'. */
function isDoorToStudy(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens } = text;
  if (!tokens.slice(first, last + 1).some(({ folded }) => door.test(folded))) return false;
  const { clause } = tokens[last] ?? {};
  const here = tokens.slice(last + 1).filter((token) => token.clause === clause);
  // "Opens the door to university without another test": what is not needed is no door.
  const end = here.findIndex(({ folded }) => withoutWords.has(folded));
  const behind = here
    .slice(0, end === -1 ? here.length : end)
    .filter((token) => !isFunctionWord(text, token) && !elided.test(token.folded));
  return passages.some(({ tokens: known }) => {
    const at = known.findIndex(({ folded }) => access.test(folded));
    const opened = known.filter(({ sentence }) => sentence === known[at]?.sentence);
    const isOpened = ({ folded }: Token) => opened.some((each) => isAkin(each.folded, folded));
    return at !== -1 && behind.some(({ folded }) => study.test(folded)) && behind.every(isOpened);
  });
}

const study =
  /^(?:cours|curs|kurs|corso|level|nivel|niveau|livello|stufe|modul|program|stud|training|lehrgang|master|bachelor|degree|exam|formac|formaz|formation|opleiding|ausbildung|universi|hochschul|school|schul|ecole|escuela|escola|scuola|college|[abc][12]$)/;
const door =
  /^(?:doors?|way|path|tur(?:en)?|weg|portes?|voie|puertas?|camino|portas?|caminho|port[ae]|strada|deur(?:en)?)$/;
const elided = /^(?:d|l|dell|all|nell)$/;
const access =
  /^(?:access|acces|accesso|acceso|acesso|zugang|berechtigt|toegang|admi|zulass|entry$|entree|entrada|ingress|ingreso|toelat|lead|leidt|fuhrt)/;

/** `Een garantie op een baan is er niet` where the facts promise none either. */
function isNoPromise(text: Annotated, { first }: Unsupported, { passages }: FactsIndex): boolean {
  const clause = text.tokens[first]?.clause;
  return (
    clausesWithoutPromise(text).some((each) => each === clause) &&
    passages.some((each) => clausesWithoutPromise(each).length > 0)
  );
}

function clausesWithoutPromise({ tokens, found }: Annotated): number[] {
  // `N'engage personne à embaucher`.
  const isDenying = (at: number) => [2, 3].some((step) => /^ne?$/.test(tokens[at - step]?.folded ?? ''));
  const nobodies = tokens.flatMap(({ folded }, first) => (folded === 'personne' && isDenying(first) ? { first } : []));
  return [...(found.get('mark:negator') ?? []), ...nobodies].flatMap(({ first }) => {
    const { clause } = tokens[first] ?? {};
    const near = tokens.slice(Math.max(0, first - reach), first + reach);
    return clause !== undefined && near.some((token) => token.clause === clause && assured.test(token.folded))
      ? [clause]
      : [];
  });
}

const assured =
  /garan[dt]|guarant|promess|^engag(?:e|ent)$|zusich|zugesich|zusage|toegezegd|promis|asegur|assicur|assegur/;

/** Whether the facts speak of work to be found, in whatever way. */
function isTopic({ concepts, passages }: FactsIndex): boolean {
  if (concepts.has('job') || concepts.has('career')) return true;
  return passages.some(
    ({ words, tokens }) =>
      Array.from(words).some((word) => seeking.test(word)) ||
      tokens.some(({ folded }, at) =>
        seekingWork.test(`${folded} ${tokens[at + 1]?.folded ?? ''} ${tokens[at + 2]?.folded ?? ''}`),
      ),
  );
}

const seeking = /bewerbung|arbeitssuch|arbeitsuch|stellensuch|jobsuch|sollicit|werkzoek|^vacatur|^embauch/;
const seekingWork =
  /^(?:job (?:appl|search|seek|hunt|interview)|(?:recherche|busca|busqueda|procura|ricerca) (?:d|de|di) (?:emploi|empleo|emprego|lavoro|trabajo|trabalho|un))/;

/** "It was all about the way to a new job": what is spoken of is not promised. */
function isSpokenOf({ tokens }: Annotated, { first }: Unsupported): boolean {
  const { sentence } = tokens[first] ?? {};
  const near = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.sentence === sentence);
  const before = near.slice(near.findLastIndex(({ folded }) => andWords.has(folded) || promising.test(folded)) + 1);
  return speaking.test(` ${before.map(({ folded }) => folded).join(' ')} `);
}

const promising = /^(?:guarant|garant|promis|ensur|open|pav|lead|sicher|apre$|aprono$|abre|ouvr|assur|asegur)/;

/** In words of the sentence. */
const reach = 10;
const speaking =
  / (?:about|deals? with|topics? (?:is|are|was|were)|covers?|(?:dreht|drehte|drehen|drehten) sich|ging es um|geht es um|themen?|handelt vom?|behandelt|portent? sur|theme est|traitent? d\w*|il s agit d\w*|tratan? (?:sobre|de|del)|versan? sobre|tema (?:es|e|sao)|aborda\w*|tratta\w* (?:di|del\w*)|riguarda\w*|gaat over|gaan over|ging over|gingen over|draai\w* om|thema\w*) /;
