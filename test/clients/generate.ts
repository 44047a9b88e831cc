import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const generated = `${here}generated`;

/** Generates the three clients from a document by the commands of `docs/clients.md`, with its examples beside them. */
export async function generateClients({ document, baseUrl, apiKey }: GenerateSettings): Promise<readonly string[]> {
  rmSync(generated, { recursive: true, force: true });
  mkdirSync(generated, { recursive: true });
  // Beside the repository's own document, so that a changed one can be tried.
  writeFileSync(`${generated}/openapi.yaml`, document);
  // What the page puts into `generated` is already there.
  const page = readFileSync(`${root}docs/clients.md`, 'utf8').replaceAll(/(?:\.\/)?generated\//g, './');
  writeBlocks(page, { language: 'js', constants: `const BASE_URL = '${baseUrl}';\n` });
  const commands = [...page.matchAll(/^`npx (\S+) (.*)`$/gm)];
  await Promise.all(commands.map(([, command = '', parameters = '']) => run(command, parameters.split(' '))));
  const constants = `const BASE_URL = '${baseUrl}';\nconst API_KEY = '${apiKey}';\nvoid BASE_URL;\n`;
  return writeBlocks(page, { language: 'ts', constants });
}

export type GenerateSettings = { readonly document: string; readonly baseUrl: string; readonly apiKey: string };

/** What the strict compiler says of the clients, of what uses them and of the examples; empty when it is content. */
export async function compileClients(): Promise<string> {
  const { code, output } = await execute('tsc', ['-p', `${here}tsconfig.json`]);
  return code === 0 ? '' : output;
}

/** Writes the blocks of code that the page gives a file name. */
function writeBlocks(page: string, { language, constants }: Blocks): string[] {
  const blocks = page.matchAll(new RegExp(`\`\`\`${language} (\\S+)\n(.*?)\`\`\``, 'gs'));
  return [...blocks].map(([, name = '', code = '']) => {
    const path = `${generated}/${name}`;
    writeFileSync(path, constants + code);
    return path;
  });
}

type Blocks = { readonly language: 'js' | 'ts'; readonly constants: string };

async function run(command: string, parameters: readonly string[]): Promise<void> {
  const { code, output } = await execute(command, parameters);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${output}`);
}

async function execute(command: string, parameters: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [binaryOf(command), ...parameters], {
    cwd: generated,
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
