import { foldWord } from './words.ts';

/**
 * First names that are common where credentials of the seven languages are given, without those that are words or places
 * more often (`May`, `Florence`). Asked where nothing but a verb speaks for a person.
 */
export function isFirstName(word: string): boolean {
  return word.split('-').every((part) => firstNames.has(foldWord(part)));
}

const firstNames: ReadonlySet<string> = new Set(
  `aaron abdul abigail adam adele adeline adriaan adrian adriana adrien agata agatha agnes agnieszka ahmed aida aisha alain
  alan albert alberto alda aldo alejandra alejandro aleksander alena alessandra alessandro alex alexander alexandra
  alexandre alfonso alfred alfredo ali alice alicia alina aline alison alistair alma alvaro amalia amanda amelia amelie
  amina amir ana anabela anastasia anders andre andrea andreas andrej andres andrew andrzej angela angelica angelo anita
  anja anke ann anna anne annegret anneke annette annick annie anselmo anthony antje anton antoine antoinette antonella
  antonia antonio arantxa ariane arjen armando armelle arnaud arne arno arthur arturo astrid august augusto aurelie aurora
  axel barbara barry bart bartosz beate beatrice beatriz belen ben benedetta benedikt benita benjamin benoit berenice
  bernadette bernard bernardo bernd bert berta berthold bertrand bettina bianca birgit bjorn blanca blanche boris brenda
  brian brigitta brigitte bruno camila camilla camille carina carl carla carlo carlos carlota carmen carmela carol carola
  carolin carolina caroline carolyn carsten catarina caterina catherine cathy cecile cecilia celeste celia celine cesar
  chantal charles charlotte chiara chloe chris christa christel christelle christian christiane christina christine
  christoph christophe christopher cindy claire clara clarissa claude claudia claudine claudio claus clemens clement
  clementine colette colin conchita concetta connie conrad constance constanze consuelo corinna corinne cornelia cornelis
  cristian cristiana cristiano cristina cristobal curtis cynthia cyril daan dagmar damian damien dan daniel daniela
  daniele danielle dario david davide deborah debra delphine denis denise dennis detlef diana diane didier diego dieter
  dietmar dimitri dirk dolores domenico domingo dominik dominique donald donatella donna dorien doris dorota dorothea
  dorothee douglas duarte duncan edgar edith edmund edoardo eduard eduardo edward edwin eileen elaine eleanor elena
  eleonora eleonore elfriede eliane elias elif elisa elisabeth elisabetta elise elizabeth elke ella ellen els elsa elvira
  emanuela emil emilia emilie emilio emily emma emmanuel emmanuelle enrica enrico enrique eric erica erich erik erika
  erminia ernst erwin esteban esteban estelle esther etienne eugenia eugenie eugenio eva evelien evelyn fabian fabien
  fabienne fabio fabrice fabrizio fatima fatou federica federico felicitas felipe felix femke fernanda fernando filip
  filipa filipe filippo filomena fiona flavia flavio floor florian francesca francesco francine francis francisca
  francisco franck franco francois francoise frank franka franz franziska fred frederic frederick frederik frederique
  friedrich frieda frits gabriel gabriela gabriele gabriella gabrielle gaelle gaetan gareth gary gaston genevieve
  geoffrey georg george georges gerald geraldine gerard gerardo gerda gerhard gero gert gertrud gesine ghislaine giacomo
  gianluca gianni gilbert gilberto gilles gina gino giorgia giorgio giovanna giovanni gisela giselle gisele giulia
  giulio giuseppe giuseppina gloria gonzalo goncalo gordon graham greta gregor gregory greetje gudrun guido guillaume
  guillermo gunnar gunter gunther gustav gustavo guy gwendolyn hanna hannah hannelore hannes hans harald harriet harry
  hasan hassan heather hector hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut
  hendrik henk henning henri henrik henriette henry herbert hermann hilary hilda hilde hildegard holger horst hubert hugo
  ian ibrahim ida ignacio igor ilaria ilona ilse imke ines inge ingeborg ingo ingrid irene irina iris irmgard isaac
  isabel isabella isabelle isidora ismael ivan ivana ivo iwona jaap jacek jack jacob jacqueline jacques jakob jakub
  jamal james jan jana jane janet janina janine jasmin jason javier jean jeanne jeannette jeff jeffrey jelle jennifer
  jens jenny jeremy jerome jerry jessica jesus jill jim joachim joan joana joanna joanne joao joaquim joaquin jochen joel
  joelle joerg johan johanna johannes john jolanda jonas jonathan joost jordi jorg jorge joris jorn jose josef josefina
  joseph josephine joshua josiane joyce juan juana judith julia julian juliana juliane julie julien juliette julio jurgen
  justine justyna jutta kai karel karen karim karin karina karine karl karla karlheinz karsten katarina katarzyna kate
  katharina katherine kathleen kathrin kathryn kathy katja katrin kay keith kelly ken kenneth kerstin kevin khadija kim
  kirsten kirstin klaas klaus konrad konstantin krystyna krzysztof kurt lara larry lars laura laure laurence laurent
  laurie lea leah leander leila leo leon leonard leonardo leonie leonor leopold leticia lieke lieselotte lilian liliana
  lina linda lionel lisa lise livia lorena lorenz lorenzo loretta lotte louis louisa louise luc luca lucas lucia luciana
  luciano lucie lucien lucy ludovic ludwig luigi luis luisa luise lukas luke luuk lutz lydia lynn maarten maciej magali
  magda magdalena magnus maike maja malgorzata malte manfred manon manuel manuela marc marcel marcella marcello marcelo
  marcia marcin marco marcos marcus marek margaret margareta margarethe margarida margarita margaux margherita margit
  margot margrit marguerite maria mariana mariano marianne marie marieke mariella marijke marina mario marion marisa marit
  marjan markus marleen marlene marta martha martijn martin martina martine mary massimo mateo mateusz mathias mathieu
  mathilde matilda matilde mats matteo matthew matthias matthieu maureen maurice maurizio mauro max maxime maximilian
  mechthild meike melanie melissa mercedes merle michael michaela michal michel michele micheline michelle miguel mike
  mikael milan milena mireille miriam mirjam modesta mohamed mohammad mohammed monica monika monique montserrat morgane
  muhammad muriel mustafa myriam nadia nadine nancy naomi natalia natalie nathalie nathan nele nelly niamh nicholas nick
  nicola nicolas nicole niels nienke nikolaus nils nina noel noemi nora norbert norma nuno odette odile olaf olga oliver
  olivia olivier oriana orlando ornella oscar oskar otto pablo paloma pamela paola paolo pascal pascale patricia patricio
  patrick patrizia patty paul paula pauline paulina paulo pavel pawel pedro peggy penelope peter petra philip philipp
  philippe phillip pia pierre pieter pietro pilar piotr priya rachel rafael raffaella rainer ralf ralph ramon ramona
  raphael raquel raul raymond rebecca regina reginald regine reinhard reinhold remi renata renate renato rene renee
  ricardo riccardo richard rita robert roberta roberto robin rocio rodolfo rodrigo roger roland rolf roman romain ronald
  rosa rosalia rosalie rosanna rosario rosemarie rosemary roswitha roy ruben rudi rudolf rui ruprecht ruth sabina sabine
  sabrina sally salvador salvatore samantha samira samuel sandra sandrine sandro sanne santiago sara sarah sascha saskia
  sean sebastian sebastiano sebastien serafina serena serge sergio severine shannon sharon sheila shirley sibylle siegfried
  siegrid sigrid silke silvana silvia silvio silvie simon simona simone sjoerd sofia sofie solange soledad solene sonia
  sonja sophia sophie stefan stefania stefano steffen stella stephan stephane stephanie stephen steve steven stuart
  susan susana susanna susanne suzanne svenja sven sybille sylvain sylvia sylvie tamara tania tanja tatiana telma teresa
  teun thea theo theodor theresa therese thibault thierry thijs thilo thomas thorsten tiago tilman tim timo timothy tina
  tobias todd tom tomas tomasz tony torsten tracy tristan ulrich ulrike urs ursula ute uwe valentin valentina valerie
  valeria valerio vanessa vasco vera verena veronica veronika veronique vicente victor victoria viktor vincent vincenzo
  violeta virginie viola vittoria vittorio viviana viviane volker walter waltraud wanda wendy wenzel werner wiebke wilfried
  wilhelm willem william wim winfried wioletta wolfgang wouter xavier yann yannick yolanda yvan yves yvette yvonne zoe
  zofia zuzana`
    .split(/\s+/u)
    .map(foldWord),
);
