/**
 * A text without the tick or arrow that each of its lines begins with: `✔ Lead a swim`. A picture, a star and a sign that
 * only some lines have may say something (`🚭 Smoking on deck`, `Chef ⭐`), and stay.
 */
export function withoutTicks(text: string): string {
  const lines = text.split('\n');
  const marks = new Set(lines.map((line) => tick.exec(line)?.[1]));
  return marks.size === 1 && !marks.has(undefined) ? lines.map((line) => line.replace(tick, '')).join('\n') : text;
}

const tick = /^[ \t]*([➤►▶▸✓✔✅☑])[\ufe0e\ufe0f]?[ \t]+(?=\p{L})/u;
