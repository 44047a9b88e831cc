import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { eachWords } from '../words/count-words.ts';
import { isPartOf } from './part-of.ts';
import { countItemsOf } from './enumerations.ts';
import { isOneAt } from './joints.ts';
import { countsKinds, isKindOfOther } from './kinds.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import { isSaidInFacts } from '../said-in-facts.ts';
import type { NumberMention } from './number-mention.ts';
import { isOfOneItem, listable } from './of-one-item.ts';
import { isOfSingle } from './of-single.ts';
import { countsOwnList, jointsBesideDutch, listJoints, longestList } from './own-lists.ts';

/** Whether a number counts a list: skills or outcomes under any name, the items of a sentence, or those behind it. */
export function countsList(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  // `Syllabus 3.0` counts nothing, and `twice a week` no list.
  if (mention.raw.includes('.') || isTimes(text, mention)) return false;
  if (isOfOneItem(text, mention, facts)) return false;
  return (
    isCount(text, mention, facts) ||
    isPlaceInList(mention, facts) ||
    countsListed(text, mention, facts) ||
    countsSome(text, mention, facts) ||
    countsApposed(text, mention, facts) ||
    countsOwnList(text, mention) ||
    countsKinds(mention, facts)
  );
}

/** Who examines or teaches is none of the things that a sentence lists: `colloquio con due esaminatori`. */
function isNoItem(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const isOfExaminers = examining.test(mention.nouns[0] ?? '') && !isSaidInFacts(facts, teaching);
  return isOfExaminers || isOfSingle(text, mention, facts);
}

const examining =
  /^(?:examin(?:ers?|ateurs?|atrices?|ador[ae]?s?|atoren)$|esaminator[ei]$|assessors?$|assesseurs?$|beoordelaars?$|judges?$|juror(?:s|en|inn?en)?$|jures?$|jurad[oa]s$|giurat[ie]$|juryle(?:den|iden)$|prufer(?:n|inn?en)?$|gutachter(?:n|inn?en)?$|avaliador[ae]?s$|evaluador[ae]?s$|evaluateurs?$|valutator[ei]$|tutor(?:s|es|en|i)?$|tuteurs?$|mentor(?:s|es|en|i|inn?en)?$|instruct(?:ors?|eurs?|ores)$|istruttori$|trainers?$|coach(?:es)?$|teachers?$|dozent(?:en|inn?en)?$|lehrkraft(?:e|en)?$|docent(?:en|es|i)$)/;

const teaching =
  /^(?:examin|esamin|assess|beoordel|judge|juror|jur[yi]|jurad|giur|pruf(?:er|end)|gutacht|avaliad|evaluad|evaluat|valutat|tutor|tuteur|mentor|instruct|istrutt|trainer|coach|teacher|lehr|dozent|docent|leraar|profes|formad|format(?:eu|or)|begeleid|praxisanleit|supervis|expert|master|panel|kommission|commis)/;

/** `The third area` of a list of three or more. */
function isPlaceInList({ form, counted, labels, values }: NumberMention, { counts }: FactsIndex): boolean {
  if (form !== 'ordinal' || labels.length > 0 || counted.length === 0) return false;
  const isOfList = counted.every((each) => each === 'topic' || each === 'skill' || each === 'outcome');
  return isOfList && allLists.some((field) => values.every((value) => value <= (counts.get(field) ?? 0)));
}

function isTimes({ tokens }: Annotated, { start, end }: NumberMention): boolean {
  return /m[a]{1,2}l$/.test(tokens[start]?.folded ?? '') || times.has(tokens[end + 1]?.folded ?? '');
}

const times = new Set('times mal keer maal fois veces vezes volte'.split(' '));

const allLists = ['skills', 'learning_outcomes'];

/** Skills may be called outcomes where the facts have no outcomes, and the other way round. */
function listsOf(counted: string, { counts }: FactsIndex): readonly string[] {
  if (counted === 'topic') return allLists;
  if (counted === 'skill') return counts.has('skills') ? ['skills'] : allLists;
  if (counted === 'outcome') return counts.has('learning_outcomes') ? ['learning_outcomes'] : allLists;
  return [];
}

/** A text may count what is listed: skills and outcomes under any of their names, and the items of a sentence. */
function isCount(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { values, unit, counted, labels, qualifier, form } = mention;
  // "The test has four sections" counts sections, not tests.
  const isNumbered = labels.some((label) => label !== 'exam' || counted.length === 0);
  // `Em torno de três temas` circles around them.
  const isHedged = qualifier !== undefined && qualifier !== 'about' && !isSource(text, mention);
  if (isNumbered || unit !== undefined || isHedged || form === 'ordinal') return false;
  if (isKindOfOther(mention, facts) || isNoItem(text, mention, facts)) return false;
  const isAnyList =
    isOfThese(text, mention) ||
    /^(?:these|those)$/.test(text.tokens[mention.first - 1]?.folded ?? '') ||
    namesNothingKnown(mention, facts);
  const fields = isAnyList ? allLists : counted.flatMap((each) => listsOf(each, facts));
  if (fields.some((field) => values.includes(facts.counts.get(field) ?? -1))) return true;
  // "Four settings" of a longer list beside is none of them.
  const items = itemsOf(mention.nouns, facts.passages);
  if (items.length > 0) return values.some((value) => items.includes(value));
  const isInSentence = values.some((value) => facts.enumerated.has(value)) || (values.includes(2) && isPair(facts));
  return (isInSentence || isFromFirstToLast(text, mention, facts)) && isCountable(mention, facts);
}

/** "Scenes from two plays" are of two, not of at least two. */
function isSource({ tokens }: Annotated, { first, start, nouns }: NumberMention): boolean {
  return first < start && nouns.length > 0 && tokens[start - 1]?.folded === 'from';
}

/** `Talks on tides and weather` are on two topics, where nothing longer is listed. */
function isPair({ enumerated, counts, passages }: FactsIndex): boolean {
  if (enumerated.size > 0 || allLists.some((field) => counts.has(field))) return false;
  return passages.some(({ tokens }) => tokens.filter(({ folded }) => andWords.has(folded)).length === 1);
}

/** `four tasks, from check-in to check-out`: the skills by their first and last. */
function isFromFirstToLast({ words }: Annotated, { values }: NumberMention, { items }: FactsIndex): boolean {
  const [opening = ''] = items;
  return values.includes(items.length) && words.has(opening) && words.has(items.at(-1) ?? '');
}

/** `Four gestures`, `three steps`, where nothing of the kind is counted in the facts. */
function namesNothingKnown(
  { counted, nouns, form }: NumberMention,
  { countedNouns, countedKinds }: FactsIndex,
): boolean {
  if (form === 'digits' && nouns.length === 0) return false;
  const isVague = (each: string) => each === 'step' || (each === 'exercise' && !countedKinds.has(each));
  return counted.every(isVague) && nouns.every((noun) => !countedNouns.has(stemOf(noun)));
}

/** `One of the four: …`. */
function isOfThese({ tokens }: Annotated, { first, last, nouns }: NumberMention): boolean {
  if (nouns.length > 0) return false;
  const isEnd = tokens[last + 1]?.clause !== tokens[last]?.clause;
  return (
    isEnd &&
    /^(?:the|die|der|den|los|las|os|as|les|i|le|de|dei|delle|degli|dos|das|des)$/.test(tokens[first - 1]?.folded ?? '')
  );
}

/** What the facts do not count themselves, under that or a like name. */
function isCountable(
  { counted, nouns: [noun, next] }: NumberMention,
  { countedNouns, countedKinds, counts, singleNouns, passages }: FactsIndex,
): boolean {
  if (noun !== undefined && (countedNouns.has(stemOf(noun)) || singleNouns.has(stemOf(noun)))) return false;
  if (noun !== undefined && isOneItem(noun, passages)) return false;
  if (noun !== undefined && next !== undefined && isOneOf(noun, next, passages)) return false;
  // "The three topics of the meeting" are no meetings.
  const kinds = counted[0] === 'topic' ? ['topic'] : counted.includes('skill') ? ['skill'] : counted;
  // What is tested are skills where the facts list none of their own.
  const isWork = (each: string) => works.has(each) || (each === 'skill' && !counts.has('skills'));
  return kinds.every((each) => isWork(each) && !countedKinds.has(each));
}

/** Three of "medical, educational and social settings": the items before the noun that they share. */
function itemsOf(nouns: readonly string[], passages: readonly Annotated[]): number[] {
  return passages.flatMap((passage) =>
    passage.tokens.flatMap(({ folded }, at) => {
      const isHead = folded.length >= 5 && nouns.some((noun) => isAkin(folded, noun));
      return isHead ? (countItemsOf(passage, at) ?? []) : [];
    }),
  );
}

/** "Simulation and diary" are no two simulations: the noun stands there once, in the singular, and of nothing each. */
function isOneItem(noun: string, passages: readonly Annotated[]): boolean {
  const places = passages.map(({ tokens }) => {
    const same = tokens.filter(
      ({ folded }, index) =>
        // "Paper-based" names no paper.
        folded.length >= 4 &&
        tokens[index + 1]?.gap.startsWith('-') !== true &&
        (folded === noun || isPluralOf(noun, folded)),
    );
    return { tokens, same };
  });
  return (
    places.every(({ same }) => same.length < 2 && same[0]?.folded !== noun) &&
    places.some(({ tokens, same }) => same.length === 1 && !tokens.some(({ folded }) => eachWords.has(folded)))
  );
}

/** "An own colony and a chart" are no `two own colonies`. */
function isOneOf(noun: string, next: string, passages: readonly Annotated[]): boolean {
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded }, index) =>
        isOneAt(passage, index - 1) &&
        isAkin(folded, noun) &&
        isPluralOf(next, passage.tokens[index + 1]?.folded ?? ''),
    ),
  );
}

function isPluralOf(noun: string, word: string): boolean {
  // `Obtenue` is the feminine of "obtenu".
  return (
    !/[eu]e$/.test(noun) &&
    // Not the `para` of `partes`.
    noun.startsWith(word.length > 4 ? word.slice(0, -1) : word) &&
    noun.length >= word.length &&
    noun.length - word.length <= 2
  );
}

const works = new Set(['project', 'exam', 'exercise', 'module', 'step', 'topic', 'page', 'word', 'level']);

/** `Two of the four skills`. */
function countsSome(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const whole = text.numbers[text.numbers.indexOf(mention) + 1];
  if (whole === undefined || mention.unit !== undefined || mention.qualifier !== undefined) return false;
  const isOfSkills = whole.counted.some((each) => each === 'skill' || each === 'outcome');
  return isOfSkills && isPartOf(text, mention, whole) && isCount(text, whole, facts);
}

/** `Three medals, gold, silver and bronze, are its topics`: what the text itself names behind, where no fact counts it. */
function countsApposed(
  { text, tokens, vocabularies }: Annotated,
  mention: NumberMention,
  { countedNouns, passages }: FactsIndex,
): boolean {
  const { unit, qualifier, form, labels, values, end, nouns } = mention;
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal' || labels.length > 0) return false;
  if (nouns.length === 0 || nouns.some((noun) => ranked.test(noun) || countedNouns.has(stemOf(noun)))) return false;
  const [, list = ''] = apposed.exec(text.slice(tokens[end]?.end).slice(0, longestList)) ?? [];
  // Only Dutch has `en` for "and": `el tomate en conserva` is one.
  const isDutch = vocabularies.some(({ language }) => language === 'nl');
  const items = list.split(isDutch ? listJoints : jointsBesideDutch);
  if (list === '' || !values.includes(items.length)) return false;
  const isKnown = (item: string) =>
    tokens.some(
      (token) =>
        token.start > (tokens[end]?.end ?? 0) &&
        item.includes(token.text) &&
        token.folded.length > 2 &&
        passages.some(({ words }) => words.has(token.folded)),
    );
  return items.every(isKnown);
}

/** "Among the first three" ranks. */
const ranked = /^(?:first|best|top|erst|beste|premier|meilleur|primer|mejor|primeir|melhor|prim[ie]$|miglior|eerste)/;
const apposed =
  /^\s[^.,:;!?()]{2,40}(?:,|\s[–—]|\s\()\s?((?:[^.,:;!?()]{2,40},\s)*[^.,:;!?()]{2,40}\s(?:and|und|y|e|et|en)\s[^.,:;!?()]{2,40})(?=[.,;!?)]|\s[–—]|$)/u;

/** `three tools` where the passage names three of the skills. */
function countsListed(
  text: Annotated,
  { values, unit, labels, qualifier, counted, form, nouns: [noun = ''] }: NumberMention,
  facts: FactsIndex,
): boolean {
  if (
    labels.length > 0 ||
    unit !== undefined ||
    qualifier !== undefined ||
    form === 'ordinal' ||
    counted.some((each) => !listable.has(each)) ||
    facts.countedNouns.has(stemOf(noun))
  )
    return false;
  const [value = 0] = values;
  if (value < 2 || value > 9) return false;
  return facts.items.filter((item) => text.words.has(item)).length === value;
}
