import type { PersonalValue } from '../personal-values.ts';
import { isPhrase, isSurePhrase } from '../redaction/ordinary-words.ts';
import { particles } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';

/** Whether a text is two to four words with a capital each, as names are written, and as few other things. */
export function isShapedAsName(text: string): boolean {
  const own = ownWordsOf(text);
  return own !== undefined && !isPhrase(own);
}

/** The same where other words already lead to a name. */
export function isShapedAsToldName(text: string): boolean {
  const own = ownWordsOf(text);
  return own !== undefined && !isSurePhrase(own);
}

function ownWordsOf(text: string): string[] | undefined {
  if (
    text.length > 60 ||
    !shape.test(text) ||
    isCalledBest(text) ||
    isNumbered(text) ||
    redCross.test(text) ||
    ofTrade.test(text) ||
    asked.test(text)
  )
    return undefined;
  const words = text.trim().split(/\s+/);
  const own = words.filter((word) => !isParticle(word) || (vietnamese.test(text) && /^\p{Lu}/u.test(word)));
  return own.length >= 2 && own.length <= 4 ? own : undefined;
}

/** With marks it is a name: `Lê`, `Văn`, unlike `le` and `van`. */
function isParticle(word: string): boolean {
  return /^[\w'’.-]+$/.test(word) && particles.has(foldWord(word));
}

const vietnamese = /^\s*\p{Lu}\p{Ll}+ (?:Van|Thi) \p{Lu}\p{Ll}+/u;

/** `Best Crew`, `Melhor Projeto`, `Primeiro Classificado`, `Junge Talente`, `Stufe Gold`: a prize is given to whoever is that. George Best is somebody. */
export function isCalledBest(name: string): boolean {
  return best.test(name);
}

const best =
  /^\s*(?:(?:the|a|o|la|el|il|le|der|die|das|de|het|den|det|ao|al|à) )?(?:best(?:e[mnrs]?)?|top|most|finest|outstanding|highest|fastest|youngest|first|second|third|runner|mejor(?:es)?|melhor(?:es)?|meilleure?s?|miglior[ei]?|primer[oa]?|segund[oa]|tercer[oa]?|primeir[oa]|terceir[oa]|premier|première|deuxième|troisième|prim[oa]|second[oa]|terz[oa]|erste[mnrs]?|zweite[mnrs]?|dritte[mnrs]?|eerste|tweede|derde|más|mais|jüngste[rsn]?|schnellste[rsn]?|bästa|bedste|bester|parhaa\p{L}*|paras|parim(?:ale)?|najleps\p{L}+|nejlepší\p{L}*|pierwsz\p{L}+|καλύτερ\p{L}+|jung(?:e[mnrs]?)?|jóvene?s?|jove[mn]s?|jeunes?|giovani?|jonge|unga?|nuor\p{L}*|młod\p{L}+|grüne[nrs]?|groene|teams?|equip[aeo]s?|équipes?|squadr[ae]|mannschaft|empresas?|entreprises?|aziend[ae]|betriebe?|bedrijf|guides?|level|stufe|stage|nivel|niveau|livello|nível) \p{L}/iu;

/** `Schweißen II` is a course; `Robert Downey III` is somebody. */
function isNumbered(text: string): boolean {
  return /^\s*\S+ (?:I|II|III|IV|V|VI|VII|VIII|IX|X)\s*$/.test(text);
}

/** Whether a word of it is one of those that no person is called by, though it is written as one: `Team`, `Banco`. */
export function isOfGroup(name: string): boolean {
  return name.split(' ').some((word) => ofGroup.test(word));
}

const ofGroup =
  /^(?:team|level|module|modul|módulo|modulo|niveau|nivel|nível|livello|stufe|unit|part|group|gruppe|grupo|groupe|gruppo|class|klasse|clase|classe|plus|one|two|three|four|five|new|hong|costa|puerto|sri|grade|phase|stage|course|kurs|version|company|inc|ltd|gmbh|corporation|council|board|bank|motors|airlines|united|football|club|apollo|section|release|south|north|saudi|european|real|banco|banca|air|alfa|apache|visual|studio|casa|porto|radio|scouts|speakers|angels|both|sides|deutsche[rn]?|telekom|bayern|groep|institut|stiftung|africa|america|asia|france|republic|states|kingdom)$/iu;

/** `Fachkräfte der Pflege` */
const ofTrade = /^\s*\p{Lu}\p{Ll}*(?:kräfte|leute|innen|[^e]nde|nte|gte|en|[dgklnrb]er) de[rs] \p{Lu}/u;

/** `Lesen Sie` */
const asked = /^\s*\p{Lu}\p{Ll}+e[lr]?n Sie\s*$/u;

/** What helps everywhere, and has a surname in its name: `Cruz Roja`. */
const redCross =
  /(?:Cruz (?:Roja|Vermelha)|Creu Roja|Croce (?:Rossa|Verde)|Croix[- ]Rouge|Rote[ns]? (?:Kreuz|Halbmond)|Rode Kruis|(?:Media Luna|Mezzaluna) (?:Roja|Rossa)|Croissant[- ]Rouge)(?!\p{L})/u;

const shape =
  /^\s*\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’.-]*|['’]?\p{Ll}{1,4}))*\s+(?:\p{Ll}{2,3}-)?\p{Lu}[\p{L}'’.-]+\s*$/u;

/** A name beside what was awarded in the title of one award: `Jane Smith – Transcript`, `Arc Welding for Jane Smith`. */
export function namesInTitle(title: string): PersonalValue[] {
  const parts = title.slice(0, 300).split(/\s[-–—|·•]\s|:\s|\sfor\s/);
  return parts.length < 2
    ? []
    : parts.filter((part) => isShapedAsName(part)).map((part) => ({ kind: 'name', value: part.trim() }));
}
