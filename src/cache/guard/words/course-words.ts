import { wordSet } from './word-lists.ts';

/** How a language calls what a credential is given for, where it says no more than that it was taught. */
export type CourseWords = {
  readonly names: ReadonlySet<string>;
  /** Behind such a word at the start of a title: what is taught. */
  readonly links: ReadonlySet<string>;
  /** Whether it also ends a title: `Fire Safety Course`. */
  readonly isLast: boolean;
  /** Whether it stands before what is taught without a word between: `Cursus Heftruck`. */
  readonly isApposed: boolean;
  /** Beside these it is a thing of its own: golf course, weight training, formation des prix, programma di scambio. */
  readonly besides: ReadonlySet<string>;
};

/**
 * Not a workshop, a seminar, a module, a bootcamp or an apprenticeship: they are taught in another way. Nor a diplomado,
 * an Ausbildung or a stage: they end in a standing of their own.
 */
export const courseWords: Readonly<Record<string, CourseWords>> = {
  en: {
    names: wordSet('course program training'),
    links: wordSet('in on'),
    isLast: true,
    isApposed: false,
    besides: wordSet(`
      golf race obstacle assault ropes main water crash correspondence core short long full
      weight strength circuit interval resistance endurance altitude autogenic personal athletic fitness functional cross
      hypertrophy balance gait speed agility memory brain cognitive voice vocal ear toilet potty model dog horse puppy animal cat pet gundog
      bird falcon network sports swim plyometric suspension
      exchange reward rewards loyalty computer graduate apprenticeship internship mentoring fellowship ambassador honors exercise wellness
      screening vaccination immunization research doctoral master masters bachelor degree certificate diploma space nuclear
      compliance outreach youth school assurance improvement assistance foundation access bridging residency placement volunteer
      leaders future entry early pilot national international management software quality loan grant scholarship referral
      product audit inspection monitoring maintenance testing surveillance accreditation certification licensing television radio tv
      teacher staff employee workforce induction initial basic vocational professional technical military recruit
      the a an of in on for to by & and or with from your our my
    `),
  },
  es: romance('curso formación programa capacitación', 'de en sobre'),
  fr: romance('cours formation programme', 'de en sur à'),
  pt: romance('curso formação programa capacitação', 'de em sobre'),
  it: romance('corso percorso programma', 'di in su'),
  de: {
    names: wordSet('kurs lehrgang schulung'),
    links: wordSet('in zu zum zur'),
    isLast: true,
    isApposed: true,
    besides: wordSet('von der des fuer und &'),
  },
  nl: {
    names: wordSet('cursus training opleiding'),
    links: wordSet('in over'),
    isLast: false,
    isApposed: true,
    besides: wordSet('van tot voor de het en & bachelor master mbo hbo kracht conditie fitness hond paard hardlopen'),
  },
};

function romance(names: string, links: string): CourseWords {
  return {
    names: wordSet(names),
    links: wordSet(links),
    isLast: false,
    isApposed: false,
    besides: wordSet(`
      preços precios prix prezzi equipos equipas equipes équipes grupos groupes gruppi palabras palavras mots parole imágenes imagens images
      capital sociedades sociétés società empresas entreprises personas personal pessoas pessoal personnes personnel persone personale
      cuadros quadros cadres quadri líderes leader leaders jóvenes jovens jeunes giovani adultos adultes adulti docente docentes
      profesorado professorado mentores mentors mentori voluntariado volontariat volontariato voluntarios intercambio intercâmbio échange échanges scambio
      becas bolsas bourses borse prácticas práticas stages tirocinio mestrado máster master doctorado doutorado doutoramento doctorat dottorato
      laurea grado grau licenciatura investigación investigação pesquisa recherche ricerca televisión televisão télévision televisione radio rádio
      ordenador computador computadora informático fidelización fidelização fidélisation lealtad vacunación vacinação vaccination vaccinazione
      gestión gestão gestion gestione auditoría auditoria audit calidad qualidade qualité qualità mantenimiento manutenção maintenance manutenzione
      guerra gobierno governo gouvernement excelencia excelência excellence eccellenza agua água eau acqua montaña vida vie vita
      pós pos base perfeccionamiento aperfeiçoamento perfectionnement perfezionamento especialización especialização spécialisation
      especialidad especialista formación formação formation formazione curso cours corso capacitación capacitação acceso acesso accès accesso
      ingreso extensión extensão éxito nivel nível niveau livello actualización
      1 2 3 4 5 6
    `),
  };
}
