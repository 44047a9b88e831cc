/** "Or" in all languages. */
export const orWords: ReadonlySet<string> = new Set('or oder ou o of'.split(' '));
