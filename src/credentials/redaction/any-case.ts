/**
 * A pattern whose letters may be of either case, as in `(?i:…)`. That loses most of its alternatives in V8 once a process
 * has compiled a megabyte of expressions and no longer optimises new ones (`node --no-regexp-optimization` shows it).
 */
export function anyCase(pattern: string): string {
  return pattern.replace(token, (found) => {
    if (found.startsWith('[')) return `[${bothCases(found.slice(1, -1))}]`;
    const letters = found.length === 1 ? bothCases(found) : found;
    return letters.length === 1 || found.length > 1 ? found : `[${letters}]`;
  });
}

/** What is no letter of its own: escapes, the heads of groups; then classes, then letters. */
const token = /\\[pP]\{[^}]*\}|\\.|\(\?(?:<[=!]|<\w+>|[:=!])|\[[^\]\\^]*\]|\p{L}/gu;

function bothCases(letters: string): string {
  const [lower, upper] = [letters.toLowerCase(), letters.toUpperCase()];
  return lower === upper || lower.length !== upper.length ? letters : lower + upper;
}
