import type { PersonalValue } from '../personal-values.ts';
import { dayInFull } from '../redaction/days.ts';
import { namedAfter } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { organisation } from './certified-names.ts';
import { namesFilledIn } from './filled-in.ts';
import { isOfGroup, isShapedAsName } from './name-shape.ts';

/**
 * Who the title of a credential names apart from what it is: `Arc Welding – Jane Smith`. That may be whom or what it is about
 * as well (`Piano – Clara Schumann`, `Guide – Costa Brava`), so that a text has to have what only one award has, and
 * nothing of that name.
 */
export function namesInTitle(title: unknown, texts: readonly string[]): PersonalValue[] {
  if (typeof title !== 'string') return [];
  const found = namesFilledIn([title]);
  const name = apart.exec(title.slice(0, 300))?.groups?.name?.trim() ?? '';
  if (name === '' || !isPersonsName(name) || !texts.some((text) => ofOneAward.test(text))) return found;
  const words = name.split(/[ .]+/).filter((word) => word.length > 2);
  const isTold = texts.some((text) => words.some((word) => text.includes(word)));
  return isTold ? found : [...found, { kind: 'name', value: name }];
}

function isPersonsName(name: string): boolean {
  const isNamedAfter = name.split(' ').some((word) => namedAfter.has(foldWord(word)));
  return isShapedAsName(name) && !isNamedAfter && !isOfGroup(name) && !organisation.test(name);
}

const apart = /(?: [–—|·-] |: )(?<name>\p{Lu}[^–—|·:()]{3,60})$/u;
/** A number of a student, a page of a person, or the day on which it was given. */
const ofOneAward = new RegExp(
  String.raw`linkedin\.com/in/|(?<!\p{L})(?:student|learner|member(?:ship)?|candidate|licen[cs]e|certificate|serial|matr(?:ikel|[íi]cula|icule|icola)?|teilnehmer|mitglieds|alumn[oa]|expediente|étudiant|certificat|certificado|attestato|tessera|deelnemers?|lid|cursist)-?\.? ?(?:n(?:[ºo°r]|umber|ummer|úm|uméro|umero|úmero)?\.?[º°]?|id)?:? ?#?[\p{Lu}]{0,5}[-/]?\d{3}|(?<!\p{L})(?:issued|awarded|completed|ausgestellt|verliehen|délivrée?|otorgad[oa]|expedid[oa]|emitid[oa]|rilasciat[oa]|uitgereikt|behaald)(?: on| am| le| el| em| il| op)?:? ${dayInFull}`,
  'iu',
);
