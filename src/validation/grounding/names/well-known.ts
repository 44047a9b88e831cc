/** Names that are names wherever they stand, also where a capital says nothing. Folded, one word each. */
export const wellKnownNames: ReadonlySet<string> = new Set(
  `microsoft google amazon cisco oracle ibm sap salesforce adobe apple meta facebook linkedin coursera udemy udacity edx
  futurelearn harvard stanford oxford cambridge yale princeton sorbonne kubernetes docker linux windows android azure
  aws github gitlab bitbucket jira confluence trello asana slack zoom powerpoint tableau photoshop illustrator indesign
  figma canva wordpress drupal joomla shopify magento hubspot mailchimp tensorflow pytorch keras pandas numpy hadoop
  kafka snowflake databricks terraform ansible jenkins splunk wireshark nmap metasploit kali vmware citrix fortinet
  juniper huawei samsung intel nvidia siemens bosch python javascript typescript kotlin golang fortran matlab autocad
  solidworks revit arduino raspberry chatgpt openai anthropic gemini copilot moodle blackboard credly accredible badgr
  comptia isaca isc2 prince2 pmi scrum unesco unicef nasa cern interpol nato europol who deloitte accenture capgemini
  kpmg pwc mckinsey gartner forrester forbes bloomberg reuters bbc netflix spotify uber airbnb tesla toyota volkswagen
  bmw airbus boeing shell europe europa america africa asia australia germany deutschland france frankreich spain espana
  spanien italy italia italien portugal netherlands nederland niederlande belgium belgien belgique switzerland schweiz
  suisse austria osterreich england scotland wales ireland london paris berlin munich munchen hamburg koln madrid
  barcelona lisbon lisboa porto rome roma milan milano amsterdam rotterdam brussels vienna wien zurich geneva dublin
  edinburgh manchester brazil brasil mexico argentina chile colombia peru canada california texas florida boston chicago
  toronto vancouver sydney melbourne singapore tokyo beijing shanghai mumbai delhi dubai india china japan korea russia
  ukraine poland polen sweden norway denmark finland greece turkey egypt nigeria kenya
  hannover nurnberg dresden leipzig dortmund dusseldorf stuttgart bremen duisburg bochum wuppertal bielefeld bonn munster
  mannheim karlsruhe augsburg wiesbaden gelsenkirchen monchengladbach braunschweig chemnitz aachen magdeburg freiburg
  krefeld lubeck oberhausen erfurt mainz rostock kassel saarbrucken potsdam ludwigshafen oldenburg leverkusen osnabruck
  solingen heidelberg darmstadt paderborn regensburg ingolstadt wurzburg wolfsburg offenbach pforzheim gottingen bottrop
  reutlingen koblenz bremerhaven erlangen remscheid trier jena salzgitter gutersloh hildesheim kaiserslautern cottbus
  schwerin ludwigsburg tubingen flensburg konstanz weimar bamberg bayreuth passau landshut rosenheim kempten lindau
  friedrichshafen ravensburg heilbronn freudenstadt wilhelmshaven cuxhaven emden stralsund greifswald wismar gorlitz
  bautzen zwickau dessau halberstadt wernigerode marburg fulda goslar frankfurt hessen sachsen thuringen brandenburg
  niedersachsen saarland westfalen holstein mecklenburg vorpommern wurttemberg oberbayern niederbayern tirol sudtirol
  vorarlberg salzburg karnten steiermark burgenland graz linz innsbruck klagenfurt bregenz wallis graubunden tessin aargau
  thurgau bern basel luzern winterthur lausanne genf schwarzwald allgau eifel harz spessart odenwald rhon hunsruck taunus
  sauerland munsterland emsland ostfriesland erzgebirge vogtland lausitz uckermark altmark rugen usedom sylt bodensee
  ruhrgebiet mailand venedig florenz prag warschau budapest kopenhagen stockholm oslo helsinki athen moskau
  utrecht eindhoven groningen tilburg almere breda nijmegen arnhem haarlem enschede apeldoorn amersfoort zwolle
  maastricht leeuwarden dordrecht zoetermeer deventer delft venlo heerlen hengelo antwerpen gent brugge leuven mechelen
  hasselt kortrijk oostende luik limburg brabant friesland zeeland drenthe overijssel gelderland flevoland veluwe
  achterhoek twente betuwe ardennen vlaanderen wallonie`.split(/\s+/),
);

/** Words that texts about credentials write with a capital without naming anything; acronyms that everyone uses. */
export const genericWords: ReadonlySet<string> = new Set(
  `kbit mbit gbit i it its ok tv pc mcq qcm osce cv ai ml ux ui hr pr qa it ict stem faq id url api pdf dna r d eu uk us usa phd
  earner earners learner learners holder holders participant participants recipient recipients badge badges certificate
  certificates certification certifications credential credentials course courses program programs programme programmes
  award awards diploma diplomas module modules unit units level levels part section chapter skill skills team teams
  internet web online student students graduate graduates candidate candidates professional professionals manager managers
  developer developers engineer engineers teacher teachers leader leaders analyst analysts designer designers monday
  tuesday wednesday thursday friday saturday sunday earth english latin god mr mrs ms dr key stage training workshop
  exam test assessment project introduction foundation fundamentals advanced intermediate beginner expert the a an and or
  of for in on at to with by from as is are this that these those who what why how when where all each every both
  devops article articles annex appendix paragraph
  microcredential microcertification zertifikat badge nachweis kurs titulaires personen`.split(/\s+/),
);
