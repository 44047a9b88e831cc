import type { CredentialFacts } from '../../credentials/facts.ts';
import type { DescriptionText } from '../../validation/description-text.ts';
import type { TextRequest } from '../prompt-version.ts';
import { spellDuration } from '../../spell-duration.ts';
import { phrasesOf, statedFacts, type Phrases } from './phrases.ts';

/**
 * Texts made from the facts alone, richest first: each says one sentence less, for facts that cannot be quoted, and the
 * last no more than name and issuer. None for a language without sentences. Same facts and request, same texts.
 */
export function writeTemplate(facts: CredentialFacts, request: TextRequest): DescriptionText[] {
  const phrases = phrasesOf(request.locale);
  if (phrases === undefined) return [];
  const sentences = writeSentences(facts, request, phrases);
  const shorter = sentences.map((_, index) => sentences.slice(0, sentences.length - index));
  const bare = withoutDetails(facts);
  return [
    ...shorter.map((each) => write(facts, each, { request, phrases })),
    write(bare, writeSentences(bare, request, phrases), { request, phrases }),
  ];
}

type Asked = { readonly request: TextRequest; readonly phrases: Phrases };

function withoutDetails({ name, issuer, audience }: CredentialFacts): CredentialFacts {
  return {
    name,
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
  };
}

function write(facts: CredentialFacts, sentences: readonly string[], { request, phrases }: Asked): DescriptionText {
  const topics = [...facts.skills, ...facts.learning_outcomes].filter(isShort);
  return {
    short_description: sentences.join(' '),
    highlights: writeHighlights(facts, request, phrases),
    audience: writeAudience(facts, topics, phrases),
  };
}

/** As many as there is room for. */
function writeSentences(facts: CredentialFacts, { locale, limits }: TextRequest, phrases: Phrases): string[] {
  const { name, issuer } = facts;
  const { most } = limits.shortDescription;
  const topics = facts.skills.filter(isOneLine).slice(0, mostItems).map(withoutStop);
  const withIssuer = phrases.awarded(name, issuer?.name);
  const sentences = [withIssuer.length <= most ? withIssuer : phrases.awarded(name, undefined)];
  const values = valuesOf(facts, locale);
  const more = [
    ...(topics.length === 0 ? [] : [phrases.topics(new Intl.ListFormat(locale).format(topics), topics.length)]),
    ...statedFacts.flatMap((fact) => {
      const value = values[fact];
      return value === undefined ? [] : [`${phrases.stated[fact]}: ${value.replace(/(?<![.!。])$/u, '.')}`];
    }),
  ];
  for (const sentence of more) {
    // Code units are never fewer than what a platform counts as characters.
    if ([...sentences, sentence].join(' ').length <= most) sentences.push(sentence);
  }
  // An issuer's own point (`Ltd.`) ends the sentence, too.
  return sentences.map((sentence) => sentence.replace(/\.\.$/u, '.'));
}

const mostItems = 4;

type Values = Readonly<Partial<Record<(typeof statedFacts)[number], string | undefined>>>;

/** What is told in words is quoted whole, and only in the language of the text. */
function valuesOf(facts: CredentialFacts, locale: string): Values {
  const { level, duration, credits, criteria, language } = facts;
  const anywhere = { level, credits, duration: duration === undefined ? undefined : spellDuration(duration, locale) };
  if (language === undefined || new Intl.Locale(language).language !== new Intl.Locale(locale).language)
    return anywhere;
  const { type, mode, assessment, prerequisites, accreditation, validity } = facts;
  const lines = { type, mode, assessment, prerequisites, accreditation, validity };
  const outcomes = facts.learning_outcomes.filter(isShort).slice(0, mostItems).map(withoutStop);
  return {
    ...anywhere,
    ...Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== undefined && isShort(value))),
    ...(criteria !== undefined && /^[^\n]{1,300}[.!]$/u.test(criteria) ? { criteria } : {}),
    ...(outcomes.length === 0 ? {} : { outcomes: outcomes.join('; ') }),
  };
}

function writeHighlights(facts: CredentialFacts, { locale, limits }: TextRequest, { labels }: Phrases): string[] {
  const labelled = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label}: ${value}`]);
  const candidates = [
    ...[...facts.skills, ...facts.learning_outcomes].map((item) => item.replace(listSign, '')),
    ...labelled(labels.level, facts.level),
    ...labelled(labels.duration, facts.duration && spellDuration(facts.duration, locale)),
    ...labelled(labels.issuer, facts.issuer?.name),
    ...labelled(labels.subject, facts.name),
  ];
  return candidates.filter(isShort).slice(0, limits.highlightCount.most);
}

function writeAudience({ audience }: CredentialFacts, topics: readonly string[], phrases: Phrases): string {
  if (audience !== undefined && audience.length <= longestAudience) return audience;
  const [topic] = topics;
  const inferred = topic === undefined ? phrases.audienceUnnamed : phrases.audience(withoutStop(topic));
  return inferred.length <= longestAudience ? inferred : phrases.audienceUnnamed;
}

const longestAudience = 200;

function withoutStop(text: string): string {
  return text.replace(listSign, '').replace(/[.。]$/, '');
}

/** What an item of a list ends in. */
const listSign = /[;,；，、]$/u;

function isShort(text: string): boolean {
  return text.length >= 3 && isOneLine(text);
}

function isOneLine(text: string): boolean {
  return text.length <= 150 && !text.includes('\n');
}
