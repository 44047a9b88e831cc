import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';
import { sentenceBounds, type Token } from './reading.ts';

/**
 * Marks a label and the whole value of its field behind it: `Requisitos previos: ninguno`, "Accreditation: not
 * accredited". The label claims nothing that its field does not say, where the text says all of the field.
 */
export function findQuotedFields({ tokens }: Annotated, { passages }: FactsIndex): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if (!/^\s*:\s*$/.test(token.gap)) continue;
    const label = labelBefore(tokens, at);
    const field = label === undefined ? undefined : fieldOf(tokens.slice(label, at));
    if (label === undefined || field === undefined) continue;
    for (const { place, tokens: known } of passages) {
      if (place !== field || !isRepeated(tokens, at, known)) continue;
      for (let index = label; index < at + known.length; index += 1) quoted.add(index);
    }
  }
  return quoted;
}

/** Where a label of few words begins, which opens its sentence. */
function labelBefore(tokens: readonly Token[], at: number): number | undefined {
  const { first } = sentenceBounds(tokens, at - 1);
  return at - first <= mostOfLabel && at > first ? first : undefined;
}

function isRepeated(tokens: readonly Token[], at: number, known: readonly Token[]): boolean {
  if (known.length === 0 || known.length > mostTokens) return false;
  const next = tokens[at + known.length];
  const isEnd = next === undefined || next.sentence !== tokens[at + known.length - 1]?.sentence;
  return isEnd && known.every(({ folded }, step) => tokens[at + step]?.folded === folded);
}

function fieldOf(label: readonly Token[]): string | undefined {
  return Object.keys(labels).find((field) => label.some(({ folded }) => labels[field]?.test(folded)));
}

const mostOfLabel = 3;
const mostTokens = 60;

const labels: Readonly<Record<string, RegExp>> = {
  prerequisites:
    /^(?:pre ?requis\S*|requis(?:ites?|itos?|iti|ito)|requirements?|voraussetzung(?:en)?|zugangsvoraussetzung(?:en)?|\S*vereisten?|voorkennis|vorkenntnisse|requis)$/,
  accreditation: /^(?:ac?credit\S+|akkreditierung|accreditatie|anerkennung|reconnaissance|recognition)$/,
  assessment:
    /^(?:assess\S+|evalua\S+|bewertung|prufung|leistungsnachweis|avaliacao|valutazione|toets(?:ing)?|beoordeling|examen)$/,
  validity: /^(?:valid\S+|gultig\S*|geldig\S+)$/,
  credits: /^(?:credits?|creditos|crediti|studiepunten|leistungspunkte)$/,
  level: /^(?:level|nivel|niveau|livello|stufe)$/,
  duration: /^(?:duration|dauer|duracion|duracao|duree|durata|duur|length)$/,
  mode: /^(?:mode|format|form|modalidad\S*|modalit\S+|vorm|lernform)$/,
};
