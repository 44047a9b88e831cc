import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';
import { hasAkinInFacts } from '../said-in-facts.ts';

/** "Ready to be employed as a therapist" of "readiness to work as a therapist": no work is promised. */
export function isReadyForWork(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens } = text;
  const { sentence, clause } = tokens[first] ?? {};
  const near = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.sentence === sentence);
  const isEmployed = tokens.slice(first, last + 1).some(({ folded }) => employed.test(folded));
  if (!isEmployed || !near.some(({ folded }) => ready.test(folded))) return false;
  // "As a doctor" is another work.
  const role = tokens.slice(last + 1).find((token) => !isFunctionWord(text, token));
  return passages.some(
    ({ tokens: known, words }) =>
      (role?.clause !== clause || Array.from(words).some((word) => isAkin(word, role?.folded ?? ''))) &&
      known.some(
        ({ folded, sentence: own }, at) =>
          ready.test(folded) &&
          known.slice(at + 1, at + 1 + reach).some((token) => token.sentence === own && work.test(token.folded)),
      ),
  );
}

/** `Peut exercer dans une pâtisserie` of "employable": where, not which trade, and by no licence. */
export function isEmployable({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const isWorking = tokens.slice(first, last + 1).some(({ folded }) => practising.test(folded));
  const next = tokens[last + 1];
  const isSomewhere = next?.clause === tokens[last]?.clause && places.has(next?.folded ?? '');
  return (
    isWorking && isSomewhere && passages.some(({ words }) => Array.from(words).some((word) => employable.test(word)))
  );
}

/** "Equips you to assess clients" of a certification whose exam is on that. */
export function isEquipped({ first, last }: ConceptMention, text: Annotated, facts: FactsIndex): boolean {
  const { tokens } = text;
  const isCertified = facts.concepts.get('certified')?.some(({ field }) => titles.has(field)) === true;
  if (!isCertified || tokens[first]?.folded.startsWith('equip') !== true) return false;
  const { clause } = tokens[last] ?? {};
  const act = tokens.slice(last + 1).filter((token) => token.clause === clause && !isFunctionWord(text, token));
  return act.length > 0 && act.slice(0, wordsOfAct).every(({ folded }) => hasAkinInFacts(facts, folded));
}

/** What people do, and to whom or what. */
const wordsOfAct = 3;

const titles: ReadonlySet<string> = new Set(['name', 'type']);

/** In words of the sentence. */
const reach = 5;
const ready = /^(?:ready|readiness|bereit|pret$|prets$|prete|list[oa]s?$|pront[oaie]s?$|klaar$)/;
const employed =
  /^(?:employed|angestellt|eingestellt|beschaftigt|employee?s?$|embauch|emplead|contratad|impiegat|assunt|empregad|aangesteld)/;
const work = /^(?:work|arbeit|travail|trabaj|trabalh|lavor|werk|employ|beschaftig)/;
const practising = /^(?:exerc|ejerc|esercit)/;
const places = new Set('chez dans en au aux in im bei at numa num na no nel nella nelle presso bij'.split(' '));
const employable = /^(?:employab|anstellbar|beschaftigungsfahig|emplea?b|impiegabil|occupabil|empregav|inzetbaar)/;
