import { all, isObject, localName, objectsOf, pick, type Node } from './node.ts';
import { plainLine, plainText } from './plain-text.ts';
import { textsOf, type Languages, type Text } from './text-of.ts';
import { isIri, knownTerm, languageTag } from './vocabulary.ts';

/** Ways to turn nodes into fields of the native form, in the language that is wanted or the nearest there is. */
export function createFieldReader(achievement: Node, language: readonly Node[]) {
  const found = readLanguage(language);
  const { locale } = achievement.document;
  const languages = [...(locale === undefined ? [] : [locale]), ...(found === undefined ? [] : [found.value]), 'en'];
  return {
    language: found ?? languageOfTitle(achievement, languages),
    /** The first text, on one line; an address is no text. */
    line: (nodes: readonly Node[]) => labels(nodes, languages)[0],
    /** All labels, as `one, two`. */
    lines: (nodes: readonly Node[]) => joined(unique(labels(nodes, languages)), ', '),
    /** Running text, one paragraph a value. */
    prose: (...groups: readonly (readonly Node[])[]) =>
      joined(
        groups.flatMap((nodes) => paragraphs(nodes, languages)),
        '\n',
      ),
    /** Each label once. */
    list: (...groups: readonly (readonly Node[])[]) => {
      const nodes = groups.flat();
      return listOf(labels(nodes, languages), nodes[0]);
    },
    /** Who awards it: the first named organisation, with its address if it has one. */
    issuer: (...groups: readonly (readonly Node[])[]) => readIssuer(groups.flat(), languages),
    /** Paragraphs of the form `Label: text`, for facts that the native form has no field for. */
    labelled: (label: string, nodes: readonly Node[]) => {
      const values = joined(unique(labels(nodes, languages)), ', ');
      return values === undefined ? [] : [{ ...values, value: `${label}: ${values.value}` }];
    },
    /** The class of an object, without prefix; of several the first that is wanted. */
    className: (node: Node, isWanted: (name: string) => boolean) =>
      classNames(node).find(({ value }) => isWanted(value)),
    joined,
  };
}

export type FieldReader = ReturnType<typeof createFieldReader>;

/** A value and the pointer to where it was found. */
export type Found<T> = { readonly value: T; readonly pointer: string };

const maxLineLength = 2000;
const maxTextLength = 20_000;
const maxListLength = 500;
// Marks are resolved up to here; what a document has beyond it is taken as it stands.
const maxMarkedLength = 50_000;

function labels(nodes: readonly Node[], languages: Languages): Found<string>[] {
  return translations(nodes.slice(0, maxListLength * 4)).flatMap((group) => {
    const texts = textsOf(group, languages).flatMap((text) => {
      const words = knownTerm(text.text) ?? (isIri(text.text) ? undefined : text.text);
      return words === undefined
        ? []
        : [{ pointer: text.pointer, value: cut(unmark(words, text, plainLine), text, maxLineLength) }];
    });
    return texts.length > 0 ? texts : group.flatMap(knownConcept);
  });
}

/** Nodes each on its own, but those that say their language together: they are one text in several languages. */
function translations(nodes: readonly Node[]): Node[][] {
  const isTagged = ({ value }: Node) => isObject(value) && '@language' in value;
  const tagged = nodes.filter(isTagged);
  const groups = nodes.filter((node) => !isTagged(node)).map((node) => [node]);
  return tagged.length === 0 ? groups : [tagged, ...groups];
}

/** A concept without a label, whose IRI is known. */
function knownConcept(node: Node): Found<string>[] {
  return pick(node, 'targetNode', 'targetUrl', 'id', 'uri').flatMap(({ value, pointer, document }) => {
    const term = typeof value === 'string' ? knownTerm(value) : undefined;
    if (term === undefined) return [];
    document.used.add(pointer);
    return [{ value: term, pointer }];
  });
}

function paragraphs(nodes: readonly Node[], languages: Languages): Found<string>[] {
  return textsOf(nodes, languages).flatMap((text) =>
    isIri(text.text)
      ? []
      : [
          {
            pointer: text.pointer,
            value: cut(unmark(text.text.slice(0, maxTextLength * 2), text, plainText), text, maxTextLength),
          },
        ],
  );
}

function unmark(words: string, { node }: Text, convert: (text: string) => string): string {
  node.document.marked += words.length;
  return node.document.marked > maxMarkedLength ? words : convert(words);
}

function cut(words: string, { node, pointer, text }: Text, limit: number): string {
  if (words.length <= limit && text.length <= maxTextLength * 2) return words;
  node.document.cut.push(pointer);
  return words.slice(0, limit).replace(/\s\S{0,100}$/, '');
}

function joined(found: readonly Found<string>[], separator: string): Found<string> | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  return {
    value: found
      .map(({ value }) => value)
      .join(separator)
      .slice(0, maxTextLength),
    pointer: first.pointer,
  };
}

function unique(found: readonly Found<string>[]): Found<string>[] {
  const seen = new Set<string>();
  return found.filter(({ value }) => value.trim() !== '' && !seen.has(value) && seen.add(value).size > 0);
}

function listOf(found: readonly Found<string>[], source: Node | undefined): Found<string[]> | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const values = unique(found).map(({ value }) => value);
  if (values.length > maxListLength) source?.document.cut.push(source.pointer.replace(/\/\d+$/, ''));
  return values.length === 0 ? undefined : { value: values.slice(0, maxListLength), pointer: first.pointer };
}

function readIssuer(nodes: readonly Node[], languages: Languages): Found<{ name: string; url?: string }> | undefined {
  const named = nodes.map((node) => ({ node, target: objectsOf([node])[0] ?? node }));
  for (const { node, target } of named) {
    const name =
      typeof target.value === 'string' ? labels([target], languages)[0] : organisationName(target, languages);
    if (name === undefined || name.value.trim() === '') continue;
    if (typeof target.value === 'string' && isIdentifier(name.value)) continue;
    const url = pick(target, 'vanity_url', 'url', 'homepage', 'website', 'subjectWebpage', 'officialSite').flatMap(
      webAddress,
    )[0];
    return { value: { name: name.value, ...(url === undefined ? {} : { url }) }, pointer: node.pointer };
  }
  return undefined;
}

function organisationName(organisation: Node, languages: Languages): Found<string> | undefined {
  return labels(
    pick(organisation, 'name', 'legalName', 'preferredName', 'prefLabel', 'altLabel', 'title', 'organization_name'),
    languages,
  )[0];
}

function classNames(node: Node): Found<string>[] {
  return all(node, 'type').flatMap(({ value, pointer }) =>
    typeof value === 'string' ? [{ value: localName(value), pointer }] : [],
  );
}

/** An identifier where a name could be: a CURIE, or one long word with digits. */
function isIdentifier(name: string): boolean {
  return (
    /^\s*[\w.-]{1,50}:\S+\s*$/.test(name.slice(0, 300)) || (/^\S{16,}$/.test(name.slice(0, 300)) && /\d/.test(name))
  );
}

function webAddress(node: Node): string[] {
  const at = typeof node.value === 'string' ? [node] : all(node, 'contentURL', 'contentUrl', 'url', 'id', 'uri');
  return at.flatMap(({ value, pointer, document }) => {
    if (
      typeof value !== 'string' ||
      value.length > maxLineLength ||
      !/^https?:\/\//i.test(value) ||
      !URL.canParse(value)
    )
      return [];
    document.used.add(pointer);
    return [value];
  });
}

/** A title that says its language says that of a credential which states none. */
function languageOfTitle(achievement: Node, languages: Languages): Found<string> | undefined {
  const [title] = textsOf(pick(achievement, 'name', 'title', 'prefLabel'), languages);
  const tag = title?.language === undefined ? undefined : languageTag(title.language);
  return title === undefined || tag === undefined ? undefined : { value: tag, pointer: title.pointer };
}

function readLanguage(nodes: readonly Node[]): Found<string> | undefined {
  for (const node of nodes) {
    const candidates = [
      node,
      ...all(node, 'Language', 'language', 'id', 'uri', 'notation', 'alternateName', 'value', 'name'),
    ];
    for (const { value, pointer, document } of candidates) {
      const tag = typeof value === 'string' ? languageTag(value) : undefined;
      if (tag === undefined) continue;
      document.used.add(pointer);
      return { value: tag, pointer };
    }
  }
  return undefined;
}
