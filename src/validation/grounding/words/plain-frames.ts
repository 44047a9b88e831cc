import {
  againInFacts,
  compulsoryForThem,
  compulsoryInFacts,
  newestInFacts,
  newestVersion,
  registeredBefore,
  registeredInFacts,
  repeating,
  wonAgain,
  wonAlso,
} from './added-patterns.ts';
import { assured, demanded, schooled, schoolWords } from './demand-patterns.ts';
import { fluent, fluentWords } from './fluency-patterns.ts';
import { approvedBy, backedInFacts, recognisedBy } from './backed-patterns.ts';
import { recognisedAtAll, recognisedInFacts } from './bare-recognition.ts';
import { laterKinds } from './added-conditions.ts';
import { besideTopics } from './beside-topics.ts';
import { claims } from './frame-claims.ts';
import { lawByKind, lawKindInFacts } from './law-kinds.ts';
import { levelExplained } from './level-explained.ts';
import { againWords, everyTime, inSeason, seasonOfYear } from './given-again-patterns.ts';
import { workKinds } from './work-kinds.ts';
import type { Kind } from './frame-kind.ts';
import { hiring, hiringInFacts } from './hiring-patterns.ts';
import { living } from './living-patterns.ts';
import {
  authorityWords,
  countedByEmployers,
  employerWords,
  lawWords,
  validForAuthorities,
} from './employer-patterns.ts';
import type { Frame } from './frame-words.ts';
import { scholarship, scholarshipInFacts } from './placing-graduates.ts';
import { placementInFacts, placementTold } from './placement-told.ts';
import { referenceKinds } from './reference-of-region.ts';
import { schoolingDone, schoolingInFacts } from './schooling-done.ts';
import { appointed, graded, gradeWords, standingWords, starred, starWords } from './standing-of-people.ts';
import { rankedAnyhow, rankedInFacts } from './ranked-patterns.ts';
import { accepted, alone, titled, unequalled, wanting, type Patterns } from './standing-patterns.ts';
import { chosenBest, chosenInFacts, ofTheYear, prizeInFacts, prizeWon, yearInFacts } from './chosen-best-patterns.ts';

/** Those who hire holders, and the work that is said to follow. */
const hired: Patterns = {
  en: [
    `(?:keen|eager|happy|glad|quick|looking|waiting|wants?|likes?|loves?) to (?:hire|recruit|employ|take on)(?: [^ ,]+){0,2} (?:holders?|graduates?|participants?|earners?|learners?|alumni)`,
    `(?:certificate|badge|diploma|credential|holders?|graduates?)(?: [^ ,]+){0,5} (?:straight|directly|immediately|right) into(?: [^ ,]+){0,2} (?:work|employment|jobs?|careers?)`,
  ],
  de: [
    `(?:zertifikat|abzeichen|nachweis|bescheinigung|kurs|lehrgang)(?: [^ ,]+){0,3} (?:direkt|sofort|gleich|unmittelbar|nahtlos) in (?:die |den |das )?(?:\\S*arbeit|beruf|berufsleben|job|anstellung)`,
    `(?:vermittlung|ubernahme) in (?:einen|ein|eine) (?:betrieb|unternehmen|laden|geschaft|hotel|firma)`,
  ],
  nl: [
    `(?:certificaat|badge|bewijs|diploma|getuigschrift)(?: [^ ,]+){0,3} (?:meteen|direct|onmiddellijk) (?:aan de slag|aan het werk|in dienst)`,
    `plaatsing in een (?:winkel|bedrijf|hotel|zaak|atelier)`,
  ],
  romance: [
    `(?:inserimento|assunzione|integra(?:tion|cion|cao)|inser(?:tion|cion|cao)|incorporacion|coloca(?:cion|cao)) (?:in|en|dans|em|a|num|numa)(?: un[ae]?| une| uma?)? (?:negozio|azienda|impresa|bottega|albergo|tienda|empresa|taller|plantilla|magasin|entreprise|atelier|loja|oficina|hotel)`,
    `(?:certificat\\S*|certificado|attestat\\S*|badge|brevet\\S*|titulo|diplom\\S*|insign\\S*)(?: [^ ,]+){0,3} (?:subito|direttamente|immediatamente|directamente|diretamente|directement|inmediato|imediato|logo|immediatement)(?: [^ ,]+){0,4} (?:lavoro|lavorativ[oa]|laboral|trabajo|trabalho|travail|emploi|empleo|emprego)`,
    `(?:quieren|querem|vogliono|veulent|aiment|deseando|desejam|desean) (?:contratar|assumere|embaucher|recruter|engager)`,
    `(?:assumono|contratan|contratam|embauchent|recrutent)(?: volentieri| con gusto| de bom grado| volontiers)? (?:i|le|los|las|os|as|les|gli) (?:titolari|titulares|titulaires|diplomat[ie]|diplomad[oa]s|diplomee?s)`,
  ],
};

const passing = '(?= (?:,|$|reussi|pass|super|obt|aprueb|aprob|conclu|conseg|otten|decroch|arriv))';

/** Who alone is said to pass. */
const selected: Patterns = {
  en: [
    `only the (?:very )?(?:best|top|strongest|finest)(?: [^ ,]+)? (?:pass(?:es)?|make|makes|get|gets|succeed|manage|earn)`,
    `(?:passed|earned|achieved|mastered) (?:only )?by (?:only )?the (?:best|strongest|few)`,
  ],
  de: [
    `nur die (?:besten|starksten|fahigsten) (?:bestehen|schaffen|erhalten|bekommen)`,
    `(?:bestehen|schaffen|bestanden) nur die besten`,
  ],
  nl: [`(?:alleen|slechts|enkel) de (?:besten|sterksten) (?:slagen|halen|behalen|krijgen)`],
  romance: [
    `(?:solo|so|apenas|somente|soltanto|seulement|seuls|uniquement|unicamente)(?: (?:superan|aprueban|pasan|passam|superano|passano|reussissent))? (?:dai|da|por los|pelos|por|par les|los|os|les|i) (?:migliori|mejores|melhores|meilleurs)${passing}`,
  ],
};

/** Points that somebody else's register counts. */
const registered: Patterns = {
  en: [`points? (?:in|on|for|towards) (?:the|a|your)(?: [^ ,]+){0,2} (?<key>register|registry)`],
  de: [`punkten?(?: [^ ,]+){0,3} (?<key>\\S*register\\S*)`],
  nl: [`punten(?: [^ ,]+){0,3} (?<key>\\S*register)`],
  romance: [`(?:points?|puntos|pontos|punti)(?: [^ ,]+){0,2} (?<key>registre|registro|registo|albo)`],
};

/** Whom the law is said to oblige. */
const obliged: Patterns = {
  en: [`(?:legally|statutorily) (?:required|obliged|bound)`, `(?:required|obliged|prescribed) by (?:law|statute)`],
  de: [
    `gesetzlich(?: [^ ,]+){0,4} (?:verpflichtet|vorgeschrieben\\S*)`,
    `gesetz(?: [^ ,]+){0,4} (?:vorschreibt|verlangt|verpflichtet)`,
  ],
  nl: [`wettelijk(?: [^ ,]+){0,4} (?:verplicht|voorgeschreven)`],
  romance: [
    `(?:legalmente|legalement) (?:ob(?:l|r|bl)igat?\\S*|tenue?s?|astreint\\S*)`,
    `(?:ob(?:l|r|bl)iga[dt]\\S*|obliges|tenus) (?:por|per|par|pela) (?:la )?(?:ley|legge|loi|lei)`,
  ],
};

/** Whom attendance is said to entitle. */
const entitled: Patterns = {
  romance: [
    `(?:habilita|habilite|abilita|autoriza|autorizza|autorise) (?:o|al|il|le|la|a|los|aos|i|les) (?:titula\\S*|titolar\\S*|portador\\S*|participant\\S*|detentor\\S*|detenteur\\S*) (?:a|para|per|pour|como|comme|come|quale)`,
  ],
};

/** When something is said to be held again and again. */
const everySeason: Patterns = {
  en: [`(?:every|each) (?:spring|summer|autumn|winter)`],
  de: [`jede[nmrs]? (?:fruhling|fruhjahr|sommer|herbst|winter)`],
  nl: [`(?:elke?|iedere?) (?:voorjaar|lente|zomer|najaar|herfst|winter)`],
  romance: [
    `(?:chaque|cada|ogni|toda?s l[ao]s|todos os|todas as|tous les) (?:printemps|etes?|automnes?|hivers?|primaveras?|veranos?|otonos?|inviernos?|verao|veroes|outonos?|invernos?|estate|autunno)`,
  ],
};

const seasonWords =
  /^(?:spring|summer|autumn|fall$|winter|fruhling|fruhjahr|sommer|herbst|herfst|voorjaar|lente$|zomer|najaar|printemps|ete$|automne|hiver|primaver|verano|otono|invierno|verao|outono|inverno|estate$|estiv|autunn|season|saison|seizoen|stagion|estac|temporada)/;
/** A day or month tells the season, too. */
const seasonOrMonth = new RegExp(
  `${seasonWords.source}|^(?:jan|feb|fev|mar|mrt|mei|mai|may|mag|giu|lug|jui|jun|jul|ago|aug|aou|set|sep|oct|okt|ott|out|nov|dec|dez|dic|ene|gen|apr|avr|abr)`,
);
const level = { rule: 'level', detail: 'a level only as the facts state it' };
const season = { rule: 'date', detail: 'how often and in which season only as the facts state it' };
const law = { rule: 'obligation', detail: 'a duty by law only where the facts state it' };

const lawNamed = { rule: 'standard', detail: 'a law, standard or framework only as the facts name it' };

const kinds: readonly Kind[] = [
  {
    claim: claims.employment,
    patterns: hired,
    stated:
      /^(?:hire|recruit|employ|work|job|arbeit|anstell|einstell|vermitt|ubern|werk|dienst|plaats|embauch|recrut|emploi|travail|contrat|emple|trabaj|trabalh|empreg|assun|assum|lavor|inser|integr|incorpor|coloca|placement)/,
  },
  {
    claim: claims.ranking,
    patterns: selected,
    stated: /^(?:best|top|few|meilleur|mejor|melhor|miglior|selecti|first|erste|premier|primer|primeir|prim[ie])/,
  },
  { claim: claims.approval, patterns: registered },
  { claim: law, patterns: obliged, stated: /^(?:law|legal|statut|gesetz|wet$|wettel|loi|ley|lei$|legge)/ },
  { claim: season, patterns: everySeason, isNoAudience: true, stated: seasonWords },
  { claim: season, patterns: inSeason, isNoAudience: true, stated: seasonWords },
  { claim: season, patterns: seasonOfYear, stated: seasonOrMonth },
  { claim: season, patterns: everyTime, isNoAudience: true, stated: againWords },
  { claim: claims.employment, patterns: living, isNoAudience: true },
  { claim: claims.offer, patterns: placementTold, isNoAudience: true, stated: placementInFacts },
  { claim: claims.audience, patterns: schoolingDone, stated: schoolingInFacts },
  { claim: claims.audience, patterns: graded, stated: gradeWords },
  { claim: claims.audience, patterns: appointed, stated: standingWords },
  { claim: level, patterns: starred, stated: starWords },
  { claim: level, patterns: fluent, isNoAudience: true, stated: fluentWords },
  { claim: level, patterns: schooled, isNoAudience: true, stated: schoolWords },
  { claim: claims.recognition, patterns: accepted },
  { claim: claims.recognition, patterns: recognisedAtAll, stated: recognisedInFacts, statedIn: 'accreditation' },
  { claim: claims.party, patterns: demanded },
  {
    claim: claims.employment,
    patterns: assured,
    stated: /^(?:assur|asegur|assegur|assicur|garant|guarant|secured$|zugesich|gesichert|verzeker)/,
  },
  { claim: claims.ranking, patterns: unequalled, deniedBy: [] },
  { claim: claims.employment, patterns: wanting },
  {
    claim: claims.strength,
    patterns: titled,
    isNoAudience: true,
    // In the words of another language the title itself cannot be told.
    stated: /^(?:[kc]?[qw]?ualif|kwalif|titel|title|titul|titol|titre|diplom|licen[cs]|lizenz|gepruft|rank$|status)/,
  },
  {
    claim: claims.strength,
    patterns: alone,
    stated: /^(?:autonom|selbst?st|eigen|independ|zelfst|unsupervis|alone$|seule?s?$|sol[oaie]s?$|sozinh)/,
  },
  { claim: claims.licence, patterns: entitled, stated: /(?:habilit|abilit|autori[sz]|entitl|berecht|bevoegd|licen)/ },
  {
    claim: claims.recognition,
    patterns: countedByEmployers,
    isNoAudience: true,
    stated: employerWords,
    notBeside: lawWords,
  },
  {
    claim: claims.recognition,
    patterns: validForAuthorities,
    isNoAudience: true,
    stated: authorityWords,
    notBeside: lawWords,
  },
  { claim: claims.ranking, patterns: wonAlso, isNoAudience: true },
  {
    claim: claims.ranking,
    patterns: wonAgain,
    isNoAudience: true,
    stated: againInFacts,
    notBeside: repeating,
  },
  { claim: claims.version, patterns: newestVersion, stated: newestInFacts },
  { claim: claims.audience, patterns: registeredBefore, stated: registeredInFacts },
  ...workKinds,
  ...besideTopics,
  ...laterKinds,
  { claim: lawNamed, patterns: lawByKind, isNoAudience: true, stated: lawKindInFacts },
  { claim: level, patterns: levelExplained },
  { claim: claims.employment, patterns: hiring, stated: hiringInFacts },
  ...referenceKinds,
  { claim: claims.offer, patterns: scholarship, isNoAudience: true, stated: scholarshipInFacts },
  { claim: claims.ranking, patterns: ofTheYear, isNoAudience: true, stated: yearInFacts },
  { claim: claims.ranking, patterns: chosenBest, isNoAudience: true, stated: chosenInFacts },
  { claim: claims.ranking, patterns: prizeWon, isNoAudience: true, stated: prizeInFacts },
  { claim: law, patterns: compulsoryForThem, stated: compulsoryInFacts },
  {
    claim: claims.recognition,
    patterns: recognisedBy,
    isNoAudience: true,
    stated: backedInFacts,
    statedIn: 'accreditation',
  },
  {
    claim: claims.approval,
    patterns: approvedBy,
    isNoAudience: true,
    stated: backedInFacts,
    statedIn: 'accreditation',
  },
  { claim: claims.ranking, patterns: rankedAnyhow, isNoAudience: true, stated: rankedInFacts },
];

/** Claims that a few words make alike in every language, unless the facts have a word for it in any. */
export const plainFramesOf = (language: string): readonly Frame[] =>
  kinds.flatMap(
    ({ claim, patterns, stated, statedIn, deniedBy, notBeside, onlyBeside, isStatedAlike, isNoAudience = false }) =>
      (patterns[language] ?? (germanic.has(language) ? [] : (patterns.romance ?? []))).map((pattern) => ({
        ...claim,
        pattern: anyOf([pattern]),
        isNoAudience,
        ...(deniedBy === undefined ? {} : { deniedBy }),
        ...(stated === undefined ? {} : { stated }),
        ...(statedIn === undefined ? {} : { statedIn }),
        ...(notBeside === undefined ? {} : { notBeside }),
        ...(onlyBeside === undefined ? {} : { onlyBeside }),
        ...(isStatedAlike === undefined ? {} : { alike: anyOf(Object.values(patterns).flat()) }),
      })),
  );

function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(` (?:${patterns.join('|')})(?= )`, 'd');
}

const germanic = new Set(['en', 'de', 'nl']);
