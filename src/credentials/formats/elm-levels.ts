import { all, pick, type Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';

/** European and national levels, else the level that a specification or a claim has by the name of its own. */
export function readLevel(specifications: readonly Node[], reader: FieldReader): Found<string> | undefined {
  const european = levelsOf(specifications, 'eqfLevel', 'EQFLevel').map((level) => europeanLevel(level, reader));
  const known = new Set(european.map((level) => reader.line([level])?.value));
  // `7` beside `EQF 7` is the same level once more.
  const national = levelsOf(specifications, 'nqfLevel', 'NQFLevel').filter(
    (level) => !known.has(`EQF ${reader.line([level])?.value}`),
  );
  const levels = [...european, ...national];
  return reader.lines(levels) ?? reader.lines(levelsOf(specifications, 'educationLevel', 'level'));
}

/** The European level by its concept, which is the same in every language; a national one by its label. */
function levelsOf(specifications: readonly Node[], ...names: readonly string[]): Node[] {
  return all(specifications, ...names).flatMap((level) => {
    const known = pick(level, 'id', 'uri').filter(
      ({ value }) => typeof value === 'string' && /\/snb\/eqf\/[1-8]$/.test(value),
    );
    return known.length > 0 ? known : [level];
  });
}

/** A number, `Level 5` or `Nivelul 5` where the European level stands is one, whether a text or a concept. */
function europeanLevel(level: Node, reader: FieldReader): Node {
  const number = /^\D{0,25}([1-8])\D{0,25}$/.exec(reader.line([level])?.value ?? '')?.[1];
  return number === undefined ? level : { ...level, value: `EQF ${number}` };
}
