import { foldWord } from './words.ts';

/** Words around a name, of all languages together: what they say of the name does not depend on knowing the language. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/** What stands before a name and goes with it. */
export const honorifics = set(`
  mr mrs ms miss mx d ssa ra dr dra prof profa professor mtro mtra licda arq sir dame herr herrn frau hr fr sr sra srta senor senora senorita don dona
  senhor senhora m mme mlle monsieur madame mademoiselle me signor signore signora signorina sig drs ir exmo exma ilmo ilma cdt adjudant pr dott dottore dottoressa dottssa ing dipl
  mag dhr mevr mw mevrouw meneer heer pan pani pana panu panem panie pania pane panovi г-н г-жа господин госпожа kyrios κύριος κυρία κ κα shri smt السيد السيدة الدكتور
  sayın sn श्री श्रीमती`);

/** What somebody older is called who need be no kin: `Aunty Moki`, `Whaea Hinemoa`. They go with a name, too. */
export const kinTitles = set(
  'aunty auntie aunt uncle whaea matua koro onkel tante tonton oncle tia tio tieta zia zio oom wujek ciocia',
);

export const particles = set(`
  van von der den de la le las los del della di da do dos das du des zu zur zum ten ter te af av al el bin ibn ben
  abu mac mc y e i und y o d l st saint san santa`);

export const suffixes = set('jr sr ii iii iv phd md msc bsc ba ma mba esq pe cpa llm bed med dds rn');

/** Verbs that a person is the subject of in the text of a credential. */
export const personVerbs = set(`
  has had have is was were does did completed completes earned earns passed passes attended attends participated
  participates demonstrated demonstrates achieved achieves received receives successfully holds held finished gained
  met fulfilled took obtained obtains learned learnt studied worked showed shows displayed displays knows understands
  acquired mastered contributed satisfied satisfactorily also who can may must be graduated won led built
  ha han completo supero aprobo asistio participo demostro obtuvo realizo curso finalizo logro recibio cumplio es fue
  a est suivi obtenu reussi termine valide acquis maitrise
  hat ist war wird absolvierte bestand nahm erreichte erwarb zeigte besuchte beherrscht kann schloss
  concluiu participou obteve frequentou demonstrou completou recebeu foi e
  completato superato partecipato ottenuto conseguito
  heeft voltooide behaalde volgde nam slaagde is was kan
  har fullfort gennemforte suoritti ukonczyl ukonczyla zdal zdala успешно завершил завершила прошел прошла окончил
  окончила освоил освоила получил получила сдал сдала أكمل أكملت اجتاز اجتازت
  tamamladi basariyla`);

/** Verbs and nouns of giving: what follows their preposition is who was given something. */
export const givingWords = set(`
  awarded award awards awarding presented present presents presenting issued issues issue granted grants given gives
  conferred confers bestowed bestows certificate dedicated delivered offered handed
  otorgado otorgada otorga concedido concedida concede entregado entregada expedido expedida emitido emitida
  decerne decernee delivre delivree attribue attribuee remis remise accorde accordee emis emise
  verliehen ausgestellt vergeben ueberreicht uberreicht erteilt verleiht
  atribuido atribuida entregue outorgado outorgada
  rilasciato rilasciata conferito conferita assegnato assegnata consegnato consegnata
  uitgereikt toegekend verleend afgegeven
  utfärdats utfärdat utfärdad utfärdas tilldelas tilldelats udstedt udstedes tildelt tildeles overrakt utstedt utdelt
  wydano wydany przyznano przyznany nadano vydáno uděleno udělen`);

export const givingPrepositions = set('to upon on a à an al aan als ao');

/** Words before a name that say that a person follows. */
export const personCues = set(`
  that by que dass dat che por par von durch door da congratulations congrats dear hello hi learner student participant
  candidate earner recipient holder trainee graduate employee attendee name named account konto entitles certify felicitaciones
  enhorabuena felicidades felicitations bravo gefeliciteerd parabens complimenti liebe lieber cher chere estimada
  estimado prezada prezado querida querido egregio egregia cara caro beste geachte gratulujemy gratulacje gratulujeme blahoprejeme apsveicam sveikiname cestitamo
  onnittelut onnea grattis gratulerer tillykke dla pro`);

/** Words that begin a sentence before a name and are none: their capital is the sentence's. */
export const openers = set(`
  when while after before because since until if once although though as for with without from by like unlike through
  thanks thank welcome hello hi hey meet only even also then now today yesterday recently later here there where how why
  what so but and or yet thus kudos cheers well remember
  cuando mientras despues antes porque desde hasta si aunque como para por con sin segun gracias bienvenido bienvenida
  hola hoy ayer ahora aqui solo tambien pero y o asi felicitamos
  quand lorsque pendant apres avant depuis comme pour par avec sans selon merci bienvenue bonjour salut hier maintenant
  ici seul seule aussi mais et ou donc chez chapeau felicitons
  wenn als wahrend nachdem bevor weil seit bis ob obwohl wie fur durch mit ohne laut bei danke willkommen hallo heute
  gestern jetzt hier nur auch aber und oder also
  quando enquanto depois ate se embora com sem segundo obrigado obrigada ola hoje ontem agora tambem mas e
  parabenizamos
  mentre dopo prima fino senza secondo grazie benvenuto benvenuta ciao salve oggi ieri ora qui anche ma cosi bravo brava
  toen terwijl nadat voordat omdat sinds hoewel zoals voor door met zonder volgens bedankt dank welkom dag hoi vandaag
  gisteren nu alleen ook maar en dus feliciteren
  nar medan efter innan eftersom sedan tills om utan enligt tack valkommen hej idag bara ocksa men och eller
  mens etter fordi siden hvis uden uten tak takk velkommen hei kun ogsa og
  jos koska vaikka kuten kiitos tervetuloa tanaan nyt myos mutta ja tai
  kiedy gdy podczas po przed poniewaz jesli jak dla z przez bez dzieki dziekujemy gratulujemy witaj dzis teraz tylko ale
  kdyz protoze pokud pro diky dekujeme gratulujeme vitej dnes jen`);

/** Nouns for the holder: a name after one of them only repeats it. */
export const roleNouns = set(`
  learner student participant candidate earner recipient holder trainee graduate attendee member
  estudiante alumno alumna participante titular persona etudiant etudiante apprenant apprenante participante titulaire
  personne teilnehmer teilnehmerin teilnehmenden person studentin studierende deelnemer cursist aluno aluna formando
  formanda pessoa studente studentessa partecipante corsista kandidaat kandidate kandidatin candidato candidata
  candidat candidate`);

export const determiners = set(`
  the a an this that each every any some no der die das ein eine einen einem einer dem den des el la los las un una
  le les une il lo gli o os as um uma het een de`);

/** Nouns of what bears a person's name: a prize, a place, a method. Before the name or after it. */
export const namedAfter = set(`
  prize award awards scholarship fellowship medal memorial foundation fund chair lecture lectureship grant trophy cup honor
  honour college university institute institution school academy hospital library centre center hall house street
  avenue square laboratory lab method methods model theorem algorithm scale test law laws effect equation distribution
  analysis transform process test theory principle syndrome disease program programme project group ltd inc llc gmbh
  corp company partners associates society association church museum press
  fellows fellowships scholars scholarships grants grantees prizes medals lectures libraries trust trusts endowment
  becarios becarias becas boursiers boursieres bourses stipendiaten stipendien bolsistas bolsas borsisti borse beurzen
  premio beca medalla fundacion colegio universidad instituto escuela catedra calle plaza hospital centro metodo teorema
  prix bourse medaille fondation universite lycee ecole college rue place institut chaire methode theoreme
  preis stipendium stiftung universitat universitaet schule gymnasium hochschule strasse platz medaille institut
  verfahren satz
  premio bolsa medalha fundacao universidade escola rua metodo borsa medaglia fondazione universita scuola via istituto
  liceo metodo prijs beurs stichting universiteit hogeschool straat
  univerzita univerzity uniwersytet politechnika akademia akademie universitatea institutul instytut fundacja nadace nadacia
  fundatia szkola skola scoala egyetem iskola alapitvany
  премия стипендия университет институт имени премии стипендии фонд школа`);

/** Of these a prize is named after someone dead, so it is never the recipient's own name. */
export const memorialWords = set('memorial gedachtnis gedenk commemorative conmemorativo imeni имени');

export const calendarWords = set('may april june july august march january juan summer autumn winter spring mai mei');

/** Prepositions of a time: a word after one of them that could be a month is one. */
export const timePrepositions = set(
  'in on since until by of early late each every from to during and or through im am en em nel',
);
