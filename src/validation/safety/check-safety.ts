import { fieldsOf, type DescriptionText } from '../description-text.ts';
import { reason, type Reason } from '../verdict.ts';
import { findContact } from './contact.ts';
import { findEcho } from './echo.ts';
import type { FindUnsafe, SafetyContext } from './find-unsafe.ts';
import { findFormula } from './formula.ts';
import { findHiddenCharacter } from './hidden-characters.ts';
import { findMarkup } from './markup.ts';
import { findProfanity } from './profanity.ts';
import type { SentPrompt } from './sent-prompt.ts';

/** Whether a text is safe to show anywhere: on a page, in a mail, in a spreadsheet, to anyone. */
export function checkSafety(text: DescriptionText, { locale, sent = nothingSent }: SafetyContext): Reason[] {
  const context = { locale, sent };
  return fieldsOf(text).flatMap(([pointer, value]) =>
    rules.flatMap(({ name, wanted, find }) => {
      const found = find(value, context);
      return found === undefined ? [] : [reason(`safety.${name}`, pointer, wanted, found)];
    }),
  );
}

const rules: readonly { readonly name: string; readonly wanted: string; readonly find: FindUnsafe }[] = [
  { name: 'hidden_character', wanted: 'text without invisible characters', find: findHiddenCharacter },
  { name: 'echo', wanted: 'the description alone, without words of the instructions', find: findEcho },
  { name: 'markup', wanted: 'plain text without HTML or Markdown', find: findMarkup },
  { name: 'contact', wanted: 'no link, e-mail address or phone number', find: findContact },
  { name: 'formula', wanted: 'a text that does not begin like a formula', find: findFormula },
  { name: 'profanity', wanted: 'words that nobody takes offence at', find: findProfanity },
];

const nothingSent: SentPrompt = { texts: [], name: '', system: '', marker: '' };
