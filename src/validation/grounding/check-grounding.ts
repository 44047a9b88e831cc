import { fieldsOf, type DescriptionText } from '../description-text.ts';
import { reason, type Reason, type TextWarning } from '../verdict.ts';
import { annotate, type Annotated } from './annotate.ts';
import type { Claim, GroundingFindings, GroundingSource } from './claim.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { indexFacts } from './facts-index.ts';
import { createIdleOpening } from './idle-opening.ts';
import { isNotStated } from './not-stated.ts';
import { findOwnName, findQuoted, isOfName } from './quoted.ts';
import { findQuotedFields } from './quoted-label.ts';
import { readClaims } from './read-concepts.ts';
import { readPassage, tokenAt, type Passage } from './reading.ts';
import type { Rule, Unsupported } from './rule.ts';
import { rules } from './rules.ts';
import { findSpeltOut } from './spelt-out.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Finds what a text claims and its facts do not support. Pure and deterministic. What a text and its facts say is
 * read in the same way, into numbers, dates, codes, concepts and names that compare across languages; a claim stands
 * when the facts hold its like.
 */
export function findUnsupportedClaims(text: DescriptionText, source: GroundingSource): GroundingFindings {
  const facts = indexFacts(source);
  const vocabulary = vocabularyOf(source.locale);
  const language = vocabulary?.language ?? 'und';
  const refused: Claim[] = [];
  const warned: Claim[] = [];
  for (const passage of passagesOf(text)) {
    if (passage.tokens.length > mostTokens) {
      refused.push(tooLong(passage));
      continue;
    }
    const read = annotate(passage, vocabulary === undefined ? [] : [vocabulary]);
    const annotated = Object.assign(read, { claims: readClaims(read) });
    const isAudience = passage.place === '/audience';
    const isInferredAudience = isAudience && !source.isAudienceStated;
    const found = rules.flatMap((rule) =>
      rule.find(annotated, facts, { isAudience, isInferredAudience, language }).map((each) => ({ rule, each })),
    );
    if (found.length === 0) continue;
    const quoted = isInferredAudience
      ? nothing
      : new Set([...findQuoted(annotated.tokens, facts.sentences), ...findQuotedFields(annotated, facts)]);
    const named = findOwnName(annotated.tokens, facts.passages);
    const spelt = findSpeltOut(annotated, facts);
    const isIdleAt = createIdleOpening(annotated, facts);
    const isSmall = (index: number) => isFunctionWord(annotated, tokenAt(annotated.tokens, index));
    for (const { rule, each } of withoutOverlaps(found)) {
      if (quoted.has(each.first) && quoted.has(each.last)) continue;
      if (isOfName(each, named, isSmall)) continue;
      if (spelt.has(each.first) && spelt.has(each.last)) continue;
      const name = each.rule ?? rule.name;
      if (isIdleAt(name, each.first) || isNotStated(annotated, name, each.first, facts)) continue;
      const isWarning = rule.warnsOutsideEnglish === true && language !== 'en';
      (isWarning ? warned : refused).push(toClaim(rule, each, annotated));
    }
  }
  return { refused, warned };
}

/**
 * What grounding says of a text, by one reading: claims that are refused, as reasons for the re-ask and the audit row;
 * and names outside English that the facts lack, one warning a place, which are too hard to tell from words.
 */
export function judgeGrounding(text: DescriptionText, source: GroundingSource): GroundingJudgement {
  const { refused, warned } = findUnsupportedClaims(text, source);
  const detail = 'may hold a name that the credential does not state';
  const pointers = new Set(warned.map(({ pointer }) => pointer));
  return {
    reasons: refused.map((claim) => ({
      ...reason(`grounding.${claim.rule}`, claim.pointer, claim.detail, claim.text),
      span: { start: claim.start, end: claim.end },
    })),
    warnings: [...pointers].map((pointer) => ({ code: 'ungrounded_name', pointer, detail })),
  };
}

type GroundingJudgement = { readonly reasons: readonly Reason[]; readonly warnings: readonly TextWarning[] };

/** Several times the longest text that passes the checks of form; what is longer is not read but refused. */
const mostTokens = 1_000;

function tooLong({ place, written }: Passage): Claim {
  const detail = `a text of at most ${mostTokens} words`;
  return { rule: 'length', pointer: place, start: 0, end: written.length, text: written.slice(0, 160), detail };
}

function passagesOf(text: DescriptionText): Passage[] {
  return fieldsOf(text).map(([pointer, value]) => readPassage(pointer, value, mostTokens + 1));
}

const nothing: ReadonlySet<number> = new Set();

type FoundByRule = { readonly rule: Rule; readonly each: Unsupported };

/** One place is one claim: that of the first rule in the order of the list. */
function withoutOverlaps(found: readonly FoundByRule[]): FoundByRule[] {
  const taken = new Set<number>();
  const kept = found.filter(({ each: { first, last } }) => {
    for (let index = first; index <= last; index += 1) if (taken.has(index)) return false;
    for (let index = first; index <= last; index += 1) taken.add(index);
    return true;
  });
  return kept.sort((one, other) => one.each.first - other.each.first);
}

function toClaim(
  { name }: Rule,
  { first, last, detail, rule }: Unsupported,
  { tokens, written, place }: Annotated,
): Claim {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? written.length;
  return { rule: rule ?? name, pointer: place, start, end, text: written.slice(start, end), detail };
}
