import { matchesIn } from '../matches-in.ts';

/** Whom a certificate in Chinese, Japanese or Korean names without the title that else leads to a name. */
export function namesCertifiedInHan(text: string): string[] {
  if (!certifies.test(text)) return [];
  const chinese = matchesIn(text, inChinese);
  const japanese = matchesIn(text, inJapanese).filter((found) => isPassedIn(text, found, japaneseDeed));
  const korean = matchesIn(text, inKorean).filter((found) => isPassedIn(text, found, koreanDeed));
  const labelled = matchesIn(text, labelledInKorean);
  return [...chinese, ...japanese, ...korean, ...labelled].map(({ groups }) => (groups?.name ?? '').trim());
}

/** Whether the sentence says behind the name that somebody has passed, and that it certifies so. */
function isPassedIn(text: string, { index, 0: found }: RegExpExecArray, deed: RegExp): boolean {
  const from = index + found.length;
  return deed.test(/^[^。！？.!?\n]*/u.exec(text.slice(from, from + 160))?.[0] ?? '');
}

const japaneseDeed = /(?:合格|修了|取得|履修|受講|終了|優秀).{0,40}?(?:証|認定|授与)/u;
const koreanDeed = /(?:수료|이수|합격|취득|통과|졸업).{0,20}?(?:증명|인정|확인|수여)/u;

const certifies = /[证證証](?:明|す|し|する|书|書)?|授予|颁发|頒發|认定|認定|증명|수여/u;

const chineseFamily =
  '[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾鐘谭譚陆陸汪范石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫阎侯雷龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯]|欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯';
/** One or two characters behind a family name, and what somebody does or is called. */
const inChinese = new RegExp(
  String.raw`(?:[兹茲]|特此?|现|現)?(?:证明|證明|授予|颁发给|頒發給|发给|發給)[:：]?\s?(?:学员|學員|学生|學生)?[:：]?\s?(?<name>(?!高[中校级等]|程序|方[法案]|马[上克]|金[融属]|白[天色]|江[苏西]|万[人能]|钱[币款]|向[导量])(?:${chineseFamily})[\p{Script=Han}·]{1,2}?)(?=\s?(?:同学|同學|先生|女士|小姐|老师|老師)|[，,（(]|于|於|在|已|曾|自|参加|參加|完成|修完|修毕|修畢|通过|通過|经|經|顺利|順利|成功)`,
  'gu',
);

const japaneseFamily =
  '佐藤|鈴木|高橋|田中|渡辺|渡邊|渡部|伊藤|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|齋藤|清水|山崎|阿部|池田|橋本|石川|山下|小川|石井|長谷川|後藤|岡田|近藤|前田|藤田|遠藤|青木|坂本|村上|太田|金子|藤井|福田|西村|三浦|竹内|中川|岡本|松田|原田|中野|小野|田村|藤原|中山|石田|小島|和田|森田|内田|柴田|酒井|高木|横山|安藤|宮崎|上田|島田|工藤|大野|宮本|杉山|今井|丸山|増田|高田|村田|平野|大塚|菅原|武田|新井|小山|野口|桜井|千葉|岩崎|佐野|谷口|上野|松井|河野|市川|渡会|野村|松尾|菊地|木下|永井|西田|久保|黒田|川口|本田|平田|中島|大西|秋山|望月|服部|三宅';
/** `山田花子は試験に合格したことを証明する`: behind a family name one to three characters, and that they passed is certified. */
const inJapanese = new RegExp(
  String.raw`(?<=^|[\s。、「：:])(?<name>(?:${japaneseFamily})[ \u3000]?[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,3}?(?<![者員業師会校所科課法]))[ \u3000]?(?:殿|様|さん|氏|君)?(?=[はが、に])`,
  'gu',
);

/** Of which people are told by their family names: a title is put to what they are, too. */
export const koreanName = String.raw`(?:남궁|황보|제갈|선우|독고|사공) ?[가-힣]{1,2}|(?!이용자|이수자|이수생|전공자|신청인|지원자|신청자|유공자|최우수|변호사|전도사|이사장|조합원|연구원|연수생|유학생|신입생|장학생|전문가|임직원|주인공)[강고곽구권김나남노류문민박배백변서성손송신심안양엄오우원유윤이임장전정조주지진차채천최추하한함허현홍황] ?[가-힣]{2}`;
/** `위 사람 김민수는 본 과정을 수료하였음을 증명합니다` */
const inKorean = new RegExp(String.raw`(?<![가-힣])(?<name>${koreanName})(?=(?:은|는|이|가)\s)`, 'gu');
const labelledInKorean = new RegExp(
  String.raw`(?<=(?:성명|이름|수료자)\s?[:：]\s?)(?<name>${koreanName})(?![가-힣])`,
  'gu',
);
