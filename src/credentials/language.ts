const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The canonical form of a BCP 47 tag (`pt-br` → `pt-BR`), or undefined when it names no known language. */
export function canonicalLocale(tag: string): string | undefined {
  const [canonical] = tryCanonicalize(tag.trim());
  return canonical !== undefined && nameOfLanguage(canonical) !== undefined ? canonical : undefined;
}

/** The tag of a language that is posted by name, in its own words or those of a supported language: `English`, `Deutsch`. */
export function localeOfName(name: string): string | undefined {
  localesByName ??= readLocalesByName();
  return localesByName.get(foldLanguage(name));
}

let localesByName: ReadonlyMap<string, string> | undefined;

/** Made when first asked for: it takes some 20 ms. */
function readLocalesByName(): ReadonlyMap<string, string> {
  const locales = new Map<string, string>();
  for (const tag of writtenLanguages) {
    for (const displayed of [tag, 'en', 'es', 'fr', 'de', 'pt', 'it', 'nl']) {
      const name = new Intl.DisplayNames([displayed], { type: 'language', fallback: 'none' }).of(tag);
      // The first that has a name keeps it.
      if (name !== undefined && !locales.has(foldLanguage(name))) locales.set(foldLanguage(name), tag);
    }
  }
  return locales;
}

function foldLanguage(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/** ISO 639-1, but for languages that nobody writes any more; regional kinds of English, Portuguese, Spanish and French. */
const writtenLanguages =
  `en es fr de pt it nl af am ar as az be bg bn bo br bs ca cs cy da dz el eo et eu fa ff fi fo fy ga gd gl gu ha he hi
  hr hu hy id ig is ja jv ka kk kl km kn ko ku ky lb lg ln lo lt lu lv mg mi mk ml mn mr ms mt my nb nd ne nn no om or os
  pa pl ps qu rm rn ro ru rw sa sc sd se sg si sk sl sn so sq sr su sv sw ta te tg th ti tk to tr tt ug uk ur uz vi wo xh
  yi yo zh zu en-GB en-US pt-BR pt-PT es-MX es-ES fr-CA fr-CH de-AT de-CH zh-Hans zh-Hant`.split(/\s+/);

/** The English name of a language, e.g. `Brazilian Portuguese` for `pt-BR`. */
export function nameOfLanguage(locale: string): string | undefined {
  // Looking one up takes some 20 µs, and a document asks for its language several times.
  const known = namesByLocale.get(locale);
  if (known !== undefined) return known.name;
  const name = lookUpName(locale);
  if (namesByLocale.size < mostRemembered) namesByLocale.set(locale, { name });
  return name;
}

const namesByLocale = new Map<string, { readonly name: string | undefined }>();
const mostRemembered = 500;

function lookUpName(locale: string): string | undefined {
  const { baseName } = new Intl.Locale(locale);
  const [language = 'und'] = baseName.split('-');
  // Well-formed, but no language a text could be written in: undetermined, several, none.
  if (['und', 'mul', 'zxx'].includes(language) || languageNames.of(language) === undefined) return undefined;
  // Extensions name no language, and `of` throws on them.
  return languageNames.of(baseName) ?? languageNames.of(language);
}

function tryCanonicalize(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
