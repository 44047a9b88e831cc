import type { Annotated } from '../annotate.ts';
import { clauseBounds } from '../reading.ts';
import type { Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { being, byWords, goals } from '../words/certification-words.ts';
import { withoutWords } from '../words/denial-words.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** `Sind zertifizierte Datenschutzkoordinatoren`, "Certified in cloud fundamentals": people who are called certified. */
export function certifiedPeople(text: Annotated): Place[] {
  return text.tokens.flatMap(({ folded, text: written }, at) => {
    if (isVerb(written)) return [];
    if (isMarked(text, at, ['negator', 'optional', 'prepared'])) return [];
    if (noun.test(folded)) return obtained(text, at);
    if (!participle.test(folded) || isOfThing(text, at) || isPaper(text, at)) return [];
    const first = beingBefore(text, at) ?? (isOpening(text, at) ? at : undefined);
    return first === undefined ? [] : [{ first, last: at }];
  });
}

/** "Certifies", `certifie`, which fold to what `certifiés` and `certifié` do. */
export function isVerb(written: string): boolean {
  return /^certifies?$/iu.test(written);
}

/** The "are" of "are now certified", with no exam between: `Ziel ist die Prüfung zum zertifizierten …`. */
function beingBefore({ tokens }: Annotated, at: number): number | undefined {
  const { first } = clauseBounds(tokens, at);
  for (let near = at - 1; near >= Math.max(first, at - reach); near -= 1) {
    const { folded = '', text: written = '' } = tokens[near] ?? {};
    // `E` is an "and", `é` and `è` are verbs.
    if (folded === 'e' && !/^[éè]$/iu.test(written)) continue;
    if (goals.test(folded) || withoutWords.has(folded)) return undefined;
    // `Pour être médiateur certifié, il faut une autre formation`.
    if (purposes.has(tokens[near - 1]?.folded ?? '')) return undefined;
    if (being.test(folded) || making.test(folded)) return near;
  }
  return undefined;
}

/** Of a line that begins with it, or with a name and it: "Cumulon certified". */
function isOpening({ tokens }: Annotated, at: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return false;
  const isFirst = before?.sentence !== token.sentence;
  const isSecond = tokens[at - 2]?.sentence !== token.sentence && /^\p{Lu}/u.test(before?.text ?? '');
  const isWithin = next?.clause === token.clause && within.has(next.folded);
  // `Certificados digitales` are papers.
  if (papers.test(token.folded)) return isFirst && isWithin;
  return isFirst || (isSecond && /^(?:certified|zertifiziert|gecertificeerd)$/.test(token.folded));
}

/** `Este certificado`, `il certificato`: a noun behind its article. */
function isPaper({ tokens }: Annotated, at: number): boolean {
  return papers.test(tokens[at]?.folded ?? '') && articles.has(tokens[at - 1]?.folded ?? '');
}

const articles: ReadonlySet<string> = new Set(
  'o os a as um uns este esse deste neste do dos no nos ao pelo seu il i un uno lo gli questo dal del nel al suo el los unos estos al su de di com con sem sin senza por per le les'.split(
    ' ',
  ),
);

/** What is certified is a course, a paper, or its giver, or who certifies stands behind. */
function isOfThing({ tokens }: Annotated, at: number): boolean {
  const { first, last } = clauseBounds(tokens, at);
  const before = tokens.slice(first, at);
  const next = at < last ? (tokens[at + 1]?.folded ?? '') : '';
  const isBy = byWords.has(next) && !within.has(next);
  return isBy || things.test(next) || before.some(({ folded }) => things.test(folded));
}

/** `Haben die Zertifizierung erworben`. */
function obtained({ tokens }: Annotated, at: number): Place[] {
  const { first, last } = clauseBounds(tokens, at);
  const got = Array.from({ length: reach * 2 + 1 }, (_, step) => at - reach + step).find(
    (near) => near >= first && near <= last && obtaining.test(tokens[near]?.folded ?? ''),
  );
  return got === undefined ? [] : [{ first: Math.min(at, got), last: Math.max(at, got) }];
}

/** In words of the clause. */
const reach = 5;
const purposes: ReadonlySet<string> = new Set('to pour para per um om te zu per a'.split(' '));
const participle =
  /^(?:certified|zertifiziert(?:e[nrsm]?)?|certifiee?s?|certificad[oa]s?|certificat[oai]|gecertificeerd(?:en?)?)$/;
const papers = /^(?:certificad[oa]s?|certificat[oai]|certifie)$/;
const noun = /^(?:zertifizierung|certification|certificering|certificacion|certificacao|certificazione)$/;
const obtaining =
  /^(?:erworben|erlangt|erhalten|erreicht|obtained|earned|gained|achieved|obtenu|obtienn?ent|obtenido|obtienen|obtiveram|obtido|ottenuto|ottengono|behaald|verkregen|behalen)$/;
const making = /^(?:macht|machen|makes?|maakt|maken|rend|rendent|hace[n]?|fa|fanno|faz|fazem)$/;
const within: ReadonlySet<string> = new Set(
  'in en em nel nell nella nei nelle im as als como come comme voor for'.split(' '),
);
const things =
  /(?:kurs|kurse|kurses|lehrgang|schulung|cursus|opleiding|unternehmen|prozesse?)$|^(?:courses?|training|trainings|programmes?|programs?|school|centre|center|company|provider|trainers?|instructors?|teachers?|cop(?:y|ies)|translations?|products?|process|systems?|cours|formations?|organismes?|formateurs?|curso|cursos|programas?|centros?|formador(?:es)?|entidades?|corso|corsi|ente|enti|docent[ei]|programma|seminar\S*|anbieter|trainer\S*|einrichtung|docenten|instituut|aanbieder|management\S*)$/;
