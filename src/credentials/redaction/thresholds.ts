import { anyCase } from './any-case.ts';
import type { Stretch } from './sentences.ts';

/**
 * Whether a figure bounds something for whoever takes part, in a sentence that tells of the holder, too: `une note supérieure
 * ou égale à 12/20`, `65 or more`, `2 à 8 °C`. What one reached is not told so.
 */
export function isBounded(sentence: string, { start, end }: Stretch): boolean {
  const figure = /\d.*$/u.exec(sentence.slice(start, end));
  const from = start + (figure?.index ?? 0);
  return bound.test(sentence.slice(Math.max(0, from - reach), from)) || behind.test(sentence.slice(end, end + 30));
}

const reach = 60;

const comparing = anyCase(
  [
    String.raw`(?:greater|higher|better|more|no less|not less|no fewer|not fewer|lower|less) than(?: or equal to)?|equal to or (?:greater|higher|more|above) than|not (?:below|under)|no lower than`,
    String.raw`(?:größer|höher|mehr|besser|niedriger|kleiner|weniger) als|größer (?:oder )?gleich|nicht (?:unter|über)`,
    String.raw`(?:supérieure?|inférieure?)s? (?:ou égale?s? )?(?:à|aux?)|égale?s? ou supérieure?s? (?:à|aux?)|(?:plus|moins) (?:de|d['’])|d['’]au moins`,
    String.raw`(?:superior|inferior)(?:es)? (?:o igual(?:es)? )?al?|igual(?:es)? o superior(?:es)? al?|mayor(?:es)? (?:o igual )?(?:que|de|a)|no menos de|no inferior a`,
    String.raw`(?:superior|inferior)(?:es)? (?:ou igual )?[aà]|igual ou superior [aà]|maior (?:ou igual )?(?:que|do que|a)|não inferior a`,
    String.raw`(?:superiore|inferiore|superiori|inferiori) (?:o uguale )?a|(?:pari|uguale) o superiore a|non inferiore a|maggiore (?:o uguale )?(?:di|a)`,
    String.raw`(?:hoger|groter|lager|kleiner) dan(?: of gelijk aan)?|gelijk aan of hoger dan|niet (?:onder|lager dan)`,
  ].join('|'),
);
const small = String.raw`(?: (?:(?:the|an?|of|de|den|d['’]|der|los|las|les|a|o|il|di|of|een) )?)?`;
const bound = new RegExp(String.raw`(?<!\p{L})(?:${comparing})${small} ?$|[≥≤<>] ?$`, 'u');
const behind =
  /^(?: ?(?:%|°[CF]?|[\p{L}]{1,10})?,?)? (?:(?:or|oder|ou|o|of) (?:more|above|higher|better|mehr|höher|besser|plus|davantage|más|superior|mais|più|superiore|meer|hoger)|and (?:above|over)|minimum|required|requis(?:e|es)?|richiest[oaie]|exigid[oa]s?|vereist|erforderlich)(?!\p{L})|^ ?°[CF]?(?!\p{L})/u;
