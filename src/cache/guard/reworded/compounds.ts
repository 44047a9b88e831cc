/**
 * English: what is done as the last word of a skill, behind what it is done to: `budget planning` as `plan budgets`. By
 * pairs, since what stands in front may be what it is done with or by whom: laser cutting, peer assessment.
 */
const pairs = `
  plan planning: budget project lesson menu event route trip session campaign production meal journey
  manage management: budget project team time stock inventory risk waste conflict diary event contract complaint record document account data supplier stakeholder change cost calendar
  assess assessment: risk damage need
  enter entry: data
  take taking: minute note order photo photograph
  write writing: report letter email essay proposal story article recipe
  control control: stock cost pest budget
  resolve resolution: conflict dispute complaint
  solve solving: problem
  analyze analysis: data risk cost
  organize organization,organisation: event meeting conference
  handle handling: complaint cash money baggage food
  negotiate negotiation: contract price
  negotiate_with negotiation: supplier client
  read reading: map chart drawing blueprint
  design design: menu poster logo website garden curriculum
  inspect inspection: site vehicle building equipment
  maintain maintenance: record vehicle equipment machine
  keep keeping: record
  prepare preparation: food meal report invoice soil
  collect collection: data sample waste litter
  identify identification: hazard plant bird tree
  process processing: data invoice order payment
  make making: decision cheese bread jam
  repair repair: bicycle engine shoe phone watch
  schedule scheduling: meeting appointment
  pick picking: order
  store storage: food data material
  dispose_of disposal: waste
`;

/** `budget planning` → `plan budget`. */
export const compounds: ReadonlyMap<string, string> = new Map(
  pairs
    .split('\n')
    .filter((line) => line.includes(':'))
    .flatMap((line) => {
      const [forms = '', objects = ''] = line.trim().split(':');
      const [verb = '', nouns = ''] = forms.split(' ');
      const said = verb.replace('_', ' ');
      return objects
        .trim()
        .split(' ')
        .flatMap((object) =>
          [...nouns.split(','), doingOf(verb)].map((noun): [string, string] => [
            `${object} ${noun}`,
            `${said} ${object}`,
          ]),
        );
    }),
);

/** `plan budget` and every other verb before what it is done to, in the forms that a skill has. */
export const demands: ReadonlyMap<string, string> = new Map(
  [...new Set(compounds.values())].flatMap((told) => {
    const at = told.lastIndexOf(' ');
    const [verb, object] = [told.slice(0, at), told.slice(at + 1)];
    const [base = '', link] = verb.split(' ');
    const heads = [
      base,
      doingOf(base),
      ...(base.endsWith('yze') ? ['analyse', 'analysing'] : []),
      ...(base.endsWith('ize') ? ['organise', 'organising'] : []),
    ];
    const rest = link === undefined ? '' : ` ${link}`;
    return heads.flatMap((head) =>
      [object, pluralOf(object)].map((what): [string, string] => [`${head}${rest} ${what}`, told]),
    );
  }),
);

function doingOf(verb: string): string {
  if (/^(?:plan|control)$/.test(verb)) return `${verb}${verb.at(-1) ?? ''}ing`;
  return `${verb.replace(/e$/, '')}ing`;
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? noun.replace(/y$/, 'ies') : /(?:s|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
