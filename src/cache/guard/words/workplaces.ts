/** Where people work: many → one. */
export const workplaces: ReadonlyMap<string, string> = new Map(
  'school hospital college hotel clinic museum library nursery restaurant'
    .split(' ')
    .map((place) => [place.replace(/y$/, 'ie') + 's', place]),
);
