import { z } from 'zod';

import type { Clock } from '../../../clock.ts';
import { failed, type Failure } from '../../../failures.ts';
import { StorageUnavailableError } from '../../../storage/database.ts';
import type { TenantStore } from '../../../storage/tenant-store.ts';
import type { Alarm } from '../../../telemetry/alarm.ts';
import type { Lifecycle } from '../../lifecycle.ts';
import { answer, refuse, route } from '../../route.ts';

const healthSchema = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

const partSchema = z
  .strictObject({
    name: z.string().meta({ examples: ['database'] }),
    kind: z.string().meta({ description: 'What stands behind it.', examples: ['embedded'] }),
    status: z.enum(['ok', 'degraded', 'down']).meta({
      description:
        '`degraded`: some of it does not serve; `down`: none of it does. Traffic is served without it all the same.',
    }),
    detail: z.string().nullable().meta({ description: 'What does not serve, and why; null where all is `ok`.' }),
  })
  .meta({ id: 'ReadyPart' });
const alarmSchema = z
  .strictObject({
    ratio: z.enum(['failed_generations', 'refused_answers']).meta({ description: 'What is counted.' }),
    code: z.string().meta({ description: 'The failure code or the validation reason.' }),
    share: z.number().min(0).max(1),
    request_model: z
      .string()
      .nullable()
      .meta({ description: 'Of the newest example, the model that was asked last; null when none was.' }),
    prompt_version: z.string(),
  })
  .meta({ id: 'RaisedAlarm', description: 'A share that is over `ALARM_RATIO` in the last five minutes.' });
export const readinessSchema = z
  .strictObject({
    status: z
      .enum(['ready', 'degraded'])
      .meta({ description: '`degraded`: an alarm is raised, or a part is not `ok`; traffic is served all the same.' }),
    parts: z.array(partSchema),
    alarms: z.array(alarmSchema),
  })
  .meta({ id: 'Readiness' });

export function getHealth() {
  return route(
    {
      operationId: 'getHealth',
      summary: 'Whether the process is alive',
      tag: 'Service',
      method: 'get',
      path: '/healthz',
      input: {},
      answer: { status: 200, description: 'It is.', mediaType: 'application/json', schema: healthSchema },
      failures: [],
    },
    () => Promise.resolve(answer({ status: 'ok' })),
  );
}

export function getReadiness({ store, clock, lifecycle, parts, alarm }: ReadinessDependencies) {
  const hasDatabase = createAsk({ store, clock });
  return route(
    {
      operationId: 'getReadiness',
      summary: 'Whether this instance should get traffic; a problem names the part that is not ready',
      tag: 'Service',
      method: 'get',
      path: '/readyz',
      input: {},
      answer: { status: 200, description: 'It should.', mediaType: 'application/json', schema: readinessSchema },
      failures: ['storage_unavailable', 'shutting_down'],
    },
    async () => {
      if (lifecycle.phase() !== 'serving') return refuse(failed('shutting_down', 'The instance is shutting down.'));
      if (!(await hasDatabase())) return refuse(notReady(parts.find(({ name }) => name === 'database')));
      const alarms = alarm.raised();
      const found = await Promise.all(
        parts.map(async ({ name, kind, look }) => ({ name, kind, ...((await look?.()) ?? sound) })),
      );
      return answer({
        status: alarms.length > 0 || found.some(({ status }) => status !== 'ok') ? 'degraded' : 'ready',
        parts: found,
        alarms: alarms.map(({ ratio, code, share, requestModel, promptVersion }) => ({
          ratio,
          code,
          share,
          request_model: requestModel ?? null,
          prompt_version: promptVersion,
        })),
      });
    },
  );
}

/**
 * Whether the database answers in time. A statement may hang for 12 s, and who asks for readiness leaves sooner; while
 * one hangs no other is sent, which would take another connection.
 */
function createAsk({ store, clock }: Pick<ReadinessDependencies, 'store' | 'clock'>) {
  let asking: Promise<boolean> | undefined;
  const ask = async () => {
    try {
      await store.maintain.ping();
      return true;
    } catch (error) {
      if (!(error instanceof StorageUnavailableError)) throw error;
      return false;
    } finally {
      asking = undefined;
    }
  };
  return async (): Promise<boolean> => {
    const answered = new AbortController();
    try {
      asking ??= ask();
      return await Promise.race([asking, clock.sleep(patienceMs, answered.signal).then(() => false)]);
    } finally {
      answered.abort();
    }
  };
}

const patienceMs = 2000;

/** The database alone turns traffic away: without it nothing is served, without the others something is. */
function notReady(part: Part | undefined): Failure {
  const { name = 'database', kind = 'unknown' } = part ?? {};
  const errors = [{ pointer: `/parts/${name}`, code: 'not_ready', detail: `expected ${name} (${kind}) to answer` }];
  return failed('storage_unavailable', `The part ${name} (${kind}) is not ready.`, { errors });
}

export type Part = {
  readonly name: string;
  readonly kind: string;
  /** How it is now; a part without it cannot fail, or is asked apart. */
  readonly look?: () => PartState | Promise<PartState>;
};

export type PartState = Pick<z.input<typeof partSchema>, 'status' | 'detail'>;

/** Of a part that all is well with. */
export const sound: PartState = { status: 'ok', detail: null };

export type ReadinessDependencies = {
  readonly store: TenantStore;
  readonly clock: Pick<Clock, 'sleep'>;
  readonly lifecycle: Lifecycle;
  readonly alarm: Pick<Alarm, 'raised'>;
  readonly parts: readonly Part[];
};
