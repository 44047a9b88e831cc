// What facts advise, welcome or allow, and how it is told as due, in the words of a clause, folded, in every language.

/** That it is advised, welcome or allowed, and not asked for. */
export const advised = new RegExp(
  ` (?:${[
    'bien vist[oa]s?|appreciated|encouraged|recommended|advised|suggested|(?:is|are) (?:very )?(?:welcome|valued)|(?:is|are) (?:allowed|permitted)',
    '(?:gern|gerne) gesehen|erwunscht|empfohlen|wird geschatzt|willkommen|angeraten|ratsam|(?:ist|sind) (?:erlaubt|gestattet|zugelassen)',
    'appreciee?s?|bienvenue?s?|conseillee?s?|recommandee?s?|encouragee?s?|souhaitee?s?|souhaitable|(?:est|sont) (?:permise?s?|autorisee?s?|admise?s?)',
    'se (?:agradece|valora|aprecia|recomienda|aconseja|permite|admite|sugiere)n?|bienvenid[oa]s?|(?:es|son) (?:aconsejable|recomendable|deseable)s?|conviene|recomendad[oa]s?',
    '(?:agradece|valoriza|aprecia|recomenda|aconselha|permite|admite)m? se|bem vind[oa]s?|(?:e|sao) (?:permitid[oa]|admitid[oa]|aconselhave|recomendad[oa]|desejave)\\S*|recomendad[oa]s?',
    'gradit[oaie]|apprezzat[oaie]|consigliat[oaie]|si (?:consiglia|raccomanda|suggerisce)(?:no)?|raccomandat[oaie]|(?:e|sono) (?:ammess|consentit|permess)[oaie]|benvenut[oaie]|auspicabil[ei]|opportuno',
    'op prijs gesteld|gewaardeerd|aanbevolen|aangeraden|raadzaam|welkom|(?:is|zijn) toegestaan|wenselijk|gewenst',
  ].join('|')}) `,
);

/** Of these, words that are no part of what is advised or allowed. */
export const advice =
  /^(?:ammess|permess|consentit|permis|autoris|admis|admit|permit|allow|erlaubt|gestattet|zugelassen|toegestaan|prijs$|gesteld$|gesehen$|gern|welcome$|valued$|geschatzt|recom|aconsej|agrade|valor|apreci|aprez|desej|deseab|conseill|appreci)/;

/** That it has to be. */
export const due = new RegExp(
  ` (?:${[
    'must|(?:has|have) to|mandatory|compulsory|obligatory|(?:is|are) (?:always )?required|required|an? (?:\\S+ )?(?:condition|requirement|must)|fixed part',
    'muss|mussen|pflicht|verpflichtend|obligatorisch|verlangt|vorausgesetzt|(?:eine )?(?:voraussetzung|bedingung)|erforderlich|zwingend',
    'il faut|obligatoires?|exigee?s?|requise?s?|imposee?s?|une (?:condition|exigence|obligation)|doit|doivent|imperativ\\S+',
    'hay que|obligatori[oa]s?|exigid[oa]s?|se exigen?|(?:un|una|como) (?:condicion|requisito)|imprescindibles?|deben?|es necesario',
    'obrigatori[oa]s?|exigid[oa]s?|exige se|(?:uma|um|como) (?:condicao|requisito)|imprescindive\\S+|e preciso|deve[m]?|tem de|tem que',
    'obbligatori[oae]?|richiest[oaie]|(?:una?|come) (?:condizione|requisito|obbligo)|indispensabil[ei]|bisogna|occorre|deve|devono',
    'verplicht\\S*|vereist|(?:een )?(?:voorwaarde|vereiste|verplichting)|noodzakelijk|moet|moeten',
  ].join('|')}) `,
);
