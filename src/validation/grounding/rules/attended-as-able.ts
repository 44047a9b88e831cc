import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPossible } from '../left-open.ts';
import { placesBy } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { hasAkinInFacts, isMarked, isSaidInFacts } from '../said-in-facts.ts';
import * as able from '../words/able-words.ts';
import { isOnlyAttended } from './evidence.ts';

/**
 * `Compétence en évaluation de la douleur`, `Evalúan el dolor con seguridad`, "Holders recognise and assess pain" of
 * talks that people sat in on: what they heard of, told as what they can do.
 */
export const attendedAsAbleRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience) return [];
    const told = placesBy('sentence', text.tokens).filter((sentence) =>
      isAble(lineOf(text, sentence), facts, language),
    );
    if (told.length === 0 || !isOnlyAttended(facts) || isAbleByFacts(facts)) return [];
    return told.flatMap((sentence) => {
      const [first = 0] = sentence;
      const isHeld = isMarked(text, first, ['negator', 'optional', 'prepared'], 'sentence');
      return isHeld || isPossible(text, { first, last: first })
        ? []
        : [{ first, last: sentence.at(-1) ?? first, detail }];
    });
  },
};

const detail = 'no stronger claim than the facts make: attendance is no competence, preparation no certification';

function lineOf({ tokens }: Annotated, sentence: readonly number[]): string {
  return ` ${sentence.map((at) => tokens[at]?.folded ?? '').join(' ')} `;
}

function isAble(line: string, facts: FactsIndex, language: string): boolean {
  if (able.gainedAbility.test(line) || able.abilityOf.test(line) || able.knowingHow.test(line)) return true;
  if (able.soundKnowledge.test(line)) return true;
  const { what = '' } = able.readyTo.exec(line)?.groups ?? {};
  if (what.split(' ').some((word) => word.length >= shortest && hasAkinInFacts(facts, word))) return true;
  const subject = able.doers.exec(line)?.[0];
  const isOpened =
    subject !== undefined ||
    able.pronouns.test(line) ||
    (able.withoutPronoun.has(language) && able.pluralVerb.test(line));
  if (isOpened && able.surely.test(line)) return true;
  return subject !== undefined && able.recognising.test(line.slice(subject.length).split(' ', 1)[0] ?? '');
}

/** In letters. */
const shortest = 6;

/** Facts that list what people can do, or that have the talks make them able. */
function isAbleByFacts(facts: FactsIndex): boolean {
  return ['learning_outcomes', 'skills'].some((field) => facts.fields.has(field)) || isSaidInFacts(facts, knowing);
}

const knowing =
  /^(?:competen|kompeten|skills?$|abilit|able$|capab|fahig|befahig|konnen$|kann$|savoir$|capable|saber$|capaz|capaces|saper|capac[ei]$|vaardig|bekwaam|kunnen$|staat$|outcome|expertise|master|maitris|domin|padron|beherrsch|beheers)/;
