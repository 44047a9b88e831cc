import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether words of the facts hold a number that they do not write: `bilingue` two languages, "in pairs" two people. */
export function isSupportedByWords(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isLanguages(mention, facts) ||
    isOfCompounds(mention, facts) ||
    isPair(text, mention, facts) ||
    isPlaced(mention, facts)
  );
}

/** `Ersten Rang`, `eerste plaats` of the `Erstplatzierten`, the "winner". */
function isPlaced({ form, values, nouns: [noun = ''] }: NumberMention, { passages }: FactsIndex): boolean {
  if (form !== 'ordinal' || !/^(?:platz|rang|plaats)$/.test(noun)) return false;
  const known = placed[values[0] ?? 0];
  return known !== undefined && passages.some(({ words }) => Array.from(words).some((word) => known.test(word)));
}

const placed: Readonly<Record<number, RegExp>> = {
  1: /^(?:erstplatz|sieger(?:in)?$|winners?$|winna|winnen|gewinner|vainqueur|gagnant|ganador|vencedor|vincit)/,
  2: /^(?:zweitplatz|runner$|subcampe|vice(?:campe|meister)|vizemeister)/,
  3: /^drittplatz/,
};

/** `Deux langues` of an `accueil bilingue`. */
function isLanguages({ counted, values, qualifier }: NumberMention, { passages }: FactsIndex): boolean {
  const known = values.flatMap((value) => inLanguages[value] ?? []);
  return (
    counted.includes('language') &&
    qualifier === undefined &&
    known.some((pattern) => passages.some(({ tokens }) => tokens.some(({ folded }) => pattern.test(folded))))
  );
}

const inLanguages: Readonly<Record<number, RegExp>> = {
  2: /^(?:bilingu|zweisprach|tweetal)/,
  3: /^(?:trilingu|dreisprach|drietal)/,
};

/** `Zwei Praktika` of an "Orientierungspraktikum" and a "Betreuungspraktikum". */
function isOfCompounds(
  { unit, values, nouns: [noun = ''], qualifier, form }: NumberMention,
  { passages, countedNouns }: FactsIndex,
): boolean {
  const stem = noun.slice(0, -1);
  const isCount = unit === undefined && qualifier === undefined && form !== 'ordinal' && stem.length >= 5;
  if (!isCount || countedNouns.has(stemOf(noun))) return false;
  return passages.some(({ words }) => {
    const kinds = Array.from(words).filter(
      (word) => word.indexOf(stem) >= 3 && word.length <= word.indexOf(stem) + noun.length + 2,
    );
    return kinds.length > 1 && values.includes(kinds.length);
  });
}

/** `Teams of two` where the facts have pairs. */
function isPair(
  { tokens }: Annotated,
  { unit, values, qualifier, form, start }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal' || values[0] !== 2) return false;
  const [group, of] = [tokens[start - 2], tokens[start - 1]];
  const isGroup = group?.clause === of?.clause && groups.test(group?.folded ?? '') && ofWords.has(of?.folded ?? '');
  return isGroup && passages.some(({ words }) => Array.from(words).some((word) => pairs.test(word)));
}

const groups = /^(?:group|team|gruppe|equip|groupe|grupo|gruppi|gruppo|squadr|turma|groep|ploeg)/;
const ofWords = new Set('of von de di van'.split(' '));
const pairs =
  /^(?:pairs?$|pairwise|paare?n?$|paarweise|partnerarbeit|partnerubung|zweiergruppe|zweierteam|binomes?$|duos?$|parejas?$|pares$|duplas?$|copp(?:ia|ie)$|tweetal|duo)/;
