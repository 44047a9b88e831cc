import { claims } from './frame-claims.ts';
import type { Frame } from './frame-words.ts';

/** What those who hire look for and pay for, and the lists they pick from. */
const hiring: Readonly<Record<string, readonly string[]>> = {
  en: [
    `(?:looks?|asks?|seeks?|wants?|search(?:es)?|values?|expects?|prefers?|checks?)(?: [^ ,]+){0,5} (?:when|whenever|before) (?:they|it) (?<key>hires?|recruits?|employs?|appoints?)`,
    `(?<key>pays?) (?:well|handsomely|good money|generously|more) for`,
    `(?:skills?|work|abilit\\S*|knowledge|what)(?: that| which)?(?: [^ ,]+){1,3} (?<key>pays?) (?:well|handsomely|generously) for`,
    `(?:onto|into|on|to|in)(?: [^ ,]+){0,2} (?:list|pool|register|database|bank) of (?<key>candidates|jobseekers|applicants|recruits)`,
    `(?:candidate|talent|recruitment|applicant) (?<key>pool|bank)s?`,
  ],
  de: [
    `nach (?:de[mnr]|denen|welche[mnr])(?: [^ ,]+){1,3} bei (?:der |jeder )?(?<key>einstellung|anstellung|personalauswahl|bewerberauswahl)`,
    `(?:die|das|den)(?: [^ ,]+){1,3} (?:suchen|brauchen|verlangen)(?: ,)? und (?:gut|besser|hoch|ordentlich) (?<key>bezahlen|entlohnen|honorieren|verguten)`,
    `(?:in|im)(?: [^ ,]+){0,2} (?<key>\\S*(?:bewerberpool|talentpool|kandidatenpool|stellenborse))`,
  ],
  nl: [
    `(?:naar|om|op)? ?waar(?:naar|om|op)?(?: [^ ,]+){1,3} bij (?:het |de )?(?<key>aannemen|aanwerven|werving|aanwerving|selectie)`,
    `waar(?:naar|voor)?(?: [^ ,]+){1,3} (?:zoeken|vragen) en (?:goed|meer|graag) (?:voor )?(?<key>betalen)`,
    `(?:in|op)(?: [^ ,]+){0,2} (?<key>vacaturebank|kandidatenpool|talentenpool|wervingsreserve|sollicitantenpool)`,
  ],
  romance: [
    `(?:piden|pedem|chiedono|demandent|exigen|exigem|exigent|richiedono|buscan|procuram|cercano|recherchent|valoran|valorizam|apprezzano|regardent)(?: [^ ,]+){0,2} (?:al|ao|a l|quando|cuando|quand ils|lorsqu ils|prima di|antes de|in fase di|lors de l|lors du) (?<key>contrat\\S*|embauch\\S*|recrut\\S*|assum\\S*|assunzion\\S*|reclut\\S*)`,
    `(?:que|che|qu)(?: [^ ,]+){1,6} (?<key>pagan|pagam|pagano|paient|payent|remuneran|remuneram|remunerent|retribuiscono) (?:bien|bem|bene|mieux|mejor|melhor|meglio|cher)`,
    `(?:bolsa|banca dati|vivier|base de donnees|base de datos|base de dados|cantera) (?:de|dei|des|di|de los|dos|d) (?<key>candidat\\S*|empleo|emprego|emploi|aspirantes|talent\\S*)`,
    `(?:hay|ha|habra|havera|c e|il y a|espera|attend)(?: [^ ,]+){0,2} (?:puesto|empleo|trabajo|emprego|trabalho|posto|lavoro|emploi)(?: de trabajo| de trabalho| di lavoro)? (?<key>segur[oa]|cert[oa]|assure|sicur[oa])`,
    `(?:(?:dopo|despues|depois|ensuite|poi|apres)(?: [^ ,]+){0,4} )?(?:puesto|posto|poste|lavoro|empleo|emprego|emploi)(?: de trabajo| de trabalho| di lavoro| de travail)? (?:es|e|est|esta|sera) (?<key>seguro|certo|assure|sicuro|assicurato|asegurado|assegurado)`,
  ],
};

const schools = {
  en: '(?:schools?|academ\\S*|institut\\S*|colleges?|universit\\S*|providers?|courses?|programmes?|centres?|workshops?)',
  de: '\\S*(?:schule|schulen|akademie|institut|kurs|lehrgang|anbieter|zentrum|werkstatt)',
  nl: '\\S*(?:school|academie|instituut|cursus|opleiding|aanbieder|centrum)',
  romance:
    '(?:ecole|escuela|escola|scuola|academi[ae]|accademia|centre|centro|instituto?|istituto|organisme|cours|curso|corso|formation|formacion|formacao|formazione|atelier|taller|laboratorio|oficina|universit\\S*|universidade?)',
};

/** Which school or course people would rather have, and the place it holds. */
const preferring: Readonly<Record<string, readonly string[]>> = {
  en: [
    `${schools.en} (?:that|which)(?: (?!who |if |when |lets? )[^ ,]+){1,3} (?<key>prefers?|chooses? first|picks? first|favou?rs?|swears? by|rates? highest)`,
    `(?<!(?:their|your|his|her|a|my) )(?<key>favou?rite|preferred)(?: [^ ,]+)? ${schools.en} (?:of|for|among|with)`,
    `(?<key>ranked|rated|placed) (?:the )?(?:first|top|highest|number one|no 1)(?= (?:in|of|among|by|for|,))`,
  ],
  de: [
    `${schools.de} , (?:die|den|das|der)(?: [^ ,]+){1,3} (?<key>bevorzugen|vorziehen|favorisieren|am liebsten (?:wahlen|besuchen)|zuerst wahlen)`,
    `(?<key>lieblings\\S*(?:schule|akademie|institut|kurs|lehrgang|zentrum)) (?:der|von|vieler|aller|unter)`,
    `(?<key>bevorzugte[nrms]?|liebste[nrms]?)(?: [^ ,]+)? ${schools.de} (?:der|von|vieler|aller|unter)`,
  ],
  nl: [
    `${schools.nl} die(?: [^ ,]+){1,3} (?<key>verkiezen|prefereren|het liefst kiezen|als eerste kiezen|de voorkeur geven)`,
    `(?<key>favoriete|lievelings\\S*|geliefdste)(?: [^ ,]+)? ${schools.nl} (?:van|onder|bij)`,
  ],
  romance: [
    `${schools.romance}(?: [^ ,]+){0,2} (?<key>preferid[oa]|preferit[oa]|preferee?|favorit[oa]|favorie?|predilett[oa]|predilet[oa]) (?:de|d|des|du|dei|degli|delle|dos|das|da|dai|dagli|dalle|por|par|pel[oa]s?|entre|tra|fra|di)`,
    `${schools.romance}(?: [^ ,]+){0,2} (?:que|che|qu)(?: [^ ,]+){1,3} (?<key>prefieren|preferem|preferiscono|preferent|plebiscitent)`,
    `${schools.romance}(?: [^ ,]+){0,2} (?:que|che|qu)(?: [^ ,]+){1,3} (?:eligen|escolhem|scelgono|choisissent) (?<key>primero|primeiro|en premier|em primeiro|d abord|per prim[oa])`,
    `(?:classee?|clasificad[oa]|classificad[oa]|classificat[oa])(?: [^ ,]+)? (?<key>premiere?|primer[oa]?|prim[oa]|primeir[oa]|en tete|numero un[oa]?)(?= (?:de|d|en|in|em|di|do|da|por|par|per|parmi|entre|tra))`,
    `(?:le|la|l|el|il|lo|o|a|no|na|nel|nella|au|al|del|do|da|della|dell|al|allo|alla) (?<key>meilleure?|mejor|melhor|miglior[e]?) ${schools.romance} (?:de|d|du|en|di|do|da|del|della|dell|em|in|au|no|na)`,
    `(?:prim[oa]|premiere?|primer[oa]|primeir[oa]) (?:in|en|d|de|di|do|da|em)(?: [^ ,]+){1,2} (?:per|por|par|en|em) (?<key>numero|nombre|quantita|cantidad|quantidade)`,
  ],
};

const kinds = [
  [claims.employment, hiring],
  [claims.ranking, preferring],
] as const;

/** Claims of each language by who does what, which no list of phrases can hold; those of the Romance ones together. */
export const patternsOf = (language: string): readonly Frame[] =>
  kinds.flatMap(([claim, patterns]) =>
    (patterns[language] ?? patterns.romance ?? []).map((pattern) => ({
      ...claim,
      pattern: new RegExp(` (?:${pattern})(?= )`, 'd'),
    })),
  );
