# Football clubs of Austria.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Austria

Red Bull Salzburg | RB Salzburg | ?Salzburg | Austria Salzburg | FC Salzburg | FC Red Bull Salzburg
Sturm Graz | ?Sturm
Rapid Vienna | Rapid Wien | SK Rapid | ?Rapid | SK Rapid Wien | SK Rapid Vienna
Austria Vienna | Austria Wien | FK Austria | FK Austria Wien | FK Austria Vienna
LASK | LASK Linz | Linzer ASK
?Wolfsberg | Wolfsberger AC | WAC Wolfsberg | Wolfsberger | ?WAC
Hartberg | TSV Hartberg
Austria Klagenfurt | ?Klagenfurt
WSG Tirol | WSG Wattens
Blau-Weiss Linz | Blau Weiss Linz | BW Linz
Altach | SCR Altach | Rheindorf Altach
Grazer AK | GAK | GAK Graz | Graz AK | GAK 1902
Austria Lustenau | Lustenau
SV Ried | ?Ried
Admira Wacker | Admira | Admira Wacker Modling | FC Admira Wacker Modling
Mattersburg | SV Mattersburg
St Polten | SKN St Polten | St. Polten | St Poelten
Wiener Neustadt | SC Wiener Neustadt
?Kapfenberg | Kapfenberger SV | KSV Kapfenberg
Wacker Innsbruck | FC Wacker Innsbruck | Tirol Innsbruck | FC Tirol Innsbruck | FC Tirol | ?Wacker
Swarovski Tirol
SV Grodig | ?Grodig
SV Pasching | Pasching | FC Superfund
Floridsdorfer AC | Floridsdorf | FAC Wien
FC Liefering | Liefering
First Vienna | Vienna FC | First Vienna FC
?Schwanenstadt
FC Karnten
SW Bregenz | Schwarz-Weiss Bregenz | ?Bregenz
?Dornbirn | FC Dornbirn
SV Horn
?Amstetten | SKU Amstetten
Lafnitz | SV Lafnitz
?Stripfing
Wiener Sport-Club | Wiener Sportclub | Wiener Sport Club
Favoritner AC
Wiener Viktoria
?Neusiedl am See | SC Neusiedl
ASV Drassburg | Drassburg
SC-ESV Parndorf | Parndorf
SV Oberwart | ?Oberwart
SC Ritzing | Ritzing
VfB Modling
ASK Ebreichsdorf
FC Marchfeld | Marchfeld Donauauen
SV Leobendorf | Leobendorf
FCM Traiskirchen | ?Traiskirchen
SC Sollenau
SV Schwechat
Kremser SC | SC Krems
FC Linz | Stahl Linz | VOEST Linz
Donau Linz
Edelweiss Linz
Vorwarts Steyr | SK Vorwarts Steyr
Hertha Wels | FC Wels | WSC Hertha Wels
Union Vocklamarkt | ?Vocklamarkt
ATSV Stadl-Paura | ?Stadl-Paura
Union Gurten
Deutschlandsberger SC
FC Gleisdorf | ?Gleisdorf
SC Weiz
DSV Leoben
FC Gratkorn | ?Gratkorn
ASK Voitsberg | ?Voitsberg
Austria Karnten
SAK Klagenfurt
SV Spittal/Drau | ?Spittal/Drau
USK Anif
SAK 1914
SV Seekirchen
Pinzgau Saalfelden | FC Pinzgau
SC Schwaz
FC Kitzbuhel
FC Kufstein
SV Worgl
SC Imst
FC Lustenau | FC Lustenau 07
Dornbirner SV
VfB Hohenems
Young Violets | Young Violets Austria Wien
Sturm Graz II
Rapid Vienna II | Rapid Wien II
Juniors OO | FC Juniors OO
VSE St Polten
