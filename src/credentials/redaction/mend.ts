import type { Edit, Manner } from './edit.ts';
import { mendMark } from './mend-mark.ts';
import { beginSentence, capitalize, mendPerson, startsSentence } from './mend-person.ts';
import { createWording, sayOnce } from './neutral-words.ts';
import { withoutOrphanQuotes } from './orphan-quotes.ts';
import { cutOut } from './seam.ts';
import type { Span } from './span.ts';

/** The text without its spans, with what they leave behind tidied: no dangling `on`, no empty brackets. */
export function mend(text: string, { spans, place, language }: { readonly spans: readonly Span[] } & Manner): string {
  const wordingAt = createWording(text, language);
  const edit = (span: Span) => {
    if (span.kind === 'sentence') return cutSentence(text, span);
    return span.kind === 'person' ? mendPerson(text, { span, place, wordingAt }) : mendMark(text, { span, place });
  };
  const pieces: string[] = [];
  let from = 0;
  let isOpen = false;
  let begunAt = -1;
  for (const span of joined(text, spans, ({ start }) => place !== 'title' && wordingAt(start) === undefined)) {
    const { start, end, replacement } = edit(span);
    // `Il 17 marzo la sig.ra Rossi`: the letter that was to begin the sentence is of the article that goes with the name.
    if (start === begunAt && span.kind === 'person') pieces[pieces.length - 1] = capitalize(replacement);
    pieces.push(text.slice(from, Math.max(from, start)));
    // Where an edit reaches back into the one before it, its words were said already.
    if (start >= from) pieces.push(isOpen && start === from ? capitalize(replacement) : replacement);
    begunAt = span.kind !== 'person' && replacement === text.charAt(end - 1).toUpperCase() ? end - 1 : -1;
    // `With 34 hits, Jane Smith`: the name begins the sentence now.
    isOpen = place !== 'title' && replacement === '' && startsSentence(text, start);
    from = Math.max(from, end);
  }
  const mended = pieces.join('') + text.slice(from);
  if (place === 'title') return mendTitle(mended);
  return sayOnce(withoutGiving(text, withoutOrphanQuotes(text, withoutLeftovers(text, begun(text, mended, spans)))));
}

/** Signs and words that the text had none of, and that lead to nothing any more. */
function withoutLeftovers(text: string, mended: string): string {
  return [emptyQuotes, openJoint].reduce(
    (left, leftover) => (leftover.test(text) ? left : left.replace(leftover, '')),
    mended,
  );
}

/** `40 horas e aproveitamento de 97 %.` */
const openJoint = /(?<=[\p{L}\d)]),? (?:and|und|y|e|et|en)(?=[.!?](?:\s|$))/u;
/** `Verified by 'jsmith'`: with what led to the quotation. */
const emptyQuotes = / (?:(?:by|from|de|von|par|por|da|door) )?(?:''|""|“”|‘’|«»|„[“”])(?=[\s.,;:!?)]|$)/u;

/** `This certificate, issued to Jane Smith on 3 May, documents`: to nobody it is not said to be issued. */
function withoutGiving(text: string, mended: string): string {
  return givenAlone.test(text) ? mended : mended.replace(givenAlone, '');
}

const givenAlone =
  /, (?:issued|awarded|presented|granted|ausgestellt|verliehen|délivrée?|décernée?|remise?|otorgad[oa]|expedid[oa]|emitid[oa]|concedid[oa]|rilasciat[oa]|conferit[oa]|uitgereikt|afgegeven),(?= \p{Ll})/u;

/** `On 3 May Jane Smith passed`: what follows a day that began a text begins it now. */
function begun(text: string, mended: string, [first]: readonly Span[]): string {
  const isCased = first?.kind === 'mark' && /^\p{Lu}/u.test(text) && /^(?!\p{Script=Georgian})\p{Ll}/u.test(mended);
  return isCased ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended;
}

/** A name that no word takes the place of goes with what is told of it behind: `Ana Ruiz, matrícula 4471, aprobó`. */
function joined(text: string, spans: readonly Span[], isUnworded: (span: Span) => boolean): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    const isBehind = last?.kind === 'person' && span.kind === 'mark' && /^ ?$/.test(text.slice(last.end, span.start));
    if (last !== undefined && isBehind && isUnworded(last)) found[found.length - 1] = { ...last, end: span.end };
    else found.push(span);
  }
  return found;
}

const giving =
  'awarded|issued|presented|granted|given|conferred|earned|achieved|verliehen|ausgestellt|überreicht|décernée?|délivrée?|remise?|attribuée?|(?:otorgad|concedid|entregad|emitid|expedid|atribuíd|conferid)[oa]|entregue|(?:rilasciat|conferit|assegnat)[oa]|uitgereikt|toegekend|afgegeven';
/** `Welding: issued to on 5 May 2025`: what stands behind the holder is of the award as well. */
const givenOn = new RegExp(
  String.raw` ?[:([–—|-]? ?(?:${giving}) (?:an|à|a|ao|alla|aan|to|por|par|door)(?:,| (?:on|am|le|el|il|em|op) \d).*$`,
  'iu',
);

function mendTitle(title: string): string {
  const apart = title
    .replace(/^['’]s (?=\p{Lu})/u, '')
    .replace(emptyBrackets, '')
    .replace(doubled, '$<sign>')
    .replace(dangling, '')
    .replace(givenOn, '')
    .replace(leading, ' ');
  return apart.replace(openEnd, '');
}

/** `Arc Welding ()`, `(, )`; the brackets of `useEffect()` stand at their word. */
const emptyBrackets = /(?:^| )[([][\s,;:–—|-]*[)\]]/gu;
/** `Arc Welding |  | 2024` */
const doubled = /(?<sign> [–—|-])(?:\s+[–—|-](?=\s|$))+/gu;
/** `Arc Welding:`, `Arc Welding –` */
const openEnd = /\s*[:,;–—|]\s*$|\s+-\s*$/u;

/** `Badge for`, `Welder (awarded to)`, `Certificate of in Welding`: what led to the name in a title. */
const dangling = new RegExp(
  String.raw` (?:[–—|-] )?[([]?(?:(?:${giving}) (?:an|à|al?|ao|alla|aan|to|by|for|für|por|par|per|da|door|voor)|for|of|to|by|für|von|para|de|do|da|pour|di|per|van|voor|till?|för)[)\]]?$`,
  'iu',
);
const leading = / (?:of|for|de|von|van|di|pour|para|per|für|voor) (?=(?:in|en|em|im|über|sur|sobre|su) )/iu;

/** Behind a clause that went, what follows on its line begins the sentence. */
function cutSentence(text: string, span: Span): Edit {
  const edit = cutOut(text, span);
  return text.charAt(edit.end - 1) === '\n' ? edit : beginSentence(text, edit);
}
