import { wordSet, type AccentsLeftOut } from './word-lists.ts';

/** The tilde of ñ is never one: it makes another letter. */
const romanceAccents = /(?<!n)\u0303|[\u0300-\u0302\u0308\u0327]/gu;
const accents = /[\u0300-\u0302\u0308\u0327]/gu;
/** German types the dots of ä, ö and ü, or an e for them. */
const withoutDots = /[\u0300-\u0302\u0327]/gu;

/**
 * What a title in capitals is typed without, and the words that it may not be read from: two nouns or adjectives, or two
 * small words, that both stand in titles. A form of a verb with one accent more or less stands in none. Of a common word
 * and one that is rare in titles only the rare one is here.
 */
export const accentsLeftOut: Readonly<Record<string, AccentsLeftOut>> = {
  en: { accents, twins: wordSet('exposé exposés pâté pâtés rosé rosés maté lamé attaché attachés malé plié') },
  nl: { accents, twins: wordSet('één eén vóór dé hét zó') },
  de: { accents: withoutDots, twins: wordSet('exposé exposés rosé pâté') },
  es: {
    accents: romanceAccents,
    twins: wordSet(`
      secretaría secretaria secretarías secretarias notaría notaria notarías notarias comisaría comisaria comisarías
      comisarias vicaría vicaria pérdida perdida pérdidas perdidas sábana sabana sábanas sabanas papá papa papás papas mamá
      mamás parqué plató platós capó carné carne carnés carnes dominó cortés marqués revólver colón lúcido lucido
      vívido vivido rapé él sí sólo está éste ésta tú mí dé sé hacía sabía aún ténder gachó
    `),
  },
  fr: {
    accents: romanceAccents,
    twins: wordSet(`
      retraité retraite retraités retraites préretraité préretraite diplômé diplômés relevé relève
      relevés relèves marché marche marchés marches pâté pâte pâtés pâtes côté côte côtés côtes cote cotes coté cotée
      cotés cotées forêt foret forêts forets pêche péché pêches péchés pêcheur pécheur pêcheurs pécheurs pêcher pécher gène gêne
      gènes gênes gêné pale pâle pales pâles tâche tache tâches taches mûr mûrs mûre mûres mur murs mure mures mât mâts mat mats
      mâtin crêpe crêpes crêpé crepe crêpés salé sale salés sales élèves élevé élevés élevée traité traite
      traités traites usagé usagés jeûne jeûnes maïs châsse côlon colon curé cure curés cures comté comte rosé rosés
      rose roses poiré poire poirés poires ciré cire cirés cires tracé trace tracés traces soufflé souffle fossé fosse fossés
      fosses grillé grille grillés grilles sinistré sinistre sinistrés sinistres naufragé naufrage naufragés naufrages
      modelé modelés invité invités sûr sûre sûrs sûres dû où là dès dé dés lé lés prêteur préteur boîte
      boite boîtes boites contrôlé contrôlés meublé meublés caillé caillés coupé coupés sablé sablés haché hachés lamé lamés chassé chassés
      métré métrés plaqué plaqués gradé gradés poché pochés aîné aînés plié pliés
    `),
  },
  pt: {
    accents: romanceAccents,
    twins: wordSet(`
      secretária secretaria secretárias secretarias notária notaria avó avô avós avôs avo trança tranca tranças trancas cocó cocô
      pais país louça louca louças loucas maçã maca maçãs macas romã babá camelô metrô maiô robô baía baia baías baias fôrma
      forró tarô gambá gambás cáqui axé pôr nós é ás está esta dê vê sé lã pára pêlo
    `),
  },
  it: {
    accents: romanceAccents,
    twins: wordSet(`
      metà meta papà papa casinò casino unità unita onestà onesta infinità infinita però terrà terra mercé è sì là lì dà né sé
      ché princìpi àncora tè comò farò
    `),
    isTypedWithApostrophe: true,
  },
};
