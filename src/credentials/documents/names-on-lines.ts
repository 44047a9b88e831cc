import { anyCase } from '../redaction/any-case.ts';
import { isAlsoPlace, isFirstName } from '../redaction/first-names.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { namedAfter } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { withoutMarks } from './certificate-lines.ts';
import { isOfGroup, isShapedAsName } from './name-shape.ts';

/**
 * Who has a line of a certificate alone, under the words that lead there: `This certificate is presented`, `to`, `Jane
 * Smith`. Under a bare preposition or the word for the paper (`Zertifikat für`), which a course may follow too, only a
 * known first name tells, or what was done on the line below.
 */
export function namesOnLines(text: string): string[] {
  if (!text.includes('\n')) return [];
  const lines = text
    .split('\n')
    .map((line) => withoutMarks(line.trim()))
    .filter((line) => line !== '');
  return lines.flatMap((line, at) => {
    const lead = lines[at - 1];
    const name = line.replace(titleBefore, '');
    if (lead === undefined || !isPersonsName(name)) return [];
    const isGiven = giving.test(lead) || (bare.test(lead) && giving.test(`${lines[at - 2] ?? ''} ${lead}`));
    const isLed = isGiven || ((bare.test(lead) || ofPaper.test(lead)) && isTold(name, lines[at + 1] ?? ''));
    return isLed ? [name] : [];
  });
}

function isPersonsName(line: string): boolean {
  const isNamedAfter = line.split(' ').some((word) => namedAfter.has(foldWord(word)));
  return isShapedAsName(line) && !isNamedAfter && !organisation.test(line) && !isOfGroup(line);
}

function isTold(name: string, next: string): boolean {
  const [first = ''] = name.split(/[ -]/);
  return (isFirstName(first) && !isAlsoPlace(first)) || deed.test(next);
}

const titleBefore = new RegExp(String.raw`^(?:${personTitle} ){1,2}`, 'u');
const bare = new RegExp(
  `^(?:${anyCase('to|upon|an|für|for|à|a|al|ao|para|per|voor|aan|dla|til|till|för|pour')}):?$`,
  'u',
);
const paper =
  'certificate|certification|diploma|award|badge|zertifikat|urkunde|\\p{L}*bescheinigung|\\p{L}*bestätigung|diplom|certificat|attestation|diplôme|brevet|certificado|constancia|reconocimiento|atestado|certificato|attestato|certificaat|getuigschrift|diploma|bewijs|certyfikat|dyplom|zaświadczenie|diplomet|intyg';
const ofPaper = new RegExp(
  String.raw`^(?:\p{L}+ ){0,3}(?:${anyCase(paper)})(?: (?:of|de|di|der|of) \p{L}+)? (?:${anyCase('for|to|für|an|pour|à|para|per|voor|aan|dla|till|til|för')}):?$`,
  'u',
);
/** What ends in giving something to somebody, or in certifying that. */
const giving = new RegExp(
  [
    String.raw`(?<!\p{L})(?:${anyCase('present|award|grant|issu|confer|bestow|certif')})\p{Ll}{0,4}(?: \p{L}+){0,5} (?:to|upon|that):?$`,
    String.raw`(?<!\p{L})(?:${anyCase('verliehen|überreicht|ausgestellt|ausgehändigt|vergeben|erteilt')})(?: \p{L}+){0,2} (?:an|für):?$`,
    String.raw`(?<!\p{L})(?:${anyCase('décern|délivr|remis|attribu|otorg|conced|entreg|expid|confer|atribu|outorg|rilasci|consegn|assegn|conferi')})\p{Ll}{0,5}(?: \p{L}+){0,4} (?:à|al?|ao|ad|para):?$`,
    String.raw`(?<!\p{L})(?:${anyCase('uitgereikt|toegekend|verleend|afgegeven')}) aan:?$`,
    String.raw`(?<!\p{L})(?:${anyCase('otrzymuje|otrzymała?|przyznan[aeyo](?: dla)?|wydan[aeyo](?: dla)?|nadan[aeyo](?: dla)?|(?:zaświadcza|potwierdza|stwierdza|poświadcza)(?:my)?(?: się)?,? że|uděluje se|vydáno pro|potvrzuje se,? že|osvědčuje se,? že|tildeles|tilldelas|utfärdat till|udstedt til|myönnetään')}):?$`,
  ].join('|'),
  'u',
);
/** `for completing`, `has completed`, `za ukończenie`, `ukończyła` */
const deed = new RegExp(
  String.raw`^(?:${anyCase('for (?:\\p{L}+ )?(?:completing|successful|passing|attending|participati|outstanding)|has |in recognition|hat |für (?:die|den|das) |pour (?:avoir|la|sa|le) |a (?:suivi|réussi|participé)|por (?:haber|su|la|ter|concluir|completar)|ha |per (?:aver|la|il)|heeft |voor (?:het|de) |za |ukończył|zdał|som har|for at have|teilnahme |participa(?:tion|ción|ção|zione)|deelname|abschluss ')})`,
  'u',
);
