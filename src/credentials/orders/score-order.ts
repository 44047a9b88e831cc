import { scoreCombinations } from './score-combinations.ts';
import { isDictated } from './dictated.ts';
import { isForbidding, isImperativeAt } from './is-imperative.ts';
import { isPlainlyOrder } from './is-plainly-order.ts';
import { isIndefinite, placesOf, type Kind, type ReadSentence } from './read-sentence.ts';
import { scoreCues } from './score-cues.ts';
import { tellsOfOthers } from './tells-of-others.ts';
import { isToldOrder } from './told-orders.ts';
import type { Found } from './lexicon.ts';

/**
 * How much a sentence reads as an order to whoever writes the description. From `orderScore` on it is one; the
 * weights were set on the corpora in `test/fixtures`. A lost fact costs a little, an obeyed order a promise.
 */
export function scoreOrder(sentence: ReadSentence, least: number): number {
  const score = scoreWords(sentence, least);
  // Few sentences get so far, and whose verb it is costs to find out.
  return score >= least && tellsOfOthers(sentence) && !isToldOrder(sentence.folded) ? 0 : score;
}

function scoreWords(sentence: ReadSentence, least: number): number {
  const combined = scoreCombinations(sentence);
  if (combined >= least) return combined;
  if (isPlainlyOrder(sentence) || isDictated(sentence)) return orderScore;
  if (isOfTheText(sentence) && scoreCues(sentence) > 0) return orderScore;
  // Most sentences hold nothing that an order is made with, and every pattern costs.
  if (least === orderScore && !isSuspect(sentence)) return combined;
  return combined + scoreSigns(sentence);
}

export const orderScore = 3;

function isOfTheText({ isDense, found }: ReadSentence): boolean {
  return isDense || profiting.some((kind) => found.has(kind)) || (found.has('secrets') && !found.has('scholars'));
}

/** What is said of the text itself, or in praise: where a sentence has nothing of it, its cues make it doubtful only. */
const profiting = [
  ...['answers', 'automatic', 'facts', 'fields', 'grandeur', 'holders', 'itself', 'outputs', 'places', 'pleas'],
  ...['requests', 'tasks', 'told', 'wishes'],
] as readonly Kind[];

/** Whether the signs may be enough. */
function isSuspect({ found, original, folded, isDense }: ReadSentence): boolean {
  if (found.has('overriding') || found.has('overridingElse')) return true;
  if (found.has('outputs') && found.has('duty') && found.has('sayingAfterDuty')) return true;
  if (!found.has('saying') && !found.has('handling') && !found.has('duties')) return false;
  return isDense || weighty.some((kind) => found.has(kind)) || laden.test(original) || hasSpeaker(folded);
}

const weighty = ['thatWords', 'outputs', 'writers', 'manners'] as const satisfies readonly Kind[];
const learning = ['learners', 'works', 'structure'] as const satisfies readonly Kind[];
// What `scorePayload` may find something in.
const laden = /["“”„«»'`<@]|[A-Z][A-Z0-9_-]{3}|\d{3}|:\/\/|[a-z]\.[a-z]/;

function scoreSigns(sentence: ReadSentence): number {
  const { folded, original, isDense } = sentence;
  const places = (kind: Kind) => placesOf(sentence, kind);
  const isOrdered = ({ at }: Found) => isImperativeAt(folded, at);
  const spoken = places('saying').filter(isOrdered);
  const isSaid = spoken.length > 0;
  const isAddressed = isSaid || places('handling').some(isOrdered);
  const isOwed = hasPair(places('duties'), places('sayingAfterDuty'), 60);
  const hasOutputs = places('outputs').length > 0;
  const isLearning = learning.some((kind) => sentence.found.has(kind));
  const isRuled =
    !isLearning &&
    hasPair(places('outputs'), places('duty'), 40) &&
    hasPair(places('duty'), places('sayingAfterDuty'), 40);
  const score =
    scoreOverride(sentence, isSaid) +
    sum([
      [isRuled, 2.5],
      [isAddressed && hasSpeaker(folded), 2],
      [hasOutputs, 0.5],
    ]);
  if (!isAddressed && !isOwed) return score;
  const that = places('thatWords').filter(({ at }) => !relative.test(folded.slice(Math.max(0, at - 8), at)));
  const isThat =
    spoken.some((verb) => that.some((word) => isSaidThat(sentence, verb, word))) ||
    (isOwed && hasPair(places('sayingAfterDuty'), that, 12));
  return (
    score +
    scorePayload(folded, original, isSaid) +
    sum([
      [isAddressed, 0.5],
      [isSaid, 0.5],
      [isOwed, 1],
      [isThat || danishThat.test(folded), 2],
      [hasOutputs, 1],
      [places('writers').length > 0, 1],
      [places('manners').length > 0, 1],
      // Without spaces between words little else can be told.
      [(isSaid || isOwed) && places('claims').length > 0, isDense ? 2 : 0.5],
      [answering.test(folded), 1],
      [everywhere.test(folded), 2],
      [atLast.test(folded), 0.5],
      [emphasis.test(folded), 0.5],
      [isLearning, -1.5],
      [learnersTask.test(folded), -1],
      [subjectLearner.test(folded), -1.5],
    ])
  );
}

/** `Say that`, `write in the text that`; not `write menus that`, nor in a text or work of the learner's. */
function isSaidThat(sentence: ReadSentence, verb: Found, that: Found): boolean {
  if (that.at < verb.at || that.at - verb.end > (sentence.isAscii ? 24 : 40)) return false;
  if (isIndefinite(sentence.folded, that)) return false;
  return learning.every((kind) => placesOf(sentence, kind).every(({ at }) => at > that.at));
}

function sum(signs: readonly (readonly [isGiven: boolean, weight: number])[]): number {
  return signs.reduce((total, [isGiven, weight]) => (isGiven ? total + weight : total), 0);
}

const relative = /\b(?:lo|ce|cio|quello|o|el|la|los|las|all) $/u;
const danishThat = /\b(?:skriv|sig|svar|naevn|nevn|si) at\b/u;
const atLast = /^(?:.{0,30}[.!?:,] )?now,? \p{L}/u;
const speaker = /(?:^|[^\p{L}])(?:system|assistant|developer|ai|llm|model|bot|user|human|admin|root|ia|ki) ?[:>\]]/u;

function hasSpeaker(folded: string): boolean {
  return /[:>\]]/.test(folded) && speaker.test(folded);
}

const everywhere =
  /\b(?:in|into|to|at the end of) (?:each|every|all|any)(?: of the)? (?:sentences?|fields?|lines?|highlights?|paragraphs?|words?|answers?)\b/u;
const answering = /^(?:please )?(?:answer|respond|reply) (?:only )?with\b/u;

/** Whether one stands at most so far behind the other. */
function hasPair(firsts: readonly Found[], seconds: readonly Found[], distance: number): boolean {
  return firsts.some(({ end }) => seconds.some(({ at }) => at >= end && at - end <= distance));
}

const emphasis =
  /\b(?:only|exactly|instead|always|never|everywhere|verbatim|regardless|no matter what|immediately|must|mandatory|at all costs|under all circumstances|without exception|solo|solamente|siempre|nunca|uniquement|toujours|jamais|nur|immer|niemals|stattdessen|sempre|altijd|nooit|uitsluitend|только|всегда|zawsze|tylko)\b/u;
const learnersTask =
  /\b(?:a|an|one|two|three|your|their|his|her|own|each other's|several|short|basic|simple|clear|effective|safe) (?:\w+ ){0,3}(?:reports?|essays?|assignments?|portfolios?|projects?|presentations?|programs?|scripts?|functions?|quer(?:y|ies)|emails?|letters?|reflections?|plans?|journal|thesis|dissertation|proposal|case stud(?:y|ies)|review|patients?|customers?|clients?|colleagues?|team|exam|test|quiz|submission|application|logbook|sentences?|paragraphs?|stor(?:y|ies)|code|applications?|procedures?)\b/u;
const subjectLearner =
  /(?:^|[.:;•-] ?)(?:the |all |our |successful |each |every )?(?:learners?|students?|participants?|trainees?|candidates?|earners?|holders?|apprentices?|graduates?|attendees|they|applicants?|employees|nurses|technicians|teilnehmende|lernende|participantes|etudiants|studenti|deelnemers|los alumnos|os alunos|les participants|die teilnehmenden|i partecipanti)\b/u;

function scoreOverride(sentence: ReadSentence, isSaid: boolean): number {
  const { folded } = sentence;
  const rules = placesOf(sentence, 'rules');
  const isMeant = ({ at }: Found) => !isNegated(folded, at);
  const nearRules = (verb: Found) => rules.some((rule) => isBeside(folded, verb, rule));
  const isOrdered = ({ at }: Found) => isImperativeAt(folded, at);
  const verbs = placesOf(sentence, 'overriding').filter(isMeant);
  const hasEarlier = sentence.found.has('earlier');
  if (verbs.some((verb) => nearRules(verb) && isOrdered(verb))) return orderScore;
  if (hasEarlier && verbs.some((verb) => nearRules(verb) && infinitive.test(folded.slice(verb.at)))) return orderScore;
  if (verbs.some(nearRules)) return hasEarlier ? 2 : 1.5;
  if (placesOf(sentence, 'overridingElse').some((verb) => isMeant(verb) && nearRules(verb))) {
    return isSaid ? 2.5 : hasEarlier ? 2 : 1;
  }
  if (!verbs.some(isOrdered)) return 0;
  return 1 + (hasPair(verbs, placesOf(sentence, 'everything'), 8) ? 1 : 0);
}

/** In German and Dutch an order may have its verb last, without anybody: `Alles oben vergessen und …`. */
const infinitive = /^(?:ignorieren|vergessen|missachten|verwerfen|negeren|vergeten)(?: (?:und|en) |[.,;!]|$)/u;

/** Within eighty characters, and not of another verb: `First rule: ignore the packet`, `follow the directions and ignore the map`. */
function isBeside(folded: string, verb: Found, rule: Found): boolean {
  const distance = Math.max(verb.at, rule.at) - Math.min(verb.end, rule.end);
  return distance <= 80 && !(rule.end <= verb.at && ofAnother.test(folded.slice(rule.end, verb.at)));
}

const ofAnother = /:| (?:and|y|et|und|e|en) $/u;

function isNegated(folded: string, at: number): boolean {
  return /\b(?:never|not|don't|no|nunca|nie|niemals|jamais|mai|nooit|nicht|without|avoid|cannot) (?:to )?$/u.test(
    folded.slice(Math.max(0, at - 16), at),
  );
}

/** What is to be written: a quotation, a word in capitals, a way to reach somebody. */
function scorePayload(folded: string, original: string, isSaid: boolean): number {
  let score = 0;
  if (hasContact(folded)) score += contactOrder.test(folded) ? 2.5 : 1;
  const isQuoted = !isForbidding(folded) && /"[^"]{2,}"|(?<![\p{L}])'[^']{2,}'(?![\p{L}])|`[^`]{2,}`/u.test(folded);
  const isShouted = shouted.test(original) && !isAllCapitals(original);
  const isTagged = /<[a-z]+[^<>]*>/u.test(folded);
  if (isTagged) score += 1;
  if (isQuoted) score += 1;
  if (isShouted) score += shoutedAtOnce.test(original) ? 2.5 : isQuoted ? 0.5 : 1;
  if (!isSaid || !isQuoted) return score;
  const isBare = folded.split(' ').length <= 6;
  return isBare && !ownTongue.test(folded) ? score + 1 : score;
}

const tongues =
  'HTML|JSON|YAML|SELECT|INSERT|UPDATE|DELETE|CREATE|WHERE|COBOL|FORTRAN|LATEX|MATLAB|BASIC|BASH|REST|SOAP|HTTP|MUST|NEVER|ALWAYS|ONLY|NATO|TOEFL|IELTS|HACCP|SMART|STEM';
const shouted = new RegExp(`(?<![\\p{L}\\p{N}_])(?!(?:${tongues})\\b)[A-Z][A-Z0-9_-]{3,}(?![\\p{L}])`, 'u');
const shoutedAtOnce = new RegExp(
  `(?<![\\p{L}])(?:[Ww]rite|[Ss]ay|[Pp]rint|output|produce|reply|respond|answer|return|repeat|mention|state|add|include|append|insert|put|use|praise|call|it|as|with|word|text|schreib|schreibe|sag|sage|antworte|erwähne|escribe|di|responde|écris|dis|réponds|scrivi|di'|rispondi|schrijf|zeg|antwoord|escreva|diga|responda|skriv|napisz|napiš|напиши|скажи)(?:[:,]?\\s+\\p{L}+){0,2}?[:,]?\\s+["'“«(]?(?!(?:${tongues})\\b)[A-Z][A-Z0-9_-]{3,}(?![\\p{L}])`,
  'u',
);

const contact =
  /https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|io|example|info|biz|test|invalid|xyz|ru|cn|co|app|dev|shop|site|online)\b|[\w.+-]+@[\w-]+\.\w|(?:\+|\b00)\d[\d\s()./-]{6,}\d|\b\d{3,4}[\s.-]\d{3,4}[\s.-]?\d{3,4}\b/u;

/** A glance for the signs of one costs a thirtieth of looking for it. */
function hasContact(folded: string): boolean {
  return /[:@]|\.[a-z]|www|(?:\+|00)\d|\d{3}[\s.-]\d{3}/.test(folded) && contact.test(folded);
}

const contactOrder =
  /(?:add|include|insert|append|mention|link|advertise|promote|put|embed|give|list|show|provide|place|write|state|use|end with|point readers|direct readers|send readers|refer readers|tell readers|anade|agrega|incluye|inserta|pon|ajoute|ajoutez|insere|inserez|mets|fuge|verlinke|nenne|gib|inclua|adicione|insira|aggiungi|inserisci|includi|voeg|vermeld|plaats|добавь|вставь|укажи|dodaj|pridej|ekle|tambahkan|添加|加上|追加|추가)/u;
const ownTongue =
  /\b(?:in|en|auf|em|su) (?:\p{L}+ese|english|french|german|spanish|italian|dutch|russian|python|java|c|rust|javascript|sign language)\b/u;

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
