import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';
import { isJoint } from '../tokens.ts';
import { withBareInfinitives, withZu } from './infinitives.ts';

/**
 * German and Dutch: `De cursist dient een kruk te maken` as `De cursist moet een kruk maken`. Only before an infinitive
 * with its small word, which ends the sentence: what serves as something is no duty.
 */
export function withPlainDuty(words: readonly string[], { duties }: ContentWords, lists: WordLists): readonly string[] {
  const at = words.findIndex((_, index) => index > 0 && findPhrase(words, index, duties) !== undefined);
  const found = findPhrase(words, at, duties);
  if (found === undefined) return withPlainNecessity(words, lists);
  if (words.some((word) => lists.logic.has(word))) return words;
  // `Een rijbewijs is nodig om deel te nemen`: nobody must do anything.
  if (found.end - at > 1 && !lists.earners.has(words[at - 1] ?? '')) return words;
  const rest = words.slice(found.end);
  const bare = withBareInfinitives(rest, lists);
  // `alle onderdelen te halen`: a noun before it, in a duty.
  const isLast = bare.length === rest.length && rest.at(-2) === 'te' && rest.at(-1)?.endsWith('en') === true;
  const told = isLast ? rest.toSpliced(-2, 1) : bare;
  return told.length === rest.length ? words : [...words.slice(0, at), found.canonical, ...told];
}

/** German: `Beide Teile sind binnen eines Jahres abzulegen` as `müssen … abgelegt werden`, in each clause on its own. */
function withPlainNecessity(words: readonly string[], lists: WordLists): readonly string[] {
  if (!lists.hasCapitalNouns || words.some((word) => lists.logic.has(word))) return words;
  const told: string[] = [];
  let be = -1;
  for (const [index, word] of words.entries()) {
    if (/^(?:ist|sind)$/.test(word)) be = told.length;
    const isEnd = isJoint(words[index + 1] ?? '&');
    const done = isEnd && be > 0 ? doneOf(word, told.at(-1) === 'zu') : undefined;
    if (done === undefined) told.push(word);
    else {
      if (told.at(-1) === 'zu') told.pop();
      told[be] = 'muss';
      told.push(done, 'werden');
      be = -1;
    }
  }
  return told;
}

/** The participle of an infinitive with `zu`: abzulegen, abgelegt; einzureichen, eingereicht; zu absolvieren, absolviert. */
function doneOf(word: string, isBehindZu: boolean): string | undefined {
  const [, particle = '', separable] = isBehindZu ? [] : (withZu.exec(word) ?? []);
  const verb = separable ?? (isBehindZu && word.endsWith('n') ? word : undefined);
  if (verb === undefined) return undefined;
  const stem = verb.replace(/e?n$/, '');
  const third = /[td]$/.test(stem) ? `${stem}et` : `${stem}t`;
  const isWhole = /^(?:be|ver|er|ent|zer|ge)|ieren$/.test(verb);
  return particle + (strong.get(verb) ?? (isWhole ? third : `ge${third}`));
}

const strong = new Map(
  'weisen:gewiesen geben:gegeben halten:gehalten bringen:gebracht erbringen:erbracht schreiben:geschrieben bestehen:bestanden schliessen:geschlossen nehmen:genommen lesen:gelesen tragen:getragen sprechen:gesprochen'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
