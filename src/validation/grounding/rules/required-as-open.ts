import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { readRequirements } from '../read-concepts.ts';
import { clauseBounds, rangeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { takes } from '../words/may-as-must-words.ts';
import { partKindOf } from '../words/part-kinds.ts';
import { anyAsYouLike } from './any-as-you-like.ts';

/** `Pode incluir, a pedido do formando, um estágio` of one that is compulsory: a part that is required, told as left open. */
export const requiredAsOpenRule: Rule = {
  name: 'obligation',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience) return [];
    const chosen = anyAsYouLike(text, facts, language);
    if (!Array.from(text.words).some((word) => partKindOf(word) !== undefined)) return chosen;
    const openings = text.tokens.flatMap(({ folded }, last) => {
      const first = partKindOf(folded) === undefined ? undefined : openedAt(text, last);
      return first === undefined ? [] : [{ first: Math.min(first, last), last: Math.max(first, last), at: last }];
    });
    if (openings.length === 0) return chosen;
    const required = requiredKindsOf(facts);
    const told = openings.filter(({ at }) => required.has(partKindOf(text.tokens[at]?.folded ?? '') ?? ''));
    const detail = 'what the facts require is told as required';
    return [...chosen, ...told.map(({ first, last }) => ({ first, last, detail }))];
  },
};

/** Parts that the facts call compulsory, and nowhere leave open. */
const requiredKindsOf = oncePerFacts(({ passages }: FactsIndex): ReadonlySet<string> => {
  const required = new Set<string>();
  const open = new Set<string>();
  for (const passage of passages) {
    const parts = partsIn(passage);
    if (parts.length === 0) continue;
    const [left, demanded] = [openSentences(passage), compulsorySentences(passage)];
    for (const { kind, sentence } of parts) {
      if (left.has(sentence)) open.add(kind);
      else if (demanded.has(sentence)) required.add(kind);
    }
  }
  return new Set([...required].filter((kind) => !open.has(kind)));
});

/** Each part with its sentence; a word is asked once, however often it stands there. */
function partsIn({ tokens, words }: Annotated) {
  const kinds = new Map(Array.from(words, (word) => [word, partKindOf(word)]));
  return tokens.flatMap(({ folded, sentence }) => {
    const kind = kinds.get(folded);
    return kind === undefined ? [] : [{ kind, sentence }];
  });
}

function openSentences({ tokens, found }: Annotated): ReadonlySet<number | undefined> {
  return new Set(
    ['optional', 'negator'].flatMap((mark) =>
      (found.get(`mark:${mark}`) ?? []).map(({ first }) => tokens[first]?.sentence),
    ),
  );
}

function compulsorySentences(passage: Annotated): ReadonlySet<number | undefined> {
  const { tokens } = passage;
  const required = readRequirements(passage, ['required']).filter(
    ({ isNegated, isOptional }) => !isNegated && !isOptional,
  );
  return new Set([
    ...tokens.filter(({ folded }) => compulsory.test(folded)).map(({ sentence }) => sentence),
    ...required.map(({ first }) => tokens[first]?.sentence),
  ]);
}

/** What leaves the part open: "may include", "on request", in the clause or in one put into it. */
function openedAt({ tokens }: Annotated, at: number): number | undefined {
  const { sentence } = tokens[at] ?? {};
  for (let near = at - 1; near >= Math.max(0, at - reach) && tokens[near]?.sentence === sentence; near -= 1) {
    const { folded = '' } = tokens[near] ?? {};
    if (partKindOf(folded) !== undefined) return undefined;
    const next = tokens[near + 1]?.folded ?? '';
    if (possible.has(folded) && (including.test(next) || including.test(tokens[at + 1]?.folded ?? ''))) return near;
    if (requested.test(folded) && requesting.has(tokens[near - 1]?.folded ?? '')) return near;
  }
  return openedBeside(tokens, at);
}

/** `Modul optional`, `optionele module`. */
function openedBeside(tokens: Annotated['tokens'], at: number): number | undefined {
  const { last } = clauseBounds(tokens, at);
  const behind = rangeOf(at + 1, last).find(
    (near) => optionally.test(tokens[near]?.folded ?? '') || mayBeTaken(tokens, near, last),
  );
  const isBefore = tokens[at - 1]?.sentence === tokens[at]?.sentence && optionally.test(tokens[at - 1]?.folded ?? '');
  return behind ?? (isBefore ? at - 1 : undefined);
}

/** `Kann zusätzlich belegt werden`, "may be added". */
function mayBeTaken(tokens: Annotated['tokens'], at: number, last: number): boolean {
  const next = tokens.slice(at + 1, Math.min(last, at + nearVerb) + 1);
  return possible.has(tokens[at]?.folded ?? '') && next.some(({ folded }) => takes.test(folded));
}

/** In words. */
const nearVerb = 4;

/** In words of the sentence. */
const reach = 10;
const compulsory =
  /^(?:compulsory|mandatory|obligatory|verpflichtend\S*|verbindlich\S*|pflicht\S*|obligatorisch\S*|obligatoire(?:s|ment)?|obligatori[oae]s?|obligatoriamente|obrigatori[oa]s?|obbligatori[oae]|verplicht\S*)$/;
const possible = new Set(
  'may can could might kann konnen peut peuvent puede pueden pode podem puo possono kan kunnen'.split(' '),
);
const including =
  /^(?:include|contain|comprise|umfassen|enthalten|beinhalten|inclure|comprendre|comporter|incluir|comprender|contener|compreender|integrar|includere|comprendere|prevedere|omvatten|bevatten)$/;
const requesting = new Set('on upon at auf nach a su op a de'.split(' '));
const requested = /^(?:request|wunsch|demande|peticion|pedido|richiesta|verzoek|aanvraag|solicitud)$/;
const optionally =
  /^(?:optional(?:e[rsn]?)?|voluntary|elective|recommended|freiwillig|fakultativ\S*|wahlweise|empfohlen\S*|facultatif|facultative|volontaire|optionnel(?:le)?|recommandee?|facultativ[oa]|optativ[oa]|opcional|voluntari[oa]|recomendad[oa]|opzionale|facoltativ[oa]|volontari[oa]|consigliat[oa]|raccomandat[oa]|optioneel|optionele|facultatie(?:f|ve)|vrijwillig\S*|aanbevolen)$/;
