/** One request of the workload, and which credential it truly is about. */
export type Asked = {
  readonly identity: string;
  readonly credential: { readonly name: string } & typeof common;
};

/**
 * Requests for credentials whose popularity follows Zipf's law (exponent 0.9), half of them as the catalogue spells the
 * name, the others as another operator might: three in ten in another form, two in ten in other words of the same
 * meaning. Everything but the name is equal, so that the name alone decides.
 */
export function createWorkload({ names, requests, seed }: WorkloadSettings): readonly Asked[] {
  const random = createRandom(seed);
  const shuffled = names.toSorted(() => random() - 0.5);
  const weights = shuffled.map((_, rank) => 1 / (rank + 1) ** 0.9);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Array.from({ length: requests }, () => {
    let left = random() * total;
    const identity = shuffled.find((_, rank) => (left -= weights[rank] ?? 0) < 0) ?? shuffled[0] ?? '';
    return { identity, credential: { ...common, name: spell(identity, random) } };
  });
}

type WorkloadSettings = { readonly names: readonly string[]; readonly requests: number; readonly seed: number };
type Spelling = (name: string) => string;

const common = {
  issuer: 'Northgate Institute',
  type: 'certificate',
  criteria: 'Complete all modules and pass the final assessment.',
  skills: ['Professional practice'],
  language: 'en',
};

const forms: readonly Spelling[] = [
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.replaceAll(' - ', ' – ').replaceAll("'", '’'),
  (name) => ` ${name.replaceAll(' ', '  ')} `,
  (name) => `${name}.`,
  (name) => name.normalize('NFD'),
];
const wordings: readonly Spelling[] = [
  (name) => name.replace(' and ', ' & '),
  (name) => name.replace(' & ', ' and '),
  (name) => name.replace(/\bIntroduction\b/, 'Intro'),
  (name) => name.replace(/\bLevel (\d)\b/, (_, digit: string) => `Level ${numberWords[Number(digit)] ?? digit}`),
  (name) => name.replace(/\bLevel (\d)\b/, (_, digit: string) => `Level ${romans[Number(digit)] ?? digit}`),
  (name) => name.replace(/\bCybersecurity\b/, 'Cyber Security'),
  (name) => name.replace(/\bAWS\b/, 'Amazon Web Services'),
  (name) => name.replace(/isation\b/, 'ization').replace(/ise\b/, 'ize'),
  (name) => (/certifi/i.test(name) ? name : `Certificate in ${name}`),
  (name) => (/certifi/i.test(name) ? name : `${name} Certificate`),
];
const numberWords = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

function spell(name: string, random: () => number): string {
  const draw = random();
  const pick = (spellings: readonly Spelling[]) => spellings[Math.floor(random() * spellings.length)]?.(name) ?? name;
  if (draw < 0.5) return name;
  return draw < 0.8 ? pick(forms) : pick(wordings);
}

/** Mulberry32: the same seed, the same workload. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
