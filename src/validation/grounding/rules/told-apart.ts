import type { Annotated } from '../annotate.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { signedUp } from '../words/apart-words.ts';

/** "Proof of attendance rather than of competence", `und nicht die Kompetenz`. */
export function isToldApart(tokens: Annotated['tokens'], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 5), first).map(({ folded }) => folded);
  return toldApart.test(` ${before.join(' ')} `);
}

const toldApart =
  / (?:rather than|instead of|and not|not|plutot qu(?:e|une?)?|et non(?: pas)?|non(?: pas)?|mas (?:bien )?que|y no|no|antes que|piu che|piuttosto che|e non|mais (?:do )?que|e nao|nao|und nicht|nicht|statt|anstatt|en niet|niet|eerder dan|in plaats van)(?: (?:of|de|d|di|della|dell|du|des|del|la|le|l|il|una?|die|der|das|eine[rs]?|von|van|het|een|a|o|the|any)){0,2} $/;

/** "The exam, which participants book on their own": nobody else does it for them. */
export function isSignedUp({ first, last }: ConceptMention, { tokens, claims }: Signed): boolean {
  const { clause, sentence } = tokens[first] ?? {};
  const isOfExam = claims.some(({ concept, first: at }) => concept === 'exam' && tokens[at]?.sentence === sentence);
  const before = tokens.slice(Math.max(0, first - 8), first).filter((token) => token.clause === clause);
  // "Which members book with the body on their own", "the exam is something they sign up for on their own".
  if (isOfExam && before.some(({ folded }) => signing.test(folded))) return true;
  const words = tokens.slice(Math.max(0, first - 5), last + 1).filter((token) => token.clause === clause);
  return signedUp.test(` ${words.map(({ folded }) => folded).join(' ')} `);
}

type Signed = Annotated & { readonly claims: readonly ConceptMention[] };

const signing =
  /^(?:books?|booked|booking|registers?|enroll?s?|sign(?:s|ed|ing)?|arrange[sd]?|melden|anmelden|buchen|inscri\w*|inscrev\w*|iscriv\w*|schrijven|inschrijven|boeken|regelen|reserv\w*|prenot\w*)$/;
