import type { Edit } from './mend.ts';
import { cutOut } from './seam.ts';
import type { Span } from './span.ts';

/** Takes a date, an address or an identifier out, with the words that only lead to it: `on`, `valid until`, `ID:`. */
export function mendMark(text: string, { start, end }: Span): Edit {
  const lead = leadOf(text.slice(Math.max(0, start - reach), start));
  const from = start - lead;
  const sentence = findAdministrativeSentence(text, { start: from, end });
  return sentence === undefined ? cutOut(text, { start: from, end }) : cutOut(text, sentence);
}

const reach = 60;

const leads = [
  /(?:[,;]? ?\b(?:(?:and|is|and is|y|et|und|e|en) )?(?:valid|válid[oa]|valable|valide|gültig|geldig) (?:until|till|through|to|from|hasta(?: el)?|jusqu['’]au|bis(?: zum)?|fino al|até|tot)[: ]+)$/iu,
  /(?:\b(?:(?:certificate|credential|badge|student|learner|recipient|employee|serial|registration|matricul(?:a|ation)|user)[- ])?(?:id|no|nr|nº|n°|number|número|numero|nummer|code|uuid|did|e-?mail|tel|phone|telephone|telefon|fax|date|datum|fecha|data|dated?)(?:\.|\b)[.: #]{0,3})$/iu,
  /(?:\bon (?:the|this) |\b(?:on|at|as of|via|dated|vom|am|den|op|le|el(?: día)?|en|em|il|du|del|de|of|the|since|from|until|till|by|bis(?: zum)?|seit(?: dem)?|desde el|hasta el|dal|al|à partir du|a partir de|le jour|from the|this) )$/iu,
];

function leadOf(before: string): number {
  for (const lead of leads) {
    const match = lead.exec(before);
    if (match !== null) return match[0].length;
  }
  return 0;
}

/** A sentence that said nothing but the date or number goes whole: `Issued on 3 March 2026.` */
function findAdministrativeSentence(text: string, { start, end }: { start: number; end: number }) {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const head = /(?:^|[.!?;\n|•](?:\s|$))((?:(?![.!?;\n|•]\s)[^\n]){0,59})$/.exec(before)?.[1] ?? before;
  const tail = /^[^.!?;\n|•]*/.exec(after)?.[0] ?? '';
  if (before.length === reach && head === before) return undefined;
  if (tail.length === reach) return undefined;
  const words = `${head} ${tail}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || !words.every((word) => administrative.has(word))) return undefined;
  const stop = /^[.!?;|]/.test(after.slice(tail.length)) ? 1 : 0;
  const isLast = after.slice(tail.length + stop).trim() === '' && stop === 1;
  return {
    start: start - head.length,
    end: end + tail.length + (isLast || head.trim() !== '' || tail.trim() !== '' ? stop : 0),
  };
}

const administrative = new Set(
  `issued awarded earned completed granted valid until from through till expires expiry expiration expired date of on id no number
  certificate credential badge issue the this was is at contact email e mail tel phone telephone and to verification code
  award completion mobile fax did uuid
  ausgestellt am vom verliehen gültig bis zum datum ausstellungsdatum nummer zertifikat erworben
  expedido expedida emitido emitida otorgado el fecha de expedición emisión válido hasta vence
  délivré délivrée le fait à date valable jusqu au émis
  emitido em data de emissão válido até rilasciato il data di rilascio valido fino al
  uitgegeven op datum geldig tot uitgereikt`.split(/\s+/),
);
