const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The canonical form of a BCP 47 tag (`pt-br` → `pt-BR`), or undefined when it names no known language. */
export function canonicalLocale(tag: string): string | undefined {
  const [canonical] = tryCanonicalize(tag.trim());
  return canonical !== undefined && nameOfLanguage(canonical) !== undefined ? canonical : undefined;
}

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
