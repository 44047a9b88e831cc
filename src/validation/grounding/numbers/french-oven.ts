import type { Tagged } from '../tag.ts';

/** Whether a "four" is the oven of `un four à 240 °C`: English numbers are read in facts of every language. */
export function isFrenchOven({ tokens }: Pick<Tagged, 'tokens'>, index: number): boolean {
  return tokens[index]?.folded === 'four' && articles.has(tokens[index - 1]?.folded ?? '');
}

const articles: ReadonlySet<string> = new Set('un le du au ce son leur votre notre chaque grand petit'.split(' '));
