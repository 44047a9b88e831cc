import type { FindUnsafe } from './find-unsafe.ts';

/**
 * Finds control, direction and invisible characters, by their code points. ZWJ and ZWNJ stand where a script or an
 * emoji needs them, variation selectors behind what they vary, and tags within a flag.
 */
export const findHiddenCharacter: FindUnsafe = (text) => {
  const rest = text
    .replace(/(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})/gu, '')
    .replace(joinedLetters, '')
    .replace(/(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}#*0-9©®™])[\ufe0e\ufe0f]/gu, '')
    .replace(/\u{1f3f4}[\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu, '');
  const found = hidden.exec(rest)?.[0];
  return found === undefined
    ? undefined
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** Between letters, or marks, of the scripts whose spelling has them. */
const joiningScripts =
  '\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}';
const joinedLetters = new RegExp(`(?<=[${joiningScripts}]\\p{M}*)[\\u200c\\u200d](?=[\\s${joiningScripts}]|$)`, 'gu');

// A noncharacter or private-use code point shows nothing that its author and its reader agree on.
const hidden =
  /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u2028|\u2029|\u3164|\uffa0|\ufffd/u;
