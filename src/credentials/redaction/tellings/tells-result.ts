import { matchesIn } from '../../matches-in.ts';
import { anyCase } from '../any-case.ts';
import { figuresIn, valuesIn } from '../figures-in.ts';
import { isAble, isOfCourse } from '../find-told-figures.ts';
import { withoutLaws } from '../laws.ts';
import { isPhrase } from '../ordinary-words.ts';
import { isPresent } from '../present-tense.ts';
import type { Stretch } from '../sentences.ts';
import { isBounded } from '../thresholds.ts';
import { tellingPatternsOf, type TellingPatterns } from './telling-patterns.ts';

/** A clause and what is around it. */
export type Clause = {
  readonly words: string;
  /** The sentence before. */
  readonly before: string;
  readonly elsewhere: () => string;
  /** Places in the clause. */
  readonly people: readonly Stretch[];
  readonly found: readonly Stretch[];
  readonly isKnown: (word: string) => boolean;
  readonly language: string | undefined;
};

/** Whether a clause is about the earner and has a value that may be theirs. */
export function tellsResult(clause: Clause): boolean {
  const patterns = tellingPatternsOf(clause.language);
  if (patterns === undefined || /\?["”»]?$/u.test(clause.words)) return false;
  const words = withoutLaws(clause.words);
  const about = aboutEarner({ ...clause, words }, patterns);
  if (about === undefined || isDivided(words) || isScale(words, patterns)) return false;
  const isOwn = (value: Stretch) =>
    !isFound(clause, value) &&
    !isBounded(words, value) &&
    !isOfTitle(clause, words.slice(value.start, value.end)) &&
    !patterns.asked.test(about.isCertain ? partAround(words, value) : words);
  if (about.takes === 'prize') return !patterns.asked.test(words);
  if (resultsIn(words, patterns).some(isOwn)) return true;
  if (about.takes === 'results') return false;
  const elsewhere = valuesIn(clause.elsewhere());
  const leadFrom = about.stretch?.end ?? 0;
  const isOfThing = ({ start, end }: Stretch) =>
    isOfCourse({
      lead: words.slice(leadFrom <= start ? leadFrom : 0, start),
      behind: words.slice(end),
      language: clause.language,
    }) || isAble(words, { holder: { start: 0, end: 0 }, told: { start, end }, language: clause.language });
  // `Sie 38`: a word for the earner is no thing that has numbers.
  const names = about.stretch === undefined ? clause.people : [about.stretch];
  return figuresOf({ ...clause, words, people: names }).some(
    (figure) => isOwn(figure) && !elsewhere.has(figure.value) && !isOfThing(figure),
  );
}

type About = {
  /** Whether any figure is theirs, only what a result has, or whatever it is. */
  readonly takes: 'figures' | 'results' | 'prize';
  /** Whether a word that asks protects its own part alone, and not the whole clause. */
  readonly isCertain: boolean;
  /** The words for the earner. */
  readonly stretch?: Stretch;
};

/** How a clause is about the earner. */
function aboutEarner(clause: Clause, patterns: TellingPatterns): About | undefined {
  const { words, people } = clause;
  // Figures in a sentence with the name are looked for by what they count, and its clauses cut.
  if (people.length > 0) return isDone(clause, patterns, people) ? { takes: 'results', isCertain: true } : undefined;
  if (congratulation.test(words)) return { takes: 'results', isCertain: true };
  const holder = patterns.holder.exec(words);
  // `Der Teilnehmer` is one, `Teilnehmer` are many.
  if (holder?.index !== 0 && patterns.everybody.test(words)) return undefined;
  const addressed = patterns.addressed.exec(words);
  if (addressed !== null && !isCondition(words.slice(0, addressed.index)))
    return { takes: 'figures', isCertain: true, stretch: stretchOf(addressed) };
  if (holder !== null) {
    const stretch = stretchOf(holder);
    if (isDone(clause, patterns, [stretch])) return { takes: 'figures', isCertain: true, stretch };
  }
  const addressedNow = patterns.addressedNow?.exec(words) ?? null;
  if (addressedNow !== null && !isCondition(words.slice(0, addressedNow.index)))
    return { takes: 'results', isCertain: true, stretch: stretchOf(addressedNow) };
  if (patterns.yours.test(words)) return { takes: 'prize', isCertain: false };
  return aboutResult(clause, patterns) ?? aboutSomebody(clause, patterns);
}

function stretchOf({ index, 0: found }: RegExpExecArray): Stretch {
  return { start: index, end: index + found.length };
}

/** Of a clause that nobody is named in as its subject: what it is about is a result of somebody. */
function aboutResult({ words }: Clause, patterns: TellingPatterns): About | undefined {
  if (patterns.ownResult.test(words)) {
    const isTold = patterns.past.test(words) || /\p{L}[:,] ?\d/u.test(words);
    return { takes: isTold ? 'figures' : 'results', isCertain: false };
  }
  if (patterns.outcome.test(words)) return { takes: 'results', isCertain: false };
  return patterns.labelled.test(words) ? { takes: 'results', isCertain: false } : undefined;
}

/** A pronoun, where it can stand for nobody else. */
function aboutSomebody(clause: Clause, patterns: TellingPatterns): About | undefined {
  const { words, before } = clause;
  if (!patterns.past.test(words) || namesAnother(clause, patterns)) return undefined;
  if (patterns.person?.test(words) === true)
    return { takes: /\S \p{Lu}/u.test(before) ? 'results' : 'figures', isCertain: false };
  if (patterns.everybody.test(before)) return undefined;
  const isSomebodys = patterns.pronoun.test(words) || patterns.own.test(words);
  return isSomebodys ? { takes: 'results', isCertain: false } : undefined;
}

function isDone({ words, language }: Clause, patterns: TellingPatterns, people: readonly Stretch[]): boolean {
  const isPast = patterns.past.test(words) && !people.every((one) => isPresent(words, one, language));
  return isPast || patterns.tally.test(words);
}

function isCondition(before: string): boolean {
  return condition.test(before) && !announced.test(before);
}

/** `We are pleased to confirm that you`, unlike `the skills that you`. */
const announced =
  /(?<!\p{L})(?:confirm|inform(?: you)?|certif(?:y|ies)|tell you|let you know|announce|pleased|glad|happy|delighted|proud|note) that $/iu;

const condition =
  /(?<!\p{L})(?:[Ii]f|[Ww]hen|[Oo]nce|[Aa]fter|[Uu]ntil|[Ww]here|[Ww]hat|[Tt]hat|[Ww]enn|[Ff]alls|[Ss]obald|[Nn]achdem|[Ss]i|[Ll]orsque|[Qq]uand|[Dd]ès que|[Cc]uando|[Ss]e|[Qq]uando|[Aa]ls|[Ww]anneer|[Ii]ndien|[Zz]odra|[Jj]eśli|[Gg]dy|[Oo]m|[Nn]är) (?:\p{L}+ ){0,2}$|(?:[Vv]oraus|aus|[Ee]rwart\p{L}+|[Vv]erlang\p{L}+|[Vv]oraussetzung ist|uit|verwachten), (?:dass|dat) $/u;
const congratulation =
  /^["“¡]?(?:(?:[Ww]e |[LTlt][ei] |[Oo]s |[Vv]ous |[Tt]e |[Nn]ous (?:vous )?|[Vv]i |[Ww]ij |[Ii]k )?(?:[Cc]ongrat\p{L}+|[Ww]ell done|[Nn]ice work|[Kk]udos|[Ff]elicit\p{L}+|[Ee]nhorabuena|[Ff]élicit\p{L}+|[Bb]ravo|[Bb]rava|[Bb]rawo|[Bb]ravissim[oa]|[Hh]erzliche\p{L}* Glückw\p{L}+|[Gg]lückwunsch|[Ww]ir gratulieren|[Gg]ratul\p{L}+|[Pp]arabéns|[Cc]omplimenti|[Cc]ongratulazioni|[Gg]efeliciteerd|[Pp]roficiat|[Gg]rattis|[Vv]i gratulerar))(?!\p{L})/u;

/** Whether somebody else stands there or in the sentence before: two words with a capital, or a year long ago. */
function namesAnother({ words, before }: Clause, { own }: TellingPatterns): boolean {
  if (courseFirst.test(words)) return true;
  return [before, words].some(
    (each) =>
      /(?<!\d)1[0-8]\d\d(?!\d)/.test(each) ||
      matchesIn(each, pair).some(({ groups }) => {
        const two = groups?.two ?? '';
        // `Ihr Stück`
        return !own.test(two) && !isPhrase(two.split(' '));
      }),
  );
}

/** Where a person stands: at the start, or behind `by` and `of`. */
const pair =
  /(?:^|(?<!\p{L})(?:by|of|after|from|with|and|von|nach|und|mit|de|d['’]|par|por|con|com|y|et|e|di|da|del|van|door|en|przez|i|av|och|med) )(?<two>\p{Lu}\p{Ll}[\p{L}'’-]{1,30} \p{Lu}\p{Ll}[\p{L}'’-]{1,30})(?![\p{L}'’-]| \p{Lu})/gu;
const courseFirst =
  /^(?:\p{L}{1,5}['’]? ?)?(?:courses?|programmes?|school|academy|team|workshop|centre|kurs\p{L}*|lehrgang\p{L}*|schule|akademie|formation|école|stage|centre|curso|escuela|academia|taller|centro|formação|escola|oficina|corso|scuola|accademia|cursus|opleiding|school|szkoła|akademia|kursen|utbildningen|skolan)(?!\p{L})/iu;

function isFound({ found }: Clause, { start, end }: Stretch): boolean {
  return found.some((span) => span.start <= start && end <= span.end);
}

function isOfTitle({ isKnown }: Clause, value: string): boolean {
  return value.split(' ').every(isKnown);
}

/** `60 % exam and 40 % portfolio`: how a mark is made up, which is the same for all. */
function isDivided(words: string): boolean {
  const shares = matchesIn(words, percent).map(([, share]) => Number(share));
  return shares.length > 1 && shares.reduce((sum, share) => sum + share, 0) === 100;
}

const percent = /(?<![\d.,])(\d{1,3}) ?(?:%|per ?cent|prozent|procent|por cien|pour cent)/giu;

/** `merit, distinction or pass`: what there is to get. */
function isScale(words: string, { scale }: TellingPatterns): boolean {
  return scale.test(words);
}

/** The part of a clause between its commas. */
function partAround(words: string, { start, end }: Stretch): string {
  const before = /(?:[^,:()–]|[,:](?=\S))*$/u.exec(words.slice(0, start))?.[0] ?? '';
  const after = /^(?:[^,:()–]|[,:](?=\S))*/u.exec(words.slice(end))?.[0] ?? '';
  return before + words.slice(start, end) + after;
}

function resultsIn(words: string, { results }: TellingPatterns): Stretch[] {
  return results.flatMap((pattern) =>
    matchesIn(words, pattern).map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

type Figure = Stretch & { readonly value: string };

/** Hours are those of the course where it was completed in them, or is said to have them. */
function figuresOf({ words, people, language }: Clause): Figure[] {
  const hours =
    completed.test(words) || ofCourseWork.test(words)
      ? []
      : matchesIn(words, spent).map(({ index, 0: found, groups }) => ({
          start: index,
          end: index + found.length,
          value: groups?.value ?? found,
        }));
  return [...figuresIn(words, { names: people, language }), ...hours];
}

/** `o curso, com carga horária de 48 horas` */
const ofCourseWork = new RegExp(
  String.raw`(?<!\p{L})\p{L}*(?:${anyCase('courses?|modules?|programme|kurs|lehrgang|schulung|seminar|cours|formation|stage|curso|formación|programa|taller|formação|corso|formazione|percorso|cursus|opleiding|training|diplomado|diplomatura|diploma|certificad[oa]|certificate')})(?!\p{L})[^.!?]*(?<!\p{L})(?:${anyCase('workload|duration|length|umfang|dauer|(?:carga|charge)(?: horária| horaria| horaire)?|durée|duración|duração|durata|carico|duur|omvang|studielast')}) (?:of|von|de|d['’]|di|van) ?(?:${anyCase('about|etwa|rund|environ|unas?|cerca de|circa|ongeveer')} )?(?=\d)`,
  'u',
);
const spent =
  /(?<![\p{L}\p{N}.,/-])(?<value>\d{1,4}(?:[.,]\d)?) ?(?:h|hours?|horas?|heures?|[Ss]tunden|ore|uur|uren|godzin\p{L}*|timmar|lessons|sessions|days|clases|sesiones|séances|Tagen?|lezioni|lessen|zajęć|lektioner)(?!\p{L})/gu;
const completed =
  /(?<!\p{L})(?:complet\p{L}*|finish\p{L}*|passed|absolv\p{L}*|abgeschlossen|umfass\p{L}*|suivi\p{L}*|validé\p{L}*|curs(?:ó|ado|aste)|super(?:ó|ado|aste)|finaliz\p{L}*|conclu\p{L}+|frequent\p{L}+|superat\p{L}|gevolgd|volgde\p{L}*|afgerond|ukończy\p{L}+|zaliczy\p{L}+|genomför\p{L}*|gick|durch\p{L}*|dur(?:ó|ou|a)|lasted|dauerte|duurde)(?!\p{L})/iu;
