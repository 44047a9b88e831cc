/** "With" in all languages. */
export const withWords: ReadonlySet<string> = new Set('with mit avec con com met'.split(' '));
