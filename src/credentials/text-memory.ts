import { ownCopy } from '../remember-answers.ts';

/**
 * The latest texts of up to a length that something was found true of, apart for each thing that it also depends on: what
 * the credential is called, for instance.
 */
export function createTextMemory({ most, longest }: Limits): TextMemory {
  const known = new Map<string, Set<string>>();
  let count = 0;
  return (circumstances) => {
    let texts = known.get(circumstances);
    return {
      has: (text) => texts?.has(text) === true,
      add: (text) => {
        if (text.length > longest || circumstances.length > longest) return;
        if (count === most) known.clear();
        count = count === most ? 1 : count + 1;
        texts = known.get(circumstances) ?? new Set();
        known.set(circumstances, texts.add(ownCopy(text)));
      },
    };
  };
}

/** The same memory, to which nothing is added that is not to be kept. */
export function keepingOut(memory: TextMemory, isKeptOut: (text: string) => boolean): TextMemory {
  return (circumstances) => {
    const { has, add } = memory(circumstances);
    return {
      has,
      add: (text) => {
        if (!isKeptOut(text)) add(text);
      },
    };
  };
}

export type TextMemory = (circumstances: string) => {
  readonly has: (text: string) => boolean;
  readonly add: (text: string) => void;
};

type Limits = { readonly most: number; readonly longest: number };
