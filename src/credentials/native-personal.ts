import { foldName } from '../near-name.ts';
import { isPerson, ruleFor } from './documents/personal-fields.ts';
import { nativeCredentialSchema, type NativeCredential } from './native-credential.ts';
import { collectPersonalField, type PersonalValue } from './personal-values.ts';

/** Fields that the native form does not have and whose names say that they hold a person: `learner`, `recipient_name`. */
export function personalUnknownFields(credential: NativeCredential): readonly string[] {
  const known = Object.keys(nativeCredentialSchema.shape);
  return Object.keys(credential).filter((name) => !known.includes(name) && isPersonal(foldName(name.slice(0, 100))));
}

/** What stands in them: it is no fact, and is looked for in free text like the recipient's own fields. */
export function collectUnknownPersonal(credential: NativeCredential): readonly PersonalValue[] {
  return personalUnknownFields(credential).flatMap((name) =>
    collectPersonalField(credential[name], ruleFor(foldName(name.slice(0, 100)))?.kind ?? 'person'),
  );
}

function isPersonal(folded: string): boolean {
  return isPerson(folded) || ruleFor(folded)?.reason === 'recipient';
}
