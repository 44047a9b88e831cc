import { boundBy, textOf, wordsOf } from './contractions.ts';
import { demandVerbs } from './demand-verbs.ts';
import { asDemandOfNamed } from './demands.ts';
import { withSmallLetter, plainWords, withCapital, withoutCapital, type Grammar, type Reword } from './sentences.ts';

/**
 * What named learners must do, as they who must do it: `A pass in the exam and possession of a licence are required of
 * candidates`, `Es obligatorio que los alumnos superen el examen`, `Het volgen van alle lessen is verplicht voor cursisten`.
 * Only what is required, now, of those whom the credential is for; what is expected, advised or was asked is another.
 */
export const withDuties: Reword = (sentence, grammar) => {
  for (const { said, must } of duties.get(grammar.language) ?? []) {
    const { people: named = '', duty = '' } = said.exec(sentence)?.groups ?? {};
    const people = inNominative(named, grammar.language);
    if (people === undefined || !areLearners(people, grammar)) continue;
    const told = inInfinitives(duty, grammar) ?? asDemandOfNamed(withCapital(withoutCapital(duty)), grammar);
    if (told !== undefined) return [withCapital(`${people} ${must} ${withoutCapital(withSmall(told))}`)];
  }
  return [];
};

function withSmall(told: string): string {
  return withSmallLetter(told);
}

/** One noun with its article at most, which says who earns it. */
function areLearners(people: string, { lists }: Grammar): boolean {
  const words = plainWords(people, lists);
  const who = words.at(-1) ?? '';
  return words.length <= 2 && (lists.earners.has(who) || learners.test(who));
}

const learners =
  /^(?:alumnos|alumnas|aspirantes|candidatos|participantes|estudiantes|élèves|candidats|participants|stagiaires|formandos|estudantes|alunos|candidati|partecipanti|studenti|allievi|corsisti|cursisten|deelnemers|kandidaten|studenten|teilnehmende|teilnehmer|lernende|studierende|auszubildende|kandidaten)$/u;

/** `des élèves` as les élèves, `ai candidati` as i candidati. */
function inNominative(people: string, language: string): string | undefined {
  const [first = '', ...rest] = people.split(' ');
  if (rest.length === 0) return first === '' ? undefined : first;
  if (language === 'de' || language === 'nl' || language === 'en') return withoutCapital(people);
  const article = boundBy(first, language)?.article ?? first.toLowerCase();
  return article === '' ? rest.join(' ') : `${article} ${rest.join(' ')}`;
}

/** `superen X y entreguen Y` as superar X y entregar Y: each verb that a list knows; English has the infinitive already. */
function inInfinitives(duty: string, { language }: Grammar): string | undefined {
  const endings = subjunctives.get(language);
  const words = wordsOf(duty);
  if (!endings?.some(([ending]) => ending.test(words[0] ?? ''))) return undefined;
  const verbs = new Set((demandVerbs.get(language) ?? []).map(({ verb }) => verb.split(' ')[0] ?? ''));
  const told = words.map((word, at) => {
    if (at > 0 && !and.has(words[at - 1] ?? '')) return word;
    const forms = endings.filter(([ending]) => ending.test(word)).map(([ending, plain]) => word.replace(ending, plain));
    return forms.find((form) => verbs.has(form)) ?? (at === 0 ? undefined : word);
  });
  return told.every((word) => word !== undefined) ? textOf(told) : undefined;
}

const and = new Set(['y', 'e', 'et', 'and', 'ed']);

/** A subjunctive of many → its infinitive; English has the infinitive. */
const subjunctives: ReadonlyMap<string, readonly (readonly [RegExp, string])[]> = new Map([
  ['en', [[/$/u, '']]],
  [
    'es',
    [
      [/^aprueben$/u, 'aprobar'],
      [/^obtengan$/u, 'obtener'],
      [/^entreguen$/u, 'entregar'],
      [/^realicen$/u, 'realizar'],
      [/^alcancen$/u, 'alcanzar'],
      [/en$/u, 'ar'],
      [/an$/u, 'er'],
      [/an$/u, 'ir'],
    ],
  ],
  [
    'pt',
    [
      [/^obtenham$/u, 'obter'],
      [/^entreguem$/u, 'entregar'],
      [/em$/u, 'ar'],
      [/am$/u, 'ir'],
    ],
  ],
  [
    'fr',
    [
      [/^remettent$/u, 'remettre'],
      [/^suivent$/u, 'suivre'],
      [/^obtiennent$/u, 'obtenir'],
      [/^réussissent$/u, 'réussir'],
      [/ent$/u, 'er'],
    ],
  ],
  [
    'it',
    [
      [/^sostengano$/u, 'sostenere'],
      [/ino$/u, 'are'],
    ],
  ],
]);

type Duty = { readonly said: RegExp; readonly must: string };

/** `duty` that is asked of `people`, and how the language says that they must. */
function dutiesOf(must: string, people: string, lines: readonly string[]): readonly Duty[] {
  return lines.map((line) => ({
    must,
    said: new RegExp(`^${line.replace('PEOPLE', `(?<people>${people})`).replace('DUTY', '(?<duty>\\p{L}.+)')}$`, 'u'),
  }));
}

const noun = '\\p{Ll}+';
const duties: ReadonlyMap<string, readonly Duty[]> = new Map([
  [
    'en',
    dutiesOf('must', `(?:the |all )?${noun}`, [
      'DUTY (?:is|are) required of PEOPLE',
      'DUTY (?:is|are) (?:mandatory|compulsory|obligatory) for PEOPLE',
      'It is (?:mandatory|compulsory|obligatory) for PEOPLE to DUTY',
    ]),
  ],
  [
    'es',
    dutiesOf('deben', `(?:a )?(?:los|las) ${noun}`, [
      'Es (?:obligatorio|necesario|imprescindible|preciso) que PEOPLE DUTY',
      'Se (?:exigen?|requiere) PEOPLE DUTY',
    ]),
  ],
  [
    'fr',
    dutiesOf('doivent', `(?:les|des|aux) ${noun}`, [
      'DUTY (?:est|sont) (?:exigée?s?|requise?s?) PEOPLE',
      'DUTY (?:est|sont) obligatoires? pour PEOPLE',
      'Il est (?:obligatoire|nécessaire|impératif) que PEOPLE DUTY',
    ]),
  ],
  [
    'pt',
    dutiesOf('devem', `(?:os|as|aos|às) ${noun}`, [
      '(?:É|São) exigid[oa]s? PEOPLE DUTY',
      'É (?:obrigatório|necessário|preciso) que PEOPLE DUTY',
    ]),
  ],
  [
    'it',
    dutiesOf('devono', `(?:[Aa]i|[Aa]gli|[Aa]lle|i|gli|le) ${noun}`, [
      'PEOPLE (?:è|sono) richiest[oaie] DUTY',
      'È (?:obbligatorio|necessario) che PEOPLE DUTY',
    ]),
  ],
  [
    'de',
    dutiesOf('müssen', '(?:alle )?\\p{Lu}\\p{Ll}+', [
      'DUTY (?:ist|sind) für PEOPLE (?:Pflicht|verpflichtend|obligatorisch|verbindlich)',
      'Für PEOPLE (?:ist|sind) DUTY (?:Pflicht|verpflichtend|obligatorisch|verbindlich)',
    ]),
  ],
  [
    'nl',
    dutiesOf('moeten', `(?:de |alle )?${noun}`, [
      'DUTY (?:is|zijn) verplicht voor PEOPLE',
      'DUTY (?:is|zijn) voor PEOPLE verplicht',
      'Voor PEOPLE (?:is|zijn) DUTY verplicht',
    ]),
  ],
]);
