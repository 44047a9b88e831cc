import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';

/**
 * `The certificate is awarded once all four units have been passed`, `Once all four units have been passed, the
 * certificate is awarded`: when it is given in front or behind, where nothing else is said than that it is given.
 */
export function awardedOnce(sentence: readonly string[], content: ContentWords, lists: WordLists): readonly string[] {
  if (sentence.some((word) => lists.logic.has(word) || /^[.:()?]$/.test(word))) return [];
  const told = whenFirst(sentence, content, lists) ?? whenLast(sentence, content, lists);
  return told === undefined ? [] : [`given ${told.main.toSorted().join(' ')} | ${told.when.join(' ')}`];
}

type Told = { readonly main: readonly string[]; readonly when: readonly string[] };

function whenFirst(words: readonly string[], content: ContentWords, lists: WordLists): Told | undefined {
  if (!isWhen(words)) return undefined;
  const at = words.indexOf(',');
  if (at !== -1) {
    const told = { main: words.slice(at + 1), when: words.slice(0, at) };
    return isGiven(told.main, content, lists) ? told : undefined;
  }
  // Without a comma only what begins with its verb begins anew: an exam certificate is no certificate after an exam.
  const main = words.slice(-3);
  const isAnew = content.be.has(main[0] ?? '') || reflexive.test(main[0] ?? '');
  return isAnew && isGiven(main, content, lists) ? { main, when: words.slice(0, -3) } : undefined;
}

function whenLast(words: readonly string[], content: ContentWords, lists: WordLists): Told | undefined {
  const size = [3, 4].find(
    (length) => isGiven(words.slice(0, length), content, lists) && isWhen(behind(words, length)),
  );
  if (size === undefined) return undefined;
  const when = behind(words, size);
  return when.includes(',') ? undefined : { main: words.slice(0, size), when };
}

/** The words from a place on, without a comma in front. */
function behind(words: readonly string[], size: number): readonly string[] {
  return words.slice(words[size] === ',' ? size + 1 : size);
}

function isWhen(words: readonly string[]): boolean {
  return when.test(`${words.slice(0, 3).join(' ')} `) && words.length > 2;
}

/** `certificate is awarded`, `se entrega certificado`, `learners receive certificate`, and no more. */
function isGiven(words: readonly string[], { be, selves }: ContentWords, { earners }: WordLists): boolean {
  const credential = words.filter((word) => selves.has(word) && credentials.test(word));
  const given = words.filter((word) => giving.test(word));
  const helpers = words.filter((word) => be.has(word) || word === 'will' || reflexive.test(word));
  const isPassive = given.length === 1 && helpers.length > 0 && helpers.length + 2 === words.length;
  const isReceived =
    words.length === 3 && words.some((word) => earners.has(word)) && words.some((word) => receives.test(word));
  return credential.length === 1 && (isPassive || isReceived);
}

/** In the words of all languages, without articles. */
const when =
  /^(?:once|when|after|as soon as|(?:up)?on completion of|(?:uma )?vez(?: que)?|cuando|tras|después de|fois(?: que)?|lorsque|quand|après|dès que|quando|após|depois de|assim que|volta|dopo|non appena|sobald|nachdem|nach|zodra|wanneer|na) /u;
const reflexive = /^s[ei]$/;
const credentials =
  /^(?:badge|certificate|certification|credential|diploma|award|microcredential|digitalbadge|certificado|título|insignia|certificación|acreditación|certificat|diplôme|titre|attestation|brevet|distintivo|certificação|certificato|certificazione|attestato|qualifica|zertifikat|diplom|abzeichen|bescheinigung|zeugnis|certificaat|getuigschrift|attest)$/u;
const giving =
  /^(?:awarded|issued|granted|given|presented|(?:entreg|otorg|emit|conced|exped)\p{L}{1,4}|expide|délivrée?|remise?|décernée?|attribuée?|rilasci(?:a|at[oa])|consegnat[oa]|conferit[oa]|ausgestellt|verliehen|vergeben|erteilt|ausgehaendigt|uitgereikt|verleend|toegekend|afgegeven|verstrekt)$/u;
const receives =
  /^(?:receives?|reciben?|reçoi(?:t|vent)|recebem?|riceve|ricevono|erhaelt|erhalten|ontvang(?:t|en)|krijg(?:t|en))$/u;
