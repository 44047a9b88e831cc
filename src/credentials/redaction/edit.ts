/** What stands in place of a stretch of the original text. */
export type Edit = { readonly start: number; readonly end: number; readonly replacement: string };

/** How a text is mended: its language where it does not show its own, and what kind of text it is. */
export type Manner = { readonly language: string | undefined; readonly place: 'text' | 'title' };
