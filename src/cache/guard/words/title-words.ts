import { wordSet } from './word-lists.ts';

/** How a folded type says these kinds, in any language: a certification is no certificate, a diplomado no diploma. */
export const saidBy: ReadonlyMap<string, RegExp> = new Map([
  ['certificate', /certificate|certificado|certificat(?![ei])|certificaat|zertifikat/u],
  ['certification', /certification|certificación|certificação|certificazione/u],
  ['attestation', /attestation|attestato/u],
  ['badge', /badge|insign[ií]a/u],
  ['digitalbadge', /badge|insign[ií]a/u],
  ['diploma', /diplom(?!a[dt])/u],
  ['program', /program/u],
  ['license', /licen[cs]e/u],
  ['microcredential', /microcredential|microcredencial|microcredenziale/u],
]);

/** Makers of products that certifications are named for. */
export const makers = wordSet(
  'google microsoft apple aws amazon oracle sap salesforce zoho ibm adobe cisco servicenow hubspot autodesk',
);

/** What products begin with: their plural is a name. */
export const vendors: ReadonlySet<string> = new Set([...makers, 'azure', 'cloud', 'power', 'meta']);

/** Of these a course is not what they are: a course for instructors is not the instructor. */
export const professions = wordSet(`
  certified licensed chartered registered instructor trainer assessor examiner golf race obstacle assault main warden first-aider
  instructora formador formadora formatore formatrice formateur auditor auditora auditeur auditore profesor profesora
  professor professora docente monitor monitora moniteur monitrice entrenador entrenadora entraîneur allenatore
  treinador treinadora técnico técnica tecnico tecnica technicien technicienne experto experta expert esperto
  istruttore istruttrice especialista specialista spécialiste guía guide guida guia operador operadora opérateur operatore operaria operario
  conductor conducteur condutor conducente vigilante soldador soldadora soudeur saldatore electricista eletricista
  électricien elettricista auxiliar auxiliaire ausiliario asistente assistente assistant assistante socorrista
  secouriste bagnino tuteur tutor árbitro arbitre arbitro gerente gestor gestora manager coach mediador mediadora
  médiateur mediatore intérprete interprète traductor traducteur tradutor traduttore enfermero infirmier enfermeiro
  infermiere ausbilder ausbilderin trainerin pruefer schweisser staplerfahrer ersthelfer helfer leiter lotse
  begleiter berater beraterin betreuer betreuerin lasser
  lifeguard guard bodyguard analyst referee pilot chef barista paramedic medic banksman consultant accountant architect
  umpire steward attendant nurse midwife judge clerk secretary agent mechanic stylist captain mate host hostess foreman
  handyman groom aide doula nanny chaplain marshal ranger diver surgeon vet physician advocate champion ambassador
  representative rep delegate sentinel fireman ironman salesman craftsman draftsman tradesman horseman lead chief
  scrummaster scrum owner headmaster sommelier concierge butler valet smith cook
  piloto pilota pilote capitán capitano capitaine capitão patrón skipper cheffe jefe jefa capo chefe azafata celador delegado
  delegada encargado encargada encarregado responsable responsabile responsável médico médica abogado matrona detective
  modelo maestro maestra perito agente agent barman cuoco cuoca addetto addetta preposto geometra pizzaiolo barbiere
  secretario secretaria secretário secretária secrétaire segretaria segretario community scrum product project personal
  aide-soignant aide-soignante maître-nageur opticien animateur vendeur
  guarda socorrista manicure manicurista chofer conserje mozo peón operatore oss rspp rls
 notary crew dj sarto sarta
  koch köchin koechin kaufmann kauffrau fachmann fachfrau fachkraft elektrofachkraft pflegefachkraft pflegekraft arzt
  beauftragter beauftragte referent referentin assistent assistentin sanitaeter sanitaeterin hebamme pilotin
  kapper bakker timmerman kok lasser schipper verzorgende begeleider medewerker chauffeur bhv'er
`);

/** English names of professions by their ending; what ends so and is none costs a miss. */
export const professionEnding =
  /^(?!computer|docker|power|water|paper|leather|ladder|weather|customer|cyber|cancer|consumer|outdoor|indoor|colour|color|summer|winter|gender|router|server|beginner|master)\p{L}{2,}(?:er|or|ist|ian)$/u;

/** The same in other languages, by their endings; what ends so and is none costs a miss. */
export const professionEndingIn =
  /\p{L}{2}(?:wirt|wart|mann|frau|fachkraft|assistent|assistentin|beauftragter?|sanit(?:ä|ae)ter|halter|makler|maler|gestalter|erzieher|sprecher|w(?:ä|ae)chter|arbeiter|spezialist|expert|experte|coach|(?:wirt|meister|helfer|leiter|berater|trainer|f(?:ü|ue)hrer|techniker|pfleger|fahrer|lehrer|halter|maler|gestalter|erzieher|arbeiter)in|meister|helfer|leiter|berater|trainer|f(?:ü|ue)hrer|techniker|pfleger|fahrer|pr(?:ü|ue)fer|lehrer|schweisser|macher|kundige|monteur|ista|iste|eiro|eira|ero|era|eur|euse|ore|trice|ier|ière|ienne?|[aei]dor|[aei]dora|logo)$/u;

/** What teaches: named for a profession, it is not the profession. */
export const teachings = wordSet(
  'course training workshop bootcamp masterclass shortcourse program seminar webinar class lesson',
);

/** Names of languages, in seven of them. */
export const languages = wordSet(`
  english spanish french german italian portuguese dutch arabic chinese mandarin japanese korean russian turkish polish
  hindi greek welsh irish latin
  inglés español francés alemán italiano portugués árabe chino japonés ruso catalán gallego euskera
  anglais espagnol français allemand italien portugais arabe chinois japonais russe
  inglês espanhol francês alemão português chinês japonês russo
  inglese spagnolo francese tedesco portoghese arabo cinese giapponese
  englisch spanisch franzoesisch deutsch italienisch portugiesisch arabisch chinesisch japanisch russisch
  engels spaans frans duits italiaans portugees chinees
`);

/** Behind `in` and `on` these say how or in which language it is taught, and not what: `Course in English`. */
export const noSubjects = new Set([
  ...languages,
  ...wordSet(`
  job site demand line campus house practice person advance brief depth class hand hands service water group part
  línea vivo casa
  empresa grupo aula remoto presencial directo alternancia prácticas
  ligne présentiel alternance
  distance entreprise direct groupe interne intra
  linha
  presenza azienda linea diretta sede
  praesenz
  vollzeit teilzeit
  schools hospitals prisons museums companies colleges clinics universities
  empresas colegios escuelas hospitales hospitais cárceles museos museus entreprises écoles hôpitaux musées aziende
  scuole ospedali musei schulen kliniken betriebe musea scholen ziekenhuizen bedrijven
  deeltijd dagdelen groepsverband
`),
]);

/** Before a word for a kind they move with it: `Training Course in X`, `X Training Course`. */
export const qualifiers = wordSet(
  'preparation prep refresher training intensive crash vocational introduction awareness recertification qualifying',
);

/** In a title about building, foundations are what a house stands on. */
export const builtOn = wordSet(
  'building buildings concrete construction pile piled piling deep bridge house housing geotechnical structural timber raft shallow charitable community family grantmaking well',
);

/** What a title names by a number, and by letters. */
export const standards = wordSet('iso iec iso/iec iso/ts');
export const laws = wordSet('gdpr hipaa');
