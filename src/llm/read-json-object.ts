/** The JSON object that a body is, behind a byte order mark, too; undefined when it is none. */
export function readJsonObject(body: Buffer): object | undefined {
  try {
    // Broken UTF-8 becomes U+FFFD here, which validation refuses where it is in the text; the octets are kept.
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body));
    // Gemini sends an error as a list of one.
    const value: unknown = Array.isArray(parsed) && parsed.length === 1 ? parsed[0] : parsed;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
