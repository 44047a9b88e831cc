import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `B-Lizenz` where the facts have the `C-Lizenz`: a licence whose class is a letter, and another than theirs. */
export function otherLicenceLetter(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const told = lettersIn(text);
  if (told.length === 0) return [];
  const known = new Set(
    passages.flatMap((passage) => [...lettersIn(passage).map(({ letter }) => letter), ...classesOfTitle(passage)]),
  );
  return told
    .filter(({ letter }) => !known.has(letter))
    .map(({ first, last }) => ({ first, last, detail: 'a class of licence only as the facts state it' }));
}

/** The C of `Trainer C`, or of a level `C`. */
function classesOfTitle({ place, tokens }: Annotated): string[] {
  return titles.has(place) ? tokens.flatMap(({ text }) => (/^[A-Z]$/.test(text) ? [text] : [])) : [];
}

const titles: ReadonlySet<string> = new Set(['name', 'level', 'type']);

type Letter = { readonly letter: string; readonly first: number; readonly last: number };

function lettersIn({ tokens }: Annotated): Letter[] {
  return tokens.flatMap(({ folded, clause }, at) => {
    if (!licences.test(folded)) return [];
    const isLetter = (place: number) => {
      const token = tokens[place];
      if (token?.clause !== clause || !/^[A-Z]$/.test(token.text)) return false;
      // "A licence is needed", `E licença`: a word at the start of a sentence.
      return !token.first || /^[-/]$/.test(tokens[place + 1]?.gap ?? '');
    };
    const letters: Letter[] = [];
    for (let before = at - 1; isLetter(before) || isJoint(tokens[before]?.folded, letters); before -= 1) {
      if (isLetter(before)) letters.push({ letter: tokens[before]?.text ?? '', first: before, last: at });
    }
    for (let behind = at + 1; behind <= at + reach; behind += 1) {
      if (isLetter(behind)) letters.push({ letter: tokens[behind]?.text ?? '', first: at, last: behind });
      else if (!classWords.test(tokens[behind]?.folded ?? '') && !isJoint(tokens[behind]?.folded, letters)) break;
    }
    return letters;
  });
}

/** `C- und B-Lizenz`: what joins one letter to the next. */
function isJoint(word: string | undefined, letters: readonly Letter[]): boolean {
  return letters.length > 0 && joints.has(word ?? '');
}

/** In words: `Lizenz der Stufe B`. */
const reach = 5;
const licences =
  /^(?:licen[cs]es?|lizenz(?:en)?|licencias?|licencas?|licenze?a?|licenties?|carnet?s?|patentes?|patenti|permis|rijbewijs|rijbewijzen|fuhrerscheine?s?|fahrerlaubnis|\S+lizenz(?:en)?|\S+licenties?|\S+rijbewijs)$/;
const classWords =
  /^(?:class|classes?|klassen?|stufe|categor\S+|kategorie|tipo|type|typ|niveau|nivel|livello|level|der|de|di|du|of|van|la|du|da|do|conducir|conduire|guida|conducao|driving)$/;
const joints: ReadonlySet<string> = new Set('or and oder und ou et e o y en of bis'.split(' '));
