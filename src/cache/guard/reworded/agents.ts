import { activeForms } from '../words/active-forms.ts';
import { isBody, mayAct } from './actors.ts';
import { passives, type PassiveGrammar, type Tense } from './passives.ts';
import { plainWords, withCapital, withoutCapital, type Grammar, type Reword } from './sentences.ts';

/**
 * `The holder was trained by the museum to guide groups` as `The museum trained the holder to guide groups`: who does
 * it in front, in the same tense. Where a word of who or what may bind to something else once it is moved, a sentence
 * stays as it is: sailors in the harbour, boats with a mentor, a plan to build.
 */
export const inActiveVoice: Reword = (sentence, grammar) => {
  const passive = passives.get(grammar.language);
  if (passive === undefined) return [];
  for (const { said } of passive.patterns) {
    const { object, be, done, agent, by, place = '', rest = '' } = said.exec(sentence)?.groups ?? {};
    const tense = passive.tenses.get(be ?? '');
    if (tense === undefined || object === undefined || done === undefined || agent === undefined) continue;
    const turned = { object, agent, by: by ?? '', place, rest, who: inNominative(by ?? '', agent, passive) };
    if (!isCertain(turned, passive, grammar)) continue;
    const verbs = finiteForms(done, tense, passive.many.test(agent), grammar);
    const told = verbs.flatMap((verb) =>
      asObjects(withoutCapital(object), passive).map((what) => inOrder({ ...turned, verb, what }, passive)),
    );
    return told.slice(0, mostForms).map((text) => withCapital(text.replace(/ +/gu, ' ').trim()));
  }
  return [];
};

/** The same of anybody but the earner: what criteria tell that learners do, they ask of them. */
export const inActiveVoiceOfOthers: Reword = (sentence, grammar) =>
  plainWords(doneToEach(sentence), grammar.lists).some((word) => grammar.lists.earners.has(word))
    ? []
    : inActiveVoice(sentence, grammar);

/** English: `each student is observed` asks for nothing that the student does. */
function doneToEach(sentence: string): string {
  return sentence.replace(/^(?:Each|Every) \p{Ll}+ is (?=\p{Ll}+ by )/u, '');
}

/** What a sentence says, in the words that it has them in, and who does it in the nominative. */
type Turned = Readonly<Record<'object' | 'agent' | 'by' | 'place' | 'rest' | 'who', string>>;

/** Whether nothing is said of anybody that could be said of another once they change places. */
function isCertain(
  { object, agent, by, place, rest, who }: Turned,
  passive: PassiveGrammar,
  grammar: Grammar,
): boolean {
  const areParts =
    isWho(agent, passive, grammar) && isWhat(object, passive, grammar) && isPlace(place, passive, grammar);
  const isAgent = isSomebody.test(who) && (!because.has(by) || hasBody(agent));
  const isSpread = [who, object].some((words) => spread.test(words)) && !(isOne.test(who) && !joined.test(object));
  return areParts && isAgent && !isSpread && (rest === '' || !withInfinitive.test(agent));
}

/** Each is compared with the other text. */
const mostForms = 6;

type Told = Readonly<Record<'who' | 'verb' | 'what' | 'place' | 'rest', string>>;

/** A helper stands second, and where verbs stand last the participle ends what is told. */
function inOrder({ who, verb, what, place, rest }: Told, { isVerbLast }: PassiveGrammar): string {
  const [helper = '', done] = verb.split('|');
  if (done === undefined) return `${who} ${helper} ${what}${place}${rest}`;
  return isVerbLast
    ? `${who} ${helper} ${what}${place} ${done}${rest}`
    : `${who} ${helper} ${done} ${what}${place}${rest}`;
}

/** Nobody of whom a place, a time or a clause is said that could be said of what is done. */
function isWho(agent: string, { links }: PassiveGrammar, { lists }: Grammar): boolean {
  const { relations, articles } = lists;
  const words = plainWords(agent, lists);
  const isOpen = words.some((word, at) => relations.has(word) && !(at === 0 ? articles.has(word) : links.has(word)));
  return words.length <= longest && !isOpen && !agent.includes(',') && !momentOrMeans.test(agent);
}

/** What is done to, with nothing behind it but whose it is or a clause of its own. */
function isWhat(object: string, { links, clause }: PassiveGrammar, { lists }: Grammar): boolean {
  const { relations, articles } = lists;
  const at = Math.max(object.search(clause), object.search(doneSomehow));
  const named = at === -1 ? object : object.slice(0, at);
  const isOpen = plainWords(named, lists).some(
    (word, index) => relations.has(word) && !(index === 0 ? articles.has(word) : links.has(word)),
  );
  return (
    !isOpen && !object.includes(',') && named.split(' ').length <= longest && !timed.test(object.slice(named.length))
  );
}

/** One phrase of where or how. */
function isPlace(place: string, { links }: PassiveGrammar, { lists }: Grammar): boolean {
  const bound = plainWords(place, lists).filter((word) => lists.relations.has(word) && !links.has(word));
  return place === '' || bound.length === 1;
}

const longest = 8;

/** `vom Verein` as der Verein, `dalla scuola` as la scuola; German adjectives change with the article. */
function inNominative(by: string, agent: string, { nominatives }: PassiveGrammar): string {
  const article = nominatives.get(by.toLowerCase());
  if (article !== undefined) return article === '' ? agent : `${article}${article.endsWith("'") ? '' : ' '}${agent}`;
  const [first = '', ...more] = agent.split(' ');
  const plain = nominatives.get(`${by.toLowerCase()} ${first}`);
  if (plain === undefined) return agent;
  const [dative, nominative] = plain === 'ein' ? [/(?<=^\p{Ll}{3,})en$/u, 'er'] : [/(?<=^\p{Ll}{3,}e)n$/u, ''];
  return [plain, ...more.map((word) => word.replace(dative, nominative))].join(' ');
}

/** A verb as who does it has it: `trained`, `a|encadré`; several where the participle leaves open which verb it is of. */
function finiteForms(done: string, tense: Tense, isMany: boolean, { lists }: Grammar): readonly string[] {
  if (tense.endings !== undefined) return tense.endings(done, isMany);
  if (tense.helper !== undefined) {
    const helper = tense.helper[isMany ? 1 : 0];
    return tense.participle(done).map((form) => `${helper}|${form}`);
  }
  return activeForms(done, lists).finite;
}

/** Spanish has `a` before somebody, German another case. */
function asObjects(object: string, { objects }: PassiveGrammar): readonly string[] {
  return objects === undefined ? [object] : objects(object);
}

/** With a word that tells which, a name or many: by hand and by noon nobody does anything. */
const isSomebody =
  /^(?:the|an?|one|two|three|four|five|several|many|all|some|its|their|his|her|our|el|los?|las?|les?|l'|un[ae]?|dos|tres|deux|trois|il|i|gli|due|tre|os?|as?|uma?|dois|duas|três|de[rnm]?|die|das|eine[rmns]?|einem|het|een|twee|drie|\d+|\p{Lu}\p{L}+) |^l['’]|^\p{Lu}|s$|people$|staff$/u;

/** Two projects by each tutor are two for each; each tutor's two may be the same. */
const spread =
  /(?:^|\s)(?:each|every|all|both|cada|tod[ao]s?|chaque|tous|toutes|ogni|ciascun[oa]?|tutt[ei]|jede[rnms]?|alle[nr]?|elke?|iedere?)(?=\s|$)/iu;

/** Whoever does it to each is one, and known: the instructor. */
const isOne = /^the \p{Ll}+[^s\W]$/u;
const joined = /\b(?:and|or|both)\b/u;

/** When or with what it was done: by the end of the week, por la mañana. */
const momentOrMeans =
  /(?:^|\s)(?:end|start|time|deadline|noon|midnight|morning|afternoon|evening|night|week|month|year|day|hand|mail|email|post|means|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|mañana|tarde|noche|fin|vez|semana|mes|año|matin|soir|semaine|mois|année|mattina|sera|settimana|mese|anno|manhã|noite|mês|ano)(?=\s|$)/u;

/** In Spanish and Portuguese these say why as well. */
const because = new Set(['por', 'pelo', 'pela', 'pelos', 'pelas']);

function hasBody(agent: string): boolean {
  return agent
    .toLowerCase()
    .split(' ')
    .some((word) => mayAct(word) || isBody(word));
}

/** What is done with it is its own: `il lavoro svolto con le matricole`. */
const doneSomehow =
  /(?<=\p{L} )(?:done|made|written|carried out|\p{L}+(?:at|ut|olt|itt|ett)[oaie]|\p{L}+[aií]d[oa]s?|\p{L}+ée?s?) (?:with|con|avec|com|in|en|em) /u;

/** What somebody may have to do: a plan to build is no plan that helps to build. */
const withInfinitive =
  /(?:plan|effort|attempt|request|decision|abilit|opportunit|program|project|initiative|campaign|\p{L}[^r]ed$|\p{L}[^e]é(?:e?s)?$|proyecto|proyet|projet|progett|iniciativ|campañ|esfuer)/u;
const timed = /\d{4}|\b(?:during|after|before|durante|pendant|después|après|avant|antes|dopo|prima|depois)\b/u;
