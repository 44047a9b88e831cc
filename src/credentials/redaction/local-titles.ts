/**
 * Titles that go with a name in languages where, without their marks, they are other words (`chị`, `bà`), or that stand
 * behind it. They are looked for right beside a word of the recipient's name only.
 */

/**
 * Whether such a title stands before a name, and how much of the text before goes with it: `Ibu `, `doamna `, with the full
 * stop of a short form. A Vietnamese one is the pronoun, too, and stays as the subject.
 */
export function localTitle(before: string): { readonly length: number } | undefined {
  if (pronoun.test(before)) return { length: 0 };
  const found = titleBefore.exec(before);
  return found === null ? undefined : { length: found[0].length };
}

/** The length of one behind a name, `Ayşe Hanım’ın`, `Jon jaunak`, `Bērziņas kundze`, with the ending of a case. */
export function titleLengthBehind(after: string): number {
  return titleBehind.exec(after)?.[0].length ?? 0;
}

const vietnamese = '(?:[ÔôÓ]ng|[Bb]à|[Cc]hị|[Aa]nh|[Cc]ô|[Tt]hầy|[Bb]ạn)';
const pronoun = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}-])${vietnamese} $`, 'u');
const titleBefore = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}/-])(?:${[
    'D[ñÑ][aA]\\.?|(?:D|Sr|Dr|Prof|Exm|Eng|Arq|Enf)\\.?[ªº°]|[Ss]ayın',
    // `bu` and `mas` are other words in Turkish and Portuguese.
    '(?:Ibu|ibu|[Bb]apak|Bpk\\.?|[Pp]ak|Bu|[Mm]bak|[Ss]audar[ai]|[Ee]ncik|[Pp]uan|[Cc]ik)',
    '(?:[Dd]oamn(?:a|ei)|[Dd]omn(?:ul|ului)|[Dd]omnișoar(?:a|ei)|[Dd]na\\.?|[Dd]l\\.?|D-na|D-l)',
    '(?:[Pp]roua|[Hh]ärra|[Pp]reili|[Rr]ouva|[Hh]erra|[Nn]eiti)',
    '(?:[Gg]ospođ[aeiou]|[Gg]ospodin[aue]?|[Gg]ospodična|[Gg]ospa|[Gg]ospod|[Gg]đa\\.?|[Pp]aní|[Pp]ánov?i?|[Ss]lečn[ay])',
    '(?:[Pp]on(?:ia|ios|iai|as|o|ui)|[Zz]onj[aë]s?|[Zz]ot(?:i|it))',
    '(?:[Гг]-н[ау]?|[Гг]-ж[аеуи]|[Гг]оспо(?:дин[ау]?|ж[аеуи])|[Пп]ан(?:ом|ові|у|а|и|і|е)?|[Пп]анна)',
    '(?:[Κκ]υρί(?:α|ας|ου)|[Κκ]ύρι(?:ος|ο|ε)|[Κκ]υρία|[Κκ]\\.|[Κκ](?:α|ας|ος|ου)\\.?)',
    '(?:ქალბატონ|ბატონ)\\p{L}{1,5}',
    '(?:[Tt]iki|[Տտ]իկին|[Պպ]արոն)',
  ].join('|')}) ?$`,
  'u',
);
const titleBehind = new RegExp(
  String.raw`^ (?:${[
    "(?:[Hh]anım|[Bb]ey|[Hh]anımefendi|[Bb]eyefendi|[Hh]oca)(?:['’]?(?:[ıiae]n?|[ıi]n|[ny][ıiae]n?))?",
    '(?:andre(?:a|ak|ari|aren)|andereñ?o?(?:a|ak|ari|aren)|jaun(?:a|ak|ari|aren))',
    '(?:úr|asszony|kisasszony)(?:nak|nek|[aeo]t|ral|rel|nal|nyal)?',
    '(?:kundz(?:e|ei|es|i)|kung(?:s|am|a|u))',
    '(?:ji|जी|সাহেব|साहब)',
  ].join('|')})(?![\p{L}\p{M}\p{N}])`,
  'u',
);
