/** What people may be asked to have, be or pay: how texts of seven languages say it, and words of facts that do. Folded. */
export type AskedCondition = {
  /** Over the words of a sentence. */
  readonly said: RegExp;
  readonly known: RegExp;
  /** Whether naming it asks for it: nobody speaks of a criminal record otherwise. */
  readonly isPlain?: true;
  /** Whether prerequisites of any kind may say it in other words: to hold a certificate is to possess it. */
  readonly isAnyPrerequisite?: true;
  /** Words beside those of demanding that ask for it. */
  readonly asked?: RegExp;
};

function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![^ ])(?:${alternatives.join('|')})(?![^ ])`);
}

export const askedConditions: readonly AskedCondition[] = [
  {
    said: words(
      '(?:medical|health) (?:certificate|check|checkup|check up|exam|examination|clearance|note|declaration)',
      'doctor s (?:note|certificate)',
      'arztliche[nrs]? (?:attest|untersuchung|bescheinigung|zeugnis|unbedenklichkeitsbescheinigung)',
      'gesundheitszeugnis|gesundheitsattest|tauglichkeits\\S+',
      '(?:medische|geneeskundige) (?:keuring|verklaring|check|attest)|doktersverklaring|doktersattest|gezondheidsverklaring',
      '(?:certificat|visite|examen|attestation|aptitude) medicale?',
      '(?:certificado|atestado|reconocimiento|examen|exame|revision|certificato|visita|esame) medic[oa]',
    ),
    known: /^(?:medic|medis|arzt|health|gesund|gezond|sante$|salud|saude|salute$|doctor|tauglich|keuring|dokter)/,
  },
  {
    said: words(
      'criminal record(?:s)?(?: check)?|background check|police (?:check|clearance|certificate)|dbs(?: check)?',
      '(?:erweitertes |erweiterten )?fuhrungszeugnis(?:ses)?|strafregister\\S*|leumundszeugnis',
      'verklaring omtrent(?: het)? gedrag|vog|strafblad',
      'casier judiciaire|antecedentes penales|antecedentes criminais|registo criminal|registro criminal',
      'casellario(?: giudiziale)?|fedina penale|carichi pendenti',
    ),
    known:
      /^(?:criminal|police|dbs$|fuhrungszeugnis|leumund|strafregister|vog$|gedrag$|strafblad|casier|penal|antecedent|casellario|background|safeguard)/,
    isPlain: true,
  },
  {
    said: words(
      'own (?:a|an|one|at least|their|some)|(?:keep|have|possess) (?:a|an|their) own|keep their own \\S+|possess (?:a|an|their)',
      'eigene[nrs]? (?:[^ ]+ )?(?:besitzen|haben|halten)|besitzen|besitz eines?',
      'bezitten|eigen (?:[^ ]+ )?(?:hebben|meebrengen)|in het bezit',
      'posseder|detenir (?:son|leur) propre|avoir (?:sa|son|leur) propre',
      'poseer|tener (?:su )?propi[oa]s?|contar con (?:su )?propi[oa]s?',
      'possuir|ter (?:a sua |o seu )?propri[oa]s?',
      'possedere|avere (?:un |una |il |la )?(?:proprio|propria|suo|sua)',
      '(?:voraussetzung ist|voraussetzung|bedingung ist) eine? eigene[rsn]?',
      '(?:condicion|condicao|condizione|condition|voorwaarde|prerequisite|requirement) (?:es|e|est|is) (?:an?|una?|uma?|une?|een) (?:own |propi[oa] |propri[oa] |propre |eigen )\\S+',
    ),
    known: /^(?:owns?$|owner|owning|possess|keep|bring|besitz|eigen|bezit|possed|propre$|propi|poseer|possu|propri)/,
    isAnyPrerequisite: true,
  },
  {
    said: words(
      'members?(?! of the (?:board|jury|panel|committee|team|staff|public|course|group))|membership',
      'mitglied(?:er|ern|s)?|(?:vereins|club)mitglied(?:er|ern|s)?|mitgliedschaft|\\S*vereinsmitglied(?:er|ern)?',
      'lid (?:te )?(?:zijn|worden|van)|leden van|lidmaatschap',
      'membres? (?:d une?|d un|de l|du|d)(?! comite)|adherents?|adhesion|cotisation',
      'soci[oa]s?|miembros? de una?|afiliad[oa]s?|membros? de uma?|associad[oa]s?',
      'soci(?: di)?|socio|membr[oi] di un|tesserat[oi]|iscritt[oi] a un',
    ),
    known:
      /^(?:member|mitglied|membre|adheren|adhesion|cotisat|socio|socia$|miembro|afiliad|membro|membri|associad|lid$|leden|lidmaat|soci$|tesserat|iscritt)/,
  },
  {
    said: words(
      '(?:[^ ]+ )?fees?|(?:on|upon|against) payment|membership dues',
      '\\S*gebuhr(?:en)?|gegen (?:zahlung|entgelt|bezahlung)|zahlung eines?|kostenpflichtig\\S*|(?:mitglieds|jahres|teilnahme)beitrag(?:s|es)?',
      'tegen (?:betaling|een vergoeding)|\\S*(?:inschrijf|lid|cursus|examen)geld|contributie|betaling van|\\S*leges',
      'frais(?: d [^ ]+| de [^ ]+)?|paiement d|moyennant (?:paiement|finances?)|droits d inscription|cotisation|payante?',
      'tasas?|cuotas?|pago de|previo pago',
      'taxas?|quotas?|propinas?|pagamento de|mediante pagamento',
      'a pagamento|quota(?: associativa| di [^ ]+)?|versamento|pagamento di|tassa',
    ),
    known:
      /^(?:fees?$|cost|price|pay|paid|euros?$|eur$|dues$|\S*gebuhr|\S*kosten|\S*beitrag|preis|entgelt|frais|prix|tarif|cout|cotisat|tasas?$|cuota|precio|pago|cost[eo]s?$|taxas?$|quota|preco|custo|propina|pagament|prezzo|versament|betaal|betaling|bijdrage|prijs|contributie|free$|kostenlos|kostenfrei|gratis|gratuit)/,
    asked:
      /^(?:on$|upon$|against$|pay(?:s|ing|ment)?$|paid$|jour$|regola$|gegen$|tegen$|moyennant$|contre$|mediante$|contra$|dietro$|rinnovo$)/,
  },
  {
    said: words(
      '(?:car )?(?:driving|driver s) licen[cs]e|car licen[cs]e',
      'fuhrerscheins?|fahrerlaubnis|rijbewijs',
      'permis (?:de conduire|b)|(?:carne|carnet|permiso) (?:de conducir|b)',
      'carta (?:de conducao|b)|carteira de motorista|patente (?:di guida|b)|patente',
    ),
    known:
      /^(?:driv(?:e|ing|er|ers)$|fuhrerschein|fahrerlaubnis|rijbewij|permis$|permiso$|carnet?$|carta$|conduire$|conducir$|conducao$|motorista|guida$|patente)/,
  },
  {
    said: words(
      'parental consent|consent of (?:a|their) parents?|einverstandniserklarung|elterliche \\S+',
      'toestemming van (?:de )?ouders?|autorisation parentale|accord des parents',
      'autorizacion (?:paterna|de los padres)|autorizacao (?:dos pais|parental)|autorizzazione dei genitori',
    ),
    known: /^(?:consent|parent|einverstand|eltern|toestemming|ouder|padres|pais$|patern|genitor)/,
    isPlain: true,
  },
  {
    said: words(
      '(?:motivation|cover|reference) letters?|letters? of (?:motivation|recommendation|reference)',
      'motivationsschreiben|empfehlungsschreiben|bewerbungsschreiben|motivatiebrief|aanbevelingsbrief',
      'lettres? de (?:motivation|recommandation)|cartas? de (?:motivacion|recomendacion|motivacao|recomendacao)',
      'letter[ae] (?:di (?:motivazione|referenze|presentazione|raccomandazione)|motivazionale)',
    ),
    known:
      /^(?:letters?$|motivat|recommend|referenc|empfehl|bewerbung|aanbevel|lettre|carta|lettera|recomend|raccomand)/,
    isPlain: true,
  },
  {
    said: words(
      '(?:entry|entrance|admission|admissions|selection) (?:interview|test|exam)',
      'aufnahme(?:prufung|gesprach|test)|auswahlgesprach|eignungstest',
      'toelatings(?:test|examen|toets|gesprek)|intakegesprek',
      '(?:entretien|test|examen) (?:d admission|d entree|prealable|de selection)',
      '(?:entrevista|prueba|examen) (?:de admision|de acceso|previa|previo|de seleccion)',
      '(?:entrevista|prova|exame|teste) (?:de admissao|de acesso|previa|previo|de selecao|de ingresso)',
      '(?:colloquio|test|prova|esame) (?:di selezione|di ammissione|preliminare|d ingresso|d accesso)',
    ),
    known:
      /^(?:entry$|entrance|admission|selection|placement|aufnahme|auswahl|einstufung|eignung|toelat|intake|instap|plaatsing|entree$|acceso$|acesso$|ingresso$|ammission|selezion|admision|admissao)/,
    isPlain: true,
  },
  {
    said: words(
      'vaccinat\\S+|vaccinated|geimpft|impfung\\S*|impfnachweis|gevaccineerd|vaccinatie\\S*|vaccines?|vaccinee?s?',
      'vacunad\\S+|vacunas?|vacinad\\S+|vacinas?|vaccinat[oi]|vaccinazion[ei]',
    ),
    known: /vaccin|impf|vacun|vacin/,
  },
  {
    said: words(
      '\\S*insurance|insured|\\S*versicherung|versichert|verzekering|verzekerd|assurance|assuree?s?',
      'seguro|asegurad[oa]s?|segurad[oa]s?|assicurazione|assicurat[oi]',
    ),
    known: /insur|versicher|verzeker|assur|seguro|segurad|assicur/,
  },
];

/** What is asked for comes behind or before one of these. */
export const demanding =
  /^(?:must|requir|need|necess|prerequis|condition|condici|condic|condiz|only$|provided$|subject$|presuppos|expected$|asked$|indispens|imprescind|essential|vorausset|vorausgesetzt|voraus$|verlang|gefordert|erforder|benotig|notwend|notig$|vorzuleg|vorleg|vorlage|muss|mussen|nur$|voorwaard|vereist|verplicht|moet|dienen$|dient$|nodig$|alleen$|enkel$|overleg|exig|requis|demand|doit$|doivent$|faut$|prealabl|subordon|reserv|seul|obligat|obrigat|obbligat|debe|hay$|requier|pide|piden|necesit|previo|previa|solo$|unicament|presentar|solicit|precis|dev(?:e|em|ono)$|pede|apresent|occorr|serv(?:e|ono)$|bisogn|richie|chied|soltanto$|riservat)/;

/** Words of entry and of what comes before: "to join", `per iscriversi`, basics, and that they are presupposed. */
export const entering =
  /^(?:join|enrol|enter|start|begin|before|prior|take$|taking$|attend|follow|access|admit|admission|teilnehm|teilnahme|mitmach|anmeld|beginn|vorher|vorab|zulass|zugelassen|vorausset|vorausgesetzt|voraus$|meedo|deelnem|inschrijv|beginnen|volgen|instap|toegang|vooraf|verondersteld|inscri|suivre|acceder|acces$|debut|commenc|prealabl|seguir|acced|acces[oa]|empez|comenz|previ[oa]s?$|cursar|frequen|aced|inici|antes$|prima$|iscriv|iscriz|partecip|segui|accesso|basic|notion|nozion|nocion|noco|grund|basis|base$|fondament|elementair|wer$|quien|quem|basich)/;

/** Prior knowledge as a noun. */
export const knowing =
  /^(?:knowledge|\S*kenntnisse?n?|vorwissen|grundwissen|\S*kennis|connaissances?|notions|conocimientos?|nociones|conhecimentos?|nocoes|conoscenze|conoscenza|nozioni)$/;
/** And as what people can do: right behind these, an infinitive. */
export const beingAble = /^(?:saber|savoir|sapere|saper|konnen|kunnen|know|able)$/;
