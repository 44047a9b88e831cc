import type { Annotated } from '../annotate.ts';
import type { Concept } from '../concepts.ts';
import type { ConceptInFact } from '../concepts-of-facts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule } from '../rule.ts';

/**
 * Approval by a body, whatever its name, that stands before its verb: `von der Landwirtschaftskammer Süd geprüft`, `door
 * Yogabond Zuid goedgekeurd`, `der Verband empfiehlt`. Other languages put the participle first, so that phrases find it.
 */
export const approverRule: Rule = {
  name: 'accreditation',
  find: (text, facts, { language }) => {
    const words = approvals[language];
    if (words === undefined) return [];
    const isApproved = isBacked(facts);
    return text.tokens.flatMap(({ folded }, last) => {
      const first = words.verbs.test(folded) || words.active.test(folded) ? bodyBefore(text, last, words) : undefined;
      return first === undefined ||
        isByIssuer(text, { first, last }, facts) ||
        (isApproved && isKnownBody(text, { first, last }, words, facts))
        ? []
        : [{ first, last, detail: 'approval only by whom the facts name' }];
    });
  },
};

type Approvals = {
  readonly by: RegExp;
  /** In the passive and the perfect. */
  readonly verbs: RegExp;
  /** With the body as their subject. */
  readonly active: RegExp;
  readonly auxiliaries: RegExp;
  readonly bodies: RegExp;
};

const approvals: Readonly<Record<string, Approvals>> = {
  de: {
    by: /^(?:von|vom|durch)$/,
    verbs:
      /^(?:gepruft|genehmigt|empfohlen|gebilligt|abgesegnet|befurwortet|bestatigt|abgenommen|validiert|freigegeben|zugelassen|unterstutzt|gefordert|akkreditiert|zertifiziert)/,
    active: /^(?:empfiehlt|empfehlen|unterstutzt|befurwortet|billigt|genehmigt|fordert)$/,
    auxiliaries: /^(?:hat|haben|hatte)$/,
    bodies:
      /(?:kammer|verband|verbande|verbands|bund|bundes|ministerium|behorde|institut|gesellschaft|agentur|vereinigung|verein|union|zentrale|gewerkschaft|innung|amt|amtes)$/,
  },
  nl: {
    by: /^door$/,
    verbs: /^(?:getoetst|goedgekeurd|aanbevolen|erkend|bekrachtigd|onderschreven|gevalideerd|gesteund|gesubsidieerd)/,
    active: /^(?:beveelt|bevelen|erkent|erkennen|steunt|onderschrijft|bekrachtigt|subsidieert)$/,
    auxiliaries: /^(?:heeft|hebben|had)$/,
    bodies:
      /(?:kamer|bond|verbond|vereniging|ministerie|overheid|instituut|genootschap|federatie|koepel|raad|stichting|inspectie|instantie|vakbond)$/,
  },
};

const backing = ['accredited', 'endorsed', 'recognised', 'official', 'byState'] as const satisfies readonly Concept[];

function isBacked({ fields, concepts }: FactsIndex): boolean {
  const isGiven = ({ mention }: ConceptInFact) => !mention.isNegated && !mention.isOptional;
  return fields.has('accreditation') || backing.some((concept) => (concepts.get(concept) ?? []).some(isGiven));
}

const reach = 6;

/** Where the body stands whose doing the verb is: behind a `von`, before a `hat`, or right before the verb. */
function bodyBefore({ tokens }: Annotated, verb: number, { by, verbs, active, auxiliaries, bodies }: Approvals) {
  const { clause, folded: done = '' } = tokens[verb] ?? {};
  let body: number | undefined;
  let isPerfect = false;
  for (let index = verb - 1; index >= verb - reach && tokens[index]?.clause === clause; index -= 1) {
    const { folded = '' } = tokens[index] ?? {};
    if (by.test(folded)) return body === undefined || !verbs.test(done) ? undefined : index;
    isPerfect ||= body === undefined && auxiliaries.test(folded);
    if (bodies.test(folded)) body ??= index;
  }
  return isPerfect || active.test(done) ? body : undefined;
}

/** Whether the facts have the body; where they have none by a word like it, their backing may be in another language. */
function isKnownBody({ tokens }: Annotated, { first, last }: Span, { bodies }: Approvals, { passages }: FactsIndex) {
  const named = tokens.slice(first, last).filter(({ folded }) => bodies.test(folded));
  const all = passages.flatMap((passage) => passage.tokens);
  if (!all.some(({ folded }) => bodies.test(folded))) return true;
  return named.some(({ folded }) => all.some((known) => isAkin(folded, known.folded) || known.folded.endsWith(folded)));
}

/** What the issuer checks itself needs nobody's approval. */
function isByIssuer({ tokens }: Annotated, { first, last }: Span, { passages }: FactsIndex): boolean {
  const names = tokens.slice(first + 1, last).filter(({ text }) => /^\p{Lu}/u.test(text));
  const issuer = passages.filter(({ place }) => place === 'issuer').flatMap((passage) => passage.tokens);
  return issuer.some((known) => names.some(({ folded }) => folded.length > 4 && isAkin(folded, known.folded)));
}

/** Whether a word ends like that of a body, in languages that join such words. */
export function isBodyOf(language: string, word: string): boolean {
  return approvals[language]?.bodies.test(word) === true;
}

type Span = { readonly first: number; readonly last: number };
