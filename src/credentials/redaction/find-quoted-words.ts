import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/**
 * In an award, sentences that quote something beside the holder: what they called their work, or what somebody said of
 * them (`Jane presented “Owls of the Marsh”`, `Haar eindproject heet “Zeehonden”`). They go whole, save where the
 * quotation is what the credential or its issuer is called.
 */
export function findQuotedWords(text: string, { people, isKnown, found: already }: Told): Span[] {
  const entitled = people.flatMap((person) => {
    const { start, end } = sentenceAround(text, person);
    return [titledWork, workAbout].some((pattern) => pattern.test(text.slice(person.end, end)))
      ? [{ start, end, kind: 'sentence', uncertain: true } as const]
      : [];
  });
  const labelled = matchesIn(text, workLabelled).map(({ index, 0: title }) => sentenceOf(index, title));
  const treated = matchesIn(text, workOn).map(({ index, 0: words }) => sentenceOf(index, words));
  entitled.push(...labelled, ...treated);
  if (!hint.test(text)) return entitled;
  const quoted = matchesIn(text, quotation)
    .slice(0, mostQuotations)
    .flatMap(({ index, 0: found, groups }) => {
      const words = wordsOf(groups?.words ?? '');
      if (words.length < 2 || words.every((word) => isKnown(word))) return [];
      if (already.some((span) => span.start <= index && index + found.length <= span.end)) return [];
      const start = sentenceAround(text, { start: index, end: index + 1 }).start;
      const close = index + found.length;
      // What ends with the sentence in it ends its own.
      const end = /[.!?…]["”»“]$/u.test(found) ? close : sentenceAround(text, { start: close - 1, end: close }).end;
      const isBeside = people.some((person) => person.start < end && start < person.end);
      const rest = `${text.slice(start, index)}…${text.slice(index + found.length, end)}`;
      return (isBeside && tellsOf.test(rest)) || ownWork.test(rest) || saidOfOne.test(rest)
        ? [{ start, end, kind: 'sentence', uncertain: true } as const]
        : [];
    });
  return [...entitled, ...quoted];
}

function sentenceOf(start: number, words: string) {
  return { start, end: start + words.length, kind: 'sentence', uncertain: true } as const;
}

const works =
  '(?:final |capstone |end |trabajo |projet |projeto |progetto )?(?:thesis|dissertation|capstone project|final project|(?:diplom|abschluss|bachelor|master|projekt|seminar|fach)arbeit|trabajo (?:final|de fin de \\p{L}+)|proyecto final|tesis|mémoire|projet (?:final|de fin \\p{L}+)|trabalho final|projeto final|tese|dissertação|tesi|tesina|elaborato finale|eindopdracht|eindproject|scriptie|praca (?:dyplomowa|końcowa))';
const topic = anyCase('title|topic|subject|thema|titel|título|tema|titre|sujet|titolo|onderwerp|temat');
const ofIt = anyCase('of the|of|der|des|de la|del|du|de|della|do|da|van de|van');
/** `Final project: “Wet snow”`, `Thema der Abschlussarbeit: …`; `Final project: Build a prototype` is asked of all. */
const workLabelled = new RegExp(
  [
    String.raw`(?<=^|\n|[.!?;] )(?:(?:${topic})(?: (?:${ofIt}))? (?:${anyCase(works)})|(?:${anyCase(works)}) (?:${topic})) ?: ?\p{Lu}[^\n.!?]{8,160}[.!?]?(?=\s|$)`,
    String.raw`(?<=^|\n|[.!?;] )(?:(?:${topic})(?: (?:${ofIt}))? )?(?:${anyCase(works)})(?: (?:${topic}))? ?: ?["“„«'‘][^\n]{4,160}?["“”»'’][.]?(?=\s|$)`,
  ].join('|'),
  'gu',
);
/** `Her thesis dealt with wet snow.` */
const workOn = new RegExp(
  String.raw`(?<=^|\n|[.!?;] )(?:${anyCase('her|his|ihre?|seine?|son|sa|su|haar|zijn|(?:a |o )?(?:sua|seu)|(?:il |la )?su[oa]')}) (?:[\p{L}'’-]{2,20} ){0,2}?(?:${anyCase(works)}) (?:${anyCase('was|dealt|explored|examined|treated|focused|compared|analysed|analyzed|handelte|behandelte|untersuchte|befasste|war|portait|traitait|était|analysait|trató|versó|analizó|fue|tratou|abordou|foi|trattava|verteva|analizzava|è stata?|ging|behandelde|onderzocht')})(?!\p{L})[^.!?\n]{0,200}[.!?]?`,
  'gu',
);

/** `Jane showed eleven works under the title Breath and Ember`, unlike a course that is titled so. */
const titledWork = new RegExp(
  String.raw`^[^.!?\n]{0,60}?(?<!\p{L})(?:${anyCase('showed|shown|presented|exhibited|performed|published|wrote|built|submitted|defended|zeigte|präsentierte|stellte|gezeigt|präsentiert|ausgestellt|présenté|exposé|publié|soutenu|presentó|expuso|defendió|publicó|presentado|apresentou|expôs|defendeu|publicou|presentato|esposto|discusso|pubblicato|toonde|presenteerde|exposeerde|schreef|getoond|gepresenteerd')})(?!\p{L})(?![^.!?\n]*(?<!\p{L})\p{L}*(?:${anyCase('courses?|modules?|kurs|lehrgang|modul|cours|formation|stage|curso|módulo|formación|formação|corso|modulo|cursus|opleiding')})(?!\p{L}))[^.!?\n]{0,80}(?<!\p{L})(?:${anyCase('(?:under|with) the title|titled|entitled|mit dem Titel|unter dem Titel|sous le titre|intitulée?s?|con el título|bajo el título|titulad[oa]s?|com o título|sob o título|intitulad[oa]s?|dal titolo|con il titolo|intitolat[oaie]|met de titel|onder de titel|getiteld')}):? ?["“„«]?\p{Lu}`,
  'u',
);
/** `Jane graduated after a dissertation on chalk streams`: what the work of one person was about. */
const workAbout = new RegExp(
  String.raw`^(?![^.!?\n]*, (?:which|that|die|der|das|qui|que|che|dat) )[^.!?\n]{0,120}?(?<!\p{L})(?:${anyCase('after|with|for|following|through|wrote|defended|submitted|nach|mit|für|schrieb|après|avec|pour|soutenu|tras|con|por|defendió|após|com|por|defendeu|dopo|per|discusso|na|met|voor|schreef')}) (?:${anyCase('an?|her|his|eine[rmn]?|seine[rmn]?|ihre[rmn]?|une?|son|sa|una?|su|uma?|(?:a |o )?sua|(?:o )?seu|(?:la |il )?su[ao]|een|haar|zijn')}) (?:[\p{L}-]{2,20} )?(?:${anyCase(works)}) (?:${anyCase('on|about|dealing with|über|zu|zum|sur|sobre|acerca de|su|sul|sulla|over')})(?!\p{L})`,
  'u',
);

type Told = {
  readonly people: readonly Stretch[];
  /** What goes already. */
  readonly found: readonly Stretch[];
  /** Whether what the credential is called, or who gives it, has a word. */
  readonly isKnown: (word: string) => boolean;
};

// A text with more of them is made to be slow.
const mostQuotations = 60;
const hint = /["“„«]/u;
const quotation = /["“„«](?<words>[^"“”„«»\n]{5,240})["”“»]/gu;
const work = String.raw`(?:[\p{L}-]*(?:projekt|arbeit|project|opdracht|werkstuk|scriptie)|projects?|portfolio|essay|thesis|capstone|poster|presentation|proyecto|trabajo|tesis|projet|mémoire|exposé|progetto|tesi|elaborato|relazione|projeto|trabalho|tese|dissertação|ödevi)`;
/** What somebody made or what others said of them; what they learnt is told in quotation marks, too. */
const tellsOf = new RegExp(
  String.raw`(?<!\p{L})(?:${work}|presented|titled|entitled|(?:said|wrote|says|writes|noted|commented|disse|diz|escreveu|dijo|recuerda|escribió|comentó|dit|écrit|salue|ha detto|scrive|sagte|schrieb|meinte|zei|schreef|pisze))(?!\p{L})`,
  'iu',
);
/** `Her final project “…”`, `Su trabajo final, «…»`: of one person, since those of all would be `their projects`. */
const ownWork = new RegExp(
  String.raw`^[\s•*–-]*(?:${anyCase('her|his|ihre?|seine?|son|sa|su|haar|zijn|(?:a |o )?(?:sua|seu)|(?:il |la )?su[oa]')}) (?:[\p{L}'’-]{2,20} ){0,2}?${work}(?!\p{L})`,
  'u',
);
/** `The panel said of her that …`, `El maestro comentó de él: …`: what others wrote of somebody is history. */
const saidOfOne = new RegExp(
  String.raw`(?<!\p{L})(?:panel|jury|tutor(?:in)?|teacher|trainer|mentor(?:in)?|examiner|assessor|supervisor|prüfer(?:in)?|ausbilder(?:in)?|maestr[oa]|profesora?|formador(?:a)?|docente|formateur|formatrice|begeleid(?:er|ster)|docent)(?: \p{L}+){0,3} (?:said|wrote|noted|commented|schrieb|sagte|meinte|dijo|escribió|comentó|a dit|a écrit|disse|escreveu|comentou|ha detto|ha scritto|zei|schreef)(?: (?:of|about|über|zu|de|sobre|su|di|over|van))? (?:her|him|sie|ihn|ihr|ihm|ella|él|elle|lui|ela|dela|dele|lei|haar|hem)(?!\p{L})`,
  'iu',
);
