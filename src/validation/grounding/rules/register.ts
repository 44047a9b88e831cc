import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { registers } from '../names/registers.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule } from '../rule.ts';

/** A register or a scheme that the facts lack: `inscrite au RNCP`, `von der ZFU zugelassen`, "on the national register". */
export const registerRule: Rule = {
  name: 'accreditation',
  find: (text, facts) =>
    text.tokens.flatMap(({ folded }, index) => {
      const isNamed = registers.has(folded) && isName(text, index) && !isKnown(folded, facts);
      return isNamed || isOfficialRegister(text, index, facts)
        ? [{ first: index, last: index, detail: 'listed, approved or paid for only where the facts say so' }]
        : [];
    }),
};

/** `SOFIA` is a platform and Sofia a city. */
function isName({ tokens }: Annotated, index: number): boolean {
  const { text = '', folded = '' } = tokens[index] ?? {};
  return folded.length > 5 ? /^\p{Lu}/u.test(text) : /^[\p{Lu}\d]+$/u.test(text);
}

function isKnown(folded: string, { names }: FactsIndex): boolean {
  return names.hasWord(folded) || names.hasPart(folded) || names.hasInitials(folded);
}

function isOfficialRegister({ tokens, found }: Annotated, index: number, { passages }: FactsIndex): boolean {
  const { folded = '', clause } = tokens[index] ?? {};
  if (!lists.test(folded)) return false;
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const isOfficial = [index - 1, index + 1].some((at) => isHere(at) && official.test(tokens[at]?.folded ?? ''));
  const isDenied = (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === clause);
  return (
    isOfficial && !isDenied && !passages.some(({ words }) => Array.from(words).some((word) => isAkin(word, folded)))
  );
}

const lists = /^(?:register|regist(?:re|ro|o)|repertoire|repertorio|catalogo|catalogue|albo|verzeichnis)$/;
const official =
  /^(?:national|nacional|nationale[nrs]?|nazionale|official|oficial|officiel|ufficiale|regional|regionale|staatlich\w*|amtlich\w*|landelijke?)$/;
