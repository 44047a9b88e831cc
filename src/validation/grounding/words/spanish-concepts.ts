import type { Words } from './words.ts';

export const spanishConcepts: Words['concepts'] = {
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
  exam: 'examen*, exámenes, prueba final, prueba escrita, prueba oral, prueba teórica, prueba práctica, prueba, pruebas, test, tests, cuestionario final, control, control escrito, examen final, evaluación final, test final, oposición ~ cuestionario*, prueb*, exam*, quiz*, preguntas, aprob*',
  proctored:
    'supervisad*, vigilad*, con vigilancia, bajo supervisión, proctor*, presencialmente vigilado ~ supervis*, vigil*, proctor*, tutor',
  assessed:
    'evaluación, evaluaciones, evaluad*, calificad*, calificación, evaluador*, examinador*, comité, rúbrica, evaluación rigurosa, evaluad* por, examinad* por, juzgad* por, revisad* por expert*, evaluación externa, evaluación independiente, rigurosamente evaluad* ~ evalu*, calific*, not*, assess*, prueb*, examen*, corregi*',
  panel:
    'jurado, jurados, tribunal, comisión evaluadora, comisión evalúa, comité evaluador, panel de expertos, evaluadores externos, evaluador externo ~ jurado*, tribunal*, comisión*, comité*, panel, evaluador*, expert*',
  capstone: 'proyecto final, trabajo final, trabajo de fin, proyecto fin de ~ proyecto*, capstone*, entreg*',
  thesis: 'tesis, tesina*, trabajo de fin de grado, trabajo de fin de máster ~ thesis, dissertation*',
  portfolio: 'portafolio*, portfolio*, porfolio* ~ portfolio*, carpeta',
  interview:
    'examen oral, entrevista oral, defensa oral, entrevista, entrevistas ~ oral*, entrevista*, interview*, viva, defensa',
  passed:
    'aprobad*, aprobar, aprobó, aprobaron, superad*, superó, superaron, superar, superado ~ aprob*, super*, pass*, obten*, éxito',
  mastery:
    'dominan, domina, dominar, dominio de, dominio del, dominado*, dominio, maestría, a la perfección, con soltura, con fluidez, conocimiento profundo, conocimientos profundos, conocimiento exhaustivo, amplio dominio, excelente*, comprensión profunda, perfectamente, al dedillo, de forma impecable, impecable*, dominio completo, dominio total, pleno dominio, con maestría, magistral*, experto en, expertos en, expertas en, amplios conocimientos, sólidos conocimientos, sólid*, exhaustiv*, todos los aspectos, virtuos*, profundo conocimiento, dominado, perfección, experta en, amplio conocimiento, soltura, sin secretos, todos los secretos, de cabo a rabo ~ domin*, maestr*, master*, sólid*, ampli*, profund*',
  competence:
    'competente*, capacitad* para, cualificad*, calificados para, hábiles, diestr*, aptos para, apto para, capacitados, plenamente capaces, solvencia, altamente cualificad*, altamente capacitad*, plenamente capacitad*, plenamente cualificad*, plenamente formad*, de forma autónoma, de manera autónoma, autónom*, con autonomía, sin ayuda, sin supervisión, por sí solos, por su cuenta, listos para trabajar, listo para trabajar, preparados para ejercer, profesionales formados, formados en, solvente*, plenamente capaz, plenamente competente*, autónomamente, con total autonomía, por sí solo, por sí mism*, profesionales consumados, profesional consumado, list* para ejercer, preparad* para ejercer, experimentad* ~ competen*, capacit*, cualific*, autónom*, autonom*',
  demonstrated:
    'demostrad*, demostraron, demuestra*, comprobad*, probad*, ha demostrado, han demostrado, competencias adquiridas, adquirido las competencias, acreditan su capacidad, avala su competencia, prueba de que, prueba que, muestra que, acredita que, acreditan que, acredita la capacidad, acredita la competencia, certifica la capacidad, confirma que, confirma la capacidad, garantiza la capacidad, constata, evidencia que, han probado, demuestra que, demuestran que, queda demostrad*, prueba fehaciente, certifica que, certifica el dominio, certifica la competencia, acredita el dominio, confirma el dominio, avala que, avala el dominio, da fe, atestigua, competencias demostradas, competencia demostrada, competencia probada ~ demostr*, demuestr*, mostr*, muestr*, comprob*, constat*',
  ability: 'capaz, capaces, puede, pueden, sabe, saben, en condiciones de, capacidad de, capacidad para',
  certified:
    'certificad* en, certificad* como, certificados como, están certificados, está certificado, profesionales certificados, profesional certificado, queda certificado, certificad* profesional, obtiene la certificación, obtienen la certificación, son profesionales certificados, quedan certificados ~ certificación*, certified, certificad*',
  licensed:
    'licencia*, habilitad*, habilita, habilitación, colegiad*, autorizad* para, matriculad*, licencia profesional, carné profesional, permiso de, permiso para, autoriza a, autoriza para, autorizan, derecho a ejercer, ejercer la profesión, registrad* como, carnet, licencia para, habilitad* para, habilita para ejercer, puede ejercer, pueden ejercer, permite conducir, faculta para, título protegido, usar el título ~ licen*, habilit*, autoriz*, carné*',
  entitled:
    'da derecho, da acceso, dan acceso, otorga el derecho, permite ejercer, faculta*, acceso a la universidad, acceso directo, convalid*, equivale*, equivalente a, homologación, admisión a, exime*, exime, exenta, dispensa, sustituye a, sustituye el, sustituye la, sustituye al, vale por, equivale, abre el acceso, ingreso a, ingreso en, acceso a la, acceso al, da paso, conduce al título, conduce al grado, habilita para, habilita, convalida, convalidable*, exent* de, exención de, convalida*, convalidación, acceso garantizado, plaza garantizada, admisión garantizada, admitid* en, entrada directa, ingreso directo, equivale a, equivalen a, tiene la misma validez, misma validez, abre la puerta a la universidad, abre la puerta al grado, da entrada ~ convalid*, equival*, derecho, admi*, acceso, sustitu*, exen*, exim*, habilit*',
  accredited:
    'acreditad* por, acreditación, homologad*, homologación, oficialmente acreditad*, curso acreditado, formación acreditada, certificado acreditado, programa acreditado, título acreditado, están acreditados, acreditad* oficialmente, certificad* oficialmente, con validez oficial, reconocimiento oficial, titulación acreditada, habilitado por, acreditad* ante, organismo certificador, entidad acreditadora, certificación oficial, título oficial, acreditada por, acreditado por ~ acredita*, accredit*, homolog*',
  endorsed:
    'avalad*, aval de, respaldad*, aprobad* por, autorizad* por, validad* por, con el aval, con el respaldo, patrocinad*, auspiciad*, certificad* por, subvencionad*, regulad* por, sello, sello de, sellos, visto bueno, beneplácito, certificado por, cumple las normas, cumple con las normas, cumple los requisitos de, según los estándares, recomendad* por, apoyad* por, bajo el patrocinio, patrocinio, bajo licencia, en nombre de, verificad* por, auditad*, supervisad* por, ratificad*, autorización de, aprobación de, aprobación del, financiad* por, homologado por, respaldo de, respaldo del, cuenta con el respaldo, cuenta con el aval, cuenta con la aprobación, con la aprobación, refrendad*, auspicio*, lleva el sello, con el sello, cumple los estándares de, cumple las normas de, conforme a los estándares, supervisad* por el, bendecid* ~ aval*, respald*, aprob*, autoriz*, valid*, approv*, endors*, homolog*, certificad* por, regulad*, sello*, conforme*, estándar*, recomend*, apoy*, audit*, verific*',
  quality:
    'sello de calidad, calidad certificada, calidad garantizada, marca de calidad, garantía de calidad, máxima calidad, calidad superior, calidad contrastada ~ calidad*, quality*',
  partner:
    'en colaboración con, en alianza con, en asociación con, en cooperación con, junto con la, junto con el, desarrollado con, conjuntamente con, diseñado con, de la mano de, en colaboración, en alianza, en cooperación, en asociación, con la ayuda de, junto a la, junto al, codiseñad*, codesarrollad*, elaborad* con, cread* con, organizad* con, en conjunto con, en convenio, convenio, con el apoyo, con apoyo de, con el apoyo de ~ colabor*, alianza*, asocia*, cooper*, partner*, conjunt*, junto*',
  recognised:
    'reconocid* por, reconocid*, ampliamente aceptad*, valorad* por, aceptad* por, respetad*, reconocimiento de, reconocimiento por, apreciad*, muy valorad*, valorad*, goza de, prestigio entre, bien considerad*, considerad*, estimad*, válid* en, vale en, aceptad* en, aceptad*, confianza de, tiene peso, avalado internacionalmente, bien vist*, reconocid* en, ampliamente reconocid*, muy reconocid*, gozan de, prestigio reconocido, altamente valorad*, pasaporte, con peso en ~ reconoc*, recogni*, acept*, valor*, apreci*, estim*, confianza, considerad*',
  official:
    'oficial, oficiales, oficialmente, oficialidad, registro oficial, registro, inscrit* en ~ official*, oficial*',
  industryWide:
    'en todo el sector, por el sector, por la industria, en toda la industria, estándar de la industria, de la profesión, en toda la profesión, reconocid* en el sector, valorad* en el sector, apreciad* en el sector, reconocid* en la industria, valorad* en la industria, por la profesión, por los profesionales del sector ~ industr*, sector*, profesión',
  worldwide:
    'internacionalmente, a nivel internacional, prestigio internacional, mundialmente, a nivel mundial, en todo el mundo, global*, en toda europa, a nivel europeo, reconocimiento internacional, validez internacional, mundial, mundiales, unión europea, toda la unión, estados miembros, todos los países, cualquier país, otros países, fronteras, en europa, en el extranjero, alcance internacional, validez europea, de talla mundial, en varios países, en los cinco continentes, en varios continentes, más allá de las fronteras, en todos los países ~ internacional*, mund*, europ*, global*, international*, world*',
  nationwide:
    'a nivel nacional, en todo el país, a nivel estatal, en toda españa, nacionalmente, reconocimiento nacional, validez nacional, del país, registro nacional, todo el territorio, territorio nacional, en todo el estado, en todas las comunidades, de ámbito nacional, ámbito nacional, todo méxico, todo el país, de todo el país, en todo el territorio ~ nacional*, national*, país',
  byEmployers:
    'por los empleadores, por empleadores, por las empresas, entre las empresas, los reclutadores, los empleadores, empleadores, las empresas valoran, las empresas buscan, las empresas reconocen, reclutadores, por empresas, departamentos de selección, valorad* por las empresas, departamentos de recursos humanos, a ojos de las empresas ~ emplead*, employer*, empresa*',
  byState:
    'por el estado, por el ministerio, del ministerio, por el gobierno, estatal*, reconocido por el estado, ministerio, gobierno, junta de, administración pública, por ley, legal*, la ley, consejería, título de estado, administraciones públicas reconocen ~ estad*, ministeri*, gobierno*, state, government*',
  awardWinning:
    'galardonad*, premiad*, ganador* de, lauread*, condecorad*, premio a la excelencia, varios premios, premio, premios, curso del año, programa del año, escuela del año, insignia del año, del año, medalla*, trofeo*, ganador*, ganó, ganado, ganan, campe*, distinguid*, elegid* mejor, vencedor*, honrad*, reconocid* con, mención especial, galardón, galardones, multipremiad*, varias veces premiad*, laureado*, se alzó con, ha obtenido el premio, ha recibido el premio, obtuvo el premio, recibió el premio, elegid* como el mejor, elegid* como la mejor, nombrad* mejor, campeón*, medallist* ~ premi*, award*, galard*, medalla*, campe*, ganad*',
  nominated: 'finalista*, nominad* ~ finalista*, nomin*',
  leading:
    'líder, líderes, puntero*, puntera*, de clase mundial, de vanguardia, referente*, vanguardia, pioner*, a la vanguardia, referencia en, referencia del, es referencia, centro de excelencia, de alto nivel, de primera línea, punter*, a la cabeza del sector, de última generación, número uno, punteros, punteras, vanguardi*, innovador* por, revolucionari*, abanderad*, marca la pauta, marca tendencia, escuela de referencia, centro de referencia, de talla mundial ~ leading, lider*, líder*',
  best: 'mejor, mejores, número uno, número 1, nº 1, n 1, top, el más prestigioso, la más prestigiosa, el más completo, la más completa, más reconocid*, más valorad*, más demandad*, más prestigios*, más complet*, inigualable*, insuperable*, sin igual, excepcional*, único en su clase, más antigu*, más grande*, mayor centro, mayor escuela, la mayor, el mayor, más popular*, más conocid*, más exigente*, más vendid*, más seguid*, más elegid*, más buscad*, más solicitad*, más avanzad*, más apreciad*, ningún otro, ninguna otra, primer puesto, primera posición, segundo puesto, encabeza, ranking*, top 5, top 10, top 3, número dos, sin rival, sin parangón, incomparable*, inmejorable*, superventas, favorit*, entre los mejores, entre las mejores, el mejor, la mejor, los mejores, las mejores, de los mejores, de las mejores, mejor valorad*, mejor puntuad*, mejor considerad*, no tiene rival, no tiene igual, imbatible*, primer lugar del, ranking, más complet* del, más respetad*, máximo exponente, patrón oro, estándar de oro ~ best, top, mejor*, tres mejores, más alt*, máxim*',
  prestigious:
    'prestigios*, de prestigio, renombre, de renombre, renombrad*, reputad*, célebre*, ilustre*, élite, de excelencia, prestigio, buena reputación, reputación, fama, afamad*, eminente*, legendari*, respetad*, de primer orden, emblemátic*, distinguida, insigne*, prestigi*, renombr*, de élite, aclamad*, admirad*, codiciad*, gran reputación, excelente reputación ~ prestigious, prestigi*',
  inDemand:
    'muy demandad*, alta demanda, solicitad*, más buscad*, codiciad*, cotizad*, gran demanda, con demanda, demandad*, muy solicitad*, muy buscad*, escasez, se rifan, agotad*, fuerte demanda, buscad* por, escasez de, lista de espera, muy cotizad*, cada vez más demandad*, se disputan, se los disputan, se las disputan, disputad* ~ demand*, solicit*',
  exclusive:
    'exclusiv*, únic* en su, el único, la única, únic* certificad*, en ningún otro lugar, primero en su género, primera en su género, primer curso, primera certificación, solo aquí, en exclusiva, únicos, exclusiva, únic* en su género, único en su clase, única en españa, únic* en el mundo, en ningún otro, ningún otro curso, el único curso, la única formación, el único certificado ~ únic*, sol*',
  distinction:
    'con honores, matrícula de honor, sobresaliente*, con distinción, cum laude, con mención, máxima calificación, sobresaliente, nota máxima ~ honor*, distinci*, merit*, mención',
  salary:
    'salario*, sueldo*, salarial*, ingresos, remuneración, mejor pagad*, ganar más, mejor remunerad*, sueldos, mejores sueldos, mejor sueldo, mejor salario, bien pagad*, bien remunerad*, aumento, ganan más, gana más, lucrativ*, bonificación, plus salarial, aumento de sueldo, retribución ~ salar*, sueldo*, pag*, remuner*',
  guarantee:
    'garantiza*, garantizad*, garantía*, asegura un, asegura el, aseguran, asegurad*, asegura, seguro de encontrar, promete*, promesa*, sin riesgo, garantía de empleo, promesa, con total seguridad, éxito asegurado, infalible* ~ garant*, guarant*, asegur*',
  job: 'empleo, empleos, salida laboral, salidas laborales, salidas profesionales, inserción laboral, mercado laboral, contratación, contratad*, conseguir trabajo, encontrar trabajo, encontrar empleo, puesto asegurado, un puesto, oportunidades laborales, bolsa de empleo, bolsa de trabajo, empleabilidad, abre puertas, abre las puertas, abre la puerta, trabajo asegurado, oferta de trabajo, asegurad* trabajo, puesto de, puesto garantizado, contrato, contrato fijo, contrato indefinido, prácticas remuneradas, prácticas garantizadas, prácticas en empresa, inserción, colocación, acceso al empleo, tasa de empleo, salida profesional, salidas, empresas buscan, las empresas contratan, bolsa de, hueco en el mercado, oportunidades de empleo, primer empleo, incorporación inmediata, incorporación, empleable*, list* para trabajar, preparad* para el empleo, preparad* para trabajar, trabajo seguro, contrato laboral, contrato de trabajo, conseguir empleo, consiguen empleo, consigue empleo, encuentran empleo, encuentra empleo, encuentran trabajo, encuentra trabajo, oferta laboral, ofertas laborales, ofertas de empleo, perspectivas laborales, futuro laboral, puerta de entrada, puertas del mercado, puertas a un, puertas del sector, llave para, pasaporte a, pasaporte al, salto al mercado, incorporarse al mercado, incorporarse a empresas, mundo laboral, entrar en el sector ~ empleo*, job*, laboral*, contrat*, employ*, puesto*, inserción, prácticas',
  career:
    'carrera*, ascenso*, promoción profesional, desarrollo profesional, crecimiento profesional, proyección profesional, ascender, futuro profesional, puestos de responsabilidad, puesto de responsabilidad, puestos directivos, subir de categoría, progresar en su profesión, ascensos, promoción interna, promocionar, proyección laboral, carrera profesional, carreras profesionales, desarrollo de carrera, progresión profesional, éxito profesional, impulsa su carrera, impulsa tu carrera, impulso profesional, puesto directivo, cargos directivos, cargo directivo ~ carrera*, career*, ascen*, promo*',
  online:
    'en línea, online, on line, a distancia, virtual*, e learning, telemátic*, mooc, por internet, por videoconferencia, videoconferencia, webinar*, en remoto, remot*, híbrid*, semipresencial, telepresencial ~ online, web*, distancia, línea, remote, digital*, internet, virtual*',
  inPerson:
    'presencial*, en persona, cara a cara, clases en el aula, formación en aula, clases en aula ~ in person, presen*, aula*, taller*, face, classroom, clase*, asist*, práctic*',
  selfPaced: 'a su ritmo, a tu ritmo, a propio ritmo, autoestudio, autodirigid*, autoguiad* ~ self*, auto*, ritmo',
  instructorLed:
    'dirigido por un instructor, guiad* por, tutorizad*, a cargo de, de la mano de, por expertos, por profesionales, tutor personal, tutoría*, mentoría*, enseñad* por ~ instructor*, tut*, docent*, profesor*, impart*, gui*, facilitad*',
  partTime:
    'a tiempo parcial, a tiempo completo, media jornada, jornada completa, clases nocturnas ~ part time, full time, noche*, tarde*, tiempo',
  free: 'gratis, gratuit*, sin coste, sin costo ~ free, gratuit*, gratis',
  lifetime:
    'de por vida, no caduca, nunca caduca, vitalici*, permanente*, sin caducidad, indefinid*, validez ilimitada, para toda la vida, no expira, para siempre, toda la vida, sin fecha de caducidad, sin vencimiento, no vence, nunca vence, ilimitada, por tiempo indefinido ~ lifetime, indefinid*, never expire*, ilimitad*, vida',
  renewal:
    'renov*, recertific*, caduca, caducidad, válid* por, válid* durante, vigencia, validez de, expira ~ valid*, válid*, vigen*, renew*, expir*, renov*',
  priorKnowledge:
    'experiencia previa, conocimientos previos, conocimiento previo, prerrequisito*, pre requisito*, requisitos previos, requisito previo, ya saben, ya sabe, ya dominan, años de experiencia, requisitos de acceso, requisito de acceso, experiencia anterior, previamente ~ experiencia*, previ*, prior, conocimiento*, requisito*, saber, prerequisite*',
  background:
    'experiencia en, experiencia con, experiencia de, experiencia profesional, titulad*, título universitario, titulación, con título, conocimientos de, conocimientos básicos, que hayan, que han completado, que ya, con formación en, formación previa, graduados en, licenciados en, colegiad*, experiencia, con experiencia en, que posean, con estudios, con titulación, con carné, con un título, con título de, con nivel, con conocimientos, con licencia, con un curso, que tengan, con * de experiencia, con experiencia, con carnet, con permiso ~ experiencia*, titul*, títul*, conocimiento*, formación, graduad*',
  experienced: 'experimentad*, con experiencia, veteran*, de larga trayectoria ~ experien*, experiment*',
  degree:
    'título universitario, grado universitario, titulación universitaria, título oficial, titulación oficial ~ degree*, universi*, título*, grado, licenci*',
  diploma: 'diploma, diplomas ~ diplom*',
  manyOf:
    'cientos de, miles de, decenas de, millones de, centenares, incontables, miles, cientos, la mayoría, gran mayoría, inmensa mayoría, casi todos los participantes, casi todas las participantes, casi todos los alumnos, la práctica totalidad, innumerables',
};
