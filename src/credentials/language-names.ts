import { foldWord } from './redaction/words.ts';

/** The tag of a language that is posted by name, in its own words or those of a supported language: `English`, `Deutsch`. */
export function localeOfName(name: string): string | undefined {
  if (name.length > longestName) return undefined;
  localesByName ??= readLocalesByName();
  const folded = foldWord(name.trim());
  return localesByName.get(folded) ?? localesByName.get(folded.replace(callingWords, ''));
}

/** "English language", `lengua española`, `te reo Māori`. */
const callingWords = /^(?:lengua|lingua|langue|idioma|te reo) (?:la )?| (?:language|sprache|taal)$/;

const longestName = 40;
let localesByName: ReadonlyMap<string, string> | undefined;

/** Made when first asked for: it takes some milliseconds. */
function readLocalesByName(): ReadonlyMap<string, string> {
  const locales = new Map<string, string>();
  const add = (displayed: string, tags: readonly string[]) => {
    const names = new Intl.DisplayNames([displayed], { type: 'language', fallback: 'none' });
    for (const tag of tags) {
      const name = names.of(tag);
      // A name that two languages have is that of the first.
      if (name !== undefined && !locales.has(foldWord(name))) locales.set(foldWord(name), tag);
    }
  };
  for (const displayed of ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']) add(displayed, writtenLanguages);
  for (const tag of writtenLanguages) add(tag, [tag]);
  for (const [name, tag] of otherNames) locales.set(name, tag);
  return locales;
}

const writtenLanguages =
  `en es fr de pt it nl ar bg bn ca cs cy da el et eu fa fi ga gl gu he hi hr hu hy id is ja ka kk km ko lb lt lv mk ml mr
  ms mt nb ne nn no pa pl ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh zu en-GB en-US pt-BR pt-PT es-MX es-ES
  fr-CA de-AT de-CH zh-Hans zh-Hant af am ay az be br bs eo fo fj fy gd gn ha haw ht ig kl ky la mi mn my ne oc qu rm
  rw se si sm so tg ti tk to tt wo xh yi yo yue`.split(/\s+/);

/** What CLDR calls otherwise, or by the name of the people. */
const otherNames = new Map([
  ['mandarin', 'zh'],
  ['mandarin chinese', 'zh'],
  ['cantonese', 'yue'],
  ['castellano', 'es'],
  ['castellana', 'es'],
  ['espanola', 'es'],
  ['portuguesa', 'pt'],
  ['francaise', 'fr'],
  ['inglesa', 'en'],
  ['italiana', 'it'],
  ['alemana', 'de'],
]);
