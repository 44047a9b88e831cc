import { failed, type Failure } from '../../failures.ts';
import { escapePointer } from '../../json-pointer.ts';
import { isObject, type Node, type OpenDocument } from './node.ts';
import { sizeLimits } from './size-limits.ts';

const { values: maxNodes, levels: maxDepth } = sizeLimits;

/** Walks a posted document once, within limits, and notes which objects its `@id` references can mean. */
export function openDocument(posted: unknown, locale: string | undefined): OpenedDocument | Failure {
  const document: OpenDocument = {
    nodeById: new Map(),
    used: new Set(),
    cut: [],
    contextLanguages: [],
    locale,
    properties: new Map(),
    children: new Map(),
    marked: 0,
  };
  const root: Node = { value: posted, pointer: '/document', document };
  const waiting: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let count = 0; ; count += 1) {
    const next = waiting.pop();
    if (next === undefined) return { kind: 'opened', root };
    if (count + waiting.length > maxNodes || sizeOf(next.node.value) > maxNodes)
      return tooLarge(`expected at most ${maxNodes} values`);
    if (next.depth > maxDepth) return tooLarge(`expected at most ${maxDepth} levels`);
    noteId(document.nodeById, next.node);
    noteLanguage(document.contextLanguages, next.node);
    const children = childrenOf(next.node);
    for (const child of children) waiting.push({ node: child, depth: next.depth + 1 });
  }
}

export type OpenedDocument = { readonly kind: 'opened'; readonly root: Node };

/** The values inside an object or list, last first; inline contexts are no content. */
export function childrenOf(node: Node): readonly Node[] {
  const { value, document } = node;
  if (typeof value !== 'object' || value === null) return none;
  const known = document.children.get(value);
  if (known !== undefined) return known;
  const children = listChildren(node);
  document.children.set(value, children);
  return children;
}

const none: readonly Node[] = [];

function listChildren({ value, pointer, document }: Node): Node[] {
  if (Array.isArray(value)) {
    return value.map((item: unknown, at) => ({ value: item, pointer: `${pointer}/${at}`, document }));
  }
  const children: Node[] = [];
  for (const [key, child] of Object.entries(value as Readonly<Record<string, unknown>>))
    if (key !== '@context') children.push({ value: child, pointer: `${pointer}/${escapePointer(key)}`, document });
  return children;
}

function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}

function noteId(nodeById: Map<string, Node>, node: Node): void {
  const { value } = node;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const object = value as Readonly<Record<string, unknown>>;
  const id = Object.hasOwn(object, '@id') ? object['@id'] : Object.hasOwn(object, 'id') ? object.id : undefined;
  if (typeof id !== 'string') return;
  const known = nodeById.get(id);
  // Of several objects with one id the fullest is the definition, the others refer to it.
  const size = Object.keys(object).length;
  if (size > 1 && (known === undefined || size >= Object.keys(known.value as object).length)) nodeById.set(id, node);
}

/** The language that an inline context gives to texts without one of their own. */
function noteLanguage(languages: OpenDocument['contextLanguages'], { value, pointer }: Node): void {
  if (languages.length > 0 || typeof value !== 'object' || value === null || !Object.hasOwn(value, '@context')) return;
  const { '@context': context } = value as { readonly '@context': unknown };
  for (const each of Array.isArray(context) ? context.slice(0, 50) : [context]) {
    const language = isObject(each) ? each['@language'] : undefined;
    if (typeof language === 'string') languages.push({ value: language, pointer: `${pointer}/@context` });
  }
}

function tooLarge(detail: string): Failure {
  const errors = [{ pointer: '/document', code: 'too_large', detail }];
  return failed('invalid_request', 'The document is too large or nested too deeply.', { errors });
}
