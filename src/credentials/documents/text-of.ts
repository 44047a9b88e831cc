import { localName, type Node } from './node.ts';
import { isIri, languageTag } from './vocabulary.ts';

/** What the reader of a text prefers, most wanted first: the asked locale, the credential's language, English. */
export type Languages = readonly string[];

/**
 * The texts that nodes hold in the one best language: plain strings, numbers, value objects
 * (`{"@value", "@language"}`), language maps (`{"en": "..."}`), and notes or concepts that wrap them.
 */
export function textsOf(nodes: readonly Node[], languages: Languages): Text[] {
  const texts = nodes.flatMap((node) => spellings(node));
  // An address where a text could be is not read as one.
  for (const { pointer, node, text } of texts) if (!isIri(text)) node.document.used.add(pointer);
  const best = bestLanguage(texts, languages);
  return texts.filter(({ language }) => language === undefined || language === best);
}

export type Text = {
  readonly text: string;
  readonly pointer: string;
  readonly node: Node;
  readonly language: string | undefined;
};

// Properties whose value is the words of a note, concept, term or content object, most telling first.
const wordings = [
  'value', 'noteLiteral', 'prefLabel', 'targetNodeName', 'targetName', 'target_name', 'legalName', 'preferredName', 'name',
  'title', 'content', 'contents', 'text', '#text', 'label', 'competencyLabel', 'description', 'competencyText', 'targetNodeDescription', 'targetDescription',
  'termCode', 'notation',
]; // prettier-ignore

function spellings(node: Node): Text[] {
  const { value, pointer } = node;
  if (typeof value === 'string') return isBinary(value) ? [] : [{ text: value, pointer, node, language: undefined }];
  const found: Text[] = [];
  const seen = new Set<unknown>();
  const waiting: { readonly node: Node; readonly language: string | undefined; readonly depth: number }[] = [];
  for (
    let next: (typeof waiting)[number] | undefined = { node, language: undefined, depth: 0 };
    next !== undefined;
    next = waiting.pop()
  ) {
    const { value, pointer, document } = next.node;
    // JSON has numbers that are too large to be told: what is posted with one must not differ by it.
    if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) {
      if (!isBinary(value)) found.push({ text: String(value), pointer, node, language: next.language });
      continue;
    }
    if (typeof value !== 'object' || value === null || seen.has(value) || next.depth > 8) continue;
    seen.add(value);
    for (const [key, language] of inner(value, next.language).reverse()) {
      const child = {
        value: (value as Readonly<Record<string, unknown>>)[key],
        pointer: `${pointer}/${key}`,
        document,
      };
      waiting.push({ node: child, language, depth: next.depth + 1 });
    }
  }
  return found;
}

/** The keys of a value under which its words are, each with the language they are in. */
function inner(value: object, language: string | undefined): [key: string, language: string | undefined][] {
  if (Array.isArray(value))
    return Array.from(value.keys())
      .slice(0, 1000)
      .map((at) => [String(at), language]);
  const keys = Object.keys(value);
  if (keys.every(isLanguageKey) && keys.some((key) => !jsonKeys.has(key))) {
    return keys.map((key) => [key, ['@none', 'none', 'und'].includes(key) ? undefined : key.toLowerCase()]);
  }
  const own = ownLanguage(value as Readonly<Record<string, unknown>>) ?? language;
  const locals = new Map(keys.map((key) => [localName(key), key]));
  const wording = wordings.map((name) => locals.get(name)).find((key) => key !== undefined);
  return wording === undefined ? [] : [[wording, own]];
}

function ownLanguage(value: Readonly<Record<string, unknown>>): string | undefined {
  const named = value['@language'] ?? value.language ?? value.lang ?? value['@lang'];
  return typeof named === 'string' ? (languageTag(named) ?? named.slice(0, 35)).toLowerCase() : undefined;
}

function isLanguageKey(key: string): boolean {
  return /^(?:[a-z]{2,3}(?:[-_][a-z\d]{2,8})*|@none|none|und)$/i.test(key);
}

// Property names that would pass for a language tag; `id` is Indonesian only beside another language.
const jsonKeys = new Set(['id', 'url', 'uri', 'tag', 'key', 'iri', 'uid']);

function bestLanguage(texts: readonly Text[], languages: Languages): string | undefined {
  const given = texts.flatMap(({ language }) => (language === undefined ? [] : [language]));
  if (given.length === 0) return undefined;
  for (const wanted of languages) {
    const tag = wanted.toLowerCase();
    const [primary] = tag.split(/[-_]/);
    const match =
      given.find((language) => language === tag) ?? given.find((language) => language.split(/[-_]/)[0] === primary);
    if (match !== undefined) return match;
  }
  return given[0];
}

/** Images posted as text; no language has a word of a thousand letters. */
function isBinary(value: string | number): boolean {
  return typeof value === 'string' && /^\s*data:[\w.+-]+\/[\w.+-]+[;,]/i.test(value.slice(0, 200));
}
