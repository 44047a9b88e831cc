import type { PhraseList } from '../phrases.ts';
import { cross } from './cross.ts';
import { degrees } from './degrees.ts';

/** That a teacher grades, as subject or behind a "by". */
const teachersMarks = [
  cross(
    'tutor|tutors|teacher|teachers|trainer|trainers|instructor|instructors',
    'grades|grade|marks|mark|assesses|assess|scores',
  ),
  cross('graded|marked|assessed|scored', 'by', 'a|the|their|our', 'tutor*|teacher*|trainer*|instructor*'),
  cross(
    'lehrkraft|lehrkräfte|fachkraft|dozent|dozentin|trainer|trainerin|tutor|tutorin',
    'benotet|bewertet|benoten|bewerten',
  ),
  cross(
    'von',
    'einer|der|einem|dem',
    'lehrkraft|fachkraft|dozentin|dozenten|trainer|trainerin|tutor|tutorin',
    'benotet|bewertet',
  ),
  cross('docent|trainer|tutor|leraar', 'beoordeelt|quoteert|geeft * een cijfer|geeft * * een cijfer'),
  cross('door', 'een|de', 'docent|trainer|tutor|leraar', 'beoordeeld'),
  cross('tuteur|tutrice|formateur|formatrice|enseignant|enseignante|professeur', 'note|évalue|corrige'),
  cross('noté*|évalué*|corrigé*', 'par', 'un|une|le|la', 'tuteur|tutrice|formateur|formatrice|enseignant*|professeur*'),
  cross(
    'tutor|tutora|profesor|profesora|docente|instructor|instructora|formador|formadora',
    'evalúa|califica|corrige|puntúa|pone nota',
  ),
  cross(
    'evalúa|califica|corrige|puntúa',
    'un|una|el|la',
    'tutor|tutora|profesor|profesora|docente|instructor|instructora',
  ),
  cross('evaluad*|calificad*|corregid*', 'por', 'un|una|el|la', 'tutor*|profesor*|docente|instructor*|formador*'),
  cross(
    'tutor|tutora|professor|professora|docente|formador|formadora',
    'avalia|classifica|corrige|dá nota|atribui nota',
  ),
  cross('avaliad*|classificad*|corrigid*', 'por um|por uma|pelo|pela', 'tutor*|professor*|docente|formador*'),
  cross('tutor|docente|insegnante|formatore|formatrice', 'valuta|corregge|dà un voto|assegna un voto'),
  cross('valutat*|corrett*', 'da un|da una|dal|dalla', 'tutor|docente|insegnante|formatore|formatrice'),
].join(', ');

/**
 * Words of which one excludes the others, in all languages: where the facts have one side only, a text with another
 * side says something else.
 */
const contrasts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  school: {
    primary:
      'primary school*, primary teacher*, primary pupil*, primary education, grundschul*, école* primaire*, école élémentaire, educación primaria, escuela* primaria*, scuol* primari*, ensino básico, ensino fundamental, escola* primária*, de primaria, y primaria, en primaria, infantil primaria, di primaria, della primaria, e primaria, du primaire, et primaire, au primaire, en primaire, basisschool, basisscholen, basisonderwijs',
    secondary:
      'secondary school*, secondary teacher*, secondary pupil*, secondary education, sekundarschul*, sekundarstufe*, collège*, lycée*, educación secundaria, escuela* secundaria*, scuol* secondari*, ensino secundário, ensino médio, escola* secundária*, de secundaria, y secundaria, en secundaria, primaria secundaria, di secondaria, della secondaria, e secondaria, du secondaire, et secondaire, au secondaire, do secundário, e secundário, middelbare school, voortgezet onderwijs',
    preschool:
      'preschool*, nursery school*, kindergarten*, kita, kitas, école* maternelle*, educación infantil, preescolar*, scuol* dell infanzia, jardim de infância, educação infantil, kleuterschool, kleuteronderwijs',
  },
  form: {
    written:
      'written, schriftlich*, écrit, écrite, écrits, écrites, escrito, escrita, escritos, escritas, scritto, scritta, scritti, scritte, schriftelijk*',
    practical:
      'practical exam*, practical test*, praktische prüfung*, épreuve* pratique*, examen pratique, prueba* práctica*, examen práctico, prova prática, provas práticas, prova pratica, prove pratiche, praktijktoets*, praktijkexamen*, praktisch examen, praktische toets*',
    oral: 'oral, orally, mündlich*, orale, orales, oraux, orali, oralmente, mondeling*',
  },
  half: {
    first:
      'first half, erste hälfte, ersten hälfte, eerste helft, première moitié, primera mitad, prima metà, primeira metade',
    second:
      'second half, zweite hälfte, zweiten hälfte, tweede helft, deuxième moitié, seconde moitié, segunda mitad, seconda metà, segunda metade',
  },
  space: {
    indoor: 'indoor*, hallen*, en salle, en interior, en sala, al chiuso, em recinto fechado, binnen*',
    outdoor: 'outdoor*, freiland*, en plein air, en extérieur, al aire libre, all aperto, ao ar livre, buiten*',
  },
  book: {
    open: 'open book, mit hilfsmitteln, documents autorisés, con apuntes, com consulta, a libro aperto, open boek',
    closed: 'closed book, ohne hilfsmittel, sans documents, sin apuntes, sem consulta, a libro chiuso, gesloten boek',
  },
  season: {
    spring:
      'springtime, in spring, each spring, every spring, frühling*, frühjahr*, printemps, printanier*, primavera*, primaveril*, voorjaar*, lente*',
    summer:
      'summer*, sommer*, estival*, en été, verano*, verão, estivo, estiva, estive, estivi, in estate, d estate, ogni estate, zomer*',
    autumn: 'autumn*, fall term, herbst*, automne, automnal*, otoño*, outono*, autunno, autunnal*, herfst*, najaar*',
    winter: 'winter*, overwinter*, überwinter*, hiver, hivern*, invierno*, inverno, invernal*, inverna*, svern*',
  },
  weekday: {
    monday:
      'monday*, montag, montags, montagabend*, montagmorgen*, montagvormittag*, montagnachmittag*, lundi, lundis, lunes, segunda feira*, às segundas, segundas feiras, lunedì, maandag*',
    tuesday: 'tuesday*, dienstag*, mardi, mardis, martes, terça feira*, às terças, terças feiras, martedì, dinsdag*',
    wednesday:
      'wednesday*, mittwoch*, mercredi, mercredis, miércoles, quarta feira*, às quartas, quartas feiras, mercoledì, woensdag*',
    thursday:
      'thursday*, donnerstag*, jeudi, jeudis, jueves, quinta feira*, às quintas, quintas feiras, giovedì, donderdag*',
    friday: 'friday*, freitag*, vendredi, vendredis, viernes, sexta feira*, sextas, venerdì, vrijdag*',
    saturday: 'saturday*, samstag*, sonnabend*, samedi, samedis, sábado*, sabato, sabati, zaterdag*',
    sunday: 'sunday*, sonntag*, dimanche, dimanches, domingo*, domenica, domeniche, zondag*',
  },
  daytime: {
    morning:
      'morning*, vormittag*, matin, matins, matinée*, por la mañana, de mañana, la mañana, mañana y, mañanas, manhã, manhãs, mattina, mattine, mattinata, mattino, mattini, mattutin*, ochtend*, voormiddag*',
    afternoon:
      'afternoon*, nachmittag*, après midi, tarde, tardes, pomeriggi*, pomeridian*, middag, middagen, middagprogramma*, middagsessie*, middagdeel, middagblok*, middagles*, namiddag*',
    evening:
      'evening*, abend, abende, abenden, abendlich*, *abende, *abenden, soir, soirs, soirée*, noche, noches, noite, noites, sera, serata, serate, serale, serali, avond, avonden, *avonden, avondprogramma*, avondsessie*, avonddeel, avondblok*, avondles*, abendprogramm*, abendsitzung*, abendkurs*, abendtermin*',
  },
  spread: {
    average:
      'on average, average of, im durchschnitt, durchschnittlich*, im schnitt, en moyenne, de promedio, en promedio, de media, em média, in media, mediamente, gemiddeld*',
    each: 'in each, for each, in every, each of, of each, in jedem, in jeder, jedes einzelne*, pro modul, chacun, chacune, chacun des, dans chaque, à chaque, en cada, cada uno, cada una, cada módulo, em cada, cada um, cada uma, in ogni, in ciascun*, ciascun*, per ogni, in elk, in elke, per onderdeel, in ieder, voor elk, voor elke',
  },
  tries: {
    once: 'once only, only once, single attempt, one attempt, only one attempt, nur einmal, einziger versuch, ein einziges mal, une seule fois, seule tentative, una sola vez, un solo intento, uma única vez, uma só vez, única tentativa, una sola volta, un solo tentativo, unico tentativo, slechts één keer, maar één keer, eenmalig*, maar één poging, slechts één poging, één enkele poging, een enkele poging, nur ein versuch, nur einen versuch, nur ein einziger',
    unlimited:
      'unlimited attempts, unlimited tries, as often as, any number of times, unbegrenzt*, beliebig oft, beliebig viele, sans limite, autant de fois, intentos ilimitados, ilimitad*, tantas veces, tentativas ilimitadas, quantas vezes, tentativi illimitati, illimitat*, tutte le volte, onbeperkt*, zo vaak',
  },
  rhythm: {
    daily: 'daily, täglich*, quotidien*, diari*, diariamente, giornalier*, quotidian*, dagelijks*',
    fortnightly:
      'fortnightly, biweekly, bi weekly, zweiwöchentlich*, vierzehntäglich*, vierzehntägig*, 14 tägig*, tweewekelijks*, veertiendaags*, om de week, quinzenal*, quinzenais, quincenal*, quindicinal*, bihebdomadaire*',
    weekly: 'weekly, wöchentlich*, hebdomadaire*, semanal*, semanais, settimanal*, wekelijks*',
    monthly: 'monthly, monatlich*, mensuel*, mensual*, mensal, mensais, mensil*, maandelijks*',
    quarterly: 'quarterly, vierteljährlich*, quartalsweise, trimestriel*, trimestral*, trimestrais, driemaandelijks*',
    yearly:
      'yearly, annual, annually, jährlich*, alljährlich*, annuel*, anual, anuales, anuais, anualmente, annuale, annuali, annualmente, jaarlijks*',
  },
  time: {
    part: 'part time, teilzeit*, temps partiel, tiempo parcial, tempo parcial, tempo parziale, deeltijd*, parttime',
    full: 'full time, vollzeit*, temps plein, tiempo completo, tempo inteiro, tempo integral, tempo pieno, voltijd*, fulltime',
  },
  side: {
    internal:
      'internal, internally, interne, interner, internen, internes, intern, interno, interna, internos, internas, interni',
    external:
      'external, externally, externe, externer, externen, externes, extern, externo, externa, externos, externas, esterno, esterna, esterni, esterne',
  },
  shift: {
    day: 'day shift*, tagschicht*, équipe de jour, turno de día, turno diurno, turno de dia, turno di giorno, dagdienst*',
    night:
      'night shift*, nachtschicht*, équipe de nuit, travail de nuit, turno de noche, turno nocturno, turno da noite, turno di notte, nachtdienst*',
  },
  fuel: {
    diesel: 'diesel',
    petrol: 'petrol, gasoline, benziner*, benzinmotor*, moteurs à essence, gasolina, benzina, benzine*',
    electric: 'electric, elektrisch*, elektro*, électrique*, eléctric*, elétric*, elettric*',
  },
  credit: {
    onRequest:
      'on request, on application, upon request, upon application, auf antrag, auf anfrage, sur demande, sur dossier, previa solicitud, bajo solicitud, a solicitud, mediante pedido, mediante requerimento, a pedido, su domanda, su richiesta, previa domanda, op verzoek, op aanvraag',
    automatic: 'automatically, automatisch, automatiquement, automáticamente, automaticamente, de plein droit',
  },
  access: {
    open: 'open to everyone, open to all, open to anyone, everyone is welcome, für alle offen, offen für alle, steht allen offen, ouvert* à tous, abiert* a todos, abiert* a todo el mundo, abert* a todos, apert* a tutti, voor iedereen, open voor iedereen',
    closed:
      'members only, for members, only for members, employees only, staff only, by invitation, nur für mitglieder, nur für mitarbeit*, réservé*, solo para miembros, solo para socios, reservad* a, riservat* a*, alleen voor leden, uitsluitend voor',
  },
  middle: {
    plain:
      'intermediate, mittelstufe, intermédiaire*, intermedio, intermedia, intermédio, intermédia, intermediário, intermediária, halfgevorderd*',
    upper:
      'upper intermediate, higher intermediate, high intermediate, intermediate high, obere mittelstufe, oberen mittelstufe, gehobene* mittelstufe, intermédiaire supérieur*, intermédiaire avancé, intermedio alto, intermedia alta, intermedio superior, intermédio superior, intermédio alto, intermediário superior, intermediário alto, intermedio superiore, intermedio avanzato',
    lower:
      'pre intermediate, lower intermediate, low intermediate, intermediate low, untere mittelstufe, unteren mittelstufe, pré intermédiaire, intermédiaire inférieur, preintermedio, pre intermedio, pré intermédio, pré intermediário, intermedio bajo, intermedio basso',
  },
  prize: {
    won: 'winner of, winners of, won the, won a, has won, awarded the prize, gewann, gewonnen, preisträger*, lauréat*, a remporté, a reçu le prix, ganador*, ganó, premiad*, vencedor*, ganhou, venceu, vincitor*, vincitric*, ha vinto, winnaar*, won de, winnares',
    nominated:
      'shortlisted, shortlist, nominated, nominee*, finalist*, nominiert*, nominé*, finaliste*, présélectionné*, finalista*, nominad*, nomead*, indicad* ao, candidat* al premio, genomineerd*',
  },
  watched: {
    supervised:
      'under supervision, supervised, under the supervision, unter aufsicht, unter anleitung, beaufsichtigt*, sous surveillance, sous supervision, sous la supervision, bajo supervisión, bajo la supervisión, supervisad*, sob supervisão, sob a supervisão, supervisionad*, sotto supervisione, sotto la supervisione, sotto la guida, onder toezicht, onder supervisie, onder begeleiding, begeleiding door, begeleiding van een, begeleid door, guidance from, guidance by, anleitung durch, angeleitet von, encadré* par, encadrement par',
    alone:
      'unsupervised, independently, without supervision, on their own, autonomously, selbstständig, selbständig, eigenständig, ohne aufsicht, ohne anleitung, en autonomie, de manière autonome, de façon autonome, sans surveillance, de forma autónoma, de manera autónoma, sin supervisión, autonomamente, in autonomia, in modo autonomo, senza supervisione, de forma autônoma, com autonomia, sem supervisão, zelfstandig, zonder toezicht, zonder begeleiding',
  },
  company: {
    alone:
      'individually, individual work, individual project*, single handed*, einzelarbeit, individuell*, individuellement, à titre individuel, individualmente, individueel',
    together:
      'in pairs, in a team, in teams, as a team, in groups, in small groups, group project*, team project*, group work, im team, zu zweit, in gruppen, in kleingruppen, gruppenarbeit*, teamarbeit, en équipe, en binôme*, en groupe, en equipo, en parejas, en grupo, em equipa, em equipe, em pares, em grupo, in squadra, in coppia, in gruppo, a coppie, di gruppo, in tweetallen, in een team, in groepen, in groepjes, in teamverband',
  },
  pay: {
    paid: 'paid, salaried, bezahlt*, entlohnt*, rémunéré*, remunerad*, retribuit*, betaald*',
    unpaid: 'unpaid, volunteer*, ehrenamtlich*, bénévol*, voluntariado*, voluntári*, volontariato*, vrijwilliger*',
  },
  reach: {
    regional: 'regional, regionally, regionale*, régional*, regionais, regionali, regionaal',
    national:
      'national, nationally, nationwide, nationale*, landesweit*, bundesweit*, nationaux, nacional, nacionales, nacionais, nazional*, nationaal, landelijk*',
    international:
      'international, internationally, internationale*, internationaux, internacional, internacionales, internacionais, internazional*, internationaal',
  },
  marker: {
    self: 'self assess*, self evaluation*, self marked, selbsteinschätzung*, selbstbewert*, auto évalu*, autoévalu*, autoevalu*, autoavali*, autovalut*, zelfbeoordeling*, zelfevaluatie*',
    teacher: teachersMarks,
    peer: 'peer review*, peer assess*, peer marked, évaluation par les pairs, evaluación entre pares, evaluación por pares, avaliação por pares, valutazione tra pari, kollegiale* bewertung, kollegiale* begutachtung, collegiale beoordeling',
    external:
      'external examiner*, external assessor*, independent assessor*, externe* prüfer*, examinateur externe, examinatrice externe, examinador* extern*, esaminator* estern*, externe examinator*, externe beoordelaar*',
  },
  grade: {
    graded: 'graded, benotet*, est notée, est noté, con nota, com nota, con voto, met een cijfer',
    ungraded:
      'pass fail, pass or fail, ungraded, unbenotet*, bestanden oder nicht bestanden, sans note, no apto, sin nota, sem nota, senza voto, zonder cijfer',
  },
  moment: {
    live: 'live online, live webinar*, live session*, live class*, live stream*, in echtzeit, en direct, en directo, en vivo, em direto, ao vivo, dal vivo, in diretta',
    recorded:
      'recorded session*, recorded lesson*, recorded lecture*, recorded webinar*, recorded video*, pre recorded, recording of the, aufgezeichnet*, aufzeichnung*, enregistré*, grabado, grabada, grabados, grabadas, gravado, gravada, gravados, gravadas, videoregistrat*, preregistrat*, opgenomen, opnames, session is recorded, sessions are recorded, recording is available, recordings are available, watched later, watch it later, watch them later, rewatch*, on replay, aufzeichnung steht, später ansehen, später anschauen, en différé, enregistrement est, un enregistrement, en diferido, grabación disponible, una grabación, vista mais tarde, vistas mais tarde, uma gravação, gravação disponível, rivedere più tardi, in differita, una registrazione disponibile, disponibile una registrazione, registrazione è disponibile, opname is beschikbaar, een opname, later terugkijken, terugkijken, terug te kijken',
  },
  studyYear: {
    first:
      'first year student*, first years, freshmen, erstsemester*, première année, primer año, primeiro ano, primo anno, eerstejaars*',
    last: 'final year, last year student*, letztes studienjahr, abschlussjahr*, abschlusssemester*, dernière année, último año, último curso, último ano, ultimo anno, laatstejaars*, laatste jaar',
  },
  ...degrees,
  study: {
    undergraduate: 'undergraduate*, licenciatura*, laurea triennale',
    postgraduate: 'postgraduate*, post graduate*, posgrado*, postgrado*, pós graduação*, post laurea, postgraduaat*',
  },
  hours: {
    half: 'half day*, halbtägig*, halbtags*, demi journée*, media jornada, meio dia de, mezza giornata, halve dag, halfdaags*, dagdeel',
    whole:
      'full day*, whole day, ganztägig*, ganztags*, journée entière, jornada completa, dia inteiro, intera giornata, hele dag',
  },
};

export const contrastPhrases: readonly PhraseList[] = Object.entries(contrasts).flatMap(([group, sides]) =>
  Object.entries(sides).map(([side, phrases]) => ({ tag: `either:${group}/${side}`, phrases })),
);
