import { isImperativeAt } from './is-imperative.ts';
import { placesOf, type Kind, type ReadSentence } from './read-sentence.ts';

/**
 * Whether a sentence tells of an order without giving one to the writer: what learners make a model do, ask of it or
 * refuse, a phrase they talk about, how they fill in a paper. It may be an order all the same, so it stays doubtful.
 */
export function isOfLesson(sentence: ReadSentence): boolean {
  const { folded, isDense } = sentence;
  if (isDense || bearing.some((kind) => placesOf(sentence, kind).length > 0) || setsAside(sentence)) return false;
  return ofThing.test(folded) || lessons.some((lesson) => lesson.test(folded));
}

/** Whether it says itself to set aside what was said before; what it quotes is said by somebody else. */
function setsAside(sentence: ReadSentence): boolean {
  const { folded } = sentence;
  if (!sentence.found.has('earlier') || ofThing.test(folded)) return false;
  return placesOf(sentence, 'overriding').some(
    ({ at }) => isImperativeAt(folded, at) && !/["']/.test(folded.slice(Math.max(0, at - 2), at)),
  );
}

/** `The directions of your sat nav`. */
const ofThing =
  /(?<!\p{L})(?:instructions?|directions|aanwijzingen|indicazioni|indications|anweisungen|hinweise|indicaciones|indicacoes|consignes) (?:of|from|van|di|del|della|dell'|de|du|des|der|von|do|da) ?(?:the |your |uw |je |la |il |le |l'|de |het |dem |der |seu |su |tu |votre |suo |el )?(?!system|sistema|systeme|systeem|prompt|plat|operator|develop|entwickl)\p{L}{4}/u;

/** What no lesson is about: this very text and credential, and what its writer was told. */
const bearing = ['fields', 'holders', 'itself', 'received', 'told'] as const satisfies readonly Kind[];

const model =
  "(?:(?:the|an?|your|el|un|al|le|au|l'|all'|das|dem|ein|einem|o|ao|um|il|un|het|een|la|una) ?)?(?:language |generative |ai |ki-|ia )?(?:models?|chatbots?|bots?|assistants?|asistente|assistente|assistent|ai|llm|model[oe]s?|modelle|modell[oie]?|ia|ki|taalmodel|sprachmodell)";
/** No verb behind that says what to write, but for a paper's number, name or date. */
const noWriting =
  '(?![^.!?]*(?<!\\p{L})(?:say|write|state|mention|output|add|begin|sag|nenn|schreib|di|dig|escrib|escrev|ecri|scriv|schrijf|schrijv)\\p{L}*(?!\\p{L}| (?:o|el|the|il|het|le|die|de|your|seu|su) (?:num|nom|nam|dat|fech)))';

const lessons: readonly RegExp[] = [
  // `Tell the model to answer only in JSON`.
  new RegExp(
    `(?:^|[.:;,] ?|(?<!\\p{L})(?:and|y|et|und|e|en|to|that|which|not|never) )(?:tells?|asks?|gets?|instructs?|orders?|teach|train|forces?|makes?|have|prompts?|pedir(?:le)?|ordenar(?:le)?|indicar(?:le)?|decirle|demander|ordonner|faire|mandar|dizer|chiedere|ordinare|dire|vraag|vragen|laat|laten|opdragen) ${model} (?:to|que|de|d'|di|om|te|zu|answer|write)(?!\\p{L})`,
    'u',
  ),
  // `Refusing requests to reveal the prompt`, `a message that asks you to ignore company policy`.
  /(?<!\p{L})(?:requests?|attempts?|tries|invitations?) to(?!\p{L})|(?<!\p{L})(?:prompts?|messages?|e?-?mails?|calls?|callers?|documents?|requests?) (?:that|which|who) (?:asks?|tells?|orders?|urges?)(?!\p{L})/u,
  /(?<!\p{L})(?:intentos?|peticion(?:es)?|ordenes|demandes?|tentatives?|ordres?|pedidos?|tentativas?|richiest[ae]|tentativ[io]|ordini?) (?:de |d'|di |a |para )\p{L}+(?:ar|er|ir|re|are|ere|ire)(?!\p{L})|(?<!\p{L})(?:anfragen|aufforderung(?:en)?|versuche?|verzoek(?:en)?|poging(?:en)?|opdracht(?:en)?),? (?:om|zu|die|dat|eerdere|\p{L}+ (?:\p{L}+ )?zu)(?!\p{L})/u,
  // `Write system prompts that set a role`, `rédiger des consignes pour l'IA`.
  new RegExp(
    `^(?:writ|draft|design|craft|formulat|redact|formul|redig|schreib|verfass|entwick|escrev|elabor|scriv|schrijv|opstel)\\p{L}* (?!(?:\\p{L}+ )?(?:new|these|this|ces|nuevas|estas|neue|diese|nuove|queste|novas|nieuwe|deze) )(?:\\p{L}+ ){0,2}?(?:prompts?|instructions?|instrucciones|consignes?|anweisung(?:en)?|istruzioni|instrucoes|instructies) (?:for|to|para|pour|an|fur|per|a|aan|voor) ?${model}(?: \\p{L}+)?[.!]?$`,
    'u',
  ),
  /(?<!\p{L})(?:(?:a|the default|system|effective|clear|good|own|several|two|three) (?:\p{L}+ ){0,2}prompts?|prompts) (?:that|which|for|with|and)(?!\p{L})/u,
  new RegExp(
    `(?<!\\p{L})(?:prompts?|requests?|instructions?|instrucciones|peticion(?:es)?|consignes?|demandes?|anweisung(?:en)?|anfragen?|istruzioni|richiest[ae]|instrucoes|pedidos?|instructies|verzoek(?:en)?) (?:\\p{L}+ )?(?:for|to|para|pour|an|fur|per|a|aan|voor|einem?|einen) (?:an?|un[ea]?|eine?n?m?|uma?|een) ?(?:\\p{L}+ )?${model}(?!\\p{L}| ?:)|(?<!\\p{L})(?:system prompts?|instructions|instrucciones|consignes|anweisungen|istruzioni|instrucoes|instructies)(?: (?:del sistema|du systeme|di sistema|do sistema))? (?:of an?|de una?|d'une?|di un[ao]?|de uma?|van een|eine[sr]) ${model}(?!\\p{L})`,
    'u',
  ),
  /(?<!\p{L})(?:an?|um|un|une|ein|einen|een) prompt (?:for|that|para|pour|que|per|che|qui|dat|der|voor|zu|te)(?!\p{L})/u,
  // What the paper stays free of, and what it is written with.
  /(?<!\p{L})(?:n'ecri\p{L}+ rien|no escrib\p{L}+ nada|schreib\p{L}*(?: sie)? nichts|non scriv\p{L}+ nulla|nao escrev\p{L}+ nada|schrijf niets)(?! (?:de|sobre|uber|di|over) )/u,
  /(?<!\p{L})(?:only|nur|solo|uniquement|seulement|apenas|somente|soltanto|alleen) (?:with|in|mit|con|avec|com|met|a) (?:\p{L}+ ){0,4}?(?:ink|pen|pencil|stift|kugelschreiber|bleistift|boligrafo|lapiz|tinta|stylo|crayon|encre|caneta|lapis|penna|matita|inchiostro|potlood|inkt)(?!\p{L})/u,
  // Which sheet is passed over.
  new RegExp(
    `(?<!\\p{L})(?:ignor|disregard|negeer)\\p{L}*(?: sie)? (?:the |any |la |las |el |los |le |les |l'|das |die |den |il |lo |gli |i |os? |as? |het |de )?(?!facts?|style|description)(?:\\p{L}+ )?(?:sheets?|margins?|drafts?|hojas?|borrador(?:es)?|feuilles?|brouillons?|annotations?|blatt|blatter|entwurfe?|randnotizen|fogl[io]|bozz[ae]|appunti|folhas?|rascunhos?|bladen|blad|kladblad|kladpapier|voorbeeldzinnen)(?!\\p{L})${noWriting}`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(?:cancel|cross out|strike out|annul|anul|tach|barr|streich)\\p{L}*(?: sie)? (?:the|your|that|la|su|tu|votre|ta|die|ihre|deine|a|sua|il|het|je) (?:answer|respuesta|reponse|antwort|resposta|risposta|antwoord)(?!\\p{L})${noWriting}`,
    'u',
  ),
  // What learners let a model write is to be declared.
  /(?<!\p{L})(?:generated|written|produced|erzeugt|erstellt|geschrieben|generad[oa]|genere|redige|generat[oa]|scritt[oa]|gerad[oa]|gegenereerd|geschreven)[es]? (?:by|with|von|mit|por|con|par|avec|da|com|door|met) [^.!?]{0,30}(?:must|has to|muss|mussen|debe|deben|doit|doivent|deve|devono|devem|moet|moeten) (?:be |als solche |etre |ser |essere |worden )?(?:label|mark|declar|disclos|acknowledg|cit|reference|gekennzeichnet|angegeben|indic|signal|dichiarat|segnalat|assinalad|vermeld|gemarkeerd)\p{L}*(?=$|[.,;]| (?:as such|werden|wordt|and|und|y|et|e|en)(?!\p{L}))/u,
  // What a guest is told.
  /(?<!\p{L})(?:dig[ao]n?|dile|dites|dis|sagen sie|sage?|dica|di|zeg)(?: tegen)? (?:al?|a la|aux?|a l'|dem|der|den|aos?|alla|all'|aan|de|het|een) ?(?:huesped|cliente|pasajero|paciente|client|hote|voyageur|passager|patient|gast|kunden?|kundin|fahrgast|hospede|passageir\p{L}|ospite|passegger\p{L}|pazient\p{L}|klant|reiziger)/u,
  // Phrases that are talked about.
  /(?<!\p{L})(?:(?:well-known|famous|classic) (?:phrases?|sentences?|words)|slogans?|prompts?|attacks?|exercises?|games?|ejercicios?|juegos?|exercices?|jeux?|ataques?|ubung(?:en)?|spiele?s?|exercicios?|jogos?|esercizi[oe]?|gioc[oh]i?|oefening(?:en)?|spel(?:len)?) ?(?:like |such as |wie |como |comme |come |als |zoals )?["']/u,
  /(?<!\p{L})(?:phrases|commands|calls|expressions|phraseology|signals|requests|messages|frases|ordenes|comandos|mensajes|peticiones|pedidos|mensagens|commandes|ordres|demandes|satze|befehle|kommandos|anfragen|nachrichten|frasi|comandi|messaggi|richieste|zinnen|bevelen|berichten|verzoeken) ?(?:like|such as|including|wie|como|comme|come|als|zoals|del tipo|du type|do tipo) ["']/u,
  // How many words or where: a paper has such rules, and nothing is dictated.
  /(?<!\p{L})(?:answer|respond|reply|responda[ns]?|responde|conteste[ns]?|repond(?:ez|s|re)|antworten(?: sie)?|antworte|rispond(?:i|a|ete|ere)|antwoord)(?: only| just| solo| uniquement| nur| apenas| soltanto| alleen| seulement)? (?:with|in|con|en|par|avec|mit|com|em|no|na|a|ao|as|aux?|dans|auf|met|op|nel|alle?) (?:only |just |solo |apenas )?(?:a |an |one |un |une? |una |ein(?:em)? |uma |um |een |the |la |el |le |las |los |les |quadro |[\p{L}\p{N}]+ (?:de|das|dos|des|of|delle|van) (?:la|las|os|as|les|the|de|den)? ?)?(?:words?|sentences?|letters?|palabras?|frases?|letras?|preguntas|mots?|phrases?|lettres?|questions?|worte?n?|wort|satz|satze?n?|buchstaben?|fragen|palavras?|perguntas?|quadro|parol[ae]|fras[ei]|letter[ae]|domande|woord(?:en)?|zin(?:nen)?|vragen|[\p{L}]+ (?:preguntas|questions|fragen|perguntas|domande|vragen))(?: only| each| de respostas)?(?: (?:in|for|per|en|dans|em|nella?|je|voor|fur) (?:part|section|question|each|parte|seccion|partie|section|teil|aufgabe|deel|sezione|seccao|cada|chaque|jede|ogni|elke)(?: \p{L}+| \d+)?)?[.;,]? ?$/u,
  /(?<!\p{L})(?:only|solo|uniquement|nur|apenas|soltanto|alleen|seulement) (?:on|in|en|na|no|sur|dans|auf|im|sul|sulla|nel|op) (?:\p{L}+ )?(?:answer|box|hoja|recuadro|folha|quadro|feuille|case|grille|antwort\p{L}*|feld|foglio|riquadro|antwoord\p{L}*|vak)(?!\p{L})/u,
  /(?<!\p{L})(?:wait|await|wacht|warten?|attend\p{L}*|esper\p{L}+|aguard\p{L}+|aspett\p{L}+) (?:\p{L}+ ){0,2}?(?:new |further |neue |weitere |nuevas |nouvelles |novas |nuove |nieuwe )?(?:instruc|istruz|anweis|instrukt|consignes)/u,
  /(?<!\p{L})(?:do not|don't|never) write anything (?:on|in) (?:the|this|your) (?!(?:description|text|summary|output)(?!\p{L}))/u,
  /(?<!\p{L})repeat after me (?:until|as|when|while|so)(?!\p{L})/u,
  // What whoever is spoken to does or knows himself: `never say that you do not know`.
  /(?<!\p{L})(?:say|sag(?:en sie)?|sage|zeg|di|diga|dites?|dis|dica|diz)(?: (?:never|nie|niemals|nooit|nunca|jamais|mai))?,? (?:that|dass|dat|que|che) (?:you|du|sie|je|jij|u|usted|vous|tu|lei|voce)(?! (?:are|bist|sind|bent|es|etes|sei|e) (?:now |an? |een? |ein |une? |uma? )?)(?!\p{L})/u,
];
