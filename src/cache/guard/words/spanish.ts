import { emptyLists, numberWords, phraseList, smallerUnits, wordMap, wordSet, type WordLists } from './word-lists.ts';

const units = wordMap(`
  hora = h | hs | hrs | horas
  minuto = min | mins | minutos
  segundo = seg | segundos
  día = días | dia | dias
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
  articles: wordSet('el la los las un una unos unas'),
  phrases: phraseList(`
    video = vídeo
    videos = vídeos
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
  `),
  numbers: numberWords(
    'cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte 21:veintiuno 24:veinticuatro 25:veinticinco 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 70:setenta 80:ochenta 90:noventa 100:cien',
  ),
  decimal: ',',
  ones: wordSet('un una'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    hora = 60 minuto
    año = 12 mes
  `),
  bounds: phraseList(`
    ≥ = al menos | como mínimo | por lo menos | mínimo de | mínimo | ≥
    ≤ = como máximo | a lo sumo | máximo de | máximo | ≤
    > = más de | mayor de | mayores de | superior a | >
    < = menos de | menor de | menores de | inferior a | <
  `),
  boundsBehind: phraseList(`
    ≥ = o más | o superior
    ≤ = o menos | o inferior
  `),
  adjectives: wordSet('escrito escrita oral práctico práctica teórico teórica'),
  and: wordSet('y e'),
  negations: wordSet('no sin nunca ni excepto salvo tampoco'),
  logic: wordSet('o u no sin nunca ni excepto salvo solo sólo solamente si pero opcional opcionalmente o que menos'),
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
  headLinks: wordSet('de del en sobre'),
  respell: (word) => word.replace(/([cs])ion$/u, '$1ión'),
};
