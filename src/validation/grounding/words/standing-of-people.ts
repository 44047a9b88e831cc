import type { Patterns } from './standing-patterns.ts';

/** A grade or category that people have. A single "a", "d" or "e" may be a little word. */
export const graded: Patterns = {
  en: [
    '(?:category|grade|band) (?:[b-e]\\d?|a\\d) (?:staff|officers?|employees|workers|licences?|licenses?|drivers|teachers|nurses|civil servants)',
    '(?:of|in|with|at) (?:category|grade|band) (?:[b-e]\\d?|a\\d)',
  ],
  de: ['(?:kategorie|fuhrerscheins?|fuhrerscheinklasse|fuhrerscheins? klasse|besoldungsgruppe) (?:[b-e]\\d?|a\\d)'],
  nl: ['(?:categorie|rijbewijs) (?:[b-e]\\d?|a\\d)'],
  romance: ['(?:categoria|categorie|patente|permis|permiso) (?:[bc]\\d?|[a-e]\\d)'],
};

/** Words of the facts for a grade or a category, in any language. */
export const gradeWords =
  /^(?:categor|kategor|grades?$|band$|patente$|permis|licen[cs]|rijbewij|fuhrerschein|besoldung|carta$)/;

/** Whom the law or a register gives a standing, where a text has them in view. */
export const appointed: Patterns = {
  en: ['(?:eu|uk|us|eea) (?:citizens|nationals|residents)'],
  de: ['beamt\\S* (?:des|im) (?:einfachen|mittleren|gehobenen|hoheren) dienste?s?', 'eu burger\\S*'],
  nl: ['(?:big )?geregistreerde [^ ,]+', 'eu burgers?'],
  romance: [
    '(?:agents?|fonctionnaires?|personnels?|funcionari[oa]s?|dipendenti|personale|docenti|docentes|professores)(?: public[oa]s)? (?:titulaires?(?! (?:d|du|des|de) (?!la fonction))|de carreira|de carrera|di ruolo)',
    '(?:electricistas|instaladores|eletricistas|elettricisti|electriciens)(?: [^ ,]+)? (?:autorizad[oa]s|autorizzati|agrees|habilites)',
    'inscri(?:te?s?|t[oa]s) (?:a|au|en el|no|na|al|en) (?:france travail|pole emploi|sepe|iefp|chomage|paro)',
    '(?:ciudadan\\S*|citoyen\\S*|cidada\\S*|cittadin\\S*) (?:de la ue|de l ue|da ue|dell ue|comunitari\\S*)',
  ],
};

/** Words of the facts for such a standing, in any language. */
export const standingWords =
  /^(?:titula|carr(?:eira|era)$|ruolo$|beamt|ambtena|regist|geregist|autori[sz]|zugelass|inscri|citizen|citoyen|ciudadan|cidada|cittadin|burger)/;

/** A level by stars in one word with it; elsewhere the number is compared. */
export const starred: Patterns = {
  en: [],
  de: ['[^ ,]+ sterne niveau', '[^ ,]+sterne ?niveau'],
  nl: ['[^ ,]+ ?sterren ?niveau'],
  romance: [],
};
export const starWords =
  /(?:^stars?$|sterne?$|sterren?$|^estrellas?$|^etoiles?$|^estrelas?$|^stell[ae]$|sterne|sterren)/;
