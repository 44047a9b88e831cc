import { anyCase } from './any-case.ts';
import { detectLanguage } from './neutral-words.ts';
import { foldWord, isCapitalized, isLowerCase, type Word } from './words.ts';

/**
 * Whether a first name stands behind an article as people are called: `hat der Lukas`, `La prova della Serena`, `a Thaísa
 * obteve`. German and Portuguese say so of anybody; elsewhere a verb of what somebody did has to stand beside it, for `la
 * Giulia` may be a car. A name that is a word, too, is none in German, where each noun has a capital.
 */
export function isCalledWithArticle(text: string, { word, after, isCommon }: Called): boolean {
  if (!isCapitalized(word.text) || isName(after)) return false;
  const before = text.slice(Math.max(0, word.start - reach), word.start);
  const behind = text.slice(word.end, word.end + reach);
  const article = articleBefore.exec(before)?.groups?.article;
  if (article === undefined || inQuotes.test(before)) return false;
  const language = detectLanguage(text.slice(Math.max(0, word.start - 150), word.end + 150));
  if (isCommon && language === 'de') return false;
  const isUsual = language === 'de' || language === 'pt';
  return (isUsual && !isCommon) || didBehind.test(behind) || (auxiliaryBefore.test(before) && !isCommon);
}

/**
 * Whether a name that is a word, too, stands behind what somebody made or did: `El trabajo de Luz obtuvo`, and not `una
 * Escuela de Luz`, nor `un espectáculo de Luz y Sonido`; of a surname a deed is told (`El trabajo de Torres ganó`). Dutch
 * `de` is an article.
 */
export function isBehindWork(text: string, { word, after, isGiven }: Called): boolean {
  const noun = nounBefore.exec(text.slice(Math.max(0, word.start - reach), word.start))?.groups?.noun;
  if (noun === undefined || !isLowerCase(noun) || !isCapitalized(word.text) || isName(after)) return false;
  const joined = /^ (?:y|e|et|and|und|en|&) \p{Lu}/u.test(text.slice(word.end, word.end + 8));
  if (joined || !(isGiven || didBehind.test(text.slice(word.end, word.end + reach)))) return false;
  return detectLanguage(text.slice(Math.max(0, word.start - 150), word.end + 150)) !== 'nl';
}

type Called = {
  readonly word: Word;
  readonly after: (Word & { readonly gap: string }) | undefined;
  readonly isCommon: boolean;
  readonly isGiven: boolean;
};

const reach = 40;

/** `der Lukas Verlag`, `la Serena-Turm` */
function isName(after: Called['after']): boolean {
  if (after === undefined) return false;
  return /^['’-]$/.test(after.gap) || (after.gap === ' ' && isCapitalized(after.text) && foldWord(after.text) !== 'i');
}

const articleBefore = /(?<![\p{L}\p{N}-])(?<article>[Dd](?:er|ie|en|em|es)|[Ii]l|[Ll]a|[Ee]l|[Oo]|[Aa]) $/u;
const nounBefore = /(?<![\p{L}\p{N}-])(?<noun>\p{L}{4,20}) (?:de|di|da|do) $/u;
const inQuotes = /["“„«‘][^"“”„«»’]{0,12}$/u;
const deed = anyCase(
  String.raw`hat|hatte|konnte|durfte|wurde|war|bestand|erreichte|erhielt|schaffte|gelang|ha|aveva|è stat[oa]|ottenne|superò|vinse|obtuvo|aprobó|superó|logró|ganó|quedó|completó|fue|terminou|obteve|concluiu|passou|ficou|foi|tirou|conseguiu|ganhou`,
);
const didBehind = new RegExp(String.raw`^ (?:${deed}|\p{Ll}{2,14}(?:ó|ou|eu|iu))(?!\p{L})`, 'u');
const auxiliaryBefore = new RegExp(String.raw`(?<!\p{L})(?:${deed}) \p{L}{1,3} $`, 'u');
