import { demandVerbs } from './demand-verbs.ts';
import type { WordLists } from '../words/word-lists.ts';
import { withSmallLetter, plainWords, withCapital, withoutCapital, type Reword } from './sentences.ts';

/**
 * `Over twelve weeks, the holder built four boats` with the time behind what is done, and in German and Dutch, where the
 * verb stands second, any phrase of a preposition behind it: `Im Laufe eines Jahres hat die Person …` as `Die Person hat
 * im Laufe eines Jahres …`. Only a length of time, of something made: floods in 2020 have a time of their own.
 */
export const withPhraseBehind: Reword = (sentence, { language, lists }) => {
  if (language === 'de' || language === 'nl') return behindVerb(sentence, language, lists);
  const { time, who = '', rest = '' } = timeOf.get(language)?.exec(sentence)?.groups ?? {};
  const isPlain = who === '' ? isDemand(rest, language, lists) : isMade(rest, lists);
  return time === undefined || !isPlain ? [] : [withCapital(`${who} ${rest} ${withSmall(time)}`.trim())];
};

/** What criteria ask for by a certain time. */
function isDemand(rest: string, language: string, lists: WordLists): boolean {
  const [verb = ''] = rest.split(' ');
  return (demandVerbs.get(language) ?? []).some((known) => known.verb === verb) && isClosed(rest, lists);
}

function isMade(rest: string, lists: WordLists): boolean {
  const object = rest.replace(made, '');
  return object !== rest && isClosed(object, lists) && !ownTime.test(object);
}

/** Whether no other thing, deed or clause could have the time for its own. */
function isClosed(words: string, lists: WordLists): boolean {
  return !plainWords(words, lists).some((word) => (lists.relations.has(word) && !ofOnes.has(word)) || open.test(word));
}

function withSmall(time: string): string {
  return withSmallLetter(time);
}

const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|un[ae]?|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|dois|duas|três|quatro|sete|oito|nove|dez|doze|um|uma|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici)';
const unit =
  '(?:hours?|days?|weeks?|months?|years?|terms?|semesters?|horas?|días?|semanas?|mes(?:es)?|años?|semestres?|heures?|jours?|semaines?|mois|ans?|année|dias?|mês|anos?|ore|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])';
const season =
  '(?:summer|winter|spring|autumn|season|verano|invierno|otoño|primavera|verão|inverno|outono|été|hiver|automne|printemps|estate|autunno)(?: (?:of|de|del) \\d{4})?';
const span = `${number} ${unit}`;
const someone = "(?:[Tt]he|[Ll][ae]|[EeIi]l|[OoAa]|[Ll]')[ ]?\\p{Ll}+";

/** A length of time in front, then whoever does it or, in criteria, what is asked for. */
const timeOf: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    en: `(?:(?:Over|In|Within|During|Throughout) (?:the (?:course|space) of )?${span}|During the ${season})`,
    es: `(?:(?:Durante|En) ${span}|Durante el ${season})`,
    fr: `(?:(?:Pendant|En|Durant) ${span}|Pendant l['’e ]+${season})`,
    pt: `(?:(?:Durante|Em) ${span}|Durante o ${season})`,
    it: `(?:(?:Durante|In|Per) ${span}|Durante l['’a ]+${season})`,
  }).map(([language, time]) => [
    language,
    new RegExp(`^(?<time>${time})(?:, (?:(?<who>${someone}) )?|,? (?<who>${someone}) )(?<rest>\\p{Ll}.+)$`, 'u'),
  ]),
);

/** What is made or kept going, in the past: it has no time of its own. Not described, planned, reviewed, studied. */
const made =
  /^(?:(?:built|rebuilt|made|restored|repaired|created|completed|mapped|designed|developed|planted|produced|painted|sewed|renovated|maintained|hosted|staged|installed|assembled|launched|cleaned|cataloged|catalogued|digiti[sz]ed|collected|organi[sz]ed|coded|baked|wove|carved) |(?:constru|restaur|repar|cre|complet|diseñ|desarroll|plant|produ|pint|renov|mant|organiz|instal|mont|catalog|cuid|coordin|desenh|desenvolv|recolh|recog|digitaliz|constró)\p{L}{1,5} |(?:a|ha) (?:construit|restauré|réparé|créé|conçu|développé|planté|produit|peint|rénové|tenu|organisé|installé|monté|animé|réalisé|entretenu|construid|costruito|restaurato|riparato|creato|completato|progettato|sviluppato|piantato|prodotto|dipinto|rinnovato|organizzato|installato|montato|realizzato|curato) )/u;

const ofOnes = new Set(['of', 'de', 'do', 'da', 'di', 'del', 'dos', 'das']);
/** More that is done, or a clause. */
const open = /^(?:and|or|y|e|et|ed|who|that|which|que|qui|che|to|both|\p{L}+ing|,)$|,/u;
/** What may last or happen at a time itself. */
const ownTime =
  /(?:plan|course|class|lesson|workshop|program|training|experience|visit|report|result|curso|taller|clase|experienc|informe|stage|cours|atelier|expérience|séjour|oficina|estágio|aula|experiênc|corso|laborator|lezion|esperienz|tirocin|exhibition|festival|event|camp|feria|mostra)/u;

/** `phrase helper who rest`, where the verb stands second: who is one noun with its article. */
function behindVerb(sentence: string, language: 'de' | 'nl', lists: WordLists): readonly string[] {
  const inFront = second[language].exec(sentence)?.groups;
  if (inFront !== undefined) {
    const { phrase = '', verb = '', who = '', rest = '' } = inFront;
    // `Im Sommer hat die Klasse der Lehrer geprüft`: whom somebody does it to may stand first as well.
    const isTurned = language === 'de' && !/^(?:der|ein) /u.test(who) && subject.test(rest);
    // Behind `und` more may be done, at another time.
    return isTurned || moreDone.test(rest) ? [] : [withCapital(`${who} ${verb} ${withSmall(phrase)} ${rest}`)];
  }
  const { object = '', limit = '', verb = '' } = limits[language].exec(sentence)?.groups ?? {};
  const isOpen = plainWords(object, lists).some((word) => lists.relations.has(word));
  return limit === '' || isOpen ? [] : [withCapital(`${limit} ${withoutCapital(object)} ${verb}`)];
}

const moreDone = / (?:und|sowie|en) |,/u;

/** What can be nobody but who does it, behind a noun that may be either. */
const subject = /^(?:der |ein (?:\p{Ll}+ )?\p{L}+(?:er|or|ent|ant|ist|eur|mann|ling|ge) )/u;

const germanNoun = '(?:\\p{Lu}\\p{L}+|\\d{4})';
const germanPhrase = `(?:Im|In|Am|An|Nach|Vor|Während|Mit|Bei|Beim|Seit|Unter|Auf|Aus|Innerhalb von|Binnen) (?:(?:dem|der|den|des|einem|einer|eines|\\d+|zwei|drei|vier|fünf|sechs|zehn|zwölf) )?(?:\\p{Ll}+e[nrms]? )?${germanNoun}(?: (?:des|der|eines|einer|von) (?:\\p{Ll}+e[nrs]? )?${germanNoun})?`;
const second = {
  de: new RegExp(
    `^(?<phrase>${germanPhrase}) (?<verb>findet|finden|erfolgt|erfolgen|hat|haben|hatte|kann|können|konnte|muss|müssen|wird|werden|wurde|wurden|ist|sind|war) (?<who>(?:der|die|das|ein|eine) (?:\\p{Ll}+e[nrs]? )?\\p{Lu}\\p{L}+) (?<rest>.+)$`,
    'u',
  ),
  nl: /^(?<phrase>(?:In|Na|Tijdens|Voor|Met|Bij|Op|Binnen|Gedurende) (?:(?:de|het|een|twee|drie|vier|vijf|zes|tien|\d+) )?\p{L}+(?: van (?:de|het|een) \p{L}+)?) (?<verb>(?!van|de|het|een)\p{Ll}+) (?<who>(?:de|het|een) \p{Ll}+) (?<rest>.+)$/u,
} as const;

/** `400 m in höchstens 15 Minuten schwimmen`: the limit may stand in front of what is done as well. */
const limits = {
  de: /^(?<object>(?:Mindestens |Wenigstens )?(?:\d+|ein|eine|einen|Ein|Eine|Einen|Den|Die|Das) [\p{L} ]+?) (?<limit>(?:in|binnen) (?:höchstens |maximal )?\d+ \p{L}+|innerhalb von \p{L}+ (?:Stunden|Tagen|Wochen|Monaten)) (?<verb>\p{Ll}+n)$/u,
  nl: /^(?<object>(?:Minstens |Minimaal |Ten minste )?(?:\d+|een|Een|De|Het) [\p{L} ]+?) (?<limit>(?:in|binnen) (?:hoogstens |maximaal )?\p{L}*\d* ?(?:uur|dagen|weken|maanden|minuten)) (?<verb>\p{Ll}+n)$/u,
} as const;
