import * as orderWords from './order-words.ts';
import { fold, isAscii } from './fold.ts';
import * as subjectWords from './subject-words.ts';
import { claims, manners, scholars } from './answer-manners.ts';
import { plainSigns } from './plain-orders.ts';
import { shifted, turned } from './stems.ts';
import { duties, duty, handling, saying, sayingAfterDuty, thatWords } from './verbs.ts';
import { earlier, everything, outputs, overriding, overridingElse, rules, writers } from './vocabulary.ts';
import { createLexicon, toSentence, type Found, type FoundWords, type Sentence } from './lexicon.ts';

/** A sentence with those of its words that orders are made of. */
export function readSentence(text: string): ReadSentence {
  const sentence = toSentence(fold(text));
  // Capitals of full width are capitals.
  const original = isAscii(text) ? text : text.normalize('NFKC');
  return { ...sentence, original, found: withoutIndefinite(sentence, lexicon(sentence)) };
}

/** The writer's own text is known: who writes *a* short text, or reads one, is a learner. */
function withoutIndefinite({ folded }: Sentence, found: FoundWords<string>): FoundWords<string> {
  if (!notAlways.some((kind) => found.has(kind))) return found;
  const kept = new Map(found);
  for (const kind of locatable) {
    const places = placesOf({ found }, kind).filter(({ at, end }) => !isLocated(folded, { at, end }));
    if (places.length > 0) kept.set(kind, places);
    else kept.delete(kind);
  }
  for (const kind of ofTexts) {
    const places = placesOf({ found }, kind).filter(({ at, end }) => !isIndefinite(folded, { at, end }));
    if (places.length > 0) kept.set(kind, places);
    else kept.delete(kind);
  }
  return kept;
}

const ofTexts = ['fields', 'outputs', 'texts'] as const;
const locatable = ['manners', 'only', 'parts'] as const;
const notAlways = [...ofTexts, ...locatable];

/** `On the word "here"`, `in the exam`: where something is, and not what is said or left out. */
function isLocated(folded: string, { at, end }: Found): boolean {
  if (onlyWord.test(folded.slice(at, end)) && place.test(folded.slice(end, end + 16))) return true;
  return preposition.test(folded.slice(Math.max(0, at - 16), at)) && locatedNoun.test(folded.slice(at, end));
}

// `Only in the box`.
const onlyWord = /^(?:only|solo|uniquement|seulement|nur|apenas|somente|soltanto|alleen)$/u;
const place =
  /^ (?:in the|on the|inside|en el|en la|dentro|dans l|sur l|im|in das|in die|auf|na|no|nel|sul|in het|in de|op)(?!\p{L})|^ (?:dans|sur) (?:le|la|les|l)(?!\p{L})/u;

const preposition =
  /(?<!\p{L})(?:on|in|during|before|en|durante|sur|dans|a(?= l)|pendant|auf|in der|in die|im|bei der|no|na|nel|nell|all|sull|sulla|op|tijdens)(?: (?:the|el|la|le|l|das|der|die|dem|o|a|het|de)|')? ?$/u;
const locatedNoun =
  /^(?:(?:the word|la palabra|le mot|das wort|la parola|a palavra|palavra|parola|het woord)|(?:the )?(?:exam|test|prueba|examen|prufung|prova|esame|examen|toets))$/u;

/** Whether an article before makes what stands here one of many, and nothing behind dictates what it says. */
export function isIndefinite(folded: string, { at, end }: Found): boolean {
  const before = folded.slice(Math.max(0, at - 30), at);
  // In Portuguese and Hungarian `a` is the definite article.
  const isOneOf = indefinite.test(before) || (englishIndefinite.test(before) && english.test(folded.slice(at, end)));
  return isOneOf && !dictated.test(folded.slice(at, end + 40));
}

const indefinite = /(?:^|[^\p{L}])(?:an|eine?[nrms]?|une?|una|uno|uma?|een) (?:\p{L}+ ){0,2}$/u;
const englishIndefinite = /(?:^|[^\p{L}])a (?:\p{L}+ ){0,2}$/u;
const english =
  /(?:^that|text|description|summary|paragraph|sentence|line|copy|blurb|output|answer|response|reply|entry|write-?up)s?$/;
const dictated =
  /^.{0,30}\b(?:(?:that|which|que|qui|che|die|der|das|dat) (?:says?|states?|calls?|claims?|promises?|praises?|tells?|mentions?|declares?|names?|sagt|dice|dit|diz|zegt|afirma|affirme)|saying|stating|claiming|praising|promising|calling|declaring|announcing|mentioning|naming|in which|in dem|in der|donde|dass)\b/u;

export type ReadSentence = Sentence & { readonly original: string; readonly found: FoundWords<string> };

/** Where the words of a kind stand. */
export function placesOf({ found }: Pick<ReadSentence, 'found'>, kind: Kind): readonly Found[] {
  return found.get(kind) ?? none;
}

const none: readonly never[] = [];
const kinds = {
  ...orderWords,
  ...subjectWords,
  claims,
  duties,
  duty,
  earlier,
  everything,
  handling,
  manners,
  outputs,
  overriding,
  overridingElse,
  rules,
  saying,
  sayingAfterDuty,
  scholars,
  shifted,
  thatWords,
  turned,
  writers,
};
export type Kind = keyof typeof kinds;
const lexicon = createLexicon<string>({ ...kinds, ...plainSigns });
