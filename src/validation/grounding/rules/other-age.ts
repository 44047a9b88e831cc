import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { lineOf } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** `Menores de edad` of what is for adults, "adults" of what is open from sixteen: who it is for, at another age. */
export function toldOfOtherAge(text: Annotated, facts: FactsIndex): Unsupported[] {
  if (text.place !== '/audience') return [];
  const known = agesOf(facts);
  if (known.size === 0) return [];
  const told = agesIn(text);
  const isOther =
    (wordsIn(text).has('minor') && !known.has('minor') && !known.has('younger')) ||
    (told.has('adult') && !known.has('adult') && !told.has('younger') && !told.has('minor'));
  if (!isOther) return [];
  const first = text.tokens.findIndex((_, at) => ofAge.test(lineOf(text.tokens.slice(at, at + 3))));
  return first === -1 ? [] : [{ first, last: first, detail: 'an age only as the facts state it' }];
}

const agesOf = oncePerFacts(({ passages }: FactsIndex): ReadonlySet<Age> => {
  const asking = passages.filter(({ place }) => place === 'audience' || place === 'prerequisites');
  const known = new Set(asking.flatMap((passage) => [...agesIn(passage)]));
  // Elsewhere they may be whom it is about, which a text may say of those it is for.
  const about = passages.flatMap((passage) => [...wordsIn(passage)]);
  return known.size === 0 ? known : new Set([...known, ...about]);
});

type Age = 'adult' | 'minor' | 'younger';

function agesIn(passage: Annotated): ReadonlySet<Age> {
  const ages = wordsIn(passage);
  for (const { unit, values, qualifier, form } of passage.numbers) {
    const [value = 0] = values;
    if ((unit !== undefined && unit !== 'year') || form === 'ordinal' || value < youngest || value > oldest) continue;
    if (qualifier === 'less' || qualifier === 'most') ages.add(value > 18 ? 'younger' : 'minor');
    else ages.add(value < 18 ? 'younger' : 'adult');
  }
  return ages;
}

function wordsIn({ tokens }: Annotated): Set<Age> {
  const line = lineOf(tokens);
  const ages = new Set<Age>();
  if (adults.test(line)) ages.add('adult');
  if (minors.test(line)) ages.add('minor');
  if (young.test(line)) ages.add('younger');
  return ages;
}

const youngest = 8;
const oldest = 30;
const adults =
  / (?:adults?|of (?:legal |full )?age|erwachsen\S*|volljahrig\S*|adultes?|majeure?s?|adult[aoi]s?|mayores de edad|maior(?:es)? de idade|maggiorenn[ei]|volwassen\S*|meerderjarig\S*) /;
const minors = / (?:minors?|minderjahrig\S*|mineure?s?|menor(?:es)? de (?:edad|idade)|minorenn[ei]|minderjarig\S*) /;
const ofAge = new RegExp(`^${adults.source.trimEnd()}|^${minors.source.trimEnd()}`);
const young =
  / (?:young\S*|youth\S*|teen\S*|child\S*|kids?|jugend\S*|jeugd\S*|kind(?:er\S*)?|jeunes?|enfants?|adolescent\S*|jovenes|joven|jovens|jovem|ninos|ninas|criancas?|giovan\S*|ragazz\S*|bambin\S*|jonge?ren|kinderen|tieners?) /;
