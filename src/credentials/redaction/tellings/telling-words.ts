import { dutch, english, german } from './tenses.ts';

/**
 * What tells in one language that a sentence is about the one who earned a credential, and what protects one that is about
 * everybody. Each is the inside of a pattern for whole words, in either case; a list is short on purpose, since it is the
 * roles that decide together (`find-earner-tellings.ts`), not any word alone.
 */
export type TellingWords = {
  /** `she`, where the language says it of people only. */
  readonly persons?: string;
  /** Pronouns that stand for things as well, also as objects. */
  readonly pronouns: string;
  /** `her`, before what is hers. */
  readonly possessives: string;
  /** `the holder`, in the singular and definite. */
  readonly holders: string;
  /** Such a noun alone, at the start of a sentence: `Stagiaire domicilié …`. */
  readonly bareHolders?: string;
  /** The earner spoken to in the past or perfect: `you scored`. */
  readonly addressed: string;
  /** The same with a present alone, `Sie haben 93 Punkte`, of which only what a result has is theirs. */
  readonly addressedNow?: string;
  /** Verbs in the past or perfect. */
  readonly past: string;
  /** Verbs in the present that only tell how far somebody has come: `stands at`. */
  readonly tally: string;
  /** What begins a sentence without a subject that states how something ended: `Graded`, `Abschluss`. */
  readonly outcomes: string;
  /** Nouns for a result: `mark`, `attendance`. */
  readonly results: string;
  /** Nouns that are one where they are somebody's: `time`. */
  readonly measures: string;
  /** Grades, honours and prizes in words. */
  readonly grades: string;
  /** `first attempt` */
  readonly attempts: string;
  /** `third`, which is a rank without a noun behind it. */
  readonly ordinals: string;
  /** `place`, behind or before an ordinal. */
  readonly places: string;
  /** What is counted of somebody: `points`, `errors`. */
  readonly counted: string;
  /** Numbers in words, before what is counted. */
  readonly numbers: string;
  /** Subjects that are nobody in particular: `participants`, `whoever`. */
  readonly everybody: string;
  /** What is asked, allowed or possible, and scales. */
  readonly asked: string;
  /** `is yours` */
  readonly yours: string;
};

const en: TellingWords = {
  persons: 'she|he|him',
  pronouns: 'they',
  possessives: 'her|his|their|your',
  holders: String.raw`(?:the|this) (?:(?:badge|certificate|card|licen[cs]e|credential|award)[ -]?)?(?:holder|earner|participant|recipient|learner|candidate|student|trainee|awardee|graduate|attendee|delegate|bearer|apprentice)(?! ${english.calledAfterMany})`,
  addressed: String.raw`you(?:['’]ve| have| had)?(?: \p{Ll}+ly| only| even)? (?!need|proceed|succeed|exceed)(?:\p{Ll}{2,}ed|got|came|took|won|sat|were|did|made|left|beat|led|ran|swam|rode|wrote|built|met|put|hit|${english.had}|lost|spent|rose|stood|drove|shot|fell|went)`,
  past: String.raw`needed|was|were|had|has (?:been )?(?!\p{L}+ed skills)\p{L}+(?:ed|wn|ne|de|en)|(?!need|proceed|succeed|exceed|\p{L}*-)\p{L}{2,}ed|came|got|took|won|sat|made|went|left|ran|beat|led|rose|stood|fell|swam|wrote|held|gave|kept|spent|lost|rode|drove|flew|put|hit|shot|sang|spoke|built|met`,
  tally: String.raw`stands at|totals|boasts|lies|ranks|amounts to|comes to|has to (?:her|his|their) name|holds the|jumped`,
  outcomes: String.raw`(?:graded|passed|awarded|scored|marked|rated|ranked|placed|commended|completed|finished|achieved|obtained|earned|gained|attained|secured|cleared)(?! ${english.doneThings})|(?:conferred|bestowed|granted)(?= with )|came|won|attended|graduated|finishing|winner|runner-up`,
  results:
    'grade|score|mark|marks|result|results|rank|ranking|placing|position|tally|total|average|attendance|standing|(?:days|sessions|classes|lessons|hours) (?:attended|logged|missed)|percentage|gpa|performance|elo',
  measures: String.raw`pass|time|rating|finish|points|record|logbook|dives|hours|report|work|essay|portfolio`,
  grades: String.raw`distinction|(?<! and )honou?rs|(?<=(?:a|with|of) )merit|commendation|cum laude|valedictorian|prize|medal(?:list)?|trophy|cup|rosette|ribbon|runner-up|top \d+ ?(?:%|per ?cent)?|top of (?:the|her|his|their)|(?:full|top) marks|flawless|faultless|very good|excellent|outstanding(?=[.,;)])|best (?:in|of|overall)|highest (?:mark|score|grade)`,
  attempts:
    '(?:first|second|third|fourth|1st|2nd|3rd) (?:attempt|try|go|time of asking|sitting)|first time round|first time of asking|one retake',
  ordinals:
    'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|joint \\p{L}+|last|\\d{1,3}(?:st|nd|rd|th)',
  places: 'places?|position|rank',
  counted: String.raw`attempts?|tries|points?|marks?|(?:\p{L}+ )?(?:errors?|mistakes?|faults?|slips?|penalt(?:y|ies)|wrong|absences?)|hits`,
  numbers: 'no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
  everybody: String.raw`(?:(?:each|every|all|any|our|most|many|some|past|former|the \d+|no) )?(?:\p{L}+ )?(?:participants|learners|students|candidates|holders|trainees|graduates|earners|recipients|delegates|apprentices|members|users|attendees|entrants|people|teams|those|applicants)|whoever|who|any(?:one|body)|every(?:one|body)|each|every|a (?:\p{L}+ )?(?:learner|participant|student|candidate|holder|trainee|graduate)|you will|you['’]ll`,
  asked: String.raw`must|should|shall|will|would|needs?|needed(?! (?:only |just )?[\p{L}\d]+ (?:minutes|hours|seconds|attempts|tries))|requires?|required|requirements?|minimum|maximum|max|at least|at most|no (?:more|fewer|less) than|or (?:more|above|better|higher|over)|less than|below|and above|up to \d|threshold|pass(?:ing)? (?:mark|grade|score|rate)|to (?:pass|be|earn|obtain|qualify)|if|when(?:ever)?|once|unless|scale|from \S+ to|between|may|can|could|might|allowed|permitted|limit|cut-off|counts? (?:for|as)|weight\p{L}*|worth|marked out of|out of a possible`,
  yours: String.raw`(?:is|are) (?:now )?(?:yours|all yours)|(?:goes|went|belongs|falls) to (?:you|her|him)`,
};

const es: TellingWords = {
  persons: 'ella|él',
  pronouns: 'le',
  possessives: 'sus?|tus?',
  holders: String.raw`(?:el|la|al|del|este|esta) (?:titular|participante|alumn[oa]|candidat[oa]|estudiante|cursillista|aspirante|portadora?|poseedora?|destinatari[oa]|diplomad[oa]|interesad[oa]|galardonad[oa]|becari[oa]|persona (?:titular|interesada|participante)|asistente)`,
  bareHolders: 'alumn[oa]|participante|titular|aspirante|candidat[oa]|estudiante',
  addressed: String.raw`(?!existe|consiste|insiste|asiste|persiste|desiste|resiste|triste|viste|chiste|contraste|embiste|reviste|subsiste|despiste|desgaste|traste|baste|gaste|conste|diste)\p{L}{2,}(?:aste|iste)|has (?:\p{L}+ )?\p{L}+(?:[ai]do|to|cho)|eres(?: l[oa]| el)?|usted (?:\p{L}+ ){0,3}?(?:ha|había|\p{L}{2,}ó|hizo|obtuvo|tuvo|fue|estuvo|quedó|vino)|tienes en tu haber`,
  past: String.raw`\p{L}{2,}(?:ó|ieron|aron)|(?:ha|había|han) (?:sido )?\p{L}+(?:[ai]d[oa]|to|cho)|fue|hizo|obtuvo|tuvo|estuvo|vino|trajo|(?:\p{L}+[ai]d[oa]) por|sitúa|lleva \d`,
  tally: String.raw`suma|acumula|asciende|figura|sitúa|lleva`,
  outcomes:
    '(?:conferid|otorgad|concedid)[oa](?= con )|(?:aprobad|superad|calificad|evaluad|clasificad|graduad|titulad|diplomad|admitid|terminad|finalizad|completad|premiad|galardonad|distinguid|obtenid|apt|reconocid|promocionad|acabad|concluid|curso (?:terminad|superad|aprobad))[oa]|primer[oa]? de|asistió|quedó|obtuvo|alcanzó|sacó|logró|acabó|terminó|llegó|aprobó|superó|ganó|consiguió|finalista|ganadora?',
  results: 'nota|calificación|puntuación|resultado|media|promedio|puesto|posición|asistencia|elo',
  measures: String.raw`porcentaje|tiempo|rendimiento|marca|valoración|expediente|aprovechamiento|trabajo|proyecto`,
  grades: String.raw`sobresaliente|notable(?= alto| bajo|(?: ?[.,;)]|$| en ))|bien alto|matrícula de honor|cum laude|mención(?: de honor| especial| honorífica)?|premios?|medalla|trofeo|copa|diploma de honor|excelente(?=[.,;)]|$)|distinción|los? (?:\d+ )?mejores|mejor (?:nota|expediente|de)|felicitación|accésit|muy bien|pleno`,
  attempts:
    '(?:(?:primer|segundo|tercer) (?:intento|examen)|(?:primera|segunda|tercera) (?:convocatoria|vuelta)|por primera vez|a la (?:primera|segunda|tercera)(?= ?[.,;!)]|$| (?:y|con) ))',
  ordinals: String.raw`primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]|séptim[oa]|octav[oa]|noven[oa]|décim[oa]|últim[oa]|\d{1,3}\.?[ºª]`,
  places: 'puesto|lugar|posición|plaza|clasificación',
  counted: String.raw`intentos?|puntos?|fallos?|errores|error|faltas?|aciertos|ausencias?|penalizaci(?:ón|ones)|respuestas? (?:correctas?|erróneas?|incorrectas?)`,
  numbers: 'un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|ningún',
  everybody: String.raw`(?:(?:l[oa]s|tod[oa]s l[oa]s|cada|nuestr[oa]s|much[oa]s) )?(?:\p{L}+ )?(?:participantes|alumn[oa]s|candidat[oa]s|estudiantes|aspirantes|titulares|asistentes|equipos|personas|mejores)|quien(?:es)?|cualquiera?|cada|tod[oa]s|un[oa]? (?:alumn[oa]|participante|aspirante|candidat[oa])|se (?:aprende|trabaja|estudia)|aprenderás|harás`,
  asked: String.raw`mínim[oa]s?|máxim[oa]s?|al menos|como (?:mínimo|máximo)|no menos de|se (?:aprueba|supera|exige|requiere|obtiene)|aprobar|aprobatori[oa]|de aprobación|superar|deb(?:e|en|es|erá|erán|erás)|hay que|exig\p{L}+|requier\p{L}+|requisito|necesari[oa]s?|a partir d\p{L}+|hasta \d|entre \d|escala|de 0 a|de la A|por encima de|inferior|superior|si|cuando|pued(?:e|en|es)|podrá\p{L}*|basta\p{L}*|umbral|admiten?|permit\p{L}+|valora\p{L}* (?:sobre|de)|puntúa|cuenta un|vale|o (?:más|superior)|menos de|eliminatori[oa]`,
  yours: String.raw`(?:es|son) (?:tuy[oa]s?|para (?:ti|usted|ella|él))`,
};

const fr: TellingWords = {
  pronouns: 'elle|il|lui',
  possessives: 'son|sa|ses|votre|vos|ton|ta|tes',
  holders: String.raw`(?:(?:le|la|au|du|ce|cette|à la|de la) |l['’])(?:personne )?(?:titulaire|participante?|candidate?|stagiaire|apprenante?|élève|lauréate?|étudiante?|détent(?:eur|rice)|récipiendaire|bénéficiaire|diplômée?|apprentie?|intéressée?|auditeur|auditrice)`,
  bareHolders: 'candidate?|stagiaire|participante?|titulaire|élève|apprenante?|lauréate?|étudiante?',
  addressed: String.raw`vous (?:y |l['’]|en )?(?:avez|aviez) (?:\p{L}+ ){0,2}?(?!droit(?!\p{L}))\p{L}+(?:é|i|u|is|it|ert)e?s?|vous êtes (?:\p{L}+ )?\p{L}+(?:ée?|ie?|ue?)|vous vous êtes|tu (?:y |l['’]|en )?(?:as|avais) (?:\p{L}+ ){0,2}?(?!droit(?!\p{L}))\p{L}+(?:é|i|u|is|it|ert)|tu (?:es|t['’]es) (?:\p{L}+ )?\p{L}+(?:ée?|ie?|ue?)|avez-vous|as-tu`,
  past: String.raw`(?:(?:a|avait|est|était|fut) |s['’]est |l['’]a |n['’]a )(?:\p{L}+ ){0,3}?\p{L}*(?:ée?|ie?|ue?|is|it|int|ert)s?|obtint|reçut|fut|termina|finit|réussit`,
  tally: String.raw`totalise|cumule|affiche|s['’]élève|se classe|figure|ressort|s['’]établit|se situe`,
  outcomes:
    '(?:décerné|délivré|conféré)e?(?= avec )|(?:admis|reçu|diplômé|certifié|classé|noté|évalué|réussi|validé|terminé|achevé|obtenu|récompensé|distingué|primé|sorti|arrivé|ajourné|félicité|promu|parcouru)e?|majore?|a (?:obtenu|réussi|terminé|validé)|finaliste|lauréate?',
  results: 'note|mention|moyenne|résultat|réussite|score|rang|classement|assiduité|présence',
  measures: String.raw`total|pourcentage|temps|appréciation|place|taux|chrono|mémoire`,
  grades: String.raw`mention|félicitations|prix|médaille|coupe|trophée|cum laude|(?:très|assez) bien|bien(?= ?[.,;)])|distinction|les? (?:\d+ )?meilleure?s|meilleure? (?:note|score|temps|résultat|de)|major|excellent|accessit|sans (?:une )?faute|tableau d['’]honneur`,
  attempts: String.raw`(?:premi(?:er|ère)|second|seconde|deuxième|troisième) (?:coup|essai|tentative|présentation)|du premier coup`,
  ordinals: String.raw`premi(?:er|ère)|seconde?|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|derni(?:er|ère)|\d{1,3}(?:er|re|ère|e|ème)`,
  places: 'place|rang|position',
  counted: String.raw`essais?|tentatives?|points?|fautes?|erreurs?|absences?|pénalités?|bonnes réponses|réponses? (?:justes?|fausses?)`,
  numbers: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|aucune?',
  everybody: String.raw`(?:(?:les|tou[ts]e?s les|chaque|nos|des|certains) )?(?:\p{L}+ )?(?:participant|candidat|stagiaire|élève|apprenant|étudiant|titulaire|personne|équipe|lauréat|diplômé)e?s(?! titulaire)|quiconque|qui|chacune?|chaque|tou(?:s|te|tes)|(?:celles|ceux)|une? (?:candidate?|participante?|stagiaire|élève|apprenante?)|on`,
  asked: String.raw`seuil|(?:note|moyenne) (?:de passage|requise|plancher)|minimum|maximum|minimale?s?|maximale?s?|au (?:moins|plus|minimum)|d['’]au moins|il faut|doit|doivent|devr\p{L}+|exig\p{L}+|requi\p{L}+|dès|à partir d\p{L}*|pour (?:réussir|valider|être|obtenir)|si|lorsque|échelle|de 0 à|de A à|noté sur|notée sur|jusqu['’]à \d|tolér\p{L}+|admissibles?|peut|peuvent|pourr\p{L}+|entre \d|supérieure?|inférieure?|suffi[ts]\p{L}*|autorisé\p{L}*|nécessaires?|coefficient|compte pour|vaut|faut|ou plus|moins de|éliminatoire`,
  yours: String.raw`est à (?:toi|vous|elle|lui)|(?:te|vous|lui) reviennent|(?:te|vous|lui) revient`,
};

const de: TellingWords = {
  pronouns: 'sie|er|ihm|ihr',
  possessives: '(?:sein|ihr|dein|euer)(?:e[rnms]?)?',
  holders: String.raw`(?:die|der) (?:\p{L}*inhaberin|(?:\p{L}+-?)?teilnehmerin|absolventin|kandidatin|lernende|teilnehmende|schülerin|empfängerin|auszubildende|anwärterin|genannte|geprüfte|bewerberin|lernende person)|(?:der|dem|den|des) (?:\p{L}*inhabers?|(?:kurs)?teilnehmers?|absolvent(?:en)?|kandidat(?:en)?|lernenden?|teilnehmenden|prüflings?|schülers?|empfängers?|auszubildenden?|anwärters?|genannten?|bewerbers?)|der lernenden person`,
  bareHolders: 'teilnehmer(?:in)?|inhaber(?:in)?|absolvent(?:in)?|prüfling',
  addressed: String.raw`du (?:hast|warst|bist|\p{L}+test|kamst|lagst|gewannst)|(?:hast|warst|\p{L}+test) du|[sS]ie (?:${german.past}|(?:haben|sind)${german.perfect})|(?:${german.past}) [sS]ie|(?:haben|sind) [sS]ie${german.perfect}|(?<=(?:dass|[dD]a|weil) )[sS]ie${german.perfectLast}`,
  addressedNow: '[sS]ie (?:haben|sind)|(?:haben|sind) [sS]ie',
  past: String.raw`unterlief\p{L}*|hat|hatte|war|wurde|ist (?:\p{L}+ )*\p{L}+(?:t|en)|(?!seite|heute|bitte|beste|erste|letzte|leichte|alte|weite|breite|gute|hälfte|mitte|liste|kräfte|werte|zweite|dritte|feste|punkte|worte|geräte|orte|texte|rechte)\p{L}{2,}te|bestand|erhielt|bekam|kam|lag|ging|gewann|schloss|errang|lief|schwamm|blieb|stieg|brachte|fand|nahm|traf|stand|ließ|hielt|schrieb|gab|sprach|fuhr`,
  tally: String.raw`lautet|beträgt|liegt|kommt auf|bringt es auf|zählt`,
  outcomes:
    '(?:verliehen|erteilt)(?= mit )|abschluss|abgeschlossen|bestanden|absolviert|ausgezeichnet|bewertet|benotet|erreicht|abgelegt|erworben|platziert|beendet|gleich|teilgenommen|erzielt|siegerin?|jahrgangsbeste[rn]?|kursbeste[rn]?|auf anhieb|lehrgangsbeste[rn]?|als \\p{L}+beste[rn]?',
  results: String.raw`note|\p{L}*note|ergebnis|\p{L}*ergebnis|punktzahl|platz|rang|anwesenheit|durchschnitt|prädikat|resultat|punktestand|notenschnitt|platzierung|fehlerzahl`,
  measures: String.raw`\p{L}*quote|\p{L}*zeit|\p{L}*leistung|bewertung|wertung|urteil|\p{L}*arbeit`,
  grades: String.raw`auszeichnung|sehr gut(?!e)|(?:mit|note) gut|befriedigend|ausreichend|summa cum laude|magna cum laude|cum laude|\p{L}*preis|medaille|\p{L}*medaille|\p{L}*pokal|\p{L}*beste[rn]?|beste[rn]? (?:der|des|von|unter|im)|(?:gutem|bestem|großem) erfolg|belobigung|lob|ehrenurkunde|fehlerfrei|fehlerlos|volle punktzahl|besten \d+`,
  attempts: String.raw`(?:ersten?|zweiten?|dritten?|1\.|2\.) (?:anlauf|versuch|mal)|erstversuch|auf anhieb|nachprüfung`,
  ordinals: String.raw`(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|letzt)e[rns]?|\d{1,3}\.`,
  places: 'platz|rang|stelle',
  counted: String.raw`versuchen?|anläufen?|punkten?|fehlern?|fehlerpunkten?|fehlversuchen?|fehltagen?|treffern?|strafpunkten?|zählern?|richtige[n]? antworten`,
  numbers: 'eine?[nm]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|keine?[nm]?|null',
  everybody: String.raw`(?:(?:die|alle|unsere|viele|jede[rs]?) )?(?:\p{L}+ )?(?:teilnehmenden|teilnehmer(?:innen)?|lernende|absolvent(?:inn)?en|kandidat(?:inn)?en|prüflinge|studierende|schüler(?:innen)|inhaber(?:innen)|personen|gruppen|teams)|wer|jede[rs]?|alle|man|ein(?:e)? (?:teilnehmer(?:in)?|kandidat(?:in)?|prüfling)|sie lernen|du lernst`,
  asked: String.raw`mindest\p{L}*|ab(?! ?(?:[.,;!)]|$))|oder (?:mehr|besser|höher)|weniger als|muss|müssen|musst|soll\p{L}*|darf|dürfen|darfst|kann|können|kannst|könnte\p{L}*|möchte\p{L}*|müsste\p{L}*|wenn|falls|sofern|sobald|wer|höchstens|maximal|bis zu|bestehens\p{L}*|minimal\p{L}*|gefordert|erforderlich|nötig|notwendig|verlangt|skala|von 1 bis|von a bis|gilt|gelten|zum bestehen|vorgesehen|voraussetzung|zulässig|erlaubt|nicht unter|(?<!wie )möglich(?=[.,;)]|$)|werden (?:mit|als)|wird (?:mit|als)|entfallen|zählt|zählen|reicht|reichen|genügt|genügen|erfordert|setzt|setzen (?:\p{L}+ ){0,2}?voraus`,
  yours: String.raw`gehört (?:dir|ihnen|ihr|ihm)|geht an (?:dich|sie|ihn)`,
};

const pt: TellingWords = {
  pronouns: 'ela|ele|lhe|\\p{L}+-lhe',
  possessives: 'seus?|suas?|teus?|tuas?',
  holders: String.raw`(?:[oa]|ao|à|d[oa]|pel[oa]|est[ea]) (?:titular|participante|formand[oa]|alun[oa]|candidat[oa]|estudante|portadora?|cursista|detentora?|diplomad[oa]|formad[oa]|galardoad[oa]|premiad[oa]|possuidora?|destinatári[oa]|cursante|pessoa titular)`,
  bareHolders: 'formand[oa]|alun[oa]|candidat[oa]|titular|participante|estudante|cursista',
  addressed: String.raw`(?<=(?:informar|comunicar|confirmar|anunciar|informamos|comunicamos|confirmamos)(?:-lhe|-vos)? (?:de )?que )\p{L}{2,}(?:ou|eu|iu)|você (?:\p{L}+ )?(?:\p{L}{2,}(?:ou|eu|iu)|foi|fez|teve|obteve)|(?!existe|consiste|insiste|assiste|persiste|desiste|resiste|triste|contraste|desgaste|haste|baste)(?:\p{L}{2,}(?:aste|[ií]ste)|\p{L}{3,}(?<!d|n)este(?<!teste|leste|peste|oeste|veste|celeste|preste))|tens \d`,
  past: String.raw`(?!museu|europeu|liceu|troféu|sou|seu|teu|meu)\p{L}{2,}(?:ou|eu|iu|ou-se|eu-se|iu-se)|deu|leu|viu|saiu|caiu|foi|fez|teve|obteve|esteve|veio|(?:tem|tinha) (?:sido )?\p{L}+[ai]d[oa]|\p{L}+[ai]d[oa] (?:por|pel[oa])|nascid[oa]`,
  tally: String.raw`situa|soma|cifra-se|coube(?:-lhe)?|ascende|acumula|situa-se|coloca-se`,
  outcomes:
    '(?:conferid|atribuíd|outorgad)[oa](?= com )|(?:aprovad|concluíd|classificad|avaliad|graduad|terminad|distinguid|premiad|formad|habilitad|admitid|superad|finalizad|completad|obtid|curso (?:concluíd|terminad))[oa]|classificação|apt[oa]|obteve|ficou|alcançou|terminou|concluiu|tirou|passou|venceu|acabou|conquistou|finalista|vencedora?',
  results:
    'nota|classificação|média|resultado|pontuação|conceito|frequência|assiduidade|presença|desempenho|aproveitamento|posição|colocação',
  measures: String.raw`tempo|rendimento|percentagem|trabalho|projeto`,
  grades: String.raw`louvor|distinção|menção|prémio|prêmio|medalha|troféu|taça|cum laude|muito bo[ma]|bom(?=[.,;)]|$)|excelente(?=[.,;)]|$)|ótimo|os \d+ ?(?:%|por cento)? ?melhores|melhor (?:nota|aluno|da|do)|honrosa|quadro de honra|nota máxima`,
  attempts: String.raw`(?:primeir|segund|terceir)[oa] (?:tentativa|chamada|época|exame)|à (?:primeira|segunda|terceira)(?= ?[.,;!)]|$| (?:e|com) )|1\.ª (?:tentativa|vez|chamada|época)`,
  ordinals: String.raw`primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|quint[oa]|sext[oa]|sétim[oa]|oitav[oa]|non[oa]|décim[oa]|últim[oa]|\d{1,3}\.?[ºª°]`,
  places: 'lugar|posição|posto|colocação|classificad[oa]',
  counted: String.raw`tentativas?|valores|pontos?|erros?|faltas?|falhas?|ausências?|acertos|respostas? (?:certas?|erradas?|corretas?)`,
  numbers: 'uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|nenhuma?',
  everybody: String.raw`(?:(?:[oa]s|tod[oa]s [oa]s|cada|noss[oa]s) )?(?:\p{L}+ )?(?:participantes|formand[oa]s|alun[oa]s|candidat[oa]s|estudantes|titulares|cursistas|equipas|equipes|pessoas)(?! titular)|quem|cada|qualquer|tod[oa]s|uma? (?:alun[oa]|formand[oa]|participante|candidat[oa])|você (?:vai|irá|aprenderá)|aprenderás`,
  asked: String.raw`de aprovação|mínim[oa]s?|máxim[oa]s?|(?:pelo|ao) menos|no (?:mínimo|máximo)|não inferior|dev(?:e|em|es|erá|erão|erás)|exig\p{L}+|requer\p{L}*|requisito|necessári[oa]s?|é preciso|a partir d\p{L}+|até|escala|de 0 a|de a a|se (?:o|a|você|obtiver|tiver|atingir)|quando|pod(?:e|em|es)|poder(?:á|ão)|admite\p{L}*(?:-se)?|permit\p{L}+|para (?:aprovar|passar|obter|concluir)|basta\p{L}*|limiar|superior|igual|entre \d|vale|conta|ou (?:mais|superior)|menos de|eliminatóri[oa]`,
  yours: String.raw`é (?:teu|tua|seu|sua|dela|dele)`,
};

const it: TellingWords = {
  persons: 'lei|lui',
  pronouns: 'ella|gli|le',
  possessives: 'suo|sua|suoi|sue|tuo|tua|tuoi|tue|vostro|vostra',
  holders: String.raw`(?:(?:il|la|lo|al|alla|allo|del|della|dal|dalla|dello|questo|questa) |(?:l|all|dell|dall|quest)['’])(?:titolare|partecipante|corsista|candidat[oa]|alliev[oa]|student(?:e|essa)|intestatari[oa]|destinatari[oa]|diplomat[oa]|detent(?:ore|rice)|apprendista|premiat[oa]|interessat[oa]|discente|tirocinante|persona titolare)`,
  bareHolders: 'candidat[oa]|corsista|alliev[oa]|partecipante|titolare|intestatari[oa]',
  addressed: String.raw`hai (?:\p{L}+ ){0,2}?(?!(?:tutt|molt|tant|quant|quest|stess)[oa](?!\p{L})|(?:diritto|accesso|minuto|posto|aiuto)(?!\p{L}))\p{L}+(?:to|so|sto|sta|ta)|ti sei|sei (?:stat[oa]|arrivat[oa]|risultat[oa])|lei (?:\p{L}+ )?(?:ha|risulta|è) |(?:ha|risulta) lei|ti (?:ha|hanno) \p{L}+`,
  past: String.raw`(?:ha|hanno|hai|sei|aveva|è|era|viene) (?:stat[oa] |\p{L}+ )?\p{L}+(?:t[oa]|s[oa])|(?!però|ciò|può|perciò|nonché|lunedì|così|più)\p{L}{2,}(?:ò|ì)|ebbe|fu|prese|vinse|giunse|ottenne|concluse|chiuse`,
  tally: String.raw`risulta|vanta|totalizza|ammonta|si colloca|si attesta|figura|si piazza`,
  outcomes:
    '(?:conferit|rilasciat)[oa](?= con )|(?:superat|promoss|conseguit|completat|approvat|ammess|diplomat|classificat|valutat|premiat|conclus|terminat|ottenut|licenziat|chius|laureat|segnalat|piazzat|abilitat|giudicat|prim)[oa]|idone[oa]|esito|finalista|vincitore|vincitrice|ha (?:ottenuto|superato|concluso|chiuso)',
  results:
    'voto|votazione|valutazione|punteggio|risultato|media|giudizio|esito|frequenza|presenza|posizione|piazzamento',
  measures: String.raw`presenze|tempo|rendimento|percentuale|tesi|elaborato|manifesto`,
  grades: String.raw`lode|cum laude|menzione|premio|medaglia|coppa|trofeo|ottimo|distinto|buono(?=[.,;)]|$)|eccellente(?=[.,;)]|$)|massimo dei voti|punteggio pieno|migliore?i? (?:del|della|dei|\d)|miglior (?:voto|punteggio|tempo)|encomio|elogio|onore`,
  attempts: String.raw`(?:primo|secondo|terzo) (?:tentativo|colpo|appello|esame)|al primo colpo`,
  ordinals: String.raw`prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|sest[oa]|settim[oa]|ottav[oa]|non[oa]|decim[oa]|ultim[oa]|\d{1,3}[°ºª]`,
  places: 'posto|posizione|classificat[oa]|piazza',
  counted: String.raw`tentativ[io]|punti|errori|errore|penalità|assenze|risposte(?: \p{L}+)?|trentesimi|centesimi|sbagli`,
  numbers: 'una?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|nessuna?',
  everybody: String.raw`(?:(?:i|gli|le|tutti i|tutti gli|ogni|i nostri) )?(?:\p{L}+ )?(?:partecipanti|corsisti|candidati|allievi|studenti|titolari|squadre|persone|primi \p{L}+|migliori)|chi|chiunque|ciascun[oa]?|ogni|tutt[ie]|un[oa]? (?:corsista|partecipante|candidat[oa]|alliev[oa])|imparerai|si impara`,
  asked: String.raw`almeno|di sufficienza|minim[oa]|massim[oa](?! dei voti)|dev(?:e|ono|i)|dovr\p{L}+|occorr\p{L}+|bisogna|necessari[oa]|richie\p{L}+|a partire da\p{L}*|dall?['’]?a?i? \d|fino a \d|se|quando|può|possono|puoi|potr\p{L}+|scala|in (?:trentesimi|centesimi)|non (?:meno|inferiore|più|oltre)|soglia|pari o|superiore|per superare|serv(?:e|ono)|basta\p{L}*|si supera|ammess[ie] (?:fino|al massimo)|consentit\p{L}+|sufficient\p{L}+|entro|vale|pesa|o (?:più|superiore)|meno di|eliminatori[oa]`,
  yours: String.raw`è (?:tu[oa]|su[oa])`,
};

const nl: TellingWords = {
  pronouns: 'hij|zij|ze|hem',
  possessives: 'zijn|haar|uw|jouw|je',
  holders: String.raw`(?:de|het|deze) (?:\p{L}*houd(?:er|ster)|\p{L}*deelne(?:mer|emster)|cursiste?|kandidate|kandidaat|studente?|leerlinge?|ontvang(?:er|ster)|gediplomeerde|geslaagde|lerende|bezit(?:ter|ster)|betrokkene)`,
  bareHolders: 'deelne(?:mer|emster)|cursiste?|kandidaat|houd(?:er|ster)',
  addressed: String.raw`(?:u|je|jij) (?:had|was|werd|kreeg|kwam|won|deed|\p{L}{2,}(?:de|te)|${dutch.have}${dutch.perfect})|(?:had|was|werd|kreeg|kwam|won|deed|\p{L}{2,}(?:de|te)) (?:u|je|jij)|${dutch.have} (?:u|je|jij)${dutch.perfect}|(?<=(?:dat|omdat|aangezien) )(?:u|je|jij)${dutch.perfectLast}`,
  addressedNow: String.raw`(?:u|je|jij) ${dutch.have}|${dutch.have} (?:u|je|jij)`,
  past: String.raw`(?:heeft|had|is|was|werd) (?:[^\s,;]+ ){0,8}?\p{L}*(?:ge\p{L}+|be\p{L}+|ver\p{L}+|ont\p{L}+|her\p{L}+)(?:d|t|en)|was|werd|(?!beide|goede|beste|grote|derde|vierde|tijde|waarde|einde|orde|methode|periode|route|minute|laatste|eerste|juiste|hoogte|ruimte|diepte|breedte|lengte|gewenste)\p{L}{2,}(?:de|te)|kwam|won|liep|sloot|bleef|deed|ging|kreeg|nam|schreef|stond|zwom|reed|steeg|viel|bracht`,
  tally: String.raw`bedraagt|inmiddels|staat op|komt (?:uit )?op|eindigt|haalt`,
  outcomes:
    '(?:verleend|toegekend|uitgereikt)(?= met )|geslaagd|gehaald|behaald|afgerond|voltooid|beoordeeld|bekroond|onderscheiden|gediplomeerd|afgesloten|in één keer|eindcijfer|uitslag|winnaar|winnares|werd|behaalde|eindigde|slaagde|haalde|met lof',
  results: String.raw`\p{L}*cijfer|resultaat|\p{L}*score|beoordeling|predicaat|aanwezigheid|gemiddelde|uitslag|puntentotaal|eindoordeel`,
  measures: String.raw`plaats|\p{L}*tijd|waardering|percentage|prestatie|scriptie|werkstuk`,
  grades: String.raw`cum laude|met lof|onderscheiding|\p{L}*prijs|medaille|beker|trofee|uitmuntend|zeer goed|uitstekend|(?:als|met) goed(?! gevolg)|(?:ruim |net |een )voldoende(?= ?[.,;)!]|$)|eervolle vermelding|beste (?:van|cijfer|score)|foutloos|de beste \d+|vermelding`,
  attempts:
    '(?:eerste|tweede|derde) (?:keer|poging|maal)|(?:één|een) keer geslaagd|(?:één|1) (?:keer|maal)|herkansing|in één keer',
  ordinals:
    'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|laatste|\\d{1,3}(?:e|de|ste)',
  places: 'plaats|plek|rang',
  counted: String.raw`pogingen|punten|punt|fouten|fout|strafpunten|afwezigheden|treffers|goede antwoorden|missers`,
  numbers: 'één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|geen|nul',
  everybody: String.raw`(?:(?:de|alle|onze|elke|iedere) )?(?:\p{L}+ )?(?:deelnemers|cursisten|kandidaten|studenten|leerlingen|houders|personen|teams|mensen)|wie|elke|iedere(?:en)?|iedereen|ieder|een (?:deelnemer|cursist|kandidaat|student)|je leert|u leert`,
  asked: String.raw`minstens|minimaal|minimum\p{L}*|slaag(?:grens|cijfer|norm|score)|maximaal|ten minste|tenminste|moet(?:en)?|vanaf|vereist|nodig|indien|als (?:je|u|de)|wie|hoogstens|ten hoogste|tot \d|toegestaan|schaal|van 1 tot|kan|kunnen|kunt|mag|mogen|zal|zult|zullen|drempel|norm|(?<!ruim |net |een )voldoende|is de proef|binnen|om te|dient|dienen|telt (?:mee|voor)|volstaat|geldt|gelden|geldig|of (?:hoger|meer|beter)|minder dan`,
  yours: String.raw`is (?:van|voor) (?:jou|u|haar|hem)`,
};

const pl: TellingWords = {
  pronouns: 'on|ona|jemu|mu|ją|niego|niej',
  possessives: 'jego|jej|tw[oó]j|twoja|twoje|twoją|pani|pana',
  holders: String.raw`posiadacz(?:ka|owi|ce|a|ki|em|ką)?|uczestni(?:k|czka|kowi|czce|ka|czki|kiem|czką)|kursant(?:ka|owi|ce|a|ki|em|ką)?|absolwent(?:ka|owi|ce|a|ki|em|ką)?|kandydat(?:ka|owi|ce|a|ki)?|słuchacz(?:ka|owi|ce|a|ki)?|laureat(?:ka|owi|ce|a|ki|em|ką)?|student(?:ka|owi|ce|a|ki)?|uczeń|uczennica|zdając[aye]|zdającego|właściciel(?:ka|owi|a|ki)?|osoba certyfikowana`,
  bareHolders: 'uczestni(?:k|czka)|kursant(?:ka)?|absolwent(?:ka)?|kandydat(?:ka)?',
  addressed: String.raw`\p{L}{2,}(?:łeś|łaś)|masz (?:już )?(?:na koncie|za sobą)|pani? \p{L}+(?:ł|ła)`,
  past: String.raw`\p{L}{1,}(?:ł|ła|ło)|przez (?:uczestni|kursant|posiadacz|absolwent)\p{L}+|zosta(?:ł|ła)|widnieje|mieszka|zamieszkał[ya]`,
  tally: String.raw`(?:ma|masz) (?:już )?(?:za sobą|na koncie)|legitymuje się|wynosi|widnieje|plasuje się`,
  outcomes:
    '(?:nadan|przyznan)[yaeo](?= z )|(?:zdan|ukończon|zaliczon|ocenion|wyróżnion|nagrodzon|uzyskan|sklasyfikowan|zakończon|otrzyman|egzamin zdan|kurs ukończon)[yaeo]|zda(?:ł|ła)|zajął|zajęła|uzyska(?:ł|ła)|ukończy(?:ł|ła)|otrzyma(?:ł|ła)|zdoby(?:ł|ła)|osiągną(?:ł)|osiągnęła|laureat(?:ka)?|finalist(?:a|ka)',
  results:
    'ocen[aęąy]|wynik(?:iem|u)?|frekwencj[aęąi]|obecność|lokat[aęąy]|średni[aąej]+|punktacj[aęai]|rezultat(?:em)?|not[aęąy]',
  measures: String.raw`czas|pozycj[aęi]|prac[aęay]|projekt(?:em)?`,
  grades: String.raw`bardzo dobr[yaeą](?:m|j)?|celując[yaeą]m?|dobr[yaeą](?=[.,;)])|wyróżnieni(?:e|em|a)|nagrod[aęyą](?= \p{L})|medal(?:em|u)?|puchar(?:em|u)?|cum laude|dyplom(?:em)? z wyróżnieniem|najleps\p{L}+|bezbłędn\p{L}+|pochwał[aęą]|nagrodz\p{L}+|wyróżnion[yae]`,
  attempts: String.raw`(?:pierwszym|drugim|trzecim) (?:podejściem|podejściu|razem|terminie)|(?:pierwsze|drugie|trzecie) podejście|pierwszego podejścia`,
  ordinals: String.raw`pierwsz[yaeą]|drug[iaeą]|trzeci[aeą]?|czwart[yaeą]|piąt[yaeą]|szóst[yaeą]|siódm[yaeą]|ósm[yaeą]|dziewiąt[yaeą]|dziesiąt[yaeą]|ostatni[aeą]?|[IVX]+|\d{1,3}\.`,
  places: 'miejsc[eau]|lokat[aęąy]|pozycj[aęąi]',
  counted: String.raw`podejści\p{L}+|punkt(?:ów|y|u|ami)?|pkt|błęd(?:y|ów|ami|em)|błąd|nieobecnoś\p{L}+|trafień|poprawn\p{L}+ odpowiedzi`,
  numbers:
    'jed(?:en|na|no|nym|ną)|dw(?:a|ie|oma|iema)|trz(?:y|ema)|czter(?:y|ema)|pię(?:ć|cioma)|sześć|siedem|osiem|dziewięć|dziesięć|zero|żadnego',
  everybody: String.raw`(?:(?:wszyscy|nasi) )?(?:uczestnicy|kursanci|absolwenci|kandydaci|słuchacze|studenci|posiadacze|osoby|zespoły|zdający)|kto|każd[yaeo]\p{L}*|wszyscy|nauczysz|poznasz`,
  asked: String.raw`minimum|minimaln\p{L}+|(?:co )?najmniej|przynajmniej|najwyżej|maksym\p{L}+|trzeba|należy|musi\p{L}*|powin\p{L}+|wymag\p{L}+|próg|progu|od \d|do \d|skal[aię]|jeśli|jeżeli|gdy|kto|może\p{L}*|mogą|można|zalicza|dopuszcz\p{L}+|aby|wystarcz\p{L}+|potrzeb\p{L}+|nie mniej|nie więcej|będzie\p{L}*|lub więcej`,
  yours: String.raw`(?:jest )?(?:twój|twoja|twoje)`,
};

const sv: TellingWords = {
  persons: 'han|hon|hen|henne|honom',
  pronouns: 'hen',
  possessives: 'hans|hennes|din|ditt|er|ert',
  holders: String.raw`\p{L}*innehavaren|\p{L}*deltagaren|mottagaren|sökanden|eleven|studenten|kandidaten|kursisten|stipendiaten|lärlingen|aspiranten`,
  bareHolders: 'deltagare|innehavare|kursdeltagare',
  addressed: String.raw`du (?:har (?:\p{L}+ )?\p{L}+(?:at|it|tt|gt)|\p{L}{2,}(?:de|te)|fick|blev|kom|var|tog|vann|slog|sprang|låg|gjorde)|(?:\p{L}{2,}(?:de|te)|fick|blev|kom|var|tog|vann|har|hade|låg) du|(?:har|hade|fick) ni`,
  past: String.raw`gav|skrev|höll|satte|(?!både|bilde|tände|värde|ände|inte|bite|måste|möte|beslöte)\p{L}{2,}(?:de|te|ade)|fick|blev|kom|var|tog|vann|har \p{L}+(?:at|it|tt|gt)|hade|sprang|låg|stod|gick|av (?:deltagaren|eleven|kandidaten|innehavaren)`,
  tally: String.raw`uppgår till|ligger på|har samlat|summerar`,
  outcomes:
    'godkän[dt]|betyg|betyget|avklarad|klarad|slutförd|examinerad|belönad|prisad|klarade|fick|blev|vann|kom|hamnade|slutade|närvarade|utbildningen (?:avslutad|slutförd)|avslutad|vinnare|finalist',
  results: String.raw`betyg(?:et)?|\p{L}*resultat(?:et)?|poäng(?:en)?|närvaro(?:n)?|placering(?:en)?|medelvärde(?:t)?|omdöme(?:t)?|snitt(?:et)?|slutbetyg(?:et)?|slutsumma`,
  measures: String.raw`plats|\p{L}*tid(?:en)?|reportage|arbete|uppsats`,
  grades: String.raw`väl godkänt?|mycket väl godkänt?|med beröm|berömlig\p{L}*|utmärkelse\p{L}*|\p{L}*pris(?:et)?|medalj\p{L}*|pokal\p{L}*|hedersomnämnande\p{L}*|cum laude|utmärkt|belöna\p{L}+|prisa(?:d|des)|bäst(?:a)? (?:av|i|bland|resultat)|felfri\p{L}*|högst rankade|full pott|bästa \d+`,
  attempts: String.raw`(?:första|andra|tredje) (?:försöket|gången|omgången)|omprov`,
  ordinals: String.raw`först|första|tvåa|andra|trea|tredje|fyra|fjärde|femma|femte|sexa|sjätte|sjunde|åttonde|nionde|tionde|sist|\d{1,3}:[ae]`,
  places: 'plats|plats(?:en)?|placering',
  counted: String.raw`försök|poäng|fel|missar|prickar|felsvar|rätt|frånvarotillfällen|träffar`,
  numbers: 'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|inga|noll',
  everybody: String.raw`(?:(?:alla|våra|varje) )?(?:deltagare|deltagarna|elever|eleverna|kursdeltagare|studenter|kandidater|innehavare|personer|lag)|den som|de som|alla|var och en|varje|man|en (?:deltagare|elev|kandidat)|du lär|du kommer`,
  asked: String.raw`minst|minimi\p{L}*|högst(?! rankade)|lägst|måste|ska|skall|krävs|kräver|krav|från \d|om (?:du|man|den)|för att|gräns\p{L}*|skala|får|kan|tillåt\p{L}*|behöv\p{L}+|max(?:imalt)?|den som|betygssteg|används|räcker|mellan \d|upp till|inom|gäller|eller (?:mer|högre|bättre)|mindre än`,
  yours: String.raw`är (?:din|ditt|er|ert)`,
};

/** By language, as `detectLanguage` names it. */
export const tellingWords: Readonly<Record<string, TellingWords>> = { en, es, fr, de, pt, it, nl, pl, sv };
