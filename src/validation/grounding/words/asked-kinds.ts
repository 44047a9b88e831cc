/** What people are asked to bring along, each kind in the words of every language. */
const kinds: readonly RegExp[] = [
  /^(?:training|apprenticeship|\S*ausbildung|formation|formacion|formazione|formacao|opleiding|lehre$|apprentissage|apprendistato)/,
  /^(?:experience|\S*erfahrung|experienc|esperienz|\S*ervaring|praxis$)/,
  /^(?:certificate|\S*nachweis|\S*zertifikat|certificat|certificad|attestat|attestation|\S*bewijs|\S*certificaat)/,
  /^(?:degree|\S*abschluss|diplom|titulo$|titolo$|titre$|laurea|licenciatur)/,
];

type Asked = { readonly required: readonly string[]; readonly said: readonly string[] };

/**
 * Whether a word is of a kind that is required, in whatever language. Where the sentence names another kind too, it may
 * be the one that is accepted instead: "with five years of experience no training is needed".
 */
export function isSameAsked(word: string, { required, said }: Asked): boolean {
  const own = kinds.find((kind) => kind.test(word));
  if (own === undefined || said.some((each) => kinds.some((kind) => kind !== own && kind.test(each)))) return false;
  return required.some((each) => own.test(each));
}
