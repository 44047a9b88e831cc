import { isLevel } from './arrange-level.ts';
import { isPerson } from './free-pairs.ts';
import { professionEndingIn } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** `First Aid (Level 3): Instructor`, `Level 2 Swimming: Coach`: whose level it is, its place alone tells. */
export function isLevelApartFromRole(words: readonly string[], lists: WordLists): boolean {
  const at = words.findIndex((word, index) => isLevel(word, words[index + 1] ?? '', lists));
  const mark = words.findIndex((word, index) => index > at + 1 && /^[:,()]$/.test(word));
  const isOfKind = [words[at - 1], words[at + 2], words[0]].some((word = '') => lists.kinds.has(word));
  const isInFront = words.slice(0, mark).some(isRole);
  return at >= 0 && mark > 0 && !isOfKind && !isInFront && words.slice(mark).some(isRole);
}

/** Somebody in front, and behind what they do; not `First Aid – Level 3, Instructor`. */
export function isRoleIn(before: readonly string[], behind: readonly string[]): boolean {
  const isDone = behind.every((word) => /^[:,]$/.test(word) || activity.test(word));
  return isDone && before.some(isRole);
}

/** What somebody does, by endings that nobody's name has. */
const activity = /(?:ção|ción|tion|zione|[^r]ung|[mnlfgtkd]ing|ismo|isme|ismus|ball|bol|logia|logía|logie|logy)$/u;

export function isRole(word: string): boolean {
  return !trades.has(word) && (isPerson(word) || professionEndingIn.test(word) || roles.test(word));
}

const roles =
  /^(?:coach|mentor|judge|juge|juez|jueces|juiz|giudice|richter|lehrkraft|leraar|leerkracht|docent|docente|educad\p{L}+|encadrant\p{L}*|responsable|surveillant|accompagnant|begeleider|scheidsrechter|ausbilder\p{L}*|(?:ü|ue)bungsleiter\p{L}*|leader|guide|facilitator|tutor|verifier|delegado|delegato|delegate|rappresentante|representante|représentant|jefe|chefe|capo|líder|adjointe?|adjunt[oa]|aggiunt[oa])$/u;

/** What ends like somebody and is a thing. */
const trades = new Set(['métier', 'métiers', 'chantier', 'atelier', 'papier', 'mer', 'hiver']);
