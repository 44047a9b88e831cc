import { foldWord } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/** What a tag is about as likely as it is its holder's name: technologies, methods and places; folded. */
export const topics = set(`
  pascal haskell fortran delphi django flask cassandra kafka jenkins travis hugo maya blender alice dylan eiffel watson tableau
  oracle salesforce lua nim rust dart ember sage turing montessori waldorf pomodoro pilates braille morse diesel fibonacci
  pythagoras fourier vickers kelvin newton
  paris london berlin madrid lisboa roma rome china india france francia italia deutschland europa america africa asia`);

/**
 * Of the names that are words, too, those that hardly any tag is about: `Silva` or `Kovács` is the holder, while `Baker`,
 * `Java` or `Rose` may as well be what is learnt.
 */
export const seldomTopics = set(`
  will jean bill bob rob pat sue frank ernest earnest guy jack jay dick don otto randy rex max nick norm tad harry glen dale
  cole drew lance lee miles paige reed robin rod ray vance van wade tripp troy tucker tyler webster wright taylor thatcher
  carol gene grace dawn holly penny felicity verity constance sandy rusty angel angeles christian clark bruno franco vittorio stella serena chiara olivier pierre marguerite martin leclerc lefebvre laporte lafleur
  leblanc lebrun deschamps lacroix rossi bianchi neri ferrari fontana conti marino serra gatti costa pereira oliveira
  carvalho pinto leite rocha ribeiro lopes silva pires lobo amparo moreno rubio delgado bueno calvo torres castillo campos
  rios vega serrano santos reyes caballero marin nieto vidal vivas gallo leal leon dolores consuelo mercedes pilar rocio
  soledad rosario victoria rhodes graves hobbes richter wagner neumann krause braun
  visser smit jong groot mulder nagy kis szabo kovacs molnar nemeth horvath toth farkas fekete feher voros halasz pap biro
  juhasz nowak wilk krol sokol mazur novy cerny maly vesely svoboda kral zeman pokorny hajek
  yildiz yilmaz kaya demir celik sahin arslan aslan kilic kara koc kurt simsek deniz umut baris ozgur
  maki koski laine niemi virta saari lahti jarvi ranta salo aalto toivo lind strom dahl lund holm
  ek nam lan hoa thu mai ha binh minh dung duc hung роман лев майя محمود عادل سعيد كريم विजय`);
