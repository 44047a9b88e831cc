import { contentWords } from '../content-words.ts';
import { iberianForms, verbForms } from '../verb-forms.ts';

/** What Portuguese says in two ways and means once. */
export const portugueseContent = contentWords({
  phrases: `
    maioridade = ser maior de idade | ser maiores de idade
    apartirde = a partir de
    deve = tem de | tem que | precisa | precisa de | é necessário | é preciso | é obrigatório
    devem = têm de | têm que | precisam | precisam de
    é permitido = é autorizado
    é permitida = é autorizada
    são permitidos = são autorizados
    são permitidas = são autorizadas
    sem ajuda = sem qualquer ajuda | sem nenhuma ajuda
    perante = diante de | em frente a
    durante = ao longo de | no decorrer de | no decurso de
    através de = por meio de | mediante | por intermédio de
    com = junto com | juntamente com | na companhia de | acompanhado de | acompanhado por | acompanhada por
    sobre = acerca de | a respeito de
    realizar atividades = executar atividades
    realiza atividades = executa atividades
    realizam atividades = executam atividades
    totalmente = inteiramente | completamente
    pessoas que = quem | aqueles que | todos que
    alunos = estudantes
    gratuito = sem custos | sem custo
    cada mês = mensalmente
    cada semana = semanalmente
    conforme = de acordo com | em conformidade com
    começar = iniciar
    composto por = formado por | constituído por | composto de
    obter aprovação em = ser aprovado em | ser aprovado no | ser aprovado na | ser aprovado nos | ser aprovado nas | ser aprovada em | ser aprovada no | ser aprovada na | ser aprovada nos | ser aprovada nas | obter aprovação em | aprovação em | aprovação no | aprovação na | aprovação nos | aprovação nas
    utilizar = usar | empregar
    compreender = entender
    elaborar = confecionar
    que querem = que desejam | que pretendem
    que quer = que deseja | que pretende
    ensina = ensina se | ensinam se | aprende se | são ensinados | são ensinadas
    por módulo = em cada módulo
    por prova = em cada prova
    ensino fundamental concluído = ensino fundamental completo
    ensino médio concluído = ensino médio completo
  `,
  openers: `
    comprova = comprova | comprova que | atesta | atesta que | certifica | certifica que | demonstra | demonstra que | confirma | confirma que | prova | prova que | valida | valida que | declara que
    concede = concedido a | concedida a | atribuído a | atribuída a | entregue a | outorgado a | outorgada a | conferido a | conferida a | dado a | dada a | é concedido a | é atribuído a | é entregue a | é conferido a | concede se a | atribui se a | entrega se a | concedido | concedida | atribuído | atribuída | entregue | outorgado | outorgada | conferido | conferida | dado | dada | é concedido | é atribuído | é entregue | é conferido | concede se | atribui se | entrega se
    para = para | destinado a | destinada a | dirigido a | dirigida a | destina se a | dirige se a | direcionado a | direcionada a | voltado a | é destinado a | é dirigido a | destinado | destinada | dirigido | dirigida | destina se | dirige se | voltado para | voltada para | pensado para | concebido para | direcionado | direcionada | voltado | é destinado | é dirigido | é para
    abrange = abrange | aborda | trata de | trata | cobre | conteúdos : | conteúdo : | temas : | compreende | contempla
    inclui = inclui | contém
    reconhece = reconhece | distingue
    titular can = ser capaz de | ser capazes de | sabem | saberá | saberão | será capaz de | serão capazes de | são capazes de | estará apto a | estarão aptos a | capacidade de | titular está apto a | portador sabe | portador é capaz de | detentor sabe | detentor é capaz de | sabe | é capaz de | titular sabe | titular é capaz de | está apto a
    titular pode = pode | titular pode
    introduz a = introduz a | introdução a | introduz em
  `,
  be: 'é são será serão foi está estão',
  learns: 'aprende aprendem aprenderá aprenderão',
  teaches: `
    enable = permite
    learn = ensina
    train = capacita | forma
    prepare = prepara
    license = habilita
    qualify = qualifica
  `,
  taught: `
    train = capacitados | formados
    prepare = preparados
  `,
  toWhom: 'a',
  toDo: 'a para como',
  selves:
    'curso oficina programa certificado diploma título mestrado seminário distintivo formação microcredencial certificação acreditação capacitação qualificação workshop',
  acts: {
    verbs: `
      elaborar:elaboração criar:criação desenhar:desenho entregar:entrega apresentar:apresentação publicar:publicação realizar:realização
      redigir:redação preparar:preparação organizar:organização desenvolver:desenvolvimento planear:planeamento planejar:planejamento construir:construção
      analisar:análise registar:registo registrar:registro documentar:documentação defender:defesa gravar:gravação montar:montagem executar:execução
      conduzir:condução orientar:orientação avaliar:avaliação recolher:recolha coletar:coleta traduzir:tradução instalar:instalação
      configurar:configuração rever:revisão revisar identificar:identificação cumprir:cumprimento obter:obtenção concluir:conclusão
      acompanhar:acompanhamento resolver:resolução programar:programação reparar:reparação coordenar:coordenação escrever:escrita liderar:liderança
      produzir:produção dinamizar:dinamização confeccionar:confecção pintar:pintura treinar:treino
    `,
    links: 'de',
    own: 'concluir entregar cumprir realizar',
  },
  suffixes: 'ar = ação',
  ownActs: `
    participar em = participação em
    participar no = participação no
    participar na = participação na
    concluir = conclusão de
    frequentar = frequência de
    frequentar ≥ = frequência ≥
    obter aprovação em = obter aprovação em
  `,
  ownObjects:
    'curso cursos módulo módulos unidade unidades sessão sessões oficina workshop exame exames prova provas teste testes trabalho trabalhos projeto projetos relatório ensaio tese portefólio portfólio exercício exercícios estágio prática tarefa tarefas seminário hora fase formação programa atividade atividades aula aulas',
  others:
    'especialista especialistas tutor tutores mentor mentores professor professores docente docentes formador formadores instrutor instrutores júri banca supervisor supervisores avaliador avaliadores empresa colegas certificado certificados diploma distintivo referência formulário inquérito questionário material materiais',
  verbs: verbForms(
    `apresentar avaliar observar assinar supervisionar classificar validar realizar ministrar organizar examinar verificar confirmar controlar certificar aprovar moderar orientar acompanhar julgar registar registrar coordenar analisar completar conceder outorgar
    entregar: entrega entregam / entregue entregues entregado entregada; concluir: conclui concluem / concluído concluída concluídos concluídas; corrigir: corrige corrigem / corrigido corrigida corrigidos corrigidas; rever: revê reveem / revisto revista revistos revistas; conduzir: conduz conduzem / conduzido conduzida conduzidos conduzidas; dirigir: dirige dirigem / dirigido dirigida dirigidos dirigidas; atribuir: atribui atribuem / atribuído atribuída atribuídos atribuídas; emitir: emite emitem / emitido emitida`,
    iberianForms,
  ),
  covered: 'abrange = abordado | abordada | abordados | abordadas | tratado | tratada | tratados | tratadas',
  by: 'por pelo pela pelos pelas',
  circumstances: 'apartirde durante antes perante cada após depois',
  must: 'deve devem',
  also: 'também além ainda igualmente',
  again: 'ele ela eles elas',
  continued: `
    com = consta de | tem | contém | é composto por
  `,
  generic:
    'temas tema áreas área partes parte aspetos aspectos pontos elementos peças peça objetos obras textos conteúdos itens',
  leads: 'do = requisitos : | exige se : | é necessário | é preciso | são exigidos : | ter | requisito :',
  having: 'do = ter | possuir | dispor de | deve ter | contar com | é necessário ter | é necessário',
  needs: 'é são necessário necessários necessária necessárias deve exigido exigidos exige se',
  aims: 'do = para passar | para aprovação | para ser aprovado',
});
