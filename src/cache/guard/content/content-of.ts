import type { Activities } from '../words/activities.ts';
import { dutchActivities } from '../words/dutch-activities.ts';
import { englishActivities } from '../words/english-activities.ts';
import { frenchActivities } from '../words/french-activities.ts';
import { germanActivities } from '../words/german-activities.ts';
import { italianActivities } from '../words/italian-activities.ts';
import { portugueseActivities } from '../words/portuguese-activities.ts';
import { spanishActivities } from '../words/spanish-activities.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { dutchContent } from './words/dutch.ts';
import { englishContent } from './words/english.ts';
import { frenchContent } from './words/french.ts';
import { germanContent } from './words/german.ts';
import { italianContent } from './words/italian.ts';
import { portugueseContent } from './words/portuguese.ts';
import { spanishContent } from './words/spanish.ts';

/** What the reading by content knows of the language of these lists. */
export function contentOf({ activities }: WordLists): ContentWords | undefined {
  return activities === undefined ? undefined : contents.get(activities);
}

/** By the activities of a language, which its lists have in every country. */
const contents = new Map(
  (
    [
      [dutchActivities, dutchContent],
      [englishActivities, englishContent],
      [frenchActivities, frenchContent],
      [germanActivities, germanContent],
      [italianActivities, italianContent],
      [portugueseActivities, portugueseContent],
      [spanishActivities, spanishContent],
    ] as const
  ).map(([activities, content]): [Activities, ContentWords] => [activities, withActivities(content, activities)]),
);

/** What this reading takes for activities, beside those that every reading does. */
function withActivities(content: ContentWords, activities: Activities): ContentWords {
  const forms = new Map([...activities.forms, ...content.acts.forms]);
  return { ...content, acts: { ...activities, forms, own: content.acts.own } };
}
