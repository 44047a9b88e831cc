import type { PlainOrder } from './plain-order.ts';

const describing =
  '(?:describe|summari[sz]e|write|say|present|describ[ae]|escrib[ae]|present[aei]|decri(?:s|vez)|ecri(?:s|vez)|presentez|beschreiben?|schreiben?|descrev[ae]|escrev[ae]|apresent[ae]|descriv[ia]|scriv[ia]|beschrijf|schrijf)';
const instead =
  '(?:instead(?! of)|stattdessen|plutot(?! qu)|a la place(?! d)|invece(?! di)|al suo posto|al loro posto|en su lugar|en cambio|em vez disso|em seu lugar|in plaats daarvan)';
const article = '(?:an?|un[aeo]?|eine?n?|uma?|een)';
// `Forget them`, with the pronoun behind, joined or apart.
const setAside = [
  '(?:ignore|disregard|forget|discard|drop|skip|scrap|throw|set|put|leave) (?:them|it|that|those|these|this)',
  '(?:ignor[ae]|olvid[ae]|descart[ae]|desech[ae])[dn]?l[oa]s?',
  '(?:ignore|oublie|laisse|jette|ecarte)z?-(?:les|l[ea]|ca)',
  '(?:vergiss|vergesst|vergessen sie|ignoriere?|ignorieren sie|verwirf|streiche?) (?:sie|das|dies|diese|es|alles)',
  '(?:ignor[ea]|esquec[ae]|descart[ea])m?(?:-[oa]s?| isso| isto| tudo)',
  '(?:ignor|dimentic|scart|lasci|tralasci)a(?:te)?l[iaeo]',
  '(?:negeer|vergeet|schrap|gooi|laat) (?:ze|dat|die|dit|deze|het)',
].join('|');
const describingWords =
  'describe|summarise|summarize|write|say|present|describa|escribe|escriba|presenta|presente|presenti|decris|decrivez|ecris|ecrivez|presentez|beschreib|beschreibe|beschreiben|schreib|schreibe|schreiben|descreva|descreve|escreva|escreve|apresente|apresenta|descrivi|descriva|scrivi|scriva|beschrijf|schrijf';

/** Orders to describe something else than what is given. */
export const insteadOrders: readonly PlainOrder[] = [
  {
    isWeak: true,
    signs: describingWords,
    pattern: new RegExp(`(?<!\\p{L})(?:${setAside})(?!\\p{L})[^.!?]{0,24}(?<!\\p{L})${describing}(?!\\p{L})`, 'u'),
  },
  {
    isWeak: true,
    signs: describingWords,
    pattern: new RegExp(
      `(?:^|[.:;,!?] ?|(?:and|y|et|und|e|en) )(?:${instead},? ${describing}|${describing} ${instead}|${describing} ${article} (?=[^.!?]{0,60}${instead})) ?`,
      'u',
    ),
  },
];
