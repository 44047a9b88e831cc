import firstNames from './first-names.json' with { type: 'json' };
import { foldWord } from './words.ts';

/** Whether a word is somebody's first name in some language, as some words are, too: `Jane`, `Jean-Luc`, `Mark`. */
export function isFirstName(word: string): boolean {
  return known.has(foldWord(word)) || word.split('-').every((part) => known.has(foldWord(part)));
}

/** Whether it is as likely a place, a club or a product when it stands alone: `Well done, Paris!`, `Jordan`. */
export function isAlsoPlace(word: string): boolean {
  return places.has(foldWord(word));
}

/** First names that the library has not; none that is a word of a language with Latin letters. */
const more =
  `jutta heike ulrike antje frauke sieglinde waltraud hannelore elke anke gunther detlef volker uwe ngozi chidi adaeze obinna nkechi
  uche kelechi chukwuemeka nnamdi folasade babatunde adebayo tunde femi olufemi abimbola temitope funmilayo wanjiru njeri kamau otieno
  achieng atieno mwangi wambui nyambura chebet kipchoge thandiwe sipho nomvula lindiwe mpho tshepo kagiso wojciech zbigniew przemyslaw
  slawomir mieczyslaw priyanka ananya vikram deepak kavita meera nisha anjana sowmya lakshman hiroshi takashi yuki haruka satoshi naoki
  akiko michiko kazuo masako seoyeon jiho minjun soyeon tariq parisa shirin farhad behrouz soraya siobhan aoife niamh saoirse eoghan
  cillian oisin sinead grainne roisin padraig lautaro facundo macarena aitor ainhoa leire unai jeroen willemijn annelies liesbeth
  eskil kaisa marjatta oksana volodymyr mykola bohdan yevhen ekaterina yaroslav lyudmila zhanna linh huong thuy rizky somchai siriporn
  mihaela bogdan zoltan gyorgyi eszter borbala henrike gesine`.split(/\s+/);
const known: ReadonlySet<string> = new Set([...firstNames, ...more]);
const places: ReadonlySet<string> = new Set(
  `paris london florence georgia jordan sydney austin chelsea brooklyn israel kenya asia america santiago milano roma siena
  verona vienna carolina virginia dakota montana savannah lorraine jackson houston madison lyon delta alpha apollo atlas maya
  romeo jasper pascal nova aurora juventus torino natale barcelona troy geneva adelaide alexandria valencia`.split(
    /\s+/,
  ),
);
