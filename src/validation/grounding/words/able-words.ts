// That people can do what they only heard of, in fragments and in plain verbs, folded, in every language.

/** "Skills gained", `compétences acquises`. */
export const gainedAbility =
  / (?:skills?|competenc(?:e|es|ies)|abilities|expertise) (?:gained|acquired|obtained|developed|built|learned|learnt) | (?:gained|acquired) (?:skills?|competenc(?:e|es|ies)|abilities) | erworbene[nrs]? (?:\S*kompetenz(?:en)?|\S*fahigkeit(?:en)?|\S*fertigkeit(?:en)?) | competences (?:acquises|obtenues|developpees|maitrisees) | (?:competencias|capacidades|habilidades) (?:adquiridas|obtenidas|obtidas|desarrolladas|desenvolvidas) | (?:competenze|abilita|capacita) (?:acquisite|ottenute|sviluppate) | (?:verworven|opgedane) (?:competenties|vaardigheden|bekwaamheden) /;

/** A noun for what people can do, with what of: `Kompetenz in der Beurteilung`, at the head of a fragment. */
export const abilityOf =
  /^ (?:competence|competency|expertise|proficiency|skill|(?:fach|handlungs|methoden)?kompetenz|fachwissen|expertise|sachkunde|beherrschung|maitrise|competencia|dominio|pericia|competenza|perizia|padronanza|bekwaamheid|vaardigheid|vakbekwaamheid|deskundigheid|beheersing|competente?s?|competenti) (?:in|at|of|im|en|dans|de|du|des|d|del|em|na|no|nas|nos|da|do|nel|nella|nei|nelle|nell|di|della|van|bij) /;

/** An infinitive of knowing at the head of a fragment, and the one of what. */
export const knowingHow = /^ (?:savoir|saber|saper|sapere) (?:[a-z]+(?:er|ir|re|ar|oir)) /;

/** Adverbs of how surely something is done. */
export const surely =
  / (?:with (?:full |great |complete )?(?:confidence|assurance|ease)|confidently|competently|expertly|sicher|souveran|kompetent|fachgerecht|avec (?:assurance|aisance|competence|surete)|con (?:seguridad|soltura|competencia|sicurezza|competenza|padronanza|confianza)|com (?:seguranca|confianca|competencia|desenvoltura)|met (?:vertrouwen|zekerheid|gemak)|zelfverzekerd|vakkundig) $/;

/** Who is said to do it, at the head of a sentence. */
export const doers =
  /^ (?:the |die |les |los |las |os |as |i |le |de |its |their |ses |sus |seus |suoi |os seus |i suoi |ihre )?(?:holders?|earners?|they|inhaber\S*(?: und inhaber\S*)?|sie|titulaires?|ils|elles|titulares?|ellos|ellas|eles|elas|titolari?|essi|houders?|ze|zij) /;
/** The same in languages that need no pronoun: a verb in the plural opens the sentence. */
export const pluralVerb = /^ [a-z]{3,}(?:an|en|am|em|ano|ono) /;

/** That they recognise or judge something. */
export const recognising =
  /^(?:recogni[sz]e|identify|assess|evaluate|detect|distinguish|diagnose|judge|interpret|erkennen|beurteilen|bewerten|unterscheiden|einschatzen|diagnostizieren|reconnaissent|evaluent|reperent|identifient|distinguent|detectent|jugent|reconocen|detectan|evaluan|valoran|identifican|distinguen|diagnostican|reconhecem|detetam|detectam|avaliam|identificam|distinguem|diagnosticam|riconoscono|valutano|individuano|identificano|distinguono|diagnosticano|herkennen|beoordelen|onderscheiden|signaleren|inschatten)$/;
