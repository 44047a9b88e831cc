import type { FactsIndex } from '../facts-index.ts';
import type { Token } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isRecognising } from './recognised-by-bodies.ts';

/** `Crediti che la Regione riconosce`, "the ministry accepts it": a public body that recognises, where no word of the facts does. */
export const bodyRecognisesRule: Rule = {
  name: 'recognition',
  find: (text, facts) => {
    const words = Array.from(text.words);
    if (!words.some((word) => bodies.test(word)) || !words.some((word) => recognising.test(word))) return [];
    return text.tokens.flatMap((token, last) => {
      const first = isRecognisingAt(text.tokens, last) ? subjectBefore(text.tokens, last) : undefined;
      if (first === undefined || isOfIssuer(text.tokens[first], facts) || isRecognising(facts)) return [];
      const isDenied = (text.found.get('mark:negator') ?? []).some(
        (mark) => text.tokens[mark.first]?.clause === token.clause,
      );
      return isDenied ? [] : [{ first, last, detail: 'recognition only by whom the facts state' }];
    });
  },
};

function isRecognisingAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? '';
  if (!countings.test(word)) return recognising.test(word);
  return [1, 2, 3].some(
    (step) => tokens[at + step]?.clause === tokens[at]?.clause && counted.test(tokens[at + step]?.folded ?? ''),
  );
}

/** The body that does it: right before the verb but for little words and what it is of; none that a preposition leads. */
function subjectBefore(tokens: readonly Token[], verb: number): number | undefined {
  const { clause } = tokens[verb] ?? {};
  const wordAt = (at: number) => (tokens[at]?.clause === clause ? (tokens[at]?.folded ?? '') : '');
  for (let at = verb - 1; at >= Math.max(0, verb - reach) && wordAt(at) !== ''; at -= 1) {
    if (bodies.test(wordAt(at))) return isLed(wordAt, at) ? undefined : at;
    const isBetween = isLittle(wordAt(at)) || ofWords.test(wordAt(at - 1));
    if (!isBetween) return undefined;
  }
  return undefined;
}

/** "In the region". */
function isLed(wordAt: (at: number) => string, at: number): boolean {
  return prepositions.test(wordAt(articles.test(wordAt(at - 1)) ? at - 2 : at - 1));
}

function isLittle(word: string): boolean {
  return fillers.test(word) || adjectives.test(word) || ofWords.test(word);
}

/** "The university recognises" of a university's badge. */
function isOfIssuer(body: Token | undefined, { passages }: FactsIndex): boolean {
  const stem = (body?.folded ?? '').slice(0, 6);
  return passages.some(
    ({ place, words }) => place === 'issuer' && Array.from(words).some((word) => word.startsWith(stem)),
  );
}

/** `Les universités européennes`, `la federazione calcistica nazionale`. */
const adjectives =
  /^(?:europe\S*|nation\S*|nacion\S*|nazion\S*|region\S*|local\S*|publi\S*|pubblic\S*|stat\S*|calcistic\S*|sporti\S*|espagnol\S*|espanol\S*|spagnol\S*|espanhol\S*|francais\S*|frances\S*|italian\S*|portugues\S*|etranger\S*|stranier\S*|estrangeir\S*|extranjer\S*)$/;
/** In words of the clause. */
const reach = 5;
const bodies =
  /^(?:state|government|ministr(?:y|ies)|region|council|authorit(?:y|ies)|parliament|universit(?:y|ies)|etat|gouvernement|ministere|rectorat|mairie|prefecture|universites?|estado|gobierno|ministerio|consejeria|junta|ayuntamiento|administracion|xunta|generalitat|universidad(?:es)?|governo|regiao|autarquia|prefeitura|secretaria|universidades?|administracao|stato|ministero|regione|provincia|comune|universita|atenei|ateneo|staat|land|lander|bund|\S*ministerium|kanton|\S*behorden?|kommune|\S*regierung|hochschulen?|universitat(?:en)?|\S*kammern?|ihk|federations?|federaci(?:on|ones)|federac(?:ao|oes)|federazion[ei]|embass(?:y|ies)|ambassade|embajada|embaixada|ambasciata|\S*ministerie|overheid|gemeente|gemeenten|provincie|regio|universiteit(?:en)?|hogescho(?:ol|len))$/;
const recognising =
  /^(?:recogni[sz]es?|accepts?|honou?rs?|acknowledges?|accredits?|endorses?|anerkennt|anerkennen|erkennt|erkennen|akzeptier(?:t|en)|reconnait|reconnaissent|acceptent?|agreent?|validen?t?|homologuent?|reconocen?|aceptan?|homologan?|avalan?|reconhecem?|aceitam?|riconosc(?:e|ono)|accetta(?:no)?|omologa(?:no)?|convalida(?:no)?|convalidan?|erkent|accepteert|accepteren|tient|tiennent|tienen?|tem|tiene|tengono|da|dao|dan|geeft)$/;
/** Verbs that recognise only with what stands behind: `tient compte`, `tiene en cuenta`, `da por válido`. */
const countings = /^(?:tient|tiennent|tienen?|tem|tiene|tengono|da|dao|dan|geeft)$/;
const counted = /^(?:compte|cuenta|conta|conto|valid[oaei]|valido)$/;
const fillers =
  /^(?:it|them|its?|also|even|fully|officially|now|already|auch|sogar|offiziell|voll|sie|es|ihn|le|la|les|l|en|y|aussi|officiellement|lo|los|las|oficialmente|tambien|o|os|a|as|tambem|li|ne|anche|ufficialmente|ook|officieel|het|ze|volledig)$/;
const articles =
  /^(?:the|a|an|der|die|das|den|dem|le|la|les|l|el|los|las|o|a|os|as|il|lo|gli|i|de|het|een|jede[rsn]?|every|each)$/;
const prepositions =
  /^(?:in|of|from|by|for|to|with|at|across|throughout|im|von|vom|aus|bei|fur|mit|dans|de|du|d|des|par|pour|a|au|aux|en|por|para|con|na|no|nas|nos|da|do|dos|das|em|nella|nel|della|del|dalla|dal|per|alla|al|van|uit|door|voor|met|bij|op)$/;
const ofWords = /^(?:of|for|de|d|del|da|do|della|di|du|des|van|fur|von)$/;
