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
  exam: 'exame*, prova final, prova escrita, prova oral, prova teórica, prova prática, prova, provas, teste, testes, questionário final ~ questionário*, prov*, test*, exam*, quiz*, perguntas, aprov*',
  proctored:
    'supervisionad*, vigiad*, com vigilância, sob vigilância, monitorad*, proctor* ~ supervis*, vigi*, proctor*, monitor*',
  assessed:
    'avaliação, avaliações, avaliad*, classificação final, júri, banca ~ avali*, classific*, not*, assess*, prov*, exame*, test*, corrig*',
  capstone: 'projeto final, trabalho final, trabalho de conclusão, projeto de conclusão ~ projeto*, capstone*, entreg*',
  thesis: 'tese, teses, dissertaç*, monografia* ~ thesis, dissertation*',
  portfolio: 'portefólio*, portfólio*, portfolio* ~ portfolio*',
  interview: 'exame oral, entrevista oral, defesa oral, entrevista, entrevistas ~ oral*, entrevista*, interview*, viva, defesa',
  passed:
    'aprovad* no, aprovad* na, aprovad* em, aprovados, passaram no, passou no, obtiveram aprovação ~ aprov*, pass*, obt*, êxito, sucesso, nota*',
  mastery:
    'dominam, domina, dominar, domínio de, domínio do, domínio da, mestria, maestria, na perfeição, com fluência, fluente*, conhecimento profundo, conhecimentos profundos, conhecimento aprofundado, amplo domínio, compreensão profunda, excelente* ~ domin*, mestr*, master*',
  competence:
    'competente*, competência comprovada, qualificad*, habilitados, hábeis, aptos a, apto a, capacitad*, plenamente capazes, proficien* ~ competên*, capacit*, qualific*',
  demonstrated:
    'demonstrad*, demonstraram, demonstra, demonstram, comprovad*, provad*, competências adquiridas, adquiriram as competências, deram provas, atestam a sua capacidade ~ demonstr*, mostr*, comprov*',
  ability: 'capaz, capazes, pode, podem, sabe, sabem, em condições de, capacidade de, capacidade para',
  certified:
    'são * certificados, são certificad*, estão certificad*, profissionais certificad*, profissional certificad*, certificad* em, certificad* como, certificados como, profissionais certificados, profissional certificado, ficam certificados, estão certificados ~ certificaç*, certified, certificad*',
  licensed:
    'licença*, habilita a, habilitação profissional, carteira profissional, autorizad* a, inscritos na ordem, credenciad* ~ licen*, habilit*, autoriz*, carteira*, credenc*',
  entitled:
    'dá direito, dá acesso, dão acesso, permite exercer, confere o direito, acesso à universidade, acesso direto, equivalência*, equivale*, equivalente a, admissão a, dispensa de ~ equival*, direito, admi*, acesso, dispens*',
  accredited:
    'acreditad* por, acreditad* pela, acreditad* pelo, acreditação, homologad*, credenciad* pelo, credenciad* pela, curso acreditado, formação acreditada, certificado acreditado, certificada pela, certificada pelo, certificado pela, certificado pelo, certificada por, certificado por ~ acredit*, accredit*, homolog*, credenci*, certificad* pela, certificad* pelo, certificad* por',
  endorsed:
    'aprovad* pelo, aprovad* pela, aprovad* por, apoiad* pelo, apoiad* pela, patrocinad*, validad* pelo, validad* pela, avalizad*, autorizad* pelo, autorizad* pela, sob a égide, com a chancela, regulad* por ~ aprov*, autoriz*, valid*, approv*, endors*, homolog*, apoi*, chancel*, regulad*',
  quality: 'selo de qualidade, qualidade certificada, qualidade garantida ~ qualidade*, quality*, selo*',
  partner:
    'em parceria com, em colaboração com, em cooperação com, juntamente com, desenvolvid* com, em conjunto com, concebid* com, criad* com ~ parcer*, colabor*, cooper*, partner*, conjunt*, junt*',
  recognised:
    'reconhecid* por, reconhecid*, amplamente aceit*, valorizad* por, aceit* por, respeitad*, reconhecimento de, reconhecimento por ~ reconhec*, recogni*, aceit*, valoriz*',
  official: 'oficial, oficiais, oficialmente ~ official*, oficia*',
  industryWide:
    'em todo o setor, pelo setor, pela indústria, em toda a indústria, padrão da indústria, da profissão, em toda a profissão, reconhecid* no setor, valorizad* no setor, reconhecid* no sector, reconhecid* na indústria ~ indústri*, setor*, sector*, profissão, industry',
  worldwide:
    'internacionalmente, a nível internacional, prestígio internacional, mundialmente, a nível mundial, em todo o mundo, no mundo inteiro, globalmente, em toda a europa, a nível europeu, reconhecimento internacional, validade internacional, mundial, mundiais ~ internaciona*, mund*, europ*, globa*, international*, world*',
  nationwide:
    'a nível nacional, em todo o país, nacionalmente, reconhecimento nacional, validade nacional, do país ~ naciona*, national*, país',
  byEmployers:
    'pelos empregadores, por empregadores, pelas empresas, entre as empresas, os recrutadores ~ empregad*, employer*, empresa*',
  byState:
    'pelo estado, pelo ministério, do ministério, pelo governo, estata*, pelo mec ~ estad*, ministéri*, governo*, state, government*',
  awardWinning:
    'premiad*, galardoad*, vencedor* de, lauread*, distinguid* com, prémio de excelência, prêmio de excelência, vários prémios, vários prêmios ~ prémi*, prêmi*, award*, galard*',
  leading:
    'líder, líderes, de ponta, de primeira linha, de classe mundial, de vanguarda, referência no setor, vanguarda ~ leading, lider*, líder*',
  best: 'melhor, melhores, número um, número 1, nº 1, n 1, top, o mais prestigiado, a mais prestigiada, mais reconhecid*, mais valorizad*, mais procurad*, mais prestigiad*, mais complet*, inigualáve*, insuperáve*, sem igual, excepciona*, exceciona*, única no género, de referência ~ best, top, melhor*',
  prestigious:
    'prestigiad*, prestigios*, de prestígio, renome, de renome, renomad*, conceituad*, célebre*, ilustre*, elite, de excelência, prestígio ~ prestigious, prestígi*',
  inDemand: 'muito procurad*, alta procura, alta demanda, mais procurad*, cobiçad*, requisitad* ~ procur*, demand*',
  exclusive: 'exclusiv*, únic* no, o único, a única ~ únic*, só',
  distinction:
    'com distinção, com louvor, com honra*, nota máxima, cum laude, com mérito, com menção ~ distinç*, honra*, mérit*, louvor, menção',
  salary:
    'salário*, salaria*, ordenado*, remuneração, rendimentos, mais bem pag*, ganhar mais, melhor remuner* ~ salár*, ordenado*, pag*, remuner*',
  guarantee:
    'garante, garantem, garantid*, garantia de, assegura um, assegura o, asseguram ~ garant*, guarant*, assegur*',
  job: 'emprego, empregos, vaga*, mercado de trabalho, saída profissional, saídas profissionais, inserção profissional, contratad*, contratação, arranjar trabalho, encontrar trabalho, encontrar emprego, oportunidades profissionais, oportunidades de trabalho, empregabilidade, abre portas, abre as portas, abre a porta, colocação profissional ~ emprego*, job*, contrat*, employ*, vaga*',
  career:
    'carreira*, promoção profissional, progressão profissional, ascensão profissional, desenvolvimento profissional, futuro profissional ~ carreira*, career*, promo*',
  online:
    'online, on line, em linha, à distância, a distância, virtua*, elearning, ead, mooc ~ online, line, web*, distância, linha, remote, digita*, internet, virtua*',
  inPerson:
    'presencia*, em pessoa, cara a cara, em sala ~ in person, presen*, sala*, oficina*, face, classroom, aula*, assist*, prátic*',
  selfPaced:
    'ao seu ritmo, ao próprio ritmo, no seu ritmo, no próprio ritmo, autoestudo, autodirigid*, autoinstru* ~ self*, auto*, ritmo',
  instructorLed:
    'orientad* por um formador, ministrad* por, conduzid* por, com tutor* ~ instructor*, tut*, docent*, professor*, formador*, ministrad*, orient*',
  partTime:
    'a tempo parcial, a tempo inteiro, em tempo integral, pós laboral, aulas noturnas ~ part time, full time, noite*, tempo',
  free: 'grátis, gratuit*, sem custos, sem custo ~ free, gratuit*, grátis',
  lifetime:
    'vitalíci*, não caduca, nunca caduca, não expira, nunca expira, para toda a vida, permanente*, sem prazo, indeterminad*, validade ilimitada, por tempo indeterminado ~ lifetime, indeterminad*, never expire*, ilimitad*, vida',
  renewal:
    'renov*, recertific*, caduca, caducidade, válid* por, válid* durante, validade de, expira, vigência ~ valid*, válid*, vigên*, renew*, expir*, renov*',
  priorKnowledge:
    'experiência prévia, conhecimentos prévios, conhecimento prévio, pré requisito*, prerrequisito*, requisitos prévios, requisito prévio, já sabem, já sabe, já dominam, anos de experiência, requisitos de acesso, experiência anterior, previamente ~ experiência*, prévi*, prior, conhecimento*, requisito*, saber, prerequisite*',
  background:
    'experiência em, experiência com, experiência de, experiência profissional, licenciad*, diploma universitário, com formação em, formação prévia, conhecimentos de, conhecimentos básicos, que tenham, que já, com curso superior, formados em, graduados em, com diploma, registados na ordem, experiência ~ experiência*, licenci*, conhecimento*, formação, graduad*',
  experienced: 'experientes, experiente, com experiência, veteran*, de longa data ~ experien*',
  degree:
    'grau académico, grau acadêmico, diploma universitário, título universitário, grau superior ~ degree*, universi*, título*, licenci*',
  diploma: 'diploma, diplomas ~ diplom*',
  manyOf: 'centenas de, milhares de, dezenas de, milhões de, inúmer*, milhares, centenas',
};
