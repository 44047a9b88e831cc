import { mayReachAll } from '../inline-lists.ts';
import { bullet, counted, isInOrder, readJoint } from '../list-marks.ts';
import type { WordLists } from '../words/word-lists.ts';

/**
 * A list of lines told as the one sentence that the other text is, with its marks: `Temas:\n1. Riego\n2. Poda` beside
 * `Temas: riego y poda`. Only where both have as many items, none of which could be cut in another place, and nothing
 * that leads to them leaves a choice, denies or counts others; the items themselves are for the rules to compare.
 */
export function withLinesAsIn(text: string, other: string, lists: WordLists): string {
  const lines = withLineForEach(text);
  if (!lines.includes('\n') || other.trim().includes('\n')) return text;
  const listed = readLines(lines, lists);
  const told = listed === undefined ? undefined : readSentence(other, listed, lists);
  if (listed === undefined || told === undefined) return text;
  const isOpen = [listed.lead.replace(obliged, ' '), ...listed.items, ...told.items].some((said) =>
    hasOpenWords(said, lists),
  );
  if (isOpen || isReaching(listed.items, lists)) return text;
  // Numbers may say what comes first, and the rules take a sentence's items in any order.
  const isSameOrder = listed.items.every((item, at) => item.toLowerCase() === told.items[at]?.toLowerCase());
  if (listed.isCounted && !isSameOrder) return text;
  if (countsOthers(listed, lists) || !mayGoOn(listed.lead, told.marks[0] ?? '', lists)) return text;
  const items = listed.items.map((item, at) => inCaseOf(item, told.items[at] ?? ''));
  return told.marks.map((mark, at) => mark + (items[at] ?? '')).join('');
}

/** `Three tasks: 1. Steam 2. Pour`, as a field of one line tells what was posted in lines. */
function withLineForEach(text: string): string {
  if (text.includes('\n')) return text;
  const marks = Array.from(text.matchAll(inner));
  const isList = marks.length > 1 && marks.every((mark, at) => mark[1] === String(at + 1));
  const before = text.slice(0, marks[0]?.index ?? 0).trim();
  return isList && (before === '' || before.endsWith(':')) ? text.replace(inner, '\n$1. ').trim() : text;
}

const inner = /(?:^|\s)\(?(\d{1,2})[.)]\s+(?=\p{L})/gu;

type Listed = { readonly lead: string; readonly items: readonly string[]; readonly isCounted: boolean };
/** The items of a sentence, and what stands in front of each of them and behind the last. */
type Told = { readonly items: readonly string[]; readonly marks: readonly string[] };

function readLines(text: string, lists: WordLists): Listed | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const isLed = /[^\d\s]\s?:$/u.test(first) && !bullet.test(first) && !counted.test(first);
  const listed = isLed ? lines.slice(1) : lines;
  const isBulleted = listed.every((line) => bullet.test(line));
  const isCounted = listed.every((line, at) => isInOrder(counted.exec(line)?.[1], at));
  // Lines without a mark are items where they are several and short; else they may be one text that was cut.
  const isBare = listed.length > 2 && listed.every((line) => /^\p{Lu}[^.!?:,;]{1,48}[.;,]?$/u.test(line));
  if (listed.length < 2 || !(isBulleted || isCounted || isBare)) return undefined;
  const bare = listed.map((line) => line.replace(isCounted ? counted : bullet, '').replace(/\s*[.;,]$/u, ''));
  const items = readJoint(bare, lists.and).items;
  const isPlain = items.every((item) => /^\p{L}/u.test(item) && !/[;:,()]|[.!?]\s/u.test(item));
  return isPlain ? { lead: isLed ? first.replace(/\s?:$/u, '') : '', items, isCounted } : undefined;
}

function readSentence(posted: string, { lead, items }: Listed, lists: WordLists): Told | undefined {
  const text = posted.trim();
  const [, body = '', end = ''] = /^(.*?)(\.?)$/u.exec(text) ?? [];
  const start = startBehind(body, lead);
  if (start === undefined) return undefined;
  const rest = body.slice(start);
  if (/[:()]|[.!?]\s/u.test(rest)) return undefined;
  const cuts = cutsOf(rest, lists);
  const starts = [0, ...cuts.map(({ index, mark }) => index + mark.length)];
  const told = starts.map((from, at) => rest.slice(from, cuts[at]?.index ?? rest.length));
  const isSame = told.length === items.length && told.every((item, at) => isOneItem(item, items[at] ?? '', lists));
  if (!isSame) return undefined;
  return { items: told, marks: [body.slice(0, start), ...cuts.map(({ mark }) => mark), end] };
}

/** Where a sentence is cut into items: at its semicolons, else at its commas, and where `and` joins the last of them. */
function cutsOf(rest: string, lists: WordLists): readonly Cut[] {
  const marks = Array.from(rest.matchAll(rest.includes(';') ? /;\s+/gu : /,\s+/gu));
  const cuts = marks.map(({ index, 0: mark }): Cut => ({ index, mark }));
  const before = cuts.at(-1);
  const last = before === undefined ? 0 : before.index + before.mark.length;
  const joint = jointOf(rest.slice(last), lists);
  if (joint === undefined) return cuts;
  // `A, B, and C`.
  if (joint.index === 0)
    return before === undefined ? cuts : cuts.with(-1, { index: before.index, mark: before.mark + joint.mark });
  return [...cuts, { index: last + joint.index, mark: joint.mark }];
}

type Cut = { readonly index: number; readonly mark: string };

/** Where a sentence goes on behind the words that lead to the list. */
function startBehind(body: string, lead: string): number | undefined {
  if (lead === '') return 0;
  if (!body.toLowerCase().startsWith(lead.toLowerCase())) return undefined;
  const [mark] = /^\s?:\s+|^\s+/u.exec(body.slice(lead.length)) ?? [];
  return mark === undefined ? undefined : lead.length + mark.length;
}

/** The one word that joins the last item to the one before. */
function jointOf(last: string, { and }: WordLists): Cut | undefined {
  const found = Array.from(last.matchAll(/(?:^|\s+)(\p{L}{1,3}|&)\s+/gu)).filter(
    ([, word = '']) => and.has(word) || word === '&',
  );
  const [joint] = found;
  return found.length === 1 && joint !== undefined ? { index: joint.index, mark: joint[0] } : undefined;
}

/** What has an `and` of its own could be cut in another place, unless both have it to the letter. */
function isOneItem(item: string, other: string, { and }: WordLists): boolean {
  const isJoined = [item, other].some((each) =>
    each
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => and.has(word) || word === '&'),
  );
  return item.trim() !== '' && (!isJoined || item.toLowerCase() === other.toLowerCase());
}

/** What denies, leaves a choice, asks for an order or counts others than there are. */
function hasOpenWords(text: string, { logic, negations }: WordLists): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => logic.has(word) || negations.has(word) || open.has(word));
}

/** `hay que`: it has to be done, and leaves nothing open. */
const obliged = /(?<!\p{L})(?:hay|tiene|tienen|tem|têm) que(?!\p{L})/giu;

const open = new Set(
  'any either choose choice one order ordered sequence step steps rank ranked ranking priority optional following alguno alguna elegir elige elija orden pasos opcional siguientes choix choisir ordre étapes facultatif wahl wählen wahlweise reihenfolge schritte schritten optional ordem passos opcional escolher escolha scelta scegliere ordine passaggi facoltativo keuze kies kiezen volgorde stappen optioneel'.split(
    ' ',
  ),
);

/** `Complete two:` in front of three leaves a choice; `Three tasks:` says how many there are. */
function countsOthers({ lead, items }: Listed, { numbers, ones }: WordLists): boolean {
  const words = lead.toLowerCase().match(/[\p{L}\p{M}]+|\d[\d.,]*/gu) ?? [];
  return words.some((word) => {
    const number = /\d/.test(word) ? word : numbers.get(word);
    return ones.has(word) ? false : number !== undefined && number !== String(items.length);
  });
}

/**
 * Whether what leads to a list may go on in a sentence without its colon: behind a verb, or a word that leads to what
 * it is of. Behind an adjective, a relative or somebody who is let do it, the second item could be of another.
 */
function mayGoOn(lead: string, mark: string, { listing, modals, must, relations, verbs }: WordLists): boolean {
  if (lead === '' || mark.includes(':')) return true;
  const words = lead.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const [last = '', before = ''] = words.toReversed();
  if (words.some((word) => letting.has(word))) return false;
  const isVerb =
    [listing, modals, must, verbs].some((list) => list.has(last)) || infinitive.test(last) || before === 'to';
  return isVerb || relations.has(last) || leading.has(last);
}

const leading = new Set('to can kan kann puede peut pode può que à de zu te'.split(' '));
const letting = new Set(
  'let lets make makes have has help helps watch see hear others hacer dejar permitir ayudar faire laisser aider lassen lässt helfen hilft fazer deixar ajudar fare lasciare aiutare laten laat helpen helpt'.split(
    ' ',
  ),
);

/** Whether in one line the end of the last item, or the start of the first, could be of all. */
function isReaching(items: readonly string[], lists: WordLists): boolean {
  return mayReachAll(items, lists) && !items.every((item, at) => isOwnTask(item, at === items.length - 1, lists));
}

/** A verb with its own object; `of` behind it belongs to the object and to nothing before. */
function isOwnTask(item: string, isLast: boolean, lists: WordLists): boolean {
  const [verb = '', ...object] = item.toLowerCase().split(/\s+/u);
  const isVerb = lists.verbs.has(verb) || infinitive.test(verb);
  const bound = object.filter((word) => lists.relations.has(word));
  return isVerb && object.length > 0 && (!isLast || bound.every((word) => ofWords.has(word)));
}

const infinitive = /\p{L}{2}(?:[aei]r|ere|are|ire|re)$/u;
/** Not `de` and `di` alone, which also say when and how: `montar una moto de noche`. */
const ofWords = new Set('of del du do da dos das della dello dei degli delle'.split(' '));

/** In small letters where the other begins so, unless more than its first letter is a capital. */
function inCaseOf(item: string, other: string): string {
  const isPlain = /^\p{Lu}[\p{Ll}\p{M}]*(?!\p{L})/u.test(item);
  return isPlain && /^\p{Ll}/u.test(other) ? item.charAt(0).toLowerCase() + item.slice(1) : item;
}
