import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { commonWords } from './common-words.ts';
import { gradeWords } from './continuation-words.ts';
import { calledTogether, congratulating, thanking } from './greetings.ts';
import { isPhrase } from './ordinary-words.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { speechVerbs } from './speech-verbs.ts';
import { determiners, honorifics, namedAfter, openers, roleNouns } from './vocabulary.ts';
import { foldWord } from './words.ts';

/** Somebody by one name, in a sentence or clause that tells nothing of a course. */
export type Called = Stretch & {
  readonly name: string;
  /** Where the words end that lead to the name, with it. */
  readonly at: number;
  readonly isGreeting: boolean;
};

/**
 * Of an award, whoever is thanked, congratulated or quoted by one name, is told of as `our Billie`, or whose work got a
 * grade: that is its holder, whatever the fields call them (`Bravo JB !`, `„Jetzt lese ich …“, schreibt uns Fati.`).
 */
export function calledByName(text: string): Called[] {
  return frames.flatMap(({ hint, pattern, isGreeting = false }) =>
    hint.test(text)
      ? matchesIn(text, pattern).flatMap(({ index, 0: found, groups }) => {
          const name = groups?.name ?? groups?.other ?? '';
          if (isNoName(name)) return [];
          const at = index + found.length;
          return [{ name, at, isGreeting, ...stretchOf(text, { start: index, end: at }, groups?.bound) }];
        })
      : [],
  );
}

/** The sentences and clauses alone; one that greets somebody known is told without the name, as others are. */
export function findCalled(text: string, people: readonly Stretch[]): Span[] {
  return calledByName(text)
    .filter(({ isGreeting, at }) => !(isGreeting && people.some(({ start, end }) => start < at && at <= end)))
    .map(({ start, end }) => ({ start, end, kind: 'sentence', uncertain: true }));
}

/** The sentence, or from the word that binds its last clause to where that ends. */
function stretchOf(text: string, found: Stretch, bound: string | undefined): Stretch {
  const sentence = sentenceAround(text, found);
  const lead = text.slice(sentence.start, found.start);
  if (bound === undefined || lead.split(' ').length < shortestClause) return sentence;
  return { start: found.start, end: sentence.end - (/[.!?]$/.test(text.slice(sentence.start, sentence.end)) ? 1 : 0) };
}

const shortestClause = 4;

function isNoName(name: string): boolean {
  const folded = foldWord(name);
  return (
    [commonWords, calledTogether, roleNouns, determiners, openers, honorifics, namedAfter].some((words) =>
      words.has(folded),
    ) || isPhrase([name])
  );
}

const name = String.raw`(?<name>\p{Lu}[\p{L}-]{1,20})(?!\p{L}|[ -]\p{Lu})`;
const to = String.raw`(?:,? (?:(?:${anyCase('to|à|ao?|an|al|alla|aan|for|para|pour|per|für|voor|dem|der|den|o|a')}) )?| ?: )`;
/** `Mooi gedaan`, `Nicely done`, `Beau travail` */
const wellDone = String.raw`\p{Lu}\p{Ll}{2,12} (?:\p{Ll}{2,8} )?(?:done|work|job|played|gemacht|[Aa]rbeit|gelaufen|gedaan|werk|bezig|fatto|lavoro|feito|trabalho|hecho|trabajo|curro|joué|travail|boulot)`;
const greetings = anyCase(
  `${congratulating}|${thanking}|bravo|brava|bravissim[oa]|proficiat|chapeau|hurra|hourra|hooray|auguri|olé|respekt|respect|cheers|(?:wir sind|we are|we['’]re) (?:so |very )?(?:stolz auf|proud of)|(?:nous )?félicitons|(?:les? )?felicitamos(?: a)?|wij feliciteren|we feliciteren|parabenizamos|ci congratuliamo con|un abrazo|ein hoch auf`,
);
const begin = String.raw`(?<=^|\n|[.!?;:…] |[.!?] ?[–—-] |[¡(«“"„])`;
const verbOfPraise =
  'felicit(?:a|an|aron|amos)|félicit(?:e|ent|ons|aient)|gratulier(?:t|en|ten)|congratulat(?:es?|ed)|parabeniz(?:am?|aram)|si congratulano|si complimentano|complimentano|festegg(?:ia|iano)|feliciteer(?:t|den)|feliciteren|applau(?:d|ded|den)|applaudi(?:eren|erten|ssent|scono|eron)|aplaud(?:en|em|ieron|iram)|felicitar(?:on|am)|gratuleren';
const of = anyCase("of|de|d['’]|von|van|di|do|da|del|to|a|à|an|aan|al|dem|der|con");

const ours = anyCase('our|unser|unsere[rmn]?|notre|nuestr[oa]|(?:[oa] )?noss[oa]|(?:il |la )?nostr[oa]|onze');
/** What one person did, and a course or a town does not. */
const did = String.raw`(?:finished|came|passed|graduated|won|scored|ranked|placed|completed|got|earned|aced|sailed|shone|excelled|managed|beat|topped|schloss|bestand|belegte|wurde (?:beste|erste|zweite|dritte)[rs]?|hat|erreichte|schaffte|holte|gewann|meisterte|glänzte|a (?:fini|terminé|réussi|obtenu|décroché|gagné|eu|validé|brillé)|est (?:sortie?|arrivée?|reçue?|devenue?)|s['’]est|terminó|quedó|aprobó|obtuvo|acabó|sacó|ganó|logró|consiguió|superó|se (?:llevó|graduó|lució)|ha (?:terminado|aprobado|obtenido|sacado|ganado|chiuso|finito|superato|ottenuto|vinto|passato|concluso)|terminou|ficou em|passou|obteve|tirou|ganhou|conseguiu|acabou|concluiu|si è|è (?:stat[oa]|arrivat[oa])|slaagde|eindigde|haalde|behaalde|werd (?:beste|eerste|tweede|derde)|heeft|won|rondde|scoorde)`;

const firstPerson = String.raw`(?:I|I['’]m|I['’]ve|[Mm]y|me|[Ii]ch|[Mm]ir|[Mm]ich|[Mm]eine?[nrms]?|[Jj]e|[Jj]['’]\p{Ll}+|[Mm]oi|[Mm]es|[Yy]o|[Mm]e|[Mm]is?|[Ee]u|[Mm]eus?|[Mm]inhas?|[Hh]o|[Mm]i|[Mm]i[oa]|[Ii]k|[Mm]ij|[Mm]ijn|\p{Lu}\p{Ll}+(?:í|é|ei))`;
const quote = String.raw`["“„«‘'][^"“”„«»\n]{0,200}(?<!\p{L})${firstPerson}(?!\p{L})[^"“”„«»\n]{0,200}["”“»’'][.,!]?`;
const saying = String.raw`(?:,? ?(?:[–—-] )?(?:so |aldus )?(?:(?:nos|nous|ci|ons|mi|me) )?(?:${speechVerbs})(?: (?:uns|us|nous|ons))?,? | ?[–—-] )`;

const judged = String.raw`(?:was|were|wurden?|a été|ont été|fue(?:ron)?|foi|foram|è stat[oa]|sono stat[ei]|werd|werden) (?:\p{L}+ ){0,2}?(?:judged|graded|rated|scored|marked|assessed|deemed|bewertet|benotet|beurteilt|jugée?s?|notée?s?|évaluée?s?|calificad[oa]s?|evaluad[oa]s?|valorad[oa]s?|classificad[oa]s?|avaliad[oa]s?|valutat[oaei]|giudicat[oaei]|beoordeeld)(?!\p{L})`;
const judgement = String.raw`(?:${judged}[^.!?\n]{0,30}?["“„«‘](?:${anyCase(gradeWords)}|\d|[A-F][+-]?["”»’])|${judged}(?: \p{L}+){0,2} (?:${anyCase(gradeWords)})(?!\p{L})|(?:wurden?|werd|werden) (?:mit|met|als) ["“„«]?(?:${anyCase(gradeWords)})["”“»]? (?:bewertet|benotet|beurteilt|beoordeeld))`;

type Frame = { readonly hint: RegExp; readonly pattern: RegExp; readonly isGreeting?: boolean };
const frames: readonly Frame[] = [
  {
    isGreeting: true,
    hint: new RegExp(
      String.raw`(?:${greetings}|gedaan|gemacht|done|fatto|hecho|feito|joué|job|work|werk|Arbeit|travail|trabajo|trabalho|lavoro)[^.\n]{1,12}\p{Lu}`,
      'u',
    ),
    pattern: new RegExp(
      String.raw`${begin}(?:${greetings}|${wellDone})${to}${name}(?= ?[!,.;:?)]|$|\n| (?:${anyCase('for|on|from|pour|de|por|pel[oa]s?|für|zu|zum|zur|per|voor|met|and|et|und|y|e|en|you|du|tu|che|qui|que')})(?!\p{L}))`,
      'gu',
    ),
  },
  {
    hint: new RegExp(String.raw`(?<!\p{L})(?:${verbOfPraise})(?!\p{L})`, 'u'),
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${of}) ?${name}[^.!?\n]{0,30}? (?:${verbOfPraise})(?!\p{L})|(?<!\p{L})(?:${verbOfPraise})(?: (?:${of}))? ${name.replace('<name>', '<other>')}`,
      'gu',
    ),
  },
  {
    hint: /["”“»’'][.,!]? ?[\p{L}–—-]/u,
    pattern: new RegExp(String.raw`${quote}${saying}${name}(?=[.,!]?(?:\s|$))`, 'gu'),
  },
  {
    hint: new RegExp(String.raw`(?<!\p{L})(?:${ours}) \p{Lu}`, 'u'),
    pattern: new RegExp(
      String.raw`(?<bound>,? (?:and|und|et|y|e|en) |[,;] )?(?<!\p{L})(?:${ours}) ${name}(?= (?:\p{Ll}+ )?${did}(?!\p{L}))`,
      'gu',
    ),
  },
  {
    hint: new RegExp(judged, 'u'),
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${name}['’]s?|(?:${anyCase("of|de|d['’]|von|van|di|do|da")}) ?${name.replace('<name>', '<other>')}) (?:\p{Ll}+ ){0,5}?${judgement}`,
      'gu',
    ),
  },
];
