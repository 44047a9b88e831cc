import { all, firstOf, has, hasType, objectsOf, pick, type Node } from '../documents/node.ts';
import { textsOf } from '../documents/text-of.ts';

/** What the specification of an assessment asks for; the assessment itself is the person's. */
export function criteriaOf(specifications: readonly Node[]): Node[] {
  const assessments = all(specifications, 'provenBy');
  const asked = [
    ...assessments.filter((node) => hasType(node, 'LearningAssessmentSpecification')),
    ...all(assessments, 'specifiedBy'),
  ];
  const schemes = objectsOf(all(asked, 'gradingScheme'));
  return [
    ...all(asked, 'description'),
    ...schemes.filter((scheme) => !isScale(scheme)).flatMap((scheme) => all(scheme, 'description')),
  ];
}

/** `From 1 (fail) to 5 (excellent)` says how grades are given, and asks for nothing. */
function isScale(scheme: Node): boolean {
  const words = textsOf(all(scheme, 'description'), ['en']).map(({ text }) => text.slice(0, 200));
  return words.every(
    (text) =>
      text.length < 80 &&
      (text.match(/\d+/g) ?? []).length >= 2 &&
      !/%|≥|pass|best[ae]nd|réuss|apro[bv]|min/i.test(text),
  );
}

/** Kinds and titles of the assessments that an achievement was proven by; never their grades. */
export function assessmentsOf(nodes: readonly Node[]): Node[] {
  return objectsOf(all(nodes, 'provenBy', 'wasDerivedFrom')).flatMap((assessment) => {
    const specification = objectsOf(pick(assessment, 'specifiedBy'));
    const titles = firstOf([...specification, assessment], 'title', 'dcType');
    return specification.length === 0 && has(assessment, 'grade') && isGradeAlone(titles) ? [] : titles;
  });
}

/** `Overall classification`, the section of a diploma supplement that has the final grade: nothing is assessed by it. */
function isGradeAlone(titles: readonly Node[]): boolean {
  return textsOf(titles, ['en']).some(({ text }) => finalGrade.test(text.slice(0, 200)));
}

const finalGrade = new RegExp(
  [
    /(?:overall|final|general|total|degree) (?:classification|grade|mark|result|score|average)/,
    /(?:gesamt|abschluss|end)(?:note|einstufung|ergebnis|klassifikation|prädikat)/,
    /(?:note|moyenne|classification|mention|résultat) (?:générale?|globale?|finale?)/,
    /(?:calificación|clasificación|nota|media|resultado|classificação|média) (?:global|final|general|geral)/,
    /(?:classificazione|voto|votazione|punteggio|media|risultato) (?:finale|complessiv[oa]|globale|di laurea)/,
    /(?:eind|gemiddeld )(?:cijfer|resultaat|classificatie)|(?:algemene|totale) classificatie/,
  ]
    .map(({ source }) => String.raw`^\s*(?:${source})(?: (?:of|des|der|de|del|della|do|da|du|van) .{1,60})?\s*$`)
    .join('|'),
  'iu',
);
