/** Symbols of two letters in small ones; another thing in two capitals: `Co`, cobalt, and `CO`, carbon monoxide. */
export const elements: ReadonlySet<string> = new Set(
  `ac ag al am ar as at au ba be bh bi bk br ca cd ce cf cl cm cn co cr cs cu db ds dy er es eu fe fl fm fr ga gd ge he
  hf hg ho hs in ir kr la li lr lu lv mc md mg mn mo mt na nb nd ne nh ni no np og os pa pb pd pm po pr pt pu ra rb re rf
  rg rh rn ru sb sc se sg si sm sn sr ta tb tc te th ti tl tm ts xe yb zn zr`.split(/\s+/),
);

/** Whether three letters are a formula of two elements: `GaN`, gallium nitride, beside `GAN`; and coenzyme A. */
export function isFormula(word: string): boolean {
  return (/^\p{Lu}\p{Ll}[BCFHIKNOPSUVWY]$/u.test(word) && isElement(word) && !joined.has(word)) || word === 'CoA';
}

function isElement(word: string): boolean {
  return elements.has(word.slice(0, 2).toLowerCase());
}

/** Acronyms that some write with a small letter. */
const joined = new Set(['MoU', 'PoC', 'CoP', 'CoC', 'InS']);
