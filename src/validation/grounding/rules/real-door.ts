import type { Annotated } from '../annotate.ts';
import type { Unsupported } from '../rule.ts';

/** `Een goed boek opent deuren, ook de voordeur`: of a thing, with a door of a house in the sentence; no credential opens it. */
export function isRealDoor({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  if (!tokens.slice(first, last + 1).some(({ folded }) => doors.test(folded))) return false;
  const { sentence } = tokens[first] ?? {};
  const said = tokens.filter((token) => token.sentence === sentence).map(({ folded }) => folded);
  return said.some((word) => houseDoors.test(word)) && !said.some((word) => credentials.test(word));
}

const doors = /^(?:doors?|turen?|portes?|puertas?|portas?|port[ae]|deur(?:en)?)$/;
const houseDoors =
  /^(?:voordeur|achterdeur|huisdeur|haustur|wohnungstur|frontdoor|doorbell|letterbox|portail|portone|portal)/;
const credentials =
  /^(?:certif|zertif|badge|abzeichen|diplom|attest|nachweis|bewijs|insign|distintiv|brevet|titul|titre|titolo|cursus|kurs|cours|corso|curso|course|opleiding|holder|houder|werkgever|employer|baan|banen|werk$|jobs?$|carri|loopbaan)/;
