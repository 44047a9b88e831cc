import { all, firstOf, hasType, objectsOf, pick, type Node } from '../documents/node.ts';
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
    return firstOf([...specification, assessment], 'title', 'dcType');
  });
}
