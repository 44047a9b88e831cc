import { doingOf } from '../words/english-activities.ts';
import { mayAct } from './actors.ts';
import { plainWords, withCapital, withSmallLetter, type Grammar, type Reword } from './sentences.ts';

/**
 * What comes before, during or after what somebody does, behind it: `After passing the exam, candidates log 40 hours` as
 * `Candidates log 40 hours after passing the exam`, and `before they go afloat` as `before going afloat`. Only of one deed
 * that has no time of its own: what somebody describes, plans or reviews before the dive may be of before the dive.
 */
export const withClauseBehind: Reword = (sentence, grammar) => {
  const told = inGerund(sentence, grammar);
  const { when = '', main = '' } = fronted.get(grammar.language)?.exec(told)?.groups ?? {};
  const isMoved = when !== '' && !joined.test(when) && isDeed(main, grammar);
  const moved = isMoved ? `${withCapital(main)} ${withSmallLetter(when)}` : told;
  return moved === sentence ? [] : [moved];
};

/** English: `they` are who does it, where nobody and nothing else of the sentence is many. */
function inGerund(sentence: string, { language, lists }: Grammar): string {
  const [, main = '', when = '', have, verb = '', rest = ''] =
    language === 'en' ? (theirs.exec(sentence) ?? []) : ([] as readonly string[]);
  const [who = '', ...words] = plainWords(main, lists);
  const isOther = (word: string) =>
    (/[^s']s$|^(?:they|them|and)$/u.test(word) && !units.test(word)) || mayAct(word) || lists.earners.has(word);
  if (main === '' || !lists.earners.has(who) || !who.endsWith('s') || words.some(isOther)) return sentence;
  if (helpers.has(verb) || joined.test(rest)) return sentence;
  const doing = have === undefined ? doingOf(verb) : doingOfParticiple(verb);
  return doing === undefined ? sentence : `${main} ${when} ${doing}${rest}`;
}

const theirs = /^(.+?) (before|after) they (have )?(\p{Ll}+)((?: .+)?)$/u;
const units = /^(?:minutes|hours|days|weeks|months|years)$/;
/** What is done to them, what they are, have or may. */
const helpers = new Set(
  'are were have had can could may might must shall will would should do did need ought'.split(' '),
);

function doingOfParticiple(done: string): string | undefined {
  if (/(?:been|had)$/.test(done)) return undefined;
  if (done.endsWith('ied')) return done.replace(/ied$/, 'ying');
  return done.endsWith('ed') ? done.replace(/ed$/, 'ing') : doings.get(done);
}

const doings = new Map(
  'taken:taking held:holding paid:paying met:meeting sat:sitting left:leaving written:writing'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Another deed, thing or clause, which need not be of the same time. */
const joined = /(?:^| )(?:and|or|y|e|et|ou|ed|who|that|which|que|qui|che|when|if|they|it|this|these) |,/u;

/** Whether somebody does one thing, or it is done, that has no time of its own. */
function isDeed(main: string, { language, lists }: Grammar): boolean {
  const { object = '' } = deeds.get(language)?.exec(main)?.groups ?? {};
  if (object === '' || ownTime.test(object)) return false;
  const links = /^\d+ /.test(object) ? 'of' : '';
  return language === 'en'
    ? !plainWords(object, lists).some((word) => word !== links && (lists.relations.has(word) || open.test(word)))
    : oneThing.test(object);
}

/** Elsewhere an adjective or a participle stands behind its noun, and says what it is or was by then. */
const oneThing = /^(?:\p{L}+ |l['’])\p{Ll}+(?: d['’]\p{Ll}+)?$/u;

/** Another deed, or what things are or were by then: documents that are available, forms completed. */
const open =
  /^(?:and|or|who|that|which|what|they|to|both|(?!briefing|meeting)\p{L}+ing|\p{L}+[^e]ed|\p{L}+[ai]ble|open|ready|valid|necessary|current|due|missing|.*,)$/u;

const ownTime =
  /(?:plans?$|course|class|lesson|workshop|program|training|experience|visit|result|check|practi|exercise|task|activit|event|discussion|situation|curso|taller|clase|experienc|resultad|práctic|visita|ejercici|tarea|actividad|stage|cours|atelier|expérience|résultat|visite|exercice|tâche|activité|oficina|estágio|aula|experiênc|prátic|exercíci|tarefa|atividad|corso|laborator|lezion|esperienz|tirocin|risultat|attività|esercizi|compit)/u;

const english =
  'logs?|receives?|submits?|hands? in|pass(?:es)?|completes?|sits?|takes?|obtains?|earns?|signs?|pays?|gets?|undergo(?:es)?|registers?|waits?';
const romance: Readonly<Record<string, readonly [string, string, string]>> = {
  es: ['(?:los|las|el|la)', 'se', '(?:entreg|complet|super|aprueb|realiz|recib|firm|obtien|pag)\\p{Ll}{1,2}'],
  fr: ["(?:les|le|la|l')", 'on', '(?:remett|remet|réuss|obtien|reçoi|sign|pai|compl|soutien)\\p{Ll}{1,6}'],
  pt: ['(?:os|as|o|a)', '-', '(?:entreg|complet|conclu|realiz|receb|assin|obt|pag)\\p{Ll}{1,3}'],
  it: ["(?:i|gli|le|il|lo|la|l')", 'si', '(?:consegn|complet|super|firm|ricev|ottien|sosten|sostien|pag)\\p{Ll}{1,4}'],
};

const deeds: ReadonlyMap<string, RegExp> = new Map([
  [
    'en',
    new RegExp(`^(?:(?:the|an?|each|every|all) )?(?:\\p{Ll}+ )?\\p{Ll}+ (?:must )?(?:${english}) (?<object>.+)$`, 'u'),
  ],
  ...Object.entries(romance).map(([language, [article, oneself, verbs]]): [string, RegExp] => [
    language,
    new RegExp(`^(?:${article} ?\\p{Ll}+|${oneself}) (?:${verbs}) (?<object>.+)$`, 'u'),
  ]),
]);

/** A time in front, up to its comma; in Italian up to `si` as well. */
const fronted: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?<when>(?:Before|After|During|Prior to|Following) [^,]+), (?<main>.+)$/u],
  ['es', /^(?<when>(?:Antes|Después) del? [^,]+|(?:Tras|Durante) [^,]+), (?<main>.+)$/u],
  ['fr', /^(?<when>(?:Avant|Après|Pendant|Durant) [^,]+), (?<main>.+)$/u],
  ['pt', /^(?<when>(?:Antes|Depois) d(?:e|o|a|os|as) [^,]+|(?:Após|Durante) [^,]+), (?<main>.+)$/u],
  ['it', /^(?<when>(?:Prima|Dopo|Durante) (?:(?!si )[^,])+?),? (?<main>(?:si|i|gli|le|il|lo|la|l') .+)$/u],
]);
