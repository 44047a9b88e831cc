/**
 * Words that are another thing with a capital in the middle of a sentence: a place, a person, a month, a product, a body
 * or a form of address. One that is missing costs a wrong text, one too many a call.
 */
const everywhere =
  'access android apple asana aurora azure bamboo blender canvas chef chrome confluence copilot cucumber cypress dart docker drive edge elixir elm excel express figma flash flask flutter gherkin glue go grasshopper hive illustrator ionic jasmine java julia kafka keynote lambda lightning looker maya meet mercury mocha notion office oracle outlook pascal playwright premiere project puppet python rails react rhino ruby rust safari sage salesforce scala scratch selenium sheets shell sites sketch slack slides spark spinnaker spring stata swift tableau teams unity unreal visio visa windows word workday zoom';

const ofLanguage: Readonly<Record<string, string>> = {
  en: `${everywhere} ada amazon amber april art august bath bill brazil catholic chase chile china cologne dean dick drew earth faith frank gene grace guinea hope hyde iris jack jade japan jersey job june labour lent liberal lima mark march mars mass may meta miles moon nice orthodox pat pearl poles polish prince reading rich rose sandwich saturn sue sun target turkey violet wales worms`,
  es: `${everywhere} bolsa cuenca derecho estado granada guinea iglesia jerez león lima marina marte mercurio oporto panamá rosa sol tierra usted ustedes`,
  fr: `${everywhere} angers bordeaux bourse brie champagne chine cognac église état lens mercure nice orange pierre rose sens terre tours vienne`,
  de: 'ihnen ihr ihre ihrem ihren ihrer ihres sie arm dank essen gut kosten kraft laut macht morgen rasen recht reich sucht wagen weg weise zoll',
  pt: `${everywhere} bolsa direito estado faro guarda igreja mercúrio porto rosa terra vossa`,
  it: `${everywhere} borsa chiesa ella lei loro marche mercurio paese prato rosa stato suo terra voi`,
  nl: `${everywhere} aarde beurs goes kerk rijk staat`,
};

const lists = new Map(Object.entries(ofLanguage).map(([language, words]) => [language, new Set(words.split(' '))]));

/** Whether a word, in small letters, is another one with a capital. */
export function isOtherWithCapital(word: string, language: string): boolean {
  return lists.get(language)?.has(word) === true;
}

/** Whether a word, in small letters, is also what an acronym looks like where a sentence begins: `It`, `Who`, `Aids`. */
export function isSpelledByAcronym(word: string): boolean {
  return spelledByAcronyms.has(word);
}

const spelledByAcronyms = new Set(
  'act add age aid aids all am an and are arm art as at bad bar basic bat be bed bus but cad call can cap car care cart cat cod con cop cow cup cut dad den dip do dos dot ear east eat end eye fad fan far fast fat fit for fun gap gas get go guide had has he heal help her hers hip his hit hot how ice ill in ion is it its job key lab lace lad lamp laps last latex laser lead leap led let map mad man mars mat may me men met mice mind mom new no nor not now odd of off oil on one or our out own pad paid pain pal pan pas pat pea pen pet pie pin pit pop pos post pot put rad ram rap rat raw reach red rest rice ride rip rise risk rod root safe said sap sat save saw sea see self set she sip sir sit smart so sod son spa star start step stem sum swift swim swot tap teach team ten the this tip to toe top trim try up us use van vet via war was we web wet who wig win wise with yes you an au aux ce ces de des du elle en est et il ils la le les ma mais me mes mon ne nos on ou par pas pour que qui sa se ses si son sur ta te tes un une al con da dal del dei di do e ella es ha hay ho i io lo los mi mia no non nos o para per por se si su tu un una y das dem den der die du ein er es ich im in ist mir mit ob so um uns was wer wie wir zu aan dat de een en er het hij ik je met of om op te uit van wat we wie zij'.split(
    ' ',
  ),
);

/** Whether an acronym has vowels and is yet no word of a language with lists, so that small letters say the same. */
export function isOnlyAcronym(word: string): boolean {
  return onlyAcronyms.has(word);
}

const onlyAcronyms = new Set(
  'adhd aed aws bls bim celi celta cefr cils comptia dalf delf ects ecdl eeg ehs ekg emt eqf ffp gaap haccp hbo hiv hvac iaa iata icao icdl ielts ifrs iosh iot ip iso itil mbo nebosh ohs osha osi servsafe tesol toefl uefa ui uk unesco unicef url usa usb ux vmbo'.split(
    ' ',
  ),
);
