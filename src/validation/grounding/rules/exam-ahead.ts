import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { readSupports, type ConceptMention } from '../read-concepts.ts';
import { clauseAround } from '../reading.ts';
import type { TextPassage, Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { feeFor } from '../words/cost-words.ts';
import { covering, including } from '../words/part-verbs.ts';
import { wishing } from '../words/wish-words.ts';
import { isHeldThere } from './exam-held-there.ts';
import { isSaidPrepared, preparing } from './said-prepared.ts';
import { isSaidApart } from './said-apart.ts';

/** Whom the exam that the facts prepare for concerns, and that exam by its code alone: `Esame 101-500`. */
export function isExamAhead(
  text: TextPassage,
  { first, last }: Unsupported,
  facts: FactsIndex,
  isInferredAudience: boolean,
): boolean {
  const { claims: mentions, codes, tokens } = text;
  const exam = mentions.find((mention) => mention.first === first && isOfExam(mention.concept, facts));
  if (exam === undefined) return false;
  if (isHeldElsewhere({ tokens }, { first, last }, facts)) return true;
  if (!facts.marks.has('mark:prepared')) return false;
  if (isPreparedAlike(text, exam, facts) || isHeldThere(text, exam, facts)) return true;
  if (exam.concept === 'exam' && !facts.concepts.has('exam') && (facts.codes.size === 0 || !isInferredAudience))
    return false;
  // "Its exam is not included", "the exam itself is arranged separately".
  if (exam.isNegated || isOfFeeNotHeld(text, first) || isApartOrAhead(tokens, { first, last })) return true;
  const code = codes.find((each) => each.first === last + 1);
  const isAlone = first === 0 && code?.last === tokens.length - 1 && facts.codes.has(code.key);
  // "Whoever wants to sit the exam".
  const { clause } = tokens[first] ?? {};
  return isInferredAudience || isAlone || tokens.some((token) => token.clause === clause && wishing.test(token.folded));
}

/** Whether the text prepares for it, too, and for no other. */
function isPreparedAlike(text: Annotated, { first, last, isPrepared }: ConceptMention, facts: FactsIndex): boolean {
  const { codes, tokens } = text;
  // "The exam N10-009" of what prepares for N10-009.
  const isCoded = codes.some((each) => Math.abs(each.first - last) <= mostApart && facts.codes.has(each.key));
  if (isCoded && isPrepared) return true;
  const isSaid = isPrepared || isSaidPrepared(tokens, first);
  return (isSaid && isNamedAhead(tokens, { first, last }, facts)) || isBareAhead(tokens, { first, last });
}

/** An exam, and what is called otherwise where the facts have it as that which they prepare for alone. */
function isOfExam(concept: Concept, { concepts }: FactsIndex): boolean {
  if (concept === 'exam') return true;
  const known = otherwise.has(concept) ? (concepts.get(concept) ?? []) : [];
  return known.length > 0 && known.every(({ mention }) => mention.isPrepared);
}

const otherwise: ReadonlySet<Concept> = new Set<Concept>(['assessed', 'interview', 'panel']);

/** "Does not include the fee that is due for the exam". */
function isOfFeeNotHeld(text: Annotated, first: number): boolean {
  const before = clauseAround(text.tokens, first).filter(({ end }) => end < (text.tokens[first]?.start ?? 0));
  const isHolding = before.some(({ folded }) => including.test(folded) || covering.test(folded));
  return isHolding && before.some(({ folded }) => feeFor.test(folded)) && isMarked(text, first, ['negator']);
}

function isApartOrAhead(tokens: Annotated['tokens'], place: Pick<Unsupported, 'first' | 'last'>): boolean {
  return isSaidApart(tokens, place) || isTurnedTo(tokens, place);
}

/** `Un entraînement tourné vers l'examen`, "a course geared to the exam". */
function isTurnedTo(tokens: Annotated['tokens'], { first, last }: Pick<Unsupported, 'first' | 'last'>): boolean {
  const { clause } = tokens[first] ?? {};
  const near = [...tokens.slice(Math.max(0, first - 4), first), ...tokens.slice(last + 1, last + 2)];
  return near.some((token) => token.clause === clause && turning.test(token.folded));
}

const turning =
  /^(?:tourne|oriente|axee?s?$|centree?s?$|rapproch|geared|focus|tailored|ausgericht|zugeschnitt|gericht$|toegespitst|afgestemd|orientad|enfocad|centrad|acerca[n]?$|voltad|virad|aproxima|orientat|mirat|rivolt|avvicina)/;

/** `Preparación antes de la prueba`: a clause of nothing else, so that it is no other exam. */
function isBareAhead(tokens: Annotated['tokens'], { first, last }: Pick<Unsupported, 'first' | 'last'>): boolean {
  const others = clauseAround(tokens, first).filter((token) => !tokens.slice(first, last + 1).includes(token));
  const isPreparing = ({ folded }: Annotated['tokens'][number]) => preparing.test(folded);
  return (
    others.some(isPreparing) &&
    others.every((token) => isPreparing(token) || before.test(token.folded) || token.folded.length <= 3)
  );
}

const before = /^(?:before|ahead|fur|antes|avant|prima|voor|vor|para|pour)$/;

/** Whether its name, or a word beside it, stands where the facts prepare for something: `Meisterprüfung` of `Meistervorbereitung`. */
function isNamedAhead(
  tokens: Annotated['tokens'],
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const ahead = passages.filter(({ found, place }) => place !== 'issuer' && found.has('mark:prepared'));
  const near = tokens.slice(Math.max(0, first - 2), last + mostApart + 1);
  return near.some(({ folded, text, sentence }) => {
    if (sentence !== tokens[first]?.sentence || (folded.length < 5 && !/^\p{Lu}{2}/u.test(text))) return false;
    const opening = folded.slice(0, 7);
    const isLike = (word: string) => isAkin(word, folded) || (opening.length === 7 && word.startsWith(opening));
    return !own.test(folded) && ahead.some(({ words }) => Array.from(words).some(isLike));
  });
}

/** In words, between an exam and its code. */
const mostApart = 4;

/** `Das Examen nimmt die Kammer ab` where the facts say that it does, and that the exam is no part of the course. */
function isHeldElsewhere(
  { tokens }: Pick<Annotated, 'tokens'>,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  { passages }: FactsIndex,
): boolean {
  const { clause } = tokens[first] ?? {};
  const beside = tokens.filter((token, index) => token.clause === clause && (index < first || index > last));
  const bodies = beside.filter(({ folded }) => folded.length >= 5 && !own.test(folded)).map(({ folded }) => folded);
  if (bodies.length === 0) return false;
  return passages.some((passage) =>
    readSupports(passage, ['exam']).some(({ isNegated, first: at }) => {
      const { sentence } = passage.tokens[at] ?? {};
      const isHere = (token: Annotated['tokens'][number]) =>
        token.sentence === sentence && bodies.includes(token.folded) && !isFunctionWord(passage, token);
      return isNegated && passage.tokens.some(isHere);
    }),
  );
}

/** Words for the course and the exam themselves. */
const own =
  /^(?:exam|esam|pruf|epreuv|prueb|prova|toets|tests?$|klausur|kurs|curs|cours|corso|train|lehrgang|schulung|opleid|work|format|formaz|part|teil|bestandteil|onderdeel|inclu|enthalt|inbegr|deelnem|schluss|schliess|endet|ended?$|fin[ae]|fin$|beend|abschl|sluit|afges|eindigt|termin|conclu|cierr|encerr|realiz|prev|previst|voorzien|vorgeseh|statt|ablegen|afleg|write|writ|schrift|ecrit|escrit|scritt|mundlich|mondelin|oral)/;
