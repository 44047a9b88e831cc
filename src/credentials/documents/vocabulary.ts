import { localeOfName } from '../language-names.ts';
import { canonicalLocale } from '../language.ts';

/** What a value of a known vocabulary is called: the EQF level, CTDL term or credit system an IRI stands for. */
export function knownTerm(iri: string): string | undefined {
  if (iri.length > 200) return undefined;
  const eqf = /^https?:\/\/data\.europa\.eu\/snb\/eqf\/([1-8])$/.exec(iri)?.[1];
  if (eqf !== undefined) return `EQF ${eqf}`;
  if (creditSystems.has(iri)) return creditSystems.get(iri);
  const term =
    /^(\w+):([A-Z]\w*)$/.exec(iri) ?? /^https?:\/\/[\w.]+\/ctdl\/(?:vocabs|terms)\/(\w+)[/#](\w+)$/.exec(iri);
  return term?.[1] !== undefined && term[2] !== undefined && ctdlVocabularies.has(term[1])
    ? spellOut(term[2])
    : undefined;
}

/** The BCP 47 tag of a language that is posted as a tag, a locale (`nl_NL`), an ISO 639 code, a name or an EU concept. */
export function languageTag(posted: string): string | undefined {
  if (posted.length > 200) return undefined;
  const code = /^https?:\/\/publications\.europa\.eu\/resource\/authority\/language\/([A-Z]{3})$/.exec(posted)?.[1];
  return canonicalLocale((code ?? posted).replaceAll('_', '-')) ?? localeOfName(posted);
}

/** Whether a text is an address or identifier rather than words. */
export function isIri(text: string): boolean {
  const start = text.slice(0, 3000);
  return /^\s*(?:[a-z][a-z\d+.-]*:\/\/|urn:|did:|mailto:|_:)\S*\s*$/i.test(start) || compactIri.test(start);
}

// `res:ce-84958217-1323-46fe`: a prefix, and a name with figures and hyphens that nobody would say.
const compactIri = /^\s*[a-z][a-z\d]{1,15}:(?=[\w./-]*\d)[\w./]+-[\w./-]{4,}\s*$/;

const creditSystems = new Map([
  ['http://data.europa.eu/snb/education-credit/6fcec5c5af', 'ECTS'],
  ['creditUnit:ECTSCredit', 'ECTS'],
]);

const ctdlVocabularies = new Set([
  'audLevel', 'audienceLevel', 'audience', 'deliveryType', 'deliver', 'delivery', 'assessMethod', 'assessUse', 'learnMethod',
  'creditUnit', 'creditLevel', 'scheduleTiming', 'scheduleFrequency', 'credentialStat', 'credentialType', 'lifecycle',
]); // prettier-ignore

/** `BeginnerLevel` is `Beginner level`; runs of capitals stay together. */
function spellOut(term: string): string {
  const words = term
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(' ');
  return words.map((word, at) => (at === 0 || /^[A-Z]{2}/.test(word) ? word : word.toLowerCase())).join(' ');
}
