import { spellDuration } from '../spell-duration.ts';
import { phrasesFor, type Phrases } from './phrases.ts';
import type { PromptFacts } from './read-prompt.ts';

export type WrittenText = {
  readonly short_description: string;
  readonly highlights: string[];
  readonly audience: string;
};

/** Writes a plausible text from the facts in a prompt and from nothing else. Same facts and random, same text. */
export function writeText(facts: PromptFacts, random: () => number): WrittenText {
  const phrases = phrasesFor(facts.locale);
  const topics = rotate([...listOf(facts, 'Skills'), ...listOf(facts, 'Learning outcomes')].filter(isShort), random);
  return {
    short_description: writeShortDescription(facts, phrases, topics),
    highlights: writeHighlights(facts, phrases, topics),
    audience: writeAudience(facts, phrases, topics),
  };
}

function writeShortDescription(facts: PromptFacts, phrases: Phrases, topics: readonly string[]): string {
  const { sections, mostCharacters } = facts;
  const name = sections.get('Name') ?? '';
  const openings = [
    ...[sections.get('Issuer'), undefined].map((issuer) => phrases.awarded(name, issuer)),
    phrases.awardedUnnamed,
  ];
  const sentences = [openings.find(({ length }) => length <= mostCharacters) ?? phrases.awardedBriefly];
  const told = topics.slice(0, 3).map(withoutStop);
  const list = new Intl.ListFormat(phrases.locale).format(told);
  const duration = durationOf(facts, phrases);
  const more = [
    ...(list === '' ? [] : [phrases.subjects(list, told.length)]),
    ...firstSentence(sections.get('Criteria') ?? sections.get('Description by the issuer')).map(phrases.outcome),
    ...(duration === undefined ? [] : [phrases.duration(withoutStop(duration))]),
  ];
  for (const sentence of more) {
    if ([...sentences, sentence].join(' ').length <= mostCharacters) sentences.push(sentence);
  }
  // An issuer's own point (`Ltd.`) ends the sentence, too.
  return sentences.map((sentence) => sentence.replace(/\.\.$/u, '.')).join(' ');
}

function durationOf({ sections }: PromptFacts, { locale }: Phrases): string | undefined {
  const duration = sections.get('Duration');
  return duration === undefined ? undefined : spellDuration(duration, locale);
}

function writeHighlights(facts: PromptFacts, phrases: Phrases, topics: readonly string[]): string[] {
  const { sections, mostHighlights } = facts;
  const { labels } = phrases;
  const labelled = (label: string, value: string | undefined) => (value === undefined ? [] : [`${label}: ${value}`]);
  const candidates = [
    ...topics,
    ...labelled(labels.level, sections.get('Level')),
    ...labelled(labels.duration, durationOf(facts, phrases)),
    ...labelled(labels.issuer, sections.get('Issuer')),
    ...labelled(labels.topic, sections.get('Name')),
  ];
  const chosen = candidates.filter(isShort).slice(0, mostHighlights);
  return chosen.length > 0 ? chosen : [labels.topic];
}

function writeAudience({ sections }: PromptFacts, phrases: Phrases, topics: readonly string[]): string {
  const stated = sections.get('Audience');
  if (stated !== undefined && stated.length <= 200) return stated;
  const inferred = phrases.audience(withoutStop(topics[0] ?? sections.get('Name') ?? ''));
  return inferred.length <= 200 ? inferred : phrases.audienceUnnamed;
}

function listOf({ sections }: PromptFacts, label: string): string[] {
  const lines = (sections.get(label) ?? '').split('\n').map((line) => line.replace(/^- /, '').trim());
  return lines.filter((line) => line !== '');
}

function firstSentence(text: string | undefined): string[] {
  // The number of a list's first item is no sentence, nor are the words before it: `Candidates must`.
  const words = (text ?? '')
    .replace(/^\s*(?:[-*•]|\d{1,3}[.)])\s+/, '')
    .replace(/^([^\n.!?]*(?:must|should|will|can|to))\n+\s*(?:[-*•]|\d{1,3}[.)])\s+/, '$1 ');
  const [sentence] = new Intl.Segmenter('und', { granularity: 'sentence' }).segment(words);
  return sentence === undefined || sentence.segment.trim() === '' ? [] : [withoutStop(sentence.segment.trim())];
}

function withoutStop(text: string): string {
  return text.replace(/[.。]+$/, '');
}

function isShort(text: string): boolean {
  return text.length >= 3 && text.length <= 150 && !text.includes('\n');
}

function rotate<Item>(items: readonly Item[], random: () => number): Item[] {
  const start = Math.floor(random() * items.length);
  return [...items.slice(start), ...items.slice(0, start)];
}
