import { createRandom } from '../../src/simulator/random.ts';

/** Unit vectors in clusters, as texts make them: those of one cluster are alike, the same seed makes the same. */
export function* generateClusteredVectors({ count, seed, spread = 0.6, perCluster = 20 }: VectorSettings) {
  const random = createRandom('vectors', seed);
  let center = unitVector(random);
  for (let made = 0; made < count; made += 1) {
    if (made % perCluster === 0) center = unitVector(random);
    const noise = unitVector(random);
    yield normalize(center.map((value, index) => value + spread * (noise[index] ?? 0)));
  }
}

export function clusteredVectors(settings: VectorSettings): Float32Array[] {
  return [...generateClusteredVectors(settings)];
}

/** One that is a little beside another. */
export function beside(vector: Float32Array, seed: number, spread = 0.2): Float32Array {
  const noise = unitVector(createRandom('beside', seed));
  return normalize(vector.map((value, index) => value + spread * (noise[index] ?? 0)));
}

export type VectorSettings = {
  readonly count: number;
  readonly seed: number;
  /** Length of the noise beside a center of length one. */
  readonly spread?: number;
  readonly perCluster?: number;
};

const dimensions = 512;

/** A sum of evenly spread numbers is near enough to a bell. */
function unitVector(random: () => number): Float32Array {
  return normalize(Float32Array.from({ length: dimensions }, () => random() + random() + random() - 1.5));
}

function normalize(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
