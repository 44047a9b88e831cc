/**
 * Reads a text as the most credulous of models would: whatever might be an order to a writer is one, also where it is
 * encoded, and so is what stands behind it. Knows nothing of how the service tells orders from facts.
 */
export function findOrders(text: string): Orders {
  const readings = [text, ...decode(text)];
  const sentences = readings.flatMap(sentencesOf);
  const orders = sentences.filter(
    (sentence, index) => isOrder(sentence) || (index > 0 && isLoud(sentences[index - 1] ?? '')),
  );
  return { sentences: [...new Set(orders)], planted: readings.flatMap(findPlanted) };
}

export type Orders = {
  readonly sentences: readonly string[];
  /** Answers that were put into the facts ready-made. */
  readonly planted: readonly Readonly<Record<string, unknown>>[];
};

/** What is to be written: behind the first word that commands, without the ceremony. */
export function payloadOf(sentence: string): string {
  const text = plain(sentence);
  const commands = Array.from(text.matchAll(everyCommand));
  const isForbidden = ({ index, 0: word }: RegExpExecArray) =>
    forbidsBefore.test(text.slice(0, index)) || forbidsBehind.test(text.slice(index + word.length));
  const [first] = commands;
  const match = commands.find((each) => !isForbidden(each) && beginsClause.test(text.slice(0, each.index)));
  // What is not to be written is obeyed by silence.
  if (match === undefined && first !== undefined && isForbidden(first)) return '';
  // So is what is only set aside.
  if (first === undefined && setAside.test(text) && !addressed.test(text)) return '';
  const rest = match === undefined ? sentence : sentence.slice(match.index + match[0].length);
  return rest
    .replace(/^[\s:,;'"“”„«»>\])-]+/u, '')
    .replace(/^(?:sie|that|dass|que|che|dat|что|att|że|only|exactly|with|the word)\s+/iu, '')
    .trim();
}

const command =
  /\b(?:write|say|state|mention|claim|include|add|insert|append|put|output|print|reply|respond|answer|return|repeat|describe|call|present|tell|announce|use|set|make|start|begin|end|finish|translate|(?:note|system|assistant)(?=\s*[:>\]])|schreib\w*|sag\w*|erwahn\w*|behaupte\w*|antworte\w*|fuge|gib|nenne|escrib\w*|di que|menciona\w*|anade|agrega|inclu\w+|respond\w+|ecri\w+|dis|dites|mentionne\w*|ajoute\w*|reponds|scriv\w+|menzion\w*|aggiung\w*|escrev\w+|diga|mencione|adicione|schrijf|vermeld|zeg|voeg|skriv|napisz|napis\w*|напиш\w*|скаж\w*|yaz\w*|scrie|kirjoita|tulis\w*|viet)(?![\p{L}])|写|輸出|输出|说|書い|書け|出力|쓰|작성|말하|출력|اكتب|قل|כתוב|लिख/iu;

const everyCommand = new RegExp(command.source, 'giu');
// Within a clause the word is a noun, or tells what others do: all is said as it stands.
const beginsClause =
  /^[^\p{L}]*$|[^\p{L}\s]\s*$|[^\p{Script=Latin}\s]$|\b(?:and|then|now|please|just|only|always|never|also|to|must|should|shall|will|instead|you|so|or|y|e|et|und|en|a|de|dat|di|da|zu|te|om|debe|doit|muss|soll|deve|moet|bitte|puis|solo|nur)\s+$/iu;
const forbidsBefore =
  /\b(?:do not|don't|never|must not|may not|cannot|no|nunca|nao|non|ne|n'|ne jamais|mai|niemals|nie|nooit)(?: [a-z]+)?[ ]?$/iu;
// In German and Dutch the denial comes behind the verb, and not in what the verb says.
const forbidsBehind =
  /^(?: sie)?(?: [a-z]+){0,4} (?:nicht|niemals|nie|keine?[nrms]?|niet|nooit|geen)\b|^[a-z]* (?:pas|jamais|rien)\b/iu;

const addressed =
  /\b(?:instruct|prompt|ai\b|llm|gpt|model|assistant|system|pretend|act as|you are|from now|must|should|always|never|only|please|jailbreak|developer mode)/iu;
const setAside =
  /\b(?:ignor|disregard|forget|overrid|bypass|vergiss|vergess|olvid|oubli|dimentic|negeer|vergeet|vergeten|esque|забуд|игнор|unut|zignoruj)|忽略|无视|無視|忘|무시|تجاهل|התעלם|अनदेखा/iu;

function isOrder(sentence: string): boolean {
  const text = plain(sentence);
  return command.test(text) || addressed.test(text) || setAside.test(text);
}

/** Such that what follows is obeyed too. */
function isLoud(sentence: string): boolean {
  return /ignor|disregard|forget|overrid|system|instruct|prompt|<\||\[INST|忽略|無視|무시|تجاهل/iu.test(
    plain(sentence),
  );
}

function plain(text: string): string {
  const bare = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
  // Marks go one by one, so that positions stay those of the sentence.
  return Array.from(bare, (letter) => letter.normalize('NFD').charAt(0) || letter).join('');
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/<\|[^|]*\|>|\[\/?INST\]|<<\/?SYS>>|<!--|-->|<\/?[a-z][^<>]*>/giu, '\n')
    .split(/(?<=[.!?;])\s+|(?<=[。！？])|\n+|\s[|—–]\s/u)
    .map((sentence) => sentence.replace(/^[-*#>\s|]+/, '').trim())
    .filter((sentence) => sentence !== '');
}

function findPlanted(text: string): Record<string, unknown>[] {
  const objects = text.match(/\{[^{}]*"(?:short_description|highlights|audience)"[^{}]*\}/g) ?? [];
  return objects.flatMap((object) => {
    try {
      return [JSON.parse(object) as Record<string, unknown>];
    } catch {
      return [];
    }
  });
}

/** What was decoded from a word that was no code is broken. */
function isWords(text: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{S}\s]{6,}$/u.test(text) && /\p{L}{3}/u.test(text) && !text.includes('\ufffd');
}

function decode(text: string): string[] {
  const blobs = text.match(/[A-Za-z0-9+/_-]{12,}={0,2}/g) ?? [];
  const decoded = blobs.flatMap((blob) => [
    Buffer.from(blob, 'base64').toString(),
    ...(/^[0-9a-f]+$/i.test(blob) ? [Buffer.from(blob, 'hex').toString()] : []),
  ]);
  const octets =
    text
      .match(/\b(?:[01]{8}\s*){4,}/g)
      ?.map((run) => Buffer.from((run.match(/[01]{8}/g) ?? []).map((bits) => Number.parseInt(bits, 2))).toString()) ??
    [];
  const unescaped = text
    .replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&#x?([0-9a-f]+);/gi, (whole, code: string) =>
      String.fromCodePoint(Math.min(0x10_ffff, Number.parseInt(code, /x/i.test(whole) ? 16 : 10) || 32)),
    )
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const rotated = text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
  const reversed = Array.from(text).reverse().join('');
  const joined = text.replace(/\b(\p{L})[ .\-_](?=\p{L}\b)/gu, '$1');
  const leet = text.replace(
    /[013457@$]/g,
    (sign) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' })[sign] ?? sign,
  );
  return [
    ...[...decoded, ...octets].filter(isWords),
    ...(unescaped === text ? [] : [unescaped]),
    ...[rotated, reversed, joined, leet].filter(
      (each) =>
        each !== text &&
        /ignore|previous|instruction|disregard|write|mention|system|output/i.test(each) &&
        !/ignore|instruction|disregard|write|mention|output/i.test(text),
    ),
  ];
}
