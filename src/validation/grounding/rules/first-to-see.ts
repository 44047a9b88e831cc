import type { Annotated } from '../annotate.ts';
import { clauseBounds } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** Staff who "are often the first to notice": who comes upon something before others ranks nowhere. */
export function isFirstToSee({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!words.some((word) => firsts.test(word))) return false;
  const bounds = clauseBounds(tokens, first);
  const before = tokens.slice(bounds.first, first);
  const behind = tokens.slice(last + 1, Math.min(bounds.last, last + reach) + 1);
  return behind.some(({ folded }) => seeing.test(folded)) && !before.some(({ folded }) => offered.test(folded));
}

/** In words of the clause. */
const reach = 3;
const firsts = /^(?:first|ersten?|premiere?s?|primer[oa]?s?|primeir[oa]s?|prim[oaie]|eersten?)$/;
const seeing =
  /^(?:notice|see|spot|hear|learn|know|arrive|respond|realise|realize|remarquer|voir|entendre|arriver|reperer|notar|ver|ver|oir|llegar|detectar|perceber|reparar|ouvir|chegar|notare|vedere|accorgersi|sentire|arrivare|opmerken|zien|merken|horen|bemerken|sehen|horen|eintreffen)$/;
const offered =
  /^(?:school|academ|institut|provider|universit|college|course|programm?e?$|certificate|badge|diploma|kurs|schule|akademie|ecole|cours|formation|escuela|curso|escola|scuola|corso|opleiding|cursus|graduates|holders)/;
