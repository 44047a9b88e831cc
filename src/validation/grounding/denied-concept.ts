import { isAbsent, isApart, isConditioned } from './absence.ts';
import { isDeniedAhead } from './across-clauses.ts';
import type { Annotated } from './annotate.ts';
import { isNoneBehind } from './beside-exam.ts';
import { isDeniedBeside, isPromisedNot } from './denying-words.ts';
import { isForm, isGiven } from './given-form.ts';
import { hasMark } from './near-mark.ts';
import { isAnd } from './joint.ts';
import { isBeforeOwnClause, isBehindOwnClause } from './own-clause.ts';
import type { Found } from './phrases.ts';
import { clauseAround, tokenAt } from './reading.ts';
import { andWords } from './words/and-words.ts';

/** Whether the words around a phrase say that what it names is not there. */
export function isDenied(passage: Annotated, found: Found): boolean {
  if (isConditioned(passage, found.first) || isGiven(passage, found)) return false;
  return (
    isAbsent(passage, found.first, found.last) ||
    hasMark(passage, found, 'negator', { before: reach.before, after: 0 }) ||
    closesWithNegator(passage, found) ||
    isNoPart(passage, found) ||
    isNoneBehind(passage, found) ||
    // "Non-accredited".
    passage.tokens[found.first - 1]?.folded === 'non' ||
    isApart(passage, found) ||
    isDeniedInside(passage, found) ||
    isDeniedBeside(passage.tokens, found) ||
    isDeniedAhead(passage, found.first) ||
    isWaivedBefore(passage, found) ||
    isPromisedNot(passage.tokens, found) ||
    (hasMark(passage, found, 'negator', { before: 0, after: reach.after }) &&
      !isBeforeAnother(passage, found) &&
      ['required', 'needed'].some((mark) => hasMark(passage, found, mark, { before: 0, after: reach.after + 1 })))
  );
}

/** `Se dirige a principiantes y no exige nada`: what is denied right behind an "and" is something else. */
function isBeforeAnother(passage: Annotated, { last }: Found): boolean {
  const { tokens, found } = passage;
  const [next] = (found.get('mark:negator') ?? [])
    .map(({ first }) => first)
    .filter((first) => first > last && first - last <= reach.after && tokens[first]?.clause === tokens[last]?.clause)
    .sort((one, other) => one - other);
  return next !== undefined && next > last + 1 && isAnd(passage, tokenAt(tokens, next - 1));
}

/** In words of the clause or, of a waiver, of the sentence. */
const reach = { before: 4, after: 5, closing: 9, waived: 5, part: 9 };

/** `Il n'est pas nécessaire d'avoir des connaissances préalables`. */
function isWaivedBefore(passage: Annotated, { first }: Found): boolean {
  const { tokens, found, ending } = passage;
  // `Dekt het verblijf niet, maar vraagt een portfolio`.
  const isNegator = (index: number) =>
    tokens[index]?.clause === tokens[first]?.clause &&
    (ending.get(index) ?? []).some(({ tag }) => tag === 'mark:negator');
  return ['required', 'needed'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(
      (each) =>
        each.last < first &&
        first - each.last <= reach.waived &&
        tokens[each.first]?.clause === tokens[first]?.clause &&
        (isNegator(each.first - 1) ||
          (isNegator(each.first - 2) && !isAnd(passage, tokenAt(tokens, each.first - 1)))) &&
        !isBehindOwnClause(passage, each.last, first),
    ),
  );
}

/** `Eine Prüfung gibt es nicht`, also where an "and" goes on behind it. */
function closesWithNegator(passage: Annotated, found: Found): boolean {
  const { tokens } = passage;
  const { last } = found;
  const { clause } = tokens[last] ?? {};
  const isEnd = (at: number) => tokens[at + 1]?.clause !== clause;
  // `Vorkenntnisse verlangt die Naturgarten-Initiative Rebhang nicht`.
  const steps = Array.from({ length: reach.closing }, (_, step) => last + 1 + step);
  const here = steps.filter((at) => tokens[at]?.clause === clause);
  const joint = here.find((at) => at > last + 1 && isAnd(passage, tokenAt(tokens, at)));
  const ends = [...here.filter(isEnd), ...(joint === undefined ? [] : [joint - 1])];
  // "Mehr als ein Test ist es nicht".
  if (ends.length === 0 || clauseAround(tokens, last).some(({ folded }) => folded === 'mehr' || folded === 'meer'))
    return false;
  return ends.some((end) => endsWithNegator(passage, found, end));
}

function endsWithNegator(passage: Annotated, found: Found, end: number): boolean {
  const { tokens, starting, ending } = passage;
  const { first, last } = found;
  const isNegator = (index: number) =>
    [...(starting.get(index) ?? []), ...(ending.get(index) ?? [])].some(({ tag }) => tag === 'mark:negator');
  // `Vorkenntnisse sind keine nötig`, `voorkennis wordt niet gevraagd`.
  const isAsked = end - 1 > last && asked.test(tokens[end]?.folded ?? '');
  if (!isNegator(end) && !(isAsked && isNegator(end - 1))) return false;
  const negator = isNegator(end) ? end : end - 1;
  return !isBeforeOwnClause(passage, { first, last, isForm: isForm(found) }, negator);
}

/** What is asked of people. */
const asked =
  /^(?:gefragt|verlangt|erwartet|vorausgesetzt|gefordert|notig|notwendig|erforderlich|vorgesehen|geplant|vorgeschrieben|abzulegen|abgelegt|durchgefuhrt|abgehalten|vor|gevraagd|verlangd|verwacht|geeist|vereist|verondersteld|nodig|voorzien|gepland|voorgeschreven|afgelegd|afgenomen|gehouden|expected|assumed|presupposed|attendue?s?|supposee?s?|requise?s?|exigee?s?|demandee?s?)$/;

/** `Aural tests are not included`, `ein Preis gehört nicht dazu`. */
function isNoPart(passage: Annotated, found: Found): boolean {
  const { tokens, starting } = passage;
  const { first, last } = found;
  const clause = tokens[last]?.clause;
  const isHere = (index: number) => tokens[index]?.clause === clause;
  for (let index = last + 1; index <= last + reach.part && isHere(index); index += 1) {
    // "Confirms attendance on site and is no part of a degree".
    if (andWords.has(tokens[index]?.folded ?? '') && belonging.test(tokens[index + 1]?.folded ?? '')) return false;
    if (!(starting.get(index) ?? []).some(({ tag }) => tag === 'mark:negator')) continue;
    if (isBeforeOwnClause(passage, { first, last, isForm: isForm(found) }, index)) return false;
    return isOfNoPart(tokens, index);
  }
  return false;
}

/** What stands beside the negator: `no hay`, `n'est pas compris`, "not included". */
function isOfNoPart(tokens: Annotated['tokens'], index: number): boolean {
  const { clause } = tokens[index] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  if (isHere(index + 1) && held.test(tokens[index + 1]?.folded ?? '')) return true;
  if (tokens[index + 1]?.folded === 'ha' && isHere(index + 1) && !isHere(index + 2)) return true;
  return [-2, -1, 1, 2, 3].some((step) => isHere(index + step) && belonging.test(tokens[index + step]?.folded ?? ''));
}

/** `Wordt niet beoordeeld`, `setzt er nicht voraus`, where the phrase leaves a word open; `nessuna verifica`. */
function isDeniedInside({ found }: Annotated, { tag, first, last }: Found): boolean {
  return (
    openPhrases.has(tag) && (found.get('mark:negator') ?? []).some((each) => each.first >= first && each.last < last)
  );
}

const openPhrases: ReadonlySet<string> = new Set(['concept:assessed', 'mark:required', 'mark:needed']);

const belonging =
  /^(?:includ|statt$|pas$|verbond|verbund|part$|parte$|partie|cover|offer|involv|teil$|bestandteil|enthalten|inbegriffen|dazu|gehort$|gehoren$|angebot$|orde$|vorgesehen|angeboten|inclu|compris|prevu|propos|previst|attach|compres|result|confer|otorg|delivr|rilasci|award|grant|verlieh|ersetz|replac|remplac|sustitu|substitu|sostitu|vervang|inbegrepen|onderdeel|bij$|hoord|deel|aangeboden|hoort|abgedeckt|contempl|ofrec|oferec|offert|rientr|fa$|parla$|habla$|fala$)/;

/** Right behind the negator: exams that cannot be taken twice are taken. `Exame não há`, `l'esame non c'è`. */
const held =
  /^(?:taken|held|sat|administered|abgelegt|abgenommen|abgehalten|afgelegd|afgenomen|gehouden|passee?s?|organisee?s?|hay|existen?|existem|c|ce|y|sprake|rede)$/;
