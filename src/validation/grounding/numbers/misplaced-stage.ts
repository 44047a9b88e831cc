import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `Shows Level 3`, where the level is 2 and the facts speak of level 3 as what comes next. */
export function isOtherStage({ tokens, place }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (!isStage(mention)) return false;
  const own = passages.flatMap(({ place, numbers }) => (titles.has(place) ? numbers.filter(isStage) : []));
  const highest = Math.max(...own.flatMap(({ values }) => values));
  // A lower one is where its people come from.
  if (own.length === 0 || mention.values.some((value) => value <= highest)) return false;
  // Kyu are counted downwards, and those who come hold what they need.
  const isAsked = passages.some(
    (passage) =>
      passage.place === 'prerequisites' &&
      passage.numbers.some((each) => isStage(each) && each.values.some((value) => mention.values.includes(value))),
  );
  if (isAsked && place === '/audience') return false;
  const { clause } = tokens[mention.first] ?? {};
  const isHere = (words: RegExp) => tokens.some((token) => token.clause === clause && words.test(token.folded));
  return isHere(holding) && !isHere(relating) && !pointing.has(tokens[mention.first - 1]?.folded ?? '');
}

function isStage({ labels, range }: NumberMention): boolean {
  return labels.length === 1 && labels[0] === 'level' && range === undefined;
}

const titles: ReadonlySet<string> = new Set(['level', 'name']);

/** Laboratories and teachers have levels, too: only what is shown or held is the level of the credential. */
const holding =
  /^(?:show|prove|certif|zertif|attest|confirm|hold|holder|has$|have$|reach|achiev|qualif|weist$|nachgewiesen|belegt$|bescheinig|bestatig|erreich|prouve|acredit|demuestr|demostr|dimostr|comprov|confirma|toont$|bewijst$|bevestig|behaal|posee|possied|possui|detien)/;

/** How one stage is told by another, in seven languages. Folded beginnings. */
const relating =
  /^(?:supervis|beaufsicht|aufsicht|anleit|toezicht|begeleid|surveill|encadr|prepar|vorbereit|voorbereid|next|follow|after|lead|open|access|progress|continu|advance|path|step|way|entr|equiv|correspond|compar|danach|nachst|folg|fuhr|zugang|entspr|weiter|suiv|apres|acces|condui|mene|siguient|seguint|despues|depois|accesso|acesso|acceso|conduc|conduz|prosegu|prossegu|success|dopo|volgend|daarna|toegang|leidt|opstap|vervolg|require|need|prerequ|voraus|benotig|requi|prerrequi|necess|neces|nodig|vereist|exig|erford|notig|kein|not$|no$|ne$|non$|nicht$|niet$|nao$)/;
const pointing = new Set('for to towards fur zur zum auf pour vers para hacia rumo per verso naar voor'.split(' '));
