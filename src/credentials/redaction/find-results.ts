import { matchesIn } from '../matches-in.ts';
import { rankHint, ranks, statedRank } from './ranks.ts';
import { mark, type Span } from './span.ts';
import { comparing, isBounded } from './thresholds.ts';
import type { Stretch } from './sentences.ts';

/**
 * What a sentence about the holder tells of their result: a grade, an honour, a rank, the title of a thesis. Elsewhere it
 * may be what the credential asks for, and stays; so does what is asked of the holder in such a sentence.
 */
export function findResults(text: string, sentences: readonly Stretch[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const figures = /\d/.test(sentence) ? results : inWords;
    // Few sentences have one, and the patterns are slow.
    const worded = spelledHint.test(sentence) ? [...figures, ...spelledResults] : figures;
    const patterns = rankHint.test(sentence) ? [...ranks, ...worded] : worded;
    return patterns
      .flatMap((result) =>
        matchesIn(sentence, result).flatMap(({ index, 0: found }) =>
          asked.test(found) ||
          asked.test(sentence.slice(Math.max(0, index - 12), index)) ||
          isBounded(sentence, { start: index, end: index + found.length }) ||
          askedBehind.test(sentence.slice(index + found.length, index + found.length + 30))
            ? []
            : [withVerb(sentence, mark(index, index + found.length, true))],
        ),
      )
      .map((span) => ({ ...span, start: start + span.start, end: start + span.end }));
  });
}

/** `… and scored 93 % in the exam`: a verb whose object goes would be left alone, so that its clause goes, too. */
function withVerb(sentence: string, span: Span): Span {
  const lead = boundVerb.exec(sentence.slice(Math.max(0, span.start - 40), span.start))?.[0];
  if (lead !== undefined)
    return { ...span, start: span.start - lead.length, end: span.end + clauseRest(sentence, span.end) };
  const first = firstVerb.exec(sentence.slice(Math.max(0, span.start - 40), span.start))?.[0];
  const next = first === undefined ? undefined : nextVerb.exec(sentence.slice(span.end, span.end + 20))?.[0];
  if (first !== undefined && next !== undefined)
    return { ...span, start: span.start - first.length, end: span.end + next.length };
  const bound = /,? (?:und|en) $/u.exec(sentence.slice(0, span.start))?.[0] ?? '';
  const verb = verbBehind.exec(sentence.slice(span.end, span.end + 30))?.[0] ?? '';
  return bound === '' || verb === ''
    ? span
    : { ...span, start: span.start - bound.length, end: span.end + verb.length };
}

/** How far the clause of a verb reaches behind its object. */
function clauseRest(sentence: string, from: number): number {
  return (
    /^(?: (?!(?:and|und|et|y|e|en|but|aber|mais|pero|mas|ma|maar)(?!\p{L}))[^\s.,;:!?()]+){0,8}(?=[.,;!]|$| (?:and|und|et|y|e|en|but|aber|mais|pero|mas|ma|maar)(?!\p{L}))/u.exec(
      sentence.slice(from),
    )?.[0].length ?? 0
  );
}

/** In an award a line that states a grade and nothing else: `Final grade: 93 %`. */
export function findStatedGrades(text: string): Span[] {
  if (!/[:/\n]/.test(text)) return [];
  const patterns = spelledHint.test(text)
    ? [stated, statedAverage, statedRank, statedShare, statedInWords]
    : [stated, statedAverage, statedRank, statedShare];
  return patterns.flatMap((pattern) =>
    matchesIn(text, pattern).map(({ index, 0: found }) => mark(index, index + found.length, true)),
  );
}

const asked =
  /(?<!\p{L})(?:at least|least|minimum|minimal|required|requires|pass(?:ing)? (?:mark|grade|score)|above|over|mindestens|mindest\p{L}*|au moins|minimale?|al menos|mínim[oa]|pelo menos|no mínimo|almeno|minim[oa]|minstens|minimaal|ten minste|co najmniej)(?!\p{L})/iu;

/** `A score of 70 % is required` */
const askedBehind =
  /^ (?:(?:is|are|was|ist|est|es|é|è|wird|wordt) )?(?:required|needed|necessary|erforderlich|nötig|verlangt|requise?|exigée?|nécessaire|requerid[oa]|necesari[oa]|exigid[oa]|necessári[oa]|richiest[oa]|necessari[oa]|vereist|nodig)(?!\p{L})/u;

const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?(?: ?(?:/|out of|von|sur|su|sobre|de|van(?: de)?|op|z|na|av) ?\d{1,4})?(?: ?%| percent| Prozent| procent)?`;
/** `80 or more` is what is asked for. */
const exactly = String.raw`(?![\d.,/]*\d| ?%? ?(?:percent )?(?:or|oder|ou|o|of|and above) )`;
const marks =
  'grade|mark|score|c?gpa|result|average|aggregate|promedio|durchschnitt|notendurchschnitt|gemiddelde|note|gesamtnote|abschlussnote|punktzahl|ergebnis|moyenne|résultat|nota|calificación|puntuación|resultado|media|média|votazione|voto|punteggio|classificação|pontuação|cijfer|eindcijfer|resultaat|aproveitamento|aprovechamiento|rendimiento|profitto|oceną|wynikiem|ocenou|betyget|karakteren';
const grades =
  'grade|note|gesamtnote|abschlussnote|aproveitamento|aprovechamiento|c?gpa|nota|notă|calificación|puntuación|votazione|voto|punteggio|classificação|cijfer|eindcijfer|ocenę|arvosana|betyg|karakter|známka|jegy|hinne';
const withWords = 'with|at|mit|avec|con|com|met|z|s|med';
const letter = String.raw`["“„«']?(?:[A-F](?:[+-]| minus| plus)?|[Ss]ehr gut|[Gg]ut|[Bb]efriedigend|[Aa]usreichend|[Ss]obresaliente|[Nn]otable|[Mm]atrícula de [Hh]onor|[Mm]áxima|[Oo]ttimo|[Ee]xcelente|[Ee]ccellente|[Dd]istinto|[Bb]uono|[Tt]rès bien|[Bb]ien|[Dd]istinction|[Mm]erit)["”“»']?(?![\p{L}\p{N}])`;
const points = String.raw`(?:points?|Punkten?|puntos|pontos|valores|punti|punten|pkt|marks)`;
/** Verbs whose object is a result. */
export const reached =
  'scored|scoring|secured|received|receiving|earned|earning|obtained|obtaining|achieved|achieving|got|reached|averaged|erreichte|erzielte|obtuvo|obteniendo|obtuviste|sacó|sacaste|consiguió|obteve|conseguiu|obtendo|obtiveste|tirou|ottenuto|ottenendo|conseguito|obtenu|obtenant|obtient|behaalde|haalde|scoorde|obtenido|obtido|uzyskała?|uzyskując';
const reachedInEnglish = 'received|achieved|obtained|earned|got|gained|scored';
/** `A classificação obtida por Leonor foi de 17 valores` */
const gained =
  'obtained|achieved|reached|obtid[oa]|alcançad[oa]|obtenid[oa]|conseguid[oa]|obtenue?|ottenut[oa]|conseguit[oa]|behaald door';
/** A number in words, with its decimals. */
const spelledPart = [
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\p{L}{3,6}|veint\\p{L}{1,8}|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien',
  'zéro|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cent',
  'dois|três|quatro|sete|oito|nove|dez|treze|deza?[sn]\\p{L}{3,5}|dezoito|vinte|trinta|quarenta|cinquenta|sessenta|oitenta|cem',
  'due|tre|quattro|cinque|sei|sette|otto|dieci|\\p{L}{2,8}dici|dicia\\p{L}{4,5}|diciotto|(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant|cent)\\p{L}{1,8}',
  'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{L}{3,6}zehn|\\p{L}{0,12}(?:zwanzig|dreißig|(?:vier|fünf|sech|sieb|acht|neun)zig)|hundert',
  'half|media|medio|meio|mezzo|demie?|halb|een|twee|drie|vijf|zes|zeven|negen|tien|twaalf|\\p{L}{3,6}tien|\\p{L}{0,12}(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|honderd',
].join('|');
export const spelled = String.raw`(?:${spelledPart})(?:[ -](?:(?:and|y|e|et|und|en|coma|con|point|punto|vírgula|virgule|komma|virgola) )?(?:${spelledPart})){0,4}(?! ?\p{L}*-\p{L}|\p{L})`;
/** Nothing is counted by it. */
const alone = String.raw`(?: (?:${points}|per ?cent|por ciento|por cento|pour cent|prozent|procent|per cento)(?!\p{L}))?(?: (?:out of|von|sur|su|sobre|de|em|op|van de) ${spelled}(?: ${points}(?!\p{L}))?(?: e lode)?| e lode)?(?=[.,;:!?)\n]|$| (?:and|und|et|y|e|en|in|im|on|at|for|bei|dans|à|aux?|lors|no|na|nel|nella|al|alla|beim|op|bij|over|abgeschlossen|bestanden|erhalten|erreicht|absolviert|erzielt|behaald|afgerond|geslaagd|gehaald|afgesloten)(?!\p{L}))`;
const boundVerb = new RegExp(
  String.raw`,? (?:and|und|et|y|e|en|och|og|i) (?:(?:has|hat|a|ha|heeft) )?(?:${reached})(?: (?:an?|une?|una|um|uma|een|eine[nr]?))?(?= ?$)`,
  'iu',
);
/** `scored 93 % and built a bridge`, of which the second verb stays. */
const firstVerb = new RegExp(
  String.raw`(?<=[\p{L}.] )(?:(?:has|have|had|hat|hatte|a|ha|avait|heeft|had|har) )?(?:${reached})(?: (?:an?|une?|una|um|uma|een|eine[nr]?))? ?$`,
  'iu',
);
/** A rank is a result, too. */
const nextVerb =
  /^ (?:and|und|et|y|e|en|och|og) (?!(?:rank|came|finish|plac|won|termin|class|sali|qued|fic|arriv|beleg|werd|wurd|blev)\p{L}*|(?:an?|the|eine?[nrms]?|de[rmnsl]?|das|die|une?|una|uma?|l[ae]s?|el|los|os?|il|i|een|het|in|on|at|by|with|mit|con|com|avec|met|su|her|his|seine?|ihre?)(?!\p{L}))(?=\p{Ll})/u;
const verbBehind = /^ (?:erreicht|erzielt|behaald|gescoord|gehaald)(?=[.,;!]|$)/u;

const results: readonly RegExp[] = [
  // `with a mark higher than 95 %`, `ha ottenuto un punteggio superiore a 95`, `erreichte mehr als 95 Punkte`
  new RegExp(
    String.raw`(?:,? (?:${withWords})|(?<=(?<!\p{L})(?:${reached})))(?: (?:an?|une?|una|uma?|een|eine[nrm]?|the|la|die|de|der|einer))?(?: (?:final|overall|total))?(?: (?:${marks}))?(?: (?:final|finale|global))? (?:${comparing}) ?${number}(?: ${points})?(?![\d.,/]*\d)`,
    'giu',
  ),
  // `with a final grade of 3.87`, `mit der Note 1,3`, `con la votazione di 28/30`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${withWords})(?: \p{L}{1,12}){0,3} (?:${marks})(?: (?:final|finale|global|geral|general|générale|complessiva))?(?: (?:of|von|de|di|van))?:? ${number}(?: ${points})?${exactly}`,
    'giu',
  ),
  // `a grade of 18.5`, `nota 9,80`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:a|an|the|your|die|eine|una|un|la|une|uma|een|het) )?(?:final )?(?:${grades})(?: (?:of|von|de|di|van|era|een|is een))?:? ${number}(?: ${points})?${exactly}`,
    'giu',
  ),
  // `a score of 95/100`
  new RegExp(
    String.raw`(?<!\p{L})(?:an?|the|this|your) (?:\p{L}{1,12} )?(?:mark|score|result|average|percentage) of ${number}(?: ${points})?${exactly}`,
    'giu',
  ),
  // `Her final grade was 1.7`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:\p{L}{1,20} ){0,2}\p{L}{0,20}(?:${marks})(?: (?:${gained})(?: [\p{L}.’'-]{1,20}){0,5})? (?:was|is|war|ist|fue|es|foi|era|è|était|est|bedroeg):?(?: (?:de|of))? ${number}(?: ${points})?${exactly}`,
    'giu',
  ),
  // `with a grade of A`, `mit der Note „sehr gut“`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:${withWords}) )?(?:(?!(?:${withWords}) )\p{L}{1,12} ){0,3}?(?:[Gg]rade|[Mm]ark|[Nn]ote|Gesamtnote|[Nn]ota|[Cc]alificación|[Cc]lassificação|[Vv]otazione|[Gg]iudizio|[Cc]onceito|[Mm]ention|[Cc]ijfer|[Oo]cen[ąęa])(?: (?:final|finale|global|geral|general|générale|complessiva))?(?: (?:of|von|de|di|van))?:? ${letter}(?: \([0-9][^()\n]{0,20}\))?`,
    'gu',
  ),
  // `consiguió un notable alto en el panel`, and not `un notable avance`
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${reached}|consiguió|logró|mereció|recibió|recebeu|ricevuto|riceve|reçu|ontving|conseguiu|alcançou|riportò|riportato|décroché|kreeg|erhielt|bekam))(?: (?:an?|une?|una|uma?|um|een|eine?n?))? (?:notable|sobresaliente|aprobado|matrícula de honor|suficiente|excelente|muito bom|bom|ottimo|buono|distinto|mention (?:très bien|assez bien|bien)|Auszeichnung|sehr gut|onderscheiding|voldoende)(?: (?:alto|bajo))?(?=[.,;!)]|$| (?:en|por|con|em|por|com|in|nel|nella|al|au|aux|lors|im|bei|voor|op|y|e|et|und)(?!\p{L}))`,
    'giu',
  ),
  // `s hodnocením výborně`, `z wynikiem bardzo dobrym`, `med betyget Väl godkänd`
  /(?<!\p{L})(?:ze?|s|med) (?:hodnocením|výsledkem|prospěchem|wynikiem|oceną|betyget|karakteren):? ["“„«']?(?:velmi |bardzo |väl )?\p{L}+["”“»']?/giu,
  // `with the grade 'výborně'`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${withWords})(?: \p{L}{1,12}){0,2}? (?:${grades})(?: (?:of|von|de|di|van))?:? ["“„«'‘][^"“”»'’\n]{1,30}["”“»'’]`,
    'giu',
  ),
  // `scored 93 %`, `obtuvo un 9,4`, `ottenuto 28/30`
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${reached}))(?: (?:a|an|un|uma|una|een|einen?|total of|in total)){0,2} ${number}(?: ${points})?${exactly}(?=[.,;!)]|$|\s(?:in|on|im|bei|dans|à|aux?|lors|en|no|na|nel|nella|alla?|beim|zum|bij|op|for|and|und|et|y|e|em|el|am|at|le|il|den|dnia)(?!\p{L}))`,
    'giu',
  ),
  // `with 93 %`, `mit 47 von 50 Punkten`, `avec 15/20`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${withWords})(?: \p{L}{1,4})? (?:\d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|Prozent|${points})|\d{1,4}(?:[.,]\d{1,2})? ?(?:/|out of|von|sur|su|de|van) ?\d{1,4})(?: ${points})?${exactly}(?![\p{L}\d/])`,
    'giu',
  ),
  // `Congratulations on your 93 %`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:on|for|with|zu|für|mit|pour|avec|por|con|per|com|met|voor) )?(?:your|her|his|their|ihren?|deinen?|votre|vos|tes|tus?|sus?|seus?|teus?|tuoi?|jouw|uw) \d{1,3}(?:[.,]\d{1,2})? ?(?:%|percent|Prozent|procent|${points}|(?:/|out of|von|sur|su|de|van) ?\d{1,4}(?: ${points})?)${exactly}(?![\p{L}\d/])`,
    'giu',
  ),
  // `met een 8,5`
  /(?<!\p{L})(?:with|mit|avec|con|com|met) (?:(?:gemiddeld|durchschnittlich|en moyenne|en promedio|em média|in media) )?(?:an?|eine[rm]?|une?|una?|uma?|een) \d{1,2}(?:[.,]\d{1,2})?(?=[.,;!)]|$)/gu,
  // `aprobó con 9 (nueve)`
  /(?<=(?<!\p{L})(?:aprobó|aprobad[oa]|superó|passou|aprovad[oa]|promoss[oa]|bestand|bestanden|slaagde|geslaagd|reçue?|passed|klarat|bestod|zdała?)(?: [^.,;!?\n]{0,30})?) (?:con|com|mit|met|with|avec|med|z) (?:une? |una? |uma? |een |einer )?\d{1,2}(?:[.,]\d{1,2})?(?: \([\p{L} ]{2,20}\))?(?=[.,;!]|$| \p{Ll})(?! (?:hours|horas|Stunden|ore|uur|years|años|Jahre|exercises|tareas))/giu,
  // `suoritti kurssin arvosanalla 5`, `karakteren 10`
  /(?<!\p{L})(?:arvosanalla|(?:med )?karakter(?:en)?|(?:med )?betyg(?:et)?|s hodnocením|cu nota) \d{1,2}(?:[.,]\d{1,2})?(?![\p{L}\d])/giu,
  /(?<!\p{L})(?:arvosanalla|(?:[Mm]ed )?karakter(?:en)?|(?:[Mm]ed )?betyg(?:et)?|s hodnocením) [A-F][+-]?(?![\p{L}\p{N}])/gu,
  // `erreichte … 93 %`, and a grade or percentage in brackets
  /(?<= )\((?:\p{L}{1,15}:? ){0,3}\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d{1,3})(?: \p{L}{1,10})?\)/gu,
  new RegExp(
    String.raw`(?<=(?:hat|hast|haben|heeft|hebt|heb) (?:[^.!?\n]{0,60} )?)(?:(?:eine? |een )?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|Prozent|procent|${points})(?: ${points})?|een \d{1,2}(?:,\d{1,2})?)${exactly}(?= (?:erreicht|erzielt|behaald|gescoord|gehaald))`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])(?:with (?:an? )?(?:(?:high|highest|great|first[- ]class|upper second[- ]class) )?(?:distinction|honou?rs|merit|credit(?=[.,;!]|\s*$| (?:on|in|at) )|(?<=with an? )[A-F][+-]?(?![\p{L}\p{N}]))|(?:(?:summa|magna) )?cum laude|mit (?:sehr gutem |gutem |ausgezeichnetem )?(?:Auszeichnung|Erfolg bestanden)|mit (?:sehr gutem|gutem|ausgezeichnetem|bestem|großem|hervorragendem) Erfolg(?!\p{L})|mit ausgezeichnetem Erfolg|met (?:grote |grootste |de grootste )?onderscheiding|avec (?:grande |la plus grande )?distinction|med (?:väl )?godkänt|med beröm|mit ["“„«]?(?:sehr gut|gut|befriedigend)["”“»]?(?: \([0-9][^()\n]{0,8}\))?(?= (?:bestanden|abgeschlossen|bewertet|benotet))|avec (?:la )?mention(?: (?:très |assez )?(?:bien|honorable)| d['’]\p{L}+)?|avec les félicitations du jury|con (?:lode|matrícula de honor|honores|mención de honor|menzione|sobresaliente|el máximo de puntos|il massimo dei voti)|com (?:distinção|louvor)|met lof|z wyróżnieniem|s vyznamenáním|med (?:utmärkelse|udmærkelse))(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:as|als|comme|como|come)(?: (?:the|der|die|le|la|el|o|a|de))? (?:best|first|top|second|third|beste[rn]?|erste[rn]?|meilleure?|première?|premier|mejor|primer[oa]?|melhor|migliore|primo|prima)(?: \p{L}{1,12}){0,2} (?:of|in|des|der|ihres|seines|de|di|del|van) (?:(?:the|her|his|their|ihrer|ihres|la|le|su|seu|suo) )?\p{L}{1,20}/giu,
  // `als Jahrgangsbeste`, `top of the class`
  /(?<!\p{L})(?:(?:als|as) |(?<=(?:finished|came|graduated) ))(?:(?:the|die|der|de) )?(?:(?:Jahrgangs|Kurs|Klassen|Lehrgangs|Prüfungs)(?:best|erst|zweit|dritt)\p{L}{0,2}|(?:first|top|best) (?:of|in) (?:the |her |his |their )?(?:class|cohort|year|course|group)|valedictorian)(?!\p{L})/giu,
  // `at the second attempt`
  /(?<!\p{L})(?:at|on|im|al|au|alla|à|na|bij de|za|in) (?:(?:the|her|his) )?(?:first|second|third|ersten|zweiten|dritten|primer|segundo|tercer|premier|deuxième|second|troisième|prima|seconda|terza|primeira|segunda|eerste|tweede|derde|pierwszym|drugim|trzecim) (?:attempt|try|Versuch|Anlauf|intento|essai|prova|tentativo|tentativa|poging|podejściem)(?!\p{L})/giu,
  // `rated 4.8 of 5`
  /(?<=(?<!\p{L})(?:rated|rating|scored?|graded|marked|bewertet|benotet|valutat[oa]|beoordeeld|évaluée?|notée?|evaluad[oa]|avaliad[oa])(?: \p{L}{1,12}){0,3} )\d{1,2}[.,]\d{1,2} ?(?:op|na|out of|su|sur|sobre|von|of|de|di|van(?: de)?|\/) ?\d{1,3}(?: (?:stars?|points?|Punkten?|puntos|pontos|punti|punten))?(?=[.,;!)]|$| (?:by|for|in|on|from|and)(?!\p{L}))/giu,
  // `ran the course in 14 min 20 s`
  /(?<=(?<!\p{L})(?:took|ran|finished|completed|swam|cycled|climbed|rode|brauchte|lief|schwamm|corrió|nadó|correu|corse|liep|zwom|needed)(?: [^\s.;:]{1,20}){0,6} )(?:in )?\d{1,3} ?(?:h|hours?|min|m|minutes?|Minuten|minutos|minuti|minuten)\.?,? (?:(?:and|y|et|e|und|en) )?\d{1,2} ?(?:s|secs?|seconds?|Sek|Sekunden|secondes?|segundos|secondi|seconden)(?=[.,;!)]|$)/giu,
  // `com frequência de 96%`, `attended 92 % of sessions`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${withWords})(?: \p{L}{1,12}){0,2} (?:attendance|asistencia|assiduité|frequência|assiduidade|frequenza|presenza|anwesenheit|aanwezigheid)(?: (?:of|von|de|di|van))? \d{1,3}(?:[.,]\d)? ?%${exactly}|(?<=(?:attended|reached|achieved) )\d{1,3} ?% (?:attendance|of (?:the |all )?(?:sessions|classes|lessons))`,
    'giu',
  ),
  // `13 na 15 punktów`, `16,5 op 20`, `46 of 50 points`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])\d{1,3}(?:[.,]\d{1,2})? (?:op|na|out of|su|sur|sobre|von|of|de|van(?: de)?) (?:\d{2,3} ?${points}|(?<=(?:op|na|out of|su|sur|sobre) )\d{2,3}(?![\p{N}.,]*\d|\p{L}| ?(?:hours|horas|Stunden|ore|uur)))`,
    'giu',
  ),
  // `attended 38 of 40 hours`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])\d{1,3} (?:op|na|out of|su|sur|sobre|von|of|de|di|van(?: de)?|z|av|af) (?:(?:the|den|las|les|le|as|os) )?\d{1,3} (?:hours|horas|heures|Stunden|ore|uur|uren|godzin|timer|timmar|tuntia|sessions|sesiones|séances|Terminen|sessões|sessioni|sessies)(?!\p{L})`,
    'giu',
  ),
  // `graded 39 of 40 samples`
  /(?<=(?<!\p{L})(?:graded|marked|answered|identified|recogni[sz]ed|classified|solved|hit|named) )\d{1,3} (?:out )?of (?:the )?\d{1,3} \p{L}{3,20}/giu,
  // `con 110 e lode`, `major de sa promotion`
  /(?<!\p{L})(?:con )?\d{2,3}(?:\/\d{2,3})? e lode(?!\p{L})/giu,
  /,? ?(?<!\p{L})(?:sortie? )?(?:majore?|première?|premier) de (?:(?:sa|la) )?promotion(?!\p{L})/giu,
  // `98 centesimi`
  /(?<![\p{L}\p{N}])\d{2,3} (?:centesimi|trentesimi)(?!\p{L})/gu,
  // the class of a degree, `an A-minus (91.7)`
  /(?<![\p{L}\p{N}])(?:with )?(?:first|second|third)[- ]class honou?rs(?:,? (?:upper|lower) division)?(?!\p{L})/giu,
  /(?<![\p{L}\p{N}])(?:an? )?[A-D]-(?:minus|plus)(?!\p{L})(?: \([^()]{1,8}\))?/gu,
  // `aged 34`, `43 jaar`
  /(?:, )?(?<!\p{L})(?:aged \d{2}|\d{2} (?:years? old|jaar oud|jaar(?= en )|Jahre alt|ans(?=,)|años(?=,)|anni(?=,)|anos(?=,)))(?!\p{L})/giu,
  // `after scoring in the top decile`
  /(?:,? ?(?<!\p{L})(?:after|by|having) )?(?<!\p{L})(?:scor|plac|finish|rank)(?:ed|ing) (?:in|among|within) the (?:top|best|first|upper) (?:decile|quartile|quintile|tenth|quarter|third|half|(?:[0-9]{1,2}|\p{L}{3,8}) ?(?:%|per ?cent)|[0-9]{1,3})(?: of (?:the|her|his|their) \p{L}+)?(?!\p{L})/giu,
  // `ranked third of 40`
  /(?<!\p{L})(?:ranked|ranking|placed) (?:\p{L}{3,8}|\d{1,3}(?:st|nd|rd|th)?)(?: (?:of|out of|in|among) (?:\d{1,4}|(?:the|her|his|their) \p{L}+))?/giu,
  // `with the thesis “…”`
  /(?<![\p{L}\p{N}])(?:with|mit|avec|con|com|met) (?:(?:a|the|her|his|their|der|einer|dem|ihrer|seiner|le|la|un|una|el|o|de|een) )?(?:\p{L}{1,20} )?(?:thesis|dissertation|project|\p{L}{0,20}arbeit|mémoire|tesis|tesi|tese|scriptie|praca)(?: (?:on|titled|entitled|mit dem titel|zum thema|intitulée?|titulad[ao]|sobre|sur))?:? ["“„«'‘][^"“”»'’\n]{3,150}["“”»'’]/giu,
];

const banding = 'placed|graded|rated|classed|classified|ranked|assessed|finished|ended|came';
const bands =
  '(?:(?:high|higher|first|upper|lower|second|top) )?(?:distinction|merit|credit|pass|commended|commendation|honou?rs|excellent|outstanding|gold|silver|bronze|first)';
/** Grades in words. */
const spelledResults: readonly RegExp[] = [
  // `con la nota de dieciocho`, `mit der Gesamtnote zwei`, `a final mark of ninety`
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${withWords}) )?(?:(?:an?|the|her|his|your|la|el|una?|su|uma?|o|sua|seu|der|die|einer|ihrer|seiner|une|le|sa|son|il|de|het|een|haar|zijn) )?(?:(?:final|overall|total|average) )?(?:${marks}|endnote|mittleren? note)(?: (?:final|finale|global|obtenida|obtenue|média|media))?(?: (?:of|von|de|di|van))?:? ${spelled}${alone}`,
    'giu',
  ),
  // `scored ninety-two per cent`, `obtuvo un nueve`
  new RegExp(String.raw`(?<=(?<!\p{L})(?:${reached}))(?: (?:an?|una?|uma?|een|einen?|une))? ${spelled}${alone}`, 'giu'),
  // `met een acht`, `mit einer Eins`, `com dezoito valores`
  new RegExp(
    String.raw`(?<!\p{L})(?:${withWords}) (?:(?:an?|eine[rm]?|une?|una?|uma?|een|um) ${spelled}(?=[.,;!)]|$| (?:abgeschlossen|bestanden|absolviert|behaald|afgerond|geslaagd|afgesloten))|${spelled} (?:${points}|per ?cent|por ciento|por cento|pour cent|prozent|procent|per cento)(?!\p{L}| (?:${spelledPart})(?!\p{L})))`,
    'giu',
  ),
  // `with eight point eight`, `nueve coma cinco sobre diez`, `trenta su trenta`
  new RegExp(
    String.raw`(?:, |(?<!\p{L})(?:${withWords}|at) )?(?:(?:an?|una?|uma?|een|einen?|une) )?(?<!\p{L})(?:(?:${spelledPart}) (?:point|coma|virgule|komma|virgola|vírgula|punto|punkt) (?:${spelledPart})|(?=[^.,;:!?\n]{3,60} (?:out of|su|sur|sobre|op) )${spelled}(?= (?:out of|su|sur|sobre|op) (?:${spelledPart})))${alone}`,
    'giu',
  ),
  // `and was awarded a Distinction`, `obtained a Merit`, unlike `was awarded a Distinction Award`
  new RegExp(
    String.raw`(?:,? and (?:has been|has|was|is)? ?(?:awarded|given|${reachedInEnglish})|(?<=(?<!\p{L})(?:awarded|given|${reachedInEnglish}))) (?:with )?(?:an? )?["“‘']?(?:[Hh]igh |[Ff]irst[- ][Cc]lass )?(?:[Dd]istinction|[Mm]erit|[Cc]redit|[Pp]ass|[Hh]onou?rs|[Ee]xcellent|[A-F](?:[+-]| minus| plus)?)["”’']?(?=[.,;!]|$| (?:in|for|on|and|overall)(?!\p{L}))`,
    'gu',
  ),
  // `received a 4 in every domain`
  new RegExp(
    String.raw`(?:,? and (?:has )?(?:${reachedInEnglish})|(?<=(?<!\p{L})(?:${reachedInEnglish}))) an? \d{1,2}(?:\.\d{1,2})?(?: (?:in|on|for) (?:\p{L}+ ){0,3}\p{L}+)?(?=[.,;!]|$)`,
    'gu',
  ),
  // `and was placed in the Distinction band`, `was graded Merit`
  new RegExp(
    String.raw`(?:,? and (?:has been|was|is)? ?(?:${banding})|(?<=(?<!\p{L})(?:${banding}))) (?:(?:in|into|as|at|with|within) )?(?:(?:the|an?) )?["“‘']?${bands}["”’']?(?: (?:band|class|category|tier|group|level|range|division|bracket))?(?!\p{L}| (?:in|of) [\p{Lu}])`,
    'giu',
  ),
];
/** Those that a sentence without a figure can have. */
const inWords = results.filter(({ source }) => !source.includes(String.raw`\d`));
/** What each of the grades in words has. */
const spelledHint = new RegExp(
  String.raw`(?<!\p{L})(?:${banding}|awarded|given|${reachedInEnglish}) | (?:${spelledPart})(?!\p{L})`,
  'iu',
);

/** Of a line, an item of a list or a sentence. */
const lineStart = String.raw`(?<=^|\n|[.!?] |; |(?:^|\n)[-*•] )`;
const statedLabel = String.raw`(?:(?:[Ff]inal|[Oo]verall|[Yy]our|[Tt]otal) )?(?:[Gg]rade|[Ss]core|[Mm]ark|[Rr]esult|C?GPA|Note|Gesamtnote|Abschlussnote|Ergebnis|Nota|Calificación|Puntuación|Resultado|Note obtenue|Résultat|Voto|Votazione|Punteggio|Classificação|Cijfer|Eindcijfer|Resultaat|Ocena|Wynik|Arvosana|Betyg|Karakter|Známka|Osztályzat|Hinne)(?: (?:final|obtenida|finale|obtenue|achieved))?`;
const stated = new RegExp(
  String.raw`${lineStart}${statedLabel}(?: ?: ?| (?=\d{1,3} ?\/ ?\d)| (?=${letter}\n|${letter}$))(?:${number}${exactly}(?: ${points})?|${letter})(?: (?:mit|with|con|avec|com|met) \p{L}{4,15})?(?=[.;,\n]|$)`,
  'gu',
);
/** `Média final: 9,1` */
const statedAverage = new RegExp(
  String.raw`${lineStart}(?:[Mm]édia|[Mm]edia|[Pp]romedio|[Mm]oyenne|Durchschnitt|Durchschnittsnote|[Gg]emiddelde|[Aa]verage)(?: (?:final|finale|geral|general|générale))? ?: ?${number}${exactly}(?: ${points})?(?=[.;,\n]|$)`,
  'gu',
);
/** `Result: eighty-eight out of one hundred.` */
const statedInWords = new RegExp(String.raw`${lineStart}${statedLabel} ?: ?${spelled}${alone}(?=[.;,\n]|$)`, 'gu');
/** `Examen: 38 van de 40 vragen goed`; without what was right it may be how an exam counts. */
const statedShare = new RegExp(
  String.raw`${lineStart}(?:[Ff]inal |[Tt]heorie-?)?(?:[Ee]xam(?:en|e)?|[Tt]est|[Qq]uiz|[Pp]rüfung|[Ee]same|[Tt]oets|${statedLabel}) ?: ?\d{1,3} ?(?:/|out of|of|von|sur|su|sobre|de|van(?: de)?) ?\d{1,4}(?: \p{Ll}{3,12})? (?:right|correct(?:[ae]s|os)?|correctly|goed|juist|richtig|corrett[ei]|cert[ao]s|acert[ao]d[ao]s|justes)(?=[.;,\n]|$)`,
  'gu',
);
