import { wordSet, type WordLists } from './word-lists.ts';

/**
 * The accents that a text in capitals is typed without, in a language where many do so: `PRUEBA BASICA`. None where it
 * has some of them. The tilde of ñ is never one: it makes another letter.
 */
export function accentsMissing(text: string, { of }: WordLists): RegExp | undefined {
  const marks = text.normalize('NFD');
  if ((of !== 'de' && of !== 'di') || /[\u0300-\u0302\u0308]/u.test(marks)) return undefined;
  // Keyboards have ç and ã, so that some leave out the other accents only.
  return /[\u0303\u0327]/u.test(marks) ? /[\u0300-\u0302\u0308]/gu : /(?<!n)\u0303|[\u0300-\u0302\u0308\u0327]/gu;
}

/**
 * Whether a word can be no other where it stands in capitals without accents, nor another be it: `évalué` and `évalue`,
 * `des` and `dès`, `forets` and `forêts`, `secretaría` and `secretaria` all may. Only words and endings that somebody
 * has looked at are certain, since no list of those that have a twin would ever be whole.
 */
export function isCertainInCapitals(posted: string, lists: WordLists): boolean {
  const word = posted.toLowerCase();
  const { words, endings } = certain[languageOf(lists)];
  return /\d/.test(word) || words.has(word) || (word.length > 5 && endings.test(word));
}

type Romance = 'es' | 'fr' | 'pt' | 'it';

function languageOf({ and, of }: WordLists): Romance {
  if (of === 'di') return 'it';
  if (and.has('et')) return 'fr';
  return and.has('y') ? 'es' : 'pt';
}

/** In no list: what is a form of a verb with an accent more or less, and small words that are two (`de` and `dé` in Spanish, `à` and `a`). */
const certain: Readonly<Record<Romance, { readonly words: ReadonlySet<string>; readonly endings: RegExp }>> = {
  es: {
    words: wordSet(`
      en y e con para por un una unos unas los las la lo o u del al según también además después través
      año años día días vía vías guía guías español española españoles básico básica básicos básicas
      técnico técnica técnicos técnicas mecánico mecánica mecánicos mecánicas teórico teórica teóricos teóricas teoría
      física físico química químico clínico clínica clínicos mínimo mínima máximo máxima náutica náutico francés japonés portugués
      panadería pastelería enfermería ingeniería hostelería carpintería jardinería albañilería peluquería fontanería
      primeros primeras auxilios socorrismo salvamento alimentos examen exámenes sector sectores nivel niveles hora horas web
    `),
    endings:
      /(?:ción|ciones|sión|siones|(?:log|graf)ías?|[^r]átic[oa]s?|áutic[oa]s?|ógic[oa]s?|ónic[oa]s?|ístic[oa]s?|dad|dades|mientos?|dor|dores)$/u,
  },
  fr: {
    words: wordSet(`
      de d l le les un une et en au aux avec par pour dans moins plus sous
      qualité qualités activité activités sécurité santé faculté facultés difficulté difficultés liberté libertés unité unités
      université universités responsabilité responsabilités électricité publicité société sociétés comptabilité accessibilité
      propreté maternité communauté communautés autorité priorité spécialité spécialités hospitalité
      étude études école écoles matière matières première premières théorie pédagogie hygiène médecine
      métier métiers crédit crédits compétence compétences hôtel hôtels hôtellerie bâtiment bâtiments
      durée journée journées soirée lycée musée année années très après système systèmes problème problèmes
      réussir réaliser préparer étudier écrire vérifier réparer développer
      plan plans examen examens stage stages cours projet projets travail client clients premier premiers secours
      accueil bois fer vin vins chantier atelier certificat brevet permis heure heures jour jours mois an ans semaine semaines
      rendre prendre vendre personne personnes niveau niveaux
    `),
    endings: /(?:tion|tions|sion|sions|[lrtpg]ements?|teurs?|trices?|ologies?|ières?|ndre|ttre)$/u,
  },
  pt: {
    words: wordSet(`
      em o os um uma uns umas com para dos na nas ao aos ou também além após três nível níveis saúde não
      português inglês francês mês mínimo mínima máximo máxima básico básica básicos básicas
      técnico técnica técnicos técnicas mecânico mecânica mecânicos mecânicas elétrico elétrica eletrônica eletrónica
      hidráulica química físico física informática matemática
      ciência ciências competência competências assistência emergência emergências urgência urgências frequência deficiência
      ambulância vigilância primeiros socorros curso cursos hora horas alimentos
    `),
    endings: /(?:ção|ções|são|sões|dades?|(?<![cç]a)mentos?|(?<![cç]a)dor(?:es)?|agem|agens|ístic[oa]s?)$/u,
  },
  it: {
    words: wordSet(`
      di del dei delle della dello degli il lo gli un una in per con ed al alla ai agli alle
      qualità attività università responsabilità città società età libertà difficoltà sanità pubblicità comunità
      elettricità ospitalità accessibilità legalità civiltà facoltà volontà verità più già così caffè
      corso corsi patente nautica miglia esame esami ore
    `),
    endings: /(?:zione|zioni|tore|tori|trice|trici|iche|nza|nze|ismo|ista|iste)$/u,
  },
};
