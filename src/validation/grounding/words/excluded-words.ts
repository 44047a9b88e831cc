// What is kept out of a course or of its price, and what is said to be in it, folded, in every language.

/** Fields that say what is kept out. */
export const limiting: ReadonlySet<string> = new Set([
  ...['limits', 'limit', 'limitations', 'excluded', 'exclusions', 'exclusion', 'not_included', 'out_of_scope'],
  ...['not_covered', 'scope_limits', 'restrictions'],
]);

/** Fields of what it costs. */
export const pricing: ReadonlySet<string> = new Set(['price', 'fee', 'fees', 'cost', 'costs', 'tuition', 'prices']);

/** Words that keep out by themselves. */
export const excluding =
  /^(?:exclud(?:ed|es|ing)|excluid[oa]s?|excluem|excluye[n]?|exclu(?:e?s?|t|ent)|exclue|exclues|ausgenommen|ausgeschlossen|uitgesloten|uitgezonderd|esclus[oaei]|escluso|elsewhere|anderswo|anderenorts|ailleurs|altrove|elders)$/;

/** Verbs and nouns by which something is in it, which a denial turns round. */
export const holding =
  /^(?:part|includ(?:e|es|ed|ing)|cover(?:s|ed|ing)?|deals?|dealt|treat(?:s|ed)?|taught|contain(?:s|ed)?|behandelt|behandeln|gegenstand|gehort|gehoren|bestandteil|teil|enthalten|enthalt|umfasst|inbegriffen|inklusive|einschliesslich|vallen|valt|omvat|bevat|behandeld|behandelt|bod|gedekt|onderdeel|inbegrepen|inclusief|hoort|horen|abord\S*|traitee?s?|traite|traitent|partie|compris\S*|comprend|comprennent|inclus\S*|inclut|incluent|couvert\S*|tratan?|tratad[oa]s?|tratam|parte|incluye[n]?|incluid[oa]s?|inclui|incluem|comprenden?|comprendono|compres[oaie]|inclus[oaie]|trattat[oaie]|tratta|trattano|affront\S*|previst[oaie]s?|cubiert[oa]s?|cobert[oa]s?|copert[oaie]|contemplad[oa]s?|entran?|entram|rientra\S*)$/;

/** What is paid on top. */
export const onTop =
  /^(?:extra|additional|additionally|separately|supplementary|excl|excluding|exclusive|zusatzlich|zuzuglich|zzgl|gesondert|separat|exklusive|extra|exclusief|erbij|apart|sus|supplement|hors|separement|aparte|suplemento|suplementari[oa]|adicional(?:mente)?|acrescem?|parte|esclus[oaie]|separatamente|supplemento)$/;
/** What goes before it. */
export const plus = /^(?:plus|zuzuglich|zzgl|exclusief|excl|excluding|hors|mas|mais|piu|esclus[oa]|exklusive)$/;
export const taxes = /^(?:vat|btw|iva|tva|taxes?|tax|mwst|ust|steuer|mehrwertsteuer|umsatzsteuer)$/;

/** Who or what it is kept for: whatever else a clause speaks of, none of these is kept out. */
export const common =
  /^(?:course|workshop|class$|programme?|program|certif|zertif|diplom|badge|lehrgang|kurs|kurse|cours|curso|corso|cursus|opleiding|taller|atelier|oficina|laborat|formation|formacion|formacao|formaz|stage|gegenstand|teil|parte?$|price|preis|prijs|prix|precio|preco|prezzo|cost|kost|cout|coute|cuest|custa|euro|pound|dollar|sterling|person|partici|partecip|teilnehm|deelnem|tratan?$|trait|behandel|abord|affront|cover|include|inclu|compri|compre|komt$|komen|paga|paye|charged|zahl|betaal|stehen|sind|werden|wird|sono|sont|auch|ebenfalls|field|limits?$|forman?$|fanno$|hacen$|fazem$|font$|kommt$|kommen$|restent?$|ensen|insegn|enseign|gelehrt$|lehrt$|unterricht|onderw[ei]|lugar$|lado$|sitio$|place$)/;

/** That something is in it as well as other things. */
export const also =
  /^(?:also|too|well|auch|ebenfalls|ook|eveneens|aussi|egalement|tambien|ademas|anche|pure|inoltre|tambem|ainda)$/;

/** From one kind to another: all that lies between is in it. */
export const range =
  / (?:from|du|de la|des|d|de|vom|von|van|dal|dalla|dallo|dall|dai|desde|do|da)(?: [^ ]+){1,3} (?:to|au|aux|a|al|alla|alle|ai|bis|bis zur?|bis zum|tot|hasta|ate|ate a)(?: (?:the|la|le|l|les|zum|zur|den|die|de|het|o|a|os|as|las|los|el|al))? $/;

/** That it goes as far as that. */
export const reaching =
  / (?:(?:go|goes|extends?|continues?|leads?|reach(?:es)?)(?: (?:up|on|as far))? (?:to|as)|up to|comes with|arriva(?:no)? (?:fino )?a\S*|fino a\S*|si estend\S+ (?:fino )?a\S*|abbracci\S+|llegan? hasta|se extienden? (?:hasta|a)|abarcan?|va[io] ate|vao ate|estendem? se a\S*|abrangem?|va jusqu a\S*|jusqu a\S*|s etend a\S*|englobe|reicht bis|fuhrt bis|bis (?:hin )?zu\S*|loopt tot|gaat door tot|gaat tot|tot en met|strekt zich uit tot)(?: (?:the|la|le|l|les|zum|zur|den|die|de|het|ao|aos|o|a|os|as|las|los|el|al|il|lo|i|gli))? $/;

/** Other courses have it. */
export const elsewhere =
  / (?:en otr[oa]s? (?:lugar|parte|sitio|curso|modulo)s?|(?:noutr|em outr)[oa]s? (?:lugar|lado|sitio|curso|modulo)(?:es)?|in (?:another|other) (?:place|course|module)s?) /;

/** By which somebody takes an exam; no part of what is kept out. */
export const taking =
  /^(?:sit|take|takes|ablegen|absolvieren|afleggen|doen|sostenere|fare|passer|presentarse|presentar|hacer|fazer|realizar|prestar)$/;

/** What takes it out again. */
export const outside =
  /^(?:left|leave|leaves|without|except|beyond|outside|elsewhere|aussen|ausser|ohne|draussen|buiten|erbuiten|daarbuiten|hierbuiten|ausserhalb|zonder|behalve|fuera|sin|salvo|excepto|fora|sem|exceto|dehors|hors|sans|sauf|fuori|senza|tranne|salvo|others|other|andere|anderen|autres|otr[oa]s|outr[oa]s|altr[ei])$/;
