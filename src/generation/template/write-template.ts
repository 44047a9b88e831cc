import type { CredentialFacts } from '../../credentials/facts.ts';
import type { DescriptionText } from '../../validation/description-text.ts';
import type { TextRequest } from '../prompt-version.ts';
import { phrasesOf, type Phrases } from './phrases.ts';

/**
 * Texts made from the facts alone, richest first: the second says no more than name and issuer, for facts that
 * cannot be quoted. None for a language without sentences. Same facts and request, same texts.
 */
export function writeTemplate(facts: CredentialFacts, request: TextRequest): DescriptionText[] {
  const phrases = phrasesOf(request.locale);
  if (phrases === undefined) return [];
  return [write(facts, request, phrases), write(withoutDetails(facts), request, phrases)];
}

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

function write(facts: CredentialFacts, request: TextRequest, phrases: Phrases): DescriptionText {
  const topics = [...facts.skills, ...facts.learning_outcomes].filter(isShort);
  return {
    short_description: writeShortDescription(facts, request, phrases),
    highlights: writeHighlights(facts, request, phrases),
    audience: writeAudience(facts, topics, phrases),
  };
}

/** Whole sentences, as many as there is room for. */
function writeShortDescription(facts: CredentialFacts, { locale, limits }: TextRequest, phrases: Phrases): string {
  const { name, issuer, level } = facts;
  const duration = spellDuration(facts.duration, locale);
  const topics = facts.skills.filter(isShort).slice(0, mostTopics).map(withoutStop);
  const list = new Intl.ListFormat(locale).format(topics);
  const { most } = limits.shortDescription;
  const withIssuer = phrases.awarded(name, issuer?.name);
  const sentences = [withIssuer.length <= most ? withIssuer : phrases.awarded(name, undefined)];
  const more = [
    ...(list === '' ? [] : [phrases.topics(list)]),
    ...(level === undefined ? [] : [phrases.level(withoutStop(level))]),
    ...(duration === undefined ? [] : [phrases.duration(withoutStop(duration))]),
    ...quoteCriteria(facts, locale).map(phrases.criteria),
  ];
  for (const sentence of more) {
    // Code units are never fewer than what a platform counts as characters.
    if ([...sentences, sentence].join(' ').length <= most) sentences.push(sentence);
  }
  // An issuer's own point (`Ltd.`) ends the sentence, too.
  return sentences.map((sentence) => sentence.replace(/\.\.$/u, '.')).join(' ');
}

const mostTopics = 4;

/** Criteria are quoted whole, and only in the language of the text. */
function quoteCriteria({ criteria, language }: CredentialFacts, locale: string): string[] {
  if (criteria === undefined || language === undefined || !/^[^\n]{1,300}[.!]$/u.test(criteria)) return [];
  return new Intl.Locale(language).language === new Intl.Locale(locale).language ? [criteria] : [];
}

function writeHighlights(facts: CredentialFacts, { locale, limits }: TextRequest, { labels }: Phrases): string[] {
  const labelled = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label}: ${value}`]);
  const candidates = [
    ...facts.skills,
    ...facts.learning_outcomes,
    ...labelled(labels.level, facts.level),
    ...labelled(labels.duration, spellDuration(facts.duration, locale)),
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

const isoUnits: Readonly<Record<string, string>> = {
  TH: 'hour',
  TM: 'minute',
  D: 'day',
  W: 'week',
  M: 'month',
  Y: 'year',
};

/** `PT40H` in words of the locale; what is of several units stays as it was posted. */
function spellDuration(duration: string | undefined, locale: string): string | undefined {
  const [, time = '', amount, letter = ''] = /^P(T?)(\d{1,4})([HMDWY])$/.exec(duration ?? '') ?? [];
  const unit = isoUnits[`${time}${letter}`];
  if (amount === undefined || unit === undefined) return duration;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(amount));
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/, '');
}

function isShort(text: string): boolean {
  return text.length >= 3 && text.length <= 150 && !text.includes('\n');
}
