import { contentWords } from '../content-words.ts';
import { iberianForms, verbForms } from '../verb-forms.ts';

/** What Spanish says in two ways and means once. */
export const spanishContent = contentWords({
  phrases: `
    mayoría de edad = ser mayor de edad | ser mayores de edad | tener mayoría de edad
    apartirde = a partir de
    debe = está obligado a | está obligada a | están obligados a | están obligadas a | ha de | han de | tiene que | hay que | es preciso | es obligatorio | resulta necesario | se debe
    se requiere = es necesaria | es necesario | se exige | es imprescindible | es requisito
    se requieren = son necesarios | son necesarias | se exigen | hacen falta
    se permite = está permitido | está permitida
    se permiten = están permitidos | están permitidas
    alfinalizar = a finalizar | a terminar | a concluir | a término | alfinal
    adquirir = obtener conocimientos de
    antes de finalizar = antes de terminar
    ante = delante de | frente a
    durante = a lo largo de | en curso de | en transcurso de
    mediante = por medio de | a través de | con ayuda de
    con = junto con | en compañía de | acompañado de | acompañado por | acompañada por
    sobre = acerca de
    así como = y también
    comprender = entender
    utilizar = emplear | usar
    elaborar = confeccionar
    realizar actividades = ejecutar actividades
    realiza actividades = ejecuta actividades
    realizan actividades = ejecutan actividades
    totalmente = íntegramente | completamente | enteramente
    conocimientos básicos = nociones básicas
    personas que = quienes | aquellos que | aquellas personas que
    alumnos = alumnado | estudiantes
    profesores = profesorado | docentes
    gratuito = sin coste | sin costo
    cada mes = mensualmente
    cada semana = semanalmente
    según = de acuerdo con | conforme a | de conformidad con
    empezar = comenzar | iniciar
    compuesto por = formado por | integrado por | compuesto de
    enseña = se enseña | se enseñan | se aprende | se aprenden
    tratar = abordar
    terminar = acabar
    que quieren = que desean
    que quiere = que desea
    prestar cuidados = proporcionar cuidados | brindar cuidados
    por módulo = en cada módulo
    por prueba = en cada prueba
    se requieren conocimientos de = debe conocer | deben conocer
  `,
  openers: `
    acredita = acredita | acredita que | certifica | certifica que | demuestra | demuestra que | prueba que | avala | avala que | atestigua | atestigua que | confirma | confirma que | valida | valida que | da fe de | hace constar que
    concede a = se otorga a | se concede a | se entrega a | se da a | otorgado a | otorgada a | concedido a | concedida a | entregado a | entregada a | se expide a
    concede por = se otorga por | se concede por | se entrega por | otorgado por | otorgada por
    para = para | dirigido a | dirigida a | destinado a | destinada a | pensado para | pensada para | orientado a | orientada a | diseñado para | diseñada para | va dirigido a | va dirigida a | está dirigido a | está dirigida a | se dirige a | está destinado a | está pensado para | está diseñado para
    abarca = abarca | cubre | trata | comprende | contenidos : | contenido : | temas : | temario : | aborda | se tratan | se abordan
    incluye = incluye | contiene
    reconoce = reconoce | distingue a
    titular can = ser capaz de | ser capaces de | saben | sabrá | sabrán | será capaz de | serán capaces de | son capaces de | capacidad de | capacidad para | persona titular es capaz de | poseedor sabe | poseedor es capaz de | persona que lo obtiene sabe | sabe | es capaz de | titular sabe | titular es capaz de | quien lo obtiene sabe | persona titular sabe
    titular puede = puede | titular puede | quien lo obtiene puede | persona titular puede
    introduce en = introduce en | introduce a | introducción a | inicia en | iniciación a
  `,
  be: 'es son será serán fue está están',
  learns: 'aprende aprenden aprenderá aprenderán',
  teaches: `
    enable = permite
    learn = enseña
    train = capacita | forma
    prepare = prepara
    license = habilita
  `,
  taught: `
    train = capacitados | capacitadas | formados | formadas
    prepare = preparados
  `,
  toWhom: 'a',
  toDo: 'a para cómo',
  selves:
    'curso taller programa certificado diploma título máster seminario diplomado insignia insigniadigital formación microcredencial certificación acreditación capacitación titulación',
  acts: {
    verbs: `
      elaborar:elaboración crear:creación diseñar:diseño entregar:entrega presentar:presentación publicar:publicación realizar:realización
      redactar:redacción superar:superación preparar:preparación organizar:organización dirigir:dirección impartir:impartición desarrollar:desarrollo
      planificar:planificación construir:construcción analizar:análisis registrar:registro documentar:documentación defender:defensa
      grabar:grabación montar:montaje ejecutar:ejecución conducir:conducción guiar evaluar:evaluación investigar recopilar:recopilación
      recoger:recogida traducir:traducción instalar:instalación configurar:configuración revisar:revisión identificar:identificación
      cumplir:cumplimiento obtener:obtención completar aprobar:aprobación finalizar:finalización participar acompañar:acompañamiento
      exponer:exposición resolver:resolución programar:programación interpretar:interpretación reparar:reparación coordinar:coordinación
    `,
    links: 'de',
    own: 'superar completar entregar aprobar finalizar asistir realizar',
  },
  suffixes: 'ar = ación',
  ownActs: `
    asistir a = asistencia a
    asistir a ≥ = asistencia ≥ | asistencia a ≥
    participar en = participación en
    superar = superación de | aprobación de
    completar = finalización de
  `,
  ownObjects:
    'curso cursos módulo módulos unidad unidades sesión sesiones taller talleres examen exámenes prueba pruebas trabajo trabajos proyecto proyectos memoria ensayo tesis portafolio porfolio ejercicio ejercicios prácticas práctica tarea tareas seminario seminarios hora fase fases formación programa actividad actividades webinar',
  others:
    'experto expertos experta expertas tutor tutores tutora mentor mentores profesor profesores docente docentes formador formadores instructor instructores jurado tribunal supervisor supervisores evaluador evaluadores empresa especialista especialistas colegas compañeros certificado certificados diploma título insignia referencia referencias formulario encuesta cuestionario material materiales',
  verbs: verbForms(
    `observar revisar firmar calificar valorar supervisar organizar juzgar validar verificar examinar confirmar controlar corroborar certificar registrar moderar entregar presentar completar realizar dictar avalar asistir coordinar seleccionar asignar acompañar otorgar conceder
    impartir: imparte imparten / impartido impartida impartidos impartidas; redactar: redacta redactan / redactado redactada; evaluar: evalúa evalúan / evaluado evaluada evaluados evaluadas; aprobar: aprueba aprueban / aprobado aprobada aprobados aprobadas; corregir: corrige corrigen / corregido corregida corregidos corregidas; dirigir: dirige dirigen / dirigido dirigida dirigidos dirigidas; comprobar: comprueba comprueban / comprobado comprobada comprobados comprobadas; emitir: emite emiten / emitido emitida; puntuar: puntúa puntúan / puntuado puntuada puntuados puntuadas`,
    iberianForms,
  ),
  covered: 'abarca = abordado | abordada | abordados | abordadas | tratado | tratada | tratados | tratadas',
  by: 'por',
  circumstances: 'apartirde durante antes ante cada tras después',
  must: 'debe deben',
  also: 'también además asimismo igualmente',
  again: 'él ella ellos ellas',
  continued: `
    , incluidos = esto incluye
    , con = incluye también
    con = consta de | tiene | contiene | se compone de
  `,
  generic:
    'temas tema áreas área partes parte aspectos puntos elementos piezas objetos obras textos contenidos apartados atributos bloques',
  leads:
    'do = se requiere : | se requiere | requisitos : | se exige : | requisito : | es necesario | hay que | para obtenerlo ,',
  having:
    'do = tener | contar con | disponer de | poseer | debe tener | estar en posesión de | debe contar con | haber | debe poseer | se requiere',
  needs:
    'se requiere requieren necesita necesitan debe es son necesario necesarios necesaria necesarias exige exigen precisa precisan',
  aims: 'do = para aprobar | para superar examen | para superarlo | para superar prueba',
});
