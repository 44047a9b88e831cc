import type { PlainOrder } from './plain-order.ts';

const describing =
  '(?:describe|summari[sz]e|write|say|present|describ[ae]|escrib[ae]|present[aei]|decri(?:s|vez)|ecri(?:s|vez)|presentez|beschreiben?|schreiben?|descrev[ae]|escrev[ae]|apresent[ae]|descriv[ia]|scriv[ia]|beschrijf|schrijf|tell|narrate|redact[ae]|cuent[ae]|racontez?|erzahlen?|cont[ae]|narr[ae]|raccont[ai]|vertel|verzin)';
const instead =
  '(?:instead(?! of)|stattdessen|plutot(?! qu)|a la place(?! d)|invece(?! di)|al suo posto|al loro posto|en su lugar|en cambio|em vez disso|em seu lugar|in plaats daarvan|piuttosto(?! che)|liever(?! dan)|lieber(?! als))';
const article = '(?:an?|un[aeo]?|eine?n?|uma?|een)';
// `Forget them`, with the pronoun behind, joined or apart.
const setAside = [
  '(?:ignore|disregard|forget|discard|drop|skip|scrap|throw|set|put|leave) (?:them|it|that|those|these|this)',
  '(?:ignor[ae]|olvid[ae]|descart[ae]|desech[ae])[dn]?l[oa]s?',
  '(?:ignore|oublie|laisse|jette|ecarte)z?(?:-(?:les|l[ea]|ca)| tomber)',
  '(?:vergiss|vergesst|vergessen sie|ignoriere?|ignorieren sie|verwirf|streiche?|lass) (?:sie|das|dies|diese|es|alles)',
  '(?:ignor[ea]|esquec[ae]|descart[ea]|deix[ae])m?(?:-[oa]s?| isso| isto| tudo)',
  '(?:(?:ignor|dimentic|scart|lasci|tralasci)a(?:te)?l[iaeo]|lascia(?:te)? (?:perdere|stare))',
  '(?:negeer|vergeet|schrap|gooi|laat) (?:ze|dat|die|dit|deze|het)',
].join('|');
const setAsideWords =
  'ignor*|olvid*|descart*|desech*|oubli*|laiss*|jett*|ecart*|vergiss|vergess*|verwirf|streich*|lass|esquec*|deix*|dimentic*|scart*|lasci*|tralasci*|negeer|vergeet|schrap|gooi|laat|disregard|forget|discard|drop|skip|scrap|throw|set|put|leave';

const duty =
  '(?:must|should|shall|has to|is to|needs to|ought to|tiene que|debe|doit|devra|muss|soll|tem de|tem que|deve|moet|hoort)';
const each = '(?:the|any|each|every|all|el|cada|todo|le|chaque|tout|das|jedes|o|il|ogni|het|elk)';
const writing =
  '(?:writ\\w+|read\\w*|draft\\w*|summari[sz]\\w+|describ\\w+|generat\\w+|process\\w*|escrib\\w+|redact\\w+|lea|lee|le|resum\\w+|redig\\w+|ecri\\w+|lit|decri\\w+|verfass\\w+|schreib\\w*|liest|beschreib\\w*|escrev\\w+|redij\\w+|leia|descrev\\w+|scriv\\w+|legge|descriv\\w+|riassum\\w+|schrijf\\w*|leest|beschrijf\\w*)';
const thisText =
  '(?:this|these|the (?:entry|record|blurb)|est[aeo]|ce|cett?e|ceci|dies\\p{L}*|den eintrag|ist[oa]|est[ae]|quest[oa]|deze|dit)';

/** Orders to describe something else than what is given. */
export const insteadOrders: readonly PlainOrder[] = [
  // Whoever writes this must say so.
  {
    signs:
      'whoever|anyone|anybody|person|one|model|models|modelo|modele|modell|modello|assistant|assistants|bot|bots|program|programs|system|systems|tool|tools|generator|writer|quien|quienquiera|celui|quiconque|wer|quem|chi|wie',
    pattern: new RegExp(
      `(?:^|[.:;,] ?)(?:whoever|anyone|anybody|quien(?:quiera)?|celui|quiconque|wer|quem|chi|wie|${each} (?:person|one|models?|modelo|modele|modell|modello|assistants?|bots?|programs?|systems?|tools?|generator|writer)),? (?:\\p{L}+ ){0,2}?(?:${writing} (?:\\p{L}+ ){0,2}?${thisText}|${thisText} (?:\\p{L}+ )?${writing})(?!\\p{L})[^.!?]{0,24}(?<!\\p{L})${duty}(?!\\p{L})`,
      'u',
    ),
  },
  // In pieces that are to be put together.
  {
    signs: 'part|parte|partie|teil|deel',
    pattern:
      /(?<!\p{L})(?:part|parte|partie|teil|deel) [0-9a-d] (?:of|da|de|du|do|del|della|dell|der|des|van)(?!\p{L}).{0,8}(?<!\p{L})(?:order|instruction|command|prompt|ordem|orden|instruc\p{L}+|ordre|consigne|anweisung|befehls?|ordine|istruzione|opdracht|instructie)(?!\p{L})/u,
  },
  { signs: 'let', pattern: /\blet [a-z]\w* ?(?:=|be|equal) ?(["'])(?:[^"' ]+ ){2,}[^"']+\1/u },
  // Nothing but one subject.
  {
    signs: 'only|solo|seulement|uniquement|nur|apenas|soltanto|alleen',
    pattern:
      /(?:^|[.:;,!?] ?|(?<!\p{L})(?:and|y|et|und|e|en) )(?:talk|speak|write|report|habla|hable|parlez?|sprich|rede|schreibe?|fal[ae]|parl[ai]|praat|schrijf) (?:only|solo|seulement|uniquement|nur|apenas|soltanto|alleen) (?:about|of|de|du|des|sobre|von|uber|di|over)(?! (?:you|your|their|own|tus?|vos|votre|dein\p{L}*|ihr\p{L}*|seus?|suas?|tuo\p{L}*|je|jouw|uw)(?!\p{L}))/u,
  },
  // What was made believe is to be said: `… and say so`.
  {
    isWeak: true,
    signs: 'say|tell|dis|dites|dilo|digalo|sag|sagen|di|diz|diga|dillo|ditelo|zeg',
    pattern:
      /(?:,|(?<!\p{L})(?:and|et|y|und|e|en)) (?:say (?:so|it|that)|tell (?:everyone|everybody|them) so|(?:dis|dites)-le|dilo|digalo|sag(?:en sie)? (?:es|das)|di-lo|diga-o|diz isso|diga isso|dillo|ditelo|zeg (?:dat|het))(?: [a-z]+)?(?:[.!]|$)/u,
  },
  {
    isWeak: true,
    signs: setAsideWords,
    pattern: new RegExp(`(?<!\\p{L})(?:${setAside})(?!\\p{L})[^.!?]{0,24}(?<!\\p{L})${describing}(?!\\p{L})`, 'u'),
  },
  {
    isWeak: true,
    signs: 'instead|stattdessen|plutot|place|invece|posto|lugar|cambio|vez|plaats|piuttosto|liever|lieber',
    pattern: new RegExp(
      `(?:^|[.:;,!?] ?|(?:and|y|et|und|e|en) )(?:${instead},? ${describing}|${describing} ${instead}|${describing} ${article} (?=[^.!?]{0,60}${instead})) ?`,
      'u',
    ),
  },
];
