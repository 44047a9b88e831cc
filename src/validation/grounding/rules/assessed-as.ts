import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';
import { rightWords } from '../words/count-words.ts';
import { isJudgedByFacts, isSpokenExam } from './judged-task.ts';
import { handedIn, isNamedTest } from './named-test.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;
type Claimed = Annotated & { readonly claims: readonly ConceptMention[] };

/**
 * Whether what the text calls an exam or a test is what the facts assess by: "a practical task serves as the test", "the
 * exam has a written and an oral part", a test of the questions that are to be answered correctly.
 */
export function isAssessedAs(text: Claimed, claim: Place, facts: FactsIndex): boolean {
  const mentions = text.claims.filter(({ first, last }) => first === claim.first && last === claim.last);
  if (mentions.some(({ isNegated }) => isNegated)) return isOtherFormDenied(text, claim, facts);
  if (mentions.some(({ concept }) => concept === 'portfolio')) return isOfWorksHandedIn(text, claim, facts);
  if (mentions.some(({ concept }) => concept === 'capstone')) return isNamedTest(text, claim, facts);
  if (!mentions.some(({ concept }) => concept === 'exam')) return false;
  if (hasForeignForm(text, claim, facts)) return false;
  return (
    isLinkedToFacts(text, claim, facts) ||
    isTestOfAnswers(text, claim, facts) ||
    isOfPassedCode(text, claim, facts) ||
    isExamInForm(text, claim, facts) ||
    isNamedTest(text, claim, facts) ||
    isSpokenExam(text, claim, facts) ||
    (isDone(text, claim) && isJudgedByFacts(facts))
  );
}

function isDone({ tokens }: Annotated, { first, last }: Place): boolean {
  return tokens.slice(Math.max(0, first - 1), last + 2).some(({ folded }) => done.test(folded));
}

/** Nothing but little words and words of "serves as", "consists of" between the exam and a word of what is assessed. */
function isLinkedToFacts(text: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const known = passages
    .filter(
      ({ place, tokens, found }) =>
        place === 'assessment' && !found.has('mark:negator') && !tokens.some(({ folded }) => works.test(folded)),
    )
    .flatMap(({ tokens }) => tokens.map(({ folded }) => folded))
    .filter((word) => word.length >= 4);
  const own = Array.from({ length: last - first }, (_, step) => first + step);
  return [...own, ...reachFrom(text, first, -1), ...reachFrom(text, last, 1)].some((at) =>
    known.some((word) => isAkin(text.tokens[at]?.folded ?? '', word)),
  );
}

/** The next words that say something, up to a word of the facts that only linking words part from the exam. */
function reachFrom(text: Annotated, from: number, step: 1 | -1): number[] {
  const { tokens } = text;
  // The Dutch "or".
  const isOr = (word: string) => word === 'of' && text.vocabularies.some(({ language }) => language === 'nl');
  const places: number[] = [];
  for (let at = from + step; Math.abs(at - from) <= longestLink; at += step) {
    const token = tokens[at];
    // A colon opens what the exam consists of.
    const isHere = token?.sentence === tokens[from]?.sentence || (step === 1 && token?.gap.startsWith(':') === true);
    if (token === undefined || !isHere || parting.has(token.folded) || isOr(token.folded)) break;
    // The plural of "scenario's".
    if (token.folded === 's') continue;
    places.push(at);
    if (!isFunctionWord(text, token) && !linking.test(token.folded) && token.kind === 'word') break;
  }
  return places;
}

const longestLink = 7;
const parting = new Set(
  'and und en y e et or oder ou o before after vor nach voor na avant apres antes despues depois prima dopo without ohne zonder sans sin sem senza'.split(
    ' ',
  ),
);
const linking =
  /^(?:serv|count|act|work|consist|compris|includ|end|part|form|mean|dien|gilt|gelt|geld|fungi|besteh|bestaat|bestaan|umfass|omvat|endet|eindig|teil|del[ae]n|onderdeel|wijze|bested|bild|vorm|constitu|costitu|gemeinsam|zusammen|tezamen|samen|together|ensemble|insieme|junt[oa]s|consta|compren|compo|vale|hace|sirve|part[ei]|tiene|tem|ha$|zwei|drei|vier|two|three|four|twee|drie|gehor|hoort|comport|bevat|behels|enthalt|contien|contem$|conten$|prevede|uno$|una$|deux|trois|dos|tres|due|tre|duas)/;
/** What is handed in or attended is no exam under any name. */
const works =
  /^(?:portfolio|portefol|porta?fol|mappe|dossier|thesis|tesi|essay|dissert|hausarb|abschlussarb|scripti|memoire|reflect|reflex|diar|journal|tagebuch|logb|verslag|report|bericht|rapport|inform|relaz|relat|attend|anwesen|aanwez|presen|frequen|assist|teilnahm|deelnam|particip|self|selbst|zelf|peer|project|projekt|projet|proyecto|progetto|projeto|trabajo|trabalho|lavoro|entreg|consegn|remise|hand|submi|abgabe|inlever|attend)/;

/** "A practical test" of a "practical lift", `praktijkproef`; an exam of what is written and oral. */
function isExamInForm(text: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const { tokens } = text;
  const isPractical = isDone(text, { first, last });
  const isQuiz = tokens.slice(first, last + 1).some(({ folded }) => folded.includes('quiz'));
  return passages.some(({ place, words }) => {
    if (place !== 'assessment') return false;
    const has = (kind: RegExp) => Array.from(words).some((word) => kind.test(word));
    return !has(works) && ((isPractical && has(practical)) || (!isQuiz && has(written) && has(oral)));
  });
}

const practical = /pra[ck]ti[ck]|praxis|pratiq|pratic|praktijk/;

/** "Portfolio of three renders" where three of them are to be submitted. */
function isOfWorksHandedIn({ numbers, tokens }: Annotated, { last }: Place, { passages }: FactsIndex): boolean {
  const counted = numbers.find(({ start }) => start > last && start <= last + 3);
  const [count = 0] = counted?.values ?? [];
  if (count < 2 || tokens[counted?.start ?? -1]?.clause !== tokens[last]?.clause) return false;
  return passages.some(
    ({ place, words, numbers: known }) =>
      asked.has(place) &&
      known.some(({ values }) => values.includes(count)) &&
      Array.from(words).some((word) => handedIn.test(word)),
  );
}

/** `18 of 24 answers correct`: a test, or a quiz. */
function isTestOfAnswers(text: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const words = text.tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!words.some((word) => tests.test(word))) return false;
  return passages.some(
    ({ place, numbers, words: known }) =>
      asked.has(place) &&
      numbers.length > 1 &&
      Array.from(known).some((word) => rightWords.test(word)) &&
      Array.from(known).some((word) => answers.test(word)),
  );
}

const asked: ReadonlySet<string> = new Set(['criteria', 'assessment', 'description']);
const tests = /test|toets|quiz/;
const answers =
  /^(?:answer|question|antwort|frage|antwoord|vragen|reponse|question|respuesta|pregunta|resposta|pergunta|rispost|domand)/;

/** `Os exames SH-K120 e SH-K130` where the facts want both to be passed, without a word for what they are. */
function isOfPassedCode({ codes, tokens }: Annotated, { last }: Place, { passages }: FactsIndex): boolean {
  const { clause } = tokens[last] ?? {};
  const own = codes.filter(({ first }) => first > last && tokens[first]?.clause === clause);
  if (own.length === 0 || own[0]?.first !== last + 1) return false;
  const passed = passages.filter(
    ({ place, words, found }) =>
      (place === 'criteria' || place === 'assessment') &&
      !found.has('mark:prepared') &&
      Array.from(words).some((word) => passing.test(word)),
  );
  return own.every(({ key }) => passed.some((passage) => passage.codes.some((known) => known.key === key)));
}

const passing =
  /^(?:pass(?:ed|es|ing)?$|besteh|bestand|bestaan|geslaag|behaal|behal|reuss|superar|superad|superat|aprob|aprov)/;

/** A written exam, an oral or a practical one, where no fact has a word of the kind. */
function hasForeignForm(text: Annotated, { first, last }: Place, { passages }: FactsIndex): boolean {
  const beside = text.tokens
    .slice(Math.max(0, first - 2), last + 2)
    .filter(({ clause }) => clause === text.tokens[first]?.clause)
    .map(({ folded }) => folded);
  return forms.some(
    ([form, known]) =>
      beside.some((word) => form.test(word)) &&
      !passages.some(({ words }) => Array.from(words).some((word) => known.test(word))),
  );
}

/** "A practical exam" where the facts have questions to be answered, and nothing that is done. */
export function isOtherForm(text: Annotated, claim: Place, facts: FactsIndex): boolean {
  const words = text.tokens.slice(Math.max(0, claim.first - 1), claim.last + 1).map(({ folded }) => folded);
  const has = (kind: RegExp) => facts.passages.some((each) => Array.from(each.words).some((word) => kind.test(word)));
  // A written exam of what examiners look at.
  const beside = [...words, text.tokens[claim.last + 1]?.folded ?? ''];
  if (beside.some((word) => written.test(word)) && isJudgedByFacts(facts)) return !has(written) && !has(answers);
  if (!words.some((word) => done.test(word))) return false;
  return has(answers) && !has(doing);
}

const done = /^(?:practical|praktisch|praktijk(?:examen|toets|proef)|praxispruf|pratiq|practic[ao]|pratic[ao])/;
const doing =
  /pra[ck]ti|praxis|pratiq|pratic|praktijk|hands|demonstrat|task|simulat|exercise|ubung|oefening|skills|vorfuhr|labor?$/;

const written = /^(?:written|schriftlich|schriftelijk|ecrit|escrit|scritt|klausur|paper)/;
const oral = /^(?:oral|mundlich|mondeling)/;
const spoken =
  /^(?:oral|mundlich|mondeling|gespr|interview|kolloq|colloq|talk|viva|entretien|entrevist|speak|sprech|sprek|parler|parlat|hablar|falar)/;
const forms: readonly (readonly [RegExp, RegExp])[] = [
  [written, written],
  [oral, spoken],
  [/^(?:multiple|meerkeuze|mehrfach)/, /^(?:multiple|meerkeuze|mehrfach|qcm|mcq|fragen|vragen|questions?$)/],
  [/^(?:theor|theorie)/, /^(?:theor|written|schrift|ecrit)/],
  [/^(?:proctored|supervised|beaufsicht|surveill|supervis)/, /^(?:proctor|supervis|beaufsicht|surveill)/],
  [/^(?:online|computer)/, /^(?:online|computer|digital|bildschirm)/],
];

/** "Nothing is tested in writing" where the facts assess otherwise, and have no word of that form. */
function isOtherFormDenied(text: Annotated, { first, last }: Place, facts: FactsIndex): boolean {
  const { fields, concepts, passages } = facts;
  const isExam = (concepts.get('exam') ?? []).some(({ mention }) => !mention.isNegated);
  // "A practical test rather than a written paper": an exam of a form of its own.
  const isFormed = passages.some(
    ({ place, words }) =>
      place === 'assessment' && Array.from(words).some((word) => practical.test(word) || oral.test(word)),
  );
  return fields.has('assessment') && (!isExam || isFormed) && hasForeignForm(text, { first, last }, facts);
}
