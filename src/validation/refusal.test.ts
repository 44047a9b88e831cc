import assert from 'node:assert/strict';
import { test } from 'node:test';

import { opensWithRefusal } from './refusal.ts';

test('a refusal is known by its opening', () => {
  const texts = [
    ...["I'm sorry, but I can't help.", 'I am unable to do that.', 'I’m afraid I can’t.', "We're sorry, this failed."],
    ...['Sorry, I cannot.', 'Sorry, but we will not.', 'Unfortunately, I am not able to.', 'Apologies, but I must.'],
    ...["I can't write this.", 'I cannot.', "I won't.", 'I must decline.', 'I apologise.', 'My apologies.'],
    ...['As an AI, I have no view.', 'As a large language model I cannot.', 'This request violates the policy.'],
    ...['Lo siento, no.', 'No puedo ayudar.', 'Je suis désolée, mais', 'Je ne peux pas.', 'Tut mir leid, nein.'],
    ...['Es tut mir leid.', 'Leider kann ich nicht.', 'Ich kann dabei nicht helfen.', 'Sinto muito.', 'Desculpe, mas'],
    ...['Não posso ajudar.', 'Mi dispiace, ma', 'Non posso aiutare.', 'Het spijt me.', 'Ik kan helaas niet.'],
    ...['申し訳ありませんが', '很抱歉，我无法', '对不起', '죄송합니다', 'Извините, но', 'К сожалению, я не могу'],
  ];
  for (const text of texts) {
    assert.equal(opensWithRefusal(text), true, text);
    assert.equal(opensWithRefusal(`\n  ${text.toUpperCase()}`), true, text);
  }
});

test('a refusal further on is part of the text', () => {
  const texts = [
    ...['Knows when to say I am sorry', 'Learns why "I cannot" is no answer', 'Writes: lo siento, no puedo'],
    ...['Sorry states of legacy code', 'Unfortunately named variables', 'I can cook', 'I candidly report faults'],
    ...['Apologies in Greek philosophy', 'Requests that violate a policy', 'As an aide, the earner cares for others'],
    ...['Ich-Botschaften und Zuhören', 'Leidenschaft für Systeme', 'Non possession et droit', ''],
  ];
  for (const text of texts) assert.equal(opensWithRefusal(text), false, text);
});

test('a refusal that speaks of the description is known in each language', () => {
  const texts = [
    "I don't have enough information to write a description.",
    'There is not enough information to write a description of this credential.',
    'No description can be provided for this credential.',
    'Unable to generate a description for this credential.',
    "Sorry, but this request can't be completed.",
    "I'm not comfortable writing that.",
    'I must respectfully decline.',
    'Insufficient information.',
    'A description cannot be written.',
    'No hay suficiente información para describir la credencial.',
    'No es posible generar una descripción.',
    "Je n'ai pas assez d'informations pour rédiger un texte.",
    'Impossible de générer une description.',
    'Es liegen nicht genügend Informationen vor.',
    'Keine Beschreibung möglich.',
    'Não há informações suficientes para descrever.',
    'Não é possível gerar uma descrição.',
    'Non ci sono informazioni sufficienti.',
    'Impossibile generare una descrizione.',
    'Er is niet genoeg informatie.',
    'Geen beschrijving beschikbaar.',
    '情報が不足しています。',
    '信息不足，无法生成描述。',
  ];
  for (const text of texts) assert.equal(opensWithRefusal(text), true, text);
});

test('a credential about AI or about what one cannot do is no refusal', () => {
  const texts = [
    ...['As an AI engineer, earners design and train models.', 'As an AI Product Manager, earners plan products.'],
    ...['As an AI model risk analyst, earners audit models.', 'Als KI-Managerin oder KI-Manager planen Absolventen.'],
    ...['Als KI-Beauftragte tätige Personen', 'Ich kann das Thema eines Gesprächs verstehen'],
    ...['Ich kann diese Texte nicht nur lesen, sondern auch erklären', 'I cannot sleep: a course for coaches.'],
    ...["I can't breathe: first aid", 'We are unable to breathe: first aid training for responders.'],
    ...['Sorry, we missed you: customer service letters that work.', 'Insufficient data handling skills are closed'],
    ...['This request violates policy: how to write refusal notices.', 'No description logic needed'],
  ];
  for (const text of texts) assert.equal(opensWithRefusal(text), false, text);
});
