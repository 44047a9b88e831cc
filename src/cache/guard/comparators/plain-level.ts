/**
 * A level in one form: a framework and a value as a pair, in whatever order and with whatever words for a level stand
 * beside them, and in English `L2` as `level 2`, which in French is the second year of a degree. `B1 (CECRL)` and `niveau
 * B1 du CECRL` are `cefr b1`; a value alone stays alone, since no framework is guessed.
 */
export function inPlainLevel(value: string, language: string): string {
  const words = withNamesShort(value.replace(/\baccording to\b/u, 'of'))
    .split(/[\s:,()[\]]+/u)
    .filter((word) => word !== '');
  const isEnglish = /^en\b/u.test(language);
  const told = isEnglish ? words.map((word) => word.replace(/^l(?=[1-9]$)/u, '')) : words;
  const named = new Set(told.filter((word) => isFramework(word)));
  const [framework] = named;
  if (framework === undefined || named.size > 1) return isEnglish && told.length === 1 ? (told[0] ?? value) : value;
  const [rank = '', ...more] = told.filter((word, at) => word !== framework && !isIdle(told, at, framework));
  return more.length === 0 && isRank.test(rank) ? `${inOneName(framework, rank, language)} ${rank}` : value;
}

const isRank = /^(?:\d{1,2}[a-z]?|[abc][12](?:\.[12]|\+{1,2})?)$/u;

/** A word for a level, or one that links the framework to its value. */
function isIdle(words: readonly string[], at: number, framework: string): boolean {
  const word = words[at] ?? '';
  const until = words.indexOf(framework, at);
  const isLinked = until > at && words.slice(at, until).every((each) => links.has(each));
  return levelWords.has(word) || isLinked;
}

const levelWords = new Set('level levels lvl niveau nivel nível livello stufe niveaustufe'.split(' '));
const links = new Set(
  'of on the de el la le il lo l di d secondo según segundo selon suivant conforme nach gemaess laut im des der dem van het volgens op'.split(
    ' ',
  ),
);

/** No other acronym: `GCSE 2` and `HAVO 4` are grades and years. */
function isFramework(word: string): boolean {
  return known.has(word) || languageNames.has(word) || qualificationNames.has(word);
}

/** What one framework is called in the languages; of a value that it has not, another framework may be meant. */
function inOneName(framework: string, rank: string, language: string): string {
  if (languageNames.has(framework) && /^[abc]/u.test(rank))
    return /^gers?$/.test(framework) && !language.startsWith('de') ? framework : 'cefr';
  const languages = qualificationNames.get(framework);
  const isEuropean = languages?.includes(language.slice(0, 2).toLowerCase()) === true && /^[1-8]$/u.test(rank);
  return isEuropean ? 'eqf' : framework;
}

const languageNames = new Set('cefr cefrl cecr cecrl mcer mcerl qcer qecr qecrl ger gers erk'.split(' '));

/** In other languages the same letters are a ministry and its marks. */
const qualificationNames: ReadonlyMap<string, string> = new Map([
  ['eqf', 'en es fr de pt it nl'],
  ['eqr', 'de'],
  ['cec', 'fr'],
  ['qeq', 'pt'],
  ['ekk', 'nl'],
]);

const known = new Set('rqf scqf cqfw nqf fheq dqr nqr aqf nzqf isced qnq vks nlqf rncp meces mecu nvq mbo'.split(' '));

function withNamesShort(value: string): string {
  return writtenOut.reduce((said, [name, pattern]) => said.replace(pattern, name), value);
}

/** Frameworks by their whole names, as the lists leave them: without accents in German, `&` for every and. */
const writtenOut = [
  [
    'cefr',
    'common european framework(?: of reference)?(?: for languages)?|cadre européen commun de référence(?: pour (?:les )?langues)?|marco común europeo de referencia(?: para (?:las )?lenguas)?|gemeinsamen? europaeischen? referenzrahmens?(?: fuer sprachen)?|quadro europeu comum de referência(?: para (?:as )?línguas)?|quadro comune europeo di riferimento(?: per (?:le |la conoscenza delle )?lingue)?|(?:gemeenschappelijk )?europees referentiekader(?: (?:voor )?(?:moderne vreemde )?talen)?',
  ],
  [
    'eqf',
    'european qualifications? framework|cadre européen des? certifications|marco europeo de (?:las )?cualificaciones|europaeischen? qualifikationsrahmens?|quadro europeu d[ea]s? qualificações|quadro europeo d(?:i|elle) (?:qualifiche|qualificazioni)|europees kwalificatiekader',
  ],
  ['rqf', 'regulated qualifications framework'],
  ['scqf', 'scottish credit & qualifications framework'],
  ['dqr', 'deutschen? qualifikationsrahmens?'],
  ['qnq', 'quadro nacional d[ea]s? qualificações|quadro nazionale d(?:i|elle) qualificazioni'],
  ['vks', 'vlaamse kwalificatiestructuur'],
  ['nlqf', 'nederlands kwalificatieraamwerk'],
  ['rncp', 'répertoire national des? certifications professionnelles'],
  ['mecu', 'marco español de cualificaciones(?! para)'],
].map(([name = '', pattern = '']): readonly [string, RegExp] => [
  name,
  new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u'),
]);
