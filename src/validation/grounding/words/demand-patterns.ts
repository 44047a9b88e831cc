import type { Patterns } from './standing-patterns.ts';

const credentials = {
  en: '(?:certificate|badge|credential|qualification|diploma|certification|award|licence|license|card|ticket|pass|title)',
  de: '\\S*(?:zertifikat|abzeichen|nachweis|bescheinigung|badge|diplom|zeugnis|schein|abschluss|karte)',
  nl: '\\S*(?:certificaat|badge|bewijs|diploma|getuigschrift|insigne|kaart)',
  romance:
    '(?:certificat|certificat[oa]|certificado|attestation|attestat[oa]|badge|brevet|brevetto|titulo|titre|titolo|diplom[ae]|diplome|insignia|insigne|distintivo|certificacion|certificacao|certificazione|carnet|carte|tarjeta|tessera|cartao|credencial|credenziale)',
};

/** Not what the credential itself asks for, nor the people on it, nor the law, which is read apart. */
const own =
  '(?!(?:the |their |its |der |den |die |das |dem |de |het |les |la |le |l |los |las |os |as |o |i |gli |il )?(?:law|legislation|statute|gesetz|wet|loi|ley|lei|legge|ailleurs|criteri\\S*|kriteri\\S*|regulations?|rules?|regl\\S*|regel\\S*|reglement\\S*|regol\\S*|regulamento|programm?\\S*|course|curso|corso|cours|kurs|cursus|norm\\S*|standards?|framework|participa?n?t\\S*|partecipant\\S*|teilnehm\\S*|deelnem\\S*|learners?|students?|people|holders?|earners?|who|they|you|we|it|sie|er|wir|man|je|ze|wij|vous|nous|ils|elles|on) )';
/** By its last word in front of the verb, or of what says where; in Romance languages by its first ones. */
const where = '(?:in|of|across|around|from|for|and|or|when|as|at|with|to|that|which|who)';
const whoever = `${own}(?:(?!${where} )[^ ,]+ ){0,3}(?<key>[^ ,]+)(?= (?:$|,|${where} ))`;
const few = `${own}(?:[^ ,]+ ){0,2}(?<key>[^ ,]+)`;
const romanceFew = `${own}(?:l |la |les? |l[oa]s |os |as |i |gli )?(?<key>[^ ,]+(?: [^ ,]+)?)`;

/** Others who are said to ask for the credential: "the badge required by studios", `el título que piden los hoteles`. */
export const demanded: Patterns = {
  en: [
    `${credentials.en}(?: that is| which is| is)? (?:required|demanded|requested|expected|sought|wanted|asked for|insisted on|called for|looked for) by ${whoever}`,
    `${credentials.en} (?:that |which )${few} (?:require|demand|expect|ask for|look for|insist on|call for)`,
  ],
  de: [
    `(?:von|vom) ${few} (?:geforderte|verlangte|erwartete|vorausgesetzte|gewunschte)[nrs]? ${credentials.de}`,
    `${credentials.de}(?: [^ ,]+){0,2} von ${few} (?:gefordert|verlangt|erwartet|vorausgesetzt)`,
    `${credentials.de} , (?:das|den|die) ${few} (?:fordern|verlangen|erwarten|voraussetzen)`,
  ],
  nl: [
    `door ${few} (?:vereiste|geeiste|gevraagde|verlangde|verwachte) ${credentials.nl}`,
    `${credentials.nl}(?: [^ ,]+)? (?:die|dat) door ${few} (?:wordt|vereist|geeist|gevraagd|verlangd)`,
    `${credentials.nl} wordt door ${few} (?:vereist|geeist|gevraagd|verlangd|verwacht)`,
    `${credentials.nl} (?:die|dat) ${few} (?:eisen|vragen|verlangen|verwachten|vereisen)`,
  ],
  romance: [
    `${credentials.romance}(?: est| es| e)? (?:exig\\S+|demandee?|requise?|richiest[oa]|requerid[oa]|pedid[oa]|solicitad[oa]|reclamad[oa]|pretes[oa]) (?:par|por|pel[oa]s?|da|dai|dagli|dalle|dalla|dal|dall) ${romanceFew}`,
    `${credentials.romance} (?:que|che|lo|la|o|a) (?:piden|exigen|requieren|solicitan|demandan|pedem|exigem|requerem|chiedono|esigono|richiedono|pretendono|exigent|demandent|reclament) ${romanceFew}`,
    `${credentials.romance} (?:que|qu) ${romanceFew} (?:exigent|demandent|reclament|requierent)`,
  ],
};

/** Levels of schooling that a credential is said to have: "GCSE level", `de niveau CAP`, `auf Meisterniveau`. */
export const schooled: Patterns = {
  en: [
    `(?<key>gcse|degree|undergraduate|postgraduate|graduate|apprentice|nvq|btec|hnd|hnc|university|college|high school) (?:level|standard)`,
  ],
  de: [
    `(?<key>(?:hochschul|universitats|fachschul|meister|techniker|gesellen|abitur|matura|realschul|bachelor|master)\\S*niveau)`,
  ],
  nl: [`(?<key>mbo|hbo|vwo|havo|vmbo|universitair)(?: \\d)? niveau`, `niveau (?<key>mbo|hbo|vwo|havo|vmbo)`],
  romance: [
    `niveau (?<key>cap|bep|brevet|bts|dut|bac|baccalaureat|cfc|dec|deug|universitaire|licence|ingenieur)`,
    `nivel (?:de )?(?<key>bachillerato|secundaria|secundario|universitario|licenciatura|licenciado|grado (?:medio|superior)|doctorado|mestrado|maestria)`,
    `livello (?:di |della )?(?<key>diploma|laurea|maturita|universitario)`,
  ],
};

/** Facts that name schooling, in any language. */
export const schoolWords =
  /^(?:degree|undergrad|bachelor|licen[cs]|universi|hochschul|college|gcse|school|schul|secund|second|abitur|matur|bac$|baccal|bachiller|laurea|diplom|meister(?:pruf|brief|titel|schul)|masters|mestrad|maestr|mbo|hbo|vwo|havo|vmbo|cap$|bep$|bts$|nvq|btec|eqf|eqr|cec$|dqr|nlqf|vocational)/;

/** A place to work that is said to be sure: `estágio assegurado`, "an assured placement", `stage garanti`. */
export const assured: Patterns = {
  en: [
    `(?:assured|guaranteed|secured|promised) (?:[^ ,]+ ){0,2}(?:placement|internship|apprenticeship|traineeship|position)s?`,
    `(?:placement|internship|apprenticeship|traineeship)s? (?:is|are|comes?)(?: [^ ,]+)? (?:assured|guaranteed|secured)`,
  ],
  romance: [
    `(?:estagios?|practicas|pasantias?|stages?|alternance|tirocin[io]{1,2}|vagas?|plazas?|emploi|empleo|emprego|impiego|trabajo|trabalho|lavoro)(?: [^ ,]+)? (?:assegurad[oa]s?|asegurad[oa]s?|assure[es]{0,2}|assicurat[oaie]|garantid[oa]s?|garanti[es]{0,2}|garantizad[oa]s?|garantit[oaie])(?! (?:par|por|pel[oa]s?|dal?|dai|dall[ae]|dagli) )`,
  ],
};
