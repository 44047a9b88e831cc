import { foldName } from '../near-name.ts';
import { isPerson, ruleFor } from './documents/personal-fields.ts';
import { nativeFields, type NativeCredential } from './native-credential.ts';
import { collectPersonalField, type PersonalValue } from './personal-values.ts';

/** Fields that the native form does not have and whose names say that they hold a person: `learner`, `recipient_name`. */
export function personalUnknownFields(credential: NativeCredential): readonly string[] {
  return Object.keys(credential).filter((name) => !nativeFields.includes(name) && isPersonal(foldField(name)));
}

/** What stands in them: it is no fact, and is looked for in free text like the recipient's own fields. */
export function collectUnknownPersonal(credential: NativeCredential): readonly PersonalValue[] {
  return personalUnknownFields(credential).flatMap((name) =>
    collectPersonalField(credential[name], ruleFor(foldField(name))?.kind ?? 'person'),
  );
}

/** No name of a field is longer. */
function foldField(name: string): string {
  return foldName(name.slice(0, 100));
}

function isPersonal(folded: string): boolean {
  return isPerson(folded) || ruleFor(folded)?.reason === 'recipient';
}
