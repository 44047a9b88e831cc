import { dutchFrames } from './dutch-frames.ts';
import { germanFrames } from './german-frames.ts';
import type { FrameWords } from './frame-words.ts';

/** The languages that put verbs far from what they say, so that phrases do not find them. */
export const frameWords: Readonly<Record<string, FrameWords>> = { de: germanFrames, nl: dutchFrames };
