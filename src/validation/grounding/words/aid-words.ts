/** What people bring to an exam to look things up, folded, in every language. */
export const aids =
  /^(?:aids?|notes|textbooks?|crib|calculators?|dictionar(?:y|ies)|hilfsmitteln?|unterlagen|aufzeichnungen|notizen|mitschriften|formelsammlung(?:en)?|taschenrechner|spickzettel|worterbuch(?:er)?|documents|calculatrices?|antiseches?|dictionnaires?|apuntes|libros|calculadoras?|diccionarios?|apontamentos|dicionarios?|appunti|libri|calcolatric[ei]|dizionari[o]?|ausili|hulpmiddel(?:en)?|aantekeningen|naslagwerk(?:en)?|rekenmachines?|woordenboek(?:en)?)$/;

/** That something may be done. */
export const allowing =
  /^(?:allowed|permitted|permissible|erlaubt|zugelassen|zulassig|gestattet|autorisee?s?|permise?s?|permitid[oa]s?|autorizad[oa]s?|admitid[oa]s?|consentit[oaie]|permess[oaie]|ammess[oaie]|toegestaan|toegelaten|geoorloofd)$/;

/** That it may not. */
export const forbidding =
  /^(?:forbidden|prohibited|banned|verboten|untersagt|unzulassig|interdite?s?|prohibid[oa]s?|proibid[oa]s?|vedad[oa]s?|vietat[oaie]|proibit[oaie]|verboden)$/;

/** An exam with or without a look into books, by what stands beside them. */
export const books = /^(?:book|books|boek|livres?|libro|livro|consulta)$/;
export const opened = /^(?:open|ouverts?|abierto|aberto|aperto|com)$/;
export const closed = /^(?:closed|gesloten|dicht|fermes?|cerrado|fechado|chiuso|sem)$/;

/** That people may use them, in two words. */
export const may = /^(?:may|can|darf|durfen|peut|peuvent|puede[n]?|pode[m]?|puo|possono|mag|mogen|kan|kunnen)$/;
export const using =
  /^(?:use[sd]?|using|consult\S*|benutz\S*|verwende\S*|nutzen|genutzt|utilis\S*|emplear|usar\S*|utiliz\S*|usare|usat[oaie]|utilizz\S*|gebruik\S*|raadpleeg\S*|raadpleg\S*|geraadpleegd|gebruikt)$/;
