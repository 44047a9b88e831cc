import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { tokenAt } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';
import * as titles from '../words/title-words.ts';
import { wishing } from '../words/wish-words.ts';

/**
 * People who are called qualified, titles that are conferred, and what is as good as a licence, of facts that only thank
 * or prepare: `fait du bénévole un entraîneur diplômé`, `vaut permis cariste`, "the licence is obtained".
 */
export const titledRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    return text.tokens.flatMap(({ folded }, at) => {
      const claim =
        qualifiedAt(text, at, folded, facts) ??
        titleAt(text, at, folded, facts) ??
        worthAt(text, at, folded, facts) ??
        obtainedAt(text, at, folded, facts) ??
        provenAt(text, at, folded, facts);
      return claim === undefined || isHeldOff(text, at) ? [] : [claim];
    });
  },
};

const detail = 'no stronger claim than the facts make: attendance is no competence, preparation no certification';

/** Denied, left open, prepared for, asked for or wished. */
function isHeldOff(text: Annotated, at: number): boolean {
  const { clause } = text.tokens[at] ?? {};
  return (
    isMarked(text, at, ['negator', 'optional', 'prepared', 'required', 'needed']) ||
    text.tokens.some((token) => token.clause === clause && wishing.test(token.folded))
  );
}

function near(text: Annotated, at: number, steps: readonly number[], kind: RegExp): number | undefined {
  const { clause } = text.tokens[at] ?? {};
  return steps
    .map((step) => at + step)
    .find((index) => text.tokens[index]?.clause === clause && kind.test(text.tokens[index]?.folded ?? ''));
}

/** "Are qualified coaches", `convierte al voluntario en entrenador titulado`: who they become, and no title behind a "by" or a "for". */
function qualifiedAt(text: Annotated, at: number, word: string, facts: FactsIndex): Unsupported | undefined {
  if (!titles.qualified.test(word) || isSaidInFacts(facts, titles.qualified) || isAssessed(facts)) return undefined;
  const person = [at + 1, at - 1].find((index) => isPerson(text, index, at));
  const becoming = near(text, at, [-1, -2, -3, -4, -5, -6, -7, 1, 2], titles.becoming);
  if (person === undefined || becoming === undefined) return undefined;
  const start = Math.min(person, at);
  if (near(text, start, [-1, -2], led) !== undefined) return undefined;
  return { first: start, last: Math.max(person, at), detail };
}

function isPerson(text: Annotated, index: number, at: number): boolean {
  const token = text.tokens[index];
  return (
    token?.clause === text.tokens[at]?.clause &&
    token?.kind === 'word' &&
    doers.test(token.folded) &&
    !isFunctionWord(text, token)
  );
}

/** Nouns of who does something, by their ends. */
const doers =
  /(?:er|ers|ern|erin|erinnen|or|ors|ist|ists|isten|istes?|coach|coaches|trainer|guide|guides|iker|ikers|kracht|krachten|eurs?|euse|ador|adora|adores|istas?|isti|ante|antes|dor|dores|ador|tore|tori|trice|tora|tores|ero|eros|ere|eri|iere|ieri|eiro|eiros|imker|chauffeurs?|carrellista|operatori?)$/;
const led = /^(?:by|for|with|from|von|fur|mit|durch|door|voor|met|par|pour|avec|por|para|con|da|dai|per|com)$/;

/** "Confers the rank of coach", `treinador diplomado é o título que confere`: none where facts have a title or an exam. */
function titleAt(text: Annotated, at: number, word: string, facts: FactsIndex): Unsupported | undefined {
  if (!titles.titleNouns.test(word) || isSaidInFacts(facts, titles.titleNouns) || isAssessed(facts)) return undefined;
  const verb = near(text, at, [-1, -2, -3, -4, -5, 1, 2, 3, 4], titles.conferring);
  return verb === undefined ? undefined : { first: Math.min(verb, at), last: Math.max(verb, at), detail };
}

/** "Counts as a licence" of what only prepares for it, or has none. */
function worthAt(text: Annotated, at: number, word: string, facts: FactsIndex): Unsupported | undefined {
  if (!titles.permits.test(word) || !isWithoutPermit(facts)) return undefined;
  // `Het certificaat geldt vijf jaar` says for how long.
  const verb = near(text, at, [-1, -2, -3, -4, -5], titles.worth);
  return verb === undefined ? undefined : { first: Math.min(verb, at), last: Math.max(verb, at), detail };
}

/** `Der Staplerschein ist nach zwei Tagen erworben`. */
function obtainedAt(text: Annotated, at: number, word: string, facts: FactsIndex): Unsupported | undefined {
  if (!titles.obtained.test(word) || !facts.marks.has('mark:prepared') || !isWithoutPermit(facts)) return undefined;
  const permit = near(text, at, [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10], titles.permits);
  return permit === undefined ? undefined : { first: permit, last: at, detail };
}

function isWithoutPermit(facts: FactsIndex): boolean {
  return facts.marks.has('mark:prepared') || !isSaidInFacts(facts, titles.permits);
}

/** `Bewezen bekwaamheid` of what was attended or thanked for. */
function provenAt(text: Annotated, at: number, word: string, facts: FactsIndex): Unsupported | undefined {
  if (!titles.proven.test(word) || isAssessed(facts) || isSaidInFacts(facts, titles.proven)) return undefined;
  const what = near(text, at, [1, 2, -1, -2], titles.capability);
  const isBetween = (from: number, to: number) =>
    Math.abs(from - to) < 2 || !isFunctionWord(text, tokenAt(text.tokens, (from + to) / 2));
  if (what === undefined || !isBetween(what, at) || isSaidInFacts(facts, titles.capability)) return undefined;
  return { first: Math.min(what, at), last: Math.max(what, at), detail };
}

/** Whether the facts have anything that shows what people can do. */
function isAssessed({ fields, concepts }: FactsIndex): boolean {
  return (
    fields.has('assessment') ||
    fields.has('learning_outcomes') ||
    (['exam', 'passed', 'assessed', 'competence', 'demonstrated', 'capstone', 'portfolio', 'thesis'] as const).some(
      (each) => (concepts.get(each) ?? []).some(({ mention }) => !mention.isPrepared && !mention.isNegated),
    )
  );
}
