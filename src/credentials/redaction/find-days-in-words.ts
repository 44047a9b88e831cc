import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { fullNamesOfMonths, monthsInSeven } from './month-names.ts';
import { mark, type Span } from './span.ts';
import { lengthOfSpelledYear, spelledDays } from './spelled-dates.ts';

/**
 * Days in words in a sentence about the holder, `am zwölften Juli`, `no dia vinte e dois de agosto deste ano`, with a year in
 * words or figures behind; and a season or month with what says which (`à l’hiver 2022`, `last spring`). A day that comes
 * each year is the course's.
 */
export function findDaysInWords(sentence: string, offset: number): Span[] {
  if (!hint.test(sentence)) return [];
  return [spelledDay, seasonOfYear, thatSeason].flatMap((pattern) =>
    matchesIn(sentence, pattern).flatMap(({ index, 0: found }) => {
      const end = index + found.length;
      const behind = sentence.slice(end);
      return eachYear.test(behind) ? [] : [mark(offset + index, offset + end + lengthOfSpelledYear(behind), true)];
    }),
  );
}

const months = anyCase(monthsInSeven);
const seasons = anyCase(
  'spring|summer|autumn|winter|frühjahrs?|frühlings?|sommers?|herbst(?:e?s)?|winters?|primavera|verano|otoño|invierno|printemps|été|automne|hiver|verão|outono|inverno|estate|autunno|lente|zomer|herfst',
);
const lead = anyCase(
  String.raw`on|by|since|am|vom|zum|seit dem|bis zum|an einem|le|du|dès le|ce|el|del?|desde el|no|em|na|desde|il|dal|nel|op|sinds|per`,
);
const day = anyCase('day|tag|día|dia|jour|giorno|dag');
const weekday = String.raw`(?:(?:${anyCase('(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag')}),? (?:(?:${anyCase('the|den|dem|le|il|de')}) )?)?`;
const year = String.raw`(?:,? (?:${anyCase("of|de|del|do|des|d['’]|van")})? ?(?:${anyCase(
  "this year|last year|(?:19|20)\\d\\d|diese[sn] jahres|letzten jahres|cette année|l['’]an dernier|este año|deste ano|do ano passado|quest['’]anno|dit jaar|dieses jahres|het jaar",
)})(?!\p{L}))?`;
const english = anyCase(
  '(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth',
);
const words = `(?:${english}|${anyCase(spelledDays)})`;
const spelledDay = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${lead}) )?${weekday}(?:(?:${anyCase('the|el|le|il|den|dem|de')}) )?(?:(?:${day}) )?(?<![\p{L}-])(?:${words}(?: (?:${day}))?(?: (?:${anyCase("of|de|di|d['’]|van|do")}))? ?(?:${months})|(?:${anyCase(
    fullNamesOfMonths('en').join('|').toLowerCase(),
  )}) (?:the )?(?:${english}))(?!\p{L})${year}`,
  'gu',
);
/** The word for the time goes with what leads to it: `à l’`, `nell’`, `im`. */
const seasonLead = anyCase(
  String.raw`in|during|since|over|im|seit|vom|zum|au|en|à l['’]|de l['’]|dès l['’]|à la|en el|en la|durante el|del|no|na|em|do|da|nell['’]|dell['’]|nella|in de|tijdens de|sinds`,
);
const seasonOfYear = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${seasonLead}) ?)?(?:(?:the|late|early|mid|de|den) ?)?(?<!\p{L})(?:${seasons})(?: (?:of|de|del|do|des|van|d['’]))? ?(?:19|20)\d\d(?!\d|\p{L})`,
  'gu',
);
const thatSeason = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${anyCase('last|this past')}) (?:${seasons})|(?:${anyCase('im vergangenen|im letzten|in diesem')}) (?:${seasons})|(?:${anyCase("l['’]été|l['’]hiver|l['’]automne|le printemps")}) (?:${anyCase('dernier|passé')})|(?:${anyCase('el|la|en el|en la|este|esta')}) (?:${seasons}) ${anyCase('pasad')}[oa]|(?:${anyCase('no|na|o|a')}) (?:${seasons}) ${anyCase('passad')}[oa]|(?:${anyCase("la|l['’]|nella")}) ?(?:${seasons}) ${anyCase('scors')}[oa]|(?:${anyCase('afgelopen|vorige')}) (?:${seasons}))(?!\p{L})`,
  'gu',
);
const eachYear =
  /^,? (?:each|every|of each|of every|jede[sn]|eines jeden|jährlich|de chaque|chaque|tous les|de cada|cada|todos los|de todos|ogni|di ogni|elk|ieder|van elk)(?!\p{L})/iu;
const hint = new RegExp(String.raw`(?<!\p{L})(?:${months}|${seasons})(?!\p{L})`, 'u');
