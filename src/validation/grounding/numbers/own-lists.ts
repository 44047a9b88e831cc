import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** `four parts: Listening, Reading, Writing and Speaking` counts what it lists itself. */
export function countsOwnList(
  { text, tokens }: Annotated,
  { values, unit, start, end, last, qualifier }: NumberMention,
): boolean {
  if (unit !== undefined || qualifier !== undefined) return false;
  if (countsListBefore(text, tokens[start]?.start ?? 0, values)) return true;
  const behind = text.slice(tokens[last]?.end ?? text.length, (tokens[last]?.end ?? 0) + longestList);
  const list =
    /^[^.:!?]{0,60}:\s([^.!?;:]+)/u.exec(behind)?.[1] ?? apposedTo(text.slice(tokens[end]?.end).slice(0, longestList));
  if (list === undefined) return false;
  const items = list.split(listJoints);
  // `: Plato, Kant and Arendt, each on an evening of its own`.
  const own = items.filter((item) => !apposition.test(item)).length;
  // An "and" may stand inside an item: `letters that begin and end alike, and poems`.
  const wholes = list.split(/,\s+(?:and|or|und|oder|y|e|et|ou|o|en|of)\s/u);
  const commas = wholes.length === 1 ? [] : wholes.flatMap((part) => part.split(/,\s+/u));
  return values.includes(own) || values.includes(commas.length);
}

/** `What it costs, and what it is for: these are the two questions of the day`. */
function countsListBefore(text: string, start: number, values: readonly number[]): boolean {
  const before = text.slice(Math.max(0, start - longestList), start);
  const [, list] = summedUp.exec(before) ?? takenUp.exec(before) ?? [];
  return list !== undefined && values.includes(list.split(listJoints).length);
}

const summedUp =
  /(?:^|[.!?:]\s)([^.!?:]+)(?::|,|\s[–—-])\s(?:these|those|das|dies|diese|ce|ces|estos?|estas?|essas?|esses?|questi|queste|dit|deze)\s(?:are|were|sind|waren|sont|son|eran|são|eram|sono|erano|zijn|waren)\s(?:the|die|den|les|los|las|os|as|i|le|gli|de)\s$/iu;
/** `Hart, tulp en rosetta: deze drie figuren`. */
const takenUp = /(?:^|[.!?]\s)([^.!?:]+):\s(?:these|those|diese|ces|estos|estas|estes|questi|queste|deze)\s$/iu;
export const jointsBesideDutch = /,\s+(?:(?:and|or|und|oder|y|e|et|ou|o)\s)?|\s(?:and|or|und|oder|y|e|et|ou|o)\s/u;
export const listJoints =
  /,\s+(?:(?:and|or|und|oder|y|e|et|ou|o|oppure|en|of)\s)?|\s(?:and|or|und|oder|y|e|et|ou|o|oppure|en)\s/u;

/** `Two kinds of source, registers and returns`: what says no more than that it is several. */
function apposedTo(behind: string): string | undefined {
  return /^\s(?:kinds?|types?|sorts?|forms?|sides?|arten|sorten|sortes?|types|tipos?|tipi|soorten)\b[^.,:!?]{0,40}(?:,|\s[–—])\s([^.!?;:]+)/iu.exec(
    behind,
  )?.[1];
}

const apposition = /^(?:each|every|jeweils|jede|alle|elk|telkens|chacun|cada|ciascun)/i;
export const longestList = 400;
