import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPossible } from '../left-open.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule } from '../rule.ts';

/** What facts only prepare for is not obtained: "permet de décrocher le CAP", "confere a certificação PMP". */
export const certifiesRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    if (isAudience || !facts.marks.has('mark:prepared')) return [];
    const ahead = namesAhead(facts);
    const titles = titlesAhead(facts);
    const { tokens } = text;
    return tokens.flatMap(({ folded }, first) => {
      const last = isAhead(text, first)
        ? receivedBehind(text, first, titles)
        : ((obtaining.test(folded) ? nameBehind(text, first, ahead) : undefined) ??
          titleBehind(text, first, titles) ??
          titledBehind(text, first, titles) ??
          receivedBehind(text, first, titles));
      if (last === undefined) return [];
      return [{ first, last, detail: 'preparation only: nothing that it prepares for is obtained' }];
    });
  },
};

/** Verbs for what is obtained and conferred, in Spanish, Portuguese, French and Italian, folded. */
const obtaining =
  /^(?:obt[ei]|decroch|consegu|consig|conseg[nu]|ottien|otten|conquist|confer|confier|conced|delivr|rilasci|otorg|outorg|atribu|attribu|devien|devenir|divent|torna$|tornam$|fica$|ficam$|certificad[oa]s?$|certificat[ie]$|certifies?$|certifiees?$|sanctionn|detien|detem$|possed|possu|titula(?:ires?|r|res)$|titolar[ei]$|pose[eo]n?$|inhaber|besitz(?:t|en)$|houders?$|bezit(?:ten)?$)/;

/** What stands behind "prepares for", or in a title that prepares, with no word for an exam or a course among it. */
function titlesAhead({ passages }: FactsIndex): readonly string[] {
  const isTitle = ({ place, words }: Annotated) =>
    (place === 'name' || place === 'type') &&
    !Array.from(words).some((word) => preparing.test(word) || exams.test(word) || towards.has(word));
  const own = passages.filter(isTitle).flatMap(({ words }) => Array.from(words));
  return passages.flatMap((passage) => {
    const { found, place, tokens } = passage;
    if (place === 'issuer' || isTitle(passage)) return [];
    const [mark] = found.get('mark:prepared') ?? [];
    const isName = place === 'name';
    if (mark === undefined && !isName) return [];
    const behind = tokens.filter(
      ({ sentence }, at) => isName || (at > (mark?.last ?? 0) && sentence === tokens[mark?.first ?? 0]?.sentence),
    );
    return behind
      .filter((token) => token.folded.length >= 4 && !isFunctionWord(passage, token) && !exams.test(token.folded))
      .filter(({ folded }) => !own.some((word) => isAkin(word, folded)))
      .map(({ folded }) => folded);
  });
}

const preparing = /^prepar|vorbereit|voorbereid/;

/** "Gains the First Certificate", `da el título de guía`. */
function titleBehind({ tokens }: Annotated, first: number, ahead: readonly string[]): number | undefined {
  const { folded = '', clause } = tokens[first] ?? {};
  if (!obtaining.test(folded) && !giving.has(folded)) return undefined;
  const here = Array.from({ length: reach }, (_, step) => first + 1 + step).filter(
    (at) => tokens[at]?.clause === clause,
  );
  if (here.some((at) => exams.test(tokens[at]?.folded ?? ''))) return undefined;
  // "You hold the Bootsführerschein": the title by its own name.
  const isWhole = (word: string) => titleEnds.test(word) && ahead.some((each) => isAkin(each, word));
  const whole = here.find((at) => isWhole(tokens[at]?.folded ?? ''));
  if (whole !== undefined) return whole;
  const title = here.find((at) => titleWords.test(tokens[at]?.folded ?? ''));
  if (title === undefined) return undefined;
  const isNamed = (at: number) =>
    at !== title && tokens[at]?.clause === clause && ahead.some((word) => isAkin(word, tokens[at]?.folded ?? ''));
  return [-2, -1, 1, 2].some((step) => isNamed(title + step)) ? title : undefined;
}

/** `Son guías titulados`, `tornam-se guias oficiais`. */
function titledBehind({ tokens }: Annotated, first: number, ahead: readonly string[]): number | undefined {
  const { folded = '', clause } = tokens[first] ?? {};
  if (!being.has(folded)) return undefined;
  return [2, 3]
    .map((step) => first + step)
    .find((at) => {
      const before = tokens[at - 1]?.folded ?? '';
      return (
        tokens[at]?.clause === clause &&
        titled.test(tokens[at]?.folded ?? '') &&
        ahead.some((word) => isAkin(word, before))
      );
    });
}

/** "The certificate, which participants receive in the end": what it leads to, and who is said to get it. */
function receivedBehind(text: Annotated, at: number, ahead: readonly string[]): number | undefined {
  const { tokens, starting } = text;
  const { folded = '', clause, sentence } = tokens[at] ?? {};
  if (!obtaining.test(folded) && !giving.has(folded) && !receiving.test(folded)) return undefined;
  const from = tokens.findIndex((token) => token.clause === clause);
  const isHere = (index: number) => tokens[index]?.clause === clause;
  const isSaid = (index: number, what: RegExp) => isHere(index) && what.test(tokens[index]?.folded ?? '');
  if (!relatives.has(tokens[from]?.folded ?? '') || tokens[from - 1]?.sentence !== sentence) return undefined;
  const isOfPeople = tokens.some(
    (_, index) => isHere(index) && (starting.get(index) ?? []).some(({ tag }) => tag === 'counted:person'),
  );
  if (
    !isOfPeople ||
    isHeldOff(text, clause) ||
    isPossible(text, { first: at, last: at }) ||
    tokens.some((_, index) => isSaid(index, exams))
  )
    return undefined;
  const before = Array.from({ length: mostBeforeRelative }, (_, step) => from - 1 - step);
  const isTitle = before.some(
    (index) =>
      tokens[index]?.clause === tokens[from - 1]?.clause &&
      titleWords.test(tokens[index]?.folded ?? '') &&
      [-2, -1, 1, 2].some((step) => ahead.some((word) => isAkin(word, tokens[index + step]?.folded ?? ''))),
  );
  return isTitle ? at : undefined;
}

/** "Which participants may take later, do not get here". */
function isHeldOff({ found, tokens }: Annotated, clause: number | undefined): boolean {
  return ['negator', 'optional', 'prepared'].some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(({ first }) => tokens[first]?.clause === clause),
  );
}

/** In words. */
const mostBeforeRelative = 8;
const relatives = new Set('which that das die den der que qu che dat'.split(' '));
const receiving = /^(?:recoi|recev|recib|receb|ricev|ontvang|receiv|earn)/;

const towards = new Set('verso hacia rumo vers towards auf naar'.split(' '));
const giving = new Set(
  'da dan dao donne donnent ha hanno tiene tienen tem gain gains earn earns receive receives hold holds award awards awarded erwerben erwirbt erhalten erhalt verleiht behalen behaalt krijgen krijgt'.split(
    ' ',
  ),
);
const being = new Set(
  'son sao sono sont are become becomes tornam torna se diventano devenus deviennent werden zijn'.split(' '),
);
const titleWords =
  /^(?:titul|titre|titol|title|diplom|certificat|certificad|zertifikat|licen|patent|brevet|permis|carnet?$|lizenz|zeugnis|meistertitel|bewijs|carta$|[a-z]+brevet$)/;
/** Of one word. */
const titleEnds =
  /.(?:schein|fuhrerschein|brevet|bewijs|diplom|zertifikat|zeugnis|lizenz|patent|meisterbrief|rijbewijs)$/;
const titled =
  /^(?:titulad|titulat|oficia|officiel|ufficial|diplom|certific|certifie|licensed|licenced|accredited|gepruft|erkend)/;

/** Short names in capitals that stand where the facts prepare for something. */
function namesAhead({ passages }: FactsIndex): ReadonlySet<string> {
  const isPreparing = ({ found, place, tokens }: Annotated) =>
    (place !== 'issuer' && found.has('mark:prepared')) ||
    (place === 'name' && tokens.some(({ folded }) => folded.startsWith('prepar')));
  const preparing = passages.filter(isPreparing);
  return new Set(
    preparing.flatMap(({ tokens }) => tokens.flatMap(({ text, folded }) => (isShortName(text) ? [folded] : []))),
  );
}

function isShortName(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(text);
}

/** In words of the clause. */
const reach = 6;

function nameBehind({ tokens }: Annotated, first: number, ahead: ReadonlySet<string>): number | undefined {
  for (let index = first + 1; index <= first + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.clause !== tokens[first]?.clause || exams.test(token.folded)) return undefined;
    // "Confirms attendance of the B1 course".
    if (attendance.test(token.folded)) return undefined;
    if (ahead.has(token.folded) && isShortName(token.text)) return index;
  }
  return undefined;
}

const attendance =
  /^(?:attend|participation|participac|partecipaz|teilnahme|presence|asistenc|frequen|deelname|aanwezig)/;
const exams = /^(?:exam|esam|prueb|prova|epreuv|test|simul|punt|pontu|nota|note|score)/;

/** In the reach of "prepares for", or denied. */
function isAhead({ found, tokens }: Annotated, index: number): boolean {
  const { sentence, clause } = tokens[index] ?? {};
  const isBefore = (tag: string, isHere: (at: number) => boolean) =>
    (found.get(tag) ?? []).some(({ last }) => last <= index && index - last <= 10 && isHere(last));
  return (
    isBefore('mark:prepared', (at) => tokens[at]?.sentence === sentence) ||
    isBefore('mark:negator', (at) => tokens[at]?.clause === clause)
  );
}
