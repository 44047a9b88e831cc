import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { levelLabels } from './support.ts';

/** A level, an exam or a version by a value that others of its kind are compared with: B1, level 4, silver, AZ-900. */
export type ScaleValue = {
  readonly scale: string;
  readonly key: string;
  /** What the claim is called where it is refused. */
  readonly rule: string;
  /** Token indexes, both included. */
  readonly first: number;
  readonly last: number;
};

/** Everything in a passage that has a place on a scale, given what concepts were read in it. */
export function valuesIn(passage: Annotated, { mentions, isText }: Read): ScaleValue[] {
  return [...codesOf(passage), ...stagesOf(passage), ...ranksOf(mentions), ...releasesOf(passage, isText)];
}

type Read = { readonly mentions: readonly ConceptMention[]; readonly isText: boolean };

export function isSameValue(one: ScaleValue, other: ScaleValue): boolean {
  return one.scale === other.scale && one.key === other.key;
}

/** Levels of languages, and exams of one family: `AZ-900` and `AZ-104`. */
function codesOf({ codes }: Annotated): ScaleValue[] {
  return codes
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ key, first, last }) => {
      if (/^[ABC][12]\+?$/.test(key)) return [{ scale: 'cefr', key, rule: 'level', first, last }];
      const family = /^\p{L}{2,}/u.exec(key)?.[0];
      return family === undefined ? [] : [{ scale: `exam ${family}`, key, rule: 'exam_code', first, last }];
    });
}

/** `Level 4`, `DQR 6`. */
function stagesOf({ numbers }: Annotated): ScaleValue[] {
  return numbers.flatMap(({ labels, range, values: [value], first, end }) =>
    value !== undefined && range === undefined && labels.some((label) => levelLabels.has(label))
      ? [{ scale: 'stage', key: String(value), rule: 'level', first, last: end }]
      : [],
  );
}

/** Metals and belts. */
function ranksOf(mentions: readonly ConceptMention[]): ScaleValue[] {
  return mentions.flatMap(({ concept, first, last }) => {
    if (!rankedConcepts.has(concept)) return [];
    const scale = metals.has(concept) ? 'metal' : 'belt';
    return [{ scale, key: concept, rule: 'level', first, last }];
  });
}

const metals: ReadonlySet<Concept> = new Set<Concept>(['bronze', 'silver', 'gold', 'platinum']);

export const rankedConcepts: ReadonlySet<Concept> = new Set<Concept>([
  ...metals,
  ...(['white', 'yellow', 'orange', 'green', 'blue', 'brown', 'black'] as const).map(
    (color) => `${color}Belt` as const,
  ),
]);

/** `Angular 12`, `AutoCAD 2018`: a name and its number. */
function releasesOf({ tokens, coded, dates, numbers }: Annotated, isText: boolean): ScaleValue[] {
  const isDay = (at: number) =>
    dates.some(({ month, first, last }) => month !== undefined && first <= at && at <= last);
  const isLabelled = (at: number) =>
    numbers.some(({ labels, unit, start }) => start === at && (labels.length > 0 || unit !== undefined));
  return tokens.flatMap((token, last) => {
    const name = tokens[last - 1];
    // A text may begin with any word in capitals.
    const isNamed =
      name?.kind === 'word' && /^\p{Lu}/u.test(name.text) && !(name.first && isText) && !numbered.test(name.folded);
    if (token.kind !== 'number' || token.gap !== ' ' || !isNamed || coded.has(last) || isDay(last) || isLabelled(last))
      return [];
    return [{ scale: `release ${name.folded}`, key: token.text, rule: 'version', first: last - 1, last }];
  });
}

/** `Room 12`, `Kapitel 3`: what is numbered and no product. */
const numbered =
  /^(?:rooms?|buildings?|units?|chapters?|raum|saal|gebaude|kapitel|salles?|batiment|chapitre|salas?|aulas?|edificio|capitulo|stanza|capitolo|lokaal|zaal|gebouw|hoofdstuk|weeks?|days?|modules?|woche|tag|semaine|jour|semana|dia|settimana|giorno|dag)$/;
