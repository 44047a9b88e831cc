import { anyCase } from '../redaction/any-case.ts';
import type { NativeCredential } from '../native-credential.ts';

/** A credential whose texts have the sentence of a certificate, which is set in lines of its own, in one line. */
export function withCertificatesInLine(credential: NativeCredential): NativeCredential {
  const { description, criteria } = credential;
  if (!isSetInLines(description) && !isSetInLines(criteria)) return credential;
  return { ...credential, description: inLine(description), criteria: inLine(criteria) };
}

function isSetInLines(text: unknown): boolean {
  return typeof text === 'string' && text.length <= longest && text.includes('\n') && lead.test(text);
}

function inLine<Text>(text: Text): Text | string {
  return typeof text === 'string' && isSetInLines(text) ? joinCertificateLines(text) : text;
}

/**
 * `This certifies that`, `Jane Smith`, `has completed the course`, `with grade A`: one line behind the other while each goes
 * on with the sentence of the first, so that it is read as one.
 */
function joinCertificateLines(text: string): string {
  const joined: string[] = [];
  let last: { readonly at: number; readonly isTitle: boolean } | undefined;
  for (const line of text.split('\n')) {
    const said = line.trim();
    const before = last === undefined ? '' : (joined[last.at] ?? '');
    const isNext = last !== undefined && said !== '' && goesOn(before, said, last.isTitle);
    if (isNext && last !== undefined) {
      joined.splice(last.at + 1);
      joined[last.at] = `${before} ${withoutMarks(said)}`;
      last = { at: last.at, isTitle: !/^[\p{Ll}\d]/u.test(said) };
    } else {
      joined.push(line);
      if (said !== '') last = leadLine.test(said) ? { at: joined.length - 1, isTitle: false } : undefined;
    }
  }
  return joined.join('\n');
}

/** A line in small letters, and one alone that names a person, a course or a day; what ends a sentence ends it. */
function goesOn(before: string, said: string, isBehindTitle: boolean): boolean {
  if (/[.!?:;]$/.test(before) || /^[-*+•#|>] /.test(said)) return false;
  if (/^(?:\p{Ll}|\d{1,4}[ ./-](?=[\p{L}\d]))/u.test(said)) return true;
  return !isBehindTitle && said.length <= longestTitle && !/[:!?]|\.\s/.test(said);
}

/** `**Jane Smith**` */
function withoutMarks(said: string): string {
  return said.replace(/^(?<mark>\*{1,3}|_{1,3})(?<words>[^*_]+)\k<mark>$/u, '$<words>');
}

const longest = 20_000;
const longestTitle = 80;

const certifying = anyCase(
  [
    'certif(?:y|ies) that|certified that|confirms? that|attests? that|known that|(?:proudly )?(?:awarded|presented|issued|granted) to|awards? to|conferred (?:up)?on',
    '(?:bestätigt|bescheinigt|beurkundet|bestätigen wir|bescheinigen wir|bezeugt)(?: hiermit)?,? dass|verliehen an|überreicht an',
    '(?:certifi(?:ons|e|ée?)|attest(?:ons|e|ée?)|confirm(?:ons|e))(?: par la présente)? que|décernée? à|délivrée? à|attribuée? à|remise? à',
    '(?:certifica(?:mos)?|acredita(?:mos)?|hace constar|hacemos constar|consta) que|otorgad[oa] a|concedid[oa] a|expedid[oa] a|se otorga a',
    '(?:certifica(?:mos)?|atesta(?:mos)?|declara(?:mos)?) que|atribuíd[oa] a|conferid[oa] a|concedid[oa] a',
    '(?:attesta|certifica|dichiara|attestiamo|certifichiamo) che|rilasciat[oa] a|conferit[oa] a|assegnat[oa] a',
    '(?:verklaren|verklaart|bevestigen|bevestigt|certificeert)(?: wij| hierbij| hiermee)*,? dat|uitgereikt aan|toegekend aan',
  ].join('|'),
);
const lead = new RegExp(
  String.raw`(?<!\p{L})(?:${certifying})[*_]{0,3}:?(?: [*_]{0,3}\p{Lu}[^.!?:\n]{1,60})?[^\S\n]*\n`,
  'u',
);
/** It ends in the words that lead to a name, or has the name behind them. */
const leadLine = new RegExp(
  String.raw`^[^.!?]{0,80}(?<!\p{L})(?:${certifying})[*_]{0,3}(?: [*_]{0,3}\p{Lu}[^.!?:\n]{1,60})?$`,
  'u',
);
