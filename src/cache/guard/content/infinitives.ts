import type { WordLists } from '../words/word-lists.ts';

/** `Projekte zu planen und abzuschließen` as `Projekte planen und abschließen`; `to lead and to give` as `to lead and give`. */
export function withPlainInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  const { activities, verbs } = lists;
  const isVerb = (word: string) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  return words
    .filter((word, index) => {
      const isJoined = /^[&,]$/.test(words[index - 1] ?? '') || lists.isVerbLast;
      return !(links.has(word) && isJoined && isVerb(words[index + 1] ?? ''));
    })
    .map((word) => {
      const [, particle, stem] = lists.isVerbLast ? (withZu.exec(word) ?? []) : [];
      const whole = `${particle ?? ''}${stem ?? ''}`;
      return stem !== undefined && isVerb(whole) ? whole : word;
    });
}

const links = new Set(['to', 'a', 'à', 'zu', 'te', 'di', 'de']);
const withZu = /^(ab|an|auf|aus|bei|durch|ein|fest|her|mit|nach|um|vor|weiter|zu|zusammen)zu(\p{L}+n)$/u;
