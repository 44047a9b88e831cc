import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseAround, sentenceAround, type Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { offerings, teachers, winning } from '../words/prize-words.ts';

/** `La formation a reçu le Prix …` where the one who teaches it did. */
export function prizeOfAnother(text: Annotated, facts: FactsIndex): Unsupported[] {
  const { tokens, words } = text;
  if (!Array.from(words).some((word) => winning.test(word))) return [];
  const prizes = prizesOfTeachers(facts);
  if (prizes.size === 0) return [];
  return tokens.flatMap(({ folded }, at) => {
    if (!winning.test(folded)) return [];
    const clause = clauseAround(tokens, at);
    const isOfTeacher = sentenceAround(tokens, at).some((each) => teachers.test(each.folded));
    const [opening] = clause;
    // A clause that opens the sentence begins with an article, if with any of these.
    const isRelative = opening?.first !== true && relatives.has(opening?.folded ?? '');
    const isOfCourse = clause.some((each) => offerings.test(each.folded) && !isCapital(each));
    const isPrize = clause.some((each) => isCapital(each) && prizes.has(each.folded));
    const isDenied = isMarked(text, at, ['negator']);
    if (isOfTeacher || isRelative || isDenied || !isOfCourse || !isPrize) return [];
    return [{ first: at, last: at, detail: 'a prize only of whom the facts say won it' }];
  });
}

/** The words of prizes that the facts give to people who teach, and nowhere to what is taught. */
const prizesOfTeachers = oncePerFacts(({ passages }): ReadonlySet<string> => {
  const won = new Set<string>();
  const others = new Set<string>();
  for (const { tokens, place } of passages) {
    for (const sentence of Map.groupBy(tokens, (token) => token.sentence).values()) {
      const isTeacher = sentence.some(({ folded }) => teachers.test(folded));
      const isOther = place === 'name' || sentence.some((token) => offerings.test(token.folded) && !isCapital(token));
      const isWon = isTeacher && !isOther && sentence.some(({ folded }) => winning.test(folded) || given.test(folded));
      for (const token of sentence) if (isCapital(token) && !token.first) (isWon ? won : others).add(token.folded);
    }
  }
  return new Set([...won].filter((word) => !others.has(word)));
});

const given = /^(?:earned|prize|award|medal|prix|premio|premi|preis|prijs|medaille|medalla|medalha|medaglia)$/;

/** German nouns all have one: there a course is told by its word. */
function isCapital({ text, folded }: Token): boolean {
  return /^\p{Lu}/u.test(text) && !offeringsInGerman.test(folded);
}

const offeringsInGerman =
  /^(?:kurs|lehrgang|programm|seminar|ausbildung|zertifikat|diplom|abzeichen|\S+kurs|\S+lehrgang|dozentin|dozent|lehrer|lehrerin|preis)$/;
const relatives = new Set('who which that qui que qu che die der das dat'.split(' '));
