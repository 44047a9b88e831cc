import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { regulationNames } from '../names/regulations.ts';
import { genericWords } from '../names/well-known.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { andWords } from '../words/and-words.ts';

/** Laws, standards and frameworks by their short names, each with its names in other languages. */
export const regulationRule: Rule = {
  name: 'standard',
  find: (text, facts) =>
    text.tokens.flatMap(({ folded }, index) => {
      const group = groupAt(text, index) ?? (isCalledLaw(text, index) ? [folded] : undefined);
      if (group === undefined || group.some((name) => isNamed(name, facts))) return [];
      return [{ first: index, last: index, detail } satisfies Unsupported];
    }),
};

/** `Règlement XYZ`, `XYZ-Richtlinie`, "ISO 14001 and XYZ": capitals that the words beside make a law or a standard. */
function isCalledLaw(text: Annotated, index: number): boolean {
  const { tokens, coded, codes } = text;
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}{3,8}$/u.test(token.text) || coded.has(index)) return false;
  // The WHO is no "who".
  if (genericWords.has(token.folded) && token.folded !== 'who') return false;
  const wordAt = (at: number) => (tokens[at]?.clause === token.clause ? tokens[at].folded : '');
  let before = index - 1;
  while (articles.has(wordAt(before))) before -= 1;
  // `Linee guida OMS`.
  if (wordAt(before) === 'guida' && wordAt(before - 1) === 'linee') return true;
  if (laws.test(wordAt(before)) || following.has(wordAt(before)) || laws.test(wordAt(index + 1))) return true;
  // "As in ISO 14001 and the XYZ regulation".
  const isStandard = (at: number) =>
    groupAt(text, at) !== undefined || codes.some(({ kind, last }) => kind === 'standard' && last === at);
  return andWords.has(wordAt(before)) && isStandard(before - 1);
}

const articles = new Set(
  'the a to of von van dell della dello degli la le les l el los al del au aux du des il lo i gli ai o os as ao do da der die das den dem de het una un'.split(
    ' ',
  ),
);
const laws =
  /^(?:regulations?|directives?|reglements?|reglamentos?|regolament[oi]|regulamentos?|verordnung(?:en)?|richtlinien?|richtlijn(?:en)?|guidelines?|leitlinien?|recommandations|directrices|recomendaciones|recomendacoes|orientacoes|verordening|directivas?|diretivas?|direttiv[ae]|referentiel|gesetz)$/;
const following = new Set('according selon gemass secondo segun conforme conformement volgens conform'.split(' '));

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
