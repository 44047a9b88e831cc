import type { PersonalValue } from '../personal-values.ts';
import { propertiesOf, type Fold } from './collect-personal.ts';
import { isShapedAsName } from './name-shape.ts';
import { isObject, type Node } from './node.ts';
import { childrenOf } from './open-document.ts';

/** A value of a person and the folded name of the property it stands in. */
export type Keyed = { readonly node: Node; readonly key: string };

/** What has the shape of a name in the fields of a person that are called something nobody foresaw. */
export function namesShapedIn(fields: readonly Keyed[], fold: Fold): PersonalValue[] {
  const found: PersonalValue[] = [];
  const waiting = [...fields];
  for (let next = waiting.pop(); next !== undefined && found.length < mostNames; next = waiting.pop()) {
    const { node, key } = next;
    if (noNames.test(key)) continue;
    if (typeof node.value === 'string') {
      if (isShapedAsName(node.value)) found.push({ kind: 'name', value: node.value.trim() });
    } else if (Array.isArray(node.value)) for (const child of childrenOf(node)) waiting.push({ node: child, key });
    else if (isObject(node.value))
      for (const { child, key: inner } of propertiesOf(node, fold)) waiting.push({ node: child, key: inner });
  }
  return found;
}

const mostNames = 20;

/** Properties of a person that hold what others share: places, organisations, what somebody does or has learned. */
const noNames =
  /type|city|town|country|countr|place|address|region|state|locat|nation|citizen|organi[sz]|company|employer|compan|firm|school|universit|institut|college|campus|department|facult|team|group|club|role|position|title|job|occupation|profession|program|course|class|major|minor|subject|field|track|module|cohort|status|level|language|locale|gender|honou?r|distinction|award|degree|diploma|certificat|qualif|religion|scheme|skill|topic|interest|evidence|result|grade|achieve|badge|issuer|description|narrative|timezone/;

/** `https://…/users/jane-smith` and the account `jane.smith` name Jane Smith as the address `jane.smith@…` does. */
export function nameInAddress({ kind, value }: PersonalValue): PersonalValue[] {
  if (kind !== 'id' && kind !== 'name') return [];
  const last = /(?:^|\/)(?:@|~)?(\p{Ll}{3,20}(?:[._-]\p{Ll}{1,20}){0,2}[._-]\p{Ll}{3,20})\/?$/u.exec(
    value.slice(0, 300),
  )?.[1];
  return last === undefined ? [] : [{ kind: 'email', value: `${last}@` }];
}
