import type { Kind } from '../rules/of-a-kind.ts';

// Who may teach a course or have made it, and words that say that they do, in seven languages. Folded.

/** By kind, so that facts have somebody of it in whatever language. */
export const teachers: readonly Kind[] = [
  {
    said: /^(?:native|natives|muttersprachler\S*|muttersprachlich\S*|moedertaalsprekers?|moedertaaldocenten|natif|natifs|natives?|nativ[oaei]s?|madrelingua|madrelinguas)$/,
    alike: /nativ|muttersprach|moedertaal|madrelingua|matern/,
  },
  {
    said: /^(?:doctors|physicians|nurses|paramedics|surgeons|medics|firefighters|feuerwehrleute[n]?|artsen|ambulanciers|brandweerlieden|medecins|infirmier(?:e)?s|urgentistes|pompiers|medic[oa]s|enfermer[oa]s|paramedicos|sanitarios|bomberos|medici|infermier[ei]|soccorritori|enfermeir[oa]s|bombeiros)$|(?:arzte|arzten|arztinnen|sanitatern?|sanitaterinnen|pflegern?|pflegekrafte[n]?|pflegerinnen|verpleegkundigen)$/,
    alike:
      /^(?:dr$|doctor|physician|nurs|paramedic|surgeon|medic|medec|firefight|feuerwehr|arts$|verpleeg|ambulanc|brandweer|infirm|urgent|pompier|enferme|bombe|infermier|soccor|rescue)|arzt|sanitat|pfleg|rettung/,
  },
  {
    said: /^(?:scientists|researchers|professors|academics|lecturers|forschern?|forscherinnen|forschenden?|professor(?:en|innen)|onderzoekers|hoogleraren|chercheurs|chercheuses|scientifiques|universitaires?|cientific[oa]s|investigador(?:es|as)|cientistas|catedraticos|ricercator[ie]|ricercatrici|scienziat[ie]|universitar[oi]s?)$|(?:wetenschappers|wissenschaftlern?|wissenschaftlerinnen)$/,
    alike:
      /^(?:dr$|prof$|phd|scien|research|profess|academ|lectur|forsch|wetensch|onderzoek|hoogler|cherch|universit|cientif|investig|cientist|catedr|ricerc|scienz)|wissenschaft/,
  },
  {
    said: /^(?:engineers|lawyers|architects|psychologists|chefs|designers|developers|programmers|journalists|economists|accountants|biologists|vets|veterinarians|translators|musicians|ingenieur(?:e|en|s)|ingenieurinnen|rechtsanwalte[n]?|juristen|architekten|psychologen|koche[n]?|entwicklern?|journalisten|biologen|tierarzte[n]?|ubersetzern?|advocaten|architecten|koks|ontwikkelaars|dierenartsen|avocats|architectes|psychologues|cuisiniers|developpeurs|journalistes|biologistes|veterinaires|traducteurs|ingenier[oa]s|abogad[oa]s|arquitect[oa]s|psicolog[oa]s|cociner[oa]s|desarrollador(?:es|as)|periodistas|biolog[oa]s|veterinari[oa]s|engenheir[oa]s|advogad[oa]s|arquitet[oa]s|cozinheir[oa]s|programador(?:es|as)|jornalistas|ingegner[ie]|avvocat[ie]|architett[ie]|psicologh?[ie]|cuochi|sviluppator[ie]|giornalist[ie]|biolog[ie])$/,
  },
  {
    said: /^(?:experts|specialists|professionals?|practitioners|veterans|champions|olympians|fachleute[n]?|expert(?:en|innen)|spezialisten|profis|fachkrafte[n]?|weltmeistern?|deskundigen|specialisten|vakmensen|vaklui|kampioenen|expert(?:e)?s|specialistes|professionnel(?:le)?s|champion(?:ne)?s|expert[oa]s|especialistas|profesional(?:es)?|campeon(?:es|as)|profissiona(?:l|is)|peritos|campeoes|espert[ie]|specialist[ie]|professionist[ie]|campioni|beroeps\S*|berufs(?:imker|taucher|fotograf|musiker|fahrer)\S*)$/,
    alike:
      /^(?:expert|specialist|profession|practition|champion|spezial|profi|master|deskund|vak|kampioen|profes|profis|perit|campe|espert|campion|pros$|pro$)|^fach|meister/,
  },
  {
    said: /^(?:internationals|nationalspielern?|profitrainern?|proftrainers|internationaux|exjugadores|exfutbolistas|selecionadores)$/,
  },
];

/** In the passive: who is behind a "by" has done it. */
export const taught =
  /^(?:taught|led|run|given|delivered|instructed|guided|supervised|hosted|held|conducted|presented|trained|coached|mentored|designed|developed|created|written|devised|geleitet|unterrichtet|gegeben|gehalten|durchgefuhrt|betreut|begleitet|angeleitet|entwickelt|konzipiert|erarbeitet|vermittelt|ausgebildet|geschult|gegeven|geleid|verzorgd|onderwezen|ontwikkeld|ontworpen|opgezet|gedoceerd|getraind|animee?s?|dispensee?s?|enseignee?s?|donnee?s?|assuree?s?|encadree?s?|dirigee?s?|concue?s?|elaboree?s?|menee?s?|presentee?s?|(?:impartid|dirigid|dad|guiad|disenad|elaborad|ensenad|ministrad|lecionad|orientad|conduzid|concebid|desenvolvid|desarrollad|criad|tutelad)[oa]s?|(?:tenut|condott|guidat|impartit|insegnat|svolt|curat|ideat|progettat|sviluppat|dirett)[oaei])$/;

/** In the active, of several. */
export const teaching =
  /^(?:teach|lead|run|guide|instruct|train|deliver|give|host|supervise|coach|tutor|lecture|unterrichten|leiten|lehren|vermitteln|betreuen|geben|halten|schulen|fuhren|geven|leiden|verzorgen|begeleiden|doceren|onderwijzen|trainen|enseignent|animent|dispensent|encadrent|donnent|assurent|dirigent|guident|forment|enseigner|animer|encadrer|imparten|ensenan|dirigen|dan|guian|conducen|dictan|dao|ensinam|lecionam|ministram|orientam|guiam|conduzem|dirigem|insegnano|guidano|tengono|conducono|guidare|insegnare|tenere|condurre|curano)$/;

export const lessons =
  /^(?:less(?:ons?|en|es)|classes|sessions?|evenings|workshops?|course|stunden|kurs|cursus|avonden|cours|soirees|seances|clases|sesiones|aulas|sessoes|lezioni|serate)$|(?:unterricht|abende)$/;
/** "Lessons from scientists", `lessen van hoogleraren`. */
export const fromWords: ReadonlySet<string> = new Set('from by van von'.split(' '));

/** Who they are for, or like whom: they do nothing. */
export const addressed: ReadonlySet<string> = new Set(
  'for to as how like fur an wie als pour aux comme comment para como per come a ai agli alle voor aan hoe'.split(' '),
);

/** Those who teach anything, and what only some of them have. */
export const anyTeachers =
  /^(?:teachers?|instructors?|trainers?|tutors?|lehrkrafte[n]?|lehrern?|lehrerinnen|dozenten|dozierenden?|trainern?|kursleit\S*|docenten|leraren|lesgevers|instructeurs|enseignant(?:e)?s|formateurs|formatrices|professeurs|profesor(?:es|as)|docentes|instructor(?:es|as)|formador(?:es|as)|professor(?:es|as)|instrutor(?:es|as)|docenti|insegnanti|istruttor[ie]|formator[ie])$/;
export const standings =
  /^(?:native|muttersprachlich\S*|maternelle|materna|natif|natifs|nativ[oaei]s?|madrelingua|universit\S*|university|universitaires?|decades?|jahrzehnt\S*|langjahrig\S*|decennia|decenni[oe]?s?|decennies|decadas|renowned|qualified|certified|zertifizierte[nr]?|gecertificeerde|certifie(?:e)?s|certificad[oa]s|certificati|diplome(?:e)?s)$/;
