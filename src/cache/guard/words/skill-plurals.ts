import { wordSet, type WordLists } from './word-lists.ts';

/**
 * The singular of a word that ends a skill, in English: `tasting notes` and `tasting note` are one skill. Not of words
 * whose plural is another thing, a subject, a product or an organization; those in the list of plurals come first.
 */
export function singularInEnglish(word: string, isAlone: boolean): string {
  if (!/^[a-z]{4,}s$/.test(word) || /(?:ss|us|is|ics|ness|ings)$/.test(word) || otherThings.has(word)) return word;
  if (isAlone && namesOfThings.has(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|x|ch|sh|zz)es$|s$/, '');
}

/** The same in other languages, by the endings that plurals of nouns have there; only the last word is one. */
export const singularsIn: Readonly<Record<string, WordLists['singular']>> = {
  es: (word) => (otherThingsIn.has(word) ? word : inSpanish(word)),
  pt: (word) => (otherThingsIn.has(word) ? word : inPortuguese(word)),
  fr: (word) =>
    !otherThingsIn.has(word) && /^\p{L}{4,}[^su]s$/u.test(word) && !/(?:ais|ois|ès|às)$/u.test(word)
      ? word.slice(0, -1)
      : word,
  de: (word) =>
    /(?:finanz|beziehung|leistung|wissenschaft|versicherung|einrichtung)en$/u.test(word)
      ? word
      : word
          .replace(/(?<=ung|heit|keit|schaft|tion|tät|taet|anz|enz)en$/u, '')
          .replace(/(?<=\p{L}{2}(?:frag|tabell|karte|skizz|analys|vorlag|sprach|grafik|tafel|listenn?))e?n$/u, 'e')
          .replace(
            /(?<=modell|dokument|bericht|geraet|diagramm|konzept|protokoll|werkzeug|instrument|projekt|prozess|formular|punkt)e$/u,
            '',
          ),
  nl: (word) => word.replace(/(?<=ing|heid|schap|tie)en$|(?<=tie|el|er|em)s$/u, '').replace(dutchPlural, '$1'),
  it: (word) => (otherThingsIn.has(word) ? word : inItalian(word)),
};

/** Doubled letters of a plural are single in the one: modellen, plannen. */
const dutchPlural =
  /((?:mode|protoco)l|grafiek|rapport|document|diagram|formulier|gesprek|techniek|instrument)(?:l|m|k)?en$/u;

/** The plural for both: `nodo` and `nodi`, `tecnica` and `tecniche`; what ends in -e is no plural by itself. */
function inItalian(word: string): string {
  if (!/^\p{L}{4,}$/u.test(word)) return word;
  if (/(?:zion|sion|tor|ment|al|ar|il)e$/u.test(word) && !/(?:mente)$/u.test(word)) return word.replace(/e$/u, 'i');
  if (word.endsWith('o')) return word.replace(/i?o$/u, 'i');
  if (/[cg]a$/u.test(word)) return word.replace(/a$/u, 'he');
  return /(?<!i|ist|[eo]m|amm)a$/u.test(word) ? word.replace(/a$/u, 'e') : word;
}

function inSpanish(word: string): string {
  if (/^\p{L}{2,4}anes$/u.test(word)) return word.slice(0, -2);
  if (word.endsWith('ciones')) return word.replace(/ciones$/u, 'ción');
  if (/\p{L}{3}(?:[dts]or|al|el|il|dad|tud)es$/u.test(word)) return word.slice(0, -2);
  return /^\p{L}{3,}[aeo]s$/u.test(word) && !/(?:ces|nes|res|les|des|tes)$/u.test(word) ? word.slice(0, -1) : word;
}

function inPortuguese(word: string): string {
  if (word.endsWith('ções')) return word.replace(/ções$/u, 'ção');
  if (/\p{L}{3}[dts]ores$/u.test(word)) return word.slice(0, -2);
  if (/\p{L}{2}éis$/u.test(word)) return word.replace(/éis$/u, 'el');
  if (/\p{L}{2}[ao]is$/u.test(word)) return word.replace(/is$/u, 'l');
  if (/\p{L}{3}[ae]ns$/u.test(word)) return word.replace(/ns$/u, 'm');
  return /^\p{L}{3,}[aeo]s$/u.test(word) && !/(?:ões|ães|res|zes|ses)$/u.test(word) ? word.slice(0, -1) : word;
}

/** In the plural another thing than one of it: a subject, an organization, what pays. */
const otherThings = wordSet(`
  greens damages manners barracks looks malts powers estates terms waves cosmetics quarters spirits authorities wits ropes rapids
  abilities academics acoustics affairs aims airs americas analytics antiques appliances arms
  artifacts arts assets athletics autos avionics bases basics beauties benefits bits blues bookings bounds
  brains breaks calculus classics clothes coachings commodities commons communications computations contents
  corps crafts creatives credits customs databases derivatives dialogs directions docs domains draughts
  drawings dues duties dynamics earnings economics electronics engineers equities esports essentials ethics
  experiences explosives exports facilities fashions finances firsts foods forces foundations freshers
  fundamentals funds futures genetics genomics glasses goods graphics grasses grounds hands headquarters
  holdings honors humanitarians humanities humans imports inputs interiors interventions investments irons
  issues junctions kids kinetics languages laws leases liabilities literals logics logistics logs marines
  markets materials mathematics means measures mechanics media medicals meetings metals metaphysics minors
  minutes mobiles moneys musicals navigations networks news numerics operations optics origins outputs outsides
  partners payables pensions physics plastics policies politics premises premiums proceedings processes
  procurements projects props provisions publications realities reals rears receipts receivables recreations
  regards relations remains resources rights robotics runs sales savings sciences scouts scripts seas seasons
  securities series services sets settings shares shields ships sights simulations singles sizes skies snaps
  socials societies solids solutions sounds spas species specs spectacles speeds sports spreads stairs states
  statics statistics structures studies supplies supports surroundings swaps systems tactics tails taxes teams
  technologies terminals textiles thanks thermodynamics things traffics transforms transports travels tropics
  trusts uses utilities velocities visuals vitals wages waters ways widgets wilds winds woodwinds workouts works
  workspaces worlds worships writes yields
`);

/** Alone the name of a product or a subject; behind another word, in small letters, just several of it. */
const namesOfThings = wordSet(`
  accounts apps archives attachments beads blinds boards bonds books brakes bricks buckets buttons cables
  calendars cards cars casts catalogs channels charts checkers checks chips circuits classes clips clouds clubs
  clusters colors columns comics communities competencies compounds concerns conditions connections connectors
  contacts controls cookies costs counters darts dashboards data deals dependencies designs dies digits
  directories documents dominoes dramas drinks editions effects elements ends entities events exchanges
  exercises expenses extensions fabrics features feeds fees fields figures files films findings fires flats
  flows folds forecasts forests forms fractions frames functions games gases gates gloves glues grains guards
  guts heads herbs highlights holidays hooks identities inks insights instructions instruments jeans keys labs
  layers leads leaps letters levels licenses lights limits linens lines links liquids lists loads locks looks
  maps marks masters matters memories methods metrics minerals mines mixers models mounts movements movies
  nerves nets notes notices numbers objects offices oils operators options orders organs outlets pages paints
  panels pants papers parks parts passes patches paths patients peoples performances phones photos pictures
  pieces pipelines pipes places plants plates plays points pools ports posts powers practices presses principles
  prints products programs proofs properties protocols pulses queues races rails raises ranges rates reactions
  reads recordings refunds releases rentals reports rewards rings rites robots rocks rods roles rooms roots
  routes rows rules samples sands scales scissors scores screens seals secrets sections seeds sensors sheets
  shifts shoes shops shorts shots sides signals signs sites sketches skills slides spaces spans speakers spells
  spices spirits spots stables stakes standards stars starts steps sticks stocks stones stores streams strings
  stripes styles subjects substances sums switches tables tablets takes talks tanks tapes targets terms themes
  therapies tiles times tops tours toys tracks trades trails trains transactions treats trees trucks tubes turns
  tutorials types units values variables vases vectors vessels videos views voices volumes votes walks walls
  wares weights wheels windows wines wings wires woods words workshops wounds yards years zones
`);

/** The same in Romance languages, in the plural another thing than one of it. */
const otherThingsIn = wordSet(`
  fuerzas derechos estudios medios seguros deberes direitos estudos meios droits études
  relaciones comunicaciones operaciones finanzas ventas compras ciencias artes redes bienes valores servicios sistemas
  recursos telecomunicaciones matemáticas humanidades letras cuentas aduanas normas noticias medidas políticas costas
  relações comunicações operações finanças vendas compras ciências sistemas serviços recursos contas letras telecomunicações
  matemáticas humanidades relations communications opérations finances ventes achats sciences arts réseaux services
  systèmes ressources mathématiques lettres assises affaires relazioni comunicazioni operazioni telecomunicazioni relazione comunicazione operazione diritto diritti
  studio studi mezzo mezzi arte arti scienza scienze lettera lettere finanza finanze servizio servizi sistema sistemi rete reti
  risorsa risorse vendita vendite acquisto acquisti dato dati norma norme politica politiche materiale materiali vita vite
  fama fame costruzione costruzioni istituzione istituzioni materia materie direitos media
`);
