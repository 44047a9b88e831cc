import { otherThings } from './words/skill-plurals.ts';
import type { WordLists } from './words/word-lists.ts';

/** `reporting of defects` as `defect reporting`: what is done, behind what it is done to. */
export function withActionLast(words: readonly string[], { actions, of }: WordLists): readonly string[] {
  const [action = '', link = '', ...object] = words;
  const isPlain = object.length > 0 && object.length < 3 && object.every((word) => /^\p{L}{3,}$/u.test(word));
  if (!actions.has(action) || link !== of || !isPlain || object.some((word) => notDoneTo.has(word))) return words;
  return [...object.slice(0, -1), singularOf(object.at(-1) ?? ''), action];
}

/** Analysis of variance is no variance analysis, and a portfolio assessment assesses by one. */
export const notDoneTo: ReadonlySet<string> = new Set(
  'load loads stress individual individuals manual manuals visual visuals creative creatives professional professionals technical remote remotes practical practicals oral final finals general native child children adult adults young lab labs laboratory laboratories laser lasers plasma flame arc arcs drone drones robot robots satellite satellites radar radars camera cameras phone phones radio radios volunteer volunteers team teams class classes teacher teachers tutor tutors trainer trainers nurse nurses user users customer customers community communities computer computers machine machines employee employees parent parents learner learners student students client clients field cold goods glasses securities damages condition variances manager managers supervisor supervisors police media panel panels group groups expert experts variance covariance factor factors cluster clusters component components path paths survival power regression content portfolio portfolios learning peer peers self spray sprays gas gases stone stones sand sands steam court courts business night nights winter winters summer summers charcoal pencil pencils desktop desktops mountain mountains star stars sonar sonars ultrasound probe probes needle needles copy copies wire wires brush brushes studio studios location locations bench benches hand hands oil oils range ranges minds lathe lathes loom looms solvent solvents membrane membranes clouds participants hostages'.split(
    ' ',
  ),
);

function singularOf(word: string): string {
  if (/(?:ss|us|is|ics|news)$/.test(word) || otherThings.has(word)) return word;
  if (word.endsWith('ies')) return word.replace(/ies$/, 'y');
  return word.replace(/(?<=ss|x|ch|sh)es$|(?<=[^s])s$/, '');
}
