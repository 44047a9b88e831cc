import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { byWords } from '../words/doing-words.ts';
import { movedRecognition } from './moved-recognition.ts';

/**
 * `Wird von Fachverbänden anerkannt`, "recognised by professional associations" where no word of the facts recognises or
 * accredits anything: what only speaks of an order, a standard or a check (`Auftrag`, `toets`) is no recognition.
 */
export const recognisedByBodiesRule: Rule = {
  name: 'recognition',
  find: (text, facts) => [...recognisedByKind(text, facts), ...movedRecognition(text, facts)],
};

const recognisedByKind = (text: Annotated, facts: FactsIndex): Unsupported[] => {
  const words = Array.from(text.words);
  if (!words.some((word) => recognised.test(word)) || !words.some((word) => bodies.test(word))) return [];
  return text.tokens.flatMap(({ folded }, by) => {
    const last = byWords.has(folded) ? recognisedAround(text, by) : undefined;
    if (last === undefined || isRecognising(facts)) return [];
    return [
      { first: Math.min(by, last), last: Math.max(by, last), detail: 'recognition only by whom the facts state' },
    ];
  });
};

/** The participle before the "by" whose name is a body, or behind that. */
function recognisedAround({ tokens }: Annotated, by: number): number | undefined {
  const { clause } = tokens[by] ?? {};
  const isHere = (at: number, pattern: RegExp) =>
    tokens[at]?.clause === clause && pattern.test(tokens[at]?.folded ?? '');
  const body = [1, 2, 3].find((step) => isHere(by + step, bodies));
  if (body === undefined) return undefined;
  const before = [by - 1, by - 2].find((at) => isHere(at, recognised));
  return before ?? [1, 2, 3, 4].map((step) => by + body + step).find((at) => isHere(at, recognised));
}

/** Whether any word of the facts recognises, accepts or accredits. */
export function isRecognising({ fields, passages }: FactsIndex): boolean {
  return (
    fields.has('accreditation') ||
    passages.some(({ words }) => Array.from(words).some((word) => recognising.test(word)))
  );
}

const recognised =
  /^(?:recogni[sz]ed|accepted|anerkannt|akzeptiert|reconnue?s?$|acceptee?s?$|admise?s?$|reconocid|aceptad|admitid|riconosciut|accettat|ammess|reconhecid|aceites?$|aceitas?$|aceitos?$|erkend|geaccepteerd)/;
const bodies =
  /^(?:associations?$|federations?$|bodies$|insurers|guilds|unions$|authorities|chambers|societies|assureurs|syndicats|ordres$|chambres|autorites|asociacion|federacion|aseguradoras|colegios|gremios|autoridades|camaras|associazion|federazion|assicurazion|ordini$|autorita$|camere$|sindacati|associac|associacoes|federac|seguradoras|ordens$|sindicatos|krankenkassen|versicherungen|versicherern|kammern|behorden|innungen|gewerkschaften|verzekeraars|vakbonden|instanties)|(?:verbanden?|gesellschaften|vereinigungen|verenigingen|bonden|genootschappen)$/;
/** Stems of what any fact recognises, accepts or accredits with. */
const recognising =
  /recogni|anerk|akkredit|akzept|erkenn|accredit|acredit|credenci|agree|homolog|omolog|approv|approuv|aprob|aprovad|genehm|zugelass|goedgek|erken|reconn|reconoc|riconosc|reconhec|accep|accett|acept|aceit|geaccep|endors|admis|admitid|ammess/;
