import { parseArgs } from 'node:util';

import type { PromptVersion } from '../generation/prompt-version.ts';
import { promptVersions } from '../generation/prompt-versions.ts';
import { promptV2 } from '../generation/prompts/v2.ts';
import { findNearName } from '../near-name.ts';
import { responseFormats, type ResponseFormat } from './with-response-format.ts';

/** Reads the command line of the eval; every mistake is named at once. */
export function readEvalOptions(argv: readonly string[], defaultModel: string): EvalOptions | HelpWanted | BadOptions {
  const parsed = parse(argv);
  if (typeof parsed === 'string') return { kind: 'invalid', mistakes: [parsed] };
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };

  const mistakes: string[] = [];
  const [dataset = ''] = positionals;
  if (positionals.length !== 1) mistakes.push(`one dataset must be named, got ${positionals.length}`);
  const listed = (option: string, text: string): string[] => {
    const names = text.split(',').map((name) => name.trim());
    if (names.includes('') || new Set(names).size < names.length) {
      mistakes.push(`--${option} must be different names separated by commas, got ${JSON.stringify(text)}`);
    }
    return names;
  };
  const known = <Name extends string>(option: string, names: readonly string[], all: readonly Name[]): Name[] => {
    for (const name of names.filter((each) => each !== '' && !all.includes(each as Name))) {
      const near = findNearName(name, all);
      const hint = near === undefined ? '' : `; did you mean ${near}?`;
      mistakes.push(`--${option} must be of ${all.join(', ')}, got ${JSON.stringify(name)}${hint}`);
    }
    return names as Name[];
  };
  const integer = (option: string, text: string, most: number): number => {
    const isValid = /^[1-9]\d{0,8}$/.test(text) && Number(text) <= most;
    if (!isValid) mistakes.push(`--${option} must be an integer, 1–${most}, got ${JSON.stringify(text)}`);
    return Number(text);
  };

  const versions = known('prompts', listed('prompts', values.prompts), Object.keys(promptVersions));
  const options: EvalOptions = {
    kind: 'options',
    dataset,
    prompts: versions.flatMap((version) => promptVersions[version] ?? []),
    models: listed('models', values.models ?? defaultModel),
    formats: known('formats', listed('formats', values.formats), responseFormats),
    out: values.out,
    concurrency: integer('concurrency', values.concurrency, 64),
    limit: values.limit === undefined ? undefined : integer('limit', values.limit, 1_000_000),
  };
  return mistakes.length === 0 ? options : { kind: 'invalid', mistakes };
}

export type EvalOptions = {
  readonly kind: 'options';
  readonly dataset: string;
  readonly prompts: readonly PromptVersion[];
  readonly models: readonly string[];
  readonly formats: readonly ResponseFormat[];
  readonly out: string;
  readonly concurrency: number;
  readonly limit: number | undefined;
};
type HelpWanted = { readonly kind: 'help' };
type BadOptions = { readonly kind: 'invalid'; readonly mistakes: readonly string[] };

export const evalHelp = `Usage: npm run eval -- DATASET.jsonl [options]

Describes every credential of a dataset with every combination of prompt version, model and response format,
prints a table with 95 % intervals and writes a row for each description or failure.

DATASET.jsonl holds one body of POST /v1/descriptions a line, with an "id" of its own if you like.

  --prompts v1,v2       prompt versions (default: v2)
  --models a,b          models (default: LLM_MODEL)
  --formats LIST        of json_schema, json_object, none (default: json_schema)
  --out FILE            rows, one JSON object a line (default: eval-rows.jsonl)
  --concurrency N       generations at once, 1–64 (default: 4)
  --limit N             only the first N lines of the dataset
  --help                this text

Settings come from the environment, as for the service. With neither OPENAI_API_KEY nor OPENAI_BASE_URL the simulator
stands in for a model, with SIMULATOR_FAULTS. A run that was interrupted goes on where it stopped: give the same
command again.`;

const optionTypes = {
  prompts: { type: 'string', default: promptV2.version },
  models: { type: 'string' },
  formats: { type: 'string', default: 'json_schema' },
  out: { type: 'string', default: 'eval-rows.jsonl' },
  concurrency: { type: 'string', default: '4' },
  limit: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true });
  } catch (error) {
    // It names the option, and what else it says is advice for programmers.
    if (error instanceof TypeError && 'code' in error) return error.message.split('. ')[0] ?? error.message;
    throw error;
  }
}
