import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { dayInFull } from './days.ts';
import type { Span } from './span.ts';

/**
 * What the paper of an award says of itself and of no other: until which day it is valid, whatever day that is, and where it is
 * verified by its number. In a template a day of expiry is that of a rule or an offer.
 */
export function findAwardPapers(text: string): Span[] {
  return [
    ...(/\d/.test(text) ? matchesIn(text, expiry) : []),
    ...(text.includes('://') ? matchesIn(text, verified) : []),
  ].map(({ index, 0: found }) => ({ start: index, end: index + found.length, kind: 'mark', uncertain: true }));
}

const expiry = new RegExp(
  String.raw`(?:(?<=[^\s,;])(?:,? (?:and|und|et|y|e|en)|[,;]) )?(?<!\p{L})(?:${anyCase(
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
