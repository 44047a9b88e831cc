import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { otherProperNamesOf } from '../names/other-names.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { foldWord } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isTranslated } from '../translated.ts';

/** Who issues it: "issued by" a body that the facts name as something else is as wrong as one that they do not name. */
export const issuerRule: Rule = {
  name: 'issuer',
  find: (text, facts) => {
    const issuings = issuersIn(text);
    const known = issuings.length === 0 ? [] : issuersOf(facts);
    if (known.length === 0) return [];
    return issuings
      .filter(({ names }) => !(names.some((name) => publicBody.test(name)) && isTranslated(text, facts)))
      .filter(
        ({ names }) =>
          !ownWords(names).some((name) =>
            known.some((each) => isAkin(name, each) || otherProperNamesOf(name).includes(each)),
          ),
      )
      .filter(({ names: [name = ''] }) => !facts.names.hasInitials(name))
      .map(({ first, last }) => ({ first, last, detail: 'issued by whom the facts state' }));
  },
};

/** The words of the issuer, and of whoever the facts say issues it. */
function issuersOf({ passages }: FactsIndex): string[] {
  const stated = passages.filter(({ place }) => issuing.test(place)).flatMap(({ tokens }) => tokens);
  if (stated.length === 0) return [];
  return [
    // `Concedida por Primeiros Socorros`: what it is awarded for.
    ...passages.filter(({ place }) => place === 'name').flatMap(({ tokens }) => tokens.map(({ folded }) => folded)),
    ...stated.map(({ folded }) => folded),
    ...passages.flatMap((passage) => issuersIn(passage).flatMap(({ names }) => names)),
    ...awardersIn(passages),
  ];
}

/** The words of whoever the facts call the body that awards or certifies it. */
export function awardersIn(passages: FactsIndex['passages']): string[] {
  return passages.flatMap(({ text }) =>
    [...text.matchAll(awardingBody)].flatMap(([, named = '']) => named.split(/[^\p{L}\p{N}]+/u).map(foldWord)),
  );
}

/** Their names are translated word by word, so that those of the facts are like none of them; a school keeps its own. */
const publicBody =
  /minist|kammer|chamber|chambre|camara|camera|board$|council|authorit|offic|uffici|behorde|amt$|agenc|agent|feder|foder/;

const issuing = /issu|award|certif/;

/** `Awarding body: Ministry of Ports`, `Organisme certificateur : ministère des Ports`. */
const awardingBody =
  /(?:(?:award|certif|issu)ing (?:body|organi[sz]ation|authority|institution)|(?:ausstellende|verleihende|zertifizierende)[rn]? (?:stelle|behörde|einrichtung|organisation)|zertifizierungsstelle|(?:organisme|autorité) (?:certificat|délivr)\p{L}*|(?:organismo|entidad|autoridad) (?:certificador|emisor|otorgante|expedidor)\p{L}*|(?:organismo|entidade|autoridade) (?:certificador|emissor|emitente)\p{L}*|ente (?:certificatore|di certificazione|erogatore)|(?:certificerende|uitreikende|toekennende) (?:instantie|instelling|organisatie)) ?: ?([^.;\n]{3,120})/giu;

/** What tells one body from another; where all words are general, all of them. */
function ownWords(names: readonly string[]): readonly string[] {
  const own = names.filter((name) => !general.test(name));
  return own.length > 0 ? own : names;
}

const general =
  /^(?:universi|college|colleg|institut|istitut|academ|akadem|accadem|school|schul|ecole|escuel|escol|scuol|association|associa|asocia|council|chamber|kammer|chambre|camara|camera|federa|feder|stichting|foundation|fundac|fondaz|fondat|centre|center|centro|zentrum|centrum|minist|lycee|liceo|liceu|royal|national|nacional|nazional)/;

type Issuing = { readonly first: number; readonly last: number; readonly names: readonly string[] };

/** Names right behind "issued by" and its like. */
function issuersIn({ tokens }: Annotated): Issuing[] {
  return tokens.flatMap(({ folded, sentence }, first) => {
    if (!issued.test(folded) || !by.has(tokens[first + 1]?.folded ?? '')) return [];
    const names: string[] = [];
    let last = first + 1;
    for (let index = first + 2; index <= first + reach && tokens[index]?.sentence === sentence; index += 1) {
      const token = tokens[index];
      if (token === undefined || !/^[ '’]?$/.test(token.gap)) break;
      const isName = /^\p{Lu}/u.test(token.text);
      // `Par le ministère de la Santé`: what a body is may be written small.
      if (!isName && !little.test(token.folded) && !general.test(token.folded)) break;
      if (isName) {
        names.push(token.folded);
        last = index;
      }
    }
    return names.length === 0 ? [] : [{ first, last, names }];
  });
}

const reach = 9;

const issued =
  /^(?:issued|awarded|granted|conferred|emitid[oa]|expedid[oa]|otorgad[oa]|concedid[oa]|outorgad[oa]|atribuid[oa]|delivree?|decernee?|ausgestellt|verliehen|rilasciat[oa]|conferit[oa]|uitgegeven|afgegeven|verleend|uitgereikt)$/;
const by = new Set('by por pela pelo par von vom durch da dal dalla dallo dall door'.split(' '));
const little =
  /^(?:the|a|an|of|and|for|el|la|los|las|de|del|y|o|os|as|do|da|dos|das|e|le|les|l|d|du|des|et|der|die|das|dem|den|des|und|fur|il|lo|i|gli|di|della|dei|degli|delle|ed|het|van|en|voor|een)$/;
