/** A Roman numeral of two letters or more that ends a title or one of its parts, in digits: `Kaartlezen II, 2e druk`. */
export function withoutTitleRomans(name: string): string {
  return name.replace(ending, (numeral) => String(numerals.indexOf(numeral) + 1));
}

const numerals = 'I II III IV V VI VII VIII IX X'.split(' ');
/** One letter alone may be a vitamin, a class or a word. */
const ending = /(?<=\p{Ll}{2} )(?:II|III|IV|VI|VII|VIII|IX)(?=$|[,;:)]| [–—(:-])/gu;
