import type { WordLists } from './words/word-lists.ts';

/**
 * A form of participation as nothing but where it is and at what pace, in one order: `modalidad presencial` as
 * `presencial`, `On site, full time` as `fulltime onsite`, `Online, via e-learning` as `elearning`, which is online. Only
 * where each is said once and nothing else is: of two places or paces it matters which belongs to which.
 */
export function inPlainMode(words: readonly string[], lists: WordLists): readonly string[] | undefined {
  if (/\b(?:en|em|in) (?:curso|cours|corso|course)\b/u.test(words.join(' '))) return undefined;
  const named: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phrases.find(({ said }) => said.every((word, offset) => words[at + offset] === word));
    const word = words[at] ?? '';
    if (phrase !== undefined) named.push(phrase.name);
    else if (lists.modes.has(word) || names.has(word)) named.push(word);
    else if (!idle.has(word)) return undefined;
    at += phrase?.said.length ?? 1;
  }
  const isJoined = words.includes('&');
  const isElearning = !isJoined && named.includes('elearning');
  const told = isElearning ? named.filter((name) => name !== 'online') : named;
  const paceCount = told.filter((name) => paceNames.has(name)).length;
  const isOfEach = told.length > 0 && told.length - paceCount < 2 && paceCount < 2;
  return isOfEach &&
    (!isJoined || (told.length === 2 && told.some((name) => /^(?:selfpaced|fulltime|parttime)$/.test(name))))
    ? told.toSorted()
    : undefined;
}

/** One name of each that several words have; `present` and `remote` in the words of their own language. */
const phrases = `
  distancia = a distancia | à distância | a distância
  distance = à distance
  distanza = a distanza
  afstand = op afstand
  onsite = op locatie | vor ort | sur site | in loco
  fulltime = tiempo completo | tempo pieno | tempo integral | tempo inteiro | temps plein | plein temps
  parttime = tiempo parcial | tempo parziale | tempo parcial | temps partiel
  live = in diretta | diretta | en directo | en direct | ao vivo
  distancia = educação a distância | educação distância | ead
  présentiel = en présence | présence
  blended = blended learning
  selfpaced = at your own pace | at own pace | a tu propio ritmo | a tu ritmo | tu propio ritmo | tu ritmo | a su propio ritmo | a su ritmo | à votre rythme | votre rythme | à son rythme | son rythme | im eigenen tempo | eigenen tempo | ao seu ritmo | ao seu próprio ritmo | al proprio ritmo | proprio ritmo | in eigen tempo | op eigen tempo | eigen tempo
  klassikaal = klassikale les | klassikale lessen | klassikaal onderwijs
`
  .split('\n')
  .flatMap((line) => {
    const [name = '', forms = ''] = line.split('=').map((part) => part.trim());
    return forms.split(' | ').map((form) => ({ name, said: form.split(' ') }));
  })
  .filter(({ name }) => name !== '');

const paceNames = new Set(
  'fulltime parttime tempsplein tempspartiel vollzeit teilzeit voltijd deeltijd live selfpaced evening evenings weekend weekends ondemand asynchronous synchronous asynchron synchron asíncrono asíncrona síncrono síncrona assíncrono assíncrona sincrono asincrono synchrone asynchrone selfstudy selfdirected instructorled'.split(
    ' ',
  ),
);
const names = new Set([...'online elearning inperson onsite praesenz'.split(' '), ...paceNames]);

/** What only says that a way to take part follows, or that it is one. */
const idle = new Set(
  ', ( ) : & by via through in en em a à de di per par por op delivery delivered taught course mode modalidad manera forma formación curso modalité formation cours regime modalidade formação modalità formazione corso kurs unterricht cursus'.split(
    ' ',
  ),
);
