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

/**
 * What somebody can or learns to do, without the small word before each infinitive of a row, whatever verb it is: `de
 * blussen en te ontruimen`, `et de contribuer`; `aan te vragen` as `aanvragen`, `einzulesen` as `einlesen`.
 */
export function withBareInfinitives(
  words: readonly string[],
  { isVerbLast, activities }: WordLists,
): readonly string[] {
  if (!isVerbLast)
    return words.filter(
      (word, index) =>
        !(romanceLinks.has(word) && isJoint(words[index - 1]) && romanceInfinitive.test(words[index + 1] ?? '')),
    );
  const told: string[] = [];
  for (const [index, word] of words.entries()) {
    const isEnd = isJoint(words[index + 1] ?? '&');
    const before = told.at(-1) ?? '';
    // `die Steuerung zu Projekten` is no infinitive.
    const isOfNoun = activities?.forms.get(told.at(-2) ?? '')?.isNoun === true;
    const isBare = isEnd && !isOfNoun && word.endsWith('n') && before === (words.includes('te') ? 'te' : 'zu');
    const particle = isBare && dutchParticles.has(told.at(-2) ?? '') ? (told.at(-2) ?? '') : '';
    const [, first = '', stem = ''] = isEnd ? (withZu.exec(word) ?? []) : [];
    if (isBare) told.splice(particle === '' ? -1 : -2, 2, particle + word);
    else told.push(first + stem === '' ? word : first + stem);
  }
  return told;
}

function isJoint(word: string | undefined): boolean {
  return word === '&' || word === ',';
}

const romanceLinks = new Set(['a', 'à', 'di', 'de']);
const romanceInfinitive = /^\p{L}{2,}(?:[aei]r|ír|oir|[aei]re|dre|ttre|urre)$/u;
const dutchParticles = new Set('aan af bij in mee na op toe uit weg terug vast samen'.split(' '));
