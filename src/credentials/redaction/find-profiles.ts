import { matchesIn } from '../matches-in.ts';
import { widen } from './find-identifiers.ts';
import { mark, type Span } from './span.ts';

/**
 * Pages of persons in networks of persons, whoever's they are: `linkedin.com/in/jane-smith`, `LinkedIn: jane-smith`. What
 * a company or a course has there is called otherwise (`/company/`, `/learning/`). The word that leads to it goes, too.
 */
export function findProfiles(text: string, place: 'text' | 'title'): Span[] {
  if (!hint.test(text)) return [];
  return matchesIn(text, pageOfPerson).map(({ index, 0: found }) => {
    const lead = leading.exec(text.slice(Math.max(0, index - 40), index))?.[0].length ?? 0;
    const page = mark(index - lead, index + found.length);
    return place === 'title' ? page : widen(text, page);
  });
}

const hint = /linkedin|xing|instagram|tiktok|telegram|skype|discord/i;
const networks = 'linked ?in|xing|instagram|tiktok|telegram|skype|discord';
const slug = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_%-]|\.(?=[\p{L}\p{N}])){2,80}`;
/** By its address, or by what it is called behind the name of the network; of one word, only with `@`. */
export const pageOfPerson = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\/(?<page>${slug})\/?|(?:${networks})(?:[- ](?:profile|account|profil|konto|perfil|cuenta|compte|conta|profilo|profiel))?:? ?(?:@(?<handle>${slug})|(?<=: ?)(?=[\p{Ll}\p{N}._-]*[\p{N}._-])(?<handle>${slug}))(?=[).,;\n]|\s*$))`,
  'giu',
);
const leading =
  /(?:(?:on |auf |sur |en |no |su |op )?(?<!\p{L})(?:linked ?in|xing|(?:online |linkedin |public )?profile?(?:seite)?|profil|perfil|profilo|profiel)(?: page| public)?:? ?)$/iu;
