import type { CredentialFacts } from '../../../credentials/facts.ts';

/**
 * A text without the label in front of it that repeats its own field: `Duration: 40 hours` in a duration. A description
 * may be headed by a word for what it tells (`Topics:`, `Inhalte:`); every other word in front of a colon stays, above
 * all what is left out, left open or advised: `Not covered:`, `Optional:`, `Recommended:`.
 */
export function withoutLabel(text: string, field: keyof CredentialFacts, language: string): string {
  const known = labels[language]?.[field];
  const [head = '', label = ''] = inFront.exec(text) ?? [];
  const rest = text.slice(head.length);
  if (label === '' || known?.has(label.toLowerCase()) !== true) return text;
  // Behind a whole sentence the heading could end: `Topics: knots. Bring a rope.`
  return field === 'description' && (endsWithin.test(rest) || isCountedInLine(rest)) ? text : rest;
}

const inFront = /^\s*(?:\*\*|__)?(\p{L}[\p{L} '’]{1,24}?) ?:(?:\*\*|__)?\s+(?=\S)/u;
const endsWithin = /(?<!^\s*\d{1,2})[.!?:]\s+\p{L}/mu;

/** `a) welding; b) cutting of steel`: what the colon leads to is read as a list, and without it as one text. */
function isCountedInLine(rest: string): boolean {
  return !rest.includes('\n') && /^\(?(?:[a-h]|\d{1,2})[.)]\s/u.test(rest);
}

type Labels = Readonly<Partial<Record<keyof CredentialFacts, ReadonlySet<string>>>>;

function labelsOf(lines: Readonly<Partial<Record<keyof CredentialFacts, string>>>): Labels {
  return Object.fromEntries(Object.entries(lines).map(([field, words]) => [field, new Set(words.split('|'))]));
}

const labels: Readonly<Record<string, Labels>> = {
  en: labelsOf({
    duration: 'duration|length|course duration|course length',
    level: 'level',
    mode: 'mode|format|delivery|mode of delivery|delivery mode|mode of study',
    credits: 'credits',
    validity: 'validity',
    audience: 'audience|target audience',
    prerequisites: 'prerequisites|prerequisite|entry requirements|requirements',
    assessment: 'assessment',
    criteria: 'criteria|earning criteria|requirements',
    accreditation: 'accreditation',
    name: 'course|title|name',
    description:
      'description|topics|topics covered|covers|covered|contents|content|course content|course contents|syllabus|modules',
  }),
  es: labelsOf({
    duration: 'duración|duración del curso',
    level: 'nivel',
    mode: 'modalidad|formato',
    credits: 'créditos',
    validity: 'validez|vigencia',
    audience: 'destinatarios|público|dirigido a',
    prerequisites: 'requisitos|requisitos previos|prerrequisitos',
    assessment: 'evaluación',
    criteria: 'criterios|requisitos',
    accreditation: 'acreditación',
    name: 'curso|título|nombre',
    description: 'descripción|temas|temario|contenido|contenidos|módulos|programa',
  }),
  fr: labelsOf({
    duration: 'durée|durée de la formation',
    level: 'niveau',
    mode: 'mode|modalité|format|mode de formation',
    credits: 'crédits',
    validity: 'validité|durée de validité',
    audience: 'public|public visé|public cible',
    prerequisites: 'prérequis|pré-requis|conditions d’accès',
    assessment: 'évaluation',
    criteria: 'critères|conditions',
    accreditation: 'accréditation',
    name: 'formation|titre|intitulé|nom',
    description: 'description|thèmes|sujets|contenu|contenus|programme|au programme|modules',
  }),
  de: labelsOf({
    duration: 'dauer|kursdauer',
    level: 'niveau|stufe|kursniveau',
    mode: 'form|kursform|format|lernform',
    credits: 'credits|leistungspunkte',
    validity: 'gültigkeit|gültigkeitsdauer',
    audience: 'zielgruppe',
    prerequisites: 'voraussetzungen|voraussetzung|teilnahmevoraussetzungen',
    assessment: 'prüfung|leistungsnachweis',
    criteria: 'kriterien|anforderungen',
    accreditation: 'akkreditierung',
    name: 'kurs|titel|name',
    description: 'beschreibung|themen|inhalte|inhalt|kursinhalt|kursinhalte|module',
  }),
  pt: labelsOf({
    duration: 'duração|duração do curso',
    level: 'nível',
    mode: 'modalidade|formato|modo',
    credits: 'créditos',
    validity: 'validade',
    audience: 'público|público-alvo|destinatários',
    prerequisites: 'requisitos|pré-requisitos|requisitos prévios',
    assessment: 'avaliação',
    criteria: 'critérios|requisitos',
    accreditation: 'acreditação',
    name: 'curso|título|nome',
    description: 'descrição|temas|tópicos|conteúdo|conteúdos|módulos|programa',
  }),
  it: labelsOf({
    duration: 'durata|durata del corso',
    level: 'livello',
    mode: 'modalità|formato',
    credits: 'crediti',
    validity: 'validità',
    audience: 'destinatari|pubblico',
    prerequisites: 'prerequisiti|requisiti',
    assessment: 'valutazione',
    criteria: 'criteri|requisiti',
    accreditation: 'accreditamento',
    name: 'corso|titolo|nome',
    description: 'descrizione|argomenti|temi|contenuto|contenuti|programma|moduli',
  }),
  nl: labelsOf({
    duration: 'duur|cursusduur',
    level: 'niveau',
    mode: 'vorm|lesvorm|cursusvorm',
    credits: 'studiepunten',
    validity: 'geldigheid|geldigheidsduur',
    audience: 'doelgroep',
    prerequisites: 'toelatingseisen|vereisten|instapeisen|voorkennis',
    assessment: 'toetsing|beoordeling',
    criteria: 'criteria|eisen',
    accreditation: 'accreditatie',
    name: 'cursus|titel|naam',
    description: 'beschrijving|onderwerpen|inhoud|thema’s|modules|programma|wel behandeld',
  }),
};
