import { wordMap } from './word-lists.ts';

/**
 * Gender (m, f, n, c) and number (s, p) that an article tells, also one within a preposition: `le cours`, `les cours`;
 * `el orden`, `la orden`. German ones tell a case, too: there R, E, N and S stand for der, die, den and the rest.
 */
export const articleForms: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  es: wordMap(`
    ms = el | un | del | al
    fs = la | una
    mp = los | unos
    fp = las | unas
  `),
  fr: wordMap(`
    ms = le | un | du | au
    fs = la | une
    s = l'
    p = les | des | aux
  `),
  it: wordMap(`
    ms = il | lo | un | uno | del | dello | al | allo | dal | dallo | nel | nello | sul | sullo
    fs = la | una | un' | della | alla | dalla | nella | sulla
    s = l' | dell' | all' | dall' | sull' | nell'
    mp = i | gli | dei | degli | ai | agli | dai | dagli | nei | negli | sui | sugli
    fp = le | delle | alle | dalle | nelle | sulle
  `),
  pt: wordMap(`
    ms = o | um | do | ao | no | num | dum | pelo
    fs = a | uma | da | à | na | numa | duma | pela
    mp = os | uns | dos | aos | nos | pelos
    fp = as | umas | das | às | nas | pelas
  `),
  nl: wordMap(`
    c = de
    n = het
  `),
  de: wordMap(`
    R = der | einer | zur
    E = die | eine
    N = den | einen
    S = das | dem | des | ein | einem | eines | zum | am | im | beim | ans | ins
  `),
};

/** German nouns that are alike in either number, and some of two genders: der See, die See. */
const unmarked =
  /(?:er|el|en|chen|lein)$|^(?:see|band|gehalt|verdienst|tor|erbe|kunde|junge|schild|heide|hut|taube|tau|golf|flur|mast|weise|service|mark|single|moment|kiwi|elf|teil)$/u;

/** Whether two articles may stand before one word in texts that say the same. */
export function areArticlesAlike(one: string, other: string, noun: string): boolean {
  const [first = '', second = ''] = [one, other].map((form) => form.replace(/^(?:some|the) /, ''));
  const isSome = (form: string, another: string) => form.startsWith('some') && another.startsWith('the');
  if (isSome(one, other) || isSome(other, one)) return false;
  if (first.endsWith(second) || second.endsWith(first)) return true;
  return /^[RENS]$/.test(one) && /^[RENS]$/.test(other) && !unmarked.test(noun);
}
