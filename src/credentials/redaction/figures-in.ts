import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { isCourseAmount, isSummedUp } from './course-amounts.ts';
import { figuresInWords, sharesInWords } from './figures-in-words.ts';
import { monthsNamed } from './month-names.ts';
import { ownTimesIn } from './own-times.ts';
import type { Stretch } from './sentences.ts';
import { foldWord } from './words.ts';

/** A figure that counts something, `isResult` where it is out of others, a share or called a result. */
export type Figure = Stretch & { readonly value: string; readonly isResult: boolean; readonly isApart?: boolean };

/**
 * The figures of a sentence, and its numbers in words from eleven on, that are no amount of a course, no day, and not the
 * number of a thing (`ISO 9001`, `level 3`).
 */
export function figuresIn(posted: string, { names, language }: Reading): Figure[] {
  const spelled = figuresInWords(language);
  // `Jane Smith’s 11 samples`: a name is no thing that has numbers.
  const sentence = names.reduce(
    (rest, { start, end }) => rest.slice(0, start) + 'x'.repeat(end - start) + rest.slice(end),
    posted,
  );
  const found = [
    ...(/\d/.test(sentence) ? matchesIn(sentence, figure) : []),
    ...(spelled === undefined ? [] : matchesIn(sentence, spelled)),
  ];
  const shares = sharesInWords(sentence);
  const times = ownTimesIn(sentence).map((time) => ({ ...time, isResult: false }));
  const counted = found.flatMap(({ index, 0: words, groups }) => {
    const sign = currencyBefore.exec(sentence.slice(0, index))?.[0] ?? '';
    const rank = groups?.share === undefined ? '' : (rankBefore.exec(sentence.slice(0, index))?.[0] ?? '');
    const lead = sign === '' ? rank : sign;
    const [before, behind] = [sentence.slice(0, index - lead.length), sentence.slice(index + words.length)];
    const unit = sign === '' ? (currencyBehind.exec(behind)?.[0] ?? '') : '';
    const after = behind.slice(unit.length);
    const isResult = groups?.share !== undefined || isSummedUp(before);
    const isOther =
      isNumbered(before) || isOfDay({ before, after, words }) || (!isResult && isCourseAmount(before, after));
    const stretch = { start: before.length, end: index + words.length + unit.length };
    return isOther ? [] : [{ ...stretch, value: groups?.value ?? words, isResult }];
  });
  const apart = [...times, ...shares];
  return [...apart, ...counted.filter(({ start }) => !apart.some((time) => time.start <= start && start < time.end))];
}

type Reading = { readonly names: readonly Stretch[]; readonly language: string | undefined };

/** The figures that stand in a text, as they are written there. */
export function valuesIn(text: string): ReadonlySet<string> {
  return new Set(/\d/.test(text) ? matchesIn(text, plainValue).map(([value]) => value) : []);
}

const plainValue = /(?<![\p{L}\p{N}]|\d[.,])\d+(?:[.,]\d+)*(?![\p{L}\p{N}])/gu;
const outOf = String.raw` ?/ ?\d{1,4}| (?:out of|of|von|sur|su|sobre|de|van(?: de)?|em|op|uit)(?: (?:the|den|las?|les|los|dei|delle|gli|as|os|de))? (?!(?:19|20)\d\d)\d{1,4}`;
const figure = new RegExp(
  String.raw`(?<![\p{L}\p{N}#+]|[.,/: –-](?<=\d.)|[–-])(?<value>\d{1,3}(?:[ .,]\d{3})+|\d+(?:[.,]\d{1,2})?)(?<share>${outOf}| ?(?:%|per ?cent|percent|prozent|procent|por ciento|por cento|pour cent|per cento)(?!\p{L}))?(?![\p{N}\p{L}]|[ .,:/–-]\d|-\p{L}|[ºª°])`,
  'gu',
);

/** `Rang 2 von 38`: one among others, and not the number of a thing as in `Modul 2 von 6`. */
const rankBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('rank|place|position|rang|platz|puesto|lugar|posición|posição|colocação|posto|posizione|plaats|plek|classée?|clasificad[oa]|classificad[oa]|classificat[oa]')} )(?:${anyCase('no\\.? |n[º°.]+ ?')})?$`,
  'u',
);

/** Without its figure, a sign or unit of money says nothing: `raised £4,300`, `recaudó 4 millones de euros`. */
const currencyBefore = /(?<!\p{L})(?:(?:R|US|A|C|CA|AU|NZ)?[$£€¥]|EUR|USD|GBP|CHF) ?$/u;
const currencyBehind =
  /^ ?(?:(?:k|thousand|million|[Tt]ausend|Millionen|Mio\.|mille|millions?|mil|mill[oó]n(?:es)?|milhões|milioni|milione|duizend|miljoen)(?: de| di| d['’]|) ?)?(?:[$£€¥]|(?:EUR|USD|GBP|CHF|[Ee]uros?|[Dd]ollars?|pounds?|Pfund|Franken|livres|francs?|dólares|dollari|libras|pesos|reais|sterline|franchi|pond)(?!\p{L}))/u;

/** Behind a word with a capital, but the one that begins the sentence; behind what has numbers itself. */
function isNumbered(before: string): boolean {
  const lead = before.slice(-longestLead);
  const named = properName.exec(lead);
  return (named !== null && /\S/.test(before.slice(0, before.length - named[0].length))) || numbered.test(lead);
}

const longestLead = 60;
const properName = /(?<!\p{L})\p{Lu}[\p{L}\p{N}.&’'/-]* $/u;
const numbered =
  /(?<!\p{L})(?:levels?|grades?|class(?:es)?|parts?|modules?|units?|chapters?|sections?|articles?|art\.|steps?|stages?|phases?|types?|categor(?:y|ies)|versions?|v\.?|no\.?|nos\.?|numbers?|rooms?|routes?|codes?|figure|page|p\.|lines?|niveaux?|n[º°.]+|partie|version|catégorie|chapitre|étape|phase|type|nivel(?:es)?|parte|módulo|unidad|capítulo|categoría|fase|tipo|nível|unidade|categoria|livello|modulo|unità|capitolo|versione|classe|deel|niveau|hoofdstuk|stap|versie|categorie|[§×x=<>≤≥~±])(?: \d+(?:,|,? (?:and|und|et|y|e|en|to|bis|à|a)))? ?$/iu;

/** `14 March`, `le 5 février`, `24 y 25 de mayo`; and years. */
function isOfDay({ before, after, words }: Placed): boolean {
  if (/^(?:19|20)\d\d$/.test(words)) return true;
  const word = monthBehind.exec(after)?.groups?.word;
  const lead = /(?<word>\p{Lu}\p{L}{2,10})\.? $/u.exec(before.slice(-longestLead))?.groups?.word;
  return [word, lead].some((each) => each !== undefined && monthsNamed(foldWord(each)).length > 0);
}

type Placed = { readonly before: string; readonly after: string; readonly words: string };

const monthBehind =
  /^(?:[.º]?(?:,| ?[–&-]| (?:and|to|und|bis|et|au|y|al?|e|en|tot)) ?(?:el |le |il |o )?\d{1,2}(?:st|nd|rd|th|er|º)?){0,9}\.? (?:de |d['’]|of )?(?<word>\p{L}{3,10})(?!\p{L})/u;
