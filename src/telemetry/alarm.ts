import type { Clock } from '../clock.ts';

/**
 * Watches two shares over the same rolling window: generations that failed, by code, and answers that were refused,
 * by validation reason. The second moves while re-asks still keep the first low. A code is raised when its own share
 * is over the ratio, or when all together are and it leads while no other is raised; it is cleared once that share has
 * fallen by a fifth more, so that neither a share at the ratio nor a change of the lead rings again.
 */
export function createAlarm({ ratio, clock, ...listener }: AlarmDependencies) {
  const watch = (name: RatioName) => createRatio({ name, ratio, clock, ...listener });
  const generations = watch('failed_generations');
  const answers = watch('refused_answers');
  return {
    generationEnded: (sample: Sample & { readonly code?: string }) => {
      generations.record(sample, sample.code === undefined ? [] : [sample.code]);
    },
    answerJudged: (sample: Sample & { readonly reasons: readonly string[] }) => {
      answers.record(sample, sample.reasons);
    },
    /** What is raised now; looks anew, since silence clears an alarm too. */
    raised: (): readonly RaisedAlarm[] => [...generations.raised(), ...answers.raised()],
  };
}

export type Alarm = ReturnType<typeof createAlarm>;

export type AlarmDependencies = {
  /** Share from 0 to 1. */
  readonly ratio: number;
  readonly clock: Pick<Clock, 'monotonicMs'>;
  readonly onRaised: (alarm: RaisedAlarm) => void;
  readonly onCleared: (alarm: Pick<RaisedAlarm, 'ratio' | 'code'>) => void;
};

type RatioName = 'failed_generations' | 'refused_answers';

export type Sample = {
  readonly generationId: string;
  /** The model asked last; undefined where none was. */
  readonly requestModel: string | undefined;
  readonly promptVersion: string;
};

export type RaisedAlarm = {
  readonly ratio: RatioName;
  /** The failure code or the validation reason. */
  readonly code: string;
  readonly share: number;
  /** Of all codes together. */
  readonly allShare: number;
  readonly count: number;
  readonly total: number;
  /** Of the newest example. */
  readonly requestModel: string | undefined;
  readonly promptVersion: string;
  /** The newest three. */
  readonly generationIds: readonly string[];
};

const windowMs = 300_000;
const bucketMs = 10_000;
/** Fewer say nothing about a share. */
const leastTotal = 50;
const clearedBelow = 0.8;
const mostExamples = 3;

type Fault = { count: number; newest: Sample; generationIds: string[] };
type Bucket = { readonly startMs: number; total: number; faulty: number; readonly faults: Map<string, Fault> };

type RatioSettings = AlarmDependencies & { readonly name: RatioName };

function createRatio({ name, ratio, clock, onRaised, onCleared }: RatioSettings) {
  let buckets: Bucket[] = [];
  let raised = new Map<string, RaisedAlarm>();

  function currentBucket(): Bucket {
    const nowMs = clock.monotonicMs();
    buckets = buckets.filter(({ startMs }) => nowMs - startMs < windowMs);
    const last = buckets.at(-1);
    if (last !== undefined && nowMs - last.startMs < bucketMs) return last;
    const bucket = { startMs: nowMs, total: 0, faulty: 0, faults: new Map<string, Fault>() };
    buckets.push(bucket);
    return bucket;
  }

  function look(): readonly RaisedAlarm[] {
    currentBucket();
    const seen = sumUp(buckets, name);
    const [leading] = seen.alarms.toSorted((one, other) => other.count - one.count);
    const next = new Map<string, RaisedAlarm>();
    const isTold = seen.total >= leastTotal;
    for (const alarm of isTold ? seen.alarms : []) {
      const staysRaised = raised.has(alarm.code) && alarm.allShare > ratio * clearedBelow;
      if (alarm.share > ratio || staysRaised) next.set(alarm.code, alarm);
    }
    if (isTold && leading !== undefined && next.size === 0 && leading.allShare > ratio) next.set(leading.code, leading);
    const before = raised;
    raised = next;
    for (const [code, alarm] of next) if (!before.has(code)) onRaised(alarm);
    for (const code of before.keys()) if (!next.has(code)) onCleared({ ratio: name, code });
    return [...next.values()];
  }

  return {
    record: (sample: Sample, codes: readonly string[]): void => {
      const bucket = currentBucket();
      bucket.total += 1;
      if (codes.length > 0) bucket.faulty += 1;
      for (const code of new Set(codes)) addFault(bucket, code, sample);
      look();
    },
    raised: look,
  };
}

function addFault({ faults }: Bucket, code: string, sample: Sample): void {
  const { count = 0, generationIds = [] } = faults.get(code) ?? {};
  const ids = [sample.generationId, ...generationIds.filter((id) => id !== sample.generationId)];
  faults.set(code, { count: count + 1, newest: sample, generationIds: ids.slice(0, mostExamples) });
}

/** The window as alarms that may be raised. */
function sumUp(buckets: readonly Bucket[], ratio: RatioName) {
  const total = buckets.reduce((sum, bucket) => sum + bucket.total, 0);
  const faulty = buckets.reduce((sum, bucket) => sum + bucket.faulty, 0);
  const faults = new Map<string, Fault>();
  // Newest first, so that the first examples met are the newest.
  for (const bucket of buckets.toReversed()) {
    for (const [code, { count, newest, generationIds }] of bucket.faults) {
      const known = faults.get(code);
      const ids = [...new Set([...(known?.generationIds ?? []), ...generationIds])].slice(0, mostExamples);
      faults.set(code, { count: (known?.count ?? 0) + count, newest: known?.newest ?? newest, generationIds: ids });
    }
  }
  const alarms = [...faults].map(([code, { count, newest, generationIds }]): RaisedAlarm => {
    const { requestModel, promptVersion } = newest;
    const shares = { share: count / total, allShare: faulty / total };
    return { ratio, code, ...shares, count, total, requestModel, promptVersion, generationIds };
  });
  return { total, alarms };
}
