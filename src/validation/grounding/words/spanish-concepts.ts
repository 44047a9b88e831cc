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
  exam: 'examen*, exámenes, prueba final, prueba escrita, prueba oral, prueba teórica, prueba práctica, prueba, pruebas, test, tests, cuestionario final ~ cuestionario*, prueb*, exam*, quiz*, preguntas, aprob*',
  proctored:
    'supervisad*, vigilad*, con vigilancia, bajo supervisión, proctor*, presencialmente vigilado ~ supervis*, vigil*, proctor*, tutor',
  assessed:
    'evaluación, evaluaciones, evaluad*, calificad*, calificación, tribunal, jurado ~ evalu*, calific*, not*, assess*, prueb*, examen*, corregi*',
  capstone: 'proyecto final, trabajo final, trabajo de fin, proyecto fin de ~ proyecto*, capstone*, entreg*',
  thesis: 'tesis, tesina*, trabajo de fin de grado, trabajo de fin de máster ~ thesis, dissertation*',
  portfolio: 'portafolio*, portfolio*, porfolio* ~ portfolio*, carpeta',
  interview: 'examen oral, entrevista oral, defensa oral, entrevista, entrevistas ~ oral*, entrevista*, interview*, viva, defensa',
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
    'en todo el sector, por el sector, por la industria, en toda la industria, estándar de la industria, de la profesión, en toda la profesión, reconocid* en el sector, valorad* en el sector, apreciad* en el sector, reconocid* en la industria, valorad* en la industria ~ industr*, sector*, profesión',
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
    'líder, líderes, puntero*, puntera*, de clase mundial, de vanguardia, referente*, vanguardia ~ leading, lider*, líder*',
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
};
