import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { reached } from './find-results.ts';
import { findTries } from './find-tries.ts';
import { monthsInSeven } from './month-names.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * What sentences about the holder tell of how they came to pass: which attempt it was; a failure before it (`, tras un no
 * apto en la primera convocatoria,`), which goes as it stands, and a grade with its day in words (`obtuvo sobresaliente el
 * veinticinco de noviembre`), which goes with its clause, or with a sentence that says nothing else. What the holder
 * was exempt from or did again tells nothing but that.
 */
export function findAttempts(text: string, sentences: readonly Stretch[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (exempted.test(sentence)) return [{ start, end, kind: 'sentence', uncertain: true } as const];
    const failures = failureHint.test(sentence) ? matchesIn(sentence, failure) : [];
    const attempts = failures.flatMap((found) => [found, ...matchesIn(sentence, nextTime)]);
    const graded = monthHint.test(sentence) ? matchesIn(sentence, gradedOnDay) : [];
    return [
      ...findTries(sentence, start),
      ...attempts.map(({ index, 0: words }) => mark(start + index, start + index + words.length, true)),
      ...graded.map(({ index, 0: words, groups }): Span =>
        groups?.bound === undefined
          ? { start, end, kind: 'sentence', uncertain: true }
          : { ...mark(start + index, start + index + words.length, true), isAside: true },
      ),
    ];
  });
}

/** `La caporale a été dispensée de l’épreuve de conduite`, `O Xavier repetiu uma das amostras`: unlike what all had to do. */
const exempted = new RegExp(
  String.raw`(?<!\p{L})(?:(?:was|has been) (?:exempt(?:ed)?|excused|released|let off|spared)|(?:did not|didn['’]t) (?:have|need) to (?:sit|take|do|write|pass|repeat)|(?:skipped|missed out) [^.!?]{2,40} by exemption|(?:musste|brauchte) [^.!?]{3,60} nicht (?:mehr )?(?:(?:zu )?(?:ablegen|schreiben|machen|absolvieren)|abzulegen)|n['’](?:a|avait) pas (?:eu|dû)(?: à)? (?:passer|suivre|refaire)|no (?:tuvo|necesitó) (?:que )?(?:hacer|realizar|rendir|cursar)|não (?:precisou|teve)(?: de| que)? (?:fazer|realizar)|non ha dovuto (?:sostenere|svolgere)|hoefde [^.!?]{3,40} niet te|(?:wurde|war) (?:von|vom) [^.!?]{3,60} (?:befreit|freigestellt)|(?:wurde|war) befreit|(?:a été|était|fut) (?:dispensée?|exemptée?)|(?:fue|ha sido|quedó) (?:eximid|exent|dispensad)[oa]|(?:foi|ficou) (?:dispensad|isent)[oa]|(?:è stat[oa]|fu) (?:esonerat|esentat|dispensat)[oa]|(?:werd|was) vrijgesteld|(?:repeated(?= (?:one|two|a) )|retook|resat|wiederholte|(?:a|ont) (?:repassé|recommencé)|repitió|repetiu|(?:ha )?(?:ripetuto|ripeté)|herhaalde|herkanste) (?:one|two|a|an|the|eine?[nmrs]?|zwei|d(?:ie|as|en)|une?|deux|la|le|les|un[ao]?|dos|el|uma?|duas|as?|os?|due|lo|il|een|twee|de|het))(?!\p{L})`,
  'iu',
);

const failing = anyCase(
  [
    String.raw`fail(?:ing|ure|ed)?|unsuccessful|resits?|retakes?`,
    String.raw`nichtbestehen|fehlversuch\p{L}*|(?:miss|ge)(?:glückten|lungenen|scheiterten)|durchfallen|wiederholungsprüfung`,
    String.raw`échecs?|échoué|ajournement|rattrapage|refus|insuffisant`,
    String.raw`no apt[oa]|suspensos?|suspender|repesca|insuficiente|reprobad[oa]|reprobar`,
    String.raw`não apt[oa]|reprovação|reprovar|chumbo|chumbar`,
    String.raw`non idone[oa]|bocciatur[ae]|insufficient[ei]|insufficienza|respint[oa]`,
    String.raw`onvoldoende|mislukt(?:e|en)?|zakken|gezakt|herkansing`,
  ].join('|'),
);
const after = anyCase(
  "after|following|despite|nach|trotz|après|malgré|à la suite d['’]|tras|después de|pese a|a pesar de|após|depois de|apesar de|dopo|nonostante|na|ondanks",
);
const article = anyCase(
  "an?|one|her|his|the|einem|einer|eines|dem|der|une?|l['’]|haber|avoir|aver|ter|un[ao]?|el|la|su|uma?|o|sua|il|een|te zijn|te",
);
const failureHint = new RegExp(String.raw`(?<!\p{L})(?:${failing})(?!\p{L})`, 'u');
const failed = String.raw`(?:${after}) ?(?:(?:${article}) ?){0,2}(?:\p{Ll}+ )?(?:${failing})(?!\p{L})[^.,;:!?\n]{0,60}`;
const failure = new RegExp(
  String.raw`^${failed}, |, ?${failed}(?:,(?= \p{L})|(?=[.;:!?\n]|$))| (?=\p{Ll})${failed}(?=[.;:!?\n]|$)`,
  'gu',
);
/** `aprobó en la segunda`: of attempts of which the first is told no more. */
const nextTime =
  /(?<=\p{L}) (?:at|on|in|beim|im|à|au|en|a|na|no|alla|al|nella|nel|bij|in)(?: (?:the|la|le|el|de|het|los))? (?:second|third|next|zweiten|dritten|nächsten|seconde?|deuxième|troisième|segund[oa]|tercer[oa]?|terceir[oa]|seconda|terz[oa]|tweede|derde|volgende)(?: \p{L}+)?(?=[.,;!]|$)/gu;

const month = anyCase(monthsInSeven);
const monthHint = new RegExp(String.raw`\p{Ll} (?:${month})(?!\p{L})`, 'u');
const getting = String.raw`(?:${reached}|erhielt|bekam|kreeg|ontving|recibió|recebeu|logró|mereció|conseguiu|alcançou|ottenne|riportò|(?:a|ha|hat|heeft) (?:été reçue? avec|décroché|reçu|riportato|ricevuto|recibido|sacado))`;
const day = String.raw`(?:,? (?:el|le|il|em|am|on|op|a|no|an|al|in|en)(?: dia| día)?(?: the)? (?:\p{L}+[ -]){1,4}?(?:d[ei] |of )?(?:${month})(?!\p{L}))`;
const grade = String.raw`(?: (?:an?|une?|una|uma?|um|een|eine?n?|la mention|la note|la nota(?: de)?|die Note))? ["“„«]?(?:${anyCase(`${gradeWords}|sobresaliente|notable|ottimo|excelente|muito bom|goed|zeer goed|uitmuntend`)})["”“»]?(?: alto| cum laude)?`;
const gradedOnDay = new RegExp(
  String.raw`(?<bound>,? (?:and|und|et|y|e|en) )?(?<!\p{L})${getting}(?:${grade}${day}|${day}${grade})(?!\p{L})`,
  'gu',
);
