/** What begins something else than who somebody is: `awarded to Jane Smith, for welding`. */
export const openingClauses =
  'who|whose|whom|which|that|and|or|but|for|in|on|at|with|by|from|as|after|under|while|having|has|is|was|to|of|the (?:course|badge|certificate)|qui|que|dont|et|ou|mais|pour|en|dans|avec|par|de|du|des|à|au|aux|après|sous|lors|a|ayant|quien|quienes|y|o|e|pero|por|para|con|tras|al|del|ha|habiendo|der|die|das|dem|den|und|oder|aber|für|im|mit|von|vom|nach|bei|beim|als|am|an|hat|ist|que|com|após|no|na|tendo|che|ma|per|nel|nella|dopo|avendo|è|dat|en|of|maar|voor|met|van|na|bij|op|heeft|który|która|i|lub|za|w|we|z|ze|po|na|som|och|eller|för|på|med|av|efter|til|og|af|který|která|a|nebo|v|ve|s|se|o';

/** What somebody whose name stood before did or is. */
export const havingDone =
  'has|have|is|was|did|completed|passed|met|hat|ist|war|nahm|wurde|a|est|ha|ont|fue|es|foi|é|tem|è|heeft|ukończył|ukończyła|jest|har|är|er|absolvoval|absolvovala|je';
