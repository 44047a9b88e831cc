import { matchesIn } from '../../matches-in.ts';
import { abilities } from '../continuation-words.ts';
import { withoutLaws } from '../laws.ts';
import { isPresent } from '../present-tense.ts';
import type { Stretch } from '../sentences.ts';
import { tellingPatternsOf, type TellingPatterns } from './telling-patterns.ts';
import type { Clause } from './tells-result.ts';

/** Whether a sentence has a word for where somebody lives, works or was born; few have. */
export function hintsAtParticular(words: string): boolean {
  return [...particulars, born, bornFirst].some((pattern) => words.search(pattern) >= 0);
}

/** Whether a clause tells where the earner lives, works or was born, or a number or telephone of theirs, and that is not found. */
export function tellsParticular(clause: Clause): boolean {
  const { words, people } = clause;
  const patterns = tellingPatternsOf(clause.language);
  if (patterns === undefined) return false;
  const rest = withoutFound(clause);
  if (numbered.test(rest) || registered.test(rest) || bornFirst.test(rest)) return true;
  const holders = [...people, ...matchesIn(words, patterns.holders).map(stretchOf)];
  const isOfEverybody = holders.length === 0 && patterns.everybody.test(words);
  if (!isOfEverybody && sentTo.test(rest) && /\d/.test(rest.replace(counted, ''))) return true;
  if (people.length > 0 && issued.test(rest)) return true;
  const isHolders = (found: Stretch) => holders.some((holder) => isSubject(clause, patterns, { holder, found }));
  if ([...particulars, born].some((pattern) => matchesIn(rest, pattern).map(stretchOf).some(isHolders))) return true;
  if (isOfEverybody || !patterns.own.test(words)) return false;
  return particulars.some((pattern) => matchesIn(rest, pattern).some(({ index }) => isOwn(clause, patterns, index)));
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

function stretchOf({ index, 0: found }: RegExpExecArray): Stretch {
  return { start: index, end: index + found.length };
}

type Told = { readonly holder: Stretch; readonly found: Stretch };

/** Whether it is the holder who lives there, and not whom they help: `The holder can advise tenants living in rented homes`. */
function isSubject({ words, language }: Clause, { asked }: TellingPatterns, { holder, found }: Told): boolean {
  const lead = words.slice(holder.end, found.start);
  if (found.start < holder.end || lead.includes(',') || joined.test(lead)) return true;
  const isAble = abilities.test(lead) || asked.test(lead);
  return !((isAble && someone.test(lead)) || (several.test(lead) && (isAble || isPresent(words, holder, language))));
}

/** `She lives there with her family`: whether nobody else stands before. */
function isOwn({ words }: Clause, { asked, person, pronoun }: TellingPatterns, at: number): boolean {
  const lead = words.slice(0, at);
  if (joined.test(lead)) return true;
  if (several.test(lead)) return false;
  if (person?.test(lead) === true || pronoun.test(lead)) return true;
  return ![abilities, asked, someone].some((pattern) => pattern.test(lead));
}

/** `and lives in`: what joins a verb to the one before it, or nothing at all. */
const joined = /(?:^|,|(?<!\p{L})(?:and|und|y|e|et|en|i|och)) ?$/u;
/** Right before, `people living in`, without adverbs and times (`always lives in`). */
const several =
  /(?<!\p{L})(?:(?!(?:always|sometimes|perhaps|nowadays|does|has|years|months|weeks|days|alors|depuis|toujours|jamais|puis|moins|jours|mois|après|además|después|meses|años|días|dias|anos|atrás|entonces|antes|desde|vários)(?!\p{L}))\p{Ll}{2,}(?<![siu])s|people|children|men|women)(?: (?:who|that|which|are))* $/u;
/** Right before, `a client who lives in`. */
const someone = /(?<!\p{L})(?:some(?:one|body)|any(?:one|body)|an? \p{Ll}+)(?: (?:who|that|which|is|currently))* $/u;
/** `the home address of 12 clients` */
const counted = /(?<=(?<!\p{L})(?:of|for|from|von|de|di|van) )\d{1,4}(?= \p{Ll}+s(?!\p{L}))/gu;

/** `Certificate serial: BHA-77120-K`, `kortnummer HA-662190` */
const numbered =
  /(?<!\p{L})(?:(?:[Cc]ertificate|[Bb]adge|[Dd]iploma|[Cc]ard|[Ll]icen[cs]e|[Rr]egister|[Ss]erial|[Mm]embership|[Ee]nrol?ment|[Cc]andidate|[Ss]tudent|[Dd]ossier)(?: (?:serial|register|registration))?(?: (?:no\.?|number|serial|n[°º.]+)|(?<=serial)):? ?#?)(?=[\p{Lu}\d./-]*\d)[\p{Lu}\d][\p{Lu}\d./-]{3,}/u;
/** `con licencia federativa 26-11873`, `stamp PW-07` */
const registered =
  /(?<!\p{L})(?:(?:[Ll]icencia(?: federativa)?|[Ll]icence(?: fédérale)?|[Ll]izenz(?:nummer)?|[Tt]essera|[Cc]arn[eé]t?|[Cc]olegiad[oa]|[Mm]atr[ií]cula|[Mm]atricola|[Mm]atricule|[Cc]édula(?: profesional)?|[Kk]aart(?:nummer)?|[Pp]as(?:nummer)?)(?:,? (?:[Nn][.º°o]{1,3}|[Nn]r\.?|[Nn]úm\.?|num\.?))? (?!(?:CC|EN|ISO|IEC|DIN|BY)[- ])(?=[\p{Lu}\d./-]*\d{3})[\p{Lu}\d][\p{Lu}\d./-]{4,}|(?<=[,(] ?)(?:[Ss]tamp|[Ss]tempel|[Pp]oinçon|[Pp]unzone|[Cc]uño)(?: (?:no\.?|n[°º.]+|[Nn]r\.?))? \p{Lu}{1,3}[-/ ]?\d{1,5})(?![\p{L}\p{N}])/u;
const sentTo =
  /(?<!\p{L})(?:(?:[Hh]ome|[Pp]rivate|[Mm]ailing) address|[Aa]dres do wysyłki|[Dd]omicilio (?:particular|del)|[Aa]dresse personnelle|[Pp]rivat(?:anschrift|adresse)|[Mm]orada d[oa]|[Ww]oonadres|[Hh]emadress|[Ii]ndirizzo d(?:i|el))(?!\p{L})/u;
/** With a number of the holder: `rilasciato a maggio 2024` */
const issued =
  /(?<!\p{L})(?:issued|rilasciat[oa]|délivrée?|ausgestellt|expedid[oa]|emitid[oa]|afgegeven|wydan[yae]|utfärda\p{L}*) (?:\p{L}{1,4} )?\p{L}{3,10} (?:de )?20\d\d(?!\d)/u;
const particulars: readonly RegExp[] = [
  // whom they work for
  /(?<!\p{L})(?:employed (?:at|by|with)|(?:an )?employee of|works? (?:at|for) \p{Lu}|working (?:at|for) \p{Lu}|on the staff of|emplead[oa] (?:de|en|por)|trabaja(?:dora?)? (?:en|de|para)|salariée? (?:d|chez|auprès)\p{L}*|employée? (?:d|chez|par)\p{L}*|travaille chez|angestellte?[rn]? bei|beschäftigt bei|arbeitet bei|tätig bei|mitarbeiter(?:in)? (?:de|von|bei)\p{L}*|funcionári[oa] d\p{L}+|colaboradora? d\p{L}+|trabalha n[oa]|empregad[oa] n[oa]|dipendente (?:di|del|dell|presso)\p{L}*|impiegat[oa] presso|lavora (?:presso|per)|in dienst (?:van|bij)|werkzaam bij|werkt bij|medewerk(?:er|ster) (?:van|bij)|zatrudnion[ya] (?:w|przez)|pracowni(?:k|ca|czka) \p{Lu}|pracuje w|anställd (?:hos|på|vid|av)|jobbar (?:hos|på)|arbetar (?:hos|på))(?!\p{L})/gu,
  // where they live
  /(?<!\p{L})(?:lives? (?:at|in)|living (?:at|in)|resident (?:of|in|at)|residing (?:at|in)|of no fixed|vecin[oa] de|domiciliad[oa] en|con domicilio en|residente (?:en|em|a|in)|domiciliée? (?:à|au|\d|en)?|demeurant|habit(?:e|ant)|résidant|wohnhaft|wohnt|mit wohnsitz|morador[a]? (?:em|n[oa]|d[oa])|reside(?:nte)?|domiciliat[oa]|woonachtig|woont|wonende?|zamieszkał[yae]|zam\.|mieszka|bosatt|boende|bor (?:på|i))(?!\p{L})/gu,
  // a telephone
  /(?<![\p{N}\p{L}])(?:\+\d{2}[ \d]{8,}|0\d{2,4}[ /-]?\d{3}[ \d]{3,}|\d{3} \d{3} \d{3})(?!\p{N})/gu,
];
/** Where somebody was born, or when, if nothing else found it. */
const born =
  /(?<!\p{L})(?:(?:born|nació|nasceu|nacque|naquit|nacid[oa]|née?|geboren|geb\.|nascid[oa]|nat[oa]|urodzon[ya]|ur\.|född|(?<!\ue000)\ue000)(?:,? ?\ue000+)? ?(?:am |on |le |il |el |a |em |op |den )?(?:(?:in|at|en|à|a|em|ad|w|i|te) \p{Lu}|\d)|natural de \p{Lu})/gu;
const bornFirst =
  /^(?:\ue000{8,}(?!\ue000)|[Dd]ate of birth|[Gg]eburtsdatum|[Gg]eboortedatum|[Ff]echa de nacimiento|[Dd]ate de naissance|[Dd]ata di nascita|[Dd]ata urodzenia|[Ff]ödelsedatum)[:,]? ?(?:\ue000+)?,? (?:in |te |à |a |en |em |w |i )?\p{Lu}\p{Ll}+[.]?$/u;
