/** Marks the verb of a sentence that is told of who does it: `docents does_attend every session`. */
export const doing = 'does_';

/** `does_lead` as `lead`. */
export function withoutDoing(word: string): string {
  return word.startsWith(doing) ? word.slice(doing.length) : word;
}
