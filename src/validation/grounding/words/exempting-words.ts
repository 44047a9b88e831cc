import { cross } from './cross.ts';

/** What people need not do because they hold the credential: it denies what stands behind it, by language. */
export const exempting: Readonly<Record<string, string>> = {
  en: cross('exempt|exempts|exempts *|exempts * *|exempted|exemption|exemptions', 'from'),
  fr: `${cross('dispense|dispensé*|exempté*|exonère|exonéré*|exemption', 'de|du|des|d')}, exempte du, exempte des`,
  de: cross('befreit|befreien|befreiung', 'von|vom'),
  es: cross('exime|eximen|eximid*|exención|exent*|dispensa', 'de|del'),
  it: cross(
    'esonera|esonerano|esonerat*|esonero|esente|esenti|esenta|dispensa|dispensat*',
    'da|dal|dalla|dall|dagli|dalle',
  ),
  pt: cross('dispensa|dispensad*|isenta|isentam|isento*|isenção', 'de|da|do|das|dos'),
  nl: cross('vrijstelling|vrijgesteld|vrijgestelde|ontheft|ontslaat', 'van|voor'),
};
