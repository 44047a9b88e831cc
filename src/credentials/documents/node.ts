import { escapePointer } from '../../json-pointer.ts';

/** One value of a posted document and where it stands. Readers go from node to node; what they used is noted. */
export type Node = {
  readonly value: unknown;
  readonly pointer: string;
  readonly document: OpenDocument;
  /** Where the reference stands that led here. */
  readonly referrer?: string;
};

export type OpenDocument = {
  /** Objects by their `@id`, for references inside the document. */
  readonly nodeById: Map<string, Node>;
  /** Pointers of the values that became part of the reading. */
  readonly used: Set<string>;
  /** Pointers of texts and lists that were too long to be taken whole. */
  readonly cut: string[];
  /** The languages of inline contexts. */
  readonly contextLanguages: { readonly value: string; readonly pointer: string }[];
  /** The language a caller asked for. */
  readonly locale: string | undefined;
  /** The values of the properties of objects by local name. */
  readonly properties: Map<object, Properties>;
  /** The values inside objects and lists: each is walked through several times. */
  readonly children: Map<object, readonly Node[]>;
  /** How many characters have been looked at for Markdown and HTML. */
  marked: number;
};

/** What an object has under each local name: its keys as posted, and once they were asked for, their values. */
type Properties = {
  readonly keys: ReadonlyMap<string, readonly string[]>;
  readonly values: Map<string, readonly Node[]>;
};

/** The values of the named properties, lists opened and references followed, in the order of the names. */
export function all(from: Node | readonly Node[], ...names: readonly string[]): Node[] {
  const found: Node[] = [];
  for (const node of nodesOf(from)) for (const name of names) found.push(...valuesOf(node, name));
  return found;
}

/** The values of the first of the named properties that has any. */
export function pick(from: Node | readonly Node[], ...names: readonly string[]): Node[] {
  for (const name of names) {
    const found = all(from, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** The values of the first of the named properties in the first of the objects that has any. */
export function firstOf(nodes: readonly Node[], ...names: readonly string[]): Node[] {
  for (const node of nodes) {
    const found = pick(node, ...names);
    if (found.length > 0) return found;
  }
  return [];
}

/** The values at the end of a path of properties. */
export function follow(from: Node | readonly Node[], ...path: readonly string[]): Node[] {
  return path.reduce<Node[]>((nodes, name) => all(nodes, name), [...nodesOf(from)]);
}

/** The objects that nodes are or, being an IRI, refer to inside the document. */
export function objectsOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (isObject(node.value)) return [node];
    const target = typeof node.value === 'string' ? node.document.nodeById.get(node.value) : undefined;
    return target === undefined ? [] : [target];
  });
}

/** The types of an object, without prefix: `ceterms:Certificate` is `Certificate`. */
export function typesOf(node: Node): string[] {
  return all(node, 'type').flatMap(({ value }) => (typeof value === 'string' ? [localName(value)] : []));
}

export function hasType(node: Node, ...types: readonly string[]): boolean {
  return typesOf(node).some((type) => types.includes(type));
}

/** Whether an object has a property, whatever its value but null. */
export function has(node: Node, ...names: readonly string[]): boolean {
  return names.some((name) => valuesOf(node, name).length > 0);
}

/** The text of a property that is a plain string, such as an id. */
export function stringAt(node: Node, ...names: readonly string[]): string | undefined {
  return pick(node, ...names)
    .map(({ value }) => value)
    .find((value) => typeof value === 'string');
}

/** A property or type name without prefix, address or `@`: aliases of one term are equal. */
export function localName(name: string): string {
  if (name.length > 200 || !/[:#/@]/.test(name)) return name;
  return name
    .slice(Math.max(name.lastIndexOf(':'), name.lastIndexOf('#'), name.lastIndexOf('/'), 0))
    .replace(/^[:#/@]/, '');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Readers ask for some fifty names of each object, and for many of them twice. */
function valuesOf(node: Node, name: string): readonly Node[] {
  const { value, pointer, document } = node;
  if (!isObject(value)) return none;
  const { keys, values } = propertiesOf(value, document);
  const named = keys.get(name);
  if (named === undefined) return none;
  const known = values.get(name);
  if (known !== undefined) return known;
  const found: Node[] = [];
  for (const key of named)
    for (const each of openList({ value: value[key], pointer: `${pointer}/${escapePointer(key)}`, document }))
      found.push(dereference(each));
  values.set(name, found);
  return found;
}

const none: readonly Node[] = [];

function propertiesOf(object: object, { properties }: OpenDocument): Properties {
  const known = properties.get(object);
  if (known !== undefined) return known;
  const keys = new Map<string, string[]>();
  for (const key of Object.keys(object)) {
    if (key === '@context') continue;
    const name = localName(key);
    const aliases = keys.get(name);
    if (aliases === undefined) keys.set(name, [key]);
    else if (aliases.length < maxAliases) aliases.push(key);
  }
  const found: Properties = { keys, values: new Map() };
  properties.set(object, found);
  return found;
}

// `name`, `schema:name` and the whole address: more spellings of one term in one object are an attack.
const maxAliases = 10;

function openList(node: Node): Node[] {
  if (typeof node.value === 'string') return [node];
  const opened: Node[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer, document } = next;
    if (value === null || value === undefined) continue;
    const container = isObject(value) ? containers.find((key) => Object.hasOwn(value, key)) : undefined;
    if (isObject(value) && container !== undefined)
      waiting.push({ value: value[container], pointer: `${pointer}/${container}`, document });
    else if (!Array.isArray(value)) opened.push(next);
    else
      for (let at = value.length; at-- > 0;)
        waiting.push({ value: value[at] as unknown, pointer: `${pointer}/${at}`, document });
  }
  return opened;
}

// Lists of JSON-LD, and of schema.org: an ItemList of ListItems, each with its item.
const containers = ['@list', '@set', 'itemListElement', 'item'];

/**
 * `{"@id": "..."}` and nothing else but a type stands for the object with that id, once: a reference to a reference is
 * none.
 */
function dereference(node: Node): Node {
  const { value, document } = node;
  if (!isObject(value)) return node;
  const keys = Object.keys(value);
  const key = keys.find((each) => /^@?id(?:ref)?$/.test(each));
  if (key === undefined || keys.some((each) => each !== key && !/^@?type$/.test(each))) return node;
  const id = value[key];
  const target = typeof id === 'string' ? document.nodeById.get(id) : undefined;
  return target === undefined ? node : { ...target, referrer: node.pointer };
}

function nodesOf(from: Node | readonly Node[]): readonly Node[] {
  return Array.isArray(from) ? (from as readonly Node[]) : [from as Node];
}
