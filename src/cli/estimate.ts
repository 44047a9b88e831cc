import { z95, type Interval } from './wilson.ts';

/** The mean of some values and its 95 % interval by the normal approximation; undefined without a value. */
export function estimateMean(values: readonly number[]): Estimate | undefined {
  const count = values.length;
  if (count === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  // One value says nothing about how others would differ.
  if (count === 1) return { value: mean, interval: undefined };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  const half = z95 * Math.sqrt(variance / count);
  // The approximation knows no bounds, but a mean of counts, costs or times is not below zero.
  const low = values.some((value) => value < 0) ? mean - half : Math.max(0, mean - half);
  return { value: mean, interval: { low, high: mean + half } };
}

/** A quantile and its 95 % interval by ranks, which holds for whatever shape latencies have. */
export function estimateQuantile(values: readonly number[], quantile: number): Estimate | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  const count = sorted.length;
  const half = z95 * Math.sqrt(count * quantile * (1 - quantile));
  const at = (rank: number) => sorted[Math.min(count, Math.max(1, Math.ceil(rank))) - 1] ?? 0;
  if (count === 0) return undefined;
  // Too few values to have any beyond the bound: the interval would be cut short and look sure.
  const isBounded = count * quantile - half >= 1 && count * quantile + half <= count;
  const interval = isBounded ? { low: at(count * quantile - half), high: at(count * quantile + half) } : undefined;
  return { value: at(count * quantile), interval };
}

export type Estimate = { readonly value: number; readonly interval: Interval | undefined };
