import { all, isObject, localName, objectsOf, pick, type Node } from './node.ts';
import { listItems, listTerms } from './list-items.ts';
import { plainLine, plainText } from './plain-text.ts';
import { languageOfTitle, readLanguage } from './read-language.ts';
import { textsOf, type Languages, type Text } from './text-of.ts';
import { isIri, knownTerm, languageTag } from './vocabulary.ts';
import { isIssuerAddress } from '../web-address.ts';

/** Ways to turn nodes into fields of the native form, in the language that is wanted or the nearest there is. */
export function createFieldReader(achievement: Node, language: readonly Node[], around: readonly Node[] = []) {
  const found = readLanguage(language);
  const { locale, contextLanguages } = achievement.document;
  const ofContext = contextLanguages.flatMap(({ value, pointer }) => {
    const tag = languageTag(value);
    return tag === undefined ? [] : [{ value: tag, pointer }];
  });
  const asked = locale === undefined ? [] : [locale];
  const stated =
    found ?? languageOfTitle([achievement, ...around], [...asked, ...ofContext.map(({ value }) => value), 'en']);
  const languages = [...asked, ...(stated === undefined ? [] : [stated.value]), 'en'];
  return {
    language: stated,
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
    /** Each label once, also of lists that are one text. */
    list: (...groups: readonly (readonly Node[])[]) =>
      listOf(
        groups.flatMap((nodes) => labels(nodes, languages, nodes.length === 1 ? termsOf : listItems)),
        groups.flat()[0],
      ),
    /** Numbers with their units, `one, two`. */
    amount: (nodes: readonly Node[]) =>
      joined(
        nodes.flatMap((node) => amountOf(node, languages)),
        ', ',
      ),
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
export type Found<T> = {
  readonly value: T;
  readonly pointer: string;
  /** Where each part of it was found, by its path in the value: an item of a list, the name of an issuer. */
  readonly parts?: Readonly<Partial<Record<string, string>>>;
};

const maxLineLength = 2000;
const maxTextLength = 20_000;
const maxListLength = 500;
// Marks are resolved up to here; what a document has beyond it is taken as it stands.
const maxMarkedLength = 50_000;

function labels(nodes: readonly Node[], languages: Languages, read = oneLine): Found<string>[] {
  return translations(nodes.slice(0, maxListLength * 4)).flatMap((group) => {
    const texts = labelsIn(group, languages, read);
    if (texts.length > 0) return texts;
    return group.flatMap((node) => knownConcept(node) ?? labelsBehind(node, languages, read));
  });
}

function labelsBehind(reference: Node, languages: Languages, read: (words: string) => string[]): Found<string>[] {
  const texts = labelsIn(targetOf(reference), languages, read);
  if (texts.length > 0 && typeof reference.value === 'string') reference.document.used.add(reference.pointer);
  return texts;
}

function labelsIn(nodes: readonly Node[], languages: Languages, read: (words: string) => string[]): Found<string>[] {
  return textsOf(nodes, languages).flatMap((text) => {
    const { pointer, node } = text;
    const words = knownTerm(text.text) ?? (isIri(text.text) ? undefined : text.text);
    if (words === undefined) return [];
    node.document.used.add(pointer);
    return unmark(words, text, read).map((line) => ({ pointer, value: cut(line, text, maxLineLength) }));
  });
}

const oneLine = (words: string) => [plainLine(words)];
const termsOf = (words: string) =>
  listItems(words).flatMap((item, _, { length }) => (length > 1 ? [item] : listTerms(item)));

/** Nodes each on its own, but those that say their language together: they are one text in several languages. */
function translations(nodes: readonly Node[]): Node[][] {
  const isTagged = ({ value }: Node) => isObject(value) && '@language' in value;
  const tagged = nodes.filter(isTagged);
  const groups = nodes.filter((node) => !isTagged(node)).map((node) => [node]);
  return tagged.length === 0 ? groups : [tagged, ...groups];
}

/** A concept without a label, whose IRI is known. */
function knownConcept(node: Node): Found<string>[] | undefined {
  for (const { value, pointer, document } of addressesOf(node)) {
    const term = typeof value === 'string' ? knownTerm(value) : undefined;
    if (term === undefined) continue;
    document.used.add(pointer);
    return [{ value: term, pointer }];
  }
  return undefined;
}

/** What a reference without a label means inside the document. */
function targetOf(node: Node): Node[] {
  return objectsOf(addressesOf(node)).filter(({ value }) => value !== node.value);
}

function addressesOf(node: Node): Node[] {
  return typeof node.value === 'string' ? [node] : pick(node, 'targetNode', 'targetUrl', 'id', 'uri');
}

/** `4 ECTS` of `{"value": 4, "unitText": "ECTS"}`, in the words of any standard; a range where there is no one value. */
function amountOf(node: Node, languages: Languages): Found<string>[] {
  const first = (...names: readonly string[]) => labels(all(node, ...names), languages).slice(0, 1);
  if (!isObject(node.value)) return labels([node], languages).slice(0, 1);
  const exact = first('value', 'point', 'points');
  const amount = joined(exact.length > 0 ? exact : [...first('minValue'), ...first('maxValue')], '–');
  if (amount === undefined) {
    const told = first('description', 'name');
    return told.length > 0 ? told : labels([node], languages).slice(0, 1);
  }
  const unit = first('creditUnitType', 'creditUnitTypeDescription', 'unitText', 'unitCode', 'unit', 'name');
  return [{ ...amount, value: [amount, ...unit].map(({ value }) => value).join(' ') }];
}

function paragraphs(nodes: readonly Node[], languages: Languages): Found<string>[] {
  return textsOf(nodes, languages).flatMap((text) =>
    isIri(text.text)
      ? []
      : [
          {
            pointer: text.pointer,
            value: cut(unmark(text.text.slice(0, maxTextLength * 2), text, asText).join(''), text, maxTextLength),
          },
        ],
  );
}

const asText = (words: string) => [plainText(words)];

function unmark(words: string, { node }: Text, convert: (text: string) => string[]): string[] {
  node.document.marked += words.length;
  return node.document.marked > maxMarkedLength ? [words] : convert(words);
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
  const items = unique(found);
  if (items.length > maxListLength) source?.document.cut.push(source.pointer.replace(/\/\d+$/, ''));
  return toList(items.slice(0, maxListLength));
}

/** Items as one value that knows where each of them stands. */
export function toList(items: readonly Found<string>[]): Found<string[]> | undefined {
  const [first] = items;
  if (first === undefined) return undefined;
  const parts = Object.fromEntries(items.map(({ pointer }, at) => [at, pointer]));
  return { value: items.map(({ value }) => value), pointer: first.pointer, parts };
}

/** The items of such a value again. */
export function itemsOf(list: Found<string[]> | undefined): Found<string>[] {
  return list?.value.map((value, at) => ({ value, pointer: list.parts?.[at] ?? list.pointer })) ?? [];
}

function readIssuer(nodes: readonly Node[], languages: Languages): Found<{ name?: string; url?: string }> | undefined {
  const named = nodes.map((node) => ({ node, target: objectsOf([node])[0] ?? node }));
  for (const { node, target } of named) {
    const name =
      typeof target.value === 'string' ? labels([target], languages)[0] : organisationName(target, languages);
    if (name === undefined || name.value.trim() === '') continue;
    if (typeof target.value === 'string' && isIdentifier(name.value)) continue;
    // What an organisation says of itself besides is not used.
    if (target !== node || node.referrer !== undefined || typeof node.value === 'string')
      node.document.used.add(node.referrer ?? node.pointer);
    const url = pick(target, 'vanity_url', 'url', 'homepage', 'website', 'subjectWebpage', 'officialSite').flatMap(
      webAddress,
    )[0];
    return {
      value: { name: name.value, ...(url === undefined ? {} : { url }) },
      pointer: node.pointer,
      parts: { name: name.pointer },
    };
  }
  return issuerAddress(named.map(({ target }) => target));
}

/** Nothing is fetched: issuers without a name are told apart by where they are. */
function issuerAddress(issuers: readonly Node[]): Found<{ url: string }> | undefined {
  return issuers.flatMap((issuer) => {
    const { value } = typeof issuer.value === 'string' ? issuer : (pick(issuer, 'id', 'url')[0] ?? issuer);
    const isAddress = typeof value === 'string' && value.length <= maxLineLength && isIssuerAddress(value);
    return isAddress ? [{ value: { url: value }, pointer: issuer.pointer }] : [];
  })[0];
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
