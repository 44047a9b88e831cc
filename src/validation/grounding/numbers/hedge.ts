import type { Tagged } from '../tag.ts';
import { rangeOf, type Token } from '../reading.ts';
import type { Qualifier } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';
import { boundByDenial } from './bound-by-denial.ts';
import { setApart } from './hedge-apart.ts';
import { isTopic } from './hedge-topics.ts';
import { andWords } from '../words/and-words.ts';
import { orWords } from '../words/or-words.ts';

/** The hedge of a number, before it (`at least`) or behind (`or more`). */
export function qualifierOf(passage: Tagged, first: number, last: number) {
  const { starting, ending, tokens } = passage;
  const denied = boundByDenial(passage, first);
  if (denied !== undefined) return { qualifier: denied, isTurned: false, first, last: first };
  const isArticle = /^(?:the|den|dem|der|des|die|das|los|las|el|la|lo|les|il|i|gli|le|os|as|o|a|de|d|di|het)$/.test(
    tokens[first - 1]?.folded ?? '',
  );
  // `Ab Version 15`.
  const isVersion = (starting.get(first - 1) ?? []).some(({ tag }) => tag === 'label:version');
  const before = [...(ending.get(first - 1) ?? []), ...(isArticle || isVersion ? (ending.get(first - 2) ?? []) : [])];
  const after = [0, 1, 2]
    .flatMap((step) => starting.get(last + step) ?? [])
    .filter((each) => standsBehind(passage, each));
  const isHere = (index: number) => tokens[index]?.clause === tokens[first]?.clause;
  // `Mehr als zwölf gibt es nicht`, "storage above 350 bar is not discussed", "nobody older than twelve"; not "more than half
  // of it is not spent there", which is said of the other half.
  const isShare = rangeOf(first, last).some((at) => (starting.get(at) ?? []).some(({ tag }) => ratios.has(tag)));
  // "More than 12 hours outdoors and not in class": what is denied there is the other.
  const following = tokens.slice(last + 1, last + 7).filter(({ clause }) => clause === tokens[last]?.clause);
  const next = following.find(({ folded }) => andWords.has(folded) || deniedBehind.test(folded));
  const isDeniedBehind = !isShare && deniedBehind.test(next?.folded ?? '');
  const isDenied = (index: number) =>
    isDeniedBehind ||
    [1, 2].some((step) => nobody.test(tokens[index - step]?.folded ?? '') && isHere(index - step)) ||
    [1, 2, 3, 4].some(
      (step) => (starting.get(index - step) ?? []).some(({ tag }) => tag === 'mark:negator') && isHere(index - step),
    );
  // The longest first: `igual ou superior a` is no `superior a`.
  before.sort((one, other) => one.first - other.first);
  for (const found of [...before, ...after].filter(({ tag }) => tag.startsWith('qualifier:'))) {
    if (!isBeside(passage, found, isHere)) continue;
    if (
      isOfNumberBefore(passage, found) ||
      isTopic(passage, found) ||
      isAmong(passage, found, last) ||
      isPassed(tokens, found, last) ||
      isArticleDes(tokens, found)
    )
      continue;
    const said = found.tag.slice('qualifier:'.length) as Qualifier;
    const qualifier = turned(said, isDenied(found.first));
    return { qualifier, isTurned: qualifier !== said, first: Math.min(first, found.first), last };
  }
  const apart = setApart(passage, first);
  if (apart !== undefined) return { ...apart, isTurned: false, last };
  return { qualifier: labelled(tokens, first), isTurned: false, first, last: first };
}

/** In its clause, or between commas with nothing else: `10 pessoas, no máximo`, "twelve, at most". */
function isBeside({ tokens }: Tagged, { first, last }: Span, isHere: (at: number) => boolean): boolean {
  const own = tokens[first];
  if (isHere(first) && isHere(last)) return true;
  return (
    own?.gap.trim() === ',' &&
    isHere(first - 1) &&
    tokens[last]?.clause === own.clause &&
    tokens[last + 1]?.clause !== own.clause
  );
}

const ratios: ReadonlySet<string> = new Set(
  'half third fourth fifth tenth percent'.split(' ').map((unit) => `unit:${unit}`),
);
const deniedBehind = /^(?:nicht|niet|not|non|nao|ne)$/;
const nobody = /^(?:nobody|none|niemand|keiner|personne|nadie|ninguem|nessuno)$/;

/** `Maximum group size: 12`. */
function labelled(tokens: readonly Token[], first: number): Qualifier | undefined {
  if (tokens[first]?.gap.trim() !== ':') return undefined;
  const { clause } = tokens[first - 1] ?? {};
  const label = tokens.slice(Math.max(0, first - 4), first).filter((token) => token.clause === clause);
  if (label.some(({ folded }) => /^(?:max|hochst)/.test(folded))) return 'most';
  return label.some(({ folded }) => /^(?:min(?:i|d|$))/.test(folded)) ? 'least' : undefined;
}

/** The `or more` of `12 or more weeks`, the sign of `12+`. */
export function innerQualifier({ starting, tokens }: Tagged, { first, last }: Span) {
  const found = (starting.get(last + 1) ?? []).find(({ tag }) => tag.startsWith('qualifier:'));
  const opening = tokens[last + 1]?.folded ?? '';
  if (found === undefined || !(opening === '+' || orWords.has(opening))) return undefined;
  return { qualifier: found.tag.slice('qualifier:'.length) as Qualifier, first, last: found.last };
}

/** `Quienes superan cuatro módulos` pass them. */
function isPassed(tokens: readonly Token[], found: Span, last: number): boolean {
  // `Hanno superato` is one phrase.
  const isPassing = tokens.slice(found.first, found.last + 1).some(({ folded }) => folded.startsWith('supera'));
  // "Trips spread over three waters" are on three.
  if (/^(?:spread|distributed|verteilt|verspreid)$/.test(tokens[found.first - 1]?.folded ?? '')) return true;
  return isPassing && tokens.slice(found.first + 1, last + 2).some(({ folded }) => passable.test(folded));
}

const passable =
  /^(?:modul|exam|esam|prueba|prova|prove$|test|curs|cors|asignatur|nivel|nive|livell|ejercici|eserciz|exercici|evaluaci|valutazion|avalia|unidad|unita|parte|tarea|quiz|simul|verific|colloqui|prov[ei]$|pruebas)/;

/** The "más de" of `ocho o más de las diez` hedges the eight. */
function isOfNumberBefore(passage: Tagged, { first }: Span): boolean {
  const { tokens } = passage;
  const number = tokens[first - 2];
  return number !== undefined && orWords.has(tokens[first - 1]?.folded ?? '') && isNumber(passage, number);
}

function isNumber({ vocabularies }: Tagged, { kind, folded }: Token): boolean {
  return kind === 'number' || vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'cardinal');
}

/** `Chacun des six` hedges nothing, `dès six ans` does. */
function isArticleDes(tokens: readonly Token[], { first, last }: Span): boolean {
  return first === last && tokens[first]?.text.toLowerCase() === 'des';
}

/** `Zweiter Platz unter 38 Teilnehmenden`, `unter zwölf Kursen auf Platz eins`: among, not fewer than. */
function isAmong({ tokens, starting }: Tagged, { first }: Span, last: number): boolean {
  if (tokens[first]?.folded !== 'unter') return false;
  const isPerson = (index: number) => (starting.get(index) ?? []).some(({ tag }) => tag === 'counted:person');
  if (places.test(tokens[first - 1]?.folded ?? '') && (isPerson(last) || isPerson(last + 1))) return true;
  if (isRankedAmong({ tokens, starting }, first, last)) return true;
  return [1, 2, 3].some(
    (step) => tokens[last + step]?.folded === 'auf' && ranks.has(tokens[last + step + 1]?.folded ?? ''),
  );
}

/** `Belegte unter 22 Startern den ersten Rang`: a rank beside people or works, in the case of "among". */
function isRankedAmong(
  { tokens, starting }: Pick<Tagged, 'tokens' | 'starting'>,
  first: number,
  last: number,
): boolean {
  const near = Array.from({ length: last - first + 1 }, (_, step) => first + 1 + step);
  const isNoun = near.some((at) => /^\p{Lu}\p{Ll}+n$/u.test(tokens[at]?.text ?? ''));
  const isMeasure = near.some((at) => (starting.get(at) ?? []).some(({ tag }) => tag.startsWith('unit:')));
  if (!isNoun || isMeasure) return false;
  return tokens.some(({ folded, clause }) => clause === tokens[first]?.clause && ranked.test(folded));
}

const ranked = /^(?:platz|rang$|sieg|gewann|gewonn|gewinn|beste[nrms]?$|erstplatz|zweitplatz|drittplatz|preis)/;
const ranks = new Set(['platz', 'rang']);

const places = /^(?:platz|rang|erster|zweiter|dritter|erste|zweite|dritte)$/;

/** "None higher than 15 m" are at most 15 m. */
function turned(qualifier: Qualifier, isDenied: boolean): Qualifier {
  if (!isDenied) return qualifier;
  return qualifier === 'more' ? 'most' : qualifier === 'less' ? 'least' : qualifier;
}

/** What can follow a number as its hedge: `or more`, `maximum`; not the `under` of "under supervision", nor the hedge of the next number. */
function standsBehind(passage: Tagged, { first, last }: Span): boolean {
  const { tokens } = passage;
  if (!behind.has(tokens[first]?.folded ?? '')) return false;
  const next = tokens[last + 1];
  // `En trois heures au moins huit`, `van die vijftig hooguit tien`.
  return next === undefined || !isNumber(passage, next);
}

const behind = new Set(
  'or and oder und o ou y of en e et minimum maximum min max mindestens hochstens wenigstens minstens hoogstens hooguit maximal minimal maximaal minimaal minimo massimo maximo at au al como come almeno no'.split(
    ' ',
  ),
);

/** "Over 40 kg" is more; "over six weeks" may be during, and so is "Over ten classes, earners …". */
export function isMaybeDuring({ unit, counted, nouns }: Pick<NumberMention, 'unit' | 'counted' | 'nouns'>): boolean {
  const isTime = unit !== undefined && timeFamilies.has(units[unit].family);
  return isTime || counted.some((each) => courseParts.has(each)) || nouns.some((noun) => partsOfTime.test(noun));
}

const partsOfTime = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$|^(?:morning|afternoon|evening|night|term)s$/;

const courseParts: ReadonlySet<string> = new Set(['session', 'module', 'course', 'step']);

/** What a percentage is a share of: by the noun behind it, else by the nearest word that tells. */
export function shareOf(passage: Tagged, { first, last }: Span): NumberMention['share'] {
  return shareBehind(passage, last) ?? shareAround(passage, { first, last });
}

type Span = { readonly first: number; readonly last: number };

/** `80 % of the sessions`, `60 % de la note`. */
function shareBehind(passage: Tagged, last: number): NumberMention['share'] {
  const { tokens } = passage;
  // "A quarter of the" is a unit with its article.
  const isOpen = /^(?:the|of)$/.test(tokens[last]?.folded ?? '');
  if (!isOpen && !linking.has(tokens[last + 1]?.folded ?? '')) return undefined;
  for (let index = isOpen ? last + 1 : last + 2; index <= last + 5; index += 1) {
    const token = tokens[index];
    // What stands behind an "and" is the next thing, and "ten per cent of best marks" is no share of a mark.
    if (token === undefined || token.clause !== tokens[last]?.clause) return undefined;
    if (andWords.has(token.folded) || superlatives.test(token.folded)) return undefined;
    const share = shareOfNoun(passage, index, token.folded);
    if (share !== undefined) return share;
  }
  return undefined;
}

function shareOfNoun(passage: Tagged, index: number, word: string): NumberMention['share'] {
  const tagsAt = (at: number) => (passage.starting.get(at) ?? []).map(({ tag }) => tag);
  const tags = tagsAt(index);
  if (grades.test(word)) return isLeastGrade(passage, index) ? 'scored' : 'weighted';
  // "80 % der Zeit anwesend".
  const isPresent = tagsAt(index + 1).includes('mark:attended');
  if (others.test(word) || tags.includes('counted:person')) return isPresent ? 'attended' : 'other';
  if (answers.test(word) || tags.some((tag) => scoredNouns.includes(tag))) return 'scored';
  return tags.some((tag) => attendedNouns.includes(tag)) ? 'attended' : undefined;
}

/** A minimum grade is to be scored. */
function isLeastGrade({ tokens }: Tagged, index: number): boolean {
  return [index - 1, index + 1].some((at) => tokens[at]?.folded.startsWith('min') === true);
}

const linking = new Set('of de del de des du der di della delle dei do da dos das van von d'.split(' '));
const grades =
  /^(?:grade|note|nota|voto|cijfer|eindcijfer|gesamtnote|abschlussnote|endnote|bewertung|gesamtbewertung|beoordeling|valutazione|evaluation|avaliacao|classificacao|calificacion)$/;
const superlatives = /^(?:best|highest|top$|hochst|meilleur|mejor|melhor|miglior|beste|hoogst)/;
const answers = /^(?:answer|antwort|reponse|respuesta|resposta|rispost|antwoord|correct|richtig|mark)/;
/** What people and hours are a share of says nothing about a score. */
const others =
  /^(?:time|zeit|temps|tiempo|tempo|tijd|content|inhalt|contenu|contenido|conteudo|contenut|inhoud|graduat|absolvent|diplom|alumn)/;
const attendedNouns = ['mark:attended', 'counted:session', 'counted:course', 'counted:module'];
const scoredNouns = ['counted:question', 'counted:exam', 'unit:point', 'concept:exam'];

function shareAround(passage: Tagged, { first, last }: Span): NumberMention['share'] {
  const { tokens } = passage;
  let best: NumberMention['share'];
  let least = Infinity;
  // `Minimum attendance: 80 %`.
  const isLabelled = tokens.slice(Math.max(0, first - 1), last).some(({ gap }) => gap.trim() === ':');
  for (let index = Math.max(0, first - 5); index <= Math.min(tokens.length - 1, last + 5); index += 1) {
    if (tokens[index]?.clause !== tokens[first]?.clause && !(index < first && isLabelled)) continue;
    // What stands behind an "and" is the next thing.
    if (index > last && andWords.has(tokens[index]?.folded ?? '')) break;
    const distance = index < first ? first - index : index - last;
    const share = distance < least ? shareAt(passage, index) : undefined;
    if (share === undefined) continue;
    best = share;
    least = distance;
  }
  return best;
}

function shareAt({ starting, tokens }: Tagged, index: number): NumberMention['share'] {
  const tags = (starting.get(index) ?? []).map(({ tag }) => tag);
  if (weights.test(tokens[index]?.folded ?? '')) return 'weighted';
  if (tags.includes('mark:attended')) return 'attended';
  return tags.some((tag) => scoreTags.includes(tag)) ? 'scored' : undefined;
}

/** Whether a word says no more than that something counts for a grade. */
export function isWeighing(word: string): boolean {
  return weights.test(word) || grades.test(word);
}

/** Verbs for what an exam counts. */
const weights =
  /^(?:counts|counting|weight|weighted|weighting|zahlt|zahlen|gewichtet|gewichtung|compte|comptent|compter|cuenta|cuentan|conta|contam|contano|telt|tellen|weegt|pondere|ponderee|ponderacion|peso|pesa|worth|depends|dependent|depend|dependen|depende|dependem|dipende|dipendono|abhangig|afhankelijk|vaut|valent|vale|valen|valem|valgono)$/;
const scoreTags = ['concept:passed', 'concept:assessed', 'support:assessed', 'support:passed'];
