/**
 * Acronyms and short titles that stand for one thing only wherever a credential may be told in a language, written out:
 * `PGCert` as `Postgraduate Certificate`. Not what has several meanings (HR, PPE, SST, CPC) or is a word as well (CAP
 * Horn, DAS Boot): of those the record must say which. Where the text explains one itself, that
 * explanation goes, so that it is not said twice.
 */
export function withAcronymsWrittenOut(language: string, text: string): string {
  const known = acronyms[language.split('-')[0]?.toLowerCase() ?? ''];
  return known === undefined ? text : known.reduce(writeOut, text);
}

type Known = {
  readonly short: RegExp;
  readonly explained: RegExp;
  readonly long: string;
  /** What must stand in the text as well. */
  readonly beside?: RegExp;
};

function writeOut(text: string, { short, explained, long, beside }: Known): string {
  return beside?.test(text) === false ? text : text.replace(explained, '$1').replace(short, long);
}

/** Anywhere in a text, in capitals as it is written. */
function anywhere(short: string, long: string): Known {
  return known(String.raw`(?<![\p{L}\p{N}(.&/-])(?:${short})(?![\p{L}\p{N}&/-]|\)\s)`, short, long);
}

/** Where the text is of first aid, the heart or breathing: an AED may be another thing to a pharmacist. */
function besideFirstAid(short: string, long: string): Known {
  return { ...anywhere(short, long), beside: /\b(?:CPR|BLS|first aid|cardiopulmonary|resuscitation|life support)\b/i };
}

/** `Prévention et secours civiques de niveau 1 (PSC1)` without what stands in brackets. */
function known(pattern: string, short: string, long: string): Known {
  const words = long.replace(/['’]/u, "['’]").replaceAll(/[ -]/g, String.raw`[\s-]+`);
  return {
    short: new RegExp(pattern, 'gu'),
    explained: new RegExp(String.raw`(${words}s?)\s+\((?:${short})\)`, 'giu'),
    long,
  };
}

const acronyms: Readonly<Record<string, readonly Known[]>> = {
  en: [
    besideFirstAid('AED', 'automated external defibrillator'),
    anywhere('MCQs', 'multiple-choice questions'),
    anywhere('MCQ', 'multiple-choice question'),
    anywhere(String.raw`PG[ -]?[Cc]ert\b\.?`, 'Postgraduate Certificate'),
    anywhere(String.raw`PG[ -]?[Dd]ip\b\.?`, 'Postgraduate Diploma'),
    anywhere(String.raw`Grad\. ?Cert\b\.?`, 'Graduate Certificate'),
    anywhere(String.raw`Grad\. ?Dip\b\.?`, 'Graduate Diploma'),
    anywhere('HGV', 'Heavy Goods Vehicle'),
    anywhere('GDPR', 'General Data Protection Regulation'),
    anywhere('GPA', 'grade point average'),
  ],
  fr: [
    anywhere('RGPD', 'Règlement général sur la protection des données'),
    anywhere('PSC ?1', 'Prévention et secours civiques de niveau 1'),
  ],
  es: [anywhere('PRL', 'prevención de riesgos laborales')],
  de: [anywhere('DSGVO', 'Datenschutz-Grundverordnung')],
};
