import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { placesBy } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { contentAt, isLeftOpen, optionalClausesOf, type Said } from './open-words.ts';

/** "To earn the certificate, learners film a story", "is awarded after a story" where the facts leave the story open. */
export const awardConditionRule: Rule = {
  name: 'obligation',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience || !facts.marks.has('mark:optional')) return [];
    const regions = placesBy('sentence', text.tokens)
      .map((sentence) => conditionIn(text, sentence, language))
      .filter(({ length }) => length > 0);
    if (regions.length === 0) return [];
    const said = wordsOf(facts);
    return regions.flatMap((region) => {
      const own = region.filter((index) => {
        const word = isOfPeople(text, index) ? undefined : contentAt(text, index);
        return word !== undefined && isLeftOpen(said, word);
      });
      const [first = 0] = own;
      const detail = 'nothing that the facts leave open as a condition';
      return own.length === 0 ? [] : [{ first, last: own.at(-1) ?? first, detail }];
    });
  },
};

/** What has to be done for the credential that a sentence says is given, unless it leaves it open or gives a choice. */
function conditionIn(text: Annotated, sentence: readonly number[], language: string): readonly number[] {
  const word = (index: number) => text.tokens[index]?.folded ?? '';
  const badge = sentence.find((index) => badges.test(word(index)));
  if (badge === undefined || !sentence.some((index) => Math.abs(index - badge) <= reach && getting.test(word(index))))
    return [];
  const opening = sentence[0] ?? 0;
  const isPurpose = badge - opening <= reach && purposes.has(word(opening));
  const start = isPurpose ? badge : sentence.find((index) => index > badge && conditions.has(word(index)));
  const region = sentence.filter((index) => start !== undefined && index > start);
  const isChoice = (index: number) => choices.has(word(index)) && !(language === 'pt' && word(index) === 'o');
  const isOpen = region.some((index) => isChoice(index) || isOptional(text, index));
  return isOpen ? [] : region;
}

/** In words between the credential and that it is given. */
const reach = 7;
const badges =
  /^(?:badge|certific|zertifi|attest|diplom|abzeichen|nachweis|bescheinigung|bewijs|getuigschrift|insigni|distintiv|brevet|credential)/;
const getting =
  /^(?:earn|obtain|receiv|gets?$|award|issue|grant|erhalt|bekomm|erwerb|verliehen|vergeben|ausgestellt|ausgehandigt|gibt$|ontvang|krijg|behalen|behaalt|uitgereikt|verkrijg|obt[ei]|otten|ottien|recev|recoi|recib|receb|ricev|entreg|otorg|rilasci|consegn|delivr|remis|remet|decern|atribu|attribu|consig|consegu)/;
const purposes = new Set('to um om pour para per'.split(' '));
const conditions = new Set(
  'after once upon nach nachdem sobald wenn na nadat zodra apres fois tras despues vez depois apos dopo volta'.split(
    ' ',
  ),
);
const choices = new Set(
  'or oder ou o of can may might could kann konnen peut peuvent puede pueden pode podem puo possono kan kunnen mogen'.split(
    ' ',
  ),
);

function isOptional({ starting }: Annotated, index: number): boolean {
  return (starting.get(index) ?? []).some(({ tag }) => tag === 'mark:optional' || tag === 'mark:negator');
}

function isOfPeople({ starting }: Annotated, index: number): boolean {
  return (starting.get(index) ?? []).some(({ tag }) => tag === 'counted:person' || tag === 'counted:course');
}

/** The words of what facts leave open without naming a choice; all others count as asked for, whatever their field. */
function wordsOf({ passages }: FactsIndex): Said {
  const words: Record<keyof Said, string[]> = { asked: [], open: [] };
  for (const passage of passages) {
    const clauses = optionalClausesOf(passage);
    const chosen = new Set(passage.tokens.filter(({ folded }) => folded === 'or').map(({ clause }) => clause));
    for (const [index, { clause }] of passage.tokens.entries()) {
      const word = contentAt(passage, index);
      if (word !== undefined) words[clauses.has(clause) && !chosen.has(clause) ? 'open' : 'asked'].push(word);
    }
  }
  return words;
}
