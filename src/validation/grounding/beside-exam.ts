import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';

/** `Evaluación: ninguna`, "exam: none", `d'examen, il n'y en a pas`. */
export function isNoneBehind({ tokens, starting }: Annotated, { last }: Found): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.clause === tokens[last]?.clause) return false;
  const here = tokens.slice(last + 1, last + 8).filter(({ clause }) => clause === next.clause);
  if (next.gap.includes(':')) {
    return here.length <= 2 && (starting.get(last + 1) ?? []).some(({ tag }) => tag === 'mark:negator');
  }
  return noneThere.test(here.map(({ folded }) => folded).join(' '));
}

const noneThere =
  /^(?:il n y en a (?:pas|aucun|aucune)|non (?:c e|ce n e|ce ne sono)|no (?:l[ao]s? )?hay|nao (?:[oa]s? )?ha|there (?:is|are) none|gibt es (?:keine|nicht)|(?:is|zijn) er niet)$/;

/** `Bon d'examen`, "exam voucher": what pays for one. */
export function isVoucher({ tokens }: Annotated, { first, last }: Found): boolean {
  return [first - 1, first - 2, last + 1].some((at) => vouchers.test(tokens[at]?.folded ?? ''));
}

const vouchers = /^(?:vouchers?|bons?|bonos?|buon[oi]|gutscheine?|tegoedbon)$/;
