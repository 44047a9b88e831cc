import { withAccreditors } from './accreditors.ts';
import { inActiveVoice, inActiveVoiceOfOthers } from './agents.ts';
import { withPlainAudience } from './audiences.ts';
import { withPlainBounds } from './bounds.ts';
import { asDemand } from './demands.ts';
import { withHelpedDeeds } from './helped-deeds.ts';
import { withPlainMode } from './modes.ts';
import { inOneOrder } from './orders.ts';
import { withClauseBehind } from './clauses.ts';
import { withConditionBehind } from './conditions.ts';
import { withDuties } from './duties.ts';
import { withPhraseBehind } from './phrases.ts';
import { withPossessor } from './possessors.ts';
import { withPlainHaving } from './prerequisites.ts';
import { withPlainAll } from './quantifiers.ts';
import { inActiveVoiceWithTime } from './timed-passives.ts';
import { rewordSentences, type Grammar, type Reword } from './sentences.ts';

/**
 * Whether two texts say the same in other words: each is told in all wordings that certainly say what it says, and one
 * of each must be alike by all that compares texts as they stand. A wording uses every word of its text.
 */
export function areReworded(
  [text = '', second = '']: readonly string[],
  { field, ...grammar }: Grammar & { readonly field: string },
  areAlike: (texts: readonly string[]) => boolean,
): boolean {
  if (!kindsOf.has(field)) return false;
  const [wordings = [], others = []] = [text, second].map((told) =>
    wordingsIn(field, field === 'mode' ? told.replaceAll(';', ',') : told, grammar),
  );
  return wordings.some((one, at) => others.some((other, place) => at + place > 0 && areAlike([one, other])));
}

/** The text itself first, then what each kind makes of it and of what the kinds before it made. */
export function wordingsIn(field: string, text: string, grammar: Grammar): readonly string[] {
  const kinds = kindsOf.get(field) ?? [];
  const plain = withConditionBehind(withPlainBounds(text, grammar.language), grammar.language);
  const wordings = plain === text ? [text] : [text, plain];
  for (const kind of kinds) {
    for (const wording of [...wordings])
      for (const told of rewordSentences(wording, kind, grammar))
        if (wordings.length < mostWordings && !wordings.includes(told)) wordings.push(told);
  }
  const last = wordings.at(-1) ?? text;
  const ordered = kinds.includes(asDemand) ? inOneOrder(last, grammar) : undefined;
  return ordered === undefined ? wordings : [...wordings, ordered];
}

/** Each is read and compared with each of the other text. */
const mostWordings = 8;

/** What may be told in other words in a field, in this order. */
const kindsOf: ReadonlyMap<string, readonly Reword[]> = new Map([
  [
    'criteria',
    [
      withPossessor,
      withPlainAll,
      withDuties,
      asDemand,
      inActiveVoiceOfOthers,
      inActiveVoiceWithTime,
      withPhraseBehind,
      withClauseBehind,
    ],
  ],
  ['accreditation', [withAccreditors]],
  ['audience', [withPlainAudience]],
  ['mode', [withPlainMode]],
  ['prerequisites', [withPlainHaving]],
  ['assessment', [withPossessor, inActiveVoiceOfOthers, inActiveVoiceWithTime]],
  ['description', [withPossessor, inActiveVoice, withPhraseBehind, withHelpedDeeds]],
]);
