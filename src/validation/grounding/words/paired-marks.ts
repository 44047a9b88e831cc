import { cross } from './cross.ts';
import type { Mark } from './words.ts';

/** Marks of two words: what exempts people from a thing denies it, and what can be had "in addition" or by those "who choose" it is left open. */
export const pairedMarks: Readonly<Record<string, Readonly<Partial<Record<Mark, string>>>>> = {
  en: {
    negator:
      cross('exempt|exempts|exempts *|exempts * *|exempted|exemption|exemptions', 'from') +
      `, ${cross('won|wouldn|didn|couldn|hasn|haven|wasn|weren', 't')}`,
    optional: `${cross('can|may', 'be', '*', 'in addition|additionally|as well|on top')}, ${cross('who|which', 'choose|chooses|opt for|opts for', 'the|a|an')}`,
  },
  fr: {
    negator: `${cross('dispensé*|exempté*|exonère|exonéré*|exemption', 'de|du|des|d')}, exempte du, exempte des`,
    optional: `${cross('peut|peuvent', 'être', '*', 'en plus|en sus|en complément|en outre')}, ${cross('qui', 'choisit|choisissent', 'le|la|les|un|une|l|cette|ce')}`,
  },
  de: {
    negator: cross('befreit|befreien|befreiung', 'von|vom'),
    optional: cross('kann|können', 'zusätzlich|darüber hinaus|auch noch'),
  },
  es: {
    negator: cross('exime|eximen|eximid*|exención|exent*|dispensa', 'de|del'),
    optional: `${cross('puede|pueden|podrá|podrán', 'además|también')}, ${cross('quien|quienes', 'elige|eligen|elijan|elija', 'el|la|los|las|un|una')}`,
  },
  it: {
    negator: cross('esonera|esonerano|esonerat*|esonero|esente|esenti|esenta', 'da|dal|dalla|dall|dagli|dalle'),
    optional: `${cross('può|possono', 'inoltre|anche')}, ${cross('può|possono', 'essere', '*', 'in aggiunta|in più|inoltre')}, ${cross('chi', 'sceglie', 'il|la|i|le|lo|l|un|una')}`,
  },
  pt: {
    negator: cross('dispensa|dispensad*|isenta|isentam|isento*|isenção', 'de|da|do|das|dos'),
    optional: `${cross('pode|podem', 'ainda|também|além disso')}, ${cross('quem', 'escolhe|escolher', 'o|a|os|as|um|uma')}`,
  },
  nl: {
    negator: cross('vrijstelling|vrijgesteld|vrijgestelde|ontheft|ontslaat', 'van|voor'),
    optional: cross('kan|kunnen|mag', 'extra|daarnaast|bovendien'),
  },
};
