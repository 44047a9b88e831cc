import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isSaidInFacts } from '../said-in-facts.ts';
import type { Unsupported } from '../rule.ts';

/** "Four compulsory units" of four core units beside electives: what everybody takes, by its other name. */
export function isOfCore({ tokens }: Annotated, { first }: Pick<Unsupported, 'first'>, facts: FactsIndex): boolean {
  return compulsory.test(tokens[first]?.folded ?? '') && isSaidInFacts(facts, electives) && hasCore(facts);
}

/** `Basis van bloemschikken` is what it is about. */
function hasCore({ passages }: FactsIndex): boolean {
  return passages.some(({ tokens }) =>
    tokens.some(({ folded }, at) => core.test(folded) && !ofWords.has(tokens[at + 1]?.folded ?? '')),
  );
}

const ofWords: ReadonlySet<string> = new Set('of der des von de d del di dell van do da in'.split(' '));
const compulsory =
  /^(?:compulsory|mandatory|obligator|obligatoir|obrigator|obbligator|verplicht|verpflichtend|pflicht)/;
const electives =
  /^(?:electives?|wahl(?:modul|fach|bereich|pflicht|kurs)\S*|wahl|optati[vf]\S*|optionn\S*|opcional\S*|opzional\S*|keuze\S*|elettiv\S*|eletiv\S*|electiv[oa]s?|facultat\S*|facoltativ\S*)$/;
const core =
  /^(?:core|kern\S*|pflicht\S*|basis\S*|grund(?:modul|kurs)\S*|tronc|troncal\S*|nucleo|nucleares|fundamental\S*|fondamental\S*|base|comun\S*|commun\S*)$/;
