// Verbs for what a course holds and what comes of it, folded, in the languages of the texts.

/** That something is part of a course or comes with it. */
export const including =
  /^(?:includ(?:e|es|ed|ing)|comprises?|comprising|contains?|umfasst|enthalt|enthalten|beinhaltet|inbegriffen|inklusive|einschliesslich|inclut|incluent|inclus|incluse|comprend|comprenant|compris|incluye|incluyen|incluid[oa]s?|incluyendo|inclui|incluem|incluindo|comprende|comprendono|compres[oaie]|inclus[oaie]|omvat|inclusief|bevat|inbegrepen|part|teil|bestandteil|partie|parte|onderdeel)$/;

/** What a course deals with is part of it. */
export const covering =
  /^(?:cover(?:s|ed|ing)?|deals|behandelt|behandeln|geht|lernen|traite|aborde|decouvrent|trata|tratan|aborda|abordam|tratta|affronta|behandelen|gaat|conocen|conhecem|conoscono|kennis)$/;

/** That the credential is had by people. */
export const obtaining =
  /^(?:earn(?:s|ed)?|receiv(?:e|es|ed)|awards?|confers?|grants?|verleiht|verleihen|vergibt|bekommen|bekommt|delivre|delivrent|decerne|decernent|recoivent|recoit|otorgan?|recibe|reciben|confere|conferem|concede|concedem|recebe|recebem|rilascia|rilasciano|conferisce|conferiscono|riceve|ricevono|ontvangen|ontvangt|krijgen|krijgt|verleent|verlenen|obtain(?:s|ed)?|gain(?:s|ed)?|achiev(?:e|es|ed)|acquire[sd]?|erwerben|erwirbt|erworben|erhalten|erhalt|erlangen|erlangt|obtient|obtiennent|obtenu|obtenir|obtiene|obtienen|obtener|obtenido|obtem|obter|obteve|ottiene|ottengono|ottenere|ottenuto|consegue|conseguono|conseguito|behalen|behaalt|behaald|verkrijgt|verkrijgen)$/;

/** What the course closes with is part of it. */
export const ending =
  /^(?:ends|ended|finish(?:es|ed)?|conclud(?:e|es|ed)|clos(?:es|ed)|culminat(?:es|ed)|endet|enden|endete|schliesst|mundet|steht|termine|achev[ea]|conclut|clot|sanctionnee?s?|termina|terminan|concluye|finaliza|culmina|cierra|conclui|encerra|fecha|termino[ul]?|conclude|chiude|eindigt|eindigde|afgesloten|mondt|sluit|leggen|legt)$/;
