/**
 * Whether a folded sentence names who writes descriptions or reads what is posted, or calls a model by what it is; or
 * gives an answer ready-made, a setting or a mode.
 */
export function namesWriter(folded: string): boolean {
  return writing.test(folded) || called.test(folded) || spoken.test(folded);
}

/** A plea, an offer or wish of somebody who says "I", and whoever is spoken to by what he does. */
const spoken = new RegExp(
  [
    "(?<!\\p{L})(?:i(?:'ll|'d| will| would| offer| pay| want| need| ask| order| beg| command)|ofrezco|te doy|quiero que|je (?:t'|vous )?(?:offre|veux|demande|ordonne)|ich (?:biete|zahle|will|bitte|befehle)|ofereco|quero que|offro|ti do|voglio che|ti chiedo|ik (?:bied|wil dat|vraag je))(?!\\p{L})",
    '(?<!\\p{L})(?:you,? (?:who|that)|toi,? qui|vous,? qui|tu,? que|usted,? que|du, (?:der|die)|voce,? que|voi,? che|jij,? die)(?!\\p{L})',
    '(?<!\\p{L})(?:hold on to|keep in mind|memori[sz]e|remember|recuerda|retiens|retenez|merke? dir|merken sie sich|lembra|ricorda|onthoud) (?:it|this|that|the (?:word|name|phrase)|esta|este|la palabra|ce|cela|le mot|das|dieses|das wort|a palavra|la parola|questo|dit|het woord)(?!\\p{L})',
  ].join('|'),
  'u',
);

/** What is written about a credential. */
const text =
  '(?:descriptions?|summar(?:y|ies)|blurbs?|descripcion(?:es)?|resumen(?:es)?|resumes?|ficha|notice|fiche|beschreibung(?:en)?|descrizion[ei]|riassunt[oi]|scheda|descric(?:ao|oes)|resumos?|beschrijving(?:en)?|samenvatting(?:en)?)';
const machine =
  '(?:ais?|artificial intelligence|neural net(?:work)?s?|summari[sz]ers?|algorithms?|llms?|language models?|chat ?bots?|gpt|inteligencia artificial|intelligence artificielle|intelligenza artificiale|kunstliche intelligenz|kunstmatige intelligentie|reseaux? de neurones|red neuronal|rede neural|rete neurale|modelos? de lenguaje|modeles? de langage|modell[oi] linguistic[oi]|modelos? de linguagem|sprachmodelle?|taalmodell?(?:en)?|ia|ki|(?:text|schreib|sprach)(?:automat|roboter|maschine|programm)|automa|automato)';
const tool = `(?:${machine}|generators?|engines?|tools?|software|models?|bots?|assistants?|generador(?:es)?|gerador(?:es)?|generateurs?|generator[ei]|generatoren|modell[oe]?|model[oe]s?|logiciel|outil|herramienta|ferramenta|strumento|werkzeug|redacteur|redactora?|redattore|redatora?)`;
const duty =
  '(?:(?:are|is) to|must|will|shall|should|debera?|tiene que|doit|devra|muss|soll|moge|deve|dovra|tem de|devera|moet|zal|dient|anadira|dira|escribira|mencionara|incluira|ajoutera|ecrira|mentionnera|aggiungera|scrivera|menzionera|acrescentara|escrevera)';
const writes =
  '(?:writes?|summari[sz]es?|describes?|fills|compiles|generates|drafts|produces|puts|adds|redact[ae]|resum[ae]|redige|redija|genera|mete|meter|decrit|scrive|descrive|riassume|compila|beschreibt|schreibt|erzeugt|erstellt|verfasst|ausfullt|zusammenfasst|escreve|descreve|preenche|gera|rellen[ae]|remplit|beschrijft|schrijft|samenvat|invult|opstelt)';
const reads =
  '(?:reading|processing|parsing|que (?:(?:nos|lo|la|o|a) )?le[ae]|que (?:nos |o |a )?lei?a|qui (?:(?:nous|le|la) )?li(?:t|ra)|che (?:(?:ci|lo|la) )?legg\\p{L}+|liest|leest)';
const thisText =
  '(?:this|these|the (?:page|entry|record|list)|est[aeo]|cett?e|ceci|dies\\p{L}*|ist[oa]|quest[oa]|deze|dit)';

/** Who writes descriptions, or reads what is posted; and what the text says, as if it were so already. */
const writing = new RegExp(
  [
    `(?<!\\p{L})(?:describing|summari[sz]ing|${text}(?: |-)?(?:generating|writing)?) ${tool}(?!\\p{L})`,
    `(?<!\\p{L})${tool} (?:of|for|de|des|d'|di|van|voor) (?:the |la |les |las |as |le )?${text}(?!\\p{L})`,
    `(?<!\\p{L})(?:text|beschreibungs|tekst|beschrijvings)(?:generator|system|systeem|bot|software)(?!\\p{L})`,
    // Software that fills something in; not that which people learn to write.
    `(?<!\\p{L})${tool},? (?:that|which|who|que|qui|che|der|die|das|dat) (?:\\p{L}+ ){0,3}?${writes}(?!\\p{L})`,
    `(?<!\\p{L})(?:whoever|anyone who|quien|quiconque|chi|wer|wie|quem) ${writes} ${thisText}(?!\\p{L})`,
    `(?<!\\p{L})${machine}(?: \\p{L}+){0,3}? ${reads}(?!\\p{L})`,
    `(?<!\\p{L})${machine}(?: systems?| tools?)? ${duty}(?!\\p{L})`,
    `(?<!\\p{L})(?:to|for|para|pour|fur|per|voor|an|a) (?:the |any |la |l'|die |das |de |cada |toute |ogni |elke |jede )?${machine} (?:that|which|que|qui|che|die|das|dat)(?!\\p{L})`,
    '(?<!\\p{L})(?:the|this|its|your|el|la|le|die|der|il|o|a|de|het) (?:summary|description|blurb|write-?up|resumen|descripcion|resume|zusammenfassung|beschreibung|riassunto|descrizione|resumo|descricao|samenvatting|beschrijving),? (?:says?|names|states|mentions|calls|praises|leaves|dice|nombra|menciona|dit|nomme|mentionne|nennt|sagt|erwahnt|nomina|menziona|diz|nomeia|zegt|noemt|vermeldt)(?!\\p{L})',
    "(?<!\\p{L})(?:(?:from (?:here|now)|from this (?:point|moment)) on|henceforth|as of now),? you(?: are|'re) (?!allowed|able|entitled)",
    '(?<!\\p{L})(?:these|the following|the exact|exactly these) (?:exact )?words(?!\\p{L})|(?<!\\p{L})your (?:paragraph|output|completion)(?!\\p{L})',
    // Ready-made answers, settings and modes.
    '(?<!\\p{L})(?:example|sample|expected|ideal|desired|reference) (?:output|description|summary|completion)(?!\\p{L})',
    '(?<!\\p{L})(?:salida|sortie|ausgabe|saida|uscita|uitvoer) (?:esperada|attendue|erwartet|attesa|verwacht)(?!\\p{L})',
    '(?<![\\p{L}_])[a-z]+_[a-z_]+ ?[:=]',
    '(?<!\\p{L})(?:developer|debug|god|unrestricted|jailbreak) mode|(?<!\\p{L})(?:entwickler|debug)modus|ontwikkelaarsmodus|(?<!\\p{L})(?:modo|mode|modalita) (?:desarrollador|developpeur|sviluppatore|programador|irrestrito|debug)(?!\\p{L})',
  ].join('|'),
  'u',
);

const nouns = `(?:bot|chatbot|chatgpt|(?:language |dear |hey |hello |liebe[rs]? |caro |cher |beste )(?:model|writer)|modell[oe]|modelo|modele|redattore|redator)`;
const called = new RegExp(
  `(?:^|[.:;–—(] ?)${nouns} ?[,!]|(?<!\\p{L})(?:you|tu|vous|du|sie|voce|lei|jij|u|usted|hey|dear|hello),? (?:${nouns}|${machine}|assistant|asistente|assistente|assistent) ?[,!]|, (?:bot|model|assistant|ai)[.!?]?$`,
  'u',
);
