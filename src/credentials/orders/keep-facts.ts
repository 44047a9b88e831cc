import { matchesIn } from '../matches-in.ts';
import { fold, isAscii } from './fold.ts';
import { isDoubtful, isOrder as judge, type IsOrder } from './is-order.ts';
import { removeFrames, type Judges } from './remove-frames.ts';

/**
 * A text without the sentences that are orders; the very same text where there are none. What imitates the frame
 * around the facts goes too, if one of the sentences in it `isOrderInFrame`: by default, whatever it encloses.
 */
export function keepFacts(
  text: string,
  { isOrder = judge, isOrderInFrame = anySentence }: Partial<Judges> = {},
): string {
  const unframed = removeFrames(text, { isOrder, isOrderInFrame });
  const split = unframed.text.split('\n').map(splitLine);
  const lines = withoutDialogue(split, isOrder);
  if (isTornByLines(lines, isOrder)) return '';
  let isTainted = false;
  let isChanged = unframed.text !== text || lines !== split;
  const kept = lines.map((pieces) => {
    // A blank line ends what an order has tainted.
    if (pieces.every((piece) => piece.trim() === '')) isTainted = false;
    const left = keepPieces(pieces, { isTainted, isOrder });
    isTainted ||= left.kept.length < pieces.length;
    isChanged ||= left.kept.length < pieces.length;
    return left.kept.length < pieces.length ? mendEnd(left.kept.join('')) : left.kept.join('');
  });
  return isChanged ? kept.join('\n') : text;
}

export function anySentence(): boolean {
  return true;
}

/** Where one line of a talk with a model is an order, all its lines are its author's; else the very same lines. */
function withoutDialogue(lines: readonly (readonly string[])[], isOrder: IsOrder): readonly (readonly string[])[] {
  const spoken = lines.flat().filter((piece) => piece.includes(':') && speaker.test(piece));
  const holdsOrder =
    spoken.length > 1 &&
    spoken.map((piece) => piece.replace(speaker, '')).some((piece) => isOrder(piece) || isDoubtful(piece));
  if (!holdsOrder) return lines;
  const said = new Set(spoken);
  return lines.map((pieces) => pieces.filter((piece) => !said.has(piece)));
}

const speaker =
  /^[^\p{L}\p{N}]{0,4}(?:user|human|utente|usuario|usu[áa]rio|utilizador|utilisateur|usager|nutzer|benutzer|gebruiker|assistant|asistente|assistente?|system|sistema|syst[èe]me|systeem|ki|ia|ai|bot|modell?|modelo|mod[èe]le|modello)[^\p{L}\p{N}\n]{0,3}:/iu;

/** A sentence whose rest was taken ends as one. */
function mendEnd(line: string): string {
  return line.replace(/\s?[;–—]\s*$/u, '.');
}

/** One word on each line: an order that is read downwards. */
function isTornByLines(lines: readonly (readonly string[])[], isOrder: IsOrder): boolean {
  const whole = lines.map((pieces) => pieces.join('').trim()).filter((line) => line !== '');
  const isColumn = whole.length > 3 && whole.length < 100 && whole.every((line) => line.length < 24);
  if (!isColumn) return false;
  const joined = whole.join(' ');
  // Lists of skills have more.
  return countWords(joined) <= whole.length * 1.5 && isOrder(joined);
}

/** Where no spaces are written, two letters are about a word: whole sentences of Chinese would be one. */
function countWords(text: string): number {
  const spaced = text.trim().split(/\s+/).length;
  return isAscii(text) ? spaced : Math.max(spaced, (text.match(unspaced)?.length ?? 0) / 2);
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

type State = { readonly isTainted: boolean; readonly isOrder: IsOrder };

function keepPieces(pieces: readonly string[], { isTainted: wasTainted, isOrder }: State): { readonly kept: string[] } {
  // A sentence says nothing more for being repeated.
  const different = [...new Set(pieces.map((piece) => piece.trim()))];
  const whole = different.join(' ');
  // An order may be spread over what looks like several sentences: `Ignore. All. Previous. Instructions.`
  const isSpread =
    different.length > 2 &&
    whole.length <= longestPiece &&
    pieces.every((piece) => piece.length < 60 && countWords(piece) <= 3) &&
    isOrder(whole.replace(/[.!?;:\d]/g, ' ')) &&
    // Else that piece alone is the order.
    !pieces.some((piece) => isOrder(piece));
  if (isSpread) return { kept: [] };
  let isTainted = wasTainted;
  let isBehindOrder = false;
  let isUnfinished = false;
  const kept = pieces.filter((piece) => {
    if (piece.trim() === '') return true;
    // A bracket and what goes on in small letters belong to what stands before.
    const isRest = isUnfinished || (isBehindOrder && /^\s*[\p{Ll}([]/u.test(piece));
    const isDropped =
      isRest ||
      (!isAddition(piece) && isOrder(piece.replace(typeArgument, ''))) ||
      (isTainted && (isDoubtful(piece) || isLoad(piece)));
    isTainted ||= isDropped;
    isBehindOrder = isDropped;
    isUnfinished = isDropped && /[;–—]\s*$|\s-\s$/u.test(piece);
    return !isDropped;
  });
  return { kept };
}

/** The level or kind in brackets behind a name, which orders nobody: `English [B2]`, `Yoga [Kids]`, `Diving [Level 2]`. */
function isAddition(piece: string): boolean {
  return addition.test(piece) && !ofChat.test(piece);
}

// Two words only where the second has a figure: `[say banana]` may be an order.
const addition =
  /^\s*[[({<](?:\p{L}[\p{L}-]{0,11} (?=\S*\p{N}))?(?:\p{N}[\p{L}\p{N}.,+-]{0,7}(?: \p{L}{1,8})?|\p{L}[\p{L}\p{N}.+-]{0,14})[\])}>][.,]?\s*$/u;
const ofChat =
  /^\s*[[({<]\/?(?:inst|sys|system|user|human|assistant|model|prompt|admin|start|end|stop|begin|ignore|override)/iu;

/** `List<T>`, `Map<String, Int>`: no mark of a chat. */
const typeArgument = /(?<=[\p{L}\p{N}])<\p{L}\w{0,11}(?:, ?\p{L}\w{0,11})?>/gu;

/** Behind an order: a quotation, shouting, a way to reach somebody or a claim on the output is its load. */
function isLoad(piece: string): boolean {
  return (
    /["“”`{}<>[]|https?:|www\.|@|(?<!\p{L})[A-Z][A-Z0-9_-]{3,}(?!\p{L})/u.test(piece) ||
    /^(?:it|this|that|the (?:word|code|text|phrase|sentence|password|answer|result))\b/u.test(fold(piece))
  );
}

const longestPiece = 1200;

/** What is judged by itself: sentences, and clauses that stand apart. */
export function piecesOf(text: string): string[] {
  return text.split('\n').flatMap(splitLine);
}

function splitLine(line: string): string[] {
  if (line === '') return [''];
  const pieces: string[] = [];
  for (const sentence of splitSentences(line)) pieces.push(...splitClauses(sentence));
  return pieces;
}

/** After a full stop, unless the sentence goes on in small letters. */
function splitSentences(line: string): string[] {
  return splitBehind(line, isAscii(line) ? plainEnd : anyEnd);
}

function splitBehind(text: string, ends: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of matchesIn(text, ends)) {
    const to = match.index + match[0].length;
    if (to > from) parts.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

const plainEnd =
  /(?<!(?<!\d)\d{1,2}(?=\. (?:Jan|Feb|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]* \d))[.!?]["')\]]{0,3}\s(?![a-z]|[^A-Za-z.!?]{1,40}[a-z])/g;
const anyEnd =
  /(?<!(?<!\d)\d{1,2}(?=\. (?:J[aä]n|Feb|M[aä]rz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{Ll}* \d))[.!?؟…۔।]["'”’»)\]]{0,3}\s(?!\p{Ll}|[^\p{L}.!?]{1,40}\p{Ll})|[。！？।॥؟]["'”’»」』）)]{0,3}\s?(?!["'”’»」』）)])/gu;

/** In a table or behind a semicolon, dash or bar stands another statement. Never within quotation marks. */
function splitClauses(sentence: string): string[] {
  if (sentence.length > longestPiece) return sentence.match(/[^]{1,1000}(?:\s|$)|[^]{1000}/gu) ?? [sentence];
  if (!/[;|–—()[\]]|\/\/|\s-\s/u.test(sentence)) return [sentence];
  if (!/["“”]/u.test(sentence)) return splitBehind(sentence, clauseEnd);
  // What is quoted is covered by as many letters, so that it ends no clause.
  const covered = sentence.replace(/["“”][^"“”]*["“”]/gu, (quoted) => 'x'.repeat(quoted.length));
  let at = 0;
  return splitBehind(covered, clauseEnd).map(({ length }) => sentence.slice(at, (at += length)));
}

const clauseEnd = /;\s|\s[|–—]\s|\||[)\]]\s|\s\/\/\s|\s-\s|(?=\s\()|(?<!\s(?:with|con|par|mit|com|met))(?=\s\[)/gu;
