import { descriptionFields, wireSchema } from './description-text.ts';

/** Whether a value stands for a text, or has a gap left to fill: `N/A`, `Audience: TBD`, `{{issuer}}`, `[your text]`. */
export function isPlaceholder(text: string): boolean {
  if (hasGap.test(text)) return true;
  const bare = trimMarks(text.toLowerCase()).replace(/\s+/g, ' ');
  const value = bare.replace(label, '');
  return (
    wholeValues.has(value) ||
    schemaWords.has(bare) ||
    isInBrackets(text.trim()) ||
    bare.includes('lorem ipsum') ||
    (bare.length <= 120 && shapes.some((shape) => shape.test(bare)))
  );
}

/** A template that was not filled: the name of one of our fields between the marks of a template. */
const field =
  '(?:credential|certificate|badge|course|issuer|issuing|organi[sz]ation|company|institution|audience|target audience|skill|skills|earner|recipient|topic|level|duration|your|insert|add|enter)';
const hasGap = new RegExp(
  `\\{\\{\\s*${field}\\b[^{}]{0,40}\\}\\}|[\\[<]${field}(?!\\p{L})[^\\[\\]<>]{0,40}[\\]>](?!\\()|\\$?\\{${field}[^{}]{0,40}\\}`,
  'iu',
);

const label = /^(?:(?:target )?audience|(?:short )?description|highlights?|summary)\s?[:=]\s?/;

const shapes: readonly RegExp[] = [
  /^(?:please )?(?:insert|enter|add|put|type|write|fill in|provide)\b.{0,60}\bhere$/,
  /^(?:please )?(?:insert|enter|add|provide|specify|fill in) (?:the |your |an? |target |short )*(?:audience|description|highlights?|summary|text|issuer|credential|content)(?: name)?$/,
  /^(?:your|the|a|an)?\s?(?:short |brief |full )?(?:description|text|summary|content|audience|highlights?)(?: text)?(?: (?:of|for|about) (?:the|this|your) (?:credential|certificate|badge|course))?(?: goes| comes)? here$/,
  /^(?:highlight|bullet|item|point|key point|skill|fact|feature|outcome)s?(?: ?#?(?:\d+|one|two|three|four|five|six|[a-f]))?$/,
  // Highlights that only count: `First highlight`, `Destaque número dois`.
  /^(?:first|second|third|fourth|fifth|erste[rs]?|zweite[rs]?|dritte[rs]?|primer[oa]?|segund[oa]|tercer[oa]?|premier|première|deuxième|troisième|primeir[oa]|terceir[oa]|prim[oa]|second[oa]|terz[oa]|eerste|tweede|derde) (?:key )?(?:highlight|bullet|item|point|merkmal|stichpunkt|punto destacado|punto clave|point fort|point clé|destaque|ponto|punto|punto saliente|kenmerk|hoogtepunt|punt)$/,
  /^(?:punto destacado|punto clave|point fort|point clé|destaque|ponto|punto saliente|kenmerk|kernpunt|hoogtepunt|merkmal|stichpunkt|key takeaway|voce(?: di esempio)?|(?:platzhalter für )?merkmal)(?: (?:número|numéro|numero|nummer|n\.?[ºo°]?))? ?#?(?:\d+|un[oa]?|dos|deux|due|dois|tres|trois|tre|três|eins|zwei|drei|een|twee|drie)$/,
  /^(?:a |an |the )?(?:\d-\d sentence |short |brief )?(?:phrase|sentence|text|description|summary)\b.{0,80}(?: goes here|\d+ (?:and|to|-|–) \d+ characters|about a key point|who (?:this|the) credential is for)$/,
  /^(?:bullet|highlight|point|item) (?:one|two|three|\d) goes here$/,
  /^(?:audience|highlight|short_description) ?: ?(?:string|text)(?: \([^()]*\)?)?$/,
  /^(?:aquí va|inserire qui|inserisci qui|insertar? aquí|descreva aqui|insira aqui|inserir aqui|insérer ici|insérez ici|vul hier|hier bitte)\b/,
  /^hier (?:könnte|kommt|steht|folgt|komt|staat) (?:\p{L}+ ){0,3}(?:beschreibung|highlight|text|tekst|beschrijving)(?: \p{L}+){0,4}$/u,
  /^please (?:provide|supply|share|send|give)\b.{0,60}\b(?:details|information|data|description|facts)\b/,
  /^(?:(?:min|max)_?length\s?[:=]\s?\d+[,; ]*)+$/,
  /^(?:a |an )?(?:string|text|sentence)s?(?: \(.{0,60}\)| of \d.{0,40}| between \d.{0,40})$/,
];

function isInBrackets(text: string): boolean {
  return text.length <= 200 && /^[<[{][^<>[\]{}]*[>\]}]\.?$/u.test(text);
}

/** By index: a pattern that is anchored at the end only would start anew at each character of a long run. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /[\s"'“”‘’`*_.<[({]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s"'“”‘’`*_.>\])}!]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const wholeValues = new Set(
  `n/a|na|n.a|none|nil|null|undefined|unknown|not available|not applicable|not specified|not provided|unspecified|no description|
no description available|tbd|tba|tbc|to be determined|to be defined|to be announced|to be confirmed|to be added|todo|to do|fixme|
xxx|xx|x|-|string|str|text|sample|sample text|example|example text|placeholder|placeholder text|test|description|short description|
summary|highlights|target audience|coming soon|description goes here|text goes here|content goes here|foo|bar|foobar|asdf|
keine angabe|k.a|no disponible|no aplica|sin descripción|non disponible|sans objet|non disponibile|não disponível|não aplicável|
niet van toepassing|n.v.t|noch offen|noch festzulegen|wird noch festgelegt|wird ergänzt|folgt|platzhalter|beispieltext|
por definir|por determinar|por confirmar|a definir|a determinar|texto de ejemplo|texto de exemplo|a completar|
à définir|à déterminer|à préciser|à compléter|texte d'exemple|da definire|da determinare|da completare|testo di esempio|
nader te bepalen|nog te bepalen|in te vullen|voorbeeldtekst|sin especificar|non spécifié|non specificato|não especificado|niet gespecificeerd|nicht verfügbar|entfällt|なし|未定|該当なし|无|不适用|暂无|解説なし|없음|нет данных`
    .split('|')
    .map((word) => word.trim()),
);

const schemaWords = new Set([
  ...descriptionFields,
  ...[
    wireSchema.properties.short_description.description,
    wireSchema.properties.highlights.description,
    wireSchema.properties.audience.description,
  ].map((words) => words.toLowerCase().replace(/\.$/, '')),
]);
