import { decodeHTMLStrict } from 'entities';

/**
 * A text whose characters stand in it as entities or as escapes, `R&amp;D`, `l\u2019outil`, as it was meant. What the
 * facts write so is a topic and stays; what comes out passes the same checks as any text.
 */
export function decodeText(text: string, sent: readonly string[]): string {
  const isTopic = (sign: RegExp) => sent.some((each) => sign.test(each));
  const decoded = entity.test(text) && !isTopic(entity) ? decodeHTMLStrict(text) : text;
  if (!escape.test(decoded) || isTopic(escape)) return decoded;
  return decoded.replace(new RegExp(escape.source, 'gi'), (_, hex: string | undefined, quote: string | undefined) =>
    hex === undefined ? (quote ?? '') : String.fromCharCode(parseInt(hex, 16)),
  );
}

const entity = /&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});/i;
const escape = /\\u([0-9a-f]{4})|\\(")/i;
