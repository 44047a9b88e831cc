import type { CredentialFacts, SupportingText } from './facts.ts';
import { lineFactNames, listFactNames, textFactNames } from './facts.ts';
import { isDoubtful, isDoubtfulBody, isDoubtfulLine, isOrder, isOrderLine, type IsOrder } from './orders/is-order.ts';
import { anySentence, keepFacts } from './orders/keep-facts.ts';
import { rememberAnswers } from '../remember-answers.ts';
import { isBlank, tidyLine, tidyText } from './tidy.ts';

/**
 * Takes out of the facts what speaks to whoever writes the description, where that is safe to tell: it is no fact, is
 * not sent, and supports no claim. Says where something was taken, never what.
 */
export function stripOrders(facts: CredentialFacts, leave: Leave = leaveFacts): StrippedFacts {
  return stripTexts(facts, (text, pointer) => leave(text, pointer in doubtfulLines));
}

/** What is left of a text, or of a short line, without its orders. */
export type Leave = (text: string, isLine: boolean) => string;

function leaveFacts(text: string, isLine: boolean): string {
  return keepFacts(text, { isOrder: isLine ? isOrderLine : isOrder, isOrderInFrame: isDoubtful });
}

/**
 * The same for one credential after the other: what is left is remembered, since the texts of a template come again with
 * each award, and most of their sentences in its next version.
 */
export function createLeave(): Leave {
  const isKnownOrder = rememberAnswers(isOrder, { most: 20_000, longest: 400 });
  const remember = (isOrderIn: IsOrder) =>
    rememberAnswers(
      (text) => {
        const left = keepFacts(text, { isOrder: isOrderIn, isOrderInFrame: isDoubtful });
        return left === text ? unchanged : left;
      },
      { most: 1000, longest: 4000 },
    );
  const [inText, inLine] = [remember(isKnownOrder), remember(isOrderLine)];
  return (text, isLine) => (isLine ? inLine : inText)(text) ?? text;
}

/** The same, with nothing remembered of the texts that are to be kept out. */
export function leavingOut(leave: Leave, isKeptOut: (text: string) => boolean): Leave {
  return (text, isLine) => (isKeptOut(text) ? leaveFacts : leave)(text, isLine);
}

/** Of most texts: none is held in memory twice. */
const unchanged = null;

const doubtfulLines: Readonly<Partial<Record<string, IsOrder>>> = {
  '/credential/issuer': isDoubtfulBody,
  '/credential/accreditation': isDoubtfulBody,
  '/credential/type': isDoubtfulLine,
  '/credential/level': isDoubtfulLine,
  '/credential/version': isDoubtfulLine,
  '/credential/duration': isDoubtfulLine,
  '/credential/credits': isDoubtfulLine,
  '/credential/mode': isDoubtfulLine,
  '/credential/validity': isDoubtfulLine,
};

/** The facts without what only may be an order, too: what an answer that obeys has to do without. */
export function withoutDoubts(facts: CredentialFacts): StrippedFacts {
  const stripped = stripTexts(facts, (text, pointer) =>
    keepFacts(text, { isOrder: doubtfulLines[pointer] ?? isDoubtful, isOrderInFrame: anySentence }),
  );
  // A credential is called something, whatever its name says.
  if (!isBlank(stripped.facts.name)) return stripped;
  const pointers = stripped.pointers.filter((pointer) => pointer !== '/credential/name');
  return { facts: { ...stripped.facts, name: facts.name }, pointers };
}

export type StrippedFacts = { readonly facts: CredentialFacts; readonly pointers: readonly string[] };

function stripTexts(facts: CredentialFacts, keep: Strip): StrippedFacts {
  const pointers: string[] = [];
  const strip = (text: string, pointer: string): string => {
    const kept = keep(text, pointer);
    if (kept !== text) pointers.push(pointer);
    return kept === text ? text : tidyText(kept);
  };
  const stripped = {
    ...facts,
    ...stripLines(facts, strip),
    ...stripLists(facts, strip),
    supporting_texts: stripSupporting(facts.supporting_texts, strip),
  };
  return { facts: withoutBlank(stripped), pointers: [...new Set(pointers)] };
}

type Strip = (text: string, pointer: string) => string;

function stripLines(facts: CredentialFacts, strip: Strip): Partial<CredentialFacts> {
  const line = (text: string, pointer: string) => tidyLine(strip(text, pointer));
  const lines = lineFactNames.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [[name, line(value, `/credential/${name}`)] as const];
  });
  const texts = textFactNames.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [[name, strip(value, `/credential/${name}`)] as const];
  });
  return {
    ...Object.fromEntries([...lines, ...texts]),
    name: line(facts.name, '/credential/name'),
    ...(facts.credits === undefined ? {} : { credits: line(facts.credits, '/credential/credits') }),
    ...(facts.issuer === undefined
      ? {}
      : {
          issuer: {
            ...facts.issuer,
            ...(facts.issuer.name === undefined ? {} : { name: line(facts.issuer.name, '/credential/issuer') }),
          },
        }),
  };
}

function stripLists(facts: CredentialFacts, strip: Strip): Partial<CredentialFacts> {
  return Object.fromEntries(
    listFactNames.map((name) => {
      const items = facts[name].map((item, index) => tidyLine(strip(item, `/credential/${name}/${index}`)));
      return [name, items.filter((item) => !isBlank(item))];
    }),
  );
}

function stripSupporting(texts: readonly SupportingText[], strip: Strip): SupportingText[] {
  return texts.flatMap(({ title, text }, index) => {
    const keptText = strip(text, `/supporting_texts/${index}/text`);
    const keptTitle = title === undefined ? '' : tidyLine(strip(title, `/supporting_texts/${index}/title`));
    if (isBlank(keptText)) return [];
    return [{ ...(isBlank(keptTitle) ? {} : { title: keptTitle }), text: keptText }];
  });
}

/** The name, the address or both, whichever is left. */
function issuerLeft({ name, url }: NonNullable<CredentialFacts['issuer']>): CredentialFacts['issuer'] {
  if (name !== undefined && !isBlank(name)) return { name, ...(url === undefined ? {} : { url }) };
  return url === undefined ? undefined : { url };
}

/** A field of which nothing is left is absent, as if it had not been posted. */
function withoutBlank(facts: CredentialFacts): CredentialFacts {
  const entries = Object.entries(facts).filter(([name, value]) => {
    if (name === 'name') return true;
    return typeof value === 'string' ? !isBlank(value) : name !== 'issuer';
  });
  const issuer = facts.issuer === undefined ? undefined : issuerLeft(facts.issuer);
  return { ...(Object.fromEntries(entries) as CredentialFacts), ...(issuer === undefined ? {} : { issuer }) };
}
