import type { Annotated } from './annotate.ts';
import { isAnd, isIs } from './joint.ts';
import type { Token } from './reading.ts';
import { withWords } from './words/with-words.ts';

/**
 * Whether an "and" between a phrase and a negator behind it begins a clause of its own, which denies nothing before it:
 * "held in person and has no prerequisites", `con examen y no incluye alojamiento`; not "a fee and an exam are not included".
 */
export function isBeforeOwnClause(passage: Annotated, { first, last, isForm }: Phrase, negator: number): boolean {
  const { tokens } = passage;
  const { clause } = tokens[last] ?? {};
  const between = tokens.slice(last + 1, negator);
  const joint = between.findLastIndex((token) => token.clause === clause && isAnd(passage, token));
  if (joint === -1 || tokens[negator]?.clause !== clause) return false;
  const behind = between.slice(joint + 1);
  // `Et n'exige pas`: what stands before the first of the two.
  const ne = behind.findIndex(({ folded }) => folded === 'ne' || folded === 'n');
  const own = ne === -1 ? behind : behind.slice(0, ne);
  const next = ne === -1 ? tokens[negator + 1] : behind[ne + 1];
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.clause === clause);
  return opensClause(own, next, { isForm, isObject: before.some((token) => isVerb(token)) });
}

/** In words before a phrase, in which the verb stands whose object it is. */
const reach = 8;

/** Where it stands, and whether it says in what form something is held: a form is never what is denied behind an "and". */
type Phrase = { readonly first: number; readonly last: number; readonly isForm: boolean };

/** Whether it is a form; whether a verb stands before it, so that it is no subject. */
type Standing = { readonly isForm: boolean; readonly isObject: boolean };

function opensClause(own: readonly Token[], next: Token | undefined, { isForm, isObject }: Standing): boolean {
  const [opening] = own;
  const final = own.at(-1);
  // "An exam is offered and is not compulsory", `e não é obrigatório` go on about the exam.
  const isNoSubject = isForm || isObject;
  if (opening === undefined || final === undefined || own.every(({ folded }) => pronouns.has(folded)))
    return isForm || (isObject && !isCopula(next));
  if (doing.test(opening.folded)) return isNoSubject;
  if (own.length === 1) return acting.test(final.folded) ? isNoSubject : isForm && isCopula(final);
  if (acting.test(final.folded)) return true;
  if (!articles.has(opening.folded)) return false;
  const verb = isVerb(final) ? final : next;
  return isNoSubject ? isVerb(verb) : singular.test(verb?.folded ?? '') || isIs(verb);
}

/** "Requires no earlier training and is held online": behind a negator, what an "and" with a verb of its own says is not denied. */
export function isBehindOwnClause(passage: Annotated, negator: number, first: number): boolean {
  const between = passage.tokens.slice(negator + 1, first);
  const joint = between.findLastIndex((token) => isAnd(passage, token));
  if (joint === -1) return false;
  const own = between.slice(joint + 1);
  const [opening] = own;
  if (opening === undefined) return false;
  return (
    own.some((token) => isCopula(token) || acting.test(token.folded)) ||
    doing.test(opening.folded) ||
    reflexives.has(opening.folded) ||
    withWords.has(opening.folded)
  );
}

/** What a course does, right behind the "and". */
const doing =
  /^(?:ends?|closes?|finish(?:es)?|concludes?|runs?|takes?|lasts?|costs?|comes?|covers?|endet|schliesst|findet|lauft|dauert|kostet|deckt|umfasst|acheve|termine|conclut|dure|coute|comporte|comprend|demande|requiert|couvre|termina|concluye|cierra|dura|cuesta|pide|cubre|conclui|decorre|custa|pede|cobre|inclui|abrange|chiude|conclude|costa|comprende|copre|include|richiede|prevede|eindigt|sluit|vindt|loopt|duurt|dekt|omvat|bevat|vraagt|deroule(?:nt)?|tient|svolg(?:e|ono)|tiene[n]?|imparten?|finden|vinden|decorrem|realiza)$/;
const reflexives = new Set('se s si sie er es elle il it they ze hij'.split(' '));

function isCopula(token: Token | undefined): boolean {
  return copulas.has(token?.folded ?? '') || isIs(token);
}

function isVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    isCopula(token) ||
    acting.test(token.folded) ||
    singular.test(token.folded) ||
    closing.test(token.folded) ||
    doing.test(token.folded)
  );
}

const closing =
  /^(?:ends?|closes?|finish(?:es)?|concludes?|enden|schliessen|acheve(?:nt)?|conclut|terminent?|terminan?|cierra|conclui|concluye|chiude|conclude|eindigen|sluiten)$/;

const copulas = new Set(
  'is are was were be ist sind wird werden war waren est sont sera seront etait es son esta estan sera seran fue sao sao foi sono viene vengono verra zijn wordt worden was obligatory compulsory mandatory required needed necessary needed'.split(
    ' ',
  ),
);
const acting =
  /^(?:has|have|had|does|do|did|can|may|will|requires?|needs?|asks?|demands?|assumes?|expects?|includes?|offers?|covers?|gives?|leads?|entitles?|hat|haben|kann|setzt|verlangt|erfordert|braucht|bietet|umfasst|enthalt|beinhaltet|berechtigt|befahigt|fuhrt|ersetzt|gibt|heeft|hebben|kan|vraagt|vereist|verlangt|kent|biedt|bevat|omvat|geeft|leidt|vervangt|hay|exige[nm]?|requiere[nm]?|pide[nm]?|incluye[nm]?|ofrece[nm]?|inclui|requer|pede|oferece|ha|tem|tiene|richied(?:e|ono)|preved(?:e|ono)|offre|comprend|demande|requiert|donne)$/;
const pronouns = new Set(
  'it they there he she we you es er sie man il elle ils elles on ce c se si lo la het ze je'.split(' '),
);
const articles = new Set(
  'the a an this les des der die das dem den ein eine dieser diese dieses le la l un une cette ce el los las una este esta o a os as um uma lo il i gli het de een deze dit'.split(
    ' ',
  ),
);
/** A verb of one subject: what stands before the "and" is no other. */
const singular =
  /^(?:is|was|does|has|ist|wird|hat|gilt|est|es|esta|fue|foi|wordt|heeft|\p{Ll}{3,}(?:ss|[^aeiou]t|ft|lt|rt|et|pt)|expires?|figure|verfallt|entfallt|permette|abilita|habilita|confere|sostituisce|sustituye|remplace|requiere|exige|richiede|incluye|inclui|include|comprend|forma|otorga|occorre|serve|vale|conduce|conduz)$/u;
