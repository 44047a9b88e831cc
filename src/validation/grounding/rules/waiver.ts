import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { readRequirements } from '../read-concepts.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { beyond } from '../words/beyond-words.ts';
import { openClausesOf } from './open-words.ts';

/** What the facts ask for and a text waives: "non serve alcun certificato medico", "sin evaluación". */
export const waiverRule: Rule = {
  name: 'polarity',
  find: (text, facts) => [
    ...waivedRequirements(text, facts),
    ...deniedAssessments(text, facts),
    ...deniedExaming(text, facts),
    ...deniedAccreditation(text, facts),
  ],
};

const detail = 'no denial of what the facts ask for';

function waivedRequirements(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  if (!text.found.has('mark:required') && !text.found.has('mark:needed')) return [];
  const asked = passages.filter(({ place }) => place === 'prerequisites').flatMap(wordsAsked);
  if (asked.length === 0) return [];
  return readRequirements(text, ['required', 'needed']).flatMap(({ first, last, isNegated }) => {
    if (!isNegated) return [];
    const { tokens } = text;
    const { clause } = tokens[first] ?? {};
    const here = tokens.flatMap((token, index) => (token.clause === clause ? [index] : []));
    const words = here.map((index) => tokens[index]?.folded ?? '');
    if (words.some((word) => beyond.has(word))) return [];
    const isWaived = (index: number) => asked.some((word) => isAkin(word, tokens[index]?.folded ?? ''));
    return here.some(isWaived) ? [{ first, last, detail }] : [];
  });
}

/** Of clauses that neither deny nor leave open. */
function wordsAsked(passage: Annotated): string[] {
  const { tokens, found } = passage;
  const open = new Set(
    ['mark:negator', 'mark:optional'].flatMap((tag) =>
      (found.get(tag) ?? []).map(({ first }) => tokens[first]?.sentence),
    ),
  );
  const openClauses = openClausesOf(passage);
  return tokens
    .filter((token) => token.kind === 'word' && token.folded.length >= 5)
    .filter(({ sentence, clause }) => !open.has(sentence) && !openClauses.has(clause))
    .filter((token) => !isFunctionWord(passage, token) && !asking.test(token.folded))
    .map(({ folded }) => folded);
}

/** Words of asking, which stand on both sides. */
const asking =
  /^(?:requi|richied|richies|exig|neces|demand|pedid|precis|obrigat|obligat|obbligat|previ|minim|knowledge$)/;

/** A whole clause that says there is no assessment. */
function deniedAssessments({ tokens, found }: Annotated, { fields, denied, denials }: FactsIndex): Unsupported[] {
  if (!fields.has('assessment') || denied.has('assessment')) return [];
  return (found.get('mark:negator') ?? []).flatMap(({ first, last }) => {
    const { clause } = tokens[first] ?? {};
    for (let index = last + 1; index <= last + 4 && tokens[index]?.clause === clause; index += 1) {
      if (!assessments.test(tokens[index]?.folded ?? '')) continue;
      // "But not fire risk assessment" where the facts keep that apart.
      const kind = tokens.slice(last + 1, index + 1).map(({ folded }) => folded);
      if (kind.length > 1 && denials.some(({ words }) => kind.every((word) => words.includes(word)))) return [];
      return tokens[index + 1]?.clause === clause ? [] : [{ first, last: index, detail }];
    }
    return [];
  });
}

const assessments = /^(?:evaluacion|avaliacao|evaluation|valutazione|assessment)(?:es|s)?$/;

/** `Geprüft wird nicht` where the facts have an exam: the participle alone claims none, since much else is checked. */
function deniedExaming(text: Annotated, { concepts, marks }: FactsIndex): Unsupported[] {
  const { tokens, found } = text;
  if (!found.has('mark:negator')) return [];
  const isHeld = (concepts.get('exam') ?? []).some(({ mention, words }) => !mention.isNegated && !isVerb(words));
  if (!isHeld || marks.has('mark:prepared')) return [];
  return (found.get('mark:negator') ?? []).flatMap(({ first, last }) => {
    const { clause } = tokens[first] ?? {};
    const verb = tokens.findIndex((token) => token.clause === clause && examining.test(token.folded));
    // `Rechtschreibung wird nicht geprüft` denies something else.
    const isOther = (token: Annotated['tokens'][number], index: number) =>
      token.clause === clause && index !== verb && (index < first || index > last) && !isFunctionWord(text, token);
    return verb === -1 || tokens.some(isOther)
      ? []
      : [{ first: Math.min(first, verb), last: Math.max(last, verb), detail }];
  });
}

const examining = /^(?:gepruft|getestet|abgefragt|getoetst|geexamineerd)$/;

function isVerb(words: readonly string[]): boolean {
  return words.every((word) => examining.test(word));
}

/** `Carece de acreditación` where the facts have one: the noun alone claims none, since it may be the credential. */
function deniedAccreditation({ tokens, found }: Annotated, { fields, denied }: FactsIndex): Unsupported[] {
  if (!fields.has('accreditation') || denied.has('accreditation')) return [];
  return (found.get('mark:negator') ?? []).flatMap(({ first, last }) => {
    const near = [1, 2, 3].map((step) => last + step);
    const noun = near.find(
      (at) => tokens[at]?.clause === tokens[first]?.clause && accreditations.test(tokens[at]?.folded ?? ''),
    );
    // `Sin acreditación previa` asks for none beforehand.
    const isEnd = noun !== undefined && tokens[noun + 1]?.clause !== tokens[noun]?.clause;
    return isEnd ? [{ first, last: noun, detail }] : [];
  });
}

const accreditations = /^acreditac|^acreditad[oa]s?$/;
