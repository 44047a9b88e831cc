import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { dayInFull } from './days.ts';
import type { Span } from './span.ts';

/**
 * What the paper of an award says of itself and of no other: until which day it is valid, whatever day that is, and where it is
 * verified by its number. In a template a day of expiry is that of a rule or an offer.
 */
export function findAwardPapers(text: string): Span[] {
  const found = [
    ...(/\d/.test(text) ? matchesIn(text, expiry) : []),
    ...(text.includes('://') ? matchesIn(text, verified) : []),
  ];
  // A field that says nothing else is what the credential is said to be valid for.
  const rest = found.reduce((left, { 0: words }) => left.replace(words, ''), text);
  if ((rest.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return [];
  return found.map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    kind: 'mark',
    uncertain: true,
  }));
}

const fewestLetters = 12;
const paper = `(?:(?:${anyCase('the|this|your|das|dieses|ihr|il|questo|le|ce|la|cette|el|este|o|a|het|dit|de|deze')}) |[Ll]['’])?(?:${anyCase(
  'certificate|credential|badge|card|licence|license|zertifikat|urkunde|nachweis|ausweis|attestato|certificato|tessera|certificat|attestation|carte|certificado|carné|carnet|certificaat|bewijs|pas|certyfikat',
)}) (?:(?:${anyCase('is|ist|est|es|é|è|jest')}) )?`;
const expiry = new RegExp(
  String.raw`(?:(?<=[^\s,;])(?:,? (?:and|und|et|y|e|en)|[,;]) )?(?<!\p{L})(?:${paper})?(?:${anyCase(
    "expir(?:es|y|ing)(?: date)?(?: on)?|valid (?:until|till|thr(?:ough|u)|to)|gültig bis(?: zum)?|läuft (?:am|ab am)|(?:valable|valide) jusqu[’']au|expire le|válid[oa] hasta(?: el)?|vence el|caduca el|expira (?:el|em|a)|válid[oa] até(?: a| o)?|valid[oa] fino al|scade il|geldig tot(?: en met)?|verloopt op|ważn[aey] do|giltig till|gyldig til|platí do|platn[ýáé] do",
  )}):? ${dayInFull}`,
  'gu',
);
const verified = new RegExp(
  String.raw`(?:(?<=[^\s,;])(?:,? (?:and|und|et|y|e|en)|[,;]) )?(?<!\p{L})(?:${anyCase(
    'verif(?:y|iable|ied)|check(?: it)?|überprüfbar|prüfbar|überprüfen|vérifiable|vérifier|verificable|verificar|verificável|verificabile|verificare|te verifiëren|controleren',
  )})(?: \p{L}+){0,4} ?:? (?:https?:\/\/)[^\s<>"]{4,200}(?<![.,;:!?)])`,
  'gu',
);
