// How a part that the facts leave open is told as done by people or as fixed, folded, in every language.

/** That people did it or do it, and what it is called when they have. */
export const doneByPeople =
  /^(?:complet(?:ed|es|e|ion|aron|ad[oa]s?|an|aram|am|at[oaie]|ano|amento)|finish(?:ed|es)|did|studied|stud(?:ies|iano|iat[oaie])|learn(?:ed|t)|visited|went|toured|attended|joined|took|undertook|abgeschlossen\S*|abschluss|absolvier\S*|durchlief\S*|durchlaufen\S*|besucht(?:en|es|er)?|besuchen|besichtigt\S*|teilgenommen|teilnahme|gemacht|machten|belegt(?:en)?|belegen|gelernt|lernten|suivent|suivis?|suivies?|appris|achevement|effectu(?:es|ent)|curs(?:aron|ad[oa]s?|an)|termin(?:aron|ad[oa]s?|an|aram|at[oaie]|ano)|finaliz(?:aron|ad[oa]s?|acion)|finalizacion|hicieron|hech[oa]s?|hacen|realiz(?:aron|ad[oa]s?|an|aram|am|acion|acao|zat[oaie])|visit(?:aron|ad[oa]s?|an|aram|am|at[oaie]|ano)|particip(?:aron|ado|an|aram|am|acion|acao|ation)|partecip(?:at[oaie]|ano|azione)|deelname|estudi(?:aron|ado|an)|estud(?:aram|ado|am)|asist(?:ieron|ido|en)|siguieron|seguido|siguen|conclu(?:iram|id[oa]s?|em|sao|s[oaie])|frequent(?:aram|ad[oa]s?|am|at[oaie]|ano)|fizeram|feit[oa]s?|fazem|segu(?:iram|it[oaie]|ono)|svolt[oaie]|svolgono|eseguit[oaie]|eseguono|effettuat[oaie]|durchgefuhrt\S*|ausgefuhrt\S*|performed|superat[oaie]|superad[oa]s?|fatt[oaie]|imparat[oaie]|afgerond\S*|rond(?:en|den)|afronding|volg(?:en|t|den|de)|gevolgd\S*|bezochten?|bezoekt|bezoeken|brachten|gebracht|deden|gedaan|deelgenomen|namen|voltooi\S*|geleerd|leerden|doorlopen|doorliepen)$/;

/** Participles that without their accent are nouns: `visité`. */
export const doneInFrench =
  /^(?:visité|terminé|achevé|effectué|validé|réalisé|complété|étudié|participé|rendu|accompli)(?:e|s|es)?$/;

/** Auxiliaries that say with a participle what people have done. */
export const auxiliaries = new Set('have has haben hat ont han ha hanno hebben heeft'.split(' '));
export const participle = /^(?:ge\S{3,}(?:t|en|d)|\S{4,}(?:iert|eerd)|\S{3,}ed|\S{3,}(?:ado|ido|ato|ito|uto))$/;
export const frenchParticiple = /^\S{3,}é(?:e|s|es)?$/;

/** What people did, by the ending alone; English participles that only describe are none. */
export const preterite =
  /^(?:\S{3,}(?:aram|eram|iram|aron|ieron)|(?!(?:advanc|relat|requir|need|bas|supervis|guid|offer|plann|includ|limit|mix|detail|dedicat|skill|interest|experienc|certifi|award|design|call|nam|provid|support|propos|suggest|recommend|record|embed|hundr|indeed)ed$)[a-z]{4,}ed)$/;

/** What goes on before them, and holds them for another thing: "a course with a module on", `un cours qui`. */
export const barriers = new Set(
  'that which who with without containing including offering covering qui que che mit ohne met zonder con com avec sans sem senza sin'.split(
    ' ',
  ),
);

/** That it is a fixed part. */
export const fixedPart =
  / (?:fixed|core|standing|integral|regular|firm|permanent) (?:part|element|component|item|feature|stop) | fest(?:er|es|e|em|en)? (?:teil|bestandteil|programmpunkt|programmteil|baustein|element|termin) | fest (?:im programm|im kurs|eingeplant\S*|vorgesehen\S*|dabei) | fest(?:e|er|es) (?:eingeplant|vorgesehen)\S* | vaste? (?:onderdeel|programmaonderdeel|deel|element|stap|punt|prik) | (?:parte|partie|parties) (?:integrante|integrant|integral) | (?:etape|passage|partie) (?:obligee?|obligatoire|fixe|incontournable) | au programme de (?:tous|chacun|chaque) | (?:par|pour) tous | (?:parte|elemento|punto|paso|passo|tappa|etapa) (?:fij|fix|fiss|obrigatori|obligatori|obbligatori)[oa] /;

/** The same in a word that stands beside it. */
export const fixedWord =
  /^(?:fixed|mandatory|compulsory|obligatory|vaste?|verplichte?|standaard|systematiques?|obligatoires?|fij[oa]s?|fix[oa]s?|fiss[oaie]|obligatori[oa]s?|obrigatori[oa]s?|obbligatori[oae]|verpflichtend\S*|obligatorisch\S*|festeingeplant\S*|fester?|feste[sn]?)$/;

/** Of what facts leave open, the words that can be said of nothing else. */
export const plainlyOpen =
  /^(?:option|optativ|opcion|opziona|opciona|facult|fakult|facolt|voluntar|volont|freiwillig|vrijwillig|elective|wahlmodul|wahlfach|keuze|mandatory|compulsory|obligator|verpflicht|obligatoire|obrigator|obligator|obbligator|verplicht)/;

/** What says of a part that it is optional. */
export const copulas = new Set(
  'is are was were remains ist sind war bleibt bleiben est sont reste restent es son queda e sao fica sono resta is zijn blijft'.split(
    ' ',
  ),
);

/** Adjectives that also tell of people who help for nothing. */
export const ofPeople = /^(?:volunt|volont|freiwillig|vrijwillig)/;

/** Adjectives that stand behind their noun. */
export const behindNoun = /^(?:op[cz]ion|optativ[oa]|optionnel|en$|facultati[fv](?:[oae]?s?)$|facoltativ|obligatoire)/;
