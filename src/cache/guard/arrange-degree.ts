import { isAmount } from './amounts.ts';
import { noSubjects, professions } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** Titles of languages other than English whose links say nothing, in one form; undefined where there is nothing to do. */
export function withPlainDegree(words: readonly string[], lists: WordLists): readonly string[] | undefined {
  return withRankedKind(words, lists) ?? withoutDegreeLink(words, lists) ?? withLevelOfPerson(words, lists);
}

/** `Curso básico de X`, `X: curso básico` as `X curso básico`. */
function withRankedKind(words: readonly string[], lists: WordLists): readonly string[] | undefined {
  const { kinds, ranks, headLinks } = lists;
  const [kind = '', rank = '', link = '', next = ''] = words;
  const isLinked = link === ':' || (headLinks.has(link) && !forWhom.has(link) && !noSubjects.has(next));
  const isOne = isOther(lists) && kinds.has(kind) && ranks.has(rank) && !professions.has(rank) && isLinked;
  return isOne && words.length > 3 && !words.includes('&') ? [...words.slice(3), kind, rank] : undefined;
}

/** `Master in X`, `Máster de X` and `Master X`. */
function withoutDegreeLink(words: readonly string[], lists: WordLists): readonly string[] | undefined {
  const [degree = '', link = '', next = ''] = words;
  const isOne = isOther(lists) && degrees.has(degree) && lists.headLinks.has(link) && link !== ':';
  return isOne && words.length > 2 && !noSubjects.has(next) && !places.has(next)
    ? [degree, ...words.slice(2)]
    : undefined;
}

/** `Treinador de Grau I: Canoagem` as `Treinador Canoagem Grau I`; of who teaches, a level is that of the learners. */
function withLevelOfPerson(words: readonly string[], lists: WordLists): readonly string[] | undefined {
  const [person = '', link, level = '', value = '', mark = '', ...rest] = words;
  const isOne = link === lists.of && isOther(lists) && professions.has(person) && !teaching.has(person);
  if (!isOne || !lists.levelWords.has(level) || !isAmount(value)) return undefined;
  const subject = mark === ':' ? rest : [mark, ...rest];
  const isPlain = subject.length > 0 && subject.every((word) => /^\p{L}+$/u.test(word) && !lists.relations.has(word));
  return isPlain ? [person, lists.of, ...subject, level, value] : undefined;
}

/** English titles move by their own rules. */
function isOther({ of, isVerbLast }: WordLists): boolean {
  return of !== 'of' || isVerbLast;
}

/** A course for trainers is no trainer. */
const forWhom = new Set(['per', 'para', 'pour', 'fuer', 'voor']);
const places = new Set(
  'italia españa francia france nederland belgië deutschland oesterreich portugal brasil europa'.split(' '),
);
const degrees = new Set(
  'master máster mestrado bachelor licenciatura laurea posgrado doctorado especialización'.split(' '),
);
const teaching = new Set(
  'profesor profesora professor professora docente maestro maestra formador formadora formatore formatrice formateur instructora monitor monitora moniteur monitrice istruttore istruttrice'.split(
    ' ',
  ),
);
