import { emptyLists } from './empty-lists.ts';
import { amountWords } from './amount-words.ts';
import { portugueseActivities } from './portuguese-activities.ts';
import {
  numberWords,
  phraseList,
  smallerUnits,
  verbsOfObjects,
  wordMap,
  wordSet,
  type WordLists,
} from './word-lists.ts';

const units = wordMap(`
  palavra = palavras
  ponto = pontos
  hora = h | hs | hrs | horas
  minuto = min | minutos
  segundo = s | seg | segundos
  dia = dias
  semana = sem | semanas
  mês = meses
  ano = anos
  m = metro | metros
  km = quilômetro | quilômetros | quilómetro | quilómetros
  kg = quilo | quilos | quilograma | quilogramas
`);

/** Portuguese of Portugal and Brazil. */
export const portuguese: WordLists = {
  ...emptyLists,
  ...amountWords.pt,
  activities: portugueseActivities,
  articles: wordSet('o a os as um uma uns umas'),
  phrases: phraseList(`
    rcp = reanimação cardiopulmonar
    sbv = suporte básico de vida
    dae = desfibrilhador automático externo | desfibrilador externo automático | desfibrilador automático externo
    pós graduação = pós grad
    responder corretamente = responder corretamente a
    certificado = cert | certif
    deve = deverá | deverão
    concluir = completar | finalizar
    usar = utilizar
    the 2 = ambos | ambas
    usam = utilizam
    usa = utiliza
    uso de = utilização de | utilização do | utilização da
    nr = número | núm
    cada candidato = todo candidato
    cada participante = todo participante
    obter aprovação em = ser aprovado na | ser aprovado no | ser aprovado nas | ser aprovado nos | ser aprovado em | passar na | passar no | passar nas | passar nos | obter aprovação na | obter aprovação no | obter aprovação nas | obter aprovação nos
    noexpiry = validade indeterminada | validade ilimitada | sem validade definida | não tem validade | sem data de expiração
    equipe = equipa
    equipes = equipas
    planejamento = planeamento
    contacto = contato
    contactos = contatos
    projeto = projecto
    projetos = projectos
    ação = acção
    ações = acções
    direção = direcção
    seleção = selecção
    proteção = protecção
    inspeção = inspecção
    esporte = desporto
    esportes = desportos
    ia = inteligência artificial
    & = bem como | assim como
    % = por cento
    elearning = e learning
    online = on line
    vídeo = video
    introdução = intro
    microcredencial = micro credencial
    registro = registo
    registros = registos
    controlo = controle
    de = do | da | dos | das | dum | duma
    em = num | numa
    pelomenos = pelo menos
    aofinal = ao final | no final
    por = pelo | pela | pelos | pelas
    todos = todas | totalidade de | totalidade dos | totalidade das
    email = e mail | correio eletrónico | correio eletrônico
    emails = e mails
    gestão de projetos = gestão de projeto
    obter aprovação = ser aprovado
    horas por semana = horas semanais | horas à semana | horas a semana | horas / semana
    deve = tem de | tem que | têm de | têm que | é necessário | é preciso | é obrigatório | devem
    cada = cada de | cada das | cada dos | cada da | cada do | cada um de | cada uma de | cada um dos | cada uma das
    noexpiry = sem prazo de validade | não expira | sem expiração | sem data de validade
  `),
  numbers: numberWords(
    'zero - - três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte 2:dois 2:duas 14:quatorze 16:dezasseis 17:dezassete 19:dezanove 30:trinta 40:quarenta 50:cinquenta 60:sessenta 70:setenta 80:oitenta 90:noventa 100:cem 200:duzentos 200:duzentas 300:trezentas 400:quatrocentas 500:quinhentas',
  ),
  thousands: '.',
  decimal: ',',
  ones: wordSet('um uma'),
  units,
  unitNames: new Set(units.values()),
  smaller: smallerUnits(`
    hora = 60 minuto
    ano = 12 mês
  `),
  bounds: phraseList(`
    ≥ = igual ou superior a | igual ou superior | igual ou maior que | superior ou igual a | superior ou igual | maior ou igual a | maior ou igual | não inferior a | não inferior | não menos de | pelomenos | a no mínimo | no mínimo | mínimo de | mínimo | mínima de | mínima | ≥
    ≤ = igual ou inferior a | igual ou inferior | inferior ou igual a | inferior ou igual | não superior a | não superior | não mais de | no máximo | máximo de | máximo | máxima de | máxima | ≤
    > = mais de | acima de | superior a | >
    < = menos de | abaixo de | inferior a | <
  `),
  boundsBehind: phraseList(`
    ≥ = ou mais | ou superior | no mínimo | pelomenos
    ≤ = ou menos | ou inferior | no máximo
  `),
  adjectives: wordSet('escrito escrita oral prático prática teórico teórica'),
  and: wordSet('e'),
  negations: wordSet('não sem nunca nem exceto excepto salvo'),
  logic: wordSet(
    'ou não sem nunca nem exceto excepto salvo se mas só somente apenas opcional opcionalmente facultativo que menos pelomenos',
  ),
  ages: {
    year: 'ano',
    marks: wordSet('idade completos completados completado ter tem'),
    limits: wordSet('completos completado mínima mínimo'),
    fillers: wordSet('de com : ser ter tem é'),
  },
  relations: wordSet(
    'a à ao às aos de do da dos das em no na nos nas com para por pelo pela sobre entre desde até sob contra após antes durante',
  ),
  ranks: wordSet(
    'básico básica intermediário intermediária intermédio avançado avançada superior médio inicial especialista mestre auxiliar assistente técnico iniciante iniciantes',
  ),
  levelWords: wordSet('nível parte módulo grau fase unidade tipo classe categoria'),
  verbs: wordMap(`
    concluir = concluir
    completar = completar
    obter = obter
    realizar = realizar
    participar = participar
    assistir = assistir
    entregar = entregar
    frequentar = frequentar
    elaborar = elaborar
    apresentar = apresentar
    fazer = fazer
    atingir = atingir
    cumprir = cumprir
    redigir = redigir
    defender = defender
    demonstrar = demonstrar
    passar = passar
    aprovar = aprovar
    ser = ser
  `),
  kinds: wordMap(`
    course = curso | formação
    certificate = certificado
    badge = insígnia | badge
    diploma = diploma
    microcredential = microcredencial
  `),
  heads: wordSet('fundamentos'),
  appositions: wordSet('curso certificado microcredencial'),
  headLinks: wordSet('de do da dos das em'),
  organizations: phraseList(`
    universidade = univ
    instituto = inst
    senai = serviço nacional de aprendizagem industrial
    senac = serviço nacional de aprendizagem comercial
  `),
  outOf: wordSet('em de'),
  endless: new Set([
    ...wordSet('noexpiry indeterminada ilimitada permanente vitalícia'),
    'sem limite',
    'sem limites',
    'vitalício',
  ]),
  leaning: wordSet(`
    depois antes durante após quando então primeiro finalmente ele ela eles elas este esta estes seu sua seus suas mesmo
    mesma outro outra cada desde
    seguida seguidamente seguir seguinte seguintes posteriormente posterior último última últimos últimas primeira
    segunda terceiro terceira prévio prévia previamente anterior anteriores anteriormente imediatamente imediato logo
    ulteriormente sucessivamente consecutivamente simultaneamente vez vezes ordem sequência fim aofinal término conclusão
    início inicialmente ali aí aqui lá cá isso isto aquilo esse essa esses essas aquele aquela aqueles aquelas nele
    nela disso disto daquele ambos ambas respetivo respetiva respectivo respectiva respetivamente respectivamente
    correspondente correspondentes também além novamente novo outros outras mesmos mesmas tal tais assim juntos juntas
    já ainda até sempre enquanto
  `),
  kindsOf: wordSet('final'),
  places: wordSet('segundo conforme sobre'),
  evenLinks: wordSet('em para com de sobre a'),
  modes: wordSet('online presencial híbrido híbrida virtual síncrono assíncrono síncrona assíncrona semipresencial'),
  joints: wordSet('& ou'),
  of: 'de',
  demands: wordSet('obrigatória obrigatório necessária necessário exigida exigido'),
  holders: wordSet('titular titulares detentor detentores portador portadores'),
  modals: wordSet('pode podem sabe sabem'),
  must: wordSet('deve'),
  verbsOf: verbsOfObjects(`
    concluir = terminar acabar concluir : módulo módulos curso cursos formação programa unidade unidades estágio
    realizar = fazer efetuar realizar : exame exames prova provas teste testes estágio exercício exercícios simulação simulações
    obter = conseguir alcançar obter : nota classificação pontuação
  `),
  gains: wordMap('obter = alcançar | atingir | conseguir | tirar'),
  earners: wordSet(
    'aluno aluna alunos formando formandos estudante estudantes candidato candidata candidatos participante participantes',
  ),
  owners: wordSet('seu sua seus suas'),
  leadIns: {
    description: [
      'neste curso , você aprenderá',
      'neste curso você aprenderá',
      'você aprenderá',
      'neste curso aprenderá',
      'aprenderá',
    ],
    criteria: ['é necessário', 'é preciso'],
    mode: ['em', 'a'],
    audience: ['para', 'destinado a'],
    validity: ['válido por', 'válida por', 'válido', 'válida'],
    accreditation: ['acreditado por'],
  },
};
