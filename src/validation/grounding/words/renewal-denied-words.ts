// That a credential needs no renewal, folded, in every language.

/** What is renewed or brought up to date; not the energy, and not the building that is renovated. */
export const renewal =
  /^(?:renewals?|renew|renewed|renewing|recertif\S*|rezertif\S*|ricertif\S*|refreshers?|erneuerung|erneuert|erneuern|verlangerung|verlangert|verlangern|auffrischung(?:en|skurs)?|aufgefrischt|renouvellements?|renouvelee?s?|renouveler|recyclage|renovacion(?:es)?|renovar|renovarse|renovarl[ao]s?|renovad[oa]s?|renova|renueva|renovac(?:ao|oes)|rinnov[oi]|rinnovare|rinnovarl[oaie]|rinnovarsi|rinnovat[oaie]|aggiornament[oi]|verlenging|verlengen|verlengd|vernieuwing|vernieuwen|vernieuwd|hercertif\S*|opfriscursus|opfrissing)$/;

/** What says without a negation that it is not needed. */
export const needless =
  /^(?:unnecessary|needless|unnotig|uberflussig|inutiles?|superflue?s?|innecesari[oa]|superflu[oa]|desnecessari[oa]|dispensa|dispensam|prescinde|superflu[oa]|overbodig|onnodig)$/;
