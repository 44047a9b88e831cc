import type { PersonalValue } from '../personal-values.ts';
import { anyCase } from '../redaction/any-case.ts';
import { longestLookedThrough } from './size-limits.ts';

/**
 * Those of the names that texts tell of who are no more than remembered: `dédié à la mémoire de Marcel Vuillemet`, `zum
 * Gedenken an …`. Something is named after them, and nobody gives the dead a badge; what else is told of them, such as a
 * trade, says as little of a holder.
 */
export function withoutRemembered(people: readonly PersonalValue[], texts: readonly string[]): PersonalValue[] {
  const looked = texts.map((text) => text.slice(0, longestLookedThrough));
  if (people.length === 0 || !looked.some((text) => hint.test(text))) return [...people];
  return people.filter(({ value }) => !isOnlyRemembered(value, looked));
}

/** Whoever is named elsewhere, too, may be the holder. */
function isOnlyRemembered(name: string, texts: readonly string[]): boolean {
  const places = texts.flatMap((text) => placesOf(name, text).map((at) => text.slice(Math.max(0, at - reach), at)));
  return places.length > 0 && places.every((before) => remembering.test(before));
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1 && places.length < mostPlaces; at = text.indexOf(name, at + 1))
    places.push(at);
  return places;
}

// A text that names somebody more often is no note on whom a course remembers.
const mostPlaces = 20;
const reach = 60;

const memory = anyCase(
  [
    String.raw`(?:in|to|honou?ring|of) (?:(?:the|her|his|their) )?(?:\p{Ll}+ )?(?:memory|remembrance) of|in memoriam|(?:the|of) late`,
    String.raw`(?:zum|im|in|dem|des|zur) (?:\p{Ll}+ )?(?:gedenken|gedächtnis|andenken|erinnerung) (?:an|von|des|der)|in memoriam|(?:de[snrm]|die) verstorbenen?`,
    String.raw`(?:en|à la|de la|la) mémoire (?:de|d['’]|du)|(?:en )?souvenir (?:de|d['’]|du)|(?:de )?feue?`,
    String.raw`(?:en|a la|de la|la) memoria del?|(?:en )?recuerdo (?:de|del)|(?:el|la|del?) (?:fallecid|difunt)[oa]`,
    String.raw`(?:em|à|da|a) memória d[eoa]|(?:o|a|d[oa]) (?:falecid|saudos)[oa]`,
    String.raw`(?:in|alla|della|la) memoria (?:d['’]|d[ei](?:l|lla)?)|(?:in )?ricordo d[ei](?:l|lla)?|(?:il|la|del|della) compiant[oa]`,
    String.raw`(?:ter|in|aan de) (?:liefdevolle )?(?:nagedachtenis|herinnering) (?:aan|van)|wijlen`,
  ].join('|'),
);
/** With a title or a word for who they were: `in memory of our colleague Ruth Bell`. */
const remembering = new RegExp(
  String.raw`(?<!\p{L})(?:${memory}) ?(?:(?:\p{Ll}{1,14}|\p{Lu}\p{L}{0,4}\.?|M(?:adame|onsieur)|Herrn?|Frau) ){0,4}$`,
  'u',
);
const hint = new RegExp(
  `(?:${anyCase('memor|remembr|late |gedenken|gedächtnis|andenken|erinnerung|verstorben|mémoire|souvenir|feue? |recuerdo|fallecid|difunt|memória|falecid|saudos|ricordo|compiant|nagedachtenis|herinnering|wijlen')})`,
  'u',
);
