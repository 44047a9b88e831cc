/** Each country with its people and its adjective, folded, and regions and cities by the names that they have elsewhere, in the languages that are read. */
const groups = `
switzerland swiss schweiz schweizer schweizerisch suisse suisses suiza suizo suiza suica suico svizzera svizzero svizzeri zwitserland zwitsers zwitserse
germany german germans deutschland deutsch deutsche deutschen deutscher allemagne allemand allemande allemands alemania aleman alemana alemanha alemao alema germania tedesco tedesca tedeschi duitsland duits duitse
austria austrian austrians osterreich osterreichisch osterreichische osterreichischen autriche autrichien autrichienne austriaco austriaca oostenrijk oostenrijks oostenrijkse
france french frankreich franzosisch franzosische franzosischen francais francaise francaises francia frances francesa franca francese francesi frankrijk frans franse
spain spanish spanien spanisch spanische spanischen espagne espagnol espagnole espagnols espana espanol espanola espanha espanhol espanhola spagna spagnolo spagnola spanje spaans spaanse
italy italian italians italien italienisch italienische italienischen italienne italiens italia italiano italiana italiani italie italiaans italiaanse
portugal portuguese portugiesisch portugiesische portugais portugaise portugues portuguesa portogallo portoghese portugees portugese portugiesischen portugiesischer portugiesisches portugaises portugueses portuguesas portoghesi
brazil brazilian brasil brasilien brasilianisch bresil bresilien brasileno brasileiro brasileira brasile brasiliano brazilie braziliaans brasilianische brasilianischen bresilienne brasilena brasiliana braziliaanse
netherlands dutch holland niederlande niederlandisch niederlandische niederlandischen neerlandais neerlandaise hollandais paises bajos neerlandes holandes paesi bassi olandese nederland nederlands nederlandse
belgium belgian belgien belgisch belgische belgique belge belges belgica belga belgas belgio belgi belgie belgischen
britain british uk grossbritannien britisch britische britannique britanico britanica britannico brits britse britischen britanniques britannica
england english englisch englische englischen angleterre anglais anglaise inglaterra ingles inglesa inghilterra inglese engels engelse
scotland scottish scots schottland schottisch ecosse ecossais escocia escoces scozia scozzese schotland schots schottische schottischen ecossaise escocesa schotse
wales welsh walisisch gallois gales gallese walisische galloise galles galesa
ireland irish irland irisch irlande irlandais irlanda irlandes irlandese ierland iers ierse irische irischen irlandaise irlandesa
denmark danish danemark danisch danois dinamarca danes dinamarques danimarca danese denemarken deens danische danischen danoise danesa deense
sweden swedish schweden schwedisch suede suedois suecia sueco svezia svedese zweden zweeds schwedische schwedischen suedoise sueca zweedse
norway norwegian norwegen norwegisch norvege norvegien noruega noruego noruegues norvegia norvegese noorwegen noors norwegische norwegischen norvegienne norueguesa noorse
finland finnish finnland finnisch finlande finlandais finlandia finlandes finlandese fins finnische finnischen finlandaise finlandesa finse
poland polish polen polnisch pologne polonais polonia polaco polones polacco pools polnische polnischen polonaise polaca polonesa polacca poolse
greece greek griechenland griechisch grece grec grecia griego grego greco griekenland grieks griechische griechischen grecque griega grega greca griekse
turkey turkish turkei turkisch turquie turc turquia turco turchia turks turkische turkischen turque turca turkse turkije
america american americans usa us amerika amerikanisch amerique americain americano americana amerikaans amerikanische amerikanischen americaine americanos amerikaanse estadounidense
canada canadian kanada kanadisch canadien canadiense canadense canadese canadees kanadische kanadischen canadienne
australia australian australien australisch australie australiano australische australischen australienne australiana australianos
india indian indien indisch inde indio indiano indiaas indische indischen indiana indienne indiase
china chinese chinesisch chine chinois chino chines cinese chinees chinesische chinesischen chinesischer chinesisches chinoise chinoises chinos chinesa cina cinesi
japan japanese japanisch japon japonais japones giapponese giappone japans japaner japanische japanischen japanischer japanisches japonaise japonaises japonesa japoneses japonesas giapponesi japanse japao
morocco moroccan marokko marokkanisch marokkanische marokkanischen maroc marocain marocaine marocains marruecos marroqui marroquies marrocos marroquino marroquina marocco marocchino marocchina marokkaans marokkaanse
mexico mexican mexiko mexikanisch mexikanische mexikanischen mexique mexicain mexicaine mexicains mexicano mexicana mexicanos messico messicano messicana mexicaans mexicaanse
thailand thai thailandisch thailandische thailandischen thailande thailandais thailandaise tailandia tailandes tailandesa thailandese thais thaise
korea korean koreanisch koreanische koreanischen coree coreen coreenne corea coreano coreana coreia koreaans koreaanse
vietnam vietnamese vietnamesisch vietnamesische vietnamesischen vietnamien vietnamienne vietnamita vietnamees
lebanon lebanese libanon libanesisch libanesische libanesischen liban libanais libanaise libano libanes libanesa libanese libanees
egypt egyptian agypten agyptisch agyptische agyptischen egypte egyptien egyptienne egipto egipcio egipcia egito egitto egiziano egiziana egyptisch egyptische
persia iran persian iranian persien persisch persische persischen iranisch perse persan persane iranien persa irani iraniano perzie perzisch perzische iraans
russia russian russland russisch russische russischen russie russe russes rusia ruso rusa russo russa rusland
ukraine ukrainian ukrainisch ukrainische ukrainischen ukrainien ukrainienne ucrania ucraniano ucraniana ucraina ucraino oekraine oekraiens oekraiense
hungary hungarian ungarn ungarisch ungarische ungarischen hongrie hongrois hongroise hungria hungaro hungara ungheria ungherese hongarije hongaars hongaarse
czechia czech tschechien tschechisch tschechische tschechischen tchequie tcheque tcheques chequia checo checa tcheco tcheca cechia ceco ceca tsjechie tsjechisch tsjechische
croatia croatian kroatien kroatisch kroatische kroatischen croatie croate croates croacia croata croazia croato kroatie
iceland icelandic islandisch islandische islandischen islande islandais islandaise islandia islandes islandesa islanda islandese ijsland ijslands ijslandse
argentina argentinian argentine argentinien argentinisch argentinische argentin argentino argentinie argentijns argentijnse
cuba cuban kuba kubanisch kubanische cubain cubaine cubano cubana cubaans cubaanse
africa african afrika afrikanisch afrikanische afrikanischen afrique africain africaine africains africano africana afrikaans afrikaanse
asia asian asien asiatisch asiatische asiatischen asie asiatique asiatiques asiatico asiatica azie aziatisch aziatische
scandinavia scandinavian nordic skandinavien skandinavisch skandinavische skandinavischen nordisch nordische scandinavie scandinave scandinaves nordique escandinavia escandinavo escandinava nordico scandinavo scandinava scandinavisch scandinavische noords noordse
arabia arabic arab arabien arabisch arabische arabischen arabie arabe arabes arabo araba
europe european europa europaisch europaische europaischen europeen europeenne europeo europea europeu europeia europese europees
alps alpine alpen alpin alpes alpin alpino alpina alpi
andes andean
london londoner londres londra londen
berlin berliner berlino berlim berlijn
paris parisian parisien parisienne parigi parijs
rome roman roma romano romana rom
vienna viennese wien wiener vienne viena wenen
flanders flemish flandern flamisch flandre flamand flandes flamenco vlaanderen vlaams vlaamse
catalonia catalan cataluna catalana katalanisch katalanische catalane catalano catala catalaans catalogne catalunha katalonien
andalusia andalusian andalusien andalusisch andalousie andalucia andaluz andaluza andaluces andaluzia andalousien andaluso andalusie
tuscany tuscan toskana toskanisch toscane toscan toscana toscano toscaans
sicily sicilian sizilien sizilianisch sicile sicilien sicilia siciliano sicilie
lombardy lombardei lombardie lombardia
piedmont piemont piemonte piamonte
brittany breton bretagne bretonisch bretana bretanha bretagna
normandy normandie normandia
burgundy burgund bourgogne borgona borgonha borgogna bourgondie
lisbon lissabon lisbonne lisboa lisbona lisboeta lissabonner lisbonnais lisbonense
turin torino
naples neapel napoli napoles napels neapolitan neapolitanisch napolitain napoletano napoletana napolitano
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
milan mailand milano milaan milao milanese mailandisch milanais milanes
venice venedig venezia venise venetie venetian venezianisch venitien venitienne veneciano veneziano veneziana venetiaans venecia veneza
florence florenz firenze florencia florenca florentine florentinisch florentin fiorentino fiorentina florentino
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
romania romanian rumanien rumanisch rumanische rumanischen roumanie roumain roumaine rumania rumano rumana romenia romeno romena rumeno rumena roemenie roemeens roemeense
bulgaria bulgarian bulgarien bulgarisch bulgarische bulgarie bulgare bulgaro bulgara bulgaars bulgaarse
serbia serbian serbien serbisch serbische serbie serbe serbio servia servio serbo servie servisch
slovakia slovak slowakei slowakisch slowakische slovaquie slovaque eslovaquia eslovaco slovacchia slovacco slowakije slowaaks slowaakse
slovenia slovenian slovene slowenien slowenisch slowenische slovenie eslovenia esloveno sloveno sloveens sloveense
estonia estonian estland estnisch estnische estonie estonien estonio estone estlands
latvia latvian lettland lettisch lettische lettonie letton letonia leton lettonia lettone letland
lithuania lithuanian litauen litauisch litauische lituanie lituanien lituania lituano litouwen litouws
malta maltese maltesisch malte maltais maltes maltees
cyprus cypriot zypern zyprisch chypre chypriote chipre chipriota cipro cipriota cypriotisch
israel israeli israelisch israelien israelienne israelita israeliano
iraq iraqi irak irakisch irakien iraqui iracheno iraaks
syria syrian syrien syrisch syrische syrie syrienne siria sirio
jordan jordanian jordanien jordanisch jordanie jordania jordano giordania giordano jordaans
algeria algerian algerien algerisch algerie algerienne argelia argelino algerino algerijns
tunisia tunisian tunesien tunesisch tunisie tunisien tunez tunecino tunisino tunesie
ethiopia ethiopian athiopien athiopisch ethiopie ethiopien etiopia etiope ethiopisch
kenya kenyan kenia kenianisch kenyane keniano keniata queniano keniaans
nigeria nigerian nigerianisch nigeriane nigeriano nigeriaans
ghana ghanaian ghanaisch ghaneen ghanes ghanese ghanees
senegal senegalese senegalesisch senegalais senegalaise senegales senegalees
cameroon cameroonian kamerun kamerunisch cameroun camerounais camerun camerunes camaroes kameroen
mozambique mozambican mosambik mosambikanisch mozambicain mozambiqueno mocambique mocambicano mozambico mozambikaans
angola angolan angolanisch angolais angoleno angolano angolees
indonesia indonesian indonesien indonesisch indonesische indonesie indonesienne indonesio indonesiano
malaysia malaysian malaysisch malaisie malaisien malasia malasio malesia maleisie maleisisch
philippines philippine filipino philippinen philippinisch philippin filipinas filippine filippino filipijnen filipijns
pakistan pakistani pakistanisch pakistanais paquistan paquistani pakistano pakistaans
nepal nepalese nepali nepalesisch nepalais nepales nepalees
tibet tibetan tibetisch tibetische tibetain tibetaine tibetano tibetana tibetaans
colombia colombian kolumbien kolumbianisch kolumbianische colombie colombien colombienne colombiano colombiana colombiaans
peru peruvian peruanisch peruanische perou peruvien peruvienne peruano peruana peruviano peruaans
chile chilean chilenisch chilenische chili chilien chilienne chileno chilena cile cileno chileens
venezuela venezuelan venezolanisch venezuelien venezolano venezuelano venezolaans
ecuador ecuadorian ecuadorianisch equateur equatorien ecuatoriano equador equatoriano ecuadoriano ecuadoraans
bolivia bolivian bolivien bolivianisch bolivie boliviano boliviaans
uruguay uruguayan uruguayisch uruguayen uruguayo uruguai uruguaio uruguaiano uruguayaans
guatemala guatemalan guatemaltekisch guatemalteque guatemalteco guatemalteeks
jamaica jamaican jamaika jamaikanisch jamaique jamaicain jamaicano giamaica giamaicano jamaicaans
haiti haitian haitianisch haitien haitienne haitiano haitiaans
albania albanian albanien albanisch albanische albanie albanais albanes albanese albanees
armenia armenian armenien armenisch armenische armenie armenienne armenio armeno armeens
georgia georgian georgien georgisch georgische georgie georgienne georgiano
mongolia mongolian mongolei mongolisch mongolie mongol mongolo mongools
byzantium byzantine byzantinisch byzantinische byzantin bizantino bizantina byzantijns
celtic keltisch keltische celtique celtiques celta celtico celtica
basque baskenland baskisch baskische euskadi vasco vasca basco basca
galicia galician galicien galicisch galice gallego gallega galego galega galizia galiziano
corsica corsican korsika korsisch corcega corsicaans
sardinia sardinian sardinien sardisch sardaigne sarde cerdena sardo sardegna sarda sardinie
provence provencal provenzalisch provencale provenza provenzal provenzale
madrilenian madrilene madrileno madrilena madrilenho madrid
`
  .trim()
  .split('\n')
  .map((group) => group.split(' '));

/** Other words for the same country, by each of them. */
export const countryWords: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((word) => [word, group] as const)),
);
