/** What the check digits of numbers that identify somebody say of a stretch that has their shape. */

/** The Luhn digit, and what cards of the large networks begin with. */
export function isCard(found: string): boolean {
  const digits = found.replace(/\D/g, '');
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9])|5[068]|6[37])/.test(digits)) return false;
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => total + doubled(Number(digit), at % 2 === 1), 0);
  return sum % 10 === 0;
}

function doubled(digit: number, isEvery: boolean): number {
  const value = isEvery ? digit * 2 : digit;
  return value > 9 ? value - 9 : value;
}

/** An IBAN: the remainder by 97 of its letters as numbers, the first four at the end. */
export function isBankAccount(found: string): boolean {
  const bare = found.replaceAll(' ', '');
  if (bare.length < 15 || bare.length > 34) return false;
  const figures = Array.from(bare.slice(4) + bare.slice(0, 4), (sign) => String(Number.parseInt(sign, 36))).join('');
  return remainder(figures, 97) === 1;
}

function remainder(figures: string, divisor: number): number {
  return Array.from(figures).reduce((rest, figure) => (rest * 10 + Number(figure)) % divisor, 0);
}

/** Areas and groups that the Social Security Administration gives. */
export function isSocialSecurity(found: string): boolean {
  return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(found);
}

/** The letter of a Spanish DNI or NIE. */
export function isDni(found: string): boolean {
  const bare = found.replace(/[ .-]/g, '');
  const number = Number(bare.slice(0, -1).replace(/^[XYZ]/, (first) => String('XYZ'.indexOf(first))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23) === bare.at(-1);
}

/** The last letter of an Italian codice fiscale: the signs at odd places count by a table, the others as they are. */
export function isFiscalCode(found: string): boolean {
  const sum = Array.from(found.slice(0, 15)).reduce((total, sign, at) => {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (oddValues[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === found.at(-1);
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Both check digits of a Brazilian CPF. */
export function isCpf(found: string): boolean {
  const digits = Array.from(found.replace(/\D/g, ''), Number);
  return [9, 10].every((length) => {
    const sum = digits.slice(0, length).reduce((total, digit, at) => total + digit * (length + 1 - at), 0);
    return ((sum * 10) % 11) % 10 === digits[length];
  });
}
