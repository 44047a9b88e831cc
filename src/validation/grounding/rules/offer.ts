import type { Annotated } from '../annotate.ts';
import { clauseAround, tokenAt } from '../reading.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Concept } from '../concepts.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { namesOnly, namesPart } from '../words/part-kinds.ts';
import { isBesideTheirWork } from './beside-their-work.ts';
import { conceptRule } from './concept-rule.ts';
import { isFreeAlike } from './free-alike.ts';
import { whole } from './mode.ts';
import { isOtherDiploma } from './other-diploma.ts';
import {
  endlessClauses,
  isEndlessByFacts,
  isLimited,
  isPlainlyEndless,
  isSaidOfCredential,
  validity,
} from './validity.ts';

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
    free: { isPositive: true },
    lifetime: {},
    // A date by which it ends is judged as one.
    renewal: { fields: ['validity', 'expires', 'expires_on', 'valid_until'] },
    degree: { isPositive: true },
    diploma: { isPositive: true },
    manyOf: {},
  },
});

/** `Auch mit befristetem Vertrag`: it is the contract that ends. */
function isOfContract({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  return (
    tokens[first]?.folded.includes('befrist') === true &&
    /^(?:\S*vertrag|\S*vertrage|anstellung|beschaftigung|stellen?)$/.test(tokens[last + 1]?.folded ?? '')
  );
}

/** `À temps plein` where the facts say "temps plein". */
function isRepeated({ tokens }: Annotated, { first, last }: Unsupported, { names }: FactsIndex): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return words.length >= 3 && names.hasPhrase(words.slice(-2).join(' '));
}

/** "Over a lifetime", "throughout their lifetime": when something happens, not how long it counts. */
function isSpanOfLife({ tokens }: Annotated, { first }: Unsupported): boolean {
  return (
    tokens[first]?.folded === 'lifetime' &&
    /^(?:over|across|through|throughout|during)$/.test(tokens[first - 2]?.folded ?? '')
  );
}

/** `Tutta la vita passa da qui`: what lasts is not what was issued. */
function isOfCredential(text: TextPassage, { first }: Unsupported): boolean {
  const isLasting = text.claims.some((each) => each.first === first && each.concept === 'lifetime');
  return !isLasting || isSaidOfCredential(text, tokenAt(text.tokens, first).clause);
}

/** "Six evenings online", `la formation se suit en ligne`; not the shop that people put online, nor the tool that is free. */
function isOfCourse({ tokens, claims: mentions }: TextPassage, { first }: Unsupported): boolean {
  const own = mentions.filter((each) => each.first === first);
  if (!own.some(({ concept }) => forms.has(concept)) || tokens.length <= shortLine) return true;
  const isWhole = [1, 2].some((step) => whole.test(tokens[first - step]?.folded ?? ''));
  // A credential costs something, and is neither online nor part-time.
  const isCost = own.some(({ concept }) => concept === 'free');
  return (
    isWhole ||
    clauseAround(tokens, first).some(({ folded }) => course.test(folded) || (isCost && credential.test(folded)))
  );
}

/** "Instructor-led" of what everybody takes at their own pace; elsewhere it is no more than how teaching goes. */
function isMereTeaching({ claims: mentions }: TextPassage, { first }: Unsupported, { concepts }: FactsIndex): boolean {
  const own = mentions.filter((each) => each.first === first);
  return own.some(({ concept }) => concept === 'instructorLed') && !concepts.has('selfPaced');
}

const forms: ReadonlySet<Concept> = new Set<Concept>(['online', 'inPerson', 'partTime', 'free']);
/** In words: a highlight that says nothing else is about the course. */
const shortLine = 4;
const credential =
  /^(?:certif|badge|credential|insignia|brevet|attest|diplom|zertifi|nachweis|titul|titre|microcred|getuig)/;
const course =
  /^(?:it$|deliver|complet|course|modul|prakti[kc]|placement|internship|stage|class|lesson|workshop|programm?e?$|training|session|meet|evening|day|week|month|hour|learn|study|studie|taught|teach|take[ns]?$|taking|cours$|formation|atelier|seance|soiree|jour|semaine|mois|heure|suit$|suiv|apprend|participant|participent|assiste|kurs|lehrgang|schulung|unterricht|seminar|weiterbildung|abend|tage?$|tagen|woche|monat|stunde|lernen|lernt|teilnehm|besuch|statt|curso|taller|clase|sesion|formacion|tarde|semana|mes$|meses|hora|aprend|asist|sigue|imparte|aula|sess|formacao|oficina|noite|dia|segue|frequent|corso|laboratori|lezion|incontr|sere|sera$|giorn|settiman|mesi$|ore$|ora$|impar|segu|svolg|cursus|les$|lessen|opleiding|bijeenkomst|avond|dag|maand|uur|uren|leer|leren|volg|deelnem|plaats)/;

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

/** `Praktika` where the facts have placements in whatever language. */
function isPlacement({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return namesOnly(own, 'placement') && passages.some(({ words }) => namesPart(words, 'placement'));
}

/** "No recertification required" of what never expires. */
function deniesRenewal({ claims: mentions }: TextPassage, { first }: Unsupported): boolean {
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
      .filter((claim) => !isRepeated(text, claim, facts) && !isSpanOfLife(text, claim))
      .filter((claim) => !isBesideTheirWork(text, claim, facts))
      .filter(
        (claim) =>
          !isOfContract(text, claim) && !isFreeAlike(text, claim, facts) && !isOtherDiploma(text, claim, facts),
      )
      .filter((claim) => isOfCredential(text, claim) && isOfCourse(text, claim) && !isMereTeaching(text, claim, facts))
      .filter((claim) => !isTurnedInto(text, claim) && !isPlacement(text, claim, facts));
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
