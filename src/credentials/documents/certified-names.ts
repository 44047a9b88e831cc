import { matchesIn } from '../matches-in.ts';
import { anyCase } from '../redaction/any-case.ts';
import { addressing } from '../redaction/greetings.ts';
import { commonWords } from '../redaction/common-words.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { personTitle } from '../redaction/person-titles.ts';
import { unreadResult } from '../redaction/unread-results.ts';
import { namedAfter, roleNouns } from '../redaction/vocabulary.ts';
import { foldWord } from '../redaction/words.ts';
import { namesCertifiedInHan } from './certified-names-in-han.ts';
import { isShapedAsName } from './name-shape.ts';
import { fullName } from './told-frames.ts';

/**
 * Whom the sentence of a certificate names in languages whose words are not read one by one: `Potvrzuje se, že paní Jana
 * Nováková absolvovala …`, `Видано Коваленку Андрію про те, що …`, `兹证明李小明…成绩合格`; and who a letter with a result is to.
 */
export function certifiedNames(text: string): string[] {
  return [
    ...(certifies.test(text) ? [...certified(text), ...certifiedInVietnamese(text)] : []),
    ...(turkish.test(text) ? passedInTurkish(text) : []),
    ...(slavic.test(text) ? passedFirst(text) : []),
    ...(devanagari.test(text) ? honouredInHindi(text) : []),
    ...namesCertifiedInHan(text),
    ...writtenTo(text),
  ];
}

const verbs = [
  'подтвержда(?:ется|ет|ем|ю)|удостоверя(?:ется|ет|ем)|свидетельствует|засвідчу(?:ється|є|ємо)|підтверджу(?:ється|є|ємо)|посвідчує|стверджує|удостоверява(?:ме)?|потвърждава(?:ме)?|потврђује(?:мо)?',
  'potvrzuje(?:me)?|osvědčuje(?:me)?|potvrdzuje(?:me)?|osvedčuje(?:me)?|zaświadcza(?:my|m)?|potwierdza(?:my|m)?|poświadcza(?:my)?|stwierdza(?:my)?|potvrđuje(?:mo)?|potrjuje(?:mo)?',
  'certific(?:ă|ăm|a)|adever(?:ește|im)|confirm(?:ă|ăm)|atest(?:ă|ăm)|igazol(?:juk|om|ja|ják)|tanúsít(?:juk|om|ja)|bizonyít(?:juk|ja)',
  'βεβαιών(?:εται|ει|ουμε)|βεβαιούται|πιστοποι(?:είται|εί|ούμε)|todist(?:etaan|aa|amme)|tõenda(?:b|takse|me)|kinnita(?:b|takse|me)|apliecin(?:a|ām|āts)|liudij(?:a|ama)|patvirtin(?:a|ama|ame)|pažym(?:i|ima|ime)',
  'menyatakan|menerangkan|mengesahkan|memaklumkan|intyga[rs]?|bekräfta[rs]?|bekræfte[rs]|bekrefte[rs]|attestere[rs]|vërteto(?:n|het)|certifikohet|ადასტურებს|დასტურდება|հավաստում է|հաստատում է',
].join('|');
const that =
  '(?:(?:o tom|о том|про те|faptul|det|herved|hermed|hiermed|härmed|się|se|sa)(?:, | ))?(?:что|що|че|да(?: је)?|že|że|da(?: je)?|că|hogy|ότι|πως|että|et|ka|kad|bahwa|bahawa|att|at|se|რომ|որ)';
const titles = [
  personTitle,
  '[Pp]an[ií]?|[Pp]án|[Ss]lečna|[Dd]oamn(?:a|ei)|[Dd]omn(?:ul|ului)|[Dd]omnișoara|[Gg]ospođa|[Gg]ospodin|[Gg]ospa|[Gg]ospod|[Pp]onia|[Pp]onas|[Pp]roua|[Hh]ärra|[Ss]audara|[Ss]audari|[Bb]apak|[Ii]bu|[Zz]onja|[Zz]oti',
  '[Гг]-н|[Гг]-жа|[Гг]осподин|[Гг]оспожа|[Гг]осподар|[Пп]ані?|[ηο]|[ηο] (?:κ\\.|κα|κυρία|κύριος)',
].join('|');
const roles =
  'студент(?:ка)?|слушател(?:ь|ьница)|обучающ(?:ийся|аяся)|учасни(?:к|ця)|слухач(?:ка)?|учасникът|участни(?:к|ца)|studentka?|účastní(?:k|ce|čka)|absolvent(?:ka)?|uczestni(?:k|czka)|kursant(?:ka)?|słuchacz(?:ka)?|cursant(?:ul|a)|participant(?:ul|a)|polazni(?:k|ca)|peserta|hallgató';
const named = String.raw`(?<lead>(?:${titles}|${roles}) )?(?:(?:${titles}) )?${fullName}`;
/** Giving somebody their paper. */
const issued = String.raw`[Вв]ыдан[оа]?|[Вв]идан[оа]?|[Вв]руче?н[оа]?|[Нн]агороджу?є?ться|[Нн]аграждается|[Ии]здава се на|[Ww]ydano|[Vv]ydáno|[Vv]ydané|[Ss]e acordă|[Ss]e eliberează|[Dd]odjeljuje se|[Ii]zsniegts|[Ii]šduotas|[Dd]iberikan kepada|[Vv]äljastatud|(?:[Ss]e )?(?:vydává|uděluje|udeľuje|vydáva)(?: se| sa)?|(?:[Nn]adaje|[Pp]rzyznaje|[Ww]ręcza) się|[Ss]e conferă|[Пп]рисуждается|[Пп]рисвоюється|[Вв]ручається|[Вв]ручается`;
/** `Выдан Ивановой Анне Сергеевне в том, что`, `Wydano Annie Kowalskiej, która` */
const givenTo = new RegExp(String.raw`(?<!\p{L})(?:${issued}):? ${named}`, 'gu');
const frames = [
  new RegExp(String.raw`(?<!\p{L})(?:${anyCase(verbs)})(?: (?:się|se|sa|ce|се))?,? ${that} ${named}`, 'gu'),
  givenTo,
  // `Wir bescheinigen Frau Jana Weber die Teilnahme`, where the title tells a person
  new RegExp(
    String.raw`(?<!\p{L})(?:[Bb]escheinig(?:en|t)|[Bb]estätig(?:en|t))(?: wir)?(?: hiermit)? (?<lead>Frau|Herrn?) ${fullName}`,
    'gu',
  ),
];

function certified(text: string): string[] {
  return frames.flatMap((frame) =>
    matchesIn(text, frame).flatMap(({ index, 0: found, groups }) => {
      const name = groups?.name ?? '';
      const rest = restOfSentence(text, index + found.length);
      const isTold = groups?.lead !== undefined || deed.test(rest) || (frame === givenTo && rest.trim() === '');
      return isPerson(name) && isTold ? [name] : [];
    }),
  );
}

function isPerson(name: string): boolean {
  return (
    isShapedAsName(name) && !organisation.test(name) && !name.split(' ').some((each) => namedAfter.has(foldWord(each)))
  );
}

/** What is no person though it is certified that it did something. */
export const organisation =
  /(?<!\p{L})(?:Uniwers|Univer[sz]|Politech|Akad[eé]m|Fakult|Wydział|Institut|Instytut|Cent[rř]|Minister|Firma|Spole|Škol|Szkoł|Școala|Střed|Vysok|Egyetem|Iskol|Центр|Универс|Університ|Инстит|Інстит|Академ|Школ|Минист|Мініст|ООО|ТОВ|Παν|Σχολ|Κέντρ)/u;

/** A full stop behind a figure is that of a day or of a decimal. */
function restOfSentence(text: string, from: number): string {
  return /^(?:[^.!?\n]|(?<=\d)\.)*/u.exec(text.slice(from, from + 240))?.[0] ?? '';
}

/** What a certificate says that somebody has done. */
const deed =
  /(?<!\p{L})(?:про[йш]|заверш|оконч|закінч|сда[лв]|зда[влт]|скла[влт]|получи|отрима|осво|опанува|участ|успешно|успішно|обуч|навча|положи|издърж|завърши|за успе|за проход|за участ|в том,? что|про те,? що|absolv|ukonč|dokonč|složil|zložil|získa|úspěšně|úspešne|ukończ|zdał|uzyska|uczestniczy|wzięł|brał|odby|zaliczy|który|która|završi|položi|sudjelova|opravil|stekl|promovat|finalizat|participat|obținut|urmat|susținut|pentru|elvég|teljesít|részt vett|letette|megszer|sikeresen|ολοκλήρω|παρακολού|έλαβε|πέτυχε|συμμετείχε|suoritta|osallistu|läpäis|soorita|läbi|osale|lõpeta|pabeidz|apguv|apguva|nokārto|piedalīj|baig|išklaus|išlaik|dalyvav|telah|lulus|mengikuti|menyelesaikan|berhasil|atas|genomför|fullfö|klara|bestå|delta|gjennomfør|gennemfør|ka përfunduar|kaloi|ka marrë|დაასრულ|გაიარ|ჩააბარ|ավարտ|անցել|hands)/iu;

const certifies = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(verbs)}|[Cc]hứng nhận|[Xx]ác nhận|[Cc]ấp cho|[Tt]rao cho|${issued}|[Bb]escheinig|[Bb]estätig)`,
  'u',
);

const vietnameseWord = String.raw`\p{Lu}[\p{L}\p{M}]{0,9}`;
const vietnameseTitle = '(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Ee]m|[Hh]ọc viên|[Ss]inh viên|[Hh]ọc sinh)';
const inVietnamese = new RegExp(
  String.raw`(?:[Cc]hứng nhận|[Xx]ác nhận|[Cc]ấp cho|[Tt]rao cho)(?: rằng)?:? (?<lead>${vietnameseTitle}(?: ?[/(] ?${vietnameseTitle}\)?)?:? )?(?<name>${vietnameseWord}(?: ${vietnameseWord}){1,4})(?![\p{L}\p{M}])`,
  'gu',
);
const vietnameseFamily =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Mai|Tô|Tạ|Hà|Cao|Lưu|Lương|Châu|Thái|Đào|Lâm|Phùng|Vương|Quách|Kiều) /u;

/** Of places and subjects it is neither said when they were born nor what they have done. */
const vietnameseDeed = /^[^.!?\n]{0,60}(?:đã |sinh ngày|mã số|hoàn thành|vì |tốt nghiệp|đạt )/u;

function certifiedInVietnamese(text: string): string[] {
  return matchesIn(text, inVietnamese).flatMap(({ index, 0: found, groups }) => {
    const { name = '', lead } = groups ?? {};
    const rest = text.slice(index + found.length, index + found.length + 120);
    return lead !== undefined || (vietnameseFamily.test(name) && vietnameseDeed.test(rest)) ? [name] : [];
  });
}

const devanagari = /श्री|सुश्री|कुमारी|डॉ/u;
const hindiWord = String.raw`(?!को |ने |का |की |के )[\p{Script=Devanagari}\p{M}]{2,20}`;
/** `श्रीमती कावेरी रस्तोगी को … प्रदान किया गया`: what an honorific and a case mark stand around. */
const inHindi = new RegExp(
  String.raw`(?:श्रीमती|श्री|सुश्री|कुमारी|डॉ\.?) (?<name>${hindiWord}(?: ${hindiWord}){1,2}) (?:को|ने)(?=\s)`,
  'gu',
);
const hindiDeed = /प्रदान|प्रमाणित|उत्तीर्ण|पूर्ण|पूरा|प्राप्त|सफल/u;

function honouredInHindi(text: string): string[] {
  return matchesIn(text, inHindi).flatMap(({ index, 0: found, groups }) => {
    const from = index + found.length;
    return hindiDeed.test(/^[^।!?\n]*/u.exec(text.slice(from, from + 240))?.[0] ?? '') ? [groups?.name ?? ''] : [];
  });
}

const turkish = /tamamla|bitir|katıl|başar|geç(?:ti|miş|tiğ)/u;
const turkishWord = String.raw`\p{Lu}[\p{L}]{1,20}`;
/** `Ayşe Yılmaz’ın … tamamladığını onaylar`, `Ayşe Yılmaz eğitimi 88 puanla tamamlamıştır` */
const inTurkish = new RegExp(
  String.raw`(?<=^|\n|[.!?,] |(?:[Ss]ayın|belge|sertifika) )(?<name>${turkishWord}(?: ${turkishWord}){1,3})(?<owner>['’](?:[ıiuü]n|n[ıiuü]n|y?[ae]))? `,
  'gu',
);
const turkishDeed = '(?:tamamla|bitir|katıl|başar|geç)';
const certifiedDeed = new RegExp(
  String.raw`${turkishDeed}(?:d[ıi]ğ[ıi]n[ıi][^.!?\n]{0,20} (?:onayla|belgele|tasdik|bildir|doğrula)|d[ıi]ğ[ıi] için veril)`,
  'u',
);
const toldDeed = new RegExp(String.raw`${turkishDeed}(?:m[ıi]şt[ıi]r|d[ıi])(?!\p{L})`, 'u');
const turkishCourse = /(?<!\p{L})(?:kurs|eğitim|sınav|program|seminer)/u;
const turkishResult = /\d puan|başarı|notu/u;

function passedInTurkish(text: string): string[] {
  return matchesIn(text, inTurkish).flatMap(({ index, 0: found, groups }) => {
    const { name = '', owner } = groups ?? {};
    const rest = restOfSentence(text, index + found.length);
    const isTold =
      owner === undefined
        ? [toldDeed, turkishCourse, turkishResult].every((each) => each.test(rest))
        : certifiedDeed.test(rest);
    return isTold && isPerson(name) ? [name] : [];
  });
}

const slavic =
  /(?<!\p{L})(?:сдал|здав|здал|склав|склал|заверш|окончил|закінчи|прош|пройш|zdał|ukończył|uzyskał|složil|absolvoval|zložil|ukončil)/u;
/** `Иванова Анна сдала экзамен на 5`: what was passed is told with a result, so that no biography is meant. */
const passingFirst = new RegExp(
  String.raw`(?<=^|\n|[.!?] )${fullName} (?:успешно |успішно |úspěšně |úspešne |pomyślnie )?(?:сда|зда[влт]|скла[влт]|заверши|окончи|закінчи|прош|пройш|zdał|ukończył|uzyskał|složil|absolvoval|zložil|ukončil)\p{Ll}{0,4} `,
  'gu',
);

function passedFirst(text: string): string[] {
  return matchesIn(text, passingFirst).flatMap(({ index, 0: found, groups }) => {
    const name = groups?.name ?? '';
    const rest = restOfSentence(text, index + found.length);
    return isPerson(name) && unreadResult.test(rest) && !year.test(rest) ? [name] : [];
  });
}

const year = /(?<!\d)(?:1\d|20)\d\d(?!\d)/;

/** `Dear Jane, … You scored 92 %`: one word that is no role, and behind it a result of whom it speaks to. */
function writtenTo(text: string): string[] {
  const found = letter.exec(text);
  const name = found?.groups?.name ?? '';
  if (found === null || !ownResult.test(text.slice(found.index, found.index + 1500))) return [];
  const words = name.split(' ');
  return words.some((word) => roleNouns.has(foldWord(word)) || addressees.test(word)) ||
    isPhrase(words) ||
    commonWords.has(foldWord(name))
    ? []
    : [name];
}

/** Whom letters to many are to, and those that are written in a lesson. */
const addressees =
  /^(?:applicants?|santa|world|reader|friends?|colleagues?|parents?|guests?|customers?|team|all|everyone|sir|madam|gäste|eltern|welt|kolleg(?:in|en|innen)|freunde|leser(?:in)?|mitglieder|\p{L}+kräfte|kund(?:en|in|innen)|tous|toutes|todos|todas|tutti|allen)$/iu;

const letter = new RegExp(
  String.raw`(?<=^|\n|[.!?] )(?:${anyCase(`${addressing}|hi|hello`)}) (?:(?:${personTitle}) )?(?<name>\p{Lu}\p{L}{1,20}(?:[ -]\p{Lu}\p{L}{1,20}){0,2}) ?[,!:]`,
  'u',
);
const ownResult =
  /(?<!\p{L})(?:[Yy]ou(?:['’]ve| have)?(?: \p{L}+ly)? (?:scored|achieved|obtained|reached|earned|received|passed|got) [^.!?\n]{0,60}\d|[Yy]our (?:\p{L}+ ){0,2}(?:score|grade|mark|result)(?: \p{L}+){0,3}:? (?:is|was|of)?:? ?\d|(?:[Dd]u hast|[Hh]ast [Dd]u|[Ss]ie haben) [^.!?\n]{0,60}\d[\d.,]* ?(?:%|Prozent|Punkten?) (?:[^.!?\n]{0,20} )?(?:erreicht|erzielt|bestanden|erhalten)(?!\p{L})|(?:[Tt]u as|[Vv]ous avez) obtenu [^.!?\n]{0,40}\d|(?:[Hh]as|[Uu]sted ha) (?:obtenido|sacado) [^.!?\n]{0,40}\d|(?:[Oo]btuviste|[Ss]acaste|[Oo]btiveste|[Tt]iraste) [^.!?\n]{0,40}\d|[Vv]ocê (?:obteve|tirou) [^.!?\n]{0,40}\d|[Hh]ai ottenuto [^.!?\n]{0,40}\d|(?:[Jj]e hebt|[Uu] hebt|[Jj]ij hebt) [^.!?\n]{0,60}\d)/u;
