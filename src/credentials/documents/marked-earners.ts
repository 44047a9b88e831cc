import { matchesIn } from '../matches-in.ts';
import { isPersonsMark } from '../redaction/person-marks.ts';
import { anyCase } from '../redaction/any-case.ts';
import { dayInFull } from '../redaction/days.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { betweenNames } from '../redaction/name-pattern.ts';
import { namedAfter } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { accounts } from './told-names.ts';
import { isOfGroup, isShapedAsName, isShapedAsToldName } from './name-shape.ts';
import {
  atEnd,
  candidate,
  certifiedDeed,
  earning,
  fullName,
  objectBehind,
  participle,
  shownDeed,
} from './told-frames.ts';
import { isPrize, withoutRole } from './told-holders.ts';

/**
 * Whom a definition tells to have passed, with something beside the name that a person has: `Jane Smith (jane@…) has
 * completed Welding`, `Jane Smith, ID 4711, completed`. What was passed need not be said to be a course then.
 */
export function markedEarners(text: string): string[] {
  return [
    ...(trace.test(text) ? withMarks(text) : []),
    ...(ofTwo.test(text) ? pairs(text) : []),
    ...(atDay.test(text) ? onDay(text) : []),
  ];
}

/** `Jane Doe and John Smith have completed the course`: two that are written as persons. */
function pairs(text: string): string[] {
  return matchesIn(text, pair).flatMap(({ groups }) => {
    const names = [groups?.first ?? '', groups?.second ?? ''];
    return names.every((name) => isShapedAsName(name) && isPersonsName(name)) ? names : [];
  });
}

const one = String.raw`\p{Lu}[\p{L}'’-]+(?: ${betweenNames}\p{Lu}[\p{L}'’-]+){1,2}`;
const ofTwo =
  / (?:and|und|y|et|e|en) \p{Lu}\S+ [^.!?\n]{0,40}(?:have|haben|han|ont|concluíram|completaram|hanno|hebben) /u;
const pair = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<first>${one}) (?:and|und|y|et|e|en) (?<second>${one}) (?:(?:have|han|ont|hanno)(?: \p{L}+(?:ly|mente|ment))? (?:completed|passed|attended|earned|participated|completado|superado|aprobado|participado|suivi|réussi|terminé|participé|completato|superato|partecipato|conseguito)|concluíram|completaram|(?:haben|hebben) [^.!?\n]{1,80}(?:abgeschlossen|bestanden|teilgenommen|afgerond|behaald|deelgenomen))(?!\p{L})`,
  'gu',
);

/** `On 3 May 2025 Jane Smith passed the test`, `Am 3. Mai 2025 hat Anna Klein die Prüfung bestanden` */
function onDay(text: string): string[] {
  return matchesIn(text, dayFirst).flatMap(({ index, 0: found, groups }) => {
    const name = (groups?.name ?? '').replace(objectBehind, '');
    const after = text.slice(index + found.length - (groups?.name ?? '').length + name.length).slice(0, 300);
    const isEnded = groups?.verb !== undefined && participle.test(after);
    return isShapedAsName(name) && isPersonsName(name) && !isPrize(after) && (isEnded || isHeld(after)) ? [name] : [];
  });
}

const atDay = /(?<!\p{L})(?:[Oo]n|[Aa]m|[Ee]l|[Ll]e|[Ee]m|[Nn]o dia|[Ii]l|[Oo]p) \d{1,2}[^\n]{2,16}20\d\d,? /u;
const dayFirst = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('on|am|el|le|em|no dia|il|op')}) (?:the )?${dayInFull},? (?<verb>hat |heeft )?(?:(?:${personTitle}|[Hh]eer) )?${fullName}`,
  'gu',
);

function withMarks(text: string): string[] {
  return matchesIn(text, candidate).flatMap(({ index, 0: found, groups }) => {
    const name = withoutRole(groups?.name ?? '');
    const end = index + found.length;
    const behind = text.slice(end, end + 300);
    const length = lengthOfMarks(behind, name);
    if (length === 0 || !isPersonsName(name)) return [];
    const after = behind.slice(length);
    return isHeld(after) && !isPrize(after) ? [name] : [];
  });
}

/** Whether what stands behind a name says that somebody holds something by it, whatever that is. */
export function isHeld(after: string): boolean {
  const isSaid = [earning, atEnd, shownDeed, certifiedDeed].some((deed) => deed.test(after));
  return isSaid || (inPerfectTense.test(after) && participle.test(after));
}

const inPerfectTense = /^,?\s(?:hat|heeft)\s/u;

function isPersonsName(name: string): boolean {
  const isNamedAfter = name.split(' ').some((word) => namedAfter.has(foldWord(word)));
  return isShapedAsToldName(name) && !organisation.test(name) && !isNamedAfter && !isOfGroup(name);
}

/** How far what a person has stands behind the name: in brackets or between commas, one behind the other. */
function lengthOfMarks(behind: string, name: string): number {
  let length = 0;
  for (let at = 0; at < mostMarks; at += 1) {
    const found = inBrackets.exec(behind.slice(length)) ?? betweenCommas.exec(behind.slice(length));
    const said = found?.groups?.said ?? '';
    if (found === null || !isMark(said, name)) break;
    length += found[0].length;
  }
  return length;
}

const mostMarks = 3;
const inBrackets = /^,? ?[([](?<said>[^()[\]\n]{3,100})[)\]],?/u;
/** A full stop behind a figure or between two letters is that of a day or an address. */
const betweenCommas =
  /^(?:,| [–—-]) ?(?<said>(?:[^,;:!?.()\n–—]|:(?= )|\.(?=\S| \d)|(?<=\d)\.|(?<=\p{L})\.(?= [\d\p{Ll}])){3,80})(?:,| [–—-](?= ))/u;

function isMark(said: string, name: string): boolean {
  const address = email.exec(said);
  if (address !== null) return isAddressOf(name, address);
  return isPersonsMark(said) || /^(?:who|quien) (?!are |were |have )/u.test(said);
}

/** Organisations are reached in brackets, too: `Acme Robotics (info@acme.example)`. */
function isAddressOf(name: string, { groups }: RegExpExecArray): boolean {
  const words = name
    .split(/[ .'’-]+/)
    .map(foldWord)
    .filter((word) => word.length > 2);
  const [local, host] = [foldWord(groups?.local ?? ''), foldWord(groups?.host ?? '')];
  if (words.some((word) => local.includes(word))) return true;
  return !accounts.has(local) && !words.some((word) => host.includes(word));
}

const email = /(?<local>[^\s@,;:<>]{1,64})@(?<host>[^\s@,;<>]{3,100})/u;
/** Each mark begins or goes on with one of these, and few texts have a figure or an address behind a name. */
const trace =
  /\p{Lu}[\p{L}'’.-]* ?[([][^()[\]\n]{0,80}[@\d]|\p{Lu}[\p{L}'’.-]*(?:,| [–—-]) ?(?:[^,()\n]{0,30}\d|who |quien )/u;
