import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { clauseAround, sentenceAround } from '../reading.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { contentAt } from './open-words.ts';
import { isPermitted } from './permitted.ts';

/** Whether a "can" of a text says what people may do: by its own words, or by what the facts open to them. */
export function isAllowed(mention: ConceptMention, text: Annotated, facts: FactsIndex): boolean {
  return isPermitted(mention, text) || isUsedByRight(text, mention, facts);
}

/** The same of a "can" of the facts. */
export function isRightToDo(mention: ConceptMention, passage: Annotated): boolean {
  return isPermitted(mention, passage) || isRightToUse(mention, passage);
}

/**
 * `Ein Jahr lang können Mitglieder die Schleuder nutzen` of what they may use, "badge holders can use the Makerspace" of one
 * that is open to them: what people may make use of is no competence, as long as the facts open the same thing to them.
 */
function isUsedByRight(text: Annotated, { first }: { readonly first: number }, facts: FactsIndex): boolean {
  const said = clauseAround(text.tokens, first);
  const behind = said.filter(({ start }) => start > (text.tokens[first]?.start ?? 0));
  // German and Dutch have the verb late, and "a request for access" is none.
  const isUsing =
    behind.slice(0, 3).some(({ folded }) => using.test(folded)) || behind.some(({ folded }) => usingLate.test(folded));
  if (!isUsing || said.some(({ folded }) => skilled.test(folded))) return false;
  const things = text.tokens.flatMap((token, at) =>
    token.clause === text.tokens[first]?.clause && !using.test(token.folded) && !people.test(token.folded)
      ? (contentAt(text, at) ?? [])
      : [],
  );
  return facts.passages.some((passage) =>
    passage.tokens.some(({ folded }, at) => {
      if (!opening.test(folded)) return false;
      const known = sentenceAround(passage.tokens, at).map((token) => token.folded);
      return things.some((thing) => known.some((word) => isAkin(word, thing)));
    }),
  );
}

/** `Los socios pueden usar gratis el extractor`: a "can" of the facts by which something is open to somebody. */
function isRightToUse({ first }: { readonly first: number }, { tokens }: Annotated): boolean {
  const said = clauseAround(tokens, first).map(({ folded }) => folded);
  return (
    said.some((word) => using.test(word) || usingLate.test(word)) &&
    said.some((word) => free.test(word) || people.test(word))
  );
}

const free = /^(?:free|gratis|gratuit|kostenlos|kosteloos)/;
const using =
  /^(?:use$|borrow|access$|visit$|enter$|book$|nutzen|benutzen|verwenden|ausleihen|leihen|betreten|zugreifen|utiliser|servir$|emprunter|acceder|utilizar|usar$|servirse|acudir|aceder|utilizzare|usare|servirsi|prendere|accedere|gebruiken|lenen|betreden)/;
const usingLate = /^(?:nutzen|benutzen|verwenden|ausleihen|leihen|betreten|zugreifen|gebruiken|lenen|betreden)$/;
/** With these it is a competence again. */
const skilled =
  /^(?:safe|skil|competen|confiden|correct|independen|expert|sicher|fachgerecht|selbst|sachkund|surement|securite|autonom|correcta|segur|corret|sicur|veilig|zelfstandig|vakkundig|professional|profess)/;
const people =
  /^(?:member|mitglied|adherent|membre|socio|socia|miembro|membro|soci$|leden|lid$|holder|inhaber|titular|titolar|titulair|houder|badge|earner)/;
/** What says in facts that something is theirs to use. */
const opening =
  /^(?:may|open|free|access|available|entitle|darf|durfen|offen|zugang|kostenlos|verfugung|peut|peuvent|ouvert|acces|gratuit|disposition|puede|pueden|abiert|acceso|gratis|pode|podem|abert|acesso|gratuit|puo|possono|apert|accesso|disposizione|mag|mogen|toegang|beschikbaar)/;
