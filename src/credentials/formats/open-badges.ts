import { all, has, pick, stringAt, type Node } from '../documents/node.ts';
import type { Found } from '../documents/read-fields.ts';
import { isIri, knownTerm } from '../documents/vocabulary.ts';

/** What Open Badges 2 and 3 and those that borrow from them have in common: criteria and alignments. */
export function criteriaOf(definition: Node): Node[] {
  const criteria = pick(definition, 'criteria');
  const narratives = [
    ...all(criteria, 'narrative'),
    ...criteria.filter(({ value }) => typeof value === 'string' && !isIri(value) && !/^\/\S*$/.test(value)),
    ...all(definition, 'criteriaNarrative', 'criteria_text', 'criteria_narrative'),
  ];
  return narratives.length > 0 ? narratives : all(criteria, 'name', 'description');
}

/** Alignments apart by what they say: the level in a framework, or a skill, competency or standard. */
export function alignmentsOf(definition: Node): Alignments {
  const alignments = all(definition, 'alignment', 'alignments').filter((node) =>
    has(node, ...targetNames, 'targetUrl', 'target_url'),
  );
  const levels = alignments.filter(isLevel);
  const skills = alignments.filter((node) => !isLevel(node) && !isOtherTarget(node) && !isAssurance(node));
  const assurances = alignments
    .filter(isAssurance)
    .flatMap((node) => [...targetName(node), ...pick(node, 'targetDescription')]);
  return { levels, skills: skills.flatMap(targetName), assurances };
}

type Alignments = { readonly levels: Node[]; readonly skills: Node[]; readonly assurances: Node[] };

/** `EQF 6` for a concept of the European framework, else the level's own name. */
export function levelOf(alignments: readonly Node[]): Node[] {
  return alignments.flatMap((node) => {
    const known = pick(node, 'targetUrl', 'target_url').filter(
      ({ value }) => typeof value === 'string' && knownTerm(value) !== undefined,
    );
    return known.length > 0 ? known : targetName(node).map((name) => withFramework(name, node));
  });
}

/** `Level 4` of the European framework is `EQF 4`: without its framework a level says little. */
function withFramework(name: Node, alignment: Node): Node {
  const framework = stringAt(alignment, 'targetFramework', 'target_framework') ?? '';
  const level =
    typeof name.value === 'string' ? /^\s*(?:level|niveau|nivel)?\s*([1-8])\s*$/i.exec(name.value)?.[1] : undefined;
  return level !== undefined && european.test(framework.slice(0, 200)) ? { ...name, value: `EQF ${level}` } : name;
}

const european = /\bEQF\b|European Qualifications? Framework/i;
const targetNames = ['targetName', 'target_name', 'name'] as const;

function targetName(node: Node): Node[] {
  return pick(node, ...targetNames);
}

function isLevel(node: Node): boolean {
  const url = stringAt(node, 'targetUrl', 'target_url') ?? '';
  const name = stringAt(node, ...targetNames) ?? '';
  return (
    knownTerm(url) !== undefined ||
    /^\s*(?:EQF|European Qualifications? Framework)\b/i.test(name.slice(0, 100)) ||
    (european.test((stringAt(node, 'targetFramework', 'target_framework') ?? '').slice(0, 200)) &&
      /\d/.test(name.slice(0, 100)))
  );
}

/** Alignments to another credential or a rubric name no skill. */
function isOtherTarget(node: Node): boolean {
  const type = stringAt(node, 'targetType', 'target_type') ?? '';
  return /credential|rubric|assessment|organization|^CTDL$/i.test(type.slice(0, 100));
}

/** Who assures the quality of it, as edubadges write it. */
function isAssurance(node: Node): boolean {
  return /quality ?assurance|accreditation/i.test((stringAt(node, 'targetType', 'target_type') ?? '').slice(0, 100));
}

/** The profile of who awards, or its address. */
export function issuersOf(...nodes: readonly (Node | undefined)[]): Node[] {
  return nodes.flatMap((node) => (node === undefined ? [] : all(node, 'issuer', 'creator')));
}

/** A bare number with its framework or unit; what already has words keeps its spelling. */
export function qualify(
  unit: string,
  found: Found<string> | undefined,
  place: 'before' | 'after' = 'before',
): Found<string> | undefined {
  if (found === undefined || !/^\s*\d+(?:[.,]\d+)?\s*$/.test(found.value)) return found;
  return { ...found, value: place === 'before' ? `${unit} ${found.value}` : `${found.value} ${unit}` };
}
