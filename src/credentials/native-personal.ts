import { foldName } from '../near-name.ts';
import { isPerson, ruleFor } from './documents/personal-fields.ts';
import { nativeFields, type NativeCredential } from './native-credential.ts';
import { collectPersonalField, type PersonalValue } from './personal-values.ts';

/** Fields that the native form does not have and whose names say what of a person or an award they hold: `learner`, `score`. */
export function personalUnknownFields(credential: NativeCredential): readonly PersonalField[] {
  return unknownFieldsOf(credential).flatMap((name) => {
    const folded = foldField(name);
    const reason = isPersonal(folded) ? 'recipient' : ranks.has(folded) ? 'result' : ruleFor(folded)?.reason;
    return reason === undefined ? [] : [{ name, reason }];
  });
}

type PersonalField = { readonly name: string; readonly reason: string };

/**
 * What stands in them, or in such fields inside the other unknown ones (`metadata.person`): it is no fact, and is looked
 * for in free text like the recipient's own fields.
 */
export function collectUnknownPersonal(credential: NativeCredential): readonly PersonalValue[] {
  return unknownFieldsOf(credential).flatMap((name) => collectInside(name, credential[name], 0));
}

function unknownFieldsOf(credential: NativeCredential): string[] {
  return Object.keys(credential).filter((name) => !nativeFields.includes(name));
}

function collectInside(name: string, value: unknown, depth: number): readonly PersonalValue[] {
  const folded = foldField(name);
  // A word inside what a platform adds (`role: {student: "Nurses"}`) may be anything; a full name or an address is somebody's.
  const isWord = depth > 0 && typeof value === 'string' && !/^\p{Lu}\S* \p{Lu}|@/u.test(value);
  if (isWord) return [];
  if (ranks.has(folded)) return collectPersonalField(value, 'result');
  if (ruleFor(folded)?.reason === 'result') return collectPersonalField(value, 'grade');
  if (isPersonal(folded)) return collectPersonalField(value, ruleFor(folded)?.kind ?? 'person');
  if (typeof value !== 'object' || value === null || depth === deepest) return [];
  const members = Object.entries(value).slice(0, mostMembers);
  return members.flatMap(([key, member]) => collectInside(Array.isArray(value) ? name : key, member, depth + 1));
}

/** What a platform calls its field for where somebody came among others, in seven languages. Folded. */
const ranks: ReadonlySet<string> = new Set(
  `rank ranking placement placing finalrank platzierung rang rangplatz platz placierung classement rangobtenu puesto
  clasificación clasificacion puestofinal classificação classificacao colocação colocacao classificafinale piazzamento
  posizioneinclassifica posizionefinale klassering rangschikking eindklassering plaatsing`.split(/\s+/),
);

// Additions of a platform are small; what is larger or deeper is no recipient's data.
const deepest = 4;
const mostMembers = 50;

/** No name of a field is longer. */
function foldField(name: string): string {
  return foldName(name.slice(0, 100));
}

function isPersonal(folded: string): boolean {
  return isPerson(folded) || ruleFor(folded)?.reason === 'recipient';
}
