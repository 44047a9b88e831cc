import { withCapital, type Reword } from './sentences.ts';

/**
 * Whom something is for: `Chi lavora in cucina` as `Persone che lavorano in cucina`, `Anyone aged 16 or over` as `People
 * aged 16 or over`, `Leerkrachten die in het basisonderwijs werken` as `Leerkrachten in het basisonderwijs`. Whoever is called by
 * a profession works there, too; people in a school may be pupils. That a course is for them says no more than its field:
 * `Der Lehrgang richtet sich an Landwirte`, `Für Landwirte` and `Landwirte`.
 */
export const withPlainAudience: Reword = (sentence, { language }) => {
  const told = (audiences.get(language) ?? []).reduce(
    (said, [pattern, plain]) => said.replace(pattern, plain),
    withoutFrame(sentence, language),
  );
  const agreed = inPlural(told, language);
  return agreed === sentence ? [] : [agreed];
};

function withoutFrame(sentence: string, language: string): string {
  const said = sentence.replace(frames.get(language) ?? /(?!)/u, '');
  return said === sentence || said.length < 3 ? sentence : withCapital(said);
}

/** Only with the bare preposition: `rivolto anche a`, `vor allem für` and `no solo para` say more. */
const frames: ReadonlyMap<string, RegExp> = new Map([
  [
    'es',
    /^(?:(?:[Ee]l|[Ee]ste|[Ll]a|[Ee]sta) \p{Ll}+ (?:está|va) |[Ss]e )?(?:[Dd]irigid[oa]|[Dd]estinad[oa]|[Pp]ensad[oa]|[Oo]rientad[oa]|dirige|destina) (?:al |a(?: l[oa]s)? |para(?: l[oa]s)? )|^Para (?:l[oa]s )?/u,
  ],
  [
    'fr',
    /^(?:(?:[Cc]ette|[Cc]e|[Ll]a|[Ll]e) \p{Ll}+ )?(?:s['’]adresse (?:aux |à (?:des |les )?)|(?:est )?[Dd]estinée? (?:aux |à (?:des |les )?)|[Cc]onçue? pour (?:les |des )?)|^(?:Pour (?:les |des )?|À destination (?:des |de ))/u,
  ],
  [
    'de',
    /^(?:(?:Der|Die|Das|Dieser|Diese|Dieses) \p{Lu}\p{Ll}+ (?:richtet sich an|wendet sich an|ist (?:gedacht |bestimmt |konzipiert )?für)|Richtet sich an|Wendet sich an|Geeignet für|Gedacht für|Bestimmt für|Für|Zielgruppe(?: sind|:)) (?:die )?(?=\p{L})/u,
  ],
  [
    'pt',
    /^(?:(?:[OoAa]|[Ee]ste|[Ee]sta) \p{Ll}+ )?(?:é )?(?:[Dd]irigid|[Dd]estinad|[Vv]oltad)[oa] (?:a(?:os)? |às |para (?:os |as )?)|^Para (?:os |as )?/u,
  ],
  [
    'it',
    /^(?:(?:[Ii]l|[Ll][oa]|[Qq]uest[oa]) \p{Ll}+ )?(?:(?:si rivolge|(?:è )?(?:[Rr]ivolt|[Dd]estinat)[oa]) (?:ai?|agli|alle) |(?:è )?[Pp]ensat[oa] per )|^Per (?:i |gli |le )?/u,
  ],
  [
    'nl',
    /^(?:(?:[Dd]e|[Dd]eze|[Hh]et|[Dd]it) \p{Ll}+ (?:is )?)?(?:[Bb]edoeld voor|[Bb]estemd voor|richt zich op|gericht op) |^Voor /u,
  ],
]);

type Line = readonly [RegExp, string];

/** `Chi lavora`, `Quem trabalha`: whoever does so are people who do. */
function inPlural(sentence: string, language: string): string {
  const { said, people } = whoever.get(language) ?? {};
  const [all = '', verb = ''] = said?.exec(sentence) ?? [];
  const many = plurals.get(verb);
  return people === undefined || many === undefined ? sentence : `${people} ${many}${sentence.slice(all.length)}`;
}

const whoever: ReadonlyMap<string, { readonly said: RegExp; readonly people: string }> = new Map([
  ['it', { said: /^(?:Chi|Chiunque) (\p{Ll}+)(?= )/u, people: 'Persone che' }],
  ['pt', { said: /^(?:Quem|Todo aquele que) (\p{Ll}+)(?= )/u, people: 'Pessoas que' }],
  ['es', { said: /^(?:Quien|Toda persona que) (\p{Ll}+)(?= )/u, people: 'Personas que' }],
  ['fr', { said: /^(?:Toute personne|Celui|Quiconque)(?: qui)? (\p{Ll}+)(?= )/u, people: 'Personnes qui' }],
  ['en', { said: /^(?:Anyone|Anybody|Everyone|Everybody) who (\p{Ll}+)(?= )/u, people: 'People who' }],
]);

/** Of one → of many, in the present of what an audience does. */
const plurals = new Map(
  `lavora:lavorano opera:operano insegna:insegnano gestisce:gestiscono desidera:desiderano vuole:vogliono intende:intendono utilizza:utilizzano usa:usano vive:vivono
  trabalha:trabalham ensina:ensinam gere:gerem deseja:desejam quer:querem pretende:pretendem utiliza:utilizam vive:vivem atua:atuam cuida:cuidam
  trabaja:trabajan enseña:enseñan gestiona:gestionan desea:desean quiere:quieren utiliza:utilizan cuida:cuidan atiende:atienden
  travaille:travaillent enseigne:enseignent gère:gèrent souhaite:souhaitent veut:veulent utilise:utilisent exerce:exercent encadre:encadrent
  works:work teaches:teach manages:manage wants:want wishes:wish uses:use runs:run leads:lead cares:care handles:handle`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const dutchStaff =
  '(?:[Ll]eerkrachten|[Ll]eraren|[Dd]ocenten|[Vv]erpleegkundigen|[Vv]erzorgenden|[Aa]rtsen|[Bb]egeleiders|[Oo]nderwijzers|[Mm]edewerkers|[Kk]oks|[Tt]rainers)';
const germanStaff =
  '(?:Lehrkräfte|Lehrer|Pflegekräfte|Pflegefachkräfte|Ärzte|Ärztinnen|Erzieher|Erzieherinnen|Fachkräfte|Mitarbeitende|Köche|Beschäftigte|Angestellte)';
const italianStaff = '(?:[Ii]nsegnanti|[Dd]ocenti|[Ii]nfermieri|[Mm]edici|[Ee]ducatori|[Oo]peratori)';
const spanishStaff = '(?:[Dd]ocentes|[Pp]rofesores|[Mm]aestros|[Ee]nfermeros|[Mm]édicos|[Ee]ducadores)';
const frenchStaff = '(?:[Ee]nseignants|[Pp]rofesseurs|[Ii]nfirmiers|[Mm]édecins|[Éé]ducateurs|[Ss]oignants)';
const portugueseStaff = '(?:[Dd]ocentes|[Pp]rofessores|[Ee]nfermeiros|[Mm]édicos|[Ee]ducadores)';
const englishStaff =
  '(?:(?:\\p{Lu}\\p{Ll}+ )?(?:workers|assistants|staff)|[Tt]eachers|[Nn]urses|[Dd]octors|[Pp]hysicians|[Ll]ecturers|[Cc]hefs|[Mm]idwives|[Ll]ibrarians)';

const audiences: ReadonlyMap<string, readonly Line[]> = new Map([
  [
    'en',
    [
      [
        /^(?:Anyone|Anybody|Everyone|People|Persons|Individuals|Those|All) (?:who (?:is|are) )?(?:aged )?(\d+)(?: years?)?(?: old)? (?:or|and) (?:over|older|above)$/u,
        'People aged $1 or over',
      ],
      [
        /^(?:Anyone|Anybody|Everyone|People|Persons|Individuals|Those|All) (?:who (?:is|are) )?(?:aged )?at least (\d+)(?: years old)?$/u,
        'People aged $1 or over',
      ],
      [/^(?:Anyone|Everyone|Individuals|Persons|Those) (?=(?:with|without|working|from|in) )/u, 'People '],
      [new RegExp(`^(${englishStaff}) (?:who work|working) in (?=\\p{Ll})`, 'u'), '$1 in '],
      [/^(Students|Pupils|Teachers) (?:in|at) (high|primary|elementary|secondary|middle) schools?$/u, '$2 school $1'],
      [/^(Owners|Users|Operators|Drivers|Keepers|Breeders) of (\p{Ll}+)s$/u, '$2 $1'],
      [/^Teaching staff (?=in|at|of)/u, 'Teachers '],
    ],
  ],
  [
    'es',
    [
      [
        /^(?:Quienes|Aquellos que|Aquellas personas que|Las personas que|Todas las personas que) (?=\p{Ll})/u,
        'Personas que ',
      ],
      [/^(?:El )?(?:[Pp]ersonal docente|[Pp]rofesorado) (?=de |en |del )/u, 'Docentes '],
      [new RegExp(`^(${spanishStaff}) que trabajan en `, 'u'), '$1 en '],
    ],
  ],
  [
    'fr',
    [
      [
        /^(?:Ceux qui|Celles et ceux qui|Les personnes qui|Toutes les personnes qui|Tous ceux qui) (?=\p{Ll})/u,
        'Personnes qui ',
      ],
      [/^(?:Le )?(?:[Pp]ersonnel|[Pp]ersonnels) soignants? (?=d)/u, 'Soignants '],
      [/^(?:Le )?[Pp]ersonnel enseignant (?=d)/u, 'Enseignants '],
      [/(?<=^\p{L}+) âgée?s (?=de \d)/u, ' '],
      [/ {2,}/gu, ' '],
      [new RegExp(`^(${frenchStaff}) (?:qui travaillent|travaillant|exerçant) (?=dans|en|à)`, 'u'), '$1 '],
    ],
  ],
  [
    'de',
    [
      [/^(?:Alle|Jede Person|Jeder|Interessierte) (?=ab \d)/u, 'Personen '],
      [
        new RegExp(
          `^(${germanStaff}), die (in (?:der |den |einem |einer )?(?:\\p{L}+ )?\\p{L}+) (?:arbeiten|tätig sind)$`,
          'u',
        ),
        '$1 $2',
      ],
      [/ im Alter (?=ab \d)/u, ' '],
      [/^Lehrkräfte an (Grund|Haupt|Real|Berufs|Hoch|Gesamt|Volks|Musik)schulen$/u, '$1schullehrkräfte'],
    ],
  ],
  [
    'pt',
    [
      [/^(?:Aqueles que|As pessoas que|Todas as pessoas que|Todos os que) (?=\p{Ll})/u, 'Pessoas que '],
      [/^(?:O )?[Pp]essoal docente (?=d[eoa])/u, 'Docentes '],
      [new RegExp(`^(${portugueseStaff}) que trabalham (?=em|n[oa]s?)`, 'u'), '$1 '],
    ],
  ],
  [
    'it',
    [
      [/^(?:Coloro che|Quanti|Tutti coloro che|Le persone che|Tutte le persone che) (?=\p{Ll})/u, 'Persone che '],
      [/^(?:Il )?[Pp]ersonale docente (?=d)/u, 'Docenti '],
      [new RegExp(`^(${italianStaff}) (?:che lavorano|che operano) nella (?=scuola)`, 'u'), '$1 della '],
      [new RegExp(`^(${italianStaff}) (?:che lavorano|che operano) (?=in|nel|nella|nei)`, 'u'), '$1 '],
    ],
  ],
  [
    'nl',
    [
      [/^(?:Iedereen|Wie|Personen|Zij) die (?=\p{L})/u, 'Mensen die '],
      [/^Wie (.+) werkt$/u, 'Mensen die $1 werken'],
      [/^(?:Mensen|Iedereen) die (.+) werkt$/u, 'Mensen die $1 werken'],
      [
        new RegExp(
          `^(${dutchStaff}) (?:die )?((?:in|op) (?:het |de |een )?(?:\\p{L}+ )?\\p{L}+) (?:werken|werkzaam zijn)$`,
          'u',
        ),
        '$1 $2',
      ],
      [new RegExp(`^(${dutchStaff}) werkzaam (?=in|op)`, 'u'), '$1 '],
    ],
  ],
]);
