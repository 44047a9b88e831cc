import { matchesIn } from '../matches-in.ts';
import { isOfAccount } from './about-holder.ts';
import { anyCase } from './any-case.ts';
import {
  abilities,
  actNouns,
  contents,
  courseActs,
  eventNouns,
  gradeWords,
  marks,
  personal,
  praises,
  skills,
} from './continuation-words.ts';
import { isOfHolder } from './continuation.ts';
import { reached } from './find-results.ts';
import { withoutLaws } from './laws.ts';
import { isOfUnreadLanguage, isOtherScript } from './neutral-words.ts';
import { tellsRank } from './ranks.ts';
import { sentencesAround, type Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';
import { unreadResult } from './unread-results.ts';

/**
 * Sentences of an award whose subject is what the holder did, or that call the holder by name to say something to them:
 * `Soutenance de Jeanne tenue le 3 mai`, `Jane’s viva`, `Jane: your final score is 96`. They go whole, and so does any
 * sentence that names the holder with a figure or a grade in a language whose words are not known.
 */
export function findHolderActs(text: string, people: readonly Stretch[]): Span[] {
  const few = people.slice(0, mostPeople);
  const sentences = sentencesAround(text, few);
  return few.flatMap((person, at) => {
    const sentence = sentences[at] ?? person;
    const before = text.slice(sentence.start, person.start);
    const after = text.slice(person.end, sentence.end);
    const isGone =
      isUnread(text, sentence) ||
      isInBrackets(text, sentence) ||
      isAct(before, after, text.charAt(person.end - 1)) ||
      isCalled(before, after) ||
      isPraised(before, after) ||
      isThanked(before, after);
    if (isGone) return [{ ...sentence, kind: 'sentence', uncertain: true }];
    const clause = accountClause(text, person, sentence);
    return clause === undefined ? [] : [{ ...clause, kind: 'sentence', uncertain: true }];
  });
}

// A text that names its recipient more often is made to be slow.
const mostPeople = 100;

/** In a language whose words are not known, what has a figure or a grade tells of the award. */
function isUnread(text: string, { start, end }: Stretch): boolean {
  const sentence = text.slice(start, end);
  return unreadResult.test(withoutLaws(sentence)) && !ofCourse.test(sentence) && isOfUnreadLanguage(sentence, text);
}

/**
 * Where a sentence in another script is all that a text has, it is not taken out whole; what goes is its figures, for they
 * may be a result or a day.
 */
export function findUnreadFigures(text: string, people: readonly Stretch[]): Span[] {
  return sentencesAround(text, people.slice(0, mostPeople))
    .filter(({ start, end }, at, all) => start !== all[at - 1]?.start && isOtherScript(text.slice(start, end)))
    .flatMap(({ start, end }) =>
      matchesIn(text.slice(start, end), figure).map(({ index, 0: found }) =>
        mark(start + index, start + index + found.length, true),
      ),
    );
}

/** Not behind Latin letters (`ISO 9001`, `C++ 17`) nor before hours. */
const figure =
  /(?<![\p{L}\p{N}]|\p{Script=Latin}[+#]{0,2}[ -]|[\p{Nd}.,/-])\p{Nd}+(?:[.,/-]\p{Nd}+)*(?: ?%)?(?![\p{L}\p{N}]|[.,/-]\p{Nd}| ?(?:час|годин|ώρ|საათ|ժամ|ساع|ชั่วโมง|ម៉ោង|घंट|ঘণ্ট|மணி|小时|時間|시간))/gu;

/** `för en kurs om bromsar` */
const ofCourse = /(?<!\p{L})kur[sz]\p{L}{0,4} (?:om|i|o|w)(?!\p{L})/iu;

/** `(Note to file: Jane Smith completed 712 hours.)` */
function isInBrackets(text: string, { start, end }: Stretch): boolean {
  const sentence = text.slice(start, end);
  return sentence.startsWith('(') && /\)[.]?$/.test(sentence) && !contents.test(sentence);
}

function isAct(before: string, after: string, lastLetter: string): boolean {
  const isOwner = /^[^\p{L}]*(?:(?:a|the|die|der|das) )?$/iu.test(before) && isOwned(after, lastLetter);
  if (/^[^\p{L}]*$/u.test(before) && didThis.test(after)) return true;
  return (isOwner || actOf.test(before)) && !skills.test(after);
}

/** `Jane’s viva`, `Hans Verteidigung`, `Jane finished the exam`, unlike `Jane coaches colleagues`. */
function isOwned(after: string, lastLetter: string): boolean {
  const isMarked = /^['’s]/.test(after) || /[sxzß]/.test(lastLetter);
  return (isMarked ? ownAct : actOnce).test(after);
}

/** `Jane Smith showed this on the chapel in Leeds`: how everybody's task was done once. */
const didThis =
  /^ (?:did (?:this|so)|showed (?:this|it)|has (?:done|shown) (?:this|so|it)|hat (?:dies|das)(?= (?:am|an|in|mit|bei|anhand)(?!\p{L}))|heeft (?:dit|dat)(?= (?:aan|in|met|bij)(?!\p{L}))|l['’]a (?:fait|montré|prouvé)|lo (?:hizo|demostró|mostró)|l['’]ha (?:fatto|dimostrato|mostrato)|(?:fez|demonstrou|mostrou) isso)(?!\p{L})/u;

const act = anyCase(
  `${personal}|${eventNouns}|${actNouns}|attendance|teilnahme|asistencia|participation|partecipazione`,
);
/** `Verteidigung von Frau `, with the name behind. */
const actOf = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:\p{L}{1,3}|L['’]|\p{L}{3,5}) ?)?(?:\p{L}{3,14} )?\p{L}{0,15}(?:${act})(?: \p{L}{3,12})? (?:of|by|von|der|des|de|du|d['’]|di|da|do|del|della|van|dla) ?(?:\p{L}{1,9}\.? ){0,2}$`,
  'u',
);
const ownAct = new RegExp(String.raw`^(?:['’]s?|s)? (?:\p{L}{3,14} ){0,2}?\p{L}{0,15}(?:${act})(?!\p{L})`, 'u');
const actOnce = new RegExp(
  String.raw`^ (?:(?:\p{L}{3,14} )?(?:the|her|his|d[aei][esrnm]|ihre[nrms]?|seine[nrms]?|eine[nrms]?|l[aeo]s|son|ses|une|sus|una|uma|sua|seu|suo|het|een|haar|zijn) )?\p{L}{0,15}(?:${act})(?!\p{L})`,
  'u',
);

/** A name, and behind it words to its bearer. */
function isCalled(before: string, after: string): boolean {
  if (!/^[^\p{L}]*(?:\p{L}{2,12} )?$/u.test(before)) return false;
  const told = /^(?: ?[:!,]|,) (?<rest>.+)$/su.exec(after)?.groups?.rest;
  return told !== undefined && (toHolder.test(told) || isOfHolder(told.charAt(0).toUpperCase() + told.slice(1)));
}

const toHolder =
  /^(?:your|deine?|ihre?|ton|ta|votre|tu|(?:o |a )?(?:teu|tua)|(?:il |la )?(?:tuo|tua)|je|jouw|uw) \p{L}+ (?!(?:must|should|muss|doit|debe|deve|moet)(?!\p{L}))/iu;

/** `Congratulations, Jane, on your score of 93 %!`; what was learnt or completed stays without the name. */
function isPraised(before: string, after: string): boolean {
  if (!praise.test(before)) return false;
  if (earningBehind.test(after)) return true;
  if (!(result.test(after) || rankBehind.test(after))) return false;
  return ![skills, abilities, contents, courseActs].some((kept) => kept.test(after));
}

/** `Wir danken Dr. med. Anna Klein für die engagierte Teilnahme.` */
function isThanked(before: string, after: string): boolean {
  return thanked.test(before) && ![skills, abilities].some((kept) => kept.test(after));
}

const thanked =
  /^[^\p{L}]*(?:(?:we|wir|nous|wij|we) )?(?:would like to )?(?:thank|danken|remercions|agradecemos(?: a| ao?| à)?|ringraziamo|bedanken) (?:\p{L}{1,8} ){0,2}$/iu;

/** `…; Konto Jane Smith bereits gutgeschrieben`: what is said of an account behind a semicolon. */
function accountClause(text: string, person: Stretch, { start, end }: Stretch): Stretch | undefined {
  const before = text.slice(start, person.start);
  if (!isOfAccount.test(before)) return undefined;
  return { start: start + before.lastIndexOf(';'), end: end - (/[.!?]$/.test(text.slice(start, end)) ? 1 : 0) };
}

/** `pelo 1º lugar no desafio final`, `major de promotion` */
const rankBehind = new RegExp(
  String.raw`^[,:!]?(?: \p{L}{1,7}['’]?){0,3} ?(?:${tellsRank.source}|(?<!\p{L})(?:major(?:e)?|première?|premier) de (?:sa |la )?promotion)`,
  'u',
);

/** `pour l’obtention de ce badge`, and nothing else. */
const earningBehind =
  /^,? (?:for|on|pour|por|pel[oa]|für|zu[rm]?|per|voor|met) (?:\p{L}+['’ ]){0,3}?(?:earning|obtaining|completing|getting|passing|achieving|obtention|obtenir|obtener|obtención|obtenção|obter|conclusão|conclusión|réussite|Erwerb|Erhalt|Abschluss|Bestehen|conseguimento|ottenimento|ottenere|behalen)(?: (?:of|de|del|des|do|da|di|van|der|this|the|ce|cet|cette|este|esta|el|la|le|il|questo|dieses?|diese[rn]?|dit|deze|het))*(?: (?:badge|certificate|credential|diploma|certificat|insignia|certificado|Abzeichens|Zertifikats?|Badges|certificato|attestato|certificaat)s?)?\s*[.!]*$/iu;

const praise = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:we|wir|nous|te|le|ci|wij|vi|(?:\p{L}{1,4}['’ ])?(?:jury|juré|team|équipe|jurado|júri|giuria|tribunal|commissie|comité|Kommission|Prüfungskommission|equipo|equipa|panel|faculty|school)) )?(?:${praises}|congratulates?|gratulier(?:en|t)|félicit(?:ons|e|ent)|felicit(?:amos|a)|parabeniza(?:mos)?|(?:si )?congratula(?:no)?|congratuliamo(?: con)?|feliciteer[td]|feliciteren|gratulujemy|onnittelemme)(?:[ ,]{1,2}\p{L}{1,5}){0,2}[ ,]{1,2}$`,
  'iu',
);
/** A result right behind, after small words alone: `on your final score of 93 %`, `pour ton 17/20`. */
const result = new RegExp(
  String.raw`^[,:!]?(?: \p{L}{1,7}['’]?| (?:excellent|outstanding|fantastic|hervorragend|ausgezeichnet|excelente|fantástic)\p{L}{0,3}| (?:${reached}|herzlich|warmly)){0,4}? ?(?:\p{L}{0,12}(?:${marks})[aens]{0,2}(?!\p{L})|(?:${gradeWords}|výsledku|ocenę|arvosanasta|karakteren|betyget)(?!\p{L})|\d{1,4}(?:[.,]\d{1,2})? ?(?:%|percent|procent|prozent|points?|punkt|puntos|pontos|valores|punti|punten|poäng|pistettä|bod|\/ ?\d|(?:out of|of|von|sur|su|sobre|de|van|z|av|na) \d)|\d{1,2}[.,]\d|[A-F][+-])(?:[^,;:]|(?<=\d)[,.:](?=\d)){0,40}$`,
  'iu',
);
