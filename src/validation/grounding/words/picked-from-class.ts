import { claims } from './frame-claims.ts';
import type { Kind } from './frame-kind.ts';
import type { Patterns } from './standing-patterns.ts';

const here = {
  en: '(?:class(?:es)?|course|cohort|programme|training|graduates|participants|alumni|trainees|finishers|(?:those|people|everyone) who)',
  de: '(?:\\S*kurs(?:es|en|e)?|\\S*lehrgang\\S*|\\S*absolvent\\S*|teilnehm\\S*|klasse|\\S*schulung(?:en)?|\\S*ausbildung)',
  nl: '(?:groep|\\S*cursus|klas|\\S*opleiding|deelnemers|cursisten|geslaagden|afgestudeerden|wie|degenen)',
  romance:
    '(?:clas+es?|turmas?|cursos?|cours|cors[oi]|promotion|promocion|stagiaires|apprenants|alumn[oa]s|alun[oa]s|egresad[oa]s|diplomes|diplomad[oa]s|diplomati|formation|formacion|formacao|formazione|partecipanti|participantes|corsisti|allievi|formandos|quienes|quem|chi|ceux qui|celles qui|(?:los|las|os|as) que)',
};
const staff = {
  en: '(?:staff|apprentices?|employees|recruits|workers|assistants|personnel|team members|(?:new|next|future) [^ ,]+)',
  de: '(?:\\S*krafte?n?|\\S*personal|nachwuchs|\\S*mitarbeit\\S*|lehrlinge?n?|auszubildende\\S*|azubis|angestellte\\S*|verkauf(?:er|erinnen))',
  nl: '(?:personeel|medewerkers|leerlingen|krachten|werknemers|vakmensen|monteurs|nieuwe [^ ,]+)',
  romance:
    '(?:personnel|personale?|pessoal|vendeu\\S+|vendedor\\S*|apprenti\\S*|aprendi[zc]\\S*|apprendist\\S*|emplead\\S*|empregad\\S*|employe\\S*|trabajador\\S*|trabalhador\\S*|lavorator\\S*|salaries|colaborador\\S*|collaborat\\S*|(?:nuev|nov|nuov)[oaei]s? [^ ,]+|nouve\\S+ [^ ,]+|futur\\S* [^ ,]+|cociner\\S*|cozinheir\\S*|cuoch\\S*|cuisinier\\S*|ajudantes|ayudantes|aiutanti)',
};

/** A little word before the noun of those who are at hand. */
const of = {
  en: '(?: (?:among|amongst|the|this|these|our|its|each|every|all|of))*',
  de: '(?: (?:dem|den|der|diesem|diesen|dieser|unseren|unserem|ihren|allen))*',
  nl: '(?: (?:de|het|deze|dit|onze|alle))*',
  romance:
    '(?: (?:la|le|el|les|los|las|os|as|il|i|gli|l|este|esta|cette|ce|questo|questa|nos|nuestr[oa]s?|sus|ses|seus|al|a|o|el))*',
};

/** That those who hire get their people from the class: in whatever verb, where it is people that they get. */
const pickedFromClass: Patterns = {
  en: [
    `(?<! (?:to|how) )(?:recruits?|hires?|employs?|sources?|appoints?|takes? on)(?: [^ ,]+){1,4} (?:from|among|amongst|out of)${of.en} ${here.en}`,
    `(?<! (?:to|how) )(?:picks?|chooses?|selects?|draws?|takes?|gets?|finds?)(?: (?:their|its|his|her|all|some|most|many))* ${staff.en} (?:from|among|amongst|out of)${of.en} ${here.en}`,
  ],
  de: [
    `(?:holen|holt|gewinn(?:en|t)|rekrutier(?:en|t)|suchen|sucht|wahl(?:en|t)|bezieh(?:en|t))(?: (?:sich|ihre[nrms]?|ihr|neue[nrms]?|kunftige[nrms]?|seine[nrms]?|alle))* ${staff.de} (?:aus|unter)${of.de} ${here.de}`,
  ],
  nl: [
    `(?:werv(?:en|t)|werft|rekruter(?:en|t))(?: [^ ,]+){1,4} (?:uit|onder|in|bij)${of.nl} ${here.nl}`,
    `(?:halen|haalt|kiezen|kiest|zoeken|zoekt|nemen|neemt)(?: (?:hun|zijn|haar|alle|de))* ${staff.nl} (?:uit|onder)${of.nl} ${here.nl}`,
  ],
  romance: [
    `(?:recrut(?:e|ent|a|am|ano)|reclut(?:a|an|ano)|embauch(?:e|ent)|contrat(?:a|an|am)|assum(?:e|ono)|fich(?:a|an)|engag(?:e|ent) (?:ses|leurs?))(?: [^ ,]+){1,4} (?:en|dans|na|no|nella|nel|dalla|dal|desde|parmi|entre|tra|fra|chez)${of.romance} ${here.romance}`,
    `(?:elig(?:e|en)|escog(?:e|en)|escolhem?|choisi(?:t|ssent)|sceglie|scelgono|sacan?|puisent?|prend(?:e|ono)|seleccionan?|selezionano|vao buscar|van a buscar)(?: (?:a|o|os|as|los|las|les|i|le|gli|l|al|su|sus|seus?|suas?|ses|leurs?|loro|suoi|sue))* ${staff.romance} (?:en|entre|parmi|tra|fra|dal|dalla|dans|ao|a|na|no|del|de)${of.romance} ${here.romance}`,
  ],
};

const post =
  '(?:poste|puesto|empleo|emprego|emploi|impiego|lavoro|trabajo|trabalho|posto(?: de trabalho| di lavoro| num| numa| nun[ao]? | in un| da| di)?)';

/** That the school gets people a job. */
const postProcured: Patterns = {
  en: [
    `(?:finds?|secures?|procures?|gets?)(?: (?:all|each|every|its|their|the|our|[^ ,]+s|graduate|learner|participant|trainee|holder|you|them|everyone|everybody|anyone)){1,4} (?:a|an) (?:[^ ,]+ )?(?:post|job)(?= (?:,|$|in|at|with|as|on))`,
    `(?:finds?|gets?|secures?|procures?|arranges?) (?:a |an )?(?:jobs?|posts?) for (?:all|each|every|everyone|everybody|graduates|those|them|you)`,
  ],
  de: [
    `(?:verschafft|verschaffen|besorgt|besorgen|beschafft)(?: [^ ,]+){0,3} (?:\\S*stelle|arbeit|arbeitsplatz|jobs?|anstellung|beschaftigung)`,
    `vermittelt (?:allen|jedem|jeder|ihnen|euch)(?: [^ ,]+){0,2} (?:\\S*stelle|arbeit|arbeitsplatz|job|anstellung)`,
  ],
  nl: [
    `(?:bezorgt|bezorgen|regelt|regelen|verschaft)(?: [^ ,]+){0,3} (?:een )(?:baan|betrekking|werkplek|aanstelling)`,
  ],
  romance: [
    `(?:procur(?:e|ent|ano)|proporcionan?|fourni(?:t|ssent)|arranjam?|consiguen?|conseguem?|trouv(?:e|ent)|trovano|trova)(?: (?:a|aux?|os|chacun|cada|tous|todos|tutti|uno|quien|qui|chaque|les?|los|[^ ,]+es))* (?:une?|uma?|uno|una) ${post}`,
    // Portuguese and Spanish "procura" looks for a post.
    `procura un posto(?= (?:in|di|da|a|presso|,|$))`,
  ],
};

/** Words of the facts for work that is given or hired for; whoever looks for work is given none. */
const stated =
  /^(?:jobs$|posts?$|hir(?:e|es|ed|ing)$|employ(?!ees?$|ers?$)|recruit|placement|stelle$|stellen$|anstell|einstell|vermittl|ubernahm|ubernimm|nachwuchs|baan$|banen$|werft$|werven$|wervin|dienst$|poste$|embauch|recrut|reclut|puesto|contrat|coloca|proporcion|posto$|assun|assum|procura$|gar[ae]n[dt]|guarant)/;

export const pickedKinds: readonly Kind[] = [pickedFromClass, postProcured].map((patterns) => ({
  claim: claims.employment,
  patterns,
  stated,
  isNoAudience: true,
  isStatedAlike: true,
}));
