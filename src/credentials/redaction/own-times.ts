import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import type { Stretch } from './sentences.ts';

/**
 * How long somebody took, or worked at something; `value` is the figure, of a number in words with what it counts.
 * `isApart` where all that it stands in is `in six minutes`, without which the rest reads.
 */
export type OwnTime = Stretch & { readonly value: string; readonly isApart: boolean };

/**
 * Times that are no amount of the course, for they stand behind what says how long one took (`in six minutes`) or behind a
 * verb of what one worked (`logged 236 hours`). Who completed the course in them, or as many of it, tells of the course.
 */
export function ownTimesIn(sentence: string): OwnTime[] {
  if (!hint.test(sentence)) return [];
  return matchesIn(sentence, ownTime).flatMap(({ index, 0: found, groups }) => {
    const { digits, words = '', flat = '', taking } = groups ?? {};
    const isApart = taking === undefined;
    const start = isApart ? index : index + found.length - words.length - flat.length;
    const before = sentence.slice(0, index);
    if (isApart && (ofCourse.test(before) || /\d /.test(before.slice(-2)))) return [];
    return [{ start, end: index + found.length, value: digits ?? words, isApart }];
  });
}

const unit = anyCase(
  [
    String.raw`seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|nights?`,
    String.raw`sekunden?|minuten?|(?:arbeits|werk|übungs|flug|fahr)?stunden?|(?:arbeits|werk)?tagen?|wochen?|monaten?`,
    String.raw`secondes?|heures?|jours?|semaines?|mois`,
    String.raw`segundos?|minutos?|horas?|días?|semanas?|meses`,
    String.raw`dias?|mês`,
    String.raw`secondi|minuti|ore|giorni|giornate|settimane|mesi`,
    String.raw`seconden|uur|uren|dagen|weken|maanden`,
  ].join('|'),
);
const small = anyCase(
  [
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze',
    'dois|duas|três|quatro|sete|oito|dez|doze|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici',
    'twee|vijf|zes|zeven|negen|tien|twaalf',
  ].join('|'),
);
const amount = String.raw`(?<words>(?:(?<digits>\d{1,3}(?:[ .,]\d{3})+|\d+(?:[.,]\d{1,2})?)|(?:${small})|\p{Ll}{3,8}(?:teen|ty|zehn|zig|ßig|tien|tig|enta|inta|ante|anta|dici|venti|vingt|vinte|veinte|quince|quinze))(?:[ -](?:and|y|e|et|und|en) (?:a half|media|meia|demie?|mezz[ao]|half))?[ -]?(?:(?:working|full|solid|long|whole|volle[n]?|ganze[n]?|pleine?s|bonnes|largas|enteras|inteiras|intere|lange|volle|supervised|voluntary|supervisadas|supervisionadas|supervisées|bénévoles) )?(?:${unit}))(?!\p{L}| (?:or|oder|ou|o|of) (?:more|mehr|plus|más|mais|più|meer))(?<flat> (?:flat|chrono|netto|exactly|tops|clavados|exact[oa]s)(?!\p{L}))?`;
const under = anyCase(
  "only|just|barely|exactly|under|about|some|less than|nur|knapp|gerade|genau|rund|weniger als|seulement|à peine|moins de|moins d['’]|solo|sólo|apenas|unos|unas|tan solo|menos de|menos de|só|cerca de|soli|sole|appena|circa|meno di|slechts|nog geen|minder dan|maar|precies|ongeveer",
);
const within = anyCase(
  "in|within|inside|under|binnen|innerhalb von|innert|unter|en|dentro de|em|entro|nell[’']arco di",
);
/** What one has worked, not what one has taken part in. */
const worked = anyCase(
  [
    String.raw`logged|clocked(?: up)?|accumulated|racked up|put in|worked(?: for)?|spent|volunteered(?: for)?|served|amassed|totalled|needed|took|flew|drove|practised(?: for)?`,
    String.raw`sammelte|leistete|arbeitete|brauchte|benötigte|verbrachte|übte|flog|fuhr|kam auf`,
    String.raw`(?:a|avait|ont) (?:cumulé|accumulé|totalisé|travaillé|passé|mis|consacré|navigué|volé|presté|donné)|cumule|totalise`,
    String.raw`(?:ha )?(?:acumuló|sumó|registró|trabajó|dedicó|tardó|invirtió|necesitó|pasó|voló|acumulado|sumado|registrado|trabajado|dedicado|tardado|invertido)(?: en)?`,
    String.raw`(?:acumulou|somou|registou|registrou|trabalhou|dedicou|demorou|levou|gastou|precisou de|passou|voou)`,
    String.raw`(?:ha |aveva )?(?:accumulato|totalizzato|registrato|lavorato|dedicato|impiegato|passato|trascorso|volato|messo|accumulò|impiegò|lavorò|totalizzò)`,
    String.raw`(?:heeft )?(?:werkte|draaide|maakte|stak|besteedde|nam|had|vloog|deed er|stond)(?: ook)?`,
  ].join('|'),
);
const ownTime = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${within})|(?<taking>${worked})) (?:(?:${under}) ?){0,2}(?:(?:a|the) )?${amount}`,
  'gu',
);
const hint = new RegExp(String.raw`(?:\d|\p{Ll}{2})[ -](?:\p{Ll}{3,14} )?(?:${unit})(?!\p{L})`, 'u');
/** `completed the course in six weeks`, `90 horas repartidas en doce fines de semana`; a course that lasts as long is told of everybody. */
const ofCourse = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    String.raw`courses?|modules?|units?|program(?:me)?s?|training|workshops?|curriculum|\p{L}*kurs(?:es|en)?|lehrgangs?|weiterbildung|ausbildung|schulung|seminar|cours|formation|parcours|stage|curso|formación|programa|taller|formação|oficina|corso|formazione|percorso|cursus|opleiding|leergang|bootcamp`,
  )})(?!\p{L})[^,;:]{0,60}$|(?<!\p{L})(?:${anyCase('spread|split|divided|distributed|verteilt|aufgeteilt|répartie?s?|étalée?s?|repartid[oa]s?|distribu[ií]d[oa]s?|suddivis[oaie]|distribuit[oaie]|verdeeld|verspreid')}) $`,
  'u',
);
