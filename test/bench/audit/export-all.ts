import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { sql } from 'kysely';

import type { Database } from '../../../src/storage/tables.ts';
import { spawnService } from '../../support/process.ts';

/** Exports every call of every tenant through the service, as lines over HTTP, and watches the memory of its process. */
export async function exportAll(db: Database, databaseUrl: string): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ tenant: string }>`select tenant_id as tenant from llm_calls group by tenant_id`.execute(
    db,
  );
  const keys = rows.map(({ tenant }) => ({ name: tenant, secret: secretOf(tenant), permissions: ['audit'], tenant }));
  const service = spawnService({ DATABASE_URL: databaseUrl, API_KEYS: JSON.stringify(keys), LOG_LEVEL: 'warn' });
  try {
    const url = await service.url;
    const residentMb = () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.child.pid ?? 0}/status`, 'utf8'))?.[1]) / 1024;
    // A page first, so that what is compiled and connected once is not counted as growth.
    await fetch(`${url}/v1/llm-calls?limit=100`, { headers: { authorization: `Bearer ${secretOf('local')}` } });
    await sleep(3000);
    const before = residentMb();
    let most = before;
    const watching = setInterval(() => (most = Math.max(most, residentMb())), 200);
    const startMs = performance.now();
    let lines = 0;
    for (const { tenant } of rows) lines += await countLines(url, tenant);
    clearInterval(watching);
    return {
      'exported lines': String(lines),
      duration: `${((performance.now() - startMs) / 1000).toFixed(0)} s`,
      'resident memory before': `${before.toFixed(0)} MB`,
      'at most meanwhile': `${most.toFixed(0)} MB, ${(most - before).toFixed(0)} MB more`,
    };
  } finally {
    service.child.kill('SIGTERM');
    await service.exited;
  }
}

async function countLines(url: string, tenant: string): Promise<number> {
  const response = await fetch(`${url}/v1/llm-calls`, {
    headers: { accept: 'application/x-ndjson', authorization: `Bearer ${secretOf(tenant)}` },
  });
  let lines = 0;
  for await (const chunk of response.body ?? []) for (const octet of chunk as Uint8Array) if (octet === 10) lines += 1;
  return lines;
}

function secretOf(tenant: string): string {
  return `bench-secret-of-${tenant}`;
}
