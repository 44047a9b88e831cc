/** That somebody says what stands beside it, in the words of quotations. A pattern without groups. */
export const speechVerbs =
  'says|said|explains|explained|recalls|recalled|remembers|adds|added|writes|wrote|reports|shares|tells us|dice|dijo|afirma|cuenta|explica|recuerda|comenta|escribe|dit|raconte|explique|témoigne|confie|se souvient|écrit|sagt|sagte|erzählt|berichtet|erinnert sich|meint|schwärmt|schreibt|diz|disse|conta|relata|lembra|escreve|racconta|afferma|spiega|ricorda|scrive|zegt|vertelt|aldus|herinnert zich|schrijft|mówi|wspomina|säger|sier|siger|diu|mondja|meséli';
