/** Everything the simulator can do wrong. Names are used in `SIMULATOR_FAULTS`, in scripts and in tests alike. */

/** Answers with status 200 that are malformed. */
export const malformedFaults = [
  'prose',
  'fenced',
  'text-around',
  'reasoning',
  'reasoning-unclosed',
  'bom',
  'trailing-comma',
  'single-quotes',
  'python-literals',
  'misspelt-key',
  'mangled-key',
  'camel-case-keys',
  'missing-field',
  'null-field',
  'empty-field',
  'whitespace-field',
  'zero-width-field',
  'placeholder-field',
  'wrong-type',
  'wrapped-object',
  'wrapped-array',
  'json-in-string',
  'several-objects',
  'schema-echo',
  'truncated-length',
  'truncated-stop',
  'content-filter',
  'refusal-field',
  'refusal-prose',
  'empty-content',
  'no-choices',
  'html-page',
  'invalid-utf8',
  'nul',
  'lone-surrogate',
  'wrong-language',
  'ungrounded',
] as const;

/** Failures of the provider that may pass. */
const httpFaults = [
  'rate-limit',
  'rate-limit-seconds',
  'rate-limit-ms',
  'rate-limit-date',
  'server-error',
  'bad-gateway',
  'unavailable',
] as const;

/** Failures of the connection. */
const connectionFaults = ['reset', 'hang', 'slow-drip', 'cut-body'] as const;

/** Refusals that stay. */
const rejections = ['unauthorized', 'model-not-found', 'bad-request', 'quota-exhausted', 'prompt-filtered'] as const;

export const faultNames = [...malformedFaults, ...httpFaults, ...connectionFaults, ...rejections] as const;
export type FaultName = (typeof faultNames)[number];
/** Those that leave no answer. */
export type Failing = Exclude<FaultName, (typeof malformedFaults)[number]>;

export function isMalformed(fault: FaultName): fault is (typeof malformedFaults)[number] {
  return (malformedFaults as readonly string[]).includes(fault);
}

const groups: Readonly<Record<string, readonly FaultName[]>> = {
  malformed: malformedFaults,
  'http-error': httpFaults,
  connection: connectionFaults,
};

/** Shares of calls, each with its fault; what is left is answered well. */
export type FaultMix = readonly { readonly fault: FaultName; readonly share: number }[];

/** Reads `name:share,…`; a group (`malformed`, `http-error`, `connection`) spreads its share evenly. */
export function parseFaultMix(text: string): FaultMix | undefined {
  const mix: { fault: FaultName; share: number }[] = [];
  for (const pair of text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const [name = '', amount = '', ...rest] = pair.split(':');
    const faults = Object.hasOwn(groups, name) ? (groups[name] ?? []) : faultNames.filter((fault) => fault === name);
    if (faults.length === 0 || rest.length > 0 || !/^(?:0?\.\d+|0|1(?:\.0+)?)$/.test(amount)) return undefined;
    for (const fault of faults) mix.push({ fault, share: Number(amount) / faults.length });
  }
  const total = mix.reduce((sum, { share }) => sum + share, 0);
  return total > 1 + 1e-9 ? undefined : mix;
}
