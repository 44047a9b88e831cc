import type { Annotated } from '../annotate.ts';
import { sentenceBounds } from '../reading.ts';
import type { RoleMention, Stretch } from '../role-mentions.ts';
import { roleWords } from '../words/role-words.ts';

/** "Takes beginners to B1", `vom Einstieg bis B1`: the level that a way ends with, though a word of entering stands before it. */
export function isWayUpTo({ tokens }: Annotated, { from }: Stretch, { first }: RoleMention): boolean {
  const words = tokens.slice(from, first).map(({ folded }) => folded);
  const entered = words.findLastIndex((word) => roleWords.entering.test(word));
  const word = words[entered] ?? '';
  const between = words.slice(entered + 1);
  if (beginners.test(word)) return between.some((each) => untilWords.has(each) || toWords.has(each));
  return starts.test(word) && between.some((each) => untilWords.has(each));
}

const beginners =
  /^(?:beginners?|starters?|einsteiger|debutants?|principiant|iniciantes?|iniciad|iniziant|instappers?|beginners)/;
const starts = /^(?:begin|start|einstieg|inici|iniz|debut|commence|comien|empez|come[cç]|instap|scratch)/;
const untilWords: ReadonlySet<string> = new Set(
  'to up through until bis hin hasta jusqu jusque fino sino ate tot'.split(' '),
);
/** Behind people only: `commence au niveau B1` is where it begins. */
const toWords: ReadonlySet<string> = new Set('to towards zu zum auf au vers al a ao naar'.split(' '));

/** "Passing depends on the exam (60 %) and the portfolio (40 %)", "candidates who pass at 85 % get the top grade". */
export function isSaidOtherwise(text: Annotated, { from, to }: Stretch, role: 'excelling' | 'weighing'): boolean {
  const words = text.tokens.slice(from, to + 1).map(({ folded }) => folded);
  if (role === 'excelling')
    return words.some(
      (word, at) =>
        (tops.test(word) && grades.test(`${words[at - 1] ?? ''} ${words[at + 1] ?? ''}`)) || topGrades.test(word),
    );
  const { first, last } = sentenceBounds(text.tokens, from);
  const shares = text.numbers.filter(({ unit, start, end }) => unit === 'percent' && start >= first && end <= last);
  return shares.length > 1 && words.some((word) => depending.test(word)) && !words.some((word) => reaching.test(word));
}

const tops = /^(?:top|highest|best|hochste|beste|meilleure|maxim[aeo]|mejor|massim[aeo]|melhor|hoogste)/;
const grades = /(?:^| )(?:grade|mark|note|notes|nota|voto|punteggio|calificacion|classificacao|cijfer|resultat)(?: |$)/;
const topGrades = /^(?:commended|bestnote|hochstnote|topnote|topcijfer)/;
const depending =
  /^(?:depend|based|rests?$|hangt?$|abhang|basier|beruht|depend|repose|basa|baseia|dipend|hangt$|gebaseerd|berust|compos|consist|setzt$)/;
const reaching =
  /^(?:reach|scor|obtain|achiev|least|minim|mindest|erreich|moins|obten|obtien|otten|ottien|alcan|ating|raggiun|behal|minst)/;

/** "All participants, members included". */
export const besidesSome =
  /^(?:includ|inclus|incluid|incluindo|whether$|even$|also$|einschliesslich|inklusive|auch$|sowie$|compris$|incl$|meme$|tambien$|anche$|tambem$|ook$)/;
