import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { capability } from '../words/title-words.ts';
import { certifiedPeople, isVerb } from './certified-people.ts';
import { isOnlyAttended } from './evidence.ts';

/** `Zertifizierung als Scrum Master`, `competenze certificate di tutoraggio` of what only prepares or is attended. */
export const certifiedAsRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !text.tokens.some(({ folded }) => certifying.test(folded))) return [];
    if (isCertifiedInFacts(facts) || !(facts.marks.has('mark:prepared') || isOnlyAttended(facts))) return [];
    const people = certifiedPeople(text).map((place) => ({ ...place, detail }));
    const named = text.tokens.flatMap(({ folded, text: written }, at) => {
      if (isVerb(written)) return [];
      const last = noun.test(folded)
        ? personBehind(text, at)
        : adjective.test(folded)
          ? skillBeside(text, at)
          : undefined;
      if (last === undefined || isMarked(text, at, ['negator', 'optional', 'prepared'])) return [];
      return [{ first: Math.min(at, last), last: Math.max(at, last), detail }];
    });
    return [...named, ...people];
  },
};

const detail = 'no stronger claim than the facts make: attendance is no competence, preparation no certification';

const certifying = /^(?:certif|zertifi|gecertif)/;
const noun = /^(?:certification|zertifizierung|certificacion|certificacao|certificazione|certificering)$/;
const adjective =
  /^(?:certified|zertifizierte?[nrsm]?|certificad[oa]s?|certifiee?s?|certificat[oaie]|gecertificeerde?)$/;

/** "Certification as a coach"; with `de` and `di` only of a person. */
function personBehind({ tokens }: Annotated, at: number): number | undefined {
  const { clause } = tokens[at] ?? {};
  const [link, next] = [tokens[at + 1], tokens[at + 2]];
  if (link?.clause !== clause || next?.clause !== clause) return undefined;
  if (as.has(link?.folded ?? '')) return at + 2;
  return of.has(link?.folded ?? '') && doers.test(next?.folded ?? '') ? at + 2 : undefined;
}

const as = new Set('as als como come'.split(' '));
const of = new Set('de di'.split(' '));
const doers = /(?:eurs?|euse|teur|trice|coach|master|tutor|tuteur|guide|ista|iste|tore|dor|dora|scrum)$/;

function skillBeside({ tokens }: Annotated, at: number): number | undefined {
  const { clause } = tokens[at] ?? {};
  return [1, -1, 2, 3, -2]
    .map((step) => at + step)
    .find((near) => tokens[near]?.clause === clause && capability.test(tokens[near]?.folded ?? ''));
}

/** Where the facts call something certified by itself: not in what they prepare for. */
function isCertifiedInFacts({ passages }: FactsIndex): boolean {
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded, text: written }, at) =>
        (noun.test(folded) || (adjective.test(folded) && !isVerb(written))) &&
        passage.place !== 'issuer' &&
        // The English paper, and not Italian skills that are.
        folded !== 'certificate' &&
        // `Certificado de asistencia` is what it is called.
        !(titles.has(passage.place) && papers.test(folded)) &&
        !isMarked(passage, at, ['prepared', 'negator']),
    ),
  );
}

const titles: ReadonlySet<string> = new Set(['name', 'type']);
const papers = /^(?:certificad[oa]s?|certificat[oi])$/;
