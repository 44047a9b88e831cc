/** Limits that two words say, as the one way that is known wherever they stand: `égale ou supérieure à` as `d'au moins`. */
export function withPlainBounds(text: string, language: string): string {
  return (bounds.get(language) ?? []).reduce((told, [pattern, plain]) => told.replace(pattern, plain), text);
}

const bounds: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  [
    'en',
    [
      // Of grades no list of units knows which is higher.
      [/\b([A-F][+-]?) or (?:better|higher|above)(?! \p{L})/gu, 'at least $1'],
      [/\b(?:equal to or (?:greater|higher) than|greater than or equal to) (?=\d)/gu, 'of at least '],
      [/\b([Ee])very one of (?=the (?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) )/gu, '$1ach of '],
      // `The theory and either A or B` without it could be another three.
      [pairAfter('either', 'or'), '$1'],
      [pairAfter('both', 'and'), '$1'],
      [/(?<= (?:fee|dues|subscription|contribution|invoice|membership)) (is|are) not paid(?=[,.]|$)/gu, ' $1 unpaid'],
      [/ that (?:has|have) (?=\d+ questions\b)/gu, ' with '],
    ],
  ],
  ['es', [[/\bigual(?:es)? o superior(?:es)? a(?:l)? (?=\d)/gu, 'de al menos ']]],
  ['fr', [[/(?<!\p{L})(?:égale?s? ou supérieure?s?|supérieure?s? ou égale?s?) à (?=\d)/gu, "d'au moins "]]],
  ['pt', [[/\b(?:igual ou superior|superior ou igual) a(?:os?)? (?=\d)/gu, 'de pelo menos ']]],
  ['it', [[/\b(?:pari o superiore|uguale o superiore) a(?:l)? (?=\d)/gu, 'di almeno ']]],
  ['nl', [[/\bgelijk aan of hoger dan (?=\d)/gu, 'van minstens ']]],
]);

/** `Pass both the … and the …`, with nothing else joined: both exams says how many there are. */
function pairAfter(word: string, joint: string): RegExp {
  const thing = '(?:the|an?) (?:(?! (?:and|or|not|but|as) |[.,;:]).)+';
  return new RegExp(
    `^(\\p{L}+ )${word} (?=${thing} ${joint === 'and' ? '(?:and|as well as)' : joint} ${thing}\\.?$)`,
    'u',
  );
}
