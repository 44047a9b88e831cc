import { anyCase } from './any-case.ts';
import { dayInFull } from './days.ts';

/** What stands beside a name where a person is meant: a number of theirs, a telephone, when they were born. */
export function isPersonsMark(said: string): boolean {
  return marks.some((sign) => sign.test(said));
}

const birth = anyCase(
  'born(?: on)?(?: the)?|b\\.|d\\.?o\\.?b\\.?:?|date of birth:?|geb\\.(?: am)?|geboren(?: am| op)?|née?(?: le)?|nacid[oa](?: el)?|nascid[oa] (?:em|a)|nat[oa](?: (?:a|in) \\p{L}+)?(?: il)?',
);
const papers =
  'id|dni|ni[ef]|cpf|bsn|cin|cnie|passport|pasaporte|passeport|passaporto|paspoort|reisepass|student|member|membership|employee|staff|learner|candidate|participant|registration|reg\\.|roll|enrol?ment|matriculation|personnel|matrikel(?:nummer|-?nr\\.?)|(?:mitglieds?|personal|teilnehmer|studenten|schüler|prüflings)-?(?:nummer|nr\\.?)|(?:student(?:en)?|lid|deelnemers?|personeels|registratie)-?(?:nummer|nr\\.?)|matr[íi]cula|matricule|matricola|tessera|expediente|legajo|n\\.?[º°o]\\.?|núm(?:ero)?\\.?|num[ée]ro|no\\.|nr\\.';
/** `ID 4711`, `Student No. U-2009`, `n° étudiant 4711` */
const number = String.raw`(?:con |com |mit |met |with |avec )?(?:${anyCase(papers)})(?: ?(?:${anyCase("id|no\\.?|number|nr\\.?|nummer|n\\.?[º°o]\\.?|d['’]")})| ?\p{Ll}{2,12}){0,2} ?[:#.]? ?[\p{L}-]{0,5}\d[\p{L}\d./-]{2,20}`;
const born = String.raw`(?:${birth}) ?(?:${dayInFull}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|(?:19[3-9]|20)\d\d)`;
const marks: readonly RegExp[] = [
  new RegExp(`^${born}`, 'u'),
  new RegExp(`^${number}$`, 'u'),
  /^(?:(?:tel|phone|ph|mobile|mob|telefon|teléfono|tél|telefone|telefono|telefoon)\.?:? ?)?\+?\d[\d ()/.-]{6,20}\d$/iu,
];

/** `Jane Smith, ID 4711, completed`, `Jane Smith – student no. 20417 – completed` */
export const markAside = new RegExp(
  String.raw`^(?:, (?:${number}|${born}),| [–—-] (?:${number}|${born}) [–—-])(?= (?!\p{Lu}))`,
  'u',
);
