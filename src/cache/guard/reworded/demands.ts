import { withoutGenitive } from '../content/german-case.ts';
import { contentOf } from '../content/content-of.ts';
import { mayAct } from './actors.ts';
import { boundBy, textOf, wordsOf } from './contractions.ts';
import { demandVerbs, type DemandVerb } from './demand-verbs.ts';
import { demandedPassives, necessities, type Necessity } from './necessities.ts';
import { withCapital, withoutCapital, type Grammar, type Reword } from './sentences.ts';

/** The same of what is asked of somebody named, who then does it, whatever it is done to; nothing where others are named. */
export function asDemandOfNamed(duty: string, grammar: Grammar): string | undefined {
  return wordsIn(duty).some(mayBeOther) ? undefined : inVerbs(duty, { ...grammar, isOfNamed: true });
}

type Asked = Grammar & { readonly isOfNamed?: boolean };

/**
 * What criteria ask for, as a verb and its object: `Completion of ten courses`, `Ten courses must be completed` and
 * `Completion of ten courses is required` as `Complete ten courses`. Only verbs of what nobody but the earner does, and
 * nobody else may be named: a noun does not say who acts.
 */
export const asDemand: Reword = (sentence, grammar) => {
  if (namesOthers(sentence.replace(audience, ''), grammar)) return [];
  const told = inVerbs(sentence, grammar);
  return told === undefined || told === sentence ? [] : [withObjectFirst(told)];
};

function inVerbs(sentence: string, grammar: Asked): string | undefined {
  const needed = withoutNecessity(sentence, grammar);
  const passive = fromPassive(needed ?? sentence, grammar);
  if (passive !== undefined) return passive;
  const parts = partsOf(needed ?? sentence, grammar);
  const verbs = parts.map(({ said }) => fromNoun(said, grammar) ?? (beginsWithVerb(said, grammar) ? said : undefined));
  if (verbs.every((verb) => verb === undefined)) return amount.test(needed ?? '') ? needed : undefined;
  if (!verbs.every((verb) => verb !== undefined)) return undefined;
  return parts
    .map(({ joint: between }, index) => between + (index === 0 ? (verbs[0] ?? '') : withoutCapital(verbs[index] ?? '')))
    .join('');
}

/** `… is required`, `es obligatoria …`, `il faut …`: what criteria ask for is required anyway. */
function withoutNecessity(sentence: string, { language }: Grammar): string | undefined {
  for (const { said, core } of necessities.get(language) ?? ([] as readonly Necessity[])) {
    if (said.test(sentence))
      return withCapital(sentence.replace(said, core).replace(/^(?:obtenir) \p{Lu}/u, (start) => start.toLowerCase()));
  }
  return undefined;
}

function fromPassive(sentence: string, grammar: Grammar): string | undefined {
  const { language } = grammar;
  for (const pattern of demandedPassives.get(language) ?? []) {
    const { object = '', done = '', rest = '' } = pattern.exec(sentence)?.groups ?? {};
    const verb = verbsIn(language).find(
      ({ verb: base, participles }) => participles.includes(done) || (language === 'de' && base === done),
    );
    const what = withoutCapital(object);
    if (verb === undefined || object === '' || joint.test(`${rest} `) || (verb.isOfAny && isKnown(what))) continue;
    return withCapital(textOf(areVerbsLast(language) ? [what, rest, verb.verb] : [verb.verb, what, rest]));
  }
  return undefined;
}

/** What is needed is got by whoever earns it, whatever verb says so. */
const amount = /^(?:A minimum|At least|A score|A mark|A grade|An average) /u;

/** Before whom something is presented: they do nothing to it. */
const audience =
  / (?:to|before|in front of|ante|devant|vor|perante|davanti a|voor) (?:an?|the|un[ae]?|le|la|el|os?|um|uma|einer|einem|der|dem|een|de) \p{L}+$/u;

type Part = { readonly joint: string; readonly said: string };

/** The parts of a sentence that each begin with what is asked for; what does not is more of the part before it. */
function partsOf(sentence: string, grammar: Asked): readonly Part[] {
  const pieces = sentence.split(joints);
  const parts: { joint: string; said: string }[] = [{ joint: '', said: pieces[0] ?? '' }];
  for (let at = 1; at < pieces.length; at += 2) {
    const [between = '', said = ''] = pieces.slice(at, at + 2);
    const isOwn = fromNoun(said, grammar) !== undefined || beginsWithVerb(said, grammar);
    const last = parts.at(-1);
    if (isOwn || last === undefined) parts.push({ joint: between, said });
    else last.said += between + said;
  }
  return parts;
}

const joints = /(,? (?:and|y|e|ed|et|und|sowie|en|as well as|así como|ainsi que|bem como|nonché|evenals) |, )/u;
const joint = new RegExp(joints.source.replace('|, )', ')'), 'u');

/** `Completion of ten courses` as `Complete ten courses`; whole attendance is attendance in full. */
function fromNoun(part: string, { language, isOfNamed = false }: Asked): string | undefined {
  const manner = (manners.get(language) ?? []).find(({ said }) => said.test(part));
  const bare = manner === undefined ? part : part.replace(manner.said, '');
  const words = wordsOf(language === 'de' ? withoutGenitive(bare) : bare);
  const start = articles.has((words[0] ?? '').toLowerCase()) ? 1 : 0;
  for (const verb of verbsIn(language)) {
    for (const noun of verb.nouns) {
      // `Pass in` without its article is a demand already.
      if (start === 0 && noun === 'pass in') continue;
      const told = ofNoun(words.slice(start), noun, isOfNamed ? { ...verb, isOfAny: false } : verb, language);
      if (told !== undefined) return manner === undefined ? told : withManner(told, manner, verb, language);
    }
  }
  return undefined;
}

function ofNoun(
  words: readonly string[],
  noun: string,
  { verb, isOfAny }: DemandVerb,
  language: string,
): string | undefined {
  const { name, link } = readNoun(noun, language);
  if (noun === '' || !name.every((word, at) => words[at]?.toLowerCase() === word)) return undefined;
  const [binding = '', ...said] = words.slice(name.length);
  const object = withoutLink(said, binding, language);
  // Who passes in four weeks passes in that time.
  if (verb === 'pass' && timed.test(object.join(' '))) return undefined;
  const bound = boundBy(binding, language);
  if (bound?.link !== link || object.length === 0) return undefined;
  if (isOfAny && (isKnown(object[0] ?? '') || definite.test(bound.article))) return undefined;
  const what = [articleOf(binding, object, bound.article, language), ...object];
  // German has the preposition with what is attended, the others with the verb.
  if (language === 'de') return withCapital(textOf([...(link === '' ? what : [binding, ...object]), verb]));
  if (verb.endsWith(` ${link}`)) return withCapital(textOf([verb.slice(0, -link.length - 1), binding, ...object]));
  return withCapital(textOf(areVerbsLast(language) ? [...what, verb] : [verb, ...what]));
}

/** `della prova di nuoto e dell'esame` as `la prova di nuoto e l'esame`: both by their articles, and nothing else so. */
function withoutLink(object: readonly string[], binding: string, language: string): readonly string[] {
  const { link, article = '' } = boundBy(binding, language) ?? {};
  const isBound = (word: string) => {
    const other = boundBy(word, language);
    return other?.link === link && other?.article !== '';
  };
  const at = object.findIndex((word, index) => and.has(object[index - 1] ?? '') && isBound(word));
  if (article === '' || at === -1 || object.filter(isBound).length !== 1) return object;
  return object.with(at, boundBy(object[at] ?? '', language)?.article ?? '');
}

const and = new Set(['y', 'e', 'ed', 'et']);

const timed = /^(?:\d+|\p{L}+) (?:minutes?|hours?|days?|weeks?|months?|years?)$/u;

/** The words of a noun, and what binds it to what is done; a German genitive binds by itself. */
function readNoun(noun: string, language: string): { readonly name: readonly string[]; readonly link: string } {
  const said = noun.split(' ');
  const isGenitive = language === 'de' && said.length === 1;
  return isGenitive ? { name: said, link: '' } : { name: said.slice(0, -1), link: said.at(-1) ?? '' };
}

/** French: `rédaction de rapports` is of `des rapports`. */
function articleOf(binding: string, [first = '']: readonly string[], article: string, language: string): string {
  const isBare = language === 'fr' && binding === 'de' && /^\p{Ll}{3,}s$/u.test(first) && !determiner.test(first);
  return isBare ? 'des' : article;
}

/** The product may be presented by whoever sells it; a plan of one's own is asked for. */
function isKnown(object: string): boolean {
  return known.test(object.split(' ', 1)[0] ?? '');
}

const known = /^(?:the|this|la|los|las|le|les|l'.*|lo|il|gli|de|het|die|das)$/iu;
/** Within the word that binds it: del, da, dei. */
const definite = /^(?:el|la|le|les|l'|[aio]s?|lo|il|gli|die)$/u;
const determiner = /^(?:tous|toutes|trois|des|ses|leurs|deux)$/u;
const articles = new Set("the a an la el le l' il lo a o die das der het de una une".split(' '));

type Manner = { readonly said: RegExp; readonly adverb: string };

/** `Full attendance on both days` as `Attend both days in full`: how it is done, as an adverb of the verb. */
const manners: ReadonlyMap<string, readonly Manner[]> = new Map([
  [
    'en',
    [
      { said: /^Full (?=attendance )/iu, adverb: 'in full' },
      { said: /^Regular (?=attendance )/iu, adverb: 'regularly' },
    ],
  ],
  [
    'nl',
    [
      { said: /^Volledige (?=aanwezigheid )/iu, adverb: 'volledig' },
      { said: /^Succesvolle (?=afronding )/iu, adverb: 'succesvol' },
    ],
  ],
  ['de', [{ said: /^Erfolgreiche[rs]? (?=(?:Abschluss|Absolvierung|Bestehen) )/iu, adverb: 'erfolgreich' }]],
]);

function withManner(told: string, { adverb }: Manner, { verb }: DemandVerb, language: string): string {
  return language === 'en' ? `${told} ${adverb}` : told.replace(new RegExp(` ${verb}$`, 'u'), ` ${adverb} ${verb}`);
}

function beginsWithVerb(part: string, { language }: Grammar): boolean {
  const told = part.toLowerCase();
  return verbsIn(language).some(({ verb }) =>
    areVerbsLast(language) && !verb.includes(' ')
      ? told.endsWith(` ${verb}`)
      : told.startsWith(`${verb.split(' ')[0] ?? ''} `),
  );
}

/** `Realizar sobre maniquí todas las maniobras` with what is done right behind the verb. */
function withObjectFirst(told: string): string {
  return told.replace(placed, '$<verb> $<object> $<place>');
}

const placed =
  /^(?<verb>\p{L}+[aei]r|\p{L}+[aei]re|\p{L}+er) (?<place>(?:sobre|en|ante|con|devant|sur|dans|em|perante|su|in) \p{L}+) (?<object>(?:tod[ao]s|tou(?:te)?s|tutt[eoia]|l[ao]s|les?|[ao]s|il|gli|una?|une|dos|tres|trois|tre|três|\d+) .+)$/u;

/** Whether somebody is named who may act, or something that others write or give. */
function namesOthers(sentence: string, { lists }: Grammar): boolean {
  const others = contentOf(lists)?.others;
  return wordsIn(sentence).some(
    (word) => mayBeOther(word) || doneToEarner.test(word) || lists.earners.has(word) || others?.has(word) === true,
  );
}

function wordsIn(sentence: string): readonly string[] {
  return sentence.toLowerCase().split(/[\s,'’]+/u);
}

function mayBeOther(word: string): boolean {
  return agents.has(word) || mayAct(word);
}

/** What somebody else does to whoever earns it: a background check, an evaluation. */
const doneToEarner =
  /^(?:check|vetting|screening|review|evaluat|assess|inspect|audit|medical|background|feedback|survey|interview|evaluac|entrevist|revisi|inspecc|médic|reconocim|évaluat|entretien|contrôl|inspect|avaliaç|vistori|valutaz|ispezi|verific|visit|colloqu|bewert|begutacht|beurteil|überprüf|kontroll|umfrage|beoordel|keuring|controle|enquête|encuesta|questionn|cuestionar|fragebog|vragenlijst)/u;

/** Before whoever does it. */
const agents = new Set(
  'by por par durch door da dal dallo dalla dall dai dagli dalle pelo pela pelos pelas'.split(' '),
);

function verbsIn(language: string): readonly DemandVerb[] {
  return demandVerbs.get(language) ?? [];
}

function areVerbsLast(language: string): boolean {
  return language === 'de' || language === 'nl';
}
