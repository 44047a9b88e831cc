import type { Reword } from './sentences.ts';

/**
 * Who accredits, as `accredited by` and their acronyms in one order: `Holds A, B and C accreditation`, `A-akkreditiert`,
 * `Accréditation de la CTI`. Only of acronyms: an accreditation for adults is by nobody of that name.
 */
export const withAccreditors: Reword = (sentence, { language }) => {
  const known = accreditations.get(language);
  if (known === undefined) return [];
  for (const pattern of known.said) {
    const { names } = pattern.exec(sentence)?.groups ?? {};
    const list = names?.split(known.joint).map((name) => name.replace(article, '')) ?? [];
    if (list.length > 0 && list.every((name) => acronym.test(name)))
      return [`${known.by} ${list.toSorted().join(known.and)}`];
  }
  return [];
};

const acronym = /^\p{Lu}{2,}[\p{Lu}\d]*$/u;
const article = /^(?:the|la|le|l['’]|el|los|las|il|lo|der|die|das|de|het|o|a) ?(?=\p{Lu})/u;

type Accreditation = {
  readonly said: readonly RegExp[];
  readonly joint: RegExp;
  readonly by: string;
  readonly and: string;
};

function accreditation(by: string, and: string, said: readonly RegExp[]): Accreditation {
  return { by, and: ` ${and} `, said, joint: new RegExp(`,? ${and} |, | & `, 'u') };
}

const accreditations: ReadonlyMap<string, Accreditation> = new Map([
  [
    'en',
    accreditation('Accredited by', 'and', [
      /^Accredited by (?<names>.+)$/u,
      /^(?:Holds|Has) (?<names>.+) accreditation$/u,
      /^(?:Accreditation (?:by|from)|Holds accreditation from) (?<names>.+)$/u,
      /^(?<names>.+)[- ](?:accredited|accreditation)$/u,
    ]),
  ],
  [
    'fr',
    accreditation('Accrédité par', 'et', [
      /^Accréditée? par (?<names>.+)$/u,
      /^Accréditations? (?:de |du |par )?(?<names>.+)$/u,
      /^(?:Titulaire de|Possède) (?:l['’]|les )accréditations? (?<names>.+)$/u,
    ]),
  ],
  [
    'es',
    accreditation('Acreditado por', 'y', [
      /^Acreditad[oa] por (?<names>.+)$/u,
      /^(?:Con )?[Aa]creditaci(?:ón|ones) (?:de |por )?(?<names>.+)$/u,
    ]),
  ],
  [
    'pt',
    accreditation('Acreditado por', 'e', [
      /^Acreditad[oa] (?:por |pela |pelo )(?<names>.+)$/u,
      /^(?:Com )?[Aa]creditação (?:de |da |do )?(?<names>.+)$/u,
    ]),
  ],
  [
    'it',
    accreditation('Accreditato da', 'e', [
      /^Accreditat[oa] (?:da |dal |dalla )(?<names>.+)$/u,
      /^(?:Con )?[Aa]ccreditamento (?:di |del |della )?(?<names>.+)$/u,
    ]),
  ],
  [
    'de',
    accreditation('Akkreditiert von', 'und', [
      /^Akkreditiert (?:durch|von) (?<names>.+)$/u,
      /^(?:Von|Durch) (?<names>.+) akkreditiert$/u,
      /^(?<names>.+)-akkreditiert$/u,
      /^Akkreditierung (?:durch|von) (?<names>.+)$/u,
    ]),
  ],
  [
    'nl',
    accreditation('Geaccrediteerd door', 'en', [
      /^Geaccrediteerd door (?<names>.+)$/u,
      /^(?:Door) (?<names>.+) geaccrediteerd$/u,
      /^(?<names>.+)-geaccrediteerd$/u,
      /^Accreditatie (?:van|door) (?<names>.+)$/u,
    ]),
  ],
]);
