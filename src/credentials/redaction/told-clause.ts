import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { bindingWordsOf, type BindingWords } from './binding-words.ts';
import { abilities, contents, courseActs, skills } from './continuation-words.ts';
import type { Stretch } from './sentences.ts';

/** A figure or a comparison in a sentence, and who it is told of there. */
export type Telling = {
  readonly language: string | undefined;
  /** Whether the text has nothing else, so that a verb alone is better than nothing. */
  readonly isBrief: boolean;
  readonly sentence: string;
  readonly holder: Stretch;
  readonly told: Stretch & {
    /** Whether it says how, in a clause of which more may go. */
    readonly isAdverbial?: boolean;
    /** Whether it says how long, and nothing more goes. */
    readonly isApart?: boolean;
  };
};
/** What goes, in places of the sentence; `isWhole` where its subject goes, too. */
export type Clause = Stretch & { readonly isWhole: boolean };

/**
 * The clause that tells a figure of the holder, so that what is left reads: from what binds it (`, finishing …`, `and …`,
 * `with …`) to its end, or with its subject where the figure belongs to the first verb.
 */
export function clauseOf(telling: Telling): Clause {
  const { sentence, holder, told, language } = telling;
  const seams = seamsOf(language);
  if (told.end <= holder.start) return clauseBefore(telling, seams);
  const lead = sentence.slice(holder.end, told.start);
  if (told.isApart === true && wordsAfterHelping(lead) > 1)
    return { start: holder.end + lead.trimEnd().length, end: told.end, isWhole: false };
  const end = told.end + tailLength(sentence.slice(told.end), lead, seams);
  return addedClause(telling, end, seams) ?? clauseOfVerb(telling, end, seams);
}

/** What is bound to a verb that stays: `, finishing top of the class`, `with 34 hits`, `faster than all the others`. */
function addedClause({ sentence, holder, told, isBrief }: Telling, end: number, seams: Seams): Clause | undefined {
  const lead = sentence.slice(holder.end, told.start);
  const isOfVerb = told.isAdverbial === true && wordsAfterHelping(lead) > 1;
  const joint = matchesIn(lead, seams.joints).at(-1)?.index ?? (isOfVerb ? lead.trimEnd().length : undefined);
  if (joint === undefined) return undefined;
  const main = lead.slice(0, joint);
  // `; Jane put in 74`, `Lucía quedó por delante de 40`: a verb alone tells nothing of the course.
  const isLast = /^[\s.!?;:)]*$|^;/.test(sentence.slice(end));
  const isBare = wordsAfterHelping(main) < 2 && !isBrief && isLast;
  const isRelative = joint === 0 && relative.test(lead);
  if (!isRelative && (isBare || !reads(main))) return undefined;
  const start = holder.end + joint - (seams.bound.exec(main)?.[0].length ?? 0);
  // `Jane Smith, who …, has`: both commas were its own.
  const comma = sentence.charAt(start) === ',' && /^, ?\p{Ll}/u.test(sentence.slice(end)) ? 1 : 0;
  return { start, end: end + comma, isWhole: false };
}

/** What the first verb tells goes up to the next verb, if that tells of the course; else the clause with its subject. */
function clauseOfVerb(telling: Telling, end: number, seams: Seams): Clause {
  const { sentence, holder, told } = telling;
  const rest = sentence.slice(end);
  const next = seams.next.exec(rest)?.[0];
  if (next === undefined || !tellsOfCourse(rest)) return wholeClause(telling, seams);
  // `hat 11 Öle erkannt und den Kurs abgeschlossen`: the second participle needs the verb, too.
  const isRepeated = perfect.test(rest.slice(next.length));
  const shared = isRepeated ? 0 : (perfect.exec(sentence.slice(holder.end, told.start))?.[0].length ?? 0);
  return { start: holder.end + shared, end: end + next.length, isWhole: false };
}

const perfect =
  /^ (?:has|have|had|hat|hatte|ist|wurde|a|avait|ont|ha|había|han|aveva|è|tem|heeft|had|is|werd|was)(?= )/u;

/** `With 11 oils recognised, Jane Smith passed …`. */
function clauseBefore(telling: Telling, seams: Seams): Clause {
  const { sentence, holder, told } = telling;
  const isAdverbial = /^[^,;:]*, $/u.test(sentence.slice(told.end, holder.start));
  return isAdverbial && seams.adverbial.test(sentence.slice(0, told.start))
    ? { start: 0, end: holder.start, isWhole: false }
    : wholeClause(telling, seams);
}

/** From the sign or word that binds it to the sentence to the next such sign. */
function wholeClause({ sentence, holder, told }: Telling, seams: Seams): Clause {
  const first = Math.min(holder.start, told.start);
  const from = Math.max(holder.end, told.end);
  const end = from + (/^(?:[^;.!?]|[.!?](?=\S))*/u.exec(sentence.slice(from))?.[0].length ?? 0);
  const lead = seams.clauseLead.exec(sentence.slice(0, first))?.groups?.lead;
  if (lead !== undefined) return { start: first - lead.length, end, isWhole: true };
  const sign = /^; ?/.exec(sentence.slice(end))?.[0].length;
  return { start: 0, end: sign === undefined ? sentence.length : end + sign, isWhole: true };
}

/** Whether a verb is left behind the holder; what stands between commas is none, nor is what helps a verb. */
function reads(main: string): boolean {
  return wordsAfterHelping(main) > 0 && !/^[,'’]/.test(main);
}

function wordsAfterHelping(main: string): number {
  return main.replace(helping, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const helping =
  /^(?: (?:ha|a|has|have|had|hat|hatte|heeft|was|war|is|ist|wurde|werd|est|è|fue|foi|se|s['’]est|si è|ne|non|ce|ci|en|es|ihn|het|lo|la)(?!\p{L}))+/iu;

/** How far the clause reaches behind its figure. */
function tailLength(behind: string, lead: string, seams: Seams): number {
  const found = seams.tail.exec(behind)?.[0] ?? '';
  // `hat ihn als Jahrgangsbeste beendet`: the participle is that of what stays.
  const kept = split.test(lead) ? (participle.exec(found)?.[0].length ?? 0) : 0;
  return found.length - kept;
}

const participle = / (?:\p{Ll}{0,6}ge\p{Ll}+|(?:be|ver|er|ent|zer|her|ont|over|onder)\p{Ll}+)[tdn]$/u;
const split = /^ (?:hat|hatte|wurde|ist|heeft|had|werd|is)(?= \p{Ll}+ \p{L})/u;

function tellsOfCourse(rest: string): boolean {
  return [skills, abilities, contents, courseActs].some((kept) => kept.test(rest));
}

const relative = /^,? (?:who|qui|que|quien|che|die|der|wie)(?!\p{L})/u;
const article =
  "an?|the|her|his|eine?[mnrs]?|de[mnr]|das|die|ihre[mnrs]?|seine[mnrs]?|une?|l[ae]s?|l['’]|des|du|sa|son|el|los|una?|su|uma?|os?|as?|sua|seu|il|lo|gli|i|suo|het|een|haar|zijn";
const word = String.raw`(?!(?:${article}) )[\p{L}’'-]+`;
/** One thing that a preposition leads to, before its figure: `with a total score of`. */
const thing = String.raw`(?:['’]| (?:(?:${article}) ?)?(?:${word} ){0,2}(?:(?:of|de|d['’]|di|von|van|del|della) ?(?:(?:${article}) )?(?:${word} )?)?)`;

/** `together with 14 classmates` */
const leadingOn =
  'together|along|only|just|zusammen|gemeinsam|nur|ensemble|seulement|juntos?|juntas?|juntamente|solo|sólo|apenas|só|insieme|soltanto|samen|slechts';

/** The patterns of one language. */
type Seams = ReturnType<typeof createSeams>;

function createSeams({ conjunctions, prepositions, participles }: BindingWords) {
  return {
    /** Where something may begin between the holder and the figure. */
    joints: new RegExp(
      String.raw`,(?!\d)(?= )|[;:(–—]| (?=(?:${conjunctions}|${participles})(?!\p{L}))| (?=(?:${prepositions})(?!\p{L})${thing}$)`,
      'gu',
    ),
    /** To the next sign or conjunction, save one that goes on to count. */
    tail: new RegExp(
      String.raw`^(?:(?! (?:${conjunctions})(?!\p{L})(?! \d))(?:[^,;:.!?()–—]|(?<=\d)[.,:](?=\d)|[.](?=\S)))*`,
      'u',
    ),
    bound: new RegExp(String.raw`(?:,? (?:${conjunctions}))?(?: (?:${leadingOn}))? ?,?$`, 'u'),
    next: new RegExp(String.raw`^,? (?:${conjunctions})(?= (?!\d)\p{Ll})`, 'u'),
    adverbial: new RegExp(String.raw`^(?:${anyCase(prepositions)})${thing}$`, 'u'),
    clauseLead: new RegExp(
      String.raw`\S(?<lead>(?:[;:] ?| [–—-] |,? (?:${conjunctions}) )(?:\p{L}{1,12}[.,]? ){0,2})$`,
      'u',
    ),
  };
}

const known = new Map<BindingWords, Seams>();

function seamsOf(language: string | undefined): Seams {
  const words = bindingWordsOf(language);
  const seams = known.get(words) ?? createSeams(words);
  known.set(words, seams);
  return seams;
}
