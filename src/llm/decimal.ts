const fractionDigits = 12;
const scale = 10n ** BigInt(fractionDigits);

/** Exact decimals as text: money never passes through a float. Twelve digits hold any price per token. */
export function addDecimals(one: string, other: string): string {
  return fromScaled(toScaled(one) + toScaled(other));
}

/** `tokens` × a price per million tokens. */
export function priceTokens(tokens: number, usdPerMillion: string): string {
  return fromScaled((BigInt(tokens) * toScaled(usdPerMillion)) / 1_000_000n);
}

function toScaled(text: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,12}))?$/.exec(text);
  if (match === null) throw new RangeError('a decimal must be digits with at most 12 behind the point');
  return BigInt(match[1] ?? '0') * scale + BigInt((match[2] ?? '').padEnd(fractionDigits, '0'));
}

function fromScaled(scaled: bigint): string {
  const fraction = (scaled % scale).toString().padStart(fractionDigits, '0').replace(/0+$/, '');
  return fraction === '' ? `${scaled / scale}` : `${scaled / scale}.${fraction}`;
}
