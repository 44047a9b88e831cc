import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';
import { isLookedAt } from './watched.ts';
import { isInLine, isToStandard } from './certified-to-standard.ts';
import { isDeniedAlike } from './denied-alike.ts';
import { isOfEntrants } from './of-entrants.ts';
import { awardersIn } from './issuer.ts';
import { withWords } from '../words/with-words.ts';

const detail = 'accreditation, approval, quality marks and partners only as the facts state them';

const claims = conceptRule({
  name: 'accreditation',
  isByTopics: false,
  detail,
  concepts: {
    accredited: { fields: ['accreditation'] },
    endorsed: { by: ['accredited', 'recognised'], fields: ['accreditation'] },
    quality: { fields: ['accreditation'] },
    partner: { isNamed: true },
  },
});

/** Who accredited, approved or assured it, and with whom it was made. */
export const accreditationRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => [
    ...claims
      .find(text, facts, context)
      .filter((claim) => !isByExam(text, claim) && !isByAct(text, claim) && !isByIssuer(text, claim, facts))
      .filter((claim) => !isOfEntrants(text, claim, facts))
      .filter((claim) => !isToStandard(text, claim, facts) && !isInLine(text, claim, facts))
      .filter((claim) => !isDeniedAlike(text, claim, facts) && !isWithPeople(text, claim, facts))
      .filter(
        (claim) => !isWordForWord(text, claim, facts) && !isThereby(text, claim) && !isLookedAt(text, claim, facts),
      ),
    ...joinedBackers(text, facts),
  ],
};

/** `Presso l'ente certificatore`, where the facts say so of what they prepare for. */
function isWordForWord({ tokens }: Annotated, { first, last }: Unsupported, { concepts }: FactsIndex): boolean {
  const own = tokens.slice(first, last + 1).map(({ folded }) => folded);
  return (['accredited', 'endorsed'] as const).some((concept) =>
    (concepts.get(concept) ?? []).some(
      ({ mention, words }) =>
        mention.isPrepared &&
        !mention.isNegated &&
        !mention.isOptional &&
        words.length >= 2 &&
        words.join(' ') === own.join(' '),
    ),
  );
}

/** "Cooperation with families" of "work with families": what is learnt, and no partner. */
function isWithPeople(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens } = text;
  if (!withWords.has(tokens[last]?.folded ?? '')) return false;
  const before = tokens
    .slice(Math.max(0, first - reach), first)
    .filter(({ clause }) => clause === tokens[first]?.clause);
  if (before.some(({ folded }) => made.test(folded))) return false;
  const people = [1, 2]
    .map((step) => tokens[last + step])
    .find((each) => each !== undefined && !isFunctionWord(text, each));
  if (!served.test(people?.folded ?? '')) return false;
  return passages.some(
    ({ place, tokens: known }) =>
      (place === 'skills' || place === 'learning_outcomes') &&
      known.some(
        ({ folded }, at) =>
          isAkin(folded, people?.folded ?? '') &&
          [1, 2, 3].some((step) => withWords.has(known[at - step]?.folded ?? '')),
      ),
  );
}

/** In words: "developed in close". */
const reach = 4;
/** What is done to a course, not in it. */
const made =
  /^(?:develop|offer|run$|runs$|design|created?$|made$|organi[sz]|deliver|provid|entwickel|angebot|erstellt|durchgefuhrt|konzipi|veranstaltet|concu|develop|propose|cree|elabor|mis$|desarroll|ofre[cs]|ofert|cread|disen|imparti|desenvolv|criad|svilupp|offert|propost|creat|realizz|progett|ontwikkel|aangebod|opgezet|gemaakt|verzorgd)/;
/** People that the work is for or that share it, and no bodies. */
const served =
  /^(?:famil|parent|child|client|customer|patient|relative|resident|user|volunteer|student|pupil|people|team|colleague|neighbour|eltern|angehorig|kinder|kund|klient|patient|nutzer|ehrenamt|schuler|kolleg|bewohn|mensch|enfant|usager|benevol|eleve|collegue|proches|aidants|padres|nin[oa]s|cliente|pacient|usuari|voluntari|alumn|companer|pais|crianc|utent|utilizador|aluno|colega|genitor|bambin|utenti|volontari|alunni|collegh|pazient|ouders|kinderen|klant|clien|naasten|mantelzorg|vrijwillig|leerling|collega|bewoner|mensen|gezin)/;

/** `RICS-approved`: a name joined to what it has done. */
function joinedBackers({ tokens }: Annotated, { names, fields }: FactsIndex): Unsupported[] {
  return tokens.flatMap(({ folded, gap }, last) => {
    const before = tokens[last - 1];
    if (
      gap !== '-' ||
      before === undefined ||
      !/\p{Lu}/u.test(before.text) ||
      before.folded === 'non' ||
      !backed.test(folded)
    )
      return [];
    if (fields.has('accreditation') || names.hasPhrase(`${before.folded} ${folded}`)) return [];
    return [{ first: last - 1, last, detail }];
  });
}

const backed =
  /^(?:approved|accredited|endorsed|recogni[sz]ed|validated|backed|registered|regulated|anerkannte?[nrs]?|zertifizierte?[nrs]?|akkreditierte?[nrs]?|geprufte?[nrs]?|erkend|erkende)$/;

/** "Validated by a quiz" has no body behind it. */
function isByExam({ starting, tokens }: Annotated, { first, last }: Unsupported): boolean {
  // `Akkreditiert und extern begutachtet`: that is what a body has done.
  if (/^(?:akkredit|geaccred|accredited$)/.test(tokens[first]?.folded ?? '')) return false;
  return [1, 2, 3].some((step) => (starting.get(last + step) ?? []).some(({ tag }) => works.has(tag)));
}

/** `Certificado por asistencia`, "certified by attending", `certificado por superar`: by what its holders do. */
function isByAct({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  const [by, next, behind] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  const isCertified = /^(?:certif|zertif|gecertif)/.test(tokens[first]?.folded ?? '');
  if (!isCertified || by?.clause !== next?.clause) return false;
  if (by?.folded === 'por' && infinitives.test(next?.text ?? '')) return true;
  const act = articles.test(next?.folded ?? '') ? behind : next;
  return acts.test(act?.folded ?? '');
}

/** `No queda autorizado por ello`. */
function isThereby({ tokens, found }: Annotated, { first, last }: Unsupported): boolean {
  const isDenied = (found.get('mark:negator') ?? []).some(
    (each) => each.first < first && tokens[each.first]?.clause === tokens[first]?.clause,
  );
  return isDenied && tokens[last]?.folded === 'por' && thereby.has(tokens[last + 1]?.folded ?? '');
}

const thereby: ReadonlySet<string> = new Set('ello eso esto isso isto'.split(' '));
const infinitives =
  /^(?:asistir|participar|completar|superar|aprobar|entregar|finalizar|terminar|cursar|acudir|presentar|realizar)$/u;
const articles = /^(?:the|l|la|le|el|su|sua|a|o|die|der|de|het)$/;
/** The acts themselves, not those who do them: `participation`, not `participants`. */
const acts =
  /^(?:attend(?:ance|ing)|asistencia|assistencia|presen[cz]a|presence|anwesenheit|aanwezigheid|participa(?:tion|ting|cion|cao)|partecipazione|teilnahme|deelname|complet(?:ion|ing)|finali[sz]a(?:cion|cao)|finishing|conclusao|abschluss|achevement|superacion|aprobacion|aprovacao|superamento|passing|reussite|submi(?:ssion|tting)|entrega|consegna|remise|abgabe)$/;

/** People "certified by" the issuer are no accredited course, nor is one "under the auspices" of its issuer. */
function isByIssuer({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const words = tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ');
  if (!/certif|zertif|gecert|egide|egid|auspic|patron|chancela/.test(words)) return false;
  const issuer = passages.filter(({ place }) => place === 'issuer').flatMap((passage) => passage.tokens);
  const names = tokens.slice(last + 1, last + 5).filter(({ text }) => /^\p{Lu}/u.test(text));
  if (names.some(({ folded }) => issuer.some((each) => each.folded === folded))) return true;
  // `Certificado por la Federación …` of "Awarding body: … Federation".
  const awarders = /certif|zertif|gecert/.test(words) ? awardersIn(passages) : [];
  return names.some(({ folded }) => awarders.some((each) => each.length >= 5 && isAkin(folded, each)));
}

const works: ReadonlySet<string> = new Set(
  ['exam', 'assessed', 'capstone', 'thesis', 'portfolio', 'interview'].map((concept) => `concept:${concept}`),
);
