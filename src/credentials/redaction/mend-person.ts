import { havingDone, openingClauses, tellsCourse } from './apposition-words.ts';
import { praises } from './continuation-words.ts';
import type { Edit, Manner } from './edit.ts';
import { emptyWords } from './empty-words.ts';
import type { NeutralWords, WordingAt } from './neutral-words.ts';
import { addressing, congratulating, thanking } from './greetings.ts';
import { isCompactScript } from './name-book.ts';
import { cutOut } from './seam.ts';
import type { Span } from './span.ts';
import { isOccupation, isTrade } from './occupations.ts';
import { givingWords, roleNouns } from './vocabulary.ts';
import { foldWord, wordBefore, wordsOf } from './words.ts';
import { personTitle } from './person-titles.ts';

/** Takes a name out: as the subject of a sentence it becomes a neutral word, elsewhere it leaves no trace. */
export function mendPerson(text: string, { span, place, wordingAt }: Mending): Edit {
  if (place === 'title') return cutWithParticle(text, span);
  const person = withApposition(text, withArticle(text, span, wordingAt(span.start)));
  const handle = leadOfAccount(text, span);
  if (handle > 0) return cutOut(text, { start: span.start - handle, end: span.end });
  const gone = findWhatGoes(text, person);
  if (gone !== undefined) return beginSentence(text, cutOut(text, gone));
  const words = isCompactScript(text.slice(person.start, person.end)) ? undefined : wordingAt(person.start);
  if (words === undefined || isGenitive(text, person, words)) return cutWithParticle(text, person);
  return isInAddress(text, person) ? cutFromAddress(text, person) : sayEarner(text, { span: person, words });
}

/** `Jane Smith, analyst at Delta Freight, has`, `Leonie Brandt, Klasse 10b.`: what somebody is goes with the name. */
function withApposition(text: string, span: Span): Span {
  const told = agents.test(text.slice(Math.max(0, span.start - 8), span.start))
    ? null
    : apposed.exec(text.slice(span.end, span.end + 90));
  const [first = ''] = wordsOf(told?.[0] ?? '');
  const isSomebody = /^[\p{Lu}\d]/u.test(first) || isOccupation(first) || roleNouns.has(foldWord(first));
  return told !== null && isSomebody && !tellsCourse(told[0]) ? { ...span, end: span.end + told[0].length } : span;
}

const agents = /(?<!\p{L})(?:by|por|par|von|durch|da|dal|door|van|przez|av|af) $/iu;
const apposed = new RegExp(
  String.raw`^, (?!(?:${openingClauses})(?!\p{L})|\p{L}+(?:ing|ant|ando|endo|indo)(?!\p{L}))[\p{L}\d][^,.;:!?\n()]{2,60}?(?:(?=[.;\n]|$)|,(?= (?:${havingDone}) ))`,
  'iu',
);

/** `La Sra. García`, `M.ª José`, `Ο Ευάγγελος`: the article of a name goes with it, and `de` of `L'audit de Mlle Roy` is none. */
function withArticle(text: string, span: Span, words: NeutralWords | undefined): Span {
  const before = text.slice(Math.max(0, span.start - 6), span.start);
  const greek = /(?:^|[\s(])(?:[Οο]|[Ηη]) $/u.test(before);
  const maria = /(?<!\p{L})M\.?ª $/u.exec(before)?.[0].length ?? 0;
  if (maria > 0) return { ...span, start: span.start - maria };
  const own = belonging.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0].length ?? 0;
  if (own > 0) return { ...span, start: span.start - own };
  const article = greek ? 2 : (words?.titleArticle?.exec(before)?.[0].length ?? 0);
  return greek || titled.test(text.slice(span.start, span.end)) ? { ...span, start: span.start - article } : span;
}

/** `our own Jane Smith` */
const belonging =
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Uu]nser(?:e[mnr]?)?|[Mm]eine?[mnr]?|[Nn]otre|[Nn]uestr[oa]|(?:[IiLl][laAa] )?[Nn]ostr[oa]|[Nn]oss[oa]|[Oo]nze)(?: (?:very )?own| dear| eigene[mnr]?| liebe[mnr]?| ch[eè]re?| propi[oa]| quer?id[oa]| car[oa]| eigen| lieve)? $/u;

const titled = new RegExp(String.raw`^(?:[Hh]eer|${personTitle}) `, 'u');

/** `Twitter: @`, behind which stands an account. */
export const handleLead =
  /(?:(?<!\p{L})(?:twitter|instagram|github|linkedin|mastodon|telegram|skype|bluesky|x)[: ]{1,2})?@$/iu;

/** `sous l’identifiant c.benmansour`: the word for an account goes with what is written as one. */
const accountLead =
  /,? (?:under|as|sous|comme|unter|als|bajo|con|como|sob|com|sotto|come|onder|met) (?:(?:the|el|o|de|der|dem|il|lo|son|su|its?) |l['’])?(?<!\p{L})(?:user ?(?:name|id)?|login|handle|account|identifiant|compte|pseudo|kennung|benutzernamen?|konto|usuario|cuenta|identificador|utilizador|conta|nome utente|gebruikersnaam):? $/iu;

function leadOfAccount(text: string, { start, end }: Span): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const isAccount = /^\p{Ll}[\p{Ll}\d]*[._-][\p{Ll}\d._-]*$/u.test(text.slice(start, end));
  return (handleLead.exec(before.slice(-16)) ?? (isAccount ? accountLead.exec(before) : null))?.[0].length ?? 0;
}

type Mending = { readonly span: Span; readonly place: Manner['place']; readonly wordingAt: WordingAt };

/** `Jürgens Abschlussarbeit` is `Abschlussarbeit`, and `von Jürgens guter Leistung` is `von guter Leistung`. */
function isGenitive(text: string, { start, end }: Span, { genitive }: NeutralWords): boolean {
  return (
    genitive?.test(text.slice(start, end)) === true &&
    /^['’]? (?:\p{Ll}{2,20}er )?\p{Lu}/u.test(text.slice(end, end + 26))
  );
}

function isInAddress(text: string, { start }: Span): boolean {
  return /https?:\/\/[^\s]{0,200}[/=.]$/i.test(text.slice(Math.max(0, start - 210), start));
}

/** A step of a path goes with its slash. */
function cutFromAddress(text: string, { start, end }: Span): Edit {
  return { start, end: end + (text.charAt(end) === '/' ? 1 : 0), replacement: '' };
}

/** The stretch that goes with the name where no sentence needs a holder, or undefined where one does. */
function findWhatGoes(text: string, { start, end }: Span): { start: number; end: number } | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const isOwner = /^['’]/.test(after);
  const isClauseHead = /^,? (?:who|whose|which|qui|que|quien|che|die|der)\b/u.test(after);
  if (/[([（]\s?$/.test(before) && /^\s?[)\]）]/.test(after)) return { start, end };
  if (isOwner || isClauseHead) return undefined;
  const greeting = addressed.exec(before);
  if (greeting !== null && /^\s*[,!:]/.test(after)) {
    const words = greeting[0].replace(/^[\n.!?]\s*/, '').length;
    return { start: start - words, end: end + (/^\s*[,!:]/.exec(after)?.[0].length ?? 0) };
  }
  const address = congratulated.exec(before);
  if (address !== null && /^\s*(?:[!.:]|,\s*(?:you|du|sie|tu|vous|je|u|usted|você)\b)/iu.test(after)) {
    return { start: start - (/[,\s]*$/.exec(before)?.[0].length ?? 0), end };
  }
  const spokenTo = findSpokenTo({ start, end, before, after });
  if (spokenTo !== undefined) return spokenTo;
  if (/^,(?= \p{Ll})/u.test(after) && spokenBefore.test(before)) return { start: start - 2, end };
  const label = /(?:^|\n)[^\S\n]*[\p{L} ]{2,40}:[^\S\n]*$/u.exec(before);
  if (label !== null && /^[^\S\n]*(?:\n|$)/.test(after))
    return { start: start - label[0].replace(/^\n/, '').length, end };
  return (
    findFormPart({ start, end, before, after }) ??
    findGiving(text, { start, end }) ??
    findApposition(text, { start, end, before, after })
  );
}

/** `We are proud of you, Jane, and of the crew`: whom a sentence speaks to between two commas. */
const spokenBefore =
  /(?<!\p{L})(?:you|your|du|dich|dir|Sie|Ihnen|tu|te|toi|vous|ti|usted|você|te|Lei|je|jij|jou|u)(?!\p{L})[^.!?,\n]*, $/iu;

/** `Skills: welding; holder: Jane Smith; hours: 40`: a label of the holder goes with the name that it leads to. */
function findFormPart({ start, end, before, after }: Context): { start: number; end: number } | undefined {
  const label = partLabel.exec(before)?.groups?.label;
  const isHolders = label !== undefined && wordsOf(label).every((word) => emptyWords.has(foldWord(word)));
  const sign = isHolders ? /^[^\S\n]*(?:;|(?=[.\n]|$))/u.exec(after)?.[0] : undefined;
  if (label === undefined || sign === undefined) return undefined;
  const from = start - label.length;
  // What is left has one sign before it: that of the part before, or of the sentence.
  return { start: from, end: /;\s*$/.test(before.slice(0, -label.length)) ? end : end + sign.length };
}

const partLabel = /(?:^|[\n.!?;|] ?)(?<label>[\p{L} ’'/()]{2,40}(?: ?:| [–—-]) ?)$/u;
const reach = 80;
const addressed = new RegExp(String.raw`(?:^|[\n.!?]\s*)(?:${addressing})\s+$`, 'iu');
const congratulated = new RegExp(String.raw`(?:,\s*|(?<!\p{L})(?:${congratulating}|bravo)\s+)$`, 'iu');
/** `Congratulations, Jane, on` is `Congratulations on`, and `Thanks to Jane for` is `Thanks for`. */
function findSpokenTo({ start, end, before, after }: Context): { start: number; end: number } | undefined {
  const isCalled = after.startsWith(', ') && called.test(before);
  if (!isCalled && !greeted.test(before)) return undefined;
  // `Thanks to Jane and the team`, `Merci à Mehdi et à tous`: whoever is thanked too stands where the name stood.
  const joint = isCalled ? null : joined.exec(after);
  if (joint !== null) {
    const repeated = joint.groups?.preposition ?? '';
    return { start: start - (before.endsWith(` ${repeated}`) ? repeated.length : 0), end: end + joint[0].length };
  }
  const lead = isCalled ? /,? $/ : ledBy;
  return { start: start - (lead.exec(before)?.[0].length ?? 0), end: end + (isCalled ? 1 : 0) };
}

const greeted =
  /(?:^|[\n.!?] ?|[¡])(?:thanks|thank you|welcome|hello|hi|hey|kudos|gracias|bienvenid[oa]|hola|merci|bienvenue|bonjour|salut|chapeau|danke|willkommen|hallo|obrigad[oa]|olá|grazie|benvenut[oa]|ciao|salve|bedankt|welkom|dag|tack|välkommen|tak|takk|velkommen|hej|hei|dziękujemy|kiitos)(?: (?:to|al?|alla|à|ao|an|aan))? $/iu;
const joined = /^,? (?:and|und|y|et|e|en) (?=(?<preposition>(?:to|al?|alla|à|ao|an|aan) )?)/iu;
const ledBy = /,?(?: (?:to|al?|alla|à|ao|an|aan))? $/iu;
const called = new RegExp(String.raw`(?:^|[^\p{L}])(?:${praises}|${thanking}),? $`, 'iu');

/** `awarded to Jane Smith for` becomes `awarded for`. */
function findGiving(text: string, { start, end }: { start: number; end: number }) {
  const preposition = wordBefore(text, start);
  if (preposition === undefined || !/^(?:to|upon|on|a|à|al|an|aan|ao|till|til|dla|pro)$/i.test(preposition.text))
    return undefined;
  const verb = wordBefore(text, preposition.start);
  if (verb === undefined || !/^\s$/.test(text.slice(verb.end, preposition.start))) return undefined;
  if (!/^[:\s]{1,2}$/.test(text.slice(preposition.end, start))) return undefined;
  const isOneOfSeveral = /^,? (?:and|or|und|oder|y|e|et|ou|en|og|och|i) /iu.test(text.slice(end, end + 8));
  const isTold = /^(?: ?\([^()\n]{1,60}\))?,? (?:who|qui|quien|que|che|die|der|dat)(?!\p{L})/u.test(
    text.slice(end, end + 80),
  );
  return givingWords.has(foldWord(verb.text)) && !isOneOfSeveral && !isTold
    ? { start: preposition.start, end }
    : undefined;
}

type Context = { start: number; end: number; before: string; after: string };

/** A name that only repeats the word before it: `the learner Jane Smith`, `the learner, Jane Smith, has`. */
function findApposition(text: string, { start, end, before, after }: Context) {
  const noun = wordBefore(text, start);
  // `Jane,` on a line of its own greets.
  const rest = /(?:^|\n)[^\S\n]*$/.test(before) ? /^[,!]?[^\S\n]*(?=\n|$)/.exec(after)?.[0] : undefined;
  if (rest !== undefined) return { start, end: end + rest.trimEnd().length };
  if (/[–—|•] $/.test(before) && /^[^\S\n]*(?:\n|$)/.test(after)) return { start, end };
  if (noun === undefined) return undefined;
  const gap = text.slice(noun.end, start);
  if (gap === ' ' && isTrade(noun.text) && definite.test(before.slice(0, -noun.text.length - 1)))
    return { start: start - 1, end };
  if (!roleNouns.has(foldWord(noun.text))) return undefined;
  if (gap === ' ' || gap === ': ') return { start: start - gap.length, end };
  if (gap !== ', ') return undefined;
  return { start: start - gap.length, end: end + (after.startsWith(',') ? 1 : 0) };
}

/** What leads to one whose trade is told: `à enfermeira`, `the nurse`. */
const definite =
  /(?<!\p{L})(?:the|our|der|dem|den|die|zur|zum|unsere[rnm]?|la|le|l['’]|au|du|notre|el|al|del|nuestr[oa]|ao?|à|d[ao]|pel[oa]|noss[oa]|il|lo|all?[ao]?|dell?[ao]?|de|het|onze) ?$/iu;

/** Japanese and Korean mark what a name is to its sentence with a particle, which goes with it. */
function cutWithParticle(text: string, { start, end }: Span): Edit {
  const name = text.slice(start, end);
  // `Gross’ Honig`: the sign of the genitive has nothing to stand at.
  if (/^['’] /.test(text.slice(end, end + 2))) return beginSentence(text, cutOut(text, { start, end: end + 1 }));
  const particle = /[\p{Script=Hangul}]/u.test(name)
    ? /^(?:에게|께서|께|은|는|이|가|을|를|의|과|와)(?=[\s,.]|$),?\s?/u
    : /^(?:は|が|を|に|の|へ|と|も)、?/u;
  const isCompact = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  const length = isCompact ? (particle.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0;
  return beginSentence(text, cutOut(text, { start, end: end + length }));
}

/** What follows a name that began a sentence begins it now. */
export function beginSentence(text: string, edit: Edit): Edit {
  const next = text.charAt(edit.end);
  // Georgian has capitals in Unicode, and writes none.
  const isCased = next !== next.toUpperCase() && !/\p{Script=Georgian}/u.test(next);
  return edit.replacement === '' && isCased && startsSentence(text, edit.start)
    ? { ...edit, end: edit.end + 1, replacement: next.toUpperCase() }
    : edit;
}

function sayEarner(text: string, { span, words }: { readonly span: Span; readonly words: NeutralWords }): Edit {
  const { start, end } = span;
  const before = text.slice(Math.max(0, start - 30), start);
  const preposition = /(?:^|[\s(])(\p{L}{1,9}['’]|\p{L}{1,9} )$/u.exec(before.slice(-11))?.[1];
  // `ein Kurs, der Anna Klein half`
  const isRelative = /,(?: \p{Ll}{2,8})? (?:der|dem|die) $/u.test(text.slice(Math.max(0, start - 16), start));
  const isSubject = words.isSubject?.test(`${before}|${text.slice(end, end + 24)}`) === true;
  const bound =
    preposition === undefined || isRelative
      ? undefined
      : isSubject
        ? words.earner
        : words.after[preposition.trim().toLowerCase()];
  const article = isRelative ? 0 : articleOf(text, { start, words });
  if (article > 0) {
    const from = start - article;
    return { start: from, end, replacement: startsSentence(text, from) ? capitalize(words.earner) : words.earner };
  }
  if (preposition !== undefined && bound !== undefined) {
    const from = start - preposition.length;
    // `A Inês foi`: at its start a sentence has the article, and the wording its own.
    if (/^[AO] $/.test(preposition) && startsSentence(text, from))
      return { start: from, end, replacement: capitalize(words.earner) };
    return { start: from, end, replacement: startsSentence(text, from) ? capitalize(bound) : bound };
  }
  // `James'`: the apostrophe alone would not read.
  const isBareOwner = words.possessive !== undefined && /^['’](?=\s)/.test(text.slice(end, end + 2));
  const phrase = isBareOwner ? (words.possessive ?? words.earner) : words.earner;
  const replacement = startsSentence(text, start) ? capitalize(phrase) : phrase;
  return { start, end: isBareOwner ? end + 1 : end, replacement };
}

/** How long the article is that stands before the name and that the wording has itself: `the Jane Smith method`. */
function articleOf(text: string, { start, words }: { readonly start: number; readonly words: NeutralWords }): number {
  return words.articles?.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
}

/** Whether a sentence begins at a place. */
export function startsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return start === 0 || /(?:[.!?…]["”»')]?\s+|\n[\s•*-]*|^[\s•*¿¡"“«-]*)$/u.test(start > 6 ? `x${before}` : before);
}

export function capitalize(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
