import { anyCase } from '../redaction/any-case.ts';
import { isCourseAmount } from '../redaction/course-amounts.ts';
import type { NativeCredential } from '../native-credential.ts';

/** A credential whose texts have the sentence of a certificate, which is set in lines of its own, in one line. */
export function withCertificatesInLine(credential: NativeCredential): NativeCredential {
  const [description, criteria] = [inLine(credential.description), inLine(credential.criteria)];
  const isSame = description === credential.description && criteria === credential.criteria;
  return isSame ? credential : { ...credential, description, criteria };
}

/**
 * `This certifies that`, `Jane Smith`, `has completed the course`, `with grade A`: one line behind the other while each goes
 * on with the sentence of the first, so that it is read as one.
 */
function inLine<Text>(posted: Text): Text | string {
  if (typeof posted !== 'string' || posted.length > longest) return posted;
  const text = posted.replace(leadBelow, ' $<lead>');
  if (!lead.test(text)) return posted;
  const joined: string[] = [];
  let open: Open | undefined;
  for (const line of text.split('\n')) {
    const said = line.trim();
    const next = open === undefined || said === '' ? undefined : goingOn(open, withoutMarks(said));
    if (open !== undefined && next !== undefined) {
      joined.splice(open.at + 1);
      joined[open.at] = `${(joined[open.at] ?? '').trimEnd()} ${withoutMarks(said)}`;
    } else joined.push(line);
    if (next !== undefined) open = next;
    else if (said !== '') open = leadLine.test(said) ? openOf(said, joined.length - 1) : undefined;
  }
  return joined.join('\n');
}

/** The sentence that lines go on with: where it stands, what its last line was, and whether somebody is named in it. */
type Open = { readonly at: number; readonly isNamed: boolean; readonly isTitle: boolean; readonly isEnded: boolean };

function openOf(said: string, at: number): Open {
  return { at, isNamed: !leadAlone.test(said), isTitle: false, isEnded: false };
}

/** A name behind the lead, then lines in small letters, days, and one alone that names a course; none that is a sentence. */
function goingOn({ at, isNamed, isTitle, isEnded }: Open, said: string): Open | undefined {
  if (isEnded || /^[-*+•|>] /.test(said)) return undefined;
  const ends = /[.!?;]$/.test(said);
  if (!isNamed) return nameLine.test(said) && !ends ? { at, isNamed: true, isTitle: false, isEnded: false } : undefined;
  // `16 hours` below it is told of the course.
  const amount = /^\d{1,4}(?<unit>[ -]?\p{L}.*)$/u.exec(said)?.groups?.unit;
  if (amount !== undefined && isCourseAmount('', amount)) return undefined;
  if (/^(?:\p{Ll}|\d{1,4}[ ./-](?=[\p{L}\d]))/u.test(said)) return { at, isNamed, isTitle: false, isEnded: ends };
  const isCourse = !isTitle && !ends && said.length <= longestTitle && !said.includes(':');
  return isCourse ? { at, isNamed, isTitle: true, isEnded: false } : undefined;
}

/** `**Jane Smith**`, `## Jane Smith` */
export function withoutMarks(said: string): string {
  return said.replace(/^#{1,6} /, '').replace(/^(?<mark>\*{1,3}|_{1,3})(?<words>[^*_]+)\k<mark>$/u, '$<words>');
}

const longest = 20_000;
const longestTitle = 80;

/** `This certificate is presented` over `to` */
const leadBelow = new RegExp(
  String.raw`(?<=\p{L}{3})[^\S\n]*\n[^\S\n]*(?<lead>${anyCase('to|upon|that|an|dass|à|que|al?|ao|che|aan|dat|że')})[^\S\n]*(?=\n)`,
  'gu',
);
const nameLine = /^\p{Lu}[^:!?\n]{1,60}$/u;
const certifying = anyCase(
  [
    'certif(?:y|ies) that|presents? (?:this|the) \\p{L}+(?: of \\p{L}+)? to|certified that|confirms? that|attests? that|known that|(?:proudly )?(?:awarded|presented|issued|granted) to|awards? to|conferred (?:up)?on|confers (?:up)?on',
    '(?:bestätigt|bescheinigt|beurkundet|bestätigen wir|bescheinigen wir|bestätigen|bescheinigen|bezeugt)(?: hiermit)?,? dass|verliehen an|überreicht an|verleiht',
    '(?:certifi(?:ons|e|ée?)|attest(?:ons|e|ée?)|confirm(?:ons|e))(?: par la présente)? que|décernée? à|délivrée? à|attribuée? à|remise? à|décerne à',
    '(?:certifica(?:mos)?|acredita(?:mos)?|hace constar|hacemos constar|consta) que|otorgad[oa] a|concedid[oa] a|expedid[oa] a|se otorga(?: el presente \\p{L}+)? a|confiere a',
    '(?:certifica|atesta|declara)(?:mos|-se)? que|atribuíd[oa] a|conferid[oa] a|concedid[oa] a|confere a',
    '(?:attesta|certifica|dichiara|attestiamo|certifichiamo) che|rilasciat[oa] a|conferit[oa] a|assegnat[oa] a|conferisce a',
    '(?:verklaren|verklaart|bevestigen|bevestigt|certificeert)(?: (?:wij|hierbij|hiermee|de \\p{L}+))*,? dat|uitgereikt aan|toegekend aan',
    '(?:zaświadcza|potwierdza|stwierdza|poświadcza)(?:my)?(?: się)?,? że|otrzymuje|przyznan[aeyo]|wydan[aeyo] dla',
  ].join('|'),
);
const mark = '[*_]{0,3}';
const lead = new RegExp(
  String.raw`(?<!\p{L})(?:${certifying})${mark} ?:?(?: ${mark}\p{Lu}[^.!?:\n]{1,60})?[^\S\n]*\n`,
  'u',
);
/** It ends in the words that lead to a name, or has the name behind them. */
const leadAlone = new RegExp(String.raw`(?<!\p{L})(?:${certifying})${mark} ?:?$`, 'u');
const leadLine = new RegExp(
  String.raw`^[^.!?]{0,80}(?<!\p{L})(?:${certifying})${mark} ?:?(?: ${mark}\p{Lu}[^.!?:\n]{1,60})?$`,
  'u',
);
