import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import { formerYear } from '../redaction/days.ts';
import { calledTogether } from '../redaction/greetings.ts';
import { betweenNames } from '../redaction/name-pattern.ts';
import { detectLanguage } from '../redaction/neutral-words.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { sentenceAround } from '../redaction/sentences.ts';
import { honorifics, namedAfter, particles, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { isOfGroup, isShapedAsToldName } from './name-shape.ts';
import { tellsOfAuthor } from './told-authors.ts';
import { isLearnersDeed } from './told-deeds.ts';
import { ofOne, owning } from './told-frames.ts';
import { isPrize } from './told-holders.ts';

/**
 * Whom a text calls by a courtesy title, wherever in a sentence: `Ms Al-Zahrawi achieved`, `félicite M. Okonkwo`. What is
 * the same for everybody calls nobody so, save who teaches, wrote, founded or leads, whom something is named after, and
 * people of books and cases.
 */
export function titledPersons(text: string): string[] {
  if (!hint.test(text)) return [];
  return matchesIn(text, titled).flatMap(({ index, 0: found, groups }) => {
    const { title = '', name: written = '' } = groups ?? {};
    const end = index + found.length;
    const name = nameOf(written);
    if (name === '' || !isTitleIn(text, title)) return [];
    const sentence = sentenceAround(text, { start: index, end });
    const before = text.slice(sentence.start, index);
    const after = text.slice(end - written.length + name.length, sentence.end);
    if (isSomebodyElse(before, after)) return [];
    const isInFull = name.split(' ').filter((word) => !particles.has(foldWord(word))).length > 1;
    return isInFull || (!ofFullNames.test(title) && isLearner(before, after)) ? [name] : [];
  });
}

/** A surname alone may be of a book (`Mrs Dalloway`), so that something has to be told of them that only learners have. */
function isLearner(before: string, after: string): boolean {
  if (stated.test(before) || acknowledged.test(before) || owning.test(after)) return true;
  return markBehind.test(after) || (/^,? \p{Ll}/u.test(after) && isLearnersDeed(after)) || entitled.test(after);
}

/** Priests, kings and heroes are called so, too, with one name. */
const ofFullNames = /^(?:D\.|[Dd]on|[Dd]ona|[Dd]oña)/u;
/** `noteerde dat dhr. `, `certifica que la Sra. ` */
const stated =
  /(?<!\p{L})(?:that|dass|dat|que|qu['’]|che)(?: (?:la|el|il|o|a|de|die|der))? ?$|(?<!\p{L})(?:notes?|comments?|remarks?|feedback|Bemerkung|Anmerkung|nota|observación|comentario|remarque|commentaire|observação|comentário|osservazion[ei]|commento|opmerking|toelichting) ?: ?(?:(?:la|el|il|o|a|de) )?$/iu;
const acknowledged = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('congratulat\\p{L}*|thanks?|commends?|praises?|salutes?|félicit\\p{L}+|remerci\\p{L}+|bravo à|felicit\\p{L}+|agrade\\p{L}+|gracias a|gratul\\p{L}+|beglückwünsch\\p{L}+|danke[nt]?|lobt|parabeniz\\p{L}+|parabéns à?o?|ringrazi\\p{L}+|compliment[oi] a\\p{L}*|si congratula con|feliciteer\\p{L}*|feliciteren|gefeliciteerd,?|bedankt|admits|impressed by|pleased with|(?:work|performance|efforts?|portfolio|arbeit|leistung|trabajo|proyecto|travail|projet|trabalho|projeto|lavoro|progetto|werk|prestatie|inzet) (?:of|by|von|de|del|du|do|da|di|della|van)')})(?: (?:to|an|a|à|ao?|al|alla|la|il|el|o|de|wij|wir|herzlich|warmly|sehr)){0,3} $`,
  'u',
);
const markBehind =
  /^,? (?:aged \d{2}|\d{2} (?:years? old|Jahre alt|años|ans|anni|anos|jaar))(?!\p{L})|^,? ?[([][^()[\]\n]{0,60}[\d@][^()[\]\n]{0,60}[)\]]|^,(?! \d+ (?:of|de|von|van|di)) [^,.;:!?\n]{0,24}\d[\d./-]{3,20}[\p{L}\d./-]*,/u;
/** What somebody may do by it. */
const entitled =
  /^(?:,? (?:is|ist|est|es|está|è|é|darf|may|has|fue|foi|a été|è stat[oa]|wird|wordt|heeft|hat) )(?:[^.!?\n]{0,80} )?(?:entitled|authori[sz]ed|qualified|certified|licensed|competent|fit|berechtigt|befugt|befähigt|qualifiziert|geeignet|habilitée?|apte|autorisée?|qualifiée?|habilitad[oa]|apt[oa]|autorizad[oa]|capacitad[oa]|qualificad[oa]|abilitat[oa]|idone[oa]|autorizzat[oa]|bevoegd|gerechtigd|gekwalificeerd|bekwaam)(?!\p{L})/u;

/** A word of the language, a role (`Frau Doktor`) or a product (`Ms Word`) is no name; a noun behind one is no part of it. */
function nameOf(written: string): string {
  const words = written.replace(/['’]s?$/u, '').split(' ');
  while (words.length > 0 && isNoName(words.at(-1) ?? '')) words.pop();
  const own = words.filter((word) => /^\p{Lu}/u.test(word));
  const isNone = own.length === 0 || own.some((word) => namedAfter.has(foldWord(word)) || products.test(word));
  return isNone || /^\p{Lu}\.?$/u.test(words.join(' ')) || isNoName(own[0] ?? '') ? '' : words.join(' ');
}

function isNoName(word: string): boolean {
  const folded = foldWord(word);
  return (
    /^\p{Ll}/u.test(word) ||
    roleNouns.has(folded) ||
    isPhrase([word]) ||
    (honorifics.has(folded) && !word.endsWith('.')) ||
    /^[IVX]+$/.test(word)
  );
}

const products = /^(?:Excel|Word|Access|Office|Outlook|PowerPoint|Teams|Universe|World|Sc|Phil|Ed|Tech|Eng|Arch)\.?$/;

/** `M.` is a title in French only, `Sr.` and `Don` in Spanish and Portuguese: elsewhere they are a first name, or a senior. */
function isTitleIn(text: string, title: string): boolean {
  const languages = ofLanguages.find(([pattern]) => pattern.test(title))?.[1];
  return languages === undefined || languages.includes(detectLanguage(text) ?? '');
}

const ofLanguages: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^M\.$/, ['fr']],
  [/^(?:Sr\.?|D\.|[Dd]on)$/, ['es', 'pt', 'ca']],
  [/^[Dd]ona$/, ['pt', 'ca']],
  [/^[Hh]eer$/, ['nl']],
];

function isSomebodyElse(before: string, after: string): boolean {
  if (isPrize(after) || formerYear.test(before + after) || works.test(before + after)) return true;
  const [next = ''] = /^\p{L}+/u.exec(after.replace(/^(?: |-|['’]s? (?=\p{Lu}))/u, '')) ?? [];
  const [last = ''] = /\p{L}+$/u.exec(before.trimEnd()) ?? [];
  const isCalledAfter = (word: string) => namedAfter.has(foldWord(word)) && /^\p{Lu}|^\p{Ll}+$/u.test(word);
  const [, called = ''] = calledOf.exec(before) ?? [];
  if (
    isCalledAfter(last) ||
    (namedAfter.has(foldWord(called)) && !ofLearner.test(called)) ||
    (/^[ -]/.test(after) && isCalledAfter(next)) ||
    /^['’]s? \p{Lu}/u.test(after)
  )
    return true;
  if (/["“„«‘'][^"”“»’]{0,20}$/u.test(before) && /^[^"”“»’]{0,12}["”“»’]/u.test(after)) return true;
  return [citing, reading, ofCase, honouring, asking].some((lead) => lead.test(before)) || tellsOfAuthor(before, after);
}

/** `O método do Sr. Freire` */
const calledOf = /(\p{L}+) (?:d[aeo]s?|del?|della|di|du|of|von|van|der) (?:(?:la|el|il|a|o|de) )?$/u;
/** What learners have, too. */
const ofLearner = /^(?:tests?|projects?|awards?|groups?|analysis)$/iu;
const works =
  /(?<!\p{L})(?:novels?|novella|sitcom|films?|movies?|operas?|plays? by|fictional|fictitious|imaginary|role[- ]?plays?|Roman|Rollenspiel|Oper|fiktive[rnms]?|novela|película|ópera|ficci[óo]n|fictici[oa]|juego de rol|opéra|fictifs?|fictive|jeu de rôle|romance|filme|fictíci[oa]|romanzo|pellicola|immaginari[oa]|fittizi[oa]|fictieve?|rollenspel|personaje|personnage|personagem|personaggio|personage|Auftritt|appears? in)(?!\p{L})/u;
/** Whose words or way is followed. */
const citing =
  /(?<!\p{L})(?:according to|after|like|as|about|nach|laut|wie|über|selon|d['’]après|comme|según|como|segundo|secondo|come|volgens|zoals|over|inspired by|inspiré(?:e|s|es)? (?:de|par)|inspirad[oa]s? (?:en|em|por)|ispirat[oaie] a|inspiriert von|geïnspireerd (?:door|op)|ispirat[oaie] al) (?:la |el |il |o |a |de )?$/iu;
/** `Students read Mrs Dalloway and Mr Norris Changes Trains.` */
const reading =
  /(?<!\p{L})(?:read|reads|reading|lesen|liest|gelesen|lisent|lit|lire|leen|leer|leem|ler|leggono|leggere|legge|lezen|leest|lê|lêem|lê-se|lee)(?!\p{L})/iu;
/** `the patient Mrs B. Lind`, `el caso de la señora Ruiz` */
const ofCase =
  /(?<!\p{L})(?:patient(?:in|e)?|clients?|customer|kund(?:e|in)|klient(?:in)?|cliente|paciente|paziente|cliënt|klant|case of|caso d\p{L}{1,4}(?: la)?|cas d[eu]|fall(?:beispiel)?(?: von)?|casus(?: van)?),? (?:called |named |namens |de |la |el |il |o |a )?$/iu;
const honouring =
  /(?<!\p{L})(?:named (?:after|for)|called after|(?:in|to the) (?:loving )?(?:memory|honou?r) of|benannt nach|zu ehren von|im gedenken an|(?:à|en) (?:la )?(?:mémoire|l['’]honneur) d[eu]|(?:en|a la) (?:memoria|honor) de(?: la|l)?|(?:em|à) (?:memória|homenagem) (?:de|da|do|ao?|à)|in (?:memoria|onore) di|vernoemd naar|ter (?:nagedachtenis|ere) (?:aan|van))(?: \p{Ll}{1,3})? ?$/iu;
/** Who answers questions. */
const asking =
  /(?<!\p{L})(?:contact|ask|questions?|enquiries|fragen|wenden|ansprechpartner(?:in)?|kontakt|preguntas?|dudas|contact(?:e|ez|er|ar|e con)|dúvidas|contat[eo]|domande|contatt\p{L}+|rivolgersi|vragen)(?!\p{L})/iu;

const courtesies =
  'Mrs?\\.?|Ms\\.?|Mx\\.?|Miss|MR\\.?|MRS\\.?|Mme\\.?|Mlle\\.?|MME|M\\.|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Herrn?|HERRN?|Frau|FRAU|Fräulein|Sr\\.?ª|Sr\\.?|Sra\\.?|SRA\\.?|SR\\.|Srta\\.?|[Ss]eñor(?:a|ita)?|[Ss]enhora?|Dña\\.?|DÑA\\.?|D\\.ª|Dª|[Dd]oña|[Dd]on|D\\.|[Dd]ona|[Ss]ig\\.(?:ra|na|r|a)?|[Ss]ignora?|[Ss]ignorina|[Ss]ignore|[Dd]hr\\.?|[Mm]evr\\.?|[Mm]w\\.|[Mm]eneer|[Mm]evrouw|[Hh]eer';
const academic =
  '(?:[Dd]ra?\\.?|[Pp]rof(?:\\.ssa|\\.?ª|a)?\\.?|[Dd]ott(?:\\.?ssa)?\\.?|[Ii]ng\\.?|Mag\\.?|Dipl\\.-Ing\\.|med\\.|phil\\.|rer\\.|nat\\.|jur\\.|ir\\.|drs\\.)';
const part = String.raw`\p{Lu}(?:[\p{L}'’-]{1,30}|\.)`;
const titled = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?<title>${courtesies}) (?:${academic} ){0,3}(?<name>${betweenNames}(?:(?:De|Van|Von|Di|Da|Del|El|Al) (?:der |den |la )?)?${part}(?: ${betweenNames}${part}|-\p{Lu}\.){0,3})`,
  'gu',
);
/** A glance for the titles, which few texts have. */
const hint = new RegExp(String.raw`(?<![\p{L}\p{N}.-])(?:${courtesies}) \p{L}`, 'u');

/** Whom thanks for taking part are given to, though an academic title is an author's as likely: `Wir danken Dr. med. …` */
export function thankedForTakingPart(text: string): string[] {
  if (!thanksHint.test(text)) return [];
  return matchesIn(text, thanked).flatMap(({ index, 0: found, groups }) => {
    const name = nameOf(groups?.name ?? '');
    const after = text.slice(index + found.length, index + found.length + 160);
    const isOne = name.includes(' ')
      ? isShapedAsToldName(name) && !isOfGroup(name) && !organisation.test(name)
      : !calledTogether.has(foldWord(name)) && !/\p{Ll}s$/u.test(name) && ownPart.test(after);
    return name !== '' && isOne && takingPart.test(after) && !/^,? for its /.test(after) ? [name] : [];
  });
}

const thanks =
  '(?:we |many |special )?(?:thanks to|thank)|(?:un )?(?:grand |vif )?merci à|(?:nous )?remercions|(?:muchas )?gracias a|agradecemos(?: a| ao| à)?|(?:muito )?obrigad[oa] a|grazie (?:mille )?(?:a|al|alla)|ringraziamo|(?:wir )?danken(?: wir)?|(?:herzlichen )?dank an|danke an|(?:we|wij) (?:danken|bedanken)|(?:met )?dank aan';
const thanksHint = new RegExp(`(?:${anyCase('thank|merci|gracias|agradec|obrigad|grazi|dank')})`, 'u');
const thanked = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(thanks)}) (?:(?:${courtesies}|${academic}) ){0,5}(?<name>${betweenNames}${part}(?: ${betweenNames}${part}|-\p{Lu}\.){0,3})`,
  'gu',
);
/** Of one word, what is thanked for has to be their own: a body is thanked, too. */
const ownPart = new RegExp(String.raw`^,? (?:for|für|pour|por|pel[oa]s?|per|voor) ${ofOne}`, 'u');
const takingPart =
  /^,? (?:for|für|pour|por|pel[oa]s?|per|voor)(?: \p{L}+['’]?){0,4}?[ ’'](?:participation|attendance|efforts?|commitment|dedication|hard work|patience|Teilnahme|Mitarbeit|Einsatz|Engagement|Mitwirkung|Ausdauer|assiduité|implication|engagement|efforts|participación|asistencia|esfuerzo|dedicación|entrega|compromiso|participação|esforço|dedicação|empenho|partecipazione|impegno|dedizione|costanza|deelname|inzet|toewijding|betrokkenheid)(?!\p{L})/u;
