import { isAmount } from '../amounts.ts';

/**
 * `lengua catalana` as `catalán`, `praktisch examen` as `praktijkexamen`. Not behind `and` or a comma, where the quality
 * may be of what stands before as well: culture et langue française, mondeling en praktisch examen.
 */
export function withPlainNames(words: readonly string[]): readonly string[] {
  const told: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const name = names.get(`${words[at] ?? ''} ${words[at + 1] ?? ''}`);
    // `lengua española de signos` is another language.
    const isAlone = !/^[&,]$/.test(words[at - 1] ?? '') && !/^d[ei]$/.test(words[at + 2] ?? '');
    if (name === undefined || !isAlone) told.push(words[at] ?? '');
    else {
      told.push(name);
      at += 1;
    }
  }
  return told;
}

const names = new Map(
  `lengua catalana:catalán|lengua española:español|lengua inglesa:inglés|lengua francesa:francés|lengua portuguesa:portugués|lengua italiana:italiano
  |lengua alemana:alemán|língua portuguesa:português|língua espanhola:espanhol|língua francesa:francês|língua inglesa:inglês|língua alemã:alemão
  |langue française:français|langue anglaise:anglais|langue allemande:allemand|langue espagnole:espagnol|langue italienne:italien
  |lingua italiana:italiano|lingua inglese:inglese|lingua francese:francese|lingua spagnola:spagnolo|lingua tedesca:tedesco
  |praktisch examen:praktijkexamen|theoretisch examen:theorieexamen`
    .split(/\s*\|/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** English: `within the last 24 months` as `within the past 24 months`; the last two weeks of a course are others. */
export function withPastSpans(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    const isSpan = word === 'last' && words[at - 1] === 'within' && isAmount(words[at + 1]);
    return isSpan && words[at + 3] !== 'of' ? 'past' : word;
  });
}
