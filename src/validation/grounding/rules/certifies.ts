import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule } from '../rule.ts';

/** What facts only prepare for is not obtained: "permet de décrocher le CAP", "confere a certificação PMP". */
export const certifiesRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !facts.marks.has('mark:prepared')) return [];
    const ahead = namesAhead(facts);
    if (ahead.size === 0) return [];
    const { tokens } = text;
    return tokens.flatMap(({ folded }, first) => {
      if (!obtaining.test(folded) || isAhead(text, first)) return [];
      const last = nameBehind(text, first, ahead);
      if (last === undefined) return [];
      return [{ first, last, detail: 'preparation only: nothing that it prepares for is obtained' }];
    });
  },
};

/** Verbs for what is obtained and conferred, in Spanish, Portuguese, French and Italian, folded. */
const obtaining =
  /^(?:obt[ei]|decroch|consegu|consig|conseg[nu]|ottien|otten|conquist|confer|confier|conced|delivr|rilasci|otorg|outorg|atribu|attribu|devien|devenir|divent|torna$|tornam$|fica$|ficam$|certificad[oa]s?$|certificat[ie]$|certifies?$|certifiees?$|sanctionn|detien|detem$|possed|possu)/;

/** Short names in capitals that stand where the facts prepare for something. */
function namesAhead({ passages }: FactsIndex): ReadonlySet<string> {
  const isPreparing = ({ found, place, tokens }: Annotated) =>
    (place !== 'issuer' && found.has('mark:prepared')) ||
    (place === 'name' && tokens.some(({ folded }) => folded.startsWith('prepar')));
  const preparing = passages.filter(isPreparing);
  return new Set(
    preparing.flatMap(({ tokens }) => tokens.flatMap(({ text, folded }) => (isShortName(text) ? [folded] : []))),
  );
}

function isShortName(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(text);
}

/** In words of the clause. */
const reach = 6;

function nameBehind({ tokens }: Annotated, first: number, ahead: ReadonlySet<string>): number | undefined {
  for (let index = first + 1; index <= first + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.clause !== tokens[first]?.clause || exams.test(token.folded)) return undefined;
    if (ahead.has(token.folded) && isShortName(token.text)) return index;
  }
  return undefined;
}

const exams = /^(?:exam|esam|prueb|prova|epreuv|test|simul|punt|pontu|nota|note|score)/;

/** In the reach of "prepares for", or denied. */
function isAhead({ found, tokens }: Annotated, index: number): boolean {
  const { sentence, clause } = tokens[index] ?? {};
  const isBefore = (tag: string, isHere: (at: number) => boolean) =>
    (found.get(tag) ?? []).some(({ last }) => last <= index && index - last <= 10 && isHere(last));
  return (
    isBefore('mark:prepared', (at) => tokens[at]?.sentence === sentence) ||
    isBefore('mark:negator', (at) => tokens[at]?.clause === clause)
  );
}
