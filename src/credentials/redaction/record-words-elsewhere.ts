import { foldLabel, type RecordKind } from './record-words.ts';

/** Labels of a record, as `labelRows`, in Catalan, Turkish, Romanian, Hungarian, Nordic, Slavic and Baltic languages, Greek, Vietnamese and Indonesian. */
export const labelRowsElsewhere: readonly (readonly [readonly string[], RecordKind, boolean])[] = [
  [
    labels(`Data d'acreditació, Data d'emissió, Data d'expedició, Veriliş tarihi, Belge tarihi, Düzenleme tarihi, Tamamlama tarihi,
    Tarih, Data emiterii, Data eliberării, Kiállítás dátuma, Myöntämispäivä, Päivämäärä, Udstedelsesdato, Udstedt, Utstedt,
    Utfärdat, Dato, Data wydania, Datum vydání, Dátum vydania, Datum izdavanja, Datum izdaje, Дата выдачи, Дата видачі, Дата на издаване,
    Ημερομηνία έκδοσης, Väljaandmise kuupäev, Izdošanas datums, Išdavimo data, Ngày cấp, Tanggal terbit`),
    'date',
    false,
  ],
  [
    labels(`Qualificació, Qualificació final, Nota final, Resultat, Not, Notu, Başarı notu, Sınav notu, Not ortalaması, Sonuç, Başarı
    derecesi, Calificativ, Media, Rezultat, Osztályzat, Érdemjegy, Minősítés, Eredmény, Loppuarvosana, Tulos, Slutbetyg, Sluttkarakter,
    Hodnocení, Hodnotenie, Prospěch, Ocjena, Uspjeh, Оцена, Оцінка, Бал, Успех, Βαθμός, Επίδοση, Hinne, Vērtējums, Įvertinimas, Xếp loại,
    Điểm, Nilai, Predikat`),
    'result',
    false,
  ],
  [
    labels(`Número d'expedient, Expedient, Número de certificat, Sertifika no, Belge no, Diploma no, Nr. certificatului, Număr certificat,
    Bizonyítvány száma, Oklevél száma, Todistusnumero, Todistuksen numero, Bevisnummer, Diplomnummer, Certifikatnummer, Číslo osvědčení,
    Číslo osvedčenia, Číslo diplomu, Broj uvjerenja, Broj potvrde, Številka potrdila, Номер сертификата, Номер диплома, Номер сертифіката,
    Номер свідоцтва, Номер удостоверения, Αριθμός πιστοποιητικού, Số hiệu, Nomor sertifikat`),
    'number',
    false,
  ],
  [labels('Név, Ime, Nimi, Vardas, Vārds, Nama, Ονομα, Imię i nazwisko'), 'name', false],
  [
    labels(`Alumne, Alumna, Titulars, Belge sahibi, Belgenin sahibi, Sertifika sahibi, Kursiyer, Katılımcı, Öğrenci, Cursant, Cursantă,
    Titulara, Absolvent, Absolventă, Résztvevő, Hallgató, Vizsgázó, Tulajdonos, Saaja, Osallistuja, Opiskelija, Haltija, Indehaver,
    Innehaver, Innehavare, Kursist, Elev, Držitel, Držitelka, Držiteľ, Držiteľka, Účastník, Účastnice, Účastníčka, Polaznik, Polaznica,
    Udeleženec, Udeleženka, Imetnik, Imetnica, Слушатель, Слушательница, Выпускник, Выпускница, Обладатель, Слухач, Слухачка, Власник,
    Власниця, Учасник, Учасниця, Притежател, Курсист, Κάτοχος, Εκπαιδευόμενος, Εκπαιδευόμενη, Osaleja, Dalyvis, Dalyvė, Dalībnieks,
    Học viên, Sinh viên, Peserta`),
    'holder',
    false,
  ],
  [
    labels(`Data de naixement, Nascut el, Nascuda el, Data nașterii, Născut la, Născută la, Születési dátum, Születési idő, Született,
    Datum rođenja, Datum rojstva, Gimimo data, Dzimšanas datums, Sünniaeg, Дата народження, Дата на раждане, Дата рождения,
    Ημερομηνία γέννησης, Ngày sinh, Tanggal lahir, Doğum günü`),
    'birth',
    true,
  ],
  [
    labels(`Nom i cognoms, Adı ve soyadı, İsim soyisim, İsim soyad, Numele și prenumele, Nume și prenume, Numele cursantului, Teljes név,
    Koko nimi, Opiskelijan nimi, Fulde navn, Fullt navn, Fullständigt namn, Deltagarens namn, Deltakerens navn, Deltagerens navn, Ime i prezime,
    Ime in priimek, Име и фамилия, Име и презиме, Фамилия и имя, ФИО слушателя, ПІБ, Прізвище та ім'я, Ονοματεπώνυμο,
    Vardas pavardė, Vardas ir pavardė, Vārds uzvārds, Vārds un uzvārds, Ees- ja perekonnanimi, Họ và tên, Họ tên, Nama lengkap, Nama peserta`),
    'name',
    true,
  ],
  [
    labels('Cognoms, Soyad, Prezime, Priimek, Vezetéknév, Příjmení, Priezvisko, Прізвище, Pavardė, Uzvārds'),
    'family_name',
    true,
  ],
  [labels("Keresztnév, Utónév, Prenume, Křestní jméno, Ім'я"), 'given_name', true],
  [
    labels(`Kimlik no, Kimlik numarası, Öğrenci no, Öğrenci numarası, Sicil no, Üye no, Kursiyer no, Número d'alumne, Número d'estudiant,
    Número de matrícula, CNP, Cod numeric personal, Nr. matricol, Număr matricol, Oktatási azonosító, Hallgatói azonosító, Neptun kód,
    Törzsszám, Személyi igazolvány száma, Opiskelijanumero, Osallistujanumero, Studienummer, Kandidatnummer, Číslo studenta, Studijní číslo,
    Osobní číslo, OIB, JMBAG, JMBG, EMŠO, Vpisna številka, ЕГН, Факултетен номер, РНОКПП, Номер студентського квитка, Податковий номер,
    Табельный номер, ΑΜΚΑ, ΑΦΜ, Αριθμός μητρώου, Asmens kodas, Personas kods, Isikukood, Số CCCD, Mã số sinh viên, NIK, NIM, Nomor induk`),
    'number',
    true,
  ],
];

function labels(list: string): string[] {
  return list.split(',').map(foldLabel);
}
