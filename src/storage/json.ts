/**
 * JSON text that a `jsonb` column takes. It knows neither NUL nor lone surrogates, and both come in: from
 * callers in the names of fields, from models anywhere.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'string') return clean(item);
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    const isClean = Object.keys(item).every((name) => name === clean(name));
    return isClean ? item : Object.fromEntries(Object.entries(item).map(([name, each]) => [clean(name), each]));
  });
}

function clean(text: string): string {
  return text.replaceAll('\0', '\ufffd').toWellFormed();
}
