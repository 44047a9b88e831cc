import { activityForms } from './activity-forms.ts';

/** What courses teach to do. Not `trabajar`, `registrar`, `informar`: their nouns are things. */
export const spanishActivities = activityForms({
  verbs: `
    abordar:abordaje aconsejar acompañar:acompañamiento adaptar:adaptación administrar:administración afinar:afinación ajustar:ajuste
    alimentar:alimentación almacenar:almacenamiento analizar:análisis animar:animación aplicar:aplicación apoyar:apoyo aprovechar:aprovechamiento
    armar:armado arreglar:arreglo asesorar:asesoramiento atender:atención auditar:auditoría automatizar:automatización
    bordar:bordado buscar:búsqueda calcular:cálculo calibrar:calibración captar:captación catalogar:catalogación catar:cata clasificar:clasificación coordinar:coordinación
    colocar:colocación comercializar:comercialización comparar:comparación comprender:comprensión comprobar:comprobación configurar:configuración
    confeccionar:confección conservar:conservación construir:construcción consolidar:consolidación contratar:contratación controlar:control coser:cosido cocinar:cocinado
    corregir:corrección cortar:corte crear:creación criar cuidar:cuidado cultivar:cultivo decorar:decoración defender:defensa definir:definición depurar:depuración desarrollar:desarrollo
    describir:descripción desinfectar:desinfección despiezar:despiece detectar:detección diagnosticar:diagnóstico dibujar:dibujo dinamizar:dinamización diseñar:diseño dirigir distribuir:distribución
    documentar:documentación editar:edición ejecutar:ejecución elaborar:elaboración elegir:elección eliminar:eliminación emplear encuadernar:encuadernación ensayar:ensayo entrenar:entrenamiento
    enviar:envío envasar:envasado escribir:escritura establecer:establecimiento estudiar estimar:estimación evaluar:evaluación explotar:explotación explorar exponer extraer:extracción fabricar:fabricación
    facturar:facturación fermentar:fermentación formular:formulación fomentar:fomento fotografiar:fotografiado garantizar gestionar:gestión grabar:grabación guiar identificar:identificación
    impartir:impartición implantar:implantación implementar:implementación impulsar:impulso inspeccionar:inspección instalar:instalación integrar:integración interpretar:interpretación inventariar
    investigar:investigación lavar:lavado leer:lectura levantar:levantamiento limpiar:limpieza liderar lijar:lijado localizar:localización manejar:manejo mantener:mantenimiento
    manipular:manipulación mecanizar:mecanización,mecanizado mediar:mediación medir:medición mejorar:mejora mezclar:mezcla modelar:modelado modelizar:modelización moldear:moldeado,moldeo montar:montaje mover:movimiento movilizar:movilización negociar:negociación observar:observación
    obtener:obtención operar:operación optimizar:optimización ordenar:ordenación organizar:organización peinar:peinado pintar pilotar:pilotaje planificar:planificación plantar:plantación podar:poda ponderar potabilizar:potabilización
    prensar:prensado preparar:preparación prescribir:prescripción presentar:presentación preservar:preservación prevenir:prevención priorizar:priorización procesar:procesamiento producir:producción programar:programación promocionar:promoción
    promover proteger:protección proyectar publicar:publicación realizar:realización recepcionar:recepción reciclar:reciclaje recoger:recogida reconocer:reconocimiento recuperar:recuperación redactar:redacción reducir:reducción reforzar:refuerzo
    rehabilitar:rehabilitación reparar:reparación replantear:replanteo rescatar:rescate resolver:resolución restaurar:restauración revisar:revisión rotular:rotulación seleccionar:selección sembrar:siembra servir señalizar:señalización simular:simulación soldar:soldadura
    supervisar:supervisión sustituir:sustitución tallar:talla tejer:tejido teñir:teñido tasar:tasación tostar:tueste,tostado traducir:traducción transcribir:transcripción transformar:transformación transmitir:transmisión transportar:transporte tratar:tratamiento
    trazar:trazado tutorizar:tutorización usar:uso valorar:valoración validar:validación vender:venta ventilar:ventilación verificar:verificación vigilar:vigilancia visualizar:visualización
    entregar:entrega superar:superación
    acondicionar:acondicionamiento actualizar:actualización adoptar:adopción ampliar:ampliación archivar:archivado asegurar:aseguramiento autorizar:autorización cifrar:cifrado codificar:codificación
    compilar:compilación convertir:conversión cumplimentar:cumplimentación depilar:depilación descargar:descarga descifrar:descifrado desmontar:desmontaje desplegar:despliegue digitalizar:digitalización
    dosificar:dosificación embalar:embalaje empaquetar:empaquetado ensamblar:ensamblaje,ensamblado esterilizar:esterilización etiquetar:etiquetado evacuar:evacuación expedir:expedición
    formalizar:formalización higienizar:higienización homologar:homologación ilustrar:ilustración impermeabilizar:impermeabilización imprimir:impresión inmovilizar:inmovilización lubricar:lubricación
    maquetar:maquetación moderar:moderación moler:molienda monitorizar:monitorización pasteurizar:pasteurización perforar:perforación planchar:planchado pulir:pulido pulverizar:pulverización
    reanimar:reanimación rebobinar:rebobinado regar:riego renovar:renovación reorganizar:reorganización reponer:reposición representar:representación retocar:retoque segmentar:segmentación
    sensibilizar:sensibilización tramitar:tramitación triturar:trituración
  `,
  links: 'de',
  own: 'entregar completar superar presentar realizar elaborar',
  toWhom: 'a',
  helping: 'guiar acompañar atender cuidar entrenar asesorar apoyar supervisar liderar rescatar aconsejar tutorizar',
});
