import { foldName } from '../../near-name.ts';
import { isCodeOfOne, isHome, kindOfPerson, type PersonalKind, type PersonalValue } from '../personal-values.ts';
import { isDay } from '../redaction/read-dates.ts';
import { isObject, localName, type Node } from './node.ts';
import { childrenOf } from './open-document.ts';
import { isShapedAsName } from './name-shape.ts';
import { isEmployer, isPerson, personRuleFor, ruleFor, type FieldRule } from './personal-fields.ts';

/** Every value that names a person in what is removed; ordinary words of evidence and results are not collected. */
export function collectPersonal(
  node: Node,
  kind: PersonalKind | undefined,
  isWholePerson: boolean,
  fold: Fold,
): PersonalValue[] {
  const personal: PersonalValue[] = [];
  const waiting: Inspected[] = [{ node, kind, isWholePerson }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value } = next.node;
    if (typeof value === 'string' || typeof value === 'number') personal.push(...valueOf(String(value), next));
    else if (Array.isArray(value))
      for (const child of childrenOf(next.node).toReversed()) waiting.push({ ...next, node: child });
    else if (isObject(value)) waiting.push(...insideOf(next, value, fold).reverse());
  }
  return personal;
}

type Inspected = { readonly node: Node; readonly kind: PersonalKind | undefined; readonly isWholePerson: boolean };

function valueOf(posted: string, { kind, isWholePerson }: Inspected): PersonalValue[] {
  // An address tells a name in its local part, whatever field it stands in.
  if (posted.includes('@') && addressed.test(posted))
    return [{ kind: 'email', value: posted.replace(/^mailto:/i, '') }];
  // A day is one whatever the field holds that it stands in: `recipient.graduated`.
  const isDated = kind !== 'expiry' && kind !== 'phone' && isDay(posted);
  const stated = isDated ? 'date' : (kind ?? (isWholePerson ? kindOfWhole(posted) : undefined));
  // Words where an identifier should be are what somebody is called.
  const shown = stated === 'id' && isShapedAsName(posted) ? 'name' : stated;
  return shown !== undefined && isTelling(shown, posted) ? [{ kind: shown, value: posted }] : [];
}

/** What a property that holds a person is when it is no object: `"issued_to": "Margaret Jones"`. */
function kindOfWhole(posted: string): PersonalKind | undefined {
  return /^(?:did|urn|https?):/i.test(posted) ? 'id' : kindOfPerson(posted);
}

/** What the value of a property, or the first of a list, says of a person: by its rule, or as a home or number of theirs. */
export function kindOfField(rule: FieldRule | undefined, foldedKey: string, node: Node): PersonalKind | undefined {
  if (rule?.kind !== undefined) return rule.kind;
  const values: readonly unknown[] = Array.isArray(node.value) ? node.value : [node.value];
  const value = values.find((each) => typeof each === 'string');
  return typeof value === 'string' && isHome(foldedKey, value) ? 'address' : kindOfNumber(foldedKey, value);
}

/** `custom.licence_no: 4711`, `Member: HL-88213`: numbers that whoever makes a design calls as they like. */
function kindOfNumber(foldedKey: string, value: string | undefined): PersonalKind | undefined {
  if (numberOfOne.test(foldedKey)) return 'id';
  return value !== undefined && isCodeOfOne(value) && !codeOfCourse.test(foldedKey) ? 'id' : undefined;
}

const numberOfOne =
  /(?:licen[cs]e|lizenz|licencia|licença|licenza|permis|permit|card|karte|carte|carné|member(?:ship)?|mitglieds?|student|candidate|learner|employee|staff|regist\p{L}*|matr[ií]cul\p{L}*|serial|passport|certificate|diploma)(?:no|nr|num|number|nummer|numero|número|id)$/u;
/** `ISO 9001`, the code of a course. */
const codeOfCourse =
  /code|course|kurs|curso|corso|cours|standard|norm|version|credit|price|amount|exam|module|unit|topic|subject|skill|level|framework|regulation|room|venue|hours|duration|workload|score|grade|result|mark/u;

function insideOf(
  { node, kind, isWholePerson }: Inspected,
  value: Readonly<Record<string, unknown>>,
  fold: Fold,
): Inspected[] {
  const identity = identityKind(value) ?? kind;
  const told = propertiesOf(node, fold).filter(({ key }) => !ignoredInside.has(key));
  return told.map(({ child, key }) => {
    const rule = isWholePerson || isEmployer(key) ? personRuleFor(key) : ruleFor(key);
    const isIdentity = key === 'identityhash' || key === 'identity';
    return {
      node: child,
      kind: isIdentity ? (identity ?? rule?.kind) : (kindOfField(rule, key, child) ?? kind),
      // A person may stand in anything that is removed: in the answer `result` of an API.
      isWholePerson: rule?.kind === undefined && isPerson(key),
    };
  });
}

/** Properties inside a name, id or address that describe the value and are none. */
const ignoredInside = new Set([
  'type', 'identitytype', 'hashed', 'salt', 'inscheme', 'schemename', 'schemeagency', 'spatial', 'language', 'countrycode', 'dctype',
]); // prettier-ignore

/** What an Open Badges identity object says that its `identityHash` is; a hashed one is an id. */
function identityKind(value: Readonly<Record<string, unknown>>): PersonalKind | undefined {
  const type = value.identityType ?? (Object.hasOwn(value, 'identity') ? value.type : undefined);
  if (value.hashed === true) return 'id';
  if (typeof type !== 'string') return undefined;
  const folded = foldName(type.slice(0, 100));
  if (folded.includes('email')) return 'email';
  if (folded.includes('phone') || folded === 'telephone') return 'phone';
  if (folded.endsWith('name') && !/(?:user|login|screen|account)name$/.test(folded)) return 'name';
  return 'id';
}

const addressed = /^(?:mailto:)?[^\s@]{1,200}@[^\s@]{1,200}$/i;

/** Whether a value can be looked for in a text without taking ordinary words or numbers for it. */
function isTelling(kind: PersonalKind, posted: string): boolean {
  if (posted.length > 500) return false;
  if (kind === 'date') return /\d/.test(posted) && posted.length >= 6;
  if (kind === 'id') return /\d/.test(posted) || posted.length >= 6;
  if (kind === 'phone') return /\d.*\d.*\d.*\d/.test(posted);
  return /\p{L}/u.test(posted);
}

/** A property's name without prefix, case and punctuation. */
export type Fold = (key: string) => string;

export function propertiesOf(node: Node, fold: Fold): { readonly child: Node; readonly key: string }[] {
  const children = childrenOf(node);
  const properties: { readonly child: Node; readonly key: string }[] = [];
  for (const key of Object.keys(node.value as object)) {
    const child = key === '@context' ? undefined : children[properties.length];
    if (child !== undefined) properties.push({ child, key: fold(key) });
  }
  return properties;
}

/** Folds names once each: a list of 10,000 objects has few different ones. */
export function createFold(): Fold {
  const folded = new Map<string, string>();
  return (key) => {
    const known = folded.get(key);
    if (known !== undefined) return known;
    const name = foldName(localName(key.slice(0, 100)));
    folded.set(key, name);
    return name;
  };
}
