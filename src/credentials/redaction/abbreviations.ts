import { anyCase } from './any-case.ts';
import { indianTitle, personTitle } from './person-titles.ts';
import { betweenNames } from './name-pattern.ts';

/** Whether a full stop behind these letters is that of a short form and ends no sentence; what may end one too is none. */
export function endsInAbbreviation(before: string): boolean {
  const word = lastWord.exec(before.slice(-6))?.[0] ?? '';
  // `2025 r.` is a year in Polish, `20 s.` a time, and as often the last word of its sentence.
  if (/\d [rsmhргоc]$/.test(before)) return false;
  if (fieldOfDoctor.test(before.slice(-24))) return true;
  const isShort = /^\p{Ll}$/u.test(word) || shortForms.has(word.toLowerCase()) || titles.has(word);
  return isShort && !endsInAddress.test(before);
}

/** `Dr. med. `, `Dr. rer. nat. ` */
export const fieldOfDoctor =
  /(?<!\p{L})(?:Dr|Drs|Dra)\.? (?:\p{Ll}{2,4}\. ?)?(?:med|phil|rer|nat|jur|vet|dent|pol|oec|theol|techn)$/u;

/** `write to jane@training.fr`: the end of an address is no short form. */
const endsInAddress = /(?:@|www\.|:\/\/)\S{1,60}$/;

/**
 * Whether a capital with a full stop is an initial of the name behind it: at the start of a sentence, behind a title or
 * words that lead to a person. Elsewhere it may be the language R, or a grade.
 */
export function isInitialOfName(before: string, after: string): boolean {
  // `Jac. P. Thijsse`
  if (/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,2}$/u.test(before.slice(-4)) && /^ \p{Lu}\. \p{Lu}\p{Ll}/u.test(after))
    return true;
  if (!/(?<![\p{L}\p{N}])\p{Lu}$/u.test(before.slice(-3)) || lettered.test(before)) return false;
  if (/^ ?\p{Lu}\./u.test(after) || /(?<!\p{L})\p{Lu}\.[ -]?\p{Lu}$/u.test(before)) return true;
  return namedBehind.test(after) && (leading.test(before) || givenToSir.test(before));
}

/**
 * `de 2 à 8 °C. M. Lemoigne a obtenu`, `le permis B. M. Roy`: a unit behind its figure and the letter of a class or vitamin
 * end their sentence, also where the next begins with a title of one letter.
 */
const lettered = new RegExp(
  String.raw`(?:°|\d[ \u00a0\u202f]?|(?<!\p{L})(?:${anyCase(
    'vitamine?n?|vitaminas?|hepatitis|hépatites?|epatite|hepatite|plan|level|class|category|grade|group|type|annex|appendix|zone|part|licence|license|permis|niveau|classe|catégorie|groupe|annexe|partie|langage|klasse|kategorie|gruppe|typ|anhang|anlage|teil|führerschein(?:klasse)?|nivel|clase|categoría|grupo|tipo|anexo|carn[eé]t?|permiso|nível|categoria|carta|livello|gruppo|allegato|patente|categorie|groep|bijlage|deel|rijbewijs',
  )}) )\p{Lu}$`,
  'u',
);

/** `délivré à M. Le Goff` */
const givenToSir = /(?<!\p{L})(?:à|pour|avec|chez|que) M$/u;
const namedBehind = new RegExp(String.raw`^ ${betweenNames}\p{Lu}[\p{Ll}'’-]`, 'u');

const lastWord = /(?<![\p{L}\p{N}])\p{L}{1,5}$/u;
const shortForms = new Set(
  [
    'no nr núm num mat matr mec reg ref tel kom ca circa art vs bzw resp approx incl inkl zzgl ggf evtl vgl lfd aprox pág dpto',
    'mr mrs ms messrs dr dra drs prof profa pr hon capt cpt sgt lt cdt adj agr cne cmdr insp st ste op proj fr hr hrn dipl ing inż mgr lic',
    'geb ur verh mme mmes mlle mlles sr sra srta sres dña exmo exma ilmo ilma eng engª ul dott ssa sig sigra avv geom cav lgs mw mevr dhr dypl kpt',
  ].flatMap((line) => line.split(' ')),
);
/** Small, they are words that may end a sentence. */
const titles = new Set(
  'Me On Mag Rev Col Gen Maj Abs Ten Gal Cel Arq Arch Rag Comm Mons Ir Bc Kol Cap Ks Std DI Ma'.split(' '),
);
/** Who examines or teaches, right before a name. */
const askers = anyCase(
  'examiner|assessor|instructor|tutor|trainer|supervisor|mentor|coach|prüfer(?:in)?|dozent(?:in)?|trainerin|ausbilder(?:in)?|examinat(?:eur|rice)|format(?:eur|rice)|examinadora?|instructora?|formadora?|esaminat(?:ore|rice)|docente|examinator|instructeur|begeleid(?:er|ster)',
);
const leading = new RegExp(
  String.raw`(?:(?:^|[.!?…:;(\n]["”»)]* ?)|(?<!\p{L})(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]al?|van|[Hh]eer|and|und|&|${askers}|${indianTitle}|[SDWC]\/[Oo]\.?|${personTitle}) |(?<!\p{L})(?:\p{L}{2,5}\.)+ )\p{Lu}$`,
  'u',
);
