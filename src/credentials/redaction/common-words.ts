import { foldWord } from './words.ts';

/**
 * Names that are also words, folded: alone they are taken for a name only where the sentence says so. A name
 * that is missing here is removed once too often, a word that is here is kept once too often unless a verb,
 * a title or the rest of the name stands beside it.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `will mark grace may rose art summer hope faith joy dawn april june july august march january autumn winter spring
  iris lily violet daisy ivy hazel heather holly olive ruby pearl amber jade crystal crystal gene jean bill bob rob pat
  sue sandy frank ernest earnest grant chase chance drew guy jack jay ray rich rusty skip dean duke earl king prince
  major marshal marshall miles page paige penny reed robin rod rock sage sky star stone stormy victor ward wade wolf
  christian angel bliss charity chastity constance destiny eden ever felicity fern ginger glory harmony haven honor
  honour honey iris justice liberty melody mercy merit mystery patience prudence temperance unity verity virtue
  carol cliff clay cole dale dell dick don dusty flora forest gale glen harry heath herb hunter jet lane lance
  laurel lee mason max nick norm otto pierce piper ford randy rex ridge river rowan scarlet scout sterling tad tanner
  taylor trace tripp troy tucker van vance wilder woody york
  baker barber bishop butcher butler carpenter carter chandler clark clerk cook cooper draper dyer farmer fisher
  fletcher forester fowler fuller gardener gardner glover goldsmith harper hunter judge knight law lawyer mason mercer
  miller miner parker parson pastor piper plumber porter potter priest read reader reeve sawyer sexton shepherd singer
  skinner slater smith spicer squire steward tailor taylor thatcher tiler trainer turner tyler walker weaver webster
  wright young old long short strong stark small little big bright black brown gray grey green white blue gold golden
  silver red rose orange violet wise good best better love lovely moon sun day night north south east west winters
  summers field fields wood woods hill hills brook brooks park parks pond poole pool lake marsh moor beach banks bank
  bridge church temple castle hall house garden gate street lane bush branch berry bell ball bird byrd crane drake
  fox hawk lamb lion swan wolf wren fish bass pike salmon hart bean beans bacon rice flowers flower seed stem root
  price power powers savage sharp swift sweet noble moody hardy hasty jolly merry frost snow rain storm winter waters
  case cash coin count cross dance english french german scott welsh holland france germany england ireland poland
  field ford flint frame grant graves green gross held high hope house hunt hurt joiner key keys keen last laws line
  link links lock loud lowe luck main mann man marks means mills mint money nurse nut pace paine pain paul peace peck
  penn phase pitt place plant platt pope post potts pound pratt print pride proud quick rank real reason rhodes road
  roads roman rule rush sales sample self senior settle shade shine ship shore short show side sides sims skill song
  spark sparks speed spear stack staff stage starr start steel steele stern stock stout street strong study style sure
  table tell test thorn thorne tide town train trainer trick true trust underwood vale vine vision wall walls watch
  watts way webb week weeks welder wells wild winner wish wonder word words work worth worthy yates yard
  ada java ruby python perl julia scala crystal elm swift kotlin
  ernst stark konig koenig kaiser koch bauer becker schneider schmied schmidt weber wagner fischer muller mueller
  meister richter vogt vogel fuchs hahn huhn hase wolf lang lange kurz klein gross neu jung alt krause schwarz weiss braun
  rot grun gruen winter sommer herbst berg thal stein baum busch wald bach see meer sonntag montag freitag recht
  ritter herzog graf furst hart weich gut bose kluge weise engel himmel frei kraft kunst wunder mut ehre treue
  leon luz paz sol mar cielo rosa flor dolores esperanza gracia consuelo mercedes pilar rocio nieves angel angeles
  blanco blanca moreno rubio delgado bueno bravo rico calvo cabello cruz iglesias torres castillo campos flores rios
  montes prado vega serrano sierra santos reyes rey conde marques caballero herrero zapatero carpintero pastor leal
  franco marin mora nieto vidal vivas gallo leon lobo toro calle puente fuente fuentes rosario soledad victoria
  petit grand blanc noir roux brun leblanc lebrun boulanger charpentier marchand mercier meunier moulin berger
  rose marguerite aurore reine roi prince constant clement juste fort bon beau bonne belle pierre roche fontaine
  bois deschamps lacroix laporte lafleur leclerc lefebvre page martin olivier robin vert 
  rossi bianchi neri verdi bruno franco vittorio gioia luce stella fiore serena chiara grazia pace felice costa riva
  ferrari fontana greco leone lupo monti valle villa conti marino serra gatti
  silva costa pereira oliveira carvalho pinto leite rocha ribeiro lopes luz gloria vitoria amparo pires lobo
  bakker visser smit jong groot klein wit zwart groen bos berg dijk meer vos haas leeuw prins koning boer mulder
  kuiper kok slager schilder meester hoop wil
  nagy kis szabo kovacs molnar nemeth horvath toth farkas fekete feher voros halasz pap biro juhasz
  nowak wilk krol sokol mazur novy cerny maly vesely svoboda kral zeman pokorny hajek
  yildiz yilmaz kaya demir celik sahin arslan aslan kilic kara koc kurt simsek deniz umut baris savas gunes toprak ozgur
  maki koski laine niemi virta saari lahti jarvi ranta salo aalto toivo ilo usko lumi kivi
  lind strom dahl lund holm sjo ek nam an lan hoa thu mai ha binh minh son dung duc hung
  вера надежда любовь роман лев мир слава майя
  نور أمل كريم سلام هدى إيمان حياة جميل سعيد محمود عادل
  आशा ज्योति विद्या शांति प्रकाश विजय`
    .trim()
    .split(/\s+/u)
    .map(foldWord),
);
