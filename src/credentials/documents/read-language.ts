import { all, pick, type Node } from './node.ts';
import { textsOf, type Languages } from './text-of.ts';
import { languageTag } from './vocabulary.ts';

/** The language that the first of some tags, codes, names or concepts stands for. */
export function readLanguage(nodes: readonly Node[]): Tag | undefined {
  for (const node of nodes) {
    const codes = all(node, 'Language', 'language', 'id', 'uri', 'notation', 'alternateName', 'value', 'name');
    const found = [node, ...codes].flatMap(languageIn)[0] ?? namedLanguage(node);
    if (found === undefined) continue;
    node.document.used.add(found.pointer);
    return found;
  }
  return undefined;
}

/** A concept without a code is known by its label: `{"prefLabel": {"en": ["Dutch"]}}`. */
function namedLanguage(concept: Node): Tag | undefined {
  return textsOf(all(concept, 'prefLabel', 'name'), ['en']).flatMap(({ text: value, pointer }) =>
    languageIn({ value, pointer }),
  )[0];
}

function languageIn({ value, pointer }: Pick<Node, 'value' | 'pointer'>): Tag[] {
  const tag = typeof value === 'string' ? languageTag(value) : undefined;
  return tag === undefined ? [] : [{ value: tag, pointer }];
}

/** A title that says its language says that of a credential which states none. */
export function languageOfTitle(titled: readonly Node[], languages: Languages): Tag | undefined {
  for (const each of titled) {
    const [title] = textsOf(pick(each, 'name', 'title', 'prefLabel'), languages);
    const tag = title?.language === undefined ? undefined : languageTag(title.language);
    if (title !== undefined && tag !== undefined) return { value: tag, pointer: title.pointer };
  }
  return undefined;
}

type Tag = { readonly value: string; readonly pointer: string };
