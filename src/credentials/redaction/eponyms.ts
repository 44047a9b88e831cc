import { anyCase } from './any-case.ts';
import type { Mention } from './mention.ts';
import type { NamePart } from './name-book.ts';

/**
 * Whether a surname is that of whom a law or method is named after: `the revised Bloom’s taxonomy`, `lei de Little`. A first
 * name, a title and a result in the same sentence speak for the holder.
 */
export function isEponym(
  text: string,
  { mention, part }: { readonly mention: Mention; readonly part: NamePart },
): boolean {
  const { start, end, hasTitle, hasInitial } = mention;
  if (!part.isFamily || hasTitle || hasInitial) return false;
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + 120))?.[0] ?? '';
  const isNamed = behind.test(after) || before.test(text.slice(Math.max(0, start - 60), start));
  return isNamed && !personal.test(after);
}

const nouns = anyCase(
  [
    'taxonom(?:y|ie|ía|ia)|laws?|theorems?|th[ée]or[èe]me|teorema|satz(?:es)?|gesetze?|ley(?:es)?|leis?|lois?|legg[ei]|wet(?:ten)?',
    'modell?[oe]?s?|modèles?|cycles?|zyklus|ciclos?|cyclus|methods?|methode[n]?|méthodes?|métodos?|metodo|scales?|skala|échelle|escala|scala|schaal',
    'rules?|regeln?|règles?|reglas?|regras?|regola|principles?|prinzip|princip[eio]+s?|hierarch(?:y|ie)|jerarquía|pyramide?|pirámide|piramide|curves?|kurve|courbe|curva',
    'diagram(?:a|me|ma|m|s)?|hypothes[ei]s?|equations?|gleichung|équations?|ecuación|equação|equazione|theor(?:y|ies|ie)|théories?|teor[ií]a|paradoxe?|effe(?:ct|kt|t|tto)|efe[ic]?to',
    'criteri(?:a|on|o)|numbers?|constant|triangle|matrix|grid|typology|blot(?:ting)?|stain|syndromes?|man(?:oeuvre|œuvre|over|över|iobra|obra|ovra)|indica(?:tor|teur|dor)|inde?x|test(?!\\p{L}| result| score)|score system|questionnaire|inventory|compass|kompass|stages|etapas|étapes|stufen',
  ].join('|'),
);
const behind = new RegExp(
  String.raw`^(?:['’]s?)? (?:\p{Ll}{4,14} )?(?:${nouns})(?!\p{L})|^-(?:\p{L}+-)?\p{L}*(?:${nouns})(?!\p{L})`,
  'u',
);
const before = new RegExp(
  String.raw`(?<!\p{L})\p{L}{0,12}(?:${nouns})(?: \p{Ll}{4,14})? ?(?:(?:de|d['’]|di|da|do|del|della|dello|of|von|nach|van) ?)?$`,
  'u',
);
const personal =
  /(?<!\p{L})(?:scored|rated|graded|passed|awarded|her|his|bewertet|notée?|calificad[oa]|avaliad[oa]|valutat[oa]|beoordeeld)(?!\p{L})|\d ?[/%]/u;
