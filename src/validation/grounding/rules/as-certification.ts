import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { placesBy, type Token } from '../reading.ts';
import { isMarked } from '../said-in-facts.ts';
import type { Unsupported } from '../rule.ts';
import * as words from '../words/certification-words.ts';
import { wishing } from '../words/wish-words.ts';
import { contentAt } from './open-words.ts';

/**
 * "They hold LEIA Level 2", `équivaut à la première année du CAP`, `si è mediatori certificati` of what goes over, opens up
 * or leads on to that, and has no exam of its own: the way is told as where it leads.
 */
export function asCertification(text: Annotated, facts: FactsIndex, language: string): Unsupported[] {
  const { goals, isEqual, qualified } = aheadOf(facts);
  if (goals.length === 0) return [];
  const { tokens } = text;
  return placesBy('clause', tokens).flatMap((clause) => {
    const [first = 0] = clause;
    const last = clause.at(-1) ?? first;
    const here = clause.map((at) => tokens[at]?.folded ?? '');
    const line = ` ${here.join(' ')} `;
    const isGoal = (at: number) => goals.some((goal) => isSameGoal(tokens[at], goal));
    const isOfGoal = clause.some((at) => isGoal(at) || words.goals.test(tokens[at]?.folded ?? ''));
    if (!isOfGoal || here.some((word) => words.openings.test(word)) || isHeldOff(text, first, language)) return [];
    const isSaidEqual = !isEqual && words.equal.test(line);
    const isNaming = here.some((word) => words.naming.test(word));
    const isOpen = words.whoever.has(here[0] ?? '') || (!isNaming && isMarked(text, first, ['optional'], 'sentence'));
    const isPerson = !isOpen && !qualified && isCalled(text, clause, isGoal);
    const isHeld = !isOpen && words.leaving.test(line) && clause.some(isGoal) && !here.some((word) => exams.test(word));
    return isSaidEqual || isPerson || isHeld ? [{ first, last, detail }] : [];
  });
}

const detail = 'no stronger claim than the facts make: preparation is no certification';
const exams = /exam|esam|pruf|epreuve|prueba|prova$|toets|test$|^ahead$|assessment/;

type Ahead = { readonly goals: readonly string[]; readonly isEqual: boolean; readonly qualified: boolean };
const nothing: Ahead = { goals: [], isEqual: false, qualified: false };

/** What the facts lead on to, where they end with no exam themselves. */
export const aheadOf = oncePerFacts(({ passages, marks }): Ahead => {
  const own = passages.filter(({ place }) => place === 'criteria' || place === 'assessment');
  if (own.some((passage) => passage.tokens.some((_, at) => isOwnExam(passage, at)))) return nothing;
  const telling = passages.filter(({ place }) => tellings.has(place));
  const isTowards = (passage: Annotated) => passage.tokens.some(({ folded }) => words.towards.test(folded));
  if (!marks.has('mark:prepared') && !telling.some(isTowards)) return nothing;
  const issuer = new Set(passages.flatMap(({ place, words: all }) => (place === 'issuer' ? Array.from(all) : [])));
  const goals = telling.flatMap((passage) => goalsIn(passage).filter((goal) => !issuer.has(goal)));
  return {
    goals,
    isEqual: passages.some(({ words: all }) => Array.from(all).some((word) => words.equalInFacts.test(word))),
    qualified: passages.some(
      ({ place, words: all }) => people.has(place) && Array.from(all).some((word) => words.qualified.test(word)),
    ),
  };
});

/** Fields that say who comes and what they show. */
const people: ReadonlySet<string> = new Set(['audience', 'prerequisites', 'criteria', 'outcome']);
const tellings: ReadonlySet<string> = new Set(['name', 'description', 'title', 'subject']);

/** A mock exam, or one that there is not, is none. */
function isOwnExam({ tokens }: Annotated, at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 3), at + 4);
  return words.ownExam.test(tokens[at]?.folded ?? '') && !near.some(({ folded }) => words.practice.test(folded));
}

/** The words of what stands near an exam, a title or the training for one. */
function goalsIn(passage: Annotated): string[] {
  const { tokens, place } = passage;
  const isOwn = (word: string) => !common.test(word) && !words.goals.test(word) && !words.towards.test(word);
  // "Gas Fitter Refresher": who comes is one, or wants to be.
  const isTitle = place === 'name' && tokens.some(({ folded }) => words.towards.test(folded));
  const named = isTitle ? [...tokens.keys()].flatMap((at) => contentAt(passage, at) ?? []).filter(isOwn) : [];
  const around = tokens.flatMap((token, at) => {
    if (!words.goals.test(token.folded)) return [];
    const near = [...tokens.keys()].filter(
      (other) => Math.abs(other - at) <= reach && tokens[other]?.sentence === token.sentence,
    );
    return [
      ...(wholes.test(token.folded) ? [token.folded] : []),
      ...near.flatMap((other) => {
        const word = contentAt(passage, other);
        return word === undefined || !isOwn(word) ? [] : [word];
      }),
    ];
  });
  return [...named, ...around];
}

/** In words. */
const reach = 5;
/** Of one word. */
const wholes = /(?:schein|bewijs|prufung|patent)$|^cap$/;
const common =
  /^(?:cours|curs|kurs|corso|part|teil|deel|train|form|prepar|vorbe|voorb|person|engineer|people|taken?$|intend|official|held|last|past|question|matter|stoff|stof|materi|temari|indica|iscriv|entree|enters?$|step|pass|passos|schritt|stapp|autori|behord|insti|level$|niveau$|nivel$|klein|abgelegt|afgenom|wird|made|feito|elders|ailleurs|altrove|oficina|taller|atelier|worksh|seminar)/;

/** One word in its forms: `mediatore` and `mediatori`, `Jägerprüfung` and `Jäger`. */
export function isSameGoal(token: Token | undefined, goal: string): boolean {
  const { folded = '' } = token ?? {};
  return (
    isAkin(folded, goal) ||
    (folded.length >= 5 && goal.startsWith(folded)) ||
    (goal.length >= 5 && folded.endsWith(goal))
  );
}

/** "Leave as qualified gas fitters", `es guía oficial`. */
function isCalled({ tokens }: Annotated, clause: readonly number[], isGoal: (at: number) => boolean): boolean {
  return clause.some((at) => {
    if (!words.qualified.test(tokens[at]?.folded ?? '')) return false;
    const near = clause.filter((other) => other !== at && Math.abs(other - at) <= 3);
    const opening = clause.filter((other) => other < at && at - other <= 7);
    const be = opening.findLast((other) => words.being.test(tokens[other]?.folded ?? ''));
    // "Is led by certified mediators".
    const isBy = clause.some(
      (other) => other > (be ?? at) && other < at && words.byWords.has(tokens[other]?.folded ?? ''),
    );
    return be !== undefined && !isBy && near.some(isGoal);
  });
}

/** Denied, prepared for, wished, asked, or of who has it before or later. */
function isHeldOff(text: Annotated, at: number, language: string): boolean {
  const { tokens, found } = text;
  const { sentence } = tokens[at] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence);
  const isDenied = (found.get('mark:negator') ?? []).some(
    ({ first }) => tokens[first]?.sentence === sentence && !words.sparing.test(tokens[first]?.folded ?? ''),
  );
  return (
    isDenied ||
    isMarked(text, at, ['prepared', 'required', 'needed'], 'sentence') ||
    words.conditions[language]?.has(here[0]?.folded ?? '') === true ||
    here.some(({ folded }) => wishing.test(folded) || words.before.test(folded))
  );
}
