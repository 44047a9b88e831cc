import { doingOf } from './english-activities.ts';
import type { VerbForms } from './task-forms.ts';

export function english(verb: string): VerbForms {
  const doing = doingOf(verb);
  const done = verb.endsWith('y') && !/[aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doing.slice(0, -3)}ed`;
  const told = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : verb.replace(/(?<![aeiou])y$/, 'ie') + 's';
  return { ask: [], told: [told, verb], done: [done], doing: [doing] };
}

export function spanish(verb: string): VerbForms {
  const stem = verb.slice(0, -2);
  const [one, other, done] = verb.endsWith('ar') ? ['a', 'e', 'ado'] : ['e', 'a', 'ido'];
  const told = [one, `${one}n`, other, `${other}n`].map((ending) => stem + ending);
  return { ask: told, told, done: [stem + done], doing: [] };
}

export function portuguese(verb: string): VerbForms {
  const stem = verb.slice(0, -2);
  const [one, other, done] = verb.endsWith('ar') ? ['a', 'e', 'ado'] : ['e', 'a', 'ido'];
  const told = [one, `${one}m`, other, `${other}m`].map((ending) => stem + ending);
  // `apresentá-las`.
  const withPronoun = stem + (verb.endsWith('ar') ? 'á' : verb.endsWith('er') ? 'ê' : 'i');
  return { ask: [...told, withPronoun], told, done: [stem + done], doing: [] };
}

export function italian(verb: string): VerbForms {
  const stem = verb.slice(0, -3);
  if (verb.endsWith('are')) {
    const told = ['a', 'ano', 'ate', 'i'].map((ending) => stem + ending);
    return { ask: told, told, done: [`${stem}ato`], doing: [] };
  }
  const told = ['e', 'ono', 'isce', 'iscono', 'ete', 'ite'].map((ending) => stem + ending);
  return { ask: told, told, done: [`${stem}${verb.endsWith('ire') ? 'ito' : 'uto'}`], doing: [] };
}

export function french(verb: string): VerbForms {
  const stem = verb.slice(0, -2);
  if (!verb.endsWith('er')) return { ask: [], told: [], done: [], doing: [] };
  const told = ['e', 'ent', 'ez', verb.endsWith('ger') ? 'eons' : 'ons'].map((ending) => stem + ending);
  return { ask: told, told, done: [`${stem}é`], doing: [] };
}

const germanParticles = /^(?:ein|ab|teil|vor|her|an|aus|nach|hoch)(?=[bdfglmnrstw])/;

/** `reichen` of `einreichen` says so by the particle that ends its sentence. */
export function german(verb: string): VerbForms {
  const [particle = ''] = (separable.has(verb) ? germanParticles.exec(verb) : null) ?? [];
  const rest = verb.slice(particle.length);
  const stem = rest.replace(/e?n$/, '');
  const ending = /[td]$/.test(stem) ? 'et' : 't';
  const isPlain = /^(?:be|er|ver|ent|zer)|ieren$/.test(rest);
  const told = [rest, `${stem}${ending}`, `${stem}e`, stem];
  const done = [`${particle}${isPlain ? '' : 'ge'}${stem}${ending}`];
  return { ask: particle === '' ? [] : [`${particle}zu${rest}`], told, done, doing: [], particle };
}

const separable = new Set(
  'einreichen abgeben abschliessen teilnehmen anfertigen vorlegen vorstellen herstellen ausfuellen nachweisen vorbereiten hochladen auswerten eintragen ablegen'.split(
    ' ',
  ),
);

export function dutch(verb: string): VerbForms {
  const [particle = ''] = /^(?:in|af|bij|deel|op|voor|vast)(?=[bdhlnrsvw])/.exec(verb) ?? [];
  return { ask: [], told: [verb.slice(particle.length)], done: [], doing: [], particle };
}
