import type { PersonalValue } from '../personal-values.ts';
import { propertiesOf, type Fold } from './collect-personal.ts';
import { isShapedAsName } from './name-shape.ts';
import { isObject, type Node } from './node.ts';
import { childrenOf } from './open-document.ts';
import { textsIn } from './told-names.ts';
import { isPhrase } from '../redaction/ordinary-words.ts';
import { isOrganisation } from '../redaction/record-values.ts';
import { wordsOf } from '../redaction/words.ts';

/**
 * Who is to be asked about a credential, by the names of its contact points. They hold nothing; a text that tells of them
 * is without them all the same. `Admissions Office` is nobody.
 */
export function contactNames(node: Node, { key, reason, fold }: Removed): PersonalValue[] {
  if (reason !== 'contact') return [];
  const found: PersonalValue[] = [];
  const waiting = [{ node, isPoint: isContact(key) }];
  for (let next = waiting.pop(); next !== undefined && found.length < mostNames; next = waiting.pop()) {
    const { isPoint } = next;
    if (Array.isArray(next.node.value))
      for (const child of childrenOf(next.node)) waiting.push({ node: child, isPoint });
    else if (typeof next.node.value === 'string' && isPoint) found.push(...namesIn(next.node));
    else if (isObject(next.node.value))
      for (const property of propertiesOf(next.node, fold)) {
        if (isPoint && isCalled(property.key)) found.push(...namesIn(property.child));
        else if (typeof property.child.value !== 'string')
          waiting.push({ node: property.child, isPoint: isPoint || isContact(property.key) });
      }
  }
  return found;
}

type Removed = { readonly key: string; readonly reason: string; readonly fold: Fold };

// An organisation has a handful of them.
const mostNames = 50;

function isContact(key: string): boolean {
  return /^(?:target)?contact(?:point|person|name|s)?$/.test(key);
}

function isCalled(key: string): boolean {
  return /^(?:name|label|title|preflabel|contacttype|contactname|contactperson)$/.test(key);
}

/** What those who answer for an organisation are called together: `Secretaría Académica`, `Customer Care`. */
const ofOffice =
  /^(?:secr[eé]t|sekr|segret|serv|aten[cç]|kontakt|conta[ct]|info|support|soporte|b[uü]ro|bureau|uffi|ofici|escrit[óo]rio|admi|berat|verwalt|help|hilfe|coord|koord|dire[ckz]|d[eé]part|abteil|regist|general|haupt|main|central|zentral|customer|kunden|client|learner|student|studie|alumn|estud|care|desk|team|equip|équipe|hotline|presse?|prensa|marketing|sales|vend|vent|bildung|weiterbild|ausbild|fortbild|forma[cçtz]|akad|acad|kurs|curs|cours|campus|sede|schul|escuel|escol|scuol|école)/iu;

function namesIn(node: Node): PersonalValue[] {
  return textsIn(node)
    .map((text) => text.trim())
    .filter(
      (text) =>
        isShapedAsName(text) &&
        !isOrganisation(text) &&
        !isPhrase(wordsOf(text)) &&
        !wordsOf(text).some((word) => ofOffice.test(word)),
    )
    .map((value) => ({ kind: 'contact', value }));
}
