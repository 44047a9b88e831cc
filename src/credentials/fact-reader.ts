import { mojibake } from '../mojibake.ts';
import { hasLegalForm } from './legal-form.ts';
import { isPlaceholderFact } from './placeholder.ts';
import type { Redact } from './redact.ts';
import { emptyWords } from './redaction/empty-words.ts';
import { isHowToReach } from './redaction/reach-words.ts';
import { foldWord, wordsOf } from './redaction/words.ts';
import { isUnitAlone } from './states-amount.ts';
import { isBlank, tidyLine, tidyText, tidyTitle } from './tidy.ts';
import type { Warning } from './warning.ts';

/**
 * Reads posted values as facts: tidied, without personal data, and absent where they are blank or only stand
 * for a fact. What was left out is in `warnings`, by pointer.
 */
export function createFactReader({ redact, language, plain }: FactReaderDependencies) {
  const warnings: Warning[] = [];
  // What is left out of a list moves the items behind it.
  const placeOfItem = new Map<string, string>();
  let charactersLeft = mostCharacters;

  function read(value: Posted, { field, pointer, tidy }: Place & { readonly tidy: (text: string) => string }) {
    const posted = String(value ?? '');
    const taken = take(posted);
    if (taken.length < posted.length) warnings.push({ code: 'text_cut', pointer, detail: cutDetail });
    const place = titleFields.has(field) ? 'title' : 'text';
    const used = asPosted.has(field) ? taken : plain(taken, place);
    if (isGarbled(used)) warnings.push({ code: 'text_garbled', pointer, detail: garbledDetail });
    const tidied = tidy(used);
    if (isBlank(tidied) || isPlaceholderFact(tidied, field)) {
      // What lies beyond the limit may well state one.
      if (value !== undefined && taken.length === posted.length)
        warnings.push({ code: 'placeholder_ignored', pointer, detail: whyNoFact(tidied, field) });
      return undefined;
    }
    if (field === 'issuer' && hasLegalForm(tidied)) return tidied;
    const { text, removed, uncertain } = redact(tidied, {
      place,
      language,
      isOwnName: field === 'name' || field === 'issuer',
      isTag: field === 'skills',
    });
    if (removed === 0) return tidied;
    warnings.push({ code: 'personal_data_removed', pointer, detail: uncertain ? uncertainDetail : certainDetail });
    // What is left of a body's name without a person's calls another body, and would have two share a text.
    if (field === 'issuer' && !/[@\d]/.test(tidied)) return undefined;
    const rest = tidy(text);
    return isBlank(rest) || (place === 'text' && isLeftOver(rest)) ? undefined : rest;
  }

  /** What is used of a text: all of it, or its beginning up to a space. */
  function take(text: string): string {
    const most = Math.min(longestText, charactersLeft);
    const taken = text.length <= most ? text : text.slice(0, most).replace(/\s\S{0,100}$/, '');
    charactersLeft -= Math.min(text.length, most);
    return taken;
  }

  function readLines(values: readonly string[] | null | undefined, { field, pointer }: Place): string[] {
    const given = values ?? [];
    if (given.length > mostItems) warnings.push({ code: 'text_cut', pointer, detail: cutDetail });
    const places = new Map<string, string>();
    for (const [index, value] of given.slice(0, mostItems).entries()) {
      const place = `${pointer}/${index}`;
      const line = read(value, { field, pointer: place, tidy: tidyLine });
      if (line !== undefined && !places.has(line)) places.set(line, place);
    }
    for (const [at, place] of [...places.values()].entries()) placeOfItem.set(`${pointer}/${at}`, place);
    return [...places.keys()];
  }

  return {
    warnings,
    line: (value: Posted, place: Place) => read(value, { ...place, tidy: tidyOf(place.field) }),
    text: (value: Posted, place: Place) => read(value, { ...place, tidy: tidyText }),
    lines: readLines,
    /** Where a fact was posted, by its pointer among the facts. */
    placeOf: (pointer: string) => placeOfItem.get(pointer) ?? pointer,
  };
}

export type FactReader = ReturnType<typeof createFactReader>;
type FactReaderDependencies = {
  readonly redact: Redact;
  readonly language: string | undefined;
  /** Takes the marks of HTML and Markdown out of a text. */
  readonly plain: (text: string, place?: 'text' | 'title') => string;
};
type Posted = string | number | null | undefined;
/** Which fact a value is, and where it was posted. */
type Place = { readonly field: string; readonly pointer: string };

/** `This badge was awarded.`, of a text that said to whom. */
function isLeftOver(text: string): boolean {
  const words = wordsOf(text);
  return (words.length <= 4 && words.every((word) => emptyWords.has(foldWord(word)))) || isHowToReach(text);
}

/** Names and labels: a word of them that is also a first name belongs to them. */
const titleFields = new Set(['name', 'issuer', 'type', 'level', 'version', 'skills']);

/** A name stands inside sentences; those of issuers end in short forms (`Foods Assoc.`). */
function tidyOf(field: string): (text: string) => string {
  return field === 'name' ? tidyTitle : tidyLine;
}

/** Of supporting texts, where a heading or a table tells the writer what belongs together. */
const asPosted = new Set(['text', 'title']);

// A prompt holds some 20,000 characters; what is beyond these costs time and is never sent.
const longestText = 20_000;
const mostCharacters = 60_000;
const mostItems = 500;

/** Whether characters were lost, or decoded from the wrong bytes, before the text was posted. */
function isGarbled(text: string): boolean {
  return !text.isWellFormed() || text.includes('\ufffd') || text.search(mojibake) !== -1;
}

function whyNoFact(text: string, field: string): string {
  const isLength = field === 'duration' && isUnitAlone(text);
  return isLength ? 'not used: a unit without its number is no length' : 'not used: it states no fact';
}

const cutDetail = 'longer than is used; its beginning is used, as far as all texts together leave room';
const garbledDetail = 'lost characters are left out and wrongly decoded ones used as posted; correct the encoding';
const certainDetail =
  'what names, reaches, identifies or dates the recipient was taken out, as far as it could be told';
const uncertainDetail = 'what may be a name, contact, identifier or date of the recipient was taken out';
