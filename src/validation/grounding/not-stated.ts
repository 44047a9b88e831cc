import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';
import { clauseAround, clauseBounds, lineOf, type Token } from './reading.ts';
import { isMarked } from './said-in-facts.ts';

/** The field of the facts that a rule's claims are of; who has something in it has it stated. */
const fieldOf: ReadonlyMap<string, string> = new Map([
  ['assessment', 'assessment'],
  ['prerequisite', 'prerequisites'],
  ['offer', 'validity'],
]);

/**
 * Whether a clause only says that the facts do not tell: "no details are given about how skills are assessed",
 * `eine Gültigkeitsdauer ist nicht angegeben`. Where they do tell, that is a claim like others.
 */
export function isNotStated(text: Annotated, rule: string, first: number, facts: FactsIndex): boolean {
  const field = fieldOf.get(rule);
  if (field === undefined || facts.fields.has(field)) return false;
  const said = lineOf(listAround(text.tokens, first));
  // "Required, though the date is not stated" asks all the same, and so does "an exam is required" behind a clause that
  // does not tell of fees; `staat niet wat zij moeten kunnen` does not.
  const own = lineOf(clauseAround(text.tokens, first));
  const isOpening = (untold.exec(own)?.index ?? own.length) <= 1;
  if (!isOpening && isMarked(text, first, ['required'])) return false;
  return (
    untold.test(said) &&
    (rule !== 'offer' || / (?:valid|gultig|duree de val|durata di val|geldig|scad|caduc|prazo|vigenc|expir)/.test(said))
  );
}

/** The clause, and where it goes on with a list the one that it began in: `non citano esami, requisiti di accesso o una scadenza`. */
function listAround(tokens: Annotated['tokens'], at: number): readonly Token[] {
  const own = clauseAround(tokens, at);
  const { first } = clauseBounds(tokens, at);
  const isItem = own.length <= longestItem && tokens[first]?.gap.includes(',') === true;
  const before = isItem && tokens[first - 1]?.sentence === tokens[first]?.sentence ? listAround(tokens, first - 1) : [];
  return [...before, ...own];
}

/** In words. */
const longestItem = 6;

const untold = new RegExp(
  [
    ' no (?:further )?(?:details?|information) (?:(?:is|are|were|was) )?(?:given|available|provided|stated) |(?:is|are|was|were) not (?:stated|specified|given here)|(?:information|data|record|sheet) do(?:es)? not (?:say|state|mention|specify)',
    ' (?:nicht|keine?[nrms]?) (?:.{0,40} )?(?:angegeben|aufgefuhrt|vermerkt)|in (?:den|diesen) (?:vorliegenden )?angaben nicht erwahnt|(?:vorliegenden )?angaben (?:erwahnen|nennen) (?:keine?[nrms]?|nichts) ',
    '(?:est|sont|ete) pas (?:precise|indique|mentionne)|(?:aucun|aucune|ni) .{0,60}(?:figurent?|mentionne|indique|precise).{0,12} (?:dans la fiche|dans les informations|ici) |(?:informations?|fiche) (?:disponibles? |fournies? )?ne (?:mentionne|precise|indique)',
    '(?:informacion|datos|ficha) (?:disponibles? )?no (?:menciona|indica|especifica|detalla)|no hay (?:informacion|datos) |no (?:consta|figura|se (?:indica|menciona|especifica|detalla))',
    'nao ha informac|(?:informacao|dados|ficha) (?:disponivel |disponiveis )?nao (?:indica|menciona|especifica|refere)|nao (?:consta|se (?:indica|menciona|especifica|refere)|(?:e|esta|sao) indicad)',
    '(?:informazioni|dati|scheda) (?:disponibili )?non (?:cita|indica|menziona|specifica|riporta)|non (?:(?:e|sono|viene) (?:indicat|precisat|specificat)|si (?:indica|menziona|specifica))',
    'in de gegevens staat niet|(?:vermelden|vermeldt|noemen|noemt) de (?:gegevens|informatie) (?:niets|niet|geen)|de gegevens (?:vermelden|noemen) (?:niets|geen)|(?:wordt|is|zijn) niet (?:vermeld|aangegeven)',
  ].join('|'),
);
