/** Each country with its people and its adjective, folded, and regions and cities by the names that they have elsewhere, in the languages that are read. */
const groups = `
switzerland swiss schweiz schweizer schweizerisch suisse suisses suiza suizo suiza suica suico svizzera svizzero svizzeri zwitserland zwitsers zwitserse
germany german germans deutschland deutsch deutsche deutschen deutscher allemagne allemand allemande allemands alemania aleman alemana alemanha alemao alema germania tedesco tedesca tedeschi duitsland duits duitse
austria austrian austrians osterreich osterreichisch osterreichische osterreichischen autriche autrichien autrichienne austriaco austriaca oostenrijk oostenrijks oostenrijkse
france french frankreich franzosisch franzosische franzosischen francais francaise francaises francia frances francesa franca francese francesi frankrijk frans franse
spain spanish spanien spanisch spanische spanischen espagne espagnol espagnole espagnols espana espanol espanola espanha espanhol espanhola spagna spagnolo spagnola spanje spaans spaanse
italy italian italians italien italienisch italienische italienischen italienne italiens italia italiano italiana italiani italie italiaans italiaanse
portugal portuguese portugiesisch portugiesische portugais portugaise portugues portuguesa portogallo portoghese portugees portugese
brazil brazilian brasil brasilien brasilianisch bresil bresilien brasileno brasileiro brasileira brasile brasiliano brazilie braziliaans
netherlands dutch holland niederlande niederlandisch niederlandische niederlandischen neerlandais neerlandaise hollandais paises bajos neerlandes holandes paesi bassi olandese nederland nederlands nederlandse
belgium belgian belgien belgisch belgische belgique belge belges belgica belga belgas belgio belgi belgie
britain british uk grossbritannien britisch britische britannique britanico britanica britannico brits britse
england english englisch englische englischen angleterre anglais anglaise inglaterra ingles inglesa inghilterra inglese engels engelse
scotland scottish scots schottland schottisch ecosse ecossais escocia escoces scozia scozzese schotland schots
wales welsh walisisch gallois gales gallese
ireland irish irland irisch irlande irlandais irlanda irlandes irlandese ierland iers ierse
denmark danish danemark danisch danois dinamarca danes dinamarques danimarca danese denemarken deens
sweden swedish schweden schwedisch suede suedois suecia sueco svezia svedese zweden zweeds
norway norwegian norwegen norwegisch norvege norvegien noruega noruego noruegues norvegia norvegese noorwegen noors
finland finnish finnland finnisch finlande finlandais finlandia finlandes finlandese fins
poland polish polen polnisch pologne polonais polonia polaco polones polacco pools
greece greek griechenland griechisch grece grec grecia griego grego greco griekenland grieks
turkey turkish turkei turkisch turquie turc turquia turco turchia turks
america american americans usa us amerika amerikanisch amerique americain america americano americana amerikaans
canada canadian kanada kanadisch canadien canadiense canadense canadese canadees
australia australian australien australisch australie australiano australisch
india indian indien indisch inde indio indiano indiaas
china chinese chinesisch chine chinois chino chines cinese chinees
japan japanese japanisch japon japonais japones giapponese giappone japans
morocco moroccan
mexico mexican
thailand thai
korea korean
vietnam vietnamese
lebanon lebanese
egypt egyptian
persia iran persian
russia russian
ukraine ukrainian
hungary hungarian
czechia czech
croatia croatian
iceland icelandic
argentina argentinian
cuba cuban
africa african
asia asian
scandinavia scandinavian nordic
arabia arabic arab
europe european europa europaisch europaische europaischen europeen europeenne europeo europea europeu europeia europese europees
alps alpine alpen alpin alpes alpin alpino alpina alpi
andes andean
london londoner londres londra londen
berlin berliner berlino berlim berlijn
paris parisian parisien parisienne parigi parijs
rome roman roma romano romana rom
vienna viennese wien wiener vienne viena wenen
flanders flemish flandern flamisch flandre flamand flandes flamenco vlaanderen vlaams vlaamse
catalonia catalan cataluna catalana
andalusia andalusian andalusien andalusisch andalousie andalucia andaluz andaluza andaluces andaluzia andalousien andaluso andalusie
tuscany tuscan toskana toskanisch toscane toscan toscana toscano toscaans
sicily sicilian sizilien sizilianisch sicile sicilien sicilia siciliano sicilie
lombardy lombardei lombardie lombardia
piedmont piemont piemonte piamonte
brittany breton bretagne bretonisch bretana bretanha bretagna
normandy normandie normandia
burgundy burgund bourgogne borgona borgonha borgogna bourgondie
lisbon lissabon lisbonne lisboa lisbona
turin torino
naples neapel napoli napoles napels
genoa genua genes genova
seville sevilla seville siviglia sevilha
zurich zurigo zurique
basel basle bale basilea bazel
hanover hannover hanovre
nuremberg nurnberg norimberga neurenberg
brussels brussel brussele bruxelles bruselas bruxelas
hague haag haye haya aia
athens athen athenes atenas atene athene
lyon lyons lione liao
marseille marseilles marsella marsiglia
munich munchen munchner monaco munique
cologne koln kolner colonia keulen colonha
geneva genf geneve ginevra ginebra genebra
antwerp antwerpen anvers amberes anversa antuerpia
ghent gent gand gante
bruges brugge brugges brujas
milan mailand milano milaan milao
venice venedig venezia venise venetie
florence florenz firenze florencia florenca
prague prag praga praag praha
warsaw warschau varsovie varsovia varsavia warszawa
copenhagen kopenhagen copenhague copenaghen copenhaga kobenhavn
frankfurt francfort francoforte
hamburg hambourg hamburgo amburgo
bremen breme brema
dresden dresde dresda
leipzig lipsia
mainz mayence maguncia magonza
trier treveris treviri
aachen aquisgran aquisgrana aken
regensburg ratisbonne ratisbona
freiburg fribourg friburgo
stuttgart stoccarda
braunschweig brunswick
koblenz coblence coblenza
bern berne berna
lausanne losanna
lucerne luzern lucerna
salzburg salzbourg salzburgo salisburgo
strasbourg strassburg estrasburgo strasburgo straatsburg
lille rijsel
dunkirk dunkerque duinkerken dunkirchen
toulouse tolosa
bordeaux burdeos bordeus
zaragoza saragossa saragosse saragozza
cordoba cordoue cordova
cadiz cadix cadice
girona gerona gerone
lleida lerida
donostia sebastian
bilbao bilbo
porto oporto
bologna bolonia bologne bolonha
padua padova padoue
bolzano bozen
trento trient
trieste triest
palermo palerme
liege luttich luik lieja liegi
leuven louvain lowen lovaina lovanio
luxembourg luxemburg luxemburgo lussemburgo
edinburgh edimbourg edimburgo
dublin dublino
stockholm estocolmo stoccolma
gothenburg goteborg gotemburgo
helsinki helsinque
krakow cracow krakau cracovie cracovia
gdansk danzig danzica
wroclaw breslau breslavia
budapest boedapest
bucharest bukarest bucarest boekarest bucuresti
belgrade belgrad belgrado beograd
zagreb zagabria
ljubljana laibach lubiana
thessaloniki salonica salonique salonicco
istanbul estambul istambul
moscow moskau moscou moscu moscovo mosca moskou
kyiv kiev kiew
vilnius wilna vilna
hesse hessen hessisch hessische hessischen
saxony sachsen sachsisch sachsische sachsischen
thuringia thuringen thuringer thuringisch
tyrol tyrolean tirol tiroler tirols tirolo
bavaria bavarian bayern bayerisch bayerische bayerischen baviera baviere bavarois beieren
`
  .trim()
  .split('\n')
  .map((group) => group.split(' '));

/** Other words for the same country, by each of them. */
export const countryWords: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((word) => [word, group] as const)),
);
