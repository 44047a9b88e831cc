/** What is marked, and words for marks; folded, as beginnings. */
export const markWords =
  /^(?:grade[sd]?$|mark(?:s|ed)?$|scor|rat(?:ed|ing)|averag|gpa$|points?$|review|quiz|test|exam|note[esn]*$|benot|bewert|durchschnitt|punkt|prufung|moyenne$|epreuve|notas?$|calific|puntua|puntos?$|media$|pruebas?$|cuestionario|classifica|pontua|pontos?$|provas?$|questionario|vot[oi]$|valutat|punteggi|punti$|prov[ae]$|revision|cijfers?$|gemiddeld|beoorde|punten$|toets)/;
