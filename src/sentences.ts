/** Cuts a text where Unicode takes a sentence to end. To make one takes longer than to read a text with it. */
export const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });
