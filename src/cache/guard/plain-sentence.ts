import { inActive } from './plain-voice.ts';
import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/** `Es obligatoria la asistencia` as `asistencia es obligatoria`. */
export function withDemandLast(words: readonly string[], { demands, logic }: WordLists): readonly string[] {
  const [be = '', demand = '', ...rest] = words;
  const isMoved =
    beforeDemand.has(be) &&
    demands.has(demand) &&
    rest.length > 0 &&
    !rest.some((word) => logic.has(word) || word === '&');
  return isMoved ? [...rest, be, demand] : words;
}

const beforeDemand = new Set(['es', 'é', 'è', 'est']);

/** `de A y de B` in one order, where both end the text: whether a second `de` stands there says what B belongs to. */
export function withLinkedInOrder(words: readonly string[], { relations, logic, of }: WordLists): readonly string[] {
  const at = words.indexOf('&');
  const link = words[at + 1] ?? '';
  const first = words.lastIndexOf(link, at);
  const [one, other] = [words.slice(first + 1, at), words.slice(at + 2)];
  const isPlain =
    first > 0 && relations.has(link) && words.slice(0, first).every((word) => !relations.has(word) || word === of);
  const isSwapped =
    isPlain &&
    one.length === 1 &&
    other.length === 1 &&
    (other[0] ?? '') < (one[0] ?? '') &&
    !words.some((word) => logic.has(word));
  return isSwapped ? [...words.slice(0, first + 1), ...other, '&', link, ...one] : words;
}

/** `De deelnemer levert twee toespraken in`, `Lever twee toespraken in` as `twee toespraken inleveren`. */
export function withSeparable(
  words: readonly string[],
  { earners, lastVerbs, isVerbLast }: WordLists,
): readonly string[] {
  const [who = '', second = ''] = words;
  const isTold = earners.has(who);
  const verb = isTold ? second : who;
  const start = isTold || second === 'sie' ? 2 : 1;
  const particle = words.at(-1) ?? '';
  const stem = irregular.get(verb) ?? verb.replace(/(?:e?t|en)$/u, '');
  const whole = [`${particle}${stem}en`, `${particle}${verb}`].find((word) => lastVerbs.has(word));
  const isOne = isVerbLast && words.length > start + 1 && whole !== undefined;
  return isOne ? [...words.slice(start, -1), handedIn.get(whole) ?? whole] : words;
}

/** As phrases say it of a verb in one word. */
const handedIn = new Map([
  ['indienen', 'inleveren'],
  ['abgeben', 'einreichen'],
]);

const irregular = new Map([
  ['gibt', 'geb'],
  ['nimmt', 'nehm'],
  ['woont', 'won'],
]);

/** What a description tells of who does something: `el curso es impartido por instructores`. */
export function inActiveBy(words: readonly string[], lists: WordLists): readonly string[] {
  // English tells it in many more ways; there a description stays as it is.
  return lists.voice === undefined || readsLikeEnglish(lists) ? words : inActive(words, lists);
}

/** `El titular de este certificado sabe X`, `Inhaber können X`: what the holder can do. */
export function withoutHolder(
  words: readonly string[],
  { holders, modals, kinds, relations, of }: WordLists,
): readonly string[] {
  if (!holders.has(words[0] ?? '')) return words;
  const at = words.findIndex((word, index) => index > 0 && index < 6 && modals.has(word));
  const isHolder = words
    .slice(1, at)
    .every(
      (word) =>
        holders.has(word) || kinds.has(word) || word === of || relations.has(word) || kinds.has(word.replace(/s$/, '')),
    );
  // Who can pay holds nothing yet.
  const isAnyone = anyone.has(words[0] ?? '') && at === 1;
  return at === -1 || !isHolder || isAnyone ? words : words.slice(at + 1);
}

const anyone = new Set(['quien', 'quienes', 'chi', 'quem']);

/** `In der Prüfung mindestens 60 % erreichen` as `mindestens 60 % in der Prüfung erreichen`: an amount begins anew. */
export function withPlaceBeforeVerb(words: readonly string[], { isVerbLast, lastVerbs }: WordLists): readonly string[] {
  const [link = '', place = '', amount = ''] = words;
  const isMoved =
    isVerbLast &&
    link === 'in' &&
    /^\p{L}{4,}$/u.test(place) &&
    /^[≥≤<>\d]/u.test(amount) &&
    lastVerbs.has(words.at(-1) ?? '');
  return isMoved && !words.includes('&') ? [...words.slice(2, -1), link, place, ...words.slice(-1)] : words;
}

/** `avoir effectué un stage` as a demand. */
export function withPlainDemand(words: readonly string[], { of }: WordLists): readonly string[] {
  const [first = ''] = words;
  if (of === 'of' || !having.has(first) || words.length < 3) return words;
  const told = words.filter((word, index) => index > 0 && !(having.has(word) && words[index - 1] === '&'));
  return told.map((word, index) => (index === 0 || told[index - 1] === '&' ? inInfinitive(word) : word));
}

function inInfinitive(participle: string): string {
  return infinitives.get(participle) ?? participle.replace(/é$/u, 'er').replace(/ado$/u, 'ar').replace(/ato$/u, 'are');
}

/** In front of a participle: what has been done has to be done. */
const having = new Set(['avoir', 'haber', 'ter', 'avere']);

const infinitives = new Map(
  'suivi:suivre réussi:réussir obtenu:obtenir remis:remettre rendu:rendre accompli:accomplir soutenu:soutenir écrit:écrire'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
