# Football clubs of Germany's first, second and third tiers, and others met in the German Cup.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Germany

Bayern Munich | Bayern | FC Bayern | Bayern Munchen | FC Bayern Munich | FC Bayern Munchen | ?Bavarians | ?FCB
Borussia Dortmund | Dortmund | BVB | ?Borussia
Bayer Leverkusen | Leverkusen | Werkself | ?Bayer
RB Leipzig | Leipzig | RasenBallsport Leipzig
Eintracht Frankfurt | Frankfurt | ?Eintracht
VfB Stuttgart | Stuttgart
Borussia Monchengladbach | Gladbach | Monchengladbach | Moenchengladbach | Borussia Moenchengladbach | ?Borussia | ?Foals
Wolfsburg | VfL Wolfsburg
Hoffenheim | TSG Hoffenheim | TSG 1899 Hoffenheim | 1899 Hoffenheim
Freiburg | SC Freiburg
Mainz | Mainz 05 | FSV Mainz | FSV Mainz 05
Werder Bremen | Werder | Bremen | SV Werder Bremen
Augsburg | FC Augsburg
Union Berlin | ?Union | FC Union Berlin
Heidenheim | FC Heidenheim
St Pauli | St. Pauli | FC St Pauli | FC St. Pauli
Holstein Kiel | Kiel
VfL Bochum | Bochum
Hamburg | Hamburger SV | HSV
Cologne | FC Koln | Koln | FC Cologne | Koeln | FC Koeln | Billy Goats
Schalke | Schalke 04 | FC Schalke | FC Schalke 04
Hertha Berlin | Hertha BSC | Hertha | Hertha BSC Berlin
Hannover | Hannover 96 | ?Hanover | Hanover 96
Fortuna Dusseldorf | Dusseldorf | Fortuna Duesseldorf
Nuremberg | FC Nuremberg | FC Nurnberg | Nurnberg | FC Nuernberg
Kaiserslautern | FC Kaiserslautern
Karlsruhe | Karlsruher SC | KSC
Darmstadt | SV Darmstadt | Darmstadt 98 | SV Darmstadt 98
Paderborn | SC Paderborn | Paderborn 07
Greuther Furth | SpVgg Greuther Furth | Furth | Greuther Fuerth | Fuerth
Magdeburg | FC Magdeburg
Elversberg | SV Elversberg
Preussen Munster | Preussen Muenster
Jahn Regensburg | Regensburg | SSV Jahn Regensburg
SSV Ulm | Ulm 1846 | SSV Ulm 1846 | ?Ulm
Eintracht Braunschweig | Braunschweig | ?Eintracht
Arminia Bielefeld | Bielefeld | Arminia
Dynamo Dresden | Dresden | ?Dynamo
Hansa Rostock | Rostock | ?Hansa
Osnabruck | VfL Osnabruck
Wehen Wiesbaden | SV Wehen Wiesbaden
Ingolstadt | FC Ingolstadt | Ingolstadt 04
Sandhausen | SV Sandhausen
Erzgebirge Aue | ?Aue
Wurzburger Kickers | Wurzburg | Kickers Wurzburg
MSV Duisburg | Duisburg | ?Zebras
Energie Cottbus | Cottbus
1860 Munich | TSV 1860 Munich | 1860 Munchen | Munich 1860
FSV Frankfurt
VfR Aalen | Aalen
Alemannia Aachen | Aachen
Rot-Weiss Essen | Rot Weiss Essen | ?Essen
Rot-Weiss Oberhausen | Oberhausen
Rot-Weiss Erfurt | Erfurt
Rot Weiss Ahlen | LR Ahlen | Ahlen
TuS Koblenz | Koblenz
Unterhaching | SpVgg Unterhaching
Kickers Offenbach | Offenbach
Stuttgarter Kickers | Stuttgart Kickers
Carl Zeiss Jena | ?Jena
Saarbrucken | FC Saarbrucken | 1. FC Saarbrucken
Waldhof Mannheim | Mannheim
Viktoria Cologne | Viktoria Koln
Fortuna Cologne | Fortuna Koln
Verl | SC Verl
Hallescher FC | ?Halle
VfB Lubeck | Lubeck
Meppen | SV Meppen
Zwickau | FSV Zwickau
Chemnitz | Chemnitzer FC
Sonnenhof Grossaspach | Grossaspach
Havelse | TSV Havelse
Uerdingen | KFC Uerdingen | Bayer Uerdingen
Wuppertal | Wuppertaler SV
Babelsberg | SV Babelsberg
Tennis Borussia Berlin | Tennis Borussia
Lokomotive Leipzig | Lok Leipzig
BFC Dynamo | Dynamo Berlin | BFC Dynamo Berlin
Sachsen Leipzig
VfB Oldenburg | Oldenburg
SSV Reutlingen | Reutlingen
FC Homburg | Homburg
FC 08 Villingen | Villingen
SV Rodinghausen | Rodinghausen
Eintracht Trier | ?Trier
Hessen Kassel | Kassel
SC Freiburg II
Borussia Dortmund II | Dortmund II
Bayern Munich II | Bayern II
TSV Steinbach Haiger
Bremer SV
Kickers Emden
FC Schweinfurt | Schweinfurt
Astoria Walldorf | Walldorf
FC Pipinsried
Teutonia Ottensen
Chemie Leipzig
Turbine Potsdam
SGS Essen
FFC Frankfurt
Eintracht Norderstedt | Norderstedt
Viktoria Berlin
SC Wiedenbruck | Wiedenbruck
