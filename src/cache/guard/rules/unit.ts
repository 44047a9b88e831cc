import { sameWordsRule } from './text-rule.ts';

/** Every unit is in both: 90 minutes and 90 hours, 2.5 kg and 2.5 lb, 75 and 75 %. */
export const unitRule = sameWordsRule('unit', (word, { lists }) => units.has(word) || lists.unitNames.has(word));

const units = new Set(['%', '$', '€', '£', '°', '‰']);
