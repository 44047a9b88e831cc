import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';
import { isTranslated } from '../translated.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/**
 * Whether the text only calls what the facts ask for the test: "a guided tour as the test", `de toets is een rondleiding`,
 * `un tour guidé tient lieu d'épreuve`. In another language what is called so cannot be compared by its words; it is not
 * believed where the facts state no assessment.
 */
export function isNamedTest(text: Annotated, claim: Place, facts: FactsIndex): boolean {
  const before = namedAs(text, claim);
  const named = before.length > 0 ? before : namedBehind(text, claim);
  if (named.length === 0 || named.some((word) => exams.test(word))) return false;
  if (isTranslated(text, facts)) return facts.fields.has('assessment') || isHandedIn(facts) || isAskedFor(facts);
  return facts.passages.some(
    ({ place, tokens, found }) =>
      (place === 'assessment' || (place === 'criteria' && !found.has('mark:attended'))) &&
      !found.has('mark:negator') &&
      named.some((word) => word.length >= 4 && tokens.some(({ folded }) => isAkin(word, folded))),
  );
}

/** Criteria that ask for more than being there, and deny nothing. */
function isAskedFor({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ place, found }) => place === 'criteria' && !found.has('mark:attended') && !found.has('mark:negator'),
  );
}

function isHandedIn({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ place, words }) => place === 'criteria' && Array.from(words).some((word) => handedIn.test(word)),
  );
}

/** What stands before "as the test", "serves as the test", `tient lieu d'épreuve`, `bij wijze van toets`. */
function namedAs(text: Annotated, { first }: Place): string[] {
  const { tokens } = text;
  const sentence = tokens[first]?.sentence;
  let at = first - 1;
  while (at > first - longestLink && between.test(tokens[at]?.folded ?? '')) at -= 1;
  const link = tokens[at];
  if (link === undefined || link.sentence !== sentence) return [];
  const article = tokens[at + 1]?.folded ?? '';
  // `Als de toets gehaald is`, `como el examen`: when, and like.
  const isAs = asWords.test(link.folded) && !definite.test(article);
  const isPhrase = phrases.test(`${tokens[at - 1]?.folded ?? ''} ${link.folded}`);
  // "The running page is the test"; what is said of "a test" is another thing.
  const isSaid = is.test(link.folded) && link.text !== 'e' && (article === 'the' || definite.test(article));
  if (!isAs && !isPhrase && !isSaid && !serving.test(link.folded)) return [];
  return contentOf(
    text,
    tokens.slice(0, at).filter((token) => token.sentence === sentence),
  );
}

/** What stands behind "the test is", `die Prüfung besteht aus`, `als Prüfung dient`. */
function namedBehind(text: Annotated, { first, last }: Place): string[] {
  const { tokens } = text;
  const verb = tokens[last + 1];
  // The Italian and Portuguese "and" is no "is".
  const isVerb = verb?.clause === tokens[last]?.clause && being.test(verb?.folded ?? '') && verb?.text !== 'e';
  if (verb === undefined || verb.sentence !== tokens[last]?.sentence) return [];
  if (!isVerb && !isByMeans(text, last) && !isFronted(text, first)) return [];
  // "The test is demanding" names nothing.
  if (is.test(verb.folded) && !articles.has(tokens[last + 2]?.folded ?? '')) return [];
  return contentOf(
    text,
    tokens.slice(last + 2).filter(({ clause }) => clause === verb.clause),
  );
}

/** `Prüfung anhand einer Vorführung`, `examen mediante una demostración`. */
function isByMeans({ tokens }: Annotated, last: number): boolean {
  const next = tokens[last + 1];
  return next?.clause === tokens[last]?.clause && byMeans.test(next?.folded ?? '');
}

/** `Como prueba presentan un diario`: what the sentence opens with. */
function isFronted({ tokens }: Annotated, first: number): boolean {
  const at = between.test(tokens[first - 1]?.folded ?? '') ? first - 2 : first - 1;
  const isOpening = tokens[at - 1]?.clause !== tokens[at]?.clause;
  return isOpening && asWords.test(tokens[at]?.folded ?? '') && !definite.test(tokens[at + 1]?.folded ?? '');
}

function contentOf(text: Annotated, tokens: Annotated['tokens']): string[] {
  return tokens.filter((token) => token.kind === 'word' && !isFunctionWord(text, token)).map(({ folded }) => folded);
}

/** In words between what links and the test. */
const longestLink = 4;
const asWords = /^(?:as|als|comme|como|come|qua)$/;
const definite = /^(?:de|het|die|der|das|le|la|les|l|el|los|las|il|lo|i|gli|o|os)$/;
const phrases = /^(?:bij wijze|a titre|a titulo|a modo|a mo|tient lieu|tiennent lieu|fait office|font office)$/;
const serving =
  /^(?:constitutes?|constitue|constituent|constituem|constitui|constituyen?|costituisc(?:e|ono)|forms|forment?|forman|formano|formam|bildet|bilden|vormt|vormen|funge|fungono|sert|servent|sirven?|servem?)$/;
const byMeans = /^(?:anhand|mittels|mediante|attraverso|atraves|tramite)$/;
const is = /^(?:is|are|was|ist|sind|war|waren|est|sont|era|es|son|e|sao|sono|zijn)$/;
const being = new RegExp(
  `${is.source}|^(?:consists?|consiste[mn]?|consistent|consistono|consta|constan|besteht|bestehen|bestaat|bestaan|dient|dienen|gilt|gelten|fungiert|geldt|gelden)$`,
);
const articles = new Set(
  'a an the to ein eine einen das die der un une le la les l una el los uno il lo gli o um uma een het de'.split(' '),
);
/** Articles, what a verb of serving takes, and what a test may be called without being another one. */
const between =
  /^(?:the|an?|eine?[nrms]?|die|der|das|une?|le|la|l|les|el|una?|il|lo|uno|o|um|uma|een|het|de|d|di|da|van|final|finale|closing|practical|praktisch\w*|pratique|practic[ao]|pratic[ao]|abschliessend\w*|afsluitend\w*|conclusiv[ao])$/;
/** Exams under a name of their own are no task. */
const exams =
  /exam|esam|pruf|test|quiz|klausur|toets|multiple|meerkeuze|written|schrift|ecrit|escrit|scritt|question|cuestion|fragen|vragen|pregunt|pergunt|domand|theor|teori/;
/** Words of handing in. */
export const handedIn =
  /^(?:submi|hand(?:s|ed|ing)?$|upload|abgeb|abgegeb|abgabe|einreich|eingereich|remet|remis|rend(?:re|us?|ent)$|soumet|soumis|entreg|consegn|inlever|ingelever|indien|ingedien)/;
