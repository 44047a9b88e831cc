import { z } from 'zod';

/** No credential has more; each costs time for its checks. */
const mostItems = 500;
export const mostSupportingTexts = 50;

/**
 * The native form: what a caller posts as `credential`. Loose, because unknown fields are reported in
 * `warnings[]` rather than refused; null counts as absent.
 */
export const nativeCredentialSchema = z
  .looseObject(
    {
      // Checked where the facts are read, which knows what is blank.
      name: z.string().meta({
        minLength: 1,
        description: 'Official title, with a letter or digit; no placeholder.',
        examples: ['Cloud Security Practitioner'],
      }),
      issuer: z
        .union([z.string(), issuerSchema()])
        .nullish()
        .meta({ description: 'Who awards it: a name, or a name and a URL.', examples: ['Northgate Institute'] }),
      type: line('Kind of credential, e.g. badge, certificate, micro-credential.'),
      level: lineOrNumber('Level with its framework where there is one, e.g. `Intermediate`, `EQF 5`.'),
      description: line('What the issuer already says about it.'),
      criteria: line('What had to be done to earn it.'),
      skills: list('Skills, as the issuer names them.', ['threat modelling', 'incident response']),
      learning_outcomes: list('What earners know or can do.', ['Plan and run an incident response']),
      duration: z
        .union([z.string(), quantitySchema('Duration', 'hours')], { error: explainNumber })
        .nullish()
        .meta({ description: 'Text, ISO 8601 or a value with its unit.', examples: ['PT40H'] }),
      credits: z
        .union([z.string(), z.number(), quantitySchema('Credits', 'ECTS')])
        .nullish()
        .meta({ description: 'Text, a number, or a value with its unit.', examples: ['2 ECTS'] }),
      language: line('Language the credential is in: a BCP 47 tag, or its name.', 'en'),
      version: lineOrNumber('Version or edition.'),
      audience: line('Who it is for, where the issuer says so.'),
      prerequisites: line('What is needed before.'),
      assessment: line('How it is assessed, e.g. proctored exam.'),
      mode: line('Form of participation, e.g. online, in person.'),
      accreditation: line('Who accredited or quality-assured it.'),
      validity: line('How long it is valid, as a policy, e.g. two years.'),
      recipient: unused(),
      issued_on: unused(),
      expires_on: unused(),
      credential_id: unused(),
    },
    { error: explainSigned },
  )
  .meta({
    id: 'Credential',
    description: 'What is known about a credential. Unknown fields are not used and come back in `warnings`.',
  });

export type NativeCredential = z.infer<typeof nativeCredentialSchema>;

/** The names of its fields. */
export const nativeFields: readonly string[] = Object.keys(nativeCredentialSchema.shape);

export const supportingTextSchema = z
  .strictObject({ title: z.string().nullish(), text: z.string() }, { error: explainBareText })
  .meta({ id: 'SupportingText', description: 'A syllabus, a handbook: text that says more about the credential.' });

function explainBareText({ input }: z.core.$ZodRawIssue): string | undefined {
  return typeof input === 'string' ? 'expected an object, such as `{"title": "Syllabus", "text": "…"}`' : undefined;
}

/** A signed credential is a document, and of that what was signed. */
function explainSigned({ input }: z.core.$ZodRawIssue): string | undefined {
  return isSigned(input)
    ? 'expected an object: of a signed credential (JWT) the decoded payload, as `document` instead'
    : undefined;
}

export function isSigned(input: unknown): boolean {
  return typeof input === 'string' && input.startsWith('eyJ');
}

/**
 * What a standard's own document has and the native form has not. It is surely one with both words of JSON-LD, or with one
 * that is more than a word; a platform may have added a lone `@type` to its own fields.
 */
export function findDocumentMarks(input: object): 'sure' | 'perhaps' | 'none' {
  const marks = Object.entries(input).filter(([name]) => documentMarks.includes(name));
  if (marks.length === 0) return 'none';
  const names = marks.map(([name]) => name);
  const isSure = names.includes('@context') && names.includes('@type');
  return isSure || marks.some(([, value]) => typeof value === 'object' && value !== null) ? 'sure' : 'perhaps';
}

const documentMarks = ['@context', '@type', '@graph'];

/** What is said of such a mark, by its pointer, where the rest is taken for the native form. */
export function hintOfMark(pointer: string): string | undefined {
  const isMark = documentMarks.some((name) => pointer === `/credential/${name}`);
  return isMark ? '; a document of a standard is posted as `document` instead' : undefined;
}

/** A number alone could be hours or weeks. */
function explainNumber({ input }: z.core.$ZodRawIssue): string | undefined {
  return typeof input === 'number' ? 'expected a number with its unit, such as `"40 hours"` or `"PT40H"`' : undefined;
}

function line(description: string, example?: string) {
  return z
    .string()
    .nullish()
    .meta({ description, ...(example === undefined ? {} : { examples: [example] }) });
}

/** A text could be one item or several. */
function explainText(input: unknown, example: readonly string[]): string | undefined {
  return typeof input === 'string' ? `expected an array, such as \`${JSON.stringify(example)}\`` : undefined;
}

function lineOrNumber(description: string) {
  return z.union([z.string(), z.number()]).nullish().meta({ description });
}

function list(description: string, example: readonly string[]) {
  return z
    .array(z.string(), { error: ({ input }) => explainText(input, example) })
    .max(mostItems)
    .nullish()
    .meta({ description, examples: [example] });
}

function quantitySchema(id: string, unit: string) {
  return z
    .looseObject({ value: z.number().nonnegative(), unit: z.string().meta({ examples: [unit] }) })
    .meta({ id, description: `A value with its unit, e.g. ${unit}.` });
}

function issuerSchema() {
  const url = z.string().nullish().meta({ format: 'uri', description: 'An absolute http or https URL.' });
  return z.looseObject({ name: z.string(), url }).meta({ id: 'Issuer' });
}

function unused() {
  return z.unknown().optional().meta({ description: 'Accepted, never stored or used.' });
}
