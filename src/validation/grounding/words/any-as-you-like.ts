/** What a course is held in, folded, in every language. */
export const meetings =
  /^(?:ends|weekend(?:s|en|es)?|sessions?|classes|lessons?|evenings?|days?|saturdays?|sundays?|meetings?|modules?|mornings?|afternoons?|workshops?|\S*wochenenden?|\S*termine?n?|\S*abende?n?|\S*tage?n?|\S*treffen|\S*sitzung(?:en)?|\S*samstage?n?|\S*vormittage?n?|\S*nachmittage?n?|\S*einheiten|seances?|soirees?|samedis?|journees?|jours|matinees?|apres|cours|ateliers?|fines|sesion(?:es)?|tardes?|clases?|sabados?|mananas?|jornadas?|encuentros?|modul[oi]s?|fins|sess(?:ao|oes)|aulas?|noites?|manhas?|encontros?|settimana|incontr[oi]|lezion[ei]|serat[ae]|sabat[oi]|giornat[ae]|mattin[ae]|pomerigg\S+|bijeenkomst(?:en)?|avonden?|lessen|zaterdagen?|dagen|dagdelen|middagen|ochtenden)$/;

/** Being there. */
export const presence =
  /^(?:attendance|attending|presence|teilnahme|anwesenheit|besuch|asistencia|presenca|frequencia|presenza|frequenza|partecipazione|participation|aanwezigheid|deelname)$/;

/** All of them, or nobody without. */
export const every =
  /^(?:all|every|each|whole|alle[nrs]?|jede[nrms]?|samtliche[nr]?|toutes?|tous|chaque|tod[oa]s?|cada|tutt[ioae]|ogni|elke?|ieder[e]?|nobody|niemand|nadie|ninguem|nessuno|personne|both|beide[n]?|ambos|entrambi)$/;

/** Being there, or that it has to be. */
export const due =
  /^(?:attend(?:ed|ance|ing)?|present|presence|must|compulsory|mandatory|obligatory|required|miss(?:ed)?|besuch\S*|teilnahme|anwesen\S*|pflicht|verpflichtend|mussen|muss|fehlen|assist(?:er|ir|ere)|presente?s?|obligatoir\S*|doi(?:t|vent)|faut|exigee?|asist\S*|obligatori\S*|hay|deben?|asistencia|falta\S*|obrigatori\S*|presenca|preciso|deve[m]?|comparec\S*|obbligatori\S*|presenza|frequen\S*|vanno|va|devono|bijwon\S*|bijgewoond|aanwezig\S*|verplicht\S*|moet(?:en)?)$/;

/** That people go to what suits them, in the words of a sentence, in each language. */
export const asYouLike: Readonly<Record<string, RegExp>> = {
  en: / (?:whichever|whatever|as (?:many|few|often)|only those|only the)(?: [^ ]+){0,8} (?:suits?|likes?|wants?|wish|please|choose|fits?|convenient|prefer) | chooses? (?:which|how many)(?: [^ ]+){0,4} (?:attend|come|join|visit|go) /,
  es: / (?:que|cuando|donde|como)(?: [^ ]+){0,3} (?:conveng\S*|conviene\S*|quier\S*|quis\S*|apete\S*|dese[ea]\S*|prefier\S*|gust\S*) | elig\S*(?: [^ ]+)? (?:a )?(?:que|cuales|cuantas|cuantos) (?!tema|pieza|obra)/,
  fr: / (?:que|qu|qui|ou|quand|comme)(?: [^ ]+){0,3} (?:conviennent|convient|veut|veulent|voulez|souhaite\S*|desire\S*|plait|plaisent|arrange\S*|prefere\S*) | chois\S*(?: [^ ]+){0,4} (?:auxquel\S*|combien de) | a la carte /,
  de: / (?:die|welche|wann|wie|was|so (?:viele|oft)|nur die)(?: [^ ]+){0,4} (?:passen|passt|mag|mochte|mochten|will|wollen|zusagen|zusagt|gefall\S+) | wahl(?:t|en|st)(?: [^ ]+){0,3} welche | nach belieben | nach lust und laune /,
  pt: / (?:que|quando|como)(?: [^ ]+){0,3} (?:convi\S*|convenh\S*|convem|convenie\S*|quis\S*|quer|quiser\S*|desej\S*|apetec\S*|prefer\S*) | escolh\S*(?: [^ ]+)? a? ?(?:que|quais|quantas|quantos) /,
  it: / (?:che|quando|come)(?: [^ ]+){0,3} (?:comod[oi]|vuole|vogliono|vuoi|preferi\S*|piac\S*|desider\S*) | scegli\S*(?: [^ ]+)? a? ?(?:qual[ei]|quant[ei]) /,
  nl: / (?:die|dat|welke|wanneer|zoveel|zo vaak)(?: [^ ]+){0,4} (?:uitkom\S*|wil|wilt|willen|past|passen|schikt|schikken|bevalt|bevallen|wenst) | kie(?:s|st|zen)(?: [^ ]+){0,2} (?:welke|hoeveel) /,
};

/** That nobody has to be there. */
export const optional =
  /^(?:optional|voluntary|opcional(?:es)?|opcionais|voluntari[oae]s?|facultati(?:f|ve|fs|ves)|facultativ[oa]s?|freiwillig|facoltativ[oaie]|vrijwillig|vrijblijvend|optioneel|libres?)$/;

/** By which people come. */
export const coming =
  /^(?:come|comes|attend|attends|join|joins|go|visit|kommt|kommen|besucht|besuchen|komm|komst|komt|komen|bijwoont|bijwonen|viens|vient|venez|viennent|assiste|assistent|venir|viene|vienen|venga|asiste|asisten|acude|acuden|va|van|ir|vem|vai|vao|assistir|comparece|vieni|viene|vengono|vanno|partecipare|partecipa|andare|aller|bezoekt|bezoek|bezoeken|participe|participent|participar)$/;
