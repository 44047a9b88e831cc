/** Facts that say what the price holds or who provides a thing: what they deny may be had at one's own cost. Folded beginnings. */
export const priced =
  /^(?:inclu|price|fees?$|costs?$|provided|supplied|enthalt|inbegr|preis|gestellt|inklusive|gebuhr|kosten$|compris|prix|fourni|frais$|tasas?$|preci[oe]|compres|prezzo|fornit|taxas?$|preco|fornecid|prijs|verstrekt)/;

/** What is paid or brought beside it, in the words of a clause: "come on top", `se paga aparte`, `à la charge de`. */
export const besidePrice =
  / (?:brings? (?:their|your|his or her|its) own|(?:bringen?|bringt|nehmen|nimmt) (?:\S+ ){0,5}(?:selbst|eigene\S*) (?:\S+ ){0,3}mit|(?:apporte\w*|amene\w*|vien\w* avec) (?:son|sa|ses|leurs?) propres? |(?:trae\w*|lleva\w*) (?:sus?|el|la) propi\w+|(?:porta|portano) (?:i|il|la|le|lo) propri\w+|(?:traz\w*|leva\w*) (?:os? seus?|as? suas?|o proprio|a propria)|(?:brengen|brengt|nemen|neemt) (?:\S+ ){0,3}(?:eigen|zelf) (?:\S+ ){0,3}mee|(?:come|comes|coming|paid|charged|billed|is|are) (?:on top|extra)|on top of the (?:price|fee)|(?:at|bear|pay|pays|cover|covers) (?:\S+ ){0,4}(?:own cost|own expense|themselves|separately)|(?:komm\w+|fallen|fallt) (?:\S+ ){0,4}(?:hinzu|dazu|extra|obendrauf|an)|(?:extra|zusatzlich|gesondert|getrennt|selbst) (?:\S+ )?(?:berechnet|bezahlt|bezahlen|zahlen|gezahlt|tragen|ubernehmen|gebucht|buchen)|auf eigene (?:kosten|rechnung)|(?:s ajout\w+|(?:paye\w*|payant\w*|factur\w+|prevoir|compter|regler) (?:\S+ )?(?:en plus|en sus|a part|separement))|a (?:la|leur|sa) charge|a leurs frais|(?:pag\w+|factur\w+|abon\w+|compr\w+|adquir\w+|contrat\w+|reserv\w+|acquist\w+|prenot\w+|cobr\w+) (?:\S+ ){0,2}(?:aparte|a parte|por separado|em separado|separatamente|extra|adicionalmente)|(?:corre|corren|correm|va|van|fica|ficam) (?:por|a) c(?:uenta|onta|argo) de|a (?:proprie spese|carico d\w+|cargo d\w+)|(?:apart|los|extra|zelf) (?:\S+ ){0,2}(?:betaald|betalen|gekocht|kopen|geboekt|boeken|aangeschaft|berekend|bekostigd)|(?:betaalt|betalen|koopt|boekt) (?:\S+ ){0,2}(?:apart|zelf|los|extra)|kom(?:t|en) er (?:nog )?bij|zorg\w* (?:\S+ ){0,3}zelf|zelf (?:\S+ ){0,3}(?:zorg\w+|mee)|for (?:the )?(?:participants?|learners?|attendees|students?|everyone|each) to (?:\S+ )?(?:organi[sz]e|arrange|bring|see|sort|pay|buy|provide)|(?:kummer\w+|sorg\w+) (?:\S+ ){0,4}selbst|selbst (?:\S+ )?(?:sorg\w+|kummer\w+|besorg\w+)|(?:corre|corren|va|van) (?:aparte|por su cuenta)|voor eigen (?:rekening|kosten)|kom(?:t|en) (?:\S+ )?bovenop) /;

/** A fee that is paid for something: `la tasa que hay que abonar por el examen`. */
export const feeFor = /^(?:fees?|gebuhr(?:en)?|frais|tasas?|taxas?|quota|tassa|examengeld|kosten)$/;

/** What costs nothing is not beside the price. */
export const forNothing =
  /^(?:free|no|without|gratis|kostenlos|kostenfrei|ohne|kein\w*|gratuit\w*|offert\w*|sans|aucun\w*|gratuit[oaie]|sin|ningun\w*|sem|nenhum\w*|senza|nessun\w*|geen|zonder|not|nicht|ne|non|nao|niet)$/;

/** What people carry along, folded beginnings; and that a thing waits for them. */
export const bringing =
  /^(?:bring|brought|mitbring|mitzubring|mitgebracht|mitnehm|mitgenommen|apport|amen|emport|traer|traig|llevar|llev[ae]|portar|porta$|portano|portino|trazer|traz|levar|meebreng|brengen$|brengt$|mee$|meeneem|meenem|meegebracht)/;
export const waiting =
  /^(?:provid|supplied|suppl|lent|loan|availab|inclu|gestellt|verlieh|leih|vorhanden|bereit|fourni|place$|pret[ee]|disposition|facilit|proporcion|prest|disponib|fornit|forniti|messi|prestat|fornec|empresta|disponi|verstrekt|aanwezig|geleend|beschikbaar|uitgeleend)/;
