import { fieldsOf, type DescriptionText } from './description-text.ts';
import type { SentPrompt } from './safety/sent-prompt.ts';
import { reason, type Reason } from './verdict.ts';

/**
 * Whether a text says something of its own: not the name again, a bare list of the skills, the same highlight twice,
 * filler, or a sentence without its end. To repeat the issuer's own description is allowed.
 */
export function checkParroting(text: DescriptionText, { locale, sent }: ParrotingContext): Reason[] {
  return [
    ...fieldsOf(text).flatMap(([pointer, value]) => [
      ...checkFiller(pointer, value),
      ...checkEnd(pointer, value, locale),
    ]),
    ...(sent === undefined ? [] : checkCopies(text, sent)),
    ...checkRepeats(text),
  ];
}

export type ParrotingContext = { readonly locale: string; readonly sent?: SentPrompt };

const filler =
  /l[o0]r[e3]m\W{0,3}[i1]psum|dolor sit amet|consectetur adipiscing|[{$]\{\s*\w{0,30}(?:name|field|issuer|credential|course|skill|level|title|text|description|audience|hours|date|recipient|learner|earner|topic)\w{0,30}\s*\}|%\((?:name|issuer)\)s|\[(?:insert|your|add|name|issuer|credential|course|topic|skill|audience|text|placeholder|tbd)\b[^\]]{0,60}\]|<(?:insert|your|name|issuer|credential name|course name|text|placeholder)\b[^>]{0,60}>|\b(?:tbd|todo|fixme|xxx+|placeholder)\b|\b(?:your|ihr|tu|votre|o seu|il tuo|uw) (?:text|texto|texte|testo|tekst) (?:here|hier|aquí|ici|aqui|qui)\b|hier könnte ihr text stehen|\b(?:asdf|qwerty)(?:asdf|ghjk|uiop)?\b/iu;

function checkFiller(pointer: string, value: string): Reason[] {
  const found = filler.exec(value)?.[0];
  // A course may be about a placeholder; in capitals or brackets it stands for a text.
  const isWord = found !== undefined && /^(?:todo|placeholder)$/iu.test(found) && found !== found.toUpperCase();
  return found === undefined || isWord
    ? []
    : [reason('text.filler', pointer, 'the text itself, without filler', found)];
}

const danglingWords: Readonly<Record<string, string>> = {
  en: 'a|an|the|of|and|or|with|their|its|who|which|that are|such as|including',
  es: 'de|del|la|el|los|las|que|para|con|y|o|una|un|en|como|su|sus',
  fr: 'de|du|des|la|le|les|que|pour|avec|et|ou|une|un|dans|leur|leurs|qui',
  de: 'der|die|das|den|dem|des|und|oder|für|von|mit dem|mit der|eine|einen|einer|sowie|im|zum|zur|deren',
  pt: 'de|do|da|dos|das|que|para|com|e|ou|uma|um|em|como|seu|sua',
  it: 'di|del|della|dei|delle|il|lo|la|gli|che|per|con|e|o|una|un|nel|nella',
  nl: 'de|het|een|van|en|of|met|voor|die|hun|zoals|waaronder',
};
const danglingByLanguage = new Map(
  Object.entries(danglingWords).map(([language, words]) => [language, new RegExp(`\\s(?:${words})$`, 'u')]),
);

function checkEnd(pointer: string, value: string, locale: string): Reason[] {
  const [language = 'en'] = locale.toLowerCase().split('-');
  const isOpen = countOf(value, /[(（]/g) > countOf(value, /[)）]/g) && !/:-?\(|;-?\(/.test(value);
  // “ opens in English and closes in German.
  const isGerman = value.includes('„');
  const isQuoting = isGerman
    ? countOf(value, /„/g) > countOf(value, /[“”]/g)
    : countOf(value, /“/g) > countOf(value, /”/g);
  // An English phrase may end in a preposition: "Technologies that analysts work with".
  const isStranded = language === 'en' && pointer !== '/short_description' && /\s(?:of|with)$/.test(value);
  const isDangling = !isStranded && (danglingByLanguage.get(language)?.test(value) ?? false);
  return isOpen || isQuoting || isDangling
    ? [reason('field.cut', pointer, 'a finished text', value.slice(-60).replace(/^[\udc00-\udfff]/, ''))]
    : [];
}

function countOf(value: string, pattern: RegExp): number {
  return value.match(pattern)?.length ?? 0;
}

function checkCopies(
  { short_description, highlights, audience }: DescriptionText,
  { name, texts }: SentPrompt,
): Reason[] {
  const bareName = foldText(name);
  const wanted = 'more than the name of the credential';
  const isName = (value: string) => bareName !== '' && foldText(value) === bareName;
  // A skill may be called like the credential.
  const isSkill = () => texts.filter(isName).length > 1;
  return [
    ...(isName(short_description) ? [reason('text.name_only', '/short_description', wanted, short_description)] : []),
    ...(isName(audience) ? [reason('text.name_only', '/audience', 'who the credential is for', audience)] : []),
    ...highlights.flatMap((highlight, index) =>
      isName(highlight) && !isSkill() ? [reason('text.name_only', `/highlights/${index}`, wanted, highlight)] : [],
    ),
    ...(isBareList(short_description, texts)
      ? [reason('text.list_only', '/short_description', 'whole sentences, not a list', short_description)]
      : []),
  ];
}

function isBareList(value: string, texts: readonly string[]): boolean {
  const parts = value
    .replace(/^[^:]{0,40}:\s/, '')
    .split(/[,;•·|/]| (?:and|und|y|et|e|en|&) /u)
    .map(foldText)
    .filter((part) => part !== '');
  if (parts.length < 3) return false;
  const facts = new Set(texts.map(foldText));
  return parts.filter((part) => facts.has(part)).length >= parts.length * 0.8;
}

function checkRepeats({ short_description, highlights }: DescriptionText): Reason[] {
  const parts = short_description.split(/(?<=[.!?。！？])\s*/u).map(wordsOf);
  const sentences = [wordsOf(short_description), ...parts];
  const isLoop = parts.some(
    (part, index) => part.length >= 3 && parts.slice(0, index).some((other) => isSame(part, other)),
  );
  if (isLoop) return [reason('field.repeated', '/short_description', 'each sentence once', short_description)];
  const words = highlights.map(wordsOf);
  return words.flatMap((own, index) => {
    const pointer = `/highlights/${index}`;
    const others = words.filter(
      (other, position) => position !== index && (position < index || other.length > own.length),
    );
    const isAgain = others.some(
      (other, position) => isSame(own, other) || (position >= 0 && own.length >= 4 && isWithin(own, other)),
    );
    const isSentence = own.length >= 5 && sentences.some((sentence) => isSame(own, sentence));
    return isAgain || isSentence
      ? [reason('field.repeated', pointer, 'a fact that stands nowhere else', highlights[index])]
      : [];
  });
}

/** The same words in any order, an ending apart (`inspection`, `inspections`). */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0) return false;
  const left = one.toSorted();
  const right = other.toSorted();
  return left.every((word, index) => isSameWord(word, right[index] ?? ''));
}

function isSameWord(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short === long || (short.length > 3 && long.startsWith(short) && /^(?:s|es|n|en|e)$/.test(long.slice(short.length)))
  );
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `);
}

const smallWords =
  /^(?:the|a|an|of|and|in|for|to|with|der|die|das|und|de|la|le|les|el|los|las|y|et|e|il|het|een|en|van)$/u;

function wordsOf(text: string): string[] {
  const words = foldText(text).split(' ');
  const large = words.filter((word) => !smallWords.test(word));
  return large.length === 0 ? words : large;
}

function foldText(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, ' ')
      // Those of 1.1 and .NET are part of the name, those behind a word are not.
      .replace(/\.(?![\p{L}\p{N}])/gu, ' ')
      .replace(/ +/g, ' ')
      .trim()
  );
}
