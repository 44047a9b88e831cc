/** What there may be one of, in the words of seven languages: in the singular and in the plural. Folded. */
type SingleKind = { readonly one: RegExp; readonly many: RegExp };

export const seasons: SingleKind = {
  one: /^(?:season|saison|spielzeit|temporada|epoca|stagione|seizoen)$/,
  many: /^(?:seasons|saisons|saisonen|spielzeiten|temporadas|epocas|stagioni|seizoenen)$/,
};

export const singleKinds: readonly SingleKind[] = [
  seasons,
  {
    one: /(?:team|mannschaft|elftal|ploeg)$|^(?:equipe|equipo|equipa|squadra)$/,
    many: /(?:teams|mannschaften|elftallen|ploegen)$|^(?:equipes|equipos|equipas|squadre)$/,
  },
  {
    one: /(?:report|bericht|verslag)$|^(?:rapport|informe|relatorio|relazione)$/,
    many: /(?:reports|berichten?|verslagen)$|^(?:rapports|rapporten|informes|relatorios|relazioni)$/,
  },
  {
    one: /(?:exam|test|prufung|toets|examen)$|^(?:epreuve|prueba|exame|prova|esame)$/,
    many: /(?:exams|tests|prufungen|toetsen|examens)$|^(?:epreuves|pruebas|examenes|exames|provas|prove|esami)$/,
  },
  {
    one: /(?:project|projekt)$|^(?:projet|proyecto|projeto|progetto)$/,
    many: /(?:projects|projekten?|projecten)$|^(?:projets|proyectos|projetos|progetti)$/,
  },
  {
    one: /(?:presentation|prasentation|presentatie)$|^(?:presentacion|apresentacao|presentazione)$/,
    many: /(?:presentations|prasentationen|presentaties)$|^(?:presentaciones|apresentacoes|presentazioni)$/,
  },
  {
    one: /(?:essay|aufsatz)$|^(?:ensayo|ensaio|saggio|dissertation)$/,
    many: /(?:essays|aufsatzen?)$|^(?:ensayos|ensaios|saggi|dissertations)$/,
  },
  {
    one: /^(?:visit|visite|visita|besuch|bezoek|excursion|exkursion|excursie|ausflug)$/,
    many: /^(?:visits|visites|visitas|visite|besuchen?|bezoeken|excursions|exkursionen|excursies|ausflugen?)$/,
  },
];

/** More than one, without saying how many. */
export const severalWords =
  /^(?:several|multiple|numerous|mehreren?|mehrerer|zahlreichen?|etlichen?|meerdere|verscheidene|plusieurs|vari[oa]s|divers[oa]s|numeros[oa]s|divers[ie]|vari[ie]|parecchi|parecchie|numeros[ie])$/;
export const halfWords = /^(?:half|halbe[nrms]?|halve|demi|demie|media|medio|meia|meio|mezza|mezzo)$/;
