import { all, follow, hasType, isObject, objectsOf, pick, typesOf, type Node } from '../documents/node.ts';
import { createFieldReader, itemsOf, toList, type FieldReader, type Found } from '../documents/read-fields.ts';
import { categoryAsName } from './category-name.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** schema.org: an EducationalOccupationalCredential, a Course or an EducationalOccupationalProgram. */
export const schemaOrg: DocumentFormat = {
  name: 'schemaorg',
  expects: 'an EducationalOccupationalCredential, Course or EducationalOccupationalProgram with a name',
  recognise: (object) => {
    const graph = all(object, 'graph');
    const candidates = graph.length > 0 ? graph : [object];
    const found = candidates.filter((node) => hasType(node, ...types));
    const awarded = Map.groupBy(objectsOf(all(found, ...awards)), ({ value }) => value);
    const described = found.filter((node) => !isOnlyNamed(node) || awarded.get(node.value)?.length !== 1);
    const credentials = described.filter((node) => hasType(node, 'EducationalOccupationalCredential'));
    return (credentials.length > 0 ? credentials : described).map((definition) => ({ definition }));
  },
  read: readCredential,
};

const awards = ['educationalCredentialAwarded', 'occupationalCredentialAwarded'] as const;
/** A credential that says no more than a course could say of it inline; where one course leads to it, that is described. */
function isOnlyNamed({ value }: Node): boolean {
  return (
    isObject(value) &&
    Object.keys(value).every((key) => /(?:^|[@:/#])(?:type|id|name|credentialCategory|url)$/.test(key))
  );
}

const types = ['EducationalOccupationalCredential', 'Course', 'EducationalOccupationalProgram', 'WorkBasedProgram'];

function readCredential({ definition }: Achievement): FoundFields {
  const reader = createFieldReader(definition, all(definition, 'inLanguage', '@language'));
  const courses = all(definition, 'about').filter((node) => hasType(node, 'Course'));
  // Of several, none is what the credential is for.
  const course = courses.length === 1 ? courses : [];
  const instances = all([definition, ...course], 'hasCourseInstance');
  const alignments = all(definition, 'educationalAlignment');
  const awarded = objectsOf(all(definition, ...awards));
  const makers = ['provider', 'sourceOrganization', 'publisher', 'creator', 'author', 'offeredBy'].flatMap((name) =>
    pick(definition, name),
  );
  const bodies = makers.filter((node) => !isPerson(node));
  const maker = reader.issuer(bodies, follow(definition, 'offers', 'offeredBy'));
  const parts = all(definition, 'hasPart').filter((node) => hasType(node, 'Course'));
  const outcomes = reader.list(all(definition, 'teaches')) ?? reader.list(all(parts, 'teaches'));
  const assesses = all(definition, 'assesses');
  const assessment = assesses.length === 1 ? assesses.filter(isSentence) : [];
  const recogniser = reader.issuer(pick(definition, 'recognizedBy'));
  const title = reader.line(pick(definition, 'name', 'alternateName', 'headline'));
  return {
    name: title ?? categoryAsName(definition, reader),
    description: descriptionOf(definition, { course, parts, reader }),
    criteria: reader.prose(
      all(definition, 'criteria', 'educationalRequirements', 'educationRequirements'),
      all(definition, 'about').flatMap(requirementsIn),
    ),
    // Who wrote a course issues it only where nobody else does.
    issuer: maker ?? recogniser ?? reader.issuer(makers.filter(isPerson)),
    type: title === undefined ? undefined : readType(definition, reader),
    level:
      reader.lines([...pick(definition, 'educationalLevel'), ...alignments.filter(isLevel).flatMap(targetOf)]) ??
      reader.lines(all(awarded, 'educationalLevel')),
    version: reader.line(pick(definition, 'version')),
    language: reader.language,
    duration: reader.line([
      ...pick([definition, ...course], 'timeRequired', 'timeToComplete', 'duration'),
      ...all(instances, 'courseWorkload', 'duration'),
    ]),
    credits: reader.amount(pick(definition, 'numberOfCredits')),
    mode: reader.lines([...all(instances, 'courseMode'), ...pick(definition, 'educationalProgramMode', 'courseMode')]),
    assessment: reader.lines([...pick(definition, 'assessmentMethod'), ...assessment]),
    audience: reader.lines(all(definition, 'audience').flatMap(audienceOf)),
    prerequisites: reader.lines(
      all(definition, 'coursePrerequisites', 'programPrerequisites').flatMap((node) => targetOf(node)),
    ),
    accreditation:
      maker === undefined ? undefined : reader.lines(pick([definition, ...awarded], 'recognizedBy', 'accreditedBy')),
    validity: reader.line(pick(definition, 'validFor')),
    skills: without(
      outcomes,
      reader.list(
        [...all(definition, 'competencyRequired'), ...(assessment.length > 0 ? [] : assesses)],
        all(awarded, 'competencyRequired'),
        all(definition, 'keywords').flatMap(splitKeywords),
        all(definition, 'about').filter(isTopic),
        alignments.filter((node) => !isLevel(node)).flatMap(targetOf),
      ),
    ),
    learning_outcomes: outcomes,
  };
}

function isPerson(node: Node): boolean {
  return objectsOf([node]).some((each) => hasType(each, 'Person'));
}

/** How learners are assessed, where the vocabulary expects a competency: `A written exam of two hours is sat.` */
function isSentence({ value }: Node): boolean {
  return typeof value === 'string' && /[^.][.!]\s*$/.test(value) && value.split(/\s+/, 7).length > 6;
}

/** What a credential is said to be, and the course it is for, unless that is the same. */
function descriptionOf(
  definition: Node,
  { course, parts, reader }: { course: readonly Node[]; parts: readonly Node[]; reader: FieldReader },
): Found<string> | undefined {
  const own = reader.prose(pick(definition, 'description', 'abstract'));
  const ofCourse = reader.prose(all(course, 'description'));
  return reader.joined(
    [
      own,
      own?.value === ofCourse?.value ? undefined : ofCourse,
      // A single part is seldom all that a course covers.
      ...(parts.length > 1 ? reader.labelled('Covers', all(parts, 'name')) : []),
      ...reader.labelled('Code', pick(definition, 'courseCode')),
      ...reader.labelled('Valid in', all(definition, 'validIn').flatMap(targetOf)),
    ].filter((part) => part !== undefined),
    '\n',
  );
}

/** What a course teaches and its credential requires again is one fact, and is told as what is taught. */
function without(outcomes: Found<string[]> | undefined, skills: Found<string[]> | undefined): FoundFields['skills'] {
  return toList(itemsOf(skills).filter(({ value }) => outcomes?.value.includes(value) !== true));
}

/** A course is about a topic; a page about a person or the provider, too. */
function isTopic(node: Node): boolean {
  return isObject(node.value) && typesOf(node).every((type) => /^(?:Thing|DefinedTerm|Concept)$/.test(type));
}

/** A work that a credential is about and that is called its requirements. */
function requirementsIn(node: Node): Node[] {
  const called = hasType(node, 'CreativeWork') ? pick(node, 'name') : [];
  const isRequirement = called.some(({ value }) => typeof value === 'string' && requirement.test(value.slice(0, 100)));
  return isRequirement ? pick(node, 'text', 'description') : [];
}

const requirement =
  /requirement|criteri|kriteri|anforderung|voraussetzung|requisito|exigence|critère|critério|requisit|vereiste|voorwaarde|kravene?$|követelmény|wymagan/iu;

function audienceOf(node: Node): Node[] {
  return isObject(node.value) ? pick(node, 'audienceType', 'educationalRole', 'name') : [node];
}

function isLevel(alignment: Node): boolean {
  return pick(alignment, 'alignmentType').some(({ value }) => value === 'educationalLevel');
}

function targetOf(node: Node): Node[] {
  return isObject(node.value) ? pick(node, 'targetName', 'name', 'description') : [node];
}

/** What a course leads to; a URL of schema.org's own enumeration says nothing in words. */
function awardedBy(definition: Node): Node[] {
  return pick(definition, ...awards).flatMap((node) =>
    isObject(node.value) ? pick(node, 'credentialCategory', 'name') : [node],
  );
}

function readType(definition: Node, reader: FieldReader): Found<string> | undefined {
  const stated =
    reader.line(pick(definition, 'credentialCategory')) ??
    reader.line(awardedBy(definition)) ??
    reader.line(pick(definition, 'programType'));
  if (stated !== undefined) return stated;
  return typesOf(definition).includes('EducationalOccupationalCredential')
    ? undefined
    : reader.className(definition, (name) => types.includes(name));
}

/** Keywords come as a list, as terms, or as one text with commas. */
function splitKeywords(node: Node): Node[] {
  if (typeof node.value !== 'string' || !node.value.includes(',')) return [node];
  node.document.used.add(node.pointer);
  return node.value.split(',', 500).map((value) => ({ ...node, value: value.trim() }));
}
