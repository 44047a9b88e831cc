import { textNouns } from './dictated.ts';
import { placesOf, type Kind, type ReadSentence } from './read-sentence.ts';

/**
 * Whether a sentence tells what somebody else does: its verb has a subject of its own, which is neither the writer nor
 * the text, and no clause of it speaks to the writer. `Players must ignore the order` gives no order.
 */
export function tellsOfOthers(sentence: ReadSentence): boolean {
  const { folded, isDense } = sentence;
  if (isDense) return false;
  const isLesson = lesson.test(folded);
  const subject = subjectOf(sentence);
  if (subject === undefined && !isLesson) return false;
  const quoted = quotationsIn(folded);
  const isSaidItself = ({ at }: Place) => !quoted.some((quotation) => at > quotation.at && at < quotation.end);
  const outside = (kind: Kind) => placesOf(sentence, kind).filter(isSaidItself);
  const isSubject = ({ at }: Place) => subject !== undefined && at < subject.end;
  const has = (kind: Kind) => outside(kind).length > 0;
  const unquoted = folded.replace(quotation, '…');
  if (addressing.some(has) || [reader, passive, inText].some((pattern) => pattern.test(unquoted))) return false;
  if (has('rules') && earlierOnes.test(unquoted)) return false;
  if (givesOrder(sentence, outside('saying')) || outside('overriding').some(({ at }) => isAnew(folded, at)))
    return false;
  if (isLesson || isOfTheirOwn(sentence)) return true;
  if (ofText.test(folded.slice(subject?.at, subject?.end)) || ownSubjects.some((kind) => outside(kind).some(isSubject)))
    return false;
  return !(has('willing') && machine.some(has)) && !hasOwingText(sentence);
}

type Place = { readonly at: number; readonly end: number };

const quotation = /"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})/gu;

function quotationsIn(folded: string): Place[] {
  return Array.from(folded.matchAll(quotation), ({ index, 0: quoted }) => ({ at: index, end: index + quoted.length }));
}

/** Who or what an order to the writer has as its subject. */
const ownSubjects = [
  ...['answers', 'automatic', 'composing', 'facts', 'fields', 'holders', 'itself', 'machines', 'manners', 'outputs'],
  ...['owners', 'results', 'rules', 'secrets', 'tasks', 'texts', 'told', 'writers', 'only'],
] as readonly Kind[];
const ofText = new RegExp(
  `(?<!\\p{L})(?:${textNouns}|models?|assistants?|(?:chat)?bots?|(?:copy)?writers?|authors?|editors?|redact\\p{L}+|redat\\p{L}+|redatt\\p{L}+|verfasser\\p{L}*|auteurs?|schrijvers?|scrittor\\p{L}+|escritor\\p{L}*|certificates?|badges?|credentials?|diplomas?|certificad\\p{L}+|zertifikat\\p{L}*|certificaat|attestat[oi]|llms?|ais?|generators?|summari[sz]ers?|model[oe]s?|modell[oi]?|modelle|generad\\p{L}+|generateurs?|gerador\\p{L}*|generator\\p{L}*)(?!\\p{L})`,
  'u',
);
const addressing = [
  'json',
  'answers',
  'fields',
  'requests',
  'secrets',
  'tasks',
  'told',
  'wishes',
] as const satisfies readonly Kind[];
const machine = ['automatic', 'machines', 'outputs', 'texts', 'writers'] as const satisfies readonly Kind[];

const reader =
  /(?<!\p{L})(?:readers?|lector\p{L}*|lecteurs?|lesern?|leitor\p{L}*|lettor[ei]|lezers?|you|your|yourself|this (?:description|text|summary|badge|certificate|credential)|tu|tus|ti|vous|votre|vos|toi|du|dir|dich|dein\p{L}*|voce|teu|tua|tuo|tuoi|jij|jou|jouw|uw)(?!\p{L})/u;
const determiners =
  'the|an|a(?! (?:partir|continuacion|contar|modo|mode|compter|tous|todos|tutti|la|los|las|el|chi|quien))|each|every|all|both|some|most|many|two|three|el|los|las?|una?|cada|le|les|une?|chaque|die|der|das|jede[rsn]?|alle|eine?|il|lo|i|gli|ogni|un|os?|as(?! \\p{L}+ as )|um|uma|het|een|elke?';
/** A noun with its article at the beginning of the sentence or behind a heading; behind `de`, which is of many tongues, Dutch. */
const nominal = new RegExp(
  `^(?:[^:"]{2,30} ?: )?(?:(?:if|when|while|si|cuando|quand|lorsque|wenn|se|quando|als|wanneer) )?(?:(?:${determiners}) |l'|(?:todo|toda|tous|toute|tutt[iea]|tod[oa])s? (?:[aeio]s?|l[ao]s|les|gli) |de (?=.*(?<!\\p{L})(?:het|een|van|niet|niets|voor|met|aan|zijn|hun|moet|mag|uit|naar)(?!\\p{L})))`,
  'u',
);
// A noun and what stands before it: adjectives, or the first part of a compound.
const headWords = 2;
const modals =
  /^(?:must|should|shall|may|can|cannot|will|do not|need to|have to|are|debe|deben|doivent|peuvent|mussen|sollen|durfen|konnen|devem|podem|devono|possono|moeten|mogen|kunnen)(?!\p{L})/u;

/** The words that a sentence begins with, where they are a subject with a verb behind it. */
function subjectOf(sentence: ReadSentence): Place | undefined {
  const { folded, words } = sentence;
  const article = nominal.exec(folded);
  const at = article?.[0].length ?? 0;
  const first = words.findIndex((word) => word.at >= at);
  const word = words[first];
  if (word === undefined) return undefined;
  if (article !== null) {
    const end = words[Math.min(first + headWords - 1, words.length - 1)]?.end ?? word.end;
    return { at, end };
  }
  const next = words[first + 1];
  if (next === undefined || next.at - word.end !== 1) return undefined;
  const isPlural = /^[a-z]{2,}(?<![iu]s|ss|ways|times)s$/.test(folded.slice(word.at, word.end));
  const isOfLearners = placesOf(sentence, 'learners').some((place) => place.at === word.at);
  const isVerb = verbs.some((kind) => placesOf(sentence, kind).some((place) => place.at === word.at));
  const isFollowed =
    modals.test(folded.slice(next.at)) ||
    verbs.some((kind) => placesOf(sentence, kind).some((place) => place.at === next.at));
  return (isPlural || isOfLearners) && !isVerb && isFollowed ? word : undefined;
}

const verbs = [
  ...['acting', 'erasing', 'handling', 'naming', 'overriding', 'overridingElse', 'returning', 'revealing', 'saying'],
  ...['swapping', 'telling'],
] as readonly Kind[];

/** What is looked at is not done. */
const lesson =
  /^(?:[^:"]{2,30} ?: )?(?:(?:we|they|wir|sie|\p{L}+s) (?:look at|study|examine|analy[sz]e|discuss|explore|compare|investigate|read about|untersuchen|betrachten|besprechen|analysieren|vergleichen|bestuderen|onderzoeken|bekijken|bespreken|analyseren)|(?:nous |on )?(?:etudions|examinons|analysons|comparons|etudie|estudiamos|analizamos|examinamos|comparamos|vemos|estudamos|analisamos|studiamo|esaminiamo|analizziamo|confrontiamo))(?!\p{L})/u;

/** What is done to somebody is wanted of somebody else. */
const passive =
  /(?<!\p{L})(?:must|should|shall|(?:are|is|has|have|needs?|ought) to) (?:\p{L}+ly |always |only )?be |(?:deben?|devem?|deve|devono) (?:ser|figurar|aparecer|essere)(?!\p{L})|doi(?:t|vent) etre|(?<!\p{L})(?:muss|mussen|soll|sollen|moet|moeten) [^.,;]{0,40}(?:werden|worden)(?!\p{L})/u;
const inText =
  /(?<!\p{L})(?:in|en|dans|na|no|nel|nella|im|in der) (?:the |this |your |each |every |la |el |le |de |het )?(?:(?:short |public )?descri\p{L}+|summar\p{L}+|blurb|resumen?|beschreibung|zusammenfassung|resumo|riassunto|beschrijving|samenvatting|highlights?)(?!\p{L})/u;
const earlierOnes =
  /(?<!\p{L})(?:previous|prior|earlier|above|preceding|foregoing|anterior\p{L}*|previ[ao]s|precedent\p{L}*|vorherig\p{L}*|bisherig\p{L}*|vorig\p{L}*|obig\p{L}*|eerdere|voorgaande|bovenstaande)(?!\p{L})/u;

/** A human writer who leaves out *his* opinion does what is told of him. */
function isOfTheirOwn({ folded, original, found }: ReadSentence): boolean {
  if (humanWriter.test(folded) && own.test(folded)) return true;
  return (
    humanOrThing.test(folded) && !/\p{Ll}[,:]? [\p{Lu}"'«]|\d/u.test(original) && !loads.some((kind) => found.has(kind))
  );
}

/** What an order to the writer is about: where there is nothing of it, an assistant or a program does its work. */
const loads = [
  ...['claims', 'fields', 'grandeur', 'holders', 'itself', 'manners', 'only', 'ours', 'outputs', 'overriding', 'parts'],
  ...['places', 'regulations', 'repetition', 'results', 'rules', 'secrets', 'selling', 'shapes', 'texts', 'thatWords'],
] as readonly Kind[];
const humanOrThing =
  /^(?:(?:the|el|la|le|die|der|das|il|o|a|de|het) |l')(?:assistant\p{L}*|asistente|assistent\p{L}*|program\p{L}*|system|sistema|systeme|systeem|tool|algorithm|algorit\p{L}*)(?!\p{L})/u;

const humanWriter =
  /^(?:the|el|la|le|die|der|il|o|a|de) (?:editor|writer|author|copywriter|redactora?|redacteur|redactrice|redaktion|redakteurin?|redatora?|redattore|redattrice|autore?|autora|auteur|verfasser)(?!\p{L})/u;
const own =
  /(?<!\p{L})(?:his|her|their|su|sus|son|sa|ses|ihre?n?|seine?n?|sua|seu|suas|seus|propria|proprio|zijn|haar|hun) (?:own |propia |eigene?n? )?(?!text|descri|resum|summar|answer|respuesta|reponse|antwort|riassunto|risposta|beschr|samenv)\p{L}+/u;

/** `… and the description must say`: another subject, which is the writer's. */
function hasOwingText(sentence: ReadSentence): boolean {
  const { folded } = sentence;
  return machine.some((kind) =>
    placesOf(sentence, kind).some(({ at, end }) => at > 0 && owes.test(folded.slice(end, end + 24))),
  );
}

const owes =
  /^ (?:\p{L}+ ){0,2}?(?:must|should|shall|says?|states?|has to|is to|will|to (?:say|mention|write|state|praise)|debe|dira|diga|dice|doit|dise|dit|muss|soll|sagt|deve|dica|diz|moet|zegt|che|que|dass|dat)(?!\p{L})/u;

/** A clause that begins with an order and says something: `…, write that it is free`. */
function givesOrder(sentence: ReadSentence, said: readonly Place[]): boolean {
  const { folded, original } = sentence;
  return said.some(({ at, end }) => {
    const before = folded.slice(Math.max(0, at - 16), at);
    if (isAnew(folded, at)) return true;
    if (!clauseStart.test(before)) return false;
    const behind = folded.slice(at, end + 40).replace(/^\p{L}+/u, '');
    return dictation.test(behind) || /[A-Z]{4}|["“„«].*[A-Z]/u.test(original.slice(end, end + 40));
  });
}

function isAnew(folded: string, at: number): boolean {
  return at > 0 && /[:;–—] ?$/u.test(folded.slice(Math.max(0, at - 2), at));
}

const clauseStart = /(?:^|[.:;,–—(] ?|(?<!\p{L})(?:so|then|and|please|also|y|e|et|und|en|bitte|puis|luego|poi|dan) )$/u;
const dictation = /^ (?:it|this|them|that|dass|que|che|dat|only|exactly|in the)(?!\p{L})|https?:|www\.|\.com|"/u;
