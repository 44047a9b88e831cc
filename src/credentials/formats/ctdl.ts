import { all, follow, isObject, objectsOf, pick, stringAt, typesOf, type Node } from '../documents/node.ts';
import { textsOf } from '../documents/text-of.ts';
import { createFieldReader, type FieldReader, type Found } from '../documents/read-fields.ts';
import { readCredits } from './ctdl-credits.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';

/** Credential Transparency Description Language: a credential alone or in the `@graph` of a registry. */
export const ctdl: DocumentFormat = {
  name: 'ctdl',
  expects: 'a CTDL credential: `@type` of a credential class such as `ceterms:Certificate`, with `ceterms:name`',
  recognise: (object) => {
    const graph = all(object, 'graph');
    if (graph.length > 0) return mainOf(object, graph.filter(isCredential));
    return isCredential(object) ? [{ definition: object }] : [];
  },
  read: readCtdl,
};

const credentialClasses = new Set(
  [
    'ApprenticeshipCertificate AssociateDegree AssociateOfAppliedArtsDegree AssociateOfAppliedScienceDegree AssociateOfArtsDegree AssociateOfScienceDegree',
    'BachelorDegree BachelorOfArtsDegree BachelorOfScienceDegree Badge BasicTechnicalCertificate Certificate CertificateOfCompletion CertificateOfParticipation',
    'Certification Credential Degree DigitalBadge Diploma DoctoralDegree GeneralEducationDevelopment GeneralEducationLevel1Certificate',
    'GeneralEducationLevel2Certificate HigherEducationLevel1Certificate HigherEducationLevel2Certificate JourneymanCertificate License MasterCertificate',
    'MasterDegree MasterOfArtsDegree MasterOfScienceDegree MicroCredential OpenBadge PostBaccalaureateCertificate PostMasterCertificate',
    'PreApprenticeshipCertificate ProfessionalCertificate ProfessionalDoctorate ProficiencyCertificate QualityAssuranceCredential ResearchDoctorate',
    'SecondaryEducationCertificate SecondarySchoolDiploma SpecialistDegree TechnicalLevel1Certificate TechnicalLevel2Certificate TechnicalLevel3Certificate',
    'WorkbasedLearningCertificate AcademicCertificate BachelorOfAppliedScienceDegree',
  ].flatMap((line) => line.split(' ')),
);

/** Courses and programmes are no credentials, but are described, and posted, in the same way. */
const learningClasses = new Set(['LearningOpportunityProfile', 'LearningProgram', 'Course', 'AssessmentProfile']);

function isCredential(object: Node): boolean {
  return typesOf(object).some(isClass) && isCtdl(object);
}

/** The class of all credentials may stand beside its own. */
function readType(reader: FieldReader, definition: Node): Found<string> | undefined {
  return (
    reader.className(definition, (name) => name !== 'Credential' && isClass(name)) ??
    reader.className(definition, isClass)
  );
}

function isClass(name: string): boolean {
  return credentialClasses.has(name) || learningClasses.has(name);
}

/** Classes such as Course exist elsewhere too: the prefix, the CTID or the context tells. */
export function isCtdl(object: Node): boolean {
  if (!isObject(object.value)) return false;
  const { value } = object;
  const types = [value['@type'] ?? value.type ?? []].flat();
  return (
    types.some((type) => typeof type === 'string' && /^ceterms:|credreg\.net|purl\.org\/ctdl/.test(type)) ||
    Object.keys(value).some((key) => /^ceterms:|purl\.org\/ctdl|^(?:ceterms:)?ctid$/.test(key)) ||
    /credreg\.net|purl\.org\/ctdl/.test(contextOf(value['@context']))
  );
}

function contextOf(context: unknown): string {
  const addresses = [context].flat().filter((address) => typeof address === 'string');
  return addresses.join(' ').slice(0, 2000);
}

/** Of several in a graph the one the graph is named for, else credentials before courses, and named nodes before blank ones. */
function mainOf(envelope: Node, credentials: readonly Node[]): Achievement[] {
  const ctid = /ce-[\da-f-]{36}/i.exec((stringAt(envelope, 'id') ?? '').slice(0, 300))?.[0];
  const main = credentials.filter((node) => ctid !== undefined && stringAt(node, 'id')?.includes(ctid));
  if (main.length === 1) return main.map((definition) => ({ definition }));
  const narrowed =
    [
      credentials.filter((node) => typesOf(node).some((type) => credentialClasses.has(type))),
      wholesOf(credentials),
    ].find((nodes) => nodes.length > 0) ?? [];
  const published = narrowed.filter((node) => !stringAt(node, 'id')?.startsWith('_:'));
  return (published.length > 0 ? published : narrowed).map((definition) => ({ definition }));
}

/** Of a programme and its courses, which name each other as part and whole, the programme. */
function wholesOf(resources: readonly Node[]): Node[] {
  const parts = new Set(objectsOf(all(resources, 'hasPart')).map(({ value }) => value));
  const known = new Set(resources.map(({ value }) => value));
  const wholes = resources.filter(
    (each) => !parts.has(each.value) && !objectsOf(all(each, 'isPartOf')).some(({ value }) => known.has(value)),
  );
  return wholes.length > 0 ? wholes : [...resources];
}

export function readCtdl({ definition, award }: Achievement): FoundFields {
  const reader = createFieldReader(definition, all(definition, 'inLanguage', 'language'));
  const conditions = resolved(all(definition, 'requires'));
  const entry = conditions.filter(isEntry);
  const requires = conditions.filter((profile) => !isEntry(profile));
  return {
    name: reader.line(pick(definition, 'name')),
    description: reader.joined(
      [
        reader.prose(pick(definition, 'description')),
        ...concentrationsOf(definition, reader),
        ...reader.labelled('Code', pick(definition, 'codedNotation')),
      ].filter((part) => part !== undefined),
      '\n',
    ),
    criteria: reader.joined(conditionsOf(requires, reader), '\n'),
    issuer: reader.issuer(
      pick(definition, 'ownedBy'),
      pick(definition, 'offeredBy'),
      pick(definition, 'publisher', 'creator'),
      award === undefined ? [] : all(award, 'issuer'),
    ),
    type: readType(reader, definition),
    level: reader.lines([
      ...all(definition, 'atLevel').flatMap(levelAt),
      ...pick(definition, 'audienceLevelType', 'educationLevelType'),
    ]),
    version: readVersion(definition, reader),
    language: reader.language,
    duration: reader.joined(
      all(definition, 'estimatedDuration').flatMap((profile) => durationOf(profile, reader)),
      ', ',
    ),
    // A credential has no credits of its own: its requirements state them.
    credits: readCredits([definition, ...requires], reader),
    mode: reader.lines(pick(definition, 'deliveryType', 'learningDeliveryType', 'learningMethodType')),
    assessment:
      reader.line(pick(definition, 'assessmentMethodDescription')) ?? readAssessment(definition, requires, reader),
    audience: reader.lines(pick(definition, 'audienceType')),
    prerequisites: reader.prose(
      ...[all(definition, 'entryCondition'), all(definition, 'prerequisite'), entry].flatMap((profiles) => [
        all(profiles, 'description'),
        all(profiles, 'condition'),
      ]),
    ),
    accreditation: reader.lines(namesOf(pick(definition, 'accreditedBy', 'approvedBy', 'recognizedBy'))),
    validity: readValidity(definition, reader),
    skills: reader.list(
      all(definition, 'keyword', 'subject'),
      resolved(all([definition, ...requires], 'targetCompetency', 'assesses')),
      resolved(all(resolved(all(requires, 'targetAssessment')), 'assesses')),
      resolved(all(definition, 'teaches')),
      all(requires, 'competencyLabel'),
    ),
    learning_outcomes: reader.list(all(definition, 'learningOutcome', 'learningOutcomes')),
  };
}

/** The concentrations of a degree; the term that they have taken the place of is read where there are none. */
function concentrationsOf(definition: Node, reader: FieldReader): Found<string>[] {
  const found = reader.labelled('Concentration', all(definition, 'degreeConcentration'));
  return found.length > 0 ? found : reader.labelled('Major', all(definition, 'degreeMajor'));
}

/** A level of a framework, with its name; `Level 3` alone could be of any. */
function levelAt(level: Node): Node[] {
  const [name] = pick(level, 'targetNodeName', 'targetName', 'name', 'prefLabel');
  const [framework] = pick(level, 'frameworkName');
  if (typeof name?.value !== 'string' || typeof framework?.value !== 'string' || name.value.includes(framework.value))
    return [level];
  level.document.used.add(framework.pointer);
  return [{ ...name, value: `${name.value} (${framework.value})` }];
}

/** What has to be done, each condition profile once: profiles that name each other as alternatives are as many as they are. */
function conditionsOf(profiles: readonly Node[], reader: FieldReader): Found<string>[] {
  const known = new Set<unknown>();
  return profiles.flatMap((profile) => conditionOf(profile, reader, { known, depth: mostAlternatives }));
}

const mostAlternatives = 2;

type Visit = { readonly known: Set<unknown>; readonly depth: number };

/** The words of a condition profile, then the names of what it points to. */
function conditionOf(profile: Node, reader: FieldReader, { known, depth }: Visit): Found<string>[] {
  if (isObject(profile.value)) {
    if (known.has(profile.value)) return [];
    known.add(profile.value);
  }
  const words = reader.prose(
    isObject(profile.value) ? [] : [profile],
    pick(profile, 'description', 'competencyText'),
    all(profile, 'condition'),
    all(profile, 'experience'),
    namesOf(all(profile, 'targetAssessment', 'targetLearningOpportunity', 'targetCredential')),
  );
  return [
    ...(words === undefined ? [] : [words]),
    ...reader.labelled('Minimum age', all(profile, 'minimumAge')),
    ...reader.labelled('Years of experience', all(profile, 'yearsOfExperience')),
    ...(depth === 0 ? [] : alternativesOf(profile, reader, { known, depth: depth - 1 })),
  ];
}

/** Whether a condition profile says by its name that it is met before the start. */
function isEntry(profile: Node): boolean {
  const [name] = textsOf(pick(profile, 'name'), ['en']);
  return /\b(?:prerequisites?|entry|entrance|admissions?|eligibility|enrol?l?ment)\b/i.test(
    name?.text.slice(0, 300) ?? '',
  );
}

/** One of several profiles is enough. */
function alternativesOf(profile: Node, reader: FieldReader, visit: Visit): Found<string>[] {
  return resolved(all(profile, 'alternativeCondition')).flatMap((alternative) => {
    const [first, ...rest] = conditionOf(alternative, reader, visit);
    return first === undefined ? [] : [{ ...first, value: `Or: ${first.value}` }, ...rest];
  });
}

function readAssessment(definition: Node, requires: readonly Node[], reader: FieldReader): Found<string> | undefined {
  return reader.lines([
    ...pick(definition, 'assessmentMethodType'),
    ...all(resolved(all(requires, 'targetAssessment')), 'assessmentMethodType'),
  ]);
}

/** References as what they refer to, where that is in the document. */
function resolved(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => objectsOf([node])[0] ?? node);
}

/** Objects by their name; an address of something that is not in the document has none. */
function namesOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    if (isObject(node.value)) return pick(node, 'name', 'targetNodeName');
    const target = typeof node.value === 'string' ? node.document.nodeById.get(node.value) : undefined;
    return target === undefined ? [node] : pick(target, 'name');
  });
}

function readValidity(definition: Node, reader: FieldReader): Found<string> | undefined {
  const frequencies = all(definition, 'renewalFrequency').flatMap((profile) => durationOf(profile, reader));
  return reader.joined(frequencies, ', ') ?? reader.line(follow(definition, 'renewal', 'description'));
}

function readVersion(definition: Node, reader: FieldReader): Found<string> | undefined {
  const identifiers = pick(definition, 'versionIdentifier');
  return reader.lines(
    identifiers.flatMap((node) => (isObject(node.value) ? pick(node, 'identifierValueCode', 'name') : [node])),
  );
}

/** A duration profile: exact, or from a minimum to a maximum, else in words. */
function durationOf(profile: Node, reader: FieldReader): Found<string>[] {
  if (!isObject(profile.value)) return [reader.line([profile])].filter((found) => found !== undefined);
  const exact = reader.line(pick(profile, 'exactDuration', 'timeRequired'));
  if (exact !== undefined) return [exact];
  const range = [reader.line(pick(profile, 'minimumDuration')), reader.line(pick(profile, 'maximumDuration'))].filter(
    (found) => found !== undefined,
  );
  const found = reader.joined(range, '–') ?? reader.line(pick(profile, 'description', 'value'));
  return found === undefined ? [] : [found];
}
