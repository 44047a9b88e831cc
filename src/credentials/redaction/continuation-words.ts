/** What sentences behind one about the holder of an award are told by, of all languages together. */

/** What calls a result. */
export const marks =
  'attendance|anwesenheit|assiduité|asistencia|assiduidade|frequenza|presenza|aanwezigheid|average|durchschnitt|media|média|gemiddelde|durchschnittsnote|grade|score|mark|marks|result|gpa|honou?rs|rank|distinction|note|gesamtnote|abschlussnote|endnote|ergebnis|prädikat|punktzahl|platz|mention|moyenne|résultat|rang|nota|calificación|puntuación|resultado|mención|puesto|menção|classificação|média|conceito|voto|votazione|punteggio|giudizio|esito|cijfer|eindcijfer|resultaat|beoordeling|predicaat|ocena|wynik|arvosana|betyg|karakter|známka|osztályzat|hinne';
/** Results in words. */
export const gradeWords =
  'distinction|merit|honou?rs|pass(?!\\p{L}| mark| rate)|passed|excellent|very good|good(?= *[.!]?$)|outstanding|cum laude|summa|magna|first[- ]class|auszeichnung|sehr gut|gut(?= *[.!"“”]*$)|befriedigend|ausreichend|bestanden|très bien|assez bien|bien(?= *[.!]?$)|honorable|félicitations du jury|les félicitations|matrícula de honor|sobresaliente|notable|aprobad[oa]|suficiente|louvor|distinção|excelente|aprovad[oa]|muito bom|bom(?= *[.!]?$)|lode|massimo dei voti|ottimo|distinto|buono|lof|zeer goed|goed(?= *[.!]?$)|voldoende|uitmuntend|geslaagd|bardzo dobr[ya]|wyróżnienie|väl godkänt|godkänt|kiitettävä|dobr[ay](?= *[.!]?$)|dobrze|výborně|beröm';
/** Who supervised, examined or saw it. */
export const people =
  'supervis(?:or|ion|ors)|witness(?:es)?|signator(?:y|ies)|signed|assessor|examiner|mentor|tutor|instructor|trainer|teacher|line manager|manager|director|coach|zeug(?:e|in|en)|prüfer(?:in)?|betreu(?:er|erin|ung)|leitung|dozent(?:in)?|esaminatrice|kursleit(?:er|erin|ung)|ausbilder(?:in)?|supervisión|supervisão|supervisione|testig[oa]s?|examinador[ae]?|tutora|director[ae]|profesora?|docente|formador[ae]?|orientadora?|testemunhas?|professora?|formateur|formatrice|enseignante?|encadrement|encadrante?|témoins?|tuteur|tutrice|maître de stage|directeur|directrice|examinat(?:eur|rice)|testimon[ei]|relat(?:ore|rice)|correlatore|esaminat(?:ore|rice)|formatore|formatrice|tutrice|getuigen?|begeleid(?:er|ster|ing)|beoordelaar|docent|praktijkbegeleider|stagebegeleider|opleider|handledare|vejleder|censor|sensor|opiekun(?:ka)?|promotor(?:ka)?|egzaminator(?:ka)?|kierownik|mester|ohjaaja|kouluttaja|vedoucí|școlar|îndrumător|jurado|tribunal|jury|guide|guía|padrino|madrina|parrain|marraine|evaluador[ae]?|avaliador[ae]?|évaluat(?:eur|rice)|opponent|anleiter(?:in)?|praxisanleiter(?:in)?|stagementor|juhendaja|školitel(?:ka)?';
/** Where it was, and whom the holder works for. */
export const places =
  'venue|place|location|room|employer|placement|company|ort|raum|saal|prüfungsort|betrieb|arbeitgeber|praktikum|lieu|salle|entreprise|employeur|stage|lugar|sede|aula|empresa|prácticas|local|sala|estágio|luogo|azienda|tirocinio|plaats|lokaal|zaal|bedrijf|werkgever|stageplaats|miejsce|plats|sted|paikka';
/** What only one holder has: a grade, a tutor, a thesis. */
export const personal =
  'masterpiece|meisterstück|gesellenstück|prüfungsstück|obra maestra|obra-prima|capolavoro|meesterproef|proefstuk|boss|chef|cheffe|vorgesetzte[rn]?|meister|meisterin|ausbilder|ausbilderin|jef[ea]|chefe|capo|superviseur|supervisora?|responsable|leidinggevende|praktijkbegeleider|grade|score|mark|marks|result|gpa|average|tutor|supervisor|mentor|manager|examiner|assessor|teacher|instructor|coach|employer|colleagues?|portfolio|project|thesis|dissertation|essay|viva|defence|defense|internship|placement|presentation|talk|capstone|attendance|note|gesamtnote|ergebnis|punktzahl|betreuer|betreuerin|prüfer|prüferin|mentorin|lehrer|lehrerin|arbeit|verteidigung|praktikum|vortrag|projekt|moyenne|résultat|tuteur|tutrice|maître de stage|directeur|directrice|encadrante?|mémoire|thèse|soutenance|stage|projet|exposé|dossier|nota|calificación|puntuación|media|tutora|director|directora|profesora?|proyecto|tesis|tesina|defensa|prácticas|trabajo|memoria|orientadora?|projeto|tese|dissertação|defesa|estágio|trabalho|relatório|média|classificação|voto|punteggio|votazione|relatore|relatrice|docente|tesi|tirocinio|elaborato|progetto|discussione|begeleider|begeleidster|docent|mentor|cijfer|eindcijfer|werkstuk|scriptie|verdediging|stageverslag|eindwerk|resultaat';
/** What took place once, for those who were there. */
export const eventNouns =
  'viva|defence|defense|ceremony|exam|examination|session|presentation|interview|internship|placement|verteidigung|prüfung|feier|sitzung|übergabe|präsentation|praktikum|soutenance|examen|épreuve|cérémonie|séance|remise|stage|defensa|ceremonia|sesión|entrega|presentación|defesa|exame|cerimónia|cerimônia|sessão|apresentação|prova|discussione|esame|cerimonia|sessione|presentazione|prova|tirocinio|verdediging|zitting|uitreiking|presentatie|plechtigheid';
/** That it took place. */
export const held =
  "took place|held (?:in|at|on)|tenue? (?:à|le|en|au)|abgehalten|celebrad[oa] en|realizad[oa] em|tenutasi|gehouden (?:in|te|op)|was held|were held|was taken|was on|was in|fand|wurde (?:am|in|im)|a eu lieu|s['’]est (?:tenue?|déroulée?)|a été tenue|tuvo lugar|se celebró|fue (?:el|en)|se realizó|teve lugar|realizou-se|decorreu|foi (?:a|em|no|na)|si è (?:tenut|svolt)[oa]|ha avuto luogo|è stat[oa] sostenut[oa]|vond plaats|vond|werd (?:gehouden|afgenomen)|was op";
/** What a holder did that stands without a verb. */
export const actNouns =
  'internship|placement|work placement|traineeship|thesis|viva|defence|praktikum|praxisphase|auslandssemester|stage|alternance|soutenance|prácticas|pasantía|estancia|estágio|estadia|tirocinio|stage|soggiorno|stage|werkplek|praktyka|praktyki|harjoittelu|praktik|praktikplats|læreplads|praktikplads|lærling(?:eplass)?';

export const articles = '(?:an?|the|eine?[mrs]?|de[rmn]|une?|un[ao]?|uma?|le|la|les|el|los|las|il|lo|een|het|de)';

/** What congratulations begin with. */
export const praises =
  '(?:many |warm |our |(?:a )?(?:big|huge|heartfelt|hearty) |herzlichen |herzliche |toutes nos |nos |muchas |muitos |van harte |hartelijk )?(?:congratulations|congrats|well done|well deserved|great job|good work|kudos|hats off|chapeau|bravo|brav[oa]|glückwunsch|glückwünsche|gratulation|gratuliere|wir gratulieren|félicitations|felicidades|felicitaciones|enhorabuena|parabéns|complimenti|congratulazioni|auguri|gefeliciteerd|proficiat|grattis|tillykke|gratulerer|gratulacje|onnittelut|onneksi olkoon|blahopřejeme|gratulujeme|gratulálunk|felicitări|čestitamo)';

/** What is asked of everybody, or how long a thing takes, whoever does it. */
export const asking =
  /(?<!\p{L})(?:at least|minim\p{L}*|required?|requires|must|should|shall|lasts?|takes|each|every|per|passing (?:mark|grade|score)|pass mark|mindest\p{L}*|muss|müssen|soll\p{L}*|dauert|jede[rsmn]?|au moins|doi(?:t|vent)|dure|chaque|al menos|mínim[oa]|deben?|debe\p{L}*|dura|cada|exige\p{L}*|pelo menos|devem?|almeno|devono|deve|ogni|richiest[oaie]|minst(?:ens)?|moet(?:en)?|duurt|elke?|ieder[e]?|vereist|co najmniej)(?!\p{L})/iu;
/** What a holder knows by it is what a credential says. */
export const skills =
  /(?<!\p{L})(?:learn(?:ed|t)|acquired|demonstrated|show(?:n|ed)|developed|gained|mastered|proved|proven|studied|trained|practised|understood|covered|applied|gelernt|erlernt\p{L}*|lernte|erworben|erwarb|nachgewiesen|gezeigt|zeigte|beherrscht\p{L}*|vertieft\p{L}*|appris|acquis|démontré|montré|développé|maîtrisé|approfondi|prouvé|aprendi(?:do|ó)|adquiri(?:do|ó|u)|demostr(?:ado|ó)|desarroll(?:ado|ó)|profundiz\p{L}+|aprendeu|demonstr(?:ou|ado)|desenvolv\p{L}+|imparato|acquisito|appreso|dimostrato|sviluppato|approfondito|geleerd|leerde|verworven|aangetoond|getoond|toonde|laten zien|ontwikkeld)(?!\p{L})/iu;
/** What is done with courses. */
export const courseActs =
  /(?<!\p{L})(?:designed|created|launched|updated|accredited|recogni[sz]ed|offered|founded|included|covered|entwickelt|konzipiert|akkreditiert|anerkannt|angeboten|gegründet|umfasst\p{L}*|conçue?|créée?|accréditée?|reconnue?|mise? à jour|diseñad[oa]|cread[oa]|acreditad[oa]|reconocid[oa]|actualizad[oa]|concebid[oa]|criad[oa]|reconhecid[oa]|atualizad[oa]|ideat[oa]|creat[oa]|accreditat[oa]|riconosciut[oa]|progettat[oa]|aangeboden|verzorgd|offert[oa]|erogat[oa]|ofrecid[oa]|impartid[oa]|oferecid[oa]|ministrad[oa]|dispensée?|ontworpen|geaccrediteerd|erkend|opgezet)(?!\p{L})/iu;
/** What was completed is told with its name, which may be a fact; of such a sentence only the rest goes. */
export const contents =
  /(?<!\p{L})(?:courses?|modules?|units?|qualifications?|licen[cs]es?|certification|training|workshops?|topics?|program(?:me)?s?|badge|certificate|covering|covers|including|especiali[zs]a\p{L}+|specializzazione|spécialisation|carga hor[aá]ria|Kurs\p{L}*|Module?n?|Lehrgang\p{L}*|Weiterbildung|Ausbildung|Inhalte?|cours|formation|parcours|programme|curso|módulos?|programa|formación|formação|corso|modul[oi]|programma|formazione|cursus|opleiding|modules|leergang|training|certificaat|certificado|certificat|Zertifikat|attestato)(?!\p{L})/iu;
/** What a holder is able to do, or has to. */
export const abilities =
  /(?<!\p{L})(?:can|able|lets|allows|enables|entitles|permits|authori[sz]es|qualifies|berechtigt|erlaubt|befähigt|ermächtigt|permet|autorise|habilite|permite|autoriza|faculta|capacita|habilita|consente|permette|abilita|autorizza|machtigt|knows?|understands|masters|kann|können|weiß|beherrscht|versteht|fähig|sait|savent|peut|maîtrise|connaît|capable|puede|sabe|conoce|domina|capaz|pode|conhece|sa|può|conosce|padroneggia|capace|kan|weet|beheerst|kent|potrafi|umí|osaa)(?!\p{L})/iu;
