import { sayingsOf, type Saying } from './about-holder.ts';
import { anyCase } from './any-case.ts';
import { isDefinite } from './binding-words.ts';
import { comparisonsIn } from './compared-with-others.ts';
import { ready } from './continuation.ts';
import { abilities, skills } from './continuation-words.ts';
import { figuresIn, valuesIn } from './figures-in.ts';
import { withoutLaws } from './laws.ts';
import { detectLanguage, isOfUnreadLanguage } from './neutral-words.ts';
import { isPresent } from './present-tense.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';
import { isBounded } from './thresholds.ts';
import { clauseOf, type Clause } from './told-clause.ts';

/**
 * Of an award, clauses about the holder with a figure that stands nowhere else, or a comparison with others, whatever was
 * done: `ne ha svolte 74`, `recognised 11 oils`, `finishing top of the class`. What is asked, what one can do, an amount of
 * the course and the number of a thing (`ISO 9001`, `module 3`) stay. A text that is nothing else loses the figure alone.
 */
export function findToldFigures(text: string, { people, isKnown, isBrief, found, language }: Told): Span[] {
  const sayings = people.length === 0 ? [] : sayingsOf(text, people).filter((saying) => isRead(text, saying));
  if (sayings.length === 0) return [];
  const elsewhere = without(text, sayings);
  const values = valuesIn(elsewhere);
  const isOfOthers = (figure: string) =>
    isKnown(figure) || values.has(figure) || (!/\d/.test(figure) && elsewhere.includes(figure));
  const supposed = detectLanguage(text, language);
  return sayings.flatMap((saying) =>
    toldIn(text, { saying, isOfOthers, supposed, isBrief })
      .filter(({ told, clause }) => isOwnClause(text, clause, saying) || !isFound(found, placed(told, saying)))
      .map(({ told, clause }) => spanOf(clause.isWhole && isBrief ? { ...told, isWhole: false } : clause, saying)),
  );
}

type Told = {
  readonly people: readonly Stretch[];
  readonly isKnown: (word: string) => boolean;
  /** Whether the text has nothing else. */
  readonly isBrief: boolean;
  /** What other finders have found. */
  readonly found: readonly Span[];
  /** The language of the credential. */
  readonly language: string | undefined;
};

function isRead(text: string, { start, end }: Stretch): boolean {
  return !isOfUnreadLanguage(text.slice(start, end), text);
}

function isFound(found: readonly Span[], { start, end }: Stretch): boolean {
  return found.some((span) => span.start <= start && end <= span.end);
}

/** `…; Jane Smith achieved 91 %`: without its figure nothing is told. */
function isOwnClause(text: string, clause: Clause, sentence: Stretch): boolean {
  return clause.isWhole && clause.start > 0 && ';,'.includes(text.charAt(sentence.start + clause.start));
}

function placed({ start, end }: Stretch, sentence: Stretch): Stretch {
  return { start: sentence.start + start, end: sentence.start + end };
}

type Telling = { readonly told: Stretch; readonly clause: Clause };
type Search = {
  readonly saying: Saying;
  /** Whether what is said of others, or what the credential is called, has a figure. */
  readonly isOfOthers: (figure: string) => boolean;
  readonly supposed: string | undefined;
  readonly isBrief: boolean;
};

function toldIn(text: string, { saying, isOfOthers, supposed, isBrief }: Search): Telling[] {
  const { start, end } = saying;
  const sentence = withoutLaws(text.slice(start, end));
  const holders = saying.holders.map((one) => ({ start: one.start - start, end: one.end - start }));
  const language = detectLanguage(sentence, supposed);
  const isDone = (holder: Stretch, told: Stretch, value: string) =>
    !isOfOthers(value) &&
    !isPresent(sentence, holder, language) &&
    !isOfCourse({ lead: sentence.slice(holder.end, told.start), behind: sentence.slice(told.end), language }) &&
    !isAble(sentence, { holder, told, language });
  const figures = figuresIn(sentence, { names: holders, language }).filter(({ isResult, value, ...told }) => {
    const holder = holderOf(holders, told);
    return isResult ? !learnt.test(sentence.slice(holder.end, told.start)) : isDone(holder, told, value);
  });
  const comparisons = comparisonsIn(sentence).filter((told) => !isBrief || !isAllSaid(sentence, told));
  const tellings = [...figures, ...comparisons].filter((told) => {
    // `holder: Jane Smith; hours: 40`, `recognised with 24 points; Smith's account was credited`
    const { start: named, end: behind } = holderOf(holders, told);
    const between = told.start >= behind ? sentence.slice(behind, told.start) : sentence.slice(told.end, named);
    const isApart = /[;|\n]/.test(between);
    const own = behind <= told.start && ownClause.test(sentence.slice(0, named)) ? named : 0;
    return !isApart && !ofEverybody.test(clauseAround(sentence, told, own)) && !isBounded(sentence, told);
  });
  if (tellings.length > mostInSentence)
    return [{ told: tellings[0] ?? { start: 0, end: 0 }, clause: wholeOf(sentence) }];
  return tellings.map((told) => ({
    told,
    clause: clauseOf({ sentence, holder: holderOf(holders, told), told, language, isBrief }),
  }));
}

// A sentence with more of them is a list of what one did, or made to be slow.
const mostInSentence = 12;

function wholeOf(sentence: string): Clause {
  return { start: 0, end: sentence.length, isWhole: true };
}

/** Who a figure is told of: the last who is named before it. */
function holderOf(holders: readonly Stretch[], { start }: Stretch): Stretch {
  return holders.findLast((holder) => holder.start <= start) ?? holders[0] ?? { start: 0, end: 0 };
}

type Ability = { readonly holder: Stretch; readonly told: Stretch; readonly language: string | undefined };

export function isAble(sentence: string, { holder, told, language }: Ability): boolean {
  const words = sentence.slice(holder.end, told.start);
  // `sa pièce`, which is no `sa saldare`.
  const lead = language === 'fr' ? words.replace(/(?<!\p{L})sa(?!\p{L})/gu, 'son') : words;
  const isPossession = having.test(lead) && !participle.test(sentence.slice(told.end));
  return isPossession || [abilities, skills, ready].some((able) => able.test(lead));
}

type Counted = { readonly lead: string; readonly behind: string; readonly language: string | undefined };

/** Of what was named before, or is known to all: `the workshop on the 12 principles`, `the course on 12 techniques`. */
export function isOfCourse({ lead, behind, language }: Counted): boolean {
  const last = /(?<!\p{L})\p{L}+ $/u.exec(lead)?.[0].trimEnd();
  if (ofThing.test(lead) || (last !== undefined && isDefinite(last, language))) return true;
  return courseOn.test(lead) || (courseListing.test(lead) && list.test(behind));
}

const courseWord = String.raw`(?<!\p{L})\p{L}*(?:${anyCase('courses?|classe?s?|training|workshops?|programmes?|programs?|seminars?|modules?|kurse?s?|lehrg[aä]nge?s?|schulung|ausbildung|weiterbildung|fortbildung|formations?|cours|stages?|ateliers?|parcours|cursos?|talleres|taller|formación|programas?|formação|oficinas?|módulos?|cors[oi]|formazione|programm[ai]|laboratorio|percorso|cursus(?:sen)?|opleiding|leergang')})`;
const courseOn = new RegExp(String.raw`${courseWord} (?:on|about|über|zu|sur|sobre|su|over|of)(?: \p{Ll}{2,})? $`, 'u');
/** `the programme: 12 visits, a diary and a talk` */
const courseListing = new RegExp(String.raw`${courseWord}(?: [^,;:.!?]{1,40})?: $`, 'u');
const list = /^[^;:.!?]*(?:, | (?:and|und|et|y|e|en) )/u;

/** `the course, which has 12 stations` */
const ofThing =
  /\p{L},? (?:which|whose|that|where|deren|dessen|welche[rsmn]?|dont|où|cuy[oa]s?|donde|cuj[oa]s?|onde|(?:il|la|i|le) cui|dove|waar\p{L}*|wiens)(?!\p{L})|\p{L}, (?:der|die|das|dem|qui|que|che|dat) /u;

/** `Ha 12 stazioni.`, unlike `hat 11 Öle erkannt` */
const having = /^ ?(?:[Hh]a|a|has|have|[Hh]at|[Hh]eeft) $/u;
const participle = /\p{Ll}(?:t|n|d)[.!]?$/u;
/** `learnt to pour 2.5 of 10 litres` */
const learnt =
  /(?<!\p{L})(?:learn(?:ed|t)|gelernt|lernte|appris|aprendi(?:do|ó)|aprendeu|imparato|geleerd|leerde)(?!\p{L})/u;

function without(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** `A mark of 70 or more is needed, and Jane Smith scored 93`: what is asked before the holder is not said of them. */
const ownClause = new RegExp(
  String.raw`, (?:${anyCase('and|but|while|und|aber|während|et|mais|tandis que|y|e|pero|mientras|mas|enquanto|ed?|ma|mentre|en|maar|terwijl')}) (?:\p{L}{1,7}\.? )?$`,
  'u',
);

function clauseAround(sentence: string, { start, end }: Stretch, from: number): string {
  const before = /[^;:]*$/.exec(sentence.slice(from, start))?.[0] ?? '';
  return before + sentence.slice(start, end) + (/^[^;:]*/.exec(sentence.slice(end))?.[0] ?? '');
}

function spanOf({ isWhole, ...clause }: Clause, sentence: Stretch): Span {
  const stretch = placed(clause, sentence);
  return isWhole && stretch.start === sentence.start && stretch.end === sentence.end
    ? { ...stretch, kind: 'sentence', uncertain: true }
    : { ...mark(stretch.start, stretch.end, true), isAside: true };
}

/** `A Inês foi a melhor da turma.`: a comparison that is all a sentence says, and without which a text that is no more would not read. */
function isAllSaid(sentence: string, { start, end }: Stretch): boolean {
  return being.test(sentence.slice(0, start)) && /^[.!]?$/.test(sentence.slice(end));
}

const being =
  /(?<!\p{L})(?:was|is|war|ist|fut|est|fue|era|es|foi|é|è|fu|is) (?:(?:the|der|die|das|la|le|el|lo|o|a|il|de|het) )?$/u;
/** What is asked of all, or told of all. */
const ofEverybody =
  /(?<!\p{L})(?:[Aa]t least|up to|[Mm]inim\p{L}*|required?|requires|must|should|shall|will|may|need(?:s|ed)? to|has to|threshold|[Pp]ass(?:ing)? (?:mark|score|grade)|like (?:all|every|each)|(?:or|and) (?:above|better|more|higher|over)|[Mm]indest\p{L}*|bis zu|muss|müssen|soll\p{L}*|darf|wie alle|[Aa]u moins|jusqu['’]à|doit|doivent|comme tou[ts]\p{L}*|[Aa]l menos|hasta|mínim[oa]s?|deben?|deberá\p{L}*|como tod[oa]s|[Pp]elo menos|até|devem?|deverá|[Aa]lmeno|fino a|devono|deve|dovrà|come tutt[ei]|[Mm]instens|ten minste|moet(?:en)?|zoals alle|every|each|jede[rsmn]?|chaque|cada|ogni|elke?|iedere?)(?!\p{L})/u;
