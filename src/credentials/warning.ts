/** Something a caller should know about a request that was served all the same. Holds no values. */
export type Warning = { readonly code: string; readonly pointer: string; readonly detail: string };

/** That a sentence was an order to whoever writes the description. */
export function instructionRemoved(pointer: string): Warning {
  return {
    code: 'instruction_removed',
    pointer,
    detail: 'text that gives orders to the writer is no fact and was left out',
  };
}
