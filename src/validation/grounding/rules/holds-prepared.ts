import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { asCertification } from './as-certification.ts';
import { wishing } from '../words/wish-words.ts';

/** `Wer ihn besucht hat, besitzt die Sachkunde` of a course that prepares for the test of it: who gets ready has not got it. */
export const holdsPreparedRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience) return [];
    const told = asCertification(text, facts, language);
    const goals = text.tokens.some(({ folded }) => holding.test(folded)) ? goalsOf(facts) : [];
    const isDone = (at: number) => isDoneByFacts(text.tokens[at]?.folded ?? '', facts);
    if (goals.length === 0) return told;
    const held = text.tokens.flatMap(({ folded }, first) => {
      const last = holding.test(folded) ? heldBehind(text, first, goals) : undefined;
      return last === undefined || isOpen(text, first) || isDone(last) ? [] : [{ first, last, detail }];
    });
    return [...told, ...held];
  },
};

const detail = 'no stronger claim than the facts make: preparation is no certification';

/** What the facts only prepare for, without words for its exam; none where the credential is more than the preparation. */
function goalsOf({ passages, marks }: FactsIndex): readonly string[] {
  if (!marks.has('mark:prepared')) return [];
  return passages
    .filter(({ place }) => place !== 'issuer' && place !== 'type')
    .flatMap(({ tokens, found }) =>
      (found.get('mark:prepared') ?? []).flatMap(({ first, last }) =>
        tokens
          .slice(first, last + reach)
          .filter(({ folded, sentence }) => sentence === tokens[last]?.sentence && isOwn(folded)),
      ),
    )
    .map(({ folded }) => folded.replace(examEnd, ''));
}

function isOwn(folded: string): boolean {
  return folded.length >= shortest && !common.test(folded);
}

/** The goal behind a verb of having, with nothing but its article and little words between. */
function heldBehind({ tokens }: Annotated, first: number, goals: readonly string[]): number | undefined {
  const { clause } = tokens[first] ?? {};
  for (let at = first + 1; at <= first + near && tokens[at]?.clause === clause; at += 1) {
    const { folded = '' } = tokens[at] ?? {};
    if (examEnd.test(folded) || common.test(folded) || besides.has(folded)) return undefined;
    if (goals.some((goal) => isSameWord(goal, folded))) return isOfExam(tokens, at) ? undefined : at;
  }
  return undefined;
}

/** `Hebben voor tien gasten gekookt`: what stands behind these is not what they have. */
const besides: ReadonlySet<string> = new Set(
  'for with at on in fur mit bei auf an im pour avec dans chez para con en com em per voor met bij op aan'.split(' '),
);

/** `Hanno codificato lettere` of those who `codificano lettere`: a participle of what the facts have them do is no thing. */
function isDoneByFacts(word: string, { passages }: FactsIndex): boolean {
  return (
    participle.test(word) &&
    passages.some(({ tokens }) => tokens.some(({ folded }) => verb.test(folded) && isSameWord(folded, word)))
  );
}

const participle = /(?:[aiu]t[oaie]|[ai]d[oa]s?|ee?s?)$|^ge\S+(?:[dt]|en)$/;
const verb = /(?:[aei]no|[aei]n|[aei]nt|[aei]m|[aei]re|[aei]r|en)$/;

/** One word in its forms: `completado` is not of CompTIA. */
function isSameWord(one: string, other: string): boolean {
  const length = Math.max(shortest, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}

/** "Has the licence exam ahead" has no licence. */
function isOfExam(tokens: readonly Token[], at: number): boolean {
  const { clause } = tokens[at] ?? {};
  return tokens
    .slice(at + 1, at + 4)
    .some((token) => token.clause === clause && (examEnd.test(token.folded) || ahead.test(token.folded)));
}

/** Denied, wished, or of whom it is asked or not known. */
function isOpen({ tokens, found }: Annotated, first: number): boolean {
  const { sentence } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.sentence === sentence;
  return (
    ['negator', 'optional', 'prepared', 'required'].some((mark) =>
      (found.get(`mark:${mark}`) ?? []).some((each) => isHere(each.first)),
    ) || tokens.some((token) => token.sentence === sentence && (wishing.test(token.folded) || open.test(token.folded)))
  );
}

/** In words. */
const reach = 9;
const near = 5;
const shortest = 5;

const holding =
  /^(?:holds?$|possess|owns?$|has$|have$|besitz|hat$|haben$|verfugt$|verfugen$|possed|detien|detiennent|ont$|poseen?$|tienen?$|possu|tem$|detem$|ha$|hanno$|possied|bezit|heeft$|hebben$|beschikt|beschikken|obtiennent|obtient)/;
const examEnd =
  /(?:prufung|prufungen|examens?|toets|toetsen|test|tests|exams?)$|^(?:examen|epreuve|prueba|exame|prova|esam)/;
const common =
  /^(?:prepar|vorbereit|voorbereid|cours|curs|kurs|corso|formac|formaz|formation|training|module?s?$|modul|partic|teilnehm|deelnem|learner|student|alumn|exam|esam|epreuv|prueb|prova|prove$|official|offiziel|oficial|ufficial|officiel|state$|staat|level|niveau|nivel|livell|knowledge|kennt|connaiss|conoc|conhec|conosc|kennis|skills?$|thema|topic|theme|beruf|profess|certificat|zertif|certif|badge|abzeichen|diplom|attestat)/;
const ahead = /^(?:ahead|vor$|voor$|devant|davanti|ante$|frente|sight|blick|visier|viseur|mira|vista|zicht)/;
/** What may be, conditions, and the exam itself, which has to come first. */
const open =
  /^(?:if$|may$|might$|could$|should$|would$|falls|sofern|konnen|kann|soll|pourr|podr|poder|potr|kunnen|kan$|elsewhere|anderswo|ailleurs|altrove|elders|examen|exam|esam|epreuve|prueba|prova$|toets|test)|prufung/;
