import type { Words } from './words.ts';

export const portugueseConcepts: Words['concepts'] = {
  entry:
    'nível inicial, elementar*, nível básico, nível elementar, nível de entrada, básico, básica, iniciante*, principiante* ~ básic*, introdu*, iniciação, fundament*, essencia*, noções, primeiros passos, inici*, beginner*, foundation*, basic*, elementar*, começar',
  intermediate: 'intermédi*, intermediári*, nível médio, intermediate ~ médi*',
  advanced: 'avançad*, nível superior, nível alto, aperfeiçoamento, advanced ~ superior*, aperfeiço*',
  expert: 'especialista sénior, perito*, perita*, expert*, nível de perito ~ expert*, perit*',
  master: 'mestre artesão, nível de mestre, grão mestre ~ mestr*, master*',
  professional: 'nível profissional ~ profission*, professional*',
  associate: 'nível associado, associate ~ associad*, associate*',
  practitioner: 'nível practitioner, practitioner, nível praticante ~ practitioner*, pratican*',
  specialist: 'especialista*, nível especialista ~ especiali*, specialist*',
  senior: 'sénior, sênior, nível executivo, nível de direção ~ senior*, diretiv*',
  junior: 'nível júnior, junior ~ júnior*, junior*',
  bachelor: 'licenciatura*, bacharel*, bachelor* ~ licenci*',
  masters: 'mestrado*, pós graduaç*, mba, nível de mestrado ~ mestr*, master*',
  doctoral: 'doutoramento*, doutorado*, doutor em',
  bronze: 'bronze',
  silver: 'prata ~ silver',
  gold: 'ouro, gold, dourad* ~ gold',
  platinum: 'platina, diamante ~ platinum, diamond',
  whiteBelt: 'cinto branco, faixa branca',
  yellowBelt: 'cinto amarelo, faixa amarela',
  greenBelt: 'cinto verde, faixa verde',
  brownBelt: 'cinto castanho, faixa marrom',
  blackBelt: 'cinto preto, faixa preta',
  exam: 'exame*, prova final, prova escrita, prova oral, prova teórica, prova prática, prova, provas, teste, testes, questionário final, exame final, avaliação final, teste final, prova de avaliação ~ questionário*, prov*, test*, exam*, quiz*, perguntas, aprov*',
  proctored:
    'supervisionad*, vigiad*, com vigilância, sob vigilância, monitorad*, proctor* ~ supervis*, vigi*, proctor*, monitor*',
  assessed:
    'avaliação, avaliações, avaliad*, classificação final, avaliador*, examinador*, comissão, banca examinadora, avaliação rigorosa, avaliad* por, avaliad* pel*, examinad* por, julgad* por, avaliação externa, avaliação independente, rigorosamente avaliad* ~ avali*, classific*, not*, assess*, prov*, exame*, test*, corrig*',
  panel:
    'júri, banca, banca examinadora, comissão avaliadora, comissão avalia, comité avaliador, painel de especialistas, avaliadores externos, avaliador externo ~ júri*, banca*, comissão*, comité*, comitê*, painel, avaliador*, especialist*',
  capstone: 'projeto final, trabalho final, trabalho de conclusão, projeto de conclusão ~ projeto*, capstone*, entreg*',
  thesis: 'tese, teses, dissertaç*, monografia* ~ thesis, dissertation*',
  portfolio: 'portefólio*, portfólio*, portfolio* ~ portfolio*',
  interview:
    'exame oral, entrevista oral, defesa oral, entrevista, entrevistas ~ oral*, entrevista*, interview*, viva, defesa',
  passed:
    'aprovad* no, aprovad* na, aprovad* em, aprovados, passaram no, passou no, obtiveram aprovação ~ aprov*, pass*, obt*, êxito, sucesso, nota*',
  mastery:
    'dominam, domina, dominar, domínio de, domínio do, domínio da, mestria, maestria, na perfeição, com fluência, fluente*, conhecimento profundo, conhecimentos profundos, conhecimento aprofundado, amplo domínio, compreensão profunda, excelente*, perfeitamente, de cor e salteado, impecáve*, domínio completo, domínio total, pleno domínio, com mestria, magistral*, especialistas em, amplos conhecimentos, sólidos conhecimentos, sólid*, exaustiv*, todos os aspetos, todos os aspectos, profundo conhecimento, excelência em, com perfeição, perfeição, perito em, peritos em, especialista em, conhecimentos aprofundados, amplo conhecimento, todos os segredos, sem segredos, virtuos*, impecável, impecáveis, exímio* ~ domin*, mestr*, master*, sólid*, ampl*, profund*',
  competence:
    'competente*, competência comprovada, qualificad*, habilitados, hábeis, aptos a, apto a, capacitad*, plenamente capazes, proficien*, altamente qualificad*, altamente capacitad*, plenamente qualificad*, plenamente formad*, de forma autónoma, de forma autônoma, autónom*, autônom*, com autonomia, sem ajuda, sem supervisão, por conta própria, prontos para trabalhar, pronto para trabalhar, profissionais formados, formados em, totalmente capazes, plenamente capaz, capacitad* para, habilitad* a, de forma independente, autonomamente, com total autonomia, profissionais completos, pront* para exercer, pront* a exercer, aptos a exercer, aptas a exercer, apto a exercer ~ competên*, capacit*, qualific*, autónom*, autônom*, autonom*',
  demonstrated:
    'demonstrad*, demonstraram, demonstra, demonstram, comprovad*, provad*, competências adquiridas, adquiriram as competências, deram provas, atestam a sua capacidade, prova de que, prova que, mostra que, atesta que, atestam que, atesta a capacidade, atesta a competência, certifica a capacidade, confirma que, confirma a capacidade, evidencia que, comprova, comprovam, demonstra que, demonstram que, comprova que, comprovam que, certifica que, certifica o domínio, certifica a competência, atesta o domínio, confirma o domínio, garante que, competências comprovadas, competência comprovada ~ demonstr*, mostr*, comprov*',
  ability: 'capaz, capazes, pode, podem, sabe, sabem, em condições de, capacidade de, capacidade para',
  certified:
    'são * certificados, são certificad*, estão certificad*, profissionais certificad*, profissional certificad*, certificad* em, certificad* como, certificados como, profissionais certificados, profissional certificado, ficam certificados, estão certificados, obtém a certificação, obtêm a certificação, tornam se certificados ~ certificaç*, certified, certificad*',
  licensed:
    'licença*, habilita a, habilitação profissional, carteira profissional, autorizad* a, inscritos na ordem, credenciad*, permissão para, permite o exercício, autoriza a, autoriza o, autorizam, direito de exercer, exercer a profissão, registad* como, registrad* como, carteira de, licença para, habilita o, habilitam, habilita para, habilitad* para, habilita para exercer, pode exercer, podem exercer, permite conduzir, título protegido, usar o título ~ licen*, habilit*, autoriz*, carteira*, credenc*',
  entitled:
    'dá direito, dá acesso, dão acesso, permite exercer, confere o direito, acesso à universidade, acesso direto, equivalência*, equivale*, equivalente a, admissão a, dispensa de, isenta, isentam, dispensa, dispensam, substitui a, substitui o, vale por, equivale, abre o acesso, ingresso n*, acesso a, acesso ao, acesso à, dá passagem, conduz ao grau, qualifica para, isent* de, isenção de, equivalência a, acesso garantido, vaga garantida, admissão garantida, admitid* em, admitid* na, admitid* no, entrada direta, ingresso direto, equivale a, equivalem a, mesma validade, mesmo valor, dispensad* de, creditad* na, creditad* no, aproveitamento integral ~ equival*, direito, admi*, acesso, dispens*, substitu*, isen*, habilit*',
  accredited:
    'acreditad* por, acreditad* pela, acreditad* pelo, acreditação, homologad*, credenciad* pelo, credenciad* pela, curso acreditado, formação acreditada, certificado acreditado, certificada pela, certificada pelo, certificado pela, certificado pelo, certificada por, certificado por, acreditad*, certificad* oficialmente, credenciad*, com validade oficial, reconhecido pelo mec, reconhecida pelo mec, entidade certificadora, entidade acreditadora, certificação oficial, título oficial, certificad* pela iso ~ acredit*, accredit*, homolog*, credenci*, certificad* pela, certificad* pelo, certificad* por',
  endorsed:
    'aprovad* pelo, aprovad* pela, aprovad* por, apoiad* pelo, apoiad* pela, patrocinad*, validad* pelo, validad* pela, avalizad*, autorizad* pelo, autorizad* pela, sob a égide, com a chancela, regulad* por, selo, selo de, carimbo, aval de, aval do, aval da, beneplácito, cumpre as normas, cumpre os requisitos de, de acordo com as normas, segundo as normas, recomendad* por, recomendad* pela, recomendad* pelo, sob licença, patrocínio, em nome da, em nome do, verificad* por, auditad*, supervisionad* pel*, ratificad*, autorização d*, aprovação da, aprovação do, financiad* p*, homologad* p*, respaldo, chancelad*, chancela, com o aval, apoiad* por, respaldad*, com a aprovação, endossad*, selo da, selo do, leva o selo, tem o selo, cumpre as normas de, atende às normas, atende aos requisitos, validad* por, homologad* ~ aprov*, autoriz*, valid*, approv*, endors*, homolog*, apoi*, chancel*, regulad*, selo*, conform*, norma*, recomend*, audit*, verific*',
  quality:
    'selo de qualidade, qualidade certificada, qualidade garantida, garantia de qualidade, máxima qualidade, qualidade superior, qualidade comprovada ~ qualidade*, quality*, selo*',
  partner:
    'em parceria com, em colaboração com, em cooperação com, juntamente com, desenvolvid* com, em conjunto com, concebid* com, criad* com, em parceria, em colaboração, em cooperação, com a ajuda de, junto com a, junto com o, a par com, elaborad* com, organizad* com, em convénio, em convênio, em articulação com, com o apoio, com o apoio de ~ parcer*, colabor*, cooper*, partner*, conjunt*, junt*',
  recognised:
    'reconhecid* por, reconhecid*, amplamente aceit*, valorizad* por, aceit* por, respeitad*, reconhecimento de, reconhecimento por, aceite*, aceit*, apreciad*, muito valorizad*, valorizad*, goza de, bem considerad*, considerad*, estimad*, válid* em, vale em, confiança de, confiança das, tem peso, bem vist*, reconhecid* pela, reconhecid* pelo, reconhecid* em, reconhecid* no, reconhecid* na, amplamente reconhecid*, muito reconhecid*, gozam de, valorizad* pel*, altamente valorizad*, aceit* em, aceit* pel*, passaporte ~ reconhec*, recogni*, aceit*, valoriz*, apreci*, estim*, confiança',
  official:
    'oficial, oficiais, oficialmente, registo oficial, registro oficial, inscrit* no registo, reconhecimento oficial ~ official*, oficia*',
  industryWide:
    'em todo o setor, pelo setor, pela indústria, em toda a indústria, padrão da indústria, da profissão, em toda a profissão, reconhecid* no setor, valorizad* no setor, reconhecid* no sector, reconhecid* na indústria, em todo o sector, pelo sector, pela profissão, pelos profissionais do setor ~ indústri*, setor*, sector*, profissão, industry',
  worldwide:
    'internacionalmente, a nível internacional, prestígio internacional, mundialmente, a nível mundial, em todo o mundo, no mundo inteiro, globalmente, em toda a europa, a nível europeu, reconhecimento internacional, validade internacional, mundial, mundiais, união europeia, toda a união, estados membros, todos os países, qualquer país, outros países, fronteiras, toda a europa, no estrangeiro, no exterior, alcance internacional, validade europeia, em vários países, nos cinco continentes, além fronteiras, em todos os países ~ internaciona*, mund*, europ*, globa*, international*, world*',
  nationwide:
    'a nível nacional, em todo o país, nacionalmente, reconhecimento nacional, validade nacional, do país, registo nacional, registro nacional, todo o território, território nacional, em todo o brasil, todo o brasil, em todo portugal, de âmbito nacional, em todos os estados, em todo o portugal, de norte a sul, em todo o território ~ naciona*, national*, país',
  byEmployers:
    'pelos empregadores, por empregadores, pelas empresas, entre as empresas, os recrutadores, os empregadores, empregadores, as empresas valorizam, as empresas procuram, as empresas reconhecem, recrutadores, por empresas, aos olhos das empresas ~ empregad*, employer*, empresa*',
  byState:
    'pelo estado, pelo ministério, do ministério, pelo governo, estata*, pelo mec, ministério, governo, mec, administração pública, por lei, legal, legais, secretaria de estado ~ estad*, ministéri*, governo*, state, government*',
  awardWinning:
    'premiad*, galardoad*, vencedor* de, lauread*, distinguid* com, prémio de excelência, prêmio de excelência, vários prémios, vários prêmios, vencedor*, venceu, prémio*, prêmio*, curso do ano, programa do ano, escola do ano, do ano, medalha*, troféu*, ganhou, ganhar o, campeã*, campeõ*, eleit* melhor, eleit* o melhor, distinguid*, menção honrosa, homenagead*, condecorad*, galardão, galardões, multipremiad*, várias vezes premiad*, laureado*, recebeu o prémio, recebeu o prêmio, conquistou o prémio, conquistou o prêmio, eleit* como o melhor, eleit* como a melhor, campeão, medalhist* ~ prémi*, prêmi*, award*, galard*, medalha*, campe*, vence*, prémio*, prêmio*',
  nominated: 'finalista*, nomead* para, nomead* ao ~ finalista*, nomea*',
  leading:
    'líder, líderes, de ponta, de primeira linha, de classe mundial, de vanguarda, referência no setor, vanguarda, pioneir*, na vanguarda, referência em, referência na, referência no, é referência, centro de excelência, de topo, de alto nível, de última geração, na linha da frente, número um, vanguard*, revolucionári*, referência nacional, referência internacional, escola de referência, centro de referência, instituição de referência, referência incontornável, na dianteira, de excelência ~ leading, lider*, líder*',
  best: 'melhor, melhores, número um, número 1, nº 1, n 1, top, o mais prestigiado, a mais prestigiada, mais reconhecid*, mais valorizad*, mais procurad*, mais prestigiad*, mais complet*, inigualáve*, insuperáve*, sem igual, excepciona*, exceciona*, única no género, de referência, mais antig*, maior escola, a maior, o maior, maiores escolas, mais popular*, mais conhecid*, mais exigente*, mais vendid*, mais seguid*, mais escolhid*, mais avançad*, mais apreciad*, mais frequentad*, mais requisitad*, nenhum outro, nenhuma outra, primeiro lugar no, primeira posição, segundo lugar, lidera, ranking*, top 5, top 10, top 3, número dois, sem rival, sem paralelo, incomparáve*, imbatíve*, campeão de vendas, favorit*, entre os melhores, entre as melhores, o melhor, a melhor, os melhores, as melhores, dos melhores, das melhores, mais bem avaliad*, melhor avaliad*, mais bem classificad*, insuperável, insuperáveis, imbatível, imbatíveis, incomparável, inigualável, primeiro lugar, mais complet* do, mais respeitad*, padrão ouro, padrão de ouro ~ best, top, melhor*, mais alt*',
  prestigious:
    'prestigiad*, prestigios*, de prestígio, renome, de renome, renomad*, conceituad*, célebre*, ilustre*, elite, de excelência, prestígio, boa reputação, reputação, fama, afamad*, eminente*, lendári*, respeitad*, de primeira ordem, emblemátic*, consagrad*, prestigi*, de elite, aclamad*, admirad*, cobiçad*, excelente reputação, reputad* ~ prestigious, prestígi*',
  inDemand:
    'muito procurad*, alta procura, alta demanda, mais procurad*, cobiçad*, requisitad*, grande procura, em alta no mercado, disputad*, esgotad*, muito requisitad*, escassez, procura crescente, grande demanda, forte procura, escassez de, lista de espera, cada vez mais procurad*, disputam ~ procur*, demand*',
  exclusive:
    'exclusiv*, únic* no, o único, a única, em nenhum outro lugar, primeiro do género, primeiro do gênero, primeira do género, primeiro curso, primeira certificação, só aqui, em exclusivo, exclusividade, únic* no género, únic* no gênero, únic* em portugal, únic* no brasil, únic* no mundo, em nenhum outro, nenhum outro curso, o único curso, a única formação, o único certificado ~ únic*, só',
  distinction:
    'com distinção, com louvor, com honra*, nota máxima, cum laude, com mérito, com menção, com honras, classificação máxima, com mestria ~ distinç*, honra*, mérit*, louvor, menção',
  salary:
    'salário*, salaria*, ordenado*, remuneração, rendimentos, mais bem pag*, ganhar mais, melhor remuner*, melhor salário, salários, bem pag*, bem remunerad*, aumento, ganham mais, ganha mais, lucrativ*, bónus, bônus, melhor ordenado, salári*, melhor remunerad*, aumento salarial ~ salár*, ordenado*, pag*, remuner*',
  guarantee:
    'garante, garantem, garantid*, garantia de, assegura um, assegura o, asseguram, assegura, assegurad*, promet*, promessa*, sem risco, com garantia, garantia de emprego, promete*, promessa, sucesso garantido, sucesso assegurado, com toda a certeza, infalíve* ~ garant*, guarant*, assegur*',
  job: 'emprego, empregos, vaga*, mercado de trabalho, saída profissional, saídas profissionais, inserção profissional, contratad*, contratação, arranjar trabalho, encontrar trabalho, encontrar emprego, oportunidades profissionais, oportunidades de trabalho, empregabilidade, abre portas, abre as portas, abre a porta, colocação profissional, lugar na empresa, consegue um lugar, conseguir um lugar, colocação, colocação garantida, posto garantido, contrato de trabalho, contrato fixo, estágio remunerado, estágio garantido, estágio profissional, inserção, inserção no mercado, empregador*, taxa de emprego, entrada no mercado, empresas procuram, as empresas contratam, carteira assinada, recrutador*, recrutamento, trabalho garantido, novo emprego, primeiro emprego, oportunidade de trabalho, oportunidade de emprego, empregável, empregáveis, pront* para trabalhar, pront* para o mercado, pront* a trabalhar, conseguir emprego, conseguem emprego, consegue emprego, encontram emprego, encontra emprego, arranjar emprego, oferta de emprego, ofertas de emprego, perspetivas de emprego, perspectivas de emprego, oportunidades de emprego, porta de entrada, portas do mercado, portas para o, chave para o, passaporte para, ingressar no mercado, entrar no mercado, inserir se no mercado, aceder a um posto, vínculo laboral ~ emprego*, job*, contrat*, employ*, vaga*, estágio*, inserção',
  career:
    'carreira*, promoção profissional, progressão profissional, ascensão profissional, desenvolvimento profissional, futuro profissional, cargos de chefia, cargo de chefia, cargos de liderança, cargo de liderança, subir na carreira, progredir na carreira, promovid*, promoção, promoções, crescimento profissional, promoção interna, sucesso profissional, alavanca a, impulsiona a carreira ~ carreira*, career*, promo*',
  online:
    'online, on line, em linha, à distância, a distância, virtua*, elearning, ead, mooc, pela internet, por videoconferência, videoconferência, remot*, híbrid*, semipresencial, e learning ~ online, line, web*, distância, linha, remote, digita*, internet, virtua*',
  inPerson:
    'presencia*, em pessoa, cara a cara, em sala ~ in person, presen*, sala*, oficina*, face, classroom, aula*, assist*, prátic*',
  selfPaced:
    'ao seu ritmo, ao próprio ritmo, no seu ritmo, no próprio ritmo, autoestudo, autodirigid*, autoinstru* ~ self*, auto*, ritmo',
  instructorLed:
    'orientad* por um formador, conduzid* por, com tutor*, a cargo de, por especialistas, por profissionais, tutoria*, mentoria*, lecionad* por, dad* por ~ instructor*, tut*, docent*, professor*, formador*, orient*',
  partTime:
    'a tempo parcial, a tempo inteiro, em tempo integral, pós laboral, aulas noturnas ~ part time, full time, noite*, tempo',
  free: 'grátis, gratuit*, sem custos, sem custo ~ free, gratuit*, grátis',
  lifetime:
    'vitalíci*, não caduca, nunca caduca, não expira, nunca expira, para toda a vida, permanente*, sem prazo, indeterminad*, validade ilimitada, por tempo indeterminado, para sempre, toda a vida, sem data de validade, sem vencimento, não vence, nunca vence, ilimitada, por tempo indefinido, sem caducidade ~ lifetime, indeterminad*, never expire*, ilimitad*, vida',
  renewal:
    'renov*, recertific*, caduca, caducidade, válid* por, válid* durante, validade de, expira, vigência ~ valid*, válid*, vigên*, renew*, expir*, renov*',
  priorKnowledge:
    'experiência prévia, conhecimentos prévios, conhecimento prévio, pré requisito*, prerrequisito*, requisitos prévios, requisito prévio, já sabem, já sabe, já dominam, anos de experiência, requisitos de acesso, experiência anterior, previamente ~ experiência*, prévi*, prior, conhecimento*, requisito*, saber, prerequisite*',
  background:
    'experiência em, experiência com, experiência de, experiência profissional, licenciad*, diploma universitário, com formação em, formação prévia, conhecimentos de, conhecimentos básicos, que tenham, que já, com curso superior, formados em, graduados em, com diploma, registados na ordem, experiência, que possuam, com estudos, com habilitação, com carta de, com um título, com nível, com conhecimentos, com licença, com um curso, com ensino, com mestrado, com licenciatura, com * de experiência, com experiência, com carteira ~ experiência*, licenci*, conhecimento*, formação, graduad*',
  experienced: 'experientes, experiente, com experiência, veteran*, de longa data ~ experien*',
  degree:
    'grau académico, grau acadêmico, diploma universitário, título universitário, grau superior ~ degree*, universi*, título*, licenci*',
  diploma: 'diploma, diplomas ~ diplom*',
  manyOf:
    'centenas de, milhares de, dezenas de, milhões de, inúmer*, milhares, centenas, a maioria, grande maioria, esmagadora maioria, quase todos os participantes, quase todas as participantes, quase todos os alunos, quase todos os formandos, quase totalidade',
};
