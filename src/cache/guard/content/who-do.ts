import type { WordLists } from '../words/word-lists.ts';

/**
 * `stranieri che risiedono in Italia` as `stranieri residenti in Italia`, `salariés qui travaillent` as `salariés
 * travaillant`: what an audience does. Of many only: `qui travaille` could be said of another word than `qui travaillent`.
 */
export function withPlainDoers(words: readonly string[], lists: WordLists): readonly string[] {
  const whole = withQualityFirst(words);
  if (whole !== undefined) return whole;
  const told: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', verb = '', next = ''] = words.slice(index, index + 3);
    const doing = doings.get(`${word} ${verb}`);
    const isBound = lists.relations.has(next) || places.test(next) || doing?.endsWith('ant') === true;
    const before = words[index - 1] ?? '';
    // Resident doctors are in training.
    const isOfMany = many.test(before) && !(inTraining.test(before) && doing?.startsWith('resid') === true);
    if (doing !== undefined && isBound && isOfMany) {
      told.push(doing);
      index += 1;
    } else told.push(word);
  }
  return told;
}

const many = /\p{L}{3}(?:s|x|i|e)$/u;
const inTraining = /^(?:m[eé]dic|enfermer|farmac|biólog|psicólog|cirujan|cirurgi|chirurg)/u;
const places = /^(?:n[oa]s?|nel|nell[ao]|em|en|in|a|à|de|d[aio])$/u;

/** Not `habitant`, `enseignant`, `intervenant`, `vivant`: they are nouns or qualities as well. */
const doings = new Map(
  `qui travaillent:travaillant|qui résident:résidant|qui exercent:exerçant|qui souhaitent:souhaitant|qui désirent:désirant|qui veulent:voulant|qui possèdent:possédant|qui disposent:disposant|qui utilisent:utilisant|qui maîtrisent:maîtrisant|che risiedono:residenti|che operano:operanti|che provengono:provenienti|che appartengono:appartenenti|que residen:residentes|que pertenecen:pertenecientes|que proceden:procedentes|que residem:residentes|que pertencem:pertencentes`
    .split('|')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * `volwassenen die anderstalig zijn` as `anderstalige volwassenen`, where that is all a text says; in German `die` has
 * gone as an article by now.
 */
function withQualityFirst(words: readonly string[]): readonly string[] | undefined {
  const [who = '', link = '', quality = '', be = '', ...more] = words;
  const isAll = more.length === 0 && ((link === 'die' && be === 'zijn') || (link === ',' && be === 'sind'));
  return isAll && qualities.test(quality) ? [`${quality}e`, who] : undefined;
}

/** What is so of whoever it is said of, in front or behind; responsible adults are others than adults responsible. */
const qualities = /^(?:\p{L}+talig|\p{L}+sprachig|minderjarig|meerderjarig|arbeitslos|berufstaetig|volljaehrig)$/u;
