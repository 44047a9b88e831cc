import { isAmount } from '../amounts.ts';
import { readsLikeEnglish, type WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';

/**
 * `Observation of practical scenarios by the trainer`, `Tutor review of the bowl` and `The trainer observes practical
 * scenarios`, `The bowl is reviewed by the tutor` in one form: who assesses, how, and what, where that is all a sentence
 * says. Not in German, whose articles tell cases that a noun changes.
 */
export function assessedBy(sentence: readonly string[], content: ContentWords, lists: WordLists): readonly string[] {
  const isOpen = sentence.some((word) => lists.logic.has(word) || /^[&,.:()?]$/.test(word));
  if (isOpen || lists.hasCapitalNouns) return [];
  const told = asNoun(sentence, content) ?? asCompound(sentence, lists) ?? asVerb(sentence, content, lists);
  if (told === undefined) return [];
  const { who, verb, what } = told;
  return what.length > 0 && isWho(who) && what.every((word) => isOfThing(word, content, lists))
    ? [`assessed | ${who.join(' ')} | ${verb} | ${what.join(' ')}`]
    : [];
}

type Told = { readonly who: readonly string[]; readonly verb: string; readonly what: readonly string[] };

/** `observation of X by the trainer`, `observation by the trainer of X`. */
function asNoun([noun = '', ...words]: readonly string[], { by, acts }: ContentWords): Told | undefined {
  const verb = nouns.get(noun);
  const at = words.findIndex((word, index) => by.has(word) && !(word === 'da' && words[index + 1] !== 'parte'));
  if (verb === undefined || at === -1) return undefined;
  // `da parte di`.
  const start = words[at] === 'da' ? at + 3 : at + 1;
  const link = words[at === 0 ? words.findIndex((word, index) => index > start && acts.links.has(word)) : 0] ?? '';
  if (!acts.links.has(link)) return undefined;
  // `Review of the bowls made by the tutor`: who made them.
  if (at > 0)
    return isDone(words[at - 1] ?? '') ? undefined : { verb, what: words.slice(1, at), who: words.slice(start) };
  const end = words.indexOf(link, start + 1);
  return { verb, who: words.slice(start, end), what: words.slice(end + 1) };
}

function isDone(word: string): boolean {
  return madeWords.has(word) || participle.test(word);
}

const participle =
  /(?:ed|[aiu]d[oa]s?|ée?s?|[aiu]t[oaie]|puest[oa]s?|post[oaie]s?|hech[oa]s?|scritt[oaie]|fatt[oaie]|scelt[oaie])$|^ge\p{L}+(?:en|[dt])$/u;
const madeWords = new Set(
  'made set given chosen taught written built drawn held led taken brought kept sent put choisi choisis choisie choisies écrit écrits écrite écrites fait faits faite faites mis mise mises pris prise prises escrito escritos escrita escritas'.split(
    ' ',
  ),
);

/** English: `tutor review of X`. */
function asCompound([who = '', noun = '', link = '', ...what]: readonly string[], lists: WordLists): Told | undefined {
  const verb = nouns.get(noun);
  const isOne = readsLikeEnglish(lists) && link === 'of' && !who.endsWith('s');
  return isOne && verb !== undefined ? { who: [who], verb, what } : undefined;
}

function asVerb(words: readonly string[], content: ContentWords, lists: WordLists): Told | undefined {
  const who = words.slice(0, isAmount(words[0]) ? 2 : 1);
  const active = words[who.length] ?? '';
  const verb = content.finite.get(active);
  if (isWho(who) && verb !== undefined && agrees(active, who, lists))
    return { who, verb, what: words.slice(who.length + 1) };
  const at = words.findIndex((word) => content.by.has(word));
  const done = content.participles.get(words[at - 1] ?? '');
  const isDone = at > 2 && present.has(words[at - 2] ?? '') && !lists.isVerbLast;
  return isDone && done !== undefined
    ? { who: words.slice(at + 1), verb: done, what: words.slice(0, at - 2) }
    : undefined;
}

const present = new Set('is are es son est sont é são è sono'.split(' '));

/** English: `tutors review`, `the tutor reviews`; else the word is a noun. */
function agrees(verb: string, who: readonly string[], lists: WordLists): boolean {
  return !readsLikeEnglish(lists) || /[^s]s$/.test(verb) !== /[^s]s$/.test(who.at(-1) ?? '');
}

function isWho(words: readonly string[]): boolean {
  const size = isAmount(words[0]) ? 2 : 1;
  return words.length === size && assessors.test(words.at(-1) ?? '');
}

/** No place, time or means, which could be of what is assessed or of how it is. */
function isOfThing(word: string, { by, be }: ContentWords, lists: WordLists): boolean {
  return !by.has(word) && !be.has(word) && (word === lists.of || !lists.relations.has(word));
}

/** Whoever assesses what learners do; who supervises a peer is none. */
const assessors =
  /^(?:tutor|trainer|teacher|instructor|examiner|assessor|mentor|supervisor|jury|panel|formador|profesor|docente|evaluador|examinador|jurado|tribunal|formateur|tuteur|enseignant|évaluateur|examinateur|formatore|valutatore|esaminatore|commissione|avaliador|júri|docent|begeleider|examinator|beoordelaar|instructeur)(?:e?s|a|as|en)?$/u;

const nouns = new Map(
  `observation:observe review:review assessment:assess evaluation:evaluate inspection:inspect marking:mark grading:grade
  observación:observar evaluación:evaluar revisión:revisar corrección:corregir valoración:valorar
  évaluation:évaluer vérification:vérifier osservazione:osservare valutazione:valutare correzione:correggere
  observação:observar avaliação:avaliar correção:corrigir observatie:observeren beoordeling:beoordelen controle:controleren`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
