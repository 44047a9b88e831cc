import type { PersonalValue } from '../personal-values.ts';
import { isAlsoOf } from './account-names.ts';
import { contactNames } from './contact-names.ts';
import { collectPersonal, createFold, kindOfField, propertiesOf, type Fold } from './collect-personal.ts';
import { isObject, localName, type Node } from './node.ts';
import { childrenOf } from './open-document.ts';
import { nicknamesIn } from './nicknames.ts';
import { isNamed, namesSaidIn, nameToldBy, namesToldIn, textsIn } from './told-names.ts';
import { namesInTitle } from './name-shape.ts';
import { gradesIn, resultsIn } from './results-in.ts';
import { nameInAddress, namesShapedIn, type Keyed } from './shaped-names.ts';
import { isDefinition, isPerson, isResultOfPerson, personRuleFor, ruleFor, type FieldRule } from './personal-fields.ts';
import { mostTexts } from './size-limits.ts';

/**
 * Finds what is personal or changes with every award, in any format and anywhere in a document: which pointers
 * to leave unread, and the values that could stand in a free text. Nothing here depends on a format, so that a
 * document which is read as the wrong one still loses its person.
 */
export function findPersonal(root: Node): PersonalContent {
  const removed: Removal[] = [];
  const personal: PersonalValue[] = [];
  const told: PersonalValue[] = [];
  const hints: Hints = { texts: [], titles: [], fields: [] };
  const fold = createFold();
  const countOf = countStrings(root);
  const waiting: Visit[] = [{ node: root, place: 'document' }];
  let isAward = false;
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node, place } = visit;
    if (Array.isArray(node.value)) {
      for (const child of childrenOf(node).toReversed()) waiting.push({ node: child, place });
      continue;
    }
    if (!isObject(node.value)) continue;
    const here = placeWithin(node.value, place, countOf);
    isAward ||= here !== 'document';
    const isOfOne = here !== 'document' || typeNames(node.value).some((name) => claimTypes.has(name));
    for (const { child, key } of propertiesOf(node, fold).filter(isNotNull)) {
      const called = isReachable(child, key, node) ? 'person' : key;
      const decision = decide(called, here);
      if (here !== 'document' && telling.has(key)) told.push(...namesToldIn(child));
      if (isOfOne) noteWords(hints, { child, key, here });
      if (decision.kind === 'removed') {
        const { reason } = decision.rule;
        removed.push({ pointer: child.pointer, reason });
        isAward ||= reason === 'recipient';
        const found = collectPersonal(child, kindOfField(decision.rule, key, child), isPerson(called), fold);
        const kept = found.filter((value) => isOfHolder(value, { here, reason }));
        personal.push(...kept, ...contactNames(child, { key, reason, fold }));
        if (here === 'subject' || reason !== 'contact') told.push(...found.flatMap(nameToldBy));
        if (personalReasons.has(reason)) hints.texts.push(child);
        personal.push(...resultsOf(child, { reason, key, fold }));
        if (reason === 'recipient') hints.fields.push({ node: child, key });
      } else waiting.push({ node: child, place: decision.place });
    }
  }
  // Who is named in a field is not looked for where an ordinary word may be taken for a name.
  const accounts = personal.flatMap(nameInAddress).flatMap(nameToldBy);
  told.push(
    ...(isNamed(personal)
      ? accounts.filter((name) => isAlsoOf(name, personal))
      : [...namesFrom(hints, fold), ...accounts]),
  );
  told.push(
    ...nicknamesIn(
      hints.texts.slice(0, mostTexts).flatMap((node) => textsIn(node, 6)),
      [...personal, ...told],
    ),
  );
  return { removed, personal: distinct(personal), told: distinct(told), isAward };
}

function resultsOf(
  child: Node,
  { reason, key, fold }: { readonly reason: string; readonly key: string; readonly fold: Fold },
): PersonalValue[] {
  if (!resultReasons.has(reason)) return [];
  const isResult = reason === 'recipient' && isResultOfPerson(key);
  return [...resultsIn(child), ...gradesIn(child, isResult ? 'result' : reason, fold)];
}

/** The street of an issuer is a venue. */
function isOfHolder(
  { kind }: PersonalValue,
  { here, reason }: { readonly here: Place; readonly reason: string },
): boolean {
  return kind !== 'address' || here === 'subject' || reason === 'recipient' || reason === 'custom_attribute';
}

function isNotNull({ child }: { readonly child: Node }): boolean {
  return child.value !== null;
}

/** Where a name may stand that no field has. */
type Hints = {
  /** Texts about one award, such as evidence. */
  readonly texts: Node[];
  readonly titles: Node[];
  /** Fields of a person, by whatever name. */
  readonly fields: Keyed[];
};

/** Whom a credential of schema.org is about, that has a day or says how to reach or number them; who it is named after has none. */
function isReachable({ value }: Node, key: string, around: Node): boolean {
  if (key !== 'about' || !isObject(value) || !typeNames(value).includes('Person')) return false;
  const isDated = isObject(around.value) && dating.some((own) => Object.hasOwn(around.value as object, own));
  return isDated || reaching.some((own) => Object.hasOwn(value, own));
}

const dating = ['dateIssued', 'validFrom', 'expires', 'dateAwarded'];

const reaching = ['email', 'telephone', 'identifier'];

type CountOf = (found: string) => Count;

/** How often each string of a document stands in it, and how often elsewhere than in `about`; counted when somebody asks first. */
function countStrings(root: Node): CountOf {
  let counts: Map<string, Count> | undefined;
  return (found) => {
    if (counts === undefined) {
      counts = new Map();
      const waiting = [root];
      for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (typeof node.value === 'string' && !ofAttendee.test(node.pointer)) {
          const { all, apart } = counts.get(node.value) ?? nowhere;
          counts.set(node.value, { all: all + 1, apart: apart + (ofAbout.test(node.pointer) ? 0 : 1) });
        }
        waiting.push(...childrenOf(node));
      }
    }
    return counts.get(found) ?? nowhere;
  };
}

type Count = { readonly all: number; readonly apart: number };
const nowhere: Count = { all: 0, apart: 0 };
const ofAbout = /\/(?:\w+:)?about(?:\/\d+)?\/@?id$/;

/** `attendee` of a course leads to its holder, and not to who made it. */
const ofAttendee =
  /\/(?:\w+:)?(?:attendees?|students?|learners?|participants?|holders?|recipients?|alumni)(?:\/\d+)?\/@?id$/i;

function placeWithin(value: Readonly<Record<string, unknown>>, place: Place, countOf: CountOf): Place {
  if (place === 'graph' && isAlone(value, countOf)) return 'subject';
  return place === 'document' || place === 'graph' ? placeOf(value) : place;
}

/** A person in a graph whom nothing in it names as an author or teacher is who holds what it is about. */
function isAlone(value: Readonly<Record<string, unknown>>, countOf: CountOf): boolean {
  if (!typeNames(value).includes('Person')) return false;
  const id = value['@id'] ?? value.id;
  // Whom it is `about` holds it where they are numbered or reached; else it may be about what they did.
  const times = reaching.some((own) => Object.hasOwn(value, own)) ? 'apart' : 'all';
  return typeof id !== 'string' || countOf(id)[times] === 1;
}

function noteWords(
  hints: Hints,
  { child, key, here }: { readonly child: Node; readonly key: string; readonly here: Place },
): void {
  if (telling.has(key) || notes.has(key)) hints.texts.push(child);
  if (here === 'award' && (key === 'name' || key === 'title')) hints.titles.push(child);
}

function namesFrom({ texts, titles, fields }: Hints, fold: Fold): PersonalValue[] {
  return [
    ...namesSaidIn(texts),
    ...titles.flatMap((title) => textsIn(title)).flatMap(namesInTitle),
    ...namesShapedIn(fields, fold),
  ];
}

export type PersonalContent = {
  readonly removed: readonly Removal[];
  readonly personal: readonly PersonalValue[];
  /** Names that stand in no field of their own: in the words of an award, in an address. */
  readonly told: readonly PersonalValue[];
  /** Whether somebody holds what the document is about. */
  readonly isAward: boolean;
};
export type Removal = { readonly pointer: string; readonly reason: string };

/**
 * `subject` is the person of a verifiable credential: only what leads to a definition is kept of it. `graph` is an object
 * of a JSON-LD graph itself, and not of one of its objects.
 */
type Place = 'document' | 'graph' | 'award' | 'subject';
type Visit = { readonly node: Node; readonly place: Place };

type Decision =
  { readonly kind: 'removed'; readonly rule: FieldRule } | { readonly kind: 'kept'; readonly place: Place };

function decide(key: string, place: Place): Decision {
  if (key === 'graph' && place === 'document') return { kind: 'kept', place: 'graph' };
  if (key === 'credentialsubject' || key === 'clrsubject') return { kind: 'kept', place: 'subject' };
  if (place === 'subject') {
    if (key === 'type') return { kind: 'kept', place: 'document' };
    if (isDefinition(key)) return { kind: 'kept', place: 'document' };
    return { kind: 'removed', rule: personRuleFor(key) ?? { reason: 'recipient' } };
  }
  if (isPerson(key)) return { kind: 'removed', rule: { reason: 'recipient' } };
  const rule = ruleFor(key);
  if (rule !== undefined) return { kind: 'removed', rule };
  if (place === 'award' && key === 'id') return { kind: 'removed', rule: { reason: 'identifier', kind: 'id' } };
  if (place === 'award' && homeOfHolder.test(key)) return { kind: 'removed', rule: { reason: 'recipient' } };
  if (place === 'award' && awardResults.has(key)) return { kind: 'removed', rule: { reason: 'result' } };
  return { kind: 'kept', place: 'document' };
}

/** Properties of an award, not of what it awards, whose words may name the person. */
const telling = new Set(['name', 'title', 'description', 'narrative']);
const notes = new Set(['displayparameter', 'additionalnote', 'noteliteral', 'provenby']);
const claimTypes = new Set(['LearningAchievement', 'LearningActivity', 'LearningAssessment', 'LearningEntitlement']);
const personalReasons = new Set([
  'recipient',
  'evidence',
  'endorsement',
  'reference',
  'result',
  'image',
  'custom_attribute',
]);

const resultReasons = new Set(['evidence', 'result', 'custom_attribute', 'recipient']);
/** Beside the recipient; an `address` alone may be the issuer's. */
const homeOfHolder =
  /^(?:home|shipping|mailing|delivery|permanent|private|recipient|issuedto|earner|learner|student|holder)\p{L}*address|^residence$|^wohnanschrift$/u;
const awardResults = new Set(['narrative', 'rank', 'position']);

/**
 * A Person alone may be an author or an instructor; one that has a credential is who it was awarded to, and so is the
 * user of an account with credentials in it.
 */
function placeOf(value: Readonly<Record<string, unknown>>): Place {
  const types = typeNames(value);
  const isHolder =
    types.some((name) => holderTypes.has(name)) && Object.keys(value).some((key) => localName(key) === 'hasCredential');
  const isUser =
    userKeys.some((key) => Object.hasOwn(value, key)) && walletKeys.some((key) => Array.isArray(value[key]));
  if (isHolder || isUser) return 'subject';
  return isAward(value, types) ? 'award' : 'document';
}

/** Whether an object is one person's credential and no definition: its own id and date are theirs. */
function isAward(value: Readonly<Record<string, unknown>>, types: readonly string[]): boolean {
  return types.some((name) => awardTypes.has(name.toLowerCase())) || awardKeys.some((key) => Object.hasOwn(value, key));
}

/** Those who practise alone are businesses to schema.org, and are called as the person is. */
const holderTypes = new Set(['Person', 'Physician', 'IndividualPhysician', 'Attorney']);
const userKeys = ['username', 'user_name', 'vanity_slug', 'first_name', 'firstName', 'full_name', 'fullName'];
const walletKeys = ['credentials', 'badges', 'assertions', 'certificates'];
const awardTypes = new Set(['assertion', 'verifiablecredential', 'verifiablepresentation', 'clrcredential', 'clr']);
const awardKeys = [
  'credentialSubject', 'recipient', 'issued_to', 'recipient_email', 'issued_on', 'issuedOn', 'issued_at', 'issueDate',
]; // prettier-ignore

function distinct(personal: readonly PersonalValue[]): PersonalValue[] {
  return [...new Map(personal.map((value) => [`${value.kind} ${value.value}`, value])).values()];
}

function typeNames(value: Readonly<Record<string, unknown>>): string[] {
  const types = value['@type'] ?? value.type;
  if (typeof types === 'string') return [localName(types)];
  return Array.isArray(types) ? types.filter((name) => typeof name === 'string').map(localName) : [];
}
