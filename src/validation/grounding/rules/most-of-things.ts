import type { Annotated } from '../annotate.ts';
import type { Unsupported } from '../rule.ts';
import { thingWords } from '../words/thing-words.ts';

/** "One of the most useful things that a workshop can teach", "the most common faults": what is taught, not who teaches. */
export function isMostOfThings({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const { folded, clause } = tokens[last] ?? {};
  if (folded !== 'most' || tokens[first]?.folded !== 'one') return false;
  const behind = tokens.slice(last + 1, last + 4).filter((token) => token.clause === clause);
  if (behind.some((token) => praising.test(token.folded))) return false;
  return (
    behind.some((token) => thingWords.has(token.folded) || parts.test(token.folded)) ||
    plain.test(behind[0]?.folded ?? '')
  );
}

const praising =
  /^(?:popular|respect|sought|recogni|prestig|renown|success|valued|valuable|famous|known|trusted|demand|rigor|select|exclusive|innovat|influential|advanced|modern|complete|comprehensive|attended|loved|admired|beautiful|important|course|badge|certif|qualif|school|academ|provider|programm?e?s?$|training|workshop|credential|award)/;
const parts =
  /^(?:parts?|jobs?|tasks?|faults?|skills?|moments?|stages?|animals?|birds?|crops?|tools?|lessons?|questions?)$/;
const plain = /^(?:common|frequent|basic|delicate|useful|simple|difficult|dangerous|everyday)$/;
