# Football clubs of the Netherlands.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Netherlands

Ajax | Ajax Amsterdam | AFC Ajax
Feyenoord | Feyenoord Rotterdam
PSV Eindhoven | PSV
AZ Alkmaar | AZ | Alkmaar
FC Twente | Twente | Twente Enschede | FC Twente Enschede
FC Utrecht | Utrecht
Vitesse Arnhem | Vitesse | Arnhem
FC Groningen | Groningen
SC Heerenveen | Heerenveen
NEC Nijmegen | NEC | Nijmegen
Sparta Rotterdam | ?Sparta
Go Ahead Eagles | ?Go Ahead
Heracles Almelo | ?Heracles
PEC Zwolle | Zwolle | FC Zwolle
Fortuna Sittard
RKC Waalwijk | RKC | Waalwijk
Almere City | Almere
NAC Breda | NAC | Breda
Willem II | Willem II Tilburg
?Excelsior | Excelsior Rotterdam | SBV Excelsior
FC Volendam | Volendam
FC Emmen | Emmen
SC Cambuur | Cambuur | Cambuur Leeuwarden
ADO Den Haag | Den Haag
VVV-Venlo | VVV Venlo | Venlo | VVV
De Graafschap | Graafschap
Roda JC | Roda JC Kerkrade | ?Roda | Roda Kerkrade
FC Dordrecht | Dordrecht
FC Den Bosch | Den Bosch
FC Eindhoven
MVV Maastricht | MVV
Helmond Sport | Helmond
?Telstar | SC Telstar
TOP Oss | FC Oss
RBC Roosendaal | RBC
AGOVV Apeldoorn | AGOVV
BV Veendam | Veendam
Haarlem | HFC Haarlem
Jong Ajax | Ajax II
Jong PSV
Jong AZ
Jong Utrecht | Jong FC Utrecht
Achilles '29 | Achilles 29
FC Lisse
IJsselmeervogels
Spakenburg
Quick Boys
Katwijk | VV Katwijk
Rijnsburgse Boys
GVVV
Kozakken Boys
AFC Amsterdam
