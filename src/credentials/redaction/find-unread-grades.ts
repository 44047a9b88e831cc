import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { sentencesAround } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * In an award what states a grade and nothing else, in languages whose sentences are not read: `Оценка: отлично.`, `成绩：优秀`.
 * A scale, or what is counted, is asked of everybody: `Оценка: отлично, хорошо`, `Результат: 3 проекта`.
 */
export function findUnreadGrades(text: string): Span[] {
  return [...findPassedWith(text), ...findStatedAlone(text)];
}

/** A sentence that says with what grade somebody passed: `Zkoušku složila na výbornou.` */
function findPassedWith(text: string): Span[] {
  const found = matchesIn(text, passedWith)
    .slice(0, mostGrades)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return sentencesAround(text, found).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const isTold = passing.test(words) && !whoever.test(words);
    return isTold ? [{ ...sentence, kind: 'sentence' as const, uncertain: true }] : [];
  });
}

// A text with more of them is made to be slow.
const mostGrades = 20;

function findStatedAlone(text: string): Span[] {
  if (!/[:：—–]/.test(text) || !label.test(text)) return [];
  return matchesIn(text, stated).map(({ index, 0: found }) => mark(index, index + found.length, true));
}

const labels = [
  'оценка|отметка|балл|результат|оцінка|бал|успех|резултат|оцена|βαθμός|βαθμολογία|επίδοση',
  'hodnocení|hodnotenie|výsledek|výsledok|známka|prospěch|prospech|ocena|wynik|ocjena|rezultat|uspjeh',
  'minősítés|osztályzat|érdemjegy|eredmény|értékelés|calificativ|nota|media(?=: ?\\d{1,2}[.,]\\d)|rezultat|punctaj|not|puan|sonuç|derece',
  'xếp loại|kết quả|điểm(?: số)?|nilai|predikat|hasil|markah|arvosana|tulos|hinne|tulemus|vērtējums|atzīme|rezultāts|įvertinimas|pažymys|rezultatas|betyg|karakter|resultat',
  '[\\p{Script=Han}]{0,2}(?:成绩|成績|得分|分数|分數|总分|總分|等级|等級|评定|評定|评价|評価|得点|点数|判定|结果|結果)|성적|점수|평점|결과|등급',
  'შეფასება|ქულა|գնահատական(?:ը)?|التقدير|الدرجة|النتيجة|المعدل|ציון|ग्रेड|अंक|श्रेणी|परिणाम|คะแนน|เกรด|ผลการเรียน',
].join('|');
const adjectives =
  'итоговая|итоговый|общая|средняя|средний|підсумкова|загальна|середній|крайна|обща|τελικός|τελική|celkové|celkový|závěrečná|závěrečné|záverečná|výsledná|końcow[ay]|konačna|zaključna|végső|finală|final|genel|sonuç|başarı|akhir|lopullinen|lõplik|gala|galutinis';
const words = [
  'отлично|хорошо|удовлетворительно|зачтено|зач[её]т|превосходно|відмінно|добре|задовільно|зараховано|отличен|много добър|добър|среден|одличан|врло добар|добар',
  'άριστα|άριστος|λίαν καλώς|πολύ καλά|καλώς',
  'výborn[ěeýá]|velmi dob(?:ře|rý|rá)|veľmi dob(?:re|rý|rá)|chvalitebn[ěýá]|chválitebn[eýá]|dobře|dobre|prosp[ěe]la?(?: s vyznamenáním)?',
  'bardzo dobr[yae]|bardzo dobrze|celując[ya]|dobr[ya]|dostateczn[ya]|zaliczon[eoya]|pozytywn[ya]|z wyróżnieniem|odlič(?:an|na|no)|izvrs(?:tan|na|no)|vrlo dob(?:ar|ra|ro)|dovoljan|prav dobro',
  'kiváló|jeles|kitűnő|közepes|megfelelt|kiválóan megfelelt|foarte bine|bine|excelent|suficient|admis[ă]?|pekiyi|çok iyi|iyi|orta|mükemmel|üstün başarı|başarılı|takdir',
  'giỏi|khá|xuất sắc|trung bình|đạt|sangat baik|baik|sangat memuaskan|memuaskan|dengan pujian|cemerlang|lulus|kompeten|kiitettävä|erinomainen|hyvä|tyydyttävä|hyväksytty|suurepärane|väga hea|hea|arvestatud|izcili|teicami|ļoti labi|labi|puikiai|labai gerai|gerai|įskaityta|mycket väl godkänd|väl godkänd|godkänd|bestått|bestået',
  '优秀|優秀|优异|優異|良好|合格|及格|不可|优|優|秀|良|可|中等|通过|최우수|우수|합격|통과|수료',
  'ფრიადი|კარგი|գերազանց|ممتاز|جيد جد(?:اً|ا)?|جيد|مقبول|ناجح|מצוין|מצטיין|उत्तीर्ण|प्रथम श्रेणी|उत्कृष्ट|ดีมาก|ดีเยี่ยม|ผ่าน|ดี',
].join('|');
const unit =
  '%|балл\\p{L}{0,3}|бал\\p{L}{0,3}|bod\\p{L}{0,2}|punkt\\p{L}{0,3}|pkt|pont|puan|puncte|điểm|poin|poäng|pistettä|punkti|punktid|分|点|점|ქულა|միավոր|درجة|अंक|คะแนน';
const figure = String.raw`\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?(?: ?(?:/|из|з|од|από|z|ze|od|din|trên|dari|üzerinden) ?\p{Nd}{1,3})?(?: ?(?:${unit})(?!\p{L}))?`;
const grade = `["“„«「『]?(?:${anyCase(words)})["”“»」』]?`;
const value = String.raw`(?:${grade}(?: \(?${figure}\)?)?|${figure}(?: ?\(${grade}\)| ${grade})?|[A-F][+-]?(?![\p{L}\p{N}]))`;
const label = new RegExp(String.raw`(?:${anyCase(labels)}) ?(?:[:：]| [—–])`, 'u');
const stated = new RegExp(
  String.raw`(?<=^|\n|[.!?;|•।։] |[。！？；，])(?:(?:${anyCase(adjectives)}) )?(?:${anyCase(labels)})(?: (?:${anyCase(adjectives)}))?(?: ?[:：] ?| [—–] )${value}(?=\s*(?:[.;\n。；，।։]|,(?! ?${grade})|$))(?!\.\d)`,
  'gu',
);

const passedWith = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    'na výbornou|na jedničku|na jednotku|na výborn[úu]|s vyznamen[áa]n[íi]m|s červeným diplomem|z oceno|s ocjenom|ocjenom|s odličnim(?: uspjehom)?|z odliko|s pohvalom|jelesre|kitűnőre|(?:jeles|kitűnő|kiváló|jó) (?:eredménnyel|minősítéssel|osztályzattal)|cu (?:calificativul|nota|media|mențiunea)|arvosanalla|arvosanoin|med udmærkelse|med [A-F](?= ?[–—-] |[.,;!?\\s]|$)|med karakteren?|med beste karakter|на отлично|на «отлично»|с отличием|с оценкой|з відзнакою|на відмінно|з оцінкою|με άριστα|με βαθμό|pekiyi derece|birincilikle',
  )})(?!\p{L})`,
  'gu',
);
/** `Kdo splnil`: what is told of all who do. */
const whoever =
  /(?<!\p{L})(?:kdo|kto|кто|те|тот|хто|если|якщо|aki|akik|ha|kdor|tko|ako|cine|care|dacă|joka|jos|den som|hvis|pokud|ak|jeśli|όποιος|αν)(?!\p{L})/iu;
/** What somebody did in the past, in those languages. */
const passing = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    String.raw`(?:s|u|za|do|ab|vy)\p{L}{2,}(?:il|al|el|ol)[ai]?|absolvoval[ai]?|(?:je|sta|so) \p{L}+l[ai]?|\p{L}+(?:io|ila|ao|ala) (?:je|su)|(?:položi|završi|steka|opravi|zaključi)\p{L}{1,3}|(?:le|el|be|meg|ki)\p{L}{2,}tt[ea]|tette|zárta|fejezte|kapott|végzett|vizsgázott|szerzett|a (?:promovat|absolvit|finalizat|obținut|susținut)|suoritti|läpäisi|(?:bestod|besto|afsluttede|gennemførte|fullførte)|(?:с?да|заверши|окончи|закончи|защити|получи|прош)ла?|прош[её]л|(?:с?кла|зда|заверши|закінчи|отрима)в|\p{L}*(?:πέρασε|ολοκλήρωσε|αποφοίτησε)|tamamladı|bitirdi|geçti|mezun oldu|kazandı`,
  )})(?!\p{L})`,
  'u',
);
