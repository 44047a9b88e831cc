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
const placeholder = String.raw`(?!@?(?:your[-_.]?(?:\p{L}+[-_.]?)?name|(?:my|user|first|last)[-_.]?name|example|handle|me)(?![\p{L}\p{N}]))`;
const page = String.raw`(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile)\/${placeholder}(?<page>${slug})\/?`;
const words = 'profile|account|profil|konto|perfil|cuenta|compte|conta|profilo|profiel';
const end = String.raw`(?=[).,;\n]|\s*$)`;
/** What only an account has in it: `on Instagram: step-by-step` is a lesson. */
const signed = String.raw`(?!\p{N})(?=[\p{Ll}\p{N}_%.-]*[\p{N}_]|[\p{Ll}%-]+\.\p{Ll})`;
const hyphened = String.raw`(?=[\p{Ll}\p{N}._-]*[\p{N}._-])`;
/** By its address, or by what it is called behind the name of the network; of one word, only with `@`. */
const pageOfPerson = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${page}|(?:${networks})(?:[- ](?:${words}))?:? ?@${placeholder}(?<handle>${slug})${end}|(?:${networks})(?:[- ](?:${words}): ?${hyphened}|: ?${signed})${placeholder}(?<handle>${slug})${end})`,
  'giu',
);
/** The same, and what may be a lesson as well: only a name in the text makes an account of it. */
export const perhapsPageOfPerson = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${page}|(?:${networks})(?:[- ](?:${words}))?(?:(?::? ?)@|: ?${hyphened})${placeholder}(?<handle>${slug})${end})`,
  'giu',
);
const leading =
  /(?:(?:on |auf |sur |en |no |su |op )?(?<!\p{L})(?:linked ?in|xing|(?:online |linkedin |public )?profile?(?:seite)?|profil|perfil|profilo|profiel)(?: page| public)?:? ?)$/iu;
