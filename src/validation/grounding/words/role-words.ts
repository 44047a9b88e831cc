import type { PhraseList } from '../phrases.ts';

// What a value is said to be, in closed classes of words of all languages, each language in a line of its own.

const date = {
  founded: `founded, founding, foundation, established, establishment, created, creation, set up, launched, launch, born, dates back,
    gegründet*, gründung*, entstand*, ins leben,
    cread*, creación, fundad*, fundación, nació, nacid*, surgió, lanzad*,
    créé, créée, créés, créées, création, fondé, fondée, fondés, fondées, fondation, vu le jour, lancé, lancée,
    criad*, criação, fundação, nasceu, surgiu, lançad*,
    creato, creata, creati, create nel, creazione, fondato, fondata, fondazione, nato, nata, nacque, istituit*,
    opgericht, oprichting, ontstaan, ontstond, gelanceerd, in het leven`,
  updated: `updated, update, revised, revision, overhauled, modernised, modernized, reworked, refreshed,
    aktualisier*, überarbeit*, reformier*, neu gefasst,
    actualizad*, actualización, actualizó, renovad*, reformad*, revisad*, revisión,
    mise à jour, mis à jour, mises à jour, actualis*, révisé*, refond*, remanié*,
    atualizad*, atualização, revist*, reformulad*,
    aggiornat*, aggiornamento, rinnovat*, rivist*, riformat*,
    bijgewerkt, herzien*, geactualiseerd, vernieuwd, gewijzigd`,
  issued: `issued, issues, issue, issuing, awarded, awards, granted, presented, sent, dispatched, delivered, dated,
    ausgestellt*, ausgegeben, stellt, ausstell*, verliehen, verleiht, vergeben, versandt, verschickt, übergeben, überreicht,
    expid*, emitid*, emite, otorg*, conced*, enviad*, envió, envían, entregad*,
    délivr*, envoyé*, envoi, remis, remise, décern*,
    atribuíd*, emiss*,
    rilasci*, conferi*, emess*, inviat*, invio, consegnat*,
    uitgereikt, uitgegeven, afgegeven, toegekend, verstuurd, verzonden, reikt`,
  accredited: `accredited, accreditation, recognised, recognized, registered with, akkreditiert*, anerkannt*, zugelassen*, acreditad*, reconocid*, homologad*,
    agréé*, homologué*, reconnu*, reconhecid*, accreditat*, riconosciut*, erkend*, geaccrediteerd`,
  ends: `ends, ended, ending, finishes, finished, concluded, endet, endete, abschluss, termina, terminó, finaliza, finalizó, acaba,
    se termine, s'achève, terminou, acabou, finisce, finito, conclude, conclus*, eindigt, eindigde, afgesloten`,
  registration: `regist*, enrol*, sign up, signup, apply, application, applications, book, booking*, open, opened, opens,
    anmeld*, einschreib*, bewerb*, buchung*, inschrijv*, aanmeld*, iscri*, inscri*, matrícul*, matricul*, preinscri*, candidatur*`,
  deadline: `deadline*, submit*, submission*, due, einreich*, abgabe*, einsende*, inlever*, indien*, consegna, consegnare, remettre, à remettre, entrega, entregar`,
  ceremony: `ceremon*, cérémon*, verleihung*, zeremonie*, feier, uitreiking*, premiazion*, gala`,
  results: `results, ergebnis*, resultados, résultats, risultati, uitslag*`,
  examined: `exam, exams, examination*, prüfung*, prueba*, prova, provas, épreuve*, examen*, exámenes, exame, exames, esame, esami, toets*`,
  valid: `valid, expires, expiry, expired, gültig*, gilt, gelten, ablauf*, läuft ab, läuft, valable*, válid*, valid*, vale, caduca*, vence, vencimiento, scade, scadenza, geldig*, verloopt`,
  held: `held, took place, takes place, taking place, ran, runs, met, starts, started, start, begins, began, begin, commenc*,
    fand, findet, stattgefunden, stattfindet, beginnt, begann, beginn, startet, startete, angefangen, abgehalten, durchgeführt,
    celebr*, tuvo lugar, impartid*, realizad*, realizó, inicia, inició, inicio, empez*, empiez*, comenz*, comienz*,
    tenue, tenu, a eu lieu, aura lieu, a lieu, déroul*, débute*, début, démarr*, commence*,
    decorre*, teve lugar, ministrad*, realizou, começ*, início, iniciou,
    svolt*, svolge, tenuto, tenuta, si tiene, inizia*, inizio, cominci*,
    gehouden, vond, vindt, plaatsgevonden, begint, begon, startte, aanvang`,
};

/** Of a date that no verb speaks of: `Webinaire du 2 décembre`. */
const thing = {
  held: `webinar*, webinaire*, workshop*, seminar*, course, courses, class, classes, training, session*, kurs, kurse, lehrgang*, veranstaltung*, schulung*,
    taller*, curso, jornada*, sesion*, sesión, atelier*, formation, séance*, oficina*, formação, sessão, sessões, corso, laboratori*, incontr*,
    cursus, bijeenkomst*, opleiding, événement*, evento*, event, events, evenement*, refresher`,
  issued: `certificates, certificados, attestations, attestation, zertifikate, bescheinigung*, urkunde*, attestati, attesten, certificaten`,
};

const time = {
  valid: `valid, validity, expires, expire, expiry, runs out, run out, lapses, lapse, lapsed, good for,
    gültig*, gilt, gelten, läuft ab, ablauf*, verfällt, läuft nach,
    válid*, vigen*, caduca*, caducidad, vence*, vencim*, vale, valen, validez, valid*,
    valable*, validité, expire*, périm*, validade, vale por, valem, scad*, validità, valgono,
    geldig*, geldt, verloopt, verlopen, vervalt`,
  renewed: `renew*, recert*, erneuer*, verlänger*, renov*, renouvel*, rinnov*, vernieuw*, hernieuw*`,
  check: `check, checks, checked, checkup, inspection*, audit*, surveillance, untersuch*, überprüf*, kontroll*, sehtest*, revisión, control, controles, examen médico, contrôle*, visite médicale, controll*, visita, verifica, exame médico, keuring*, controle`,
  refresh: `refresher*, refreshed, top up, auffrisch*, recicla*, reciclag*, rappel, recycl*, mise à niveau, aggiornament*, richiam*, herhal*, bijschol*, opfris*`,
  before: `experience, erfahrung, berufserfahrung, berufspraxis, experiencia, expérience, experiência, esperienza, ervaring, werkervaring, praktijkervaring, beforehand, prior`,
  part: `of which, of them, of these, of those, including, davon, darunter, dont, de las que, de las cuales, de los que, de los cuales, das quais, dos quais, delas, deles, de ellos, de ellas, d'entre eux, d'entre elles, di cui, dei quali, delle quali, waarvan, daarvan, inklusive, inbegrepen, einschließlich`,
  lasts: `lasts, last, lasted, lasting, takes, took, runs, ran, runs for, totals, totalling, adds up, in all, in total, altogether, comes to,
    dauert, dauerte, läuft, insgesamt, umfasst, gesamt,
    dura, duran, duró, suma, suman, en total,
    dure, durent, totalise, au total,
    soma, somam, ao todo, no total, em total, totaliza,
    durano, somma, in tutto, in totale, totalizza,
    duurt, duren, loopt, in totaal, telt`,
};

const share = {
  passed: `pass mark, pass score, passing, to pass, pass, correct, correctly, score, bestehen, bestanden, bestehensgrenze, richtig*, punktzahl, aprob*, aciert*, correct*, puntuaci*, réussi*, réussite, bonnes réponses, seuil, aprova*, certas, pontuaç*, superar, supera, superamento, corrett*, punteggio, sufficien*, slag*, goed, geslaagd, required, needed, erforderlich, nötig, mindestens, at least`,
  attended: `attend*, presence, sessions, session, classes, lessons, anwesen*, teilnahme*, termine, sitzungen, asist*, sesiones, clases, presen*, assidu*, séances, aulas, sessões, frequen*, frequê*, lezioni, incontri, ore di, aanwezig*, bijeenkomsten, lessen`,
  exam: `exam, exams, examination, written, test, quiz, prüfung*, abschlussprüfung, klausur*, schriftlich*, prueba*, examen, escrit*, épreuve*, écrit*, prova, exame, teste, esame, scritt*, toets*, tentamen, schriftelijk*`,
  project: `project, projects, projekt*, abschlussprojekt, proyecto*, projet*, projeto*, progett*`,
  practical: `practical*, practice, praxis*, praktisch*, práctic*, pratique*, prátic*, pratic*, praktijk*, lab, labs`,
  oral: `oral*, mündlich*, mondeling*, interview*, colloqui*, colóqui*, entrevista*, entretien, presentation*, präsentation*, presentaci*, présentation*, apresentaç*, presentazion*, presentatie*`,
  coursework: `coursework, assignment*, portfolio*, homework, essay*, hausarbeit*, tarea*, trabajo*, trabalho*, dossier*, devoir*, compiti, elaborat*, opdracht*, werkstuk*, verslag*, memoria, mémoire, tesina, scriptie`,
};

/** Of levels, codes and versions; without a word for it, each is that of the credential itself. */
const own = {
  own: `obtained, obtain, earned, earn, pass, passing, passed, covers, covered, based on, aligned, certifies, certified, at level, learn*, teach*,
    erworben, erwirbt, bestehen, bestanden, behandelt, basiert, zertifiziert, auf niveau, auf stufe, auf dem niveau, lern*, vermittelt,
    obtien*, obtener, aprob*, super*, basad*, abarca, certifica, en el nivel, aprend*, enseñ*,
    obtenu*, obtient, réuss*, porte sur, couvre, certifie, au niveau, appren*, enseign*,
    obté*, obter, obtid*, abrange, basead*, no nível, ao nível, ensin*,
    ottien*, ottenere, ottenut*, riguarda, copre, basat*, al livello, a livello, impar*, insegn*,
    behaal*, halen, behandelt, gebaseerd, gecertificeerd, op niveau, op * niveau, leert, leren`,
  ahead: `prepar*, leads, lead, leading, progress*, progression, next, toward, towards, further, continu*, enter, entry to, move on, moving on, go on, step up, path to, route to, before, afterwards, thereafter,
    vorbereit*, bereitet, führt, hinführ*, weiter*, anschluss*, anschließend*, folgend*, richtung, danach,
    conduc*, encamin*, hacia, siguiente*, posterior*, rumbo, camino, acceder, pasar, acceso, luego, después,
    mène, débouche, vers, suivant*, poursui*, accéder, accès, intégrer, passer, ensuite,
    conduz*, encaminh*, seguinte*, rumo, avanç*, aceder, acesso, passar, em seguida,
    porta, verso, successiv*, prosegu*, accedere, accesso, passare, poi,
    voorbereid*, bereidt, leidt, richting, volgend*, vervolg*, doorstrom*, doorgaan, opstap, opmaat, daarna`,
  need: `prerequisit*, required, requires, require, needed, need, needs, must, assumed, assumes, recommended, optional, knowledge of, builds on, build on, building on, a plus, comes first, knowing, from, after, follows, already, instead of,
    voraussetz*, vorausgesetz*, erforder*, verlangt, vorkenntnis*, kenntnisse, empfohlen*, aufbauend, baut auf, bauen auf, nach, ab, optional*,
    prerrequisit*, requisit*, requier*, exig*, imprescindib*, recomend*, recomiend*, partir de, desde, tras, parte de, después de, conocimientos, preciso, hace falta,
    prérequis, préalable*, requis*, recommand*, après, depuis, partir du, connaissance*, facultati*,
    requer*, necessár*, preciso, exige*, pré requisit*, após, depois d*, conhecimento*, opcional*,
    richiest*, richied*, necessari*, prerequisit*, dopo, dal, dalla, consigliat*, conoscenz*, facoltativ*,
    vereist*, nodig, voorkennis, instap*, na het, na de, vanaf, aanbevolen, voortbouw*, kennis van`,
  former: `replac*, former*, retired, previous, earlier, old, older, legacy, supersed*, upgrad*, migrat*, import*, moving, switch*, convert*,
    ersetz*, früher*, alte, alten, alter, ältere*, abgelöst*, abgekündigt*, umstieg, wechsel*, migrier*, vorherig*, vorgänger*, übernahme,
    sustitu*, anterior*, antigu*, retirad*, migra*, actualización, proviene*, procede*,
    remplac*, ancien*, précédent*, mise à jour, mise à niveau, reprise,
    substitu*, antig*, descontinuad*, atualização,
    sostitu*, precedent*, vecchi*, aggiornamento, passaggio, provenien*,
    vervang*, vorige, eerder*, oude, oudere, overstap*, vervallen`,
  elsewhere: `belongs, corresponds, another, other, elsewhere, separate*, gehört, entspricht, ander*, pertenec*, correspond*, otro, otra, otros, otras, appartien*, relève, autre, autres, pertenc*, outro, outra, outros, outras, appartien*, altro, altra, altri, altre, behoort, hoort`,
};

export const roleWords = { date, thing, time, share, own };

export const rolePhrases: readonly PhraseList[] = Object.entries(roleWords).flatMap(([kind, roles]) =>
  Object.entries(roles).map(([role, phrases]) => ({ tag: `role:${kind}/${role}`, phrases })),
);
