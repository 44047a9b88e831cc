/** The n-th of a stream of varied credentials: seven languages, thin and rich, short and long, with every option. */
export function variedCredential(index: number): object {
  const pick = <Item>(items: readonly Item[], step = 1): Item => items[Math.floor(index / step) % items.length]!;
  const subject = pick(subjects);
  const isThin = index % 11 === 0;
  const credential = {
    name: `${subject.name} ${pick(['Level 1', 'Level 2', 'Foundations', 'Practitioner', '2026', 'v3.1'], 3)}`,
    issuer: index % 2 === 0 ? pick(issuers, 5) : { name: pick(issuers, 5), url: 'https://issuer.example' },
    ...(isThin
      ? {}
      : {
          type: pick(['badge', 'certificate', 'micro-credential'], 2),
          level: pick(['Beginner', 'Intermediate', 'EQF 5', 'B2', 3], 4),
          skills: subject.skills.slice(0, 1 + (index % subject.skills.length)),
          criteria: index % 3 === 0 ? subject.criteria : undefined,
          duration: pick(['PT40H', '8 hours', { value: 2, unit: 'days' }, null], 7),
          credits: pick([null, 2, '3 ECTS', { value: 1.5, unit: 'CEU' }], 9),
          learning_outcomes: index % 5 === 0 ? ['Plan the work', 'Do the work safely', 'Check the work'] : [],
          audience: index % 7 === 0 ? subject.audience : null,
        }),
    language: subject.language,
    recipient: { name: `Person ${index}`, email: `person${index}@example.org` },
    issued_on: '2026-11-24',
  };
  return {
    credential,
    ...(index % 13 === 0
      ? { supporting_texts: [{ title: 'Syllabus', text: `${subject.criteria} `.repeat(200) }] }
      : {}),
    options: {
      tone: pick(['neutral', 'formal', 'friendly'] as const, 2),
      length: pick(['standard', 'short'] as const, 3),
      ...(index % 17 === 0 ? { max_characters: 120 } : {}),
    },
  };
}

const issuers = [
  'Northgate Institute',
  'Universidad del Valle',
  'IHK Musterstadt',
  'École des Métiers',
  'Open Skills Network',
];

const subjects = [
  {
    language: 'en',
    name: 'Arc Welding',
    skills: ['Joint preparation', 'Vertical welds', 'Weld inspection', 'Workshop safety'],
    criteria: 'Complete four practical tasks under supervision and pass a written test.',
    audience: 'Metal workers who weld structural steel',
  },
  {
    language: 'es',
    name: 'Atención al cliente',
    skills: ['Escucha activa', 'Gestión de quejas', 'Comunicación por teléfono'],
    criteria: 'Asistir a todas las sesiones y entregar un trabajo final sobre un caso real.',
    audience: 'Personas que atienden al público en tiendas y oficinas',
  },
  {
    language: 'fr',
    name: 'Gestion de projet agile',
    skills: ['Planification', 'Animation de réunions', 'Suivi du budget'],
    criteria: 'Suivre les huit modules et présenter un projet devant un jury.',
    audience: 'Les chefs de projet qui débutent',
  },
  {
    language: 'de',
    name: 'Datenschutz im Betrieb',
    skills: ['Grundlagen der DSGVO', 'Verzeichnis der Verarbeitungen', 'Meldung von Vorfällen'],
    criteria: 'Teilnahme an allen Einheiten und Bestehen einer schriftlichen Prüfung.',
    audience: 'Mitarbeitende, die personenbezogene Daten verarbeiten',
  },
  {
    language: 'pt',
    name: 'Primeiros socorros',
    skills: ['Suporte básico de vida', 'Controlo de hemorragias', 'Uso de desfibrilhador'],
    criteria: 'Participar na formação prática e realizar o exercício final.',
    audience: 'Pessoas que trabalham com grupos',
  },
  {
    language: 'it',
    name: 'Igiene degli alimenti',
    skills: ['Conservazione degli alimenti', 'Pulizia delle superfici', 'Controllo delle temperature'],
    criteria: 'Frequentare il corso e superare la prova scritta finale.',
    audience: 'Chi lavora in cucina o al banco',
  },
  {
    language: 'nl',
    name: 'Duurzaam bouwen',
    skills: ['Materialen kiezen', 'Isoleren', 'Energie berekenen'],
    criteria: 'De hele cursus volgen en een ontwerp voor een woning inleveren.',
    audience: 'Bouwvakkers en ontwerpers',
  },
  {
    language: 'en',
    name: 'C++ for <5 kg Drones & “Smart” Sensors',
    skills: ['C++', 'C#', 'MAVLink', 'I²C', 'ROS 2'],
    criteria: 'Build, test and document a flight controller. Score 70 % or more.',
    audience: 'Embedded developers',
  },
] as const;
