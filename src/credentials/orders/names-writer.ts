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
    "(?<!\\p{L})(?:please|por favor|s'il (?:vous|te) plait|veuillez|merci de|bitte|per favore|per piacere|alsjeblieft|alstublieft|gelieve)(?!\\p{L})",
    "(?<!\\p{L})(?:i(?:'ll|'d| will| would| offer| pay| want| need| ask| order| beg| command)|ofrezco|te doy|quiero que|je (?:t'|vous )?(?:offre|veux|demande|ordonne)|ich (?:biete|zahle|will|bitte|befehle)|ofereco|quero que|offro|ti do|voglio che|ti chiedo|ik (?:bied|wil dat|vraag je))(?!\\p{L})",
    '(?<!\\p{L})(?:you|toi|vous|tu|usted|du|ihr|voce|voi|jij|jullie),? (?:who|that|qui|que|quien|der|die|das|che)(?!\\p{L})',
    '(?<!\\p{L})(?:hold on to|keep in mind|memori[sz]e|remember|recuerda|retiens|retenez|merke? dir|merken sie sich|lembra|ricorda|onthoud) (?:it|this|that|the (?:word|name|phrase)|esta|este|la palabra|ce|cela|le mot|das|dieses|das wort|a palavra|la parola|questo|dit|het woord)(?!\\p{L})',
  ].join('|'),
  'u',
);

const text =
  '(?:text|description|summary|badge|catalogue|content|copy|entry|page|texte?s?|descriptions?|resumes?|fiche|descripci\\p{L}+|textos?|ficha|resumenes|descri\\p{L}+|testi|riassunti|contenuti|scheda|beschrijvingen|teksten)';
const machine =
  '(?:ais?|artificial intelligence|neural net(?:work)?s?|summari[sz]ers?|algorithms?|llms?|language models?|chat ?bots?|gpt|inteligencia artificial|intelligence artificielle|intelligenza artificiale|kunstliche intelligenz|kunstmatige intelligentie|reseaux? de neurones|red neuronal|rede neural|rete neurale|modelos? de lenguaje|modeles? de langage|modell[oi] linguistic[oi]|modelos? de linguagem|sprachmodelle?|taalmodell?(?:en)?|ia|ki|(?:text|schreib|sprach)(?:automat|roboter|maschine|programm)|automate|automa|automato)';
const tool = `(?:${machine}|generators?|engines?|tools?|systems?|software|programs?|models?|bots?|assistants?|generat\\p{L}+|generad\\p{L}+|gerad\\p{L}+|generateurs?|motore?|moteur|sistema|systeme|system|programm[ea]?|programa|modell[oe]?|model[oe]|logiciel|outil|herramienta|ferramenta|strumento|werkzeug|redacteur|redactora?|redattore|redatora?)`;
const duty =
  '(?:(?:are|is) to|must|will|shall|should|may|debera?|tiene que|doit|devra|muss|soll|moge|wird|deve|dovra|tem de|devera|moet|zal|dient|\\p{L}{3,}ra)';
const writes =
  '(?:writes?|summari[sz]es?|describes?|fills|compiles|generates|drafts|produces|redact[ae]|resum[ae]|redige|redija|genera|elabora|decrit|scrive|descrive|riassume|compila|beschreibt|schreibt|erzeugt|erstellt|verfasst|ausfullt|zusammenfasst|escreve|descreve|preenche|gera|rellen[ae]|remplit|beschrijft|schrijft|samenvat|invult|opstelt)';
const reads =
  '(?:reading|processing|parsing|que (?:(?:nos|lo|la|o|a) )?le[ae]|que (?:nos |o |a )?lei?a|qui (?:(?:nous|le|la) )?li(?:t|ra)|che (?:(?:ci|lo|la) )?legg\\p{L}+|liest|leest)';
/** Who writes descriptions, or reads what is posted; and what the text says, as if it were so already. */
const writing = new RegExp(
  [
    `(?<!\\p{L})(?:(?:describing|summari[sz]ing|writing)|${text}(?: |-)?(?:generating|writing)?) ${tool}(?!\\p{L})`,
    `(?<!\\p{L})${tool} (?:of|for|de|des|d'|di|van|voor) (?:the |la |les |las |as |le )?${text}(?!\\p{L})`,
    `(?<!\\p{L})(?:text|beschreibungs|tekst|beschrijvings)(?:generator|system|systeem|programma?|modell?|ki|bot|software)(?!\\p{L})`,
    `(?<!\\p{L})(?:software|logiciel|programma?|programme|sistema|strumento) (?:of|for|de|di|da|du) (?:writing|redaccion|redaction|redacao|scrittura|escrita)(?!\\p{L})`,
    `(?<!\\p{L})(?:${tool}|whoever|quien|quiconque|chi|wer|wie|quem),? (?:that |which |who |que |qui |che |der |die |das |dat )?(?:\\p{L}+ ){0,3}?${writes}(?!\\p{L})`,
    `(?<!\\p{L})${machine}(?: \\p{L}+){0,3}? (?:${reads}|${duty})(?!\\p{L})`,
    `(?<!\\p{L})(?:to|for|para|pour|fur|per|voor|an|a) (?:the |any |la |l'|die |das |de |cada |toute |ogni |elke |jede )?${machine} (?:\\p{L}+ ){0,2}(?:reads?|que|qui|che|die|das|leest|liest)(?!\\p{L})`,
    '(?<!\\p{L})(?:the|this|its|your|el|la|le|die|der|il|o|a|de|het) (?:summary|description|blurb|write-?up|resumen|descripcion|resume|zusammenfassung|beschreibung|riassunto|descrizione|resumo|descricao|samenvatting|beschrijving),? (?:says?|names|states|mentions|calls|reports|praises|presents|begins|opens|closes|ends|leaves|dice|nombra|menciona|dit|nomme|mentionne|nennt|sagt|erwahnt|nomina|menziona|diz|nomeia|zegt|noemt|vermeldt)(?!\\p{L})',
    "(?<!\\p{L})(?:(?:from (?:here|now)|from this (?:point|moment)) on|henceforth|as of now),? you(?: are|'re)(?!\\p{L})",
    // Ready-made answers, settings and modes.
    '(?<!\\p{L})(?:example|sample|expected|ideal|desired|reference) (?:output|answer|response|description|summary|completion)(?!\\p{L})',
    '(?<!\\p{L})(?:salida|respuesta|sortie|reponse|ausgabe|antwort|saida|resposta|uscita|risposta|uitvoer|antwoord) (?:esperada|correcta|attendue|correcte|erwartet|korrekt|corretta|attesa|verwacht)(?!\\p{L})',
    '(?<![\\p{L}_])[a-z]+_[a-z_]+ ?[:=]',
    '(?<!\\p{L})(?:developer|debug|admin|god|unrestricted|maintenance|jailbreak) mode|(?<!\\p{L})(?:entwickler|wartungs|admin|debug)modus|ontwikkelaarsmodus|(?<!\\p{L})(?:modo|mode|modalita) (?:desarrollador|developpeur|sviluppatore|programador|irrestrito|administrador|admin|debug)(?!\\p{L})',
  ].join('|'),
  'u',
);
const nouns = `(?:${machine}|bot|assistant|asistente|assistente|assistent|(?:language |dear |hey |hello |liebe[rs]? |caro |cher |beste )(?:model|writer)|model[oe]|modell[oe]?|modele|redactora?|redacteur|redattore|redator|schrijver)`;
const called = new RegExp(
  `(?:^|[.:;–—(] ?|(?<!\\p{L})(?:you|tu|vous|du|sie|voce|lei|jij|u|usted|hey|dear|hello),? )${nouns} ?[,!]|, (?:${nouns}|model)[.!?]?$`,
  'u',
);
