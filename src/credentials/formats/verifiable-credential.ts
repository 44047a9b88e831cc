import { all, follow, has, objectsOf, pick, typesOf, type Node } from '../documents/node.ts';
import { createFieldReader, type FieldReader } from '../documents/read-fields.ts';
import { isCtdl, readCtdl } from './ctdl.ts';
import type { Achievement, DocumentFormat, FoundFields } from './format.ts';
import { achievementsOf, readAchievement } from './open-badges-3.ts';
import { criteriaOf } from './open-badges.ts';

/** A W3C verifiable credential, 1.1 or 2.0, whose subject carries an achievement, or which is named for one itself. */
export const verifiableCredential: DocumentFormat = {
  name: 'vc',
  expects: 'a VerifiableCredential whose `credentialSubject` has an achievement, degree, qualification or the like',
  recognise: (object) => {
    if (!has(object, 'credentialSubject') || typesOf(object).some((type) => noAchievement.test(type))) return [];
    const achievements = achievementsOf(object);
    if (achievements.length > 0) return achievements;
    const carried = carriedBy(object);
    if (carried.length > 0) return carried.map((definition) => ({ definition, award: object }));
    const titled = all(object, 'credentialSubject').filter((subject) => titleIn(subject).length > 0);
    if (titled.length > 0) return titled.map((definition) => ({ definition, award: object }));
    return has(object, 'name') && typesOf(object).some((type) => achievementType.test(type))
      ? [{ definition: object, award: object }]
      : [];
  },
  read: (achievement) =>
    isCtdl(achievement.definition)
      ? readCtdl(achievement)
      : isAchievement(achievement)
        ? readAchievement(achievement)
        : isSubject(achievement)
          ? readSubject(achievement)
          : readCarried(achievement),
};

/** Endorsements and proofs of identity are credentials, but of nothing that was achieved. */
const noAchievement =
  /^(?:Endorsement|Identity|.*StatusList|PermanentResident|.*Presentation$|.*DriversLicen[cs]e|.*Passport)/;
const achievementType =
  /Blockcerts|Degree|Diploma|Certificat|Course|Badge|Qualification|Achievement|Completion|Micro|Learning|Education|Training|Skill/i;

const carriers = [
  'degree', 'hasCredential', 'qualification', 'certificate', 'certification', 'award', 'course', 'diploma', 'badge', 'microcredential',
  'microCredential', 'educationalCredential', 'learningAchievement', 'program', 'hasAchieved', 'hasAchievement', 'training', 'claim',
  'kurs', 'lehrgang', 'abschluss', 'diplom', 'zertifikat', 'cours', 'formation', 'curso', 'formacion', 'corso', 'formazione', 'cursus', 'opleiding',
]; // prettier-ignore

function carriedBy(credential: Node): Node[] {
  const subjects = all(credential, 'credentialSubject');
  const carried = carriers.flatMap((name) => objectsOf(all(subjects, name)));
  const named = carried.filter((node) => has(node, ...titles));
  // A degree without a name of its own is named by the credential.
  return named.length > 0 ? named : has(credential, 'name') ? carried.slice(0, 1) : [];
}

/** A subject that states its degree itself: `{"id": "did:…", "degreeName": "Bachelor of Arts"}`. */
function titleIn(subject: Node): Node[] {
  return pick(subject, ...ownTitles).filter(({ value }) => typeof value === 'string');
}

const ownTitles = [
  'degreeName', 'courseName', 'courseTitle', 'certificateName', 'qualificationName', 'programName', 'diplomaName', 'degree', 'diploma',
  'qualification', 'certificate', 'course', 'program',
] as const; // prettier-ignore
const schools = [
  'degreeSchool', 'university', 'universityName', 'institution', 'institutionName', 'school', 'awardingInstitution', 'issuedBy',
  'alumniOf',
] as const; // prettier-ignore

const titles = [
  'name', 'title', 'degree', 'courseName', 'certificateName', 'titel', 'titre', 'titulo', 'título', 'titolo', 'bezeichnung',
] as const; // prettier-ignore
const durations = [
  'duration', 'timeRequired', 'timeToComplete', 'umfang', 'dauer', 'durée', 'duree', 'duración', 'duracion', 'durata', 'duur',
] as const; // prettier-ignore

const competencies = [
  'competency', 'competencies', 'competence', 'competences', 'compétences', 'kompetenzen', 'competencias', 'competências', 'competenze',
  'competenties', 'vaardigheden', 'fähigkeiten', 'habilidades',
] as const; // prettier-ignore

function isSubject({ definition, award }: Achievement): boolean {
  return award !== undefined && all(award, 'credentialSubject').some(({ pointer }) => pointer === definition.pointer);
}

function isAchievement({ definition, award }: Achievement): boolean {
  return (
    award !== undefined && achievementsOf(award).some(({ definition: { pointer } }) => pointer === definition.pointer)
  );
}

/** Of a subject nothing is read but what names the achievement: the rest is the person's. */
function readSubject({ definition: subject, award }: Achievement): FoundFields {
  const titles = titleIn(subject);
  // The other names of a subject are the person's, also where they say their language.
  const reader = createFieldReader(titles[0] ?? subject, all(award ?? subject, 'inLanguage', 'language'));
  const description = award === undefined ? undefined : reader.prose(pick(award, 'description'));
  return {
    name: reader.line(titles),
    description,
    issuer: reader.issuer(all(award ?? subject, 'issuer'), pick(subject, ...schools)),
    type: reader.line(pick(subject, 'degreeType')),
  };
}

function readCarried({ definition, award }: Achievement): FoundFields {
  const credential = award ?? definition;
  const completed = all(definition, 'awardedOnCompletionOf');
  const isItself = credential.pointer === definition.pointer;
  const reader = createFieldReader(
    definition,
    [...all(definition, 'inLanguage', 'language'), ...all(credential, 'inLanguage', 'language')],
    [credential],
  );
  return {
    name: reader.line(pick(definition, ...titles)) ?? reader.line(pick(credential, 'name')),
    description: reader.prose(pick(definition, 'description')) ?? reader.prose(pick(credential, 'description')),
    criteria: reader.joined(
      [
        reader.prose(criteriaOf(definition)),
        reader.prose(
          pick(
            definition,
            'requirements',
            'completionRequirements',
            'educationalRequirements',
            'educationRequirements',
          ),
        ),
        ...reader.labelled('Completion of', all(completed, 'name')),
        reader.prose(all(completed, 'description')),
      ].filter((part) => part !== undefined),
      '\n',
    ),
    issuer: reader.issuer(
      all(credential, 'issuer'),
      follow(definition, 'awardedBy', 'awardingBody'),
      all(definition, 'recognizedBy', 'provider', 'awardedBy', 'creator', 'awardingBody', ...schools),
      all(credential, 'credentialSubject').flatMap((subject) => pick(subject, ...schools)),
    ),
    type:
      reader.line(pick(definition, 'achievementType', 'credentialCategory', 'degreeType')) ??
      (isItself ? undefined : ownType(definition, reader)),
    level: reader.lines(pick(definition, 'educationalLevel', 'educationLevel', 'level')) ?? readEqf(definition, reader),
    language: reader.language,
    duration: reader.line(pick([definition, ...completed], ...durations)),
    mode: reader.lines(pick([definition, ...completed], 'educationalProgramMode', 'courseMode')),
    assessment: reader.line(pick(definition, 'assessment', 'pruefung', 'prüfung', 'examen', 'esame', 'toets')),
    credits: reader.amount(
      pick([definition, ...completed], 'credits', 'creditsAvailable', 'numberOfCredits', 'creditsRequired').slice(0, 1),
    ),
    skills: reader.list(
      pick(definition, 'skills', 'competencyRequired', 'tag', 'keywords'),
      pick(definition, ...competencies),
    ),
    learning_outcomes: reader.list(pick(definition, 'learningOutcomes', 'learningOutcome', 'outcomes', 'teaches')),
  };
}

function readEqf(definition: Node, reader: FieldReader): FoundFields['level'] {
  const level = reader.line(pick(definition, 'eqfLevel'));
  return level !== undefined && /^[1-8]$/.test(level.value) ? { ...level, value: `EQF ${level.value}` } : level;
}

/** `BachelorDegree` says what kind of degree it is; `Degree` or `Course` would say the same, `Thing` nothing. */
function ownType(definition: Node, reader: FieldReader): FoundFields['type'] {
  const found = reader.className(definition, (name) => !sayNothing.has(name));
  // Classes of the examples' vocabulary, which many implementations kept.
  return found === undefined ? undefined : { ...found, value: found.value.replace(/^Example(?=[A-Z])/, '') };
}

const sayNothing = new Set([
  'EducationalOccupationalCredential',
  'Thing',
  'CreativeWork',
  'Credential',
  'VerifiableCredential',
  'AchievementClaim',
]);
