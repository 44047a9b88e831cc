import { anyCase } from '../redaction/any-case.ts';
import { addressing, congratulating } from '../redaction/greetings.ts';
import { betweenNames } from '../redaction/name-pattern.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { speechVerbs } from '../redaction/speech-verbs.ts';

export const saying = new RegExp(String.raw`(?<!\p{L})(?:${speechVerbs})(?: (?:\p{Ll}+|ex-\p{L}+)){0,3},? $`, 'iu');
/** `“It changed my career,” says` – whereas `As Peter Drucker said, “…”` quotes an author. */
export const quoted = new RegExp(String.raw`["”»“'’],? (?:${speechVerbs})(?: (?:\p{Ll}+|ex-\p{L}+)){0,3},? $`, 'iu');
export const saysAfter = new RegExp(String.raw`^(?:, [^.,;:!?\n]{2,60},)? (?:${speechVerbs})(?!\p{L})`, 'iu');
export const greeting = new RegExp(
  String.raw`(?<!\p{L})(?:${congratulating}|${addressing}|brav[oa])(?:,| to| an| à| al?(?:la)?)? $`,
  'iu',
);
/** `Congratulations, Jane — you` */
export const congratulated = new RegExp(String.raw`(?<!\p{L})(?:${congratulating})(?:,| to| à| a)? $`, 'iu');
export const certifying =
  /(?<!\p{L})(?:certified that|certifions que|attest(?:s|ons|e) que|hace(?:mos)? constar que|bestätig(?:t|en)(?: wir)?,? dass|bescheinig(?:t|en)(?: wir)?,? dass|atesta(?:mos)? que|certifica-se que|declara(?:mos)? que|(?:si )?attesta(?:no)? che|(?:si )?dichiara che|verkla(?:art|ren)(?: wij| we)? dat|bevestig(?:t|en) (?:wij )?dat|zaświadcza się,? że|intygas att) (?:D\.\/Dña\. )?$/iu;
/** `The jury chose Jane Smith’s simulator` */
export const choosing = /(?<!\p{L})(?:jury|judges|panel|committee) (?:has |have )?(?:chose|chosen|selected|picked) $/iu;
export const workBy =
  /(?<!\p{L})(?:project|portfolio|essay|thesis|submission|capstone|video|report|(?:Abschluss|Projekt)?arbeit|projekt|proyecto|projet|mémoire|projeto|trabalho|progetto|scriptie|werkstuk) (?:by|von|de|di|do|da|van) $/iu;
export const byHolder =
  /(?<!\p{L})(?:(?:earned|completed|passed|obtained|achieved|submitted|attained|attended) by|(?:erworben|absolviert|abgelegt|bestanden|abgeschlossen|besucht) von|(?:obtenu|suivi|réussi|passé|validé|terminé)e?s? par|(?:obtenid|superad|completad|aprobad|realizad|cursad)[oa] por|(?:obtid|concluíd|completad|realizad)[oa] por|(?:conseguit|ottenut|superat|completat|svolt)[oa] da|(?:behaald|afgerond|gevolgd|voltooid) door|ukończył[ay]?|zdała?|otrzymała?|uzyskała?) $/iu;
/** Whom a name follows. */
const roles =
  'learner|student|participant|member|employee|volunteer|colleague|intern|winner|awardee|candidate|earner|recipient|holder|trainee|apprentice|graduate|alumn(?:a|us)|nurse|pupil|estudiante|alumn[oa]|participante|titular|becari[oa]|ganador(?:a)?|soci[oa]|étudiante?|apprenante?|stagiaire|titulaire|élève|lauréate?|bénéficiaire|adhérente?|bénévole|lycéen(?:ne)?|teilnehmer(?:in)?|teilnehmende[nr]?|schüler(?:in)?|student(?:en|in)|absolvent(?:en|in)?|inhaber(?:in)?|auszubildende[rn]?|preisträger(?:in)?|mitglied|mitarbeiter(?:in)?|lehrling|kandidat(?:en|in)|alun[oa]|formand[oa]|sóci[oa]|vencedor(?:a)?|studente(?:ssa)?|corsista|alliev[oa]|partecipante|candidat[oa]|apprendista|tirocinante|vincitore|vincitrice|soci[oa]|cursist|leerling|deelnemer|deelneemster|student(?:e)?|winnaar|winnares|lid|vrijwilliger|kandidate?|titolare|kandidaat|candidate|houd(?:er|ster)|uczestni(?:k|ka|kowi|czk[ai]|czce)|kursant(?:a|owi|k[ai]|ce)?|student(?:a|owi|k[ai]|ce)|absolwent(?:a|owi|k[ai]|ce)?|uczni(?:owi|a)|uczennic[ay]|účastní(?:k|kovi|ci)|studentovi|studentce|absolventovi|absolventce|deltagare(?:n)?|elev(?:en)?|studenten|deltage(?:r|ren)|deltaker(?:en)?|kursist(?:en)?|opiskelija(?:lle)?|osallistuja(?:lle)?|osalejale|õppijale|φοιτητ(?:ή|ής)|φοιτήτρια|μαθητ(?:ή|ής)|μαθήτρια|συμμετέχοντα|συμμετέχουσα|σπουδαστή|σπουδάστρια|εκπαιδευόμενο|εκπαιδευόμενη';
export const roleBefore = new RegExp(String.raw`(?<!\p{L})(?:${roles})\s?[,:]? $`, 'iu');
export const labelBefore =
  /(?:^|\n|[.;|] ?)(?:(?:full )?name|awarded to|holder|recipient|fellow|awardee|laureate|winner|titular|nombre(?: completo)?|nom|inhaber(?:in)?|naam|nome(?: completo)?|imię i nazwisko) ?: ?$/iu;
export const owning =
  /^['’]s? (?:final |overall |own |personal |practical )?(?:grade|score|mark|result|portfolio|badge|certificate|transcript|thesis|capstone|achievement|submission|essay|coursework|exam|project)s?(?!\p{L})/iu;
/** What a place or an organisation has none of: `Jane Smith’s final grade was 87`, unlike `Palo Alto’s exam`. */
export const owningResult =
  /^['’]s? (?:final |overall |own |personal )?(?:grade|score|mark|result)s? (?:was|were|is|of)(?!\p{L})[^.!?\n]{0,30}\d/iu;
/** A number right behind a name, which a product may have, too. */
export const numberAfter =
  /^,? ?[(,:–-] ?(?:(?:licen|user|usuari|utente|benutzer|gebruiker|n[º°.]|no\.|nr\.|ID)[^()\n]{0,24}\d|\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d))/iu;
/** A number of a student or member, which only a person has. */
export const personNumberAfter =
  /^,? ?[(,:–-] ?(?:(?:student|member|employee|matr|alumn|tessera|matricola|lidn|studentn)[^()\n]{0,24}\d|ID:? ?[\p{L}-]{0,6}\d{3})/iu;
/** `Jane Smith – 88 %.`: a sentence of nothing else. */
export const gradeAlone = /^,? ?[(:–-] ?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d{1,3})\)?(?:[.;]?\s*\n|[.;]?\s*$|\. )/u;
/** A capital word with a percentage behind: two of them weigh the parts of something. */
export const weight = /\p{L}[’')]?,? ?[(:–-] ?\d{1,3}(?:[.,]\d{1,2})? ?(?:%|\/ ?\d)/gu;
const adverb = String.raw`(?: (?:\p{L}{3,15}(?:ly|mente|ment)|also|already|just|now|erfolgreich|met succes|con éxito|avec succès|com sucesso|con successo|com êxito|z powodzeniem|успешно))?`;
const origin = String.raw`(?: (?:of|from|aus|de|di|da|van|uit) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?)?`;
const aside = String.raw`${origin}(?:,? ?\([^()\n]{1,60}\))?(?:, (?:[^.;:!?\n]|(?<=\d)\.(?= )){2,80}?,)?(?:,? (?:who|qui|quien|que|che|która|który))?`;
const verbs = [
  String.raw`(?:(?:has|had|was|is|also|did)${adverb} )?(?:been )?(?:completed|earned|passed|graduated|finished|attended|achieved|obtained|scored|gained|participated|qualified|fulfilled|satisfied|(?<=(?:has|was|been)${adverb} )(?:awarded|certified|graded|received|demonstrated|met|mastered))|received (?:this|the|an?|(?:his|her|their) (?:certificate|badge|diploma|credential|licen[cs]e)|(?=\d{1,3}(?:[.,]\d)? ?%))|met (?:all |all of |these |those |the |every )*(?:criteria|requirements?|conditions|standards)|holds? (?:this|the)|(?:is|was) the (?:holder|recipient|earner)|took part|sat the`,
  String.raw`ha${adverb} (?:completado|superado|aprobado|obtenido|finalizado|cursado|terminado|logrado|conseguido|asistido|participado|recibido)|completó|superó|aprobó|obtuvo|finalizó|cursó|terminó|consiguió|recibió (?:la|el|este|esta|una?)|asistió|participó|egresó|se (?:graduó|tituló|diplomó)`,
  String.raw`(?:a|est)${adverb} (?:suivi|réussi|obtenu|terminé|validé|achevé|passé|complété|participé|reçu (?:ce|cette|le|la)|effectué|diplômée?|titulaire)|obtint`,
  String.raw`absolvierte|bestand|erwarb|erreichte|erzielte|beendete|besuchte|schloss|erhielt (?:diese|das|den)|nahm [^!?\n]{0,80}teil`,
  String.raw`concluiu|completou|obteve|frequentou|participou|terminou|recebeu (?:este|esta|o|a)|foi aprovad[oa]|finalizou|formou-se|se formou|tirou`,
  String.raw`(?:ha|è|si è)${adverb} (?:completato|superato|conseguito|ottenuto|partecipato|frequentato|terminato|concluso|diplomat[oa]|laureat[oa]|sostenuto|svolto|ricevuto (?:la valutazione|il voto|l['’]attestato|il diploma|il certificato|il badge))|(?:lo|la) ha (?:conseguito|ottenuto|superato)|conseguì|ottenne`,
  String.raw`behaalde|voltooide|volgde|slaagde|rondde|scoorde|ontving (?:dit|deze|het)|nam [^!?\n]{0,80}deel`,
  String.raw`ukończyła?|zdała?|uzyskała?|zaliczyła?|har${adverb} (?:genomfört|slutfört|avslutat|fullført|gennemført|afsluttet|bestått|bestået|avlagt|klarat)|fullførte|gjennomførte|gennemførte|fullgjorde|genomförde|klarade|besto|bestod|on suorittanut|suoritti|absolvovala?|získala?|složila?|a (?:obținut|absolvit|promovat|finalizat)|elvégezte|teljesítette`,
  String.raw`(?:успешно )?(?:завершил|окончил|прош[её]л|прошла|сдал|получил|освоил)а?|ολοκλήρωσε`,
].join('|');
export const earning = new RegExp(String.raw`^${aside}${adverb} (?:${verbs})(?!\p{L})`, 'iu');
const participles =
  '(?:abgeschlossen|bestanden|absolviert|teilgenommen|erworben|erreicht|erlangt|besucht|nachgewiesen|beendet|erzielt|abgelegt|durchlaufen|erhalten|afgerond|behaald|gevolgd|voltooid|deelgenomen|geslaagd|ontvangen)';
/** A full stop behind a figure is that of a day. */
const within = String.raw`(?:[^.!?\n]|(?<=\d)\.(?= )){0,120}`;
export const participle = new RegExp(String.raw`^${within} ${participles}(?!\p{L})`, 'iu');
/** What somebody has shown, which organisations seldom do. */
export const shownDeed =
  /^,?\s(?:has )?(?:\p{L}+ly )?(?:(?:demonstrated|shown) (?:an? )?(?:\p{L}+ ){0,2}(?:proficiency|competen\p{L}+|mastery|command|skills?|ability|knowledge)|(?:was|has been) present at|(?:demonstrated|shown) that (?:he|she|they) can|swum the|is entitled to|ha (?:demostrado|dimostrato|demonstrado|acreditado)|demo(?:nstrou|stró|strò)|a (?:démontré|fait preuve|(?:montré|prouvé) qu['’](?:il|elle) (?:sait|peut))|heeft (?:\p{L}+ ){0,4}(?:aangetoond|bewezen)|heeft laten zien dat (?:hij|zij|ze) [^.!?\n]{0,80} kan|hat gezeigt, dass (?:er|sie) [^.!?\n]{0,80} kann)(?!\p{L})/u;
/** `is certified to weld`, unlike `is certified to ISO 9001` and `is certified as a test centre`. */
export const certifiedDeed =
  /^,?\s(?:has been|is|was|ist|está|est|è|é|is nu) (?:\p{L}+ )?(?:certified|zertifiziert|certificad[oa]|certifiée?|certificat[oa]|gecertificeerd) (?:to(?= \p{Ll})|in|for|as|für|als|en|como|comme|come|para|pour|per|em|voor) (?:(?:an?|the|una?|une?|uma?|een) )?(?!(?:\p{L}+ ){0,2}\p{L}*(?:provider|partner|cent(?:re|er|ro)|school|organi[sz]ation|body|company|business|supplier|laborator|anbieter|unternehmen|betrieb|empresa|entreprise|azienda|bedrijf))\p{Ll}/u;
export const atEnd = new RegExp(
  String.raw`^${aside}(?:,? (?:die|der|dat|wie))?(?: (?:hat|heeft))${within} ${participles}(?!\p{L})|^${aside} is geslaagd|^, (?:die|der)${within} ${participles} (?:hat|heeft)`,
  'iu',
);
export const oneEarning = new RegExp(
  String.raw`^(?: (?:has|ha|a))${adverb} (?:completed|earned|passed|graduated|finished|attended|achieved|completado|superado|aprobado|obtenido|finalizado|suivi|réussi|obtenu|terminé|validé|completato|superato|conseguito|ottenuto|partecipato) |^ (?:concluiu|obteve|completó|superó|aprobó|obtuvo|behaalde|absolvierte|bestand) `,
  'u',
);

/** What stands between giving and whom: `awarded for the first time to`, `issued on 6 June 2025 to`. */
const meanwhile = String.raw`(?: (?:for the first time|first|hereby|officially|formally|today|pour la première fois|officiellement|por (?:primera vez|vez primera)|oficialmente|pela primeira vez|per la prima volta|ufficialmente|voor het eerst|officieel|erstmals|zum ersten mal|feierlich|hiermit|för första gången|for første gang|po raz pierwszy|για πρώτη φορά))?(?:,? (?:(?:on|le|el|em|il|op|am|den|dnia|στις|con fecha|en date du|com data de|in data) )?[^;:!?\n]{3,24}?(?:19|20)\d\d,?)?`;
/** `otorga la presente constancia a` */
const paper = String.raw`(?: (?:el|la|este|esta|o|a|le|ce|cette|cet|il|questo|questa|l['’]) ?(?:present[ei]|présente?)?(?: ?(?:constancia|diploma|certificad[oa]|título|insignia|reconocimiento|atestado|declaração|attestation|certificat|diplôme|brevet|attestato|certificato)(?: (?:de|di|en|em) \p{L}+(?: (?:de|di|en|em|in) \p{L}+)?)?)?)?`;
const certify =
  'certif(?:y|ies) that|bescheinigt,? dass|certifi(?:e|ons) que|certifica(?:mos|-se)?(?: (?:para (?:os devidos|todos os|los) (?:fins|efeitos|fines)|por la presente|pela presente|a quien corresponda),?)? (?:que|che)';
/** `This is to certify that` */
export const certified = new RegExp(String.raw`(?<!\p{L})(?:${certify})(?!\p{L})`, 'iu');
/** What is said before the course and who it was: `concluiu o curso Ana Reis`. */
export const completing = '(?:concluiu|completou|terminou|completó|terminó|superó|ha (?:completato|concluso|superato))';
/** What can be given: who or what else gets something, or goes somewhere, is not told to be given to anybody. */
const awards =
  'awards?|medals?|prizes?|badges?|certificates?|certifications?|credentials?|trophy|trophies|cups?|diplomas?|honou?rs?|titles?|recognition|scholarships?|bursary|distinctions?|licen[cs]es?|ribbons?|plaques?|fellowships?|zertifikate?|urkunden?|abzeichen|diplome?|medaillen?|preise?|ehrung|(?:bescheinig|bestätig|auszeichn|anerkenn)ung|zeugnis|titel|pokal|stipendium|nadel|brief|schein|nachweis|plakette|orden|certificaat|prijs|medaille|oorkonde|getuigschrift|bewijs|onderscheiding|beurs|beker|speld';
/** `The badge for welding goes to`, unlike `The badge course went to`. */
const ofAward = String.raw`(?: (?:for|of|in|from|at|this|für|im|des|der|als|voor|van|with|mit|met) [^.,;:!?\n]{1,40})? `;
const frames = [
  certify,
  String.raw`(?:award|present|issu|grant|confer|bestow|deliver|hand(?=ed)|give(?=n))\p{L}{0,4}(?: (?:with|in) (?:gratitude|pride|appreciation|thanks|honou?r|recognition))?(?: by (?:the |our )?[^.,;:!?\n]{2,60}?)?${meanwhile} (?:up)?(?:on|to)|(?:earned|achieved|completed) by|belong(?:s|ing) to|pertenece a|pertence a|appartient à|appartiene a|gehört|behoort (?:toe )?aan|(?<=(?:${awards})${ofAward})(?:goes|went) to|(?<=(?:^|[.!?\n] ?)[Ii]t )goes to`,
  String.raw`(?:verliehen|ausgestellt|überreicht|ausgehändigt|übergeben)${meanwhile} (?:an|für)|erworben von|erteilt an|(?<=(?:${awards})${ofAward})(?:erhält|erhielt|bekommt|bekam)`,
  String.raw`(?:(?:décern|délivr|attribu|accord|octroy|confér)ée?|remise?)${meanwhile} à|(?:décerne|confère|délivre|remet|attribue)${paper} à|obtenue? par`,
  String.raw`(?:conferid|otorgad|concedid|entregad|expedid|emitid|atribuíd|outorgad|entregue|conferit|rilasciat|assegnat|consegnat)[oae]?${meanwhile} (?:al?|ao?|à|all[ao]|agli)(?: la| el)?|(?:otorg|conced|entreg|exp[ie]d)(?:a|e|ó|ió)(?:-se)?${paper}${meanwhile} (?:al?|ao|à)(?: la)?|(?:outorga|confere|atribui|emite|conferisce|conferiamo|rilascia|consegna)(?:-se)?${paper}${meanwhile} (?:ao?|à|all[ao]|al)|(?:conseguit|obtenid|obtid|ottenut)[oa] (?:da|por)|${completing} (?:o|el|il|este|questo) (?:curso|percurso|programa|diplomado|corso|percorso|programma)`,
  String.raw`(?:(?:emitid[oa]|expedid[oa]|passad[oa]|rilasciat[oa]|délivrée?|ausgestellt|afgegeven)${meanwhile} )?(?:in the name of|em nome de|a nombre de|a favor d[eao]|au nom de|a nome di|in favore di|op naam van|auf den namen)(?: la| el)?`,
  String.raw`(?:uitgereikt|toegekend|verleend|afgegeven)${meanwhile} aan|(?<=(?:${awards})${ofAward})(?:gaat|ging) naar|(?:przyznan|wydan|nadan)[aeyo]${meanwhile} (?:dla )?|(?:udělen|vydán)[ao]? |(?:[Dd]yplom|[Cc]ertyfikat|[Zz]aświadczenie) dla|(?:odznakę|certyfikat|dyplom|zaświadczenie|świadectwo) otrzym(?:uje|ała?)`,
  String.raw`myönne(?:tty|tään)|(?:till?dela(?:ts|des|s|d)|utfärda(?:ts|des|s|d|t)|tildel(?:t|es)|udsted(?:t|es)|utsted(?:t|es))${meanwhile}(?: til[l]?| för)?|väljastatud`,
  String.raw`(?:απονέμεται|απονεμήθηκε|χορηγείται|χορηγήθηκε|εκδόθηκε)${meanwhile} (?:στην|στον|στη|στο|σε)`,
  String.raw`(?:records?|dossier|transcript|wallet|portfolio|passport|statement|results|zeugnis|relevé|expediente|certificación|curriculum) (?:of|for|von|für|de|di|van|dla)`,
];
/** English verbs of deeds whose past does not end in `-ed`. */
export const irregularPast =
  'took|did|went|wrote|built|led|met|held|won|gave|taught|kept|brought|made|ran|drew|flew|drove|rode|swam|dived|dove|spoke|sang|grew|chose|found|caught|began|became|came|got|read|sent|showed|spent|stood|threw|sewed|wove|wound|cut|set|put|overcame|undertook|saw|knew|learnt|left|shot|struck|dealt|fed|fought|laid|lit|bound|broke|shone|rose|sold|told|understood|withstood';
/** Endings of the third person of the past, and the verbs of award papers that have none of them. */
const pastVerbs = String.raw`\p{Ll}{2,}(?:ó|ou|eu|iu|ò|ła|ł|ade|dde)|fue|foi|fece|prese|vinse|nahm|bestand|erhielt|schrieb|hielt|baute|leitete|erreichte|absolvierte|führte|legte|nam|kreeg|schreef|haalde|behaalde|voerde|leverde|volgde|rondde|bouwde|fick|fik|fikk|bestod|besto|skrev|tog|tok|byggde|byggede|bygget|gjennomførte|gennemførte|genomförde`;
// What is done to things, not by people.
const ofThings =
  'requi|bas|relat|need|offer|provid|design|call|nam|locat|organi|support|fund|approv|accredit|recogni|certifi|includ|intend|limit|detail|follow|integrat';
/** A full stop ends an initial or a short form, and else the sentence. */
const word = String.raw`\p{Lu}(?:\.(?= (?:\p{Lu}|d[aeo]s? ))|[\p{L}'’-]{0,30}(?:\.-?\p{Lu}[\p{L}.]{0,3})?|\p{L}{0,2}\.)(?![\p{L}'’])`;
/** Two words at least, a group called `name`. */
export const fullName = String.raw`(?<name>${word}(?:(?: ${betweenNames}${word}){1,3}|, ${word}(?=[.;]?(?:\s\p{Ll}|\s*$))))`;
/** One of `Frau Dr. `, `Dipl.-Ing. (FH) `. */
const title = String.raw`(?:(?:${personTitle}|D\.?|[Dd]o[nñ]a?) (?:\(FH\) )?)`;
/** A name behind a title. */
export const titledName = new RegExp(String.raw`(?<!\p{L})${title}{1,3}${fullName}`, 'gu');
/** `al alumno `, `to our member `, `à l’étudiante `: whom a name follows. */
const article = String.raw`(?:${anyCase('our|the|an?|one|la|le|el|o|a|il|lo|un[ao]?|une|de|die|den|der|dem|das|eine[nmr]?|unsere[nmr]?|notre|votre|nuestr[oa]|noss[oa]|il nostro|la nostra|nostr[oa]|onze|ons|vår|vores|naszemu|naszej|τον|την|το')}) |l['’]`;
export const role = String.raw`(?:(?:${article})?(?:\p{Ll}{3,12} )?(?:${anyCase(roles)}),? )?`;
const papers =
  '(?:teilnahme)?(?:bestätigung|bescheinigung)|zertifikat|urkunde|(?:certificate|certification|badge|diploma)(?: copy)?(?: (?:prepared|printed|made out))?|attestation|certificat|constancia|certificado|bewijs|certificaat';
/** A title and a name behind a word for the paper, or with nothing else before: `Zertifikat für Frau Dr. Klein`. */
export const forTitled = new RegExp(
  String.raw`(?:(?<=^|\n|[.!?;] )|(?<!\p{L})(?:${anyCase(papers)}) )(?:${anyCase('für|for|pour|para|per|voor')}) (?:(?:la|el|o|a|de) )?(?<title>(?!Dr|Prof)${title}{1,3})${fullName}(?=\s*$|\s*[,.;\n]|,? (?:issued|ausgestellt|délivré|emitid|expedid|rilasciat|afgegeven))`,
  'gu',
);
const greetingOne = anyCase(
  'congratulations to|félicitations à|felicidades a|parabéns à|glückwunsch an|complimenti a|gefeliciteerd aan',
);
/** `Congratulations to our latest completer, Jane Smith` */
export const greetedOne = new RegExp(
  String.raw`(?<!\p{L})(?:${greetingOne}) (?:\p{Ll}+ ){1,5}?\p{Ll}+, (?<title>)${fullName}`,
  'gu',
);
/** The last words of those, from which a name is looked for. */
const last =
  'that|dass|que|che|gehört|to|(?:up)?on|by|an|für|von|erhält|erhielt|bekommt|bekam|[àa]|par|al|ao|all[ao]|agli|la|el|da|por|curso|percurso|programa|diplomado|corso|percorso|programma|of|d[eiou]|d[ao]|des|nome|namen|van|aan|naar|dla|(?:przyznan|wydan|nadan)[aeyo]|(?:udělen|vydán)[ao]?|otrzym(?:uje|ała?)|myönne(?:tty|tään)|till?dela(?:ts|des|s|d)|utfärda(?:ts|des|s|d|t)|tildel(?:t|es)|udsted(?:t|es)|utsted(?:t|es)|til[l]?|för|for|väljastatud|στην|στον|στη|στο|σε|pierwszy|gången|gang|φορά|wurde|wird|herrn?|frau|mevrouw|heer';
/**
 * Whether it can be worth looking for whom something is given to: whatever may stand before a name stands here, too, and
 * so does what has a day, which may stand between.
 */
export const leadsToName = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${anyCase(last)}):?|:|(?:19|20)\d\d,?)\s*${role}${title}{0,3}(?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}'’.-]*,? (?:['’]?\p{Ll}{1,4} ){0,4}(?:\p{Ll}{2,3}-)?\p{Lu}`,
  'u',
);
/** The same of those whom a title or a greeting leads to. */
export const titledOrGreeted = new RegExp(String.raw`(?<!\p{L})(?:${title}|(?:${greetingOne}) \p{Ll})`, 'u');
/** Words of giving and the name that they lead to. */
export const given = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(frames.join('|'))}):?\s*${role}(?<title>${title}{0,3})${fullName}`,
  'gu',
);
/** `Anna Klein den Kurs`: an article may stand within a name, and this one begins what she has done. */
export const objectBehind =
  / (?:den|der|die|das) \p{L}*(?:[Kk]urs|[Ll]ehrgang|[Pp]rüfung|[Aa]usbildung|[Ss]chulung|[Ss]eminar|[Tt]est|[Ww]orkshop|[Mm]odul|bildung|[Tt]raining|Titel|Grad|Rang|[Zz]ertifikat|[Uu]rkunde|[Nn]achweis|[Pp]reis|[Aa]bzeichen|Diplom)\p{Ll}{0,2}(?: \p{Lu}[^,]*)?$/u;
/** What may be a name, wherever it stands. */
export const candidate = new RegExp(String.raw`(?<![\p{L}\p{N}])${fullName}`, 'gu');
export const givenTo = new RegExp(String.raw`(?<!\p{L})(?:${anyCase(frames.join('|'))}):? *$`, 'u');
export const workOf =
  /(?<!\p{L})(?:portfolio|photo|picture|work|project|exam|results?|badge|diploma|certificate|degree|video|essay|report|assessment|performance) (?:of|by|for|von|de|van) $/iu;
/** What somebody did, in the past tense of each language. */
export const doing = new RegExp(
  String.raw`^ (?:has|had|is|was|hat|hatte|heeft|ha|har|hade|hadde|havde|est|ist|l['’](?:a|ha)|${irregularPast}|a \p{Ll}+(?:é|i|u|it|is|rt)|(?!${ofThings})\p{Ll}{2,}ed|${pastVerbs})(?!\p{L})`,
  'u',
);
export const labelled = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('holder|recipient|learner|student|earner|name|titular|titulaire|inhaber|inhaberin')}): *(?<name>${word},? (?:${betweenNames}${word} ?){1,3})`,
  'gu',
);

/** What is one person's own, of somebody or of whom the text speaks to: `his`, `son`, `deinen`. A body has `its`. */
export const ofOne =
  "(?:the )?(?:(?:il|la|i|le|gli|l['’]|o|a|os|as) ?)?(?:his|her|your|son|sa|ses|ton|ta|tes|votre|vos|sus?|tus?|vuestr[oa]s?|seus?|suas?|teus?|tuas?|su[oa]|suoi|sue|tu[oa]|tuoi|tue|[Ii]hre[nmrs]?|[Ii]hr|seine?[nmrs]?|deine?[nmrs]?|zijn|haar|jouw|je|uw)(?!\\p{L})";
