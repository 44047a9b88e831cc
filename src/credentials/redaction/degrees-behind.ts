/**
 * How far degrees written with full stops reach behind a name: `Jane Smith, M.A., B.Sc., has`. The full stop of the last
 * one stays where it may end the sentence.
 */
export function degreesBehind(text: string, end: number): number {
  const found = degrees.exec(text.slice(end, end + 40))?.[0];
  if (found === undefined) return 0;
  return found.endsWith(',') || /^ \p{Ll}/u.test(text.slice(end + found.length)) ? found.length : found.length - 1;
}

const degrees = /^(?:,? \p{Lu}\p{L}{0,2}\.(?:-?\p{Lu}\p{L}{0,4}\.){1,3}){1,4}(?:,(?= \p{Ll}))?/u;
