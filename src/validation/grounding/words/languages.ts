import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Words } from './words.ts';

/** The languages whose claims are refused. */
export const languages: readonly Words[] = [english, german, french, spanish, portuguese, italian, dutch];
