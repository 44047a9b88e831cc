import type { PersonalValue } from '../personal-values.ts';
import { anyCase } from '../redaction/any-case.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { foldWord, wordsOf } from '../redaction/words.ts';
import { longestLookedThrough } from './size-limits.ts';

/**
 * Those of the names that texts tell of who are no more than remembered: `dédié à la mémoire de Marcel Vuillemet`, `zum
 * Gedenken an …`. Something is named after them, and nobody gives the dead a badge; what else is told of them, such as a
 * trade, says as little of a holder. Only phrases that can mean nothing but the dead count, and none of a name that the
 * known recipient has a word of, nor of who is told to have passed or reached something.
 */
export function withoutRemembered(
  people: readonly PersonalValue[],
  { texts, known }: { readonly texts: readonly string[]; readonly known: readonly PersonalValue[] },
): PersonalValue[] {
  const looked = texts.map((text) => text.slice(0, longestLookedThrough));
  if (people.length === 0 || !looked.some((text) => hint.test(text))) return [...people];
  const own = new Set(
    known
      .filter(({ kind }) => kind.endsWith('name'))
      .flatMap(({ value }) => wordsOf(value.slice(0, 100)).map(foldWord))
      .filter((word) => word.length > 2),
  );
  const isOfKnown = (name: string) => wordsOf(name).some((word) => own.has(foldWord(word)));
  return people.filter(({ value }) => isOfKnown(value) || !isOnlyRemembered(value, looked));
}

/** Whoever is named elsewhere, too, may be the holder. */
function isOnlyRemembered(name: string, texts: readonly string[]): boolean {
  const places = texts.flatMap((text) =>
    placesOf(name, text).map((at) => ({
      before: text.slice(Math.max(0, at - reach), at),
      after: text.slice(at + name.length, at + name.length + longestBehind),
    })),
  );
  return places.length > 0 && places.every(({ before, after }) => isRemembered(before, after));
}

function isRemembered(before: string, after: string): boolean {
  if (earning.test(after)) return false;
  return remembering.test(before) || (late.test(before) && founding.test(after));
}

function placesOf(name: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1 && places.length < mostPlaces; at = text.indexOf(name, at + 1))
    places.push(at);
  return places;
}

// A text that names somebody more often is no note on whom a course remembers.
const mostPlaces = 20;
const reach = 90;
const longestBehind = 200;

/** What something is called after the dead by, in front of words that may mean a thesis or a keepsake as well. */
const naming = anyCase(
  [
    'named|founded|dedicated|created|established|prize|award|medal',
    'dédiée?s?|nommée?s?|fondée?s?|créée?s?|prix|médaille|benannt|gestiftet|gewidmet',
    'dedica(?:d[oa]s?|r?)|nombrad[oa]s?|fundad[oa]s?|cread[oa]s?|premio|medalla|nomead[oa]s?|criad[oa]s?|prémio|prêmio|medalha',
    'dedicat[oaei]|intitolat[oaei]|fondat[oaei]|medaglia|genoemd|opgericht|opgedragen|prijs',
  ].join('|'),
);
const named = String.raw`(?<!\p{L})(?:${naming}) (?:[^\s.,;:!?]{1,14} ){0,3}?`;
const lateWords = anyCase(
  'the late|(?:de[snrm]|die) verstorbenen?|feue?|(?:el|la|del?) (?:fallecid|difunt)[oa]|(?:o|a|d[oa]) (?:falecid|saudos)[oa]|(?:il|la|del|della) compiant[oa]|wijlen',
);
const memory = [
  anyCase('in (?:(?:loving|fond|proud|honou?red) )?memory of|(?:to|honou?ring) the memory of|in memoriam'),
  anyCase(String.raw`(?:zum|im|in) (?:ehrenden )?gedenken an|zum gedächtnis an`),
  anyCase(String.raw`(?:à la|en) mémoire (?:de|d['’]|du)`),
  anyCase(String.raw`(?:in|alla) memoria (?:d['’]|d[ei](?:l|lla)?)|em memória d[eoa]|ter nagedachtenis (?:aan|van)`),
  String.raw`${named}(?:${anyCase(String.raw`(?:en|a la) memoria del?|à memória d[eoa]`)})`,
  String.raw`${named}(?:${lateWords})`,
].join('|');
const titles = String.raw`(?:${personTitle} ){0,2}$`;
const remembering = new RegExp(String.raw`(?<!\p{L})(?:${memory}) ?${titles}`, 'u');
/** `the late Florence Adeyemi-Holt, who founded the guild` */
const late = new RegExp(String.raw`(?<!\p{L})(?:${lateWords}) ?${titles}`, 'u');
const who = anyCase('who|qui|qu[ei]|quien|che|die|der|dat|wie');
const founding = new RegExp(
  String.raw`^, (?:${who}) (?:\p{L}{1,6} ){0,3}(?:${anyCase('founded|gründete|gegründet|gestiftet|fondée?|fundó|fundou|fondato|fondò|oprichtte|opgericht|stichtte')})(?!\p{L})`,
  'u',
);
/** Of the name itself, or of a clause that goes on about it. */
const earning = new RegExp(
  String.raw`^(?:,? ?(?:${who})(?!\p{L})[^.;:!?\n]{0,150}?|[^.,;:!?\n]{0,80}?) ?(?<!\p{L})(?:${anyCase(
    [
      'passed(?! away)|completed|finished|scored|got|obtained|achieved|earned|received|attended|graduated|reached',
      'bestand(?:en)?|absolvier(?:t|te)|erreicht|erreichte|erzielt|erzielte|erhielt|erhalten|abgeschlossen|abschloss|teilgenommen|teilnahm',
      'réussi(?:e|t)?|obtenue?|obtient|obtint|suivi|validée?|reçue?|achevé|terminée?|participé',
      'superó|aprobó|obtuvo|completó|asistió|finalizó|logró|sacó|participó|superado|aprobado|obtenido|completado',
      'passou|concluiu|obteve|completou|participou|aprovad[oa]|concluído|obtido',
      'superato|superò|ottenuto|ottenne|completato|conseguito|concluso|frequentato|promoss[oa]|partecipato',
      'behaald|behaalde|haalde|gehaald|slaagde|geslaagd|voltooid|voltooide|volgde|afgerond|afrondde',
    ].join('|'),
  )}|\d{1,3}(?:[.,]\d{1,2})? ?(?:/ ?\d|%))(?!\p{L})`,
  'u',
);
const hint = new RegExp(
  `(?:${anyCase('memor|late |gedenken|gedächtnis|verstorben|mémoire|feue? |fallecid|difunt|memória|falecid|saudos|compiant|nagedachtenis|wijlen')})`,
  'u',
);
