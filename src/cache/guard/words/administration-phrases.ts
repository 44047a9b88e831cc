import { phraseList, type PhraseList } from './word-lists.ts';

/**
 * What those who administer credentials write in two ways and mean once, by language, with abbreviations of one meaning
 * in credentials. Not `GP` alone, which is a person too, and no `last` for `final`.
 */
export const administrationPhrases: Readonly<Record<string, PhraseList>> = {
  en: phraseList(`
    ev = electric vehicle
    evs = electric vehicles
    gp clinic = general practice clinic
    gp surgery = general practice surgery
    hvac = heating ventilation & air conditioning | heating , ventilation & air conditioning
    nhs = national health service
    hgv = heavy goods vehicle
    uav = unmanned aerial vehicle
    vfx = visual effects
    sop = standard operating procedure
    sops = standard operating procedures
    bsl = british sign language
    asl = american sign language
    preparation = prep
    demo = demonstration
    maths = mathematics | math
    of every age = of all ages | of any age
    helps = helps to
    help = help to
    provide evidence = show evidence | submit evidence | supply evidence
    provide proof = show proof | submit proof | supply proof
  `),
  es: phraseList(`
    de todas edades = de cualquier edad
    aportar evidencia = mostrar evidencia | presentar evidencia
    aportar evidencias = mostrar evidencias | presentar evidencias
    ante jurado = delante de jurado | frente a jurado
    ante tribunal = delante de tribunal | frente a tribunal
  `),
  fr: phraseList(`
    de tous âges = de tout âge
    devant jury = face à jury
    ia = intelligence artificielle
    rh = ressources humaines
  `),
  pt: phraseList(`
    perante júri = diante de júri | em frente a júri | em frente ao júri | diante do júri | perante o júri
    ia = inteligência artificial
    de todas idades = de qualquer idade
  `),
  it: phraseList(`
    davanti a commissione = di fronte a commissione | dinanzi a commissione | davanti alla commissione | di fronte alla commissione | dinanzi alla commissione
    ia = intelligenza artificiale
    di tutte età = di ogni età | di qualsiasi età
  `),
  de: phraseList(`
    ki = kuenstlicher intelligenz | kuenstlichen intelligenz
    nachweis vorlegen = nachweis erbringen
    nachweise vorlegen = nachweise erbringen
  `),
  nl: phraseList(`
    ai = kunstmatige intelligentie
    bewijs leveren = bewijs aanleveren
    van alle leeftijden = van elke leeftijd | van iedere leeftijd
  `),
};
