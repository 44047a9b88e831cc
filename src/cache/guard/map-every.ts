import { isAmount } from './amounts.ts';
import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/** `all online modules`, `each online module` as `every online module`; `each of the 4 sessions` as `all 4 sessions`. */
export function mapEvery(words: readonly string[], lists: WordLists): string[] {
  const { every, relations, verbs } = lists;
  const mapped = [...words];
  for (const [index, word] of words.entries()) {
    if (!every.has(word) || isEachOfMany(words, index, lists)) continue;
    // Behind a noun it says how many each of those has: two expeditions, each of four days.
    const isObject =
      index === 0 ||
      words[index - 1] === '&' ||
      verbs.has(words[index - 1] ?? '') ||
      relations.has(words[index - 1] ?? '');
    if (isObject && words[index + 1] === 'of' && isAmount(words[index + 2])) mapped.splice(index, 2, 'all', '');
    const isPlain = (next: string) => /^\p{L}[\p{L}-]+$/u.test(next) && !relations.has(next) && !verbs.has(next);
    const near = words.slice(index + 1, index + 5);
    const end = near.findIndex((next) => !isPlain(next) && countedOf(next, lists) === undefined);
    const run = end === -1 ? near : near.slice(0, end);
    const listed = run.findLastIndex((next) => countedOf(next, lists) !== undefined);
    const last = listed === -1 ? placeOfAny(word, run, lists) : listed;
    if (last === -1) continue;
    mapped[index] = 'every';
    inOne(run.slice(last, last + 2), lists).forEach((one, at) => (mapped[index + 1 + last + at] = one));
    const verb = singularBe.get(words[index + 2 + last] ?? '');
    if (verb !== undefined) mapped[index + 2 + last] = verb;
  }
  return mapped.filter((word) => word !== '');
}

/** A noun in the singular, and behind it its adjective: todos los módulos obligatorios. */
function inOne([noun = '', quality]: readonly string[], lists: WordLists): string[] {
  const counted = countedOf(noun, lists);
  const one = counted ?? lists.singular(noun, false);
  const isBehind = quality !== undefined && counted !== undefined && lists.of !== 'of';
  return [one, ...(isBehind ? [lists.singular(quality, false)] : [])];
}

/** `all rescue techniques`, `every rescue technique`: any noun that ends what is counted, in English, whose plurals are known. */
function placeOfAny(word: string, run: readonly string[], lists: WordLists): number {
  const end = run.findIndex((next) => helpers.has(next));
  const last = (end === -1 ? run.length : end) - 1;
  const noun = run[last] ?? '';
  const one = lists.singular(noun, false);
  const isOne = last >= 0 && last < 3 && (word === 'all') === (one !== noun) && !noPlurals.has(one);
  return readsLikeEnglish(lists) && isOne ? last : -1;
}

const helpers = new Set('must is are will can be has have may should'.split(' '));
/** In the singular something else than one of it. */
const noPlurals = new Set(
  'day time year week month hour night weekend morning afternoon evening season term summer winter round way staff work'.split(
    ' ',
  ),
);

/** A noun that is counted in the singular, also as the last part of a compound: oefentoetsen. */
function countedOf(word: string, { counted, isVerbLast }: WordLists): string | undefined {
  const known = counted.get(word);
  if (known !== undefined || !isVerbLast) return known;
  const end = [...counted.keys()].find(
    (noun) => noun.length > 4 && word.endsWith(noun) && word.length > noun.length + 2,
  );
  return end === undefined ? undefined : word.slice(0, -end.length) + (counted.get(end) ?? '');
}

/** What one is, where many are. */
const singularBe = new Map(
  'are:is son:es sont:est sind:ist são:é sono:è zijn:is muessen:muss'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Whether something is said once for all or once for each: a test after each module, 70 % in all modules, each module
 * within a month. Then the two are not the same, nor where anything is denied.
 */
function isEachOfMany(words: readonly string[], index: number, lists: WordLists): boolean {
  const { relations, verbs, logic, activities } = lists;
  const before = words[index - 1] ?? '.';
  const second = words[index - 2] ?? '.';
  const isDone = (word: string) =>
    verbs.has(word) ||
    activities?.own.has(activities.forms.get(word)?.base ?? '') === true ||
    doings.has(word) ||
    /^[.,:(&]$/.test(word);
  const isObject =
    !relations.has(before) ||
    (plainLinks.has(before) &&
      (isDone(second) || (isLeastScore(words, index - 2, lists) && !isShare(words, index - 1))));
  if (!isObject || words.slice(0, index).some((word) => sums.has(word))) return true;
  const end = words.findIndex((word, at) => at > index && /^[.,:&]$/.test(word));
  // `each of the 4 sessions`: a number of them says nothing of what each is.
  const first = words[index + 1] === 'of' && isAmount(words[index + 2]) ? index + 3 : index + 1;
  const clause = words.slice(first, end === -1 ? words.length : end);
  const noun = clause.findIndex((word) => countedOf(word, lists) !== undefined || relations.has(word));
  const place = relations.has(clause[noun] ?? '') ? noun : noun + 1;
  const behind = clause.slice(place);
  const start = first + place;
  // In one report, or in one for each: only a score is asked for in each alike.
  const isBound = (word: string, at: number) =>
    relations.has(word) &&
    word !== lists.of &&
    !behind.slice(at).some((_, more) => isLeastScore(words, start + at + more, lists));
  const isSpread = behind.some(
    (word, at) =>
      (isAmount(word) && !isLeastScore(words, start + at, lists)) ||
      /^[≤<>]$/u.test(word) ||
      spreading.has(word) ||
      isBound(word, at),
  );
  return (
    isSpread || clause.some((word) => logic.has(word) || others.has(word)) || logic.has(second) || logic.has(before)
  );
}

/** `at least 50 %`, `at least 5.5`: whoever asks for it in all asks for it in each; not so for at least 10 hours. */
function isLeastScore(words: readonly string[], at: number, { scores }: WordLists): boolean {
  const place = words[at] === '%' ? at - 1 : at;
  const next = words[place + 1] ?? '.';
  const isEnd = /^[.,:&%]$/.test(next) || plainLinks.has(next);
  const isScore =
    words[at] === '%' ||
    next === '%' ||
    /\d\.\d/.test(words[place] ?? '') ||
    (Number(words[place]) <= bestGrade && words.some((word) => scores.has(word)));
  return isAmount(words[place]) && isEnd && isScore && words[place - 1] === '≥';
}

/** `80 % of all sessions`, or present at 80 % in all: it is no 80 % of each. */
function isShare(words: readonly string[], link: number): boolean {
  const isOf = shareLinks.has(words[link] ?? '') && words[link - 1] === '%';
  return isOf || words.slice(0, link).some((word) => present.has(word));
}

/** More are points, which add up over all. */
const bestGrade = 20;

const shareLinks = new Set('of de di van von'.split(' '));
const present = new Set(
  'attend attends attending attendance asistir asistencia assistir assiduité présence présent présente frequenza frequentare frequência presença assiduidade presenza anwesenheit teilnahme teilnehmen aanwezigheid aanwezig'.split(
    ' ',
  ),
);

const sums = new Set(
  'average mean total overall combined cumulative aggregate media promedio total moyenne globale durchschnitt gesamt insgesamt gesamtnote complessivo complessiva média gemiddelde gemiddeld totaal'.split(
    ' ',
  ),
);

/** What is done with the whole of it. */
const doings = new Set(
  'part completion attendance participation validation réussite suivi réalisation asistencia participación realización finalización superación participation présence assiduité teilnahme besuch abschluss frequenza partecipazione completamento superamento frequência participação conclusão deelname aanwezigheid afronding'.split(
    ' ',
  ),
);
const plainLinks = new Set('of at in to a à de di da an aan em en bij van von'.split(' '));
const spreading = new Set(
  'within until till by before after bis vor nach avant après antes después entro prima dopo até depois voor na tot per termin sitting single same average overall media promedio moyenne durchschnitt innerhalb binnen year month week day hour minute daily weekly monthly twice'.split(
    ' ',
  ),
);
const others = new Set(
  'other otro otra otros otras autre autres andere anderen altri altre altro outro outra outros outras'.split(' '),
);
