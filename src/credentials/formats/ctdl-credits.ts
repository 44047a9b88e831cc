import { all, has, isObject, pick, type Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';

/**
 * The credits of the first that has any, a credential or one of its condition profiles: as value profiles, else as the
 * numbers with a type beside them that came before those.
 */
export function readCredits(nodes: readonly Node[], reader: FieldReader): Found<string> | undefined {
  const profiles = nodes.map((node) => all(node, 'creditValue')).find((found) => found.length > 0);
  if (profiles !== undefined) return reader.amount(profiles);
  const stating = nodes.find((node) => has(node, 'creditUnitValue', 'creditHourValue'));
  return stating === undefined ? undefined : (numbered(stating, 'Unit', reader) ?? numbered(stating, 'Hour', reader));
}

function numbered(stating: Node, kind: 'Unit' | 'Hour', reader: FieldReader): Found<string> | undefined {
  const value = reader.line(all(stating, `credit${kind}Value`));
  if (value === undefined) return undefined;
  const type = reader.line(all(stating, `credit${kind}Type`).flatMap(termOf));
  const unit = type ?? reader.line(pick(stating, 'creditUnitTypeDescription'));
  const said = unit?.value ?? (kind === 'Hour' ? 'credit hours' : undefined);
  return { ...value, value: said === undefined ? value.value : `${value.value} ${said}` };
}

function termOf(type: Node): Node[] {
  const terms = isObject(type.value) ? pick(type, 'termName') : [];
  return terms.length > 0 ? terms : [type];
}
