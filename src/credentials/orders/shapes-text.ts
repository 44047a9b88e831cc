import { textNouns } from './dictated.ts';

/**
 * Whether a folded sentence settles how the text about the credential is put together: what a sentence of it reads, as
 * what something is described, what is mentioned in it and where. Seven languages; tasks of learners say such things.
 */
export function shapesText(folded: string): boolean {
  return shapes.test(folded);
}

const part =
  '(?:sentence|line|paragraph|frase|oracion|linea|parrafo|phrase|ligne|paragraphe|satz|zeile|absatz|linha|paragrafo|riga|zin|regel|alinea)';
const describing =
  "(?:listing|describing|summari[sz]ing|drafting|(?:al|ao|nell?'?) ?(?:enumerar|listar|describir|descrever|resumir|redactar|redigir|elencare|descrivere|riassumere|redigere)|en (?:enumerant|decrivant|resumant|redigeant)|beim (?:aufzahlen|beschreiben|zusammenfassen|verfassen)|bij het (?:opsommen|beschrijven|samenvatten|opstellen))";
const adding =
  '(?:also|always|please|add|say|mention|include|auch|bitte|immer|nenne|erwahne|tambien|anade|menciona|aussi|toujours|ajoute\\p{L}*|mentionn\\p{L}+|tambem|acrescent\\p{L}+|mencion\\p{L}+|anche|aggiung\\p{L}+|ook|noem|vermeld|voeg)';
const mention = '(?:mention|mencion|erwahnung|nennung|mencao|menzione|citazione|vermelding)';
// What is read of a credential, where it is named for itself.
const notice = `(?:${textNouns}|abstracts?|notices?|synops[ei]s|sintesi|syntheses?|fichas?|fiches?|schede?|stukjes?|kurztexte?|descritiv[ao]s?|descriptifs?|write-ups?)`;
const ofThis =
  "(?:(?:of|about|on|de|del?|sur|uber|zu|sobre|su|over|van|dell[ao']|di) ?(?:this|these|the|est[aeo]|cet?t?e?|diese[nrms]?|dem|der|quest[aeo]|deze|dit|it) ?(?:course|badge|credential|certificate|programme?|curs[oa]?|insignia|cours|formation|kurs|lehrgang|abzeichen|corso|cursus|formacao|formacion)?|hierover|daruber|hierzu|hiervon)";
const within = "(?:in|en|dans|im|n[oa]|nell?[ao']?)(?: (?:the|el|la|le|der|de|het))?";

const shapes = new RegExp(
  [
    // `Let the second sentence read`.
    `(?<!\\p{L})(?:let|have|lass|lassen sie|laat|deja que|haz que|laissez?|fais que|faites que|deixe que|faca que|fai che|lascia che) (?:\\p{L}+ ){1,2}${part} `,
    // `(describe as: …)`
    '(?:^|[([;:–—] ?)(?:describe|present|label|list|summari[sz]e|beschreiben|darstellen|describir|presentar|decrire|presenter|descrever|apresentar|descrivere|presentare|beschrijven|voorstellen) (?:as|als|como|comme|come) ?:',
    `(?<!\\p{L})${describing}(?!\\p{L})[^.!?]{0,30}, ${adding}(?!\\p{L})`,
    '(?<!\\p{L})(?:switch|change|wechs\\p{L}+|cambia\\p{L}*|passez?|mud[ae]\\p{L}*|passa\\p{L}*|schakel) (?:over )?(?:to|zu|auf|ins?|an?|en|al|para|naar) (?:\\p{L}+ )?(?:and|und|y|et|e|en) (?:say|write|sag\\p{L}*|schreib\\p{L}*|di|escrib\\p{L}+|dis|dites|ecri\\p{L}+|dig[ao]|escrev\\p{L}+|dica|scriv\\p{L}+|zeg|schrijf)(?!\\p{L})',
    `(?<!\\p{L})${mention},? ${within} ?(?:${textNouns}|abstract|sintesi|synthese|sintesis|sintese)(?!\\p{L})`,
    `(?<!\\p{L})${notice} ${ofThis} (?:\\p{L}+ )?(?:reports?|says?|states?|adds?|ends?|names?|dice|anade|dit|ajoute|sagt|erwahnt|nennt|staat|zegt|noemt|meldt|diz|acrescenta|aggiunge|riporta)(?!\\p{L})`,
    `(?<!\\p{L})(?:good|proper|complete|correct|compliant|faithful|buen[ao]?|correct[ao]|bonne?|gute[rs]?|korrekte[rs]?|bom|boa|correto|buon[ao]?|corrett[ao]|goede?) ${notice} (?:adds?|ends?|begins?|names?|mentions?|says?|anade|acaba|termina|menciona|ajoute|finit|mentionne|endet|nennt|erwahnt|beginnt|acrescenta|aggiunge|finisce|cita|eindigt|noemt|vermeldt)(?!\\p{L})`,
    `(?<!\\p{L})${within} ?(?:every |any |all |toda |tout(?:e|es)? |jede[rmn] |qualquer |ogni |elke? )?${notice},? (?:as|como|comme|als|come)(?!\\p{L})`,
    `(?:^|[([;:–—] ?|(?<!\\p{L})(?:to|a|zu|te|da) )(?:quote|cite|quoted|cited|citar|citer|zitieren|citare|citeren|aanhalen)[^.!?]{0,40} (?:as|como|comme|als|come)(?!\\p{L})`,
    '(?<!\\p{L})(?:describers?|summari[sz]ers?)(?!\\p{L})',
    `(?<!\\p{L})que (?:el|la|o|a) ${notice} (?:deje|diga|mencione|anada|acabe|termine|incluya|inclua|acrescente)(?!\\p{L})`,
    `(?<!\\p{L})${notice},? (?:in dem|in der|in which|donde|en (?:el|la) que|ou l'on|dans lequel|dove|in cui|onde|em que|waarin)(?!\\p{L})`,
    `(?<!\\p{L})(?:tell|report to|say to|riferire ai|dire ai|decir a los|dire aux|dizer aos|mitzuteilen|aan de) (?:the )?(?:readers|lettori|lectores|lecteurs|lesern|leitores|lezers) ?:`,
    `(?<!\\p{L})(?:onder|boven) ?aan (?:de |het )?(?:${textNouns})(?!\\p{L})`,
  ].join('|'),
  'u',
);
