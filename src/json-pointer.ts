/** One step of a JSON pointer (RFC 6901); a long name is shortened, since it comes from outside. */
export function escapePointer(name: string): string {
  const short = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  return short.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1');
}
