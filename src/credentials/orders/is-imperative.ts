/** At the beginning of a clause, or behind a word that an order follows; not behind `to`, `how` or a subject. */
export function isImperativeAt(folded: string, at: number): boolean {
  const before = folded.slice(Math.max(0, at - 30), at).trimEnd();
  if (before === '' || /[.!?:;,"'()[\]{}<>*|/#_•=~`\u2013\u2014-]$/u.test(before)) return true;
  if (/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u.test(before)) return true;
  return leadsToOrder.test(before);
}

/** Whether a sentence begins with what is not to be done: what it quotes is not to be written. */
export function isForbidding(folded: string): boolean {
  return forbidding.test(folded);
}

const forbidding =
  /^(?:never|do not|don't|no|nunca|ne|n'|non|nao|niemals)(?!\p{L})|^(?:\p{L}+ ){1,2}(?:nie|niemals|nooit|jamais|nunca|mai)(?!\p{L})/u;

const leadsToOrder =
  /(?:^|[^\p{L}])(?:please|and|then|now|just|simply|also|instead|only|first|finally|always|kindly|must|should|shall|so|but|or|next|afterwards|therefore|immediately|you|you are to|want you to|need you to|have to|need to|like you to|sure to|required to|instructed to|ordered to|(?<!be )told to|asked to|task is to|job is to|y|e|et|und|en|oder|o|ou|bitte|por favor|alors|puis|dann|jetzt|nun|ahora|luego|maintenant|agora|ora|adesso|poi|nu|dan|i|og|och|a|и|теперь|просто|затем|now on|ai|assistant|model|chatgpt|gpt|llm|ia|ki|sondern|stattdessen|sino|mais|ma|maar|inoltre|auch|tambien|aussi|anche|ook|ve|audience|description|highlights|answer|summary|output|field|instructions|teraz|proszę|prosze|lütfen|lutfen|te rog|kérlek)$/u;
