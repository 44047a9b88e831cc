import { withoutLaws } from '../laws.ts';
import type { Clause } from './tells-result.ts';
import { tellingPatternsOf } from './telling-patterns.ts';

/** Whether a sentence has a word for where somebody lives, works or was born; few have. */
export function hintsAtParticular(words: string): boolean {
  return [...particulars, born, bornFirst].some((pattern) => pattern.test(words));
}

/** Whether a clause tells where the earner lives, works or was born, or a number or telephone of theirs, and that is not found. */
export function tellsParticular(clause: Clause): boolean {
  const { words, people } = clause;
  const patterns = tellingPatternsOf(clause.language);
  if (patterns === undefined) return false;
  const rest = withoutFound(clause);
  if (numbered.test(rest) || (sentTo.test(rest) && /\d/.test(rest)) || bornFirst.test(rest)) return true;
  if (people.length > 0 && issued.test(rest)) return true;
  const isAbout = people.length > 0 || patterns.holder.test(words);
  if (isAbout && [...particulars, born].some((pattern) => pattern.test(rest))) return true;
  return patterns.own.test(words) && particulars.some((pattern) => pattern.test(rest));
}

/** What laws and others have found is told already, and stands for the place of a day that says when somebody was born. */
function withoutFound({ words, found }: Clause): string {
  return found.reduce((left, span) => {
    const [start, end] = [Math.max(0, span.start), Math.min(left.length, span.end)];
    return left.slice(0, start) + hole.repeat(Math.max(0, end - start)) + left.slice(end);
  }, withoutLaws(words));
}

/** For private use, so that no text has it. */
const hole = '\ue000';

/** `Certificate serial: BHA-77120-K`, `kortnummer HA-662190` */
const numbered =
  /(?<!\p{L})(?:(?:[Cc]ertificate|[Bb]adge|[Dd]iploma|[Cc]ard|[Ll]icen[cs]e|[Rr]egister|[Ss]erial|[Mm]embership|[Ee]nrol?ment|[Cc]andidate|[Ss]tudent|[Dd]ossier)(?: (?:serial|register|registration))?(?: (?:no\.?|number|serial|n[°º.]+)|(?<=serial)):? ?#?)(?=[\p{Lu}\d./-]*\d)[\p{Lu}\d][\p{Lu}\d./-]{3,}/u;
const sentTo =
  /(?<!\p{L})(?:(?:[Hh]ome|[Pp]rivate|[Mm]ailing) address|[Aa]dres do wysyłki|[Dd]omicilio (?:particular|del)|[Aa]dresse personnelle|[Pp]rivat(?:anschrift|adresse)|[Mm]orada d[oa]|[Ww]oonadres|[Hh]emadress|[Ii]ndirizzo d(?:i|el))(?!\p{L})/u;
/** With a number of the holder: `rilasciato a maggio 2024` */
const issued =
  /(?<!\p{L})(?:issued|rilasciat[oa]|délivrée?|ausgestellt|expedid[oa]|emitid[oa]|afgegeven|wydan[yae]|utfärda\p{L}*) (?:\p{L}{1,4} )?\p{L}{3,10} (?:de )?20\d\d(?!\d)/u;
const particulars: readonly RegExp[] = [
  // whom they work for
  /(?<!\p{L})(?:employed (?:at|by|with)|(?:an )?employee of|works? (?:at|for) \p{Lu}|working (?:at|for) \p{Lu}|on the staff of|emplead[oa] (?:de|en|por)|trabaja(?:dora?)? (?:en|de|para)|salariée? (?:d|chez|auprès)\p{L}*|employée? (?:d|chez|par)\p{L}*|travaille chez|angestellte?[rn]? bei|beschäftigt bei|arbeitet bei|tätig bei|mitarbeiter(?:in)? (?:de|von|bei)\p{L}*|funcionári[oa] d\p{L}+|colaboradora? d\p{L}+|trabalha n[oa]|empregad[oa] n[oa]|dipendente (?:di|del|dell|presso)\p{L}*|impiegat[oa] presso|lavora (?:presso|per)|in dienst (?:van|bij)|werkzaam bij|werkt bij|medewerk(?:er|ster) (?:van|bij)|zatrudnion[ya] (?:w|przez)|pracowni(?:k|ca|czka) \p{Lu}|pracuje w|anställd (?:hos|på|vid|av)|jobbar (?:hos|på)|arbetar (?:hos|på))(?!\p{L})/u,
  // where they live
  /(?<!\p{L})(?:lives? (?:at|in)|living (?:at|in)|resident (?:of|in|at)|residing (?:at|in)|of no fixed|vecin[oa] de|domiciliad[oa] en|con domicilio en|residente (?:en|em|a|in)|domiciliée? (?:à|au|\d|en)?|demeurant|habit(?:e|ant)|résidant|wohnhaft|wohnt|mit wohnsitz|morador[a]? (?:em|n[oa]|d[oa])|reside(?:nte)?|domiciliat[oa]|woonachtig|woont|wonende?|zamieszkał[yae]|zam\.|mieszka|bosatt|boende|bor (?:på|i))(?!\p{L})/u,
  // a telephone
  /(?<![\p{N}\p{L}])(?:\+\d{2}[ \d]{8,}|0\d{2,4}[ /-]?\d{3}[ \d]{3,}|\d{3} \d{3} \d{3})(?!\p{N})/u,
];
/** Where somebody was born, or when, if nothing else found it. */
const born =
  /(?<!\p{L})(?:(?:born|nacid[oa]|née?|geboren|geb\.|nascid[oa]|nat[oa]|urodzon[ya]|ur\.|född|\ue000)(?:,? ?\ue000+)? ?(?:am |on |le |il |el |a |em |op |den )?(?:(?:in|at|en|à|a|em|ad|w|i|te) \p{Lu}|\d)|natural de \p{Lu})/u;
const bornFirst =
  /^(?:\ue000{8,}|[Dd]ate of birth|[Gg]eburtsdatum|[Gg]eboortedatum|[Ff]echa de nacimiento|[Dd]ate de naissance|[Dd]ata di nascita|[Dd]ata urodzenia|[Ff]ödelsedatum)[:,]? ?(?:\ue000+)?,? (?:in |te |à |a |en |em |w |i )?\p{Lu}\p{Ll}+[.]?$/u;
