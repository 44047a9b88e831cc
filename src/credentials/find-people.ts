import { namesOfAccounts } from './documents/account-names.ts';
import { createHolderSearch, linesTogether } from './documents/holders-in-texts.ts';
import { withoutRemembered } from './documents/in-memory-of.ts';
import { contactsLabelled } from './documents/labelled-names.ts';
import { namesLinked } from './documents/linked-accounts.ts';
import { namesOnLines } from './documents/names-on-lines.ts';
import { nicknamesIn, shortNamesIn } from './documents/nicknames.ts';
import { isObject } from './documents/node.ts';
import { tellsOneOfResult } from './documents/one-award.ts';
import { longestLookedThrough, mostTexts } from './documents/size-limits.ts';
import { holdersGreetedIn } from './documents/told-holders.ts';
import { namesInTitle } from './documents/titled-with-names.ts';
import { plainPosted } from './documents/plain-posted.ts';
import { isNamed, isWorkOf, labelsWithout, namesAround, namesHolder, withoutWordsOf } from './documents/told-names.ts';
import { foldName } from '../near-name.ts';
import type { NativeCredential } from './native-credential.ts';
import { collectUnknownPersonal } from './native-personal.ts';
import { collectPersonalValues, type PersonalValue } from './personal-values.ts';
import type { PostedCredential } from './posted-credential.ts';

/**
 * Whom the fields and the texts of a credential name, whether somebody holds it, and what it is called without them. Lines
 * are those of the text as it was posted, which tell who has one alone.
 */
export function findPeople(input: PostedCredential, linesOf: NativeCredential) {
  const { credential, personal = [], memory } = input;
  const own = [...collectPersonalValues(credential), ...collectUnknownPersonal(credential)];
  const texts = textsOf(input);
  const search = createHolderSearch(texts, memory?.silent);
  const addresses = [...own, ...personal].flatMap(({ kind, value }) => (kind === 'email' ? [value] : []));
  const titled = [
    ...namesInTitle(credential.name, [...texts, ...addresses]),
    ...namesLinked([credential.name, ...texts]),
  ];
  const remembered = { texts, known: [...own, ...personal] };
  const filledIn = withoutRemembered(
    [...search.filledIn(), ...titled, ...holdersGreetedIn(texts), ...onLines(linesOf)],
    remembered,
  );
  const isHeld = input.isAward ?? own.some(({ kind }) => kind !== 'grade');
  const isAward = isHeld || filledIn.length > 0 || texts.slice(0, mostTexts).some(tellsOneOfResult);
  const told = withoutRemembered(search.told(isAward), remembered);
  const holders = [...filledIn, ...namesOfAccounts([...own, ...personal], texts), ...told];
  const { labels, told: named } = apartFromTitles(holders, [...filledIn, ...told], credential);
  const known = [...own, ...personal, ...named];
  const people = withoutAccounts(isAward ? withOtherNames(known, { texts, labels, credential }) : known, credential);
  return { people: [...people, ...contactsIn(texts)], isAward, labels, search };
}

function onLines({ description, criteria }: NativeCredential): PersonalValue[] {
  const names = [description, criteria]
    .filter(isText)
    .flatMap((text) => namesOnLines(text.slice(0, longestLookedThrough)));
  return names.map((value) => ({ kind: 'name', value }));
}

/** They hold nothing, and are told to whoever asks. */
function contactsIn(texts: readonly string[]): PersonalValue[] {
  return texts
    .slice(0, mostTexts)
    .flatMap((text) => contactsLabelled(text.slice(0, longestLookedThrough)))
    .map((value) => ({ kind: 'contact', value }));
}

/** Who texts tell of, save in words of what it and its issuer are called; and those titles, without them. */
function apartFromTitles(
  holders: readonly PersonalValue[],
  inTexts: readonly PersonalValue[],
  credential: NativeCredential,
) {
  const skills = (credential.skills ?? [])
    .filter(isText)
    .filter((skill) => !namesHolder(skill, inTexts) && !isWorkOf(skill, holders));
  const labels = labelsWithout(holders, [...labelsOf(credential), ...skills]);
  return { labels, told: withoutWordsOf(holders, labels) };
}

/** What it and those who give it are called. */
export function labelsOf({ name, type, issuer }: NativeCredential): string[] {
  return [name, type, isObject(issuer) ? issuer.name : issuer].filter(isText);
}

/** Without their marks, which stand between the words of a sentence. */
function textsOf({ credential, supportingTexts, plain = plainPosted }: PostedCredential): string[] {
  const [description, criteria] = [credential.description, credential.criteria].map((text) =>
    isText(text) && text.length <= longestLookedThrough ? plain(text) : text,
  );
  return [description, criteria, linesTogether(credential), ...supportingTexts.map(({ text }) => text)].filter(isText);
}

/** With the full and the short names that the texts tell of them: `Ms Mabaso` leads to `Nozizwe P. Mabaso`. */
function withOtherNames(known: readonly PersonalValue[], { texts, labels, credential }: Told) {
  const around = isNamed(known) ? [] : withoutWordsOf(namesAround(known, texts), labels);
  const named = [...known, ...around];
  const nicknames = nicknamesIn(texts, named);
  // A skill with the short name of the holder is theirs: only what it is called by else stays.
  const skills = (credential.skills ?? []).filter(isText);
  const short = withoutWordsOf(shortNamesIn([...texts, ...skills], named), labelsOf(credential));
  return [...named, ...withoutWordsOf(nicknames, labels), ...short];
}

type Told = {
  readonly texts: readonly string[];
  /** What it, its skills and its issuer are called. */
  readonly labels: readonly string[];
  readonly credential: NativeCredential;
};

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function withoutAccounts(values: readonly PersonalValue[], credential: NativeCredential): PersonalValue[] {
  return values.filter((value) => !isAccountOf(value, credential));
}

/** Whether an address is that of the course or issuer: `arc.welding@…` of `Arc Welding`. Addresses go from every text anyway. */
function isAccountOf({ kind, value }: PersonalValue, { name, type, issuer }: NativeCredential): boolean {
  if (kind !== 'email') return false;
  const words = foldName(value.split('@', 1)[0] ?? '');
  return [name, type, isObject(issuer) ? issuer.name : issuer].some(
    (label) => typeof label === 'string' && words.length > 3 && foldName(label.slice(0, 300)).includes(words),
  );
}
