import type { Reword } from './sentences.ts';

/**
 * A form of participation in the words of one list, each part of it known: `Online; o aluno define o próprio ritmo` as
 * `Online, no ritmo do aluno`. E-learning is no online course here, nor is on site in person, which may be elsewhere.
 */
export const withPlainMode: Reword = (sentence, { language }) => {
  const known = modes.get(language);
  // Online and in person are two, online, in person may be one.
  const [joint] = and.exec(sentence) ?? [];
  const parts = sentence.split(joint ?? /, | avec /u).map((part) => known?.get(part.trim().toLowerCase()));
  const told = parts.filter((part) => part !== undefined);
  return told.length === parts.length ? [told.toSorted().join(joint ?? ', ')] : [];
};

const and = / (?:and|y|e|et|und|en) (?!présen|distan|ligne|línea|linha)/u;

/** `one = said | said`, a language. */
const texts: Readonly<Record<string, string>> = {
  en: `
    In person = in person | face to face | face-to-face
    On site = on site | on-site | onsite
    Online = online
    Instructor-led = instructor-led | instructor led | led by an instructor
    Self-paced = self-paced | self paced | at the learner's own pace | at your own pace | at the learner's pace
    Self-paced e-learning = self-paced e-learning | e-learning at the learner's own pace | e-learning at your own pace
    Blended = blended | blended learning
    Part time = part time | part-time
    Full time = full time | full-time
    Fully online = fully online | entirely online | delivered entirely online | delivered fully online
    Live-proctored exam = live-proctored exam | exam with a live proctor
    Live-proctored remote exam = live-proctored remote exam | remote exam with a live proctor
    Live-proctored online exam = live-proctored online exam | online exam with a live proctor`,
  es: `
    En línea = en línea | por internet | online | a través de internet
    A distancia = a distancia
    Presencial = presencial | de forma presencial | modalidad presencial
    Semipresencial = semipresencial | mixta | modalidad mixta
    A su ritmo = a su ritmo | a su propio ritmo | al ritmo del alumno | al propio ritmo`,
  fr: `
    En ligne = en ligne | par internet | sur internet
    À distance = à distance | en distanciel | distanciel
    Présentiel = présentiel | en présentiel | cours en présentiel | cours en présence | en présence
    Alternance = alternance | en alternance
    À son rythme = à son rythme | à son propre rythme | au rythme de l'apprenant`,
  pt: `
    Online = online | em linha | pela internet
    À distância = à distância | a distância
    Presencial = presencial | em regime presencial | modalidade presencial
    Ao ritmo do aluno = no ritmo do aluno | ao ritmo do aluno | o aluno define o próprio ritmo | ao próprio ritmo | no próprio ritmo`,
  it: `
    Online = online | in linea | via internet
    A distanza = a distanza
    In presenza = in presenza | in modalità presenziale
    Al proprio ritmo = al proprio ritmo | con i propri tempi | secondo il proprio ritmo`,
  de: `
    Online = online | im internet
    Präsenz = präsenz | in präsenz | präsenzunterricht | präsenzveranstaltung
    Berufsbegleitend = berufsbegleitend | neben dem beruf
    Im eigenen Tempo = im eigenen tempo | in eigenem tempo | selbstbestimmtes tempo`,
  nl: `
    Online = online | via internet
    Op afstand = op afstand
    Klassikaal = klassikaal
    In eigen tempo = in eigen tempo | op eigen tempo | in het eigen tempo`,
};

const modes: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(texts).map(([language, text]) => [
    language,
    new Map(
      text
        .split('\n')
        .filter((line) => line.includes('='))
        .flatMap((line) => {
          const [name = '', forms = ''] = line.split('=').map((part) => part.trim());
          return forms.split('|').map((form): [string, string] => [form.trim(), name]);
        }),
    ),
  ]),
);
