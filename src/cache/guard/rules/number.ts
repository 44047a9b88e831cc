import { hasDigit } from '../amounts.ts';
import { sameWordsRule } from './text-rule.ts';

/** Every number, code and version is in both: `Level 1` and `Level 2`, `AZ-104` and `AZ-204`, 3.1 and 3.10. */
export const numberRule = sameWordsRule('number', hasDigit);
