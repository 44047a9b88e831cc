/** More ways to leave something to people: `por opção`, "for those who feel like it", `wie daar behoefte aan heeft`. */
export const optionPhrases: Readonly<Record<string, string>> = {
  en: 'those who want it, those who want to join, anyone who wants it, anyone who wants one, who felt like it, who feel like it, who feels like it, if they want to, if they like, if they wish, if you like, by choice, on a voluntary basis, a matter of choice, no obligation, without obligation, if desired, not a must, who wished to, who wished it, who wanted to',
  fr: 'par choix, qui le veulent, qui le veut, qui en ont envie, qui en a envie, sans obligation, n oblige personne, libre à chacun, libre à chacune, si l on veut, pour les volontaires, sur volontariat, aux volontaires, qui le souhaitaient, qui le souhaitait, qui le voulaient, qui le voulait, qui le désiraient, qui en avaient envie',
  de: 'kein muss, freigestellt, nach belieben, wer lust hat, wer dazu lust hat, aus eigenem wunsch, wenn gewünscht, wenn man möchte, jedem selbst überlassen, jeder selbst überlassen, allen selbst überlassen, selbst überlassen, steht allen frei, steht jedem frei, steht jeder frei, stehen allen frei, wer wollte, wer das wollte, wer es wollte, die es wünschten, wer es wünschte',
  es: 'por voluntad propia, a elección, sin obligación, de libre elección, por opción, por elección, nadie está obligado, nadie está obligada, quien lo quiera, quienes quieran, quienes lo quieran, a quien quiera, solo para quien quiera, si quiere, si quieren, queda a elección, quienes lo deseaban, quien lo deseara, quienes lo desearan, quien quisiera, quienes quisieran, quienes quisieron',
  it: 'a scelta, per scelta, senza obbligo, nessuno è obbligato, nessuna è obbligata, per chi vuole, chi lo vuole, volendo, chi ne ha voglia, se lo si desidera, se si vuole, a discrezione, chi lo desiderava, chi voleva, chi lo voleva, chi ne aveva voglia',
  pt: 'por opção, por escolha, à escolha, sem obrigação, ninguém é obrigado, ninguém está obrigado, a quem quiser, quem o quiser, quem o desejar, de livre vontade, por vontade própria, a pedido, quem quisesse, quem desejasse, quem o desejasse, quem quis',
  nl: 'geen verplichting, zonder verplichting, naar eigen keuze, vrijblijvend*, wie daar behoefte aan heeft, wie daar zin in heeft, wie er zin in heeft, wie er behoefte aan heeft, wie daarvoor kiest, uit eigen keuze, als men wil, staat vrij, staat iedereen vrij, staat het iedereen vrij, wie wilde, wie dat wilde, wie het wilde, wie dat wenste',
};

/** More ways to say that something is prepared for: `balisent le terrain de l'examen`, "builds up to the exam". */
export const preparedPhrases: Readonly<Record<string, string>> = {
  en: 'builds up to, build up to, building up to, lays the groundwork for, lay the groundwork for, works towards the exam*, works toward the exam*, work towards the exam*, gets * ready for, get * ready for, gets * * ready for, get * * ready for, readies * for',
  fr: 'balise le terrain de, balisent le terrain de, balise le terrain du, balisent le terrain du, balise la route vers, met sur la voie de l, mettent sur la voie de l, arme * pour l, arment * pour l, rapproche de l examen, rapprochent de l examen',
  de: 'ebnet den weg zur prüfung, ebnet den weg zum examen, führt auf die prüfung hin, führt zur prüfung hin, baut auf die prüfung hin, arbeitet auf die prüfung hin, arbeiten auf die prüfung hin',
  es: 'allana el camino al, allana el camino hacia, allanan el camino al, allanan el camino hacia, encamina al examen, encaminan al examen, acerca al examen, acercan al examen',
  it: 'spiana la strada all esame, spiana la strada verso l esame, accompagna all esame, accompagnano all esame, avvicina all esame, avvicinano all esame, allena all esame, allena per l esame',
  pt: 'abre caminho para o exame, abrem caminho para o exame, encaminha para o exame, encaminham para o exame, aproxima do exame, aproximam do exame',
  nl: 'effent de weg naar het examen, effenen de weg naar het examen, werkt toe naar het examen, werken toe naar het examen, stoomt klaar voor, stoomt * klaar voor, stomen * klaar voor',
};
