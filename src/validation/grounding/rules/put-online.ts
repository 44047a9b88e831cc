import type { Annotated } from '../annotate.ts';
import { clauseBounds } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

/** `Mettent le site en ligne`, "put their shop online": what people publish, unless it is what they are taught in. */
export function isPutOnline({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const words = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!words.every((word) => online.test(word))) return false;
  const bounds = clauseBounds(tokens, first);
  const clause = tokens.slice(bounds.first, bounds.last + 1);
  const near = tokens.slice(Math.max(bounds.first, first - reach), Math.min(bounds.last, last + 2) + 1);
  return near.some(({ folded }) => putting.test(folded)) && !clause.some(({ folded }) => taught.test(folded));
}

/** In words of the clause. */
const reach = 5;
const online = /^(?:en|in|em|online|ligne|linea|linha)$/;
const putting =
  /^(?:put(?:s|ting)?|go(?:es|ing)?|publish(?:es|ing)?|stell(?:en|t)|gestellt|bring(?:en|t|s)|gebracht|gehen|geht|met(?:s|tent|tre|tant)?|mise?s?|mise|pon(?:en|er|e)|publica[nr]?|publicar|sub(?:en|ir|e)|colocar?|colocam|poem|pubblica(?:no|re)?|mett(?:e|ono|ere)|zet(?:ten)?|gezet|plaats(?:en|t)|geplaatst)$/;
const taught =
  /^(?:cours|formations?|seances?|lecons?|modules?|ateliers?|examens?|course|courses|class(?:es)?|lessons?|sessions?|training|workshops?|exams?|lectures|kurse?s?|kursus|lehrgang\S*|unterricht\S*|prufung\S*|seminare?|cursos?|clases?|aulas?|sesion(?:es)?|sess(?:ao|oes)|exame(?:n|s)?|examenes|cors[oi]|lezion[ei]|esam[ei]|incontri|cursus(?:sen)?|les(?:sen)?|opleiding|examens?)$/;
