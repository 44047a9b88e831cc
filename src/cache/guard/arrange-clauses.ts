import { arrangeObjects } from './arrange-objects.ts';
import { isOfMany } from './same-marks.ts';
import { noSubjects } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * The requirements of a text in one order, where they are nothing but a set of them: `Attend the course. Pass the
 * exam.`, `Pass the exam and attend the course.` Where one points at another, says when, or says how two belong
 * together, all stay in place.
 */
export function arrangeClauses(sentences: readonly (readonly string[])[], lists: WordLists): string[][] {
  const plain = sentences.map((sentence) => withCommas(sentence, lists));
  const clauses = plain.map((sentence) => splitClauses(sentence, lists));
  const isSet =
    plain.every((sentence) => isFree(sentence, lists)) && !clauses.flat().some((clause) => isOfAll(clause, lists));
  if (!isSet || clauses.length > mostSentences) {
    return sentences.map((sentence, index) => {
      const isShared = clauses[index]?.some((clause) => isOfAll(clause, lists)) === true;
      return isShared ? [...sentence] : arrangeObjects(sentence, lists);
    });
  }
  return clauses
    .flat()
    .map((clause) => arrangeObjects(clause, lists))
    .toSorted((one, other) => (lettersOf(one.join('')) < lettersOf(other.join('')) ? -1 : 1));
}

/** The letters of a text in one order, to put texts in one that says nothing of the order of their words. */
export function lettersOf(text: string): string {
  return (text.match(/\S/gu) ?? []).toSorted().join('');
}

const mostSentences = 12;

/** Whether a sentence is a requirement of its own: it begins with what to do, and leans on nothing else. */
function isFree(sentence: readonly string[], lists: WordLists): boolean {
  const { logic, leaning } = lists;
  return (
    isTask(sentence[0] ?? '', lists) && !sentence.some((word) => leaning.has(word) || logic.has(word) || isMark(word))
  );
}

/** Whether a word asks for something to be done, and could be nothing else. */
function isTask(word: string, { verbs, activities }: WordLists): boolean {
  const form = activities?.forms.get(word);
  return verbs.has(word) || (form?.kind === 'verb' && !form.isThing);
}

/** Whether the end of a clause could be said of those before it, too: `pass the exam online`, `… in English`. */
function isOfAll(clause: readonly string[], { modes, relations }: WordLists): boolean {
  const [link = '', last = ''] = clause.slice(-2);
  // Whoever attends a weekend attends nothing else then.
  return (modes.has(last) && clause.length > 2) || (relations.has(link) && noSubjects.has(last));
}

/** A bracket that says more of what stands before it, as commas do. */
function withCommas(sentence: readonly string[], lists: WordLists): readonly string[] {
  return sentence.map((word, index) => {
    return /^[()]$/.test(word) && !isOfMany(sentence, index, lists) ? ',' : word;
  });
}

function isMark(word: string): boolean {
  return /^[:?(]$/.test(word);
}

/** Cuts before each `and` or comma that a verb follows; one verb alone would lose what it is said of. */
function splitClauses(sentence: readonly string[], lists: WordLists): string[][] {
  const clauses: string[][] = [[]];
  // Behind each place the next word that joins nothing; looked for from the end, as a text may be all commas.
  const nexts = sentence.reduceRight<string[]>((found, word) => {
    found.push(isJoint(word) ? (found.at(-1) ?? '') : word);
    return found;
  }, []);
  for (const [index, word] of sentence.entries()) {
    const next = nexts[sentence.length - index - 2] ?? '';
    const isBegun = clauses.at(-1)?.length !== 0;
    if (!isJoint(word)) clauses.at(-1)?.push(word);
    else if (isBegun && isTask(next, lists)) clauses.push([]);
    else if (isBegun) clauses.at(-1)?.push(word);
  }
  return clauses.every((clause) => clause.length > 1) ? clauses : [[...sentence]];
}

function isJoint(word: string): boolean {
  return word === '&' || word === ',';
}
