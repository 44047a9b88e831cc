import { matchesIn } from '../matches-in.ts';
import type { Edit, Manner } from './edit.ts';
import { cutOut } from './seam.ts';
import type { Span } from './span.ts';

/** Takes a date, an address or an identifier out, with the words that only lead to it: `on`, `valid until`, `ID:`. */
export function mendMark(
  text: string,
  { span, place }: { readonly span: Span; readonly place: Manner['place'] },
): Edit {
  const sentence = place === 'title' ? undefined : findAdministrativeSentence(text, span);
  if (sentence !== undefined) return cutOut(text, sentence);
  const start = span.start - leadOf(text.slice(Math.max(0, span.start - reach), span.start));
  const end = span.end + (particle.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0);
  return cutOut(text, { start, end });
}

const reach = 80;

const leads = [
  /(?:\b(?:born(?: on)?|geb(?:oren)?\.?(?: am)?|né(?:e|\(e\))? le|nacid[oa](?: el)?|nascid[oa](?: em)?|nat[oa] il|geboren op|född|født|syntynyt|ur\.|nar\.|d\.o\.b\.?|dob)[: ]{1,2})$/iu,
  /(?:[,;]? ?\b(?:(?:and|is|and is|y|et|und|e|en) )?(?:valid|válid[oa]|valable|valide|gültig|geldig) (?:until|till|through|to|from|hasta(?: el)?|jusqu['’]au|bis(?: zum)?|fino al|até|tot)[: ]+)$/iu,
  /(?:\b(?:(?:certificate|credential|badge|student|learner|recipient|employee|serial|registration|user)[- ])?(?:id|no|nr|nº|n°|number|número|numero|nummer|code|uuid|did|e-?mail|tel|phone|telephone|telefon|fax|date|datum|fecha|data|dated?)(?:\.|\b)[.: #]{0,3})$/iu,
  /(?:\bon (?:the|this) |(?<!\p{L})(?:on|at|as of|via|dated|vom|am|den|op|le|el(?: día)?|en|em|il|du|del|de|of|the|since|from|until|till|by|bis(?: zum)?|seit(?: dem)?|desde el|hasta el|dal|al|à partir du|a partir de|le jour|jusqu['’]au|στις|στην|dnia|od|до|с|от|from the|this) |[于於在])$/iu,
];
/** What Japanese, Korean and Chinese put after a date. */
const particle = /^(?:に[、]?|付けで|에(?=[\s,.]|$))/u;

function leadOf(before: string): number {
  const found = leads.map((lead) => lead.exec(before)?.[0].length ?? 0);
  return found.find((length) => length > 0) ?? 0;
}

/** A sentence that said nothing but the date or number goes whole: `Issued on 3 March 2026.` */
function findAdministrativeSentence(text: string, { start, end }: Span): { start: number; end: number } | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const headStart = lastBoundary(before);
  const tailEnd = after.search(/[.!?](?:\s|$)|[;\n|•]/);
  if (headStart === -1 && start > reach) return undefined;
  if (tailEnd === -1 && after.length === reach) return undefined;
  const head = before.slice(Math.max(0, headStart));
  const tail = tailEnd === -1 ? after : after.slice(0, tailEnd);
  // `(geb. 1. Januar 1990)`: the full stop ended no sentence.
  if (/^[^([]*[)\]]/.test(tail) && !/[([]/.test(head)) return undefined;
  const words = `${head} ${tail}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (!words.every((word) => administrative.has(word))) return undefined;
  const stop = tailEnd !== -1 && /[.!?;|]/.test(after.charAt(tailEnd)) ? 1 : 0;
  // `About welding (3 March 2026)`: brackets are closed by the seam.
  const isBracketed = /[([]\s*$/.test(head);
  return isBracketed ? undefined : { start: start - head.trimStart().length, end: end + tail.length + stop };
}

/** Where the sentence begins, behind the last sign that ends one; -1 where none is in sight. */
function lastBoundary(before: string): number {
  const boundaries = matchesIn(before, /[.!?](?=\s)|[;\n|•]/g);
  const last = boundaries.at(-1);
  return last === undefined ? -1 : last.index + 1;
}

const administrative = new Set(
  `issued awarded earned completed granted valid until from through till expires expiry expiration expired date dates of on id
  no number certificate credential badge issue the this was is at contact email e mail tel phone telephone and to
  verification code award completion mobile fax did uuid please us more information details questions further any for
  or call write reach you have
  ausgestellt am vom verliehen gültig bis zum datum ausstellungsdatum nummer zertifikat erworben
  expedido expedida emitido emitida otorgado otorgada el fecha de expedición emisión válido válida hasta vence
  délivré délivrée le fait à date valable jusqu au émis émise
  emitido em data de emissão válido até rilasciato il data di rilascio valido fino al
  uitgegeven op datum geldig tot uitgereikt`.split(/\s+/),
);
