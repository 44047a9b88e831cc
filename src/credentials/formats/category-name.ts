import { pick, type Node } from '../documents/node.ts';
import type { FieldReader, Found } from '../documents/read-fields.ts';
import { foldWord, wordsOf } from '../redaction/words.ts';

/** The category of a credential without a name, where it is one: `MBA`, not `Professional certificate`. */
export function categoryAsName(credential: Node, reader: FieldReader): Found<string> | undefined {
  const category = reader.line(pick(credential, 'credentialCategory'));
  return category !== undefined && isOfOne(category.value) ? category : undefined;
}

/** Whether it has a word beside those that say what kind of credential it is, and for which stage. */
function isOfOne(category: string): boolean {
  return wordsOf(category.slice(0, 300)).some((word) => {
    const folded = foldWord(word);
    return folded.length > 1 && !connecting.has(folded) && !kind.test(folded);
  });
}

const connecting = new Set(
  'of the an in de del della des du der da do di la le el van het en und and et e y o or ou'.split(' '),
);

/** Beginnings of words, in the supported languages and those near to them. */
const kind = new RegExp(
  String.raw`^(?:${[
    'degree|diplom|(?:c|z|s)ertif|certyfi|licen|lizenz|badge|(?:micro|mini|nano)|credential|credencia|credenzial|qualifi|cualifi|kwalifi',
    'award|courses?$|programm?e?s?$|training$|completion|achievement|participation|attendance|accredit|acredit|licht|permis|title$|transcript',
    'grado|grade?$|graad|grau$|grad$|titul|titre|titolo|insignia|distintiv|emblema|attest|brevet|patent|abschluss|zeugnis|urkunde|abzeichen',
    'bescheinigung|nachweis|getuigschrift|bewijs|insigne|vergunning|qualifica|abilitazion|habilitacion|laurea|curso|corso|kurs|cursus|formation',
    'profession|professional|profesional|profissional|berufs|beroeps|academi|akadem|accadem|universit|hochschul|educa|occupat|vocation|oficial|official',
    'digital|open$|level$|nivel|niveau|bachelor|bacharel|bachiller|master|mestrad|maestr|doctor|doktor|doutor|dottor|licenciat|associate|undergrad|(?:post)?graduat|phd$',
  ].join('|')})`,
  'u',
);
