/** `Fünfköpfig`, `zwölfseitig`, `tiendelig`, folded: a number and what it counts in one word, which is no unit. */
export const countedInOneWord =
  /^(?!ein|een)\p{L}+(?:kop(?:f|p)ig|seitig|teilig|stufig|gangig|zeilig|spaltig|delig|gangenmenu|stappenplan)(?:e[nrsm]?)?$/u;
