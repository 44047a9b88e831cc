import type { CredentialFacts } from '../credentials/facts.ts';

/** One labelled piece of the facts in a prompt. */
export type Section = {
  readonly label: string;
  /** Where it was posted. */
  readonly pointer: string;
  /** Pieces that a cut may fall between: items of a list; one piece for a text, which is cut at sentence ends. */
  readonly pieces: readonly string[];
  readonly kind: 'text' | 'list';
};

/** The facts in the order that tokens are given to them: identity always, the rest as long as there is room. */
export function sectionsOf(facts: CredentialFacts): Sections {
  const line = (label: string, field: string, value: string | undefined): Section[] =>
    value === undefined ? [] : [{ label, pointer: `/credential/${field}`, pieces: [value], kind: 'text' }];
  const list = (label: string, field: string, items: readonly string[]): Section[] =>
    items.length === 0 ? [] : [{ label, pointer: `/credential/${field}`, pieces: items, kind: 'list' }];
  return {
    identity: [
      ...line('Name', 'name', facts.name),
      ...line('Issuer', 'issuer', facts.issuer?.name),
      ...line('Type', 'type', facts.type),
      ...line('Level', 'level', facts.level),
      ...line('Version', 'version', facts.version),
    ],
    details: [
      ...line('Duration', 'duration', facts.duration),
      ...line('Credits', 'credits', facts.credits),
      ...line('Assessment', 'assessment', facts.assessment),
      ...line('Mode', 'mode', facts.mode),
      ...line('Audience', 'audience', facts.audience),
      ...line('Prerequisites', 'prerequisites', facts.prerequisites),
      ...line('Accreditation', 'accreditation', facts.accreditation),
      ...line('Validity', 'validity', facts.validity),
      ...list('Skills', 'skills', facts.skills),
      ...list('Learning outcomes', 'learning_outcomes', facts.learning_outcomes),
      ...line('Description by the issuer', 'description', facts.description),
      ...line('Criteria', 'criteria', facts.criteria),
    ],
    supporting: facts.supporting_texts.map(({ title, text }, index) => ({
      label: title === undefined ? `Supporting text ${index + 1}` : `Supporting text ${index + 1}: ${title}`,
      pointer: `/supporting_texts/${index}`,
      pieces: [text],
      kind: 'text',
    })),
  };
}

export type Sections = {
  readonly identity: readonly Section[];
  readonly details: readonly Section[];
  /** Most important first. */
  readonly supporting: readonly Section[];
};

export function renderSection({ label, pieces, kind }: Section): string {
  const body = kind === 'list' ? pieces.map((piece) => `- ${piece}`).join('\n') : pieces.join('');
  // A heading in what was posted would look like one of ours.
  return `### ${label}\n${body.replace(/^#{1,6}(?=\s)/gm, '')}`;
}

/** The length of what was posted, without labels and list marks. */
export function lengthOf({ pieces }: Section): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
