import type { Annotated } from '../annotate.ts';
import type { DateMention } from './date-mention.ts';
import { isRange } from './date-roles.ts';

type End = 'start' | 'end';

/** `Débuté le 26 juin` where the facts close it on that day, `until 1 May` where they begin with it. */
export function isAtOtherEnd(text: Annotated, date: DateMention, passages: readonly Annotated[]): boolean {
  const said = endAt(text, date);
  if (said === undefined || date.month === undefined) return false;
  const isSame = ({ year, month, day }: DateMention) =>
    month === date.month && day === date.day && (year === date.year || year === undefined || date.year === undefined);
  const known = passages.flatMap((passage) => passage.dates.filter(isSame).map((each) => endAt(passage, each)));
  return known.length > 0 && known.every((end) => end !== undefined && end !== said);
}

/** What a date opens or closes, by the words of its clause that stand next to it; undefined where both or none do. */
function endAt(passage: Annotated, date: DateMention): End | undefined {
  if (date.until !== undefined || date.lastDay !== undefined || isRange(passage, date)) return undefined;
  const { tokens } = passage;
  const { sentence } = tokens[date.first] ?? {};
  const near = [4, 3, 2, 1]
    .map((step) => tokens[date.first - step])
    .filter((token) => token?.sentence === sentence)
    .map((token) => token?.folded ?? '');
  const isStart = near.some((word) => starts.test(word));
  const isEnd = near.some((word) => ends.test(word));
  if (isStart === isEnd) return undefined;
  return isStart ? 'start' : 'end';
}

const starts =
  /^(?:from|since|start(?:s|ed|ing)?|begins?|began|beginning|open(?:s|ed)|ab|seit|beginnt|begann|startet|startete|beginn|depuis|debut(?:e|er|ant)?|commence[r]?|ouvert(?:e|s|es)?|ouvre|desde|comienza|comenzo|empieza|empezo|inicio|inicia|abiert[oa]s?|comeca|comecou|abert[oa]s?|inizi[oa]|iniziat[oaie]|comincia|cominciat[oa]|apert[oaie]|dal|vanaf|sinds|begint|begon|gestart)$/;
const ends =
  /^(?:until|till|end(?:s|ed|ing)?|clos(?:es|ed)|finish(?:es|ed)?|conclud(?:es|ed)|expires?|bis|endet|endete|ende|schloss|schliesst|jusqu|termine[r]?|terminee?s?|clotur(?:e|ee|es|ees)|clos(?:e|es)?|acheve[er]?|finit|hasta|termin[ao]|finaliza|finalizo|cierra|cerro|cerrad[oa]|ate|terminou|encerra|encerrou|encerrad[oa]|fino|finisc[ea]|terminat[oa]|conclus[oa]|tot|eindigt|eindigde|afgesloten|sluit)$/;
