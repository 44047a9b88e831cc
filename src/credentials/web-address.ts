/** Whether a text is an absolute http or https URL. */
export function isWebAddress(text: string): boolean {
  // Nearly every one begins like this, and then it is enough to know that it can be read.
  if (/^https?:\/\//i.test(text)) return URL.canParse(text);
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}
