import { isObject } from './documents/node.ts';
import type { CredentialFacts, SupportingText } from './facts.ts';
import { foldCredits } from './folding/fold-credits.ts';
import { foldDuration } from './folding/fold-duration.ts';
import { foldLevel, foldType, foldUrl, foldVersion } from './folding/fold-lines.ts';
import { foldSpelling, foldText } from './folding/fold-text.ts';
import { canonicalLocale } from './language.ts';

/** Changes with every rule of folding, since a key of other rules must never meet one of these. */
export const factsVersion = 4;

/** Facts in one spelling for everyone who posts them; each field by its own rule, none joined with another. */
export type FoldedFacts = CredentialFacts;

/**
 * The copy of the facts that decides whether two credentials are one: case, punctuation, units and order fall
 * away, everything else stays. Folding a folded copy changes nothing. The rules are in docs/facts-key.md.
 */
export function foldFacts(facts: CredentialFacts): FoldedFacts {
  const { name, issuer, language, skills, learning_outcomes, supporting_texts, ...rest } = facts;
  const texts = Object.entries(rest).map(([field, text]) => [field, foldField(field, { text, language })]);
  return {
    ...(Object.fromEntries(texts) as Partial<CredentialFacts>),
    name: foldText(name),
    ...(issuer === undefined ? {} : { issuer: foldIssuer(issuer) }),
    ...(language === undefined ? {} : { language: canonicalLocale(language) ?? language }),
    skills: foldSet(skills),
    learning_outcomes: foldSet(learning_outcomes),
    supporting_texts: supporting_texts.map(foldSupportingText),
  };
}

/** The text that is hashed: facts version and folded facts as JSON, fields in alphabetical order. */
export function canonicalJson(facts: CredentialFacts): string {
  return JSON.stringify([factsVersion, sortFields(foldFacts(facts))]);
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sortFields(inner)]));
}

function foldField(
  field: string,
  { text, language }: { readonly text: string; readonly language: string | undefined },
) {
  const fold = fieldRules[field] ?? foldText;
  return fold(text, language);
}

/** The fields with a rule of their own; every other one is folded as text. */
const fieldRules: Readonly<Record<string, (text: string, language: string | undefined) => string>> = {
  type: foldType,
  level: foldLevel,
  version: foldVersion,
  duration: foldDuration,
  validity: foldDuration,
  credits: foldCredits,
};

function foldIssuer({ name, url }: NonNullable<CredentialFacts['issuer']>): CredentialFacts['issuer'] & object {
  return {
    ...(name === undefined ? {} : { name: foldText(name) }),
    ...(url === undefined ? {} : { url: foldUrl(url) }),
  };
}

function foldSet(items: readonly string[]): string[] {
  return [...new Set(items.map(foldText))].sort();
}

function foldSupportingText({ title, text }: SupportingText): SupportingText {
  return { ...(title === undefined ? {} : { title: foldSpelling(title) }), text: foldSpelling(text) };
}
