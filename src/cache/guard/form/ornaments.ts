/**
 * Two texts without the ornament that one of them has at its edges or at the edges of its lines: `🌊 Wild Swimming` and
 * `★ Lead a swim`. Where both have one and they differ, or several stand in a row, the sign may say something (`★★★`).
 */
export function withoutOrnaments([one, other]: readonly [string, string]): [string, string] {
  const signs = [one, other].map(ornamentsOf);
  const isSaid = signs.some(
    (found, side) => found.size > 0 && [...(signs[1 - side] ?? [])].some((sign) => !found.has(sign)),
  );
  return isSaid ? [one, other] : [strip(one), strip(other)];
}

/**
 * Signs that tell nothing. Those that do stay: no and forbidden, medals and coloured marks of a rank, flags of a
 * language, people and their age, letters, digits, clocks, arrows, and what has a sex or a skin.
 */
const meaning =
  /[\u{1f3fb}-\u{1f3ff}❌✖✗✘❎🚫⛔⚠🔞☢☣♀♂⚧♿🏅🎖⭕⬛⬜⚪⚫❗❕❓❔‼⁉➕➖➗✚✝☪✡☦☸☮☯♾🆎🆑🆒🆓🆔🆕🆖🆗🆘🆙🆚🅰🅱🅾🅿㊗㊙©®™ℹⓂ]|[\u{1f947}-\u{1f949}\u{1f7e0}-\u{1f7eb}\u{1f534}\u{1f535}\u{1f1e6}-\u{1f1ff}\u{1f466}-\u{1f480}\u{1f9d1}-\u{1f9df}\u{1f550}-\u{1f567}\u{1f600}-\u{1f64f}\u{1f90c}-\u{1f93e}\u{1f5e3}\u{1f464}\u{1f465}]|[←-⇿⬅-⬇]/u;

const sign = String.raw`(?:\p{Extended_Pictographic}|[★☆✦✧✪❖◆◇➤►▶▸✓✔✅☑])[\ufe0e\ufe0f]?`;
// Once and apart from the words: of two in a row the number may tell.
const before = new RegExp(String.raw`^([ \t]*)(${sign})[ \t]+(?![\d%]|${sign})(?=\S)`, 'gmu');
const behind = new RegExp(String.raw`(?<!${sign})(?<=[^\s\d])[ \t]+(${sign})[ \t]*$`, 'gmu');

function ornamentsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(before), ...text.matchAll(behind)].map((match) => plainSign(match[2] ?? match[1] ?? '')),
  );
}

function plainSign(said: string): string {
  return said.replace(/[\ufe0e\ufe0f]/gu, '');
}

function strip(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  return text
    .replace(before, (said, space: string, mark: string) => (meaning.test(mark) ? said : space))
    .replace(behind, (said, mark: string) => (meaning.test(mark) ? said : ''));
}
