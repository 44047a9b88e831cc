import type { VerbForms } from './content-words.ts';

/** How a language makes the forms of a verb that the reading by content needs; irregular verbs form by form. */
type Pattern = (verb: string) => { readonly finite: readonly string[]; readonly participles: readonly string[] };

/**
 * Lines of `verb` for what follows the pattern, `verb: finite … / participles …` for what does not. A form of two
 * verbs is of neither.
 */
export function verbForms(text: string, pattern: Pattern): VerbForms {
  const finite = new Map<string, string>();
  const participles = new Map<string, string>();
  for (const entry of text
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')) {
    const [head = '', forms] = entry.split(':');
    if (forms === undefined) for (const verb of head.split(/\s+/)) add(verb, pattern(verb));
    else {
      const [first = '', second = ''] = forms.split('/').map((part) => part.trim());
      add(head, { finite: first.split(/\s+/), participles: second.split(/\s+/) });
    }
  }
  return { finite, participles };

  function add(verb: string, forms: ReturnType<Pattern>): void {
    for (const form of forms.finite) if (form !== '') finite.set(form, verb);
    for (const form of forms.participles) if (form !== '') participles.set(form, verb);
  }
}

/** `observe`: observe, observes, observed. */
export const englishForms: Pattern = (verb) => {
  const isY = /[^aeiou]y$/.test(verb);
  const third = isY ? verb.replace(/y$/, 'ies') : /(?:ss|ch|sh|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const done = verb.endsWith('e') ? `${verb}d` : isY ? verb.replace(/y$/, 'ied') : `${verb}ed`;
  return { finite: [verb, third], participles: [done] };
};

/** Verbs in -ar, -er, -ir of Spanish and Portuguese whose stem does not change. */
export const iberianForms: Pattern = (verb) => {
  const stem = verb.slice(0, -2);
  const [vowel, done] = verb.endsWith('ar') ? ['a', 'ad'] : ['e', 'id'];
  return {
    finite: [`${stem}${vowel}`, `${stem}${vowel}n`, `${stem}${vowel}m`],
    participles: genders(`${stem}${done}`),
  };
};

/** French verbs in -er and -ir: évalue, évaluent, évalué; fournit, fournissent, fourni. */
export const frenchForms: Pattern = (verb) => {
  const stem = verb.slice(0, -2);
  if (verb.endsWith('er')) return { finite: [`${stem}e`, `${stem}ent`], participles: agreeing(`${stem}é`) };
  return { finite: [`${stem}it`, `${stem}issent`], participles: agreeing(`${stem}i`) };
};

/** Italian verbs in -are, -ere, -ire. */
export const italianForms: Pattern = (verb) => {
  const stem = verb.slice(0, -3);
  const hard = /[cg]$/.test(stem) ? `${stem}h` : stem;
  if (verb.endsWith('are')) return { finite: [`${stem}a`, `${stem}ano`], participles: genders(`${stem}at`, 'o a i e') };
  const done = verb.endsWith('ere') ? 'ut' : 'it';
  return {
    finite: [`${stem}e`, `${stem}ono`, `${hard}isce`, `${hard}iscono`],
    participles: genders(`${stem}${done}`, 'o a i e'),
  };
};

/** German verbs without a particle that stands apart: bewertet, geprüft; in two letters for umlauts. */
export const germanForms: Pattern = (verb) => {
  const stem = verb.replace(/e?n$/, '');
  const third = /[td]$/.test(stem) ? `${stem}et` : `${stem}t`;
  const isWhole = /^(?:be|ver|er|ent|zer|ueber|unter|ge)|ieren$/.test(verb);
  return { finite: [third, verb], participles: [isWhole ? third : `ge${third}`] };
};

/** Dutch verbs without a particle that stands apart: beoordeelt, beoordelen, beoordeeld. */
export const dutchForms: Pattern = (verb) => {
  const stem = dutchStem(verb);
  const third = stem.endsWith('t') ? stem : `${stem}t`;
  const isHard = /(?:[tkfsp]|ch)$/.test(verb.replace(/en$/, ''));
  const done = /[td]$/.test(stem) ? stem : `${stem}${isHard ? 't' : 'd'}`;
  return { finite: [third, verb], participles: [/^(?:be|ver|er|ont|her|ge)/.test(verb) ? done : `ge${done}`] };
};

/** `beoordelen` → beoordeel, `toetsen` → toets, `geven` → geef. */
function dutchStem(verb: string): string {
  const bare = verb.replace(/en$/, '');
  const long = bare.replace(/(?<=(?:^|[^aeiou]))([aeou])([bdfgklmnprstvz])$/, '$1$1$2');
  const single = bare.replace(/([bdfgklmnprst])\1$/, '$1');
  const stem = single === bare ? long : single;
  return stem.replace(/v$/, 'f').replace(/z$/, 's');
}

function genders(stem: string, endings = 'o a os as'): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

function agreeing(participle: string): string[] {
  return ['', 'e', 's', 'es'].map((ending) => participle + ending);
}
