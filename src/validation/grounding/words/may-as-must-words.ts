// What people may do, and how it is told as due, folded, in every language.

/** That people may. */
export const may =
  /^(?:can|may|peut|peuvent|kann|konnen|darf|durfen|mag|mogen|kan|kunnen|puede[n]?|pode[m]?|puo|possono)$/;

/** What people may get, bring, go to or hand in; what they are able to do is another matter. */
export const acts =
  /^(?:buys?|bought|purchas\S*|brings?|brought|rents?|rented|borrow\S*|attend\S*|visit\S*|joins?|joined|stays?|submit\S*|stop|\S*achet\S*|apport\S*|amen\S*|lou(?:er|ent|e|ee?s?)|emprunt\S*|assist\S*|particip\S*|rest(?:er|ent|e)|depos\S*|kaufen|kauft|gekauft|erwerben|mit(?:zu)?bringen|mitgebracht|ein(?:zu)?bringen|eingebracht|bringen|bringt|besuch\S*|leihen|ausgeliehen|mieten|teilnehm\S*|teilnahme|bleiben|einreichen|eingereicht|compr\S*|tra(?:er|en|e|ido|ida|erse)|alquil\S*|asisti\S*|asistencia|acud\S*|visitar\S*|qued(?:arse|ar)|entreg\S*|traz\S*|trag[ao]\S*|leva[rm]?|alug\S*|frequent\S*|fic(?:ar|am|a)|acquist\S*|port(?:are|ano|a|at[oaie])|noleggi\S*|partecip\S*|rest(?:are|ano|a)|consegn\S*|kopen|koopt|gekocht|meebreng\S*|meegebracht|mee(?:ge)?nomen|meenemen|meeneemt|inbreng\S*|ingebracht|breng\S*|huren|bijwon\S*|bijgewoond|bezoek\S*|bezocht|deelnem\S*|deelname|inlever\S*)$/;

/** That it has to be, in the words of a clause. */
export const must =
  / (?:must|ha(?:s|ve) to|needs? to|compulsory|mandatory|obligatory|(?:is|are) to be|required|muss|mussen|pflicht|verpflichtend|obligatorisch|(?:ist|sind) [^.]*zu (?:kaufen|bringen|besuchen|leihen)|mitzubringen|einzubringen|doit|doivent|(?:est|sont) a (?:acheter|apporter|amener|louer|visiter|deposer)|il faut|obligatoires?|exigee?s?|requise?s?|hay que|deben?|debera\S*|obligatori[oa]s?|(?:es|son) preciso|es necesario|tem de|tem que|tem de ser|deve[m]?|e preciso|obrigatori[oa]s?|deve|devono|bisogna|occorre|va|vanno|obbligatori[oaie]|moet|moeten|verplicht|dient|dienen) /;

/** That everybody does it. */
export const everybody =
  / (?:everyone|everybody|each (?:learner|participant|student|trainee|of them)|all (?:learners|participants|students|trainees|of them)|alle|jeder|jede|chacune?|tous|todos|todas|cada (?:uno|una|um|uma|cual|participante|alumno|aluno|formando)|tutti|tutte|ognuno|ogni (?:partecipante|corsista|allievo)|iedereen|ieder|allen|elke deelnemer|iedere deelnemer) /;

/** Words of people and of what is held, which are no part of what may be done. */
export const others =
  /^(?:participant|partecipant|particip|learner|student|trainee|teilnehm|teilnahm|lernend|deelnem|cursist|alumn|alun|formand|corsist|alliev|stagiair|eleve|people|anyone|everyone|those|eigene?[nrs]?$|eigen$|propi[oa]s?$|propri[oaie]s?$|their|course|kurs|cours|curso|corso|cursus|count|zahl|compt|cuent|conta|telt|request|wunsch|demande$|pedido|richiest|verzoek|also|auch|aussi|tambien|tambem|anche)/;
