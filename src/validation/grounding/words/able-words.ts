// That people can do what they only heard of, in fragments and in plain verbs, folded, in every language.

/** "Skills gained", `compétences acquises`. */
export const gainedAbility =
  / (?:skills?|competenc(?:e|es|ies)|abilities|expertise) (?:gained|acquired|obtained|developed|built|learned|learnt) | (?:gained|acquired) (?:skills?|competenc(?:e|es|ies)|abilities) | erworbene[nrs]? (?:\S*kompetenz(?:en)?|\S*fahigkeit(?:en)?|\S*fertigkeit(?:en)?) | competences (?:acquises|obtenues|developpees|maitrisees) | (?:competencias|capacidades|habilidades) (?:adquiridas|obtenidas|obtidas|desarrolladas|desenvolvidas) | (?:competenze|abilita|capacita) (?:acquisite|ottenute|sviluppate) | (?:verworven|opgedane) (?:competenties|vaardigheden|bekwaamheden) /;

/** More than to have heard of it: "solid knowledge of". */
export const soundKnowledge =
  / (?:solid|sound|in depth|thorough|deep|strong|broad|comprehensive) (?:knowledge|understanding|command|grasp) | (?:fundierte|solide|umfassende|vertiefte)[snr]? (?:\S*kenntnisse|\S*wissen|verstandnis) | (?:connaissances?|comprehension) (?:solides?|approfondies?|pointues?) | solides? connaissances? | (?:solid[oa]s?|profund[oa]s?|ampli[oa]s?|ampl[oa]s?|aprofundad[oa]s?) (?:conocimientos?|comprension|conhecimentos?|compreensao) | (?:conocimientos?|conhecimentos?) (?:solid[oa]s?|profund[oa]s?|ampli[oa]s?|ampl[oa]s?|aprofundad[oa]s?) | (?:solid[ae]|approfondit[ae]|ampi[ae]) conoscenz[ae] | conoscenz[ae] (?:solid[ae]|approfondit[ae]|ampi[ae]) | (?:gedegen|grondige|diepgaande|stevige|ruime) (?:kennis|inzicht|begrip) /;

/** That people are ready for it, at the head of a fragment, and the first words of what. */
export const readyTo =
  /^ (?:ready to|bereit fur|prets? a|pretes? a|(?:preparad[oa]s?|list[oa]s?) para|pront[oa]s? (?:para|a)|pront[ie] ad?|klaar om) (?<what>[^ ]+ (?:[^ ]+ ){0,3})/;

/** A noun for what people can do, with what of: `Kompetenz in der Beurteilung`, at the head of a fragment. */
export const abilityOf =
  /^ (?:competence|competency|expertise|proficiency|skill|(?:fach|handlungs|methoden)?kompetenz|fachwissen|expertise|sachkunde|beherrschung|maitrise|competencia|dominio|pericia|competenza|perizia|padronanza|bekwaamheid|vaardigheid|vakbekwaamheid|deskundigheid|beheersing|competente?s?|competenti|aptitude|aptitud|aptidao|attitudine) (?:in|at|of|im|a|para|per|pour|en|dans|de|du|des|d|del|em|na|no|nas|nos|da|do|nel|nella|nei|nelle|nell|di|della|van|bij) /;

/** An infinitive of knowing at the head of a fragment, and the one of what. */
export const knowingHow = /^ (?:savoir|saber|saper|sapere) (?:[a-z]+(?:er|ir|re|ar|oir)) /;

/** Adverbs of how surely something is done. */
export const surely =
  / (?:with (?:full |great |complete )?(?:confidence|assurance|ease)|confidently|competently|expertly|sicher|souveran|kompetent|fachgerecht|avec (?:assurance|aisance|competence|surete)|con (?:seguridad|soltura|competencia|sicurezza|competenza|padronanza|confianza)|com (?:seguranca|confianca|competencia|desenvoltura)|met (?:vertrouwen|zekerheid|gemak)|zelfverzekerd|vakkundig) $/;

/** Who is said to do it, at the head of a sentence. */
export const doers =
  /^ (?:the |die |les |los |las |os |as |i |le |de |its |their |ses |sus |seus |suoi |os seus |i suoi |ihre )?(?:holders?|earners?|inhaber\S*(?: und inhaber\S*)?|titulaires?|titulares?|titolari?|essi|houders?) /;
/** The same by a pronoun, which may be of the talks as well. */
export const pronouns =
  /^ (?:they|sie|ils|elles|ellos|ellas|eles|elas|ze|zij) (?!machen |gestalten |halten |make |keep )/;
/** In languages that need no pronoun: a verb in the plural opens the sentence, and its object follows. */
export const pluralVerb =
  /^ [a-z]{3,}(?:an|en|am|em|ano|ono) (?:el|la|los|las|o|a|os|as|un|una|um|uma|il|lo|i|gli|le|l|unos) /;
export const withoutPronoun = new Set(['es', 'pt', 'it']);

/** That they recognise or judge something. */
export const recognising =
  /^(?:recogni[sz]e|identify|command|master|assess|evaluate|detect|distinguish|diagnose|judge|interpret|erkennen|beurteilen|bewerten|unterscheiden|einschatzen|diagnostizieren|reconnaissent|evaluent|reperent|identifient|distinguent|detectent|jugent|reconocen|detectan|evaluan|valoran|identifican|distinguen|diagnostican|reconhecem|detetam|detectam|avaliam|identificam|distinguem|diagnosticam|riconoscono|valutano|individuano|identificano|distinguono|diagnosticano|herkennen|beoordelen|onderscheiden|signaleren|inschatten)$/;
