/** What a description speaks of, folded, in every language: the credential, its course, its people, what they do, show and pay. */
export const credentialWords = new RegExp(
  `^(?:${[
    'certif|zertif|badge|micro|mikro|qualif|credential|kredential|award|diplom|attest|nachweis|bescheinig|bewijs|insign|cracha|titel|titul|licen|lizenz|brevet|patent',
    'cours|kurs|cursus|curso|corso|lehrgang|train|trein|schul|ausbild|weiterbild|fortbild|opleid|workshop|atelier|taller|oficina|laborat|seminar|program|forma[ctz]|modul|session|sesion|sessao|sessoes|sitzung|lezion|lection|lektion|lesson|leccion|aula|clase|class|unit|einheit|abend|evening|meeting|treffen|bijeenkomst|encuentro|encontro|incontr|rencontre',
    'teilnehm|particip|partecip|learn|lern|lerend|leerling|holder|inhaber|houder|titolar|candid|kandid|earner|deeln|cursist|student|studier|etudiant|estudant|alumn|alun|corsist|stagiair|apprenant|formand|graduat|absolv|laureat|member|mitglied|membre|miembro|membro|lid|leden',
    'exam|test|pruf|prov[aei]|prueb|epreuv|toets|assess|evaluat|evalu|valut|bewert|beoord|proje[ckt]|progett|proyec|portfolio|praktik|practi|pratiq|pratic|prakt|skill|kompet|compet|gelernt|erlern|enseign|ensen|insegn|lehr|teach|taught|onderw',
    'people|person|mensch|leute|gente|pessoa|mensen|worker|arbeit|werker|operai|trabaj|trabalh|travaill|lavor|employ|mitarbeit|client|kunde|customer|klant|compan|firm|empres|entrepris|aziend|bedrij|unterneh',
    '(?:it|you|your|sie|ihr|vous|usted|ustedes|voce|voces|lei|voi|u|jij|je)$|free$|gratis|gratuit|kostenl|cost|kost|price|preis|prijs|prix|precio|preco|prezzo|fees?$|refund|credit|kredit|valid|gultig|geldig|expir|ablauf|verlauf|scad|caduc|verlo|lasts?$|lasting|dauer|dure[nt]?$|dura[n]?$|duur[t]?$|takes?$|months?$|monat|mois$|meses|mes$|mesi$|mese$|maand|weeks?$|woche|semain|seman|settiman|weken|week$|recommend|empf|recom|consigl|aanbev|years?$|jahre[n]?$|annees?$|ans$|anos$|anni$|jaar$|jaren$',
    'text|essay|aufsatz|report|bericht|rapport|inform|relat|page|seite|pagin',
    'hours?$|stunden?$|heures?$|horas?$|ore$|uur$|uren$|minut',
  ].join('|')})`,
);
