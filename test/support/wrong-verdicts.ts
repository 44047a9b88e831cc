import { unsupported } from './unsupported.ts';

/**
 * Holds every way to say something against every fact, in each field where the fact may stand, and lists the verdicts
 * that are not as expected, one a line.
 */
export function wrongVerdicts(locale: string, { facts, fields, pass, refused, beside = {} }: Table): string {
  const lines = facts.flatMap((fact) =>
    fields.flatMap((field) => {
      const sent = { ...beside, [field]: fact };
      const judge = (text: string) => unsupported(locale, sent, text);
      const alarms = pass.map((text) => [text, judge(text)] as const).filter(([, claims]) => claims.length > 0);
      const misses = refused.filter((text) => judge(text).length === 0);
      return [
        ...alarms.map(([text, claims]) => `refused: ${text} | ${field}: ${fact} | ${claims.join(', ')}`),
        ...misses.map((text) => `passed: ${text} | ${field}: ${fact}`),
      ];
    }),
  );
  return lines.join('\n');
}

/** What facts say, and the texts that may stand beside each of them, and those that may not. */
type Table = {
  readonly facts: readonly string[];
  readonly fields: readonly string[];
  readonly pass: readonly string[];
  readonly refused: readonly string[];
  /** What else is sent. */
  readonly beside?: Readonly<Record<string, string>>;
};
