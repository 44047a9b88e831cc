/**
 * A duration that is a range and what it counts, and nothing else: `de 6 a 8 semanas`, `da 10 a 12 lezioni` and
 * `4 tot 6 ochtenden` as `6-8 semanas` …. As a whole value neither number is a part, a place or whom it is given to.
 */
export function withPlainLasting(text: string, language: string): string {
  const known = words[language];
  if (known === undefined) return text;
  const [, low = '', high = '', what = ''] = known.exec(text.trim()) ?? [];
  return low !== '' && Number(low) < Number(high) ? `${low}-${high} ${what}` : text;
}

const rangeOf = (from: string, to: string): RegExp =>
  new RegExp(String.raw`^(?:(?:${from}) )?(\d{1,3}) ?(?:${to}|(?<=\d ?)[-–](?= ?\d)) ?(\d{1,3}) (\p{L}{2,})\.?$`, 'iu');

const words: Readonly<Record<string, RegExp>> = {
  en: rangeOf('from|between', 'to|(?<=^between.*)and'),
  es: rangeOf('de|entre', 'a|(?<=^entre.*)y'),
  fr: rangeOf('de|entre', 'à|(?<=^entre.*)et'),
  de: rangeOf('von|zwischen', 'bis|(?<=^zwischen.*)und'),
  pt: rangeOf('de|entre', 'a|(?<=^entre.*)e'),
  it: rangeOf('da|tra|fra', 'a|(?<=^[tf]ra.*)e'),
  nl: rangeOf('van|tussen', 'tot|(?<=^tussen.*)en'),
};
