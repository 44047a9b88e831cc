import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { tokenAt } from '../reading.ts';
import type { Rule } from '../rule.ts';

/**
 * That people are, become or may work as what the facts only prepare for: "has qualified the holder as a planner",
 * `è certificato`, `darf als Yogalehrer unterrichten`.
 */
export const titleAheadRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience }) => {
    const titles = isAudience ? [] : titlesAhead(facts);
    if (titles.length === 0) return [];
    const isTitle = (at: number) => titles.some((title) => isAkin(title, text.tokens[at]?.folded ?? ''));
    return text.tokens.flatMap(({ sentence }, title) => {
      if (!isTitle(title) || isOpen(text, sentence, facts)) return [];
      const first = predicateBefore(text, title, isTitle) ?? asBefore(text, title);
      return first === undefined ? [] : [{ first, last: title, detail: 'no title that the facts only prepare for' }];
    });
  },
};

/** What stands behind "prepares for" in its clause, or in a title that prepares. */
function titlesAhead({ passages }: FactsIndex): string[] {
  return passages.flatMap((passage) => {
    const { found, place, tokens, words } = passage;
    const [mark] = found.get('mark:prepared') ?? [];
    const isName = place === 'name' && (mark !== undefined || Array.from(words).some((word) => preparing.test(word)));
    if (place === 'issuer' || (mark === undefined && !isName)) return [];
    const behind = tokens.filter(
      ({ clause }, at) => isName || (at > (mark?.last ?? 0) && clause === tokens[mark?.last ?? 0]?.clause),
    );
    return behind.flatMap((token) => {
      const isWord = token.kind === 'word' && token.folded.length >= 4 && !isFunctionWord(passage, token);
      return isWord && !general.test(token.folded) && !preparing.test(token.folded) ? [token.folded] : [];
    });
  });
}

const preparing =
  /^(?:prepar|vorkurs|vorbereit|vorstudi|vorstufe|propadeut|propedeu|precurs|precors|voorbereid|voortraject|vooropleid|readiness|taster)/;
const general =
  /^(?:exam|esam|prufung|prueb|prova|epreuve|test|toets|level|niveau|nivel|livello|stufe|certific|zertifi|attest|diplom|titel|titre|title|titul|titolo|course|cours|curso|corso|kurs|cursus|training|module|learner|student|candidat|participa|teilnehm|deelnem|holder|theor|practic|prakti|written|schriftlich|escrit|scritt|ecrit|schriftelijk|profession|official|ofici|ufficial|offici)/;

/** What is wished for, denied or prepared for is not there yet, nor is what an exam is for. */
function isOpen({ tokens, found }: Annotated, sentence: number, { passages }: FactsIndex): boolean {
  // "Hallam Prep" prepares nothing by its name.
  const isIssuer = (word: string) => passages.some(({ place, words }) => place === 'issuer' && words.has(word));
  const isHere = ({ first }: { readonly first: number }) => {
    const token = tokenAt(tokens, first);
    return token.sentence === sentence && !isIssuer(token.folded);
  };
  return (
    ['mark:prepared', 'mark:negator', 'concept:exam'].some((tag) => (found.get(tag) ?? []).some(isHere)) ||
    tokens.some((token) => token.sentence === sentence && wishing.test(token.folded))
  );
}

const wishing =
  /^(?:want|wish|hope|aspir|aim|futur|voul|veul|veut|souhait|quier|dese[ae]|quer|preten|vuol|voglio|desider|aspir|wil$|willen|wollen|mocht|streb|angehend|aankomend|toekomst|kunftig|who$|exam|towards?$|way$|ready|weg$|avant|vor$|voor$|before|prima$|antes)/;

/** `Is now a certified planner`: nothing but little words between. */
function predicateBefore(text: Annotated, title: number, isTitle: (at: number) => boolean): number | undefined {
  const { tokens } = text;
  for (let at = title - 1; at >= Math.max(0, title - reach) && tokens[at]?.clause === tokens[title]?.clause; at -= 1) {
    const token = tokenAt(tokens, at);
    const { folded, text: written } = token;
    const isBeing = copulas.has(folded) || written === 'è' || written === 'é' || becoming.test(folded);
    // "In order to become", `Themen sind`.
    if (isBeing) return notSubjects.test(tokens[at - 1]?.folded ?? '') ? undefined : at;
    if (!isFunctionWord(text, token) && !between.test(folded) && !isTitle(at)) return undefined;
  }
  return undefined;
}

/** `Qualifies as a planner`, `darf als Planer arbeiten`. */
function asBefore({ tokens }: Annotated, title: number): number | undefined {
  const isHere = (at: number) => tokens[at]?.clause === tokens[title]?.clause;
  const as = [1, 2, 3].map((step) => title - step).find((at) => isHere(at) && asWords.has(tokens[at]?.folded ?? ''));
  if (as === undefined) return undefined;
  const near = Array.from({ length: 2 * reach }, (_, step) => as - reach + step).filter(
    (at) => at !== as && isHere(at),
  );
  const verb = near.find((at) => lifting.test(tokens[at]?.folded ?? ''));
  return verb === undefined ? undefined : Math.min(verb, as);
}

/** In words of the clause. */
const reach = 6;
const copulas = new Set('is are was been ist sind est sont es son sao sono zijn'.split(' '));
const notSubjects =
  /^(?:to$|topic|thema$|themen|inhalt|tema$|temas|theme|sujet|argoment|onderwerp|content|contenid|conteud|contenut|focus|schwerpunkt)/;
const becoming =
  /^(?:become|became|devien|devenu|diventa|diventera|divenut|torna(?:m|ra|rao|ram)?$|tornou|convierte|convirt|wordt$|worden$|geworden$)/;
const between =
  /^(?:now|nun|jetzt|desormais|maintenant|ahora|ya|agora|ja|ora|nu|voortaan|fortan|man|fully|certifi|qualifi|licen[cs]|zertifiziert|gepruft|anerkannt|staatlich|certificat|abilitat|qualificat|titulad|certificad|habilitad|diplome|gecertificeerd|gediplomeerd|gekwalificeerd|erkend)/;
const asWords = new Set('as als come como comme tant'.split(' '));
const lifting =
  /^(?:qualif|certif|zertif|licen[cs]|accredit|acredit|authori[sz]|entitl|habilit|abilit|befahig|berechtig|kwalific|bevoegd|may$|can$|darf$|durfen$|kann$|konnen$|peut$|peuvent$|puede|pode$|podem$|puo$|possono$|mag$|mogen$|kan$|kunnen$)/;
