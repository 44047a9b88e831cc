import { foldWord } from '../redaction/words.ts';

/**
 * What somebody of a first name is called for short, where no beginning of the name shows it. To be kept short: a name
 * that is missing stays in a text, and one too many takes a word out of the texts of its namesakes only.
 */
export function diminutivesOf(given: string): readonly string[] {
  return table.get(foldWord(given)) ?? [];
}

/** Each first name as it is listed, with its short names; one that several languages have is there several times. */
export function listedDiminutives(): readonly (readonly [given: string, short: readonly string[]])[] {
  return lines
    .flatMap((line) => line.split('|'))
    .map((entry) => {
      const [given = '', short = ''] = entry.split(': ');
      return [given, short.split(' ')];
    });
}

const lines: readonly string[] = [
  // English
  'Elizabeth: Beth Betty Liz Lizzie Libby Betsy Eliza|William: Bill Billy Liam|Robert: Bob Bobby|Richard: Dick Rick|Margaret: Peggy Maggie Meg Greta',
  'Katherine: Kate Katie Kitty Kathy|Catherine: Kate Katie Cathy|Edward: Ted Teddy Ned|John: Jack|James: Jim Jimmy Jamie|Henry: Harry Hal|Anthony: Tony',
  'Alexander: Sandy Lex|Alexandra: Sandra Lexi|Theodore: Ted Teddy|Dorothy: Dot Dottie|Charles: Chuck Charlie|Mary: Molly Polly|Sarah: Sally Sadie|Eleanor: Nell Ellie',
  // Spanish and Portuguese
  'José: Pepe Pepito Zé|Josefa: Pepa|Francisco: Paco Pancho Curro Chico Kiko|Francisca: Paca Paqui|Ignacio: Nacho|Dolores: Lola|Concepción: Concha|Rosario: Charo|Guadalupe: Lupe',
  'Manuel: Manolo Lolo Manel|Manuela: Manoli|Enrique: Quique|Jesús: Chus Suso|Isabel: Chabela Bel|Mercedes: Merche|Eduardo: Lalo Dudu|Luis: Lucho|António: Tó Toninho|João: Jão Janjão',
  // French
  'Guillaume: Guigui|Élisabeth: Babette Lise|Marguerite: Margot|Jacqueline: Jackie|Émilie: Mimi|Marie: Mimi Manon',
  // Italian
  'Filippo: Pippo|Giuseppe: Beppe Peppe Pino Peppino|Giuseppina: Pina|Luigi: Gigi Gino|Francesco: Checco Ciccio|Francesca: Checca|Giovanni: Gianni Vanni Nanni|Salvatore: Totò Turi',
  'Domenico: Mimmo|Antonio: Tonino Totò|Vincenzo: Enzo|Lorenzo: Renzo|Alessandro: Sandro|Alessandra: Sandra|Elisabetta: Betta Lisa|Margherita: Rita|Eleonora: Nora|Leonardo: Nardo',
  // German, Dutch and Swedish
  'Johannes: Hannes Hans Jan Joop|Sebastian: Basti Wastl|Josef: Sepp Beppo|Georg: Schorsch|Margarete: Grete Gretel|Elisabeth: Lisa Lisbeth Sissi Bettina Betje Liesbeth Elsa|Heinrich: Heiner Heinz',
  'Friedrich: Fritz|Wilhelm: Willi Helm|Wilhelmina: Mien Mina|Cornelis: Kees|Jacobus: Koos Jaap|Hendrik: Henk|Gerardus: Gerrit|Maria: Ria Mieke Maja|Margaretha: Greet|Karl: Kalle|Lars: Lasse|Nils: Nisse|Gustav: Gurra|Margareta: Greta',
  // Polish
  'Jakub: Kuba Kubuś|Katarzyna: Kasia Kaśka|Małgorzata: Gosia Małgosia|Aleksandra: Ola|Aleksander: Olek|Joanna: Asia Joasia|Agnieszka: Aga|Zofia: Zosia|Maria: Marysia|Anna: Ania Anka',
  'Jan: Janek Jaś|Stanisław: Staszek Staś|Wojciech: Wojtek|Krzysztof: Krzysiek|Tomasz: Tomek|Paweł: Pawełek|Piotr: Piotrek|Grzegorz: Grzesiek|Michał: Misiek|Barbara: Basia|Magdalena: Magda|Elżbieta: Ela|Ewa: Ewka|Józef: Józek|Andrzej: Jędrek|Mateusz: Mati',
];
/** A name of several languages, or with marks in one of them, has the short names of each. */
const table: ReadonlyMap<string, readonly string[]> = collect();

function collect(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [given, short] of listedDiminutives()) {
    const key = foldWord(given);
    found.set(key, [...new Set([...(found.get(key) ?? []), ...short])]);
  }
  return found;
}
