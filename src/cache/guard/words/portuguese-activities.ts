import { activityForms } from './activity-forms.ts';

/** What courses teach to do. Not `trabalhar`, `registar`: their nouns are things. */
export const portugueseActivities = activityForms({
  verbs: `
    abordar:abordagem abater:abate acabar acompanhar:acompanhamento adaptar:adaptação administrar:administração adubar:adubação afinar:afinação ajustar:ajuste alimentar:alimentação
    analisar:análise aplicar:aplicação apoiar:apoio apresentar:apresentação armazenar:armazenamento atender:atendimento avaliar:avaliação automatizar:automatização,automação bordar:bordado calcular:cálculo calibrar:calibração
    captar:captação carregar:carregamento catalogar:catalogação classificar:classificação colher:colheita coletar:coleta colocar:colocação combater:combate comercializar:comercialização compor:composição comparar:comparação compreender:compreensão configurar:configuração
    confeccionar:confecção conduzir:condução conferir conservar:conservação construir:construção consolidar:consolidação controlar:controlo,controle coordenar:coordenação corrigir:correção cortar:corte costurar:costura cozinhar criar:criação cuidar:cuidado cultivar:cultivo
    decorar:decoração definir:definição desenhar:desenho desenvolver:desenvolvimento descrever:descrição desinfetar:desinfeção,desinfecção detectar:deteção,detecção diagnosticar:diagnóstico dimensionar:dimensionamento dinamizar:dinamização distribuir:distribuição documentar:documentação editar:edição
    elaborar:elaboração eliminar:eliminação embalar:embalagem ensaiar:ensaio enviar:envio escolher:escolha escrever:escrita esterilizar:esterilização estimar estudar executar:execução explorar:exploração extrair:extração fabricar:fabrico,fabricação fermentar:fermentação formular:formulação
    fotografar garantir gerir:gestão gerenciar:gerenciamento gravar:gravação guiar higienizar:higienização identificar:identificação implantar:implantação implementar:implementação inspecionar:inspeção instalar:instalação integrar:integração interpretar:interpretação
    investigar:investigação lavar:lavagem ler:leitura levantar:levantamento limpar:limpeza liderar lixar:lixamento localizar:localização manejar:manejo,maneio manipular:manipulação manter:manutenção mapear:mapeamento mediar:mediação medir:medição melhorar:melhoria,melhoramento misturar:mistura
    modelar:modelagem,modelação moldar:moldagem monitorar:monitoramento monitorizar:monitorização montar:montagem movimentar:movimentação negociar:negociação observar:observação obter:obtenção operar:operação otimizar:otimização organizar:organização pesquisar:pesquisa pintar:pintura planejar:planejamento planear:planeamento
    plantar:plantação,plantio podar:poda preparar:preparação,preparo prescrever:prescrição preservar:preservação prevenir:prevenção priorizar:priorização processar:processamento produzir:produção programar:programação projetar:projeto promover:promoção proteger:proteção publicar:publicação realizar:realização
    reciclar:reciclagem recolher:recolha reconhecer:reconhecimento recuperar:recuperação redigir:redação reduzir:redução reabilitar:reabilitação remover:remoção reparar:reparação,reparo resgatar:resgate resolver:resolução restaurar:restauro,restauração rever:revisão revisar secar:secagem selecionar:seleção semear:sementeira,semeadura
    servir simular:simulação sinalizar:sinalização soldar:soldadura,soldagem socorrer supervisionar:supervisão substituir:substituição talhar tecer:tecelagem tingir:tingimento torrar:torra traçar:traçado traduzir:tradução transcrever:transcrição transformar:transformação transmitir:transmissão transportar:transporte
    tratar:tratamento treinar:treino,treinamento usar:uso validar:validação vaporizar:vaporização vender:venda verificar:verificação vidrar:vidragem vigiar:vigilância visualizar:visualização
    entregar:entrega concluir:conclusão
    arquivar:arquivamento atualizar:atualização consertar:conserto descartar:descarte desmontar:desmontagem digitalizar:digitalização etiquetar:etiquetagem evacuar:evacuação ilustrar:ilustração
    imobilizar:imobilização lubrificar:lubrificação moderar:moderação sensibilizar:sensibilização
  `,
  links: 'de',
  toWhom: 'a',
  helping: 'apoiar atender combater',
  own: 'entregar concluir apresentar realizar elaborar',
});
