import type { CredentialFacts } from '../facts.ts';
import type { PersonalValue } from '../personal-values.ts';
import { namesInRecords } from '../redaction/find-records.ts';
import type { TextMemory } from '../text-memory.ts';
import { namesFilledIn } from './filled-in.ts';
import { mostTexts } from './size-limits.ts';
import { holdersToldIn } from './told-holders.ts';

/**
 * Whom texts of one credential tell of as its holder. Those that tell of nobody come again with each award, and are passed
 * over once they are remembered: as soon as it is known that they name none of its persons either.
 */
export function createHolderSearch(texts: readonly string[], silent?: TextMemory): HolderSearch {
  const found: { readonly text: string; readonly known: ReturnType<TextMemory> }[] = [];
  function search<Names>(circumstances: string, find: (text: string, at: number) => readonly Names[]): Names[] {
    const known = silent?.(circumstances);
    return texts.flatMap((text, at) => {
      if (known?.has(text) === true) return [];
      const names = find(text, at);
      if (names.length === 0 && known !== undefined && at < mostTexts) found.push({ text, known });
      return names;
    });
  }
  return {
    filledIn: () => {
      const names = search('filled in', (text, at) => [
        ...(at < mostTexts ? namesFilledIn([text]) : []).map((name) => ({ name, isInRecord: false })),
        ...namesInRecords(text).map((name) => ({ name, isInRecord: true })),
      ]);
      const filledIn = names.filter(({ isInRecord }) => !isInRecord).map(({ name }) => name);
      return [...distinct(filledIn), ...names.filter(({ isInRecord }) => isInRecord).map(({ name }) => name)];
    },
    told: (isAward) =>
      distinct(search(`told ${isAward}`, (text, at) => (at < mostTexts ? holdersToldIn([text], { isAward }) : []))),
    remember: (facts, isKeptOut = () => false) => {
      const { description, criteria, supporting_texts: supporting } = facts;
      const kept = new Set([description, criteria, linesTogether(facts), ...supporting.map(({ text }) => text)]);
      for (const { text, known } of found) if (kept.has(text) && !isKeptOut(text)) known.add(text);
    },
  };
}

/** The shorter fields, of which a template that is filled in may tell of its holder, too: as lines of one text. */
export function linesTogether(
  fields: Readonly<Partial<Record<(typeof shorter)[number] | 'learning_outcomes', unknown>>>,
) {
  const { learning_outcomes: outcomes } = fields;
  const items: readonly unknown[] = Array.isArray(outcomes) ? outcomes : [];
  const lines = [...shorter.map((field) => fields[field]), ...items];
  const told = lines.filter((line) => typeof line === 'string' && line !== '');
  return told.length === 0 ? undefined : told.join('\n');
}

const shorter = ['assessment', 'accreditation', 'validity', 'prerequisites', 'audience', 'mode', 'duration'] as const;

type HolderSearch = {
  /** Whom texts were filled in for, and whose records they have. */
  readonly filledIn: () => PersonalValue[];
  readonly told: (isAward: boolean) => PersonalValue[];
  /** Of those that tell of nobody the ones that are facts as they are, save what is to be kept out. */
  readonly remember: (facts: CredentialFacts, isKeptOut?: (text: string) => boolean) => void;
};

function distinct(names: readonly PersonalValue[]): PersonalValue[] {
  return [...new Map(names.map((name) => [name.value, name])).values()];
}
