import { anyCase } from './any-case.ts';

/**
 * What sentences about the holder say of a rank among others, with the verb and what binds it: `y quedó tercera de 40`,
 * `und belegte den 3. Platz`. Without a number of those behind or a word for the place it may be anything.
 */
const verbs = [
  '(?:was |has been )?(?:ranked|placed)|came|finished',
  '(?:se )?(?:quedó|clasificó|terminó)|(?:fue|ha quedado|ha sido) (?:clasificad[oa] )?|obtuvo',
  "(?:a été |s['’]est )classée?|(?:est|a) (?:arrivée?|terminé)|termine",
  'belegte|wurde|erreichte|kam|landete',
  'ficou|(?:foi )?classificad[oa]|classificou-se|terminou|obteve',
  '(?:si è |è stat[oa] )(?:classificat|piazzat)[oa]|è arrivat[oa]|arrivò|ottenne',
  'werd|eindigde|haalde|behaalde',
].join('|');
const ordinal = [
  String.raw`\d{1,3}(?:st|nd|rd|th|\.?[ºª°]|\.|er|ère|ème|e|de|ste)?`,
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last',
  'primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]',
  'premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
  'erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|fünfte[nr]?|sechste[nr]?|siebte[nr]?|achte[nr]?|neunte[nr]?|zehnte[nr]?',
  'primeir[oa]|terceir[oa]|quart[oa]|sétim[oa]|oitav[oa]|non[oa]',
  'prim[oa]|second[oa]|terz[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|decim[oa]',
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende',
].join('|');
const lead = 'in|at|as|en|el|la|como|à la|au|le|den|auf(?: den)?|als|em|no|na|o|a|al|come|op(?: de)?|de|een';
const placeWord = 'place|platz|rang|lugar|puesto|posición|posição|posto|posizione|plaats|rank|position';
const among = 'out of|of|in|among|de|entre|sur|parmi|von|unter|em|su|tra|fra|van(?: de)?|onder';

const binder = String.raw`,? (?:${anyCase('and|y|et|und|e|en|who|qui|que|quien|che|die|der')}) `;
const bound = String.raw`(?:${binder}|,? ?)(?<!\p{L})`;
const end = String.raw`(?=[.,;!)\n]|$| (?:${anyCase('in|im|at|en|y|and|und|et|e|na|no|al|alla|dans|bij|with|mit|con')})(?!\p{L}))`;
const number = String.raw`(?: (?:${anyCase(among)}) (?:(?:${anyCase('the|las?|los|les|den|der|as|os|de')}) )?\d{1,5}(?: \p{Ll}{3,20})?)`;
const being = 'was|is|fue|era|foi|war|ist|ha sido|a été|est|è stat[oa]|è|ha ottenuto|a obtenu|ha obtenido';
const best =
  'top|best|first|highest|mejor|primer[oa]?|melhor|primeir[oa]|migliore|prim[oa]|meilleure?|premi(?:er|ère)|beste[rn]?|erste[rn]?|höchste|hoogste';
const gradeWord = 'nota|note|grade|mark|score|cijfer|voto|calificación|resultado|résultat|risultato';
const group =
  'class|cohort|group|course|year|grupo|clase|curso|promoción|turma|classe|promotion|groupe|gruppo|corso|kurses|gruppe|klasse|jahrgangs|groep|klas|cursus';
const ofGroup = String.raw` (?:of|in|de|del|d[ao]|della|des|der|van) (?:(?:${anyCase('the|her|his|la|su|de|het|sua|sa|seu')}) )?(?:${anyCase(group)})`;

/** `por haber logrado`, with an article and the place behind. */
const forHaving = [
  'for (?:having )?(?:achiev|reach|tak|win|gain|secur|obtain|finish|com)ing|for having (?:achieved|reached|taken|won|gained|secured|obtained|finished|come)',
  'por haber (?:logrado|obtenido|alcanzado|conseguido|ganado|quedado|ocupado)|por (?:lograr|obtener|alcanzar|conseguir|ganar)',
  'pour avoir (?:obtenu|remporté|décroché|atteint|gagné|pris|terminé)',
  'por (?:ter |haver )?(?:alcançado|obtido|conquistado|ganho|ficado|alcançar|obter|conquistar|ficar)',
  'per (?:aver(?:e)? )?(?:ottenuto|conquistato|raggiunto|vinto|conseguito)|per essersi (?:classificat|piazzat)[oa]',
  'für (?:das Erreichen|den Gewinn|die Erlangung|das Erringen)|voor het (?:behalen|bereiken|winnen) van',
].join('|');
const articleOfPlace =
  '(?:(?:the|an?|el|la|l[ea]|o|um|il|lo|de|den|die|der|des|das|het|een|un[ao]?|une|in|en|em|a|al) ){0,2}';
const reachedAtEnd = '(?:erreicht|belegt|errungen|erzielt|gewonnen|erlangt|behaald|bereikt|gewonnen)';
const placed = 'classificat[oa]|clasificad[oa]|classificad[oa]|classée?|platzierte[rn]?|geplaatste|runner-up';

export const ranks: readonly RegExp[] = [
  // `Le jury a placé Maëlys au 5e rang`
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${anyCase('placed|ranked|placée?|classée?|colocou|clasificó|classificou')}) (?:[^\s.,;:!?]{1,20} ){1,5}?)(?:${anyCase('in|at|au|à la|en|em|no|na')}) (?:${anyCase(ordinal)}) (?:${anyCase(placeWord)})${number}?${end}`,
    'gu',
  ),
  new RegExp(
    String.raw`,? (?:${anyCase(forHaving)}) ${articleOfPlace}(?:${anyCase(ordinal)}) (?:${anyCase(placeWord)})${number}?${end}`,
    'gu',
  ),
  // `, die den 3. Platz erreicht hat`, `, die de derde plaats heeft behaald`
  new RegExp(
    String.raw`, (?:die|der|das|dat) (?:den|de|die|het) (?:${anyCase(ordinal)}) (?:${anyCase(placeWord)})${number}?(?: hat| heeft)? ${reachedAtEnd}(?: hat| heeft)?(?=[.,;!)\n]|$)`,
    'gu',
  ),
  // `, primo classificato,`, `, 2nd place`
  new RegExp(
    String.raw`(?:,|,? ?:| \() ?(?:(?:${anyCase('the|der|die|la|el|il|le|o|a|de')}) )?(?:${anyCase(ordinal)}) (?:${anyCase(`${placeWord}|${placed}`)})${number}?(?:\)|(?=[.,;!\n]|$))`,
    'gu',
  ),
  new RegExp(
    String.raw`${bound}(?:${anyCase(verbs)})(?: (?:${anyCase(lead)})){0,2} (?:${anyCase(ordinal)})(?: (?:${anyCase(placeWord)})${number}?|${number}|${ofGroup}(?: (?:${anyCase('of|von|de|di|van')}) \d{1,4})?)${end}`,
    'gu',
  ),
  // `and was top of the class`, `y obtuvo la mejor nota del grupo`; alone it is all that a sentence says
  new RegExp(
    String.raw`${binder}(?:${anyCase(`${verbs}|${being}`)}) (?:(?:${anyCase('the|la|el|le|il|lo|o|a|die|der|das|de|het')}) )?(?:${anyCase(best)})(?: (?:${anyCase(gradeWord)})(?:${ofGroup})?|${ofGroup})${end}`,
    'gu',
  ),
];

/** What each of them has, and few sentences: it is looked for first, which costs less. */
export const rankHint = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(`${verbs}|${being}`)}) (?:\S+ ){0,3}?(?:\d|(?:${anyCase(`${ordinal}|${best}`)})(?!\p{L}))|(?<!\p{L})(?:${anyCase(ordinal)}) (?:${anyCase(`${placeWord}|${placed}`)})(?!\p{L})`,
  'u',
);

/** `Rank: 4th of 312 entrants`, a line of an award that tells of one among others and nothing else. */
export const statedRank = new RegExp(
  String.raw`(?<=^|\n|[.!?] |; )(?:${anyCase('(?:(?:final|overall) )?(?:rank|ranking|place|placing|placement|position)|rang|platz|platzierung|puesto|posición|clasificación|lugar|classement|place obtenue|classificação|posição|colocação|lugar|classifica|posizione|piazzamento|posto|plaats|rangschikking|positie|klassering')}) ?: ?(?:${anyCase(ordinal)})(?: (?:${anyCase(placeWord)})${number}?|${number})(?=[.;,\n]|$)`,
  'gu',
);

/** Whether somebody is told to have come somewhere among others: `3rd of 118`, `Platz 1 von 46`, `first in the class`. */
export const tellsRank = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${anyCase(ordinal)})(?: (?:${anyCase(placeWord)})(?!\p{L})|${number}(?! ?(?:%|\p{L}*[hH]ours|horas|heures|Stunden|ore|uur)))|(?:${anyCase(placeWord)}) (?:no\. |n[.º°] ?)?\d{1,3}(?![\p{N}%])|(?:${anyCase(`${best}|${ordinal}`)})(?: (?:${anyCase(gradeWord)}))?${ofGroup}|top \d{1,2} ?%)`,
  'u',
);
