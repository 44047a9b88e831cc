/** Words of seven languages for what people are called who have a qualification; folded, in patterns as beginnings. */

/** "Qualified", "certified", of people. */
export const qualified =
  /^(?:qualified|certified|licen[sc]ed|chartered|accredited|registered|gepruft|diplomiert|zertifiziert|lizenziert|ausgebildet|qualifiziert|staatlich|gediplomeerd|gecertificeerd|gekwalificeerd|bevoegd|erkend|geregistreerd|diplom(?:e|ee|es|ees)$|certifiee?s?$|brevete|qualifie|habilite|agreee?s?$|titulad[oa]|diplomad[oa]|certificad[oa]s?$|acreditad[oa]|habilitad[oa]|cualificad[oa]|qualificad[oa]|credenciad[oa]|encartad[oa]|diplomat[oi]|certificat[oi]$|qualificat[oi]|abilitat[oi]|patentat[oi]|brevettat[oi])/;

/** Verbs that say what somebody is or becomes. */
export const becoming =
  /^(?:is|are|be|become|becomes|became|make|makes|turn|turns|into|ist|sind|wird|werden|macht|machen|is|zijn|wordt|worden|maakt|maken|est|sont|devient|deviennent|fait|font|forme|forment|es|son|ser|convierte|convierten|hace|hacen|forma|forman|e|sao|torna|tornam|faz|fazem|formar|sono|diventa|diventano|fa|fanno|formare|former|como|as|als|title|titulo|titre|titolo|titel)$/;

/** Titles, and rights that are shown by a document. */
export const titleNouns =
  /^(?:title|rank|qualification|status|titel|qualifikation|rang|kwalificatie|bevoegdheid|titre|qualification|grade|brevet|titulo|cualificacion|rango|habilitacion|qualificacao|habilitacao|grau|titolo|qualifica|abilitazione|qualificazione)$/;

/** A document that permits something. */
export const permits =
  /(?:licen[cs]es?|permits?|\S*schein|\S*fuhrerschein|lizenz|fahrausweis|certificaat|rijbewijs|vaarbewijs|permis|caces|brevet|carnet?|permiso|licencia|carne|licenca|carta|carteira|\S*patente|patentino|abilitazione|habilitacion|habilitacao)$/;

/** What is as good as a thing: `vaut permis`, `gilt als`. */
export const worth =
  /^(?:worth|equals|replaces?|counts|vaut|valent|equivaut|remplace|tient|fait|gilt|gelten|ersetzt|ersetzen|entspricht|dient|geldt|gelden|vervangt|vervangen|vale|valen|valem|equivale|equivalen|sirve|sustituye|reemplaza|serve|substitui|sostituisce)$/;

/** Had, in the passive: "is obtained", `est acquis`. */
export const obtained =
  /^(?:obtained|gained|earned|acquired|erworben|erlangt|geschafft|behaald|verkregen|binnen$|acquise?$|obtenue?$|obtenid[oa]|conseguid[oa]|obtid[oa]|adquirid[oa]|conseguit[oa]|ottenut[oa]|acquisit[oa])/;

/** Shown to be so. */
export const proven =
  /^(?:proven|demonstrated|verified|documented|attested|validated|nachgewiesen|bewiesen|erwiesen|belegt|bescheinigt|bestatigt|dokumentiert|bewezen|aangetoond|gedocumenteerd|prouve|averee?|attestee|demontree|validee|demostrad|probad|comprobad|acreditad|verificad|comprovad|demonstrad|provad|atestad|validad|comprovat|dimostrat|provat|accertat|attestat|verificat)/;

/** What people who are good at something have. */
export const capability =
  /^(?:competenc|expertise|proficien|mastery|ability|abilities|skills?$|\S*kompetenz|\S*konnen$|fahigkeit|\S*sachkunde|fachkunde|fachwissen|bekwaam|\S*bekwaam|vaardighe|\S*vaardighe|vakmanschap|deskundig|aptitude|capacit|maitrise|savoir|pericia|destreza|habilidad|aptitud|dominio|capacid|maestria|aptidao|perizia|abilita$|padronanza|capacita$|competenz)/;

/** Verbs that give a title or show it. */
export const conferring =
  /^(?:certif|confer|grant|award|attest|bestows?$|proves?$|verleiht|verleihen|bescheinigt|bestatigt|weist$|atteste|confere|confier|delivre|decerne|acredita$|otorga|confiere|reconoce$|certifica|atesta|outorga|concede|conferisce|attesta|rilascia|riconosce$|verleent|bekrachtigt|kent$|bevestigt)/;
