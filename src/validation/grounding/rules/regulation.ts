import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { regulationNames } from '../names/regulations.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** Laws, standards and frameworks by their short names, each with its names in other languages. */
export const regulationRule: Rule = {
  name: 'standard',
  find: (text, facts) =>
    text.tokens.flatMap((_, index) => {
      const group = groupAt(text, index);
      if (group === undefined || group.some((name) => isNamed(name, facts))) return [];
      return [{ first: index, last: index, detail } satisfies Unsupported];
    }),
};

/** By its short name, as a code, or spelt out. */
function isNamed(name: string, { names, codes }: FactsIndex): boolean {
  // B2 is a level of no other framework.
  if (name === 'cefr' && [...codes].some((code) => /^[ABC][12]\+?$/.test(code))) return true;
  return names.hasWord(name) || codes.has(name.toUpperCase()) || (name.length >= 3 && names.hasInitials(name));
}

const detail = 'a law, standard or framework only as the facts name it';

/** Only as short names are written: `REACH`, not the verb. */
function groupAt({ tokens, coded }: Annotated, index: number): readonly string[] | undefined {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}[\p{Lu}\p{N}]|^(?:Basel|MiFID|eIDAS|RoHS|FedRAMP)$/u.test(token.text))
    return undefined;
  return coded.has(index) ? undefined : regulationNames.get(token.folded);
}
