import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { readRequirements, type Requirement } from '../read-concepts.ts';
import { sentenceAround, tokenAt } from '../reading.ts';
import type { Rule, TextPassage, Unsupported } from '../rule.ts';
import { andWords } from '../words/and-words.ts';
import { isSameAsked } from '../words/asked-kinds.ts';
import { isOfTime } from '../time-needed.ts';
import { renewing } from './renewal.ts';
import { madeCompulsory } from './made-compulsory.ts';
import { isKeptApart, isNotReplaced, isOfFullAge, isOfItself, isOfMinimum, qualifying } from './no-demand.ts';
import { isOfLeastMark, isOfPassingMark } from './passing-mark.ts';
import { beyond } from '../words/beyond-words.ts';
import { isOfCore } from './core-units.ts';
import { isBroughtAlong } from './brought-along.ts';
import { asksForKnowledge, isKnowledgeWaived, knowledge } from './asked-knowledge.ts';
import { asking, contentAt, isLeftOpen, openClausesOf, splitWords, type Said } from './open-words.ts';

/** What is required: optional, recommended and needless things are not. */
export const obligationRule: Rule = {
  name: 'obligation',
  find: (text, facts) => [
    ...demanded(text, facts),
    ...advised(text, facts),
    ...relaxed(text, facts),
    ...madeCompulsory(text, facts),
  ],
};

function demanded(text: TextPassage, facts: FactsIndex): Unsupported[] {
  if (!text.found.has('mark:required') && !text.found.has('mark:needed')) return [];
  const known = facts.requirements;
  if (known.some(({ isNegated, isOptional }) => !isNegated && !isOptional)) return [];
  const isWaived = isNothingNeeded(facts) || known.some(({ isNegated, isOptional }) => isNegated || isOptional);
  const isOpen = isWaived || facts.marks.has('mark:optional');
  // Where the facts waive something and require nothing, even "needed" says too much.
  const claims = readRequirements(text, isOpen ? ['required', 'needed'] : ['required']).filter(
    ({ first, isNegated, isOptional }) =>
      !text.idle.has(first) && !isNegated && !isOptional && !isInQuestion(text, first),
  );
  if (claims.length === 0) return [];
  const words = splitWords(facts);
  const said = isOpen ? words : { asked: [], open: [] };
  const isAsked = words.asked.length > 0 || (!isOpen && isAskedFor(facts));
  const isNoneAsked = isNothingNeeded(facts) || isOnlyAdvised(facts) || isKnowledgeWaived(facts);
  const isUnasked = (claim: Requirement) =>
    isNoneAsked && asksForKnowledge(text, claim) && !isOfAsked(text, claim, said);
  return claims
    .filter(
      (claim) =>
        !isRenewal(text, claim, facts) &&
        !isOfPeoplesLife(text, claim) &&
        !isOfTime(text, claim) &&
        !isKeptApart(text, claim, facts) &&
        !isBroughtAlong(text, claim.first, facts) &&
        !isOfMinimum(text, claim, facts) &&
        !isNotReplaced(text, claim, facts) &&
        !isOfPassingMark(text, claim, facts) &&
        !isOfLeastMark(text, claim, facts) &&
        !isOfFullAge(text, claim, facts) &&
        !isOfCore(text, claim, facts) &&
        (!isAsked || isOfOpen(text, claim, said) || isUnasked(claim) || isOfNothingAsked(text, claim, said)),
    )
    .map(({ first, last }) => ({ first, last, detail: 'a requirement only where the facts require it' }));
}

/** "Some experience is recommended" where none is. */
function advised(text: TextPassage, facts: FactsIndex): Unsupported[] {
  if (!text.found.has('mark:optional') || facts.marks.has('mark:optional') || !isNothingNeeded(facts)) return [];
  const isOfBefore = (mark: number) =>
    text.tokens.some(({ folded, clause }) => clause === text.tokens[mark]?.clause && knowledge.test(folded));
  return (text.found.get('mark:optional') ?? [])
    .filter((mark) => isAdvice(text, mark) && !text.idle.has(mark.first) && isOfBefore(mark.first))
    .map(({ first, last }) => ({ first, last, detail: 'advice only where the facts give it' }));
}

/** Prerequisites that say "none", or prior knowledge that is denied wherever it is spoken of. */
export function isNothingNeeded({ denied, fields, concepts }: FactsIndex): boolean {
  if (fields.has('prerequisites')) return false;
  const prior = Map.groupBy(concepts.get('priorKnowledge') ?? [], ({ mention }) => mention.isNegated);
  const waived = new Set((prior.get(true) ?? []).flatMap(({ words }) => words));
  const isAsked = (prior.get(false) ?? []).some(({ words }) => words.some((word) => !waived.has(word)));
  return denied.has('prerequisites') || (waived.size > 0 && !isAsked);
}

/** Prerequisites that give advice and ask for nothing. */
export function isOnlyAdvised(facts: FactsIndex): boolean {
  const asked = facts.passages.filter(({ place }) => place === 'prerequisites');
  return asked.length > 0 && asked.every((passage) => isOfAdvice(passage) && requiredWords(passage).length === 0);
}

/** What is valid for a time has to be renewed. */
function isRenewal({ tokens }: Annotated, { first }: Requirement, { fields }: FactsIndex): boolean {
  const { clause } = tokenAt(tokens, first);
  return fields.has('validity') && tokens.some((token) => token.clause === clause && renewing.test(token.folded));
}

/**
 * `Für alle, die Personal einstellen müssen`, "anyone who has to speak in public": what people have to do anyway. Not
 * what they have to hold, to pass or to renew.
 */
function isOfPeoplesLife({ tokens, claims, place }: TextPassage, { first }: Requirement): boolean {
  const { sentence, clause } = tokens[first] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence);
  const before = here.slice(0, here.indexOf(tokenAt(tokens, first)));
  const isOfPeople = place === '/audience' || before.some(({ folded }) => forWords.has(folded));
  // "Who must", "die … müssen": the verb right behind, or at the end of what begins with the pronoun behind a comma.
  const opening = before.find((token) => token.clause === clause);
  const isRelative =
    relatives.has(before.at(-1)?.folded ?? '') ||
    (opening !== undefined && opening !== before[0] && latelyRelatives.has(opening.folded));
  const isHeld = claims.some(({ concept, first: at }) => tokens[at]?.sentence === sentence && qualifying.has(concept));
  return isOfPeople && isRelative && !isHeld && !here.some(({ folded }) => asked.test(folded) || renewing.test(folded));
}

const forWords = new Set('for fur pour para per voor anyone everyone people those quem quienes chi wie'.split(' '));
const relatives = new Set('who qui que quienes quien quem chi che'.split(' '));
const latelyRelatives = new Set('die der das welche dat'.split(' '));
const asked =
  /certif|zertif|badge|nachweis|bescheinig|attest|insign|diplom|titul|titel$|titol|licen|lizenz|gesetz|^(?:law|legal|ley|loi|legge|lei|wet|course|kurs|cours|curso|corso|cursus|lehrgang|training|module?|session|attend|teilnehm|absolv|complet|abschl|assist|frequent|besuch|volg|register|enrol|anmeld|age|years|jahr|hold|own|besitz|vorweis|mitbring)|^(?:pay|fees?$|essay|portfolio|thesis|submit|bring|zahl|gebuhr|einreich|abgeb|payer|frais|rendre|pagar|tasas?$|entreg|taxas?$|pagare|quota|consegn|betal|inlever)/;

/** "When an engineer has to be called" is what it is about. */
function isInQuestion({ tokens }: TextPassage, first: number): boolean {
  const { clause } = tokens[first] ?? {};
  return tokens
    .slice(Math.max(0, first - reach), first)
    .some(
      (token, index, near) =>
        token.clause === clause &&
        (questions.has(token.folded) ||
          (places.has(token.folded) && near.some(({ folded }) => efforts.test(folded))) ||
          (token.folded === 'which' && near[index + 1]?.folded === 'point')),
    );
}

/** In words of the clause. */
const reach = 8;
const questions = new Set(
  'how what why whether wann warum comment pourquoi quand cuando quando hoe waarom wanneer when'.split(' '),
);
/** "Shows where more practice is needed" asks nothing of anybody; "where a licence is needed" may. */
const places = new Set('where wo waar ou donde onde dove'.split(' '));
const efforts =
  /^(?:practi[cs]e|work|help|support|attention|revision|ubung|arbeit|hilfe|nachhol|oefen|hulp|aandacht|pratique|entrainement|aide|attention|travail|practica|ayuda|repaso|trabajo|pratica|ajuda|reforco|treino|trabalho|esercizio|aiuto|ripasso|lavoro)/;

/** "A vaccination is recommended" where the facts require it. */
function relaxed(text: Annotated, facts: FactsIndex): Unsupported[] {
  const advice = (text.found.get('mark:optional') ?? []).filter((mark) => isAdvice(text, mark));
  const waived = readRequirements(text, ['required', 'needed']).filter(
    (mention) => mention.isNegated && !wordsAround(text, mention.first).some((word) => beyond.has(word)),
  );
  const marks = [...advice, ...waived];
  if (marks.length === 0 || facts.marks.has('mark:optional')) return [];
  const required = facts.passages.flatMap(requiredWords);
  return marks
    .filter(
      ({ first }) =>
        !text.idle.has(first) &&
        wordsAdvised(text, first).some(
          (word) =>
            required.some((each) => isAkin(word, each)) ||
            isSameAsked(word, { required, said: sentenceAround(text.tokens, first).map(({ folded }) => folded) }),
        ),
    )
    .map(({ first, last }) => ({ first, last, detail: 'what the facts require is not left open' }));
}

/** `Recommended: a vaccination` speaks of the next clause. */
function wordsAdvised(text: Annotated, mark: number): string[] {
  const own = wordsOf(text, mark);
  const next = text.tokens.findIndex(({ clause }) => clause === tokenAt(text.tokens, mark).clause + 1);
  return own.length > 0 || next === -1 ? own : wordsOf(text, next);
}

function wordsAround({ tokens }: Annotated, index: number): string[] {
  return tokens.filter(({ clause }) => clause === tokens[index]?.clause).map(({ folded }) => folded);
}

/** Whether a passage only gives advice. */
export function isOfAdvice(passage: Annotated): boolean {
  return (passage.found.get('mark:optional') ?? []).some((mark) => isAdvice(passage, mark));
}

/** Only words that leave something open by themselves; "may" does not, and "useful" only where it is said of something. */
function isAdvice({ tokens }: Annotated, { first, last }: Pick<Requirement, 'first' | 'last'>): boolean {
  // `Convém notar que são necessários conhecimentos`.
  if (telling.test(tokens[last + 1]?.folded ?? '')) return false;
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (own.some((word) => advising.test(word))) return true;
  if (own.some((word) => wishing.test(word))) return tokens.some(({ folded }) => abilities.has(folded));
  const before = tokens.slice(Math.max(0, first - 2), first + 1).map(({ folded }) => folded);
  return own.some((word) => praising.test(word)) && before.some((word) => copulas.has(word));
}

const telling =
  /^(?:not(?:e|er|ar|are|eren)|anotar|mention|remember|lembrar|recordar|ricordare|referir|decir|dizer|precis(?:er|are)|rappeler|senalar|assinalar|salientar|destacar)$/;
const advising =
  /^(?:optional|recommend|voluntar|advis|desirabl|empf|freiwillig|facultat|recom|conseill|consigl|raccomand|opcional|opziona|aconsej|aconselh|vrijwillig|aanbev|aangerad|conven|convien|convem|auspic|souhaitab|raden$|valora|option|opcion|opzion|fakult|facolt|volont|choose$|left$|keuze$|frei$)/;
const wishing = /^(?:wish|mocht|will?$|wunsch$|dese[eo]n?$|souhait|desider|vuole$|quis|quer)/;
const abilities = new Set('can may kann konnen peut peuvent puede pueden pode podem puo possono kan kunnen'.split(' '));
const praising =
  /^(?:helpful|useful|advantage|plus|beneficial|hilfreich|nutzlich|vorteil|ratsam|wunschenswert|sinnvoll|erwunscht|util|uteis|atout|vantag|ventaj|handig|nuttig|pre$|wenselijk|gewenst)/;
const copulas = new Set(
  'is are be ist sind ware waren est sont serait constitue constituent es son resulta resultan sao e sono costituisce costituiscono zijn'.split(
    ' ',
  ),
);

/** What asks less than it seems: "ideally", "would help". */
const softening =
  /^(?:ideal|prefer|bevorzug|voorkeur|liefst|help|hilf|helf|aide|ayud|ajud|aiut|welcome|willkommen|bienven|gradit|welkom|bonus|asset|should|soll|devrai|deberia|deveri|dovrebb|zou|suggest|sugger|suger|vorteil|vantag|vantagg|advant|ventaj)/;

/** The words beside a word that requires, and all that stand as prerequisites. */
function requiredWords(passage: Annotated): string[] {
  const marks = passage.found.get('mark:required') ?? [];
  const beside = marks.flatMap(({ first }) => (denies(passage, first) ? [] : wordsAdvised(passage, first)));
  if (passage.place !== 'prerequisites') return beside;
  if (passage.tokens.some(({ folded }) => softening.test(folded))) return [];
  const open = openClausesOf(passage);
  const own = passage.tokens.flatMap(({ clause }, index) =>
    open.has(clause) ? [] : (contentAt(passage, index) ?? []),
  );
  return [...beside, ...own];
}

function denies({ found, tokens }: Annotated, index: number): boolean {
  return (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === tokens[index]?.clause);
}

/** The words that say something in the clause of a mark. */
function wordsOf(passage: Annotated, mark: number): string[] {
  const { clause } = tokenAt(passage.tokens, mark);
  return passage.tokens.flatMap((token, index) => (token.clause === clause ? (contentAt(passage, index) ?? []) : []));
}

/** Fields that require what they say, and marks to be reached, without a word for it. */
function isAskedFor({ fields, concepts }: FactsIndex): boolean {
  return asking.some((field) => fields.has(field)) || concepts.has('passed');
}

/** Whether what a text requires is rather what the facts leave open. */
function isOfOpen(text: Annotated, { first }: Requirement, said: Said): boolean {
  const { clause } = text.tokens[first] ?? {};
  const here = [...text.tokens.keys()].filter((index) => text.tokens[index]?.clause === clause);
  // "Must pass the quizzes and may add a project": behind an "and" with a "may" of its own nothing is required.
  const isJoint = (index: number) => index > first && andWords.has(text.tokens[index]?.folded ?? '');
  const end = here.find((index) => isJoint(index) && isPossibleBehind(text, index));
  return here.some((index) => {
    const word = end !== undefined && index > end ? undefined : contentAt(text, index);
    return word !== undefined && !isOfItself(text, first, word) && isLeftOpen(said, word);
  });
}

function isPossibleBehind({ tokens }: Annotated, joint: number): boolean {
  return tokens.slice(joint + 1, joint + 4).some(({ folded }) => abilities.has(folded));
}

/** `Una salida obligatoria` where the facts, in whatever language, leave something open and ask for nothing like it. */
function isOfNothingAsked(text: TextPassage, claim: Requirement, said: Said): boolean {
  const { tokens, numbers, found, claims } = text;
  const { clause, folded = '' } = tokens[claim.first] ?? {};
  if (said.open.length === 0 || !compulsory.test(folded)) return false;
  const isHere = ({ first }: { readonly first: number }) => tokens[first]?.clause === clause;
  const isComparable = numbers.some(isHere) || claims.some(isHere) || (found.get('mark:attended') ?? []).some(isHere);
  // `Obligatorio: …` says behind what it is.
  const isNamed = wordsOf(text, claim.first).some((word) => !compulsory.test(word));
  return isNamed && !isComparable && !isOfAsked(text, claim, said);
}

const compulsory = /^(?:mandator|compulsor|obligator|obligatoir|obrigator|obbligator|verplicht|verpflichtend)/;

/** Whether the criteria speak of what a text requires. */
function isOfAsked(text: Annotated, { first }: Requirement, { asked }: Said): boolean {
  return wordsOf(text, first).some((word) => asked.some((each) => isAkin(each, word)));
}
