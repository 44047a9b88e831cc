import { matchesIn } from '../matches-in.ts';
import { commonWords } from './common-words.ts';
import { isPhrase } from './ordinary-words.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { foldWord } from './words.ts';

/** Sentences of whom to ask by first name: `Questions? Ask Ana.`, `Fale com a Ana, a nossa coordenadora.` */
export function findContacts(text: string): Stretch[] {
  if (!asking.test(text)) return [];
  return [...findAddressed(text), ...findAsked(text)];
}

/**
 * `Contact Maria at maria@example.com or by phone.`: how to reach somebody. Of a sentence with the address of a role
 * (`training@…`) the address goes alone.
 */
function findAddressed(text: string): Stretch[] {
  return matchesIn(text, named).flatMap(({ index, 0: words, groups }) => {
    const { name = '', local = '' } = groups ?? {};
    if (!asked.test(text.slice(Math.max(0, index - 80), index))) return [];
    const isOwn = foldWord(local).includes(foldWord(name)) && !roles.test(name);
    return isOwn ? [sentenceAround(text, { start: index, end: index + words.length })] : [];
  });
}

const named =
  /(?<=\p{L} )(?<name>\p{Lu}\p{L}{1,20})(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}(?:[:,]? (?:on|at|via|by|under|unter|au|à|al|a|par|por|per|op|em|en|no|in|su|all['’]|(?:e-?)?mail|adresse|[:(–-]) ?){0,3} ?(?:mailto:)?(?<local>[\p{L}\p{N}._%+-]{2,40})@/gu;

/** Who answers for an office has its name for an address: `Contact Admissions at admissions@…`. */
const roles =
  /^(?:admi|support|soporte|suporte|supporto|train|form|ausbild|fortbild|opleid|info|contact|kontakt|sales|vendas|ventas|office|büro|bureau|secret|sekret|segret|help|hilfe|ayuda|service|servi|team|equipo|équipe|squadra|academ|akadem|educ|course|kurs|curs|cours|corsi|registr|enrol|inscri|iscri|matr[ií]c|exam|prüf|examen|student|learn|campus|school|schule|école|escola|escuela|scuola|badge|certif|credential|compliance|billing|accounts?$|customer|kunden|client|marketing|press|hr$|careers?)/iu;

function findAsked(text: string): Stretch[] {
  return matchesIn(text, contact).flatMap(({ index, 0: words, groups }) => {
    const { name = '', ours } = groups ?? {};
    const from = Math.max(0, index - 80);
    const lead = asked.exec(text.slice(from, index));
    if (lead === null || (lead.groups?.led === undefined && ours === undefined)) return [];
    if (isPhrase([name]) || commonWords.has(foldWord(name))) return [];
    const end = index + words.length;
    const sentence = sentenceAround(text, { start: end - 1, end });
    return [{ ...sentence, start: Math.min(sentence.start, from + lead.index) }];
  });
}

const asking =
  /frage|question|quer(?:y|ies)|dúvida|duda|pregunt|domand|dubbi|vragen|contact|kontakt|ask|speak|write|fal[ea]|habl|escri|parl|scriv|spre[ck]|wend|meld|adress|demand|rivol/iu;
const leadIn =
  '(?:any |for |all |bei |für |pour |para |per |bij |voor |des |une |em caso de |toute |cualquier |quaisquer |altre )*(?:questions?|queries|enquiries|fragen|rückfragen|unklarheiten|dúvidas?|perguntas|dudas?|consultas|preguntas|domande|dubbi|vragen|info)';
const addressing =
  '(?:please |bitte |por favor |prière de )?(?:contact|call|ask(?: for)?|speak (?:to|with)|write to|talk to|see|kontaktiere(?:n sie)?|fragen sie|frag(?:t)?|wende(?:n sie sich| dich| dich bitte)? an|melde(?:n sie sich| dich) bei|sprich mit|contactez|demandez(?: à)?|écrivez à|adressez-vous à|parlez (?:à|avec)|contact[ae]r?(?: con| a)?|pregunt[ae](?: a| por)|habl[ae](?: con)?|escrib[ae] a|fal[ea](?:r)? com|escrev[ae] (?:a|para)|pergunt[ae] (?:a|à|ao)|parl[ai](?:te)? con|scriv[ie](?:te)? a|chied[ie](?:te)? a|rivolgersi a|rivolgiti a|vraag(?: het)?(?: aan)?|neem contact op met|mail|bel|praat met)';

/** A name behind other words, and what follows it where somebody is to be asked. */
const contact =
  /(?<=\p{L} )(?<name>\p{Lu}\p{Ll}{2,20})(?:(?=[.!(]|$|\n| [(–-]| (?:on|at|via|by|under|unter|au|al|par|por|per|op|em|en|\d|\+))|(?<ours>, (?:(?:a|o|la|el|il) )?(?:our|unser\p{Ll}*|notre|nuestr[oa]|noss[oa]|nostr[oa]|onze|ons|the|the course|die|der|la|le|de|a|o|il|el) \p{L}))/gu;
const asked = new RegExp(
  String.raw`(?<!\p{L})¿?(?:(?<led>${leadIn}) ?[?:.,]? ¿?)?(?:${addressing}) (?:(?:a|o|la|el|il|de|die|der|den|dem) )?$`,
  'iu',
);
