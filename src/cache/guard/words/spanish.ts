import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { spanishActivities } from './spanish-activities.ts';
import {
  numberWords,
  phraseList,
  smallerUnits,
  verbsOfObjects,
  wordMap,
  wordSet,
  type WordLists,
} from './word-lists.ts';

const units = wordMap(`
  palabra = palabras
  punto = puntos
  hora = h | hs | hrs | horas
  minuto = min | mins | minutos
  segundo = s | seg | segundos
  día = días | dia | dias | jornada | jornadas
  semana = sem | semanas
  mes = meses
  año = años
  m = metro | metros
  km = kilómetro | kilómetros
  kg = kilo | kilos | kilogramo | kilogramos
`);

/** Spanish of every country. */
export const spanish: WordLists = {
  ...emptyLists,
  ...amountWords.es,
  activities: spanishActivities,
  articles: wordSet('el la los las un una unos unas'),
  phrases: phraseList(`
    administración = admón
    formación profesional = fp
    diploma = dipl
    certificado = cert | certif
    debe = está obligado a | está obligada a | están obligados a | están obligadas a | deberá | deberán | ha de | han de | tendrá que | tendrán que
    tipotest = tipo test
    the 2 = ambos | ambas
    completar = finalizar
    al finalizar = al finalizar
    usar = utilizar
    usan = utilizan
    usa = utiliza
    uso de = utilización de | utilización del
    nr = número | núm | num | nro
    se requiere = se exige | se necesita | se precisa
    se requieren = se exigen | se necesitan | se precisan
    cada candidato = todo candidato
    cada participante = todo participante
    cada alumno = todo alumno
    noexpiry = no tiene caducidad | sin fecha de vencimiento | validez indefinida | vigencia indefinida | vigencia ilimitada | validez ilimitada | validez permanente | no expira
    video = vídeo
    videos = vídeos
    periodo = período
    periodos = períodos
    cardiaco = cardíaco
    cardiaca = cardíaca
    cardiacos = cardíacos
    cardiacas = cardíacas
    policiaco = policíaco
    policiaca = policíaca
    fútbol = futbol
    iconos = íconos
    examen = exámen
    & = así como
    insigniadigital = insignia digital
    microcredencial = micro credencial
    superar examen = aprobar examen
    superar prueba = aprobar prueba
    online = on line | en línea
    ia = inteligencia artificial
    trabajo fin de máster = trabajo de fin de máster | tfm
    trabajo fin de grado = trabajo de fin de grado | tfg
    % = por ciento | por cien
    elearning = e learning
    ciberseguridad = ciber seguridad
    introducción = intro
    porfolio = portafolio
    almenos = al menos
    alfinal = al final
    de = del
    a = al
    todos = todas | totalidad de | totalidad del
    email = e mail | correo electrónico
    emails = e mails | correos electrónicos
    rcp = reanimación cardiopulmonar
    desa = desfibrilador externo semiautomático
    dea = desfibrilador externo automático
    gestión de proyectos = gestión de proyecto
    horas por semana = horas a semana | horas a la semana | horas semanales | horas cada semana | horas / semana
    debe = hay que | es necesario | es obligatorio | se debe | tiene que | tienen que | deben | es preciso
    responder correctamente = responder correctamente a | contestar correctamente | contestar correctamente a
    cada = cada uno de | cada una de | cada de
    prácticas = práctica profesional
    conocimientos = saberes
    juntos = conjuntamente
    entregar = enviar | remitir
    asistir = acudir
    tipotest = de tipo test
    noexpiry = sin caducidad | no caduca | sin vencimiento | no vence | sin fecha de caducidad
  `),
  numbers: numberWords(
    'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte 21:veintiuno 24:veinticuatro 25:veinticinco 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 70:setenta 80:ochenta 90:noventa 100:cien 200:doscientas 300:trescientas 400:cuatrocientas 500:quinientas',
  ),
  thousands: '.',
  decimal: ',',
  isPointMixed: true,
  ones: wordSet('un una'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    hora = 60 minuto
    año = 12 mes
  `),
  bounds: phraseList(`
    ≥ = igual o superior a | igual o mayor que | igual o mayor a | superior o igual a | mayor o igual a | mayor o igual que | no inferior a | no menor de | no menor a | no menos de | almenos | como mínimo | por lo menos | mínimo de | mínimo | ≥
    ≤ = igual o inferior a | inferior o igual a | no superior a | no más de | como máximo | a lo sumo | máximo de | máximo | ≤
    > = más de | mayor de | mayores de | superior a | >
    < = menos de | menor de | menores de | inferior a | <
  `),
  boundsBehind: phraseList(`
    ≥ = o más | o superior | como mínimo | almenos | por lo menos | mínimo
    ≤ = o menos | o inferior | como máximo | máximo
  `),
  adjectives: wordSet('escrito escrita oral práctico práctica teórico teórica'),
  and: wordSet('y e'),
  negations: wordSet('no sin nunca ni excepto salvo tampoco'),
  logic: wordSet(
    'o u no sin nunca ni excepto salvo solo sólo solamente si pero opcional opcionalmente o que menos almenos',
  ),
  ages: {
    year: 'año',
    marks: wordSet('edad cumplidos cumplido tener tiene'),
    limits: wordSet('cumplidos cumplido mínima mínimo'),
    fillers: wordSet('haber de con : ser tener tiene es'),
  },
  relations: wordSet(
    'a al de del en con para por sobre entre desde hasta según ante bajo contra hacia mediante tras durante',
  ),
  ranks: wordSet(
    'básico básica intermedio intermedia avanzado avanzada superior medio media inicial experto experta máster auxiliar asistente ayudante técnico especialista principiante principiantes director jefe',
  ),
  levelWords: wordSet('nivel parte módulo grado fase unidad tipo clase categoría curso'),
  verbs: wordMap(`
    superar = superar
    aprobar = aprobar
    completar = completar
    realizar = realizar
    asistir = asistir
    entregar = entregar
    presentar = presentar
    obtener = obtener
    participar = participar
    elaborar = elaborar
    cursar = cursar
    demostrar = demostrar
    pasar = pasar
    hacer = hacer
    rendir = rendir
    cumplir = cumplir
    redactar = redactar
    defender = defender
    impartir = impartir
    acreditar = acreditar
    alcanzar = alcanzar
  `),
  kinds: wordMap(`
    course = curso
    certificate = certificado
    badge = insignia
    digitalbadge = insigniadigital
    diploma = diploma
    diplomado = diplomado
    microcredential = microcredencial
    título = título
  `),
  heads: wordSet('fundamentos'),
  appositions: wordSet('curso certificado diplomado microcredencial'),
  headLinks: wordSet('de del en'),
  respell: (word) => word.replace(/([cs])ion$/u, '$1ión'),
  organizations: phraseList(`
    universidad = univ
    instituto = inst
    sena = servicio nacional de aprendizaje
  `),
  outOf: wordSet('sobre de'),
  endless: new Set([
    ...wordSet('noexpiry indefinida ilimitada permanente vitalicia'),
    'sin límite',
    'sin límites',
    'de por vida',
  ]),
  leaning: wordSet(`
    luego después antes durante dentro tras mientras cuando posteriormente primero finalmente ello ellos ellas este esta
    estos estas su sus mismo misma otro otra dicho dicha cada desde
    entonces seguidamente continuación último última últimos últimas primera segundo segunda tercero tercera previo
    previa previamente anterior anteriores anteriormente inmediatamente enseguida seguida ulteriormente ulterior
    sucesivamente consecutivamente simultáneamente vez veces orden secuencia fin alfinal finalizar terminar término conclusión
    inicio principio inicialmente allí ahí aquí allá acá eso esto aquello ello ese esa esos esas aquel aquella aquellos
    aquellas lo ambos ambas respectivo respectiva respectivos respectivas respectivamente correspondiente
    correspondientes siguiente siguientes también además nuevamente nuevo otros otras mismos mismas tal tales así
    conjuntamente juntos juntas ya aún todavía hasta siempre
  `),
  kindsOf: wordSet('final'),
  places: wordSet('según sobre conforme'),
  evenLinks: wordSet('en para con de sobre a'),
  modes: wordSet(
    'online presencial híbrido híbrida virtual síncrono asíncrono síncrona asíncrona semipresencial mixto mixta',
  ),
  joints: wordSet('& o'),
  of: 'de',
  demands: wordSet('obligatoria obligatorio imprescindible necesaria necesario'),
  holders: wordSet('titular titulares portador portadora poseedor poseedora quien quienes obtiene obtienen posee'),
  modals: wordSet('puede pueden sabe saben'),
  must: wordSet('debe'),
  verbsOf: verbsOfObjects(`
    superar = aprobar superar : módulo módulos curso cursos unidad unidades asignatura asignaturas materia materias examen exámenes prueba pruebas test cuestionario evaluación
    realizar = hacer efectuar realizar : prácticas práctica examen exámenes prueba pruebas ejercicio ejercicios
    completar = terminar acabar completar : módulo módulos curso cursos prácticas formación programa unidad unidades
    obtener = conseguir lograr obtener : calificación nota puntuación
  `),
  gains: wordMap('obtener = alcanzar | lograr | sacar | conseguir | obtiene'),
  earners: wordSet(
    'alumno alumna alumnos alumnado estudiante estudiantes candidato candidata candidatos participante participantes aspirante aspirantes titular alumnas',
  ),
  owners: wordSet('su sus'),
  leadIns: {
    description: [
      'en curso aprenderás a',
      'en curso aprenderá a',
      'aprenderás a',
      'aprenderá a',
      'en formación aprenderás a',
    ],
    criteria: ['se debe', 'hay que', 'es necesario'],
    audience: ['para', 'dirigido a', 'destinado a'],
    validity: ['válido por', 'válido durante', 'válida por', 'válida durante', 'válido', 'válida'],
    mode: ['modalidad', 'a'],
    accreditation: ['acreditado por'],
  },
};
