import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { laterVersion } from './later-version.ts';

/** A level or a version that the facts give to something else: "at level B2" of a course at B1 that prepares for it. */
export const boundRule: Rule = {
  name: 'code',
  find: (text, facts) => [...levelsOfOther(text, facts), ...versionsOfOther(text, facts), ...laterVersion(text, facts)],
};

const detail = 'a level or version only of what the facts give it to';

/** "At level B2" of a course at B1 that prepares for B2, "B2 is needed" where A2 is. */
function levelsOfOther(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  const levels = text.codes.filter(({ key }) => cefr.test(key));
  if (levels.length === 0) return [];
  const levelsIn = (...places: string[]) =>
    passages.flatMap(({ place, codes }) =>
      places.includes(place) ? codes.flatMap(({ key }) => (cefr.test(key) ? [key] : [])) : [],
    );
  const [own, named, asked] = [levelsIn('level'), levelsIn('level', 'name', 'type'), levelsIn('prerequisites')];
  if (own.length === 0 && asked.length === 0) return [];
  const isMarked = (marks: readonly string[], clause: number | undefined) =>
    marks.some((mark) =>
      (text.found.get(`mark:${mark}`) ?? []).some(({ first }) => text.tokens[first]?.clause === clause),
    );
  return levels
    .filter(({ key, first }) => {
      const { clause } = text.tokens[first] ?? {};
      if (isHadBefore(text, first)) return asked.length > 0 && !asked.includes(key) && own.includes(key);
      if (isMarked(['prepared', 'optional'], clause)) return false;
      if (isMarked(['required', 'needed'], clause))
        return asked.length > 0 && !asked.includes(key) && !isKnownNeed(key, passages);
      const isLevel = levelWords.test(text.tokens[first - 1]?.folded ?? '');
      const isCourse = text.tokens.some((token) => token.clause === clause && courses.test(token.folded));
      return isLevel && isCourse && own.length > 0 && !named.includes(key);
    })
    .map(({ first, last }) => ({ first, last, detail, rule: 'level' }));
}

/** `Adultos que ya tienen un B1`: what those have for whom it is, unless it is what they want. */
function isHadBefore({ tokens, place, vocabularies }: Annotated, first: number): boolean {
  if (place !== '/audience') return false;
  const { clause } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.clause === clause);
  const isDutch = vocabularies.some(({ language }) => language === 'nl');
  const had = before.findLastIndex(({ folded }) => already.test(folded) || (isDutch && folded === 'al'));
  return had !== -1 && !before.slice(had).some(({ folded }) => aiming.test(folded));
}

/** In words of the clause. */
const reach = 8;
const already = /^(?:already|existing|bereits|schon|vorhanden\w*|deja|existant\w*|ya|ja|gia|reeds|bestaande?)$/;
const aiming =
  /^(?:want|wish|reach|toward|work|aim|hop|prepar|next|erreich|mocht|woll|wunsch|ziel|streb|veulent|souhait|vis[aeo]|atteind|quier|dese|llegar|alcanz|aspir|querem|chegar|alcanc|vogli|desider|arrivare|raggiung|punt|willen|halen|bereik|streven)/;

/** Needs stand in other fields, too. */
function isKnownNeed(key: string, passages: FactsIndex['passages']): boolean {
  return passages.some(
    ({ codes, found, place }) =>
      place !== 'level' &&
      codes.some((code) => code.key === key) &&
      (found.has('mark:required') || found.has('mark:needed')),
  );
}

const cefr = /^[ABC][12]\+?$/;
const levelWords = /^(?:level|niveau|stufe|kompetenzstufe|nivel|livello)$/;
const courses =
  /^(?:course|kurs|cursus|cours|curso|corso|training|lehrgang|programme?|programma|opleiding|class|klasse|module?)/;

/** "Administer Odoo 16" where the version is 17 and 16 is what is upgraded from. */
function versionsOfOther(text: Annotated, { passages }: FactsIndex): Unsupported[] {
  if (text.numbers.length === 0) return [];
  const stated = passages.flatMap(({ place, numbers }) => (place === 'version' ? numbers : []));
  if (stated.length === 0) return [];
  return text.numbers.flatMap((claim) => {
    const same = stated.filter(({ owner }) => owner !== undefined && owner === claim.owner);
    if (same.length === 0 || claim.range !== undefined) return [];
    const own = passages.flatMap((passage) =>
      passage.numbers
        .filter(({ owner, raw }) => owner === claim.owner && raw === claim.raw)
        .map((fact) => ({ passage, fact })),
    );
    if (own.length === 0 || own.some(({ passage: { place } }) => place === 'name')) return [];
    const isStated = same.some(({ raw }) => raw === claim.raw);
    const isFrom = isLeft(text, claim);
    const isLeftInFacts = own.some(({ passage, fact }) => isLeft(passage, fact));
    const isMoved =
      isFrom &&
      passages.some((passage) => passage.numbers.some((fact) => fact.owner === claim.owner && isLeft(passage, fact)));
    const isOther = isStated ? isMoved && !isLeftInFacts : isLeftInFacts && !isFrom && !isMoving(text, claim);
    return isOther ? [{ first: claim.first, last: claim.end, detail, rule: 'version' }] : [];
  });
}

/** `From Odoo 16`. */
function isLeft({ tokens }: Annotated, { start }: NumberMention): boolean {
  return froms.has(tokens[start - 2]?.folded ?? '');
}

const froms = new Set('from von vom van vanaf de du depuis desde da dal dalla do'.split(' '));

function isMoving({ tokens }: Annotated, { start }: NumberMention): boolean {
  return tokens.some(({ clause, folded }) => clause === tokens[start]?.clause && moving.test(folded));
}

const moving =
  /^(?:upgrad|updat|migrat|umstieg|umstell|wechsel|overstap|mise|mont|actualiz|atualiz|aggiorn|passage|passag|mov|older|previous|switch|chang|alte|oude)/;
