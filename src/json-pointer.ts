/** One step of a JSON pointer (RFC 6901); a long name is shortened, since it comes from outside. */
export function escapePointer(name: string): string {
  // Nearly every name, a hundred times a document.
  if (/^[\w@:.-]{1,100}$/.test(name)) return name;
  const short = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return short.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}
