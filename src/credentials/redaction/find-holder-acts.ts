import { anyCase } from './any-case.ts';
import { actNouns, contents, eventNouns, personal, skills } from './continuation-words.ts';
import { isOfHolder } from './continuation.ts';
import { sentencesAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * Sentences of an award whose subject is what the holder did, or that call the holder by name to say something to them:
 * `Soutenance de Jeanne tenue le 3 mai`, `Jane’s viva`, `Jane: your final score is 96`. They go whole.
 */
export function findHolderActs(text: string, people: readonly Stretch[]): Span[] {
  const few = people.slice(0, mostPeople);
  const sentences = sentencesAround(text, few);
  return few.flatMap((person, at) => {
    const sentence = sentences[at] ?? person;
    const before = text.slice(sentence.start, person.start);
    const after = text.slice(person.end, sentence.end);
    const isGone = isInBrackets(text, sentence) || isAct(before, after) || isCalled(before, after);
    return isGone ? [{ ...sentence, kind: 'sentence', uncertain: true }] : [];
  });
}

// A text that names its recipient more often is made to be slow.
const mostPeople = 100;

/** `(Note to file: Jane Smith completed 712 hours.)` */
function isInBrackets(text: string, { start, end }: Stretch): boolean {
  const sentence = text.slice(start, end);
  return sentence.startsWith('(') && /\)[.]?$/.test(sentence) && !contents.test(sentence);
}

function isAct(before: string, after: string): boolean {
  const isOwner = /^[^\p{L}]*(?:(?:a|the|die|der|das) )?$/iu.test(before) && ownAct.test(after);
  return (isOwner || actOf.test(before)) && !skills.test(after);
}

const act = anyCase(
  `${personal}|${eventNouns}|${actNouns}|attendance|teilnahme|asistencia|participation|partecipazione`,
);
/** `Verteidigung von Frau `, with the name behind. */
const actOf = new RegExp(
  String.raw`^[^\p{L}]*(?:(?:\p{L}{1,3}|L['’]|\p{L}{3,5}) ?)?(?:\p{L}{3,14} )?\p{L}{0,15}(?:${act})(?: \p{L}{3,12})? (?:of|by|von|der|des|de|du|d['’]|di|da|do|del|della|van|dla) ?(?:\p{L}{1,9}\.? ){0,2}$`,
  'u',
);
const ownAct = new RegExp(String.raw`^(?:['’]s?|s)? (?:\p{L}{3,14} ){0,2}?\p{L}{0,15}(?:${act})(?!\p{L})`, 'u');

/** A name, and behind it words to its bearer. */
function isCalled(before: string, after: string): boolean {
  if (!/^[^\p{L}]*(?:\p{L}{2,12} )?$/u.test(before)) return false;
  const told = /^(?: ?[:!,]|,) (?<rest>.+)$/su.exec(after)?.groups?.rest;
  return told !== undefined && (toHolder.test(told) || isOfHolder(told.charAt(0).toUpperCase() + told.slice(1)));
}

const toHolder =
  /^(?:your|deine?|ihre?|ton|ta|votre|tu|(?:o |a )?(?:teu|tua)|(?:il |la )?(?:tuo|tua)|je|jouw|uw) \p{L}+ (?!(?:must|should|muss|doit|debe|deve|moet)(?!\p{L}))/iu;
