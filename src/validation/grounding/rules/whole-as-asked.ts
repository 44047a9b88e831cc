import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { isPartOf } from '../numbers/part-of.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseAround } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';

/** `Les huit exercices ont été réalisés` of six of eight: the whole told as done or due where a part of it is asked for. */
export const wholeAsAskedRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    const wholes = wholesOf(facts);
    if (wholes.length === 0) return [];
    return text.numbers.flatMap((mention) => {
      const isWhole = wholes.some((whole) => isSameCount(mention, whole));
      const isClaimed = isWhole && isAllOfThem(text, mention) && isDoneOrDue(text, mention);
      return isClaimed && !isShared(text, mention)
        ? [{ first: mention.start, last: mention.end, detail: 'no more than the part that the facts ask for' }]
        : [];
    });
  },
};

/** The wholes of which a field that asks wants a part. */
const wholesOf = oncePerFacts(({ passages }: FactsIndex): readonly NumberMention[] =>
  passages.flatMap((passage) =>
    passage.place !== 'criteria' && passage.place !== 'assessment'
      ? []
      : passage.numbers.filter((whole, at) => {
          const part = passage.numbers[at - 1];
          return (
            part !== undefined && whole.unit === undefined && part.unit === undefined && isPartOf(passage, part, whole)
          );
        }),
  ),
);

function isSameCount({ values, unit, form, nouns }: NumberMention, whole: NumberMention): boolean {
  // `6 exercices sur 8`: the noun stands with the part.
  const isNoun = whole.nouns.length === 0 || nouns.some((noun) => whole.nouns.some((known) => isAkin(noun, known)));
  return form !== 'ordinal' && unit === undefined && isNoun && values.some((value) => whole.values.includes(value));
}

/** Behind an article, as all of them. */
function isAllOfThem({ tokens }: Annotated, { start }: NumberMention): boolean {
  return articles.has(tokens[start - 1]?.folded ?? '');
}

function isDoneOrDue(text: Annotated, { start }: NumberMention): boolean {
  if (isMarked(text, start, ['negator', 'optional'])) return false;
  return (
    isMarked(text, start, ['required']) || clauseAround(text.tokens, start).some(({ folded }) => done.test(folded))
  );
}

/** `Six des huit exercices`, `douze bonnes réponses aux quinze questions`: a smaller number stands before it. */
function isShared({ numbers, tokens }: Annotated, { start, values: [value = 0] }: NumberMention): boolean {
  const { sentence } = tokens[start] ?? {};
  return numbers.some(
    (each) => each.start < start && tokens[each.start]?.sentence === sentence && (each.values[0] ?? value) < value,
  );
}

const articles: ReadonlySet<string> = new Set('the les los las os as aos i gli le die den de alle aux'.split(' '));
const done =
  /^(?:complet\w*ed|finished|attended|passed|realisee?s|rendus|rendues|termine(?:es|s)|reussi\w*|completado?s?|completaron|realizad[oa]s|realizaron|superad[oa]s|conclu\w*d[oa]s|concluiram|svolt[ie]|completat[ie]|superat[ie]|bearbeitet|absolviert|besucht|bestanden|gemaakt|afgerond|bijgewoond|voltooid)$/;
