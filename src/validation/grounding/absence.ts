import type { Annotated } from './annotate.ts';
import { deniesItself, isOfNobody } from './denying-words.ts';
import type { Found } from './phrases.ts';
import { sentenceAround, sentenceBounds, type Token } from './reading.ts';
import { isAnd } from './joint.ts';
import { andWords } from './words/and-words.ts';
import { apartWords } from './words/apart-words.ts';
import { replacing, withoutWords } from './words/denial-words.ts';

/**
 * Whether the words around say that a thing is not there, without a negator close by: "free of", "is absent", "in place
 * of an exam", "no test or other form of assessment".
 */
export function isAbsent(passage: Annotated, first: number, last: number): boolean {
  const { tokens } = passage;
  const { clause, sentence } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.clause === clause);
  const behind = tokens.slice(last + 1, last + 1 + reach).filter((token) => token.clause === clause);
  const words = before.map(({ folded }) => folded).join(' ');
  return (
    lacking.test(` ${words} `) ||
    isWithoutDoing(tokens, first) ||
    (behind.some(({ folded }, step) => absent.test(folded) && isSaid(behind, step)) &&
      !sentenceAround(tokens, first).some((each) => isNegating(each, sentence))) ||
    isListed(passage, first)
  );
}

/** `Sans que l'institut ne délivre lui-même ce diplôme`. */
function isWithoutDoing(tokens: readonly Token[], first: number): boolean {
  const { clause } = tokens[first] ?? {};
  for (let index = first - 2; index >= first - withoutReach && tokens[index]?.clause === clause; index -= 1) {
    if (withoutWords.has(tokens[index]?.folded ?? '') && joins.test(tokens[index + 1]?.folded ?? '')) return true;
  }
  return false;
}

const withoutReach = 12;
const joins = /^(?:que?|qu|che|dass|dat)$/;

/** In words of the clause. */
const reach = 8;

/** Words that take away what follows them, with what may stand between: a whole list, or a word or two. */
const lacking = new RegExp(
  ` (?:(?:${[
    'free (?:of|from)|devoid of|lacks?|lack of',
    '(?:frei|freie[nrms]?) von|mangels',
    '(?:vrij|gespeend) van',
    'libres? de|exent[oa]s? de',
    'livres? de|isent[oa]s? de',
    '(?:liber|priv)[oaie] d(?:i|a|el|all?a?)|manca(?:no)?',
    'en l absence d(?:e|u)?|exempte?s? d(?:e|u)?|se passe(?:nt)? d(?:e|u)?',
  ].join('|')})(?: [^ ]+){0,6}|(?:${[
    'in (?:place|lieu) of|instead of|rather (?:[^ ]+ ){0,3}than',
    'anstelle|an (?:die )?stelle',
    'in plaats van|de plaats van|veeleer dan|eerder dan',
    'en (?:lugar|vez) del?|(?:el|o) lugar d(?:el?|[oae])|mas bien que',
    '(?:em vez|no lugar) d(?:e|o|a|os|as)',
    'non (?:c|vi) (?:e|era) stat[ao]|non (?:ci|vi) (?:sono|erano) state?i?',
    '(?:il|al) posto d(?:i|ell?a?)|invece d(?:i|ell?a?)|piuttosto (?:che|di)',
    '(?:a )?la place d(?:e|u)?|au lieu d(?:e|u)?|plutot qu(?:e|)',
  ].join('|')})(?: [^ ]+){0,2}) $`,
);

/** What is said of a thing that is not there, folded. */
const absent =
  /^(?:absente?s?|missing|lacking|empty|waived|unnecessary|unneeded|uberflussig|entbehrlich|superflue?s?|inutiles?|innecesari[oa]s?|prescindibles?|desnecessari[oa]s?|dispensavel|superflu[oaie]s?|onnodig|overbodig|fehlt|fehlen|leer|entfallt|entfallen|vides?|ausentes?|vaci[oa]s?|vazi[oa]s?|assent[ei]|vuot[oaie]|ontbreekt|ontbreken|afwezig|leeg)$/;

/** "Is empty"; Dutch has `leer je` for "you learn". */
function isSaid(behind: readonly Token[], step: number): boolean {
  return /[nt]$/.test(behind[step]?.folded ?? '') || copulas.test(behind[step - 1]?.folded ?? '');
}

const copulas = /^(?:is|are|ist|sind|bleib\w*|est|sont|reste\w*|esta|estan|e|sono|resta|is|zijn|blijft)$/;

function isNegating({ folded, sentence }: Token, here: number | undefined): boolean {
  return sentence === here && /^(?:not|never|nicht|nie|ne|no|nao|non|niet|nooit)$/.test(folded);
}

/** "No test or other form of assessment": the negator of a list of alternatives denies all of them. */
function isListed({ tokens, ending }: Annotated, first: number): boolean {
  const { clause } = tokens[first] ?? {};
  const joints: string[] = [];
  for (let index = first - 1; index >= first - listReach && tokens[index]?.clause === clause; index -= 1) {
    const { folded = '' } = tokens[index] ?? {};
    if (butWords.has(folded)) return false;
    if (alternatives.has(folded)) joints.push(folded);
    else if (joints.length > 0 && (ending.get(index) ?? []).some(({ tag }) => tag === 'mark:negator'))
      return joints.some((joint) => negatorsOfJoints[joint]?.test(folded) ?? true);
  }
  return false;
}

const listReach = 10;
const alternatives = new Set('or nor oder noch ou ni o ne nem of comme'.split(' '));
/** What is "or" in one language and something else in another. */
const negatorsOfJoints: Readonly<Record<string, RegExp>> = {
  of: /^(?:geen|zonder|niet|noch)$/,
  o: /^(?:sin|no|ningun[oa]?|senza|non|nessun[oa]?)$/,
};
const butWords = new Set('but sondern aber sino mais ma bensi maar and und et y e ed en'.split(' '));

/** "The exam is booked separately", "the licence is another thing", "not to be confused with the licence". */
export function isApart({ tokens }: Annotated, { tag, first, last }: Found): boolean {
  const { clause } = tokens[last] ?? {};
  const [, concept = ''] = tag.split(':');
  const isExam = concept === 'exam' || concept === 'assessed';
  if (!isExam && !titles.has(concept)) return false;
  const before = tokens.slice(Math.max(0, first - reach), first);
  const isHere = (token: Token) => token.clause === clause;
  if (before.some((token) => isHere(token) && confusing.test(token.folded))) return true;
  if (!isExam && isReplacedNot(before.filter(isHere))) return true;
  return tokens.slice(last + 1, last + 7).some(({ folded, ...token }, index, near) => {
    const next = near[index + 1]?.folded ?? '';
    if (token.clause !== clause) return false;
    const isElsewhere = external.test(folded) && near.slice(0, index).some((each) => belonging.test(each.folded));
    if (isOther(folded, next) || (!isExam && isElsewhere)) return true;
    return isExam && (folded === 'booked' || apartWords.test(folded) || isOutside(folded, next));
  });
}

const titles: ReadonlySet<string> = new Set(['licensed', 'certified', 'diploma', 'degree', 'professional']);
/** "Does not replace the licence". */
function isReplacedNot(before: readonly Token[]): boolean {
  const verb = before.findIndex(({ folded }) => replacing.test(folded));
  return verb > 0 && before.slice(0, verb).some((token) => isNegating(token, token.sentence));
}

/** Who else hands it out, where it is said to be theirs to do. */
const belonging =
  /^(?:spetta|spettano|compete|rests?|lies?|obliegt|liegt|revient|incombe|corresponde|cabe|ligt|berust)$/;
const external = /^(?:external|extern|esterno)/;
const confusing = /^(?:confus|confond|confund|verwechs|verwar)/;

/** `Etwas anderes`, `otra cosa`, "a different matter", `spetta a un ente esterno`. */
function isOther(word: string, next: string): boolean {
  return others.has(word) && /^(?:cosa|coisa|chose|thing|matter|else|step|anderes|anders)$/.test(next);
}

const others = new Set('altra otra outra autre another other different separate something etwas iets'.split(' '));

/** `Valt buiten de cursus`, `staat los van de cursus`. */
function isOutside(word: string, next: string): boolean {
  return (word === 'buiten' && /^(?:de|het|deze|dit)$/.test(next)) || (word === 'los' && next === 'van');
}

/** Whether a word stands behind the "without" of a condition, or behind the denial that it opens. */
export function isConditioned(passage: Annotated, first: number): boolean {
  const { clause } = passage.tokens[first] ?? {};
  const { first: opening } = sentenceBounds(passage.tokens, first);
  if (withoutWords.has(passage.tokens[opening]?.folded ?? '')) return isCondition(passage, opening);
  for (let index = first - 1; index >= first - reach && passage.tokens[index]?.clause === clause; index -= 1) {
    if (withoutWords.has(passage.tokens[index]?.folded ?? '')) return isCondition(passage, index);
  }
  return false;
}

/**
 * "Without a certificate there is no entry", "no session without a note": two denials ask for what the one denies.
 * Answers for the negator at a place, and for what stands beside it.
 */
export function isCondition(passage: Annotated, index: number): boolean {
  const { tokens } = passage;
  const { sentence } = tokens[index] ?? {};
  const isWithout = (at: number) => tokens[at]?.sentence === sentence && withoutWords.has(tokens[at]?.folded ?? '');
  // `Sem remuneração, e nenhum animal …`: of two, each has its own.
  const withouts = isWithout(index) ? [index] : [...tokens.keys()].filter(isWithout);
  if (withouts.length === 0) return false;
  // `Sans que rien ne soit délivré` is one denial.
  if (joins.test(tokens[(withouts[0] ?? 0) + 1]?.folded ?? '')) return false;
  // `Sans aucune erreur` is one denial.
  const others = negatorsOf(passage, sentence).filter((at) => !withouts.includes(at) && !withouts.includes(at - 1));
  return withouts.some((without) =>
    others.some(
      (other) =>
        isOfOne(tokens, other, without) ||
        (without < other && isOutcome(tokens, other) && !isOnesided(passage, without, other)),
    ),
  );
}

/** "A course without an exam and the badge does not expire": inside a sentence an "and" parts the two. */
function isOnesided(passage: Annotated, without: number, other: number): boolean {
  const { tokens } = passage;
  const isOpening = tokens[without - 1]?.sentence !== tokens[without]?.sentence;
  return !isOpening && tokens.slice(without + 1, other).some((token) => isAnd(passage, token));
}

function negatorsOf({ found, tokens }: Annotated, sentence: number | undefined): number[] {
  const negators = (found.get('mark:negator') ?? []).map(({ first }) => first);
  const nobodies = tokens.flatMap((_, at) => (isOfNobody(tokens, at + 1) && !isOfNobody(tokens, at) ? [at] : []));
  return [...negators, ...nobodies].filter((at) => tokens[at]?.sentence === sentence && !deniesItself(tokens, at));
}

/** "Nobody receives the badge without a talk": in one clause, with nothing joined between. */
function isOfOne(tokens: readonly Token[], other: number, without: number): boolean {
  const between = tokens.slice(other + 1, without);
  return (
    other < without &&
    between.length >= 1 &&
    tokens[other]?.clause === tokens[without]?.clause &&
    !between.some(({ folded }) => andWords.has(folded) || alternatives.has(folded))
  );
}

/** Whether what is denied is what one comes for: the credential, a place, that it is possible. */
function isOutcome(tokens: readonly Token[], negator: number): boolean {
  return tokens
    .slice(Math.max(0, negator - 3), negator + 6)
    .some(({ folded, sentence }) => sentence === tokens[negator]?.sentence && outcomes.test(folded));
}

const outcomes =
  /^(?:certif|zertif|badge|distintiv|insign|attest|diplom|bewijs|abzeich|bescheinig|nachweis|brevet|titul|titre|credenc|credenz|participa|partecipa|meedo|mitmach|take$|teilnahm|teilnehm|deelnam|deelnem|possib|possiv|posib|moglich|mogelijk|admis|admit|ammess|zugelass|toegelat|inscri|iscriv|enrol|regist|receiv|erhalt|bekomm|recoi|recib|receb|ricev|ontvang|krijg|obtain|obtien|obtem|ottien|award|delivr|otorg|atribu|rilasci|verleih|uitgereik|start|begin|beginn|meet$|meets$|erfull|cumpl|cumpr|rempli|soddisf|voldo|pass$|passes|besteh|gelt|conta$|cuenta|count|vale$|conclu|complet|complete|abschl|afrond)/;
