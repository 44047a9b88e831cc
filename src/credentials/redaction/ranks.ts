import { anyCase } from './any-case.ts';

/**
 * What sentences about the holder say of a rank among others, with the verb and what binds it: `y quedó tercera de 40`,
 * `und belegte den 3. Platz`. Without a number of those behind or a word for the place it may be anything.
 */
const verbs = [
  '(?:was |has been )?(?:ranked|placed)|came|finished',
  '(?:se )?(?:quedó|clasificó|terminó)|(?:fue|ha quedado|ha sido) (?:clasificad[oa] )?|obtuvo',
  "(?:a été |s['’]est )classée?|(?:est|a) (?:arrivée?|terminé)|termine",
  'belegte|wurde|erreichte|kam|landete',
  'ficou|(?:foi )?classificad[oa]|classificou-se|terminou|obteve',
  '(?:si è |è stat[oa] )(?:classificat|piazzat)[oa]|è arrivat[oa]|arrivò|ottenne',
  'werd|eindigde|haalde|behaalde',
].join('|');
const ordinal = [
  String.raw`\d{1,3}(?:st|nd|rd|th|\.?[ºª°]|\.|er|ère|ème|e|de|ste)?`,
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last',
  'primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]',
  'premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième',
  'erste[nr]?|zweite[nr]?|dritte[nr]?|vierte[nr]?|fünfte[nr]?|sechste[nr]?|siebte[nr]?|achte[nr]?|neunte[nr]?|zehnte[nr]?',
  'primeir[oa]|terceir[oa]|quart[oa]|sétim[oa]|oitav[oa]|non[oa]',
  'prim[oa]|second[oa]|terz[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|decim[oa]',
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende',
].join('|');
const lead = 'in|at|as|en|el|la|como|à la|au|le|den|auf(?: den)?|als|em|no|na|o|a|al|come|op(?: de)?|de|een';
const placeWord = 'place|platz|rang|lugar|puesto|posición|posição|posto|posizione|plaats|rank|position';
const among = 'out of|of|in|among|de|entre|sur|parmi|von|unter|em|su|tra|fra|van(?: de)?|onder';

export const rank = new RegExp(
  String.raw`(?:,? (?:${anyCase('and|y|et|und|e|en|who|qui|que|quien|che|die|der')}) |,? ?)(?<!\p{L})(?:${anyCase(verbs)})(?: (?:${anyCase(lead)})){0,2} (?:${anyCase(ordinal)})(?: (?:${anyCase(placeWord)})(?: (?:${anyCase(among)}) (?:(?:${anyCase('the|las?|los|les|den|der|as|os|de')}) )?\d{1,5}(?: \p{Ll}{3,20})?)?| (?:${anyCase(among)}) (?:(?:${anyCase('the|las?|los|les|den|der|as|os|de')}) )?\d{1,5}(?: \p{Ll}{3,20})?)(?=[.,;!)\n]|$| (?:${anyCase('in|im|at|en|y|and|und|et|e|na|no|al|alla|dans|bij|with|mit|con')})(?!\p{L}))`,
  'gu',
);

/** What each of them has, and few sentences: it is looked for first, which costs less. */
export const rankHint = new RegExp(String.raw`(?<!\p{L})(?:${anyCase(verbs)}) `, 'u');
