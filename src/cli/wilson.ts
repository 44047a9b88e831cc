/**
 * The 95 % interval of a share by Wilson's score (1927). Unlike share ± error it stays within 0–1 and says something
 * at 0 of 200: "at most 1.9 %".
 */
export function wilson(count: number, total: number): Interval | undefined {
  if (total === 0) return undefined;
  const share = count / total;
  const spread = z95 ** 2 / total;
  const centre = share + spread / 2;
  const half = z95 * Math.sqrt((share * (1 - share) + spread / 4) / total);
  return { low: Math.max(0, (centre - half) / (1 + spread)), high: Math.min(1, (centre + half) / (1 + spread)) };
}

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
export const z95 = 1.959964;

export type Interval = { readonly low: number; readonly high: number };
