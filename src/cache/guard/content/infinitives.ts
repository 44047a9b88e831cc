import type { WordLists } from '../words/word-lists.ts';
import { isJoint } from '../tokens.ts';

/** `Projekte zu planen und abzuschließen` as `Projekte planen und abschließen`; `to lead and to give` as `to lead and give`. */
export function withPlainInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  const { activities, verbs } = lists;
  const isVerb = (word: string) => verbs.has(word) || activities?.forms.get(word)?.kind === 'verb';
  return words
    .filter((word, index) => {
      const isJoined = isJoint(words[index - 1]) || lists.isVerbLast;
      const isOfOther = mayBeOfOther(words, index, lists);
      return !(links.has(word) && isJoined && !isOfOther && isVerb(words[index + 1] ?? ''));
    })
    .map((word) => {
      const [, particle, stem] = lists.isVerbLast ? (withZu.exec(word) ?? []) : [];
      const whole = `${particle ?? ''}${stem ?? ''}`;
      return stem !== undefined && isVerb(whole) ? whole : word;
    });
}

/** Whether somebody else may do what stands behind the link at a place. */
function mayBeOfOther(words: readonly string[], at: number, { isVerbLast }: WordLists): boolean {
  if (isVerbLast) return words.some((word) => germanCausative.test(word));
  const before = words.slice(0, at);
  return words[at] === 'to' ? isBehindCausative(before) || isBehindSomebody(before) : isBehindNoun(before);
}

/** `Nominate a peer to review and to present`: an infinitive behind what is no ability of whoever does the first. */
function isBehindSomebody(words: readonly string[]): boolean {
  return words.some((word, index) => word === 'to' && index > 0 && !ownDoing.test(words[index - 1] ?? ''));
}

/** What one does oneself with what stands behind its `to`. */
const ownDoing =
  /^(?:[&,]|or|able|abilit(?:y|ies)|capa(?:ble|city|bilit(?:y|ies))|skills?|competen(?:t|ce|ces|cy|cies)|confiden(?:t|ce)|ready|willing|learn(?:s|t|ed|ing)?|how|know(?:s|ing)?|need(?:s|ed)?|ha(?:ve|s|d|ving)|required?|requires|must|want(?:s|ing)?|try|plan(?:s|ning)?|prepared?|preparing|trained|taught|allowed|expected|used?|aims?|intend(?:s|ed)?|agree[sd]?|commit(?:s|ted)?|likel?y?|wish(?:es|ing)?|skilled|qualified|licen[sc]ed|authori[sz]ed|entitled|permitted|enabled|order|as)$/u;

/** `ajudar clientes a comer`: an infinitive behind somebody, who may be told to do the next one, too, or not. */
function isBehindNoun(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '';
    const isLinked = index > 0 && romanceLinks.has(word) && /[aeiôí](?:r|re)$/u.test(next);
    // `faire rire et danser`, `aider à lire et à cuisiner`: who dances and cooks?
    const isMade = romanceCausative.test(word) && (romanceLinks.has(next) || romanceInfinitive.test(next));
    return isMade || (isLinked && !isAbility(words[index - 1] ?? ''));
  });
}

/** Verbs that somebody else's doing may stand behind, in all their forms. */
const romanceCausative =
  /^(?:fai(?:re|t|s|sant|sons)|font|laiss\p{L}+|aid(?:er|e|es|ent|ant|é)|enseign\p{L}+|encourag\p{L}+|invit\p{L}+|autoris\p{L}+|amen\p{L}+|obli\p{L}+|form(?:er|e|ent|ant)|entra[iî]n\p{L}+|voi[rt]|hac(?:er|e|en|iendo)|hag[ao]\p{L}*|dej\p{L}+|mand\p{L}+|ver|ayud\p{L}+|enseñ\p{L}+|anim(?:ar|a|an|ando|are|ano)|fare?|fa|fanno|facendo|lasci\p{L}+|aiut\p{L}+|insegn\p{L}+|veder?e?|incoraggi\p{L}+|fazer|faz|fazem|fazendo|deix\p{L}+|ajud\p{L}+|ensin\p{L}+|incentiv\p{L}+|convid\p{L}+|autoriz\p{L}+)$/u;

/** What an infinitive may stand behind that is nobody: a verb, a joint, an ability. */
function isAbility(word: string): boolean {
  return isJoint(word) || romanceInfinitive.test(word) || abilities.test(word);
}

const abilities =
  /^(?:capa[czs]\p{L}*|capacit\p{L}*|capable|aptitude?s?|aptid\p{L}+|aptes?|apto?s?|competent\p{L}*|compétences?|gr?ado|grado|mesure|condizion[ei]|condiciones|condições|aprend\p{L}*|apprend\p{L}*|impar\p{L}*|permet|permite|permettent|permiten|permitem|consente|sache|sait|savent)$/u;

/** `to let clients rest and to cook`: who cooks? Not `learn to rest and to cook`. */
function isBehindCausative(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1] ?? '&';
    return causative.test(word) && !links.has(next) && !isJoint(next);
  });
}

/** Verbs that somebody else's doing may stand behind, in all their forms. */
const causative = new RegExp(
  `^(?:${[
    '(?:let|lett)(?:s|ing)?|ma(?:k(?:es?|ing)|de)|ha(?:ve|s|d|ving)|do(?:es)?|se(?:es?|eing|en)|saw|fe(?:el|els|eling|lt)|hear(?:s|d|ing)?',
    'get(?:s|ting)?|g[oe]t(?:ten)?|bid(?:s|ding)?|bade|teach(?:es|ing)?|taught|tell(?:s|ing)?|told|lead(?:s|ing)?|led|leav(?:es?|ing)|left|show(?:s|n|ed|ing)?',
    '(?:watch|notic|observ|help|allow|ask|train|support|encourag|enabl|instruct|advis|assist|invit|urg|want|expect|need|requir|permit|persuad|motivat|remind|prepar|guid|direct|order|caus|coach|forc|empower|inspir|challeng|supervis|mentor|educat|entitl|equipp?|tutor|trust|assign|authori[sz]|command|compel|convinc|influenc|request|recruit|hir|send|warn|wish|oblig|perceiv|witness|record|film|accompan|facilitat|stimulat|lik|prefer|counsel|brief|nudg|prompt|tempt|press|push|set|signal|arrang|wait|look|listen)(?:e|y|ies|ied|s|es|ed|d|t?t?ing|ting|ted|led|ling)?',
  ].join('|')})$`,
  'u',
);
/** The same in German and Dutch: `Gästen helfen, zu ruhen und zu kochen`. */
const germanCausative =
  /^(?:ge)?(?:an|bei|auf|ein|aan|toe|uit|unter|over)?(?:(?:helf|hilf|holf|lass|laess|läss|leit|bitt|bet|erlaub|erm(?:ö|oe)glich|bef(?:ä|ae)hig|st(?:ü|ue)tz|motivier|reg|ermutig|ermunter|lehr|bring|forder|fordern|veranlass|verpflicht|halt|lad|zwing|help|lat|(?:ü|ue)berred|(?:ü|ue)berzeug|inspirier|beauftrag|rat|r(?:ä|ae)t|anweis|trainier|engagier|w(?:e|i)rb|dr(?:ä|ae)ng|verleit|animier|begeister|mobilisier|instruier|unterweis|unterricht|bevollm(?:ä|ae)chtig|gestatt|befehl|ersuch|mahn|drill|schul|coach|overtuig|adviseer|adviser|inspireer|inspirer|train|werv|werf|raad|raden|overhal|haal|halen|overreed|spoor|sporen|activ(?:ee|e)r|machtig|gelast|bevee?l|gun|onderwijs|onderwijz|verleid|vra(?:a?g)|moedig|stimul(?:e|ee)r|stimulier|motiv(?:e|ee)r|begeleid|ondersteun|zett?|nod?ig|verzoek|dwing|sta(?:a|at)?|instru(?:e|ee)r|leer|lere|leren)(?:en|e|t|et|te|ten|n|st|end|ende)?)$/u;

const links = new Set(['to', 'a', 'à', 'zu', 'te', 'di', 'de']);
export const withZu = /^(ab|an|auf|aus|bei|durch|ein|fest|her|mit|nach|um|vor|weiter|zu|zusammen)zu(\p{L}+n)$/u;

/**
 * What somebody can or learns to do, without the small word before each infinitive of a row, whatever verb it is: `de
 * blussen en te ontruimen`, `et de contribuer`; `aan te vragen` as `aanvragen`, `einzulesen` as `einlesen`.
 */
export function withBareInfinitives(words: readonly string[], lists: WordLists): readonly string[] {
  if (lists.isVerbLast) return words.some((word) => germanCausative.test(word)) ? words : withBareLast(words, lists);
  const isLink = (word: string, index: number) =>
    romanceLinks.has(word) && isJoint(words[index - 1]) && !isBehindNoun(words.slice(0, index));
  return words.filter((word, index) => !(isLink(word, index) && romanceInfinitive.test(words[index + 1] ?? '')));
}

function withBareLast(words: readonly string[], { activities }: WordLists): readonly string[] {
  const link = words.includes('te') ? 'te' : 'zu';
  const told: string[] = [];
  for (const [index, word] of words.entries()) {
    const isEnd = isJoint(words[index + 1] ?? '&');
    const before = told.at(-2) ?? '';
    // `die Steuerung zu Projekten` is no infinitive.
    const isOfNoun = activities?.forms.get(before)?.isNoun === true;
    const isBare = isEnd && !isOfNoun && word.endsWith('n') && told.at(-1) === link;
    const isParticle = isBare && dutchParticles.has(before);
    if (isBare) told.splice(isParticle ? -2 : -1, 2, isParticle ? before + word : word);
    else told.push(isEnd ? withoutZu(word) : word);
  }
  return told;
}

function withoutZu(word: string): string {
  const [, particle, stem] = withZu.exec(word) ?? [];
  return particle === undefined || stem === undefined ? word : particle + stem;
}

const romanceLinks = new Set(['a', 'à', 'di', 'de']);
/** With the short ones by name: `par`, `mer` and `air` are none. */
export const romanceInfinitive =
  /^(?:\p{L}{2,}(?:[aei]r|ír|oir|[aei]re|dre|ttre|urre)|[rld]ire|[vst]er|rir|ler|dar|[df]are|vir|oír)$/u;
const dutchParticles = new Set('aan af bij in mee na op toe uit weg terug vast samen'.split(' '));
