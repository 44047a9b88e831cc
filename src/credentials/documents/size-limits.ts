/**
 * How large a body, and a document in it, may be. A deep or vast one costs time, never truth: a learner record of a
 * whole degree has some thousand values on 20 levels.
 */
export const sizeLimits = { values: 10_000, levels: 64 } as const;

/** Texts of a document that are looked through for names that stand in no field. */
export const mostTexts = 60;

/**
 * How much of each is looked through: the patterns of names and of the words around them take some microseconds for a
 * hundred letters, and who is named stands in the first pages, where a text that is longer names a syllabus.
 */
export const longestLookedThrough = 6000;
