import { failed, type Failure, type FailureReason } from '../failures.ts';
import { foldName } from '../near-name.ts';
import { stringAt, type Node } from './documents/node.ts';
import { findPersonal } from './documents/remove-personal.ts';
import type { Achievement } from './formats/format.ts';
import type { PersonalValue } from './personal-values.ts';

type Choice = { readonly kind: 'chosen'; readonly achievement: Achievement } | Failure;

/**
 * The one that is asked for by its id or position, or the only one. Fails with `credential_ambiguous`, which lists them all
 * by position and id, as far as this tells nothing of a holder.
 */
export function chooseAchievement(achievements: readonly Achievement[], id: string | undefined, root: Node): Choice {
  const asked = achievements.filter(({ definition }) => id === undefined || idOf(definition) === id);
  const [achievement] = asked.length === 0 && achievements.length === 1 && id === undefined ? achievements : asked;
  if (achievement !== undefined && (asked.length === 1 || isOneId(asked))) return { kind: 'chosen', achievement };
  const ordinal = /^[1-9]\d{0,3}$/.test(id ?? '') && asked.length === 0 ? achievements[Number(id) - 1] : undefined;
  if (ordinal !== undefined) return { kind: 'chosen', achievement: ordinal };
  const detail =
    id === undefined
      ? `The document has ${achievements.length} achievements; name one by its id or position, as \`achievement_id\`.`
      : 'The document has no single achievement with this `achievement_id`.';
  const list = createListing(root);
  const errors = achievements.slice(0, 100).map(list);
  return failed('credential_ambiguous', detail, { errors });
}

/** What is said of an achievement among others: no title, which may tell of a holder whom nothing else names. */
function createListing(root: Node): (achievement: Achievement, at: number) => FailureReason {
  const { personal, told } = findPersonal(root);
  const holders = [...personal, ...told].flatMap(wordsOf).map(foldName);
  return ({ definition }, at) => {
    const id = idOf(definition);
    const isShown = id !== undefined && isShort(id) && !holders.some((word) => foldName(id).includes(word));
    const detail = `position ${at + 1}${isShown ? `, id ${id}` : ''}`;
    return { pointer: definition.pointer, code: 'achievement', detail };
  };
}

function isShort(id: string): boolean {
  return id.length <= 300 && !/[\s@]|mailto:/i.test(id);
}

/** What an id may have of a holder: words of the name, and the account. */
function wordsOf({ kind, value }: PersonalValue): string[] {
  if (kind !== 'email' && !kind.endsWith('name')) return [];
  return value
    .replace(/@.*$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => foldName(word).length >= 4);
}

/** Whether several are one achievement posted several times, as in a list of awards of one badge. */
function isOneId(achievements: readonly Achievement[]): boolean {
  const ids = new Set(achievements.map(({ definition }) => idOf(definition) ?? definition.pointer));
  return ids.size === 1;
}

function idOf(definition: Node): string | undefined {
  return stringAt(definition, 'id', 'ctid', 'identifier', 'entityId', 'uri');
}
