import { couldDo } from '../plain-activity.ts';
import { doingOf } from '../words/english-activities.ts';
import { isBody, mayAct } from './actors.ts';
import { boundBy, textOf, wordsOf } from './contractions.ts';
import { verbOf } from './doings.ts';
import { plainWords, type Grammar, type Reword } from './sentences.ts';

/**
 * What a course helps with, covers or makes possible, as verbs: `Helps nurses with the prevention of infections` as `Helps
 * nurses to prevent infections`, `Possibilita a compreensão de avisos` as `Permite compreender avisos`. Each part must be a
 * noun of what is done, with its article, and nobody who could do it: the support of families may be theirs.
 */
export const withHelpedDeeds: Reword = (sentence, grammar) => {
  for (const { said, to, form } of leads.get(grammar.language) ?? []) {
    const { lead = '', named = '' } = said.exec(sentence)?.groups ?? {};
    if (named === '') continue;
    const deeds = named.split(joints).map((part, at) => (at % 2 === 1 ? part : asDeed(part, grammar, form)));
    if (deeds.every((deed) => deed !== undefined)) return [`${lead}${to}${deeds.join('')}`];
  }
  return [];
};

/** Before the article of the next deed. */
const joints = /( (?:and|y|e|et|ed) )(?=(?:the|la|las|el|los|l['’]|le|les|[ao]s?|il|lo|i|gli) ?\p{Ll}+)/u;

function asDeed(part: string, grammar: Grammar, form: (verb: string) => string): string | undefined {
  const [article = '', noun = '', binding = '', ...object] = wordsOf(part);
  const verb = articles.has(article) ? verbOf(noun, grammar) : undefined;
  const bound = boundBy(binding, grammar.language);
  if (verb === undefined || bound?.link !== ofObject.get(grammar.language) || object.length === 0) return undefined;
  if (mayBeBy(object.join(' '), grammar)) return undefined;
  return textOf([form(verb), bound?.article ?? '', ...object]);
}

function mayBeBy(object: string, { language, lists }: Grammar): boolean {
  const words = plainWords(object, lists);
  return (
    words.some((word) => mayAct(word) || isBody(word) || agents.has(word)) ||
    (language === 'en' && couldDo(words, lists))
  );
}

const articles = new Set("the la las el los l' le les a o as os il lo i gli".split(' '));
const ofObject = new Map([
  ['en', 'of'],
  ['es', 'de'],
  ['fr', 'de'],
  ['pt', 'de'],
  ['it', 'di'],
]);
const agents = new Set('by por par da dal dalla pelo pela'.split(' '));

type Lead = { readonly said: RegExp; readonly to: string; readonly form: (verb: string) => string };

const inItself = (verb: string): string => verb;

const leads: ReadonlyMap<string, readonly Lead[]> = new Map([
  [
    'en',
    [
      { said: /^(?<lead>Helps? (?:\p{Ll}+ ){1,2})with (?<named>the .+)$/u, to: 'to ', form: inItself },
      { said: /^(?<lead>Covers )(?<named>the .+)$/u, to: '', form: doingOf },
    ],
  ],
  ['es', [{ said: /^(?:Permite|Posibilita) (?<named>(?:la|el) .+)$/u, to: 'Permite ', form: inItself }]],
  ['fr', [{ said: /^Permet (?<named>(?:la |le |l['’]).+)$/u, to: 'Permet de ', form: inItself }]],
  ['pt', [{ said: /^(?:Permite|Possibilita) (?<named>[ao] .+)$/u, to: 'Permite ', form: inItself }]],
  ['it', [{ said: /^(?:Permette|Consente) (?<named>(?:la |il |lo |l['’]).+)$/u, to: 'Permette di ', form: inItself }]],
]);
