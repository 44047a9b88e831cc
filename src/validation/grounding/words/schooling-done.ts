import type { Patterns } from './standing-patterns.ts';

const schoolings = {
  en: '(?:secondary|high school|primary|middle school|compulsory|vocational (?:training|education)|university degree|higher education|apprenticeship|degree|studies|schooling)',
  de: '(?:abitur|matura|fachabitur|hauptschulabschluss|realschulabschluss|schulabschluss|hochschulabschluss|studienabschluss)',
  nl: '(?:middelbare school|school|studie|vmbo|havo|vwo|mbo|hbo|basisschool)',
  es: '(?:educacion|ensenanza|bachillerato|secundaria|primaria|estudios|carrera|grado|escuela|eso)',
  it: '(?:scuola|superiori|studi|istruzione|maturita|obbligo|diploma|laurea|licenza|liceo)',
  pt: '(?:ensino|secundario|estudos|escolaridade|licenciatura|12 (?:[^ ,]+ )?ano|medio|escola)',
};

/** A schooling that people are said to have behind them. */
export const schoolingDone: Patterns = {
  en: [
    `(?:with|have|has|had|who|already|a|an) (?:a |an |already |successfully )?(?:completed|finished|concluded) (?:[^ ,]+ )?${schoolings.en}`,
  ],
  de: [`(?:das|den|ein|einen|mit)(?: [^ ,]+)? ${schoolings.de} (?:haben|hat|besitzen|in der tasche|abgelegt)`],
  nl: [
    `(?:afgeronde|voltooide|afgemaakte) (?:[^ ,]+ )?${schoolings.nl}`,
    `${schoolings.nl}(?: al| reeds)? (?:hebben|heeft) (?:afgerond|voltooid|afgemaakt)`,
    `(?:pas )?afgestudeerden`,
  ],
  romance: [
    `(?:ayant|ont|a)(?: deja)? (?:termine|acheve|fini|valide) (?:leurs?|le|la|les|un|une|des|l)? ?(?:etudes|lycee|college|ecole|scolarite|enseignement)`,
    `(?:avec|ayant|titulaires?) (?:le|du|un|leur) (?:bac|baccalaureat|brevet des colleges)`,
    `con (?:el |la |los |las )?${schoolings.es}(?: [^ ,]+){0,2} (?:terminad[oa]s?|acabad[oa]s?|complet[oa]s?|completad[oa]s?|finalizad[oa]s?|aprobad[oa]s?|concluid[oa]s?)`,
    `(?:han|hayan|haya|ha) (?:terminado|acabado|completado|finalizado|concluido) (?:el |la |los |las |sus |su )?${schoolings.es}`,
    `${schoolings.it}(?: [^ ,]+){0,2} (?:completat[oaie]|conclus[oaie]|terminat[oaie]|finit[oaie]|superat[oaie])`,
    `(?:hanno|abbiano|ha|abbia)(?: gia)? (?:concluso|terminato|finito|completato|conseguito) (?:la |gli |le |il |l |una |un )?${schoolings.it}`,
    `(?:persone|giovani|adulti|candidati) laureat[ei]`,
    `con (?:la )?licenza (?:media|elementare)`,
    `com (?:o |a |os )?${schoolings.pt}(?: [^ ,]+){0,3} (?:conclu\\S+|complet[oa]s?|terminad[oa]s?|finalizad[oa]s?)`,
    `(?:concluiram|terminaram|completaram|concluiu|terminou|completou|concluido)(?: ja)? (?:o |a |os )?${schoolings.pt}`,
  ],
};

/** Facts that tell a schooling, in any language; a school may be the issuer. */
export const schoolingInFacts =
  /^(?:degree|bachelor|graduat|secondary|schooling|education$|apprentic|abitur|matur|schulabschl|studium|abschluss|abgeschl|ausbildung|bac$|baccal|lycee|scolar|diplom|bachiller|secundari|estudios|titul|laure|superiori|licenza|licenci|escolar|ensino|ano$|mbo$|hbo$|vwo$|havo$|vmbo$|middelbar|afgestud|afgerond|complet|conclu|vooropleid)/;
