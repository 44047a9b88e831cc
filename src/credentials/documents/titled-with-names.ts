import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { anyCase } from '../redaction/any-case.ts';
import { spellingsOf } from '../redaction/find-accounts.ts';
import { isFirstName } from '../redaction/first-names.ts';
import { namedAfter } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { namesFilledIn } from './filled-in.ts';
import { isOfGroup, isShapedAsName } from './name-shape.ts';
import { tellsOfOneAward } from './one-award.ts';
import { longestLookedThrough, mostTexts } from './size-limits.ts';

/**
 * Who the title of a credential names apart from what it is: `Arc Welding – Jane Smith`. That may be whom or what it is about
 * as well (`Piano – Clara Schumann`, `Excel – Pivot Tables`), whatever day or number a text has: only an address that is
 * called after the name makes a person of it. Whom a text or a linked page tells of is found there.
 */
export function namesInTitle(posted: unknown, texts: readonly string[]): PersonalValue[] {
  if (typeof posted !== 'string') return [];
  const title = posted.replaceAll('**', '');
  const found = [...namesFilledIn([title]), ...namesGiven(title), ...namesOfHolders(title, texts)];
  const name = apart.exec(title.slice(0, 300))?.groups?.name?.trim() ?? '';
  if (name === '' || !isPersonsName(name) || !hasAddress(name, texts)) return found;
  return [...found, { kind: 'name', value: name }];
}

/** `Welder (awarded to Jane Smith)`: at its end nothing else is told so. */
function namesGiven(title: string): PersonalValue[] {
  const name = givenBehind.exec(title.slice(0, 300))?.groups?.name?.trim() ?? '';
  // `Prize awarded to Young Sailors`
  const isOfMany = /^[^ .-]+ [^ .-]+\p{Ll}s$/u.test(name);
  return isPersonsName(name) && !isOfMany ? [{ kind: 'name', value: name }] : [];
}

/**
 * `Jane Smith – Certified Welder`, `Welding Certificate – Jane Smith`, `Jane Smith's Welding Certificate`: beside what
 * somebody is or holds a known first name is theirs, where `Palo Alto` and `Red Hat` are who certifies. What the texts tell
 * of as well is a firm or a topic, unless they tell of a holder, who is found there.
 */
function namesOfHolders(title: string, texts: readonly string[]): PersonalValue[] {
  return [holderFirst, holderLast, ownerFirst].flatMap((shape) => {
    const { name = '', rest = '' } = shape.exec(title.slice(0, 300))?.groups ?? {};
    const words = name.split(' ');
    const isHolder = held.test(rest) && isFirstName(words[0] ?? '') && isPersonsName(name) && !ofThing.test(name);
    return isHolder && !words.some((word) => isTold(word, texts)) ? [{ kind: 'name', value: name }] : [];
  });
}

/** Not where it is only spoken to: `Dear Emily,`. */
function isTold(word: string, texts: readonly string[]): boolean {
  if (word.length < 3) return false;
  const told = new RegExp(String.raw`(?<![\p{L}\p{N}])${word.replace(/[.'’-]/g, '.')}(?! ?[,!:\n]|\p{L})`, 'u');
  return texts.slice(0, mostTexts).some((text) => told.test(text.slice(0, longestLookedThrough)));
}

/** What places and firms that begin like a name end in. */
const ofThing =
  / (?:Tech|Valley|Texas|Florida|Benz|Oil|Compostela|Scotia|Beach|Romagna|Bay|Hole|Jordan|Borealis|Rails|Deere|Bosch|Zeiss|Boss|Davidson|Controls|Stanley|Copco|Contact|Covey|Carnegie|Young|Boomi|Planck|Montessori|County|City|Island|Hills|Springs|Falls)$/u;

/** `j.smith@…`, and where something says that it is one award, `jane@…`. */
function hasAddress(name: string, texts: readonly string[]): boolean {
  const accounts = texts
    .slice(0, mostTexts)
    .flatMap((text) => matchesIn(text.slice(0, longestLookedThrough), address))
    .map(({ groups }) => foldWord(groups?.account ?? ''));
  if (accounts.length === 0) return false;
  const words = name.split(/[ .]+/).filter((word) => word.length > 2);
  const spellings = spellingsOf(foldWord(words[0] ?? ''), foldWord(words.at(-1) ?? ''));
  const parts = texts.some(tellsOfOneAward) ? words.map(foldWord) : [];
  return accounts.some(
    (account) =>
      spellings.includes(account.replace(/[^\p{L}]/gu, '')) ||
      account.split(/[^\p{L}]+/u).some((word) => parts.includes(word)),
  );
}

const address = /(?<![\p{L}\p{N}._-])(?<account>[\p{L}\p{N}._-]{2,60})@(?=\p{L})/gu;

function isPersonsName(name: string): boolean {
  const isNamedAfter = name.split(' ').some((word) => namedAfter.has(foldWord(word)));
  return isShapedAsName(name) && !isNamedAfter && !isOfGroup(name) && !organisation.test(name);
}

const givenBehind = new RegExp(
  String.raw`(?:^|[\s([,–—|:-])(?:${anyCase('transcript (?:of|for)|awarded to|issued to|presented to|granted to|verliehen an|ausgestellt (?:an|für)|décernée? à|délivrée? à|otorgad[oa] a|conferit[oa] a|rilasciat[oa] a|concedid[oa] a|atribuíd[oa] a|emitid[oa] a|uitgereikt aan|toegekend aan')}):? (?<name>\p{Lu}[^–—|·:()]{3,60}?)[)\]]?$`,
  'u',
);
const apart = /(?: [–—|·-] |: )(?<name>\p{Lu}[^–—|·:()]{3,60})$/u;
const holderFirst =
  /^(?:(?:Dr|Mrs?|Ms|Prof)\.? |Frau |Herr )?(?<name>\p{Lu}[^–—|·:()\d]{3,40}?)(?: ?[–—|·:] ?| - |, )(?<rest>\p{L}.+)$/u;
const holderLast =
  /^(?<rest>\p{L}.+?)(?: ?[–—|·:] ?| - |, | for | \()(?<name>\p{Lu}[^–—|·:()\d]{3,40}?)\)?(?: ?\|.*)?$/u;
const ownerFirst = /^(?<name>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}’'.-]+?){1,2})['’]s? (?<rest>.+)$/u;
/** Who somebody is by a credential, or the paper that they hold; a badge is named after people. */
const held =
  /(?<!\p{L})(?:certified|qualified|licen[cs]ed|zertifizierte[rn]?|geprüfte[rn]?|certifiée?|diplômée?|certificad[oa](?! de)|diplomad[oa]|certificat[oa](?! d[ei])|diplomat[oa]|abilitat[oa]|gecertificeerd|gediplomeerd)(?! by| von| par| por| da| door)(?!\p{L})|(?:^|[ -])(?:certificate|diploma|transcript|zertifikat|urkunde|certificat|diplôme|attestation|certificado|certificato|attestato|certificaat|getuigschrift)(?: (?:of|in|de|di|für|en|em|pour|para|per|voor)(?: \p{L}+){1,3}| \p{L}+)?(?: 20\d\d)?$|\p{Ll}(?:zertifikat|urkunde|certificaat)$/iu;
