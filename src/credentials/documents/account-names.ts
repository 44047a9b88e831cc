import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { isShapedAsName } from './name-shape.ts';
import { longestLookedThrough, mostTexts } from './size-limits.ts';
import { isNamed, nameToldBy } from './told-names.ts';
import { spellingsOf } from '../redaction/find-accounts.ts';
import { foldWord, wordsOf } from '../redaction/words.ts';

/**
 * Who is named by an address alone: `jane.smith@…` is Jane Smith, and so is `jsmith@…` where a text tells of her. Of somebody
 * whom a field names, only an address with one of those names is theirs.
 */
export function namesOfAccounts(personal: readonly PersonalValue[], texts: readonly string[]): PersonalValue[] {
  const told = personal.flatMap(nameToldBy);
  return isNamed(personal)
    ? told.filter((name) => isAlsoOf(name, personal))
    : [...told, ...namesSpelledIn(texts, personal)];
}

/** Whether an account is called by a name that is known and another, `zeb-marchetti` of Zebulon Marchetti. */
export function isAlsoOf({ value }: PersonalValue, personal: readonly PersonalValue[]): boolean {
  const known = personal.flatMap((each) => (each.kind.endsWith('name') ? wordsOf(each.value).map(foldWord) : []));
  return wordsOf(value).some((word) => known.includes(foldWord(word)));
}

/** Names of a text whose letters an address without any sign between them has. */
function namesSpelledIn(texts: readonly string[], personal: readonly PersonalValue[]): PersonalValue[] {
  const accounts = new Set(personal.flatMap(accountOf));
  if (accounts.size === 0) return [];
  return texts.slice(0, mostTexts).flatMap((posted) =>
    matchesIn(posted.slice(0, longestLookedThrough), candidate).flatMap(({ groups }) => {
      const { given = '', surname = '' } = groups ?? {};
      const name = `${given} ${surname}`;
      const isSpelled = spellingsOf(foldWord(given).replace(/\W/g, ''), foldWord(surname)).some((each) =>
        accounts.has(each),
      );
      return isSpelled && isShapedAsName(name) ? [{ kind: 'name' as const, value: name }] : [];
    }),
  );
}

function accountOf({ kind, value }: PersonalValue): string[] {
  if (kind !== 'email') return [];
  const account = /^(?:mailto:)?(?<account>\p{L}{5,30})\d{0,4}(?:\+[^@]*)?@/u.exec(value)?.groups?.account;
  return account === undefined ? [] : [foldWord(account)];
}

/** Each beginning, since one name may be inside what looks like another: `Ask Jane Smith`. */
const candidate =
  /(?<![\p{L}\p{N}])(?=(?<given>\p{Lu}(?:\p{L}{1,20}|\.)) (?:\p{Lu}\.? )?(?<surname>\p{Lu}\p{L}{1,30}))/gu;
