import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { isCourseAmount } from '../redaction/course-amounts.ts';
import { isResult } from '../redaction/find-quoted-results.ts';
import { isObject, type Node } from './node.ts';
import { childrenOf } from './open-document.ts';
import { propertiesOf, type Fold } from './collect-personal.ts';
import { isResultOfPerson } from './personal-fields.ts';
import { longestLookedThrough } from './size-limits.ts';
import { textsIn } from './told-names.ts';

/** The results in what a document has of its holder: values of their own (`B+`, `91 marks`), and scores in sentences. */
export function resultsIn(node: Node): PersonalValue[] {
  const found = textsIn(node, 6).flatMap((text) =>
    isResult(text) || isReached(text.trim())
      ? [text.trim()]
      : matchesIn(text.slice(0, longestLookedThrough), score).map(([value]) => value),
  );
  return found.slice(0, mostResults).map((value) => ({ kind: 'result', value }));
}

/** `128 words per minute`: a figure of what no course has as many of. */
function isReached(text: string): boolean {
  const unit = reached.exec(text)?.groups?.unit;
  return unit !== undefined && !isCourseAmount('', unit);
}

const reached = /^\d{1,5}(?:[.,]\d{1,3})?(?<unit> \p{L}+(?: \p{L}+){1,4})$/u;

/**
 * What a document states as somebody's result, whatever it looks like: the values in `result` or a custom attribute; in
 * evidence and the fields of a person, those of properties called a score or grade.
 */
export function gradesIn(node: Node, reason: string, fold: Fold): PersonalValue[] {
  const found: string[] = [];
  const waiting: Visit[] = [{ node, isResult: reason !== 'evidence' && reason !== 'recipient', depth: 0 }];
  for (let visit = waiting.pop(); visit !== undefined && found.length < mostResults; visit = waiting.pop()) {
    const { isResult: isStated, depth } = visit;
    const { value } = visit.node;
    if (isStated && (typeof value === 'string' || typeof value === 'number')) found.push(String(value).trim());
    if (depth === deepest) continue;
    const inside = isObject(value) ? propertiesOf(visit.node, fold) : [];
    for (const { child, key } of inside)
      if (!describing.has(key) && !(reason === 'custom_attribute' && isTopic(key)))
        waiting.push({ node: child, isResult: isStated || isResultOfPerson(key), depth: depth + 1 });
    if (Array.isArray(value))
      for (const child of childrenOf(visit.node).slice(0, 50))
        waiting.push({ ...visit, node: child, depth: depth + 1 });
  }
  return found.filter(isShort).map((value) => ({ kind: 'grade', value }));
}

type Visit = { readonly node: Node; readonly isResult: boolean; readonly depth: number };

function isShort(value: string): boolean {
  return (
    value.length <= 40 && /[\p{L}\p{N}]/u.test(value) && !/^(?:https?|urn|did|mailto):|@|^\d{4}-\d\d-\d\d/i.test(value)
  );
}

const deepest = 6;
/** What says of a result which one it is. */
const describing = new Set([
  'type',
  'id',
  'resultdescription',
  'context',
  'language',
  'status',
  'date',
  'name',
  'title',
]);

/** What an attribute of a design holds of the credential itself: `custom.course`, Certifier's `group.name`. */
function isTopic(key: string): boolean {
  return topics.has(key.replace(/^custom/, ''));
}

const topics = new Set(
  `groupname issuername issuer course coursename coursetitle program programme programname module modules skill skills topic topics
  subject subjects category level duration hours credits ects organization organisation organizationname institution institute
  school academy provider department language mode format version kurs kursname stufe niveau dauer stunden curso nivel duracion
  horas cours duree heures corso livello durata ore cursus duur uren`.split(/\s+/),
);
const mostResults = 20;
/** `46/50`, `93 %`, but no day of a month and no year. */
const score = /(?<![\p{L}\p{N}.,/-])\d{1,4}(?:[.,]\d{1,2})? ?(?:\/ ?\d{2,4}|%)(?![\p{L}\p{N}]|[/.,-]\d)/gu;
