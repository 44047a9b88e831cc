import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Qualifier } from '../words/words.ts';
import type { NumberMention } from './number-mention.ts';
import { valueKey } from './value-keys.ts';
import { supportsNumber } from './support.ts';

/**
 * Whether a limit says the same as one of the facts from its other side: `up to eleven` of "under 12", `the minimum age
 * is ten` of "10 to 14", "younger than eleven are outside" of "from 11".
 */
export function isSameLimit(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, counted, labels, form } = mention;
  if (isOlderPerson(mention)) return isExact(mention, { qualifier: 'least', by: 0 }, facts);
  if ((unit !== undefined && unit !== 'year') || labels.length > 0 || form === 'ordinal') return false;
  if (counted.some((each) => each !== 'person')) return false;
  return limitsOf(text, mention).some(({ qualifier, by }) =>
    by !== 0
      ? isExact(mention, { qualifier, by }, facts)
      : supportsNumber(
          {
            ...mention,
            values: mention.values.map((value) => value + by),
            qualifier,
            unit: 'year',
            nouns: [],
            counted: [],
          },
          facts,
        ),
  );
}

/** `16-plussers` */
function isOlderPerson({ unit, nouns: [noun = ''] }: NumberMention): boolean {
  return unit === undefined && /^plussers?$/.test(noun);
}

function isExact({ values }: NumberMention, { qualifier, by }: Limit, { numbers }: FactsIndex): boolean {
  const known = values.flatMap((value) => numbers.get(valueKey(value + by)) ?? []);
  return known.some(({ mention }) => mention.unit === 'year' && mention.qualifier === qualifier);
}

type Limit = { readonly qualifier: Qualifier; readonly by: number };

function limitsOf(text: Annotated, mention: NumberMention): readonly Limit[] {
  const { qualifier } = mention;
  if (qualifier === undefined) return limitsTold(text, mention);
  if (!isOfAge(text, mention) && !isYoung(text, mention)) return [];
  const other = others[qualifier];
  // `Jongeren vanaf zestien doen mee`: what stands behind is no noun of the number.
  const own = isYoung(text, mention) ? [{ qualifier, by: 0 }] : [];
  const isOut = isExcluded(text, mention);
  if (isOut)
    return qualifier === 'less'
      ? [{ qualifier: 'least', by: 0 }]
      : qualifier === 'more'
        ? [{ qualifier: 'most', by: 0 }]
        : [];
  return other === undefined ? own : [other, ...own];
}

/** Whether the sentence speaks of ages, and not of how many there are in a group. */
function isOfAge({ tokens }: Annotated, { start, unit }: NumberMention): boolean {
  const { sentence } = tokens[start] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence);
  if (here.some(({ folded }) => groups.test(folded))) return false;
  return unit === 'year' || here.some(({ folded }) => aged.test(folded));
}

const groups =
  /^(?:group|team|class$|classes$|gruppe|klein?gruppe|mannschaft|klasse|groupe|equipe|classe|grupo|equipo|clase|turma|gruppo|gruppi|squadr|classi$|groep|ploeg)/;
const aged =
  /^(?:age$|ages$|aged|old|older|young|younger|oldest|youngest|year|alter|alt$|junger|jung|jahr|mindestalter|hochstalter|an$|ans$|agee?s?|jeune|anos?$|edad|mayor|menor|joven|idade|velh|nov[oa]s?$|jovem|eta$|ann[io]$|giovan|leeftijd|jaar$|jong|oud)/;

/** Who is of an age stands right before it, or is it: `young people from sixteen`, "the over-60s". */
function isYoung({ tokens }: Annotated, { first, start, unit }: NumberMention): boolean {
  const isPeople = young.test(tokens[first - 1]?.folded ?? '') || /^\d\ds$/.test(tokens[start]?.folded ?? '');
  return unit === undefined && isPeople;
}

const young =
  /^(?:young|youth|teen|child|kid|pupil|people|person|anyone|everyone|jung|jugend|kinder|leute|jeune|enfant|adolescent|ado|joven|nin[oa]s|jovem|jovens|crianca|giovan|ragazz|bambin|jong|jeugd|kinderen|iedereen)/;

/** Of whole years: at most eleven are fewer than twelve. */
const others: Partial<Record<Qualifier, Limit>> = {
  most: { qualifier: 'less', by: 1 },
  less: { qualifier: 'most', by: -1 },
  least: { qualifier: 'more', by: -1 },
  more: { qualifier: 'least', by: 1 },
};

function isExcluded({ tokens, found }: Annotated, { start }: NumberMention): boolean {
  const { sentence } = tokens[start] ?? {};
  const isHere = (index: number) => tokens[index]?.sentence === sentence;
  return (
    (found.get('mark:negator') ?? []).some(({ first }) => isHere(first)) ||
    tokens.some(({ folded }, index) => isHere(index) && outside.test(folded))
  );
}

const outside = /^(?:outside|excluded|ausserhalb|ausgeschlossen|exclu|hors|fuera|fora|fuori|esclus|buiten|uitgesloten)/;

/** "Minimum age 12 years", `ab 12 Jahren alt`, "18 years old": how old somebody is, and no length. */
export function isAge({ tokens }: Annotated, { start, end, unit }: NumberMention): boolean {
  if (unit !== 'year') return false;
  const { clause } = tokens[start] ?? {};
  const near = tokens.slice(Math.max(0, start - reach), end + 3).filter((token) => token.clause === clause);
  return near.some(({ folded }) => old.test(folded));
}

const old =
  /^(?:age$|ages$|aged$|old$|older$|alter$|alt$|alteren?$|(?:mindest|hochst)alter$|agee?s?$|edad$|mayor(?:es)?$|menor(?:es)?$|idade$|maior(?:es)?$|eta$|leeftijd$|minimumleeftijd$|oud$)/;

/** `Das Mindestalter liegt bei zehn`, `from the age of eleven`, `the oldest age is fourteen`. */
function limitsTold({ tokens }: Annotated, { start }: NumberMention): Limit[] {
  const { clause } = tokens[start] ?? {};
  const before = tokens.slice(Math.max(0, start - reach), start).filter((token) => token.clause === clause);
  const text = before.map(({ folded }) => folded).join(' ');
  if (!ages.test(text)) return [];
  const limits: Limit[] = [];
  if (lowest.test(text)) limits.push({ qualifier: 'least', by: 0 });
  if (highest.test(text)) limits.push({ qualifier: 'most', by: 0 });
  return limits;
}

const reach = 8;
const ages =
  /(?:\bage\b|alter|\bage minimum|\bedad\b|\bidade\b|\beta\b|leeftijd|youngest|oldest|jungste|alteste|jongste|oudste)/;
const lowest =
  /(?:minim|mindest|\bfrom\b|\bab\b|partir|vanaf|\bdai\b|\bdesde\b|youngest|jungste|jongste|plus jeunes?|mas joven|mais nov|piu giovan|lowest)/;
const highest =
  /(?:maxim|hochst|\buntil\b|\bup to\b|\bbis\b|\bhasta\b|\bate\b|\bfino\b|\btot\b|oldest|alteste|oudste|plus ages?|mayor|mais velh|piu grand|highest)/;
