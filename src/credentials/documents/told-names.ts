import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import type { PersonalValue } from '../personal-values.ts';
import { isObject, type Node } from './node.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { childrenOf } from './open-document.ts';
import { isShapedAsName } from './name-shape.ts';
import { mostTexts } from './size-limits.ts';
import { personTitle } from '../redaction/person-titles.ts';

/**
 * The names that an award tells of its person in words alone, where no field has them: `Learner record of Jane Smith`,
 * `awarded to Jane Smith`. Only what such words lead to counts, with two words at least.
 */
export function namesToldIn(award: Node): PersonalValue[] {
  return textsIn(award).flatMap((text) =>
    matchesIn(text.slice(0, longestText), given).map(({ groups }) => nameOf(groups?.name ?? '')),
  );
}

/** Whether fields name somebody in full, so that nothing has to be concluded from words. */
export function isNamed(personal: readonly PersonalValue[]): boolean {
  const has = (wanted: string) => personal.some(({ kind }) => kind === wanted);
  return (
    (has('given_name') && has('family_name')) ||
    personal.some(
      ({ kind, value }) =>
        kind === 'name' &&
        !surnameAlone.test(value.slice(0, 100)) &&
        /\p{L}{2,}[^\p{L}]+\p{L}{2,}|[^\p{L}\s]|\p{Lo}{2}/u.test(value),
    )
  );
}

/** `Ms. B. Nakamura-Ruiz`, `Ms. B`: the first name may stand elsewhere. */
const surnameAlone = new RegExp(
  String.raw`^(?:${personTitle} )?(?:\p{Lu}\.? ?){0,2}(?<=[. ])[\p{L}'’-]{2,40}$|^${personTitle} \p{Lu}\.?$`,
  'u',
);

/** Names in texts about one award, which need no words of giving: `Jane Smith has welded`, `Portfolio of Jane Smith`. */
export function namesSaidIn(nodes: readonly Node[]): PersonalValue[] {
  const texts = nodes.slice(0, mostTexts).flatMap((node) => textsIn(node, 6));
  return texts.slice(0, mostTexts).flatMap((text) => saidIn(text.slice(0, longestText)));
}

/** Looks for what may be a name first: most texts hold none, and the words around it are slow to look for. */
function saidIn(text: string): PersonalValue[] {
  if (!text.includes(' ')) return [];
  return matchesIn(text, candidate).flatMap(({ index, 0: found }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    if (givenTo.test(before)) return [nameOf(found)];
    // `Jane Smith's Welding Badge`
    const [words = ''] = found.split(/(?<=['’]s?) /, 1);
    const after = text.slice(index + words.length, index + words.length + 30);
    const isOwner = /['’]s?$/.test(words) && /^ \p{L}/u.test(after);
    const isSaid = isOwner || workOf.test(before) || (!/\p{L} $/u.test(before) && doing.test(after));
    const name = nameOf(words.replace(/['’]s?$/, ''));
    return isSaid && isShapedAsName(name.value) ? [name] : [];
  });
}

/** Full names in texts of the credential where only a first name or surname is known: `Awarded to Jane Smith` of Jane. */
export function namesAround(personal: readonly PersonalValue[], texts: readonly string[]): PersonalValue[] {
  const known = new Set(personal.flatMap(({ kind, value }) => (kind.endsWith('name') ? wordsOf(value) : [])));
  if (known.size === 0) return [];
  return texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestText);
    const lower = text.toLowerCase();
    if (![...known].some((each) => lower.includes(each))) return [];
    return [...saidIn(text), ...labelledIn(text)].filter(({ value }) => wordsOf(value).some((each) => known.has(each)));
  });
}

function labelledIn(text: string): PersonalValue[] {
  return matchesIn(text, labelled).map(({ groups }) => nameOf(groups?.name ?? ''));
}

/** `jane.smith@…` of a recipient names Jane Smith, `j.smith@…` somebody called Smith. */
export function nameToldBy({ kind, value }: PersonalValue): PersonalValue[] {
  if (kind !== 'email') return [];
  const [local = ''] = value.split('@', 1);
  const parts = local
    .replace(/\+.*$/, '')
    .replace(/\d+$/, '')
    .split(/[._-]+/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isName = parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^\p{L}+$/u.test(part));
  if (!isName || last.length < 3 || parts.some((part) => accounts.has(part.toLowerCase()))) return [];
  if (isPhrase(parts)) return [];
  if (first.length === 1) return [{ kind: 'family_name', value: last }];
  return first.length >= 3 ? [nameOf(parts.join(' '))] : [];
}

/**
 * Of such names those that share no word with what the credential is called: `web.design@…` names nobody there. Who only
 * shares a first name with it (`bruno.ferrigno@…` and a `Bruno Munari School`) is known by the surname.
 */
export function withoutWordsOf(names: readonly PersonalValue[], labels: readonly string[]): PersonalValue[] {
  if (names.length === 0) return [];
  const words = new Set([...groups, ...labels.flatMap(wordsOf)]);
  return names.flatMap((name) => {
    const own = wordsOf(name.value);
    if (!own.some((word) => words.has(word))) return [name];
    const surname = own.at(-1) ?? '';
    const isLeft = own.length === 2 && !words.has(surname) && surname.length > 3 && !isPhrase([surname]);
    return isLeft ? [{ kind: 'family_name', value: surname }] : [];
  });
}

/** Whom a badge is given to in general: `awarded to Certified Welders`. */
const groups = wordsOf(
  `members students learners teachers graduates participants candidates employees professionals practitioners engineers managers
  developers designers nurses welders technicians operators instructors trainers coaches mentors staff team teams partners alumni
  fellows volunteers leaders individuals recipients holders earners people persons citizens youth women officers specialists
  university college school academy institute institution department faculty course programme program foundation association
  certified registered licensed senior junior level studierende lernende teilnehmende personen estudiantes étudiants studenti`,
);

const longestText = 2000;

const accounts = new Set(
  `info admin office mail email contact student students learner learners test tester demo user users support hello team training
  school academy certificate certificates badge badges course courses sales web it hr the no reply noreply account accounts`.split(
    /\s+/,
  ),
);

const frames = [
  String.raw`(?:award|present|issu|grant|confer|bestow)\p{L}{0,4} (?:up)?(?:on|to)|(?:earned|achieved|completed) by|belong(?:s|ing) to|certif(?:y|ies) that`,
  String.raw`(?:verliehen|ausgestellt|überreicht) (?:an|für)|bescheinigt,? dass|erworben von|erteilt an`,
  String.raw`(?:décern|délivr|attribu|accord|octroy)ée? à|remise? à|certifie que|obtenue? par`,
  String.raw`(?:otorgad|concedid|entregad|expedid|emitid|atribuíd|outorgad|entregue|conferit|rilasciat|assegnat|consegnat)[oae]? (?:al?|ao?|à|all[ao]|agli)(?: la| el)?|certifica(?:mos)? (?:que|che)|(?:conseguit|obtenid|obtid|ottenut)[oa] (?:da|por)`,
  String.raw`(?:(?:emitid[oa]|expedid[oa]|passad[oa]|rilasciat[oa]|délivrée?|ausgestellt|afgegeven) )?(?:em nome de|a nombre de|a favor de|au nom de|a nome di|op naam van|auf den namen)(?: la| el)?`,
  String.raw`(?:uitgereikt|toegekend|verleend|afgegeven) aan|(?:przyznan|wydan|nadan)[aey] (?:dla )?|(?:udělen|vydán)[ao]? `,
  String.raw`myönne(?:tty|tään)|(?:till?delats|utfärda[ds]|tildelt|udstedt|utstedt)(?: til[l]?| för)?|väljastatud`,
  'απονέμεται (?:στην|στον|στη|στο|σε)',
  String.raw`(?:records?|dossier|transcript|wallet|portfolio|passport|statement|results|zeugnis|relevé|expediente|certificación|curriculum) (?:of|for|von|für|de|di|van|dla)`,
];
// What is done to things, not by people.
const ofThings =
  'requi|bas|relat|need|offer|provid|design|call|nam|locat|organi|support|fund|approv|accredit|recogni|certifi|includ|intend|limit|detail|follow|integrat';
/** A full stop ends an initial or a short form, and else the sentence. */
const word = String.raw`\p{Lu}(?:\.(?= (?:\p{Lu}|d[aeo]s? ))|[\p{L}'’-]{0,30}(?:\.-?\p{Lu}[\p{L}.]{0,3})?|\p{L}{0,2}\.)(?![\p{L}'’])`;
const between = String.raw`(?:(?:de|da|di|do|dos|du|van|von|der|den|del|della|la|el|al|bin|ibn|ben|le|ter|ten) ){0,2}`;
const name = String.raw`(?<name>${word}(?:(?: ${between}${word}){1,3}|, ${word}(?=[.;]?(?:\s\p{Ll}|\s*$))))`;
/** One of `Frau Dr. `, `Dipl.-Ing. (FH) `. */
const title = String.raw`(?:(?:${personTitle}|D\.?) (?:\(FH\) )?)`;
const papers =
  '(?:teilnahme)?(?:bestätigung|bescheinigung)|zertifikat|urkunde|certificate|attestation|certificat|constancia|certificado|bewijs|certificaat';
/** A title and a name behind a word for the paper, or with nothing else before: `Zertifikat für Frau Dr. Klein`. */
export const forTitled = new RegExp(
  String.raw`(?:(?<=^|\n|[.!?;] )|(?<!\p{L})(?:${anyCase(papers)}) )(?:${anyCase('für|for|pour|para|per|voor')}) (?:(?:la|el|o|a|de) )?(?<title>(?!Dr|Prof)${title}{1,3})${name}(?=\s*$|\s*[,.;\n]|,? (?:issued|ausgestellt|délivré|emitid|expedid|rilasciat|afgegeven))`,
  'gu',
);
/** `Congratulations to our latest completer, Jane Smith` */
export const greetedOne = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('congratulations to|félicitations à|felicidades a|parabéns à|glückwunsch an|complimenti a|gefeliciteerd aan')}) (?:\p{Ll}+ ){1,5}?\p{Ll}+, (?<title>)${name}`,
  'gu',
);
/** Words of giving and the name that they lead to. */
export const given = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(frames.join('|'))}):? *(?<title>${title}{0,3})${name}`,
  'gu',
);
const candidate = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}`, 'gu');
export const givenTo = new RegExp(String.raw`(?<!\p{L})(?:${anyCase(frames.join('|'))}):? *$`, 'u');
const workOf =
  /(?<!\p{L})(?:portfolio|photo|picture|work|project|exam|results?|badge|diploma|certificate|degree|video|essay|report|assessment|performance) (?:of|by|for|von|de|van) $/iu;
const doing = new RegExp(
  String.raw`^ (?:has|had|is|was|hat|heeft|ha|har|est|ist|took|did|went|wrote|built|led|met|held|won|gave|taught|a \p{Ll}+é|(?!${ofThings})\p{Ll}{2,}ed)(?!\p{L})`,
  'u',
);
const labelled = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('holder|recipient|learner|student|earner|name|titular|titulaire|inhaber|inhaberin')}): *(?<name>${word},? (?:${between}${word} ?){1,3})`,
  'gu',
);

function nameOf(value: string): PersonalValue {
  return { kind: 'name', value: value.replace(/[.'’-]+$/, '') };
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((each) => each.length > 2);
}

/** The strings a property has, in whatever languages. */
export function textsIn(node: Node, depth = 3): string[] {
  if (typeof node.value === 'string') return [node.value];
  if (depth === 0 || !(isObject(node.value) || Array.isArray(node.value))) return [];
  const texts: string[] = [];
  for (const child of childrenOf(node).slice(0, 50)) texts.push(...textsIn(child, depth - 1));
  return texts;
}
