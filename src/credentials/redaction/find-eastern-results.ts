import { matchesIn } from '../matches-in.ts';
import { mark, type Span } from './span.ts';

/**
 * In an award clauses that state one result, rank or number of a student in Chinese, Japanese, Korean or Vietnamese, where no
 * colon stands between: `成绩为优`, `得分95`, `学籍番号はA20-114です`, `성적은 우수`, `Điểm trung bình: 8,7`. A clause that goes on
 * (`成绩达到60分以上`, `得点は筆記で評価`) is of everybody.
 */
export function findEasternResults(text: string): Span[] {
  if (!hint.test(text)) return [];
  const found = clauses
    .flatMap((clause) => matchesIn(text, clause).map(({ index, 0: words }) => mark(index, index + words.length, true)))
    .toSorted((one, other) => one.start - other.start);
  return found.map((span, at) => {
    const next = found[at + 1];
    // Nothing is left for the comma between two of them to part.
    const isJoined = next !== undefined && /^[，、, ]{1,2}$/u.test(text.slice(span.end, next.start));
    return isJoined ? { ...span, end: next.start } : span;
  });
}

const hint =
  /成绩|成績|得分|总分|總分|绩点|績點|排名|名次|学号|學號|准考证|番号|得点|点数|評定|順位|首席|성적|점수|평점|석차|학번|번호|수석|điểm|xếp|thủ khoa|mã (?:số )?(?:sinh|học)/iu;
const figure = String.raw`\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?(?:/\p{Nd}{1,3})? ?`;
const start = String.raw`(?<=^|[\n。！？；，、,;]|[.!?;] )`;
const end = String.raw`(?=\s*(?:[。！？；，、,;\n]|\.(?!\p{Nd})|$))`;
const grade = '优秀|優秀|优异|優異|良好|优|優|秀|良|中等|合格|及格|最优|第一|S|[A-F][+-]?';

const clauses = [
  // Chinese.
  String.raw`(?:[\p{Script=Han}]{0,4}(?:成绩|成績|得分|总分|總分|分数|分數)|排名|名次|绩点|績點|GPA)(?:为|為|是)?(?:全[班校]|班级|年级)?(?:第?(?:${figure}|[一二三四五六七八九十百]{1,4})(?:分|名|%|位)?|${grade})`,
  String.raw`(?:学号|學號|学员编号|准考证号|考号|会员号|會員號)(?:为|為|是)?[A-Za-z\d-]{4,20}`,
  String.raw`以?(?:第[一二三]名|全[班校]第一)(?:的成绩|的成績)?(?:毕业|畢業|结业|結業)`,
  // Japanese.
  String.raw`(?:[\p{Script=Han}]{0,4}の?)(?:成績|得点|点数|評定|評価|順位|総合点)(?:は|が)(?:${figure}(?:点|位|%)?|${grade}|不可|可)(?:でした|です|だった|である)?`,
  String.raw`(?:学籍番号|学生番号|受講番号|受験番号|会員番号|修了番号)(?:は)?[A-Za-z\d-]{4,20}(?:でした|です|である)?`,
  String.raw`(?:首席|優等|優秀な成績)で(?:修了|卒業)(?:しました|した)?`,
  // Korean.
  String.raw`(?:\p{Script=Hangul}{1,4} )?(?:성적|점수|평점|등급|석차|학점|순위)(?:은|는|이|가)? ?(?:${figure}(?:점|등|위|%)?|최우수|우수|양호|수|우|[A-F][+-]?)(?:이다|입니다|이었다|였다|이었습니다|였습니다)?`,
  String.raw`(?:학번|수험 ?번호|회원 ?번호|수강 ?번호)(?:은|는|이|가)? ?[A-Za-z\d-]{4,20}(?:이다|입니다)?`,
  String.raw`수석(?:으로)? (?:졸업|수료)(?:했다|하였다|했습니다|하였습니다)?`,
  // Vietnamese.
  String.raw`[Đđ]iểm(?: (?:trung bình|thi|số|tổng kết|tích lũy|chung|cuối khóa|bình quân)){0,2}(?: là|:| đạt)? ?${figure}(?:điểm)?`,
  String.raw`(?:\p{Lu}\p{L}* ){1,4}(?:đạt|được|có) (?:(?:số )?điểm )?${figure}(?:điểm)?`,
  String.raw`[Xx]ếp (?:loại|hạng)(?: là|:)? ?(?:thứ )?(?:${figure}|[Gg]iỏi|[Kk]há|[Xx]uất sắc|[Tt]rung bình)`,
  String.raw`[Mm]ã (?:số )?(?:sinh viên|học viên)(?: là|:)? ?[A-Za-z\d-]{4,20}|(?:MSSV|[Ss]ố báo danh)(?: là|:)? ?[A-Za-z\d-]{4,20}`,
].map((clause) => new RegExp(`${start}(?:${clause})${end}`, 'gu'));
