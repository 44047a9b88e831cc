/** "And" in all languages. */
export const andWords: ReadonlySet<string> = new Set('and und et y e ed en'.split(' '));
