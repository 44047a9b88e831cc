// What facts say of a thing, and the same told the other way round. Lines of folded words, in seven languages.

/** One thing that is easily turned round. */
export type Turned = {
  readonly rule: string;
  readonly detail: string;
  /** What a sentence of the facts says. */
  readonly known: RegExp;
  /** What a text makes of it, unless the facts say that, too. */
  readonly said: RegExp;
};

const examiners =
  'assessors?|examin\\w+|evaluat\\w+|evaluador\\w*|avaliador\\w*|valutator\\w+|esaminator\\w+|prufer\\w*|beoordelaars?|pruferinnen';
const teachers =
  'trainers?|tutors?|instruct\\w+|instrutor\\w*|istruttor\\w+|formador\\w*|formateurs?|formatrices?|formator\\w+|ausbilder\\w*|lehrkraft\\w*|lehrer\\w*|teachers?|docent\\w*|dozent\\w*';
const levels =
  'levels?|niveaux?|nivel|niveles|niveis|livell[io]|stufen?|niveaus?|trep|treden|echelons?|escalon\\w*|degrau\\w*|gradin\\w';
const holders = 'holders?|earners?|inhaber\\w*|titulaires?|titulares?|titolar[ei]|houders?';

export const turned: readonly Turned[] = [
  {
    rule: 'strength',
    detail: 'who works under supervision supervises nobody',
    known:
      / (?:under|unter|sous|bajo|sob|sotto|onder) (?:\S+ ){0,2}(?:supervis\w+|aufsicht|anleitung|toezicht|begeleiding) /,
    said: new RegExp(
      ` (?:${holders}) (?:\\w+ ){0,2}(?:supervises?|oversees?|beaufsichtig(?:en|t)|supervisent?|supervisa[nm]?|supervisiona[nm]?|supervisionano|houdt toezicht op|houden toezicht op) `,
    ),
  },
  {
    rule: 'level',
    detail: 'the place among the levels that the facts give to it',
    known: new RegExp(
      ` (?:(?:first|lowest|entry|bottom) (?:level )?of (?:\\w+ )?(?:\\d+|two|three|four|five|six|seven)|(?:premier|primero?|primeiro|primo|erste\\w*|unterste\\w*|niedrigste\\w*|einstiegsstufe|eerste|laagste) (?:\\w+ ){0,2}(?:de|di|von|van|der|des|sur|su) (?:\\w+ ){0,2}(?:${levels})) `,
    ),
    said: new RegExp(
      ` (?:highest|top|most advanced|plus (?:haute?|elevee?)|dernier|mas alto|mais (?:alto|elevado)|piu (?:alto|elevato)|hochste\\w*|oberste\\w*|hoogste|bovenste) (?:\\w+ ){0,3}(?:${levels}) `,
    ),
  },
  {
    rule: 'assessment',
    detail: 'who assesses as the facts state it',
    known: new RegExp(
      ` (?:${examiners}) (?:who|that|que|qui|che|die|der) (?:\\w+ ){0,3}(?:not|no|nao|non|pas|nicht|niet) (?:\\w+ ){0,3}(?:train\\w*|taught|form\\w+|ausgebildet|ausbild\\w+|getraind|opgeleid) `,
    ),
    said: new RegExp(
      ` (?:${examiners}) (?:(?!not |no |nao |non |pas |nicht |niet )\\w+ ){0,5}(?:trained|taught|formad\\w|formou|formato|formee?s?|ausgebildet|getraind|opgeleid) `,
    ),
  },
  {
    rule: 'assessment',
    detail: 'who assesses as the facts state it',
    known: new RegExp(
      ` (?:(?:external|extern\\w*|outside|independent\\w*|unabhangig\\w*|onafhankelijk\\w*) (?:${examiners})|(?:${examiners}) (?:extern\\w*|ajen\\w+|independ\\w+|indipend\\w+|exterieure?s?|estern\\w)) `,
    ),
    said: new RegExp(
      ` (?:(?:assess|mark|grad|judg|test|evaluat|juge|note|corrig|evalu|calific|avali|valutat|corrett|gepruft|bewertet|abgenommen|beoordeel|beoordel)\\w* (?:by|von|vom|durch|par|por|pel[oa]|da|dal|dalla|dai|door|the|le|la|el|il|o|de|der|die)(?: (?:the|their|own|le|la|el|os|as|leur|su|seu|de|der|den|einem|ihrem|een)){0,2} (?:${teachers})|(?:nimmt|nehmen|bewertet|pruft) (?:der|die|ihre?|seine?) (?:${teachers})|(?:door|von|vom) (?:\\w+ )?(?:${teachers}) (?:afgenomen|beoordeeld|getoetst|abgenommen|gepruft|bewertet)) `,
    ),
  },
  {
    rule: 'offer',
    detail: 'what it costs only as the facts state it',
    known:
      / (?:(?:no|without) (?:extra|additional|further|added) (?:cost|charge|fee)s?|free of (?:extra )?charge|ohne (?:aufpreis|mehrkosten|zusatzkosten|zuzahlung)|sans (?:supplement|surcout|frais (?:supplementaires|en plus))|sin (?:sobrecoste|recargo|suplemento|(?:coste|costo|cargo) (?:adicional|extra))|sem (?:suplemento|sobrecusto|(?:custos?|encargos?) (?:adiciona\w+|extra))|senza (?:sovrapprezzo|supplement\w|cost\w (?:aggiuntiv\w|ulterior\w|extra))|zonder (?:meerkosten|meerprijs|bijbetaling|extra kosten)) /,
    said: / (?:costs? extra|for an? (?:extra|additional) (?:cost|charge|fee)|kostet extra|kosten extra|kostenpflichtig|gegen (?:aufpreis|zuzahlung)|(?:est|sont) payante?s?|en supplement|se pagan? aparte|se cobran? aparte|(?:e|sao) pag[oa]s? a parte|paga(?:m)? se a parte|si paga(?:no)? a parte|(?:e|sono) a pagamento|kost(?:en)? extra|tegen (?:meerprijs|bijbetaling|extra kosten)) /,
  },
];
