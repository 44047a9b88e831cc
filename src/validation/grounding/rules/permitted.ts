import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { thingWords } from '../words/thing-words.ts';
import { wishing } from '../words/wish-words.ts';
import { optionalClausesOf } from './open-words.ts';

/** Whether a "can" says what people may do or what may be done, rather than what they are able to do. */
export function isPermitted(mention: ConceptMention, text: Annotated): boolean {
  return (
    isAsked(mention, text) ||
    isOfOthers(mention, text) ||
    isOfThings(mention, text) ||
    isAtWill(mention, text) ||
    isPassive(mention, text) ||
    isOfAttendance(mention, text)
  );
}

/** "An assignment that others can reuse", `que d'autres peuvent reprendre`. */
function isOfOthers({ first }: ConceptMention, { tokens }: Annotated): boolean {
  const [who, can] = [tokens[first - 1], tokens[first]];
  return others.has(who?.folded ?? '') && who?.clause === can?.clause;
}

const others = new Set('others andere autres otros otras outros outras altri altre anderen'.split(' '));

/** "Small actions that can help", `Handgriffe, die helfen können`: what things can do. */
function isOfThings({ first }: ConceptMention, text: Annotated): boolean {
  const { tokens } = text;
  const { clause, sentence } = tokens[first] ?? {};
  let at = first - 1;
  // German puts the verb last.
  while (tokens[at]?.clause === clause && !relatives.has(tokens[at]?.folded ?? '')) at -= 1;
  const isRelative = tokens[at]?.clause === clause && (at === first - 1 || tokens[at - 1]?.clause !== clause);
  const before = isRelative
    ? tokens.slice(Math.max(0, at - nearThings), at)
    : tokens.slice(Math.max(0, first - 1), first);
  if (isRelative && tokens[at - 1]?.sentence === sentence && isOfNobody(text, at - 1)) return true;
  return before.some((token) => token.sentence === sentence && thingWords.has(token.folded));
}

const relatives = new Set('that which qui que che die das der welche dat'.split(' '));
/** In words: `kleine Handgriffe`, `gebaren zien die`. */
const nearThings = 2;

/** "Knots that can hold a boat": in English and German a noun before its pronoun, which is no word for people. */
function isOfNobody({ tokens, vocabularies }: Annotated, at: number): boolean {
  const noun = tokens[at];
  const language = vocabularies[0]?.language;
  if (noun?.kind !== 'word' || people.test(noun.folded)) return false;
  return language === 'de' ? /^\p{Lu}/u.test(noun.text) : language === 'en' && noun.folded.length >= 3;
}

const people =
  /(?:[eo]r|ers|ern|ors|ists?|[ae]nts?|anten?|enten?|ees?|ians?|isten|innen|ende[nr]?|krafte|leute|profis|menschen|personen|people|persons?|men|women|ones?|those|all|teams?|staff|crews?|groups?|gruppen?|nurses?|cooks?|chefs?|guides?|coach(?:es)?|pilots?|graduates?|alumni|children|kids|kinder|eltern|youth|adults?|members|mitglieder|pros|everyone|anyone|somebody|someone)$/;

/** `Ein Termin kann versäumt werden` says of nobody that they can do something. */
function isPassive({ last }: ConceptMention, { tokens }: Annotated): boolean {
  const { clause } = tokens[last] ?? {};
  return tokens
    .slice(last + 1, last + passiveReach)
    .some((token) => token.clause === clause && passives.has(token.folded));
}

/** "Anyone can join", "adults can start at once", `mogen zelf beslissen`. */
function isOfAttendance({ last }: ConceptMention, text: Annotated): boolean {
  const { found, tokens } = text;
  if (isJoining(text, last)) return true;
  return (found.get('mark:attended') ?? []).some(
    ({ first }) => first > last && first <= last + passiveReach && tokens[first]?.clause === tokens[last]?.clause,
  );
}

/** The verb right behind, little words aside, with no thing that it is done to: not "can join pipes", "can choose a dressing". */
function isJoining(text: Annotated, last: number): boolean {
  const { tokens } = text;
  const { clause } = tokens[last] ?? {};
  const isLittle = (at: number) => {
    const token = tokens[at];
    return token === undefined || token.clause !== clause || isFunctionWord(text, token) || atOnce.has(token.folded);
  };
  return [1, 2, 3].some((step) => {
    const verb = tokens[last + step];
    if (verb === undefined || verb.clause !== clause || !joining.test(verb.folded)) return false;
    return (
      isLittle(last + step + 1) &&
      !articles.has(tokens[last + step + 1]?.folded ?? '') &&
      (step === 1 || Array.from({ length: step - 1 }, (_, at) => last + 1 + at).every(isLittle))
    );
  });
}

const articles = new Set(
  'the a an der die das den dem ein eine einen le la les un une des el los las una o os a as um uma il lo gli i de het een'.split(
    ' ',
  ),
);
const atOnce = new Set(
  'here hier ici aqui qui once directly straight sofort gleich direkt jederzeit selbst zelf meteen direct freely frei vrij'.split(
    ' ',
  ),
);
const joining =
  /^(?:start|begin|enrol|enroll|register|join|come|choose|decide|wahlen|entscheiden|anfangen|mitmachen|mitwirken|anmelden|starten|einsteigen|auffrischen|verlangern|erneuern|renew|requalify|commencer|debuter|inscrire|choisir|rejoindre|empezar|comenzar|iniciar|elegir|decidir|optar|inscribirse|unirse|comecar|escolher|inscrever|iniziare|cominciare|iscriversi|scegliere|decidere|kiezen|beslissen|aanmelden|inschrijven|instappen)$/;
const passiveReach = 8;
const passives = new Set(['werden', 'worden']);

/** "Anyone who wishes can …", `kunnen, als ze dat willen, …`: what people may do. */
function isAtWill({ first }: ConceptMention, { tokens }: Annotated): boolean {
  const { sentence } = tokens[first] ?? {};
  return tokens.some(({ folded, sentence: other, clause }, index) => {
    const isEnd = index + 1 === first || tokens[index + 1]?.clause !== clause;
    return other === sentence && isEnd && wishing.test(folded);
  });
}

/** `Een casus inbrengen kan, maar hoeft niet`: what a text leaves open is no ability. Facts that do so speak of "can". */
export function isLeftOpenHere({ first, last }: ConceptMention, text: Annotated): boolean {
  const { tokens } = text;
  // `Eigene Matten kann man mitbringen`: whoever comes.
  const isOfAnybody = [first - 1, last, last + 1].some((at) => impersonal.has(tokens[at]?.folded ?? ''));
  if (isOfAnybody && modals.has(tokens[first]?.folded ?? '')) return true;
  return optionalClausesOf(text).has(tokens[first]?.clause ?? -1);
}

const impersonal = new Set('man on men'.split(' '));
/** Not the "know" of `wissen, wie man`. */
const modals = new Set('kann konnen peut kan'.split(' '));

/** `Sie wissen, wie man einen Notruf absetzt` of facts that list skills: less than that they can. */
export function isKnownSkill({ first }: ConceptMention, { tokens }: Annotated, { fields }: FactsIndex): boolean {
  return fields.has('skills') && /^(?:wissen|weiss|weiß)$/.test(tokens[first]?.folded ?? '');
}

/** "How councils can publish what they spend" is what it was about. */
export function isAsked({ first, last }: ConceptMention, { tokens, vocabularies }: Annotated): boolean {
  const { clause } = tokens[first] ?? {};
  // The Spanish `como` without its accent is an "as".
  const isAsking = ({ text, folded }: Annotated['tokens'][number]) =>
    asking.has(folded) && !(/^como$/i.test(text) && vocabularies[0]?.language === 'es');
  // German puts the verb last: `wie Sammler Pilze unterscheiden können`.
  const isLast = tokens[last + 1]?.clause !== clause;
  const opening = tokens.find((token) => token.clause === clause);
  if (isLast && opening !== undefined && isAsking(opening)) return true;
  return tokens.slice(Math.max(0, first - 4), first).some((token) => token.clause === clause && isAsking(token));
}

const asking = new Set('how wie comment como come hoe'.split(' '));

/** `Deelnemers mogen eigen kleding meebrengen`: what people may bring along is no licence. */
export function isBrought({ tokens }: Annotated, { first, last }: Pick<ConceptMention, 'first' | 'last'>): boolean {
  const { clause } = tokens[first] ?? {};
  return (
    /^(?:eigen|zelf)$/.test(tokens[last]?.folded ?? '') &&
    tokens.some(
      (token, at) =>
        at > last && token.clause === clause && /^mee(?:breng|nem|neem|gebracht|genomen)/.test(token.folded),
    )
  );
}
