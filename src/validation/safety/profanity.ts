import { profaneWords } from '@2toad/profanity';
import de from 'naughty-words/de.json' with { type: 'json' };
import es from 'naughty-words/es.json' with { type: 'json' };
import fr from 'naughty-words/fr.json' with { type: 'json' };
import it from 'naughty-words/it.json' with { type: 'json' };
import nl from 'naughty-words/nl.json' with { type: 'json' };
import pt from 'naughty-words/pt.json' with { type: 'json' };

import type { FindUnsafe } from './find-unsafe.ts';
import { everydayWords } from './everyday-words.ts';

/**
 * Finds a word that people take offence at, whole words only, in the language of the text, and the strongest English
 * ones in every language. A word that the facts hold is somebody's name or subject and passes.
 */
export const findProfanity: FindUnsafe = (text, { locale, sent }) => {
  const [language = 'en'] = locale.toLowerCase().split('-');
  const { words, phrases } = lists.get(language) ?? strongestAlone;
  const padded = pad(text);
  const tokens = padded.trim().split(' ');
  const found =
    tokens.find((token) => isListed(token, words, language) || strongest.has(token)) ??
    phrases.find((phrase) => padded.includes(` ${phrase} `));
  return found === undefined || sent.texts.some((fact) => pad(fact).includes(` ${found} `)) ? undefined : found;
};

/** The lists of these languages have singulars only. */
const pluralsInS = new Set(['es', 'fr', 'pt']);

function isListed(token: string, words: ReadonlySet<string>, language: string): boolean {
  return (
    words.has(token) ||
    (pluralsInS.has(language) && token.length > 4 && token.endsWith('s') && words.has(token.slice(0, -1)))
  );
}

/** Lower case, words between single spaces. */
function pad(text: string): string {
  return ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}'$@!*-]+/gu, ' ')} `;
}

// The English list is kept up and knows inflections; its other languages are machine translations that name `pour` and
// `não`. Those come from a list that people wrote, in the languages whose everyday words were read through.
const english = profaneWords.get('en') ?? [];
const others = { de, es, fr, it, nl, pt };

const lists = new Map(
  Object.entries({ en: english, ...others }).map(([language, words]) => [language, without(language, words)]),
);
const strongest = new Set(
  english.filter((word) => /fuck|shit$|shitt|cunt|nigger|nigga|asshole|whore|faggot/.test(word)),
);

const strongestAlone: List = { words: strongest, phrases: [] };

type List = { readonly words: ReadonlySet<string>; readonly phrases: readonly string[] };

function without(language: string, words: readonly string[]): List {
  const kept = new Set((everydayWords[language] ?? '').replace(/\n/g, '').split('|'));
  const all = words.map((word) => word.normalize('NFC').toLowerCase());
  const left = all.filter((word) => /\p{L}{2}/u.test(word) && !kept.has(word));
  return { words: new Set(left), phrases: left.filter((word) => word.includes(' ')) };
}
