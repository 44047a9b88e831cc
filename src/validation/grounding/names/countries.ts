/** Each country with its people and its adjective, folded, in the languages that are read. */
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
london londoner
berlin berliner
paris parisian parisien parisienne
rome roman roma romano romana
vienna viennese wien wiener
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
basel bale basilea
hanover hannover hanovre
nuremberg nurnberg norimberga
brussels brussel brussele bruxelles bruselas bruxelas
the hague haag haye haya
athens athen athenes atenas atene athene
lyon lyons lione
marseille marseilles marsella marsiglia
munich munchen munchner monaco
cologne koln kolner colonia keulen
geneva genf geneve ginevra ginebra genebra
antwerp antwerpen anvers amberes
ghent gent gand
bruges brugge brugges
milan mailand milano milaan
venice venedig venezia venise venetie
florence florenz firenze florencia
prague prag praga praag
warsaw warschau varsovie varsovia
copenhagen kopenhagen copenhague
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
