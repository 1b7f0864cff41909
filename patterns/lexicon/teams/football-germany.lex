# Football clubs of Germany's first, second and third tiers, and others met in the German Cup.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Germany

Bayern Munich | Bayern | FC Bayern | Bayern Munchen | FC Bayern Munich | FC Bayern Munchen | ?Bavarians | ?FCB
Borussia Dortmund | Dortmund | BVB | ?Borussia
Bayer Leverkusen | Leverkusen | Werkself | ?Bayer | Bayer 04 Leverkusen | Bayer 04
RB Leipzig | ?Leipzig | RasenBallsport Leipzig
Eintracht Frankfurt | ?Frankfurt | ?Eintracht
VfB Stuttgart | ?Stuttgart | ?Swabians
Borussia Monchengladbach | Gladbach | Monchengladbach | Moenchengladbach | Borussia Moenchengladbach | ?Borussia | ?Foals | M'gladbach | Borussia M'gladbach
Wolfsburg | VfL Wolfsburg
Hoffenheim | TSG Hoffenheim | TSG 1899 Hoffenheim | 1899 Hoffenheim | TSG Hoffenheim 1899
?Freiburg | SC Freiburg
?Mainz | Mainz 05 | FSV Mainz | FSV Mainz 05
Werder Bremen | Werder | ?Bremen | SV Werder Bremen
?Augsburg | FC Augsburg
Union Berlin | ?Union | FC Union Berlin | 1. FC Union Berlin
Heidenheim | FC Heidenheim | 1. FC Heidenheim
St Pauli | St. Pauli | FC St Pauli | FC St. Pauli
Holstein Kiel | ?Kiel
VfL Bochum | ?Bochum
?Hamburg | Hamburger SV | HSV | SV Hamburg
?Cologne | FC Koln | Koln | FC Cologne | Koeln | FC Koeln | ?Billy Goats | 1. FC Cologne | 1. FC Koln
Schalke | Schalke 04 | FC Schalke | FC Schalke 04 | Schalke 04 Gelsenkirchen | ?Royal Blues
Hertha Berlin | Hertha BSC | Hertha | Hertha BSC Berlin
?Hannover | Hannover 96 | ?Hanover | Hanover 96
Fortuna Dusseldorf | ?Dusseldorf | Fortuna Duesseldorf
?Nuremberg | FC Nuremberg | FC Nurnberg | Nurnberg | FC Nuernberg | 1. FC Nuremberg | 1. FC Nurnberg
Kaiserslautern | FC Kaiserslautern | ?Red Devils | 1. FC Kaiserslautern
?Karlsruhe | Karlsruher SC | ?KSC
?Darmstadt | SV Darmstadt | Darmstadt 98 | SV Darmstadt 98
?Paderborn | SC Paderborn | Paderborn 07
Greuther Furth | SpVgg Greuther Furth | Furth | Greuther Fuerth | Fuerth
?Magdeburg | FC Magdeburg | 1. FC Magdeburg
Elversberg | SV Elversberg
Preussen Munster | Preussen Muenster | SC Preussen Munster
Jahn Regensburg | ?Regensburg | SSV Jahn Regensburg
SSV Ulm | Ulm 1846 | SSV Ulm 1846 | ?Ulm
Eintracht Braunschweig | ?Braunschweig | ?Eintracht
Arminia Bielefeld | ?Bielefeld | Arminia | DSC Arminia Bielefeld
Dynamo Dresden | ?Dresden | ?Dynamo
Hansa Rostock | ?Rostock | ?Hansa
?Osnabruck | VfL Osnabruck
Wehen Wiesbaden | SV Wehen Wiesbaden
?Ingolstadt | FC Ingolstadt | Ingolstadt 04
Sandhausen | SV Sandhausen
Erzgebirge Aue | ?Aue | Wismut Aue
Wurzburger Kickers | ?Wurzburg | Kickers Wurzburg | FC Wurzburger Kickers
MSV Duisburg | ?Duisburg | ?Zebras
Energie Cottbus | ?Cottbus | FC Energie Cottbus
1860 Munich | TSV 1860 Munich | 1860 Munchen | Munich 1860 | TSV 1860 Munchen
FSV Frankfurt
VfR Aalen | ?Aalen
Alemannia Aachen | ?Aachen
Rot-Weiss Essen | Rot Weiss Essen | ?Essen | RW Essen
Rot-Weiss Oberhausen | ?Oberhausen
Rot-Weiss Erfurt | ?Erfurt | RW Erfurt
Rot Weiss Ahlen | LR Ahlen | ?Ahlen
TuS Koblenz | ?Koblenz
Unterhaching | SpVgg Unterhaching
Kickers Offenbach | ?Offenbach
Stuttgarter Kickers | Stuttgart Kickers
Carl Zeiss Jena | ?Jena | FC Carl Zeiss Jena
?Saarbrucken | FC Saarbrucken | 1. FC Saarbrucken
Waldhof Mannheim | ?Mannheim
Viktoria Cologne | Viktoria Koln
Fortuna Cologne | Fortuna Koln
?Verl | SC Verl
Hallescher FC | ?Halle
VfB Lubeck | ?Lubeck
Meppen | SV Meppen
?Zwickau | FSV Zwickau
?Chemnitz | Chemnitzer FC
Sonnenhof Grossaspach | Grossaspach
Havelse | TSV Havelse
Uerdingen | KFC Uerdingen | Bayer Uerdingen | KFC Uerdingen 05
?Wuppertal | Wuppertaler SV
?Babelsberg | SV Babelsberg
Tennis Borussia Berlin | Tennis Borussia | TeBe Berlin
Lokomotive Leipzig | Lok Leipzig
BFC Dynamo | Dynamo Berlin | BFC Dynamo Berlin | Berliner FC Dynamo
Sachsen Leipzig | FC Sachsen Leipzig
VfB Oldenburg | ?Oldenburg
SSV Reutlingen | ?Reutlingen
FC Homburg | ?Homburg
FC 08 Villingen | ?Villingen
SV Rodinghausen | Rodinghausen
Eintracht Trier | ?Trier
Hessen Kassel | ?Kassel
SC Freiburg II
Borussia Dortmund II | Dortmund II
Bayern Munich II | Bayern II
TSV Steinbach Haiger
Bremer SV
Kickers Emden
FC Schweinfurt | ?Schweinfurt
Astoria Walldorf | ?Walldorf
FC Pipinsried
Teutonia Ottensen
Chemie Leipzig
Turbine Potsdam
SGS Essen
FFC Frankfurt
Eintracht Norderstedt | ?Norderstedt
Viktoria Berlin
SC Wiedenbruck | Wiedenbruck
Turkgucu Munich | Turkgucu Munchen | Turkgucu
Wacker Burghausen | ?Burghausen
Viktoria Aschaffenburg | ?Aschaffenburg
1860 Rosenheim | TSV 1860 Rosenheim
FV Illertissen | Illertissen
SpVgg Bayreuth | ?Bayreuth
TSV Aubstadt | Aubstadt
TSV Buchbach
VfB Eichstatt
FC Memmingen | ?Memmingen
Schwaben Augsburg
Eintracht Bamberg
SG Wattenscheid | Wattenscheid 09 | SG Wattenscheid 09 | ?Wattenscheid
FC Gutersloh | ?Gutersloh
Sportfreunde Siegen | ?Siegen
Sportfreunde Lotte | SF Lotte
SV Lippstadt | ?Lippstadt
Bonner SC
FC Duren | 1. FC Duren
Kaan-Marienborn | FC Kaan-Marienborn
SV Straelen | Straelen
Borussia Neunkirchen
SV Wilhelmshaven
Schwarz-Weiss Rehden | BSV Rehden
Drochtersen/Assel | SV Drochtersen/Assel | Drochtersen-Assel
Luneburger SK | Luneburger SK Hansa
SSV Jeddeloh | Jeddeloh
Germania Egestorf | Germania Egestorf-Langreder
VfV Hildesheim | ?Hildesheim
Blau-Weiss Lohne | BW Lohne
Optik Rathenow | FSV Optik Rathenow
Stahl Brandenburg
Union Furstenwalde
Blau-Weiss 90 Berlin
Tasmania Berlin | Tasmania 1900 Berlin
Berliner AK | Berliner AK 07
Vorwarts Berlin
VSG Altglienicke | ?Altglienicke
Makkabi Berlin | TuS Makkabi | TuS Makkabi Berlin
Victoria Hamburg | SC Victoria Hamburg
Barmbek-Uhlenhorst | HSV Barmbek-Uhlenhorst
FC Oberneuland | Oberneuland
FC Nottingen
Bahlinger SC
Neckarsulmer SU
Offenburger FV
Rielasingen-Arlen | FC Rielasingen-Arlen
Sportfreunde Dorfmerkingen
FV Ravensburg | ?Ravensburg
SV Oberachern | Oberachern
TSG Balingen | ?Balingen
KSV Baunatal
Schott Mainz | TSV Schott Mainz
Rot-Weiss Koblenz
Wormatia Worms
FSV Salmrohr
FK Pirmasens | ?Pirmasens
SC Hauenstein
Phonix Lubeck | FC Phonix Lubeck | Phoenix Lubeck
VfR Neumunster
Weiche Flensburg | SC Weiche Flensburg
TuS Dassendorf
SV Todesfelde | Todesfelde
Greifswalder FC | ?Greifswald
TSG Neustrelitz
Lok Stendal
Germania Halberstadt | ?Halberstadt
Einheit Wernigerode
Wacker Nordhausen
Atlas Delmenhorst | SV Atlas Delmenhorst
BFC Preussen
VfB Stuttgart II
Werder Bremen II
Mainz II | Mainz 05 II
Schalke II | Schalke 04 II
Hertha Berlin II | Hertha II
SSVg Velbert
ZFC Meuselwitz | Meuselwitz
FSV Luckenwalde
Hessen Dreieich
FC Giessen | ?Giessen
Bayern Alzenau
Concordia Hamburg
