/** UTF-8 that was read as Latin-1 or Windows-1252: `UniversitÃ©`, `thatâ€™s`. */
export const mojibake = /[ÃÂ][\u0080-\u00bf]|â€[\u0080-\u00a6™œ“”˜¦]/gu;
