import type { Patterns } from './standing-patterns.ts';

/** That people are released from their work for it, or paid while they attend. */
export const released: Patterns = {
  en: [
    `(?:released|freed|excused|given (?:paid )?time off)(?: [^ ,]+){0,3} (?:from work|from (?:their |his |her |normal )?dut(?:y|ies)|for (?:the|this)(?: [^ ,]+)? (?:course|training|workshop|programme)|to attend)`,
    `paid (?:educational |study |training )?leave`,
    `(?:during|in|within) (?:their |paid |normal |regular ){0,2}working (?:hours|time)`,
    `time off work`,
  ],
  de: [
    `fur (?:die|den|das|diese\\S*|ihre|dafur)(?: [^ ,]+){1,3} freigestellt`,
    `(?:dafur|von der arbeit|vom dienst|vo[mn](?: [^ ,]+)? (?:betrieb|arbeitgeber|schule|dienststelle))(?: [^ ,]+){0,4} freigestellt`,
    `(?:bildungsurlaub|bildungsfreistellung|sonderurlaub|dienstbefreiung)`,
    `(?:wahrend|in|innerhalb) (?:der|ihrer|ihre|die)(?: [^ ,]+)? (?:arbeitszeit|dienstzeit)`,
  ],
  nl: [
    `(?:vrijgesteld|vrijgemaakt|vrijgeroosterd)(?: [^ ,]+){0,2} (?:van (?:het )?werk|van dienst|voor de|om)`,
    `(?:van (?:het )?werk|van (?:hun )?dienst|door (?:hun|de) werkgever|voor de (?:cursus|training|opleiding))(?: [^ ,]+){0,3} (?:vrijgesteld|vrijgemaakt|vrijgeroosterd)`,
    `(?:studieverlof|betaald verlof|educatief verlof|scholingsverlof|vrijgeroosterd)`,
    `(?:onder|tijdens|binnen|in) (?:de |hun )?werktijd`,
  ],
  romance: [
    `(?:liberes?|liberees?|detaches?|dispenses?|decharge(?:e?s)?|liberad[oa]s?|dispensad[oa]s?|esonerat[oaie]|esentat[oaie]|distaccat[oaie])(?: [^ ,]+){0,2} (?:de (?:leur )?(?:travail|service|poste)|de (?:su|sus) (?:trabajo|puesto|servicio|tareas)|d[oe] (?:seu )?(?:trabalho|servico)|dal (?:lavoro|servizio)|pour (?:la|cette|suivre)|para (?:el curso|asistir|o curso|a formacao|frequentar))`,
    `(?:conge (?:de )?formation|conges? payes?|permisos? (?:retribuidos?|pagados?)|licencas? (?:remuneradas?|pagas?)|permess[oi] retribuit[oi]|congedo (?:retribuito|formativo)|aspettativa retribuita|decharge de service)`,
    `(?:sur (?:le|leur) temps de travail|(?:en|em|no|durante(?: el| o)?|dentro do) horario (?:laboral|de trabajo|de trabalho)|(?:in|durante l) orario di (?:lavoro|servizio))`,
  ],
};

const offering =
  'courses?|class(?:es)?|trainings?|workshops?|programmes?|programs?|seminars?|lessons?|sessions?|\\S*kurse?s?|\\S*schulung(?:en)?|\\S*seminare?|\\S*training|\\S*lehrgange?|\\S*fortbildung(?:en)?|\\S*weiterbildung(?:en)?|\\S*ausbildung|unterricht|\\S*cursus(?:sen)?|\\S*opleiding(?:en)?|\\S*lessen|bijeenkomsten|cours|formations?|stages?|ateliers?|cursos?|formacion|formacao|clases?|aulas|taller(?:es)?|sesiones|sessoes|cors[oi]|formazione|lezion[ei]|incontri';

/** That speaks of the course, or of what those who take part get and how they attend. */
export const ofAttending = new RegExp(
  ` (?:${offering}|released|freed|excused|attend\\S*|held|taught|gets?|receives?|given|entitled|enjoy|freigestellt|statt|teilnehmen|teilnahme|erhalten|erhalt|bekommen|bekommt|besuchen|vrijgesteld|vrijgemaakt|vrijgeroosterd|krijgen|krijgt|ontvangen|volgen|volgt|plaats|libere\\S*|detache\\S*|dispens\\S*|decharge\\S*|sui(?:t|vent|vre|vie)|beneficient|ont droit|assist\\S*|asist\\S*|liberad[oa]s?|disponen|reciben|tienen|imparte[n]?|decorre[m]?|frequent\\S*|recebem|tem|esonerat\\S*|esentat\\S*|distaccat\\S*|segu\\S*|svolg\\S*|ricevono|hanno|godono) `,
);

/** What a course is about. */
export const taught =
  /^(?:cover\S*|explain\S*|learn\S*|teach(?:es)?|plan(?:s|ning)?|how|about|behandel\S*|erklar\S*|lern\S*|planen|plant|wie|uber|leren|leert|legt|plannen|hoe|over|explique\S*|apprend\S*|apprennent|planifi\S*|abord\S*|comment|porte|explica\S*|aprend\S*|ensena\S*|trata\S*|planea\S*|ensina\S*|spieg\S*|impara\S*|pianific\S*|affront\S*|insegna\S*)$/;

/** That says whom it is for. */
export const forWhom = new RegExp(
  `^ (?:for|fur|voor|pour|para|per) | (?:${offering}|open|aimed|meant|intended|designed|participants?|participa[nt]\\S*|teilnehm\\S*|richtet|gedacht|offen|deelnemers?|gericht|bestemd|bedoeld|adresse|destine\\S*|ouverte?s?|reserve\\S*|dirigid[oa]s?|abiert[oa]s?|destinad[oa]s?|reservad[oa]s?|abert[oa]s?|rivolt[oaie]|apert[oaie]|riservat[oaie]|partecipa\\S*|enrol|welcome) `,
);

/** Words of facts for leave, and for what is done at work. */
export const releasedInFacts =
  /^(?:leave$|releas|freistell|freigest|bildungsurlaub|sonderurlaub|dienstbefrei|arbeitszeit|dienstzeit|verlof|\S+verlof$|vrijgest|vrijgeroost|werktijd|conge|permis|licenca|congedo|liber[ae]|dispens|esoner|detach|decharge|horario|orario|working|paid$|retribu|remuner)/;

/** People whom an office counts as looking for work. */
export const unemployed: Patterns = {
  en: [
    `(?:registered|enrolled)(?: [^ ,]+){0,2} (?:unemployed|jobseekers|job seekers|as unemployed)`,
    `(?:unemployed|jobseekers|job seekers|out of work)(?: [^ ,]+){0,4} (?:registered|enrolled|listed)`,
  ],
  de: [
    `(?:gemeldet\\S*|registriert\\S*|eingetragen\\S*)(?: [^ ,]+){0,2} (?:arbeits\\S*|erwerbs\\S*)`,
    `(?:arbeitslos|arbeitssuchend)(?: gemeldet)`,
    `(?:arbeits\\S*|erwerbs\\S*)(?: [^ ,]+){0,5} (?:gemeldet|registriert)\\S*`,
  ],
  nl: [
    `(?:ingeschreven|geregistreerde?)(?: [^ ,]+){0,2} (?:werkloze\\S*|werkzoekende\\S*)`,
    `(?:werkloze\\S*|werkzoekende\\S*)(?: [^ ,]+){0,5} (?:ingeschreven|geregistreerd)`,
  ],
  romance: [
    `(?:desempregad[oa]s|desemplead[oa]s|parad[oa]s|chomeurs|chomeuses|disoccupat[ie]|demandeurs d emploi|demandantes de empleo|inoccupat[ie])(?: [^ ,]+){0,3} (?:inscrit\\S*|iscritt\\S*|registrad[oa]s|registrat[ie])`,
  ],
};

/** Words of facts for those who are out of work. */
export const unemployedInFacts =
  /^(?:unemploy|jobseek|seekers?$|arbeitslos|arbeitssuch|arbeitsuch|erwerbslos|werkloos|werkloz|werkzoek|desempreg|desemple|parad[oa]s|chom|disoccup|demandeurs?|demandant|inscri|iscri|emploi|empleo|emprego|impiego)/;
