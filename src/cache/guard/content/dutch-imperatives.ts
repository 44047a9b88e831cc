import { isJoint } from '../tokens.ts';
import type { WordLists } from '../words/word-lists.ts';

/**
 * Dutch: `Doorloop de e-learning en woon de praktijkdag bij` as `de e-learning doorlopen en de praktijkdag bijwonen`,
 * and `deelnemen aan de praktijkdag` with its verb last, where each part begins with a listed verb and no clause follows.
 */
export function withVerbsLast(words: readonly string[], lists: WordLists): readonly string[] {
  const isOpen = words.some((word) => lists.logic.has(word) || clauses.has(word) || /^[,.:()?]$/.test(word));
  if (!lists.isVerbLast || lists.hasCapitalNouns || isOpen) return words;
  const told: string[] = [];
  for (const part of partsOf(words)) {
    const plain = withVerbLast(part);
    if (plain === undefined) return words;
    told.push(...(told.length === 0 ? [] : ['&']), ...plain);
  }
  return told;
}

/** The words between joints behind which a listed verb begins. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (isJoint(word) && isVerb(words[index + 1] ?? '')) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function isVerb(word: string): boolean {
  return verbs.has(word) || separable.has(word) || word === 'deelnemen';
}

function withVerbLast([verb = '', ...object]: readonly string[]): readonly string[] | undefined {
  const [next = ''] = object;
  const last = object.at(-1) ?? '';
  if (verb === 'deelnemen' && next === 'aan' && object.length > 1) return [...object, verb];
  if (verb === 'neem' && next === 'deel' && object[1] === 'aan' && object.length > 2)
    return [...object.slice(1), 'deelnemen'];
  const whole = separable.get(verb)?.get(last);
  if (whole !== undefined && object.length > 1) return [...object.slice(0, -1), whole];
  const infinitive = verbs.get(verb);
  return infinitive !== undefined && object.length > 0 && next !== 'van' ? [...object, infinitive] : undefined;
}

const clauses = new Set('die dat om te wat hoe waar door wordt worden is zijn moet moeten'.split(' '));

/** Not `bouw`, `ontwerp`, `onderzoek`: they are nouns as well. */
const verbs = new Map(
  'doorloop:doorlopen voltooi:afronden volg:volgen maak:maken schrijf:schrijven geef:geven behaal:behalen haal:halen presenteer:presenteren beantwoord:beantwoorden'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** A stem and the particle that ends its part → the verb. */
const separable = new Map(
  Object.entries({
    woon: 'bij:bijwonen',
    rond: 'af:afronden',
    lever: 'in:inleveren',
    dien: 'in:indienen',
    voer: 'uit:uitvoeren',
    werk: 'uit:uitwerken',
    leg: 'af:afleggen',
    stel: 'op:opstellen',
    neem: 'af:afnemen',
  }).map(([stem, pair]): [string, ReadonlyMap<string, string>] => [
    stem,
    new Map([pair.split(':') as [string, string]]),
  ]),
);
