import { z } from 'zod';

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
        message: 'expected a BCP 47 tag such as `en` or `pt-BR`, of a language that has an English name',
      });
    }
    return canonical ?? z.NEVER;
  })
  .meta({ override: { type: 'string', maxLength: 100, examples: ['es'] } });
