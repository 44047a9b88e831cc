import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';
import { sentenceBounds } from './reading.ts';

/** The field of the facts that a rule's claims are of; who has something in it has it stated. */
const fieldOf: ReadonlyMap<string, string> = new Map([
  ['assessment', 'assessment'],
  ['prerequisite', 'prerequisites'],
  ['obligation', 'prerequisites'],
  ['offer', 'validity'],
]);

/**
 * Whether a sentence only says that the facts do not tell: "no details are given about how skills are assessed",
 * `eine Gültigkeitsdauer ist nicht angegeben`. Where they do tell, that is a claim like others.
 */
export function isNotStated({ tokens }: Annotated, rule: string, first: number, facts: FactsIndex): boolean {
  const field = fieldOf.get(rule);
  if (field === undefined || facts.fields.has(field)) return false;
  const bounds = sentenceBounds(tokens, first);
  const sentence = tokens.slice(bounds.first, bounds.last + 1);
  return untold.test(` ${sentence.map(({ folded }) => folded).join(' ')} `);
}

const untold = new RegExp(
  [
    'no (?:further )?(?:details?|information|data) |(?:is|are|was|were) not (?:stated|specified|mentioned|recorded|listed|given here)|do(?:es)? not (?:say|state|mention|specify)',
    '(?:nicht|keine?[nrms]?|nichts) .{0,80}(?:angegeben|genannt|erwahnt|aufgefuhrt|vermerkt) | (?:angaben|informationen) .{0,60}(?:nicht|keine?[nrms]?|nichts) ',
    '(?:est|sont|ete) pas (?:precise|indique|mentionne)|(?:aucun|aucune|ni) .{0,80}(?:figurent?|mentionn|indiqu|precis)|(?:informations?|fiche|donnees) .{0,60}(?:ne|n|aucune?) ',
    '(?:no|ni|tampoco) (?:se )?(?:indica|menciona|especifica|consta|figura|detalla)|no hay (?:informacion|datos)|(?:informacion|datos|ficha) .{0,60}no ',
    'nao (?:se )?(?:indica|menciona|especifica|refere|consta)|nao ha informac|nao (?:e|esta|sao) indicad|(?:informacao|dados|ficha) .{0,60}nao ',
    'non (?:si )?(?:citan?o?|indican?o?|menzionan?o?|specifican?o?|riportan?o?)|non (?:e|sono|viene) (?:indicat|precisat|specificat)|(?:informazioni|dati|scheda) .{0,60}non ',
    '(?:gegevens|informatie) .{0,60}(?:niet|niets|geen) |(?:niet|niets|geen) .{0,60}(?:vermeld|genoemd|aangegeven|gegevens)',
  ].join('|'),
);
