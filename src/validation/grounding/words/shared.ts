import type { PhraseList } from '../phrases.ts';

/** Phrases that mean the same in a text of any language. */
export const sharedPhrases: readonly PhraseList[] = [
  { tag: 'unit:percent', phrases: '%' },
  { tag: 'unit:euro', phrases: '€, eur' },
  { tag: 'unit:dollar', phrases: '$, usd, us dollar*, us $' },
  { tag: 'unit:pound', phrases: '£, gbp' },
  {
    tag: 'unit:franc',
    phrases:
      'chf, swiss franc*, schweizer franken, franc* suisse*, francos suizos, francos suíços, franchi svizzeri, zwitserse frank*',
  },
  { tag: 'unit:perMille', phrases: '‰, per mil, per mille, por mil, pour mille, promille' },
  // One letter counts behind a number only.
  { tag: 'unit:second', phrases: 's' },
  { tag: 'unit:hour', phrases: 'h' },
  { tag: 'unit:degree', phrases: '°' },
  { tag: 'unit:bar', phrases: 'bar, bars, bares' },
  { tag: 'unit:kilopascal', phrases: 'kpa, kilopasca*, quilopasca*' },
  { tag: 'unit:hectopascal', phrases: 'hpa, hectopasca*, hektopasca*, ettopasca*' },
  { tag: 'unit:milliampere', phrases: 'milliamp*, miliamp*' },
  { tag: 'unit:ohm', phrases: 'ω, ohm, ohms, ohmio*' },
  { tag: 'unit:kilonewton', phrases: 'kilonewton*, quilonewton*' },
  {
    tag: 'unit:micrometre',
    phrases: 'µm, μm, micromet*, mikromet*, micròmet*, micromètre*, micrómetro*, microns, micras, mícrons',
  },
  {
    tag: 'unit:nauticalMile',
    phrases:
      'nautical mile*, sea mile*, seemeile*, mille* nautique*, mille* marin*, milla* náutica*, milha* náutica*, miglia nautiche, miglio nautico, zeemijl*, nmi, sm',
  },
  {
    tag: 'unit:squareKilometre',
    phrases:
      'km2, square kilomet*, quadratkilometer*, kilomètre* carré*, kilómetro* cuadrado*, quilómetro* quadrado*, quilômetro* quadrado*, chilometro quadrato, chilometri quadrati, vierkante kilometer*',
  },
  { tag: 'unit:centilitre', phrases: 'cl, centilit*, zentiliter*' },
  { tag: 'unit:hectolitre', phrases: 'hl, hectolit*, hektoliter*, ettolitr*' },
  {
    tag: 'unit:cats',
    phrases: 'cats, cats credit*, cats point*, cats punkt*, cats punten, créditos cats, crédits cats, crediti cats',
  },
  { tag: 'unit:milligram', phrases: 'mg, milligram*, miligram*, milligramm*' },
  { tag: 'unit:millilitre', phrases: 'ml, millilit*, mililit*' },
  { tag: 'unit:volt', phrases: 'v, volt, volts, voltio, voltios' },
  { tag: 'unit:kilovolt', phrases: 'kv, kilovolt*, chilovolt*, kilovoltio*, quilovolt*' },
  { tag: 'unit:ampere', phrases: 'ampere*, ampère*, amp, amps, amperio*' },
  { tag: 'unit:watt', phrases: 'w, watt, watts, vatio, vatios' },
  { tag: 'unit:kilowatt', phrases: 'kw, kilowatt, kilowatts, chilowatt, kilovatio, kilovatios, quilowatt, quilowatts' },
  { tag: 'unit:megawatt', phrases: 'mw, megawatt, megawatts, mégawatt*, megavatio, megavatios, mwp' },
  {
    tag: 'unit:kilowattHour',
    phrases:
      'kwh, kilowattstunde*, kilowattheure*, kilowatts heure*, kilowatt heure*, kilowatt hour*, kilowattora, chilowattora, kilowattuur, kilovatio* hora, quilowatt* hora, kilowatts hora',
  },
  {
    tag: 'unit:squareMetre',
    phrases:
      'm2, sqm, square met*, quadratmeter*, mètre* carré*, metro* cuadrado*, metro* quadrado*, metro quadrato, metro quadro, metri quadrati, metri quadri, vierkante meter*',
  },
  {
    tag: 'unit:squareCentimetre',
    phrases:
      'cm2, square centimet*, quadratzentimeter*, centimètre* carré*, centímetro* cuadrado*, centímetro* quadrado*, centimetro quadrato, centimetri quadrati, vierkante centimeter*',
  },
  {
    tag: 'unit:cubicMetre',
    phrases:
      'm3, cubic met*, kubikmeter*, mètre* cube*, metro* cúbico*, metro cubo, metri cubi, metri cubici, kubieke meter*',
  },
  { tag: 'unit:hertz', phrases: 'hz, hertz, hercio*' },
  { tag: 'unit:kilohertz', phrases: 'khz, kilohertz' },
  { tag: 'unit:megahertz', phrases: 'mhz, megahertz' },
  { tag: 'unit:gigahertz', phrases: 'ghz, gigahertz' },
  { tag: 'unit:megabit', phrases: 'mbit, mbits, mbps, megabit*' },
  { tag: 'unit:gigabit', phrases: 'gbit, gbits, gbps, gigabit*' },
  { tag: 'unit:day', phrases: 'workday*' },
  { tag: 'unit:kilometre', phrases: 'kph, kmh' },
  { tag: 'counted:word', phrases: 'wpm' },
  { tag: 'unit:megabyte', phrases: 'mb, megabyte*, mégaoctet*' },
  { tag: 'unit:gigabyte', phrases: 'gb, gigabyte*, gigaoctet*' },
  { tag: 'unit:terabyte', phrases: 'tb, terabyte*, téraoctet*' },
  { tag: 'unit:lux', phrases: 'lux, lx' },
  { tag: 'unit:newton', phrases: 'newton, newtons' },
  {
    tag: 'unit:newtonMetre',
    phrases: 'nm, newton met*, newtonmet*, newton mètre*, newtons mètre*, newton metro, newton metri, newton metros',
  },
  {
    tag: 'unit:cubicCentimetre',
    phrases:
      'cc, cm3, ccm, cubic centimet*, kubikzentimeter*, centimètre* cube*, centímetro* cúbico*, centimetro cubo, centimetri cubi, centimetri cubici, kubieke centimeter*',
  },
  { tag: 'unit:decibel', phrases: 'db, dba, decibel*, dezibel*, décibel*, decibéis' },
  { tag: 'unit:knot', phrases: 'kn, kts, knots, nudos, nœuds, knoten, nodi, knopen' },
  { tag: 'qualifier:more', phrases: '>' },
  { tag: 'qualifier:less', phrases: '<' },
  { tag: 'qualifier:least', phrases: '≥, +, minimum von, minimum van' },
  { tag: 'qualifier:most', phrases: '≤, como mucho, maximum von, maximum van, hooguit, ten hoogste' },
  { tag: 'qualifier:about', phrases: '~, ≈, ±, ca' },
  { tag: 'label:eqf', phrases: 'eqf, eqr, mec, cec, qeq, ekk, qer' },
  { tag: 'label:dqr', phrases: 'dqr' },
  { tag: 'label:nqf', phrases: 'nqf, nqr, nlqf, cnq, cineq, meces, qnq, qni' },
  { tag: 'label:rncp', phrases: 'rncp' },
  { tag: 'label:scqf', phrases: 'scqf' },
  { tag: 'label:rqf', phrases: 'rqf, qcf' },
  { tag: 'label:nvq', phrases: 'nvq' },
  { tag: 'label:aqf', phrases: 'aqf' },
  {
    tag: 'mark:idle',
    phrases:
      '24 7, 24 h, 50 50, 80 20, 360, 360 degree*, 360 grad*, 3d, 2d, 4d, 3 d, 2 d, b2b, b2c, b2g, c2c, p2p, a b, h2o, co2, web3, zero trust, covid 19, sars cov 2, k 12, 1 1, 1 zu 1, 2fa, 4k, 5g, i18n, mp3, mp4',
  },
  ...['white', 'yellow', 'orange', 'green', 'blue', 'brown', 'black'].map((colour) => ({
    tag: `concept:${colour}Belt`,
    phrases: `${colour} belt*, ${colour}belt*`,
  })),
  { tag: 'concept:expert', phrases: 'expert level, expert' },
  { tag: 'concept:advanced', phrases: 'advanced level, advanced' },
  { tag: 'concept:intermediate', phrases: 'intermediate' },
  { tag: 'concept:platinum', phrases: 'platinum' },
  { tag: 'concept:best', phrases: '# 1' },
];
