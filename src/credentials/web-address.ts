/** Whether a text is an absolute http or https URL. */
export function isWebAddress(text: string): boolean {
  // Nearly every one begins like this, and then it is enough to know that it can be read.
  if (/^https?:\/\//i.test(text)) return URL.canParse(text);
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** Where an issuer is found: a web address or a decentralized identifier. */
export function isIssuerAddress(value: string): boolean {
  return isWebAddress(value) || /^did:[a-z\d]{1,30}:[\w.:%/#?=&-]{1,300}$/i.test(value);
}
