import { withAcronymBehind } from './acronym-places.ts';
import { withPlainAddresses } from './addresses.ts';
import { withoutContractions } from './contractions.ts';
import { withoutAskedMarks } from './asked-titles.ts';
import { withPlainDates } from './dates.ts';
import { withPlainEditions } from './editions.ts';
import { withoutLabel } from './labels.ts';
import { withoutLigatures } from './ligatures.ts';
import { inOneOrthography } from './orthography.ts';
import type { Place } from './place.ts';
import { withPlainPlus } from './plus-signs.ts';
import { withPlainPrices } from './prices.ts';
import { withPlainLasting, withPlainRanges } from './ranges.ts';
import { withTypedNumbers } from './typed-numbers.ts';
import { withoutTitleRomans } from './title-romans.ts';

/** Where two numbers say how many or how long; elsewhere something may grow from one to the other. */
const rangeFields: ReadonlySet<Place['field']> = new Set<Place['field']>(['duration', 'audience']);

/** A text of a field with all that can be told of it alone in one form. */
export function inPlainForm(text: string, place: Place): string {
  const { field, language, lists } = place;
  const said = withoutLabel(text, field, language);
  const steps: readonly ((told: string) => string)[] = [
    withPlainAddresses,
    (told) => withPlainDates(told, language),
    withPlainPrices,
    (told) => withTypedNumbers(told, place),
    (told) => (field === 'duration' ? withPlainLasting(told, language) : told),
    (told) => (rangeFields.has(field) ? withPlainRanges(told, language) : told),
    (told) => withPlainEditions(told, language),
    (told) => withPlainPlus(told, lists),
    withAcronymBehind,
    (told) => withoutContractions(told, language),
    (told) => inOneOrthography(language === 'fr' ? withoutLigatures(told) : told, language),
    (told) => (field === 'name' ? withoutAskedMarks(withoutTitleRomans(told), language) : told),
  ];
  return steps.reduce((told, step) => step(told), said);
}
