import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { isObject, type Node } from './node.ts';
import { madeBy } from '../redaction/made-by.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { childrenOf } from './open-document.ts';
import { isCalledBest, isShapedAsName } from './name-shape.ts';
import { longestLookedThrough, mostTexts } from './size-limits.ts';
import { candidate, doing, earning, given, givenTo, labelled, workOf } from './told-frames.ts';
import { namedAfter } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { personTitle } from '../redaction/person-titles.ts';

/**
 * The names that an award tells of its person in words alone, where no field has them: `Learner record of Jane Smith`,
 * `awarded to Jane Smith`. Only what such words lead to counts, with two words at least.
 */
export function namesToldIn(award: Node): PersonalValue[] {
  return textsIn(award).flatMap((text) =>
    matchesIn(text.slice(0, longestLookedThrough), given)
      .map(({ groups }) => nameOf(groups?.name ?? ''))
      .filter(({ value }) => !isCalledBest(value)),
  );
}

/** Whether fields name somebody in full, so that nothing has to be concluded from words. */
export function isNamed(personal: readonly PersonalValue[]): boolean {
  const has = (wanted: string) => personal.some(({ kind }) => kind === wanted);
  return (
    (has('given_name') && has('family_name')) ||
    personal.some(
      ({ kind, value }) =>
        kind === 'name' &&
        !surnameAlone.test(value.slice(0, 100)) &&
        /\p{L}{2,}[^\p{L}]+\p{L}{2,}|[^\p{L}\s]|\p{Lo}{2}/u.test(value),
    )
  );
}

/** `Ms. B. Nakamura-Ruiz`, `Ms. B`: the first name may stand elsewhere. */
const surnameAlone = new RegExp(
  String.raw`^(?:${personTitle} )?(?:\p{Lu}\.? ?){0,2}(?<=[. ])[\p{L}'’-]{2,40}$|^${personTitle} \p{Lu}\.?$`,
  'u',
);

/** Names in texts about one award, which need no words of giving: `Jane Smith has welded`, `Portfolio of Jane Smith`. */
export function namesSaidIn(nodes: readonly Node[]): PersonalValue[] {
  const texts = nodes.slice(0, mostTexts).flatMap((node) => textsIn(node, 6));
  return texts.slice(0, mostTexts).flatMap((text) => saidIn(text.slice(0, longestLookedThrough)));
}

/** Looks for what may be a name first: most texts hold none, and the words around it are slow to look for. */
function saidIn(text: string): PersonalValue[] {
  if (!text.includes(' ')) return [];
  return matchesIn(text, candidate).flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    if (givenTo.test(before)) return isCalledBest(found) ? [] : [nameOf(found)];
    // `Jane Smith's Welding Badge`
    const [words = ''] = found.split(/(?<=['’]s?) /, 1);
    const after = text.slice(index + words.length, index + words.length + 30);
    const isOwner = /['’]s?$/.test(words) && /^ \p{L}/u.test(after);
    const isSaid =
      isOwner || workOf.test(before) || (!/\p{L} $/u.test(before) && (doing.test(after) || earning.test(after)));
    const name = nameOf(words.replace(/['’]s?$/, ''));
    return isSaid && isShapedAsName(name.value) && !isOfOrganisation(name.value) ? [name] : [];
  });
}

/** `Politechnika Warszawska` and `Jackson College` do things, too. */
function isOfOrganisation(name: string): boolean {
  return wordsOf(name).some((word) => namedAfter.has(foldWord(word)) || groupWords.has(word));
}

/** Full names in texts of the credential where only a first name or surname is known: `Awarded to Jane Smith` of Jane. */
export function namesAround(personal: readonly PersonalValue[], texts: readonly string[]): PersonalValue[] {
  const known = new Set(personal.flatMap(({ kind, value }) => (kind.endsWith('name') ? wordsOf(value) : [])));
  if (known.size === 0) return [];
  return texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestLookedThrough);
    const lower = text.toLowerCase();
    if (![...known].some((each) => lower.includes(each))) return [];
    return [...saidIn(text), ...labelledIn(text)].filter(({ value }) => wordsOf(value).some((each) => known.has(each)));
  });
}

function labelledIn(text: string): PersonalValue[] {
  return matchesIn(text, labelled).map(({ groups }) => nameOf(groups?.name ?? ''));
}

/** `jane.smith@…` of a recipient names Jane Smith, `j.smith@…` somebody called Smith. */
export function nameToldBy({ kind, value }: PersonalValue): PersonalValue[] {
  if (kind !== 'email') return [];
  const [local = ''] = value.split('@', 1);
  const parts = local
    .replace(/\+.*$/, '')
    .replace(/\d+$/, '')
    .split(/[._-]+/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isName = parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{L}+$/u.test(part));
  if (!isName || last.length < 3 || parts.some((part) => accounts.has(part.toLowerCase()))) return [];
  if (isPhrase(parts)) return [];
  if (first.length === 1)
    return parts.filter((part) => part.length > 2).map((part) => ({ kind: 'family_name', value: part }));
  return first.length >= 3 ? [nameOf(parts.join(' '))] : [];
}

/**
 * Of such names those that share no word with what the credential is called: `web.design@…` names nobody there. Who only
 * shares a first name with it (`bruno.ferrigno@…` and a `Bruno Munari School`) is known by the surname.
 */
export function withoutWordsOf(names: readonly PersonalValue[], labels: readonly string[]): PersonalValue[] {
  if (names.length === 0) return [];
  const words = new Set([...groups, ...labels.flatMap(wordsOf)]);
  return names.flatMap((name) => {
    const own = wordsOf(name.value);
    if (!own.some((word) => words.has(word))) return [name];
    const surname = own.at(-1) ?? '';
    const isLeft = own.length === 2 && !words.has(surname) && surname.length > 3 && !isPhrase([surname]);
    return isLeft ? [{ kind: 'family_name', value: surname }] : [];
  });
}

/** Titles without whom they name apart: `First Aid` of `First Aid – Jane Smith`, where a text tells of her as the holder. */
export function labelsWithout(people: readonly PersonalValue[], labels: readonly string[]): string[] {
  const names = people.map(({ value }) => value).filter((value) => value.includes(' '));
  return labels.map((label) => {
    const name = names.find((each) => label.length > each.length && label.includes(each));
    if (name === undefined) return label;
    const [before = '', after = ''] = label.split(name, 2);
    if (/^[)\]]?\s*(?:\| ?\d{1,3} ?%)?$/u.test(after) && apartBefore.test(before))
      return before.replace(apartBefore, '');
    return before === '' && apartBehind.test(after) ? after.replace(apartBehind, '') : label;
  });
}

/** A tag that is the holder's own name and no topic: `Smith Jane`, `Class 12, J. Smith`. */
export function namesHolder(tag: string, people: readonly PersonalValue[]): boolean {
  if (people.length === 0 || tag.length > longestTag) return false;
  return isOnlyOf(tag, people);
}

/** `Project of Jane`. */
export function isWorkOf(tag: string, people: readonly PersonalValue[]): boolean {
  const maker = tag.length > longestTag ? undefined : madeByIn(tag);
  return maker !== undefined && isOnlyOf(maker, people);
}

function madeByIn(tag: string): string | undefined {
  const at = tag.lastIndexOf(' ') + 1;
  return madeBy.test(tag.slice(0, at)) ? tag.slice(at) : undefined;
}

function isOnlyOf(tag: string, people: readonly PersonalValue[]): boolean {
  const parts = tag.split(/[,;|/–—()]/).map((part) => part.toLowerCase().match(/\p{L}+/gu) ?? []);
  return people.some(({ value }) => {
    const own = new Set(wordsOf(value));
    return parts.some(
      (words) => words.some((word) => own.has(word)) && words.every((word) => own.has(word) || word.length === 1),
    );
  });
}

const inAddress = /[^\s@]{1,80}@\S{1,200}/gu;

/**
 * Tags without those that are a part of a name which texts write as one, with capitals each time: `elif` beside
 * `Elif Aydın` is no topic. Of `arc.welding@…` texts have the words without.
 */
export function tagsOfTopics(
  posted: readonly string[],
  { people, texts }: { readonly people: readonly PersonalValue[]; readonly texts: readonly string[] },
): readonly string[] {
  if (people.length === 0 || posted.length === 0) return posted;
  const tags = posted.filter((tag) => !isWorkOf(tag, people));
  const told = people.flatMap(({ value }) => wordsOf(value));
  const written = texts.slice(0, mostTexts).map((text) => text.slice(0, longestLookedThrough).replace(inAddress, ' '));
  const isWritten = (name: string) => {
    const found = written.flatMap((text) => text.match(/\p{L}+/gu) ?? []).filter((word) => foldWord(word) === name);
    return found.length > 0 && found.every((word) => /^\p{Lu}/u.test(word));
  };
  const names = new Set(told.map(foldWord).filter(isWritten));
  return names.size === 0 ? tags : tags.filter((tag) => !wordsOf(tag).some((word) => names.has(foldWord(word))));
}

const longestTag = 80;

const apartBefore = / ?(?:[–—:|·,-]|(?<!\p{L})(?:for|of|to|für|an|pour|à|para|a|per|voor|aan)) $| ?[([]$/u;
const apartBehind = /^(?: ?[–—:|·-] |, |['’]s? )/u;

/** Whom a badge is given to in general: `awarded to Certified Welders`. */
const groups = wordsOf(
  `members students learners teachers graduates participants candidates employees professionals practitioners engineers managers
  developers designers nurses welders technicians operators instructors trainers coaches mentors staff team teams partners alumni
  fellows volunteers leaders individuals recipients holders earners people persons citizens youth women officers specialists
  university college school academy institute institution department faculty course programme program foundation association
  certified registered licensed senior junior level studierende lernende teilnehmende personen estudiantes étudiants studenti`,
);

const groupWords = new Set([
  ...groups,
  ...wordsOf(
    `politechnika uniwersytet akademia szkoła centrum fundacja instytut ośrodek politecnico università accademia centro agenzia ente
    scuola azienda universität fachhochschule verein kammer verband akademie agence école institut centre chambre universidade
    escola centro instituto cámara asociación agencia universidad escuela hogeschool stichting vereniging bedrijf högskolan skolan
    universitet højskole skole høgskole kurset kursen kurs cours curso corso cursus utdanningen uddannelsen utbildningen`,
  ),
]);

/** What addresses of organisations begin with. */
export const accounts = new Set(
  `info admin office mail email contact student students learner learners test tester demo user users support hello team training
  school academy certificate certificates badge badges course courses sales web it hr the no reply noreply account accounts`.split(
    /\s+/,
  ),
);

function nameOf(value: string): PersonalValue {
  return { kind: 'name', value: value.replace(/[.'’-]+$/, '') };
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((each) => each.length > 2);
}

/** The strings a property has, in whatever languages. */
export function textsIn(node: Node, depth = 3): string[] {
  if (typeof node.value === 'string') return [node.value];
  if (depth === 0 || !(isObject(node.value) || Array.isArray(node.value))) return [];
  const texts: string[] = [];
  for (const child of childrenOf(node).slice(0, 50)) texts.push(...textsIn(child, depth - 1));
  return texts;
}
