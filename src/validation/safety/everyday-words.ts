/**
 * Words of the lists that honest texts use: anatomy and medicine, trades, animals, names. The lists name them because
 * of a second meaning; a false alarm about `Vögeln`, `cum laude` or `aftrekken` is worse here than a pun.
 */
export const everydayWords: Readonly<Record<string, string>> = {
  en: `anal|anus|balls|bestial|bloody|breasts|bum|butt|butts|chink|clitoris|cox|cum|cumming|dink|dinks|duche|dyke|ejaculate|
ejaculated|ejaculates|ejaculating|ejaculation|fanny|flange|fux|gaylord|god|god-dam|hell|hoar|hoare|hoe|hoer|hoes|homo|hore|kock|
kum|kummer|kums|labia|lust|lusting|masochist|masturbate|muff|nazi|nob|orgasm|orgasms|pawn|pecker|penis|poop|prick|pricks|pron|
rectum|s hit|sadist|screw|screwing|scrotum|semen|sex|shag|snatch|spac|spunk|testical|testicle|vagina|viagra|vulva|wang|willies|
willy|cipa|cok|dirsa|fook|pornography|bugger|s.o.b.`,
  de: `bonze|bratze|dödel|fratze|ische|kimme|lümmel|mufti|möpse|nackt|nippel|onanieren|orgasmus|penis|pinkeln|popel|poppen|reudig|
rosette|schabracke|schiesser|vögeln|muschi`,
  es: `asesinato|asno|bastardo|caca|chupada|concha|drogas|esperma|fiesta de salchichas|heroína|infierno|maciza|maldito|martillo|
nazi|orina|pezón|pinche|pis|prostituta|racista|ramera|sádico|semen|sexo|sexo oral|travesti|trio|vulva|haciendo el amor`,
  fr: `baiser|bander|bigornette|bitte|bourré|bourrée|clito|clitoris|folle|gerbe|gerber|grande folle|gueule|jouir|malpt|ménage à trois|
pédale|péter|pipi|ramoner|suce|tanche|tapette|trique|tringler|zizi|étron|negro|chatte|cul|con|cons`,
  it: `allupato|ammucchiata|anale|bagnarsi|balle|battere|biga|boiata|bordello|brinca|cacca|cadavere|cagna|casci|cesso|chiappa|cornuto|
cozza|fava|femminuccia|finocchio|goldone|guardone|imbecille|ingoio|lecchino|mannaggia|mona|monta|montare|mussa|nave scuola|padulo|
palle|palloso|patacca|pecorina|pesce|picio|pipì|pinnolone|pisello|pistolotto|pomiciare|pompa|porca|porca miseria|porco|porco zio|
potta|quaglia|regina|rizzarsi|ruffiano|sbattere|sbattersi|scopare|scopata|sega|spagnola|succhione|tirare|topa|trombare|vacca|
vangare|zio cantante|belino|sveltina`,
  pt: `aborto|amador|ânus|aranha|ariano|balalao|bastardo|bissexual|burro|camisinha|cerveja|chupar|clitoris|cocaína|coito|comer|consolo|
cu|fecal|frango assado|gozar|grelho|heroína|heterosexual|homem gay|homoerótico|homosexual|inferno|lésbica|lolita|mama|
passar um cheque|pau|pênis|pinto|saco|torneira|transar|veado|vibrador|bumbum|braulio de borracha`,
  nl: `aardappels afgieten|achter het raam zitten|afrossen|aftrekken|afwerkplaats|afzuigen|anita|asbak|aso|balen|bedonderen|bekken|
belazeren|beurt|boemelen|buffelen|de ballen|de hond uitlaten|de koffer induiken|de pijp uitgaan|del|draaikont|driehoog achter wonen|
drol|een beurt geven|een wip maken|eikel|engerd|flikken|galbak|gat|gedoogzone|gras maaien|greppeldel|griet|hol|huisdealer|johny|
kanen|klooien|knor|krentekakker|kwakkie|liefdesgrot|lummel|mafketel|matje|mof|muts|naaien|naakt|nicht|opzouten|paal|palen|penoze|
piesen|pijpen|pik|poep|poepen|poot|pot|raaskallen|reet|remsporen|reutelen|rukken|schatje|schoft|slempen|spuiten|standje|stootje|
stront|sufferd|toeter|vergallen|viespeuk|voor jan lul|watje|welzijnsmafia|wijf|wippen|zaadje|zakkenwasser|zuigen|da's kloten van de bok|
zeiken|kloten|wuftje|gratenkut|temeier|vleesroos|viespeuk|bokkelul|oprotten`,
};
