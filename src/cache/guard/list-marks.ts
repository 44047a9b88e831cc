/** A bullet that a line of a list begins with. */
export const bullet = /^\s*(?:[•‣◦▪●○∙·*■□◆➢➤✓✔»–-]\s+|[•▪●■✓✔](?=\p{L}))/u;

/** A number or a letter that a line of a list begins with. */
export const counted = /^\s*\(?(\d{1,2}|[a-h])[.)]\s+/u;

/** Whether a number or a letter is that of the item at its place. */
export function isInOrder(mark: string | undefined, index: number): boolean {
  return mark === String(index + 1) || (mark !== undefined && mark === 'abcdefgh'.charAt(index));
}

/** The item before the last of a list and the word at its end that joins the last: `weld; and`, `drill`. */
export function readJoint(items: readonly string[], and: ReadonlySet<string>): JointRead {
  const [, before = '', joint = ''] = /^(.*?)[;,]? (\p{L}{1,3}|&)$/u.exec(items.at(-2) ?? '') ?? [];
  return and.has(joint) ? { items: items.with(-2, before), joint } : { items, joint: undefined };
}

type JointRead = {
  /** Without the word. */
  readonly items: readonly string[];
  readonly joint: string | undefined;
};
