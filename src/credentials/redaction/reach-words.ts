import { emptyWords } from './empty-words.ts';
import { foldWord, wordsOf } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/**
 * Whether what is left of a sentence tells nothing but how to reach somebody: `Contact de la titulaire :`, `pode ser
 * contactado por … ou pelo …`, `联系人：`.
 */
export function isHowToReach(rest: string): boolean {
  const spaced = rest.replace(compact, ' ');
  if (spaced !== rest && !/\p{L}/u.test(spaced)) return compactKey.test(rest);
  const words = wordsOf(spaced).map(foldWord);
  return words.some((word) => keys.has(word)) && words.every(isOfReaching);
}

function isOfReaching(word: string): boolean {
  return keys.has(word) || fillers.has(word) || emptyWords.has(word);
}

/** Of which one has to be there. */
const keys = set(`
  contact contacts contacted contactable cell cellphone linkedin reach reached reachable call called phone telephone tel mobile email mail mailed whatsapp
  telegram signal
  contacto contactos contactar contactarla contactarlo contactarse contactado contactada contacte contactable localizable localizar
  localizado localizada telefono telefonica movil celular correo llamar llame escribir escriba escribirle comunicarse
  contacter contactez contacte contactee joindre joint jointe joignable appeler appelez telephone portable courriel mel
  coordonnees ecrire ecrivez
  kontakt kontaktieren kontaktiert kontaktdaten erreichbar erreichen erreicht telefon telefonisch telefonnummer handy mobil
  mobilnummer ansprechpartner ansprechpartnerin rückfragen anrufen
  contato contatos contatar contatado contatada contactavel telefone telemovel correio ligar escrever
  contatto contatti contattare contattato contattata contattabile cellulare raggiungibile recapito recapiti chiamare scrivere
  contacteren gecontacteerd bereikbaar bereiken bereikt telefoon telefoonnummer mobiel contactgegevens bellen mailen
  kontaktować kontaktu skontaktować telefonu telefonem kontaktowy kontaktowe komórkowy
  kontakta kontaktas kontaktes nås træffes treffes mejl mejla epost kontaktné kontaktovat telefonu spojení
  контакт контакты контактный контактные связь связи связаться связываться телефон телефону тел моб почта почте почту звоните
  напишите обращаться зв'язок зв'язатися зв'язку
  للتواصل التواصل تواصل اتصل الاتصال للاتصال هاتف الهاتف هاتفيا جوال الجوال البريد بريد بريدها بريده
  iletişim telefonu ulaşılabilir eposta επικοινωνία επικοινωνήστε τηλέφωνο κινητό קשר טלפון נייד ליצירת
  llamela llamelo llamale escribale contactat contactata contactati contatti pytania вопросы owned
  संपर्क फ़ोन फोन मोबाइल ईमेल liên hệ thoại hubungi kontak telepon surel ponsel yhteys puhelin sähköposti elérhetőség telefonszám`);

const fillers = set(`
  can may could be been please through via me us our questions question enquiries queries any further more information info details ask
  directly under over about line home daytime address write writing text message profile handle account
  puede puedes pueden ser podra traves mediante bien directamente direccion datos electronico electronica cualquier duda dudas consulta
  consultas mas informacion este esta
  peut peuvent etre aux directement adresse electronique donnees plus informations renseignements toute questions ou
  unter uber per kann konnen werden bitte fragen adresse anschrift schreiben direkt mail gerne sowie ist post
  pode podem podera atraves eletronico eletronica endereco morada diretamente directamente dados duvidas mais informacoes
  puo possono essere allo tramite posta elettronica indirizzo direttamente informazioni maggiori ulteriori ai
  kan kunnen worden onder adres gegevens rechtstreeks vragen te is
  można sie pod numerem numer adresem adres lub oraz dostępna dostępny mailowy mailem prosimy o w sprawie pytań proszę posiadaczem posiadaczka posiadacza
  kan kunna eller och via på adress adresse numret nummer post je možné lze čísle adrese nebo číslo
  можно по с со номер номеру на адрес адресу или и электронная электронной электронную эл владелец владельца владельцем
  обладатель обладателя обладателем слушатель слушателя слушателем слушательницей вопросам можна за номером телефоном або власник власником
  مع رقم الرقم على عبر أو و يمكن يرجى الإلكتروني الإلكترونية حامل حاملة حاملها الشهادة الشارة صاحب صاحبة صاحبها التالي العنوان عنوان
  ile veya numarası numara adresi adresinden numarasından sahibi sahibine σε στο στον ή με τον κάτοχο κάτοχος תעודה בעל בעלת או דוא ל מס מספר עם
  poate fi sau prin adresa владелицы владелице владелицей обладательницы do sunati suna
  पर या करें से नंबर धारक किया जा सकता है với qua hoặc số điện học viên người sở hữu atau melalui nomor pemegang di tai numero vagy cím`);

const compactWords =
  '联系人|联系方式|聯絡方式|联系|聯繫|聯絡|联络|电话号码|电话|電話番号|電話|手机号码|手机|手機|邮箱|郵箱|邮件|郵件|电子|電子|信箱|微信|致电|咨询|地址|号码|本人|持有人|持证人|持證人|学员|學員|获得者|可以|可|请|請|通过|透過|与|與|或|和|及|的|为|為|是|以|至|連絡先|連絡|お問い合わせ先?|問い合わせ先?|メールアドレス|Eメール|メール|アドレス|携帯|番号|ご|ください|下さい|お願いします|します|です|まで|から|または|は|へ|に|を|の|と|も|で|取得者|保有者|修了者|受講者|연락처|연락|문의|전화번호|전화|휴대폰|휴대전화|이메일|메일|주소|본인|소지자|수료자|취득자|수여자|으로|로|에게|는|은|이|가|및|또는|하십시오|하세요|주십시오|주세요|바랍니다|가능합니다|가능|입니다|할|수|있습니다';
/** The same where no spaces are written. */
const compact = new RegExp(compactWords, 'gu');
const compactKey =
  /联系|聯繫|聯絡|联络|电话|電話|手机|手機|邮箱|郵箱|邮件|微信|致电|連絡|問い合わせ|メール|携帯|연락|문의|전화|휴대|메일/u;
