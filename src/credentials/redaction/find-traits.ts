import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * Finds sentences of an award that tell the age or health of `she` or `he`: `She is 54 and diabetic.` Where the sentence
 * before names somebody else or speaks of one patient or client, they are meant; else it is the holder.
 */
export function findTraits(text: string, people: readonly Stretch[]): Span[] {
  if (!hint.test(text)) return [];
  const told = matchesIn(text, ofOne).flatMap(({ index, 0: found }) => {
    const start = index + found.search(/\p{L}/u);
    const sentence = sentenceAround(text, { start, end: start + 1 });
    const said = text.slice(sentence.start, sentence.end);
    return tells(said) && isHolder(text, { start, people, said }) ? [whole(sentence)] : [];
  });
  const named = people.flatMap(({ start, end }) => {
    const after = /^[^.!?\n]{0,160}/u.exec(text.slice(end, end + 160))?.[0] ?? '';
    return tells(`She${after}`) ? [whole(sentenceAround(text, { start, end }))] : [];
  });
  return [...told, ...named];
}

function whole(sentence: Stretch): Span {
  return { ...sentence, kind: 'sentence', uncertain: true };
}

function tells(sentence: string): boolean {
  return age.test(sentence) || health.test(sentence);
}

type Place = { readonly start: number; readonly people: readonly Stretch[]; readonly said: string };

/** Elsewhere than in English a course or a school is called so and has an age, but no illness. */
function isSaidOfOne(said: string): boolean {
  return /(?<!\p{L})(?:s?he|her|his)(?!\p{L})/iu.test(said) || health.test(said);
}

/** Somebody else whom a text tells of. */
const fullName = /(?<!\p{L})(?!(?:Die|Der|Das|Den|Dem|Ein|Eine|Einen|Alle) )\p{Lu}\p{L}+ \p{Lu}\p{L}+/u;

/** Whether nobody else stands before whom the pronoun could mean. */
function isHolder(text: string, { start, people, said }: Place): boolean {
  const before =
    text
      .slice(Math.max(0, start - 300), start)
      .split(/\n[^\S\n]*\n/)
      .at(-1) ?? '';
  const from = start - before.length;
  // Behind the sentence that names the holder the pronoun is theirs; else only what nothing stands before.
  const last = people.findLast(({ start: begin, end }) => begin >= from && end <= start);
  if (last === undefined) return !otherPerson.test(before) && !fullName.test(before) && isSaidOfOne(said);
  return !otherPerson.test(text.slice(Math.min(start, sentenceAround(text, last).end), start));
}

/** A pronoun for one person at the beginning of a sentence. */
const ofOne =
  /(?<=^|\n|[.!?] )(?:(?:At \d{2}|Although|Despite|Even though|Obwohl|Trotz|Bien que?|Malgré|Aunque|Pese|Embora|Apesar|Anche se|Nonostante|Hoewel|Ondanks),? [^.!?\n]{0,40}?)?(?:[Ss]he|[Hh]er?|[Hh]is|Sie|Er|Ihre?|Seine?|Elle|Il|Ella|Él|Ela|Ele|Lei|Lui|Zij|Ze|Hij|Haar|Zijn|Tiene|Está|Tem|Ha|Padece|Sofre|Soffre)(?!\p{L})/gu;

const ill = [
  'diabet(?:ic|es)|asthma(?:tic)?|epilep(?:tic|sy)|dyslexi[ac]|autis(?:tic|m)|adhd|pregnan(?:t|cy)|deaf|blind|disabled|disability|cancer|depress(?:ed|ion)|bipolar|hiv|paraly[sz]ed|amputee|anxiety disorder|chronic(?:ally)? (?:ill\\p{L}*|pain|disease)|multiple sclerosis|wheelchair',
  'diabetiker(?:in)?|asthmatiker(?:in)?|epileptiker(?:in)?|schwanger|gehörlos|taub|schwerbehindert|krebs(?:krank)?|depressiv|autist(?:in|isch)?|legastheni\\p{L}+|rollstuhl|chronisch krank',
  'diabétique|asthmatique|épileptique|enceinte|sourde?|aveugle|handicapée?|autiste|dépressi(?:f|ve)|dyslexique|malade chronique|fauteuil roulant',
  'diabétic[oa]|asmátic[oa]|epiléptic[oa]|embarazada|sord[oa]|cieg[oa]|discapacitad[oa]|discapacidad|autista|depresiv[oa]|disléxic[oa]|silla de ruedas|cáncer',
  'grávida|surd[oa]|ceg[oa]|deficiente|deficiência|disléxic[oa]|cadeira de rodas|cancro',
  'diabetic[oa]|asmatic[oa]|epilettic[oa]|incinta|sord[oa]|ciec[oa]|disabile|disabilità|dislessic[oa]|sedia a rotelle|cancro',
  'diabetespatiënt|diabetisch|astmatisch|zwanger|doof|gehandicapt|autistisch|dyslectisch|rolstoel|kanker',
].join('|');
const health = new RegExp(
  String.raw`^(?:[^.!?\n]{0,60}?(?<!\p{L}))?(?:${anyCase('she|he|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|ze|hij')}) (?:\p{L}+ )?(?:${anyCase('is|was|has|had|suffers?|suffered|lives with|uses|ist|war|hat|leidet|sitzt|est|était|a|souffre|vit avec|es|tiene|sufre|padece|usa|está|é|tem|sofre|è|ha|soffre|heeft|lijdt|zit')})(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:${anyCase(ill)})(?!\p{L})|^(?:${anyCase('(?:despite |trotz |malgré |a pesar de |apesar d[ao] |nonostante |ondanks )?(?:her|his|ihre[rmsn]?|seine[rmsn]?|su|sua|seu|haar|zijn)')}) (?:\p{L}+ ){0,2}(?:${anyCase(ill)})(?!\p{L})|^(?:${anyCase('tiene|está|tem|ha|padece|sofre|soffre')}) (?:\p{L}+ ){0,2}(?:${anyCase(ill)})(?!\p{L})`,
  'u',
);
const years = anyCase(
  'years?(?: old| of age)?|yrs?|jahre(?: alt)?|ans|años(?: de edad)?|anos(?: de idade)?|anni|jaar(?: oud)?',
);
/** Of a life: `is 54 and`, `tiene 54 años`; `has 12 years of practice` is none. */
const age = new RegExp(
  String.raw`^(?:[^.!?\n]{0,40}?(?<!\p{L}))?(?:(?:${anyCase('she|he|sie|er|elle|il|ella|él|ela|ele|lei|lui|zij|ze|hij')}),? (?:\p{L}+ )?(?:(?:${anyCase('is|was|ist|war|is nu')}) (?:\p{Ll}+ )?\d{2}(?: (?:${years}))?(?=[.,;!]|$| (?:and|und|en|but|now|when|als)(?!\p{L}))|(?:${anyCase('turned|turns|wurde|wird|werd|wordt')}) \d{2}(?=[.,;!]|$| (?!\p{L}+s(?!\p{L})))|(?:${anyCase('a|avait|aura|ha|aveva|compie|tiene|tenía|cumplió|tem|tinha|fez')}) \d{2} (?:${anyCase('ans|años|anos|anni')})(?! (?:d['’]|de (?!edad|idade)|di ))|(?:${anyCase('aged|age')}) \d{2})|(?:${anyCase('tiene|tem|ha')}) \d{2} (?:${anyCase('años|anos|anni')})(?! (?:de (?!edad|idade)|di ))|At \d{2}, (?:she|he)(?!\p{L}))`,
  'u',
);
const hint = new RegExp(String.raw`(?<![\p{L}\p{N}])\d{2}(?=[.,;! ]|$)|(?<!\p{L})(?:${anyCase(ill)})(?!\p{L})`, 'u');

/** Somebody else in the singular, a patient or whom a scene is about; or a school, which French calls `elle`, too. */
const otherPerson =
  /(?<!\p{L})(?:Mrs?|Ms|Miss|Mme|Frau|Herrn?|Sra?|Señora?|Signora?|Mevrouw|Meneer|Dr|Prof)\.? \p{Lu}|(?<!\p{L})(?:(?:an?|the|one|this|each|every|her|his|their|eine[mnrs]?|de[rmsn]|die|das|diese[mnrs]?|une?|la|le|cette?|una?|el|este|esta|uma?|[ao]|un[oa]?|il|lo|een|het|de)|l['’]) ?(?:\p{Ll}+ ){0,2}(?:école|entreprise|association|formation|programme|institut|centre|musée|verein|schule|hochschule|akademie|verband|firma|betrieb|escuela|empresa|asociación|programa|instituto|centro|escola|associação|scuola|istituto|associazione|azienda|school|vereniging|bedrijf|opleiding|patient|client|resident|customer|victim|child|baby|casualty|woman|man|girl|boy|person|mother|father|user|casualty|character|actor|king|queen|colleague|case|pupil|guest|patientin|klient|klientin|kunde|kundin|bewohner|bewohnerin|kind|frau|mann|opfer|mutter|vater|cliente?|résidente?|enfant|femme|homme|victime|paciente|residente|niñ[oa]|mujer|hombre|víctima|utente|paziente|donna|uomo|bambin[oa]|vittima|utente|bambino|criança|mulher|homem|vítima|patiënt|bewoner|cliënt|vrouw|slachtoffer)(?!\p{L})|(?<=\p{L} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?= (?:is|was|has|had|meets|comes|lives|works))/iu;
