import type { Annotated } from '../annotate.ts';
import { regulationNames } from '../names/regulations.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** Laws, standards and frameworks by their short names, each with its names in other languages. */
export const regulationRule: Rule = {
  name: 'standard',
  find: (text, facts) =>
    text.tokens.flatMap((_, index) => {
      const group = groupAt(text, index);
      if (group === undefined || group.some((name) => facts.names.hasWord(name) || facts.codes.has(name.toUpperCase())))
        return [];
      return [{ first: index, last: index, detail } satisfies Unsupported];
    }),
};

const detail = 'a law, standard or framework only as the facts name it';

/** Only as short names are written: `REACH`, not the verb. */
function groupAt({ tokens, coded }: Annotated, index: number): readonly string[] | undefined {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}[\p{Lu}\p{N}]|^(?:Basel|MiFID|eIDAS|RoHS|FedRAMP)$/u.test(token.text))
    return undefined;
  return coded.has(index) ? undefined : regulationNames.get(token.folded);
}
