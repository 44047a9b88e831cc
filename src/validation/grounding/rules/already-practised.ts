import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';
import { wishing } from '../words/wish-words.ts';

/**
 * "Staff who already write documents in Word", for a course on Word of a level that nobody begins at: what people do is
 * no more than its level says, as long as they need no qualification, experience or time for it.
 */
export function isAlreadyPractised(text: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  const { tokens } = text;
  const { clause } = tokens[first] ?? {};
  if (![first, last, last + 1].some((at) => already.has(tokens[at]?.folded ?? ''))) return false;
  if (isStartLevel(text, last, facts)) return true;
  if (!isBeyondBeginners(facts)) return false;
  // `Che conoscono già SQL e vogliono creare dashboard`: what they want is not what they know.
  const wish = tokens.findIndex((token, at) => at > last && token.clause === clause && wishing.test(token.folded));
  const end = wish === -1 ? tokens.length : wish;
  const behind = tokens.flatMap((token, at) => (at > last && at < end && token.clause === clause ? [at] : []));
  const words = behind.map((at) => tokens[at]?.folded ?? '');
  if (words.some((word) => held.test(word) || /\d/.test(word))) return false;
  return behind.some((at) => {
    const token = tokens[at];
    if (token === undefined || token.folded.length < 3 || isFunctionWord(text, token)) return false;
    return facts.passages.some(
      ({ place, words: known }) =>
        topics.has(place) && Array.from(known).some((word) => word === token.folded || isAkin(word, token.folded)),
    );
  });
}

/** `Die al op A2 zitten`, where A2 is the level that the facts have people start from. */
function isStartLevel({ tokens, codes }: Annotated, last: number, { passages }: FactsIndex): boolean {
  const { clause } = tokens[last] ?? {};
  const own = codes.filter(({ first }) => tokens[first]?.clause === clause).map(({ key }) => key);
  const isHeld = tokens.some(({ folded, clause: at }, index) => at === clause && index > last && held.test(folded));
  if (own.length === 0 || isHeld) return false;
  return passages.some((passage) => {
    const words = passage.tokens.map(({ folded }) => folded).join(' ');
    const started = [...words.matchAll(starting)].map(([, code = '']) => code.toUpperCase());
    return own.every((key) => started.includes(key));
  });
}

const starting =
  /(?:startniveau|instapniveau|beginniveau|start(?:ing)? level|entry level|einstiegsniveau|eingangsniveau|ausgangsniveau|niveau (?:de depart|d entree|initial)|nivel (?:inicial|de partida|de entrada)|livello (?:di partenza|iniziale|d ingresso)) ([abc][12])\b/g;

function isBeyondBeginners({ concepts }: FactsIndex): boolean {
  return (['intermediate', 'advanced', 'expert'] as const).some((level) =>
    (concepts.get(level) ?? []).some(
      ({ field, mention }) => (field === 'level' || field === 'name') && !mention.isNegated,
    ),
  );
}

const already = new Set('already bereits schon deja ya gia ja al reeds'.split(' '));
const topics: ReadonlySet<string> = new Set(['name', 'description', 'skills', 'assessment']);
const held =
  /^(?:hold|holds|have|has|had|own|haben|hat|besitz|verfug|ont|avoir|detien|titulaire|tienen|tiene|poseen|hanno|possied|tem$|tinham|hebben|heeft|bezit|certif|zertif|licen[cs]|lizenz|diplom|degree|abschluss|titul|titre|titolo|qualif|experien|erfahr|esperien|ervar|years?$|jahre|ans$|annees|anos|anni|jaar|pass|bestand|exam|pruf|train|ausgebild|forme|formad|format|opgeleid|attend|besuch|suivi|cursad|seguito|gevolgd|complet|abgeschl|termin|afgerond)/;
