import type { Annotated } from '../annotate.ts';
import type { Code } from '../codes.ts';
import type { FactsIndex } from '../facts-index.ts';
import { acronymWords } from '../names/acronyms.ts';
import { genericWords } from '../names/well-known.ts';
import { replacingWords } from '../words/replacing-words.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** Exam codes, standards by number, and other names of letters and digits. */
export const codeRule: Rule = {
  name: 'code',
  find: (text, facts) => [...foreignCodes(text, facts), ...foreignExams(text, facts)],
};

function foreignCodes(text: Annotated, facts: FactsIndex): Unsupported[] {
  return text.codes
    .filter((code) => !text.idle.has(code.first))
    .filter(
      (code) =>
        !isStated(code, facts) ||
        isOfOtherEdition(code, facts) ||
        isHeldForgone(text, code, facts) ||
        isOtherExam(text, code, facts),
    )
    .map(({ kind, key, first, last }) => ({
      first,
      last,
      rule: /^[ABC][12]$/.test(key) ? 'level' : kind,
      detail,
    }));
}

/** Whether it is told as one that is held, where the facts deny it or call it replaced. */
function isHeldForgone(text: Annotated, code: Code, { deniedCodes, replacedCodes }: FactsIndex): boolean {
  if (deniedCodes.has(code.key)) return !isDenied(text, code);
  if (!replacedCodes.has(code.key)) return false;
  const { sentence } = text.tokens[code.first] ?? {};
  const isBesideOther = text.codes.some(
    (other) => other.key !== code.key && text.tokens[other.first]?.sentence === sentence,
  );
  return !isBesideOther && !text.tokens.some((token) => token.sentence === sentence && replacing.test(token.folded));
}

const replacing = new RegExp(
  String.raw`${replacingWords.source}|^(?:place|platz|stelle|lugar|luogo|posto|plaats|old|former|longer|alte?n?|fruher|ancien|antigu|antig[oa]|vecchi|oude?)`,
);

const detail = 'a code, standard or level only as the facts spell it';

/** "Exam RH134" where the facts have that course, and exam EX200. */
function isOtherExam(text: Annotated, { key, first }: Code, { passages }: FactsIndex): boolean {
  if (!isOfExam(text, first)) return false;
  const known = passages.flatMap((passage) => passage.codes.map((code) => ({ passage, code })));
  const same = known.filter(({ code }) => code.key === key);
  return (
    known.some(({ passage, code }) => isOfExam(passage, code.first)) &&
    same.every(({ passage, code }) => isOfCourse(passage, code) && !isOfExam(passage, code.first))
  );
}

function isOfCourse(passage: Annotated, { first, last }: Code): boolean {
  const next = passage.tokens[last + 1];
  const isLed = next?.clause === passage.tokens[last]?.clause && courseNames.test(next?.folded ?? '');
  return isLed || isNear(passage, first, courseNames);
}

function isOfExam(passage: Annotated, first: number): boolean {
  return isNear(passage, first, examNames);
}

function isNear({ tokens }: Annotated, first: number, words: RegExp): boolean {
  // `Exame prático EX200`; not "the exam for M1".
  const token = tokens[kindsOfExam.test(tokens[first - 1]?.folded ?? '') ? first - 2 : first - 1];
  return token?.clause === tokens[first]?.clause && words.test(token?.folded ?? '');
}

const kindsOfExam =
  /^(?:pratic[oa]|practico|practical|written|final|ecrit|pratique|escrito|scritto|teorico|theory|theorique|oral|orale)$/;
const examNames = /^(?:exam|examination|examen|exame|esame|prufung|test|toets)$/;
const courseNames =
  /^(?:course|kurs|lehrgang|curso|cours|corso|cursus|training|formation|formazione|formacion|formacao|opleiding|module|modul|modulo)$/;

/** `CKA-examen` for the CKAD: the name of an exam in capitals. */
function foreignExams({ tokens, coded }: Annotated, { passages, names }: FactsIndex): Unsupported[] {
  return tokens.flatMap(({ text, folded }, index) => {
    if (!/^\p{Lu}{3,6}$/u.test(text) || coded.has(index) || genericWords.has(folded)) return [];
    const isExam = [index - 1, index + 1].some((at) => examWords.test(tokens[at]?.folded ?? ''));
    if (!isExam || names.hasInitials(folded) || passages.some(({ words }) => words.has(folded))) return [];
    return [{ first: index, last: index, rule: 'exam_code', detail }];
  });
}

const examWords = /^(?:exam|prufung|esame|zertifizierung|certification|certificering)/;

function isDenied({ found, tokens }: Annotated, { first }: Code): boolean {
  const { sentence } = tokens[first] ?? {};
  if (tokens.some((token) => token.sentence === sentence && outside.test(token.folded))) return true;
  return (found.get('mark:negator') ?? []).some((each) => tokens[each.first]?.sentence === sentence);
}

/** What leaves something out without a denying word. */
const outside =
  /^(?:erbuiten|buiten|ausgeklammert|ausgenommen|ausgespart|aussen|outside|exclud|fuera|fora|fuori|hors|exclu|esclus|apart)/;

function isStated({ key, year }: Code, { codes, dates }: FactsIndex): boolean {
  if (year !== undefined && !key.endsWith(String(year)) && !dates.has(String(year))) return false;
  if (codes.has(key) || isTranslated(key, codes)) return true;
  // Bodies in front may be left out or joined: `ISO/IEC 27001` is `ISO 27001`.
  const parts = partsOf(key);
  return parts.number.length >= 4 && [...codes].some((known) => isSameStandard(partsOf(known), parts));
}

/** `ISO 19011:2015` where the facts have that year as the edition of ISO 9001 only. */
function isOfOtherEdition({ key, year }: Code, { passages }: FactsIndex): boolean {
  if (year === undefined || key.endsWith(String(year))) return false;
  const editions = passages.flatMap(({ codes }) => codes.filter((known) => known.year === year));
  const isSame = (known: Code) => known.key.startsWith(key) || isSameStandard(partsOf(known.key), partsOf(key));
  return (
    editions.length > 0 &&
    !editions.some(isSame) &&
    passages.every(({ dates }) => dates.every((date) => date.year !== year))
  );
}

/** `CIE-10` for ICD-10: letters that change with the language before the same number. */
function isTranslated(key: string, codes: ReadonlySet<string>): boolean {
  const [, letters = '', number = ''] = /^(\p{Lu}+)(\d.*)$/u.exec(key) ?? [];
  return (acronymWords.get(letters.toLowerCase()) ?? []).some((other) => codes.has(other.toUpperCase() + number));
}

type Parts = { readonly body: string; readonly number: string };

function partsOf(key: string): Parts {
  return { body: /^\p{L}*/u.exec(key)?.[0] ?? '', number: /\d.*$/u.exec(key)?.[0] ?? '' };
}

const families = [
  ['ISO', 'IEC', 'DIN', 'VDE', 'EN', 'IEEE', 'NEN', 'UNE', 'UNI', 'NF'],
  ['EU', 'UE', 'CE', 'EG', 'EC'],
];

function isSameStandard(known: Parts, { body, number }: Parts): boolean {
  if (known.number !== number || number.length < 4) return false;
  if (known.body === '' || body === '') return true;
  const isIn = (family: readonly string[], name: string) => family.some((each) => name.includes(each));
  return families.some((family) => isIn(family, known.body) && isIn(family, body));
}
