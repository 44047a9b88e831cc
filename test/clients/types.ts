import type { KnownProblemCode as HeyApiCode, Problem as HeyApiProblem } from './generated/hey-api/types.gen.ts';
import type { KnownProblemCode as OrvalCode, Problem as OrvalProblem } from './generated/orval.ts';
import type { components } from './generated/schema.d.ts';

// Nothing runs here: the compiler is asked what the generated types take and refuse.

type Schemas = components['schemas'];

/** A new code is a string like any other, so that a client takes it. */
export const takesNewCodes = (problems: { one: Schemas['Problem']; other: HeyApiProblem; third: OrvalProblem }) =>
  [problems.one.code, problems.other.code, problems.third.code].includes('a_code_of_tomorrow');

export function knowsTheCodes(one: Schemas['KnownProblemCode'], other: HeyApiCode, third: OrvalCode): void {
  switch (one) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
  switch (other) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
  switch (third) {
    case 'erased':
      return;
    // @ts-expect-error a misspelt code
    case 'erazed':
  }
}
