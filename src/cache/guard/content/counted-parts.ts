import { isAmount } from '../amounts.ts';
import { phraseList, type WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';

/**
 * `The exam consists of 40 questions`, `has 40 questions`: how many parts something has, whatever verb says so, right before
 * the number. What it includes may be less than all, and without a number it may cover more.
 */
export function withCountedParts(
  words: readonly string[],
  { selves }: ContentWords,
  { tested, logic }: WordLists,
): readonly string[] {
  const [subject = ''] = words;
  const found = findPhrase(words, 1, havingParts);
  const [count, part = ''] = words.slice(found?.end ?? words.length);
  const isCounted = (selves.has(subject) || tested.has(subject)) && isAmount(count) && parts.test(part);
  return found !== undefined && isCounted && !words.some((word) => logic.has(word))
    ? [subject, 'has', ...words.slice(found.end)]
    : words;
}

const havingParts = phraseList(`
  has = has | of | consists of | comprises | contains | is made up of | consta de | tiene | se compone de | está compuesto por | está compuesta por | está formado por | está formada por | contiene | comporte | compte | comprend | comprende | compreende | se compose de | est composé de | est composée de | est de | contient | est constitué de | est constituée de | è composto da | è composta da | consta di | si compone di | conta | consiste di | è costituito da | è costituita da | é composto por | é composta por | compõe se de | é constituído por | é constituída por | consiste em | tem | contém | umfasst | besteht aus | hat | enthaelt | beinhaltet | bestaat uit | telt | omvat | heeft | bevat
`);

const parts =
  /^(?:questions?|items?|modules?|units?|parts?|sections?|stages?|levels?|chapters?|papers?|preguntas?|módulos?|partes?|unidad|unidades|bloques?|niveles|etapas?|épreuves?|parties?|unités?|niveaux|étapes?|blocs?|domand[ae]|quesit[oi]|modul[oi]|part[ei]|unità|livelli|fas[ei]|prove|perguntas?|questão|questões|unidades?|níveis|provas?|frage|fragen|aufgaben?|modul|module|teile?|teil|stufen?|einheiten|bausteine?|bloecke|vraag|vragen|delen|deel|onderdelen|blokken|niveaus|opdrachten)$/u;
