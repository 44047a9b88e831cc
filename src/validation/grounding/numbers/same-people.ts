import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords } from '../words/count-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number is told of the same people or things by another noun than in the facts. */
export function isOfSamePeople(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, qualifier, form, labels, rate } = mention;
  if (qualifier !== undefined || rate !== undefined || form === 'ordinal' || labels.length > 0) return false;
  if (unit === 'percent') return isAllOfThem(text, mention, passages);
  return unit === undefined && (isOfFellows(mention, passages) || isOneOfEach(mention, passages));
}

/** `Seis estudiantes` of `6 compañeros`, where nobody else is counted. */
function isOfFellows({ values, nouns: [noun = ''] }: NumberMention, passages: readonly Annotated[]): boolean {
  if (!learners.test(noun)) return false;
  const counted = passages.flatMap(({ numbers }) =>
    numbers.filter(({ unit, nouns }) => unit === undefined && nouns.some((each) => people.test(each))),
  );
  return (
    counted.length === 1 &&
    counted.every((each) => fellows.test(each.nouns[0] ?? '') && each.values.some((value) => values.includes(value)))
  );
}

const learners =
  /^(?:students?|learners?|people|estudiantes|alumn[oa]s|personas|etudiant(?:e?s)|eleves|personnes|studierende[n]?|lernende[n]?|menschen|personen|estudantes|alun[oa]s|pessoas|student(?:i|esse|en)|alliev[ie]|persone|leerlingen|mensen)$/;
const fellows =
  /^(?:companer|colegas?$|colegs|peers?$|fellow|classmate|kommiliton|mitstud|mitschul|mitlern|camarade|condisciple|compagn[ei]|colleg|medestudent|klasgeno|medeleerling|mentees?$|tutees?$)/;
const people = new RegExp(
  `${learners.source}|${fellows.source}|^(?:tutor|mentor|teacher|trainer|lehr|docent|profes|enseign|insegn|participant|teilnehm|deelnem|partecip|person|coach|volunt|visit)`,
);

/** `Drie papers` where each of three subjects is closed with a paper. */
function isOneOfEach({ values, nouns: [noun = ''] }: NumberMention, passages: readonly Annotated[]): boolean {
  if (noun.length < 4) return false;
  return passages.some(({ tokens, numbers }) =>
    tokens.some(({ folded, sentence }, at) => {
      if (!eachWords.has(folded)) return false;
      const whole = tokens[at + 1]?.folded ?? '';
      const isCounted = numbers.some(
        (each) =>
          each.values.some((value) => values.includes(value)) && each.nouns.some((own) => isPluralOf(own, whole)),
      );
      return (
        isCounted &&
        tokens.some(
          (token, index) =>
            index > at + 1 &&
            token.sentence === sentence &&
            isPluralOf(noun, token.folded) &&
            singleArticles.has(tokens[index - 1]?.folded ?? ''),
        )
      );
    }),
  );
}

const singleArticles = new Set('a an one ein eine einen einem einer un une uno una um uma een'.split(' '));

/** `Vakken` of "vak", "modules" of "module". */
function isPluralOf(plural: string, single: string): boolean {
  if (single.length < 3) return false;
  return plural.startsWith(single.replace(/[aeo]$/, '')) && plural.length - single.length <= 3;
}

/** `Checklist completa al 100 %` of a checklist all of whose items are to be met. */
function isAllOfThem({ tokens }: Annotated, { values, start }: NumberMention, passages: readonly Annotated[]): boolean {
  if (values[0] !== 100) return false;
  const said = tokens.filter((token) => token.clause === tokens[start]?.clause && token.folded.length >= 5);
  if (!said.some(({ folded }) => whole.test(folded))) return false;
  const things = said.filter(({ folded }) => !whole.test(folded));
  return passages.some(
    ({ place, tokens: known }) =>
      asking.has(place) &&
      known.some(
        ({ folded, sentence }) =>
          alls.has(folded) &&
          things.length > 0 &&
          things.every((thing) =>
            known.some((each) => each.sentence === sentence && isAkin(each.folded, thing.folded)),
          ),
      ),
  );
}

const asking: ReadonlySet<string> = new Set(['assessment', 'criteria']);
const whole = /^(?:complet|vollstandig|erfull|complete|volledig|voldaan|fulfil|rempl|cumpl|cumpr|soddisf)/;
const alls = new Set('all every alle samtliche jede jeder tous toutes todas todos tutte tutti ogni'.split(' '));
