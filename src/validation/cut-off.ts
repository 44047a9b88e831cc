/** Whether a text stops where none ends: at an ellipsis, a comma, or a word that wants another behind it. */
export function isCutOff(text: string): boolean {
  return dangling.test(text);
}

const dangling = /(?:\.\.\.|…|[,:;(]|\s[-–—]|\s(?:and|or|the|of|with|und|oder|mit|y|et|ou|des|della|het|een))$/;

/** A grammar meets a length limit by closing the string in mid-sentence: in valid JSON only the end shows it. */
export function lacksItsEnd(text: string): boolean {
  const isFinished =
    /[.!?…。！？｡।॥།؟)\]"'”’»」』]$/u.test(text) || /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u.test(text);
  const hasSentences = /[.!?。！？।؟]\s?\p{L}/u.test(text) || text.length >= 120;
  return !isFinished && hasSentences;
}
