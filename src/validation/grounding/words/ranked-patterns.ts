import { credentials } from './credential-nouns.ts';
import type { Patterns } from './standing-patterns.ts';

const those =
  '(?:profes\\S*|profis\\S*|professionn\\S*|empresas|entreprises|aziende|imprese|anunciantes|annonceurs|inserzionisti|alumn\\S*|alun[oa]s|eleves|alliev[ie]|voluntari\\S*|benevoles|volontari|participantes?|usuarios|utilisateurs|utenti|utilizadores|docentes|expertos|experts|esperti|especialistas)';

/** Who gives it. */
const bodies = {
  romance:
    '(?:e?studios?|estudio|studio di|escuelas?|escolas?|ecoles?|scuol[ae]|academi[ae]s?|accademi[ae]|academia|institut[oi]?s?|istitut[oi]|centros?|centres?|centr[oi]|universi(?:dad|dade|te|ta)|ateliers?|talleres|taller|atelie|laboratori[oi]?|proveedor(?:es)?|organismes?|entidad(?:es)?|enti|ente|equip[oae]s?|squadr[ae]|clubes|clubs?|associac\\S+|asociac\\S+|associat\\S+|associaz\\S+|chefs?|maestr[oi]s?|mestres?|formador(?:es)?|formateurs?|formatori|profesores|professores|professeurs?|docenti|especialistas|specialistes?|specialisti)',
};
const ofPlace =
  '(?:de|del|della|dell|do|da|du|di|dans|en|em|no|na|nel|d)(?: (?:el|la|le|il|o|a|l|tout le|todo el|todo o|tutto il))? ?(?:pais|pays|paese|region|regiao|regione|mundo|monde|mondo|ciudad|cidade|ville|citta|sector|setor|secteur|settore|provincia|province|continente?|europ[ae]|espana|france|italia|portugal|brasil|nacion|nacao)';

/** The best, the first, the favourite, the only one, by words that no phrase holds together. */
export const rankedAnyhow: Patterns = {
  en: [
    `the reference (?:in|for) (?:its|the|this) (?:field|sector|industry|trade)`,
    `(?:first choice|top choice|favou?rite) (?:of|for|among) [^ ,]+`,
  ],
  de: [
    `(?:angesehenste|renommierteste|beliebteste|bekannteste|gefragteste|meistgewahlte|bestbewertete)[nrms]? ${credentials.de}`,
    `(?:bevorzugte|liebste) wahl (?:der|von|vieler|fur) [^ ,]+`,
    `(?:die|eine) referenz (?:auf|in|im) (?:ihrem|seinem|dem|diesem|der)`,
    `(?:mit|hat|geniesst)(?: [^ ,]+)? hochste[nrms]? (?:ansehen|renommee|prestige)`,
    `(?:erste wahl|favorit) (?:der|von|unter|fur|bei) [^ ,]+`,
  ],
  nl: [
    `door(?: [^ ,]+){1,3} op de eerste plaats`,
    `beste \\S*(?:studio|school|academie|instituut|opleider|opleiders|centrum|atelier|universiteit|hogeschool|aanbieder|vereniging|club)(?: [^ ,]+){0,2} (?:van|in|uit) (?:het land|de regio|de stad|de wereld|de provincie|nederland|belgie|vlaanderen|europa)`,
    `beste (?:[^ ,]+ ){0,1}[^ ,]{4,} (?:van|in) (?:het land|de regio|de stad|de wereld|nederland|belgie|vlaanderen|europa)`,
    `uniek (?:in|voor) (?:het land|de regio|nederland|belgie|vlaanderen|europa)`,
    `is de beste (?:op|in) (?:zijn|haar|dit|het) (?:gebied|vak|vakgebied|soort|categorie)`,
    `(?:eerste keuze|voorkeurskeuze|favoriet) (?:van|voor|onder|bij) [^ ,]+`,
  ],
  romance: [
    `(?:mejor|melhor|migliore?|meilleure?) (?!part\\S* |numer\\S* |ret[oa] |desafi\\S* |probl\\S* )(?:[^ ,]+ ){0,1}[^ ,]{4,} ${ofPlace}`,
    `(?:plus grande?|piu grande|mayor|maior|maggiore?) (?:${bodies.romance}|[^ ,]{3,}(?:erie|eria|adero|facao|fazione)) ${ofPlace}`,
    `(?:del?|da|do|dell?|della|du|pel[oa]|dal(?:la)?) (?:(?:la|el|l|le|un|una) )?[^ ,]{4,} (?:lider|leader)(?= )`,
    `(?:conosciut|not)[oaie] in tutt[oa]`,
    `(?:es|est|e|c est|sono|son|sao|sont)(?: (?:el|la|le|il|o|a|los|les|i|os|as))? (?:mejor|meilleure?s?|melhor|migliore?|mejores|melhores|migliori) (?:en su|de su|de son|dans son|nel suo|del suo|da sua|da|do|no seu|na sua|de la|del) (?:campo|area|domaine|genre|categor\\S*|sector|setor|settore|secteur|tipo|genero|region|regiao|regione|pais|paese)`,
    `(?:con|com|avec|a)(?: (?:la|las|le|les|as))? (?:mejor(?:es)?|melhor(?:es)?|meilleures?|migliori?) (?:valoracion(?:es)?|avaliac\\S+|notes?|evaluations?|valutazion[ei]|notas|puntuacion)`,
    `(?:primera|primeira|prima|premier) (?:opcion|escolha|scelta|choix|eleccion|opcao) (?:de|dos|das|dei|des|degli|delle|del|entre|per|para|pour|di)`,
    `(?:opcion|opcao|escolha|eleccion|scelta|choix) (?:preferid[oa]|preferit[oa]|preferee?|favorit[oa]|favorie?) (?:de|del|d|dos|das|dei|degli|des|da|do|di|delle)`,
    `(?:classee?|clasificad[oa]|classificad[oa]|classificat[oa]) (?:en |em )?(?:premiere?|primer[oa]?|prim[oa]|primeir[oa]) (?:por|par|pel[oa]s?|dai|dagli|dalle|entre|tra|fra)`,
    `(?:a|la|il|el) (?:referencia|reference|riferimento|referente) (?:en su|na|no|en el|en la|dans son|nel suo|da|del|du|della) (?:campo|area|domaine|settore|sector|setor|secteur|ramo)`,
    `${credentials.romance} (?:favorit[oa]|preferid[oa]|preferee?|preferit[oa]|favorie?) (?:de|del|dos|das|dei|degli|des|da|do|di|dai|dagli|par|por|pel[oa]s)`,
    `(?:numero|n|no|nr) (?:1|uno|un|une|um) (?:entre|chez|tra|fra|parmi|aupres|para|dos|dei|des|de los)(?: (?:los|las|os|as|gli|i|le|les))? ${those}`,
    `(?:meilleure?s?|mejor(?:es)?|melhor(?:es)?|migliore?) (?:que|de|di|do que|del|che)(?: tout| toute| cualquier| qualquer| ogni| qualsiasi| tous les| todos los)(?: (?:autre|otro|otra|outro|outra|altro|altra|autres|otros))? ${credentials.romance}`,
    `(?:el|l|le|il|o|la|a|los|as|os) (?:unic[oa]s?|seule?s?) ${credentials.romance} (?:que|qui|che|de|do|da|del|della|dans|en|en el|no|na|nel)`,
    `${credentials.romance} (?:unic[oa]|unique) (?:en|no|na|nel|nella|dans|in|em|en el|a) (?:[^ ,]+ )?(?:pais|paese|pays|region|regiao|regione|sector|setor|secteur|settore|genere|genero|genre|mundo|monde|mondo|europa|europe|espana|francia|france|italia|portugal|brasil)`,
    `(?:mais|mas|plus|piu|mejor|mieux|meglio|melhor) (?:bem )?(?:avaliad[oa]s?|valorad[oa]s?|evaluee?s?|notee?s?|valutat[oaie]|puntuad[oa]s?|escolhid[oa]s?|elegid[oa]s?|choisie?s?|scelt[oaie]|procurad[oa]s?|votad[oa]s?|votat[oaie]) (?:pel[oa]s?|por|par|da|dai|dagli|dalle|de|del|do|da|dos|du|des)`,
    `${credentials.romance} (?:mais|mas|plus|piu|mejor|le plus|le mieux) (?:bem )?(?:avaliad[oa]|valorad[oa]|escolhid[oa]|elegid[oa]|puntuad[oa]|procurad[oa]|respetad[oa]|respeitad[oa]|scelt[oa]|choisie?)`,
    `(?:uno?|um|un|una|uma|une) (?:de los|de las|dos|das|des|dei|degli|delle) (?:mejores|melhores|meilleure?s|migliori) ${credentials.romance}`,
    `(?:${credentials.romance}|escuela|escola|ecole|scuola|centro|centre) (?:lider|leader) ?(?:del|do|du|de|nel|no|en|dans|em)?`,
    `lider(?:es)? (?:del|de|do) (?:mercado|sector|setor)`,
    `(?:mejor(?:es)?|meilleure?s?|melhor(?:es)?|migliore?i?|miglior) ${bodies.romance}(?: [^ ,]+){0,3} ${ofPlace}`,
    `${bodies.romance}(?: [^ ,]+){0,3} (?:numero un[oa]?|n 1|numero 1|mas prestigios[oa]|plus prestigieu(?:x|se)|mais prestigiad[oa]|piu prestigios[oa]|mas reconocid[oa]|plus reconnue?|mais reconhecid[oa]|piu rinomat[oa]) ${ofPlace}`,
  ],
};
export const rankedInFacts =
  /^(?:best$|top$|favou?rite|beste[nrms]?$|beliebt|favoriet|mejor(?:es)?$|melhor(?:es)?$|meilleur|miglior|favorit|favori$|prefer|unic[oa]s?$|unique$|seule?$|leader$|leading|lider|lidera|prestig|rinomat|rank|clasificacion$|classement|ranglijst)/;
