import { toCardinal, toOrdinal } from 'n2words/pt-PT';

import { portugueseConcepts } from './portuguese-concepts.ts';
import type { Words } from './words.ts';

export const portuguese: Words = {
  language: 'pt',
  spell: { cardinal: toCardinal, ordinal: toOrdinal },
  cardinals:
    'zero=0 bi=2 tri=3 quinqu=5 duas=2 quatorze=14 dezesseis=16 dezessete=17 dezenove=19 cento=100 duzentas=200 trezentas=300 quatrocentas=400 quinhentas=500 seiscentas=600 setecentas=700 oitocentas=800 novecentas=900 quinzena=15 vintena=20 trintena=30',
  ordinals: '',
  pairs: 'ambos ambas',
  articles: 'um=1 uma=1',
  groups: 'dúzia=12 dúzias=12 dezena=10 dezenas=10 centena=100 centenas=100',
  hundred: '',
  thousand: 'mil',
  million: 'milhão milhões',
  joints: 'e',
  halves: 'meio=0.5 meia=0.5',
  units: {
    second: 'segundos',
    minute: 'minuto, minutos, min',
    quarterHour: 'quarto de hora, quartos de hora',
    hour: 'hora, horas, h',
    halfDay: 'meio dia, meios dias, meia jornada, meias jornadas',
    day: 'dia, dias, jornada, jornadas',
    week: 'semana, semanas',
    fortnight: 'quinzena, quinzenas',
    weekend: 'fim de semana, fins de semana, final de semana, finais de semana',
    month: 'mês, meses',
    term: 'semestre, semestres, trimestre, trimestres',
    year: 'ano, anos, bienal*, trienal*, quinquenal*',
    decade: 'década, décadas',
    century: 'século, séculos',
    quarterCentury: 'quarto de século, quartos de século',
    half: 'metade',
    percent: 'por cento, porcento',
    third: 'terços, terça parte, terço das, terço dos, terço da, terço do',
    fourth: 'quartos, quarto das, quarto dos, quarta parte, quartas partes',
    quarterYear: 'quarto de ano',
    tenth: 'décimos, décimo das, décimo dos, décima parte',
    fifth: 'quintos, quinto das, quinto dos, quinta parte',
    ects: 'ects, créditos ects',
    cpd: 'cpd, pdu, ceu',
    credit: 'crédito, créditos',
    point: 'ponto, pontos, valores',
    euro: 'euro, euros, reais',
    dollar: 'dólar, dólares',
    pound: 'libras esterlinas',
    franc: 'francos',
    gram: 'grama, gramas, g',
    kilogram: 'quilograma, quilogramas, quilo, quilos, kg',
    tonne: 'tonelada, toneladas, t',
    millimetre: 'milímetro, milímetros, mm',
    centimetre: 'centímetro, centímetros, cm',
    metre: 'metro, metros, m',
    kilometre: 'quilómetro, quilómetros, quilômetro, quilômetros, km',
    mile: 'milha, milhas',
    foot: 'pés',
    hectare: 'hectare, hectares, ha',
    litre: 'litro, litros, l',
    degree: 'graus, celsius',
  },
  counted: {
    module: 'módulo*, unidade, unidades, capítulo*, bloco*, partes, secções, seções',
    session:
      'sessão, sessões, aula, aulas, lição, lições, seminário*, webinar*, encontro*, palestra*, reunião, reuniões',
    exercise: 'exercício*, prática*, tarefa*, atividade*, laboratório*, caso prático, casos práticos',
    project: 'projeto, projetos',
    exam: 'exame, exames, prova, provas, teste, testes, avaliaç*, avaliação',
    question: 'pergunta, perguntas, questão, questões',
    attempt: 'tentativa, tentativas, convocatória*, chamada, chamadas',
    skill: 'competência, competências, habilidade*, capacidades, capacidade, aptidão, aptidões',
    outcome: 'resultado de aprendizagem, resultados de aprendizagem, resultados, objetivo*, meta, metas',
    course: 'curso, cursos, oficina*, formação, formações, programa*, treinamento*, workshop*',
    topic:
      'tema, temas, área, áreas, assunto*, tópico*, domínios, matéria*, eixos, conteúdo*, aspeto*, aspecto*, eixo, pilar, pilares',
    person:
      'pessoa*, participante*, estudante*, aluno*, aluna*, formando*, profissionais, membros, titulares, voluntári*, titular, candidat*',
    company: 'empresa*, empregador*, organizaç*, companhia*, parceiros',
    country: 'país, países',
    language: 'idioma*, língua, línguas',
    institution:
      'universidade*, escola*, instituiç*, instituto*, centros, centro, academia*, entidade, entidades, faculdade*',
    page: 'página*',
    word: 'palavras',
    step: 'passo, passos, fase, fases, etapa*',
    level: 'nível, níveis, graus, ciclo',
  },
  qualifiers: {
    least:
      'mínimo, ou mais, e mais, ou posterior, ou superior, ou mais recente, em diante, no mínimo de, com o mínimo de, maiores de, mínimos, mínimas, quando menos, ou posteriores, de mínimo, igual ou maior que, desde os, a partir de os, já completaram os, completados os, já fizeram os, fez os',
    more: 'mais pesad* do que, mais pesad* que, maiores que, passou dos, passaram dos, passou os, passaram os, ultrapassou os, ultrapassaram os, para lá dos, além dos, passa de, passam de, já passaram dos',
    most: 'máximo, ou menos, ou anterior, ou inferior, não passam de, não passa de, como máximo, máximos, máximas, o máximo de, com o máximo de, limite de',
    less: 'ainda não têm, ainda não tem, ainda não fez, ainda não completou, ainda não completaram, menores de, mais leve* que, mais leve* do que, menores que, menores do que, não completaram, não completaram os, não tenham completado, ainda não completou os, ainda não fez os, não completou os, antes de completar os, antes de fazer os, antes dos',
    about: 'uns, umas, aproximados, aproximadas, mais ou menos',
    over: '',
  },
  labels: {
    level: 'nível, níveis, grau, categoria, patamar, etapa, escalão, kyu, dan, gup',
    part: 'parte, módulo, capítulo, ato, secção, seção, fase, passo, volume, unidade, bloco, dia, semana, lição, ano, tema',
    version: 'versão, versões, edição, v, revisão',
    eqf: 'qeq, quadro europeu de qualificações',
    exam: 'exame, prova, teste',
  },
  months: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  marks: {
    negator:
      'tão pouco, não, sem, nenhum, nenhuma, nunca, nem, tampouco, jamais, nada, ninguém, dispensa, dispensam, prescinde, prescindem, excluíd*, exclui, excluem, exceto, carece, carecem, ausência de, não se trata de um, não se trata de uma',
    required:
      'obrigado a, obrigada a, obrigados a, obrigadas a, se exige, se exigem, obrigatóri*, exigid*, requerid*, imprescindív*, tem que, têm que, indispensáv*, tem de, têm de, há que, exige se, exigem se, requerem se, é forçoso, condição de entrada, mandatóri*, deve ter, devem ter, deverá ter, deverão ter, deve possuir, devem possuir, deverá possuir, deverão possuir, deve contar, devem contar, deverá contar, deverão contar, deve apresentar, devem apresentar, deverá apresentar, deverão apresentar, deve trazer, devem trazer, deverá trazer, deverão trazer, deve levar, devem levar, deverá levar, deverão levar, deve comprovar, devem comprovar, deverá comprovar, deverão comprovar, deve superar, devem superar, deverá superar, deverão superar, deve entregar, devem entregar, deverá entregar, deverão entregar, deve dispor, devem dispor, deverá dispor, deverão dispor, deve demonstrar, devem demonstrar, deverá demonstrar, deverão demonstrar, deve realizar, devem realizar, deverá realizar, deverão realizar, deve completar, devem completar, deverá completar, deverão completar, deve concluir, devem concluir, deverá concluir, deverão concluir, deve cumprir, devem cumprir, deverá cumprir, deverão cumprir, deve assistir, devem assistir, deverá assistir, deverão assistir, deve passar, devem passar, deverá passar, deverão passar, deve conhecer, devem conhecer, deverá conhecer, deverão conhecer, deve saber, devem saber, deverá saber, deverão saber, deve obter, devem obter, deverá obter, deverão obter, deve frequentar, devem frequentar, deverá frequentar, deverão frequentar, participante deve, participantes devem, aluno deve, alunos devem, candidato deve, candidatos devem, formando deve, formandos devem, titular deve, titulares devem, estudante deve, estudantes devem, pessoas devem, interessados devem, devem ser, deve se apresentar, deverá ser, deverão ser, deve ser apresentad*, devem ser apresentad*, deve ser entregue, exige um, exigem um, requer um, requerem um, exige uma, exigem uma, requer uma, requerem uma, exige o, exigem o, requer o, requerem o, exige a, exigem a, requer a, requerem a, exige os, exigem os, requer os, requerem os, exige as, exigem as, requer as, requerem as, exige ter, exigem ter, requer ter, requerem ter, exige haver, exigem haver, requer haver, requerem haver, exige aprovação, exigem aprovação, requer aprovação, requerem aprovação, exige superar, exigem superar, requer superar, requerem superar, exige experiência, exigem experiência, requer experiência, requerem experiência, exige conhecimentos, exigem conhecimentos, requer conhecimentos, requerem conhecimentos, exige estar, exigem estar, requer estar, requerem estar, exige ser, exigem ser, requer ser, requerem ser, exige saber, exigem saber, requer saber, requerem saber, exige dominar, exigem dominar, requer dominar, requerem dominar, exige apresentar, exigem apresentar, requer apresentar, requerem apresentar, exige entregar, exigem entregar, requer entregar, requerem entregar, exige frequência, exigem frequência, requer frequência, requerem frequência, exige passar, exigem passar, requer passar, requerem passar, requer se, é exigid*, é requerid*, requer que, exige que, é requisito, são requisitos, será requisito, requisito indispensável, requisito obrigatório',
    needed:
      'necessári*, é preciso, precis*, necessita*, requisito*, pede, pedem, supõe, faz falta, fazem falta, necessita de',
    optional:
      'valorizad*, opção de, valoriza se, desejad*, idealmente, são úteis, resultam úteis, uma vantagem, uma mais valia, opciona*, facultativ*, recomend*, aconselh*, sugerid*, sugere*, desejáv*, optativ*, pode também, não é obrigatóri*, conveniente, se quiser*, se desejar*, quem quiser, quem desejar, eventual*, voluntariamente, de forma voluntária, é voluntári*, preferível, preferíveis, preferencialmente, de preferência, convém, sugere se, é útil, seria útil, se possível, é possível, a título voluntário',
    prepared:
      'orientad* para, orientad* ao, tendo em vista, os olhos postos no, os olhos postos na, com vista ao, com vista à, com vista às, com vista aos, rumo ao, rumo à, prepara para, prepara * para, prepara * * para, prepara * * * para, preparam para, preparar se para, preparado para, preparar para, preparar o exame, preparar a prova, prepara o exame, preparatóri*, com vista a, rumo a, a caminho de, com foco no exame, revisão para, de olho no, voltad* para o exame, voltad* ao exame, preparação para, preparação do exame, preparação de exames, preparação da prova, preparação das provas, curso de preparação, preparação ao, treina para, treinar para, treinam para, um simulado, o simulado, os simulados, no simulado, nos simulados, com simulado, com simulados, de simulados, e simulados, simulado com, simulado final, simulados do exame, exame simulado, exames simulados, revisão do exame, revisão dos conteúdos do exame, voltad* à preparação, ajuda a preparar, pretende fazer, pretendem fazer, quer fazer, querem fazer, vai fazer, vão fazer, desejam fazer, deseja fazer, tencionam fazer, candidatos ao, candidatos a, se quer apresentar, quer apresentar se, querem apresentar se, se querem apresentar, pretende apresentar, pretendem apresentar, pretende prestar, pretendem prestar, vai prestar, vão prestar, querem prestar, quer prestar, pretende realizar, pretendem realizar, quer realizar, querem realizar, vai realizar, vão realizar, desejam prestar, desejam realizar, candidatos à, candidatas a, se vai apresentar, se vão apresentar',
    attended:
      'assiduidade, ver todos, ver todas, ver os, ver as, conectar-se, estar presente, ler todo*, assistir, assistiu, assistiram, assistido, assistência às, assistência a, assistência mínima, assistência obrigatória, participar, participação, participou, participaram, participado, participa em, participa na, participa no, participam em, participam na, participam no, participa da, participa do, participam da, participam do, presença, presenças, comparecer, comparência, comparecimento, compareceu, compareceram, frequência, frequentar, frequentou, frequentaram, frequentado, frequentada, visualizar os, visualizar as, visualizar o, visualização dos vídeos, visualização do vídeo, visualização completa',
    introductory:
      'introdu*, iniciação, sensibiliza*, noções, primeiros passos, fundamentos, básic*, consciencialização, conscientização, panorama, palestra, orientação, visão geral',
    pending:
      'em curso, em trâmite, pendente*, em processo, em análise, ainda não, em tramitação, aguarda, pedida, pedido de acreditação, pedido de certificação, pedido de reconhecimento, acreditação requerida, aguardam, solicitada',
    capability:
      'competência*, competente*, capacidade*, conhecimento*, conhece, habilidade*, domínio, domina*, sabe, sabem, pode, podem, capaz, capazes, aptid*, aptidão, perícia, compreensão, compreende',
    rate: 'por, cada, vez, vezes, a, à, ao',
    idle: 'pode servir, podem servir, desde o primeiro dia, desde o dia um, um * de cada vez, uma * de cada vez, um a um, uma a uma, sem esquecer, pode se, podem se, regra número um, prioridade número um, inimigo número um, a quatro mãos, dois a dois, máquina* virtua*, realidade virtual, primeiros socorros, primeiro passo, primeiros passos, primeira linha, primeiro lugar, em primeiro, pela primeira vez, primeira vez, primeira mão, primeiro contacto, primeiro contato, segunda mão, segundo plano, segunda língua, segunda feira, terça feira, quarta feira, quinta feira, sexta feira, terceira idade, terceiro setor, terceiros, um dos, uma das, um de, uma de, um a um, uma a uma, cada um, cada uma, resíduos zero, confiança zero, do zero, a partir do zero, boas práticas, melhores práticas, não só, não apenas, mas também, melhor compreensão, entrevista de emprego, entrevistas de emprego, procura de emprego, procuram emprego, busca de emprego, um dia, dia a dia, em dia, hoje em dia, todos os dias, as 24 horas, plano diretor, dados mestres, três dimensões, modo de emprego, mão de obra, tempo livre, tempos livres, software livre, local de trabalho, grupo de trabalho, trabalho em equipa, trabalho em equipe, trabalho em grupo, prova de conceito, à prova de, posto de trabalho, postos de trabalho, plano de trabalho, prova cega, no trabalho, pouca ou nenhuma, em testes, sobretudo, da melhor forma, da melhor maneira, foi isso, por meio de, por meio d*, no meio d*, em meio a, ao meio, meio ambiente, meia idade, no meio, *ar melhor, *er melhor, *ir melhor, melhor se, uma melhor *, um melhor *, melhores condições, não substitui, não isenta, não dispensa, não substituem, à prova, põe à prova, pôr à prova, prova* de vinho*, prova* de café*, prova* de azeite*, prova* de queijo*, prova* de cerveja*, prova* de chá*, prova organoléptica, prova dos vinhos, prova de esforço, teste de usabilidade, teste de usuári*, teste de stress, exame físico, exame clínico, exame médico, exame neurológico, exame de consciência, regra* de ouro, século de ouro, milhares de anos, centenas de anos, milhões de anos, dezenas de anos, ao longo de toda a vida, ao longo da vida, durante toda a vida, licença* de software, licença* aberta*, licença* livre*, licença creative commons, licença de utilização, licença de uso, autoridade competente, desenvolvimento profissional contínuo, desenvolvimento profissional docente, apoiad* por evidência*, em colaboração com outr*, em colaboração com colegas, em colaboração com os colegas, em colaboração com o grupo, em colaboração com os restantes, portfólio de produtos, portfólio de investimentos, portefólio de produtos, carteira de clientes, sem fins lucrativos, nenhum outro requisito, domínio público, domínio de internet, nome de domínio, nomes de domínio, cultura geral, primeiro ciclo, segundo ciclo, primeiro plano, na primeira pessoa, terceira pessoa, de um só, de uma só, mais de uma vez, mais do que uma vez, dá se por concluíd*, abre a porta ao mundo da, abre as portas ao mundo da, abre a porta para o mundo da, abre as portas para o mundo da, abre a porta ao conhecimento, abre a porta ao universo, abre as portas ao universo, exame do paciente, exame da pele, exame visual, colocad* online, colocou online, colocaram online, colocar online, colocam online, pôr online, publicad* online, publicar online, loja online, venda online, vendas online, grau de domínio de, grau de domínio do, grau de domínio da, de primeira mão, num dois por três, em dois tempos e três movimentos, duas a duas, três a três, dois coelhos, dois coelhos de uma cajadada, quatro ventos, aos quatro cantos, mil maravilhas, primeira vista, duas sem três, sexto sentido, sétimo céu, sete mares, sete chaves, duas faces da mesma moeda, primeiro momento, segundo momento, antes de mais, própria quinta, numa quinta, quinta pedagógica, quintas pedagógicas, quinta biológica, quintas biológicas',
  },
  concepts: portugueseConcepts,
  functionWords:
    'o os as um uma uns umas de do da dos das ao aos à às em no na nos nas num numa com por pelo pela pelos pelas para sem sobre entre e ou que quem cujo cuja se seu sua seus suas é são foi foram ser há como mais mas não nem este esta estes estas esse essa isso isto lhe lhes nós me te meu desde até segundo após durante onde quando também já muito tudo todo toda todos todas outro outra cada',
};
