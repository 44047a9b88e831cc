/** The infinitive of a Romance language by its ending, where no list of verbs tells: `partir`, `prendre`, `mettre`. */
export const romanceInfinitive = /^\p{L}{2,}(?:[aei]r|[aei]re|oir|dre|ttre)$/u;
