import type { Annotated } from '../annotate.ts';

/** "Entitles to this certificate", "the commitment recognised by this badge": the credential itself, and nothing more. */
export function isOfThis({ tokens }: Annotated, last: number): boolean {
  return tokens.slice(last, last + 5).some(({ folded }, index, here) => {
    const next = here[index + 1]?.folded ?? '';
    if (!credentialWords.test(next)) return false;
    return these.has(folded) || (to.has(folded) && !isOfSomething(tokens, last + index + 2));
  });
}

/** `Au diplôme d'État`: of another one. */
function isOfSomething(tokens: Annotated['tokens'], at: number): boolean {
  return tokens[at]?.clause === tokens[at - 1]?.clause && ofWords.test(tokens[at]?.folded ?? '');
}

const to = new Set('au zum zur den de'.split(' '));
const ofWords = /^(?:d|de|du|des|der|for|in|fur|van|voor|als|as|comme|pour)$/;

/** `Die durch dieses Badge anerkannte Leistung`. */
export function isThroughThis({ tokens }: Annotated, first: number): boolean {
  const [by, which, credential] = tokens.slice(Math.max(0, first - 3), first).map(({ folded }) => folded);
  return (
    through.has(by ?? '') &&
    (these.has(which ?? '') || /^(?:dieses?|das)$/.test(which ?? '')) &&
    credentialWords.test(credential ?? '')
  );
}

const through = new Set('durch mit door met'.split(' '));
const these = new Set(
  'this the diesem dieser dem ce cette este esta al ao questo questa quest dit deze het el la o a le il'.split(' '),
);
const credentialWords =
  /^(?:certif|zertif|badge|distintiv|insign|attest|diplom|microcred|micro|credential|nachweis|bescheinigung|bewijs|abzeichen|titul|carne|carnet|tarjeta|cartao|tessera|carte$|kaart)/;
