import { isCondition } from '../absence.ts';
import type { Annotated } from '../annotate.ts';
import type { Rule } from '../rule.ts';
import { withoutWords } from '../words/denial-words.ts';
import { knowledge } from './asked-knowledge.ts';
import { isNothingNeeded, isOnlyAdvised } from './obligation.ts';
import { contentAt, isLeftOpen, splitWords } from './open-words.ts';

/** Who is let in: "open only to those who know Python", `reservado a`, "without Python there is no place". */
export const gateRule: Rule = {
  name: 'obligation',
  find: (text, facts) => {
    const gates = text.tokens.flatMap((_, index) => (isGate(text, index) ? [index] : []));
    if (gates.length === 0) return [];
    const said = splitWords(facts);
    const isFree = isNothingNeeded(facts) || isOnlyAdvised(facts);
    return gates.flatMap((first) => {
      const behind = placesBehind(text, first);
      const last = behind.find((at) => {
        const { folded = '' } = text.tokens[at] ?? {};
        if (isFree && (knowledge.test(folded) || already.has(folded))) return true;
        const word = contentAt(text, at);
        return word !== undefined && isLeftOpen(said, word);
      });
      return last === undefined ? [] : [{ first, last, detail: 'a condition of entry only where the facts set it' }];
    });
  },
};

function isGate(text: Annotated, index: number): boolean {
  const { tokens } = text;
  const { folded = '', sentence, clause } = tokens[index] ?? {};
  if (withoutWords.has(folded)) return tokens[index - 1]?.clause !== clause && isCondition(text, index);
  if (closing.test(folded)) return toWhom.has(tokens[index + 1]?.folded ?? '');
  if (!only.has(folded)) return false;
  // `Soltanto al termine del terzo` says when.
  if ([index + 2, index + 3].some((at) => ends.test(tokens[at]?.folded ?? ''))) return false;
  const near = tokens.slice(index + 1, index + 5).filter((token) => token.sentence === sentence);
  if (near.slice(0, 2).some((token) => toWhom.has(token.folded))) return true;
  // `Solo se admite a quien`, `nur teilnehmen, wer`.
  const people = near.findIndex((token) => whoever.has(token.folded));
  return people !== -1 && near.slice(0, people).every((token) => admitting.test(token.folded));
}

/** Up to the end of the sentence, to what is denied, or to the end of what a "without" takes away. */
function placesBehind({ tokens, starting }: Annotated, first: number): number[] {
  const { clause, sentence, folded } = tokens[first] ?? {};
  const isShort = withoutWords.has(folded ?? '');
  const places = Array.from({ length: isShort ? 4 : reach }, (_, step) => first + 1 + step);
  const end = places.find(
    (at) =>
      tokens[at]?.sentence !== sentence ||
      (isShort && tokens[at]?.clause !== clause) ||
      (starting.get(at) ?? []).some(({ tag }) => tag === 'mark:negator'),
  );
  return end === undefined ? places : places.filter((at) => at < end);
}

/** In words of the sentence. */
const reach = 12;
const closing = /^(?:reserv|riservat|restrict|limited$|vorbehalten|voorbehouden)/;
const only = new Set(
  'only solo unicamente seul seuls seules uniquement seulement exclusivement exclusivamente so apenas somente soltanto solamente esclusivamente nur ausschliesslich alleen uitsluitend exclusively'.split(
    ' ',
  ),
);
const ends = /^(?:termine?$|termino$|terme$|fin$|fine$|final$|ende$|einde$|schluss$|abschluss$|conclus)/;
const toWhom = new Set('for to para a al aos as aux au pour per ai agli alle fur voor'.split(' '));
const whoever = new Set(
  'those people who whoever quien quienes quem ceux celles celui chi coloro wer wie diejenigen degenen'.split(' '),
);
const admitting =
  /^(?:se|a|e|can|are|is|entr|pued|pode|peu|puo|possono|kan|kann|konnen|kunnen|wird|werden|wordt|worden|sono|vien|vengono|est$|sont$|sera|seront|sao$|son$|es$|take$|part$|admi|ammess|ammett|join|enrol|particip|partecip|acced|inscri|iscri|teilnehmen|mitmachen|zugelassen|deelnemen|meedoen|toegelaten|acept|aceit|accett|accept)/;
const already = new Set('already ya deja ja gia bereits schon al'.split(' '));
