/** Words that lead to the name of whom is spoken to, in patterns without groups. What is dear or bravo may be a diary or Zulu. */
export const congratulating =
  'congratulations|congrats|we congratulate|well done|good job|goed gedaan|gut gemacht|bien joué|bien hecho|muito bem|ben fatto|kudos|félicitations|felicidades|felicitaciones|enhorabuena|glückwunsch|gratulation|wir gratulieren|parabéns|complimenti|congratulazioni|gefeliciteerd|gratulujemy|grattis|tillykke|gratulerer|onnittelut';
export const addressing =
  'dear|hello|hi|hallo|liebe[rs]?|chère?|cher|estimad[oa]|querid[oa]|prezad[oa]|car[oa]|gentil(?:e|issim[oa])|egregi[oa]|sehr geehrte[rn]?|beste|geachte';
