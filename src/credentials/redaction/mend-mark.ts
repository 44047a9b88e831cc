import { matchesIn } from '../matches-in.ts';
import { endsInAbbreviation } from './abbreviations.ts';
import type { Edit, Manner } from './edit.ts';
import { beginSentence, handleLead } from './mend-person.ts';
import { cutOut } from './seam.ts';
import type { Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/** Takes a date, an address or an identifier out, with the words that only lead to it: `on`, `valid until`, `ID:`. */
export function mendMark(
  text: string,
  { span, place }: { readonly span: Span; readonly place: Manner['place'] },
): Edit {
  const sentence = place === 'title' ? undefined : findAdministrativeSentence(text, span);
  if (sentence !== undefined) return beginSentence(text, cutOut(text, sentence));
  const after = text.slice(span.end, span.end + reach);
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  const start = span.start - (leadOf(before) || leadOfAddress(before, text.slice(span.start, span.end), after));
  const birth = place === 'title' ? undefined : birthAside(text.slice(Math.max(0, start - 2), span.start), after);
  // `Anna Klein, geb. am 3. Mai 1990 in Ulm, hat`: both commas were its own, and so is a place between them.
  if (birth !== undefined) return cutOut(text, { start: start - 2, end: span.end + birth });
  // `Jane Smith, S/o Shri Raman, has`: both commas were its own.
  if (place !== 'title' && text.charAt(span.start) === ',' && verbBehind.test(after))
    return cutOut(text, { start: span.start, end: span.end + 1 });
  const behind = (particle.exec(after) ?? leftBehind.exec(after))?.[0].length;
  const end = span.end + (behind ?? repeatedLead(text.slice(0, start), after));
  return place === 'title'
    ? cutOut(text, { start, end })
    : beginSentence(text, cutOut(text, withScoring(text, withEvent(text, { start, end }))));
}

/** How much goes behind a day of birth that stands between commas. */
function birthAside(lead: string, after: string): number | undefined {
  return bornBehindComma.test(lead) ? /^(?:,? (?:in )?\p{Lu}[\p{L}-]{1,30})?,/u.exec(after)?.[0].length : undefined;
}

const bornBehindComma =
  /^, (?:born|geb\.|geboren|née?|nat[oa]|nacid[oa]|nascid[oa]|född|født|syntynyt|ur\.|nar\.|urodzon[ay]|narozen[áý]?)/iu;

/** `a workshop on brakes, held on 24 May`: that it took place says nothing without the day. */
function withEvent(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const behind = tookPlaceBehind.exec(after)?.[0];
  const pronoun = behind === undefined ? undefined : relative.exec(before)?.[0];
  if (behind !== undefined && pronoun !== undefined) return { start: start - pronoun.length, end: end + behind.length };
  const said = /^\s*(?:[.,;)!]|$)/.test(after) ? (tookPlace.exec(before)?.[0] ?? '') : '';
  // `The workshop, held on 24 May, covers`: both commas were its own.
  const comma = said.startsWith(',') && after.startsWith(',') ? 1 : 0;
  return { start: start - said.length, end: end + comma };
}

/** `earned the badge after scoring 93 % in the interview`: without its result the clause says nothing. */
function withScoring(text: string, { start, end }: Stretch): Stretch {
  const before = text.slice(Math.max(0, start - reach), start);
  const lead = scoring.exec(before)?.[0];
  if (lead === undefined) {
    const left = /^\s*(?:[.;!?)]|$)/.test(text.slice(end, end + 4)) ? participleLeft.exec(before)?.[0] : undefined;
    return { start: start - (left?.length ?? 0), end };
  }
  const rest = /^[^.,;:!?\n]*/u.exec(text.slice(end, end + reach))?.[0] ?? '';
  return { start: start - lead.length, end: end + (clauseBehind.test(rest) ? 0 : rest.length) };
}

const scoring =
  /,? (?:(?:after|by|having) (?:scoring|achieving|obtaining|gaining|getting|reaching)|(?:tras|después de|al|após|depois de|ao|dopo) (?:obtener|sacar|alcanzar|lograr|obter|alcançar|conseguir|tirar|aver (?:ottenuto|raggiunto|conseguito))|après avoir (?:obtenu|atteint)|en (?:obtenant|atteignant)|na het (?:behalen|halen) van|nach (?:Erreichen|Erzielen) von)(?: (?:an?|una?|une|uma?|een))? ?$/iu;
/** `ha discusso la prova riportando`, `passed, obtaining a`: with nothing behind it says nothing. */
const participleLeft =
  /,? (?<!\p{L})(?!(?:quando|cuando) )\p{Ll}{2,14}(?:ando|i?endo|indo)(?: (?:una?|uma?|con|com))? ?$|, \p{Ll}{3,14}ing(?: an?| with)? ?$/u;
const clauseBehind = /(?<!\p{L})(?:and|but|y|et|und|e|en|pero|mais|ma|maar|aber)(?!\p{L})/u;

const pronouns = 'that|which|que|qui|che|die|der|das|dat|som|który|która|które';
const passive = String.raw`was|were|is|been|has been|fue|fueron|ha sido|foi|foram|a été|est|è|è stat[oa]|wurden?|werd|blev|ble|var|został[ao]?`;
const relative = new RegExp(String.raw`,? (?:${pronouns}) $`, 'iu');
const tookPlaceBehind =
  /^ ?(?:stattfand|stattfanden|stattgefunden hat|(?:durchgeführt|abgehalten|veranstaltet) wurden?|plaatsvond|plaatsgevonden heeft|gehouden werd)(?=\s*(?:[.,;)!]|$))/iu;
const events =
  'held|taking place|conducted|organi[sz]ed|celebrad[oa]s?|realizad[oa]s?|impartid[oa]s?|desarrollad[oa]s?|dictad[oa]s?|tenue?s?|organisée?s?|dispensée?s?|durchgeführt|abgehalten|veranstaltet|ministrad[oa]s?|decorrid[oa]s?|tenut[oaei](?:si)?|svolt[oaei](?:si)?|organizzat[oaei]|gehouden|georganiseerd|genomför[dt]a?|hållen|hållet|gennemført|afholdt|avholdt|gjennomført|przeprowadzon[yaei]|zorganizowan[yaei]|konan[ýáé]';
/** Those that stand behind what they are of, and not at the end of a sentence of their own. */
const eventsBehindNoun =
  'held|taking place|conducted|organi[sz]ed|celebrad[oa]s?|realizad[oa]s?|impartid[oa]s?|desarrollad[oa]s?|dictad[oa]s?|tenue?s?|organisée?s?|dispensée?s?|ministrad[oa]s?|decorrid[oa]s?|tenut[oaei](?:si)?|svolt[oaei](?:si)?|organizzat[oaei]';
/** Words right before, whose participle it is: `must be held`, `han sido realizadas`. */
const auxiliaries =
  'was|were|is|are|be|been|being|has|have|had|who|fue|fueron|ser|sido|será|serán|han|ha|foi|foram|serão|été|être|est|sont|sera|seront|ont|a|è|stat[oaei]|sarà|saranno|viene|vengono|venne|and|und|y|et|e|en';
const tookPlaceAlone =
  "took place|tuvo lugar|se celebró|se realizó|s['’]est (?:tenue?|déroulée?)|a eu lieu|decorreu|teve lugar|se realizou|aconteceu|si è (?:tenut|svolt)[oa]|ha avuto luogo|plaatsvond|ägde rum|fandt sted|fant sted|odbył[ao]? się";
/** Not behind its own auxiliary, which would be left alone: `The workshop was held.` */
const tookPlace = new RegExp(
  String.raw`(?:,? (?:${pronouns}) (?:(?:(?:${passive}) )?(?:${events})|${tookPlaceAlone})|, ?(?:${events})|(?<!(?<!\p{L})(?:${auxiliaries})) (?:${eventsBehindNoun}))\s*$`,
  'iu',
);

/** `roll number 4471 bearing has passed` */
const leftBehind = /^ bearing(?= (?:has|have|had|is|was)(?!\p{L}))/u;
const verbBehind = /^, (?:has|have|had|is|was)(?!\p{L})/u;
const reach = 80;

const leads = [
  handleLead,
  /(?<=(?:besluit|decreet) )van $/iu,
  /(?<=(?<!\p{L})(?:writ(?:e|es|ing)|e-?mails?|apply|mail|questions|schreib\p{L}*|escrib\p{L}+|escrev\p{L}+|scriv\p{L}+|écri\p{L}+|mailen) )(?:to|an|a|à|para|aan|naar) $/iu,
  /(?<!\p{L})(?:ref|reference|referenz|référence|referencia|referência|riferimento|referentie|folio|serial|SSN|DNI|NIE|NIF|CPF|BSN|C\. ?F|CF|codice fiscale)(?:\.|(?!\p{L}))[.: #]{0,3}$/iu,
  /(?<!\p{L})(?:on|at|au|al|ao|no|le|el|il|o|unter(?: der)?|op|på|pod) (?:number|num[eé]ro|número|(?:ruf)?nummer|numer(?:em)?) $/iu,
  /(?:\b(?:born(?: on)?|geb(?:oren)?\.?(?: am)?|né(?:e|\(e\))? le|nacid[oa](?: el)?|nascid[oa](?: em)?|nat[oa] il|geboren op|född|født|syntynyt|ur\.|nar\.|d\.o\.b\.?|dob)[: ]{1,2})$/iu,
  /(?:[,;]? ?\b(?:(?:and|is|and is|y|et|und|e|en) )?(?:valid|válid[oa]|valable|valide|gültig|geldig) (?:until|till|through|to|from|hasta(?: el)?|jusqu['’]au|bis(?: zum)?|fino al|até|tot)[: ]+)$/iu,
  /(?:\b(?:(?:certificate|credential|badge|student|learner|recipient|employee|serial|registration|user)[- ])?(?:id|no|nr|nº|n°|number|número|numero|nummer|code|uuid|did|e-?mail|tel|phone|telephone|telefon|fax|d\.d|(?:(?:in|con|en|com|na|à la|op|met|mit|on the|med|z) )?(?:date|datum|fecha|data|dato|datą)|dated)(?:\.|\b)[.: #]{0,3})$/iu,
  // `à enfermeira, registro COREN-PE 554.018`
  /(?:,| \(| (?:with|mit|con|com|avec|met)) (?:registr(?:o|ation|atie)|registo|inscription|inscrição|iscrizione|licen[cs]e|licencia|licença|colegiad[oa]|matrícula|matricule|matricola|registrierung|zulassung)(?: (?:no|nr|n)\.?[º°]?)?:? $/iu,
  /(?:\bon (?:the|this) |(?<!\p{L})(?:on|at|au|unter|på|pod|as of|via|dated|vom|am|den|op|le|el(?: día)?|en|em|il|du|del|de|of|the|since|from|until|till|by|bis(?: zum)?|seit(?: dem)?|desde el|hasta el|dal|al|à partir du|a partir de|le jour|jusqu['’]au|στις|στην|dnia|dne|od|до|с|от|from the|this) |[于於在])$/iu,
];
/** What Japanese, Korean and Chinese put after a date. */
const particle = /^(?:に[、]?|付けで|에(?=[\s,.]|$))/u;

function leadOf(before: string): number {
  const found = leads.map((lead) => lead.exec(before)?.[0].length ?? 0);
  return found.find((length) => length > 0) ?? 0;
}

/** `Tu constancia fue enviada a ana@x.example.` */
function leadOfAddress(before: string, address: string, after: string): number {
  if (!address.includes('@') || !/^\s*(?:[.,;!)]|$)/.test(after)) return 0;
  return towards.exec(before)?.[0].length ?? 0;
}

const towards =
  /(?<!\p{L})(?:to|from|an|von|à|a|al|para|desde|de|da|aan|naar|van|vanaf) (?:(?:the|der|l['’]|la|el|o|het) (?:e-?mail\p{L}*|correo|courriel|adresse|address|adres) )?$/iu;

/** `write to jane@x.org or to the registrar`: the other place to write to needs the word for it once. */
function repeatedLead(before: string, after: string): number {
  const [again = '', lead = ''] = /^ (?:and|or|und|oder|y|o|et|ou|e|en|of) (\p{L}+) /u.exec(after) ?? [];
  return lead !== '' && before.endsWith(` ${lead} `) ? again.length : 0;
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
  const isLabelled = labelAlone.test(head) && !/[\p{L}\p{N}]/u.test(tail);
  if (!isLabelled && !words.every((word) => administrative.has(word))) return undefined;
  const stop = tailEnd !== -1 && /[.!?;|]/.test(after.charAt(tailEnd)) ? 1 : 0;
  // `About welding (3 March 2026)`: brackets are closed by the seam.
  const isBracketed = /[([]\s*$/.test(head);
  return isBracketed ? undefined : { start: start - head.trimStart().length, end: end + tail.length + stop };
}

/** `Code permanent : `, behind which nothing is left. */
const labelAlone = /^\s*\p{Lu}[\p{L} .’'/-]{1,40} ?: ?$/u;

/** Where the sentence begins, behind the last sign that ends one; -1 where none is in sight. */
function lastBoundary(before: string): number {
  const boundaries = matchesIn(before, /[.!?](?=\s)|[;\n|•]/g).filter(
    ({ index, 0: sign }) => sign !== '.' || !endsInAbbreviation(before.slice(0, index)),
  );
  const last = boundaries.at(-1);
  return last === undefined ? -1 : last.index + 1;
}

const administrative = new Set(
  `course courses session sessions kurs kurstermine termine cursus cursusdata issued awarded earned completed granted valid until from through till expires expiry expiration expired date dates of on id
  no number certificate credential badge issue the this was is at contact email e mail tel phone telephone and to
  verification code award completion mobile fax did uuid please us more information details questions further any for
  or call write reach you have
  kontakt contacto contatto contato telefon telefono teléfono telefone téléphone tél kom telefoon mobil móvil telemóvel
  celular cellulare handy gsm rufnummer rückfragen und oder et ou y of lub
  ausgestellt am vom verliehen gültig bis zum datum ausstellungsdatum nummer zertifikat erworben
  expedido expedida emitido emitida otorgado otorgada el fecha de expedición emisión válido válida hasta vence
  délivré délivrée le fait à date valable jusqu au émis émise
  emitido em data de emissão válido até rilasciato il data di rilascio valido fino al
  uitgegeven op datum geldig tot uitgereikt`.split(/\s+/),
);
