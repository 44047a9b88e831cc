import { areArticlesAlike } from '../words/article-forms.ts';
import type { TextRule } from './text-rule.ts';

/** Articles that both texts have before a word say the same of it: one or many, which or some, which of two words. */
export const articleRule: TextRule = {
  name: 'article',
  objects: (one, other) =>
    [...one.articles].some(([noun, forms]) => {
      const others = other.articles.get(noun);
      const isMet = (form: string, among: readonly string[]) =>
        among.some((each) => areArticlesAlike(form, each, noun));
      return (
        others !== undefined &&
        !(forms.every((form) => isMet(form, others)) && others.every((form) => isMet(form, forms)))
      );
    }),
};
