import { all, has, hasType, isObject, localName, pick, stringAt, type Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';
import { isIri, knownTerm } from '../documents/vocabulary.ts';

/** What Open Badges 2 and 3 and those that borrow from them have in common: criteria and alignments. */
export function criteriaOf(definition: Node): Node[] {
  // CLR 1.0 calls them `requirement`.
  const criteria = pick(definition, 'criteria', 'requirement');
  const narratives = [
    ...all(criteria, 'narrative'),
    ...criteria.filter(({ value }) => typeof value === 'string' && !isIri(value) && !/^\/\S*$/.test(value)),
    ...all(definition, 'criteriaNarrative', 'criteria_text', 'criteria_narrative', 'criteria_html'),
  ];
  const maps = criteria.filter(({ value }) => isObject(value));
  // Else what describes them, or they are a language map themselves.
  return [narratives, all(criteria, 'name', 'description'), maps].find(({ length }) => length > 0) ?? [];
}

/** Alignments apart by what they say: the level in a framework, or a skill, competency or standard. */
export function alignmentsOf(definition: Node): Alignments {
  const alignments = all(definition, 'alignment', 'alignments').filter((node) =>
    has(node, ...targetNames, 'targetUrl', 'target_url'),
  );
  const levels = alignments.filter(isLevel);
  const isOfLevel = new Set(levels);
  const rest = alignments.filter((node) => !isOfLevel.has(node));
  const skills = rest.filter((node) => !isOtherTarget(node) && !isAssurance(node) && !isItself(node, definition));
  const assurances = alignments
    .filter(isAssurance)
    .flatMap((node) => [...targetName(node), ...pick(node, 'targetDescription')]);
  return { levels, skills: skills.flatMap(targetName), assurances };
}

type Alignments = { readonly levels: Node[]; readonly skills: Node[]; readonly assurances: Node[] };

/** The level of the extensions, else of the alignments. */
export function levelOf(
  alignments: readonly Node[],
  { extension, reader }: { readonly extension: Extensions; readonly reader: FieldReader },
): Found<string> | undefined {
  return (
    qualify('EQF', reader.line(extension('EQFExtension', 'EQF', 'eqf'))) ??
    reader.line(extension('LevelExtension', 'Level', 'level')) ??
    reader.lines(levelsIn(alignments))
  );
}

/** `EQF 6` for a concept of the European framework, else the level's own name. */
function levelsIn(alignments: readonly Node[]): Node[] {
  return alignments.flatMap((node) => {
    const known = pick(node, 'targetUrl', 'target_url').filter(
      ({ value }) => typeof value === 'string' && knownTerm(value) !== undefined,
    );
    return known.length > 0 ? known : targetName(node).map((name) => withFramework(name, node));
  });
}

/** `Level 4` of the European framework is `EQF 4`: without its framework a level says little. */
function withFramework(name: Node, alignment: Node): Node {
  const framework = (stringAt(alignment, 'targetFramework', 'target_framework') ?? '').slice(0, 200).trim();
  const level = typeof name.value === 'string' ? bareLevel.exec(name.value.slice(0, 100))?.[1] : undefined;
  if (level === undefined || framework === '') return name;
  return { ...name, value: european.test(framework) ? `EQF ${level}` : `${String(name.value).trim()} (${framework})` };
}

const bareLevel = /^\s*(?:level|niveau|nivel|nível|livello|stufe|poziom|nivå|taso|úroveň|szint)?\s*(\d{1,2})\s*$/i;

const european = /\bEQF\b|European Qualifications? Framework/i;
const targetNames = ['targetName', 'target_name', 'name'] as const;

function targetName(node: Node): Node[] {
  return pick(node, ...targetNames);
}

function isLevel(node: Node): boolean {
  const [url, name, framework, type] = [
    stringAt(node, 'targetUrl', 'target_url') ?? '',
    targetName(node).flatMap(({ value }) => (typeof value === 'string' ? [value.slice(0, 100)] : []))[0] ?? '',
    (stringAt(node, 'targetFramework', 'target_framework') ?? '').slice(0, 200),
    (stringAt(node, 'targetType', 'target_type') ?? '').slice(0, 100),
  ];
  return (
    knownTerm(url) !== undefined ||
    /^\s*(?:EQF|European Qualifications? Framework)\b/i.test(name) ||
    /(?<!criterion)level$/i.test(type) ||
    (bareLevel.test(name) && framework !== '') ||
    (qualifications.test(framework) && (/\d/.test(name) || levelWord.test(name)))
  );
}

// Frameworks of levels, whose other members would be whole qualifications: national ones are named after their country.
const qualifications =
  /\b(?:EQF|NQF|RQF|SCQF|[A-Z][A-Za-z]{1,3}QF|CQFW|NFQ|AQF|NZQF|DQR|NQR|PRK|NLQF|CEFR|GER|QAA)\b|Qualifications? (?:and Credit )?Framework|Framework (?:of|for) (?:\w+ )?Qualifications|Qualifikationsrahmen|kwalificatie(?:structuur|raamwerk)|Cadre (?:national|européen) des certifications|Marco .{0,20}de Cualificaciones|Quadro .{0,20}d(?:elle|e|as) Qualific|Common European Framework of Reference/i;
const levelWord = /\b(?:level|niveau|nivel|nível|livello|stufe|poziom|nivå|taso)\b|^\s*[ABC][12]\+?\s*$/i;

/** Alignments to another credential or a rubric name no skill. */
function isOtherTarget(node: Node): boolean {
  const type = stringAt(node, 'targetType', 'target_type') ?? '';
  return /credential|rubric|assessment|organization|^CTDL$/i.test(type.slice(0, 100));
}

/** A catalogue of programmes lists the credential itself under its own name; a framework of skills may, too. */
function isItself(alignment: Node, definition: Node): boolean {
  const [target, own] = [stringAt(alignment, ...targetNames), stringAt(definition, 'name')];
  const framework = stringAt(alignment, 'targetFramework', 'target_framework') ?? '';
  const isListed = /catalog|program|course|curricul/i.test(framework.slice(0, 200));
  return isListed && target !== undefined && target.trim().toLowerCase() === own?.trim().toLowerCase();
}

/** Who assures the quality of it, as edubadges write it. */
function isAssurance(node: Node): boolean {
  return /quality ?assurance|accreditation/i.test((stringAt(node, 'targetType', 'target_type') ?? '').slice(0, 100));
}

/** The profile of who awards, or its address. */
export function issuersOf(...nodes: readonly (Node | undefined)[]): Node[] {
  return nodes.flatMap((node) => (node === undefined ? [] : all(node, 'issuer', 'creator')));
}

export type Extensions = (name: string, ...properties: readonly string[]) => Node[];

/**
 * Extensions stand beside the other properties, or together in `extensions`: by name, or as a list of typed objects.
 * The API of edubadges lists them by name, with the one value that each has.
 */
export function extensionsOf(definition: Node): Extensions {
  const together = all(definition, 'extensions');
  const listed = all(definition, 'badgeclassextension_set');
  return (name, ...properties) => {
    const found = [...all([definition, ...together], name), ...together.filter((node) => hasType(node, name))];
    const valued = listed.filter((node) => localName(stringAt(node, 'name') ?? '') === name);
    return [...found.flatMap((node) => pick(node, ...properties)), ...all(valued, 'value')];
  };
}

/**
 * Study load and time investment are hours by the definition of the extensions; Open Educational Badges, which alone
 * have a category, write minutes. Others of the Badgr family have the category and write hours: no badge takes minutes.
 */
export function loadOf(extension: Extensions, reader: FieldReader): Found<string> | undefined {
  const load = [
    ...extension('StudyLoadExtension', 'StudyLoad', 'studyLoad'),
    ...extension('TimeInvestmentExtension', 'TimeInvestment', 'timeInvestment'),
  ];
  const found = reader.line(load);
  const minutes = Number(found?.value);
  const isInMinutes = extension('CategoryExtension', 'Category').length > 0 && !(minutes < leastMinutes);
  if (found === undefined || !isInMinutes) return qualify('hours', found, 'after');
  return minutes % 60 === 0 ? { ...found, value: `${minutes / 60} hours` } : qualify('minutes', found, 'after');
}

const leastMinutes = 30;

/** What one of the extensions names as a skill. */
export function competenciesOf(extension: Extensions): Node[] {
  return [...extension('CompetencyExtension', 'name', 'Competency'), ...extension('ESCOExtension', 'name', 'title')];
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
