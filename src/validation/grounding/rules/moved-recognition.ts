import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseAround, placesBy, type Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { articles, lending, ownCredential, participleOrNoun, providers, recognising } from '../words/moving-words.ts';

/**
 * `O diploma está certificado pela DGERT` where that certifies the school, "the badge is recognised by Petrel" where
 * Petrel lends drones: a body that the facts have, and what it recognises is another thing or nothing.
 */
export function movedRecognition(text: Annotated, facts: FactsIndex): Unsupported[] {
  const { tokens, words } = text;
  if (!Array.from(words).some((word) => recognising.test(word))) return [];
  const others = othersOf(facts);
  if (others.size === 0) return [];
  return tokens.flatMap(({ folded }, last) => {
    const kind = others.get(folded);
    if (kind === undefined || !/^\p{Lu}/u.test(tokens[last]?.text ?? '')) return [];
    const by = recognisedNear(text, last, kind);
    return by === undefined ? [] : [{ first: Math.min(by, last), last: Math.max(by, last), detail }];
  });
}

const detail = 'recognition only of what the facts say is recognised, and by whom';

type Kind = 'provider' | 'lends';

/** The names of bodies that the facts have only as recognising the provider, or as lending something. */
const othersOf = oncePerFacts((facts): ReadonlyMap<string, Kind> => {
  const own = new Set(facts.passages.flatMap(({ place, words }) => (titles.has(place) ? Array.from(words) : [])));
  const issuers = new Set(
    facts.passages.flatMap(({ place, tokens: [first] }) => (place === 'issuer' && first ? [first.folded] : [])),
  );
  const kinds = new Map<string, Kind | 'own'>();
  for (const passage of facts.passages) {
    if (titles.has(passage.place)) continue;
    for (const sentence of placesBy('sentence', passage.tokens)) {
      const kind = kindOf(passage, sentence, issuers);
      for (const at of sentence) {
        const token = passage.tokens[at];
        if (token === undefined || !isName(token) || own.has(token.folded)) continue;
        const before = kinds.get(token.folded);
        kinds.set(token.folded, before === undefined || before === kind ? kind : 'own');
      }
    }
  }
  return new Map([...kinds].flatMap(([name, kind]) => (kind === 'own' ? [] : [[name, kind] as const])));
});

const titles: ReadonlySet<string> = new Set(['issuer', 'name', 'type']);

/** The first word of a sentence is none that could be told, but for initials. */
function isName({ first, text }: Token): boolean {
  return /^\p{Lu}{3,}/u.test(text) || (!first && /^\p{Lu}\p{L}{2,}/u.test(text));
}

/** What a sentence of the facts says of those it names: that they recognise who gives it, or that they lend something. */
function kindOf(passage: Annotated, sentence: readonly number[], issuers: ReadonlySet<string>): Kind | 'own' {
  const { tokens, place } = passage;
  const here = sentence.map((at) => tokens[at]?.folded ?? '');
  const isRecognising = sentence.some((at) => isRecognisingAt(tokens, at));
  if (!isRecognising) return here.some((word) => lending.test(word)) ? 'lends' : 'own';
  // "Accredited by the board": what is not named may be the credential.
  if (isRecognisingAt(tokens, sentence[0] ?? 0)) return 'own';
  const isOfProvider = here.some((word) => providers.test(word) || issuers.has(word));
  const isOfCredential = sentence.some((at) => isCredentialAt(tokens, at) && !isDeniedNear(passage, at));
  return isOfProvider && !isOfCredential && !unsure.has(place) ? 'provider' : 'own';
}

/** What stands there may be said of the credential. */
const unsure: ReadonlySet<string> = new Set(['accreditation', 'recognition', 'criteria']);

function isCredentialAt(tokens: readonly Token[], at: number): boolean {
  const { folded = '' } = tokens[at] ?? {};
  return participleOrNoun.test(folded) ? articles.test(tokens[at - 1]?.folded ?? '') : ownCredential.test(folded);
}

/** Not the word of a name: "the AWS Certified Practitioner exam". */
function isRecognisingAt(tokens: readonly Token[], at: number): boolean {
  const { folded = '', text = '', first = false } = tokens[at] ?? {};
  const isOfName = !first && /^\p{Lu}/u.test(text) && !germanNouns.test(folded);
  return recognising.test(folded) && !isOfName && !isCredentialAt(tokens, at);
}

const germanNouns = /^(?:zulassung|anerkennung|akkreditierung|zertifizierung|genehmigung)/;

/** "The diploma is not", `e não a este diploma`. */
function isDeniedNear({ tokens, found }: Annotated, at: number): boolean {
  return (found.get('mark:negator') ?? []).some(
    ({ first }) => Math.abs(first - at) <= near && tokens[first]?.sentence === tokens[at]?.sentence,
  );
}

/** Where the sentence of a body says of the credential that it recognises that. */
function recognisedNear(text: Annotated, name: number, kind: Kind): number | undefined {
  if (isMarked(text, name, ['negator'], 'sentence')) return undefined;
  const { tokens } = text;
  const { sentence } = tokens[name] ?? {};
  const here = [...tokens.keys()].filter((at) => tokens[at]?.sentence === sentence);
  if (here.some((at) => lending.test(tokens[at]?.folded ?? ''))) return undefined;
  return here.find((at) => {
    // A certification may be the credential itself.
    if (!isRecognisingAt(tokens, at) || certifications.test(tokens[at]?.folded ?? '')) return false;
    const clause = clauseAround(tokens, at);
    if (kind === 'lends') return here.some((other) => isCredentialAt(tokens, other) && !isPlace(tokens, other));
    const isOfOwn = clause.some(({ folded }) => providers.test(folded));
    return !isOfOwn && here.some((o) => tokens[o]?.clause === tokens[at]?.clause && isCredentialAt(tokens, o));
  });
}

/** "They recognise its models during the course". */
function isPlace(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) => places.has(tokens[at - step]?.folded ?? ''));
}

const places = new Set(
  'in during throughout im wahrend beim am pendant dans durant lors en durante no na nel nella nei tijdens for fur pour para per voor'.split(
    ' ',
  ),
);
const certifications = /^(?:certificati?on|certificacion|certificacao|certificazione|zertifizierung|certificering)$/;

/** In words. */
const near = 4;
