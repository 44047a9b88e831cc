import { matchesIn } from '../matches-in.ts';
import { asking, contents, courseActs, skills } from './continuation-words.ts';
import { detectLanguage } from './neutral-words.ts';
import { isPhrase } from './ordinary-words.ts';
import { namedAfter, roleNouns } from './vocabulary.ts';
import { foldWord } from './words.ts';

/**
 * Whether a short sentence names somebody whom the rest of a text and the names of the credential do not, and says
 * nothing of the course: behind one about the holder it tells in any language who signed or saw it (`Az oklevelet
 * Jane Smith írta alá.`). In the languages whose words are known these decide, and two capitals are mostly a brand, an
 * author or a composer.
 */
export function namesStranger(sentence: string, { text, isKnown }: Around): boolean {
  if (sentence.length > longest || keeps.some((kept) => kept.test(sentence))) return false;
  if ([sentence, text].some((each) => known.has(detectLanguage(each) ?? ''))) return false;
  return matchesIn(sentence, pair).some(({ 0: name }) => isStranger(name.split(' '), text, isKnown));
}

const longest = 140;
const known = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']);

type Around = { readonly text: string; readonly isKnown: (word: string) => boolean };

function isStranger(words: readonly string[], text: string, isKnown: (word: string) => boolean): boolean {
  if (isPhrase(words) || words.some((word) => isKnown(word) || namedAfter.has(foldWord(word)))) return false;
  return words.every((word) => !roleNouns.has(foldWord(word)) && text.split(word).length === 2);
}

/** The first word of a sentence has its capital from there. */
const pair =
  /(?<=\p{L}[,:]? )(?<!\p{Lu}[\p{L}'’-]{0,30} )\p{Lu}\p{Ll}[\p{L}'’-]{1,30} \p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?![\p{L}'’-]| \p{Lu})/gu;
/** What is named after somebody, made by them or learnt of them, in any of the words that Latin and Greek lent out. */
const ofCourse =
  /(?<!\p{L})(?:tradi[tc]\p{L}+|m[ée]t[ho]+d\p{L}*|metod\p{L}*|módszer\p{L}*|pr[eéêi][jmx]i?\p{L}{0,2}|prize|award|price|preis|bursary|scholarship|stipend\p{L}*|standard\p{L}*|norm\p{L}*|tipol[oó]gi\p{L}*|typolog\p{L}*|founded|by design|textbook|book|based on|basad[oa]|basé\p{L}*|baseert|gebaseerd|basato|llibre|könyv\p{L}*|author|\p{L}*program\p{L}*|kur[sz]\p{L}*|tool|software|using|with|con|avec|com|met|mit|imieni(?:a|em)|im\.(?= \p{Lu})|patron\p{L}{0,4}|имени|pojmenovan\p{L}+|jména|uppkalla\p{L}+|oppkalt|opkaldt|nevét|nevű|nimeä|numel(?:e|ui)|denumit\p{L}*)(?!\p{L})/iu;
const keeps = [asking, contents, courseActs, skills, ofCourse];
