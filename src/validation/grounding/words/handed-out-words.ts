import type { Kind } from '../rules/of-a-kind.ts';

// What people may be handed with a course, and the words that hand it out, in seven languages. Folded.

/** By kind, so that facts have a thing in whatever language they have one of its kind. */
export const things: readonly Kind[] = [
  {
    said: /^(?:lunch(?:es)?|breakfast|dinner|meals?|snacks?|refreshments|catering|mittagessen|verpflegung|fruhstuck|abendessen|imbiss\S*|mahlzeit(?:en)?|brotzeit|broodjes?|maaltijd(?:en)?|ontbijt|hapjes|avondeten|dejeuners?|repas|diner|collations?|gouter|buffet|almuerzos?|comidas?|cena|merienda|desayunos?|refrigerios?|almocos?|jantar|lanches?|refeic(?:ao|oes)|pranz[oi]|merenda|colazion[ei]|past[oi]|rinfresc\S*|spuntin[oi])$/,
    alike: /^(?:food|catered|essen$|eten$|nourriture|alimenta|cibo|kaffee|coffee|cafe|drinks?$|half board|pension$)/,
  },
  {
    said: /^(?:coffee|drinks|beverages|kaffee|getranke|koffie|drankjes|boissons?|bebidas?|caffe|bevande|cafe)$/,
    alike: /^(?:refreshments?|catering|verpflegung|food|drink|getrank|bebid|boisson|bevand)/,
  },
  {
    said: /^(?:cloth(?:ing|es)|gloves|helmets?|boots|shoes|suits?|overalls?|aprons?|jackets?|vests?|jerseys?|shirts?|tracksuits?|hoodies?|uniforms?|veils?|schurzen?|laarzen|schort(?:en)?|vetements?|gants|casques?|bottes|chaussures|tabliers?|vestes?|gilets?|maillots?|survetements?|voiles?|uniformes?|ropa|trajes?|guantes|cascos?|botas|calzado|zapatos|delantal(?:es)?|chaquetas?|chalecos?|camisetas?|chandal(?:es)?|velos?|roupas?|vestuario|luvas|capacetes?|calcado|fatos?|avental|aventais|casacos?|coletes?|camisolas?|veus?|abbigliamento|indumenti|guanti|stivali|scarpe|tut[ae]|grembiul[ei]|giacc\S*|magli[ae]|magliett[ae]|divis[ae])$|(?:kleidung|handschuhe|helme?|stiefel|schuhe|anzug|jacke|weste|trikots?|shirts?|kittel|schleier|kleding|handschoenen|schoenen|pak|hesjes?|sluier)$/,
    alike: /^(?:ppe|psa|gear|epis?|dpi|protect|\S*schutz|bescherm|kit$|equip)/,
  },
  {
    said: /^(?:kits?|sets?|toolkits?|rucksacks?|backpacks?|trousses?|mallettes?|sacs?|botiquin(?:es)?|maletin(?:es)?|mochilas?|estojos?|cassett[ae]|valigett[ae]|zain[oi])$|(?:kasten|koffer|pakete?|rucksack|doos|pakket(?:ten)?|rugzak)$/,
    alike: /^(?:equip|tools?$|pack|box|set$|werkzeug|gear|material|ausrustung|outil|herramient|ferrament|attrezz)/,
  },
  {
    said: /^(?:manuals?|handbooks?|textbooks?|workbooks?|booklets?|handouts?|coursebooks?|brochures?|leaflets?|broschuren?|syllabus|manuels?|livrets?|polycopies?|cahiers?|fascicules?|manuale?s|cuadern\S*|libro|apuntes|folletos?|manuai?s|livro|cadernos?|apostilas?|sebentas?|brochuras?|folhetos?|manual[ei]|libretto|quadern[oi]|dispens[ae]|opuscol[oi]|eserciziari[oi])$|(?:lehrbuch|handbuch|arbeitsbuch|ubungsbuch|skripte?|begleitheft|arbeitsheft|unterlagen|(?:hand|werk|cursus|les|zak)boek(?:en|je|jes)?)$/,
    alike:
      /^(?:\S*material|document|resource|guides?$|guia|guida|pdf|reader|notes|slides|books?$|\S*buch|\S*boek|livre|libr|support|unterlag|skript|script|worksheet|template|pack)/,
  },
  {
    said: /^(?:recordings?|enregistrements?|grabaci(?:on|ones)|grava(?:cao|coes)|registrazion[ei]|audios)$|(?:aufnahmen|aufzeichnungen|opnames?)$/,
    alike: /^(?:video|audio|record|replay|mp3|playback|stream|\S*aufnahme|opgenomen|enregistr|grab|grav|registr)/,
  },
  {
    said: /^(?:memberships?|subscriptions?|adhesions?|cotisations?|afiliacion|membresia|suscripcion|filiacao|assinatura|tesseramento|iscrizione|inscripcion|inscricao|inscription|tesser[ae]|abbonament[oi])$|(?:mitgliedschaft|jahresabo|abonnements?|lidmaatschap)$/,
    alike: /^(?:member|\S*mitglied|lid$|leden|adherent|membre|soci[oa]s?$|miembro|membro|join|subscri|abo$|abonn)/,
  },
  {
    said: /^(?:laptops?|tablets?|calculators?|headsets?|usb|portatil[ei]?|portatiles|portatei[is])$/,
    alike: /^(?:computer|device|equip|ipad|pc$|rechner|gerat|ordinateur|ordenador|computador)/,
  },
  {
    said: /^(?:jars?|glas|glaser|pots?|pote|einmachglas|honigglas|potjes?|bocal|bocaux|tarros?|frascos?|vasett[oi]|barattol[oi])$/,
    alike: /^(?:glass|glas|pots?$|containers?)/,
  },
  {
    said: /^(?:vouchers?|tickets?|billets?|entradas|bilhetes?|bigliett[oi])$|(?:gutscheine?|gutscheins|cadeaubon|eintrittskarten?|dauerkarten?|saisonkarten?|seizoens?kaart(?:en)?|toegangskaart\S*|vrijkaart\S*|freikarten?)$/,
    alike: /^(?:coupon|code|eintritt|entry|admission|entree|entrada|ingress)/,
  },
  {
    said: /^(?:mugs?|kugelschreiber|gifts|geschenke?|cadeautje|goodies|goody)$/,
    alike: /^(?:present|gift|geschenk|regal|cadeau|presente)/,
  },
  {
    said: /^(?:accommodation|lodging|unterkunft|ubernachtung\S*|overnachting\S*|hebergement|alojamiento|alojamento|alloggi[oi]?|pernottament[oi])$/,
    alike: /^(?:stay|night|residential|hotel|board|nacht|ubernacht|overnacht|nuit|noche|noite|nott[ei])/,
  },
  {
    said: /^(?:insurance|assicurazion[ei])$|(?:versicherung|verzekering)$/,
    alike: /^(?:insur|versicher|verzeker|assur|assicur|segur)/,
  },
  {
    said: /^(?:logiciel(?:le|s)?)$|(?:softwarelizenz\S*|softwarelicenti\S*|software)$/,
    alike: /^(?:software|logiciel|apps?$|tools?$|licen|lizen)/,
  },
  {
    said: /^(?:material|materials|materiel|materiais|materiales|materiale|materiali|materiaal|equipment|equipement|equipamiento|equipamento|attrezzatur[ae])$|(?:(?:lehr|lern|kurs|schulungs)material\S*|(?:les|cursus)materia\S*|ausrustung|uitrusting)$/,
    alike:
      /^(?:provid|suppl|includ|gestellt|inbegr|verstrekt|fourni|inclu|compr|fornit|fornec|proporc|tools?$|werkzeug|gereedschap|outil|herramient|ferrament|attrezz)/,
  },
];

/** Kinds that are spoken of as much as they are handed out: software with a licence, material where it is said to be provided. */
export const licences = /^(?:licen[cs]es?|licencias?|licencas?|licenz[ae])$|(?:softwarelizenz\S*|softwarelicenti\S*)$/;
export const software = /^(?:logiciel(?:le|s)?)$|(?:software\S*)$/;
export const materials =
  /^(?:materiel|materiais|materia(?:le|li|al)|equip\S*|attrezzatur[ae])$|(?:material\S*|ausrustung|uitrusting)$/;

/** Said of a thing before or behind it, as an adjective or in the passive. */
export const included =
  /^(?:included|inclusive|provided|supplied|complimentary|inbegriffen|inklusive|inkl|enthalten|gestellt|bereitgestellt|inbegrepen|inclusief|incl|verstrekt|inclus\S*|comprise?s?|compres[oaie]|fournie?s?|incluid[oa]s?|fornecid[oa]s?|fornit[oaie]|proporcionad[oa]s?|facilitad[oa]s?|verfugung|beschikking|gesteld|disposition|disposicion|disposicao|disposizione)$/;

/** What gives it to people. */
export const given =
  /^(?:given|handed|gifted|distributed|presented|gereicht|ausgehandigt|ausgegeben|uberreicht|geschenkt|mitgegeben|ausgeteilt|uitgereikt|uitgedeeld|meegegeven|overhandigd|cadeau|offerte?s?|offrir|remettre|remise?s?|distribuee?s?|donnee?s?|regalo|regalad[oa]s?|obsequio|repartid[oa]s?|entregad[oa]s?|oferecid[oa]s?|oferta|entregues?|distribuid[oa]s?|consegnat[oaie]|offert[oaie]|omaggio|distribuit[oaie]|dotazione|regalat[oaie])$/;

/** With people or the course as the subject, and the thing behind; in German and Dutch also before. */
export const giving =
  /^(?:receives?|gets?|includes?|provides?|supplies|hands|erhalt|erhalten|bekommt|bekommen|umfasst|beinhaltet|stellt|gibt|gehort|gehoren|ontvangt|ontvangen|krijgt|krijgen|omvat|hoort|horen|recoit|recoivent|obtient|obtiennent|offre|offrent|inclut|comprend|fournit|fournissent|remet|recibe|reciben|incluye|incluyen|entregan?|regalan?|obsequian?|reparten?|ofrece|facilitan?|proporcionan?|obtienen?|recebe|recebem|inclui|incluem|ganha|ganham|acompanha|aggiunge|anade|oferece|obtem|riceve|ricevono|ottiene|ottengono|include|includono|consegna|consegnano|regala|distribuisce)$/;

/** What it is taken away with; each begins two or more words. */
export const takenAway: readonly RegExp[] = [
  /^(?:go home|goes home|leave|leaves|walk away|walks away) with$/,
  /^(?:take|takes|taken) home$/,
  /^se (?:llevan?|levam?)$/,
  /^(?:repart|repartent|rentre|rentrent) (?:avec|chez)$/,
  /^(?:nach hause|naar huis|a casa|para casa|a la maison|chez (?:soi|lui|elle|eux))$/,
];
/** What it comes with and may be kept. */
export const alongside: readonly RegExp[] = [
  /^(?:come|comes|comes complete) with$/,
  /^(?:vient|accompagnee?) (?:avec|d)$/,
  /^(?:acompanad[oa]|acompanhad[oa]|accompagnat[oa]) (?:de|da|do|por|di|dal?|dalla|d)$/,
  /^(?:to keep|zum behalten|om te houden|a garder|a conserver|da conservare|da tenere|para llevar|para quedarse|para levar|para guardar|da portare)$/,
];
/** `Com o emblema vem`: behind a "with" of the clause. */
export const coming = /^(?:comes?|kommt|kommen|komt|komen|vient|viennent|viene|vienen|vengono|vem)$/;

/** Behind what gives, these say what it is about, not what is given. */
export const topical =
  /^(?:in|on|about|for|how|to|zu[mr]?|uber|fur|auf|sur|pour|sobre|para|su|sul|sulla|sull|per|over|voor|handling|using|training|instruction|schulung|einweisung|formation|formacion|formacao|formazione|uitleg|opleiding)$/;
export const withWords: ReadonlySet<string> = new Set(
  'with mit neben zusammen nach met naast avec apres con junto ademas com alem assieme insieme oltre'.split(' '),
);

/** What people make or harvest and then take away: facts that have it as a topic give it to nobody. */
export const made =
  /^(?:hives?|beehives?|bienenkasten|bienenstock|bijenkast|ruches?|colmenas?|colmeias?|arni[ae]|alvear[ei]|plants?|seedlings?|pflanzen?|setzlinge?|plantjes?|plantas?|piantin[ae]|mudas?|bouquets?|blumenstrauss|boeket|ramo|mazzo|birdhouse|nistkasten|nestkast|nichoir|honey|honig|honing|miel|miele|mel)$|(?:beute)$/;
/** Words of facts for what people have in the end, in any language. */
export const keeping =
  /^(?:home$|takes?$|taken$|keep|kept$|own$|receiv|given?s?$|gets?$|includ|provid|mitnehm|mitgenomm|nach$|behalt|erhalt|bekomm|inbegriff|meenem|meekrijg|behoud|ontvang|krijg|inbegrep|emport|repart|garde|recoi|recev|inclus|compris|offert|llev|recib|entreg|incluy|inclu|qued|recebe|levar?$|oferec|ricev|consegn|portare|compres)/;
/** What holds it, and what it may hold. */
export const containers = /^(?:glas|glaser|pots?|pote|sets?)$/;
export const fillings = /^(?:honey|honig|honing|miel|miele|mel|jam|marmelade|confiture|confettura|mermelada)$/;
/** Joining a club is a membership, joining a course is not. */
export const enrolments = /^(?:iscrizione|inscripcion|inscricao|inscription)$/;
export const clubs = /^(?:clubs?|clube|associa\S*|asocia\S*|federa\S*|societa|societe|socied\S*)$/;
export const articles =
  /^(?:an?|the|one|each|own|their|your|ein|eine|einen|das|den|die|der|een|het|de|une?|le|la|les|l|du|leur|el|los|las|su|um|uma|o|os|seu|il|lo|gli|i|del)$/;
/** Nouns that are other words as often. */
export const ambiguous = /^(?:manual|manuels?|manuales|manuais|manual[ei]|fatos?|suits?)$/;
/** Behind a thing: `ein Handbuch erhalten alle`, `un maillot accompagne le badge`. */
export const givingBehind =
  /^(?:erhalt|erhalten|bekommt|bekommen|gibt|gehort|gehoren|ontvangt|ontvangen|krijgt|krijgen|hoort|horen|goes|accompagne|accompagnent|accompagna|accompagnano|acompana|acompanan|acompanha|acompanham)$/;
/** `Krijgen een kast mee`, "take a jar home". */
export const away = /^(?:mee|home|heim|mit)$/;
export const takingAway = /^(?:krijgt|krijgen|neemt|nemen|takes?|bekommt|bekommen|nimmt|nehmen)$/;

/** A word without which nothing is handed out; most texts have none. */
export const carriers =
  /^(?:home|hause|huis|casa|maison|soi|lui|elle|eux|repart|repartent|rentre|rentrent|leaves?|walks?|comes?|come|vient|acompanad[oa]|acompanhad[oa]|accompagne|accompagnat[oa]|keep|behalten|houden|garder|conserver|conservare|tenere|llevar|quedarse|levar|guardar|portare|llevan?|levam?)$/;
