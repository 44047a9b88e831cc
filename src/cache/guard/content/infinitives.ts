import type { WordLists } from '../words/word-lists.ts';
import { isJoint } from '../tokens.ts';

/** `Projekte zu planen und abzuschließen` as `Projekte planen und abschließen`; `to lead and to give` as `to lead and give`. */
export function withPlainInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  const { activities, verbs } = lists;
  const isVerb = (word: string) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  return words
    .filter((word, index) => {
      const isJoined = isJoint(words[index - 1]) || lists.isVerbLast;
      // `to let clients rest and to cook`: who cooks?
      const isOfOther = word === 'to' && words.slice(0, index).some((before) => letting.test(before));
      return !(links.has(word) && isJoined && !isOfOther && isVerb(words[index + 1] ?? ''));
    })
    .map((word) => {
      const [, particle, stem] = lists.isVerbLast ? (withZu.exec(word) ?? []) : [];
      const whole = `${particle ?? ''}${stem ?? ''}`;
      return stem !== undefined && isVerb(whole) ? whole : word;
    });
}

const letting = /^(?:let|watch|hear)s?$/;
const links = new Set(['to', 'a', 'à', 'zu', 'te', 'di', 'de']);
export const withZu = /^(ab|an|auf|aus|bei|durch|ein|fest|her|mit|nach|um|vor|weiter|zu|zusammen)zu(\p{L}+n)$/u;

/**
 * What somebody can or learns to do, without the small word before each infinitive of a row, whatever verb it is: `de
 * blussen en te ontruimen`, `et de contribuer`; `aan te vragen` as `aanvragen`, `einzulesen` as `einlesen`.
 */
export function withBareInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  if (lists.isVerbLast) return withBareLast(words, lists);
  const isLink = (word: string, index: number) => romanceLinks.has(word) && isJoint(words[index - 1]);
  return words.filter((word, index) => !(isLink(word, index) && romanceInfinitive.test(words[index + 1] ?? '')));
}

function withBareLast(words: readonly string[], { activities }: WordLists): readonly string[] {
  const link = words.includes('te') ? 'te' : 'zu';
  const told: string[] = [];
  for (const [index, word] of words.entries()) {
    const isEnd = isJoint(words[index + 1] ?? '&');
    const before = told.at(-2) ?? '';
    // `die Steuerung zu Projekten` is no infinitive.
    const isOfNoun = activities?.forms.get(before)?.isNoun === true;
    const isBare = isEnd && !isOfNoun && word.endsWith('n') && told.at(-1) === link;
    const isParticle = isBare && dutchParticles.has(before);
    if (isBare) told.splice(isParticle ? -2 : -1, 2, isParticle ? before + word : word);
    else told.push(isEnd ? withoutZu(word) : word);
  }
  return told;
}

function withoutZu(word: string): string {
  const [, particle, stem] = withZu.exec(word) ?? [];
  return particle === undefined || stem === undefined ? word : particle + stem;
}

const romanceLinks = new Set(['a', 'à', 'di', 'de']);
export const romanceInfinitive = /^\p{L}{2,}(?:[aei]r|ír|oir|[aei]re|dre|ttre|urre)$/u;
const dutchParticles = new Set('aan af bij in mee na op toe uit weg terug vast samen'.split(' '));
