import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';

/** Whatever nobody is asked for "in this online course": it is one. */
export function isGiven({ tokens, ending }: Annotated, { tag, first }: Found): boolean {
  if (!isForm({ tag })) return false;
  const steps = [1, 2, 3];
  const isNegator = (at: number) => (ending.get(at) ?? []).some((each) => each.tag === 'mark:negator');
  const nearest = steps.find((step) => isNegator(first - step) || thisOne.test(tokens[first - step]?.folded ?? ''));
  return nearest !== undefined && !isNegator(first - nearest);
}

/** Whether a phrase says in what form something is held. */
export function isForm({ tag }: Pick<Found, 'tag'>): boolean {
  return modes.has(tag);
}

const modes: ReadonlySet<string> = new Set(
  ['online', 'inPerson', 'selfPaced', 'instructorLed', 'partTime'].map((mode) => `concept:${mode}`),
);
/** Demonstratives of the seven languages, folded. */
export const thisOne = /^(?:this|dies(?:e[mnrs]?)?|est[ea]|ce|cet|cette|quest[oa]|[dn]est[ea]|deze|dit)$/;
