import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const generated = `${here}generated`;

/** Generates the three clients from a document, and the examples of `docs/clients.md` beside the code that uses them. */
export async function generateClients({ document, baseUrl, apiKey }: GenerateSettings): Promise<readonly string[]> {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  // Beside the repository's own document, so that a changed one can be tried.
  writeFileSync(`${generated}/openapi.yaml`, document);
  writeFileSync(`${generated}/hey-api.config.mjs`, heyApiConfig);
  writeFileSync(`${generated}/orval.config.mjs`, orvalConfig(baseUrl));
  await Promise.all([
    run('openapi-typescript', [`${generated}/openapi.yaml`, '-o', `${generated}/schema.d.ts`]),
    run('openapi-ts', ['-f', `${generated}/hey-api.config.mjs`]),
    run('orval', ['--config', `${generated}/orval.config.mjs`]),
  ]);
  return writeExamples(baseUrl, apiKey);
}

export type GenerateSettings = { readonly document: string; readonly baseUrl: string; readonly apiKey: string };

/** What the strict compiler says of the clients, of what uses them and of the examples; empty when it is content. */
export async function compileClients(): Promise<string> {
  const { code, output } = await execute('tsc', ['-p', `${here}tsconfig.json`]);
  return code === 0 ? '' : output;
}

function writeExamples(baseUrl: string, apiKey: string): string[] {
  const page = readFileSync(`${root}docs/clients.md`, 'utf8');
  return [...page.matchAll(/```ts ([a-z-]+)\n(.*?)```/gs)].map(([, name = '', code = '']) => {
    const path = `${here}generated/example-${name}.ts`;
    const constants = `const BASE_URL = '${baseUrl}';\nconst API_KEY = '${apiKey}';\nvoid BASE_URL;\n`;
    writeFileSync(path, constants + code.replaceAll('./generated/', './'));
    return path;
  });
}

const heyApiConfig = `export default {
  input: ${JSON.stringify(`${generated}/openapi.yaml`)},
  output: { path: ${JSON.stringify(`${generated}/hey-api`)}, module: { extension: '.ts' } },
  plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'],
};
`;

const orvalConfig = (baseUrl: string) => `export default {
  credscribe: {
    input: ${JSON.stringify(`${generated}/openapi.yaml`)},
    output: { target: ${JSON.stringify(`${generated}/orval.ts`)}, client: 'fetch', baseUrl: ${JSON.stringify(baseUrl)} },
  },
};
`;

async function run(command: string, parameters: readonly string[]): Promise<void> {
  const { code, output } = await execute(command, parameters);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${output}`);
}

async function execute(command: string, parameters: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [binaryOf(command), ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code: code ?? 1, output };
}

function binaryOf(command: string): string {
  const packages: Record<string, string> = { 'openapi-ts': '@hey-api/openapi-ts', tsc: 'typescript' };
  const folder = `${root}node_modules/${packages[command] ?? command}`;
  const { bin } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${folder} has no command ${command}`);
  return `${folder}/${path}`;
}
