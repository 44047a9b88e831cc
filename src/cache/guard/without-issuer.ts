import type { PreparedFacts } from './prepare-facts.ts';

/**
 * A title without the name of its issuer in front of it or in brackets behind it: whoever else issues something is told
 * by the issuer. What is left has two words at least, so that it still is a name.
 */
export function withoutIssuer(name: string, { facts }: PreparedFacts): string {
  const issuer = facts.issuer?.name?.trim() ?? '';
  if (issuer.length < shortest) return name;
  const title = name.trim();
  const front = `${issuer} `;
  const behind = ` (${issuer})`;
  const rest = title.startsWith(front)
    ? title.slice(front.length)
    : title.endsWith(behind)
      ? title.slice(0, -behind.length)
      : title;
  return /^[\p{Lu}\d]\S* +[\p{L}\d]/u.test(rest) ? rest : name;
}

const shortest = 3;
