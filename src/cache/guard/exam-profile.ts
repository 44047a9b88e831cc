import type { PreparedFacts } from './prepare-facts.ts';
import type { WordLists } from './words/word-lists.ts';

/** Whether two texts that a rule tells apart say the same of one exam. */
export function isSameExam(sides: readonly PreparedFacts[], { field, rule, lists }: ToldApart): boolean {
  if (!profilable.has(rule) || (field !== 'assessment' && field !== 'criteria')) return false;
  const [profile, second] = sides.map(({ facts, read }) =>
    examProfile(read(facts[field] ?? '', { kind: 'prose', field, lists }).words, lists),
  );
  return profile !== undefined && profile === second;
}

type ToldApart = { readonly field: string; readonly rule: string; readonly lists: WordLists };

/** Rules whose objection a profile answers by itself. */
const profilable: ReadonlySet<string> = new Set(['word', 'order', 'number', 'unit', 'bound']);

/**
 * What an assessment is, where it says no more than what kind of exam it is, its questions, its time and its pass mark:
 * `MC exam with 45 questions, 90 minutes`, `40 questions in 60 minutes; 65 % needed to pass`, each in whatever order.
 * None where any other word stands there, where two exams could be meant, or one thing is told twice.
 */
function examProfile(words: readonly string[], lists: WordLists): string | undefined {
  const pieces = piecesOf(words, lists);
  if (pieces === undefined) return undefined;
  const said = pieces.map(({ name, value }) => `${name} ${value}`);
  const named = pieces.filter(({ name }) => name !== 'kind').map(({ name }) => name);
  const kinds = pieces.filter(({ name }) => name === 'kind');
  const isOne = named.includes('exam') && kinds.length > 0;
  const isOfTwo = kinds.filter(({ value }) => parts.test(value)).length > 1 || new Set(named).size < named.length;
  const isEnough = named.length > 1 || named.includes('pass mark') || isOne;
  return isOfTwo || !isEnough || (kinds.length > 0 && !isOne) ? undefined : said.toSorted().join('\n');
}

/** What a text tells, piece by piece, and nothing else; each where it can only be of the one exam. */
function piecesOf(words: readonly string[], lists: WordLists): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let rest = words.join(' ');
  let link = '';
  while (rest !== '') {
    const piece = pieceAt(rest, lists);
    if (piece === undefined || !isPlaced(piece.name, pieces, link)) return undefined;
    if (piece.name !== 'filler') pieces.push(piece);
    link = piece.name === 'filler' ? rest.slice(0, piece.length) : '';
    rest = rest.slice(piece.length).trimStart();
  }
  return pieces;
}

/**
 * What an exam is stands right at it, and it stands before its questions or right behind them; ten questions of five
 * minutes are of five minutes each.
 */
function isPlaced(name: string, pieces: readonly Piece[], link: string): boolean {
  const last = pieces.at(-1)?.name;
  if (name === 'time') return last !== 'questions' || inAll.test(link);
  if (name === 'exam') return last === undefined || link === '';
  if (name !== 'kind' || last === undefined) return true;
  const isExam = pieces.some((piece) => piece.name === 'exam');
  if (isExam) return (last === 'kind' || last === 'exam') && /^(?:|taken)$/.test(link);
  // `A 60-minute closed-book exam`.
  return last === 'kind' ? /^,?$/.test(link) : link === '';
}

/** What says how long all questions take, behind them. */
const inAll = /^(?:[,.]|in|en|em|to be .*|à passer en)$/u;

type Piece = { readonly name: string; readonly value: string; readonly length: number };

/** What an exam of one part is one of only. */
const parts =
  /^(?:written|oral|practical|theor|schriftlich|muendlich|praktisch|escrit|práctic|prátic|teóric|écrit|pratique|théor|scritt|pratic|teoric|schriftelijk|mondeling|praktijk)/u;

function pieceAt(rest: string, lists: WordLists): Piece | undefined {
  for (const [name, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (match !== null) return { name, value: valueOf(name, match), length: match[0].length };
  }
  const [word = ''] = rest.split(' ', 1);
  if (lists.tested.has(word)) return { name: 'exam', value: word, length: word.length };
  const isKind = lists.adjectives.has(word) || lists.modes.has(word) || moreKinds.has(word);
  return isKind ? { name: 'kind', value: kindOf(word), length: word.length } : undefined;
}

function kindOf(word: string): string {
  return word === 'mc' || word === 'multiple choice' ? 'multiplechoice' : word;
}

function valueOf(name: string, { groups }: RegExpExecArray): string {
  const { sign = '', count = '', of = '', behind = '' } = groups ?? {};
  const value = [sign, count, of === '' && behind === '' ? '' : 'choice'].filter(Boolean).join(' ');
  return name === 'kind' ? kindOf(value) : value;
}

const moreKinds = new Set(
  'multiplechoice mc proctored closedbook openbook adaptive adaptatif adaptativo adattivo written oral practical final theory computerbased performancebased tipotest'.split(
    ' ',
  ),
);

/** What follows is told in the words that the lists have given it: limits as signs, times in minutes. */
const percent = String.raw`(?:≥ )?(?<count>\d[\d.]*) %`;
const passMark =
  'passmark|nota mínima|nota de corte|nota(?= ≥)|puntuación mínima|seuil de réussite|note de passage|bestehensgrenze|slaaggrens|cesuur|soglia di superamento|punteggio minimo';
const passing =
  'passmark|(?:(?:is )?(?:needed|required) )?to pass|must pass|para aprobar|para aprovação|para passar|(?:exigés? )?pour réussir|per superare|(?:erforderlich )?zu bestehen|om te slagen';
const passedWith =
  'se aprueba con|si supera con|superato con|aprova-se com|bestanden (?:ab|mit)|bestehen ab|geslaagd (?:bij|met)|réussite à partir de';
const question =
  'questions?|preguntas?|fragen?|perguntas?|questão|questões|domand[ae]|vraag|vragen|multiplechoicefragen?|meerkeuzevra(?:ag|gen)|multiplechoicevra(?:ag|gen)';

const patterns: readonly (readonly [string, RegExp])[] = (
  [
    ['pass mark', `(?:${passMark})(?: (?::|of|is|de|di|von|bei|van|met))? ${percent}`],
    ['pass mark', `(?:${passedWith}) ${percent}`],
    ['pass mark', `${percent} (?:${passing})`],
    ['pass mark', `to pass ,? ?score ${percent}`],
    [
      'right',
      String.raw`(?:of that )?(?<count>\d+) (?:must be answered correctly|(?:correct|right) answers?(?: (?:required|needed))?)`,
    ],
    [
      'questions',
      String.raw`(?<sign>[≤≥] )?(?<count>\d+) (?<of>multiplechoice |multiple choice |mc |(?=multiplechoice|meerkeuze))?(?:${question})(?<behind> (?:tipotest|de opción múltiple|de escolha múltipla|a risposta multipla|à choix multiples?))?`,
    ],
    [
      'time',
      String.raw`(?:(?:time allowed|time limit|time|dauer|duración|durée|duração|durata|duur)(?: (?::|of|de|di|van))? )?(?<sign>[≤≥] )?(?<count>\d+) (?:minute|minuto|minuut)`,
    ],
    ['kind', '(?<count>(?:performance|computer|web|paper|scenario) based|multiple choice|hands on)'],
    ['code', String.raw`(?:\( |: )(?<count>[a-z]{1,4} ?\d{2,4}[a-z]?)(?: \))?`],
    [
      'filler',
      String.raw`(?:[,.:]|consisting of|comprising|containing|lasting|lasts|to be answered in|to be taken in|taken|with|of|in|has|comportant|comprenant|à passer en|avec|de durée de|de|en|con|mit|von|met|van|com|em|di|&(?= (?:≥ )?\d[\d.]* %| passmark))`,
    ],
  ] as const
).map(([name, source]) => [name, new RegExp(`^(?:${source})(?= |$)`, 'u')]);
