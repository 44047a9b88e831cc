import { phraseList, withSingulars, wordSet, type PhraseList, type WordLists } from './word-lists.ts';

/** What is counted and what is scored, in languages that have no longer lists of it. */
type AmountWords = Pick<
  WordLists,
  'every' | 'counted' | 'scores' | 'minimal' | 'scoreLinks' | 'listing' | 'tested' | 'measureLinks'
>;

export const amountWords = {
  en: amounts({
    every: '',
    counted: '',
    scores: 'score mark grade attendance accuracy points percentage gpa age',
    minimal: '≥ = minimum | min\n≤ = maximum | max',
    scoreLinks: 'of :',
    listing: 'covers covering includes including comprises comprising explores addresses explains describes',
    tested:
      'exam test quiz assessment interview viva paper coursework observation assignment portfolio project practical lesson discussion',
    measureLinks: 'of with lasting containing has comprising',
  }),
  es: amounts({
    every: 'todos cada',
    counted: `
      candidato:candidatos alumno:alumnos estudiante:estudiantes aspirante:aspirantes trabajo:trabajos taller:talleres
      entrega:entregas visita:visitas cuestionario:cuestionarios evaluación:evaluaciones módulo:módulos
      sesión:sesiones unidad:unidades clase:clases curso:cursos examen:exámenes prueba:pruebas tarea:tareas
      actividad:actividades ejercicio:ejercicios proyecto:proyectos asignatura:asignaturas materia:materias
      lección:lecciones práctica:prácticas pregunta:preguntas bloque:bloques tema:temas parte:partes
      participante:participantes competencia:competencias requisito:requisitos
    `,
    scores: 'nota calificación puntuación puntaje asistencia',
    minimal: '≥ = mínimo | mínima\n≤ = máximo | máxima',
    scoreLinks: 'de :',
    listing: 'abarca incluye cubre trata aborda comprende estudia estudian explica incluidos incluidas',
    tested: 'examen prueba test cuestionario entrevista evaluación ejercicio trabajo',
    measureLinks: 'de con',
  }),
  fr: amounts({
    every: 'tous chaque chacun chacune',
    counted: `
      candidat:candidats stagiaire:stagiaires étudiant:étudiants apprenant:apprenants quiz:quiz test:tests
      travail:travaux cours:cours visite:visites journée:journées module:modules séance:séances session:sessions
      unité:unités examen:examens épreuve:épreuves devoir:devoirs activité:activités exercice:exercices
      atelier:ateliers projet:projets matière:matières leçon:leçons stage:stages question:questions bloc:blocs
      partie:parties participant:participants compétence:compétences évaluation:évaluations
    `,
    scores: 'note score moyenne résultat assiduité présence',
    minimal: '≥ = minimale | minimum | minimal\n≤ = maximale | maximum | maximal',
    scoreLinks: 'de :',
    listing: 'couvre comprend aborde inclut traite étudie explique dont',
    tested: 'examen épreuve test questionnaire qcm entretien évaluation',
    measureLinks: 'de à avec',
  }),
  de: amounts({
    every: 'alle allen aller jedes jeder jede jeden jedem',
    counted: `
      kandidat:kandidaten teilnehmende:teilnehmenden test:tests lehrgang:lehrgaenge hausarbeit:hausarbeiten
      klausur:klausuren wochenende:wochenenden abend:abende,abenden tag:tage,tagen modul:module,modulen
      einheit:einheiten pruefung:pruefungen kurs:kurse,kursen seminar:seminare,seminaren aufgabe:aufgaben
      uebung:uebungen projekt:projekte,projekten sitzung:sitzungen lektion:lektionen termin:termine,terminen
      teil:teile,teilen frage:fragen workshop:workshops praktikum:praktika teilnehmer:teilnehmern
      lernfeld:lernfelder,lernfeldern fach:faecher,faechern baustein:bausteine,bausteinen
    `,
    scores: 'note punktzahl ergebnis gesamtnote mindestnote anwesenheit',
    minimal: '≥ = minimum\n≤ = maximum',
    scoreLinks: 'von :',
    listing: 'umfasst behandelt beinhaltet vermittelt thematisiert erklaert',
    tested: 'pruefung test klausur abschlusspruefung fachgespraech gespraech quiz',
    measureLinks: 'von mit ueber',
  }),
  pt: amounts({
    every: 'todos cada',
    counted: `
      candidato:candidatos aluno:alunos formando:formandos estudante:estudantes teste:testes visita:visitas
      sessão:sessões avaliação:avaliações questionário:questionários módulo:módulos unidade:unidades aula:aulas
      curso:cursos exame:exames prova:provas tarefa:tarefas atividade:atividades exercício:exercícios oficina:oficinas
      projeto:projetos disciplina:disciplinas lição:lições questão:questões pergunta:perguntas bloco:blocos
      parte:partes participante:participantes trabalho:trabalhos etapa:etapas
    `,
    scores: 'nota classificação pontuação frequência assiduidade presença aproveitamento',
    minimal: '≥ = mínimo | mínima\n≤ = máximo | máxima',
    scoreLinks: 'de :',
    listing: 'abrange inclui cobre trata aborda compreende estuda estudam explica incluindo',
    tested: 'exame prova teste questionário entrevista avaliação trabalho',
    measureLinks: 'de com',
  }),
  it: amounts({
    every: 'tutti ogni ciascun ciascuno ciascuna',
    counted: `
      candidato:candidati corsista:corsisti studente:studenti allievo:allievi test:test elaborato:elaborati
      visita:visite quiz:quiz questionario:questionari tirocinio:tirocini modulo:moduli sessione:sessioni unità:unità
      lezione:lezioni corso:corsi esame:esami prova:prove compito:compiti attività:attività esercizio:esercizi
      esercitazione:esercitazioni laboratorio:laboratori progetto:progetti materia:materie incontro:incontri
      domanda:domande parte:parti partecipante:partecipanti verifica:verifiche seminario:seminari
    `,
    scores: 'voto punteggio votazione frequenza presenza media',
    minimal: '≥ = minimo | minima\n≤ = massimo | massima',
    scoreLinks: 'di :',
    listing: 'comprende include tratta affronta copre studia studiano spiega cui',
    tested: 'esame prova test quiz questionario colloquio verifica',
    measureLinks: 'di con da',
  }),
  nl: amounts({
    every: 'alle elke elk iedere ieder',
    counted: `
      kandidaat:kandidaten cursist:cursisten student:studenten tentamen:tentamens werkstuk:werkstukken
      praktijkdag:praktijkdagen module:modules sessie:sessies eenheid:eenheden les:lessen cursus:cursussen
      examen:examens toets:toetsen opdracht:opdrachten activiteit:activiteiten oefening:oefeningen workshop:workshops
      project:projecten vak:vakken bijeenkomst:bijeenkomsten vraag:vragen deel:delen deelnemer:deelnemers
      onderdeel:onderdelen lesdag:lesdagen praktijkopdracht:praktijkopdrachten
    `,
    scores: 'cijfer score eindcijfer aanwezigheid resultaat',
    minimal: '≥ = minimum\n≤ = maximum',
    scoreLinks: 'van :',
    listing: 'behandelt omvat bevat bespreekt',
    tested: 'examen toets test quiz gesprek theorietoets praktijktoets theorie-examen',
    measureLinks: 'van met',
  }),
} as const;

/** Words like `module:modules`: the singular, then its plurals. */
function countedIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...wordSet(text)].flatMap((entry) => {
      const [one = '', plurals = ''] = entry.split(':');
      return plurals.split(',').map((plural): [string, string] => [plural, one]);
    }),
  );
}

function amounts(text: Readonly<Record<keyof AmountWords, string>>): AmountWords {
  const minimal: PhraseList = phraseList(text.minimal);
  return {
    every: wordSet(text.every),
    counted: withSingulars(countedIn(text.counted)),
    scores: wordSet(text.scores),
    minimal: new Map(
      [...minimal].flatMap(([word, phrases]) => phrases.map(({ canonical }) => [word, canonical] as const)),
    ),
    scoreLinks: wordSet(text.scoreLinks),
    listing: wordSet(text.listing),
    tested: wordSet(text.tested),
    measureLinks: wordSet(text.measureLinks),
  };
}
