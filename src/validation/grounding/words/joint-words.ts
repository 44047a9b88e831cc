/** "And" and "but" in all languages: what they join has figures and roles of its own. The Dutch `en` is the French "in". */
export const joints: ReadonlySet<string> = new Set('and und y e et sowie but aber mais pero ma maar'.split(' '));
