import { foldWord } from './words.ts';

/** What a line of a record tells. */
export type RecordKind =
  | 'name'
  | 'given_name'
  | 'family_name'
  | 'holder'
  | 'number'
  | 'birth'
  | 'address'
  | 'result'
  | 'date'
  | 'reach'
  | 'trait'
  | 'course';

/** A label without case, marks and spaces. */
export function foldLabel(label: string): string {
  return foldWord(label).replace(/[^\p{L}\p{N}]/gu, '');
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u).map(foldLabel);
}

export function joined(starts: string, ends: string): string[] {
  return words(starts).flatMap((start) => words(ends).map((end) => start + end));
}

/** Only the singular: `Number of learners: 12` counts them. */
const numbersOfPersons = [
  ...joined(
    `student pupil learner candidate trainee apprentice participant earner delegate employee staff staffmember personnel
    payroll member membership holder cardholder badgeholder recipient hallticket
    admitcard user national identity idcard nationalid studentid learnerid
    nationalinsurance ni socialsecurity driverslicence driverslicense driverlicense drivinglicence drivinglicense nhs
    uniquelearner uniquestudent uniquecandidate uniquepupil`,
    'number no nr num id idno idnumber identifier referenceno referencenumber card cardnumber',
  ),
  // An enrolment code or a passcode opens a course to everybody.
  ...joined('enrolment enrollment roll matriculation passport', 'number no nr num id'),
  ...joined('Pass pass', 'nummer nr'),
  ...joined(
    `Matrikel Immatrikulations Studenten Studierenden Schüler Schülerinnen Teilnehmer Teilnehmerinnen Kursteilnehmer Prüflings
    Prüfungsteilnehmer Kandidaten Kandidatinnen Mitglieds Personal Personen Mitarbeiter Lehrlings Azubi Auszubildenden Lerner
    Ausweis Personalausweis Reisepass Sozialversicherungs Rentenversicherungs Versicherungs Versicherten AHV SV Steueridentifikations
    student leerling deelnemer cursist kandidaat lid lidmaatschaps personeels medewerkers burgerservice rijksregister
    paspoort rijbewijs identiteitskaart patiënt opiskelija henkilö elev deltagar kandidat medlems person anställnings
    deltager medarbejder medlem`,
    'nummer nr id code kennung nummeret numero tunnus',
  ),
  ...joined(
    'numéro número numero num no n nº n° código code codice identifiant identificativo id identificador nr numer',
    `dalumno dealumno delalumno dealumna delaalumna deestudiante delestudiante delaestudiante departicipante delparticipante decandidato
    delcandidato desocio desocia decolegiado decolegiada deempleado deempleada dematrícula deexpediente delegajo decarné decarnet
    dedocumento deidentidad dedni deidentificación depasaporte deseguridadsocial decédula
    détudiant détudiante delétudiant delétudiante dapprenant delapprenant delève delélève décandidat decandidat ducandidat destagiaire
    dustagiaire departicipant duparticipant dadhérent dadhérente demembre desalarié demployé dinscription dinscrit dimmatriculation
    desécuritésociale depasseport depermis étudiant ine
    distudente dellostudente dellastudentessa studente dicandidato delcandidato candidato dicorsista delcorsista corsista dipartecipante
    delpartecipante disocio disocia dimatricola matricola ditessera tessera diiscrizione dipendente didipendente dipassaporto
    dealuno doaluno dealuna daaluna deestudante doestudante deformando doformando deformanda candidato docandidato
    doparticipante desócio defuncionário dofuncionário deinscrição deprocesso dematrícula docartão dodocumento decontribuinte
    dautente deutente albumu indeksu legitymacji studenta uczestnika`,
  ),
  ...words(
    `uln upn uci usi nin nino ssn ninumber ninno nhsno studentnummer matrikel matrnr matrikelnr persnr studnr teilnnr mitglnr matricule matrícula matricola matriculation
    legajo numéroine ine nir niss dni nie cédula curp cpf pesel bsn codicefiscale codfiscale steuerid steueridnr pnr personnummer
    personnumer fødselsnummer cprnr cprnummer henkilötunnus osobníčíslo rodnéčíslo öğrencino öğrencinumarası tckimlikno tcno
    номерстудента студенческийбилет номерпаспорта снилс 学号 學號 学籍番号 学生証番号 受講番号 受験番号 会員番号 学生编号 身份证号 身份证号码
    학번 수험번호 회원번호 주민등록번호 رقمالطالب رقمالهوية documentodeidentidad documentodeidentidade cartãodecidadão
    bilhetedeidentidade cartadidentità carteétudiant cartedétudiant foliodelalumno foliodelaalumna bannerid netid emplid
    पंजीकरणसंख्या पंजीयनसंख्या नामांकनसंख्या अनुक्रमांक रोलनंबर mãsốsinhviên mãsinhviên mãhọcviên sốbáodanh`,
  ),
];

/** Organisations and courses have some of these, too. */
const numbersOfPapers = [
  'id',
  ...joined(
    'certificate credential diploma badge award licence license registration document serial centre',
    'number no nr num id code',
  ),
  ...joined(
    'Zertifikats Zertifikat Urkunden Zeugnis Registrier Register Lizenz Diplom certificaat diploma registratie',
    'nummer nr id',
  ),
  ...joined(
    'número numéro numero num no n nº n° código code codice',
    'decertificado docertificado ducertificat decertificat dicertificato delcertificato decertificaat dediplôme dediploma deldiploma deregistro diregistro defolio dellattestato',
  ),
  ...words('folio registro certificado'),
];

const givenNames = words(
  `first-name given-name given-names forename forenames middle-name preferred-name Vorname Vornamen Rufname prénom prénoms
  nombredepila primernombre nomeproprio primeironome voornaam voornamen roepnaam imię förnamn fornavn etunimi jméno-křestní
  имя 名 名前 이름 adı`,
);
const familyNames = words(
  `surname last-name family-name maiden-name birth-name Nachname Familienname Zuname Geburtsname nomdefamille nomdenaissance
  nomdusage nomdejeunefille apellido apellidos primerapellido segundoapellido cognome apelido apelidos sobrenome achternaam
  familienaam geboortenaam nazwisko efternamn etternavn efternavn sukunimi příjmení фамилия 姓 soyadı`,
);
/** The whole name, where the label says that it is a person's. */
const wholeNames = [
  ...words(
    `full-name legal-name full-legal-name first-and-last-name name-and-surname name-surname surname-and-name name-in-full
    Vor-und-Nachname Vor-und-Zuname Name-und-Vorname Name-Vorname Vorname-Name Vorname-Nachname Nachname-Vorname nomprénom nometprénom nometprénoms prénometnom
    prénomnom nomcomplet nombreyapellidos nombreyapellido nombresyapellidos apellidosynombre apellidosynombres nombrecompleto nomeecognome cognomeenome cognomenome
    nomecognome nomecompleto nominativo nomeeapelido nomeesobrenome voor-en-achternaam volledige-naam naamenvoornaam imięinazwisko
    nazwiskoiimię jménoapříjmení adsoyad adısoyadı фио 姓名 氏名 受講者名 受講者氏名 성명 성함 الاسمالكامل اسمالطالب اسمالمتدرب`,
  ),
  ...joined(
    'name-of name-of-the nameof',
    'student pupil learner candidate trainee participant earner holder recipient apprentice employee graduate',
  ),
  ...joined(
    'student pupil learner candidate trainee participant earner holder recipient apprentice employee graduate',
    'name fullname sname',
  ),
  ...joined(
    'Name',
    'desTeilnehmers derTeilnehmerin desPrüflings desKandidaten derKandidatin desSchülers derSchülerin desInhabers desLernenden',
  ),
  ...joined('Teilnehmer Schüler Prüflings Kandidaten Inhaber', 'name'),
  ...joined(
    'nom',
    'delapprenant delapprenante ducandidat delacandidate dustagiaire delastagiaire delétudiant delétudiante delélève duparticipant dutitulaire',
  ),
  ...joined(
    'nombre nome',
    'delalumno delaalumna delestudiante delaestudiante delparticipante delcandidato deltitular doaluno daaluna doestudante doformando daformanda doparticipante docandidato dotitular dellostudente dellastudentessa delcorsista delpartecipante delcandidato deltitolare',
  ),
  ...joined(
    'naam',
    'deelnemer cursist student kandidaat leerling vandedeelnemer vandecursist vandestudent vandekandidaat',
  ),
  ...joined('deelnemer cursist student kandidaat', 'naam'),
];
const kin = words(
  `fathers-name mothers-name father-name mother-name guardian parent-guardian next-of-kin emergency-contact spouse`,
);
const births = words(
  `dob d.o.b. date-of-birth birth-date birthdate birthday born born-on Geburtsdatum Geburtstag geboren geboren-am geb. geb-am Geb-Datum
  datedenaissance néle néele fechadenacimiento fechadenac fnacimiento nacidoel nacidael datadinascita natoil natail natoailgiorno datadenascimento nascidoem
  nascidaem nascimento geboortedatum geborenop geboorte dataurodzenia födelsedatum født fødselsdato syntymäaika datumnarození
  doğumtarihi датарождения 生年月日 出生日期 出生年月 생년월일 تاريخالميلاد`,
);
const holders = words(
  `learner student pupil candidate earner recipient holder awardee awarded-to presented-to issued-to trainee apprentice
  Teilnehmer Teilnehmerin Inhaber Inhaberin Absolvent Absolventin Kandidat Kandidatin Prüfling Schüler Schülerin Lernende Lernender
  apprenant apprenante stagiaire titulaire étudiant étudiante candidat candidate élève alumno alumna estudiante titular candidato
  candidata aluno aluna formando formanda studente studentessa corsista titolare deelnemer cursist kandidaat houder geslaagde
  uczestnik uczestniczka deltagare deltager`,
);
const names = words(
  'name names nom nombre nombres nome naam namn navn nimi imiona jméno név nume isim имяифамилия الاسم',
);
const privateAddresses = [
  ...joined('home private residential permanent', 'address'),
  ...words(
    `homeaddress Privatadresse Wohnadresse Wohnanschrift Privatanschrift Heimatadresse adressepersonnelle adresseprivée direcciónparticular domicilioparticular
    endereçoresidencial indirizzodiresidenza thuisadres woonadres privéadres`,
  ),
];
const addresses = words(
  `address postal-address mailing-address postcode post-code zip-code residence Adresse Anschrift Wohnort Postanschrift PLZ domicile
  dirección domicilio residencia codigopostal morada endereço residência códigopostal indirizzo residenza adres woonplaats postcode adress
  adresse osoite adres-zamieszkania bydliště адрес 住所 地址 주소 العنوان adresi`,
);
const results = words(
  `result results final-result grade final-grade overall-grade grade-achieved grade-awarded score final-score total-score mark marks
  final-mark overall-mark marks-obtained gpa cgpa average class-of-degree classification honours
  Note Noten Gesamtnote Abschlussnote Endnote Durchschnittsnote Ergebnis Gesamtergebnis Prüfungsergebnis Punktzahl Bewertung Prädikat
  notefinale noteobtenue résultat résultats mention moyenne nota notafinal calificación calificaciónfinal puntuación resultado
  resultadofinal promedio notamedia classificação classificaçãofinal média pontuação voto votofinale votazione esito punteggio risultato
  giudizio cijfer eindcijfer resultaat uitslag beoordeling score predikaat ocena wynik betyg karakter resultat arvosana známka výsledek
  scores grades ergebnisse prüfungsergebnisse testergebnisse bewertungen résultatsobtenus calificaciones resultados puntuaciones
  classificações pontuações risultati punteggi voti resultaten cijfers wyniki oceny puan оценка результат 成績 成绩 분数 점수 성적 النتيجة الدرجة`,
);
/** Of whom a text speaks to. */
const ownResults = joined(
  'your ihr ihre deine votre ton ta tu su tua sua seu il-tuo jouw uw',
  `result results final-result grade final-grade score final-score mark note gesamtnote ergebnis résultat nota notafinal
  calificación puntuación resultado classificação voto esito punteggio risultato cijfer eindcijfer resultaat uitslag`,
);
const days = words(
  `date award-date date-of-award issue-date date-of-issue date-issued issued-on issued awarded-on completion-date date-of-completion
  date-completed completed-on expiry-date expires valid-until Datum Ausstellungsdatum Prüfungsdatum Abschlussdatum ausgestellt-am datededélivrance délivréle
  datedobtention fecha fechadeexpedición fechadeemisión expedidoel data datadirilascio rilasciatoil datadeemissão datadeconclusão emitidoem
  afgiftedatum datumuitreiking uitgereiktop datum`,
);
const reaches = words(
  `email e-mail email-address mail phone phone-number telephone tel mobile mobile-number cell handy Telefon Telefonnummer Mobil Mobilnummer
  E-Mail-Adresse téléphone portable courriel adressemail teléfono móvil correo correoelectrónico telefone telemóvel celular telefono cellulare
  telefoon mobiel telefoonnummer e-mailadres linkedin github twitter username user-name login handle account`,
);
/** Age, origin, health and the like. */
const traits = words(
  `age gender sex pronouns nationality citizenship marital-status ethnicity religion disability blood-group blood-type place-of-birth birthplace
  medical-conditions allergies Alter Geschlecht Staatsangehörigkeit Nationalität Familienstand Geburtsort Konfession Blutgruppe âge sexe
  nationalité lieudenaissance situationfamiliale edad sexo género nacionalidad lugardenacimiento estadocivil idade nacionalidade naturalidade
  localdenascimento età sesso nazionalità cittadinanza luogodinascita statocivile leeftijd geslacht nationaliteit geboorteplaats burgerlijkestaat
  płeć wiek obywatelstwo miejsceurodzenia kön ålder køn alder kjønn пол возраст 性别 性別 年齢 年龄 国籍 성별 나이 국적`,
);
/** What is no person's, and tells beside a name that the name is none of a course. */
const courses = words(
  `course programme program qualification course-title course-name Kurs Lehrgang Studiengang Abschluss formation cours diplôme curso
  programa titulación corso cursus opleiding kurs`,
);

/** What the lines of a record begin with, of all languages together; of labels that are in two rows the later counts. */
export const labelRows: readonly (readonly [readonly string[], RecordKind, boolean])[] = [
  [courses, 'course', false],
  [traits, 'trait', false],
  [reaches, 'reach', false],
  [days, 'date', false],
  [results, 'result', false],
  [ownResults, 'result', true],
  [addresses, 'address', false],
  [privateAddresses, 'address', true],
  [numbersOfPapers, 'number', false],
  [names, 'name', false],
  [holders, 'holder', false],
  [kin, 'name', true],
  [births, 'birth', true],
  [wholeNames, 'name', true],
  [familyNames, 'family_name', true],
  [givenNames, 'given_name', true],
  [numbersOfPersons, 'number', true],
];
