import { z } from 'zod';

import { localeOfName } from '../../credentials/language-names.ts';
import { canonicalLocale } from '../../credentials/language.ts';

/** A language that a caller asks for, in its canonical form. */
export const localeInput = z
  .string()
  .max(100)
  .transform((tag, context) => {
    const canonical = canonicalLocale(tag);
    if (canonical === undefined) {
      context.addIssue({
        code: 'custom',
        message: `expected a BCP 47 tag such as \`en\` or \`pt-BR\`, of a language that has an English name${hintOf(tag)}`,
      });
    }
    return canonical ?? z.NEVER;
  })
  .meta({ override: { type: 'string', maxLength: 100, examples: ['es'] } });

/** The tag that was meant; of a language and country alone, since more of it could be anybody's words. */
function hintOf(posted: string): string {
  const tag = localeOfName(posted) ?? canonicalLocale(posted.replaceAll('_', '-')) ?? '';
  return /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(tag) ? `; did you mean \`${tag}\`?` : '';
}
