import { descriptionFields, wireSchema } from './description-text.ts';

/** Whether a whole value stands for a text instead of being one: `N/A`, `TBD`, `string`, `[your text here]`. */
export function isPlaceholder(text: string): boolean {
  const bare = trimMarks(text.toLowerCase()).replace(/\s+/g, ' ');
  return (
    wholeValues.has(bare) ||
    schemaWords.has(bare) ||
    /^[<[{][^<>[\]{}]*[>\]}]\.?$/u.test(text.trim()) ||
    /\blorem ipsum\b/.test(bare) ||
    /^(?:please )?(?:insert|enter|add|put|type|write|fill in|provide)\b.{0,60}\bhere$/.test(bare) ||
    /^(?:your|the|a|an)?\s?(?:short |brief |full )?(?:description|text|summary|content|audience|highlights?)(?: text)?(?: goes| comes)? here$/.test(
      bare,
    ) ||
    /^(?:highlight|bullet|item|point|key point|skill|fact|feature|outcome)s?(?: ?#?(?:\d+|one|two|three|four|five|six|[a-f]))?$/.test(
      bare,
    ) ||
    /^(?:a |an )?(?:string|text|sentence)s?(?: \(.{0,60}\)| of \d.{0,40}| between \d.{0,40})$/.test(bare)
  );
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
niet van toepassing|n.v.t|nicht verfügbar|entfällt|なし|未定|該当なし|无|不适用|暂无|解説なし|없음|нет данных`
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
