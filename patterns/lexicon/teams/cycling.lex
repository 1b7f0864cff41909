# Professional road cycling teams: WorldTour, ProTeams, Continental, historic trade teams and women's teams.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: cycling

Team Sky | ?Sky | Sky ProCycling | Sky Pro Cycling
Ineos Grenadiers | Team Ineos | ?Ineos | Netcompany Ineos | INEOS-TotalEnergies
UAE Team Emirates | UAE Team Emirates XRG | UAE Team Emirates-XRG | Team UAE Emirates | UAE Emirates | UAE Abu Dhabi | ?UAE
Visma-Lease a Bike | Visma | Team Visma-Lease a Bike | Team Visma | Visma Lease a Bike
Jumbo-Visma | Team Jumbo-Visma | Jumbo Visma
LottoNL-Jumbo | Lotto NL-Jumbo | Team LottoNL-Jumbo | LottoNL Jumbo | Lotto-Jumbo
Belkin Pro Cycling | ?Belkin | Team Belkin
Blanco Pro Cycling | ?Blanco
?Rabobank | Team Rabobank | Rabobank Cycling Team | Rabo-Liv
Soudal Quick-Step | Soudal-Quick-Step | Soudal Quick Step | Soudal-QuickStep
Quick-Step Alpha Vinyl | QuickStep-Alpha Vinyl | Quick-Step-Alpha Vinyl
Deceuninck-Quick-Step | Deceuninck-QuickStep | Deceuninck Quick-Step | Deceuninck-Quick Step
Quick-Step Floors | Quick Step Floors | QuickStep Floors
Etixx-Quick-Step | Etixx-Quick Step | Etixx Quick-Step | Etixx-QuickStep
Omega Pharma-Quick-Step | Omega Pharma-Quick Step | Omega Pharma Quick-Step | Omega Pharma-QuickStep
Quick-Step | Quick Step | QuickStep | Quick Step-Innergetic | Quick-Step-Davitamon | Quick Step-Davitamon
Lidl-Trek | Lidl Trek
Trek-Segafredo | Trek Segafredo
Trek Factory Racing | ?Trek
RadioShack-Nissan | RadioShack Leopard | RadioShack-Leopard | RadioShack-Nissan-Trek | RadioShack Leopard Trek
Team RadioShack | ?RadioShack
Leopard Trek | Leopard-Trek
Team Saxo Bank | ?Saxo Bank | Saxo Bank-SunGard | Saxo Bank SunGard | Saxo-Tinkoff | Team Saxo-Tinkoff | Saxo Bank-Tinkoff Bank
Tinkoff-Saxo | ?Tinkoff | Tinkoff Saxo | Team Tinkoff
Team CSC | ?CSC | CSC-Saxo Bank
?Astana | Astana Pro Team | Astana-Premier Tech | Team Astana | Astana Qazaqstan | Astana Qazaqstan Team | Astana-Wurth | XDS Astana | XDS-Astana
?Movistar | Movistar Team
?Caisse d'Epargne | ?Caisse d'Épargne | ?Caisse d’Epargne
Illes Balears-Caisse d'Epargne | ?Illes Balears
Banesto | iBanesto.com
EF Education-EasyPost | EF Education EasyPost | EF Education First | EF Education-First | EF Education-Nippo | EF Pro Cycling | EF Education First-Drapac | EF Education-Oatly | ?EF Education
Cannondale-Drapac | Cannondale Drapac
Cannondale-Garmin | Cannondale Garmin
Garmin-Sharp | Garmin-Barracuda | Garmin-Transitions | Garmin-Cervelo | Garmin-Cervélo | Garmin-Slipstream | Garmin-Chipotle | Garmin Sharp | Garmin-Sharp-Barracuda | Team Garmin | Slipstream-Chipotle | ?Garmin
Cannondale Pro Cycling | ?Cannondale | Team Cannondale
Liquigas | Liquigas-Cannondale | Liquigas-Doimo | Liquigas-Bianchi
Cervelo TestTeam | Cervélo TestTeam | Cervelo Test Team
Red Bull-Bora-Hansgrohe | Red Bull Bora-Hansgrohe | Red Bull-BORA-hansgrohe | Bora-Hansgrohe | Bora Hansgrohe | ?Bora
Bora-Argon 18
Team NetApp-Endura | NetApp-Endura | NetApp Endura | ?NetApp
Jayco-AlUla | Jayco AlUla | Team Jayco AlUla | Team Jayco-AlUla | Liv AlUla Jayco
BikeExchange-Jayco | BikeExchange Jayco | Team BikeExchange | Team BikeExchange-Jayco | BikeExchange
Mitchelton-Scott | Mitchelton Scott
Orica-Scott | Orica-GreenEdge | Orica GreenEdge | Orica-BikeExchange | Orica-AIS | Orica Scott | Orica BikeExchange
GreenEdge | GreenEDGE
Team DSM | DSM-Firmenich | DSM-Firmenich PostNL | dsm-firmenich PostNL | Team DSM-Firmenich
Picnic PostNL | Team Picnic PostNL | Picnic-PostNL
Team Sunweb | ?Sunweb
Giant-Alpecin | Team Giant-Alpecin
Giant-Shimano | Team Giant-Shimano
Argos-Shimano | Project 1t4i
Skil-Shimano
Alpecin-Deceuninck | Alpecin Deceuninck | Alpecin-Premier Tech
Alpecin-Fenix | Alpecin Fenix
Corendon-Circus | Corendon Circus | Beobank-Corendon
Fenix-Deceuninck | Fenix-Premier Tech | Plantur-Pura
Groupama-FDJ | Groupama FDJ | Groupama-FDJ United | FDJ | FDJ.fr | FDJ-BigMat | ?Francaise des Jeux | ?Française des Jeux | ?La Francaise des Jeux
FDJ-Suez | FDJ Suez | FDJ United-Suez | FDJ-Nouvelle Aquitaine-Futuroscope
AG2R La Mondiale | AG2R-La Mondiale | AG2R | Ag2r-La Mondiale | Ag2r Prevoyance
AG2R Citroen | AG2R Citroën | AG2R-Citroen
Decathlon AG2R La Mondiale | Decathlon-AG2R La Mondiale | Decathlon AG2R | Decathlon CMA CGM
Cofidis | Team Cofidis | Cofidis Solutions Credits
Arkea-Samsic | Arkéa-Samsic | Arkea Samsic
Arkea-B&B Hotels | Arkéa-B&B Hotels | Arkea B&B Hotels
Fortuneo-Samsic | Fortuneo-Vital Concept | Fortuneo-Oscaro | Bretagne-Seche Environnement | Bretagne-Séché Environnement | Bretagne-Schuller
?TotalEnergies | Team TotalEnergies | ?Total Energies
Direct Energie | Total Direct Energie | Direct Énergie | Total Direct Énergie
?Europcar | Team Europcar
Bbox Bouygues Telecom | BBox Bouygues Telecom | ?Bouygues Telecom
Brioches La Boulangere | Brioches La Boulangère
B&B Hotels-KTM | B&B Hotels-Vital Concept | Vital Concept | B&B Hotels
Lotto-Soudal | Lotto Soudal
Lotto-Dstny | Lotto Dstny
?Lotto | Lotto Cycling Team
Lotto-Intermarche | Lotto-Intermarché
Lotto-Belisol | Lotto Belisol | Ridley-Lotto
Omega Pharma-Lotto | Omega Pharma Lotto
Predictor-Lotto | Silence-Lotto | Davitamon-Lotto
Lotto-Adecco | Lotto-Domo | Domo-Farm Frites
Intermarche-Wanty | Intermarché-Wanty | Intermarche-Circus-Wanty | Intermarché-Circus-Wanty | Intermarche-Wanty-Gobert Materiaux | Intermarché-Wanty-Gobert Matériaux | Intermarche-Wanty-Gobert | ?Intermarche
Circus-Wanty Gobert | Wanty-Groupe Gobert | Wanty-Gobert | Wanty Groupe Gobert | Accent Jobs-Wanty
Bahrain Victorious | Bahrain-Victorious | Team Bahrain Victorious
Bahrain-Merida | Bahrain Merida | Bahrain-McLaren | Bahrain McLaren
Lampre-Merida | Lampre Merida | Lampre-ISD | Lampre | Lampre-Fondital | Lampre-NGC | Lampre-Farnese Vini | Lampre-Caffita
Saeco | Saeco Macchine per Caffe
Katusha | Katusha-Alpecin | Team Katusha | Katusha Alpecin
Israel-Premier Tech | Israel Premier Tech | Israel Start-Up Nation | Israel Start-up Nation | Israel Cycling Academy
NSN Cycling Team | NSN Cycling
BMC Racing Team | ?BMC | BMC Racing | Team BMC
CCC Team | CCC Sprandi Polkowice | CCC Polsat Polkowice | CCC-Liv
?Phonak | Phonak Hearing Systems
?US Postal Service | ?US Postal | ?U.S. Postal Service | US Postal team | ?U.S. Postal
Discovery Channel Pro Cycling | ?Discovery Channel | Discovery Channel team
HTC-Columbia | HTC-Highroad | Columbia-HTC | Columbia-High Road | HTC-High Road | HTC Highroad | Team High Road | Team Columbia | ?High Road | Columbia-Highroad | HTC Columbia
T-Mobile Team | ?T-Mobile | Team T-Mobile
Team Telekom | ?Telekom | ?Deutsche Telekom
Gerolsteiner
Team Milram | Milram
Fassa Bortolo
Euskaltel-Euskadi | Euskaltel Euskadi | Euskaltel
Fundacion Euskadi | Euskadi-Murias | Euskadi Basque Country-Murias
Kelme | ?Comunidad Valenciana | Kelme-Costa Blanca
?ONCE | ONCE-Eroski
?Liberty Seguros | Liberty Seguros-Wurth | Liberty Seguros-Würth
Saunier Duval | Saunier Duval-Prodir | Saunier Duval-Scott
Fuji-Servetto | Footon-Servetto | Geox-TMC
Team Barloworld | ?Barloworld
?Credit Agricole | ?Crédit Agricole
Vacansoleil-DCM | Vacansoleil
Androni Giocattoli | Androni Giocattoli-Sidermec | Androni-Sidermec | Androni Giocattoli-Venezuela | Drone Hopper-Androni
Bardiani-CSF | Bardiani CSF | Bardiani Valvole-CSF | VF Group-Bardiani CSF | VF Group-Bardiani CSF-Faizane | Bardiani CSF Faizane | Colnago-CSF | Bardiani
Nippo-Vini Fantini | Vini Fantini | Vini Fantini-Selle Italia | Nippo-Vini Fantini-Faizane
Wilier Triestina-Selle Italia | Wilier Triestina | Southeast-Venezuela | Neri Sottoli | Neri-Selle Italia | Yellow Fluo | Vini Zabu
Eolo-Kometa | Polti-Kometa | Team Polti | Polti VisitMalta | Team Polti VisitMalta | Polti-VisitMalta
Acqua & Sapone | Acqua e Sapone | Acqua & Sapone-Caffe Mokambo
Gazprom-RusVelo | Gazprom RusVelo | RusVelo
Tirol KTM | Tirol-KTM
IAM Cycling | ?IAM
MTN-Qhubeka | MTN Qhubeka
?Dimension Data | Team Dimension Data | Dimension Data for Qhubeka
NTT Pro Cycling | ?NTT
Qhubeka-NextHash | Team Qhubeka-NextHash | Qhubeka NextHash | Team Qhubeka | Qhubeka Assos | Qhubeka-Assos
Tudor Pro Cycling | Tudor Pro Cycling Team | ?Tudor
Q36.5 Pro Cycling | Q36.5 | Pinarello-Q36.5 | Q36.5 Pro Cycling Team
Uno-X | Uno-X Mobility | Uno-X Pro Cycling | Uno-X Norwegian
Caja Rural | Caja Rural-Seguros RGA | Caja Rural Seguros RGA
Burgos-BH | Burgos BH | Burgos Burpellet BH
Equipo Kern Pharma | Kern Pharma
Sport Vlaanderen-Baloise | Topsport Vlaanderen | Topsport Vlaanderen-Baloise | Flanders-Baloise | Team Flanders-Baloise | Topsport Vlaanderen-Mercator
Bingoal Pauwels Sauces WB | Bingoal WB | ?Wallonie-Bruxelles | Wallonie-Bruxelles-Group Protect
Unibet Tietema Rockets | Tietema Rockets | Unibet Rose Rockets | Rose Rockets
Unibet.com Cycling | ?Unibet.com
Verandas Willems-Crelan | Verandas Willems | Crelan-Charles | Veranda's Willems
Roompot-Charles | ?Roompot | Roompot-Nederlandse Loterij | Roompot Oranje Peloton
Delko Marseille | Nippo Delko | Delko-Marseille Provence | ?Delko
Saint-Michel-Auber93 | St Michel-Auber93 | Auber 93 | Auber93
Human Powered Health | Rally Cycling | Rally Health
?Novo Nordisk | Team Novo Nordisk | Team Type 1 | Team Type 1-Sanofi
UnitedHealthcare Pro Cycling | ?UnitedHealthcare
Hagens Berman Axeon | Axeon Hagens Berman | Bontrager-Livestrong
Jelly Belly Cycling | ?Jelly Belly
Hincapie Racing
Silber Pro Cycling
?Drapac | Drapac Professional Cycling
Rapha Condor | Rapha Condor JLT | Rapha Condor-Sharp | Rapha Condor Sharp | JLT Condor | JLT-Condor
Madison Genesis | Madison-Genesis
Endura Racing
Raleigh GAC | Team Raleigh | Raleigh-GAC
One Pro Cycling | ONE Pro Cycling
Team Wiggins | Team Inspired
Canyon dhb | Canyon Eisberg | Canyon-Eisberg | Canyon dhb SunGod | Canyon dhb p/b Bloor Homes
Vitus Pro Cycling
Ribble Weldtite | Ribble Pro Cycling
Madison Saint Piran | Saint Piran | St Piran
SwiftCarbon Pro Cycling
An Post-Sean Kelly | An Post-Chain Reaction | An Post Chain Reaction | An Post-ChainReaction | Sean Kelly Team
Trinity Racing
Linda McCartney Racing | ?Linda McCartney
Motorola Cycling | ?Motorola
7-Eleven Cycling | ?7-Eleven
?Coors Light
Mapei | Mapei-Quick Step | Mapei-GB
Festina
TVM-Farm Frites | ?TVM
?Gan | ?GAN
?Castorama
Carrera Jeans | ?Carrera
Gewiss-Ballan | Gewiss
Mercatone Uno
Renault-Elf | Renault-Gitane | Systeme U
La Vie Claire | Toshiba-La Vie Claire
?Peugeot | Peugeot-BP
?Molteni
Faema
Panasonic-Raleigh | TI-Raleigh
?PDM | PDM-Concorde
Z-Peugeot | Z-Tomasso
Reynolds Cycling | Reynolds-Banesto
?ADR | ADR-Agrigel
?Bianchi | Team Bianchi | Team Coast
Team Nurnberger | Team Nürnberger
Boels-Dolmans | Boels Dolmans | Boels-Dolmans Cycling Team
SD Worx | Team SD Worx | SD Worx-Protime | Team SD Worx-Protime
Canyon-SRAM | Canyon SRAM | Canyon//SRAM | Canyon-SRAM zondacrypto
Velocio-SRAM | Specialized-Lululemon
Wiggle-High5 | Wiggle High5 | Wiggle-Honda | Wiggle Honda
WM3 Pro Cycling | WaowDeals
Le Col-Wahoo | Le Col Wahoo | Drops Cycling | Team Drops | Lifeplus-Wahoo | Lifeplus Wahoo
Valcar-Travel & Service | Valcar
Ale BTC Ljubljana | Alé BTC Ljubljana | Ale-Cipollini | Alé-Cipollini
UAE Team ADQ | UAE ADQ
Bigla Pro Cycling | Cervelo-Bigla | Cervélo-Bigla | Equipe Paule Ka
St Michel-Mavic-Auber93 | Saint Michel-Mavic-Auber93
Ceratizit-WNT | Ceratizit WNT | WNT-Rotor
Matrix Fitness | Matrix Pro Cycling | Matrix-Vulpine
Storey Racing
Podium Ambition | Podium Ambition Pro Cycling
DAS-Hutchinson | DAS-Handsling
Roland Cycling | Israel-Premier Tech Roland | Cogeas-Mettler
Bepink | BePink
