import { endsInThing } from '../free-tasks.ts';

/** What says how, where or how often without an ending that tells: said of the last of two things it may be of both. */
export const looseAdverbs: ReadonlySet<string> = new Set(
  'each alone outdoors indoors outside inside abroad twice once often daily weekly monthly yearly unaided together apart online offline here home today well fast freehand underwater overseas barefoot live solo overnight worldwide nationwide afloat aloft insieme spesso fuera dehors buiten draußen draussen fuori fora'.split(
    ' ',
  ),
);

/** Whether a sentence certainly ends in a noun, and in no word of how, where or when: that one sentence could say of all. */
export function endsInNoun(words: readonly string[]): boolean {
  const last = words.findLast((word) => /\p{L}/u.test(word)) ?? '';
  return endsInThing([last]) || (noun.test(last) && !adverbs.has(last) && !looseAdverbs.has(last));
}

/** Endings of nouns only, and of what is many. */
const noun =
  /\p{L}{2}(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ics|logy|graphy|ture|ing|[^s]s|ción|sión|dad|tad|miento|zione|sione|tà|zioni|mento|menti|ção|são|dade|ung|ungen|heit|keit|heiten|keiten|schaft|tion|tionen|ität|tie|ties|ingen|heid)$/u;

/** Words of how, where or when that end as nouns do. */
const adverbs = new Set(
  'overseas indoors outdoors upstairs downstairs always sometimes afterwards backwards forwards upwards downwards inwards outwards sideways lengthwise besides nowadays perhaps hours days weeks months years minutes times ways terms sessions evenings mornings afternoons weekends nights mondays tuesdays wednesdays thursdays fridays saturdays sundays barehanded lejos después además menos atrás jamás quizás antes entonces detrás dehors toujours jamais parfois ailleurs longtemps moins après dedans horas dias días semanas meses años anos veces vezes heures jours semaines mois fois années minutes minutos mais depois nunca atras links rechts abends morgens mittags nachts stets bereits draußens samen buitens steeds altijds soms onderwegs unterwegs lebenslang jung'.split(
    ' ',
  ),
);
