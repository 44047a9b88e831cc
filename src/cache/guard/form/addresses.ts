/**
 * Addresses without what they are typed with or without: `https://www.a.example/b/` as `a.example/b`. The path stays to
 * the letter; what only looks like an address has no dot within its first part.
 */
export function withPlainAddresses(text: string): string {
  if (!/\/|www\./iu.test(text)) return text;
  return text.replace(scheme, '').replace(host, '').replace(lastSlash, '$1');
}

const scheme = /(?<![\p{L}\p{N}])https?:\/\/(?=[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;
const host = /(?<![\p{L}\p{N}./@-])www\.(?=[\p{L}\p{N}-]+\.\p{L}{2,})/giu;
const lastSlash =
  /(?<![\p{L}\p{N}./@-])((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[\p{L}\p{N}._~%-]+)*)\/(?=$|[\s.,;:)\]"”»])/gu;
