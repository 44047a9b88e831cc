import type { Warning } from '../credentials/warning.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';

/**
 * The warnings of a reused text: those about the text, and those about what was posted this time in place of those
 * about what was posted then.
 */
export function warningsFor(posted: { readonly warnings: readonly Warning[] }, row: DescriptionRow): Warning[] {
  return [...posted.warnings, ...warningsOfText(row)];
}

/** Those of a description's warnings that are about its text. */
export function warningsOfText({ warnings }: DescriptionRow): Warning[] {
  return (warnings as Warning[]).filter(
    ({ pointer }) => !/^\/(?:credential|document|supporting_texts|options)\b/.test(pointer),
  );
}
