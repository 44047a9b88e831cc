import { claims } from './frame-claims.ts';
import type { Kind } from './frame-kind.ts';
import { markWords } from './mark-words.ts';
import type { Patterns } from './standing-patterns.ts';

/** That feedback has to be good. */
export const goodFeedback: Patterns = {
  en: [
    `(?:positive|favou?rable)(?: [^ ,]+)? (?:feedback|reviews?|ratings?|evaluations?|reports? from)`,
    `(?:feedback|reviews?|ratings?) (?:has to|have to|must|needs? to) be (?:positive|good|favou?rable)`,
  ],
  de: [
    `(?:positive[snrm]?|wohlwollende[snrm]?)(?: [^ ,]+)? (?:feedback|ruckmeldung(?:en)?|bewertung(?:en)?|\\S*urteile?|rezensionen)`,
    `(?:feedback|ruckmeldung(?:en)?|bewertung(?:en)?)(?: [^ ,]+){0,5} (?:positiv|gut) (?:sein|ausfallen|ausfallt)`,
  ],
  nl: [
    `(?:positieve|gunstige)(?: [^ ,]+)? (?:feedback|beoordeling(?:en)?|reacties|terugkoppeling|recensies)`,
    `(?:feedback|beoordeling(?:en)?)(?: [^ ,]+){0,4} positief`,
  ],
  romance: [
    `(?:feedback|retours?|avis|appreciations?|valoracion(?:es)?|comentarios?|opinion(?:es)?|avaliac(?:ao|oes)|pareceres?|riscontr[oi]|giudizi[oi]?|parer[ei]|recensioni)(?: [^ ,]+)? (?:positi[vf]\\S*|favorevol\\S*|favorabl\\S*|favorave\\S*|satisfais\\S*)`,
  ],
};
export const goodInFacts = /^(?:positi[vef]|favo[u]?r|gunstig|satisf)/;

/** How to give it and what to do with it are topics. */
export const handling =
  /^(?:giv(?:e|es|ing)|geben|gibt|gebe|geven|geeft|donner|dar|dan|dare|dando|formular|formulate|learn\S*|lern\S*|leren|apprend\S*|apprennent|aprend\S*|imparare|impara(?:no)?|answer\S*|respond\S*|repl(?:y|ies|ying)|react\S*|handl\S*|deal(?:s|ing)?|manag\S*|thank\S*|beantwort\S*|antwort\S*|reagier\S*|umgang|umgeh\S*|umzugehen|behandel\S*|bearbeit\S*|beantwo\S*|antwoord\S*|reage\S*|omga\S*|verwerk\S*|repon\S*|reagi\S*|gerer|gere|gerent|trait(?:e|er|ent)|remerci\S*|contest\S*|gestion\S*|trata\S*|maneja\S*|agradec\S*|gerir|gere[m]?|lid(?:ar|am?)|rispond\S*|gesti(?:re|sce|scono)|tratta\S*|ringrazi\S*)$/;

/** What makes feedback a condition: that it is got, or that nothing goes without. */
export const getting =
  / (?:collect\S*|gather\S*|obtain\S*|receiv\S*|gets?|getting|earn\S*|secur\S*|attract\S*|need\S*|requir\S*|must|has|have|having|only|if|unless|provided|with|sammel\S*|gesammelt\S*|erhalt\S*|bekomm\S*|einhol\S*|eingeholt\S*|holt|holen|erziel\S*|vorleg\S*|vorgelegt|brauch\S*|benotig\S*|notig|muss|mussen|soll(?:en)?|nur|wenn|falls|sofern|erst|voraussetzung|bedingung|mit|bei|ausfallt|verzamel\S*|krijg\S*|ontvang\S*|ophalen|haalt|behaal\S*|behal\S*|nodig|moet(?:en)?|alleen|slechts|indien|als|mits|voorwaarde|met|recueil\S*|recev\S*|recoi\S*|obt\S*|collect\S*|recolt\S*|faut|doi(?:t|vent)|seulement|uniquement|si|condi\S*|avec|exig\S*|requi\S*|neces\S*|recog\S*|reun\S*|recib\S*|consegu\S*|consig\S*|hay|debe[n]?|tener|tiene[n]?|solo|con|recolh\S*|receb\S*|tem|ter|deve[m]?|precis\S*|so|somente|apenas|com|raccogl\S*|ricev\S*|otten\S*|servono|serve|devono|bisogna|occorr\S*|soltanto|se|richie\S*|patto) /;

const triedWords =
  '(?:sperimentat\\S*|provat[oaie]|collaudat[oaie]|testat[oaie]|messo alla prova|essaye\\S*|teste\\S*|experimente\\S*|probad[oa]s?|experimentad[oa]s?|testad[oa]s?)';

/** That something is tried out before it counts. */
export const triedOut: Patterns = {
  en: [
    `after (?:having |being |it has been |they have )?(?:tried|trying|tested|testing|trialled|trialling|piloted|piloting)(?: [^ ,]+){0,3} (?:in|with|on|at)`,
  ],
  de: [
    `nachdem(?: [^ ,]+){1,7} (?:erprobt|ausprobiert|getestet)`,
    `nach (?:der |einer |ihrer )?(?:erprobung|probelauf|testlauf|praxistest)`,
  ],
  nl: [`na(?:dat)?(?: [^ ,]+){1,7} (?:uitgeprobeerd|uitgetest|getest|beproefd)`],
  romance: [
    `(?:dopo|apres|tras|despues de|apos|depois de)(?: [^ ,]+)? (?:aver\\S*|essere stat\\S*|l avoir|les avoir|avoir|haber\\S*|ter\\S*|a ter|o ter|as ter|os ter) (?:l |les )?${triedWords}`,
  ],
};
export const triedInFacts =
  /^(?:tr(?:y|ied|ial|ies|ying)|test|pilot|erprob|ausprob|\S*probe|uitge|beproef|speriment|prova[tr]|collaud|essa[yi]|experiment|proba|prob[ae])/;

/** That wrong answers cost points. */
export const penalty: Patterns = {
  en: [
    `penalt(?:y|ies) (?:for|on) (?:wrong|incorrect|false)`,
    `negative marking`,
    `points (?:are )?(?:deducted|taken off|lost) for (?:wrong|incorrect|false|each)`,
  ],
  de: [
    `(?:punktabzug|punkteabzug|minuspunkte|abzuge?|strafpunkte)(?: [^ ,]+){0,2} (?:falsche\\S*|fehler\\S*)`,
    `falsche(?: [^ ,]+){1,4} (?:punktabzug|minuspunkte|abgezogen)`,
  ],
  nl: [
    `(?:puntenaftrek|aftrek|strafpunten|minpunten)(?: [^ ,]+){0,2} (?:foute|verkeerde|onjuiste|fouten)`,
    `(?:foute|verkeerde|onjuiste)(?: [^ ,]+){1,4} (?:aftrek|puntenaftrek|strafpunten|minpunten)`,
  ],
  romance: [
    `(?:penal\\S*|pontos negativos|puntos negativos|points negatifs|punti negativi|decurtazion\\S*|malus)(?: [^ ,]+){0,4} (?:errat[ei]|sbagliat[ei]|incorrect\\S*|erronees?|errad[oa]s?|erronea?s?|fausses?|mauvaises?|equivocad\\S*|incorret\\S*|falhad\\S*|errores|erros|errori|erreurs?)`,
    `(?:incorrect\\S*|errad[oa]s|erronea?s|fausses|mauvaises|sbagliat[ei]|errat[ei]|incorret\\S*) (?:penali[sz]\\S*|restan|descontam|descuentan)`,
  ],
};
export const penaltyInFacts =
  /^(?:penal|negative$|deduct|abzug|abzuge|punktabzug|minus|strafpunkt|abgezog|aftrek|puntenaftrek|minpunt|strafpunt|retir|descont|descuent|restan$|decurt|detra|malus)/;

/** That it holds for what comes after a version, too. */
const laterVersions: Patterns = {
  en: [
    `[0-9]+(?:\\.[0-9]+)+ (?:and|or) (?:all )?(?:later|newer|higher|above|up|onwards|beyond|any later|following|subsequent)`,
  ],
  de: [
    `[0-9]+(?:\\.[0-9]+)+ (?:und|oder|sowie)(?: (?:alle|fur|fur alle))* (?:hoher\\S*|neuer\\S*|spater\\S*|aufwarts|folgende\\S*|nachfolg\\S*)`,
    `ab (?:version )?[0-9]+(?:\\.[0-9]+)+`,
  ],
  nl: [
    `[0-9]+(?:\\.[0-9]+)+ (?:en|of)(?: alle)? (?:hoger\\S*|nieuwer\\S*|later\\S*|volgende)`,
    `vanaf (?:versie )?[0-9]+(?:\\.[0-9]+)+`,
  ],
  romance: [
    `[0-9]+(?:\\.[0-9]+)+ (?:et|ou|y|o|e|ed|oppure)(?: (?:aux?|les|las|as|os|le|versions?|versiones|versoes|versioni|plus|mas|mais|piu))* (?:ulterieur\\S*|suivant\\S*|superieur\\S*|posterior\\S*|superior\\S*|siguientes|seguintes|successiv\\S*|superiori|recent\\S*|seguenti|recientes)`,
    `(?:a partir de|a partir da|a partire dalla|des|desde) (?:la |a )?(?:version|versao|versione) [0-9]+(?:\\.[0-9]+)+`,
  ],
};
const laterInFacts =
  /^(?:later|newer|higher|above|onwards|subsequent|hoher|neuer|spater|aufwarts|hoger|nieuwer|ulterieur|suivant|superieur|posterior|superior|siguient|seguint|successiv|seguent|partir$|ab$|vanaf$)/;

export const laterKinds: readonly Kind[] = [
  // Of a mark as much or more is asked.
  { claim: claims.version, patterns: laterVersions, stated: laterInFacts, notBeside: markWords },
];
