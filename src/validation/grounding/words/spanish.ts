import { toCardinal, toOrdinal } from 'n2words/es-ES';

import { spanishConcepts } from './spanish-concepts.ts';
import type { Words } from './words.ts';

export const spanish: Words = {
  language: 'es',
  spell: { cardinal: toCardinal, ordinal: toOrdinal },
  cardinals:
    'cero=0 bi=2 tri=3 quinqu=5 veintiún=21 veintiuna=21 ciento=100 doscientas=200 trescientas=300 cuatrocientas=400 quinientas=500 seiscientas=600 setecientas=700 ochocientas=800 novecientas=900 quincena=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 sesentena=60',
  ordinals: 'primer=1 tercer=3 undécimo=11 undécima=11 duodécimo=12 duodécima=12',
  pairs: 'ambos ambas',
  articles: 'un=1 una=1 uno=1',
  groups: 'docena=12 docenas=12 decena=10 decenas=10 centenar=100 centenares=100 centena=100 centenas=100',
  hundred: '',
  thousand: 'mil',
  million: 'millón millones',
  joints: 'y',
  halves: 'medio=0.5 media=0.5',
  units: {
    second: 'segundos',
    minute: 'minuto, minutos, min',
    quarterHour: 'cuarto de hora, cuartos de hora',
    hour: 'hora, horas, h',
    halfDay: 'media jornada, medias jornadas, medio día, medios días',
    day: 'día, días, jornada, jornadas',
    week: 'semana, semanas',
    fortnight: 'quincena, quincenas',
    weekend: 'fin de semana, fines de semana',
    month: 'mes, meses',
    term: 'semestre, semestres, trimestre, trimestres, cuatrimestre, cuatrimestres',
    year: 'año, años, curso escolar, cursos escolares, curso académico, cursos académicos, bienal*, trienal*, quinquenal*',
    decade: 'década, décadas',
    century: 'siglo, siglos',
    quarterCentury: 'cuarto de siglo, cuartos de siglo',
    half: 'mitad',
    percent: 'por ciento, porciento, por cien',
    third: 'tercios, tercio de las, tercio de los, tercio del, terceras partes, tercera parte',
    fourth: 'cuartos, cuarto de las, cuarto de los, cuartas partes, cuarta parte',
    quarterYear: 'cuarto de año',
    tenth: 'décimos, décimo de las, décimo de los, décimas partes, décima parte',
    fifth: 'quintos, quinto de las, quinto de los, quintas partes, quinta parte',
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
  },
  counted: {
    module: 'módulo*, unidad, unidades, capítulo*, bloque*, partes, secciones, apartados',
    session:
      'sesión, sesiones, clase, clases, lección*, seminario*, webinar*, tarde, tardes, charla*, encuentro*, reunión, reuniones',
    exercise: 'ejercicio*, práctica*, tarea*, actividad*, laboratorio*, supuesto*, caso práctico, casos prácticos',
    project: 'proyecto, proyectos',
    exam: 'examen, exámenes, prueba*, test, tests, evaluaci*',
    question: 'pregunta, preguntas, ítem, ítems, cuestión, cuestiones',
    attempt: 'intento, intentos, tentativa*, convocatoria*',
    skill: 'competencia, competencias, habilidad*, destreza*, capacidades, aptitud, aptitudes',
    outcome: 'resultado de aprendizaje, resultados de aprendizaje, resultados, objetivo*, logros, logro, meta, metas',
    course: 'curso, cursos, taller, talleres, formación, formaciones, programa*',
    topic:
      'tema, temas, área, áreas, materia*, ámbito*, campo, campos, temática*, ejes, contenido*, aspecto*, asunto*, eje, pilar, pilares',
    person:
      'persona*, participante*, estudiante*, alumn*, egresad*, graduad*, profesionales, miembros, titulares, asistente*, docente*, voluntari*, candidat*',
    company: 'empresa*, empleador*, organizaci*, compañía*, socios, organización',
    country: 'país, países',
    language: 'idioma*, lengua, lenguas',
    institution:
      'universidad*, escuela*, institucion*, instituto*, centros, centro, entidad, entidades, academia*, facultad, facultades',
    page: 'página*',
    word: 'palabras',
    step: 'paso, pasos, fase, fases, etapa*',
    level: 'nivel, niveles, grados',
  },
  qualifiers: {
    least:
      'o más, en adelante, y más, o posterior, o superior, o más reciente, mayores de, mínimos, mínimas, de mínimo, o posteriores, igual o mayor que, han cumplido los, ha cumplido los, haya cumplido los, hayan cumplido los, cumplidos los, mayor de',
    more: 'más pesad* que, más larg* que, mayores que, pasado de, pasado los, pasan de, pasa de, sobrepasa*, han superado los, ha superado los, hayan superado los, haya superado los, han rebasado los, cumplidos más de',
    most: 'máximo, o menos, o anterior, o inferior, no pasan de, no pasa de, sin pasar de, con un tope de, máximos, máximas, límite de',
    less: 'menores de, más liger* que, más cort* que, menores que, no han cumplido, no han cumplido los, sin cumplir, sin cumplir los, aún no han cumplido, todavía no han cumplido, aún no tienen, todavía no tienen, no hayan cumplido, no hayan cumplido los, antes de cumplir los, antes de los, todavía no ha cumplido los, aún no ha cumplido los, no ha cumplido los, no haya cumplido los',
    about: 'unos, unas, poco más o menos, más o menos, aproximado, aproximada, aproximadas, aproximados',
    over: '',
  },
  labels: {
    level: 'nivel, niveles, grado, categoría, escalón, etapa, tramo, kyu, dan, gup',
    part: 'parte, módulo, capítulo, acto, sección, fase, paso, volumen, unidad, bloque, día, semana, lección, año, tema',
    version: 'versión, versiones, edición, v, revisión',
    eqf: 'mec, marco europeo de cualificaciones',
    exam: 'examen, prueba, test',
  },
  months:
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
  marks: {
    negator:
      'no, sin, ningún, ninguna, ninguno, nunca, ni, tampoco, jamás, nada, nadie, prescinde, prescinden, excluid*, excluye*, excepto, carece, carecen, ausencia de, no se trata de un, no se trata de una',
    required:
      'obligado a, obligada a, obligados a, obligadas a, obligatori*, exigid*, requerid*, imprescindible*, hay que, tiene que, tienen que, preceptiv*, indispensable*, se exige, es obligado, forzosamente, debe tener, deben tener, deberá tener, deberán tener, debe haber, deben haber, deberá haber, deberán haber, debe contar, deben contar, deberá contar, deberán contar, debe aportar, deben aportar, deberá aportar, deberán aportar, debe presentar, deben presentar, deberá presentar, deberán presentar, debe traer, deben traer, deberá traer, deberán traer, debe llevar, deben llevar, deberá llevar, deberán llevar, debe acreditar, deben acreditar, deberá acreditar, deberán acreditar, debe superar, deben superar, deberá superar, deberán superar, debe aprobar, deben aprobar, deberá aprobar, deberán aprobar, debe entregar, deben entregar, deberá entregar, deberán entregar, debe disponer, deben disponer, deberá disponer, deberán disponer, debe poseer, deben poseer, deberá poseer, deberán poseer, debe demostrar, deben demostrar, deberá demostrar, deberán demostrar, debe realizar, deben realizar, deberá realizar, deberán realizar, debe completar, deben completar, deberá completar, deberán completar, debe cumplir, deben cumplir, deberá cumplir, deberán cumplir, debe asistir, deben asistir, deberá asistir, deberán asistir, debe pasar, deben pasar, deberá pasar, deberán pasar, debe conocer, deben conocer, deberá conocer, deberán conocer, debe saber, deben saber, deberá saber, deberán saber, participante debe, participantes deben, alumno debe, alumnos deben, candidato debe, candidatos deben, asistente debe, asistentes deben, aspirante debe, aspirantes deben, titular debe, titulares deben, estudiante debe, estudiantes deben, personas deben, interesados deben, deben ser, se debe presentar, se debe superar, se deben superar, se deben presentar, deberá ser, deberán ser, exige un, exigen un, requiere un, requieren un, exige una, exigen una, requiere una, requieren una, exige el, exigen el, requiere el, requieren el, exige la, exigen la, requiere la, requieren la, exige los, exigen los, requiere los, requieren los, exige las, exigen las, requiere las, requieren las, exige tener, exigen tener, requiere tener, requieren tener, exige haber, exigen haber, requiere haber, requieren haber, exige aprobar, exigen aprobar, requiere aprobar, requieren aprobar, exige superar, exigen superar, requiere superar, requieren superar, exige experiencia, exigen experiencia, requiere experiencia, requieren experiencia, exige conocimientos, exigen conocimientos, requiere conocimientos, requieren conocimientos, exige estar, exigen estar, requiere estar, requieren estar, exige ser, exigen ser, requiere ser, requieren ser, exige saber, exigen saber, requiere saber, requieren saber, exige dominar, exigen dominar, requiere dominar, requieren dominar, exige presentar, exigen presentar, requiere presentar, requieren presentar, exige entregar, exigen entregar, requiere entregar, requieren entregar, exige asistir, exigen asistir, requiere asistir, requieren asistir, se exigen, se requiere, se requieren, requiere que, exige que, es requisito, son requisitos, será requisito, requisito indispensable, requisito imprescindible, requisito obligatorio, ha de tener, han de tener, ha de presentar, han de presentar, ha de superar, han de superar, ha de aportar, han de aportar',
    needed:
      'necesari*, hace falta, hacen falta, necesita*, pide, piden, requisito*, es preciso, era preciso, será preciso, se precisa, precisa de',
    optional:
      'valorable*, opción de, idealmente, se valora, se valoran, se valorará, se valorarán, es útil, son útiles, resultan útiles, una ventaja, opcional*, optativ*, recomend*, recomienda, recomiendan, aconseja*, aconseja, sugerid*, sugiere, deseable*, facultativ*, puede también, no es obligatori*, si se desea, si lo desea, si lo desean, quien lo desee, quienes lo deseen, quien quiera, eventual*, voluntariamente, de forma voluntaria, carácter voluntario, es voluntari*, son voluntari*, conviene, preferible*, preferentemente, resulta útil, será útil, si es posible, es posible, a título voluntario, conveniente, aconsejable*, para quien quiera',
    prepared:
      'la vista puesta en, la mirada puesta en, con miras a, con miras al, camino al, orientad* al, orientad* a la, orientad* hacia, prepara para, prepara al, prepara a, prepara * para, prepara * * para, prepara * * * para, preparan para, prepararse para, prepararse al, preparado para, preparar para, preparar el examen, preparar la prueba, preparar las pruebas, prepara el examen, prepara la prueba, preparatori*, con vistas a, rumbo a, camino de, de cara a, enfocad* a, enfocad* al, repaso para, orientad* al examen, preparación para, preparación al, preparación del examen, preparación del, preparación de la prueba, preparación de las pruebas, preparación de exámenes, preparación de oposiciones, curso de preparación, repaso del examen, repaso de los contenidos del examen, repasa los contenidos, repasa los temas del examen, repasar para, repasar los contenidos, entrena para, entrenan para, entrenarse para, entrenamiento para el examen, simulacro* de examen, simulacros del examen, simulacro* de prueba, orientad* a la preparación, orientad* a preparar, ayuda a preparar, ayuda a prepararse, quieren presentarse, quiere presentarse, se presentan al, se presenta al, van a presentarse, quieren examinarse, piensan presentarse, que preparan el, que preparan la, aspirantes a, candidatos a, van a hacer, va a hacer, van a realizar, va a realizar, quieren hacer, quiere hacer, desean presentarse, desea presentarse, va a presentarse, van a examinarse, va a examinarse, piensa presentarse, vayan a presentarse, tienen previsto, opositores, aspirante a, con vistas al',
    attended:
      'presente, presentes, ver todos, ver todas, ver los, ver las, conectarse, unirse, estar presente, leer todo*, asistencia, asistir, asistido, asistida, asistió, asistieron, asiste a, asisten a, asista a, asistan a, asistentes, participar, participación, participado, participó, participaron, participa en, participan en, participe en, acudir, acudido, presenciar, presenciado, concurrir, visualizar los, visualizar las, visualizar todos, visualizar el, visualización de los vídeos, visualización del vídeo, visualización completa',
    introductory:
      'introduc*, iniciación, inicia*, sensibiliza*, nociones, primeros pasos, fundamentos, básic*, concienciación, panorama, charla, orientación, visión general',
    pending:
      'en trámite, en curso, solicitad*, solicitud de, pendiente*, en proceso, aún no, todavía no, presentada la solicitud, en tramitación, prevista la',
    capability:
      'competencia*, competente*, capacidad*, conocimiento*, conoce, habilidad*, destreza*, dominio, domina*, sabe, saben, puede, pueden, capaz, capaces, aptitud*, pericia, comprensión, comprende',
    rate: 'por, cada, vez, veces, a, la, al',
    idle: 'puede servir, pueden servir, desde el primer día, desde el día uno, un * cada vez, una * cada vez, un * a la vez, una * a la vez, de uno en uno, de una en una, a distancia de un, a distancia de una, a distancia de dos, prueba la capacidad, prueba su capacidad, prueba que, prueba la competencia, prueba las competencias, sin olvidar, sin contar, se puede, se pueden, regla número uno, norma número uno, prioridad número uno, enemigo número uno, de dos en dos, a dos manos, a cuatro manos, primeros auxilios, primer paso, primeros pasos, primera línea, primer lugar, en primer, por primera vez, primera vez, primera mano, primera toma, primer contacto, primer acercamiento, de primera, segunda mano, segundo plano, segunda lengua, tercera edad, tercer sector, terceros, terceras personas, uno de los, una de las, uno de sus, una de sus, un de, uno a uno, una a una, máquina* virtual*, realidad virtual, cada uno, cada una, cero residuos, confianza cero, buenas prácticas, mejores prácticas, mejor práctica, no solo, no sólo, sino también, mejor comprensión, entrevista de trabajo, entrevistas de trabajo, búsqueda de empleo, búsqueda de trabajo, buscan empleo, buscan trabajo, un día, día a día, al día, hoy en día, hoy día, todos los días, cada día, las 24 horas, puesto que, plan maestro, datos maestros, tres dimensiones, modo de empleo, mano de obra, tiempo libre, software libre, lugar de trabajo, grupo de trabajo, trabajo en equipo, prueba de concepto, a prueba de, puesto de trabajo, puestos de trabajo, equipo de trabajo, plan de trabajo, poca o ninguna, sobre todo, al mejor, de la mejor manera, entre ambas, por medio de, por medio del, medio ambiente, medio rural, medio natural, en medio de, en medio, media vida, entrevista* de trabajo, entrevista* laboral*, técnica* de entrevista*, entrevistas a usuarios, *ar mejor, *er mejor, *ir mejor, *se mejor, una mejor *, un mejor *, mejor calidad de vida, no sustituye, no exime, no reemplaza, no sustituyen, a prueba, pone a prueba, ponen a prueba, poner a prueba, puesta a prueba, prueba de esfuerzo, prueba de carga, prueba piloto, prueba y error, examen físico, examen clínico, examen médico, examen neurológico, examen de conciencia, regla* de oro, siglo de oro, miles de años, cientos de años, millones de años, decenas de años, a lo largo de toda la vida, a lo largo de la vida, durante toda la vida, se da por superado, se da por superada, portafolio de productos, portafolio de inversión, portafolio de inversiones, portafolio de servicios, licencia* de software, licencia* abierta*, licencia* libre*, licencia creative commons, licencia de uso, autoridad competente, desarrollo profesional continuo, desarrollo profesional docente, respaldad* por la evidencia, respaldad* por datos, respaldad* por la investigación, en colaboración con otr*, en colaboración con compañer*, en colaboración con sus compañer*, en colaboración con el resto, en colaboración con el grupo, test de usuario*, test de usabilidad, sin ánimo de lucro, exclusiva para mayores, ningún otro requisito, contrato de alquiler, trabajar como equipo, dominio público, dominio de internet, nombre de dominio, nombres de dominio, cultura general, primer ciclo, segundo ciclo, primer plano, en primera persona, tercera persona, de un solo, de una sola, más de una vez, abre la puerta al mundo de la, abre las puertas al mundo de la, abre la puerta al mundo de los, abre la puerta al conocimiento, abre la puerta al universo, abre las puertas al universo, examen del paciente, examen de la piel, examen visual, puest* en línea, poner en línea, ponen en línea, pone en línea, publicad* en línea, publicar en línea, tienda en línea, venta en línea, ventas en línea, tienda online, venta online, grado de dominio de, grado de dominio del, en un dos por tres, dos por tres, de primera mano, de tres en tres, dos a dos, dos pájaros de un tiro, mil maravillas, los cuatro vientos, cuatro costados, primera vista, tres pies al gato, sexto sentido, séptimo cielo, dos sin tres, siete llaves, dos caras de la misma moneda, en primer término, en un segundo momento, primer momento, segundo momento',
  },
  concepts: spanishConcepts,
  functionWords:
    'el la los las lo un una unos unas de del al a en con por para sin sobre entre y e o u que quien quienes cuyo cuya se su sus es son fue fueron ser ha han haber como más pero si no ni este esta estos estas ese esa esos eso esto le les nos me te mi tu ante bajo desde hasta según tras durante donde cuando también ya muy todo toda todos todas otro otra cada',
};
