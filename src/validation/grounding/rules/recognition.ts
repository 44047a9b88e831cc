import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isWelcomed } from './advised-as-due.ts';
import { conceptRule } from './concept-rule.ts';
import { isOfThis, isThroughThis } from './this-credential.ts';

const claims = conceptRule({
  name: 'recognition',
  detail: 'recognition only by whom and where the facts state it',
  isPraise: true,
  concepts: {
    industryWide: {},
    worldwide: {},
    nationwide: {},
    byEmployers: { isAudience: true },
    byState: { by: ['official'] },
    recognised: { by: ['accredited', 'endorsed'], fields: ['accreditation'] },
    official: { by: ['byState', 'accredited'] },
  },
});

/** Who recognises it, and how far. */
export const recognitionRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => {
    const found = claims.find(text, facts, context);
    if (found.length === 0) return found;
    const scoped = new Set(text.claims.filter(({ concept }) => scopes.has(concept)).map(({ first }) => first));
    return found.filter(
      (claim) =>
        (!scoped.has(claim.first) || hasValue(text, claim)) &&
        !isByItself(text, claim, facts) &&
        !isWelcomed(text, claim, facts) &&
        !isScopeOfFacts(text, claim, facts) &&
        !isSeeing(text, claim, facts) &&
        !isByJury(text, claim, facts),
    );
  },
};

/** `A livello regionale` of an `autorizzazione regionale`: how far it goes, in the adjective of the facts. */
function isScopeOfFacts({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const word = tokens[last]?.folded ?? '';
  const isLevel = tokens
    .slice(first, last)
    .some(({ folded }) => /^(?:livello|nivel|niveau|echelle|level|ebene)$/.test(folded));
  return (
    isLevel &&
    passages.some(({ place, tokens: known }) => {
      const said = known.filter(({ folded }) => folded === word).map(({ sentence }) => sentence);
      const isRecognised = known.some(({ folded, sentence }) => said.includes(sentence) && bestowing.test(folded));
      return place !== 'issuer' && said.length > 0 && isRecognised;
    })
  );
}

/** A national exam is no national recognition. */
const bestowing =
  /^(?:recogni|recon|anerk|erken|riconosc|accredit|akkredit|geaccred|agre|autori|zulass|zugelass|homolog|omolog)/;

/** "The commitment recognised by this badge", `las destrezas reconocidas`: what the credential is for. */
function isByItself(text: Annotated, { first, last }: Unsupported, { fields }: FactsIndex): boolean {
  const { tokens } = text;
  if (!recognising.test(tokens[first]?.folded ?? '')) return false;
  const by = bys.has(tokens[last]?.folded ?? '') ? last : last + 1;
  if ((bys.has(tokens[by]?.folded ?? '') && isOfThis(text, by)) || isThroughThis(text, first)) return true;
  if (/^(?:mit|with|met)$/.test(tokens[last + 2]?.folded ?? '') && isOfThis(text, last + 2)) return true;
  const before = tokens.slice(Math.max(0, first - 2), first);
  return fields.has('skills') && !bys.has(tokens[by]?.folded ?? '') && before.some(({ folded }) => skills.test(folded));
}

/** `Apreciada por um júri` of a visit that such a jury assesses; it recognises no certificate. */
function isByJury({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const appreciated = tokens.slice(first, last + 1).findLastIndex(({ folded }) => appreciating.test(folded));
  if (appreciated === -1) return false;
  const { clause } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reachOfSubject), first);
  if (before.some((token) => token.clause === clause && bestowed.test(token.folded))) return false;
  const behind = tokens
    .slice(first + appreciated + 1, last + 1 + reachOfJury)
    .filter((token) => token.clause === clause);
  const jury = juries.find((each) => behind.some(({ folded }) => each.test(folded)));
  return jury !== undefined && passages.some(({ words }) => Array.from(words).some((word) => jury.test(word)));
}

const reachOfJury = 3;
const reachOfSubject = 8;
const appreciating = /^(?:appreci|apreci|apprezz|gewaardeer|gewurdigt|valorad|valorizad|geschatzt)/;
/** Each is known by its own name only: `la Commissione` of a "giuria" is another. */
const juries = [
  /^(?:jur[iy]s?$|jurad|giuri[ae]$)/,
  /^(?:panel|painel|paineis)/,
  /^tribunal/,
  /^(?:commissi|kommission|comision|comissao|comissoes)/,
];

/** "Have recognised four common faults": what the facts want found. */
function isSeeing({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  if (first !== last || !having.has(tokens[first - 1]?.folded ?? '')) return false;
  const { clause } = tokens[last] ?? {};
  const behind = tokens.slice(last + 1, last + 1 + reachOfObject).filter((token) => token.clause === clause);
  return passages.some(
    ({ place, words }) =>
      sought.has(place) &&
      behind.some(({ folded }) => folded.length >= 4 && !bestowed.test(folded) && words.has(folded)),
  );
}

const having = new Set('have has having and'.split(' '));
const sought: ReadonlySet<string> = new Set(['criteria', 'skills', 'learning_outcomes', 'assessment']);
const reachOfObject = 5;
const bestowed =
  /^(?:badge|certificat|zertifikat|certificaat|credential|qualificat|diploma|award|attest|course|programm?e|training|this|these|that)/;

const recognising = /^(?:recogni|recon|anerk|erken|riconosc|riconosciut)/;
const bys = new Set('by par por pelo pela von vom durch da dal dalla door in en em dans bei bij'.split(' '));
const skills =
  /^(?:skill|competenc|fahigkeit|kompetenz|fertigkeit|destrez|habilidad|aptidoes|abilita|vaardighe|savoir)/;

const scopes: ReadonlySet<Concept> = new Set<Concept>(['industryWide', 'worldwide', 'nationwide']);

/** "Recipes from around the world" are worth something everywhere only where the sentence says that they are. */
function hasValue({ found, tokens }: Annotated, { first, last }: Unsupported): boolean {
  const { sentence } = tokens[first] ?? {};
  const isBeside = (index: number) => tokens[index]?.sentence === sentence && (index < first || index > last);
  if (tokens.some(({ folded }, index) => isBeside(index) && worth.test(folded))) return true;
  return valuing.some((concept) =>
    [`concept:${concept}`, `support:${concept}`].some((tag) => found.get(tag)?.some((each) => isBeside(each.first))),
  );
}

/** Verbs for what is recognised, known and valid, in the seven languages. */
const worth =
  /recogni|recon|anerk|erken|riconosc|^accep|^acept|^aceit|^accett|akzept|^valid|^valab|^vale|^valg|^vaut|^gilt|^gelt|^geldt|gultig|^known|bekannt|bekend|^conoc|^connu|^conhec|^not[oaie]$|schatz|gewaard|apreci|appreci|apprezz|respe[ck]t|rispett|stima|estim|^trust|^counts|hono?ur/;

const valuing: readonly Concept[] = [
  'recognised',
  'official',
  'byEmployers',
  'byState',
  'accredited',
  'endorsed',
  'quality',
  'entitled',
  'certified',
  'licensed',
  'prestigious',
  'leading',
  'best',
  'inDemand',
  'job',
  'career',
  'awardWinning',
  'exclusive',
];
