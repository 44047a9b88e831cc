import { withSmallLetter, withCapital, type Reword } from './sentences.ts';

/**
 * What somebody has to have: `Être titulaire du BNSSA` as `Posséder le BNSSA`, `X already held` as `X`, and two things that
 * are each had or been, in one order. Having had it, having it for two years, applying for it are other demands.
 */
export const withPlainHaving: Reword = (sentence, { language }) => {
  const lines = having.get(language) ?? [];
  const parts = sentence.split(joints);
  const told = parts.map((part, at) => (at % 2 === 1 ? part : haveOf(part, lines)));
  const ordered = inOrder(told, language);
  return ordered === sentence ? [] : [ordered];
};

type Line = readonly [RegExp, string];

function haveOf(part: string, lines: readonly Line[]): string {
  const said = withCapital(part);
  return lines.reduce((told, [pattern, plain]) => told.replace(pattern, plain), said);
}

const joints = /( (?:and|y|e|et|ed|und|en) )/u;

/** `Ter 16 anos e possuir o Nível 1`: of two that each begin with being or having neither leans on the other. */
function inOrder(parts: readonly string[], language: string): string {
  const [first = '', joint = '', second = ''] = parts;
  const verb = verbs.get(language);
  const isLoose = parts.some((part) => leaning.test(part));
  if (parts.length !== 3 || isLoose || verb === undefined || ![first, second].every((part) => verb.test(part))) {
    return parts.map((part, at) => (at > 1 && at % 2 === 0 ? withSmallLetter(part) : part)).join('');
  }
  const [one = '', other = ''] = [first, second].toSorted();
  return `${one}${joint}${withSmallLetter(other)}`;
}

/** What tells of the other: experience after the degree, in it. */
const leaning =
  /(?<!\p{L})(?:posterior|anterior|previ[oa]|después|antes|ello|ella|dicho|dicha|après|avant|ensuite|celui|postérieur|antérieur|successiv|precedent|dopo|prima|esso|essa|depois|nele|nela|este|esta|disso)/u;

const verbs: ReadonlyMap<string, RegExp> = new Map([
  ['es', /^(?:Tener|Ser|Haber) /u],
  ['pt', /^(?:Ter|Ser|Possuir) /u],
  ['fr', /^(?:Avoir|Être|Posséder) /u],
  ['it', /^(?:Avere|Essere|Possedere) /u],
]);

/** No time behind it: how long somebody has had it. */
const whole = '(?!.* (?:depuis|desde|da|há|seit|sinds|for) )';

const having: ReadonlyMap<string, readonly Line[]> = new Map([
  [
    'en',
    [
      [/^(.+?) (?:is |are |must be )?already held$/u, 'Must hold $1'],
      [/^(?!.*\b(?:must|have|be)\b)(.+?) (?:already )?completed$/u, 'Must have completed $1'],
      [/\b([Mm]ust) already (?=hold|have|possess)/u, '$1 '],
      [/ {2,}/gu, ' '],
    ],
  ],
  [
    'es',
    [
      [
        new RegExp(`^(?:Ser titular|Estar en posesión|Disponer|Ser poseedora? |Ser poseedor) de(?=l? )${whole}`, 'u'),
        'Tener de',
      ],
      [/^Tener del /u, 'Tener el '],
      [/^Tener de /u, 'Tener '],
      [/^(?:Poseer|Contar con) (?=el |la |un |una |título |carné )/u, 'Tener '],
      [/^Tener (\d+) años (?:o más|cumplidos)$/u, 'Tener al menos $1 años'],
    ],
  ],
  [
    'pt',
    [
      [new RegExp(`^Ser (?:titular|detentora?|portadora?) d(?=[oae] )${whole}`, 'u'), 'Possuir d'],
      [/^Possuir d(?=[oa] )/u, 'Possuir '],
      [/^Possuir de /u, 'Possuir '],
      [/^(?:Deter|Ter) (?=o |a |um diploma|uma licença)/u, 'Possuir '],
      [/^Ter (\d+) anos ou mais$/u, 'Ter pelo menos $1 anos'],
    ],
  ],
  [
    'fr',
    [
      [
        new RegExp(
          `^(?:Être (?:titulaire|détenteur|détentrice|en possession)) d(?=u |e la |['’]une? |e l['’])${whole}`,
          'u',
        ),
        'Posséder d',
      ],
      [/^Posséder du /u, 'Posséder le '],
      [/^Posséder de (?=la |l['’])/u, 'Posséder '],
      [/^Posséder d['’](?=une? )/u, 'Posséder '],
      [new RegExp(`^(?:Avoir|Détenir) (?=le |la |un diplôme|un permis|une licence)${whole}`, 'u'), 'Posséder '],
    ],
  ],
  [
    'it',
    [
      [new RegExp(`^Essere (?:in possesso|titolar[ei]) d(?=el |ella |ell['’]|i )${whole}`, 'u'), 'Possedere d'],
      [/^Possedere del /u, 'Possedere il '],
      [/^Possedere della /u, 'Possedere la '],
      [/^Possedere dell['’]/u, "Possedere l'"],
      [/^Possedere di /u, 'Possedere '],
      [/^Avere (?=il |la |l['’]|un diploma|una laurea)/u, 'Possedere '],
    ],
  ],
  [
    'de',
    [
      [/^Abgeschlossene ((?:\p{Ll}+e )?)(\p{Lu}\p{L}+)$/u, 'Abschluss einer $1$2'],
      [/(?<=^Abschluss einer )(\p{Ll}+e)n (?=\p{Lu})/u, '$1 '],
      [/^Besitz (?:eines|des) (\p{Lu}\p{L}+?)e?s$/u, '$1'],
      [/^Besitz (?:einer|der) (?=\p{Lu}\p{L}+$)/u, ''],
    ],
  ],
  [
    'nl',
    [
      [/^In het bezit (?:zijn )?van ((?:een |het )?.+?)(?: zijn)?$/u, '$1 hebben'],
      [/^Beschikken over (.+)$/u, '$1 hebben'],
      [/^(.+) bezitten$/u, '$1 hebben'],
    ],
  ],
]);
