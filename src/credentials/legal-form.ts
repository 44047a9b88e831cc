/** Whether a name ends in the legal form of a firm or society, which makes it nobody's own: `Weingut Anna Müller GmbH`. */
export function hasLegalForm(name: string): boolean {
  return legalForm.test(name);
}

const legalForm =
  /[\s,](?:g?GmbH|AG|KG|OHG|UG|e\.? ?[VKG]\.?|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Pty|S\.? ?L\.?(?: ?U\.?)?|S\.? ?A\.?|SARL|SASU?|EURL|B\.? ?V\.?|N\.? ?V\.?|VOF|S\.? ?r\.? ?l\.?s?\.?|S\.? ?p\.? ?A\.?|Lda\.?|Ltda\.?|Oy|AB|A\/S|ApS|sp\. z o\.o\.|s\.r\.o\.)$/u;
