import { readFileSync, writeFileSync } from 'node:fs';

import { allLocales } from '@faker-js/faker';
import { format } from 'prettier';
import { stringify } from 'yaml';

import packageJson from '../package.json' with { type: 'json' };
import { defaultOf } from '../src/config.ts';
import { configKeys } from '../src/config-keys.ts';
import { failureCodes, failures, type FailureDefinition } from '../src/failures.ts';
import { createOpenApi } from '../src/http/openapi.ts';
import { createRoutes, type RouteDependencies } from '../src/http/routes.ts';
import { foldWord } from '../src/credentials/redaction/words.ts';
import { faultNames } from '../src/simulator/faults.ts';
import { renderAuditViews } from './render-audit-views.ts';

// Writes every generated file, or with --check says which are stale: `npm run generate`, `npm run check`.
const isCheck = process.argv.includes('--check');
const files: readonly (readonly [path: string, content: string])[] = [
  ['openapi.yaml', renderOpenApi()],
  ['.env.example', renderEnvironment()],
  ['docs/failures.md', await markdown(renderFailures())],
  [
    'docs/operations.md',
    await markdown(renderInto('docs/operations.md', { configuration: renderConfig(), faults: renderFaults() })),
  ],
  ['src/credentials/redaction/first-names.json', renderFirstNames()],
  ['docs/audit-views.md', await markdown(renderInto('docs/audit-views.md', { views: await renderAuditViews() }))],
];
const stale = files.filter(([path, content]) => read(path) !== content);
for (const [path, content] of isCheck ? [] : stale) writeFileSync(path, content);
for (const [path] of stale) console.log(isCheck ? `stale: ${path}; run npm run generate` : `wrote ${path}`);
if (isCheck && stale.length > 0) process.exitCode = 1;

function renderOpenApi(): string {
  // Declarations need no dependencies; only handlers do, and none is called.
  const routes = createRoutes({} as RouteDependencies);
  return stringify(createOpenApi(routes, packageJson.version), { lineWidth: 0, aliasDuplicateObjects: false });
}

function renderFailures(): string {
  const rows = failureCodes.map((code) => {
    const { status, retryable, retryAfterSeconds, title, remedy }: FailureDefinition = failures[code];
    return `| ${status} | \`${code}\` | ${retryable ? 'yes' : 'no'} | ${retryAfterSeconds === undefined ? '' : 'yes'} | ${title}. ${remedy} |`;
  });
  return `# Failures

Made from \`src/failures.ts\` by \`npm run generate\`. Every failure is an \`application/problem+json\` with the \`code\`; the
set is open, so treat an unknown code by its status. What is no request that can be read is answered by Node itself, without
a body: 400 (malformed), 408 (too slow), 417 (an unknown \`Expect\`), 431 (headers too large).

| HTTP | \`code\` | retryable | \`Retry-After\` | what it means, what to do |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** First names of all locales that the library has, in scripts with capitals, folded: a few are words, too (`Mark`, `Hope`). */
function renderFirstNames(): string {
  const names = Object.values(allLocales)
    .flatMap(({ person }) => Object.values(person?.first_name ?? {}).flat())
    .filter((name): name is string => typeof name === 'string' && /^\p{Lu}[\p{L}-]+$/u.test(name));
  return `${JSON.stringify([...new Set(names.map(foldWord))].sort())}\n`;
}

function renderConfig(): string {
  const rows = Object.entries(configKeys).map(([name, key]) => {
    const standard = defaultOf(key);
    const shown = standard === '' ? '' : `\`${standard}\``;
    const { allowed, doc } = key;
    return `| \`${name}\` | ${shown} | ${allowed.replaceAll('|', '\\|')} | ${doc} |`;
  });
  return ['| variable | default | allowed | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function renderEnvironment(): string {
  const entries = Object.entries(configKeys).map(
    ([name, key]) => `# ${key.doc.replaceAll('`', '')}\n# ${key.allowed}\n# ${name}=${defaultOf(key)}`,
  );
  return `# Copy to .env and uncomment what you change; npm start reads it. Made by npm run generate.\n\n${entries.join('\n\n')}\n`;
}

function renderFaults(): string {
  return faultNames.map((name) => `\`${name}\``).join(', ');
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function renderInto(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) => {
      const marked = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
      if (!marked.test(text)) throw new Error(`${path} has no place for ${name}`);
      return text.replace(marked, (_, open: string, close: string) => `${open}\n\n${part}\n\n${close}`);
    },
    read(path) ?? '',
  );
}

function markdown(text: string): Promise<string> {
  return format(text, { parser: 'markdown', printWidth: 120 });
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
