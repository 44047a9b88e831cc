/** "And" and "but" in all languages: what they join has figures and roles of its own. Whether it is one there says `joint.ts`. */
export const joints: ReadonlySet<string> = new Set('and und y e et en sowie but aber mais pero ma maar'.split(' '));
