import { foldText } from './folding/fold-text.ts';
import { statesAmount } from './states-amount.ts';

/**
 * Whether a whole posted value stands for a fact instead of being one: `TBD`, `N/A`, `Description goes here`.
 * What some fields may well say is a fact there: no prerequisites, an assessment by test, a skill called Test.
 */
export function isPlaceholderFact(text: string, field: string): boolean {
  if ((field === 'duration' || field === 'credits') && !statesAmount(text, field)) return true;
  if (text.length > longest) return /^\W{0,3}lorem ipsum\b/i.test(text);
  const bare = foldText(text).replace(/^[\s"'*_.<[({]+|[\s"'*_.>\])}!?]+$/gu, '');
  if (always.has(bare) || templates.some((template) => template.test(bare))) return true;
  if (/^(?:<[^<>]*>|\[[^[\]]*\]|\{\{?[^{}]*\}\}?|__\w+__)\.?$/u.test(text.trim())) return !bracketedAmount.test(text);
  if (nothing.has(bare)) return !fieldsOfNothing.has(field);
  return trials.has(bare) && !fieldsOfTrials.has(field);
}

const longest = 200;

/** `[B2]`, `[40 h]`: brackets around what is said. */
const bracketedAmount =
  /^\s*[[{<(](?:(?:level|niveau|nivel|nível|livello|stufe|grade|eqf|cefr|ger|mcer|cecr|rqf|nqf|dqr) )?\p{Lu}?\d[\d.,]{0,6}\+?(?: ?\p{L}{1,9})?[\])}>]\s*$/iu;

const set = (words: string): ReadonlySet<string> => new Set(words.split('|').map((word) => foldText(word)));

/** Says nothing in any field. */
const always = set(
  `n/a|n.a|na|n/d|n.d|s/d|n/s|--|---|not applicable|not available|not specified|not provided|not stated|unspecified|unknown|undefined|null|nil|
  tbd|tba|tbc|t.b.d|t.b.a|to be determined|to be defined|to be announced|to be confirmed|to be added|to be completed|coming soon|todo|to do|
  fixme|string|str|lorem|lorem ipsum|placeholder|placeholder text|sample text|example text|dummy|dummy text|some text|text here|asdf|
  asdfasdf|qwerty|foo|bar|foobar|foo bar|xx|xxx|xxxx|description|short description|no description|no description available|
  name|title|badge name|credential name|course name|course title|your text|abc123|
  keine angabe|k.a|nicht zutreffend|nicht verfügbar|nicht angegeben|entfällt|wird noch festgelegt|noch offen|folgt|platzhalter|beschreibung|
  no disponible|no aplica|no aplicable|sin especificar|sin descripción|por definir|por determinar|pendiente|descripción|
  non disponible|sans objet|non applicable|non spécifié|non précisé|à définir|à déterminer|à compléter|
  non disponibile|non applicabile|non specificato|da definire|da determinare|descrizione|
  não disponível|não aplicável|não especificado|a definir|a determinar|por definir|descrição|
  niet van toepassing|n.v.t|niet beschikbaar|niet opgegeven|nog te bepalen|nader te bepalen|beschrijving|
  nie dotyczy|brak danych|do ustalenia|не указано|нет данных|не применимо|уточняется|
  未定|該当なし|未設定|説明なし|不适用|不適用|暂无|暫無|待定|无描述|해당 없음|미정|없음|غير متوفر|لا ينطبق`,
);

const templates = [
  /^lorem ipsum\b/,
  /^(?:please )?(?:insert|enter|add|put|type|write|fill in|provide)\b.{0,60}\bhere$/,
  /^(?:please )?(?:insert|enter|add|fill in|provide) (?:a |an |the |your )?(?:short |brief )?(?:description|text|name|title|criteria|value)$/,
  /^(?:your|the|a|an)?\s?(?:short |brief |full |badge |course )?(?:description|text|summary|content|name|title|criteria)(?: text)?(?: goes| comes)? here$/,
  /^(?:hier|aquí|ici|qui|aqui|insérer|inserte|hier bitte) .{0,40}(?:einfügen|eintragen|descripción|description|texto|texte|testo|beschreibung)$/,
  /^(?:beschreibung|text|descripción|texto|descrição|descrizione|testo) (?:hier|aquí|aqui|qui)(?: .{0,20})?$/,
];

/** Says that there is none, which some fields are there to say. */
const nothing = set(
  'none|no|-|keine|keiner|kein|ninguno|ninguna|aucun|aucune|nessuno|nessuna|nenhum|nenhuma|geen|brak|нет|なし|无|無|لا يوجد',
);
const fieldsOfNothing = new Set(['name', 'prerequisites', 'assessment', 'accreditation', 'validity']);

/** What people type to try a form out, and what a few fields say in earnest. */
const trials = set(
  'test|tests|testing|test test|test123|text|example|sample|demo|prueba|ejemplo|essai|exemple|beispiel|prova|esempio|exemplo|voorbeeld|тест|テスト|测试|測試|테스트',
);
const fieldsOfTrials = new Set(['name', 'issuer', 'skills', 'learning_outcomes', 'assessment', 'type', 'mode']);
