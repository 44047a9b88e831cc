/** Things that people speak of as doing something, folded, in every language: "signs that can mislead". */
export const thingWords: ReadonlySet<string> = new Set(
  `
action actions aktionen accion acciones azione azioni acao acoes accoes actie acties
gesture gestures geste gestes gesten gesto gestos gesti gebaar gebaren handgriff handgriffe handgriffen
step steps schritt schritte schritten stap stappen paso pasos passo passos passi
measure measures mesure mesures medida medidas misura misure massnahme massnahmen maatregel maatregelen
technique techniques technik techniken techniek technieken tecnicas tecniche
method methods methode methoden methodes metodo metodos metodi
tool tools outil outils herramienta herramientas ferramenta ferramentas strumento strumenti werkzeug werkzeuge hulpmiddel hulpmiddelen
sign signs signe signes senal senales sinal sinais segno segni zeichen anzeichen teken tekens
symptom symptoms symptome symptomes sintoma sintomas sintomi
feature features trait traits rasgo rasgos traco tracos tratto tratti merkmal merkmale kenmerk kenmerken
caracteristica caracteristicas caracteristique caracteristiques caratteristica caratteristiche
habit habits habitude habitudes habito habitos abitudine abitudini gewohnheit gewohnheiten gewoonte gewoontes gewoonten
exercise exercises exercice exercices ejercicio ejercicios exercicio exercicios esercizio esercizi ubung ubungen oefening oefeningen
word words mot mots palabra palabras palavra palavras parola parole worte worter woord woorden
risk risks risque risques riesgo riesgos risco riscos rischio rischi risiko risiken risico
mistake mistakes erreur erreurs error errors errores erro erros errore errori fehler fehlern fout fouten
thing things chose choses cosa cosas coisa coisas cose dinge dingen
idea ideas idee idees ideia ideias ideen ideeen
tip tips conseil conseils consejo consejos conselho conselhos consiglio consigli
strategy strategies strategie strategien estrategia estrategias
factor factors facteur facteurs factores fator fatores fattore fattori faktor faktoren factoren
plant plants plante plantes planta plantas pianta piante pflanze pflanzen planten
product products produit produits producto productos produto produtos prodotto prodotti produkt produkte producten
material materials materiau materiaux materiales material materiais materiale materiali materialien materialen
substance substances sustancia sustancias substancia substancias sostanza sostanze stoff stoffe stoffen
situation situations situacion situaciones situacao situacoes situazione situazioni situationen situatie situaties
problem problems probleme problemes problema problemas problemi problemen
rule rules regle regles regla reglas regra regras regola regole regel regeln regels
change changes changement changements cambio cambios mudanca mudancas cambiamento cambiamenti verandering veranderingen
`.split(/\s+/),
);
