import { readsLikeEnglish, type WordLists } from './word-lists.ts';

type Active = { readonly finite: readonly string[]; readonly infinitives: readonly string[] };

/** How a verb may stand in the present, and in the infinitive, whose participle this is; by the pattern of its language. */
export function activeForms(participle: string, lists: WordLists): Active {
  if (readsLikeEnglish(lists)) return ofEnglish(participle);
  if (lists.isVerbLast) return lists.hasCapitalNouns ? ofGerman(participle) : ofDutch(participle);
  const endings = romance[lists.of === 'di' ? 'it' : lists.and.has('et') ? 'fr' : lists.and.has('y') ? 'es' : 'pt'];
  const found = endings.filter(([ending]) => ending.test(participle));
  const join = (ending: RegExp, forms: string) => forms.split(' ').map((form) => participle.replace(ending, form));
  return {
    finite: found.flatMap(([ending, finite]) => join(ending, finite)),
    infinitives: found.flatMap(([ending, , infinitive]) => join(ending, infinitive)),
  };
}

const romance: Readonly<Record<'es' | 'pt' | 'fr' | 'it', readonly (readonly [RegExp, string, string])[]>> = {
  es: [
    [/ad[oa]s?$/u, 'a an', 'ar'],
    [/id[oa]s?$/u, 'e en', 'er ir'],
  ],
  pt: [
    [/ad[oa]s?$/u, 'a am', 'ar'],
    [/id[oa]s?$/u, 'e em', 'er ir'],
  ],
  fr: [
    [/ée?s?$/u, 'e ent', 'er'],
    [/ie?s?$/u, 'it issent', 'ir'],
  ],
  it: [
    [/at[oaie]$/u, 'a ano', 'are'],
    [/ut[oaie]$/u, 'e ono', 'ere'],
    [/it[oaie]$/u, 'e ono isce iscono', 'ire'],
  ],
};

/** `planned` is of plan, and `planed` of plane. */
function ofEnglish(participle: string): Active {
  if (/[^aeiou]ied$/.test(participle)) {
    const stem = participle.slice(0, -3);
    return { finite: [`${stem}y`, `${stem}ies`], infinitives: [`${stem}y`] };
  }
  if (!participle.endsWith('ed')) return { finite: [], infinitives: [] };
  const stem = participle.slice(0, -2);
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem);
  const doubled = /([bdgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  const bases = [...(isShort ? [] : [stem]), `${stem}e`, ...doubled];
  const third = (base: string) => (/(?:ss|ch|sh|x|zz|o)$/.test(base) ? `${base}es` : `${base}s`);
  return { finite: bases.flatMap((base) => [base, third(base)]), infinitives: bases };
}

/** Without a particle that stands apart: bewertet, geprueft. */
function ofGerman(participle: string): Active {
  const third = participle.replace(/^ge(?=\p{L}{3})/u, '');
  if (!third.endsWith('t')) return { finite: [], infinitives: [] };
  const stem = third.replace(/e?t$/, '');
  return { finite: [third, `${stem}en`], infinitives: [`${stem}en`] };
}

function ofDutch(participle: string): Active {
  const stem = participle.replace(/^ge(?=\p{L}{3})/u, '').replace(/[td]$/, '');
  if (!/[td]$/.test(participle)) return { finite: [], infinitives: [] };
  const many = dutchInfinitive(stem);
  return { finite: [stem, `${stem}t`, `${stem}d`, many], infinitives: [many] };
}

/** `tel` → tellen, `teel` → telen, `schilder` → schilderen. */
function dutchInfinitive(stem: string): string {
  if (/([aeou])\1[^aeiou]$/.test(stem)) return `${stem.slice(0, -2)}${stem.slice(-1)}en`;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ? `${stem}${stem.slice(-1)}en` : `${stem}en`;
}
