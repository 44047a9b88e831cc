// Belts and their colours in every language, folded: `cinturón morado`, `Graugurt`, `faixa cinza`.

export const beltWords =
  /^(?:belts?|gurtel[ns]?|gurte?|ceintures?|cinturon(?:es)?|cinturao|cinturoes|cintos?|cintas?|faixas?|cintur[ae]|band|banden)$/;

/** A colour by the words for it; German has them before `-gurt` as well. */
export const beltColours: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    white: /^(?:white|weiss(?:e[nrsm]?)?|blanche?s?|blanc[oa]?s?|bianc[oahei]+|branc[oa]s?|witte?)$/,
    yellow: /^(?:yellow|gelb(?:e[nrsm]?)?|jaunes?|amarill[oa]s?|amarel[oa]s?|giall[oaei]|gele?|geel)$/,
    orange: /^(?:orange[nrsm]?|orangefarben\S*|naranjas?|laranjas?|arancion[ei]|oranje)$/,
    green: /^(?:green|grune?[nrsm]?|verte?s?|verdes?|verdi|groene?)$/,
    blue: /^(?:blue|blaue?[nrsm]?|bleue?s?|azul(?:es)?|azuis|blu|azzurr[oaei]|blauwe?)$/,
    brown: /^(?:brown|braune?[nrsm]?|marron(?:es)?|marrone|castanh[oa]s?|marrom|marrons|cafe|bruine?)$/,
    black: /^(?:black|schwarze?[nrsm]?|noire?s?|negr[oa]s?|ner[oaei]|pret[oa]s?|zwarte?)$/,
    grey: /^(?:gr[ea]y|graue?[nrsm]?|grise?s?|gris(?:es)?|cinzas?|cinzent[oa]s?|grigi[oae]?|grijze?|grijs)$/,
    purple:
      /^(?:purple|violet|lila(?:ne[nrsm]?)?|violett(?:e[nrsm]?)?|violettes?|morad[oa]s?|purpura|rox[oa]s?|violetas?|viola|paarse?|lilla)$/,
    red: /^(?:red|rote?[nrsm]?|rouges?|roj[oa]s?|ross[oaei]|vermelh[oa]s?|rode|rood)$/,
    pink: /^(?:pink|rosa|roses?|roze)$/,
    coral: /^(?:coral|korallen?(?:rot\S*)?|corail|corallo|koraal(?:rode)?)$/,
  }),
);
