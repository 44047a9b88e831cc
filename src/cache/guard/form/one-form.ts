import type { CredentialFacts } from '../../../credentials/facts.ts';
import { lineFactNames, listFactNames, textFactNames } from '../../../credentials/facts.ts';
import { objectsWhenFolded, sortedInLines } from '../rules/objects-when-folded.ts';
import { listsOf } from '../words/lists-of.ts';
import { withCapitalAccents } from './capital-accents.ts';
import { withBracketsLike } from './insertions.ts';
import { inPlainIssuer } from './issuer-names.ts';
import { withLinesAsIn } from './lists-in-lines.ts';
import { withoutTicks } from './ticks.ts';
import type { Place } from './place.ts';
import { inPlainForm } from './plain-form.ts';

/**
 * Two sets of facts with what two people type differently in one form, field by field: ticks, labels, dates, prices,
 * ranges, addresses, spellings, lists in lines. Each step keeps what the text says; the rules compare what is left.
 * Undefined where the language has no lists, or capitals or a hyphen already tell another word.
 */
export function inOneForm(
  one: CredentialFacts,
  other: CredentialFacts,
  locale: string,
): readonly [CredentialFacts, CredentialFacts] | undefined {
  const tag = one.language ?? locale;
  const lists = listsOf(tag);
  if (lists === undefined || (other.language ?? locale) !== tag) return undefined;
  const place = { language: tag.slice(0, 2).toLowerCase(), lists };
  const type = one.type === other.type ? one.type?.toLowerCase() : undefined;
  if (textFields.some((field) => isOther(one[field], other[field], { ...place, field, type }))) return undefined;
  if (
    listFactNames.some((field) =>
      isOther(sortedInLines(one[field]), sortedInLines(other[field]), { ...place, field, type }),
    )
  )
    return undefined;
  const texts = textFields.map(
    (field) => [field, textsInOneForm([one[field], other[field]], { ...place, field })] as const,
  );
  const items = listFactNames.map(
    (field) => [field, itemsInOneForm([one[field], other[field]], { ...place, field })] as const,
  );
  const issuers = issuersInOneForm([one.issuer?.name, other.issuer?.name], place.language);
  const factsOf = (facts: CredentialFacts, side: 0 | 1): CredentialFacts => ({
    ...facts,
    ...Object.fromEntries(texts.flatMap(([field, told]) => (told[side] === undefined ? [] : [[field, told[side]]]))),
    ...Object.fromEntries(items.map(([field, told]) => [field, told[side]])),
    ...(issuers[side] === undefined ? {} : { issuer: { ...facts.issuer, name: issuers[side] } }),
  });
  return [factsOf(one, 0), factsOf(other, 1)];
}

const textFields = ['name', ...lineFactNames, ...textFactNames] as const;

/** Bodies whose names differ by the accent of a capital alone are one: `l'Education`, `l'Éducation`. */
function issuersInOneForm(names: Pair<string | undefined>, language: string): Pair<string | undefined> {
  const [name, second] = names.map((each) => (each === undefined ? undefined : inPlainIssuer(each, language)));
  if (name === undefined || second === undefined || !capitalAccents.has(language)) return [name, second];
  return [withCapitalAccents(name, second), withCapitalAccents(second, name)];
}

/** In Italian no other word than `È` has one there, in German and Dutch it tells another letter. */
const capitalAccents = new Set(['fr', 'es', 'pt']);

type Pair<Value> = readonly [Value, Value];

function textsInOneForm([one, other]: Pair<string | undefined>, place: Place): Pair<string | undefined> {
  if (one === undefined || other === undefined || one === other) return [one, other];
  const [plain, plainSecond] = [inPlainForm(withoutTicks(one), place), inPlainForm(withoutTicks(other), place)];
  const [said, saidSecond] = [
    withLinesAsIn(plain, plainSecond, place.lists),
    withLinesAsIn(plainSecond, plain, place.lists),
  ];
  const [bracketed, second] = [
    withBracketsLike(said, saidSecond, place.lists),
    withBracketsLike(saidSecond, said, place.lists),
  ];
  if (place.language !== 'fr') return [bracketed, second];
  return [withCapitalAccents(bracketed, second), withCapitalAccents(second, bracketed)];
}

function itemsInOneForm([items, others]: Pair<readonly string[]>, place: Place): Pair<readonly string[]> {
  if ([...items, ...others].some((item) => item.includes('\n'))) return [items, others];
  const plainOf = (said: readonly string[]) =>
    said.length === 0
      ? []
      : withoutTicks(said.join('\n'))
          .split('\n')
          .map((item) => inPlainForm(item, place));
  return [plainOf(items), plainOf(others)];
}

type TypedPlace = Place & { readonly type: string | undefined };

function isOther(one: string | undefined, other: string | undefined, { field, language, type }: TypedPlace): boolean {
  return objectsWhenFolded(one, other, { language, isTitle: !sentenceFields.has(field), type }) !== undefined;
}

const sentenceFields: ReadonlySet<string> = new Set(['description', 'criteria', 'learning_outcomes']);
