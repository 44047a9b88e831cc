import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { timeFamilies, units } from '../numbers/units.ts';
import { thisOne } from '../given-form.ts';
import { readSupports } from '../read-concepts.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { isSaidInFacts } from '../said-in-facts.ts';
import { isOfSession } from './of-session.ts';

/** How it is taught, where its mode says so and the other side is only a topic: "on blended teaching, fully online". */
export const modeRule: Rule = {
  name: 'offer',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const mode = modeOf(facts);
    if (mode === undefined) return [];
    const either = eitherWay(text, facts);
    if (mode === 'mixed') return [...wholly(text), ...either];
    const other = mode === 'online' ? 'inPerson' : 'online';
    const claims = text.claims.filter(
      ({ concept, isNegated, isOptional }) => concept === other && !isNegated && !isOptional,
    );
    const mixed = text.tokens.flatMap(({ folded }, at) =>
      isMixing(text, at, folded, mode) ? [{ first: at, last: at }] : [],
    );
    return [...claims, ...mixed]
      .filter(
        (each) => (isOfDelivery(text, each.first) || isOfTime(text, each, facts)) && !isOfTopic(text, each.first, mode),
      )
      .map(({ first, last }): Unsupported => ({ first, last, detail: 'the form that the mode states' }))
      .concat(either, mode === 'online' ? onPremises(text, facts) : []);
  },
};

type Mode = 'online' | 'inPerson';

/** "Fully online" of what is partly so. */
function wholly(text: TextPassage): Unsupported[] {
  return text.claims.flatMap(({ concept, isNegated, first, last }) => {
    if ((concept !== 'online' && concept !== 'inPerson') || isNegated) return [];
    const at = [1, 2, 3].map((step) => first - step).find((index) => whole.test(text.tokens[index]?.folded ?? ''));
    const isHere = at !== undefined && text.tokens[at]?.clause === text.tokens[first]?.clause;
    return isHere ? [{ first: at, last, detail: 'no more of one form than the mode states' }] : [];
  });
}

/** "In person or online" where its mode leaves no choice: handouts alone are online. */
function eitherWay(text: TextPassage, { passages }: FactsIndex): Unsupported[] {
  const isOpen = ({ place, text: mode, tokens }: Annotated) =>
    place === 'mode' &&
    // `Presencial / online`, `in person; online`.
    (mode.includes('/') ||
      tokens.length <= shortList ||
      tokens.some(({ folded }) => ors.has(folded) || mixing.test(folded) || choosing.test(folded)));
  if (passages.some(isOpen)) return [];
  const sides = readSupports(text, ['online', 'inPerson']).filter(
    ({ isNegated, isMere, first }) => !isNegated && !(isMere && tools.test(text.tokens[first]?.folded ?? '')),
  );
  return sides.flatMap((one) => {
    const other = sides.find(({ concept, first }) => concept !== one.concept && first - one.last === 2);
    if (other === undefined) return [];
    const isOr = ors.has(text.tokens[one.last + 1]?.folded ?? '');
    return isOr ? [{ first: one.first, last: other.last, detail: 'no choice that the mode does not give' }] : [];
  });
}

/** `En la sede del instituto` of what is done online, where the facts have no such place. */
function onPremises(text: Annotated, facts: FactsIndex): Unsupported[] {
  const { tokens, words } = text;
  if (!Array.from(words).some((word) => premises.test(word)) || isSaidInFacts(facts, premises)) return [];
  return tokens.flatMap(({ folded, clause }, last) => {
    if (!premises.test(folded)) return [];
    const first = [last - 1, last - 2].find((at) => tokens[at]?.clause === clause && inWords.has(tokens[at].folded));
    // Goods are inspected on the premises, too.
    if (first === undefined || !(isOfDelivery(text, last) || isOfSession(text, first))) return [];
    return [{ first, last, detail: 'the form that the mode states' }];
  });
}

const premises =
  /^(?:premises|headquarters|raumen|raumlichkeiten|locaux|siege|sede|instalaciones|instalacoes|sedi|locali|lokalen|gebouw|kantoor)$/;
const inWords = new Set('in at on auf an dans au a en na nas no nella nelle nei presso alla bij op'.split(' '));

/** What people do or use, which is no form by itself: "a workshop or online quiz". */
const tools =
  /^(?:workshop|practical|attend|video|digital|internet|platform|plattform|plataform|piattaform|webinar|moodle|prakti|pratiq|practic|pratic|praxis|atelier|taller)/;

const shortList = 4;
const ors = new Set('or oder ou o of u'.split(' '));
const choosing = /^(?:choice|option|either|wahl|wahlweise|choix|elec|eleg|escolha|scelta|keuze)/;

export const whole =
  /^(?:fully|entirely|completely|wholly|purely|exclusively|100|vollstandig|ausschliesslich|komplett|entierement|totalement|uniquement|exclusivement|totalmente|integramente|exclusivamente|completamente|inteiramente|interamente|esclusivamente|volledig|uitsluitend|helemaal)$/;

/** Only where the mode has one side and nothing of the other. */
function modeOf({ passages }: FactsIndex): Mode | 'mixed' | undefined {
  const stated = passages.filter(({ place }) => place === 'mode');
  const isMixed = stated.some(({ tokens }) => tokens.some(({ folded }) => mixing.test(folded) || partly.test(folded)));
  const sides = new Set(
    stated
      .flatMap((passage) => readSupports(passage, ['online', 'inPerson']).filter(({ isNegated }) => !isNegated))
      .map(({ concept }) => concept),
  );
  if (isMixed || (sides.has('online') && sides.has('inPerson'))) return 'mixed';
  if (sides.has('online') === sides.has('inPerson')) return undefined;
  return sides.has('online') ? 'online' : 'inPerson';
}

function isMixing({ found }: Annotated, at: number, word: string, mode: Mode): boolean {
  const isDenied = (found.get('mark:negator') ?? []).some(({ last }) => last < at && at - last <= 3);
  return !isDenied && (mixing.test(word) || (mode === 'online' && rooms.test(word)));
}

/** Beside a verb of holding it, or said of the course itself. */
function isOfDelivery({ tokens }: Annotated, near: number): boolean {
  const { clause } = tokens[near] ?? {};
  const here = tokens.filter((token) => token.clause === clause).map(({ folded }) => folded);
  const isCourse = here.some((word) => courses.test(word)) && here.some((word) => copulas.has(word));
  return isCourse || here.some((word) => holding.test(word)) || isOfThisCourse(tokens, near);
}

/** "Two days online", `deux jours de cours à distance`; not "two days on online teaching", nor what a title says. */
function isOfTime({ tokens, numbers }: Annotated, { first, last }: Span, { names }: FactsIndex): boolean {
  const length = numbers.find(({ end }) => end < first && first - end <= reach);
  if (length?.unit === undefined || !timeFamilies.has(units[length.unit].family)) return false;
  if (tokens[length.end]?.clause !== tokens[first]?.clause) return false;
  const wordAt = (at: number) => tokens[at]?.folded ?? '';
  const isTitle = [first - 1, last].some((at) => names.hasPhrase(`${wordAt(at)} ${wordAt(at + 1)}`));
  return !isTitle && !tokens.slice(length.end + 1, first).some(({ folded }) => topical.has(folded));
}

type Span = Pick<Unsupported, 'first' | 'last'>;

/** In words. */
const reach = 4;
const topical = new Set(
  'for on about with and pour sur avec et para sobre con y com e per su mit fur uber und zu zur zum voor over met en in'.split(
    ' ',
  ),
);

/** "In this online course", `in diesem Onlinekurs`. */
function isOfThisCourse(tokens: Annotated['tokens'], near: number): boolean {
  const isNamed = compounds.test(tokens[near]?.folded ?? '') || courses.test(tokens[near + 1]?.folded ?? '');
  return isNamed && [1, 2, 3].some((step) => thisOne.test(tokens[near - step]?.folded ?? ''));
}

const compounds =
  /^(?:online|fern|prasenz|web)(?:kurs|lehrgang|seminar|training|schulung|fortbildung|weiterbildung|cursus|opleiding)/;

/** "Courses that are held online and in class" are what it teaches. */
function isOfTopic({ tokens, claims }: TextPassage, near: number, mode: Mode): boolean {
  const { clause } = tokens[near] ?? {};
  return (
    claims.some(({ concept, first }) => concept === mode && first !== near && tokens[first]?.clause === clause) ||
    tokens
      .slice(Math.max(0, near - 8), near)
      .some(({ folded, ...token }) => token.clause === clause && relatives.has(folded))
  );
}

const mixing = /^(?:blended$|hybrid|hibrid|ibrid|semipresenc|bimodal|mixt[oae]s?$|mist[oaie]s?$|gemischt|gemengd)/;
const partly = /^(?:part|teil|deels|gedeelt|mezz|halb|half|medi[oa]$|moitie|mitad|meta$|metade)/;
const rooms = /^(?:classroom|aula|sala|salle|klassenzimmer|seminarraum|klaslokaal|leslokaal)$/;
const holding =
  /^(?:delivered|taught|held|takes?$|itself|imparte|imparten|dicta|cursa|dado|dada|lieu|donnee?s?|dispensee?s?|deroulen?t?|decorre|decorrem|tiene|tengono|svolge|svolgono|statt|unterrichtet|gegeven|plaats|verloopt|propi[oa]|da|propri[oa]|meme|stess[oa]|zelf|selbst)$/;
const courses = /^(?:course|curso|corso|cours|kurs|cursus|formation|formacao|formacion|training|workshop|programm)/;
const copulas = new Set('is are ist sind est sont es son sao e sono'.split(' '));
const relatives = new Set('that which who que qui che die dat combining mixing'.split(' '));
