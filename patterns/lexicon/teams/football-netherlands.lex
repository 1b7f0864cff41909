# Football clubs of the Netherlands.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Netherlands

Ajax | Ajax Amsterdam | AFC Ajax
Feyenoord | Feyenoord Rotterdam
PSV Eindhoven | PSV | ?Eindhoven
AZ Alkmaar | ?AZ | ?Alkmaar
FC Twente | Twente | Twente Enschede | FC Twente Enschede | FC Twente '65
FC Utrecht | ?Utrecht
Vitesse Arnhem | Vitesse | ?Arnhem
FC Groningen | ?Groningen
SC Heerenveen | ?Heerenveen
NEC Nijmegen | ?NEC | ?Nijmegen
Sparta Rotterdam | ?Sparta
Go Ahead Eagles | ?Go Ahead | Go Ahead Eagles Deventer
Heracles Almelo | ?Heracles
PEC Zwolle | ?Zwolle | FC Zwolle
Fortuna Sittard
RKC Waalwijk | RKC | ?Waalwijk
Almere City | ?Almere
NAC Breda | ?NAC | ?Breda
Willem II | Willem II Tilburg
?Excelsior | Excelsior Rotterdam | SBV Excelsior
FC Volendam | ?Volendam
FC Emmen | ?Emmen
SC Cambuur | Cambuur | Cambuur Leeuwarden | Cambuur-Leeuwarden
ADO Den Haag | Den Haag | ADO The Hague | FC Den Haag
VVV-Venlo | VVV Venlo | ?Venlo | VVV
De Graafschap | Graafschap
Roda JC | Roda JC Kerkrade | ?Roda | Roda Kerkrade
FC Dordrecht | ?Dordrecht
FC Den Bosch | Den Bosch
FC Eindhoven
MVV Maastricht | MVV
Helmond Sport | ?Helmond
?Telstar | SC Telstar | Stormvogels Telstar
TOP Oss | FC Oss
RBC Roosendaal | ?RBC | ?Roosendaal
AGOVV Apeldoorn | AGOVV
BV Veendam | ?Veendam
?Haarlem | HFC Haarlem
Jong Ajax | Ajax II
Jong PSV
Jong AZ
Jong Utrecht | Jong FC Utrecht
Achilles '29 | Achilles 29
FC Lisse
IJsselmeervogels
?Spakenburg
Quick Boys
?Katwijk | VV Katwijk
Rijnsburgse Boys
GVVV
Kozakken Boys
AFC Amsterdam
DWS Amsterdam
SVV Schiedam | SVV/Dordrecht '90
Excelsior Maassluis
DOS Utrecht
Blauw-Wit Amsterdam
Fortuna '54
Rapid JC Heerlen | Rapid JC
USV Hercules | Hercules Utrecht
HHC Hardenberg
De Treffers
?Barendrecht | BVV Barendrecht
?Noordwijk | VV Noordwijk
?Scheveningen | SVV Scheveningen
ASWH
Koninklijke HFC
OFC Oostzaan
HSV Hoek
UNA Veldhoven
VVSB
Groene Ster
FC Amsterdam
Jong Sparta
FC Wageningen
ADO '20
Sparta Nijkerk
?Genemuiden | SC Genemuiden
