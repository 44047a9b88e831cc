import { foldWord } from './words.ts';

/**
 * Words of a sentence about the holder that say nothing of the credential once the name is out: that it was completed,
 * earned or given. What was passed (`the exam`) is said by other words, and stays.
 */
export const emptyWords: ReadonlySet<string> = new Set(
  `the a an this that these has have had is was were been and or of for in on at by to with from as it its he she they him
  her his their who which you your also successfully recently just now hereby herewith duly officially well dear hello hi
  congratulations congrats done welcome certify certifies certified completed complete completing completion earned earns
  earning passed passes graduated finished finishes attended attends achieved achieves received receives obtained obtains
  scored scores awarded award issued issues granted presented given gained got took held holds holder participated course
  courses program programme training badge certificate certification credential award diploma degree qualification session
  class cohort edition learner student participant candidate earner recipient member graduate alumnus alumna trainee owner
  name surname full date dated number no nr n id user username membership employee card licence license registration grade mark score result
  term points final overall total signed mr mrs ms says said year ranked
  el la los las un una de del al que y e o u en por para con se su sus lo le este esta ha han sido fue es titular persona
  reconocimiento expide confiere confere outorga reconhecimento conferisce rilascia riconoscimento decerne delivre remet reconnaissance verleiht uberreicht anerkennung verleent erkenning
  completado completo completó superado supero aprobado aprobo obtenido obtuvo finalizado finalizo terminado termino logrado
  logro conseguido consiguio recibido recibio cursado curso asistido asistio participado participo otorgado otorgada otorga
  concedido concedida entregado entregada expedido expedida emitido emitida certifica certificamos certificado certificada
  presente diploma titulo insignia credencial formacion programa sesion promocion edicion alumno alumna estudiante usuario
  usuaria numero nota calificacion puntuacion final felicidades felicitaciones enhorabuena exito sra sr dice dijo usted
  le les des du au aux et ou par pour avec en sur ce cet cette qui que a ont ete est sont son sa ses il elle l d qu titulaire
  personne suivi reussi obtenu termine valide acheve complete passe participe recu decerne decernee delivre delivree attribue
  attribuee remis remise accorde certifie attestation certificat badge formation cours programme session promotion edition
  etudiant etudiante apprenant apprenante stagiaire numero note resultat finale felicitations bravo succes avez vous tu as dit
  der die das dem den des ein eine einen einer einem und oder zu zum zur im am an in mit von vom fur bei als er sie ihr ihre
  sein seine hat haben hast wurde wird ist war du dass hiermit erfolgreich lernende lernenden person teilnehmer teilnehmerin
  abgeschlossen absolviert absolvierte teilgenommen erworben erwarb erreicht erreichte erhalten erhielt erlangt besucht
  besuchte verliehen ausgestellt vergeben uberreicht erteilt bescheinigt beendet zertifikat abzeichen urkunde abschluss
  kurs lehrgang weiterbildung ausbildung programm seminar sitzung durchgang nummer matrikelnummer note gesamtnote ergebnis
  gluckwunsch herzlichen gratulation herr frau sagt bestanden
  o os as um uma do da dos das no na nos nas pelo pela ao que e em por para com se seu sua foi pessoa concluiu completou
  obteve frequentou participou terminou recebeu conquistou finalizou concluido atribuido atribuida outorgado outorgada
  emitido conferido certifica certificamos certificado diploma curso formacao programa sessao turma edicao aluno aluna
  formando formanda estudante usuario utilizador numero nota classificacao parabens sucesso exito voce diz
  il lo gli i le un una di del della dello dei al alla dal dalla in nel nella con per che e ed ha e si sua suo questo questa
  persona titolare completato superato conseguito ottenuto partecipato frequentato terminato concluso ricevuto conferito
  conferita rilasciato rilasciata assegnato certifica certificato attestato diploma badge corso formazione programma sessione
  edizione studente studentessa partecipante numero voto votazione punteggio complimenti congratulazioni successo hai dice
  de het een van en of in op te bij met door voor aan als die dat heeft hebt is was werd zijn haar hij zij ze deelnemer
  cursist student behaald behaalde afgerond gevolgd volgde voltooid voltooide geslaagd slaagde deelgenomen ontvangen ontving
  wordt werd wird uitgereikt toegekend verleend afgegeven certificaat diploma badge cursus opleiding training programma sessie editie groep
  nummer cijfer resultaat gefeliciteerd succes zegt je u jij hierbij verklaren
  lieber liebe liebes cher chere caro cara querido querida prezado prezada estimado estimada beste geachte
  we congratulate wir gratulieren dir ihnen euch nous vous te felicitons te felicitamos felicitamos parabenizamos ci congratuliamo wij feliciteren
  assessed supervised examined witnessed graded firmado supervisado evaluado examinado evalue encadre corrige betreut gepruft avaliado valutato
  recognition pride set out present remplit reune soddisfa erfullt voldoet bestatigt wij
  det attesteres at bekræftes bekreftes zaświadcza się że
  certifions attestons bescheinigen bestatigen certifichiamo attestiamo certificiamo atestamos
  upon conferred bestowed proudly gladly prize medal honor honour handed meets met fulfilled fulfils satisfied satisfies all every
  s awardee laureate beneficiary winner grantee honoree beneficiaria beneficiario destinataria destinatario agraciado agraciada
  beneficiaire laureat laureate destinataire preistrager preistragerin empfanger empfangerin inhaber inhaberin gewinner gewinnerin
  premiado premiada contemplado contemplada assegnatario assegnataria intestatario intestataria vincitore vincitrice
  houder houdster ontvanger ontvangster begunstigde winnaar winnares
  above criteria criterion requirement requirements
  cumplio cumplido todos todas requisito requisitos criterio criterios estos estas premio medalla orgullo entrega concede
  rempli satisfait tous toutes ces critere criteres exigence exigences condition conditions prix medaille fierement
  erfullt erfullte alle samtliche kriterien anforderungen voraussetzungen preis medaille auszeichnung feierlich schulung
  cumpriu satisfez estes premio medalha entregue
  soddisfatto tutti tutte requisiti criteri questi premio medaglia
  voldaan aan alle eisen criteria voorwaarden prijs medaille
  placed rated classed classified first time copy hereto micro microcredential microcredenziale microcertificazione microcredencial ejemplar exemplar primera vez primeira prima volta microcredencial copia favor favore fecha data
  constancia microcredito premiere fois exemplaire copie microcertification titre faveur erstmals ersten mal exemplar eerst
  exemplaar documento document dokument entrego otorgo concedio expidio att första gången beviset diplomet certifikatet
  consegnato consegnata niniejsza po raz pierwszy r bu belge sertifika verilmiştir kursu eğitimi başarıyla bitirmiştir tamamlamıştır
  har och den till med på i av från kursen utbildningen genomfört genomgått avslutat fullföljt deltagit erhållit fått
  godkänd godkänt alla krav kraven uppfyllt detta intyg intyget utfärdats utfärdat tilldelats härmed intygas att
  kurset uddannelsen utdanningen gennemført fullført bestået bestått deltaget deltatt modtaget mottatt opfyldt oppfylt kravene
  dette bevis beviset udstedt utstedt tildelt til af hermed
  on suoritti suorittanut kurssin koulutuksen opinnot hyväksytysti läpäisi osallistui kurssille sai saanut täytti täyttänyt
  kaikki vaatimukset todistus myönnetty annettu
  kurs szkolenie ukończyła ukończył spełniła spełnił wszystkie wymagania certyfikat zaświadczenie dyplom wydano wydany
  przyznano dla dnia pan pani niniejszym
  kurz dokončila dokončil absolvovala absolvoval splnila splnil všechny požadavky osvědčení vydáno uděleno dne pro paní
  begeleid beoordeeld getekend jou dieses diese dieser diesem dit deze stato stata zaliczono zaliczyla ukonczyl ukonczyla otrzymal otrzymala uzyskal uzyskala
  inhaber inhaberin empfanger empfangerin kandidat kandidatin absolvent absolventin beneficiaire destinataire destinatario intestatario houder ontvanger
  nom prenom nombre apellidos vorname nachname nome cognome apelido naam voornaam achternaam
  прошла прошел успешно завершила завершил окончила окончил закончила закончил освоила освоил курс курсы программу обучение
  получила получил сертификат удостоверение настоящим подтверждается что и по
  пройшла пройшов успішно завершив закінчила закінчив програму навчання отримала отримав сертифікат засвідчує що
  завърши премина курса обучението
  uspesne absolvoval absolvovala dokoncil dokoncila ukoncil ukoncila ziskal ziskala kurz skoleni skolenie certifikat osvedceni
  uspjesno uspesno zavrsio zavrsila zavrsil polozio polozila opravil opravila tecaj obuku je
  sikeresen elvegezte teljesitette befejezte tanfolyamot kepzest kurzust az
  absolvit finalizat incheiat cu succes cursul programul
  ολοκληρωσε επιτυχως το σεμιναριο προγραμμα`
    .trim()
    .split(/\s+/u)
    .map(foldWord),
);
