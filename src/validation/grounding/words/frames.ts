import { pickByNeedles } from '../needles.ts';
import { dutchFrames } from './dutch-frames.ts';
import { englishFrames } from './english-frames.ts';
import { claims } from './frame-claims.ts';
import type { Frame, FrameWords } from './frame-words.ts';
import { germanFrames } from './german-frames.ts';
import { patternsOf } from './preference-frames.ts';
import { plainFramesOf } from './plain-frames.ts';
import { romancePatterns, romanceWords } from './romance-frames.ts';

/** The families of words of each language. */
export const frameWords: Readonly<Record<string, FrameWords>> = {
  en: englishFrames,
  de: germanFrames,
  nl: dutchFrames,
  fr: romanceWords,
  es: romanceWords,
  it: romanceWords,
  pt: romanceWords,
};

const english: readonly Frame[] = [
  {
    ...claims.party,
    parts: ['party', 'regard', 'itself'],
    within: 5,
    isInOrder: true,
    unless: [],
    stated: [],
    deniedBy: [],
  },
];

const recognised = ['recognised', 'accredited', 'endorsed', 'official', 'byEmployers', 'byState', 'inDemand'] as const;
const employed = ['job', 'career', 'salary'] as const;
const backed = ['accredited', 'endorsed', 'recognised', 'official', 'byState', 'partner', 'quality'] as const;
const first = ['best', 'leading'] as const;

/** These put verbs far from what they say, so that phrases do not find them. */
const germanic: readonly Frame[] = [
  {
    ...claims.recognition,
    parts: ['party', 'regard', 'credential'],
    within: 9,
    unless: recognised,
    stated: ['party', 'regard'],
  },
  { ...claims.recognition, parts: ['itself', 'esteem'], within: 7, unless: recognised },
  {
    ...claims.recognition,
    parts: ['party', 'regarded'],
    within: 7,
    behind: new Set('von vom bei beim unter in der door bij onder van op'.split(' ')),
    unless: recognised,
  },
  { ...claims.approval, parts: ['body', 'backing'], within: 8, unless: backed, stated: ['body'] },
  { ...claims.employment, parts: ['job', 'gain'], within: 7, unless: employed },
  { ...claims.employment, parts: ['client', 'gain', 'thanks'], within: 7, unless: employed },
  { ...claims.comparison, parts: ['better', 'rival'], within: 6, unless: first },
  { ...claims.ranking, parts: ['superlative', 'realm'], within: 5, unless: first },
  { ...claims.licence, parts: ['permission', 'thanks'], within: 6, unless: ['licensed', 'entitled'] },
  { ...claims.strength, parts: ['anyOf', 'able'], within: 8, unless: ['mastery'] },
  { ...claims.offer, parts: ['supply', 'supplied'], within: 6, unless: ['free'] },
  { ...claims.audience, parts: ['everyone'], within: 0, unless: [] },
  { ...claims.polarity, parts: ['voluntary'], within: 0, unless: [] },
];

const pair = { within: 6, isAnywhere: true, unless: [] } as const;

const romance: readonly Frame[] = [
  { ...claims.employment, parts: ['chance', 'job'], ...pair },
  { ...claims.employment, parts: ['offered', 'post'], ...pair },
  { ...claims.employment, parts: ['working', 'professional'], ...pair },
  { ...claims.recognition, parts: ['hiring', 'profile'], ...pair },
  { ...claims.recognition, parts: ['regard', 'itself'], ...pair },
  { ...claims.recognition, parts: ['asked', 'recruitment'], ...pair },
  { ...claims.strength, parts: ['handling', 'whatever'], ...pair },
  { ...claims.ranking, parts: ['awarding', 'bestOnes'], ...pair, stated: ['bestOnes'] },
  ...romancePatterns,
];

const together: Readonly<Record<string, readonly Frame[]>> = { en: english, de: germanic, nl: germanic };

const framesOf = (language: string): readonly Frame[] => [
  ...(together[language] ?? romance),
  ...patternsOf(language),
  ...plainFramesOf(language),
];

/** The frames that a passage can have, by its folded words. */
type FramePicker = (line: string) => readonly Frame[];

function pickerOf(language: string): FramePicker {
  const all = framesOf(language);
  const ofParts = all.filter((frame) => !('pattern' in frame));
  const pickPatterns = pickByNeedles(
    all.filter((frame) => 'pattern' in frame),
    ({ pattern }) => pattern,
  );
  return (line) => [...ofParts, ...pickPatterns(line)];
}

// One for all four, which have the same patterns.
const ofRomance = pickerOf('romance');

/** The frames of each language. */
export const pickFrames: Readonly<Record<string, FramePicker>> = Object.fromEntries(
  Object.keys(frameWords).map((language) => [language, language in together ? pickerOf(language) : ofRomance]),
);
