import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule } from '../rule.ts';

/**
 * Third parties that the facts do not name, what they do, and the credential, its course or its holders: "banks see this
 * certificate as a plus", "the dental association recommends this course", "the hotel hires every holder".
 */
export const thirdPartyRule: Rule = {
  name: 'recognition',
  find: (text, facts, { isAudience, language }) => {
    const words = frames[language];
    if (words === undefined || isAudience) return [];
    const found = text.tokens.flatMap(({ folded }, first) => {
      const verb = words.parties.test(folded) ? verbBehind(text, first, words) : undefined;
      const last = verb === undefined ? undefined : objectBehind(text, verb, words);
      return last === undefined ? [] : [{ folded, first, last }];
    });
    const parties = new Set(found.map(({ folded }) => folded));
    const known = new Set([...parties].filter((party) => isKnown(party, facts)));
    return found.filter(({ folded }) => !known.has(folded)).map(({ first, last }) => ({ first, last, detail }));
  },
};

const detail = 'no third party that values, backs or hires, unless the facts name it';

type Frame = {
  readonly parties: RegExp;
  readonly verbs: RegExp;
  /** Where who does it is no more the subject: "schools that want to use the badge". */
  readonly relatives: RegExp;
  /** What stands for the credential by itself. */
  readonly objects: RegExp;
  /** What does so behind an article. */
  readonly credentials: RegExp;
  readonly articles: RegExp;
};

const frames: Readonly<Record<string, Frame>> = {
  en: {
    parties:
      /^(?:employers?|compan(?:y|ies)|firms?|business(?:es)?|banks?|insurers?|clinics?|hospitals?|schools?|universit(?:y|ies)|colleges?|councils?|ministr(?:y|ies)|authorit(?:y|ies)|agenc(?:y|ies)|associations?|federations?|unions?|chambers?|clubs?|museums?|librar(?:y|ies)|editors|publishers?|landlords|airlines?|hotels?|restaurants?|chefs?|pharmac(?:y|ies)|farms?|shops?|garages?|studios?|galler(?:y|ies)|parents|investors|foundations?|charit(?:y|ies)|municipalit(?:y|ies)|inspectors|inspectorate|regulators?|recruiters|guilds?|boards?|bod(?:y|ies)|departments?|societ(?:y|ies)|organi[sz]ations?|experts|industry|sector|trade|profession|professors|retailers?|contractors|government|landowners|growers|managers|committees?|institutions?)$/,
    verbs:
      /^(?:values?|appreciates?|trusts?|respects?|accepts?|recogni[sz]es?|prefers?|prefer|rel(?:y|ies)|asks?|credits?|takes?|treats?|regards?|views?|sees?|welcomes?|recommends?|sponsors?|endorses?|supports?|backs?|stands?|hires?|recruits?|refers?|honou?rs?|praises?|loves?|favou?rs?|rates?|swears?|requests?|demands?|requires?|seeks?|wants?|questions?|counts?|admits?|prizes?|hunts?|desperate|confidence|preference|hand|acknowledges?|approves?|subsidi[sz]es?|funds?|supervises?|oversees?|certif(?:y|ies)|looks?|waits?|happy|glad|pleased|keen|eager|delighted|impressed|competes?|fights?|employs?)$/,
    relatives: /^(?:who|that|which|whom|whose|where|how|what|why|and|or|to|with|for|if|when)$/,
    objects: /^(?:it|holders?|earners?|applicants?|graduates?)$/,
    credentials:
      /^(?:badges?|certificates?|credentials?|qualifications?|diplomas?|courses?|trainings?|workshops?|programmes?|programs?|document|holders?|earners?|graduates?|hours|seminars?)$/,
    articles: /^(?:this|these|the|our|such|its|every|any)$/,
  },
};

/** Whom the facts name has its say there. */
function isKnown(party: string, { passages }: FactsIndex): boolean {
  return passages.some(({ words }) => Array.from(words).some((word) => isAkin(word, party)));
}

/** In words of the clause. */
const reach = { verb: 6, object: 5 };

function verbBehind({ tokens }: Annotated, party: number, { verbs, relatives }: Frame): number | undefined {
  const { clause } = tokens[party] ?? {};
  for (let index = party + 1; index <= party + reach.verb && tokens[index]?.clause === clause; index += 1) {
    const { folded = '' } = tokens[index] ?? {};
    if (verbs.test(folded)) return index;
    if (relatives.test(folded)) return undefined;
  }
  return undefined;
}

function objectBehind({ tokens }: Annotated, verb: number, words: Frame): number | undefined {
  const { clause } = tokens[verb] ?? {};
  for (let index = verb + 1; index <= verb + reach.object && tokens[index]?.clause === clause; index += 1) {
    const { folded = '' } = tokens[index] ?? {};
    const isMeant = words.credentials.test(folded) && words.articles.test(tokens[index - 1]?.folded ?? '');
    if (isMeant || words.objects.test(folded)) return index;
  }
  return undefined;
}
