// Who won what, folded, in every language.

/** That a prize was won or given. */
export const winning =
  /^(?:wins?|won|winners?|receiv(?:ed|es)|earned|awarded|honou?red|gano|ganador[ae]?|recibio|obtuvo|premiad[oa]|galardonad[oa]|distinguid[oa]|recu|recoit|recue|remporte|gagne|obtenu|obtient|obtenue|prime|primee|laureat|laureate|gewann|gewonnen|gewinner|erhielt|erhalten|bekam|ausgezeichnet|ausgezeichneter|ganhou|vencedor[ae]?|venceu|recebeu|obteve|vinto|vinse|vincitore|vincitrice|ricevuto|ricevette|ottenuto|premiat[oa]|insignit[oa]|kreeg|ontving|behaalde|bekroonde?|winnaar|onderscheiden)$/;

/** Those who teach, whose prize is their own. */
export const teachers =
  /^(?:trainers?|tutors?|teachers?|instructors?|lecturers?|coach|founder|director|profesora?|instructora?|formadora?|docente|directora?|fundadora?|maestr[oa]|formateur|formatrice|enseignante?|professeure?|animateur|animatrice|fondateur|fondatrice|directeur|directrice|maitre|dozentin|dozent|lehrer|lehrerin|trainerin|leiter|leiterin|kursleiter|kursleiterin|ausbilder|ausbilderin|grunder|grunderin|professora?|instrutora?|diretora?|mestra?|insegnante|istruttore|istruttrice|formatore|fondatore|fondatrice|direttore|direttrice|maestra|leraar|lerares|docente|docent|instructeur|trainster|lesgever|leider|leidster|oprichter|oprichtster)$/;

/** What is taught and what is given for it. */
export const offerings =
  /^(?:courses?|programmes?|class|workshop|training|certificate|diploma|badge|curso|programa|taller|formacion|diplomado|certificado|insignia|formation|cours|parcours|stage|atelier|certificat|diplome|kurs|lehrgang|programm|seminar|ausbildung|zertifikat|diplom|abzeichen|\S+kurs|\S+lehrgang|oficina|formacao|cracha|distintivo|corso|percorso|laboratorio|attestato|diploma|cursus|opleiding|leergang|\S+cursus|\S+opleiding|certificaat)$/;
