/**
 * Degrees without their full stops, which would end a sentence, per cent as a sign, and years in full: `M.Sc.` as `MSc`,
 * `90 per cento` as `90 %`, `16 yrs.` as `16 years`, `3-D` as `3D`.
 */
export function withTypedForms(text: string): string {
  const plain = /\d/.test(text)
    ? text.replace(percent, ' %').replace(years, 'year$1').replace(dimensions, '$1D')
    : text;
  if (!plain.includes('.')) return plain;
  return plain
    .replace(
      dotted,
      (_, rank: string, art: string | undefined, apart: string | undefined) => `${rank}${art ?? apart ?? ''}`,
    )
    .replace(lawDegree, 'LL$1')
    .replace(doctor, 'PhD')
    .replace(german, 'Dipl $1 ');
}

const percent = /(?<=\d)\s?(?:per ?cento?|pour cent|por c(?:ient|ent)o|pct|Prozent|procent)(?!\p{L})/gu;
/** Before a capital the full stop may end a sentence. */
const years = /(?<=\d[\s-]?)yr(s?)(?!\p{L})(?:\.(?=\s+[\p{Ll}\d]|[,;)]))?/gu;

/** `3-D printing`. */
const dimensions = /(?<![\p{L}\p{N}-])([23])-D(?![\p{L}\p{N}-])/gu;

/** With a space only where both have their full stop: `Plan B. Tech skills` are no skills of a degree. */
const dotted =
  /(?<![\p{L}\p{N}.])([BM])\.(?:(Sc|Ed|Eng|Phil|Res|Tech|Arch|Mus|Com|Pharm)(?!\p{L})\.?|\s(Sc|Ed|Eng|Phil|Res|Tech|Arch|Mus|Com|Pharm)\.)/gu;
const lawDegree = /(?<![\p{L}\p{N}.])LL\.\s?([BM])(?!\p{L})\.?/gu;
const doctor = /(?<![\p{L}\p{N}.])Ph\.?\s?D(?!\p{L})\.?/gu;
const german =
  /(?<![\p{L}\p{N}.])Dipl\.?[- ]?(Ing|Inf|Kfm|Kffr|Psych|Päd|Biol|Phys|Math|Chem|Betriebsw)\.?(?![\p{L}.-])\s?/gu;
