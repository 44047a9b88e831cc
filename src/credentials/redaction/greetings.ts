/** Words that lead to the name of whom is spoken to, in patterns without groups. What is dear or bravo may be a diary or Zulu. */
export const congratulating =
  'congratulations|congrats|we congratulate|well done|(?:good|nice|great|superb) (?:job|work)|way to go|hats off|chapeau|un (?:gran )?aplauso|um aplauso|un applauso|applause|applaus|toll gemacht|super gemacht|buen trabajo|beau travail|bom trabalho|ottimo lavoro|goed werk|knap gedaan|goed gedaan|gut gemacht|bien joué|bien hecho|muito bem|ben fatto|kudos|félicitations|felicidades|felicitaciones|enhorabuena|glückwunsch|gratulation|wir gratulieren|parabéns|complimenti|congratulazioni|gefeliciteerd|gratulujemy|grattis|tillykke|gratulerer|onnittelut';
export const thanking =
  '(?:many |special )?thanks|thank you|(?:un grand |grand )?merci|(?:muchas |mil )?gracias|(?:muito )?obrigad[oa]|grazie(?: mille)?|(?:vielen |herzlichen |besten )?dank|danke(?: schön| sehr)?|bedankt|(?:hartelijk |veel )?dank(?: je| u)?(?: wel)?';
export const addressing =
  'dear|hello|hi|hallo|liebe[rs]?|chère?|cher|estimad[oa]|querid[oa]|prezad[oa]|car[oa]|gentil(?:e|issim[oa])|egregi[oa]|sehr geehrte[rn]?|beste|geachte';

/** Those whom a text congratulates all together, or by what they have become: no first names. Folded. */
export const calledTogether: ReadonlySet<string> = new Set(
  `team teams everyone everybody all folks class champions champion winners winner graduates graduate heroes hero friends
  explorers explorer makers maker coders coder rookies rookie ninjas ninja learners students colleagues partners
  campeones campeon campeonas campeona equipo chicos chicas amigos amigas todos todas graduados graduadas ganadores ganadoras
  estudiantes companeros companeras colegas alumnos alumnas
  tous toutes equipe equipes amis chers cheres diplomes diplomees laureats laureates gagnants gagnantes etudiants collegues
  bravo apprenants stagiaires
  helden held kollegen kolleginnen kollege kollegin absolventen absolventinnen leute allen alle gewinner gewinnerinnen sieger
  siegerinnen sieger meister jungs madels freunde freunde mannschaft teilnehmer teilnehmerinnen zusammen
  campeoes campea campeao turma formandos formandas vencedores vencedoras mestre mestres alunos alunas parceiros galera pessoal
  ragazzi ragazze amici amiche campioni campionesse campione campionessa tutti tutte squadra studenti studentesse vincitori
  dottore dottoressa dottori colleghi maestro maestra corsisti
  allemaal kanjers kanjer toppers topper collega collegas kampioen kampioenen iedereen geslaagden winnaars winnaar vrienden
  jongens meiden deelnemers cursisten helden brasil portugal espana italia france deutschland nederland`.split(/\s+/),
);
