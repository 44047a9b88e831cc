import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import type { Stretch } from './sentences.ts';

/**
 * Where somebody is set against those who took part with them, of all languages together: `top of the class`, `faster than
 * all the others`, `als einzige Teilnehmerin`. The first, best or only one of things (`the first of four modules`) is none.
 */
const others = anyCase(
  [
    String.raw`class|cohort|group|year|intake|field|team|batch|participants?|candidates?|students?|learners?|trainees|entrants|applicants|peers|classmates|colleagues|everyone|everybody|anyone|anybody|others`,
    String.raw`\p{L}{0,14}(?:klasse|gruppe|teilnehme(?:r|rn|rinnen|nden|nde)|prüflingen?|mitschüler(?:n|innen)?|absolvent(?:en|innen)|kolleg(?:en|innen)|jahrgangs?|lehrgangs?|kurses|durchgangs?|kohorte)|anderen|übrigen`,
    String.raw`promotion|classe|groupe|cohorte|année|session|candidate?s?|participante?s?|stagiaires?|élèves?|apprenante?s?|camarades|collègues|autres|toutes|tous`,
    String.raw`clase|promoción|grupo|generación|aspirantes?|alumn[oa]s?|compañer[oa]s?|participantes?|candidat[oa]s?|estudiantes?|demás|tod[oa]s`,
    String.raw`turma|formand[oa]s?|alun[oa]s?|colegas|demais|outros`,
    String.raw`gruppo|corsist[aei]|candidat[oaie]|partecipant[ei]|student(?:i|esse|essa|e)|compagn[ieoa]|colleghi|altri|tutt[ie]`,
    String.raw`klas|groep|lichting|jaargang|deelne(?:mers?|emsters?)|kandidat(?:en)|kandidaat|cursist(?:en)?|leerling(?:en)?|studenten|klasgenoten|anderen|allemaal|iedereen`,
  ].join('|'),
);
/** A group is the course itself where somebody is the best of it. */
const course = anyCase('course|kurs|cours|curso|corso|cursus');
const best = anyCase(
  String.raw`top|best|(?:clear|clean|fin|neat|tidi|great|bright|sharp|steadi|calm|quiet|safe|kind|hard|smooth|tight|strict|keen|wis|bold|deep|rich|long|slow)est|highest|fastest|quickest|youngest|oldest|strongest|only|first|second|third|last|\d{1,3}(?:st|nd|rd|th)|(?:most|least) \p{L}+|beste[nrms]?|höchste[nrms]?|schnellste[nrms]?|jüngste[nrms]?|stärkste[nrms]?|einzige[nrms]?|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|letzte[nrms]?|\d{1,3}\.|meilleure?s?|premi(?:er|ère)s?|deuxième|seconde?|troisième|dernière?|seule?|major|plus \p{L}+|\d{1,3}(?:re|er|e|ème|ère)|mejor(?:es)?|primer[oa]?s?|segund[oa]|tercer[oa]?|últim[oa]|únic[oa]|más \p{L}+|melhor(?:es)?|primeir[oa]s?|terceir[oa]|mais \p{L}+|miglior[ei]?|prim[oa]|second[oa]|terz[oa]|ultim[oa]|unic[oa]|sol[oa]|più \p{L}+|hoogste|snelste|jongste|sterkste|enige|eerste|tweede|derde|laatste|\d{1,3}(?:e|de|ste)|\d{1,3}\.?[ºª°]`,
);
const rest = anyCase(
  'others?|the rest|average|mean|most|peers?|anyone|anybody|everyone|everybody|all|any|every|class(?:mates)?|group|cohort|colleagues|alle[nr]?|andere[nr]?|übrige[nr]?|Durchschnitt|Schnitt|Mittel|meisten|jede[rmn]?|irgendwer|autres|tous|toutes|quiconque|personne|moyenne|reste|nadie|demás|resto|media|ningun[oa]?|ningún|tod[oa]s|cualquiera?|compañer[oa]s|ninguém|outr[oa]s|demais|média|qualquer|colegas|tutt[ie]|chiunque|altr[ieoa]|nessun[oa]?|iedereen|gemiddelde?|meesten?|rest',
);
/** Those of whom somebody is `above` or `ahead`; `above all` and `unter anderem` compare nobody. */
const restBehind = anyCase(
  'others|the rest|average|peers|classmates|anderen|übrigen|Durchschnitt|Schnitt|autres|moyenne|demás|resto|media|outr[oa]s|demais|média|altri|gemiddelde',
);
const between = String.raw`(?:(?:${anyCase("the|all|her|his|their|this|that|whole|entire|der|des|den|dem|allen?|aller|ihre[rsmn]?|seine[rsmn]?|ganzen|la|le|les|l['’]|sa|son|ses|toute?s?|el|los|las|su|sus|toda?|o|a|os|as|sua?|seus?|toda|il|lo|i|gli|sua|suo|suoi|tutt[aieo]|de|het|haar|zijn|alle|hele")}) ?){0,3}`;
const within = anyCase(
  'of|in|among|amongst|from|out of|der|des|aller|von|unter|im|ihres|seines|ihrer|seiner|de|du|des|parmi|dans|entre|del|da|do|das|dos|della|dei|degli|delle|tra|fra|nel|nella|van|uit|onder',
);

const result = anyCase(
  'score|mark|grade|result|results|time|classificad[oa]|clasificad[oa]|classificat[oa]|classée?|platzierte[rn]?|geplaatste|points|average|place|candidate|student|participant|graduate|performer|note|ergebnis|leistung|zeit|punktzahl|platz|teilnehmer(?:in)?|absolvent(?:in)?|moyenne|résultat|temps|place|candidate?|élève|stagiaire|nota|calificación|resultado|tiempo|puesto|lugar|alumn[oa]|candidat[oa]|classificação|tempo|alun[oa]|voto|punteggio|risultato|posto|corsista|studente(?:ssa)?|cijfer|resultaat|tijd|plaats|kandidaat|deelnemer',
);
const role = anyCase(
  String.raw`of|one|candidate?|student|participante?|learner|trainee|teilnehmer(?:in)?|teilnehmende[nr]?|prüfling|stagiaire|élève|alumn[oa]|aspirante|candidat[oa]|alun[oa]|formand[oa]|corsista|studente(?:ssa)?|deelnemer|deelneemster|kandidaat|cursist`,
);
const topmost = anyCase('top|best|beste[nrms]?|meilleure?|mejor|melhor|miglior[ei]?');
/** A list of how all came out. */
const ranking = anyCase(
  String.raw`rankings?|leader ?boards?|standings|league table|merit list|honou?r roll|order of merit|\p{L}{0,14}(?:rangliste|bestenliste|wertung|rangfolge)|classement|palmarès|tableau d['’]honneur|clasificación|ránking|cuadro de honor|lista de mérito|classificação|quadro de honra|graduatoria|classifica|albo d['’]onore|rang(?:schikking|lijst)|klassement`,
);
const inList = anyCase('in|on|at|of|auf|in|im|der|au|dans|de|du|en|del?|no|na|d[ao]|nella?|in|sulla?|op|van');
/** `the best result in Ward County this season`: of whomever else, to the end of its clause. */
const resultOfAll = anyCase(
  String.raw`score|marks?|grades?|results?|average|times?|gesamtnote|note|ergebnis(?:se)?|leistung|zeit|punktzahl|notes?|moyenne|résultats?|temps|nota|calificación|resultado|promedio|tiempo|pontuação|média|voto|punteggio|risultato|media|cijfer|resultaat|tijd`,
);
const ofWhere = anyCase(
  String.raw`of|in|for|this|ever|since|der|des|im|in|seit|aller|dieser|dieses|de|du|des|en|jamais|del?|d[ao]|nel(?:la)?|mai|van|ooit|sinds|dit|deze`,
);
const highest = anyCase(
  'top|best|highest|fastest|second[- ]best|third[- ]best|beste[nrms]?|höchste[nrms]?|schnellste[nrms]?|zweitbeste[nrms]?|meilleure?s?|deuxième meilleure?|mejor(?:es)?|melhor(?:es)?|migliore|miglior|hoogste|beste',
);
const placed = [
  String.raw`(?<![\p{L}\p{N}])(?:${best})(?: (?:${anyCase('place|platz|puesto|lugar|posto|plaats|placed')}))? (?:${inList}) ?${between}(?:${ranking})(?!\p{L})`,
  String.raw`(?<!\p{L})(?:${highest}) (?:\p{Ll}{3,12} )?(?:${resultOfAll}) (?:${ofWhere}) (?!(?:the |den |les |los |as |le |de )?(?:\d|${anyCase('two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|due|tre|quattro|twee|drie|vier')})(?!\p{L}))[^,;:.!?]{3,80}`,
  // `finishing top of the class`, `die beste Note ihres Jahrgangs`
  String.raw`(?<![\p{L}\p{N}])(?:${best})(?: (?:${result}))? (?:${within}) ${between}(?:\d+ )?(?:${others})(?![\p{L}-])`,
  String.raw`(?<!\p{L})(?:${topmost})(?: (?:${result}))? (?:${within}) ${between}(?:${course})(?![\p{L}-])`,
  // `als Lehrgangsbeste`
  String.raw`(?<=(?<!\p{L})als )\p{Lu}\p{L}{2,16}(?:bester?|besten)(?!\p{L})`,
  // `as the only candidate`
  String.raw`(?<!\p{L})(?:${anyCase('as|als|comme|como|come')}) (?:(?:${anyCase('the|der|die|das|dem|den|la|le|el|o|a|il|lo|de|het|une?|una?|uma?')}) )?(?:${best}) (?:\p{L}+ )?(?:${role})(?!\p{L})`,
];
const measured = [
  // `faster than all the others`, `más rápido que nadie`
  String.raw`(?<!\p{L})(?!(?:rather|other|aber|oder|weder|immer|liever|eerder) )(?:${anyCase('more|less|better|worse|\\p{L}{2,}er|mehr|weniger|meer|minder|plus|moins|mieux|más|menos|mejor|mais|melhor|più|meno|meglio')})(?: \p{L}+){0,2}?,? (?:${anyCase("than|als|que|qu['’]|do que|dan|di|che|della?|degli|dei")}) ?${between}(?:other )?(?:\d+ )?(?:${rest})(?![\p{L}-])(?: (?:other|else)(?: \p{L}+)?| (?:anderen|autres|altri|otros|outros))?`,
  // `ahead of 40 others`, `über dem Durchschnitt`
  String.raw`(?<!\p{L})(?:${anyCase('well|far|weit|bien|muy|muito|ben|ver')} )?(?:${anyCase('ahead of|above|below|before|vor|über|unter|devant|au-dessus de|en dessous de|por delante de|por encima de|à frente d[eoa]s?|acima d[ea]|davanti a|sopra|al di sopra d[ei](?:lla)?|sotto|boven|onder|vóór')}) ${between}(?:\d+ )?(?:${restBehind})(?![\p{L}-])`,
];
const surpassing = anyCase(
  'outperform|outscor|surpass|beat|übertr[aoi]f|überb[io]e?t|dépass|devanc|super(?:ó|ou|at[oa])|battut[oa]|overtrof|versloeg',
);
/** `outperformed all other candidates` */
const surpassed = String.raw`(?<!\p{L})(?:${surpassing})\p{L}* (?:a )?${between}(?:\d+ )?(?:other \p{L}+|(?:${restBehind}))(?![\p{L}-])`;
const patternOf = (patterns: readonly string[]) =>
  new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'gu');
const placings = patternOf([...placed, surpassed]);
const measures = patternOf(measured);

/** A comparison in a sentence; `isAdverbial` where what stands before it reads without it: `finished faster than …`. */
export type Comparison = Stretch & { readonly isAdverbial: boolean };

/** Each comparison in a sentence. */
export function comparisonsIn(sentence: string): Comparison[] {
  if (!hint.test(sentence)) return [];
  return [placings, measures].flatMap((pattern) =>
    matchesIn(sentence, pattern).map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      isAdverbial: pattern === measures,
    })),
  );
}

/** What each of them begins with, and few sentences have: the patterns are slow. */
const hint = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${best})(?!\p{L})| (?:th[ae]n|als|que?|d[aio]n?|che|degli|de[il]|della|of|vor|über|unter|devant|de|boven|sopra|sotto|above|below|before)(?!\p{L})|(?<!\p{L})(?:${surpassing})`,
  'u',
);
