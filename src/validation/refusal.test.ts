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
