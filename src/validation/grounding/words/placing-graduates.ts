import type { Patterns } from './standing-patterns.ts';

const people = '(?:graduates|holders|learners|students|trainees|participants|alumni|earners)';
const houses =
  '(?:compan(?:y|ies)|firms?|employers?|salons?|workshops?|hotels?|clinics?|hospitals?|shops?|cafes?|bars?|restaurants?|kitchens?|bakeries|studios?|businesses|jobs?|positions?|work)';

/** That a school brings its people into work, or onto a list that others hire from. */
export const placesGraduates: Patterns = {
  en: [
    `(?:places?|placed) (?:its |their |our |all |most |many |the |of ){0,3}${people}(?: [^ ,]+)? (?:in|with|at|into)(?: [^ ,]+){0,2} ${houses}`,
    `(?:joins?|enters?|added to|admitted to|included in|placed on|part of)(?: [^ ,]+){0,4} (?:recruitment|talent|candidate|hiring) (?:pool|list|register|database)`,
  ],
  de: [
    `(?:vermittelt|vermitteln|bringt|bringen)(?: (?:ihre|seine|die|alle|absolventinnen|und|absolventen|teilnehmende|lernende)){1,5} (?:in|an|bei)(?: [^ ,]+){0,2} (?:\\S*betriebe?n?|\\S*unternehmen|\\S*firmen|cafes|hotels|salons|praxen|kliniken|arbeit|stellen)`,
    `(?:in|auf)(?: [^ ,]+){0,2} (?:bewerber|talent|kandidaten|rekrutierungs|personal)(?:pool|liste|datenbank|kartei)`,
  ],
  nl: [
    `(?:plaatst|plaatsen)(?: (?:haar|zijn|hun|de|alle|afgestudeerden|cursisten|deelnemers|studenten)){1,4} (?:in|bij)(?: [^ ,]+){0,2} (?:\\S*bedrij(?:f|ven)|cafes|hotels|winkels|salons|restaurants)`,
    `(?:in|op)(?: [^ ,]+){0,2} (?:talenten|talent|kandidaten|sollicitanten|wervings)(?:pool|lijst|bestand|database|reserve)`,
  ],
  romance: [
    `(?:place|placent|coloca|colocan|colocam|colloca|collocano|insere|inserisce|inserta)(?: [^ ,]+){0,2} (?:diplomes|diplomees|participants|eleves|egresad[oa]s|alumn[oa]s|participantes|diplomados|formandos|alunos|diplomati|allievi|corsisti|partecipanti)(?: [^ ,]+)? (?:dans|chez|en|em|na|nas|no|nos|in|nei|nelle|presso)(?: [^ ,]+){0,2} (?:cafes?|bares?|bars?|hotels?|hoteles|hoteis|entreprises?|empresas?|aziend[ae]|ateliers?|talleres|lojas?|tiendas?|negozi|restaurants?|restaurantes?|ristoranti|saloni)`,
    `(?:integr|entr(?:a|o|e|ar|are|er|ent|am|an|ano|ant)?(?= )|ingress|incorpor|rejoi|rejoign|partie|parte|figur|inserit|inclu)\\S*(?: [^ ,]+){0,5} (?:bolsas? de (?:recrutamento|emprego|empleo|trabajo|trabalho|candidat\\S+|contratacion)|vivier (?:de|des) (?:candidats|recrutement|talents)|reserva de recrutamento|bacino di (?:candidati|selezione)|(?:banca dati|elenco|lista|liste) (?:di|dei|de|des) candidat\\S+)`,
  ],
};

/** Words of facts for that itself: vacancies in a newsletter bring nobody into work. */
export const placingInFacts =
  /^(?:plac(?:e|es|ed|ement|ements|ent|es)$|vermitt|plaats|geplaatst|coloca|colloca|inser|integr|incorpor|recrut|recruit|reclut|talent|pool$|bewerber|kandidat|candidat|vivier)/;

/** Money for studies that people are said to be given. */
export const scholarship: Patterns = {
  en: [
    `(?:receives?|wins?|won|gets?|awarded|granted|earns?|given|offers?)(?: [^ ,]+){0,4} (?:scholarships?|bursar(?:y|ies))`,
  ],
  de: [
    `(?:erhalt|bekomm|gewinn|winkt|vergib|vergeb|verleih)\\S*(?: [^ ,]+){0,5} \\S*stipendi(?:um|en)`,
    `\\S*stipendi(?:um|en)(?: [^ ,]+){0,4} (?:erhalt|erhalten|bekomm\\S*|vergeben|verliehen|gewinnt)`,
  ],
  nl: [`(?:krijg|ontvang|wint|winnen|verdien)\\S*(?: [^ ,]+){0,5} \\S*(?:studiebeurs|studiebeurzen|beurs)`],
  romance: [
    `(?:recoi|recev|obt|otten|otti|ricev|recib|receb|vinc|gagn|gana|ganha|decroch|remport|attribu|assegn|otorg|conced|offr|ofrec|oferec)\\S*(?: [^ ,]+){0,4} (?:bourses? (?:d etudes?|d excellence|de (?:recherche|merite|formation))|bors[ae] di studio|becas?|bolsas? (?:de|do) (?:estudos?|merito|investigacao|pesquisa))`,
  ],
};
export const scholarshipInFacts =
  /^(?:scholar|bursar|grants?$|bourse|bors[ae]$|becas?$|bolsas?$)|stipendi|beurs|beurzen/;
