import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';

/** `Grado superiore`, "the upper grade", `certificat « or »`: a grade or a metal of the credential, where the facts have none. */
export const higherGradeRule: Rule = {
  name: 'level',
  find: (text, facts, { isAudience, language }) =>
    isAudience
      ? []
      : [
          ...gradesOf(text, facts),
          ...topOf(text, facts),
          ...(language === 'fr' || language === 'it' ? goldOf(text, facts) : []),
        ],
};

const detail = 'a level only as the facts state it';

function gradesOf(text: Annotated, facts: FactsIndex): Unsupported[] {
  const { tokens } = text;
  return tokens.flatMap(({ folded, clause }, first) => {
    if (!high.test(folded)) return [];
    const at = [first - 1, first + 1].find(
      (near) => tokens[near]?.clause === clause && grades.test(tokens[near].folded),
    );
    if (at === undefined || !isOfCredential(text, first) || isHigherInFacts(facts)) return [];
    if (isMarked(text, first, ['negator', 'optional', 'prepared'], 'sentence')) return [];
    return [{ first: Math.min(first, at), last: Math.max(first, at), detail }];
  });
}

/** `O nível máximo` of the second of three: the top of a series that goes on behind it. */
function topOf(text: Annotated, facts: FactsIndex): Unsupported[] {
  const { tokens } = text;
  const tops = tokens.flatMap(({ folded, clause }, first) => {
    if (!top.test(folded) || isMarked(text, first, ['negator', 'optional', 'prepared'])) return [];
    const isHere = (near: number) => tokens[near]?.clause === clause;
    const isSecond = [first - 1, first - 2].some((near) => isHere(near) && lower.test(tokens[near]?.folded ?? ''));
    const at = [first + 1, first - 1, first - 2].find(
      (near) => isHere(near) && series.test(tokens[near]?.folded ?? ''),
    );
    return at === undefined || isSecond || !isOfSeries(text, first)
      ? []
      : [{ first: Math.min(first, at), last: Math.max(first, at), detail }];
  });
  return tops.length > 0 && facts.passages.some(goesOn) ? tops : [];
}

/** Of the credential or what it is a step of; water has a highest level, too. */
function isOfSeries(text: Annotated, at: number): boolean {
  const { tokens, numbers } = text;
  const { clause, sentence } = tokens[at] ?? {};
  return (
    isOfCredential(text, at) ||
    tokens.some((token) => token.sentence === sentence && serial.test(token.folded)) ||
    numbers.some(({ start }) => tokens[start]?.clause === clause && start > at)
  );
}

const serial =
  /^(?:series?|sequence|path(?:way)?|programmes?|programs?|courses?|curriculum|reihe|\S*programms?|lehrgangs?|\S*kurs(?:es)?|ausbildung|weges|reeks|traject|leerlijn|cursus|opleiding|parcours|cursus|formation|filiere|serie|recorrido|itinerario|curso|formacion|programa|percurso|formacao|trilho|percorso|corso|programma|formazione)$/;

/** "Second of three levels", `Stufe 2 von 3`. */
function goesOn({ tokens, numbers }: Annotated): boolean {
  return numbers.some(({ values: [own = 0], start, end }) => {
    const whole = numbers.find((other) => other.start > end && other.start - end <= reach);
    if (whole === undefined || own >= (whole.values[0] ?? 0)) return false;
    const isOf = tokens.slice(end + 1, whole.start).some(({ folded }) => ofWords.test(folded));
    const near = tokens.slice(Math.max(0, start - 1), whole.end + 3);
    return isOf && near.some(({ folded }) => series.test(folded));
  });
}

const ofWords = /^(?:of|out|von|der|aus|van|sur|de|des|dos|das|los|las|di|dei|delle|da)$/;

/** In words: `segundo nível dos três`. */
const reach = 4;
const top =
  /^(?:highest|top|final|last|maximum|hoch?ste[nrsm]?|oberste[nrsm]?|letzte[nrsm]?|hoogste|laatste|eleve|superieur|maximal|dernier|derniere|alto|maximo|maxima|ultimo|ultima|massimo|massima)$/;
const lower = /^(?:second|next|zweit|tweede|voor|vor|deuxieme|avant|segund|penultim|secondo|seconda|terzultim)/;
const series =
  /^(?:level|levels|stage|stages|grade|step|stufe|stufen|niveau|niveaus|niveaux|nivel|niveles|niveis|grado|grados|grau|graus|livello|livelli|trap|trede|degre|degres|escalao|escalon|peldano|gradino|etape)$/;

/** Not a topic: the sentence speaks of the credential. */
function isOfCredential({ tokens }: Annotated, at: number): boolean {
  return tokens.some(({ folded, sentence }) => sentence === tokens[at]?.sentence && credentials.test(folded));
}

function isHigherInFacts(facts: FactsIndex): boolean {
  return facts.fields.has('level') || isSaidInFacts(facts, high) || isSaidInFacts(facts, /^(?:advanced|expert|senior)/);
}

/** The French gold is its "or", too; and an `oro` may be a topic: behind the credential, or in quotes. */
function goldOf({ tokens }: Annotated, facts: FactsIndex): Unsupported[] {
  return tokens.flatMap(({ folded, gap }, last) => {
    if (folded !== 'or' && folded !== 'oro') return [];
    const before = [last - 1, last - 2, last - 3].find((at) => credentials.test(tokens[at]?.folded ?? ''));
    const isNamed = /[«“"]/u.test(gap) || tokens[last - 1]?.folded === 'd' || tokens[last - 1]?.folded === 'niveau';
    return before === undefined || !isNamed || isSaidInFacts(facts, /^(?:or|gold|golden|oro|ouro|goud|gouden)$/)
      ? []
      : [{ first: before, last, detail }];
  });
}

const high =
  /^(?:higher|upper|highest|top|hoher(?:e|en|er|es)?|hoch?ste[nrs]?|obere[nrs]?|oberste[nrs]?|hogere|hoogste|superieure?|superior|superiores|superiore|superiori|supremo|maximo|maxima|massimo|massima)$/;
const grades =
  /^(?:grade|level|degree|rank|tier|stufe|grad|niveau|rang|graad|trap|degre|echelon|grado|nivel|escalon|grau|escalao|livello)$/;
const credentials =
  /^(?:certif|zertif|badge|abzeichen|diplom|attest|nachweis|bewijs|insign|distintiv|emblem|brevet|medaille|micro|microcred|titul|titre|titolo)/;
