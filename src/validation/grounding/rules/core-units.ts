import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isSaidInFacts } from '../said-in-facts.ts';
import type { Unsupported } from '../rule.ts';

/** "Four compulsory units" of four core units beside electives: what everybody takes, by its other name. */
export function isOfCore({ tokens }: Annotated, { first }: Pick<Unsupported, 'first'>, facts: FactsIndex): boolean {
  return compulsory.test(tokens[first]?.folded ?? '') && isSaidInFacts(facts, electives) && isSaidInFacts(facts, core);
}

const compulsory =
  /^(?:compulsory|mandatory|obligator|obligatoir|obrigator|obbligator|verplicht|verpflichtend|pflicht)/;
const electives =
  /^(?:electives?|wahl(?:modul|fach|bereich|pflicht|kurs)\S*|wahl|optati[vf]\S*|optionn\S*|opcional\S*|opzional\S*|keuze\S*|elettiv\S*|eletiv\S*|electiv[oa]s?|facultat\S*|facoltativ\S*)$/;
const core =
  /^(?:core|kern\S*|pflicht\S*|basis\S*|grund(?:modul|kurs)\S*|tronc|troncal\S*|nucleo|nucleares|fundamental\S*|fondamental\S*|base|comun\S*|commun\S*)$/;
