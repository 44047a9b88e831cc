// What people may do, and how it is told as due, folded, in every language.

/** That people may. */
export const may =
  /^(?:can|may|peut|peuvent|kann|konnen|darf|durfen|mag|mogen|kan|kunnen|puede[n]?|pode[m]?|puo|possono)$/;

/** What people may get, bring, go to or hand in; what they are able to do is another matter. */
export const acts =
  /^(?:buys?|bought|purchas\S*|brings?|brought|rents?|rented|borrow\S*|attend\S*|visit\S*|joins?|joined|stays?|submit\S*|stop|\S*achet\S*|apport\S*|amen\S*|lou(?:er|ent|e|ee?s?)|emprunt\S*|assist\S*|particip\S*|rest(?:er|ent|e)|depos\S*|kaufen|kauft|gekauft|erwerben|mit(?:zu)?bringen|mitgebracht|ein(?:zu)?bringen|eingebracht|bringen|bringt|besuch\S*|leihen|ausgeliehen|mieten|teilnehm\S*|teilnahme|bleiben|einreichen|eingereicht|compr\S*|tra(?:er|en|e|ido|ida|erse)|alquil\S*|asisti\S*|asistencia|acud\S*|visitar\S*|qued(?:arse|ar)|entreg\S*|traz\S*|trag[ao]\S*|leva[rm]?|alug\S*|frequent\S*|fic(?:ar|am|a)|acquist\S*|port(?:are|ano|a|at[oaie])|noleggi\S*|partecip\S*|rest(?:are|ano|a)|consegn\S*|kopen|koopt|gekocht|meebreng\S*|meegebracht|mee(?:ge)?nomen|meenemen|meeneemt|inbreng\S*|ingebracht|breng\S*|huren|bijwon\S*|bijgewoond|bezoek\S*|bezocht|arrang(?:e|ed)|book(?:ed|s)?|vereinbar\S*|buchen|gebucht|reserv\S*|concordat\S*|acordad[oa]s?|combinad[oa]s?|pactad[oa]s?|afspreken|afgesproken|geboekt|deelnem\S*|deelname|inlever\S*)$/;

/** What of a course people take besides, where they may. */
export const takes =
  /^(?:takes?|taken|add(?:s|ed)?|chosen|completes?d?|does|done|follow(?:s|ed)?|beleg(?:en|t)|gewahlt|absolvier\S*|gemacht|erganzt|mach(?:en|t)|suivi(?:e|s|es)?|suivre|suit|suivent|ajout\S*|complet(?:e|ee?s?|er|ent)|choisi(?:e|r)?|curs(?:ar(?:se)?|ad[oa]s?|an?)|anad\S*|elegir(?:se)?|hac(?:er(?:se)?|en?)|realiz\S*|segu\S*|sigu?en?|frequent\S*|faz(?:er|em)?|feit[oa]s?|junt(?:ar|a)|acrescent\S*|escolh\S*|aggiun\S*|segui(?:re|to|ta|ti|te)|svolg\S*|svolt[oaie]|scelt[oa]|complet(?:are|at[oaie]|ano|ar(?:se)?)|volg(?:en|t)|gevolgd|toegevoegd|gekozen|doen|gedaan|afgerond)$/;

/** That it has to be, in the words of a clause. */
export const must =
  / (?:must|ha(?:s|ve) to|needs? to|compulsory|mandatory|obligatory|(?:is|are) to be|required|muss|mussen|pflicht|verpflichtend\S*|obligatorisch\S*|(?:ist|sind) (?:[^ .]+ ){0,6}zu (?:kaufen|bringen|besuchen|leihen|belegen|absolvieren|machen)|pflicht\S+|mitzubringen|einzubringen|doit|doivent|(?:est|sont) a (?:acheter|apporter|amener|louer|visiter|deposer)|il faut|obligatoires?|exigee?s?|requise?s?|hay que|deben?|debera\S*|obligatori[oa]s?|(?:es|son) preciso|(?:es|son) necesari[oa]s?|obligacion de|imprescindibles?|se exigen?|exigid[oa]s?|necessaires?|obligation de|imposee?s?|imperativ\S*|obrigacao de|obbligo di|(?:e|sao) necessari[oa]s?|(?:e|sono) (?:richiest[oaie]|necessari[oae]?)|exige se|indispensave[li]s?|indispensabil[ei]|da (?:frequentare|seguire|svolgere|completare)|no (?:badge|certificate) without|vorgeschrieben|verlangt|erforderlich|needed|nodig|vereist|tem de|tem que|tem de ser|deve[m]?|e preciso|obrigatori[oa]s?|deve|devono|bisogna|occorre|va|vanno|obbligatori[oaie]|moet|moeten|verplichte?|dient|dienen) /;

/** That everybody does it. */
export const everybody =
  / (?:everyone|everybody|all (?:take|complete|attend|do|follow|join|visit)|(?:learners|participants|students) all|each (?:learner|participant|student|trainee|of them)|all (?:learners|participants|students|trainees|of them)|alle|jeder|jede|tout le monde|chacune?|tous|todos|todas|toda a gente|cada (?:uno|una|um|uma|cual|participante|alumno|aluno|formando)|tutti|tutte|ognuno|ogni (?:partecipante|corsista|allievo)|iedereen|ieder|allen|elke deelnemer|iedere deelnemer) /;

/** `Part of it for everyone`. */
export const partOf = / (?:part of it|is part|gehort|gehoren|fait partie|forma parte|faz parte|fa parte|hoort|horen) /;

/** Words of people and of what is held, which are no part of what may be done. */
export const others =
  /^(?:participant|partecipant|particip|learner|student|trainee|teilnehm|teilnahm|lernend|deelnem|cursist|alumn|alun|formand|corsist|alliev|stagiair|eleve|people|anyone|everyone|those|eigene?[nrs]?$|eigen$|propi[oa]s?$|propri[oaie]s?$|their|course|kurs|cours|curso|corso|cursus|count|zahl|compt|cuent|conta|telt|request|wunsch|demande$|pedido|richiest|verzoek|also|auch|aussi|tambien|tambem|anche)/;
