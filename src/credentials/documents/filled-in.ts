import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { formerYear, hasDay } from '../redaction/days.ts';
import { sentenceAround } from '../redaction/sentences.ts';
import { anyCase } from '../redaction/any-case.ts';
import { koreanName } from './certified-names-in-han.ts';
import { certifiedNames } from './certified-names.ts';
import { institution, namesBesideNumbers, namesLabelled } from './labelled-names.ts';
import { markedEarners } from './marked-earners.ts';
import { isShapedAsName } from './name-shape.ts';
import { namedEarners } from './named-earners.ts';
import { isName, isPrize, withoutRole } from './told-holders.ts';
import {
  atEnd,
  candidate,
  certified,
  completing,
  earning,
  forTitled,
  fullName,
  given as givenTo,
  greetedOne,
  leadsToName,
  objectBehind,
  participle,
  role,
  titledName,
  titledOrGreeted,
} from './told-frames.ts';
import { thankedForTakingPart, titledPersons } from './titled-persons.ts';
import { deedTellers } from './told-deeds.ts';
import { untoldEarners } from './untold-earners.ts';
import { longestLookedThrough, mostTexts } from './size-limits.ts';

/**
 * Who texts were filled in for though nothing else says so: `This certificate was awarded to Jane Smith on 5 May 2025`,
 * `Attribué à Mlle Océane Fleury`. What else they tell is then told of an award.
 */
export function namesFilledIn(texts: readonly string[]): PersonalValue[] {
  const names = texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestLookedThrough);
    const others = [
      ...namesMeant(text),
      ...namesOfOtherScripts(text),
      ...certifiedNames(text),
      ...namedEarners(text),
      ...markedEarners(text),
      ...untoldEarners(text),
      ...namesBesideNumbers(text),
      ...titledPersons(text),
      ...thankedForTakingPart(text),
      ...deedTellers(text),
    ];
    if (!mayTell(text)) return others;
    const frames = [givenTo, givenAtEnd, forTitled, greetedOne];
    const given = frames.flatMap((frame) => matchesIn(text, frame).flatMap((found) => nameIn(text, found)));
    return [...given, ...namesLabelled(text), ...namesEarning(text), ...others];
  });
  return [...new Set(names)].map((value) => ({ kind: 'name', value }));
}

/** Few texts have a day or a title, and the names are slow to look for. */
export function mayTell(text: string): boolean {
  return dayOfOurTime.test(text) || leadsToName.test(text) || titledOrGreeted.test(text);
}

function nameIn(text: string, { index, 0: found, groups }: RegExpExecArray): string[] {
  const written = groups?.name ?? '';
  // `Nuria Etxeandia G.`
  const name = withoutRole(written.replace(objectBehind, ''))
    .replace(/ \p{Lu}\.?$/u, '')
    .replace(placeBehind, '');
  const end = index + found.replace(objectBehind, '').length;
  if (!isName(name, '') || institution.test(written) || isPrize(text.slice(end, end + 100))) return [];
  const sentence = sentenceAround(text, { start: index, end });
  const before = text.slice(sentence.start, end - name.length);
  const after = text.slice(end, end + 200);
  // `This is to certify that` needs neither a day nor a word for the paper where somebody has passed.
  const isCertified = certified.test(before);
  if (isToOne(name, before)) return [name];
  const isTold =
    hasTitle(groups) ||
    isNumberedPermit(before) ||
    hasDay(text.slice(sentence.start, sentence.end)) ||
    [identified, ...(isCertified ? [earning, atEnd, participle] : [])].some((sign) => sign.test(after));
  // `Attribué à`, at the start, is said of what is described.
  const isOfCredential =
    isAtStart(text.slice(sentence.start, index)) ||
    isCertified ||
    isSaidOfCredential({ before, giving: found + after }) ||
    [prizeGiven, permitGiven].some((giving) => giving.test(before));
  // Without a day or a title, only where nothing but a name can stand: `This badge was awarded to Jane Smith for her work.`
  const isBare = isShapedAsName(name) && !ofWorks.test(found) && endsAsName(name, before, after);
  return isOfCredential && (isTold || isBare) ? [name] : [];
}

/** `S. Hoogendijk te Wijk` */
const placeBehind = /(?<=[^ ] [^ ]+) te \p{Lu}.*$/u;

/** `Awarded to the student Jane Smith`: nothing but a person is called so. */
function isToOne(name: string, before: string): boolean {
  return behindRole.test(before) && isShapedAsName(name);
}

const behindRole = new RegExp(String.raw`(?<= )${role.slice(0, -1)}$`, 'u');

/** `First awarded to`, `It was presented to`, `Se entrega a` */
function isAtStart(before: string): boolean {
  if (ofWhatIsTold.test(before)) return true;
  return /^(?:(?:first|originally|previously|now|recently|hereby|duly|proudly|erstmals|zuerst|hiermit|ursprünglich|primero|initialement|inicialmente|inizialmente|voor het eerst) )?$/i.test(
    before,
  );
}

/** Words that stand for the credential, which the sentence before tells of. */
const ofWhatIsTold =
  /^(?:(?:it|this)(?: (?:is|was|has been|will be))?|(?:se|si)(?: (?:l[eoa]|les))?|(?:il|elle|cela) (?:est|a été|sera)|on (?:l[ea] |l['’])?|(?:foi|é|será|fue|es|ha sido|è(?: stat[oa])?|viene|venne|sarà|ci)|(?:es|er|sie)(?: (?:wird|wurde))?|(?:het|deze|dit)(?: (?:is|wordt|werd))?|wordt|werd|wurde|wird|est|a été|is|was|è(?: stat[oa])?|é|foi) ?$/iu;

function isSaidOfCredential({ before, giving }: { readonly before: string; readonly giving: string }): boolean {
  return credential.test(before) || conferred.test(giving);
}

/** `The prize was awarded to Jane Smith`, unlike the Nobel Prize and who was the first to get one. */
const prizeGiven = new RegExp(
  String.raw`^(?:(?:${anyCase('the|this|our|der|die|das|dieser?|unser|el|la|este|nuestro|le|ce|notre|o|a|il|questo|lo|de|deze|onze')}) (?:\p{Ll}+ )?|[lL]['’])(?:prize|award|medal|trophy|scholarship|premio|prémio|prêmio|medalla|medalha|medaglia|trofeo|beca|bolsa|borsa|prix|médaille|trophée|bourse|prijs|beurs|Preis|Medaille|Pokal|Stipendium)(?: (?:of|for|de|des|du|di|für|voor|van) [^.,;:!?\n]{2,40})? (?!(?:[^.!?\n]* )?(?:first|originally|previously|erstmals|zuerst|primero|initialement|prima|eerst)(?!\p{L}))`,
  'u',
);

/** `Der Fahrausweis wurde am 5. Mai 2025 für Anna Klein ausgestellt`, `License 4711 issued to`: what shows that somebody may do something. */
const permitGiven = new RegExp(
  String.raw`^(?:(?:${anyCase('the|this|der|die|das|dieser?|el|la|este|le|ce|cette|o|a|il|questo|de|het|deze|dit')}) |[lL]['’])?(?:\p{Ll}+ )?(?:\p{L}*(?:[Aa]usweis|[Ss]chein|[Nn]achweis|[Pp]ass|[Kk]arte|[Ll]izenz|[Ll]icen[cs]e|permit|card|qualification|bewijs|vergunning|kaart|pas|licentie|oorkonde)|carné|carnet|licencia|permiso|acreditación|habilitación|permis|habilitation|licence|carte|agrément|carteira|licença|cartão|habilitação|credencial|patentino|tesserino|licenza|abilitazione|tessera)(?!\p{L})`,
  'u',
);

function hasTitle(groups: RegExpExecArray['groups']): boolean {
  return (groups?.title ?? '') !== '';
}

function isNumberedPermit(before: string): boolean {
  return permitGiven.test(before) && /\d{3}/.test(before);
}

/** `The Senate confers upon Jane Smith the Diploma`, `issued in the name of Jane Smith` */
const conferred = new RegExp(
  String.raw`^(?:confer(?:s|red)? (?:up)?on|bestow(?:s|ed)? (?:up)?on|conferisce|conferiamo|confere|confère|décerne|otorga|outorga)(?!\p{L})|^in the name of |^${completing} `,
  'iu',
);

/** Nothing but a name can stand there, nor is it of another time. */
function endsAsName(name: string, before: string, after: string): boolean {
  const isOfGroup =
    several.test(after) ||
    (inItalian.test(before) && craftsmen.test(name)) ||
    (isGivenNow.test(before) && /^[^ .-]+ [^ .-]+\p{Ll}s$/u.test(name)) ||
    /^\p{L}+s \p{L}+s$/u.test(name);
  return endsThere.test(after) && !isOfGroup && !formerYear.test(before + after);
}

/** `Delivered to Fatima El Amrani, CIN …`, and what one person did: `Attribué à Malo Kerbrat pour avoir obtenu …` */
const identified =
  /^,? ?\(?(?:CIN|CNIE|DNI|NI[EF]|CPF|BSN|ID|[Pp]assport|[Pp]asaporte|[Pp]asseport)(?!\p{L})|^ (?:pour avoir|por haber|por ter|per aver) /u;
/** What is said of works and lessons, too, and whose papers somebody may study. */
const ofWorks =
  /^(?:attribu|deliver|records?|dossier|transcript|wallet|portfolio|passport|statement|results|zeugnis|relevé|expediente|certificación|curriculum)/i;
const inItalian = /(?<!\p{L})(?:rilasci|confer|consegn|assegn|attribui)\p{Ll}+(?: \p{Ll}+)* $/iu;
/** `Maestri Artigiani`, unlike Luigi Neri: an Italian first name in `-i` is one of few. */
const craftsmen =
  /^(?!(?:\p{L}*[Ll]uigi|\p{L}*[Gg]iovanni|Dionigi|Noemi|Remigi|Neri|Heidi|Naomi|Omri|Ravi|Hari|Ali|Andi|Uli|Toni|Romi|Mimi|Gigi) )\p{Lu}\p{Ll}{3,}i \p{Lu}\p{Ll}{3,}i$/u;
/** `Is awarded to Eagle Scouts`: a template says in the present tense to which group it is given. */
const isGivenNow =
  /(?<!\p{L})(?:is|are) (?:\p{L}+ )?(?:awarded|presented|issued|given|granted|conferred) (?:to|(?:up)?on) $/u;
/** Of a group. */
const several =
  /^,? ?who (?!has|had|is|was|won|led|built|wrote|taught|took|gave|made|ran|sang|swam)\p{L}*[^sd\s] |^,? ?(?:que|qui|who|die|che) (?:han|have|are|ont|sont|haben|sind|hanno|sono|hebben|zijn|têm|são|son)(?!\p{L})/u;
const endsThere =
  /^\s*(?:$|[.,;!\n(]|(?:for|as|als|za|för|dla|the|la|o|on|in|für|am|por|el|en|pour|le|per|il|em|voor|op|who|qui|quien|die|der|che|que|at|after|nach|beim|tras|après|após|dopo|na|verliehen|überreicht|vergeben|uitgereikt|toegekend)(?!\p{L})|(?:with|mit|con|avec|com|met) (?:(?:an?|the|eine[rm]?|der|una?|la|el|il|uma?|o|le|une|een|de) )?(?:\d|distinction|merit|honours|credit|Auszeichnung|Note|nota|calificación|matrícula|mention|félicitations|voto|lode|distinção|louvor|onderscheiding))/u;

/** `Mrs Jane Smith completed the course on 9 May 2025`, unlike what somebody in a biography did; without a title, the course alone. */
function namesEarning(text: string): string[] {
  return [titledName, candidate].flatMap((pattern) =>
    matchesIn(text, pattern).flatMap(({ index, 0: found, groups }) => {
      const name = groups?.name ?? '';
      const after = text.slice(index + found.length, index + found.length + 200);
      const isEarned = (earning.test(after) || atEnd.test(after)) && !isPrize(after);
      const rest = isEarned ? (restOfSentence.exec(after)?.[0] ?? '') : '';
      const isPerson =
        pattern === titledName || (isName(name, '') && !institution.test(name) && course.test(objectIn(after)));
      return isPerson && dayOfOurTime.test(rest) ? [name] : [];
    }),
  );
}

/** What stands behind the verb, where German and Dutch put the participle last. */
function objectIn(after: string): string {
  const verb = earning.exec(after) ?? /^ (?:hat|heeft)/.exec(after);
  return after.slice(verb?.[0].length ?? 0);
}

const course =
  /^(?: \p{L}+){0,2} (?:course|training|programme|kurs(?:et|en|us)?|lehrgang|cours|curso|corso|cursus|opleiding|utdanningen|uddannelsen|utbildningen|szkolenie|kurz)(?!\p{L})/iu;

/** A full stop behind a figure is that of a day. */
const restOfSentence = /^(?:[^.!?\n]|(?<=\d)\.(?= ))*/u;
/** With a day or a month. */
const dayOfOurTime =
  /(?<!\d)(?:\d{1,2}(?!\d)\D{1,16}|(?:in|im|en|em|nel|i|w) \p{L}{3,12} (?:de |of )?)20[1-9]\d(?!\d)|(?<!\d)20[1-9]\d-\d\d/u;

/** `Dit certificaat is voor Jan de Vries.`; several are meant by a plural (`Eagle Scouts`). */
function namesMeant(text: string): string[] {
  if (!mayBeMeant.test(text)) return [];
  return matchesIn(text, meant).flatMap(({ groups }) => {
    const name = groups?.name ?? '';
    const areSeveral = /\p{L}s$/u.test(name) && !/ \p{Ll}/u.test(name);
    return isName(name, '') && isShapedAsName(name) && !institution.test(name) && !areSeveral ? [name] : [];
  });
}

const mayBeMeant = / (?:is for|is voor|ist für|est pour|es para|é para|è per) \p{Lu}/u;
const meant = new RegExp(
  String.raw`(?<!\p{L})(?:[Tt]his|[Dd]ieses|[Dd]it|[Cc]e|[Cc]ette|[Ee]ste|[Qq]uesto) (?:certificate|certificaat|getuigschrift|[Zz]ertifikat|[Dd]iplom|[Zz]eugnis|certificat|diplôme|attestation|certificado|diploma|certificato|attestato) \p{L}{1,3} (?:for|für|voor|pour|para|per) ${fullName}(?=[.!]?(?:\s|$))`,
  'gu',
);

/** Where a title is put to whoever a document is about, and it says what they have passed: in Japanese, Korean, Arabic and Turkish. */
function namesOfOtherScripts(text: string): string[] {
  if (!awarded.test(text)) return [];
  return [honoured, passedInJapanese, passedInKorean, addressed, sayin].flatMap((frame) =>
    matchesIn(text, frame).map(({ groups }) => groups?.name ?? ''),
  );
}

const awarded =
  /修了|合格|授与|受賞|取得し|수료|이수|합격|취득|수여|발급|졸업|اجتاز|أكمل|أتم|حصل|نجح|tamamla|bitir|başar|kazan|veril|katıl/u;
const honoured =
  /(?<=^|[\s。、「])(?<name>(?![\p{Script=Han}々]*[者客先員業])[\p{Script=Han}々]{3,5}|[\p{Script=Katakana}ー]{2,8}・[\p{Script=Katakana}ー]{2,8})(?:様|殿)(?=[はが、])/gu;
/** `清水 はるかさんは本講座を修了しました`: what people of a trade are called, too, leads to a name where `this` was passed. */
const passedInJapanese =
  /(?<=^|[\s。、「])(?<name>[\p{Script=Han}々]{1,4}[ 　][\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,5}|(?![\p{Script=Han}々]{2,5}[者客先員業師士生長手])[\p{Script=Han}々]{3,5}|[\p{Script=Katakana}ー]{2,8}・[\p{Script=Katakana}ー]{2,8})[ 　]?(?:さん|さま|様|殿|氏|君|くん)(?=[はが、に][^。！？\n]{0,60}?(?:[本当](?:講|課|コース|研修|試験)|この|所定の|上記|下記|20\d\d年)[^。！？\n]{0,60}?(?:修了|合格|取得|受賞|完了|授与)(?:し|され|いたし|致し)(?:た|まし))/gu;
/** `백혜진 님은 본 과정을 수료하였습니다` */
const passedInKorean = new RegExp(
  String.raw`(?<![가-힣])(?<name>${koreanName})\s?(?:님|씨|귀하)(?=(?:은|는|이|가|께서는?|에게|께)[^.!?\n]{0,80}?(?:수료|이수|합격|취득|통과|수상|졸업|수여|발급)(?:하|했|합|되))`,
  'gu',
);
/** `Sayın Nurcan Özdemirci eğitimi başarıyla tamamlamıştır`, `Sn. Mehmet Ali Yılmaz’a verilmiştir`. */
const sayin = new RegExp(
  String.raw`(?<!\p{L})(?:Sayın|SAYIN|Sn\.) ${fullName}(?=[^.!?\n]{0,160}?(?:tamamla|bitir|başar|kazan|veril|katıl|geç)(?:m[ıiuü]ş|d[ıiuü](?!\p{L})))`,
  'gu',
);
const addressed =
  /(?<!\p{L})(?:السيدة?|الآنسة|الأستاذة?|المهندسة?|الطالبة?|المتدربة?)[:/]? (?<name>(?:\p{Script=Arabic}{2,15} ){1,3}\p{Script=Arabic}{2,15})(?= (?:قد|اجتازت?|أكملت?|أتمت?|حصلت?|نجحت?|شاركت?)(?!\p{L}))/gu;

const credential =
  /(?<!\p{L})(?:(?:this|diese[srm]?|este|presente|cet|questo|questa|dit|deze) (?:copy|exemplar|ejemplar|exemplaire|esemplare|copia|exemplaar|documento?|dokument|qualification|titulación|titre)|titulación|\p{L}*micro-?(?:credential|certification|certificación|credencial|credenziale|certificazione)|\p{L}*(?:bestätigung|bescheinigung|bevis(?:et)?)|intyget|diplomet|certifikat(?:et)?|certyfikat|πιστοποιητικό|βεβαίωση|δίπλωμα|certificate|credential|this (?:honou?r|award|medal|licen[cs]e|title|recognition)|diploma|badge|zertifikat|urkunde|zeugnis|certificad[oa]|certificato|insignia|título|certificat|attestation|diplôme|brevet|attestato|distintivo|certificaat|getuigschrift|todistus|diplom|constancia|bevis|intyg|świadectwo|dyplom|zaświadczenie|osvědčení|tunnistus)(?!\p{L})/iu;

/** `wurde an Anna Klein am 5. Mai 2025 verliehen` */
const givenAtEnd = new RegExp(
  String.raw`(?<!\p{L})(?:an|für|aan|wurde|wird|Herrn?|Frau|mevrouw|heer) ${role}${fullName}(?=(?:[^.!?\n]|(?<=\d)\.){0,60} (?:verliehen|ausgestellt|überreicht|vergeben|erteilt|uitgereikt|toegekend))`,
  'gu',
);
