import { compareTexts } from '../compare-texts.ts';
import { areSameTasks } from '../content/same-tasks.ts';
import { isToldInTwo } from '../content/told-in-two.ts';
import { withoutAbility } from '../content/without-ability.ts';
import type { TextKind } from '../drop-articles.ts';
import type { PreparedFacts } from '../prepare-facts.ts';
import { withOneForArticle } from '../count-ones.ts';
import { isSameExam } from '../exam-profile.ts';
import { likeOther } from '../like-other.ts';
import { withPlainTyping, withTightHyphen } from '../plain-typing.ts';
import { withSameAcronyms } from '../same-acronym.ts';
import { areReworded } from '../reworded/rewordings.ts';
import { isReachingInLine } from '../inline-lists.ts';
import { withAcronymsWrittenOut } from '../words/known-acronyms.ts';
import type { WordLists } from '../words/word-lists.ts';
import { withoutIssuer } from '../without-issuer.ts';
import { withCommas } from '../with-commas.ts';
import { objectsWhenFolded } from '../rules/objects-when-folded.ts';
import { isSameForm, refuseUnread, type FieldComparator } from './comparator.ts';

type TextField =
  'name' | 'mode' | 'assessment' | 'audience' | 'prerequisites' | 'accreditation' | 'criteria' | 'description';

/** For texts: equal when folded, or different in nothing but what the lists of the language call neutral. */
export function neutralWording(field: TextField, kind: TextKind): FieldComparator {
  return { name: 'neutral wording', compare: (one, other) => compareFields({ field, kind }, one, other) };
}

/** Fields that ask for things. */
const countedFields: ReadonlySet<TextField> = new Set(['criteria', 'assessment', 'prerequisites']);

/** Fields that tell things and seldom a sentence, so that no word of theirs is a verb of the past. */
const titleFields: ReadonlySet<TextField> = new Set([
  'name',
  'mode',
  'assessment',
  'audience',
  'prerequisites',
  'accreditation',
]);

/** Fields that are compared by what they say, too, and the rules that object to what that reading may know as one. */
const toldFields: ReadonlySet<TextField> = new Set([
  'criteria',
  'description',
  'assessment',
  'prerequisites',
  'audience',
]);
const tellable: ReadonlySet<string> = new Set(['word', 'order', 'level', 'number', 'unit', 'negation']);

/** Fields of sentences. */
const tellingFields: ReadonlySet<TextField> = new Set(['criteria', 'description', 'assessment']);

type TextPlace = { readonly field: TextField; readonly kind: TextKind };

function compareFields({ field, kind }: TextPlace, one: PreparedFacts, other: PreparedFacts): string | undefined {
  const texts = [one.folded[field], other.folded[field]];
  if (texts.includes(undefined)) return texts[0] === texts[1] ? undefined : 'missing_field';
  // A credential without a name is nobody's, and two of them are not each other's.
  if (field === 'name' && texts.includes('')) return 'missing_field';
  const folded = objectsWhenFolded(one.facts[field], other.facts[field], {
    language: one.language,
    isTitle: titleFields.has(field),
    type: one.folded.type === other.folded.type ? one.folded.type : undefined,
  });
  if (folded !== undefined) return folded;
  if (texts[0] === texts[1] || isSameForm(one, other, (facts) => facts[field] ?? '')) return undefined;
  const lists = one.lists;
  const refused = refuseUnread(one, other);
  if (refused !== undefined || lists === undefined) return refused;
  const posted = [one, other].map(({ facts }) => facts[field] ?? '');
  const compare = ([text = '', second = '']: readonly string[]) => {
    const readAs = { kind, field, lists };
    const reading = one.read(text, { ...readAs, type: one.folded.type });
    return compareTexts(reading, other.read(second, { ...readAs, type: other.folded.type }));
  };
  if (isReachingInLine(posted, lists)) return 'reach';
  const rule = compare(posted);
  if (rule === undefined) return undefined;
  if (isSameExam([one, other], { field, rule, lists })) return undefined;
  const typed = typedAlike(posted, field, lists);
  if (typed !== undefined && compare(typed) === undefined) return undefined;
  const place = { field, kind, lists };
  const isLikeIn = (texts: readonly string[]) => isLike(texts, { ...place, rule, compare }, one, other);
  return isLikeIn(posted) || (typed !== undefined && isLikeIn(typed)) ? undefined : rule;
}

/** Two texts with what two people type differently in one form, where that changes one of them. */
function typedAlike(posted: readonly string[], field: TextField, lists: WordLists): readonly string[] | undefined {
  const [text = '', second = ''] = posted;
  const one = withPlainTyping(text, second, { field, lists });
  const other = withPlainTyping(second, text, { field, lists });
  const typed = [withTightHyphen(one, other, lists), withTightHyphen(other, one, lists)];
  return typed.some((text, index) => text !== posted[index]) ? typed : undefined;
}

type Objected = TextPlace & {
  readonly lists: WordLists;
  /** What stands against the two as they were posted. */
  readonly rule: string;
  readonly compare: (texts: readonly string[]) => string | undefined;
};

/** Whether two texts are alike in another spelling, or by what they say. */
function isLike(
  posted: readonly string[],
  { field, kind, lists, rule, compare }: Objected,
  one: PreparedFacts,
  other: PreparedFacts,
): boolean {
  const alike = likeOther(posted, lists, titleFields.has(field));
  const spelled = [one, other].map(({ spellOut }, at) => spellOut(alike[at] ?? ''));
  const unsigned = [one, other].map((side, at) => withoutName(posted[at] ?? '', field, side));
  const languages = [one, other].map(({ language }) => language);
  const written = spelled.map((text, at) => withAcronymsWrittenOut(languages[at] ?? '', text));
  const others = [alike, ...spellingsOf(spelled, field, lists), unsigned, withSameAcronyms(alike), written].filter(
    (texts) => texts.some((text, index) => text !== posted[index]),
  );
  if (others.some((texts) => compare(texts) === undefined)) return true;
  const isTold = toldFields.has(field) && tellable.has(rule);
  const told =
    field === 'description' ? spelled.map((text, at) => withoutAbility(text, languages[at] ?? '', lists)) : [];
  const readings = isTold ? [spelled, written, told].filter((texts, at, all) => isNew(texts, all.slice(0, at))) : [];
  const areSaid = (texts: readonly string[]) => isSaidAlike(texts, { field, kind, lists }, one, other);
  if (readings.some(areSaid)) return true;
  const grammar = { field, lists, language: languages[0]?.slice(0, 2).toLowerCase() ?? '' };
  return areReworded(
    spelled,
    grammar,
    (texts) => compare(texts) === undefined || (toldFields.has(field) && areSaid(texts)),
  );
}

function isNew(texts: readonly string[], others: readonly (readonly string[])[]): boolean {
  return texts.length > 0 && !others.some((known) => known.every((text, at) => text === texts[at]));
}

/** Whether two texts say the same, read by content: as they stand, in two sentences and in one, or as the same tasks. */
function isSaidAlike(
  [text = '', second = '']: readonly string[],
  { field, ...read }: TextPlace & { readonly lists: WordLists },
  one: PreparedFacts,
  other: PreparedFacts,
): boolean {
  const readAs = { ...read, field, isByContent: true };
  const reading = one.read(text, { ...readAs, type: one.folded.type });
  const otherReading = other.read(second, { ...readAs, type: other.folded.type });
  const objection = compareTexts(reading, otherReading);
  // What the other rules watch is the same then.
  if (objection !== 'word' && objection !== 'order') return objection === undefined;
  return (
    (tellingFields.has(field) && isToldInTwo(reading, otherReading)) ||
    (field === 'criteria' && areSameTasks(reading, otherReading))
  );
}

/** Two texts with the acronyms that their facts explain, with commas, and with `one` for an article. */
function spellingsOf(spelled: readonly string[], field: TextField, lists: WordLists): (readonly string[])[] {
  const isCounted = countedFields.has(field) && spelled.some((text) => /\b(?:one|1)\b/i.test(text));
  const counted = isCounted ? [spelled.map((text) => withOneForArticle(text, lists))] : [];
  const commas = spelled.map((text) => withCommas(text, lists));
  const listed = commas.some((text, index) => text !== spelled[index]) ? [commas] : [];
  return [spelled, ...listed, ...counted];
}

function withoutName(text: string, field: TextField, side: PreparedFacts): string {
  return field === 'name' ? withoutIssuer(text, side) : text;
}
