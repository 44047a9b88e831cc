import type { Words } from './words.ts';

export const spanish: Words = {
  language: 'es',
  cardinals:
    'cero=0 bi=2 tri=3 quinqu=5 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiuno=21 veintiún=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400 quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800 ochocientas=800 novecientos=900 novecientas=900 docena=12 decena=10 quincena=15 veintena=20 treintena=30 centenar=100',
  ordinals:
    'primer=1 primero=1 primera=1 primeros=1 primeras=1 segundo=2 segunda=2 tercer=3 tercero=3 tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 séptima=7 octavo=8 octava=8 noveno=9 novena=9 décimo=10 décima=10',
  pairs: 'ambos ambas',
  articles: 'un=1 una=1 uno=1',
  hundred: '',
  thousand: 'mil',
  million: 'millón millones',
  joints: 'y',
  halves: 'medio=0.5 media=0.5',
  units: {
    second: 'segundos',
    minute: 'minuto, minutos, min',
    hour: 'hora, horas, h',
    day: 'día, días, jornada, jornadas',
    week: 'semana, semanas',
    fortnight: '',
    weekend: 'fin de semana, fines de semana',
    month: 'mes, meses',
    term: 'semestre, semestres, trimestre, trimestres, cuatrimestre, cuatrimestres',
    year: 'año, años, bienal*, trienal*, quinquenal*',
    decade: 'década, décadas',
    percent: 'por ciento, porciento, por cien',
    third: 'tercios, terceras partes',
    fourth: 'cuartos, cuartas partes',
    ects: 'ects, créditos ects',
    cpd: 'cpd, pdu, ceu',
    credit: 'crédito, créditos',
    point: 'punto, puntos',
    euro: 'euro, euros',
    dollar: 'dólar, dólares',
    pound: 'libras esterlinas',
    franc: 'francos',
    gram: 'gramo, gramos, g',
    kilogram: 'kilogramo, kilogramos, kilo, kilos, kg',
    tonne: 'tonelada, toneladas, t',
    millimetre: 'milímetro, milímetros, mm',
    centimetre: 'centímetro, centímetros, cm',
    metre: 'metro, metros, m',
    kilometre: 'kilómetro, kilómetros, km',
    mile: 'milla, millas',
    foot: 'pies',
    hectare: 'hectárea, hectáreas, ha',
    litre: 'litro, litros, l',
    degree: 'grados, celsius',
    volt: 'voltio, voltios, v, kv',
    watt: 'vatio, vatios, kilovatio, kilovatios, kw, kwh',
  },
  counted: {
    module: 'módulo*, unidad, unidades, capítulo*, bloque*, partes, secciones, apartados',
    session: 'sesión, sesiones, clase, clases, lección*, seminario*, webinar*, encuentro*, tarde, tardes, charla*',
    exercise: 'ejercicio*, práctica*, tarea*, actividad*, laboratorio*',
    project: 'proyecto, proyectos',
    exam: 'examen, exámenes, prueba*, test, tests, evaluaci*',
    question: 'pregunta, preguntas',
    attempt: 'intento, intentos',
    skill: 'competencia, competencias, habilidad*, destreza*',
    outcome: 'resultado de aprendizaje, resultados de aprendizaje, resultados, objetivo*, logros',
    course: 'curso, cursos, taller, talleres, formación, formaciones, programa*',
    topic: 'tema, temas, área, áreas, materia*, ámbito*, campo, campos, temática*, ejes',
    person: 'persona*, participante*, estudiante*, alumn*, egresad*, graduad*, profesionales, miembros',
    company: 'empresa*, empleador*, organizaci*, compañía*, socios',
    country: 'país, países',
    language: 'idioma*, lengua, lenguas',
    institution: 'universidad*, escuela*, institucion*, instituto*, centros',
    page: 'página*, palabras',
    step: 'paso, pasos, fase, fases, etapa*',
    level: 'nivel, niveles, grados',
  },
  qualifiers: {
    least:
      'al menos, como mínimo, mínimo, mínimo de, un mínimo de, a partir de, o más, por lo menos, no menos de, mínima de, en adelante, y más',
    more: 'más de, superior a, por encima de, mayor de, mayor que, por más de, superan, superando',
    most: 'como máximo, máximo, máximo de, un máximo de, hasta, no más de, a lo sumo, o menos, máxima de',
    less: 'menos de, inferior a, por debajo de, menores de, menor de, menor que',
    about: 'unos, unas, aproximadamente, alrededor de, cerca de, casi, en torno a',
    over: '',
  },
  labels: {
    level: 'nivel, niveles, grado, categoría, escalón, etapa, tramo, kyu, dan',
    part: 'parte, módulo, capítulo, sección, fase, paso, volumen, unidad, bloque, día, semana, lección, año, tema',
    version: 'versión, versiones, edición, v, revisión',
    eqf: 'mec, marco europeo de cualificaciones',
    exam: 'examen, prueba, test',
  },
  months:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
  marks: {
    negator: 'no, sin, ningún, ninguna, ninguno, nunca, ni, tampoco, jamás',
    required:
      'obligatori*, exigid*, exige, exigen, requerid*, requiere, requieren, debe, deben, imprescindible*, hay que, tiene que, tienen que, preceptiv*, indispensable*, requisito*',
    needed: 'necesari*, hace falta, hacen falta, necesita*, pide, piden, falta, preciso',
    optional:
      'opcional*, optativ*, recomend*, recomienda, recomiendan, voluntari*, aconseja*, aconseja, sugerid*, sugiere, conveniente, deseable*, facultativ*, útil, puede también, no es obligatori*',
    prepared: 'prepar*, con vistas a, rumbo a, camino de, hacia',
    attended: 'asist*, particip*, presenci*, presente, presentes, acudi*, concurr*',
    introductory:
      'introduc*, iniciación, inicia*, sensibiliza*, nociones, primeros pasos, fundamentos, básic*, concienciación, panorama, charla, orientación, visión general',
    rate: 'por, cada, vez, veces, a, la, al',
    idle: 'primeros auxilios, primer paso, primeros pasos, primera línea, primer lugar, en primer, por primera vez, primera vez, primera mano, primera toma, primer contacto, primer acercamiento, de primera, segunda mano, segundo plano, segunda lengua, tercera edad, tercer sector, terceros, terceras personas, uno de los, una de las, uno de sus, una de sus, un de, uno a uno, una a una, máquina* virtual*, realidad virtual, cada uno, cada una, cero residuos, confianza cero, buenas prácticas, mejores prácticas, mejor práctica, no solo, no sólo, sino también, mejor comprensión, entrevista de trabajo, entrevistas de trabajo, búsqueda de empleo, búsqueda de trabajo, buscan empleo, buscan trabajo, un día, día a día, al día, hoy en día, hoy día, todos los días, cada día, 24 horas, puesto que, plan maestro, datos maestros, tres dimensiones, modo de empleo, mano de obra, tiempo libre, software libre, lugar de trabajo, grupo de trabajo, trabajo en equipo, prueba de concepto, a prueba de, puesto de trabajo, puestos de trabajo, equipo de trabajo, plan de trabajo, poca o ninguna, sobre todo, al mejor, de la mejor manera, entre ambas',
  },
  concepts: {
    entry:
      'principiante*, nivel inicial, elemental*, nivel básico, nivel elemental, nivel de entrada, básico, básica ~ básic*, introduc*, iniciación, fundament*, esencial*, nociones, primeros pasos, inicia*, beginner*, foundation*, basic*, elemental*, empezar',
    intermediate: 'intermedi*, nivel medio, intermediate ~ medi*',
    advanced: 'avanzad*, nivel superior, nivel alto, perfeccionamiento, advanced ~ superior*, perfeccion*',
    expert: 'expert*, pericia, nivel experto ~ expert*, experto*',
    master: 'maestr* artesano, nivel maestro, gran maestro, maestría ~ maestr*, master*, máster*',
    professional: 'nivel profesional ~ profesional*, professional*',
    associate: 'nivel asociado, associate, nivel associate ~ asociad*, associate*',
    practitioner: 'nivel practitioner, practitioner, nivel practicante ~ practitioner*, practicante*',
    specialist: 'especialista*, nivel especialista ~ especiali*, specialist*',
    senior: 'sénior, senior, nivel directivo, nivel ejecutivo ~ senior*, directiv*',
    junior: 'júnior, junior ~ junior*',
    bachelor: 'licenciatura*, grado universitario, nivel de grado, bachelor* ~ grado',
    masters: 'máster, máster universitario, maestría*, posgrado*, postgrado*, mba, nivel de máster ~ master*, máster*',
    doctoral: 'doctorado*, doctoral*, doctor en',
    bronze: 'bronce ~ bronze',
    silver: 'plata ~ silver',
    gold: 'oro, gold, dorad* ~ gold',
    platinum: 'platino, diamante ~ platinum, diamond',
    whiteBelt: 'cinturón blanco',
    yellowBelt: 'cinturón amarillo',
    greenBelt: 'cinturón verde',
    brownBelt: 'cinturón marrón',
    blackBelt: 'cinturón negro',
    exam: 'examen*, exámenes, prueba final, prueba escrita, prueba oral, prueba teórica, prueba práctica, prueba, pruebas, test, tests, cuestionario final ~ cuestionario*, prueb*, exam*, quiz*, preguntas, aprob*',
    proctored:
      'supervisad*, vigilad*, con vigilancia, bajo supervisión, proctor*, presencialmente vigilado ~ supervis*, vigil*, proctor*, tutor',
    assessed:
      'evaluación, evaluaciones, evaluad*, calificad*, calificación, tribunal, jurado ~ evalu*, calific*, not*, assess*, prueb*, examen*, corregi*',
    capstone: 'proyecto final, trabajo final, trabajo de fin, proyecto fin de ~ proyecto*, capstone*, entreg*',
    thesis: 'tesis, tesina*, trabajo de fin de grado, trabajo de fin de máster ~ thesis, dissertation*',
    portfolio: 'portafolio*, portfolio*, porfolio* ~ portfolio*, carpeta',
    interview: 'examen oral, entrevista oral, defensa oral ~ oral*, entrevista*, interview*, viva, defensa',
    passed:
      'aprobad*, aprobar, aprobó, aprobaron, superad*, superó, superaron, superar, superado ~ aprob*, super*, pass*, obten*, éxito',
    mastery:
      'dominan, domina, dominar, dominio de, dominio del, dominado*, dominio, maestría, a la perfección, con soltura, con fluidez, conocimiento profundo, conocimientos profundos, conocimiento exhaustivo, amplio dominio, excelente*, comprensión profunda ~ domin*, maestr*, master*',
    competence:
      'competente*, capacitad* para, cualificad*, calificados para, hábiles, diestr*, aptos para, apto para, capacitados, plenamente capaces, solvencia ~ competen*, capacit*, cualific*',
    demonstrated:
      'demostrad*, demostraron, demuestra*, comprobad*, probad*, ha demostrado, han demostrado, competencias adquiridas, adquirido las competencias, acreditan su capacidad, avala su competencia ~ demostr*, demuestr*, mostr*, muestr*, comprob*',
    ability: 'capaz, capaces, puede, pueden, sabe, saben, en condiciones de, capacidad de, capacidad para',
    certified:
      'certificad* en, certificad* como, certificados como, están certificados, está certificado, profesionales certificados, profesional certificado, queda certificado ~ certificación*, certified, certificad*',
    licensed:
      'licencia*, habilitad*, habilita, habilitación, colegiad*, autorizad* para, matriculad*, licencia profesional, carné profesional ~ licen*, habilit*, autoriz*, carné*',
    entitled:
      'da derecho, da acceso, dan acceso, otorga el derecho, permite ejercer, faculta*, acceso a la universidad, acceso directo, convalid*, equivale*, equivalente a, homologación, admisión a, exime* ~ convalid*, equival*, derecho, admi*, acceso',
    accredited:
      'acreditad* por, acreditación, homologad*, homologación, oficialmente acreditad*, curso acreditado, formación acreditada, certificado acreditado, programa acreditado, título acreditado, están acreditados ~ acredita*, accredit*, homolog*',
    endorsed:
      'avalad*, aval de, respaldad*, aprobad* por, autorizad* por, validad* por, con el aval, con el respaldo, patrocinad*, auspiciad*, certificad* por, subvencionad*, regulad* por ~ aval*, respald*, aprob*, autoriz*, valid*, approv*, endors*, homolog*, certificad* por, regulad*',
    quality: 'sello de calidad, calidad certificada, calidad garantizada, marca de calidad ~ calidad*, quality*',
    partner:
      'en colaboración con, en alianza con, en asociación con, en cooperación con, junto con la, junto con el, desarrollado con, conjuntamente con, diseñado con, de la mano de ~ colabor*, alianza*, asocia*, cooper*, partner*, conjunt*, junto*',
    recognised:
      'reconocid* por, reconocid*, ampliamente aceptad*, valorad* por, aceptad* por, respetad*, reconocimiento de, reconocimiento por ~ reconoc*, recogni*, acept*, valor*',
    official: 'oficial, oficiales, oficialmente, oficialidad ~ official*, oficial*',
    industryWide:
      'en el sector, en todo el sector, por el sector, por la industria, en la industria, en toda la industria, estándar de la industria, de la profesión, en toda la profesión ~ industr*, sector*, profesión',
    worldwide:
      'internacionalmente, a nivel internacional, prestigio internacional, mundialmente, a nivel mundial, en todo el mundo, global*, en toda europa, a nivel europeo, reconocimiento internacional, validez internacional, mundial, mundiales ~ internacional*, mund*, europ*, global*, international*, world*',
    nationwide:
      'a nivel nacional, en todo el país, a nivel estatal, en toda españa, nacionalmente, reconocimiento nacional, validez nacional, del país ~ nacional*, national*, país',
    byEmployers:
      'por los empleadores, por empleadores, por las empresas, entre las empresas, los reclutadores ~ emplead*, employer*, empresa*',
    byState:
      'por el estado, por el ministerio, del ministerio, por el gobierno, estatal*, reconocido por el estado ~ estad*, ministeri*, gobierno*, state, government*',
    awardWinning:
      'galardonad*, premiad*, ganador* de, lauread*, condecorad*, premio a la excelencia, varios premios ~ premi*, award*, galard*',
    leading:
      'líder, líderes, puntero*, puntera*, de primer nivel, de clase mundial, de vanguardia, referente*, vanguardia ~ leading, lider*, líder*',
    best: 'mejor, mejores, número uno, número 1, nº 1, n 1, top, el más prestigioso, la más prestigiosa, el más completo, la más completa, más reconocid*, más valorad*, más demandad*, más prestigios*, más complet*, inigualable*, insuperable*, sin igual, excepcional*, único en su clase, de referencia ~ best, top, mejor*, tres mejores',
    prestigious:
      'prestigios*, de prestigio, renombre, de renombre, renombrad*, reputad*, célebre*, ilustre*, élite, de excelencia, prestigio ~ prestigious, prestigi*',
    inDemand: 'muy demandad*, alta demanda, solicitad*, más buscad*, codiciad*, cotizad* ~ demand*, solicit*',
    exclusive: 'exclusiv*, únic* en su, el único, la única, únic* certificad* ~ únic*, sol*',
    distinction:
      'con honores, matrícula de honor, sobresaliente*, con distinción, cum laude, con mención, máxima calificación ~ honor*, distinci*, merit*, mención',
    salary:
      'salario*, sueldo*, salarial*, ingresos, remuneración, mejor pagad*, ganar más, mejor remunerad* ~ salar*, sueldo*, pag*, remuner*',
    guarantee:
      'garantiza*, garantizad*, garantía*, asegura un, asegura el, aseguran, asegurad* ~ garant*, guarant*, asegur*',
    job: 'empleo, empleos, salida laboral, salidas laborales, salidas profesionales, inserción laboral, mercado laboral, contratación, contratad*, conseguir trabajo, encontrar trabajo, encontrar empleo, puesto asegurado, un puesto, oportunidades laborales, bolsa de empleo, bolsa de trabajo, empleabilidad, abre puertas, abre las puertas, abre la puerta, trabajo asegurado, oferta de trabajo ~ empleo*, job*, laboral*, contrat*, employ*, puesto*',
    career:
      'carrera*, ascenso*, promoción profesional, desarrollo profesional, crecimiento profesional, proyección profesional, ascender, futuro profesional ~ carrera*, career*, ascen*, promo*',
    online:
      'en línea, online, on line, a distancia, virtual*, e learning, telemátic*, mooc ~ online, web*, distancia, línea, remote, digital*, internet, virtual*',
    inPerson:
      'presencial*, en persona, cara a cara, clases en el aula, formación en aula, clases en aula ~ in person, presen*, aula*, taller*, face, classroom, clase*, asist*, práctic*',
    selfPaced: 'a su ritmo, a tu ritmo, a propio ritmo, autoestudio, autodirigid*, autoguiad* ~ self*, auto*, ritmo',
    instructorLed:
      'dirigido por un instructor, impartid* por, guiad* por, tutorizad* ~ instructor*, tut*, docent*, profesor*, impart*, gui*, facilitad*',
    partTime:
      'a tiempo parcial, a tiempo completo, media jornada, jornada completa, clases nocturnas ~ part time, full time, noche*, tarde*, tiempo',
    free: 'gratis, gratuit*, sin coste, sin costo ~ free, gratuit*, gratis',
    lifetime:
      'de por vida, no caduca, nunca caduca, vitalici*, permanente*, sin caducidad, indefinid*, validez ilimitada, para toda la vida, no expira ~ lifetime, indefinid*, never expire*, ilimitad*, vida',
    renewal:
      'renov*, recertific*, caduca, caducidad, válid* por, válid* durante, vigencia, validez de, expira ~ valid*, válid*, vigen*, renew*, expir*, renov*',
    priorKnowledge:
      'experiencia previa, conocimientos previos, conocimiento previo, prerrequisito*, pre requisito*, requisitos previos, requisito previo, ya saben, ya sabe, ya dominan, años de experiencia, requisitos de acceso, requisito de acceso, experiencia anterior, previamente ~ experiencia*, previ*, prior, conocimiento*, requisito*, saber, prerequisite*',
    background:
      'experiencia en, experiencia con, experiencia de, experiencia profesional, titulad*, título universitario, titulación, con título, conocimientos de, conocimientos básicos, que hayan, que han completado, que ya, con formación en, formación previa, graduados en, licenciados en, colegiad*, experiencia ~ experiencia*, titul*, títul*, conocimiento*, formación, graduad*',
    experienced: 'experimentad*, con experiencia, veteran*, de larga trayectoria ~ experien*, experiment*',
    degree:
      'título universitario, grado universitario, titulación universitaria, título oficial, titulación oficial ~ degree*, universi*, título*, grado, licenci*',
    diploma: 'diploma, diplomas ~ diplom*',
    manyOf: 'cientos de, miles de, decenas de, millones de, centenares, incontables, miles, cientos',
  },
  functionWords:
    'el la los las lo un una unos unas de del al a en con por para sin sobre entre y e o u que quien quienes cuyo cuya se su sus es son fue fueron ser ha han haber como más pero si no ni este esta estos estas ese esa esos eso esto le les nos me te mi tu ante bajo desde hasta según tras durante donde cuando también ya muy todo toda todos todas otro otra cada',
};
