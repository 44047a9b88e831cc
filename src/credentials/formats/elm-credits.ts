import { all, isObject, pick, stringAt, type Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';

/** The credits that a specification gives; where none does, those that the claim says were received for it. */
export function readCredits(
  specifications: readonly Node[],
  claim: Node,
  reader: FieldReader,
): Found<string> | undefined {
  const specified = all(specifications, ...creditKeys);
  const credits = specified.length > 0 ? specified : all(claim, 'creditReceived');
  return reader.joined(
    credits.flatMap((credit) => creditsOf(credit, reader)),
    ', ',
  );
}

const creditKeys = [
  'creditPoint', 'creditPoints', 'ECTSCreditPoints', 'ectsCreditPoints', 'eCTSCreditPoints', 'hasECTSCreditPoints',
] as const; // prettier-ignore

function creditsOf(credit: Node, reader: FieldReader): Found<string>[] {
  const points = reader.line(isObject(credit.value) ? pick(credit, 'point', 'points', 'value') : [credit]);
  if (points === undefined) return [];
  const framework = all(credit, 'framework');
  const isEcts =
    /ects/i.test(credit.pointer.slice(credit.pointer.lastIndexOf('/'))) ||
    framework.some((node) => stringAt(node, 'id', 'uri')?.endsWith('/education-credit/6fcec5c5af') === true);
  const unit = isEcts ? 'ECTS' : reader.line(framework)?.value;
  return [{ ...points, value: unit === undefined ? points.value : `${points.value} ${unit}` }];
}
