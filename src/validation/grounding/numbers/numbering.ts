import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number only numbers its highlight: the `Two:` of the second, `Viertens:` of the fourth. */
export function isNumbering({ tokens, place, text }: Annotated, mention: NumberMention): boolean {
  const [, index] = /^\/highlights\/(\d+)$/.exec(place) ?? [];
  const { unit, values, start, end, form } = mention;
  if (index === undefined || unit !== undefined || !values.includes(Number(index) + 1)) return false;
  const isFirst =
    start === 0 || (form === 'ordinal' && tokens.slice(0, start).every(({ folded }) => leading.has(folded)));
  const stop = /^\s?[:)–—]\s|^\s-\s/.test(text.slice(tokens[end]?.end)) || isListed(tokens, mention);
  return isFirst && stop;
}

/** `En cuarto lugar, hornear`. */
function isListed(tokens: Annotated['tokens'], { start, end, form }: NumberMention): boolean {
  const isPlace = start > 0 && form === 'ordinal' && placing.has(tokens[end + 1]?.folded ?? '');
  return isPlace && /^[,:]\s/.test(tokens[end + 2]?.gap ?? '');
}

const leading: ReadonlySet<string> = new Set('en em in ten als zum'.split(' '));
const placing: ReadonlySet<string> = new Set('lugar luogo lieu'.split(' '));
